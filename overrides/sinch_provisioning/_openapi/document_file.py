"""Reads an OpenAPI document from a file: JSON, or YAML where PyYAML is installed."""

from __future__ import annotations

import json
from pathlib import Path

from sinch_provisioning._json import JSONObject, JSONValue, is_object
from sinch_provisioning._openapi.yaml_text import read_yaml


def read_document(path: str | Path) -> JSONObject:
    """Return what a file of an OpenAPI document holds, as it stands there.

    Args:
        path: a JSON or YAML file.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is neither JSON nor YAML, or no object.
    """
    value = _read(Path(path).read_text("utf-8-sig"))
    if not is_object(value):
        raise ValueError("it must be an object with the keys openapi, info and paths")
    return dict(value)


def _read(text: str) -> JSONValue:
    if text.lstrip()[:1] == "{":  # YAML reads most of JSON, but no tabs
        try:
            return json.loads(text)
        except json.JSONDecodeError:
            pass
    return read_yaml(text, is_fast=True)
