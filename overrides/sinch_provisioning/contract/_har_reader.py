"""Reads the entries of a HAR file one at a time: a file of any size takes the memory of its largest entry."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterator
from typing import Final

from sinch_provisioning._json import MAX_DEPTH, UNCHECKED, JSONBoundError, JSONValue, parse_json

CHUNK: Final = 256 * 1024
"""Bytes that are read at once."""
CUT: Final = 32
"""Characters at the end of what was read that may be the beginning of something longer, such as a number."""
_SPACE = re.compile(r"[ \t\n\r]*+")
_FLAT = r"[^\"{}\[\]]"  # what is neither a text nor within brackets, such as numbers
_OUTSIDE = re.compile(rf'(?:{_FLAT}|\{{{_FLAT}*+\}}|\[{_FLAT}*+\])*+(["{{}}\[\]])')
_INSIDE = re.compile(r'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_LEVELS: Final = {"{": 1, "[": 1, "}": -1, "]": -1}
_decode = json.JSONDecoder().raw_decode


class JSONReader:
    """Walks over a JSON text without holding more of it than the value it stands before.

    Args:
        read: returns up to so many bytes, none at the end.
    """

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self._decoder: codecs.IncrementalDecoder | None = None
        self._text = ""
        self._position = 0
        self._dropped = 0
        self._is_whole = False

    def _fill(self) -> None:
        """Read more: as much as is there already, so that a large value is not copied for each piece of it."""
        raw = self._read(max(CHUNK, len(self._text) - self._position))
        if self._decoder is None:
            raw = self._with_first_bytes(raw)
            self._decoder = codecs.getincrementaldecoder(json.detect_encoding(raw))()
        self._is_whole = not raw
        self._dropped += self._position
        self._text = self._text[self._position :] + self._decoder.decode(raw, final=not raw)
        self._position = 0

    def _with_first_bytes(self, raw: bytes) -> bytes:
        """Return at least the four bytes that tell an encoding, also one without a byte order mark."""
        while len(raw) < 4 and (more := self._read(CHUNK)):
            raw += more
        return raw

    def peek(self) -> str:
        """Return the next character that is no white space; an empty text at the end."""
        while True:
            match = _SPACE.match(self._text, self._position)
            self._position = match.end() if match else self._position
            if self._position < len(self._text):
                return self._text[self._position]
            if self._is_whole:
                return ""
            self._fill()

    def take(self, characters: str) -> str:
        """Return the next character that is no white space; it must be one of those given.

        Raises:
            ValueError: it is another one.
        """
        character = self.peek()
        if not character or character not in characters:
            raise self.error()
        self._position += 1
        return character

    def error(self) -> ValueError:
        """Return the error of a text that is not JSON."""
        return ValueError(f"it is not JSON (at character {self._dropped + self._position + 1})")

    def value(self) -> JSONValue:
        """Return the next value.

        Raises:
            ValueError: there is none, it is nested too deeply, or it would take too much memory.
        """
        is_container = self.peek() in {"{", "["}
        while True:
            if is_container and len(self._text) - self._position > UNCHECKED:
                return self._large()
            attempt = self._attempt()
            if attempt is not None and (is_container or self._is_whole or len(self._text) - attempt[1] > CUT):
                value, self._position = attempt
                return value
            self._fill()

    def _attempt(self) -> tuple[JSONValue, int] | None:
        """Return the next value and its end; None when more must be read."""
        try:
            return _decode(self._text, self._position)
        except json.JSONDecodeError as error:
            if self._is_whole or not self._is_cut(error):
                self._position = error.pos
                raise self.error() from None
        except RecursionError:
            raise _too_deep() from None
        return None

    def _is_cut(self, error: json.JSONDecodeError) -> bool:
        return error.msg.startswith("Unterminated string") or error.pos >= len(self._text) - CUT

    def _large(self) -> JSONValue:
        """Return an object or a list that may be large: its end is looked for first, then its depth and its growth."""
        end = self._end()
        text = self._text[self._position : end]
        try:
            value = parse_json(text.encode("utf-8"))
        except json.JSONDecodeError as error:
            self._position += error.pos
            raise self.error() from None
        self._position = end
        return value

    def _end(self) -> int:
        """Return where the object or the list that stands next ends."""
        depth, at = 1, self._position + 1
        while depth:
            at = self._behind_bracket(at)
            depth += _LEVELS[self._text[at - 1]]
            if depth > MAX_DEPTH:
                raise _too_deep()
        return at

    def _behind_bracket(self, at: int) -> int:
        while True:
            match = _OUTSIDE.match(self._text, at)
            if match is None:
                at = self._more(len(self._text))
            elif match[1] == '"':
                at = self._behind_text(match.end())
            else:
                return match.end()

    def _behind_text(self, at: int) -> int:
        while True:
            match = _INSIDE.match(self._text, at)
            at = match.end() if match else at
            if self._text.startswith('"', at):
                return at + 1
            at = self._more(at)

    def _more(self, at: int) -> int:
        """Read more, and return where a place is now."""
        if self._is_whole:
            self._position = len(self._text)
            raise self.error()
        at -= self._position
        self._fill()
        return at

    def members(self) -> Iterator[str]:
        """Yield the names of the next value, an object; in between, its values must be taken.

        Raises:
            ValueError: it is not JSON.
        """
        self.take("{")
        if self.peek() == "}":
            self.take("}")
            return
        while True:
            if self.peek() != '"':
                raise self.error()
            name = self.value()
            self.take(":")
            yield name
            if self.take(",}") == "}":
                return

    def items(self) -> Iterator[JSONValue]:
        """Yield the items of the next value, a list.

        Raises:
            ValueError: it is not JSON.
        """
        self.take("[")
        if self.peek() == "]":
            self.take("]")
            return
        while True:
            yield self.value()
            if self.take(",]") == "]":
                return


def entries_of(read: Callable[[int], bytes]) -> Iterator[JSONValue]:
    """Yield the entries of a HAR document.

    Args:
        read: returns up to so many bytes of it, none at the end.

    Raises:
        ValueError: it is not JSON in UTF-8, UTF-16 or UTF-32, or has no list `log.entries`.
    """
    reader = JSONReader(read)
    lists = 0
    for name in _members(reader):
        if name != "log":
            reader.value()
            continue
        for inner in _members(reader):
            if inner != "entries" or reader.peek() != "[":
                reader.value()
                continue
            lists += 1
            if lists > 1:
                raise ValueError("log.entries is there twice")
            yield from reader.items()
    if reader.peek():
        raise reader.error()
    if not lists:
        raise ValueError("log.entries, a list, is missing")


def _members(reader: JSONReader) -> Iterator[str]:
    """Yield the names of the next value; none, and skip it, when it is no object."""
    if reader.peek() == "{":
        yield from reader.members()
    else:
        reader.value()


def _too_deep() -> JSONBoundError:
    return JSONBoundError(f"it is nested too deeply: {MAX_DEPTH} levels are taken")
