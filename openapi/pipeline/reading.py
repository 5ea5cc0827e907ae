"""Documents from files: any JSON or YAML, as YAML 1.2 reads it, with every key a text."""

from __future__ import annotations

import codecs
import json
import re
from pathlib import Path
from typing import Any

import yaml
from document import Document
from findings import Finding, GenerationError, pointer

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""How a file begins that says its encoding; longer marks stand before those that they begin with."""
MOST_VALUES = 1_000_000
"""Values that anchors may make of a document that has a tenth of them."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads the scalars of YAML 1.2: `on` and `yes` are texts, and so is a date."""


_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern) for tag, pattern in rows if tag.rpartition(":")[2] not in {"bool", "timestamp", "int", "float"}
    ]
    for first, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    (
        "float",
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
        "-+.0123456789",
    ),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first))


def _integer(loader: Any, node: Any) -> int:
    text = loader.construct_scalar(node)
    return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)


def _number(loader: Any, node: Any) -> float | str:
    text = loader.construct_scalar(node)
    try:
        return float(text)
    except ValueError:  # an infinity, which JSON has not
        return str(text)


_Loader.add_constructor("tag:yaml.org,2002:int", _integer)
_Loader.add_constructor("tag:yaml.org,2002:float", _number)


def read_document(path: Path) -> Document:
    """Return the document of a file.

    Raises:
        GenerationError: it cannot be read, or is not an OpenAPI document of a version that is taken.
    """
    document = _plain(_parsed(path, _text(path)), path, ())
    if not isinstance(document, dict):
        raise GenerationError(f"{path}: is not an OpenAPI document: its top must be an object")
    _check_version(path, document)
    return document


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
        return data.decode(next((name for mark, name in MARKS if data.startswith(mark)), "utf-8"))
    except OSError as error:
        raise GenerationError(f"{path}: cannot be read: {error}") from error
    except UnicodeDecodeError as error:
        raise GenerationError(f"{path}: byte {error.start} is not {error.encoding}; save the file as UTF-8") from error


class _RepeatedKeyError(Exception):
    """An object of JSON has one key twice."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise _RepeatedKeyError
    return made


def _parsed(path: Path, text: str) -> Any:
    if text.lstrip()[:1] in {"{", "["}:
        try:
            return json.loads(text, object_pairs_hook=_object)  # first, for YAML knows no tabs
        except _RepeatedKeyError:
            text = text.replace("\t", " ")  # so that YAML tells where
        except ValueError as error:
            problem = str(error)
            if "\t" in text:
                raise GenerationError(f"{path}: is not JSON: {problem}") from error
        except RecursionError as error:
            raise GenerationError(f"{path}: is nested too deeply") from error
    try:
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
            if node is None:
                return None
            _check_nodes(path, node)
            return loader.construct_document(node)
        finally:
            loader.dispose()
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise GenerationError(f"{path}: cannot be read: {' '.join(str(error).split())}") from error


def _check_nodes(path: Path, top: Any) -> None:
    """Refuse keys that stand twice, of which one would be lost, and anchors that make too much of a file."""
    sizes: dict[int, int] = {}
    repeated: list[Finding] = []

    def size(node: Any, location: tuple[str, ...]) -> int:
        if id(node) in sizes:
            return sizes[id(node)]
        sizes[id(node)] = 0  # of an anchor that holds itself, which is refused later
        inner: list[tuple[Any, str]] = []
        if isinstance(node, yaml.MappingNode):
            seen: dict[str, int] = {}
            for key, value in node.value:
                name = str(key.value)
                inner.append((value, name))
                if name in seen and key.tag != "tag:yaml.org,2002:merge":
                    lines = f"lines {seen[name]} and {key.start_mark.line + 1}"
                    repeated.append(Finding(pointer(*location, name), f"stands twice, in {lines}; keep one of them"))
                seen[name] = key.start_mark.line + 1
        elif isinstance(node, yaml.SequenceNode):
            inner = [(item, str(index)) for index, item in enumerate(node.value)]
        sizes[id(node)] = 1 + sum(size(value, (*location, name)) for value, name in inner)
        return sizes[id(node)]

    total = size(top, ())
    if total > max(MOST_VALUES, 10 * len(sizes)):
        raise GenerationError(f"{path}: its anchors make {total} values of {len(sizes)}; use $ref instead of them")
    if repeated:
        raise GenerationError.of(repeated)


def _plain(value: Any, path: Path, parents: tuple[int, ...]) -> Any:
    """Return a copy with texts for keys; an anchor of YAML that holds itself is refused."""
    if not isinstance(value, (dict, list)):
        return value
    if id(value) in parents or len(parents) > 200:
        raise GenerationError(f"{path}: an anchor holds itself, or the document is nested too deeply; use $ref")
    inside = (*parents, id(value))
    if isinstance(value, list):
        return [_plain(item, path, inside) for item in value]
    return {_key(key): _plain(item, path, inside) for key, item in value.items()}


def _key(key: Any) -> str:
    return json.dumps(key) if isinstance(key, bool) or key is None else str(key)


def _check_version(path: Path, document: Document) -> None:
    if "swagger" in document:
        raise GenerationError(
            f"{path}: is Swagger {document['swagger']}; convert it to OpenAPI 3.0 or 3.1 first, as swagger2openapi does"
        )
    version = document.get("openapi")
    if not re.match(r"3\.[01](\.|$)", str(version or "")):
        problem = f"is OpenAPI {version}" if version else "names no version of OpenAPI"
        raise GenerationError(f"{path}: {problem}; convert it to 3.0 or 3.1")
    document["openapi"] = f"{version}.0" if str(version) in {"3.0", "3.1"} else str(version)
