"""Paging: an `x-pagination` that cannot be is refused, and what seems to page but does not is told."""

from __future__ import annotations

import paging
from document import Document, operations
from findings import Report, pointer


def check_paging(document: Document, report: Report) -> None:
    """Refuse each `x-pagination` that names what is not there; note each list whose items would have to be guessed."""
    for method, path, operation, item in operations(document):
        try:
            _, reason = paging.of(document, operation, item)
        except paging.PagingError as error:
            report.refuse(pointer("paths", path, method, paging.EXTENSION), str(error))
        else:
            if reason:
                report.note(pointer("paths", path, method), reason)
