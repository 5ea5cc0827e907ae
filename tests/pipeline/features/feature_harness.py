"""Documents of one feature each, the clients generated from them, and what `docs/openapi-support.md` says of them.

A test declares the feature it shows, by `@works(section, feature, document)`, and gets `api`: a client of that document
over a transport in this process. A feature that is not offered is a call of `refused(...)`: the pipeline must name its
place and the remedy. `FEATURES` holds both, and the page is written from it.
"""

from __future__ import annotations

import importlib
import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from types import ModuleType
from typing import Any, NamedTuple, TypeVar

import generate
import httpx
import pytest

HERE = Path(__file__).resolve().parent
DOCUMENTS = HERE / "documents"
OVERRIDES = HERE.parents[2] / "overrides"
ROOTS = ("sinch_provisioning", "sinch_provisioning_api")
BASE_URL = "https://api.example.test"
SECTIONS = ("Document", "Operations", "Parameters", "Bodies", "Responses", "Schemas", "Security and servers", "Paging")

F = TypeVar("F", bound=Callable[..., Any])


class Feature(NamedTuple):
    """A row of the page.

    Args:
        section: one of `SECTIONS`.
        name: the feature, as OpenAPI calls it.
        document: name of the document that shows it, without its folder and suffix.
        remedy: what to do instead, of a feature that is refused; else empty.
    """

    section: str
    name: str
    document: str
    remedy: str = ""


class Refused(NamedTuple):
    """What the pipeline must say of a document.

    Args:
        document: its name, without folder and suffix.
        lines: parts of each line; the first is the pointer with which the line begins.
    """

    document: str
    lines: tuple[tuple[str, ...], ...]


FEATURES: list[Feature] = []
REFUSED: list[Refused] = []


def works(section: str, feature: str, document: str) -> Callable[[F], F]:
    """Declare that a test shows a feature that works; its argument `api` is a client of the document."""
    assert section in SECTIONS, section
    assert (DOCUMENTS / f"{document}.yaml").exists(), document

    def declare(test: F) -> F:
        FEATURES.append(Feature(section, feature, document))
        marked: F = pytest.mark.document(document)(test)
        return marked

    return declare


def refused(section: str, feature: str, document: str, *lines: tuple[str, ...], remedy: str) -> None:
    """Declare a feature that is refused, and the parts of each line that says so, its pointer first."""
    assert section in SECTIONS, section
    FEATURES.append(Feature(section, feature, document, remedy))
    REFUSED.append(Refused(document, lines))


@cache
def _folder() -> Path:
    return Path(mkdtemp(prefix="features-"))


@cache
def _config() -> Path:
    """A configuration without the steps that only make the code prettier."""
    path = _folder() / "generator-config.yaml"
    lines = generate.CONFIG.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not line.startswith((" ", "post_hooks:"))]
    path.write_text("\n".join([*kept, "post_hooks: []", ""]), encoding="utf-8")
    return path


class Package:
    """A generated package, and the client over it, imported apart from those of the other documents.

    Args:
        folder: what is put in front of the path that is searched for modules.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._modules: dict[str, ModuleType] = {}

    @contextmanager
    def imported(self) -> Iterator[None]:
        """Have imports find this package, until the end of the block."""
        before = _taken_out()
        sys.modules.update(self._modules)
        sys.path.insert(0, str(self.folder))
        importlib.invalidate_caches()
        try:
            yield
        finally:
            sys.path.remove(str(self.folder))
            self._modules = _taken_out()
            sys.modules.update(before)


def _taken_out() -> dict[str, ModuleType]:
    names = [name for name in sys.modules if name.partition(".")[0] in ROOTS]
    return {name: sys.modules.pop(name) for name in names}


def generated_from(path: Path) -> Package:
    """Generate a document, in this process; raise what the pipeline says against it."""
    folder = Path(mkdtemp(dir=_folder()))
    arguments = Namespace(document=path, source=None, config=_config(), types=False, skip_refused=False)
    generate.build(folder, arguments)
    return Package(folder)


@cache
def package_of(document: str) -> Package:
    """Return the package of one of the documents here, generated once."""
    return generated_from(DOCUMENTS / f"{document}.yaml")


class Sent:
    """A request as it went out.

    Args:
        request: the library's request, read to its end.
    """

    def __init__(self, request: httpx.Request) -> None:
        self.method = request.method
        self.url = str(request.url)
        self.host = request.url.host
        self.target = request.url.raw_path.decode()
        self.path, _, self.query = self.target.partition("?")
        self.headers: Mapping[str, str] = request.headers
        self.body = request.content

    @property
    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)


class Api:
    """A client of one document over a transport in this process.

    Attributes:
        requests: what was sent, oldest first.
        responses: what is answered, one a request; the last one again and again.
    """

    def __init__(self) -> None:
        self.requests: list[Sent] = []
        self.responses: list[httpx.Response] = [httpx.Response(204)]
        self._clients: list[Any] = []

    def answer(self, status: int = 200, **arguments: Any) -> None:
        """Answer every request so; arguments as `httpx.Response` has them, such as `json=` and `content=`."""
        self.responses = [httpx.Response(status, **arguments)]

    @property
    def sent(self) -> Sent:
        """The request that was sent last."""
        return self.requests[-1]

    @property
    def models(self) -> Any:
        """The models of the document."""
        return importlib.import_module("sinch_provisioning_api.models")

    @property
    def package(self) -> Any:
        """The public package, `sinch_provisioning`."""
        return importlib.import_module("sinch_provisioning")

    @property
    def errors(self) -> Any:
        """The errors of the client."""
        return importlib.import_module("sinch_provisioning.errors")

    def make_client(self, **arguments: Any) -> Any:
        """Return a client; arguments as `ProvisioningClient` has them."""
        defaults = {"project_id": "p", "access_token": "token", "base_url": BASE_URL, "transport": self._transport()}
        client = self.package.ProvisioningClient(**{**defaults, **arguments})
        self._clients.append(client)
        return client

    @property
    def client(self) -> Any:
        """A client, closed when the test ends."""
        return self.make_client()

    @property
    def async_client(self) -> Any:
        """An async client; the test closes it."""
        transport = self._transport()
        return self.package.AsyncProvisioningClient(
            project_id="p", access_token="token", base_url=BASE_URL, transport=transport
        )

    def close(self) -> None:
        """Close the clients."""
        for client in self._clients:
            client.close()

    def _transport(self) -> httpx.MockTransport:
        async def handle_async(request: httpx.Request) -> httpx.Response:
            await request.aread()
            return self._handle(request)

        def handle(request: httpx.Request) -> httpx.Response:
            request.read()
            return self._handle(request)

        class Both(httpx.MockTransport):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                return await handle_async(request)

        return Both(handle)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(Sent(request))
        response = self.responses.pop(0) if len(self.responses) > 1 else self.responses[0]
        return httpx.Response(response.status_code, headers=response.headers, content=response.content, request=request)
