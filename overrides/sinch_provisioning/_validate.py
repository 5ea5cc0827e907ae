"""Holds requests, or requests and responses, against the document. Needs the extra `contract`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sinch_provisioning_api.client import Call, Content
from sinch_provisioning_api.types import UNSET

from sinch_provisioning._decode import CallInfo
from sinch_provisioning._deviations import of_response
from sinch_provisioning._http.messages import Response
from sinch_provisioning._json import JSONValue, parse_json
from sinch_provisioning._openapi.document import Document
from sinch_provisioning._openapi.problems import Problem
from sinch_provisioning._openapi.schema import Schema, is_submitted, submit_problems
from sinch_provisioning.errors import ConfigurationError, StrictDecodeError, ValidationError

FORMATS = frozenset({"a date", "a UUID"})
"""What deviations call the formats that schemas do not assert."""
MODES = ("off", "requests", "strict")


class DocumentValidator:
    """Compares calls with the document.

    Args:
        mode: `requests`, or `strict` for both directions.
    """

    def __init__(self, mode: str) -> None:
        if mode not in MODES:
            raise ConfigurationError(f"validate must be one of {', '.join(MODES)}, not {mode!r}")
        self._strict = mode == "strict"
        self._operations = Document.packaged().by_id
        Schema({"components": {"schemas": {}}}, {}).accepts(None)  # says now that the extra is missing, not later

    def request(self, call: Call[Any]) -> None:
        """Refuse a body that is not what the document says."""
        known = self._operations.get(call.operation.id)
        if known is not None and known.body is not None and not _is_no_json(call.body):
            # no variable here may hold the body: a traceback that prints local variables would print it
            problem = _of_request(known.document, known.body, None if call.body is UNSET else _json_of(call.body))
            if problem is not None:
                known_call = {"method": call.operation.method, "path_template": call.operation.path}
                text = _text("request", problem)
                raise ValidationError(text, direction="request", pointer=problem.pointer, **known_call)

    def response(self, call: Call[Any], response: Response, info: CallInfo) -> None:
        """Refuse a response that is not what the document says."""
        known = self._operations.get(call.operation.id)
        if known is None or not self._strict:
            return
        problem: Problem | None = None
        spec = known.response(response.status)
        if spec is None:
            problem = Problem("", f"the status {response.status} is not documented")
        elif spec.schema is not None:
            try:
                problem = _problem(spec.schema, parse_json(response.content))
            except ValueError:
                return  # decoding says so
            problem = problem or _problem_of_format(call, response)
        if problem is not None:
            raise info.decode_error(_text("response", problem), response, problem.pointer, StrictDecodeError)


def _problem_of_format(call: Call[Any], response: Response) -> Problem | None:
    """Return the first text that is none of a format which schemas do not assert, so that decoding would keep it."""
    deviating = (row for row in of_response(call, response) if row.expected.removesuffix(" or null") in FORMATS)
    return next(
        (Problem(row.pointer, f"{row.expected} was expected, {row.found} was found") for row in deviating), None
    )


def _text(direction: str, problem: Problem) -> str:
    at_pointer = f" at {problem.pointer}" if problem.pointer else ""
    return f"the {direction}{at_pointer}: {problem.sentence}"


def _json_of(body: object) -> JSONValue:
    return body.value if isinstance(body, Content) else body


def _is_no_json(body: object) -> bool:
    return isinstance(body, Content) and body.value is UNSET


def _problem(schema: Schema, value: JSONValue) -> Problem | None:
    """Return what is wrong with a value; one that cannot be checked is a problem too, not an error that holds it."""
    return None if schema.accepts(value) else schema.problems(value)[0]


def _of_request(document: Mapping[str, JSONValue], schema: Schema, body: JSONValue) -> Problem | None:
    """Return what is wrong with a body, what is submitted held to its limits, too."""
    problem = _problem(schema, body)
    if problem is None and is_submitted(document, schema.schema, body):
        return next(submit_problems(document, schema.schema, body), None)
    return problem
