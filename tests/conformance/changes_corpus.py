"""Single changes of one small document, each with its class: what a differ must see, and what it must not.

A change is written as a place and what stands there afterwards; the parts of a place are separated by spaces.
"""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any, NamedTuple

import yaml

Document = dict[str, Any]
GONE = object()
"""In the place of a value: the member is taken out."""

BASE: Document = yaml.safe_load(Path(__file__).with_name("changes_base.yaml").read_text("utf-8"))


class Case(NamedTuple):
    """A single change.

    Args:
        title: what it is.
        level: its class.
        direction: in what it is carried.
        rule: the rule that must speak.
        patch: places and what stands there afterwards, one after the other.
    """

    title: str
    level: str
    direction: str
    rule: str
    patch: tuple[Any, ...]

    @property
    def document(self) -> Document:
        return patched(BASE, self.patch)


def patched(document: Document, patch: tuple[Any, ...]) -> Document:
    """Return a copy of a document with other values at some places."""
    made = copy.deepcopy(document)
    for place, value in zip(patch[::2], patch[1::2], strict=True):
        *parents, last = [int(part) if part.isdigit() and len(part) < 3 else part for part in place.split()]
        node: Any = made
        for part in parents:
            node = node[part]
        if value is GONE:
            del node[last]
        elif isinstance(node, list) and last >= len(node):
            node.append(copy.deepcopy(value))
        else:
            node[last] = copy.deepcopy(value)
    return made


LIST, CREATE, ITEM = "paths /things get", "paths /things post", "paths /things/{thingId}"
THING, NEW = "components schemas Thing", "components schemas NewThing"
MADE, PET = "components schemas ThingMade", "components schemas Pet"
LOGIN = "components securitySchemes login"
JSON = "content application/json"
TEXT = {"type": "string"}
OK = f"{LIST} responses 200"


def cases(level: str, direction: str, *rows: tuple[Any, ...]) -> list[Case]:
    return [Case(row[0], level, direction, row[1], row[2:]) for row in rows]


BREAKING = [
    *cases(
        "breaking",
        "both",
        ("operation removed", "operation-removed", f"{ITEM} delete", GONE),
        ("path removed", "operation-removed", "paths /health", GONE),
        ("operationId renamed", "operation-renamed", f"{LIST} operationId", "things_all"),
        ("first tag renamed", "operation-tag-changed", f"{LIST} tags", ["uploads"]),
        ("path with a slash at its end", "operation-moved", "paths /health", GONE, "paths /health/", BASE["paths"]["/health"]),
        ("path renamed", "operation-moved", "paths /health", GONE, "paths /alive", BASE["paths"]["/health"]),
        ("method changed", "operation-moved", f"{ITEM} patch", GONE, f"{ITEM} put", BASE["paths"]["/things/{thingId}"]["patch"]),
        ("member of a union replaced", "enum-replaced", "components schemas Cat properties sort", {"const": "kitty"}),
        ("value of a tag means another member", "mapping-changed", f"{PET} discriminator mapping",
         {"cat": "#/components/schemas/Dog", "dog": "#/components/schemas/Cat"}),
        ("value of a tag renamed", "mapping-changed", f"{PET} discriminator mapping",
         {"feline": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}),
        ("another property tells the members apart", "discriminator-changed", f"{PET} discriminator", {"propertyName": "race"}),
    ),
    *cases(
        "breaking",
        "request",
        ("path parameter renamed", "path-parameter-renamed", "paths /things/{thingId}", GONE, "paths /things/{id}",
         {**BASE["paths"]["/things/{thingId}"], "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string", "maxLength": 40}}]}),
        ("required parameter added", "required-parameter-added", f"{LIST} parameters 9", {"name": "q", "in": "query", "required": True, "schema": TEXT}),
        ("parameter removed", "parameter-removed", f"{LIST} parameters 1", GONE),
        ("header parameter removed", "parameter-removed", f"{LIST} parameters 4", GONE),
        ("parameter became required", "parameter-required", f"{LIST} parameters 1 required", True),
        ("parameter moved to a header", "parameter-removed", f"{LIST} parameters 1 in", "header"),
        ("parameter's maximum lowered", "limit-narrowed", f"{LIST} parameters 0 schema maximum", 50),
        ("parameter's minimum raised", "limit-narrowed", f"{LIST} parameters 0 schema minimum", 2),
        ("parameter's default changed", "default-changed", f"{LIST} parameters 0 schema default", 10),
        ("parameter's type changed", "type-changed", f"{LIST} parameters 3 schema", {"type": "boolean"}),
        ("parameter's enum value removed", "enum-value-removed", f"{LIST} parameters 1 schema enum", ["NEW"]),
        ("parameter's list became shorter", "limit-narrowed", f"{LIST} parameters 2 schema maxItems", 5),
        ("parameter written in another style", "parameter-style-changed", f"{LIST} parameters 2 explode", True),
        ("path parameter's length lowered", "limit-narrowed", f"{ITEM} parameters 0 schema maxLength", 20),
        ("path parameter's pattern added", "limit-narrowed", f"{ITEM} parameters 0 schema pattern", "^[0-9]+$"),
        ("body became required", "body-required", f"{ITEM} patch requestBody required", True),
        ("body removed", "body-removed", f"{ITEM} patch requestBody", GONE),
        ("required body added", "required-body-added", f"{ITEM} delete requestBody", {"required": True, "content": {"application/json": {"schema": TEXT}}}),
        ("body of another media type", "media-type-removed", f"{CREATE} requestBody content", {"application/xml": {"schema": TEXT}}),
        ("media type removed", "media-type-removed", f"{ITEM} patch requestBody content text/plain", GONE),
        ("required property added", "required-property-added", f"{NEW} properties kind", TEXT, f"{NEW} required", ["name", "kind"]),
        ("property became required", "property-required", f"{NEW} required", ["name", "owner"]),
        ("property removed", "property-removed", f"{NEW} properties owner", GONE),
        ("property became readOnly", "property-removed", f"{NEW} properties owner readOnly", True),
        ("maxLength lowered", "limit-narrowed", f"{NEW} properties name maxLength", 20),
        ("minLength raised", "limit-narrowed", f"{NEW} properties name minLength", 3),
        ("pattern changed", "limit-narrowed", f"{NEW} properties name pattern", "^[a-f]+$"),
        ("maximum added", "limit-narrowed", f"{NEW} properties size maximum", 99),
        ("exclusive bound for one that includes", "limit-narrowed", f"{NEW} properties weight", {"type": "number", "format": "double", "exclusiveMinimum": 0}),
        ("multipleOf coarser", "limit-narrowed", f"{NEW} properties size multipleOf", 8),
        ("items must differ", "limit-narrowed", f"{NEW} properties tags uniqueItems", True),
        ("null no longer taken", "null-refused", f"{NEW} properties size type", "integer"),
        ("number became integer", "type-narrowed", f"{NEW} properties weight", {"type": "integer", "format": "double"}),
        ("double became float", "format-narrowed", f"{NEW} properties weight format", "float"),
        ("format added", "format-added", f"{NEW} properties owner format", "email"),
        ("format changed", "format-changed", f"{NEW} properties until format", "date"),
        ("enum value removed", "enum-value-removed", f"{NEW} properties state enum", ["NEW"]),
        ("free text became an enum", "enum-added", f"{NEW} properties owner enum", ["me", "you"]),
        ("enum value of items removed", "enum-value-removed", f"{NEW} properties tags items enum", ["a"]),
        ("constant changed", "enum-replaced", f"{NEW} properties version const", "v2"),
        ("default changed", "default-changed", f"{NEW} properties state default", "OLD"),
        ("type changed", "type-changed", f"{NEW} properties owner type", "integer"),
        ("other properties refused", "others-refused", f"{NEW} properties options additionalProperties", False),
        ("map closed", "map-removed", f"{NEW} properties labels additionalProperties", False),
        ("values of a map changed", "type-changed", f"{NEW} properties labels additionalProperties", {"type": "integer"}),
        ("property of a nested object removed", "property-removed", f"{NEW} properties options properties color", GONE),
        ("condition added", "keyword-added", f"{NEW} properties owner not", {"const": "nobody"}),
        ("dependency added", "keyword-added", f"{NEW} dependentRequired", {"owner": ["until"]}),
        ("credentials asked for", "security-added", "paths /health get security", [{"token": []}]),
        ("way of authentication removed", "security-narrowed", "security", [{"token": []}]),
        ("two credentials at once", "security-narrowed", "security", [{"token": [], "login": ["things:read"]}]),
        ("more scopes asked for", "scope-added", f"{CREATE} security", [{"login": ["things:write", "things:read"]}]),
        ("scheme changed", "scheme-changed", "components securitySchemes token", {"type": "apiKey", "in": "header", "name": "X-Key"}),
        ("token endpoint moved", "scheme-changed", f"{LOGIN} flows clientCredentials tokenUrl", "https://login.example.com/token"),
        ("scope removed", "scheme-changed", f"{LOGIN} flows clientCredentials scopes", {"things:write": "Write."}),
        ("server removed", "server-removed", "servers 1", GONE),
        ("server's address changed", "server-removed", "servers 0 url", "https://api.example.com/v2"),
        ("operation at a server of its own", "server-removed", f"{LIST} servers", [{"url": "https://lists.example.com"}]),
    ),
    *cases(
        "breaking",
        "response",
        ("property removed", "property-removed", f"{THING} properties made", GONE),
        ("property became optional", "property-optional", f"{THING} required", ["id"]),
        ("property became nullable", "null-allowed", f"{THING} properties name type", ["string", "null"]),
        ("type changed", "type-changed", f"{THING} properties size type", "string"),
        ("type widened", "type-widened", f"{THING} properties size type", ["number", "string"]),
        ("integer became number", "type-widened", "components schemas Page properties total", {"type": "number", "format": "int32"}),
        ("time became a date", "format-changed", f"{THING} properties made format", "date"),
        ("text became a time", "typed-format-added", f"{THING} properties name format", "date-time"),
        ("items of another type", "type-changed", "components schemas Page properties things items", TEXT),
        ("object became a union", "became-union", f"{OK} {JSON} schema", {"oneOf": [{"$ref": "#/components/schemas/Page"}, {"$ref": "#/components/schemas/Error"}]}),
        ("constant changed", "enum-replaced", f"{THING} properties version const", "v2"),
        ("values of a map untyped", "others-untyped", f"{THING} properties labels additionalProperties", True),
        ("property became writeOnly", "property-removed", f"{THING} properties made writeOnly", True),
        ("success status changed", "success-removed", f"{CREATE} responses 201", GONE, f"{CREATE} responses 200", BASE["paths"]["/things"]["post"]["responses"]["201"]),
        ("error status removed", "error-removed", f"{LIST} responses 404", GONE),
        ("error body's property removed", "property-removed", "components schemas Error properties message", GONE),
        ("media type removed", "media-type-removed", f"{ITEM} get responses 200 content text/csv", GONE),
        ("body removed", "response-body-removed", f"{LIST} responses 404 content", GONE),
        ("header removed", "parameter-removed", f"{OK} headers X-Page", GONE),
        ("header became optional", "parameter-optional", f"{OK} headers X-Total required", False),
        ("header's type changed", "type-changed", f"{OK} headers X-Page schema", TEXT),
    ),
    *cases(
        "breaking",
        "event",
        ("event removed", "event-removed", "webhooks thingGone", GONE),
        ("event's property removed", "property-removed", f"{MADE} properties state", GONE),
        ("event's property became optional", "property-optional", f"{MADE} required", GONE),
        ("event's property of another type", "type-changed", f"{MADE} properties id type", "integer"),
        ("answer to an event removed", "event-answer-removed", "webhooks thingMade post responses 200", GONE),
    ),
]  # fmt: skip
FISH = {"$ref": "#/components/schemas/Fish"}
HARMLESS = [
    *cases(
        "additive",
        "both",
        ("operation added", "operation-added", f"{ITEM} put", {"operationId": "things_put", "tags": ["things"], "responses": {"204": {"description": "Put."}}}),
        ("operation deprecated", "operation-deprecated", f"{LIST} deprecated", True),
        ("member of a union added", "member-added", f"{PET} oneOf 2", FISH, f"{PET} discriminator mapping fish", FISH["$ref"]),
    ),
    *cases(
        "additive",
        "request",
        ("optional parameter added", "parameter-added", f"{LIST} parameters 9", {"name": "q", "in": "query", "schema": TEXT}),
        ("parameter became optional", "parameter-optional", f"{LIST} parameters 3 required", False),
        ("parameter's maximum raised", "limit-widened", f"{LIST} parameters 0 schema maximum", 200),
        ("parameter's enum value added", "enum-value-added", f"{LIST} parameters 1 schema enum", ["NEW", "OLD", "GONE"]),
        ("parameter deprecated", "parameter-deprecated", f"{LIST} parameters 1 deprecated", True),
        ("optional body added", "body-added", f"{ITEM} delete requestBody", {"content": {"application/json": {"schema": TEXT}}}),
        ("body became optional", "body-optional", f"{CREATE} requestBody required", False),
        ("media type added", "media-type-added", f"{CREATE} requestBody content application/xml", {"schema": TEXT}),
        ("optional property added", "property-added", f"{NEW} properties color", TEXT),
        ("property became optional", "property-optional", f"{NEW} required", []),
        ("limit widened", "limit-widened", f"{NEW} properties name maxLength", 60),
        ("pattern removed", "limit-widened", f"{NEW} properties name pattern", GONE),
        ("multipleOf finer", "limit-widened", f"{NEW} properties size multipleOf", 2),
        ("null taken", "null-allowed", f"{NEW} properties owner type", ["string", "null"]),
        ("integer became number", "type-widened", f"{NEW} properties size type", ["number", "null"]),
        ("enum value added", "enum-value-added", f"{NEW} properties state enum", ["NEW", "OLD", "GONE"]),
        ("property deprecated", "property-deprecated", f"{NEW} properties owner deprecated", True),
        ("other properties allowed", "others-allowed", f"{NEW} additionalProperties", True),
        ("credentials no longer asked for", "security-removed", f"{CREATE} security", []),
        ("way of authentication added", "security-widened", f"{CREATE} security", [{"login": ["things:write"]}, {"token": []}]),
        ("fewer scopes", "scope-removed", f"{CREATE} security", [{"login": []}]),
        ("scope added", "scheme-widened", f"{LOGIN} flows clientCredentials scopes things:all", "All."),
        ("server added", "server-added", "servers 2", {"url": "https://us.example.com/v1"}),
    ),
    *cases(
        "additive",
        "response",
        ("property added", "property-added", f"{THING} properties color", TEXT),
        ("required property added", "required-property-added", f"{THING} properties color", TEXT, f"{THING} required", ["id", "name", "color"]),
        ("enum value added", "enum-value-added", f"{THING} properties state enum", ["NEW", "OLD", "GONE"]),
        ("known value added", "enum-value-added", f"{THING} properties mood anyOf 0 enum", ["GOOD", "BAD", "SO"]),
        ("success status added", "success-added", f"{CREATE} responses 202", {"description": "Later."}),
        ("error status added", "error-added", f"{LIST} responses 409", {"description": "Twice."}),
        ("header added", "parameter-added", f"{OK} headers X-Next", {"schema": TEXT}),
        ("body added", "response-body-added", f"{ITEM} delete responses 204 content", {"application/json": {"schema": TEXT}}),
        ("list of values opened", "enum-opened", f"{THING} properties state", {"anyOf": [{"type": "string", "enum": ["NEW", "OLD"]}, TEXT]}),
    ),
    *cases(
        "additive",
        "event",
        ("event added", "event-added", "webhooks thingLost", BASE["webhooks"]["thingGone"]),
        ("event's property added", "property-added", f"{MADE} properties color", TEXT),
        ("event's enum value added", "enum-value-added", f"{MADE} properties state enum", ["NEW", "OLD", "GONE"]),
    ),
    *cases(
        "neutral",
        "response",
        ("property became required", "property-required", f"{THING} required", ["id", "name", "made"]),
        ("limit lowered", "limit-narrowed", f"{THING} properties name maxLength", 10),
        ("limit raised", "limit-widened", f"{THING} properties name maxLength", 90),
        ("null no longer comes", "null-refused", f"{THING} properties owner type", "string"),
        ("number became integer", "type-narrowed", f"{THING} properties size type", "integer"),
        ("enum value removed", "enum-value-removed", f"{THING} properties state enum", ["NEW"]),
        ("header became required", "parameter-required", f"{OK} headers X-Page required", True),
        ("description of a status edited", "text-changed", f"{OK} description", "A whole page."),
    ),
    *cases(
        "neutral",
        "request",
        ("parameter's description edited", "text-changed", f"{LIST} parameters 0 description", "How many at most."),
        ("default added", "default-added", f"{NEW} properties owner default", "me"),
        ("example added", "text-changed", f"{NEW} properties owner examples", ["me"]),
        ("server's description edited", "text-changed", "servers 0 description", "The first."),
        ("scope's text edited", "scheme-text-changed", f"{LOGIN} flows clientCredentials scopes things:read", "Read things."),
    ),
    *cases(
        "neutral",
        "both",
        ("summary edited", "text-changed", f"{LIST} summary", "List all things."),
        ("tag described", "text-changed", "tags 0 description", "All things."),
        ("version raised", "version-changed", "info version", "1.0.1"),
        ("extension added", "extension-changed", f"{LIST} x-stability", "beta"),
        ("schema described", "text-changed", "components schemas Cat description", "A cat."),
        ("oneOf became anyOf", "union-word-changed", f"{PET} anyOf", BASE["components"]["schemas"]["Pet"]["oneOf"], f"{PET} oneOf", GONE),
    ),
]  # fmt: skip
CASES = [*BREAKING, *HARMLESS]
