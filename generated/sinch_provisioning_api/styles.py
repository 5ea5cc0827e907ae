# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""How a parameter is written that is not a plain one: lists and objects in any style, headers, cookies.

The pipeline copies this module into the package as it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import quote

from .client import Encoded, scalar
from .errors import InvalidArgumentError
from .types import UNSET, encode, revealed

__all__ = ["Style", "encode_cookies", "encode_headers"]

RESERVED = ":/?#[]@!$&'()*+,;="


class Style(NamedTuple):
    """How a parameter is written.

    Args:
        name: the style, as OpenAPI names it; `json` for a value that is JSON.
        explode: whether each item of a list, or member of an object, is written apart.
        is_reserved: whether reserved characters of addresses stay as they are.
        is_ascii: whether JSON is written in ASCII alone, as headers need it.
    """

    name: str
    explode: bool
    is_reserved: bool = False
    is_ascii: bool = False


SEPARATORS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def query_pairs(parameter: str, name: str, value: Any, style: Style) -> list[tuple[str, str]]:
    """Return the pairs of the query for one parameter; an empty list or object is none.

    Raises:
        InvalidArgumentError: the value cannot be sent.
    """
    value = _plain(parameter, value, style)
    if style.name == "json":
        return [(name, value)]
    if style.name == "deepObject" and isinstance(value, dict):
        return list(_deep(parameter, name, value))
    if isinstance(value, dict) and style.explode:
        return [(key, _text(parameter, item, style)) for key, item in value.items()]
    if isinstance(value, dict):
        value = [part for pair in value.items() for part in pair]
    if not isinstance(value, list):
        return [(name, _text(parameter, value, style))]
    texts = [_text(parameter, item, style) for item in value]
    if style.explode:
        return [(name, text) for text in texts]
    return [(name, Encoded(SEPARATORS.get(style.name, ",").join(texts)))] if texts else []


def path_piece(parameter: str, name: str, value: Any, style: Style) -> str:
    """Return what stands in a path for one parameter.

    Raises:
        InvalidArgumentError: it is empty, or cannot be sent.
    """
    value = _plain(parameter, value, style)
    prefix = {"label": ".", "matrix": ";"}.get(style.name, "")
    if isinstance(value, dict) and style.explode:
        joined = (prefix or ",").join(f"{_quoted(parameter, k)}={_quoted(parameter, v)}" for k, v in value.items())
        return _filled(parameter, prefix, joined)
    if isinstance(value, dict):
        value = [part for pair in value.items() for part in pair]
    texts = [_quoted(parameter, item, style) for item in (value if isinstance(value, list) else [value])]
    if style.name == "matrix":
        key = quote(name, safe="")
        parts = [f"{key}={text}" for text in texts] if style.explode else [f"{key}={','.join(texts)}"]
        return _filled(parameter, ";", ";".join(parts if any(texts) else ()))
    separator = "." if style.name == "label" and style.explode else ","
    return _filled(parameter, prefix, separator.join(texts))


def encode_headers(*parameters: tuple[str, str, Any, Style]) -> tuple[tuple[str, str], ...]:
    """Return names and texts of header parameters; what is unset or None is left out.

    Raises:
        InvalidArgumentError: a value cannot be sent.
    """
    pairs = []
    for parameter, name, argument, style in parameters:
        if argument is UNSET or argument is None:
            continue
        value = _plain(parameter, argument, style._replace(is_ascii=True))
        if isinstance(value, dict):
            items = value.items()
            value = (
                [f"{k}={scalar(parameter, v)}" for k, v in items] if style.explode else [x for kv in items for x in kv]
            )
        text = (
            ",".join(scalar(parameter, item) for item in value) if isinstance(value, list) else scalar(parameter, value)
        )
        if not text.isascii() or not all(32 <= ord(character) < 127 or character == "\t" for character in text):
            raise InvalidArgumentError(parameter, "goes into a header, which holds printable ASCII alone")
        pairs.append((name, text.strip()))
    return tuple(pairs)


def encode_cookies(*parameters: tuple[str, str, Any, Style]) -> tuple[tuple[str, str], ...]:
    """Return the header of cookie parameters, or none when all are unset.

    Raises:
        InvalidArgumentError: a value cannot be sent.
    """
    pairs = [
        (quote(key, safe="[]"), text if isinstance(text, Encoded) else quote(text, safe=""))
        for parameter, name, value, style in parameters
        if value is not UNSET and value is not None
        for key, text in query_pairs(parameter, name, value, style)
    ]
    return (("cookie", "; ".join(f"{key}={text}" for key, text in pairs)),) if pairs else ()


def _plain(parameter: str, value: Any, style: Style) -> Any:
    """Return the value as JSON has it, without what is absent in it; with the style `json`, its text."""
    try:
        value = revealed(value)
        value = encode(sorted(value, key=str) if isinstance(value, (set, frozenset)) else value)
        if style.name == "json":
            return json.dumps(value, separators=(",", ":"), allow_nan=False, ensure_ascii=style.is_ascii)
    except ValueError as error:
        problem = getattr(error, "problem", "holds a value that cannot be sent")
        raise InvalidArgumentError(parameter, problem) from None
    if isinstance(value, Mapping):
        return {str(key): item for key, item in value.items() if item is not None}
    return value


def _text(parameter: str, value: Any, style: Style) -> str:
    text = scalar(parameter, value)
    if style.is_reserved:
        return Encoded(quote(text, safe=RESERVED.replace("#", "").replace("&", "").replace("+", "")))
    return text if style.explode else Encoded(_quoted(parameter, text))


def _quoted(parameter: str, value: Any, style: Style | None = None) -> str:
    try:
        return quote(
            scalar(parameter, value),
            safe=RESERVED.translate({ord(c): None for c in "/?#"}) if style and style.is_reserved else "",
        )
    except UnicodeEncodeError:
        raise InvalidArgumentError(parameter, "holds a text that UTF-8 cannot write") from None


def _filled(parameter: str, prefix: str, text: str) -> str:
    if not text:
        raise InvalidArgumentError(parameter, "must not be empty; pass the identifier of the resource")
    return prefix + (text.replace(".", "%2E") if not prefix and text in {".", ".."} else text)


def _deep(parameter: str, name: str, value: dict[str, Any]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for key, item in value.items():
        if isinstance(item, dict):
            pairs += _deep(parameter, f"{name}[{key}]", item)
        else:
            pairs += [
                (f"{name}[{key}]", scalar(parameter, element))
                for element in (item if isinstance(item, list) else [item])
            ]
    return pairs
