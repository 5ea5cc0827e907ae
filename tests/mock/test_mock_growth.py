"""What a call costs does not grow with what the mock holds: bytecodes are counted, for they are the same each time."""

from __future__ import annotations

import copy
import sys
from collections.abc import Callable
from functools import cache
from itertools import count
from typing import Any

import pytest
from mock_calls import DOCUMENT, ask, value
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock

FEW, MANY = 50, 2000
PROJECT = DEFAULT_PROJECT.project_id
NUMBERS = count(1)
DETAILS = {"adminPhoneNo": "01012345678", "name": "Tulips", "topLevelCategoryCode": "019"}
WHOLE = {**DETAILS, "midLevelCategoryCode": "0006", "subLevelCategoryCode": "0001"}
BUNDLE = {"region": "EU", "name": "Hanok", "smsApp": True}


def kakaotalk_sender(name: str = "@seed") -> dict[str, Any]:
    return {"plusFriendId": name, "details": WHOLE, "status": "DRAFT"}


def kakaotalk_template(name: str = "seed") -> dict[str, Any]:
    details = {"name": name, "language": "KO", "categoryCode": "002001", "content": "Hello"}
    return {"details": details, "status": "DRAFT"}


def whatsapp_template(name: str = "seed") -> dict[str, Any]:
    details = {"components": [{"type": "BODY", "text": "Hello"}]}
    return {"name": name, "language": "EN", "category": "UTILITY", "status": "DRAFT", "details": details}


def whatsapp_sender(number: int = 0) -> dict[str, Any]:
    details = {"displayName": "Tulips", "countryCode": "44", "phoneNumber": f"20{number:08}"}
    return {"status": "DRAFT", "region": "EU", "phoneNumberProvider": "CUSTOMER", "details": details}


RCS = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "TRANSACTIONAL"}
TEMPLATES = "/kakaotalk/senders/@seed/templates"
SEEDS = {
    "/kakaotalk/senders": kakaotalk_sender(),
    TEMPLATES: kakaotalk_template(),
    "/whatsapp/templates": whatsapp_template(),
    "/whatsapp/senders": whatsapp_sender(),
    "/rcs/senders": RCS,
    "/bundles": BUNDLE,
}


def key_of(kind: str, resource: Any, number: int) -> str:
    """Give a copy an identity of its own; return its key."""
    if kind == "kakaotalk_sender":
        resource["plusFriendId"] = f"@copy{number:05}"
        return str(resource["plusFriendId"])
    if kind == "kakaotalk_template":
        resource["code"], resource["changes"]["details"]["name"] = f"{number:020x}", f"copy_{number:05}"
        return f"@seed/{resource['code']}"
    if kind == "whatsapp_template":
        resource["name"] = f"copy_{number:05}"
        return f"{resource['name']}/EN"
    resource["id"] = f"{number:026}"
    return str(resource["id"])


@cache
def seed() -> tuple[dict[str, Any], dict[str, str]]:
    """Return a state with one resource of each kind, and their identifiers."""
    mock = Mock(document=DOCUMENT, transitions="manual")
    for path, body in SEEDS.items():
        value(ask(mock, "POST", path, body), 201)
    state = mock.state()
    return state, {kind: next(iter(resources)).rpartition("/")[2] for kind, resources in state[PROJECT].items()}


@cache
def holding(number: int) -> Mock:
    """Return a mock with so many resources of each kind, and so many activities of each first one."""
    state = copy.deepcopy(seed()[0])
    for kind, resources in state[PROJECT].items():
        if kind.endswith("_account"):
            continue
        (first,) = resources.values()
        copies = [copy.deepcopy(first) for _ in range(number)]
        resources |= {key_of(kind, item, place): item for place, item in enumerate(copies)}
        first["_activities"] = first.get("_activities", []) * number
    mock = Mock(document=DOCUMENT, transitions="manual")
    mock.set_state(state)
    return mock


def bytecodes(mock: Mock, method: str, path: str, body: Any) -> int:
    """Return how many bytecodes run in a call, which must go well."""
    counted, before = 0, sys.gettrace()

    def trace(frame: Any, event: str, _: Any) -> Any:
        nonlocal counted
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        counted += event == "opcode"
        return trace

    sys.settrace(trace)
    try:
        response = ask(mock, method, path, body)
    finally:
        sys.settrace(before)
    assert response.status < 300, response.body
    return counted


def cost(number: int, method: str, path: str, body: Callable[[], Any] | None) -> int:
    """Return what a call costs after a write; the second one, as what is made once is made by the first."""
    mock, known = holding(number), seed()[1]
    for kind, name in known.items():
        path = path.replace(f"{{{kind}}}", name)
    costs = []
    for _ in range(2):
        value(ask(mock, "POST", "/bundles", BUNDLE), 201)
        target, sent = path, body() if body is not None else None
        if method == "DELETE":  # what is made for it
            value(ask(mock, "POST", path.partition("/gone")[0].partition("/@gone")[0], sent), 201)
            target, sent = path, None
        costs.append(bytecodes(mock, method, target, sent))
    return costs[-1]


READS = [
    "/kakaotalk/senders", "/kakaotalk/senders/@seed", "/kakaotalk/senders/@seed/activities", TEMPLATES,
    f"{TEMPLATES}?templateName=copy_", f"{TEMPLATES}/{{kakaotalk_template}}",
    f"{TEMPLATES}/{{kakaotalk_template}}/activities", "/kakaotalk/categories/senders",
    "/kakaotalk/categories/senders/@seed/templates", "/whatsapp/templates", "/whatsapp/templates?templateName=copy_",
    "/whatsapp/templates/seed", "/whatsapp/templates/seed/languages/EN",
    "/whatsapp/templates/seed/languages/EN/activities", "/whatsapp/senders", "/whatsapp/senders/{whatsapp_sender}",
    "/whatsapp/senders/{whatsapp_sender}/activities", "/whatsapp/flows", "/whatsapp/solutions", "/rcs/senders",
    "/rcs/senders/{rcs_sender}", "/rcs/senders/{rcs_sender}/activities", "/rcs/activities", "/rcs/questionnaire/OTP",
    "/bundles/{bundle}", "/webhooks",
]  # fmt: skip
COMMENT = {"comment": "Hello"}
WRITES: list[tuple[str, str, Callable[[], Any]]] = [
    ("POST", "/kakaotalk/senders", lambda: kakaotalk_sender(f"@own{next(NUMBERS)}")),
    ("PATCH", "/kakaotalk/senders/@seed", lambda: {"details": {"name": f"own{next(NUMBERS)}"}}),
    ("POST", "/kakaotalk/senders/@seed/comments", lambda: COMMENT),
    ("POST", TEMPLATES, lambda: kakaotalk_template(f"own{next(NUMBERS)}")),
    ("PATCH", f"{TEMPLATES}/{{kakaotalk_template}}", lambda: {"details": {"name": f"own{next(NUMBERS)}"}}),
    ("POST", f"{TEMPLATES}/{{kakaotalk_template}}/comments", lambda: COMMENT),
    ("POST", "/whatsapp/templates", lambda: whatsapp_template(f"own{next(NUMBERS)}")),
    (
        "PATCH",
        "/whatsapp/templates/seed/languages/EN",
        lambda: {"details": {"components": [{"type": "BODY", "text": f"{next(NUMBERS)}"}]}},
    ),
    ("POST", "/whatsapp/templates/seed/languages/EN/comments", lambda: COMMENT),
    ("POST", "/whatsapp/senders", lambda: whatsapp_sender(next(NUMBERS))),
    ("PATCH", "/whatsapp/senders/{whatsapp_sender}", lambda: {"details": {"displayName": f"{next(NUMBERS)}"}}),
    ("POST", "/whatsapp/senders/{whatsapp_sender}/comments", lambda: COMMENT),
    ("POST", "/whatsapp/templates/sync", lambda: None),
    ("POST", "/rcs/senders", lambda: RCS),
    ("POST", "/rcs/senders/{rcs_sender}/comments", lambda: COMMENT),
    ("POST", "/bundles", lambda: BUNDLE),
    ("DELETE", "/kakaotalk/senders/@gone", lambda: kakaotalk_sender("@gone")),
    ("DELETE", "/whatsapp/templates/gone/languages/EN", lambda: whatsapp_template("gone")),
]


def is_alike(few: int, many: int) -> bool:
    """Tell whether two costs differ by no more than what halving a list does."""
    return many <= 1.1 * few + 1000


@pytest.mark.parametrize("path", READS)
def test_a_read_costs_the_same_with_few_and_with_many(path: str) -> None:
    few, many = (cost(number, "GET", path, None) for number in (FEW, MANY))
    assert is_alike(few, many), (few, many)


@pytest.mark.parametrize(("method", "path", "body"), WRITES, ids=[f"{method} {path}" for method, path, _ in WRITES])
def test_a_write_costs_the_same_with_few_and_with_many(method: str, path: str, body: Callable[[], Any]) -> None:
    few, many = (cost(number, method, path, body) for number in (FEW, MANY))
    assert is_alike(few, many), (few, many)
