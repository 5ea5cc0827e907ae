"""Drafts of every kind: any part of an example, texts of any length, as a mapping or a model, validated or not.

What can be saved as a draft is what the document says: each operation whose body takes the status DRAFT.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

import pytest
from mock_calls import DOCUMENT, ask, refused, value
from sinch_provisioning import ProvisioningClient, errors, models
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning._openapi.schema import properties_of, resolve
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, MockTransport

NODE = DOCUMENT
ADDRESS = {"name", "language", "category", "phoneNumberProvider"}
"""At the top: what a draft is found by or told from another form by, and cannot do without."""
SEEDS = range(12)
KEYS = {
    "kakaotalk_senders": ["plusFriendId"],
    "kakaotalk_templates": ["code"],
    "whatsapp_senders": ["id"],
    "whatsapp_templates": ["name", "language"],
}


def takes_drafts(operation: Operation) -> bool:
    schemas = [operation.body.schema] if operation.body else []
    schemas += [item for schema in schemas for item in resolve(NODE, schema).get("anyOf", ())]
    return any(
        "DRAFT" in resolve(NODE, properties_of(NODE, schema).get("status", {})).get("enum", ()) for schema in schemas
    )


CREATE = [
    operation for operation in Document(NODE).operations if takes_drafts(operation) and operation.method == "POST"
]
UPDATE = {
    operation.tag: operation
    for operation in Document(NODE).operations
    if takes_drafts(operation) and operation.method == "PATCH"
}


def example_of(operation: Operation) -> Any:
    """Return the largest example that could be a draft."""
    matches = [example for example in operation.examples if "wabaId" not in example]
    return copy.deepcopy(max(matches, key=lambda one: len(str(one))))


def unfinished(part: Any, chance: random.Random, *, at_top: bool = True) -> Any:
    """Return what is left of a body while somebody is still writing it."""
    if isinstance(part, dict):
        kept = {name: item for name, item in part.items() if (at_top and name in ADDRESS) or chance.random() < 0.6}
        return {name: item if name in ADDRESS and at_top else unfinished(item, chance, at_top=False)
                for name, item in kept.items()}  # fmt: skip
    if isinstance(part, list):
        return [unfinished(item, chance, at_top=False) for item in part for _ in range(chance.choice((0, 1, 1, 7)))]
    if isinstance(part, str) and not part.isupper():
        return chance.choice((part, "", "x" * 3000, " "))
    return part


def submitted_whole(operation: Operation) -> Any:
    return {**example_of(operation), "status": "SUBMIT"}


@pytest.fixture
def mock() -> Mock:
    mock = Mock(document=DOCUMENT)
    sender = {"plusFriendId": "@flowers", "status": "DRAFT"}
    assert ask(mock, "POST", "/kakaotalk/senders", sender).status == 201
    return mock


@pytest.fixture
def client(mock: Mock) -> Iterator[ProvisioningClient]:
    with ProvisioningClient(
        transport=MockTransport(mock), validate="strict", **DEFAULT_PROJECT.credentials()
    ) as client:
        yield client


def call(client: ProvisioningClient, operation: Operation, body: Any, *path: str) -> Any:
    tag = operation.tag.replace("-", "_")
    where = ("@flowers",) if operation.tag == "kakaotalk-templates" else ()
    return getattr(getattr(client, tag), operation.id.removeprefix(f"{tag}_"))(*where, *path, body)


def model_of(operation: Operation) -> Any:
    assert operation.body is not None
    name = operation.body.schema["$ref"].rpartition("/")[2]
    return getattr(models, {"CreateWhatsAppSender": "CreateWhatsAppSenderOnBehalfOf"}.get(name, name))


def test_all_families_with_drafts_are_tried() -> None:
    assert {item.tag.replace("-", "_") for item in CREATE} == set(KEYS)
    assert {tag.replace("-", "_") for tag in UPDATE} == set(KEYS)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("operation", CREATE, ids=lambda one: one.id)
def test_anything_is_saved_and_a_submission_of_it_is_judged(
    operation: Operation, seed: int, client: ProvisioningClient
) -> None:
    chance = random.Random(f"{operation.id} {seed}")
    body = {**unfinished(example_of(operation), chance), "status": "DRAFT"}
    body.pop("plusFriendId", None)  # the address of a sender, which one may leave out
    created = call(client, operation, body)
    assert created.changes.status is models.ChangeStatus.DRAFT or created.changes.status == "DRAFT"
    update = UPDATE[operation.tag]
    keys = KEYS[operation.tag.replace("-", "_")]
    address = [str(created.to_dict()[key]) for key in keys]
    changed = unfinished({"details": example_of(operation).get("details", {})}, chance)
    details = {
        name: item for name, item in changed.get("details", {}).items() if name not in ("countryCode", "phoneNumber")
    }
    of_model = call(client, update, model_of(update).from_dict({"status": "DRAFT", "details": details}), *address)
    assert of_model.changes.status == "DRAFT"
    try:
        submitted = call(client, update, {"status": "SUBMIT"}, *address)
    except errors.APIStatusError as error:
        assert error.error_code in update.error_codes[str(error.status)]
        assert error.status in (400, 409, 424)
    else:
        assert submitted.changes is None or getattr(submitted.changes, "status", None) != "DRAFT"


@pytest.mark.parametrize("operation", CREATE, ids=lambda one: one.id)
def test_nothing_is_a_draft_and_no_submission(operation: Operation, mock: Mock, client: ProvisioningClient) -> None:
    least = {name: item for name, item in example_of(operation).items() if name in ADDRESS}
    model = model_of(operation).from_dict({**least, "status": "DRAFT"})
    assert call(client, operation, model).changes.status == "DRAFT"
    path = operation.path.removeprefix("/v1/projects/{projectId}").replace("{plusFriendId}", "@flowers")
    response = ask(
        mock, "POST", path, {**least, **({"language": "PL"} if "language" in least else {}), "status": "SUBMIT"}
    )
    assert response.status == 400
    refused(
        response,
        400,
        next(code for code in ("invalid_input", "invalid_payload") if code in operation.error_codes["400"]),
    )


@pytest.mark.parametrize("operation", CREATE, ids=lambda one: one.id)
def test_a_limit_binds_when_it_is_submitted(operation: Operation, mock: Mock) -> None:
    path = operation.path.removeprefix("/v1/projects/{projectId}").replace("{plusFriendId}", "@flowers")
    whole = submitted_whole(operation)
    texts = [name for name, detail in whole["details"].items() if isinstance(detail, str) and not detail.isupper()]
    for number, name in enumerate(texts):
        long = copy.deepcopy(whole)
        long["details"][name] = "x" * 3000
        limits = resolve(NODE, properties_of(NODE, details_of(operation))[name]).get("x-submit", {})
        response = ask(mock, "POST", path, {**long, "plusFriendId": f"@{number}"})
        is_refused = response.status == 400 and response.json()["errorCode"] != "sender_invalid_category_code"
        assert is_refused == bool({"maxLength", "pattern"} & limits.keys()), (name, response.body)


def details_of(operation: Operation) -> Any:
    assert operation.body is not None
    schema = operation.body.schema
    forms = resolve(NODE, schema).get("anyOf", [schema])
    return next(properties_of(NODE, form)["details"] for form in forms if "status" in properties_of(NODE, form))


def test_a_whole_example_is_submitted(mock: Mock) -> None:
    for operation in CREATE:
        path = operation.path.removeprefix("/v1/projects/{projectId}").replace("{plusFriendId}", "@flowers")
        value(ask(mock, "POST", path, submitted_whole(operation)), 201)
