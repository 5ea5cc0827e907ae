"""Rules for what people read: descriptions that say something, examples that a person could send or receive."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from document import Document, media, operations, resolve, schemas
from prepare.open_enums import open_enum

PAPERWORK = re.compile(
    r"(?i)\b(the (text|schema|sample|page|vendor|reference|specification) (say|want|require|show|print|list|call)\w*"
    r"|although the|as above|see above|same, as|as (published|documented|printed)|is printed|most likely|presumably"
    r"|inferred|guess\w*|to this API version|the array is called|(not|un)[ -]?documented|is likely|paid no heed)\b"
)
PLACEHOLDERS = {"string", "text", "foo", "bar", "example", "lorem", "value", "todo", "xxx", "test"}
FORMS = {
    r"\bUUID\b": r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    r"\b32 hexadecimal digits\b": r"[0-9a-fA-F]{32}",
    r"\b24 hexadecimal digits\b": r"[0-9a-f]{24}",
    r"\bULID\b": r"[0-9A-HJKMNP-TV-Z]{26}",
    r"\bE\.164\b": r"\+?[1-9][0-9]{5,14}",
    r"\b[Ss]ix digits\b": r"[0-9]{6}",
    r"\b[Tt]hree digits\b": r"[0-9]{3,4}",
    r"\b[Ff]our digits\b": r"[0-9]{4}",
    r"\bISO 8601\b": r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9:]+))?",
}
RESULTS = {
    "_ACTIVE": "ACTIVE", "_INACTIVE": "INACTIVE", "_APPROVED": "APPROVED", "_REJECTED": "REJECTED", "_DONE": "DONE",
}  # fmt: skip


def descriptions(document: Document) -> Iterator[str]:
    """A description speaks of the API, not of its papers, and that of a part says what the part is."""
    for location, parent, text in _descriptions(document, "", ""):
        paperwork = PAPERWORK.search(text)
        if paperwork:
            yield f"{location}: {paperwork[0]!r} makes a reader ask; say what is so"
        if parent in ("properties", "parameters", "responses") and len(text.split()) < 3:
            yield f"{location}: {text!r} says nothing; write a sentence"


def _descriptions(node: Any, location: str, parent: str) -> Iterator[tuple[str, str, str]]:
    if isinstance(node, dict):
        holder = re.split("/", location)[-2] if location.count("/") > 1 else ""
        if isinstance(node.get("description"), str):
            yield location, holder, node["description"]
        for key, value in node.items():
            if key not in ("example", "examples", "default", "x-required-evidence"):
                yield from _descriptions(value, f"{location}/{key}", str(key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _descriptions(value, f"{location}/{index}", parent)


def named_values(document: Document) -> Iterator[str]:
    """A value that stands for what is not known, named in a description, is one of the values."""
    for location, schema in schemas(document):
        known = open_enum(document, schema)
        values = resolve(document, known if known is not None else schema).get("enum")
        for value in re.findall(
            r"\b(?:\w+_)?(?:UNRECOGNIZED|UNSPECIFIED|UNKNOWN)(?:_\w+)?\b", schema.get("description", "")
        ):
            if values and value not in values:
                yield f"{location}: {value} is named and is not among the values"


def plausible_examples(document: Document) -> Iterator[str]:
    """The values of an example are none that only repeat a name, and have the form that the description gives."""
    for location, content, value in _examples(document):
        for where, name, schema, part in _leaves(document, content["schema"], value, location, ""):
            if part in schema.get("enum", ()):
                continue
            squeezed = re.sub(r"[^a-z0-9]", "", part.lower())
            repeats = squeezed in PLACEHOLDERS or squeezed == re.sub(r"[^a-z0-9]", "", name.lower())
            if repeats and not part.isupper():  # a constant of the API, such as TEXT
                yield f"{where}: {part!r} is a placeholder; write a value that a person could send"
        yield from odd_forms(document, content["schema"], value, location)


def odd_forms(document: Document, schema: Any, value: Any, location: str) -> Iterator[str]:
    """Yield where a text of a value has not the form that the description gives."""
    for where, _, target, part in _leaves(document, schema, value, location, ""):
        if part in target.get("enum", ()):
            continue
        for phrase, form in FORMS.items():
            if re.search(phrase, target.get("description", "")) and not re.fullmatch(form, part):
                yield f"{where}: {part!r} is not of the form that the description gives"


def agreeing_examples(document: Document) -> Iterator[str]:
    """The parts of an example agree: a page with its counts, times with their order, an event with the state."""
    for location, _, value in _examples(document):
        yield from _disagreements(location, value)
    for name, item in document.get("webhooks", {}).items():
        wanted = next((state for suffix, state in RESULTS.items() if name.endswith(suffix)), None)
        for content in media(resolve(document, item["post"].get("requestBody"))):
            for label, value in _values(content):
                payload = value.get("payload", {}) if isinstance(value, dict) else {}
                states = {payload.get("state"), payload.get("status"), (payload.get("changes") or {}).get("status")}
                if wanted and states - {None} and wanted not in states:
                    yield f"webhook {name} {label}: the payload is not {wanted}"


def _disagreements(location: str, value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for index, part in enumerate(value):
            yield from _disagreements(f"{location}/{index}", part)
    if not isinstance(value, dict):
        return
    times = [value.get(name) for name in ("created", "modified")]
    if all(isinstance(time, str) for time in times) and times != sorted(map(str, times)):
        yield f"{location}: modified is before created"
    if isinstance(value.get("totalSize"), int):
        sizes = [len(part) for part in value.values() if isinstance(part, list)]
        if any(size > value["totalSize"] or size > value.get("pageSize", size) for size in sizes):
            yield f"{location}: there are more items than totalSize or pageSize say"
        if sizes and value["totalSize"] > sum(sizes) and not {"nextPageToken", "previousPageToken"} & set(value):
            yield f"{location}: totalSize says more than there is, and no page token leads to the rest"
    for name, part in value.items():
        yield from _disagreements(f"{location}/{name}", part)


def _values(content: dict[str, Any]) -> list[tuple[str, Any]]:
    own = [("example", content["example"])] if "example" in content else []
    return own + [(label, example["value"]) for label, example in content.get("examples", {}).items()]


def _examples(document: Document) -> Iterator[tuple[str, dict[str, Any], Any]]:
    holders: list[tuple[str, Any]] = []
    for method, path, operation, _ in operations(document):
        holders.append((f"{method.upper()} {path} request", operation.get("requestBody")))
        holders += [
            (f"{method.upper()} {path} {status}", response) for status, response in operation["responses"].items()
        ]
    for name, item in document.get("webhooks", {}).items():
        holders.append((f"webhook {name}", item["post"].get("requestBody")))
    for location, holder in holders:
        for content in media(resolve(document, holder)):
            for label, value in _values(content):
                yield f"{location} {label}", content, value


def _leaves(
    document: Document, schema: Any, value: Any, location: str, name: str
) -> Iterator[tuple[str, str, Any, str]]:
    """Yield the location, the property's name, its schema and each text of an example."""
    own = schema if isinstance(schema, dict) else {}
    target = {**resolve(document, own), **{key: own[key] for key in ("description",) if key in own}}
    if isinstance(value, dict):
        parts = _properties(document, target)
        for key, part in value.items():
            yield from _leaves(document, parts.get(key, {}), part, f"{location}/{key}", key)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _leaves(document, target.get("items", {}), part, f"{location}/{index}", name)
    elif isinstance(value, str) and name:
        yield location, name, target, value


def _properties(document: Document, schema: Any) -> dict[str, Any]:
    inherited: dict[str, Any] = {}
    for key in ("anyOf", "oneOf", "allOf"):
        for part in schema.get(key, []):
            inherited.update(_properties(document, resolve(document, part)))
    return {**inherited, **schema.get("properties", {})}


RULES = [descriptions, named_values, plausible_examples, agreeing_examples]
