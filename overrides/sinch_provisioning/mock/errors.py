"""How the mock refuses: with a documented error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sinch_provisioning._json import JSONObject, JSONValue


class ApiError(Exception):
    """A request is refused with a documented error.

    Args:
        status: the HTTP status.
        code: the API's name of the error; None for the first the document lists for the operation and status.
        information: context of the error.
        headers: extra headers of the answer.
        remedy: what to do about it; None: what its status says.
    """

    def __init__(
        self,
        status: int,
        code: str | None = None,
        information: Mapping[str, JSONValue] | None = None,
        headers: Mapping[str, str] | None = None,
        remedy: str | None = None,
    ) -> None:
        super().__init__(status, code)
        self.status = status
        self.code = code
        self.information: dict[str, JSONValue] = dict(information or {})
        self.headers: dict[str, str] = dict(headers or {})
        self.remedy = remedy


REMEDIES = {
    400: "Correct the request and send it again.",
    401: "Send the key of this project, or a token made with it.",
    403: "Ask for access to this feature.",
    404: "Check the identifiers in the path.",
    405: "Use one of the methods in the Allow header.",
    409: "Read the resource and act on its present state.",
    412: "Meet the listed conditions first.",
    415: "Send application/json.",
    424: "Remove what is not needed, or wait for the other service.",
    429: "Wait before the next request.",
    500: "This is a fault of the mock; report it.",
}


PROBLEMS: Final = "validationErrors"
_WITH_PROBLEMS: Final = ("invalid_input", "launch_precondition_failed")
"""Codes whose samples list what is wrong in their context; those of others have none, so their resolution tells it."""


def error_body(status: int, code: str, information: Mapping[str, JSONValue], remedy: str | None = None) -> JSONObject:
    """Return the body of a refusal; its sentences are the mock's own."""
    words = code.replace("_", " ").replace("-", " ").strip()
    context, resolution = dict(information), remedy or REMEDIES.get(status, "Try again later.")
    if PROBLEMS in context and code not in _WITH_PROBLEMS:
        resolution = f"{resolution.rstrip('.')}: {'; '.join(context.pop(PROBLEMS))}."
    body: JSONObject = {
        "errorCode": code,
        "message": f"Mock: {words}.",
        "resolution": resolution,
    }
    if context:
        body["additionalInformation"] = context
    return body
