"""What the generator makes of a document; what it would drop, with the place it stands at."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import prepare
from document import METHODS, Document
from findings import GenerationError, Report, pointer
from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

SCHEMA = re.compile(r"/components/schemas/([^\s:,]+)")
ENDPOINT = re.compile(r"parsing ([A-Z]+) (\S+) within")
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
        _refuse_invalid(data, report)
    else:
        _refuse_dropped(data, prepared, report)
    if report.findings:
        raise GenerationError.of(report.findings)
    return data  # type: ignore[return-value]


def _refuse_invalid(error: GeneratorError, report: Report) -> None:
    """Refuse what is not OpenAPI: the places of pydantic's errors."""
    lines = [line for line in str(error.detail).splitlines() if line.strip()]
    for location, problem in pairwise(lines):
        if problem.startswith("  ") and not location.startswith(" "):
            report.refuse(
                _place_of(location.strip()), f"is not what OpenAPI says: {problem.split('[type=')[0].strip()}"
            )
    if not report.findings:
        report.refuse("#", f"is not what OpenAPI says: {error.detail}")


def _place_of(dotted: str) -> str:
    """Return the pointer for a place as pydantic writes it, without the names of its classes."""
    parts = [part for part in dotted.split(".") if part and not re.match(r"[A-Z][A-Za-z]+$|[a-z-]+\[", part)]
    for index, part in enumerate(parts):
        if part in METHODS:
            return pointer(parts[0], ".".join(parts[1:index]), *parts[index:])
    return pointer(*parts)


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
