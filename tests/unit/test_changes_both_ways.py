"""Every single change is seen both ways: what takes it back is told as well, and leads to places that are there."""

from __future__ import annotations

from typing import Any

import pytest
from changes_corpus import BASE, CASES, CREATE, GONE, ITEM, JSON, LIST, NEW, OK, PET, THING, Case, patched
from sinch_provisioning._openapi.changes.compare import compare
from test_changes import MISSING, standing

REGION = {"enum": ["eu", "us"], "default": "eu"}
SERVERS = [{"url": "https://{region}.example.com", "variables": {"region": REGION}}]
REFERENCE = {"$ref": "https://example.com/other.yaml#/Thing"}
MOOD = [{"type": "string", "enum": ["GOOD", "BAD"]}, {"type": "string"}]
CAT, DOG, FISH = ({"$ref": f"#/components/schemas/{name}"} for name in ("Cat", "Dog", "Fish"))
FILTER = {"name": "filter", "in": "query", "content": {"application/json": {"schema": {"type": "object"}}}}
OTHER_FILTER = {**FILTER, "content": {"application/json": {"schema": {"type": "object", "required": ["a"]}}}}
LIMITS = {
    "allOf": [{"type": "string", "maxLength": 9, "pattern": "a"}, {"type": "string", "maxLength": 5, "pattern": "b"}]
}
TIGHT = {
    "allOf": [{"type": "string", "maxLength": 9, "pattern": "a"}, {"type": "string", "maxLength": 4, "pattern": "b"}]
}
TWO_ENUMS = {"allOf": [{"enum": ["NEW", "OLD"]}, {"enum": ["NEW", "LATE"]}]}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.level}-{case.direction}-{case.title}")
def test_what_takes_a_change_back_is_told(case: Case) -> None:
    rules_of(case.document, BASE)


def rules_of(old: Any, new: Any) -> set[str]:
    """Return the rules that speak of a change; one does, and each leads to places of both documents."""
    report = compare(old, new)
    assert report.changes
    for change in report.changes:
        assert standing(old, change.difference.old) is not MISSING, change
        assert standing(new, change.difference.new) is not MISSING, change
        assert change.sentence
    return {change.rule for change in report.changes}


@pytest.mark.parametrize(
    ("there", "back", "before", "after"),
    [
        ("default-removed", "default-added", (), (f"{NEW} properties state default", GONE)),
        ("access-changed", "access-changed", (), (f"{THING} properties name readOnly", True)),
        ("encoding-changed", "encoding-changed", (), (f"{CREATE} requestBody {JSON} encoding", {"owner": {"contentType": "text/plain"}})),
        ("schema-removed", "schema-added", (), (f"{ITEM} get responses 200 content text/csv", {})),
        ("link-changed", "link-changed", (), (f"{OK} links", {"next": {"operationId": "things_list"}})),
        ("event-answer-added", "event-answer-removed", (), ("webhooks thingMade post responses 202", {"description": "Later."})),
        ("format-widened", "format-narrowed", (), ("components schemas Page properties total format", "int64")),
        ("server-variable-widened", "server-variable-changed", ("servers", SERVERS), ("servers 0 variables region", {"enum": ["eu", "us", "as"], "default": "eu"})),
        ("server-variable-changed", "server-variable-changed", ("servers", SERVERS), ("servers 0 variables region", {"default": "us", "enum": ["eu", "us"]})),
        ("text-changed", "text-changed", ("servers", SERVERS), ("servers 0 variables region description", "Where.")),
        ("server-default-changed", "server-default-changed", (), ("servers", [*reversed(BASE["servers"])])),
        ("reference-changed", "reference-changed", (), (f"{THING} properties extra", REFERENCE)),
        ("member-removed", "member-added", (f"{THING} properties pet", {"oneOf": [CAT, DOG, FISH]}), (f"{THING} properties pet", {"oneOf": [CAT, FISH]})),
        ("keyword-added", "keyword-removed", (f"{THING} properties pet", {"anyOf": [CAT, DOG]}), (f"{THING} properties pet", {"allOf": [{"anyOf": [CAT, DOG]}, {"anyOf": [DOG, FISH]}]})),
        ("mapping-removed", "mapping-added", ("components schemas Cat properties sort", {"type": "string"}, f"{PET} discriminator mapping kitty", CAT["$ref"]), (f"{PET} discriminator mapping kitty", GONE)),
        ("parameter-style-changed", "parameter-style-changed", (f"{LIST} parameters 5", {"name": "filter", "in": "query", "schema": {"type": "object"}}), (f"{LIST} parameters 5", FILTER)),
        ("property-required", "property-optional", (f"{LIST} parameters 5", FILTER), (f"{LIST} parameters 5", OTHER_FILTER)),
        ("limit-narrowed", "limit-widened", (f"{NEW} properties owner", LIMITS), (f"{NEW} properties owner", TIGHT)),
        ("enum-value-removed", "enum-value-added", (), (f"{NEW} properties state", TWO_ENUMS)),
        ("enum-value-removed", "enum-value-added", (f"{NEW} properties owner", {"anyOf": MOOD}), (f"{NEW} properties owner", {"type": "string"})),
        ("error-added", "error-removed", (), (f"{OK[:-3]}405", {"description": "Not so."})),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_change_has_its_rule_there_and_back(
    there: str, back: str, before: tuple[Any, ...], after: tuple[Any, ...]
) -> None:
    old = patched(BASE, before)
    new = patched(old, after)
    assert (there in rules_of(old, new), back in rules_of(new, old)) == (True, True), (
        rules_of(old, new),
        rules_of(new, old),
    )
