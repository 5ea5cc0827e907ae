"""What this project demands of its document beyond the OpenAPI specification.

    python openapi/pipeline/lint.py [DOCUMENT]

Each rule is a function from the bundled document to findings; a finding is one line: the place and the remedy.
`RULES` holds them all.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import curation
import lint_schemas
import lint_texts
import sensitive
import yaml
from document import METHODS, Document, media, operations, parameters, problems, resolve, schemas

Rule = Callable[[Document], Iterator[str]]

ROOT = Path(__file__).resolve().parent.parent
EVENTS = "events"
STABILITIES = ("GA", "Open Beta", "Closed Beta")
KEYWORDS = {
    "$ref", "type", "format", "const", "enum", "title", "description", "default", "example", "examples", "deprecated",
    "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "uniqueItems", "minLength",
    "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "allOf", "oneOf", "anyOf",
    "not", "discriminator", "readOnly", "writeOnly", "minProperties", "maxProperties", "propertyNames", "multipleOf",
}  # fmt: skip
RULES: list[Rule] = []


def rule(function: Rule) -> Rule:
    """Register a rule."""
    RULES.append(function)
    return function


@rule
def header(document: Document) -> Iterator[str]:
    """OpenAPI 3.1, no dialect of its own, the security schemes as alternatives."""
    if not str(document["openapi"]).startswith("3.1."):
        yield f"openapi: {document['openapi']} must be 3.1.x"
    if "jsonSchemaDialect" in document:
        yield "jsonSchemaDialect: remove it, the default is meant"
    for requirement in document.get("security", []):
        if len(requirement) > 1:
            yield f"security: {sorted(requirement)} means all at once; write one requirement for each alternative"
    for scheme in {name for requirement in document.get("security", []) for name in requirement}:
        if scheme not in document["components"]["securitySchemes"]:
            yield f"security: {scheme} is not a declared scheme"


@rule
def names(document: Document) -> Iterator[str]:
    """One declared tag; an operationId that is the tag, an underscore and the method name, once."""
    tags = {tag["name"] for tag in document["tags"]}
    counts = Counter(operation.get("operationId") for _, _, operation, _ in operations(document))
    for method, path, operation, _ in operations(document):
        where = f"{method.upper()} {path}"
        own = operation.get("tags", [])
        if len(own) != 1 or own[0] not in tags:
            yield f"{where}: give it exactly one of the declared tags, not {own}"
            continue
        name = operation.get("operationId") or ""
        if not re.fullmatch(re.escape(own[0].replace("-", "_")) + r"_[a-z][a-z0-9_]*", name):
            yield f"{where}: operationId {name!r} must be {own[0].replace('-', '_')}_<method>"
        if counts[name] > 1:
            yield f"{where}: operationId {name!r} stands {counts[name]} times"


@rule
def described(document: Document) -> Iterator[str]:
    """Every operation, parameter, property and named schema says what it is."""
    for method, path, operation, item in operations(document):
        where = f"{method.upper()} {path}"
        for key in ("summary", "description", "x-sinch-operation-id", "x-stability", "x-error-codes"):
            if not operation.get(key):
                yield f"{where}: {key} is missing"
        if operation.get("x-stability") not in (*STABILITIES, None):
            yield f"{where}: x-stability must be one of {STABILITIES}"
        for parameter in parameters(document, operation, item):
            if not parameter.get("description"):
                yield f"{where}: the parameter {parameter.get('name')} has no description"
    for name, schema in document["components"].get("schemas", {}).items():
        if not schema.get("description"):
            yield f"{name}: the schema has no description"
    for location, schema in schemas(document):
        for name, part in schema.get("properties", {}).items():
            target = resolve(document, part)
            if not (part.get("description") or target.get("description")):
                yield f"{location}.{name}: the property has no description"


@rule
def error_codes(document: Document) -> Iterator[str]:
    """The error codes of an operation are known codes, by a status it documents; each error status has some."""
    known = set(document["components"]["schemas"].get("ErrorCode", {}).get("enum", []))
    for method, path, operation, _ in operations(document):
        where = f"{method.upper()} {path}"
        codes = operation.get("x-error-codes") or {}
        for status, names_ in codes.items():
            if status not in operation["responses"]:
                yield f"{where}: x-error-codes names the status {status}, which is not documented"
            for code in names_:
                if code not in known:
                    yield f"{where}: {code} is not a value of ErrorCode"
        for status in operation["responses"]:
            if str(status)[0] in "45" and not codes.get(status):
                yield f"{where}: x-error-codes has none for {status}"
        if "401" not in operation["responses"]:
            yield f"{where}: 401 is not documented"


@rule
def examples(document: Document) -> Iterator[str]:
    """An example of each request and of each 2xx with a body, and every example is valid."""
    for method, path, operation, _ in operations(document):
        holders = {"request": resolve(document, operation.get("requestBody"))}
        holders |= {str(status): resolve(document, response) for status, response in operation["responses"].items()}
        for name, holder in holders.items():
            for content in media(holder):
                by_label = {"example": {"value": content["example"]}} if "example" in content else {}
                by_label |= content.get("examples", {})
                if not by_label and not name.startswith(("4", "5")):
                    yield f"{method.upper()} {path} {name}: an example is missing"
                for label, example in by_label.items():
                    wrong = problems(document, content["schema"], example["value"])
                    if wrong:
                        yield f"{method.upper()} {path} {name}: the example {label} is not valid at {wrong}"
    for location, schema in schemas(document):
        for value in [schema[key] for key in ("default", "example") if key in schema] + schema.get("examples", []):
            wrong = problems(document, schema, value)
            if wrong:
                yield f"{location}: {value!r} is not valid at {wrong}"


@rule
def links(document: Document) -> Iterator[str]:
    """A link leads to an operation and fills its path; what creates links to what reads, updates and deletes."""
    known = {operation.get("operationId"): (operation, item) for _, _, operation, item in operations(document)}
    for method, path, operation, _ in operations(document):
        by_name = {}
        for response in operation["responses"].values():
            by_name |= resolve(document, response).get("links", {})
        for name, link in by_name.items():
            where = f"{method.upper()} {path} link {name}"
            if link.get("operationId") not in known:
                yield f"{where}: there is no operation {link.get('operationId')!r}; correct the operationId"
                continue
            target, item = known[link["operationId"]]
            declared = {parameter["name"]: parameter for parameter in parameters(document, target, item)}
            link_parameters = {
                key.rpartition(".")[2] if key.startswith(("path.", "query.")) else key
                for key in link.get("parameters", {})
            }
            for missing in sorted({n for n, p in declared.items() if p["in"] == "path"} - link_parameters):
                yield f"{where}: the path parameter {missing} of {link['operationId']} is not filled"
            for unknown in sorted(link_parameters - set(declared)):
                yield f"{where}: {link['operationId']} has no parameter {unknown}"
        own = operation.get("operationId", "")
        if own.endswith("_create"):
            linked = {link.get("operationId") for link in by_name.values()}
            for verb in ("get", "update", "delete"):
                if own.removesuffix("create") + verb in set(known) - linked:
                    yield f"{method.upper()} {path}: link to {own.removesuffix('create')}{verb} is missing"


@rule
def link_values(document: Document) -> Iterator[str]:
    """What a link takes from an answer is there: each step of its pointer is a property, or an item of an array."""
    for method, path, operation, _ in operations(document):
        for response in operation["responses"].values():
            schemas_ = [content["schema"] for content in media(resolve(document, response))]
            for name, link in resolve(document, response).get("links", {}).items():
                for value in link.get("parameters", {}).values():
                    pointer = str(value).partition("$response.body#/")[2]
                    if pointer and not all(leads(document, schema, pointer.split("/")) for schema in schemas_):
                        yield f"{method.upper()} {path} link {name}: the answer has no {pointer}; correct the pointer"


def leads(document: Document, schema: Any, parts: list[str]) -> bool:
    """Tell whether a pointer leads to something a schema describes."""
    schema = resolve(document, schema)
    if not parts:
        return True
    if parts[0].isdigit():
        return "items" in schema and leads(document, schema["items"], parts[1:])
    if parts[0] in schema.get("properties", {}):
        return leads(document, schema["properties"][parts[0]], parts[1:])
    return any(leads(document, part, parts) for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, []))


@rule
def path_parameters(document: Document) -> Iterator[str]:
    """Every name in a path is declared as a required path parameter, and no other."""
    for method, path, operation, item in operations(document):
        declared = {p["name"] for p in parameters(document, operation, item) if p["in"] == "path" and p.get("required")}
        named = set(re.findall(r"\{([^}]*)\}", path))
        if declared != named:
            yield f"{method.upper()} {path}: path parameters {sorted(declared ^ named)} are declared or named, not both"


@rule
def shadowed(document: Document) -> Iterator[str]:
    """No literal path can be taken for a templated one with the same method."""
    paths = [(path, path.split("/")) for path in document["paths"]]
    for first, literal in paths:
        for second, template in paths:
            if first == second or len(literal) != len(template):
                continue
            pairs = list(zip(literal, template, strict=True))
            if not all(a == b or b.startswith("{") for a, b in pairs):
                continue
            for method in METHODS:
                if method in document["paths"][first] and method in document["paths"][second]:
                    yield f"{method.upper()} {first}: {second} matches it as well; a server may take one for the other"


@rule
def schema_shape(document: Document) -> Iterator[str]:
    """Known keywords, arrays with items, required names that exist, values of their type, patterns that compile."""
    for location, schema in schemas(document):
        for key in schema:
            if key not in KEYWORDS and not key.startswith("x-"):
                yield f"{location}: {key} is not a keyword of a schema here" + (
                    " (use type or anyOf with null)" if key == "nullable" else ""
                )
        if (
            "array" in (schema.get("type"), *(schema["type"] if isinstance(schema.get("type"), list) else ()))
            and "items" not in schema
        ):
            yield f"{location}: an array needs items"
        if "properties" in schema:
            for name in sorted(set(schema.get("required", [])) - set(schema["properties"])):
                yield f"{location}: required names {name}, which is not a property"
        type_schema = {k: schema[k] for k in ("type",) if k in schema}
        for value in schema.get("enum", []) + ([schema["const"]] if "const" in schema else []):
            if type_schema and problems(document, type_schema, value):
                yield f"{location}: {value!r} is not of type {schema['type']}"
        if "pattern" in schema:
            try:
                re.compile(schema["pattern"])
            except re.error as error:
                yield f"{location}: the pattern does not compile: {error}"


@rule
def unions(document: Document) -> Iterator[str]:
    """Branches of oneOf each carry the same required constant tag; a discriminator names it."""
    for location, schema in schemas(document):
        if "oneOf" not in schema:
            continue
        branches = [resolve(document, part) for part in schema["oneOf"]]
        branches = [branch for branch in branches if branch.get("type") != "null"]
        tags = [
            {
                n
                for n in branch.get("required", [])
                if "const" in resolve(document, branch.get("properties", {}).get(n, {}))
            }
            for branch in branches
        ]
        if not tags or not set.intersection(*tags):
            yield f"{location}: oneOf needs a required const property in each branch; else use anyOf"
        elif "discriminator" in schema and schema["discriminator"].get("propertyName") not in set.intersection(*tags):
            yield f"{location}: the discriminator is not a const in each branch"


@rule
def unused(document: Document) -> Iterator[str]:
    """Every component is referred to."""
    seen: set[str] = set()

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str) and node["$ref"] not in seen:
                seen.add(node["$ref"])
                walk(resolve(document, node))
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk({key: value for key, value in document.items() if key != "components"})
    for section, entries in document["components"].items():
        for name in entries if section != "securitySchemes" else ():
            if f"#/components/{section}/{name}" not in seen:
                yield f"components/{section}/{name}: nothing refers to it; delete it"


@rule
def extensions(document: Document) -> Iterator[str]:
    """Every x- key of the document is explained in decisions.md."""
    explained = set(re.findall(r"`(x-[A-Za-z-]+)`", (ROOT / "decisions.md").read_text(encoding="utf-8")))
    extension_keys: set[str] = set()

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            extension_keys.update(key for key in node if isinstance(key, str) and key.startswith("x-"))
            for key, value in node.items():
                if key not in ("example", "examples", "default"):
                    walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(document)
    for key in sorted(extension_keys - explained):
        yield f"{key}: explain it in decisions.md, or remove it"


@rule
def events(document: Document) -> Iterator[str]:
    """An event is a POST with the four signature headers, a named schema whose `type` is its name, and an example."""
    for name, item in document.get("webhooks", {}).items():
        operation = item.get("post", {})
        if operation.get("tags") != [EVENTS]:
            yield f"webhook {name}: give it the tag {EVENTS}, else generators write it over the operations of its tag"
        headers = {parameter.get("name") for parameter in parameters(document, operation, item)}
        suffixes = ("", "-algorithm", "-nonce", "-timestamp")
        missing = {f"x-sinch-webhook-signature{suffix}" for suffix in suffixes} - headers
        if missing:
            yield f"webhook {name}: the headers {sorted(missing)} are not declared"
        for content in media(resolve(document, operation.get("requestBody"))):
            schema = resolve(document, content["schema"])
            if schema.get("properties", {}).get("type", {}).get("const") != name or "type" not in schema.get(
                "required", []
            ):
                yield f"webhook {name}: its schema must require `type` with the const {name}"
            if "$ref" not in content["schema"]:
                yield f"webhook {name}: its schema must be a named component"
            for label, example in content.get("examples", {"": {"value": content.get("example")}}).items():
                wrong = problems(document, content["schema"], example["value"])
                if wrong:
                    yield f"webhook {name}: the example {label} is not valid at {wrong}"


@rule
def paging(document: Document) -> Iterator[str]:
    """An operation with a page token answers with a page: totals, tokens and one array of items."""
    for method, path, operation, item in operations(document):
        located = {parameter["name"]: parameter["in"] for parameter in parameters(document, operation, item)}
        if "pageToken" not in located:
            continue
        if (located["pageToken"], located.get("pageSize")) != ("query", "query"):
            yield f"{method.upper()} {path}: pageToken and pageSize must both be in the query"
        for content in media(resolve(document, operation["responses"].get("200"))):
            schema = resolve(document, content["schema"])
            parts = [resolve(document, part) for part in schema.get("allOf", [schema])]
            properties = {n: p for part in parts for n, p in part.get("properties", {}).items()}
            arrays = [n for n, p in properties.items() if resolve(document, p).get("type") == "array"]
            if len(arrays) != 1 or not {"totalSize", "pageSize", "nextPageToken", "previousPageToken"} <= set(
                properties
            ):
                yield f"{method.upper()} {path}: the page must hold totalSize, pageSize, both tokens and one array"


RULES += [*lint_schemas.RULES, *lint_texts.RULES, sensitive.ambiguous_names]


def main() -> int:
    """Run the command line; return its exit status."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else next(iter(sorted(ROOT.glob("provisioning-*.yaml"))))
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    findings = [(rule_.__name__, finding) for rule_ in RULES for finding in rule_(document)]
    lines = [f"[{name}] {finding}" for name, finding in findings if not curation.is_uncurated(document, finding)]
    for part in curation.uncurated(document):
        print(f"to curate, then remove {curation.ORIGIN}: {part}")
    for name, finding in findings:
        if curation.is_uncurated(document, finding):
            print(f"  [{name}] {finding}")
    print("\n".join([*lines, f"{path.name}: {len(RULES)} rules, findings: {len(lines)}"]))
    return 1 if lines else 0


if __name__ == "__main__":
    raise SystemExit(main())
