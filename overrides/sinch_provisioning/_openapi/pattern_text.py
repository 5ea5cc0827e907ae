"""A text that a pattern of a schema matches, made by reading the pattern: the same one each time."""

from __future__ import annotations

import re
from typing import Final

_CLASSES: Final = {"d": "0", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a", "p": "a", "P": "-"}
_CONTROLS: Final = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}
_CANDIDATES: Final = "aA0-_ .~!#"
"""What a negated class is tried with."""
_COUNT: Final = re.compile(r"\{(\d+)(,?)(\d*)\}")
_CLASS: Final = re.compile(r"\[(\^?)(\]?(?:\\.|[^\]\\])*)\]", re.DOTALL)
LONGEST: Final = 4096
"""Characters of a text, and times that one part of a pattern is repeated, at most."""


class _Reader:
    """Reads a pattern from left to right and writes what it matches.

    Args:
        pattern: the pattern.
        times: how often what may be repeated is repeated, where it may.
    """

    def __init__(self, pattern: str, times: int) -> None:
        self._pattern = pattern
        self._times = times
        self._at = 0

    def alternatives(self) -> str:
        """Return the text of the first alternative; the others are read past."""
        texts = [self._sequence()]
        while self._take("|"):
            texts.append(self._sequence())
        return texts[0]

    def first(self) -> str:
        """Return the text of the first part alone, which in a class of characters is its first member."""
        return self._escape() if self._take("\\") else self._pattern[:1]

    def _sequence(self) -> str:
        parts: list[str] = []
        while self._at < len(self._pattern) and self._pattern[self._at] not in "|)":
            part = self._atom()
            low, high = self._quantifier()
            parts.append(part * min(max(low, min(self._times, high)), LONGEST))
        return "".join(parts)

    def _take(self, text: str) -> bool:
        if not self._pattern.startswith(text, self._at):
            return False
        self._at += len(text)
        return True

    def _atom(self) -> str:
        if self._take("("):
            return self._group()
        if self._take("["):
            return self._class()
        if self._take("\\"):
            return self._escape()
        if self._take("^") or self._take("$"):
            return ""
        self._at += 1
        character = self._pattern[self._at - 1]
        return "a" if character == "." else character

    def _group(self) -> str:
        is_looking = any(self._take(mark) for mark in ("?=", "?!", "?<=", "?<!"))
        if not is_looking and self._take("?"):
            while self._at < len(self._pattern) and self._pattern[self._at - 1] not in ":>":
                self._at += 1
        text = self.alternatives()
        self._take(")")
        return "" if is_looking else text

    def _escape(self) -> str:
        character = self._pattern[self._at : self._at + 1]
        self._at += 1
        if character in ("x", "u"):
            length = 2 if character == "x" else 4
            digits = self._pattern[self._at : self._at + length]
            if re.fullmatch(r"[0-9a-fA-F]+", digits):
                self._at += length
                return chr(int(digits, 16))
        if character in ("p", "P") and self._take("{"):
            self._at = self._pattern.find("}", self._at) + 1 or len(self._pattern)
        if character in ("b", "B", "A", "Z", "z"):
            return ""
        return _CLASSES.get(character, _CONTROLS.get(character, character))

    def _class(self) -> str:
        start = self._at - 1
        match = _CLASS.match(self._pattern, start)
        if match is None:
            return "["
        self._at = match.end()
        if not match[1]:
            return _Reader(match[2], 1).first()
        try:
            rule = re.compile(match[0])
        except re.error:
            return "a"
        return next((character for character in _CANDIDATES if rule.fullmatch(character)), "a")

    def _quantifier(self) -> tuple[int, int]:
        low, high = 1, 1
        match = _COUNT.match(self._pattern, self._at)
        if self._take("*"):
            low, high = 0, LONGEST
        elif self._take("+"):
            low, high = 1, LONGEST
        elif self._take("?"):
            low, high = 0, 1
        elif match is not None:
            self._at = match.end()
            low = int(match[1])
            high = low if not match[2] else int(match[3]) if match[3] else LONGEST
        else:
            return low, high
        if not self._take("?"):
            self._take("+")
        return low, high


def text_of(pattern: str, shortest: int = 0, longest: int = LONGEST) -> str | None:
    """Return a text that a pattern matches, of a length within bounds; None when none was made.

    Args:
        pattern: a regular expression as JSON Schema has them.
        shortest: characters it has at least.
        longest: characters it has at most.
    """
    for times in (1, 0, 2, 3, shortest, *range(4, 64), 128, 256):
        text = _Reader(pattern, times).alternatives()
        if not shortest <= len(text) <= longest:
            continue
        try:
            if re.search(pattern, text):
                return text
        except re.error:  # a form of other languages, such as \p{L}; the validator will tell
            return text
    return None
