"""Hold requests, or requests and answers, against the document. Needs the extra `contract`."""

from __future__ import annotations

import json
from typing import Any

from sinch_provisioning_api import load_document
from sinch_provisioning_api.client import Call
from sinch_provisioning_api.types import UNSET

from sinch_provisioning._decode import Told
from sinch_provisioning._http.messages import Answer
from sinch_provisioning._openapi.document import DocumentedOperation, Problem, Schema, documented
from sinch_provisioning.errors import ConfigurationError, ValidationError

MODES = ("off", "requests", "strict")


class Validator:
    """Compares calls with the document.

    Args:
        mode: `requests`, or `strict` for both directions.
    """

    def __init__(self, mode: str) -> None:
        if mode not in MODES:
            raise ConfigurationError(f"validate must be one of {', '.join(MODES)}, not {mode!r}")
        self._strict = mode == "strict"
        self._operations: dict[str, DocumentedOperation] = {one.id: one for one in documented(load_document())}
        Schema({"components": {"schemas": {}}}, {}).accepts(
            None
        )  # says now, not at the first call, that the extra is missing

    def request(self, call: Call[Any]) -> None:
        """Refuse a body that is not what the document says."""
        known = self._operations.get(call.operation.id)
        if known is not None and known.body is not None:
            self._hold("request", known.body, None if call.body is UNSET else call.body, call, {})

    def response(self, call: Call[Any], answer: Answer, told: Told) -> None:
        """Refuse an answer that is not what the document says."""
        known = self._operations.get(call.operation.id)
        if known is None or not self._strict:
            return
        context = told.context(answer)
        if answer.status not in known.responses:
            problem = f"the status {answer.status} is not documented"
            raise self._error("response", Problem("", problem), call, context)
        schema = known.responses[answer.status]
        if schema is not None:
            try:
                data = json.loads(answer.body)
            except (ValueError, RecursionError):
                return  # decoding says so
            self._hold("response", schema, data, call, context)

    def _hold(self, direction: str, schema: Schema, value: Any, call: Call[Any], context: dict[str, Any]) -> None:
        try:
            problem = None if schema.accepts(value) else schema.problems(value)[0]
        except (ValueError, TypeError, RecursionError):  # of the validator itself: its text may quote the value
            text = "no JSON: it is nested too deeply, or a name is no text, or a text is none that UTF-8 can write"
            problem = Problem("", text)
        if problem is not None:
            raise self._error(direction, problem, call, context)

    @staticmethod
    def _error(direction: str, problem: Problem, call: Call[Any], context: dict[str, Any]) -> ValidationError:
        place = f" at {problem.pointer}" if problem.pointer else ""
        known = {"method": call.operation.method, "path_template": call.operation.path, **context}
        return ValidationError(
            f"the {direction}{place}: {problem.text}", direction=direction, pointer=problem.pointer, **known
        )
