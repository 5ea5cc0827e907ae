"""What changed between two documents: each single change has its class by direction, and two spellings show nothing."""

from __future__ import annotations

import copy
import json
import runpy
from pathlib import Path
from typing import Any

import pytest
from changes_corpus import BASE, BREAKING, CASES, GONE, HARMLESS, Case, Document, patched
from sinch_provisioning._openapi.changes.compare import compare
from sinch_provisioning._openapi.changes.policy import LEVELS, RULES
from sinch_provisioning._openapi.changes.report import Report, advised_version, changelog
from sinch_provisioning._openapi.pointer import split
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning_api import load_document

MISSING = object()
ROOT = Path(__file__).resolve().parents[2]


def rules(report: Report) -> list[tuple[str, str, str]]:
    return [(change.rule, change.level, change.direction) for change in report.changes]


def standing(document: Document, pointer: str) -> Any:
    node: Any = document
    for part in split(pointer):
        node = node[int(part)] if isinstance(node, list) else node.get(part, MISSING)
        if node is MISSING:
            return MISSING
    return node


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.level}-{case.direction}-{case.title}")
def test_a_single_change_has_its_class_and_pointers_into_both_documents(case: Case) -> None:
    document = case.document
    report = compare(BASE, document)
    assert (case.rule, case.level, case.direction) in rules(report)
    assert report.level == case.level, rules(report)
    for change in report.changes:
        assert standing(BASE, change.difference.old) is not MISSING, change
        assert standing(document, change.difference.new) is not MISSING, change


def test_the_corpus_is_large_enough_and_each_rule_is_known() -> None:
    assert len(BREAKING) >= 50
    assert len(HARMLESS) >= 30
    assert {case.rule for case in CASES} <= set(RULES)
    assert {rule.verdict(direction).level for rule in RULES.values() for direction in ("request", "response")} == set(
        LEVELS
    )


def moved_from_item(document: Document) -> None:
    item = document["paths"]["/things/{thingId}"]
    for method in ("get", "delete", "patch"):
        item[method]["parameters"] = copy.deepcopy(item["parameters"])
    del item["parameters"]


def renamed_components(document: Document) -> None:
    text = json.dumps(document)
    for name in ("Thing", "Cat", "Pet", "Page"):
        text = text.replace(f'schemas/{name}"', f'schemas/{name}Dto"')
    document.clear()
    document.update(json.loads(text))
    schemas = document["components"]["schemas"]
    for name in ("Thing", "Cat", "Pet", "Page"):
        schemas[f"{name}Dto"] = schemas.pop(name)


def inlined(document: Document) -> None:
    schemas = document["components"]["schemas"]
    media = document["paths"]["/things"]["get"]["responses"]["200"]["content"]["application/json"]
    media["schema"] = copy.deepcopy(schemas["Page"])
    schemas["Thing"]["properties"]["pet"] = copy.deepcopy(schemas["Pet"])


def reversed_members(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: reversed_members(node[key]) for key in reversed(node)}
    return [reversed_members(item) for item in node] if isinstance(node, list) else node


SPELLINGS: dict[str, Any] = {
    "key order": lambda document: document.update(reversed_members(document)),
    "parameters of the path item at each operation": moved_from_item,
    "components renamed": renamed_components,
    "schemas inlined": inlined,
    "numbers as keys": lambda document: document["paths"]["/things"]["get"].update(
        responses={int(key): node for key, node in document["paths"]["/things"]["get"]["responses"].items()}
    ),
    "parameters reordered": lambda document: document["paths"]["/things"]["get"]["parameters"].reverse(),
    "tags of the document": lambda document: document["tags"].reverse(),
    "alternatives of security reordered": lambda document: document["security"].reverse(),
    "security at the operation": lambda document: document["paths"]["/things"]["get"].update(
        security=copy.deepcopy(document["security"])
    ),
    "servers at the path": lambda document: document["paths"]["/things"].update(
        servers=copy.deepcopy(document["servers"])
    ),
}
PATCHES: dict[str, tuple[Any, ...]] = {
    "required reordered": ("components schemas Thing required", ["name", "id"]),
    "enum reordered": ("components schemas Thing properties state enum", ["OLD", "NEW"]),
    "members of a union reordered": ("components schemas Pet oneOf", [*reversed(BASE["components"]["schemas"]["Pet"]["oneOf"])]),
    "null as a member": ("components schemas Thing properties owner", {"oneOf": [{"type": "string"}, {"type": "null"}]}),
    "types as members": ("components schemas Thing properties owner", {"anyOf": [{"type": "null"}, {"type": "string"}]}),
    "a list of one type": ("components schemas Thing properties name type", ["string"]),
    "const as an enum": ("components schemas Thing properties version", {"type": "string", "enum": ["v1"]}),
    "an enum as constants": ("components schemas Thing properties state", {"oneOf": [{"const": "NEW"}, {"const": "OLD", "title": "old"}]}),
    "allOf of one": ("components schemas Thing properties parent", {"allOf": [{"$ref": "#/components/schemas/Thing"}]}),
    "allOf of two": (
        "components schemas Cat",
        {"allOf": [{"type": "object", "required": ["sort"], "properties": {"sort": {"const": "cat"}}}, {"properties": {"lives": {"type": "integer"}}}]},
    ),
    "a union within a union": ("components schemas Pet oneOf 1", {"oneOf": [{"$ref": "#/components/schemas/Dog"}]}),
    "defaults written out": ("components schemas Thing properties extra", {"type": "object", "additionalProperties": True, "deprecated": False, "minProperties": 0}),
    "an empty schema for any": ("components schemas Thing properties extra additionalProperties", {}),
    "a parameter's defaults": ("paths /things get parameters 1 required", False, "paths /things get parameters 1 style", "form", "paths /things get parameters 1 explode", True),
    "a response as a component": (
        "components responses", {"Lost": BASE["paths"]["/things"]["get"]["responses"]["404"]},
        "paths /things get responses 404", {"$ref": "#/components/responses/Lost"},
    ),
    "a body as a component": (
        "components requestBodies", {"New": BASE["paths"]["/things"]["post"]["requestBody"]},
        "paths /things post requestBody", {"$ref": "#/components/requestBodies/New"},
    ),
    "a parameter as a component": (
        "components parameters", {"Limit": BASE["paths"]["/things"]["get"]["parameters"][0]},
        "paths /things get parameters 0", {"$ref": "#/components/parameters/Limit"},
    ),
    "a path item as a component": ("components pathItems", {"Health": BASE["paths"]["/health"]}, "paths /health", {"$ref": "#/components/pathItems/Health"}),
    "a scheme of another name": (
        "components securitySchemes bearer", {"type": "http", "scheme": "Bearer"}, "components securitySchemes token", GONE,
        "security", [{"bearer": []}, {"login": ["things:read"]}],
    ),
    "header in other letters": ("paths /things get parameters 4 name", "x-trace"),
    "a slash behind a server": ("servers 0 url", "https://api.example.com/v1/"),
    "a charset": ("paths /things post requestBody content", {"application/json; charset=UTF-8": BASE["paths"]["/things"]["post"]["requestBody"]["content"]["application/json"]}),
    "an integer limit that excludes": ("components schemas NewThing properties size", {"type": ["integer", "null"], "exclusiveMinimum": -1, "multipleOf": 4}),
    "unused component": ("components schemas Unused", {"type": "string"}),
    "a reference of a reference": ("components schemas Alias", {"$ref": "#/components/schemas/Cat"}, "components schemas Pet oneOf 0", {"$ref": "#/components/schemas/Alias"}),
}  # fmt: skip


@pytest.mark.parametrize("name", [*SPELLINGS, *PATCHES])
def test_two_spellings_of_the_same_document_show_nothing(name: str) -> None:
    document = patched(BASE, PATCHES.get(name, ()))
    SPELLINGS.get(name, lambda _: None)(document)
    assert document != BASE or list(document) != list(BASE) or name == "key order"
    for old, new in ((BASE, document), (document, BASE)):
        report = compare(old, new)
        texts = [change for change in report.changes if change.rule == "text-changed"]  # such as of a title
        assert report.changes == texts, rules(report)


def to_3_0(node: Any, *, is_schema: bool = True) -> Any:
    """Our small document as OpenAPI 3.0 says it."""
    if isinstance(node, list):
        return [to_3_0(item) for item in node]
    if not isinstance(node, dict):
        return node
    made = {key: to_3_0(value) for key, value in node.items()}
    if isinstance(made.get("type"), list):
        made.update(type=made["type"][0], nullable=True)
    if "const" in made and isinstance(made["const"], str):
        made["enum"] = [made.pop("const")]
        made.setdefault("type", "string")
    return made


def test_a_document_of_3_0_says_the_same_as_one_of_3_1() -> None:
    document = to_3_0(BASE)
    document["openapi"] = "3.0.3"
    document["components"]["schemas"]["Thing"]["properties"]["owner"] = {"type": "string", "nullable": True}
    assert rules(compare(document, BASE)) == []
    limits = {"type": "number", "minimum": 0, "exclusiveMinimum": True}
    document["components"]["schemas"]["Thing"]["properties"]["size"] = limits
    other = patched(BASE, ("components schemas Thing properties size", {"type": "number", "exclusiveMinimum": 0}))
    assert rules(compare(document, other)) == []


def recursive(depth: int) -> Document:
    schemas: Document = {
        "Node": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}}},
        "A": {"allOf": [{"$ref": "#/components/schemas/B"}, {"properties": {"a": {"$ref": "#/components/schemas/A"}}}]},
        "B": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/B"}, "x": {"type": "string"}}},
        "Own": {
            "anyOf": [{"$ref": "#/components/schemas/Own"}, {"type": "string"}, {"$ref": "#/components/schemas/A"}]
        },
        "Tree": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
    }
    for level in range(depth):
        others = [{"$ref": f"#/components/schemas/S{(level * 7 + step) % depth}"} for step in (1, 2, 3)]
        schemas[f"S{level}"] = {"type": "object", "properties": {"u": {"oneOf": others}, "n": {"type": "integer"}}}
    paths = {
        f"/r{index}/{{id}}": {
            "get": {
                "operationId": f"get_{index}",
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": ref}}}}},
            }
        }
        for index, ref in enumerate(f"#/components/schemas/{name}" for name in schemas)
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "R", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def test_schemas_that_refer_to_each_other_end_and_a_change_reaches_all_who_see_it() -> None:
    old = recursive(300)
    assert compare(old, copy.deepcopy(old)).changes == []
    new = copy.deepcopy(old)
    new["components"]["schemas"]["S5"]["properties"]["n"]["type"] = "string"
    (change,) = compare(old, new).changes
    assert (change.rule, change.level, change.direction) == ("type-changed", "breaking", "response")
    assert len(change.operations) > 200
    assert change.plain()["old"] == change.plain()["new"] == "#/components/schemas/S5/properties/n"


def test_a_change_in_a_schema_of_both_directions_is_classed_by_the_worse_one() -> None:
    case = patched(
        BASE,
        (
            "components schemas Fish properties fins type",
            "string",
            "components schemas Pet oneOf 2",
            {"$ref": "#/components/schemas/Fish"},
        ),
    )
    before = patched(BASE, ("components schemas Pet oneOf 2", {"$ref": "#/components/schemas/Fish"}))
    (change,) = compare(before, case).changes
    assert (change.direction, change.level) == ("both", "breaking")
    assert set(change.operations) == {"things_list", "things_create", "things_get"}
    document = patched(BASE, ("components schemas Dog properties tricks maximum", 3))
    (change,) = compare(BASE, document).changes
    assert (change.direction, change.level) == ("both", "breaking")
    assert "refused" in change.sentence


def test_names_of_the_vendor_in_the_place_of_ours_change_no_name_of_the_client() -> None:
    ours, theirs = copy.deepcopy(BASE), copy.deepcopy(BASE)
    for document, prefix in ((ours, ""), (theirs, "Controller_")):
        for item in document["paths"].values():
            for method in set(item) - {"parameters"}:
                item[method] |= {"operationId": prefix + item[method]["operationId"]}
                item[method].pop("x-sinch-operation-id", None)
                if document is ours:
                    item[method]["x-sinch-operation-id"] = f"Other_{item[method]['operationId']}"
    theirs = json.loads(json.dumps(theirs).replace("thingId", "id").replace('"tags": ["things"]', '"tags": ["Things"]'))
    for old, new in ((ours, theirs), (theirs, ours)):
        report = compare(old, new)
        assert {change.rule for change in report.changes} == {"operation-named-by-vendor", "extension-changed"}
    theirs["paths"]["/things"]["get"]["operationId"] = "things_list"  # it is a document with names of ours
    assert "operation-renamed" in {change.rule for change in compare(ours, theirs).changes}


def test_our_own_document_is_the_same_as_itself_and_a_change_of_it_is_one_change() -> None:
    ours = load_document()
    assert compare(ours, json.loads(json.dumps(ours))).changes == []


@pytest.mark.parametrize(
    ("document", "text"),
    [
        ({"swagger": "2.0"}, "Swagger 2.0"),
        ({"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/No"}}}}}}, "leads nowhere"),
        ({"openapi": "3.1.0", "paths": {"/a": {"$ref": "#/paths/~1a"}}}, "leads back to itself"),
    ],
)  # fmt: skip
def test_a_document_that_cannot_be_read_is_named(document: Document, text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        compare(document, document)


def test_a_document_within_itself_is_named() -> None:
    document: Document = {"openapi": "3.1.0", "paths": {}}
    document["paths"]["x-self"] = document
    with pytest.raises(ConfigurationError, match="nested too deeply"):
        compare(document, BASE)


ODD = (
    None,
    True,
    3,
    "x",
    [],
    [1],
    {},
    {"type": 3},
    {"$ref": 4},
    [[]],
    {"schema": {"type": "object", "properties": []}},
)


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_odd_values_anywhere_end_in_a_report_or_in_one_sentence(odd: Any) -> None:
    places = (
        "paths",
        "paths /things get",
        "paths /things get parameters 0",
        "paths /things get parameters",
        "servers",
        "security",
    )
    places += (
        "components schemas Thing properties name",
        "components schemas Thing",
        "components schemas Pet discriminator",
        "webhooks thingMade",
    )
    places += (
        "components schemas Thing required",
        "components schemas Pet oneOf",
        "components securitySchemes login",
        "info",
        "servers 0",
    )
    places += (
        "components schemas NewThing properties name maxLength",
        "components schemas Thing properties state enum",
        "paths /things get responses",
    )
    for place in places:
        document = patched(BASE, (place, odd))
        try:
            compare(BASE, document)
            compare(document, BASE)
        except ConfigurationError:
            continue


def test_the_advised_version_follows_the_policy() -> None:
    rows = [
        ("breaking", "1.2.3"),
        ("additive", "1.2.3"),
        ("neutral", "1.2.3"),
        ("breaking", "0.4.1"),
        ("additive", "0.4.1"),
    ]
    assert [advised_version(*row) for row in rows] == ["2.0.0", "1.3.0", "1.2.4", "0.5.0", "0.5.0"]
    with pytest.raises(ValueError, match="three numbers"):
        advised_version("breaking", "1.2")


def test_a_report_is_a_table_and_a_draft_of_the_changelog() -> None:
    document = patched(BASE, ("paths /things/{thingId} delete", GONE, "components schemas NewThing properties color", {"type": "string"}, "paths /things get summary", "Lists | things."))  # fmt: skip
    report = compare(BASE, document)
    assert report.summary() == "3 changes: 1 breaking, 1 additive, 1 neutral"
    text = report.markdown()
    assert "## Breaking" in text
    assert "things\\_create" in text
    draft = changelog(report.changes)
    assert draft.index("### Added") < draft.index("### Removed")
    assert "- **Breaking:** DELETE /things/{thingId} is gone" in draft
    assert "1 change of texts and of what no caller meets is not listed" in draft
    assert "- **Breaking:** `models.Thing` is gone." in changelog(report.changes, [("models.Thing", "is gone")])
    assert {key for change in report.plain()["changes"] for key in change} == {
        "class", "rule", "direction", "directions", "old", "new", "operations", "events", "sentence",
    }  # fmt: skip


def test_the_page_shows_the_policy_that_the_differ_reads() -> None:
    scope = runpy.run_path(str(ROOT / "docs/build_changes_page.py"))
    text = (ROOT / "docs/changes.md").read_text(encoding="utf-8")
    assert scope["page"](text) == text, "run `python docs/build_changes_page.py`"
    assert all(f"`{rule}`" in text for rule in RULES)
