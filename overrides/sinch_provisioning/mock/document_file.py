"""Reads the document that a mock is to obey: JSON or YAML, OpenAPI 3.0 or 3.1, of any vendor."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.document import Document
from sinch_provisioning._openapi.document_file import read_document
from sinch_provisioning.errors import ConfigurationError


def load_document(path: str | Path) -> JSONObject:
    """Return an OpenAPI document from a file, as `Mock(document=…)` takes it.

    Args:
        path: a JSON or YAML file.

    Raises:
        ConfigurationError: the file cannot be read, or is not an OpenAPI 3.0 or 3.1 document; the text says why.
    """
    try:
        return dict(Document.of(read_document(path)).node)
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"document {path} cannot be used: {error}") from None


def document_of(document: Mapping[str, JSONValue] | str | Path | None) -> Document:
    """Return the document that a mock obeys: the packaged one, that of a file, or one that was read already.

    Raises:
        ConfigurationError: the file cannot be used.
        ValueError: it is not an OpenAPI 3.0 or 3.1 document.
    """
    if document is None:
        return Document.packaged()
    node = load_document(document) if isinstance(document, (str, Path)) else document
    try:
        text = json.dumps(node)
    except (TypeError, ValueError, RecursionError):  # such as a date, which YAML has and JSON has not
        return Document.of(node)
    return _of_text(text)


@lru_cache(maxsize=4)
def _of_text(text: str) -> Document:
    """Return a document by what it says: tests make a mock of the same one again and again."""
    return Document.of(json.loads(text))
