"""Whether a request is what the document says: parameters and body, each problem with its place."""

from __future__ import annotations

import json
import math
from typing import Any
from urllib.parse import unquote

from sinch_provisioning._openapi.document import DocumentedOperation
from sinch_provisioning._openapi.parameters import Parameter
from sinch_provisioning.mock.responses import MockRequest, Refusal


class Rules:
    """What requests of an operation must obey.

    Args:
        document: the document.
        operation: the operation.
    """

    def __init__(self, document: dict[str, Any], operation: DocumentedOperation) -> None:
        self.operation = operation
        self.parameters = [Parameter(document, node) for node in operation.parameters]

    def path(self, values: dict[str, str]) -> dict[str, str]:
        """Return the path parameters, decoded; refuse what is not valid."""
        found = {name: unquote(value) for name, value in values.items()}
        for parameter in self.parameters:
            if parameter.place == "path" and not parameter.schema.accepts(parameter.parse([found[parameter.name]])):
                raise self.refuse([f"{parameter.name} is not valid"], parameter.code())
        return found

    def query(self, request: MockRequest) -> dict[str, Any]:
        """Return the query parameters, typed; refuse what is not valid. Unknown ones are not looked at."""
        found: dict[str, Any] = {}
        for parameter in self.parameters:
            if parameter.place != "query":
                continue
            texts = [value for name, value in request.query if name == parameter.name]
            if not texts:
                if parameter.required:
                    raise self.refuse([f"{parameter.name} is missing"], parameter.code())
                continue
            value = parameter.parse(texts)
            single = parameter.is_array or len(texts) == 1
            if not single or not parameter.schema.accepts(value):
                raise self.refuse([f"{parameter.name} is not valid"], parameter.code())
            found[parameter.name] = value
        return found

    def body(self, request: MockRequest) -> Any:
        """Return the body, parsed; refuse what is not valid."""
        schema = self.operation.body
        if schema is None:
            return None
        if not request.body:
            if not self.operation.body_required:
                return None
            raise self.refuse(["the body is missing"], "invalid_payload")
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json" and not kind.endswith("+json"):
            raise Refusal(415, "unsupported_media_type")
        try:
            value = _parsed(request.body)
        except (ValueError, RecursionError):
            raise self.refuse(["the body is no JSON"], "invalid_payload") from None
        if not schema.accepts(value):
            texts = [f"{problem.pointer or 'the body'}: {problem.text}" for problem in schema.problems(value)]
            raise self.refuse(texts[:10], "invalid_input")
        return value

    def refuse(self, texts: list[str], code: str) -> Refusal:
        """Return the refusal with the code that fits best among those the document lists; else with the given one."""
        known = self.operation.error_codes.get("400", [])
        word = _singular(code.removeprefix("invalid_"))
        stem = "_".join(code.split("_")[:2])  # a mask of fields is refused as invalid fields
        near = [one for one in known if word in one or one.rstrip("s") == stem]  # questionnaire_invalid_country
        chosen = next((one for one in (code, *near, "invalid_input", "invalid_payload") if one in known), code)
        return Refusal(400, chosen, {"validationErrors": texts})


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def _parsed(body: bytes) -> Any:
    """Return the JSON value of a body; refuse what could not be sent back as JSON."""
    value = json.loads(body.decode("utf-8"), parse_constant=_refuse_constant, parse_float=_finite)
    if b"\\u" in body:
        json.dumps(value, ensure_ascii=False).encode("utf-8")  # half of a surrogate pair is a ValueError
    return value


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)
