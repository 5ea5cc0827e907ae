"""Rules for schemas: what is read stays open, each required part of it has its evidence, one structure has one name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from document import Document, media, operations, resolve, schemas
from prepare import EVIDENCE, SUBMIT
from prepare.open_enums import open_enum

LIMITS = {
    "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "propertyNames",
}  # fmt: skip

ADDRESSES = {"CreateWhatsAppTemplate.name"}
"""What a draft cannot be found without, and cannot have in another form."""


def read(document: Document) -> set[str]:
    """Return the names of the schemas that an answer or an event may hold."""
    holders = [operation["responses"] for _, _, operation, _ in operations(document)]
    holders += [item["post"]["requestBody"] for item in document.get("webhooks", {}).values()]
    return _reached(document, holders)


def _reached(document: Document, holders: Any) -> set[str]:
    seen: set[str] = set()

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference not in seen:
                seen.add(reference)
                walk(resolve(document, node))
            for key, value in node.items():
                if key not in ("example", "examples", "links"):
                    walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(holders)
    return {reference.rpartition("/")[2] for reference in seen if "/schemas/" in reference}


def _owner(location: str) -> str:
    return re.split(r"[.\[/]", location, maxsplit=1)[0]


def _tagged(document: Document) -> set[str]:
    """Return the names of the schemas whose constants tell them apart: events and members of unions."""
    references = [
        part.get("$ref", "")
        for _, schema in schemas(document)
        for key in ("anyOf", "oneOf")
        for part in schema.get(key, [])
    ]
    for item in document.get("webhooks", {}).values():
        references += [content["schema"].get("$ref", "") for content in item["post"]["requestBody"]["content"].values()]
    return {reference.rpartition("/")[2] for reference in references}


def open_to_later_servers(document: Document) -> Iterator[str]:
    """What is read refuses nothing that a later server may send: no closed enum, no format, no limit."""
    known, tagged = read(document), _tagged(document)
    for location, schema in schemas(document):
        owner = _owner(location)
        if owner not in known:
            continue
        parts = [(f"{location}.{name}", part) for name, part in schema.get("properties", {}).items()]
        parts += [(f"{location}[items]", schema["items"])] if "items" in schema else []
        for where, part in parts:
            if open_enum(document, part) is None and any("enum" in branch for branch in _branches(document, part)):
                yield f"{where}: an enum that is read is closed; write anyOf of the known values and of their type"
            if "const" in resolve(document, part) and owner not in tagged:
                yield f"{where}: a constant that tells no members of a union apart; write what it is as a type"
        if schema.get("format", "date-time") != "date-time":
            yield f"{location}: the format {schema['format']} may refuse an answer; remove it"
        if "enum" not in schema:
            for limit in sorted(LIMITS & set(schema)):
                yield f"{location}: {limit} may refuse an answer; say it in the description"
        if schema.get("additionalProperties", True) is not True:
            yield f"{location}: additionalProperties must be true; a later server sends more, and of another kind"


def limits_of_drafts(document: Document) -> Iterator[str]:
    """A draft carries anything: a limit of a request that may save one binds when it is submitted, and is told."""
    for _, _, operation, _ in operations(document):
        for content in media(resolve(document, operation.get("requestBody"))):
            if "DRAFT" not in _values_of_status(document, content["schema"]):
                continue
            reached = _reached(document, content["schema"])
            for location, schema in schemas(document):
                if _owner(location) in reached:
                    yield from _untold_limits(location, schema)


def _values_of_status(document: Document, schema: Any) -> list[Any]:
    status = resolve(document, schema).get("properties", {}).get("status", {})
    return list(resolve(document, status).get("enum", ()))


def _untold_limits(location: str, schema: Any) -> Iterator[str]:
    for limit in sorted((LIMITS - {"pattern"}) & set(schema)) if location not in ADDRESSES else ():
        yield f"{location}: {limit} binds a draft; write it under {SUBMIT}"
    number_words = dict(enumerate(["zero", "one", "two", "three", "four", "five", "six"]))
    for limit, value in schema.get(SUBMIT, {}).items():
        spellings = (str(value), number_words.get(value) if isinstance(value, int) else None)
        text = schema.get("description", "")
        if limit.startswith("max") and not any(word and re.search(rf"\b{word}\b", text) for word in spellings):
            yield f"{location}: {limit} {value} binds a submission; say it in the description"


def _branches(document: Document, schema: Any) -> list[Any]:
    target = resolve(document, schema)
    nested = [part for key in ("anyOf", "oneOf", "allOf") for part in target.get(key, [])]
    return [target] if not nested else [branch for part in nested for branch in _branches(document, part)]


def required_evidence(document: Document) -> Iterator[str]:
    """Each required property of what is read says whether it was seen or printed, and where; no other does."""
    known = read(document)
    for location, schema in schemas(document):
        evidence = schema.get(EVIDENCE, {})
        if _owner(location) not in known:
            if evidence:
                yield f"{location}: {EVIDENCE} is for what is read; remove it"
            continue
        properties = schema.get("properties", {})
        needed = {name for name in schema.get("required", []) if "const" not in resolve(document, properties[name])}
        for name in sorted(needed - set(evidence)):
            wish = "say where it was seen or printed, or do not require it"
            yield f"{location}: {EVIDENCE} has nothing for {name}; {wish}"
        for name in sorted(set(evidence) - needed):
            yield f"{location}: {EVIDENCE} names {name}, which is not required; remove it"
        for name, text in evidence.items():
            if not re.match(r"(seen|printed): \S", text):
                yield f"{location}: {EVIDENCE} of {name} must be 'seen: …' or 'printed: …', not {text!r}"
            elif not _is_evidence(text, document["info"]["version"]):
                wish = f"names no version up to {document['info']['version']}; require nothing of later ones"
                yield f"{location}: {EVIDENCE} of {name} {wish}"


def _is_evidence(text: str, version: str) -> bool:
    """Tell whether a text names a version of the API that is this one or an earlier one."""
    named = [number for number in re.findall(r"\b\d+(?:\.\d+)+\b", text) if _order(number) <= _order(version)]
    return bool(named) or "first version that has" in text


def _order(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]


def same_structure(document: Document) -> Iterator[str]:
    """No two named schemas have one structure: what means one thing has one name."""
    seen: dict[str, str] = {}
    for name, schema in document["components"].get("schemas", {}).items():
        structure = json.dumps(_structure(schema), sort_keys=True)
        if structure in seen:
            yield f"{name}: {seen[structure]} has the same structure; refer to one schema for both"
        seen.setdefault(structure, name)


def _structure(schema: Any) -> Any:
    """Return a schema without what only describes it."""
    if isinstance(schema, list):
        return [_structure(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    annotations = ("title", "description", "example", "examples", "deprecated")
    structure = {
        key: _structure(value)
        for key, value in schema.items()
        if key not in annotations and (key == SUBMIT or not key.startswith("x-")) and key != "properties"
    }
    for key in ("required", "enum"):
        if key in structure:
            structure[key] = sorted(map(str, structure[key]))
    if "properties" in schema:
        structure["properties"] = {name: _structure(part) for name, part in schema["properties"].items()}
    return structure


def sent_or_read(document: Document) -> Iterator[str]:
    """Schemas of their own are sent and read: nothing is readOnly, and what is sent alone is so in every form."""
    named = document["components"].get("schemas", {})
    for name, schema in named.items():
        for member, node in schema.get("properties", {}).items():
            if "readOnly" in node:
                yield f"{name}.{member}: readOnly; leave it out of what is sent, and write a schema for what is read"
            twin = named.get(re.sub("^Create", "Update", name), {}).get("properties", {}).get(member, node)
            if node.get("writeOnly", False) != twin.get("writeOnly", False):
                yield f"{name}.{member}: it is writeOnly here or in the update alone; write it in both"


def discriminators(document: Document) -> Iterator[str]:
    """What tells alternatives apart is there in each of them."""
    for location, schema in schemas(document):
        member = schema.get("discriminator", {}).get("propertyName")
        for part in (*schema.get("oneOf", ()), *schema.get("anyOf", ())) if member is not None else ():
            if member not in resolve(document, part).get("required", ()):
                yield f"{location}: {part.get('$ref', 'an alternative')} must require {member}, which tells it apart"


RULES = [open_to_later_servers, limits_of_drafts, required_evidence, same_structure, sent_or_read, discriminators]
