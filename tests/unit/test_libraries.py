"""httpx and httpx2: either library's clients and transports are taken, and one that is not asked for is not imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any
from unittest import mock

import httpx
import httpx2
import pytest
from harness import PROJECT, TOKEN, WEBHOOK
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, RetryPolicy, errors
from sinch_provisioning.contract import Recorder, recording_transport
from sinch_provisioning.mock import MockTransport

GIVEN: dict[str, Any] = {"project_id": PROJECT, "access_token": TOKEN, "retries": RetryPolicy.none()}


def answering(library: Any) -> Any:
    """Return a transport of a library's own that gives one answer."""
    return library.MockTransport(lambda request: library.Response(200, json=WEBHOOK))


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_a_client_or_transport_of_either_library_is_taken(library: Any) -> None:
    with ProvisioningClient(**GIVEN, transport=answering(library)) as client:
        assert client.webhooks.get("w").id == WEBHOOK["id"]
        assert type(client._transport._get()) is library.Client
    with library.Client(transport=answering(library)) as own:
        assert ProvisioningClient(**GIVEN, http_client=own).webhooks.get("w").id == WEBHOOK["id"]


@pytest.mark.parametrize("library", [httpx, httpx2])
async def test_an_async_client_or_transport_of_either_library_is_taken(library: Any) -> None:
    async with AsyncProvisioningClient(**GIVEN, transport=answering(library)) as client:
        assert (await client.webhooks.get("w")).id == WEBHOOK["id"]
        assert type(await client._transport._get()) is library.AsyncClient
    async with library.AsyncClient(transport=answering(library)) as own:
        client = AsyncProvisioningClient(**GIVEN, http_client=own)
        assert (await client.webhooks.get("w")).id == WEBHOOK["id"]


@pytest.mark.parametrize(("http", "library"), [(None, httpx), ("httpx", httpx), ("httpx2", httpx2)])
def test_our_own_connections_are_those_of_the_library_that_is_asked_for(http: Any, library: Any) -> None:
    with ProvisioningClient(**GIVEN, http=http) as client:
        assert type(client._transport._get()) is library.Client
    with ProvisioningClient(**GIVEN, http=http, transport=MockTransport()) as client:
        assert type(client._transport._get()) is library.Client, "a transport of no library serves either"


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_a_recording_is_of_the_library_of_what_it_records(library: Any) -> None:
    recorder = Recorder(None)
    with ProvisioningClient(**GIVEN, transport=recording_transport(answering(library), recorder)) as client:
        client.webhooks.get("w")
    assert len(recorder) == 1


class Subclass(httpx2.Client):
    """A caller's own class of clients."""


def test_a_subclass_and_a_stand_in_of_a_client_are_taken() -> None:
    with Subclass(transport=answering(httpx2)) as own:
        assert ProvisioningClient(**GIVEN, http_client=own).webhooks.get("w").id == WEBHOOK["id"]
    ProvisioningClient(**GIVEN, http_client=mock.Mock(spec=httpx.Client))


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize(
    ("kind", "content", "wanted"),
    [
        (ProvisioningClient, "AsyncClient", "an httpx.Client or httpx2.Client"),
        (AsyncProvisioningClient, "Client", "an httpx.AsyncClient or httpx2.AsyncClient"),
        (ProvisioningClient, "AsyncHTTPTransport", "an httpx.BaseTransport or httpx2.BaseTransport"),
        (AsyncProvisioningClient, "HTTPTransport", "an httpx.AsyncBaseTransport or httpx2.AsyncBaseTransport"),
    ],
)
def test_what_is_of_the_other_kind_is_refused_with_both_named(
    library: Any, kind: Any, content: str, wanted: str
) -> None:
    value = getattr(library, content)()
    with pytest.raises(errors.ConfigurationError) as raised:
        kind(**GIVEN, **{"transport" if "Transport" in content else "http_client": value})
    assert f"{library.__name__}.{content}" in str(raised.value)
    assert wanted in str(raised.value)


@pytest.mark.parametrize("name", ["http_client", "transport"])
def test_what_is_of_no_library_is_refused_with_its_class_named(name: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"{name}= is of pathlib.*Path.*pass an httpx.* or httpx2"):
        ProvisioningClient(**GIVEN, **{name: Path()})


def test_a_library_that_contradicts_what_is_given_is_refused() -> None:
    with pytest.raises(errors.ConfigurationError, match=r"http='httpx' .* httpx2\.MockTransport; leave http= out"):
        ProvisioningClient(**GIVEN, http="httpx", transport=answering(httpx2))
    with httpx.Client() as own, pytest.raises(errors.ConfigurationError, match=r"httpx\.Client; leave http= out"):
        ProvisioningClient(**GIVEN, http="httpx2", http_client=own)
    with pytest.raises(errors.ConfigurationError, match="http must be 'httpx' or 'httpx2', not 'requests'"):
        ProvisioningClient(**GIVEN, http="requests")  # type: ignore[arg-type]


class Wrapper:
    """A transport of no library's class over one of httpx2."""

    def __init__(self, inner: Any) -> None:
        self.handle_request, self.close = inner.handle_request, inner.close


class Foreign(httpx.BaseTransport):
    """A transport of httpx whose responses are of httpx2."""

    def handle_request(self, request: Any) -> Any:
        return httpx2.Response(200, json=WEBHOOK)


def test_a_transport_that_hides_its_library_ends_in_words_that_say_so() -> None:
    with ProvisioningClient(**GIVEN, transport=Wrapper(httpx2.HTTPTransport())) as client:
        with pytest.raises(errors.ConfigurationError, match=r"another HTTP library .* http='httpx' or http='httpx2'"):
            client.webhooks.get("w")
    with ProvisioningClient(**GIVEN, transport=Wrapper(answering(httpx2)), http="httpx2") as client:
        assert client.webhooks.get("w").id == WEBHOOK["id"]
    with ProvisioningClient(**GIVEN, transport=Foreign()) as client:
        with pytest.raises(errors.TransportError, match="another HTTP library") as raised:
            client.webhooks.get("w")
        assert raised.value.request_sent is True


def run(code: str) -> str:
    """Return what a program of its own prints."""
    members = {**GIVEN, "retries": None}
    begin = f"import sys; from sinch_provisioning import ProvisioningClient\ngiven = {members!r}\n"
    return subprocess.run([sys.executable, "-c", begin + code], check=True, capture_output=True, text=True).stdout


CALL = """
from contextlib import suppress
from sinch_provisioning.errors import AuthenticationError
from sinch_provisioning.mock import MockTransport
with ProvisioningClient(**given, transport=MockTransport(), http=%r) as client, suppress(AuthenticationError):
    client.webhooks.get("w")
print(*sorted({"httpx", "httpx2"} & set(sys.modules)))
"""


@pytest.mark.parametrize(("http", "imported"), [(None, "httpx"), ("httpx2", "httpx2")])
def test_only_the_library_that_is_used_is_imported(http: str | None, imported: str) -> None:
    assert run(CALL % http).strip() == imported


def test_a_library_that_is_not_installed_is_named_with_its_extra() -> None:
    code = "sys.modules['httpx2'] = None\ntry: ProvisioningClient(**given, http='httpx2')\nexcept Exception as e: print(repr(e))"
    assert "ConfigurationError" in run(code)
    assert "pip install 'sinch-provisioning[httpx2]'" in run(code)


def test_httpx_may_be_an_alias_of_httpx2() -> None:
    code = """
import httpx2
httpx2.alias_httpx()
import httpx
answer = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "w", "target": "t", "projectId": "p", "triggers": []}))
with ProvisioningClient(**given, transport=answer) as client:
    print(client.webhooks.get("w").id)
with ProvisioningClient(**given, http="httpx", transport=answer) as client:
    print(client.webhooks.get("w").id)
"""
    assert run(code).split() == ["w", "w"]
