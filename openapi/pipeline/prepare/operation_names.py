"""Names of resources and methods, from tags and operationIds of any spelling.

A client has a resource for the first tag of each operation, and a method of it for what remains of the operationId
without the tag. What is not in that form is made so: words in small letters, `default` for no tag, method and path for
no operationId, a number behind a name that stands already. `openapi/names.yaml` names what shall be called otherwise.
What a document called a name remains as `x-operation-id` and `x-displayName`.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from document import Document, operations
from findings import Report, pointer
from openapi_python_client.strings import PythonIdentifier

from prepare.taken_names import shortened

NAMES = Path(__file__).resolve().parents[2] / "names.yaml"
CLIENT = {
    "aclose", "close", "preload", "project_id", "request", "resources", "wait", "with_options",
    "dispatcher", "transport",
}  # fmt: skip
"""What a client has besides its resources."""
RESOURCE = {"with_response", "deprecated", "overload", "property", "datetime", "models", "params", "builtins"}
"""What a class of a resource, or its module, has besides its methods."""


def method_of(tag: str, operation_id: str) -> str:
    """Return the name of a method, as Python has it.

    Args:
        tag: its resource.
        operation_id: in the form of this pipeline.
    """
    name = operation_id.removeprefix(f"{tag}_")
    if not name.isidentifier():
        name = f"call_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in RESOURCE else name


def words(text: str) -> str:
    """Return a name as words in small letters with underscores between them."""
    plain = unicodedata.normalize("NFKC", text)
    spaced = re.sub(r"([A-Z]+)([A-Z][a-z])|([a-z0-9])([A-Z])", r"\1\3_\2\4", plain)
    kept = "".join(character if ("_" + character).isidentifier() else "_" for character in spaced)
    return "_".join(part for part in kept.lower().split("_") if part)


def _stable(name: str, prefix: str) -> str:
    """Return a name that the generator leaves as it is."""
    name = name if name[:1].isidentifier() else f"{prefix}_{name}".rstrip("_")
    for _ in range(3):
        made = str(PythonIdentifier(name, prefix))
        if made == name:
            return name
        name = f"{prefix}_{name}" if made.endswith("_") else made
    return name


@cache
def _chosen() -> dict[str, dict[str, str]]:
    data = yaml.safe_load(NAMES.read_text(encoding="utf-8")) if NAMES.exists() else None
    return {key: dict((data or {}).get(key) or {}) for key in ("tags", "operations")}


def _tag(name: str) -> str:
    made = _stable(shortened(words(_chosen()["tags"].get(name, name))), "tag")
    return f"{made}_api" if made in CLIENT or keyword.iskeyword(made) else made


def _method(tag: str, method: str, path: str, operation_id: str) -> str:
    made = words(operation_id)
    if not made:
        made = words(f"{method} {re.sub(r'[{}]', '', path)}".replace("/", " "))
    rest = made.removeprefix(f"{tag}_")
    return rest or made


def in_our_form(document: Document, report: Report) -> None:
    """Give every operation one tag, and an operationId that begins with it and stands once."""
    declared = {tag.get("name"): tag for tag in document["tags"] if isinstance(tag, dict)}
    shown: dict[str, dict[str, Any]] = {}
    taken: set[str] = set()
    ids: dict[str, str] = {}
    for method, path, operation, _ in _in_order(document):
        location = pointer("paths", path, method)
        tags = [tag for tag in operation.get("tags") or () if isinstance(tag, str) and words(tag)]
        name = tags[0] if tags else "default"
        tag = _tag(name)
        kebab = tag.replace("_", "-")
        if tags != [kebab]:
            report.rename(f"{location}/tags", ", ".join(tags), kebab)
        operation["tags"] = [kebab]
        shown.setdefault(
            kebab, {**({"x-displayName": name} if name != kebab else {}), **declared.get(name, {}), "name": kebab}
        )
        _name(report, taken, ids, (tag, method, path), operation)
    document["tags"] = list(_tags(document, shown))
    _follow(document, ids)


def _in_order(document: Document) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """Yield the operations whose names are in our form already first, so that others do not take their names."""
    rows = list(operations(document))
    yield from sorted(rows, key=lambda row: not str(row[2].get("operationId") or "").startswith(_prefix(row[2])))


def _prefix(operation: dict[str, Any]) -> str:
    tags = operation.get("tags") or ["default"]
    return f"{str(tags[0]).replace('-', '_')}_"


def _name(
    report: Report, taken: set[str], ids: dict[str, str], key: tuple[str, str, str], operation: dict[str, Any]
) -> None:
    tag, method, path = key
    old = operation.get("operationId")
    old = old if isinstance(old, str) else ""
    chosen = _chosen()["operations"]
    wanted = chosen.get(old) or chosen.get(f"{method.upper()} {path}")
    base = _stable(shortened(wanted or f"{tag}_{_method(tag, method, path, old)}"), "field")
    name, number = base, 2
    while name in taken:
        name, number = f"{base}_{number}", number + 1
    taken.add(name)
    if old != name:
        report.rename(pointer("paths", path, method, "operationId"), old, name)
        if old:
            operation.setdefault("x-operation-id", old)
            ids.setdefault(old, name)
    operation["operationId"] = name


def _tags(document: Document, shown: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the declared tags in their order, those of operations by their new names, then those not declared."""
    left = dict(shown)
    for tag in document["tags"]:
        name = tag.get("name")
        kebab = _tag(name).replace("_", "-") if isinstance(name, str) and words(name) else ""
        if kebab in left:
            yield left.pop(kebab)
        elif kebab not in shown:
            yield tag
    yield from left.values()


def _follow(document: Document, ids: dict[str, str]) -> None:
    """Have links lead to the operations by their new names."""
    if not ids:
        return

    def walk(node: Any) -> None:
        if isinstance(node, list):
            for item in node:
                walk(item)
        elif isinstance(node, dict):
            for link in (node.get("links") or {}).values() if isinstance(node.get("links"), dict) else ():
                if isinstance(link, dict) and link.get("operationId") in ids:
                    link["operationId"] = ids[link["operationId"]]
            for item in node.values():
                walk(item)

    walk(document["paths"])
    walk(document["components"].get("responses"))
    walk({"links": document["components"].get("links")})
