"""Identifiers in paths, whose form no source states."""

from __future__ import annotations

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context

LONGEST = 255


def identifier(context: Context, parameter: str, code: str = "invalid_id_format") -> str:
    """Return an identifier of the path; refuse one that is longer than any real one with 400.

    Args:
        context: the request.
        parameter: name of the path parameter.
        code: how the API calls that error.
    """
    value = context.path[parameter]
    if len(value) > LONGEST:
        remedy = f"Send {parameter} as the API gave it: it is longer than {LONGEST} characters."
        raise ApiError(400, code, remedy=remedy)
    return value
