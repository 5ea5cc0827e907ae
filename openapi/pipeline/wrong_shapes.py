"""What of a document has another shape than OpenAPI says: asked when the passes, which expect that, break off."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from document import Document
from findings import Finding, pointer
from jsonschema import Draft4Validator, Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from openapi_spec_validator.schemas import schema_v30, schema_v31
from prepare.schema_walk import holders

LONGEST = 120
"""Characters of what the validator says of a place."""


def wrong_shapes(document: Document) -> list[Finding]:
    """Return each place whose value is not of the shape that OpenAPI says, with what it should be.

    Args:
        document: the document as it was read; it stays as it is.
    """
    if str(document.get("openapi")).startswith("3.0"):
        errors = Draft4Validator(dict(schema_v30)).iter_errors(document)
        return _listed((tuple(error.absolute_path), error) for error in map(_deepest, errors))
    rows = [(tuple(error.absolute_path), error) for error in map(_deepest, _broken(schema_v31, document))]
    known = Draft202012Validator.META_SCHEMA
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    for name, schema in schemas.items() if isinstance(schemas, dict) else ():
        found_in = ("components", "schemas", name)
        rows += [((*found_in, *error.absolute_path), error) for error in map(_deepest, _broken(known, schema))]
    if not rows:
        inline = [holder["schema"] for holder in holders(document.get("paths"), ())]
        rows = [(("paths",), _deepest(error)) for schema in inline for error in _broken(known, schema)]
    return _listed(rows)


def _broken(schema: Any, value: Any) -> Iterator[ValidationError]:
    return Draft202012Validator(dict(schema)).iter_errors(value)


def _deepest(error: ValidationError) -> ValidationError:
    inner = best_match(error.context) if error.context else None
    return inner if inner is not None else error


def _listed(rows: Any) -> list[Finding]:
    by_place: dict[str, Finding] = {}
    for path, error in rows:
        text = " ".join(str(error.message).split())
        shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
        location = pointer(*path)
        by_place.setdefault(location, Finding(location, f"is not what OpenAPI says: {shown}; correct it"))
    return list(by_place.values())
