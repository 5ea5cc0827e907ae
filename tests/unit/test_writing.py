"""Bodies as keywords, as models and as mappings; names that look misspelt; members that the document does not know."""

from __future__ import annotations

import contextlib
import json
import warnings
from collections.abc import Callable, Iterator
from typing import Any, Self

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sinch_provisioning import UNSET, ProvisioningClient, RequestOptions, errors, models
from sinch_provisioning_api import body as bodies
from sinch_provisioning_api.model import Model

WEBHOOK = {"id": "w", "target": "t", "projectId": "p", "triggers": []}
CREATE: dict[str, Any] = {"target": "https://example.com", "triggers": ["ALL"], "secret": "s"}


class Server:
    """Answers everything with a webhook and keeps the bodies."""

    def __init__(self, **arguments: Any) -> None:
        self.bodies: list[Any] = []
        transport = httpx.MockTransport(self.answer)
        self.client = ProvisioningClient(project_id="p", access_token="t", transport=transport, **arguments)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content) if request.content else None)
        return httpx.Response(201, json=WEBHOOK)


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    with contextlib.ExitStack() as stack:
        yield lambda **arguments: stack.enter_context(Server(**arguments))


def test_keywords_a_model_and_a_mapping_send_the_same(serve: Callable[..., Server]) -> None:
    server = serve()
    server.client.webhooks.create(target="https://example.com", triggers=["ALL"], secret="s")
    server.client.webhooks.create(models.CreateWebhook(target="https://example.com", triggers=["ALL"], secret="s"))
    server.client.webhooks.create({"target": "https://example.com", "triggers": ["ALL"], "secret": "s"})
    server.client.webhooks.with_response.create(target="https://example.com", triggers=["ALL"], secret="s")
    assert server.bodies == [CREATE] * 4


def test_keywords_have_the_names_of_python_and_what_is_unset_is_not_sent(serve: Callable[..., Server]) -> None:
    server = serve()
    call = server.client.whatsapp_templates.create
    with contextlib.suppress(errors.DecodeError):  # the answer is a webhook
        call(name="n", language="EN", category="MARKETING", allow_category_change=True, status=UNSET)  # type: ignore[call-overload]
    assert server.bodies == [{"name": "n", "language": "EN", "category": "MARKETING", "allowCategoryChange": True}]


@pytest.mark.parametrize(
    ("arguments", "fields", "text"),
    [
        ((), {**CREATE, "targt": "x"}, "targt is not a keyword of this call; did you mean target?"),
        ((), {"target": "x"}, "secret, triggers must be given"),
        ((), {}, "must be given, as keywords or in a body"),
        ((CREATE,), {"target": "x"}, "as a whole or by keywords, not both"),
    ],
)
def test_keywords_that_do_not_fit_are_refused_before_anything_is_sent(
    arguments: Any, fields: dict[str, Any], text: str, serve: Callable[..., Server]
) -> None:
    server = serve()
    with pytest.raises(TypeError, match=text.replace("?", r"\?")):
        server.client.webhooks.create(*arguments, **fields)
    assert server.bodies == []


def test_a_name_of_python_in_a_mapping_is_understood_at_any_depth(serve: Callable[..., Server]) -> None:
    server = serve()
    body: Any = {
        "details": {"components": [{"type": "CAROUSEL", "cards": [{"components": []}]}]},
        "allow_category_change": True,
    }
    body["details"]["message_send_ttl_seconds"] = 600
    with contextlib.suppress(errors.DecodeError):
        server.client.whatsapp_templates.update("n", "EN", body)
    sent = server.bodies[0]
    assert sent["details"]["messageSendTtlSeconds"] == 600
    assert "message_send_ttl_seconds" not in sent["details"]


def test_a_name_near_a_known_one_is_told_and_sent_as_it_is(serve: Callable[..., Server]) -> None:
    server = serve()
    with pytest.warns(errors.UnknownFieldWarning, match="triger is not a property; did you mean triggers") as caught:
        server.client.webhooks.create({**CREATE, "triger": 1})
    assert caught[0].filename == __file__
    assert server.bodies == [{**CREATE, "triger": 1}]


def test_a_name_near_a_known_one_is_an_error_under_validation(serve: Callable[..., Server]) -> None:
    server = serve(validate="requests")
    with pytest.raises(errors.ValidationError, match="did you mean triggers"):
        server.client.webhooks.create({**CREATE, "triger": 1})
    assert server.bodies == []


def test_other_unknown_names_and_extra_members_pass_without_a_word(serve: Callable[..., Server]) -> None:
    server = serve()
    extra = RequestOptions(extra_body={"triger": 1, "target": {"deep": 2}})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        server.client.webhooks.create({**CREATE, "somethingElse": 1}, options=extra)  # type: ignore[call-overload]
        server.client.webhooks.delete("w", options=RequestOptions(extra_body={"why": "x"}))
    assert server.bodies == [
        {**CREATE, "somethingElse": 1, "triger": 1, "target": {"deep": 2}},
        {"why": "x"},
    ]


def test_extra_members_are_added_to_the_object_that_is_there(serve: Callable[..., Server]) -> None:
    server = serve()
    options = RequestOptions(extra_body={"details": {"new": 1}})
    with contextlib.suppress(errors.DecodeError):
        server.client.kakaotalk_senders.update("x", details={"name": "n"}, options=options)
    assert server.bodies == [{"details": {"name": "n", "new": 1}}]


def test_extra_members_that_are_no_mapping_are_refused() -> None:
    with pytest.raises(errors.ConfigurationError, match="extra_body must be a mapping"):
        RequestOptions(extra_body=[1])  # type: ignore[arg-type]


REQUESTS = [
    model
    for name in models.__all__
    if isinstance(model := getattr(models, name), type)
    and issubclass(model, Model)
    and name.startswith(("Create", "Update"))
]


@given(st.sampled_from(REQUESTS), st.data())
def test_any_mapping_by_either_kind_of_name_is_sent_with_the_names_of_the_api(model: Any, data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(sorted(model._fields)), unique=True)) if model._fields else []
    by_python = {name: data.draw(st.booleans()) for name in chosen}
    mixed = {name if data.draw(st.booleans()) else model._fields[name]: value for name, value in by_python.items()}
    sent = bodies.encode_body(mixed, model)
    assert sent == {model._fields[name]: value for name, value in by_python.items()}
    assert sent.misspelt == ()
