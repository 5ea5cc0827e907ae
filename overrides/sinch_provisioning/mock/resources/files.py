"""Files at addresses that a request names. None is fetched: its name tells what is wrong with it.

`missing`, `too-large`, `wrong-size` and `unreadable` before the ending, or the ending of another kind of file.
"""

from __future__ import annotations

import re
from posixpath import basename, splitext
from typing import Final

from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning.mock.errors import ApiError

PICTURES: Final = (".jpeg", ".jpg", ".png")
VIDEOS: Final = (".3gp", ".mp4")
DOCUMENTS: Final = (".pdf",)
_KNOWN: Final = frozenset(
    {*PICTURES, *VIDEOS, *DOCUMENTS, ".avi", ".bmp", ".doc", ".docx", ".gif", ".heic", ".html", ".mov", ".mp3", ".svg"}
    | {".tif", ".tiff", ".txt", ".webm", ".webp", ".zip"}
)
"""Endings that tell the kind of a file; one with another ending, or none, is taken for what it should be."""
_WRONG: Final = {
    "missing": "file_not_found",
    "too-large": "file_size_too_large",
    "wrong-size": "file_has_wrong_dimensions",
    "unreadable": "file_unexpected_error",
}


def fault_of(address: JSONValue, endings: tuple[str, ...]) -> str | None:
    """Return what is wrong with a file, as the code of an error; None when nothing is.

    Args:
        address: where it is; None, or what is no text, is no file.
        endings: those of files of the right kind.
    """
    if not isinstance(address, str):
        return None
    stem, ending = splitext(basename(re.split(r"[?#]", address)[0]))
    if ending.lower() in _KNOWN - set(endings):
        return "file_invalid_mime_type"
    return _WRONG.get(stem)


def check_file(operation: Operation, pointer: str, address: JSONValue, endings: tuple[str, ...]) -> None:
    """Refuse a file that is wrong: its kind with 400, all else with 409, where the operation has the code.

    Args:
        operation: what is called.
        pointer: where the address stands in the body.
        address: where the file is.
        endings: those of files of the right kind.
    """
    code = fault_of(address, endings)
    status = 400 if code == "file_invalid_mime_type" else 409
    if code is not None and code in operation.error_codes.get(str(status), ()):
        raise ApiError(status, code, remedy=f"{pointer}: name a file of one of the kinds {', '.join(endings)}.")
