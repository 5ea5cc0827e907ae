"""The resource classes: what a method describes, and the same method with the response."""

from __future__ import annotations

import asyncio
import importlib
import inspect
from typing import Any

import pytest
from sinch_provisioning_api import load_document
from sinch_provisioning_api.client import RESOURCES, Call, PagedCall

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # deprecated operations are called, too

DOCUMENT = load_document()
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def methods(prefix: str = "") -> list[tuple[type, str]]:
    """Return the methods of the resource classes of one kind."""
    values = []
    for tag in RESOURCES:
        module = importlib.import_module(f"sinch_provisioning_api.api.{tag}")
        name = next(item for item in module.__all__ if not item.startswith("Async") and not item.endswith("WithResponse"))
        resource = getattr(module, prefix + name)
        others = {"with_response", "wait"}  # which are no operations
        values += [(resource, var) for var in vars(resource) if not var.startswith("_") and var not in others]
    return values


class Recorder:
    """A dispatcher that sends nothing and keeps what it is handed."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Any]] = []

    def send(self, call: Call[Any], options: Any) -> str:
        self.calls.append(("value", call))
        return "value"

    def send_with_response(self, call: Call[Any], options: Any) -> str:
        self.calls.append(("response", call))
        return "response"

    def paginate(self, call: PagedCall[Any, Any], options: Any) -> str:
        self.calls.append(("pages", call.first))
        return "pages"


class AsyncRecorder(Recorder):
    """The same, to be awaited."""

    async def send(self, call: Call[Any], options: Any) -> str:  # type: ignore[override]
        return super().send(call, options)

    async def send_with_response(self, call: Call[Any], options: Any) -> str:  # type: ignore[override]
        return super().send_with_response(call, options)


def arguments(method: Any) -> tuple[list[Any], dict[str, Any]]:
    """Return arguments for a method: a text for each required one, a page token where one is taken."""
    required, named = [], {}
    for parameter in list(inspect.signature(method).parameters.values())[1:]:
        if parameter.name == "body":
            required.append({"name": "x"})
        elif parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD:
            required.append(f"{parameter.name}/1")
        elif parameter.name == "page_token":
            named["page_token"] = "t1"
    return required, named


def test_there_is_a_method_for_each_operation() -> None:
    count = sum("operationId" in node for item in DOCUMENT["paths"].values() for node in item.values() if "responses" in node)
    assert len(methods()) == len(methods("Async")) == count


@pytest.mark.parametrize(("resource", "name"), methods(), ids=lambda one: one if isinstance(one, str) else one.__name__)
def test_a_method_with_response_sends_what_the_method_sends(resource: type, name: str) -> None:
    required, named = arguments(getattr(resource, name))
    plain, responding = Recorder(), Recorder()
    getattr(resource(plain), name)(*required, **named)  # type: ignore[call-arg]
    response = getattr(resource(responding).with_response, name)(*required, **named)  # type: ignore[call-arg,attr-defined]
    assert response == "response"
    ((_, call),) = plain.calls
    assert responding.calls == [("response", call)]
    assert "{" not in call.path.replace("{projectId}", "")
    assert all(f"{part.partition('/')[0]}%2F1" in call.path for part in required if isinstance(part, str))


@pytest.mark.parametrize(
    ("resource", "name"), methods("Async"), ids=lambda one: one if isinstance(one, str) else one.__name__
)
def test_an_async_method_with_response_sends_what_the_method_sends(resource: type, name: str) -> None:
    required, named = arguments(getattr(resource, name))
    plain, responding = AsyncRecorder(), AsyncRecorder()

    async def both() -> Any:
        result = getattr(resource(plain), name)(*required, **named)  # type: ignore[call-arg]
        if inspect.isawaitable(result):
            await result
        return await getattr(resource(responding).with_response, name)(*required, **named)  # type: ignore[call-arg,attr-defined]

    assert asyncio.run(both()) == "response"
    assert responding.calls == [("response", plain.calls[0][1])]


def test_a_method_with_response_shows_its_signature_and_documentation() -> None:
    from sinch_provisioning_api.api.webhooks import Webhooks, WebhooksWithResponse

    assert inspect.signature(WebhooksWithResponse.create) == inspect.signature(Webhooks.create)
    assert WebhooksWithResponse.create.__doc__ == Webhooks.create.__doc__
    bound = Webhooks(Recorder()).with_response.create  # type: ignore[arg-type]
    assert list(inspect.signature(bound).parameters) == ["body", "options", "fields"]
