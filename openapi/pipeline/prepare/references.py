"""References: those that lead nowhere, into other files or back to themselves are refused."""

from __future__ import annotations

from typing import Any

from document import Document, resolve
from findings import Report, pointer


def check_references(document: Document, report: Report) -> None:
    """Refuse a reference that leads nowhere, and name where it stands."""
    walk(
        document, document["components"], "#/components", report
    )  # first, for others only refer to what is wrong there
    walk(document, {key: part for key, part in document.items() if key != "components"}, "#", report)
    for name, schema in document["components"]["schemas"].items():
        if _extends_itself(document, schema, (name,)):
            report.refuse(
                pointer("components", "schemas", name), "allOf leads back to the schema itself; remove it there"
            )


def walk(document: Document, node: Any, location: str, report: Report) -> None:
    """Look at every reference below a node."""
    if isinstance(node, list):
        for index, value in enumerate(node):
            walk(document, value, f"{location}/{index}", report)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str) and not _leads_somewhere(document, node["$ref"], location, report):
            del node["$ref"]  # so that what comes after this finds more
        for key, value in node.items():
            if key not in {"example", "examples", "default", "enum", "const"} or location.endswith("/properties"):
                walk(document, value, f"{location}{pointer(key)[1:]}", report)


def _leads_somewhere(document: Document, reference: str, location: str, report: Report) -> bool:
    if not reference.startswith("#"):
        report.refuse(location, f"{reference} is in another file; bundle the document first, as `redocly bundle` does")
        return False
    try:
        resolve(document, {"$ref": reference})
    except (KeyError, TypeError, IndexError):
        if not reference.startswith("#/"):
            report.refuse(location, f"{reference} names an anchor; write the path to it, as #/components/schemas/Name")
            return False
        problem = f"dangling reference {reference}; correct it or add its target"
        if _is_circular(document, reference):
            problem = f"{reference} leads back to itself; write a schema there"
        report.refuse(location, problem)
        return False
    return True


def _is_circular(document: Document, reference: str) -> bool:
    """Tell whether a chain of references comes back to where it has been."""
    seen: set[str] = set()
    node: Any = {"$ref": reference}
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        if node["$ref"] in seen:
            return True
        seen.add(node["$ref"])
        node = _target(document, node["$ref"])
    return False


def _target(document: Document, reference: str) -> Any:
    node: Any = document
    for part in reference[2:].split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        node = node.get(key) if isinstance(node, dict) else None
    return node


def _extends_itself(document: Document, schema: Any, names: tuple[str, ...]) -> bool:
    for part in schema.get("allOf") or () if isinstance(schema, dict) else ():
        name = str(part.get("$ref", "")).removeprefix("#/components/schemas/") if isinstance(part, dict) else ""
        if name == names[0]:
            return True
        if not isinstance(part, dict):
            continue
        target = document["components"]["schemas"].get(name) if name and name not in names else part
        if (target is not part or "allOf" in part) and _extends_itself(document, target, (*names, name)):
            return True
    return False
