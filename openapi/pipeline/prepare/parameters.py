"""Parameters: the generator is given their types alone, under one name each; how they are written, templates say.

To the generator all are parameters of the query, so that it does not refuse a list in a path or a number in a header.
For the same reason paths are numbers to it; `x-paths` leads back.
"""

from __future__ import annotations

from typing import Any

import parameter_table
from document import METHODS, Document, operations
from findings import Report, pointer

JSON_MEDIA = ("json",)


def check_parameters(document: Document, report: Report) -> None:
    """Refuse parameters that cannot be sent; those of a path may be missing."""
    for method, path, operation, item in operations(document):
        location = pointer("paths", path, method)
        for index, node in enumerate(operation.get("parameters", [])):
            _check_content(document, node, f"{location}/parameters/{index}", report)
        for index, node in enumerate(item.get("parameters", [])):
            _check_content(document, node, f"{pointer('paths', path)}/parameters/{index}", report)
        names = {row.name for row in parameter_table.table(document, path, operation, item) if row.location == "path"}
        placeholders = set(parameter_table.PLACEHOLDER.findall(path))
        for name in sorted(placeholders - names - {parameter_table.PROJECT}):
            declared: dict[str, Any] = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            operation["parameters"] = [*operation.get("parameters", []), declared]
            report.note(location, f"the path parameter {name} is not declared; it is taken as a text")
        unused = sorted(names - placeholders)
        if unused:
            report.refuse(location, f"the path has no {{{unused[0]}}}; correct the name of the path parameter")
        if "#" in path:
            report.refuse(pointer("paths", path), "a fragment is never sent; remove what stands from # on")


def _check_content(document: Document, reference: object, location: str, report: Report) -> None:
    from document import resolve

    node = resolve(document, reference)
    if not isinstance(node, dict) or not isinstance(node.get("name"), str) or "x-left-out" in node:
        if not (isinstance(node, dict) and "x-left-out" in node):
            report.refuse(
                location, "is not a parameter; give it a name (`name`) and the part of the request it is sent in (`in`)"
            )
        return
    if node.get("in") not in parameter_table.DEFAULT_STYLES:
        report.refuse(location, f"in must be path, query, header or cookie, not {node.get('in')!r}")
    content = node.get("content")
    if content is not None and not (isinstance(content, dict) and len(content) == 1 and "json" in next(iter(content))):
        report.refuse(location, "a content must be application/json; give the parameter a schema instead")
    styles = {"form", "simple", "spaceDelimited", "pipeDelimited", "deepObject", "label", "matrix"}
    if node.get("style") not in {None, *styles}:
        report.refuse(location, f"style {node.get('style')!r} is not one of OpenAPI; use the default style")


def types_of_parameters(document: Document, report: Report) -> None:
    """Give the generator each parameter as one of the query, and each path as a number."""
    paths = {}
    document["x-paths"] = {}
    for number, (path, item) in enumerate(document["paths"].items()):
        operations_ = {method: item[method] for method in METHODS if method in item}
        for operation in operations_.values():
            operation["parameters"] = [
                {
                    "name": row.key,
                    "in": "query",
                    "required": row.node.get("required") is True or row.location == "path",
                    "schema": row.schema,
                    **({"description": row.node["description"]} if "description" in row.node else {}),
                }
                for row in parameter_table.table(document, path, operation, item)
            ]
        paths[f"/{number}"] = operations_
        document["x-paths"][f"/{number}"] = path
    document["paths"] = paths
    document["components"].pop("parameters", None)  # all of them stand in their operations now
