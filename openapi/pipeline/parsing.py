"""What the generator makes of a document; what it would drop, with the place it stands at."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import prepare
from document import Document
from findings import GenerationError, Report, pointer
from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.schema.untrusted_string import UntrustedString
from prepare.property_names import EXTENSION

SCHEMA = re.compile(r"/components/schemas/([^\s:,]+)")
ENDPOINT = re.compile(r"parsing ([A-Z]+) (\S+) within")
PART = re.compile(r"`([^`]*)`|([^.]+)")
"""A part of a place as pydantic writes it: one that holds dots stands in backticks."""
FOREIGN = re.compile(r"<\S*(?:UntrustedString|PythonCode) object at \S+>")


def parsed(document: Document, config: Config, report: Report) -> GeneratorData:
    """Return what the generator makes of a document in our form.

    Args:
        document: the document.
        config: of the generator.
        report: takes what is refused, and may hold something already.

    Raises:
        GenerationError: something of it is refused.
    """
    try:
        prepared = prepare.for_generator(document, report)
        data = GeneratorData.from_dict(prepared, config=config)
    except Exception:
        if report.findings:  # of which this is the consequence
            raise GenerationError.of(report.findings) from None
        raise
    if isinstance(data, GeneratorError):
        _refuse_invalid(data, prepared, report)
    else:
        _refuse_dropped(data, prepared, report)
    if report.findings:
        raise GenerationError.of(report.findings)
    _give_wire_names(data, prepared.get(EXTENSION, {}))  # type: ignore[arg-type]
    return data  # type: ignore[return-value]


def _give_wire_names(data: GeneratorData, names: dict[str, str]) -> None:
    """Let properties that the generator was given another name of have their own one on the wire."""
    for model in data.models if names else ():
        for prop in (*(model.required_properties or ()), *(model.optional_properties or ())):
            name = prop.name.get_untrusted_value()
            prop.name = UntrustedString(names.get(name, name))


def _refuse_invalid(error: GeneratorError, prepared: Document, report: Report) -> None:
    """Refuse what is not OpenAPI: the places of pydantic's errors."""
    lines = [line for line in str(error.detail).splitlines() if line.strip()]
    for dotted, line in pairwise(lines):
        if line.startswith("  ") and not dotted.startswith(" "):
            problem = line.split("[type=")[0].strip()
            if problem == "Field required":
                problem = f"{dotted.rpartition('.')[2]} is missing"
            report.refuse(_place_of(dotted.strip(), prepared), f"is not what OpenAPI says: {problem}; correct it")
    if not report.findings:
        report.refuse("#", f"is not what OpenAPI says: {error.detail}")


def _place_of(dotted: str, prepared: Document) -> str:
    """Return the pointer for a place as pydantic writes it, without the names of its classes."""
    keys: list[Any] = []
    node: Any = prepared
    for quoted, bare in PART.findall(dotted):
        key: Any = quoted or bare
        key = int(key) if isinstance(node, list) and key.isdigit() else key
        if key in node if isinstance(node, dict) else isinstance(key, int) and key < len(node or ()):
            keys.append(prepared.get("x-paths", {}).get(key, key) if keys == ["paths"] else key)
            node = node[key]
    return pointer(*keys)


def _refuse_dropped(data: GeneratorData, prepared: Document, report: Report) -> None:
    errors: list[Any] = list(data.errors)
    for collection in data.endpoint_collections_by_tag.values():
        errors += collection.parse_errors
    for error in errors:
        text = FOREIGN.sub("it", f"{error.header or ''} {error.detail or ''}".strip())
        endpoint = ENDPOINT.search(error.header or "")
        schema = SCHEMA.search(text)
        if endpoint and "Could not find reference" in text and data.errors:
            continue  # the schema is refused itself
        if re.search("Circular schema references|Referent schema not found", text) and report.findings:
            continue  # they are refused, each at its place
        if endpoint:
            path = prepared.get("x-paths", {}).get(endpoint.group(2), endpoint.group(2))
            report.refuse(pointer("paths", path, endpoint.group(1).lower()), _problem(error))
        elif schema:
            report.refuse(pointer("components", "schemas", schema.group(1)), _problem(error))
        else:
            report.refuse("#/components", _problem(error))


def _problem(error: Any) -> str:
    detail = FOREIGN.sub("it", str(error.detail or error.header or "is not understood"))
    return f"the generator cannot say this; write it in another way: {detail}"
