# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Bodies of requests that are not a JSON object that must be there: other JSON, forms, files, texts and bytes.

The pipeline copies this module into the package as it is.
"""

from __future__ import annotations

import io
import json
import mimetypes
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import IO, Any, NamedTuple, TypeAlias
from urllib.parse import quote_plus

from .body import encode_body
from .client import Content, scalar
from .errors import InvalidArgumentError
from .model import Model
from .types import UNSET, encode, excerpt, revealed

__all__ = ["File", "FileContent", "Media", "encode_content"]

STEP = 64 * 1024
"""Bytes of a file that are read at a time."""


class File(NamedTuple):
    """A file in a body, with the name and the type that the server is given.

    Args:
        content: bytes, a text, a path, or a file that is open for reading bytes.
        name: its file name; None: that of the path or the open file.
        content_type: its media type; None: by its name.
    """

    content: bytes | str | os.PathLike[str] | IO[bytes]
    name: str | None = None
    content_type: str | None = None


FileContent: TypeAlias = "bytes | str | os.PathLike[str] | IO[bytes] | File"
"""What a file in a body may be: bytes, a text, a path, an open file, or a `File` with a name and a type."""


class Media(NamedTuple):
    """A media type that an operation takes.

    Args:
        content_type: as the document names it.
        kind: `json`, `form`, `multipart`, `text` or `binary`.
        models: the models that the body may be.
        nullable: whether null is a body.
        objects_only: whether nothing but an object is.
        encodings: content types of parts, by their names.
        joined: names of the members whose lists are one value of a form, with commas.
    """

    content_type: str
    kind: str
    models: tuple[type[Model], ...] = ()
    nullable: bool = False
    objects_only: bool = False
    encodings: Mapping[str, str] = {}
    joined: tuple[str, ...] = ()


def encode_content(body: Any, *media: Media, required: bool = True, content_type: Any = UNSET) -> Any:
    """Return the body of a call in the first media type that takes it, or `UNSET` for none.

    Args:
        body: what was passed, concealed or not.
        media: what the operation takes, in the order of the document.
        required: whether there must be one.
        content_type: the media type that the caller chose.

    Raises:
        InvalidArgumentError: there is none, or it is none of them.
    """
    value = revealed(body)
    if value is UNSET or (value is None and not any(row.nullable for row in media)):
        if required:
            raise InvalidArgumentError("body", "must be given")
        return UNSET
    try:
        row = _chosen(value, media, content_type)
        if row.kind == "json" and row.models and isinstance(value, (Mapping, Model)):
            value = encode_body(value, *row.models)
            return value if row.content_type == "application/json" else JSONContent(_named(row, content_type), value)
        return _WRITERS[row.kind](row, _named(row, content_type), value)
    except (InvalidArgumentError, ValueError, OSError) as error:
        error.__context__ = None
        raise error.with_traceback(None) from None  # without the frames that hold parts of the body


def _named(media: Media, content_type: Any) -> str:
    """Return the media type that is sent: the caller's, where the document names a range such as `image/*`."""
    if isinstance(content_type, str):
        return content_type
    return "application/octet-stream" if "*" in media.content_type else media.content_type


def _chosen(value: Any, media: tuple[Media, ...], content_type: Any) -> Media:
    if content_type is not UNSET:
        for row in media:
            if _matches(row.content_type, str(content_type)):
                return row
        names = ", ".join(row.content_type for row in media)
        raise InvalidArgumentError("content_type", f"must be one of {names}")
    for row in media:
        if isinstance(value, Model) and row.models and isinstance(value, row.models):
            return row
    takers = [row for row in media if _takes(row, value)] or [media[0]]
    if isinstance(value, Mapping):
        return next((row for row in takers if any(_knows(model, value) for model in row.models)), takers[0])
    return takers[0]


def _knows(model: type[Model], value: Mapping[Any, Any]) -> bool:
    return {*model._fields, *model._fields.values()}.issuperset(value)


def _matches(pattern: str, content_type: str) -> bool:
    own, other = pattern.partition(";")[0].strip().lower(), content_type.partition(";")[0].strip().lower()
    return own in {other, "*/*"} or (own.endswith("/*") and other.startswith(own[:-1]))


def _takes(media: Media, value: Any) -> bool:
    body_kind = media.kind
    is_file = isinstance(value, (bytes, bytearray, memoryview, os.PathLike, File)) or hasattr(value, "read")
    if body_kind == "binary":
        return is_file
    if body_kind == "text":
        return isinstance(value, str) or is_file
    if body_kind == "multipart":
        return isinstance(value, (Mapping, Model)) and not is_file
    return not is_file and ((body_kind == "json" and not media.objects_only) or isinstance(value, (Mapping, Model)))


class JSONContent(Content):
    """A JSON value of any kind, or under another media type.

    Args:
        content_type: its media type.
        value: the value.
    """

    def __init__(self, content_type: str, value: Any) -> None:
        super().__init__(content_type, value)

    def read(self) -> bytes:
        """Return the JSON text."""
        return json.dumps(self.value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


class RawContent(Content):
    """Bytes, or a text.

    Args:
        content_type: its media type.
        data: the bytes.
    """

    def __init__(self, content_type: str, data: bytes) -> None:
        super().__init__(content_type)
        self._data = data

    def read(self) -> bytes:
        """Return the bytes."""
        return self._data


class StreamedContent(Content):
    """What is read from files while it is sent.

    Args:
        content_type: its media type.
        pieces: bytes and files, in their order.
    """

    is_streamed = True

    def __init__(self, content_type: str, pieces: Iterable[bytes | _Source]) -> None:
        super().__init__(content_type)
        self._pieces = tuple(pieces)
        self.is_repeatable = all(isinstance(piece, bytes) or piece.is_repeatable for piece in self._pieces)
        sizes = [len(piece) if isinstance(piece, bytes) else piece.size for piece in self._pieces]
        self.size = None if None in sizes else sum(size or 0 for size in sizes)

    def read(self) -> bytes:
        """Return all of it; nothing is kept."""
        return b"".join(self.stream())

    def stream(self) -> Iterator[bytes]:
        """Yield it piece by piece, from the beginning."""
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece.stream()


class _Source:
    """A file of the caller's: a path, or what is open for reading bytes; read from where it stood."""

    def __init__(self, parameter: str, content: Any) -> None:
        self._parameter = parameter
        self._content = content
        self._start: int | None = None
        self.size: int | None = None
        self.is_repeatable = True
        if isinstance(content, os.PathLike):
            self.size = os.stat(content).st_size  # noqa: PTH116 - what has a path need not be a Path
        else:
            self._look_at_open_file()

    def _look_at_open_file(self) -> None:
        if isinstance(self._content, io.TextIOBase):
            raise InvalidArgumentError(self._parameter, 'must be open for reading bytes; open it with "rb"')
        try:
            self._start = self._content.tell()
            end = self._content.seek(0, io.SEEK_END)
            self._content.seek(self._start)
            self.size = end - self._start
        except (AttributeError, OSError, ValueError, TypeError):
            self.is_repeatable = False

    def stream(self) -> Iterator[bytes]:
        if isinstance(self._content, os.PathLike):
            with open(self._content, "rb") as file:  # noqa: PTH123 - as above
                yield from self._read(file)
            return
        if self._start is not None:
            self._content.seek(self._start)
        yield from self._read(self._content)

    def _read(self, file: IO[bytes]) -> Iterator[bytes]:
        left = self.size
        while left is None or left > 0:
            piece = file.read(STEP if left is None else min(STEP, left))
            if not piece:
                break
            left = left if left is None else left - len(piece)
            yield piece
        if left:
            raise InvalidArgumentError(self._parameter, "is a file that became shorter while it was sent")


def _pieces(parameter: str, content: Any) -> list[bytes | _Source]:
    if isinstance(content, (bytes, bytearray, memoryview)):
        return [bytes(content)]
    if isinstance(content, str):
        return [content.encode()]
    if isinstance(content, os.PathLike) or hasattr(content, "read"):
        return [_Source(parameter, content)]
    raise InvalidArgumentError(parameter, f"must be bytes, a text, a path or an open file, not {excerpt(content)}")


def _json(media: Media, content_type: str, value: Any) -> Content:
    if not isinstance(value, (Mapping, Model, list, tuple, str, int, float, bool, type(None))) and not _is_value(value):
        raise InvalidArgumentError("body", f"must be a JSON value or a model, not {excerpt(value)}")
    return JSONContent(content_type, encode(value))


def _is_value(value: Any) -> bool:
    try:
        encode(value)
    except ValueError:
        return False
    return True


def _members(media: Media, value: Any) -> dict[str, Any]:
    """Return the members of a form by their names in the API."""
    if isinstance(value, Model):
        members: dict[str, Any] = {value._fields[name]: item for name, item in value._present()}
        return members | value.additional_properties
    if not isinstance(value, Mapping):
        raise InvalidArgumentError("body", f"must be a model or a mapping, not {excerpt(value)}")
    known = {name: wire for model in media.models for name, wire in model._fields.items()}
    wires = set(known.values())
    members = {name if name in wires else known.get(name, str(name)): item for name, item in value.items()}
    return {name: item for name, item in members.items() if item is not UNSET}


def _form(media: Media, content_type: str, value: Any) -> Content:
    pairs: list[str] = []
    for name, item in _members(media, value).items():
        for key, element in _form_pairs(media, name, item):
            pairs.append(f"{quote_plus(key)}={quote_plus(scalar(name, element))}")
    return RawContent(content_type, "&".join(pairs).encode())


def _form_pairs(media: Media, name: str, value: Any) -> Iterator[tuple[str, Any]]:
    value = encode(value)
    if media.encodings.get(name, "").partition(";")[0].endswith("json"):
        yield name, json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _form_pairs(media, f"{name}[{key}]", item)
    elif isinstance(value, list) and name in media.joined:
        yield name, ",".join(scalar(name, item) for item in value)
    elif isinstance(value, list):
        for item in value:
            yield from _form_pairs(media, name, item)
    elif value is not None:
        yield name, value


def _multipart(media: Media, content_type: str, value: Any) -> Content:
    boundary = os.urandom(16).hex()  # a constant one could stand in a file
    pieces: list[bytes | _Source] = []
    for name, member in _members(media, value).items():
        item = _file(member)
        for element in item if isinstance(item, (list, tuple)) and not isinstance(item, File) else [item]:
            if element is not None:
                pieces += _part(boundary, name, _file(element), media.encodings.get(name))
    pieces.append(f"--{boundary}--\r\n".encode())
    header = f"{content_type.partition(';')[0].strip()}; boundary={boundary}"
    if all(isinstance(piece, bytes) for piece in pieces):
        return RawContent(header, b"".join(piece for piece in pieces if isinstance(piece, bytes)))
    return StreamedContent(header, pieces)


def _file(value: Any) -> Any:
    """Return the file that a tuple of its name, its content and its type stands for, as HTTP libraries take it."""
    if type(value) is tuple and len(value) in (2, 3):
        content = value[1]
        if isinstance(content, (bytes, bytearray, memoryview, os.PathLike)) or hasattr(content, "read"):
            return File(content, *value[:1], *value[2:])
    return value


def _part(boundary: str, name: str, value: Any, content_type: str | None) -> list[bytes | _Source]:
    file, content = None, value
    if isinstance(value, File):
        content, content_type = value.content, value.content_type or content_type
        file = value.name or _name_of(content) or name
    elif isinstance(value, os.PathLike) or hasattr(value, "read"):
        file = _name_of(value) or name
    elif isinstance(value, (bytes, bytearray, memoryview)):
        file = name
    if file is None:
        plain = encode(value)
        is_json = isinstance(plain, (dict, list)) or (content_type or "").endswith("json")
        content = json.dumps(plain, ensure_ascii=False, separators=(",", ":")) if is_json else scalar(name, plain)
        content_type = content_type or ("application/json" if is_json else None)
    else:
        content_type = content_type or mimetypes.guess_type(file)[0] or "application/octet-stream"
    lines = [f"--{boundary}", f'content-disposition: form-data; name="{_escaped(name)}"']
    lines[1] += f'; filename="{_escaped(file)}"' if file is not None else ""
    lines += [f"content-type: {_header(content_type)}"] if content_type else []
    return [("\r\n".join([*lines, "", ""])).encode(), *_pieces(name, content), b"\r\n"]


def _name_of(content: Any) -> str | None:
    path = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
    return PurePath(path).name or None if isinstance(path, (str, os.PathLike)) else None


def _escaped(text: str) -> str:
    """Return a name as browsers write it in a part: what would end it is percent-encoded."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _header(text: str) -> str:
    if not text.isascii() or not text.isprintable():
        raise InvalidArgumentError("content_type", "must be printable ASCII, such as image/png")
    return text


def _raw(media: Media, content_type: str, value: Any) -> Content:
    if isinstance(value, File):
        content_type, value = value.content_type or content_type, value.content
    if not isinstance(value, (str, bytes, bytearray, memoryview, os.PathLike)) and not hasattr(value, "read"):
        value = scalar("body", value) if media.kind == "text" else value
    header = _header(content_type)
    pieces = _pieces("body", _encoded(header, value) if isinstance(value, str) else value)
    return RawContent(header, pieces[0]) if isinstance(pieces[0], bytes) else StreamedContent(header, pieces)


def _encoded(content_type: str, text: str) -> bytes:
    """Return a text in the character set that its media type names; in UTF-8 where it names none."""
    named = re.search(r";\s*charset\s*=\s*\"?([^\s;\"]+)", content_type, re.IGNORECASE)
    try:
        return text.encode(named[1] if named else "utf-8")
    except (LookupError, UnicodeEncodeError):
        raise InvalidArgumentError("body", f"cannot be written in the character set of {content_type}") from None


_WRITERS = {"json": _json, "form": _form, "multipart": _multipart, "text": _raw, "binary": _raw}
