"""Names that the generated modules have for themselves: a schema or a tag of such a name gets another one."""

from __future__ import annotations

from typing import Any

from document import Document
from findings import Report, pointer
from openapi_python_client.strings import ClassName

TYPING = {"Any", "ClassVar", "Final", "Literal", "Mapping", "Self", "Sequence", "TYPE_CHECKING", "Unpack"}
OURS = {"Model", "UnknownVariant", "Unset", "UNSET", "Property", "Shape", "UnknownEvent"}
VARIABLES = {"I", "M", "P", "PS", "S", "T"}
TAKEN = TYPING | OURS | VARIABLES
PREFIX = "#/components/schemas/"


def other_names(document: Document, report: Report) -> None:
    """Rename schemas whose classes would have a name that their modules have for something else."""
    schemas = document["components"]["schemas"]
    new: dict[str, str] = {}
    for name in [name for name in schemas if str(ClassName(name, "field_")) in TAKEN]:
        base = other = f"{name}Schema"
        number = 2
        while other in schemas:
            other, number = f"{base}{number}", number + 1
        new[name] = other
        report.rename(pointer("components", "schemas", name), name, other)
    if new:
        document["components"]["schemas"] = {new.get(name, name): schema for name, schema in schemas.items()}
        _redirect(document, new)


def _redirect(node: Any, new: dict[str, str]) -> None:
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if isinstance(value, str) and value.startswith(PREFIX):
            name, slash, rest = value.removeprefix(PREFIX).partition("/")
            node[key] = f"{PREFIX}{new.get(name, name)}{slash}{rest}"
        else:
            _redirect(value, new)
