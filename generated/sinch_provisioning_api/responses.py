# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Responses that are not one JSON object: of several statuses, of other media types, of other shapes."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from .shapes import deviations, read

if TYPE_CHECKING:
    from .model import Model
    from .shapes import Shape


Target = str | os.PathLike[str] | BinaryIO
"""Where a body may go instead of into memory: a path, or a file that is open for writing bytes."""
_CHARSET: Final = re.compile(r"(?i);\s*charset\s*=\s*\"?([^\s;\"]+)")


class DocumentedResponse:
    """What the document says of a status in one media type.

    Args:
        status: `200`, `2XX` or `default`.
        content_type: the media type; empty for a response without a body.
        form: `json`, `text`, `bytes` or `none`: how the body is read.
        model: of JSON: its model.
        is_wrapped: whether the model is of an object that holds what comes as `value`: what comes is no object.
    """

    __slots__ = ("_is_wrapped", "_model", "content_type", "form", "status")

    def __init__(
        self, status: str, content_type: str, form: str, model: type[Model] | None = None, *, is_wrapped: bool = False
    ) -> None:
        self.status: str = status
        self.content_type: str = content_type
        self.form: str = form
        self._model: type[Model] | None = model
        self._is_wrapped: bool = is_wrapped

    @property
    def result(self) -> type[Model] | Shape | None:
        """What JSON should hold; None of what is no JSON."""
        if self._model is None or not self._is_wrapped:
            return self._model
        return self._model._shapes()["value"].shape

    @property
    def is_null_fine(self) -> bool:
        """Whether null is what the document says, so that an empty body is no loss."""
        return not deviations(self.result, None)

    def decode(self, data: Any) -> Any:
        """Return JSON decoded, each part that does not fit kept as it came."""
        return read(self.result, data)

    def __repr__(self) -> str:
        return f"DocumentedResponse({self.status}, {self.content_type or 'no body'})"

    def fits(self, status: int) -> int:
        """Return how closely it is about a status: 4 for the status itself, 0 for not at all."""
        ranks = {str(status): 4, f"{status // 100}XX": 3, "default": 2}
        return ranks.get(self.status, int(self.status[0] == str(status)[0]))  # an undocumented 203 is like a 200


def as_it_came(data: Any) -> Any:
    """Return the JSON value of a response that the document says nothing about."""
    return data


def _plain(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def _is_json(content_type: str) -> bool:
    return content_type.endswith(("/json", "+json"))


def choose(answers: Sequence[DocumentedResponse], status: int, content_type: str) -> DocumentedResponse | None:
    """Return what the document says of a response: of its status, else of its class, else of all; None for nothing.

    Args:
        answers: what the operation may answer.
        status: the status that came.
        content_type: the media type that came, with its parameters; empty for none.
    """
    good = [answer for answer in answers if answer.status[0] == "2"]
    candidates = good if good and status // 100 == 2 else [answer for answer in answers if answer not in good]
    closest = max((answer.fits(status) for answer in candidates), default=0)
    rows = [answer for answer in candidates if closest and answer.fits(status) == closest]
    came = _plain(content_type)
    return next(iter(_by_type(rows, came)), None)


def _by_type(rows: list[DocumentedResponse], came: str) -> Iterator[DocumentedResponse]:
    """Yield the rows that fit a media type, the closest first, and then the others."""
    yield from (row for row in rows if _plain(row.content_type) == came)
    for row in rows:
        kind, _, name = _plain(row.content_type).partition("/")
        if row.form != "none" and ((name == "*" and kind in ("*", came.partition("/")[0])) or came == ""):
            yield row
    yield from (row for row in rows if row.form == "json" and _is_json(came))
    yield from (row for row in rows if row.form == "none")
    yield from rows


def text_of(content: bytes, content_type: str) -> str:
    """Return a body as a text, in the character set that its media type names, else in UTF-8.

    What is not of that character set is replaced, so that one wrong byte does not cost the rest.
    """
    named = _CHARSET.search(content_type)
    try:
        return content.decode(named[1] if named else "utf-8", errors="replace")
    except LookupError:
        return content.decode("utf-8", errors="replace")
