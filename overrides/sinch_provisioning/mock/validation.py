"""Whether a request is what the document says: parameters and body, each problem with its place.

Where the document takes known values or any other text, the server decides; the mock decides as a server of its version
does, which knows the list alone.
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from attrs import evolve, frozen

from sinch_provisioning._http.messages import Request, is_json, media_type
from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.parameters import Parameter
from sinch_provisioning._openapi.problems import Problem
from sinch_provisioning._openapi.schema import is_submitted, submit_problems
from sinch_provisioning.mock.errors import ApiError, error_body
from sinch_provisioning.mock.json_input import read_json

CODES: Final = {
    "invalid_countries": ("questionnaire_invalid_country",),
    "invalid_use_case": ("questionnaire_invalid_use_case",),
    "invalid_field_mask": ("invalid_fields",),
    "invalid_language_code": ("template_invalid_language_code",),
    "invalid_language": ("template_invalid_language_code",),
}
"""For codes that an operation does not have by the name of a parameter: those the API has instead."""
ANY: Final = ("invalid_input", "invalid_payload")
SUPPORTED: Final = {
    "invalid_fields": "supportedCodes",
    "invalid_filter_states": "supportedCodes",
    "invalid_filter_statuses": "supportedCodes",
    "questionnaire_invalid_country": "supportedValues",
    "questionnaire_invalid_use_case": "validUseCases",
    "template_invalid_language_code": "supportedCodes",
}
"""By code: what in the context of the error the values that would have been taken are called, as one text."""


def readable(request: Request) -> Request:
    """Return a request whose address can be taken apart: percent-encoded, and a path where its host makes no sense."""
    url = request.url
    try:
        urlsplit(url)
    except ValueError:
        url = request.target
    if not url.isascii():
        url = quote(url, safe=string.punctuation, errors="surrogatepass")
    return request if url == request.url else evolve(request, url=url)


@frozen
class RequestValidator:
    """Holds requests of an operation against the document.

    Args:
        operation: the operation.
    """

    operation: Operation

    def path(self, values: Mapping[str, str]) -> dict[str, str]:
        """Return the path parameters, decoded; refuse what is not valid."""
        decoded = {name: unquote(value) for name, value in values.items()}
        for parameter in self.operation.parameters:
            if parameter.location == "path" and not parameter.known_schema.accepts(
                parameter.parse([decoded[parameter.name]])
            ):
                raise self._parameter_error(parameter, "is not valid")
        return decoded

    def query(self, request: Request) -> JSONObject:
        """Return the query parameters, typed; refuse what is not valid. Unknown ones are not looked at."""
        typed: JSONObject = {}
        for parameter in self.operation.parameters:
            if parameter.location != "query":
                continue
            texts = parameter.texts(request.query)
            if texts == [""] and parameter.node.get("allowEmptyValue"):
                continue
            if not texts:
                if parameter.required:
                    raise self._parameter_error(parameter, "is missing")
                continue
            value = parameter.parse(texts)
            is_repeated = len(texts) > 1 and not parameter.is_array
            if is_repeated or not parameter.known_schema.accepts(value):
                raise self._parameter_error(parameter, "is not valid")
            typed[parameter.name] = value
        return typed

    def _parameter_error(self, parameter: Parameter, problem: str) -> ApiError:
        """Return the error for a parameter; its resolution names it, its context the values that are known."""
        error = self.error([f"{parameter.name} {problem}"], parameter.code())
        remedy = f"Check the parameter {parameter.name}, which {problem}."
        supported = SUPPORTED.get(str(error.code))
        values = [value for value in parameter.known() if value != "UNRECOGNIZED"]  # which answers alone hold
        information = {supported: ", ".join(values)} if supported is not None and values else error.information
        return ApiError(error.status, error.code, information, remedy=remedy)

    def body(self, request: Request) -> JSONValue:
        """Return the body, parsed; refuse what is not valid."""
        schema = self.operation.known_body
        if not request.body and self.operation.body_required:
            raise self.error(["the body is missing"], "invalid_payload")
        if not request.body or not self.operation.media_types:
            return None
        if schema is None or not is_json(media_type(request.headers)):
            self._refuse_undocumented(media_type(request.headers))
            return None
        try:
            value = read_json(request.body)
        except ValueError:
            raise self.error(["the body is not JSON"], "invalid_payload") from None
        if not schema.accepts(value):
            raise self._body_error(schema.problems(value))
        self._refuse_over_limits(value)
        return value

    def _body_error(self, problems: Sequence[Problem]) -> ApiError:
        texts = [f"{problem.pointer or 'the body'}: {problem.sentence}" for problem in problems]
        is_category = {problem.pointer for problem in problems} == {"/category"}
        return self.error(texts[:10], "template_invalid_category" if is_category else "invalid_input")

    def _refuse_undocumented(self, content_type: str) -> None:
        """Refuse a body of a media type that the document does not have; what one of another than JSON says is free."""
        documented = (name.partition(";")[0].strip().lower() for name in self.operation.media_types)
        if not any(fnmatchcase(content_type, name) for name in documented):
            raise ApiError(415, "unsupported_media_type")

    def _refuse_over_limits(self, body: JSONValue) -> None:
        """Refuse a body that is submitted and breaks a limit of submissions."""
        schema = self.operation.body
        is_submission = schema is not None and is_submitted(self.operation.document, schema.schema, body)
        broken = self.limits(body) if is_submission else []
        if broken:
            raise self.error(broken[:10], "invalid_input")

    def limits(self, body: JSONObject) -> list[str]:
        """Return which limits of the document are broken by what is submitted; they do not bind a draft.

        Args:
            body: the values, those that were saved and those that are sent together.
        """
        schema = self.operation.body
        problems = submit_problems(self.operation.document, schema.schema, body) if schema is not None else []
        return [f"{problem.pointer or 'the body'}: {problem.sentence}" for problem in problems]

    def error(self, texts: list[str], code: str) -> ApiError:
        """Return the error with the code that fits best among those the document lists.

        What it lists for no operation at all, such as a code made of the name of a new parameter, is `invalid_input`.
        """
        listed = self.operation.error_codes.get("400", [])
        information = {"validationErrors": texts}
        chosen = next((candidate for candidate in (code, *CODES.get(code, ()), *ANY) if candidate in listed), code)
        spec = self.operation.response(400)
        schema = spec.known_schema if spec is not None else None
        if schema is not None and not schema.accepts(error_body(400, chosen, information)):
            chosen = "invalid_input"
        return ApiError(400, chosen, information)
