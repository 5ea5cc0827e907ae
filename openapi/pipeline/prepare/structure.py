"""The parts of a document where everything else looks for them: complete, and without references around operations."""

from __future__ import annotations

import copy
import json
from typing import Any

from document import METHODS, Document, operations, resolve
from findings import Report, pointer

PARTS = (("info", dict), ("tags", list), ("paths", dict), ("webhooks", dict), ("components", dict))


WORDS = {"title", "description", "summary", "operationId", "name", "format", "pattern"}
"""What is a text wherever it stands; YAML reads one such as `5` or `true` as another scalar."""
VALUES = {"example", "examples", "default", "enum", "const", "value", "mapping", "variables", "scopes"}
MAPS = {"properties", "patternProperties", "$defs", "schemas"}


def words_as_texts(document: Document, report: Report) -> None:
    """Make texts of the words that YAML reads as numbers or as true and false."""

    def change(node: Any, holder: str) -> None:
        if isinstance(node, list):
            for item in node:
                change(item, holder)
        elif isinstance(node, dict):
            for key, value in node.items():
                if key in WORDS and holder not in MAPS and isinstance(value, (bool, int, float)):
                    node[key] = json.dumps(value)
                elif holder in MAPS or (key not in VALUES and not key.startswith("x-")):
                    change(value, "" if holder in MAPS else key)

    change(document, "")


def complete(document: Document, report: Report) -> None:
    """Add the parts that may be left out, and refuse those of another shape."""
    for key, expected in PARTS:
        part = document.setdefault(key, expected()) if key != "webhooks" or key in document else {}
        if part is None:
            part = document[key] = expected()
        if not isinstance(part, expected):
            shape = "mapping" if expected is dict else "list"
            report.refuse(pointer(key), f"must be a {shape}; correct the document")
            document[key] = expected()
    document["info"].setdefault("title", "API")
    document["info"]["version"] = str(document["info"].get("version") or "0")
    for key, part in list(document["components"].items()):
        if key == "schemas" and part is None:
            document["components"][key] = {}
        elif not isinstance(part, dict) and not key.startswith("x-"):
            report.refuse(pointer("components", key), "must be a mapping; correct the document")
            del document["components"][key]
    document["components"].setdefault("schemas", {})
    document["tags"] = [tag if isinstance(tag, dict) else {"name": str(tag)} for tag in document["tags"]]
    for part in ("paths", "webhooks"):
        for name, item in list(document.get(part, {}).items()):
            if name.startswith("x-") and (part == "paths" or not isinstance(item, dict)):
                del document[part][name]
            elif not isinstance(item, dict):
                report.refuse(pointer(part, name), "is not a path item; write an object with its methods")
                del document[part][name]
            elif part == "paths" and not name.startswith("/"):  # it would become a part of the name of the host
                report.refuse(pointer(part, name), f"a path begins with a slash; write /{name}")
                del document[part][name]
    _check_operations(document, report)


def _check_operations(document: Document, report: Report) -> None:
    for path, item in document["paths"].items():
        for method in METHODS:
            operation = item.get(method)
            if operation is None:
                item.pop(method, None)
            elif not isinstance(operation, dict):
                report.refuse(pointer("paths", path, method), "is not an operation; write an object with its responses")
                del item[method]
            else:
                _complete_operation(operation, pointer("paths", path, method), report)


def _complete_operation(operation: dict[str, Any], location: str, report: Report) -> None:
    for key, expected in (("responses", dict), ("parameters", list), ("tags", list)):
        if not isinstance(operation.get(key, expected()), expected):
            shape = "mapping" if expected is dict else "list"
            report.refuse(f"{location}/{key}", f"must be a {shape}; correct the document")
            operation[key] = expected()
    operation.setdefault("responses", {})


def path_items_in_place(document: Document, report: Report) -> None:
    """Put in place what path items refer to, and what parts that are but another name of a part refer to."""
    for key, parts in document["components"].items():
        if key != "schemas" and isinstance(parts, dict):
            for name, part in parts.items():
                if isinstance(part, dict) and isinstance(part.get("$ref"), str):
                    parts[name] = copy.deepcopy(resolve(document, part))
    for name, item in document["paths"].items():
        if "$ref" in item:
            others = {key: value for key, value in item.items() if key != "$ref"}
            document["paths"][name] = {**copy.deepcopy(resolve(document, item)), **others}


def check_links(document: Document, report: Report) -> None:
    """Refuse a link that leads to no operation."""
    known = {operation["operationId"] for _, _, operation, _ in operations(document)}
    for method, path, operation, _ in operations(document):
        for status, response in operation["responses"].items():
            for name, link in (resolve(document, response).get("links") or {}).items():
                operation_id = resolve(document, link).get("operationId")
                if operation_id is not None and operation_id not in known:
                    location = pointer("paths", path, method, "responses", status, "links", name)
                    report.refuse(location, f"there is no operation {operation_id!r}; correct the operationId")
