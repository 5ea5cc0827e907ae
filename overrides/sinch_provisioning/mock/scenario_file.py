"""Reads a scenario file: YAML, or JSON, as the plain value that it stands for, and never more than it weighs."""

from __future__ import annotations

import json
from pathlib import Path

from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.yaml_text import DEEP, read_yaml
from sinch_provisioning.mock.json_input import check_json


def read_scenario(path: str | Path) -> JSONValue:
    """Return what a scenario file holds; None when it is empty.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is neither YAML nor JSON, or not a value of JSON; the text says where.
    """
    text = Path(path).read_text("utf-8-sig")
    try:
        value = _json_or_yaml(text)
    except RecursionError:
        raise ValueError(DEEP) from None
    check_json(value, "it")
    return value


def _json_or_yaml(text: str) -> JSONValue:
    if text.lstrip()[:1] == "{":  # YAML reads most of JSON, but neither tabs nor surrogate pairs
        try:
            return json.loads(text, object_pairs_hook=_without_repetition)
        except json.JSONDecodeError:
            pass
    return read_yaml(text)


def _without_repetition(pairs: list[tuple[str, JSONValue]]) -> JSONObject:
    value = dict(pairs)
    if len(value) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"{next(name for name in names if names.count(name) > 1)} is there twice")
    return value
