"""The committed document obeys every rule of the house, and each rule finds the defect it is there for."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "openapi/pipeline"))

import curation  # noqa: E402
import lint  # noqa: E402

DOCUMENT = next(iter(sorted((ROOT / "openapi").glob("provisioning-*.yaml"))))
SENDERS = "/v1/projects/{projectId}/kakaotalk/senders"
SENDER = SENDERS + "/{plusFriendId}"

Document = dict[str, Any]


@pytest.fixture(scope="module")
def text() -> str:
    return json.dumps(yaml.safe_load(DOCUMENT.read_text(encoding="utf-8")))


@pytest.mark.parametrize("rule", lint.RULES, ids=lambda rule: rule.__name__)
def test_the_document_obeys(rule: Any, text: str) -> None:
    document = json.loads(text)
    findings = [finding for finding in rule(document) if not curation.is_uncurated(document, finding)]
    assert not findings, "\n".join([*findings, "to repeat: python openapi/pipeline/lint.py"])


def create(document: Document) -> Document:
    return document["paths"][SENDERS]["post"]


def schema(document: Document, name: str = "KakaoTalkSender") -> Document:
    return document["components"]["schemas"][name]


def event(document: Document) -> Document:
    return document["webhooks"]["KAKAOTALK_SENDER_ACTIVE"]["post"]


def shadow(document: Document) -> None:
    document["paths"][SENDERS + "/{other}"] = json.loads(json.dumps(document["paths"][SENDER]))


def first_link(document: Document) -> Document:
    return next(iter(create(document)["responses"]["201"]["links"].values()))


def ruin_example(document: Document) -> None:
    next(iter(create(document)["requestBody"]["content"]["application/json"]["examples"].values()))["value"] = []


def page(document: Document) -> Document:
    return document["components"]["schemas"]["Page"]["properties"]


def name_of_draft(document: Document) -> Document:
    return schema(document, "CreateKakaoTalkSenderDetails")["properties"]["name"]


def evidence(document: Document) -> Document:
    return schema(document).setdefault("x-required-evidence", {})


def example(holder: Document) -> Document:
    return next(iter(holder["content"]["application/json"]["examples"].values()))["value"]


def sent(document: Document) -> Document:
    return example(create(document)["requestBody"])


def delivered(document: Document) -> Document:
    return example(event(document)["requestBody"])["payload"]


def listed(document: Document) -> Document:
    page_ = example(document["paths"][SENDERS]["get"]["responses"]["200"])
    page_.pop("nextPageToken", None)
    page_.pop("previousPageToken", None)
    return page_


DEFECTS: list[tuple[str, str, Callable[[Document], Any]]] = [
    ("header", "must be 3.1.x", lambda d: d.update(openapi="3.0.3")),
    ("header", "jsonSchemaDialect", lambda d: d.update(jsonSchemaDialect="x")),
    ("header", "all at once", lambda d: d.update(security=[{"basicAuth": [], "oauth2": []}])),
    ("header", "not a declared scheme", lambda d: d["security"].append({"magic": []})),
    ("names", "exactly one", lambda d: create(d).update(tags=["rcs-senders", "webhooks"])),
    ("names", "must be kakaotalk_senders_<method>", lambda d: create(d).update(operationId="createSender")),
    ("names", "stands 2 times", lambda d: create(d).update(operationId="kakaotalk_senders_list")),
    ("described", "summary is missing", lambda d: create(d).pop("summary")),
    ("described", "description is missing", lambda d: create(d).pop("description")),
    ("described", "x-stability must be", lambda d: create(d).update({"x-stability": "Beta"})),
    ("described", "has no description", lambda d: schema(d)["properties"]["id"].pop("description")),
    ("described", "the schema has no description", lambda d: schema(d).pop("description")),
    ("error_codes", "not documented", lambda d: create(d)["x-error-codes"].update({"418": ["invalid_input"]})),
    ("error_codes", "not a value", lambda d: create(d)["x-error-codes"]["400"].append("nonsense")),
    ("error_codes", "has none for 400", lambda d: create(d)["x-error-codes"].pop("400")),
    ("error_codes", "401 is not documented", lambda d: create(d)["responses"].pop("401")),
    (
        "examples",
        "an example is missing",
        lambda d: create(d)["requestBody"]["content"]["application/json"].pop("examples"),
    ),
    ("examples", "is not valid", ruin_example),
    ("links", "there is no operation", lambda d: first_link(d).update(operationId="kakaotalk_senders_nothing")),
    ("links", "is not filled", lambda d: first_link(d)["parameters"].clear()),
    ("links", "has no parameter", lambda d: first_link(d)["parameters"].update(other="x")),
    (
        "paging",
        "must both be in the query",
        lambda d: d["components"]["parameters"]["PageSize"].update({"in": "header"}),
    ),
    ("sent_or_read", "readOnly", lambda d: schema(d, "CreateWebhook")["properties"]["target"].update(readOnly=True)),
    (
        "sent_or_read",
        "in the update alone",
        lambda d: schema(d, "CreateWebhook")["properties"]["secret"].pop("writeOnly"),
    ),
    (
        "discriminators",
        "must require type",
        lambda d: schema(d, "CreateWhatsAppSender").update(discriminator={"propertyName": "type"}),
    ),
    ("links", "is missing", lambda d: create(d)["responses"]["201"].pop("links")),
    (
        "link_values",
        "has no nothing",
        lambda d: first_link(d)["parameters"].update(plusFriendId="$response.body#/nothing"),
    ),
    ("path_parameters", "declared or named", lambda d: d["paths"][SENDER].pop("parameters")),
    ("shadowed", "matches it as well", shadow),
    ("schema_shape", "type or anyOf with null", lambda d: schema(d).update(nullable=True)),
    ("schema_shape", "not a keyword", lambda d: schema(d).update(requried=[])),
    ("schema_shape", "needs items", lambda d: schema(d)["properties"].update(bad={"type": "array"})),
    ("schema_shape", "which is not a property", lambda d: schema(d).update(required=["nothing"])),
    ("schema_shape", "is not of type", lambda d: schema(d, "ErrorCode")["enum"].append(3)),
    ("schema_shape", "does not compile", lambda d: schema(d)["properties"]["id"].update(pattern="(")),
    ("unions", "const property in each", lambda d: schema(d).update(oneOf=[{"type": "object"}, {"type": "object"}])),
    ("unused", "nothing refers to it", lambda d: d["components"]["schemas"].update(Lonely={"type": "string"})),
    ("extensions", "explain it", lambda d: create(d).update({"x-surprise": 1})),
    ("same_structure", "has the same structure", lambda d: d["components"]["schemas"].update(Same=schema(d))),
    ("open_to_later_servers", "is closed", lambda d: schema(d)["properties"].update(state={"enum": ["ACTIVE", "X"]})),
    ("open_to_later_servers", "a constant", lambda d: schema(d)["properties"].update(id={"const": "x"})),
    ("open_to_later_servers", "the format uri", lambda d: schema(d)["properties"]["id"].update(format="uri")),
    ("open_to_later_servers", "maxLength may refuse", lambda d: schema(d)["properties"]["id"].update(maxLength=9)),
    (
        "open_to_later_servers",
        "additionalProperties must be true",
        lambda d: schema(d).update(additionalProperties=False),
    ),
    ("limits_of_drafts", "binds a draft", lambda d: name_of_draft(d).update(maxLength=9)),
    ("limits_of_drafts", "say it in the description", lambda d: name_of_draft(d)["x-submit"].update(maxLength=77)),
    ("required_evidence", "has nothing for id", lambda d: schema(d).update(required=["plusFriendId", "id"])),
    ("required_evidence", "which is not required", lambda d: evidence(d).update(id="seen: somewhere")),
    (
        "required_evidence",
        "names no version up to",
        lambda d: evidence(d).update(plusFriendId="printed: reference of 99.1"),
    ),
    ("required_evidence", "must be 'seen", lambda d: evidence(d).update(plusFriendId="inferred: it is the address")),
    (
        "required_evidence",
        "is for what is read",
        lambda d: schema(d, "CreateKakaoTalkSender").update({"x-required-evidence": {"details": "seen: x"}}),
    ),
    ("descriptions", "makes a reader ask", lambda d: schema(d).update(description="Same, as returned.")),
    ("descriptions", "says nothing", lambda d: schema(d)["properties"]["id"].update(description="An id.")),
    ("descriptions", "says nothing", lambda d: create(d)["responses"]["201"].update(description="Created.")),
    (
        "descriptions",
        "makes a reader ask",
        lambda d: schema(d).update(description="What joins them is not documented."),
    ),
    (
        "named_values",
        "is not among",
        lambda d: schema(d, "KakaoTalkSenderState").update(description="Or UNRECOGNIZED."),
    ),
    ("plausible_examples", "is a placeholder", lambda d: sent(d).update(plusFriendId="plus friend id")),
    ("plausible_examples", "not of the form", lambda d: sent(d)["details"].update(adminPhoneNo="none")),
    ("agreeing_examples", "is before created", lambda d: delivered(d).update(modified="2001-01-01T00:00:00.000Z")),
    ("agreeing_examples", "is not ACTIVE", lambda d: delivered(d).update(state="INACTIVE")),
    ("agreeing_examples", "more items than", lambda d: listed(d).update(totalSize=0)),
    ("agreeing_examples", "no page token", lambda d: listed(d).update(totalSize=99)),
    ("events", "give it the tag events", lambda d: event(d).update(tags=["kakaotalk-senders"])),
    ("events", "are not declared", lambda d: event(d).pop("parameters")),
    ("events", "must require `type`", lambda d: schema(d, "KakaoTalkSenderActiveEvent")["properties"].pop("type")),
    (
        "ambiguous_names",
        "secret is received as a secret in ConversationAppWebhook",
        lambda d: schema(d)["properties"].update(secret={"type": "string"}),
    ),
    ("paging", "both tokens and one array", lambda d: page(d).pop("nextPageToken")),
]


@pytest.mark.parametrize(
    ("rule", "finding", "defect"), DEFECTS, ids=[f"{rule}: {finding}" for rule, finding, _ in DEFECTS]
)
def test_a_defect_is_found(rule: str, finding: str, defect: Callable[[Document], Any], text: str) -> None:
    document = json.loads(text)
    defect(document)
    result = list(next(rule_ for rule_ in lint.RULES if rule_.__name__ == rule)(document))
    assert any(finding in line for line in result), result


def test_every_rule_has_a_seeded_defect() -> None:
    assert {rule.__name__ for rule in lint.RULES} == {rule for rule, _, _ in DEFECTS}


def test_every_declared_tag_is_used_and_that_of_the_events_by_them_alone(text: str) -> None:
    document = json.loads(text)
    used = {operation["tags"][0] for _, _, operation, _ in lint.operations(document)}
    assert used == {tag["name"] for tag in document["tags"]} - {"events"}
