"""Defects of what is refused; see `mutants`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve
from mutants import change_responses, change_status, mutant
from sinch_provisioning._openapi import parameters
from sinch_provisioning.mock import (
    validation,
)
from sinch_provisioning.mock.errors import ApiError


@mutant("webhooks")
def page_sizes_may_be_larger(patch: pytest.MonkeyPatch) -> None:
    """The upper limit of `pageSize` is off by one."""
    _shift_limit(patch, "pageSize", 1)


@mutant("webhooks")
def page_sizes_must_be_smaller(patch: pytest.MonkeyPatch) -> None:
    """The largest `pageSize` is refused."""
    _shift_limit(patch, "pageSize", -1)


def _shift_limit(patch: pytest.MonkeyPatch, name: str, by: int) -> None:
    real = parameters.Parameter.parse

    def parse(self: Any, texts: list[str]) -> Any:
        value = real(self, texts)
        limit = self.schema.schema.get("maximum") if self.name == name else None
        return value if limit is None or value != limit + (by > 0) else value - by

    patch.setattr(parameters.Parameter, "parse", parse)


@mutant("kakaotalk-senders")
def unknown_filters_are_let_through(patch: pytest.MonkeyPatch) -> None:
    """A value of an enumerated query parameter that nobody knows is taken."""
    patch.setattr(validation.RequestValidator, "query", lambda self, request: {
        parameter.name: parameter.parse([value for name, value in request.query if name == parameter.name])
        for parameter in self.operation.parameters
        if parameter.location == "query" and any(name == parameter.name for name, _ in request.query)
    })  # fmt: skip


@mutant("webhooks")
def path_parameters_are_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    """An identifier of another form is looked up all the same."""
    patch.setattr(validation.RequestValidator, "path", lambda self, values: dict(values))


def _forgive(patch: pytest.MonkeyPatch, forgive: Callable[[Any, Any], bool]) -> None:
    """Let bodies pass for which `forgive` says so of each problem."""
    real = validation.RequestValidator.body

    def body(self: Any, request: Any) -> Any:
        try:
            return real(self, request)
        except ApiError as api_error:
            schema = self.operation.body
            if api_error.status != 400 or schema is None:
                raise
            try:
                value = json.loads(request.body)
            except ValueError:
                raise api_error from None
            if all(forgive(problem, value) for problem in schema.problems(value)):
                return value
            raise

    patch.setattr(validation.RequestValidator, "body", body)


@mutant("webhooks")
def a_required_member_may_be_missing(patch: pytest.MonkeyPatch) -> None:
    """A body without a required member is taken."""
    _forgive(patch, lambda problem, value: "is missing" in problem.text)


@mutant("kakaotalk-senders")
def texts_may_be_too_long(patch: pytest.MonkeyPatch) -> None:
    """`maxLength` is not looked at."""
    _forgive(patch, lambda problem, value: problem.text.startswith("maxLength"))


@mutant("kakaotalk-senders")
def texts_may_be_too_short(patch: pytest.MonkeyPatch) -> None:
    """`minLength` is not looked at."""
    _forgive(patch, lambda problem, value: problem.text.startswith("minLength"))


@mutant("kakaotalk-senders")
def patterns_are_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    """A text of another form is taken."""
    _forgive(patch, lambda problem, value: problem.text.startswith("pattern"))


@mutant("kakaotalk-senders")
def unknown_enum_values_are_taken(patch: pytest.MonkeyPatch) -> None:
    """A value outside of an enumeration is taken in a body."""
    _forgive(patch, lambda problem, value: problem.text.startswith("enum"))


@mutant("webhooks")
def types_are_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    """A number is taken for a text."""
    _forgive(patch, lambda problem, value: problem.text.startswith("type"))


@mutant("kakaotalk-senders")
def the_longest_text_is_refused(patch: pytest.MonkeyPatch) -> None:
    """A text of just the allowed length is refused: the limit is off by one."""
    real = validation.RequestValidator.body

    def body(self: Any, request: Any) -> Any:
        value = real(self, request)
        if isinstance(value, dict) and len(str(value.get("details", {}).get("name", ""))) == 512:
            raise self.error(["/details/name: too long"], "invalid_input")
        return value

    patch.setattr(validation.RequestValidator, "body", body)


@mutant("webhooks")
def every_media_type_is_taken(patch: pytest.MonkeyPatch) -> None:
    """A body that says it is plain text is read as JSON."""
    real = validation.RequestValidator.body
    patch.setattr(
        validation.RequestValidator,
        "body",
        lambda self, request: real(
            self, evolve(request, headers={**request.headers, "content-type": "application/json"})
        ),
    )


@mutant("webhooks")
def malformed_json_is_a_server_error(patch: pytest.MonkeyPatch) -> None:
    """A body that is no JSON ends in a 500."""
    change_status(patch, "webhooks_create", 400, 500)


@mutant("webhooks")
def methods_are_refused_without_allow(patch: pytest.MonkeyPatch) -> None:
    """A 405 does not say which methods there are."""
    change_responses(
        patch,
        lambda operation, request, answer: (
            evolve(answer, headers={name: value for name, value in answer.headers.items() if name != "allow"})
            if answer.status == 405
            else answer
        ),
    )


@mutant("webhooks")
def unknown_methods_are_not_found(patch: pytest.MonkeyPatch) -> None:
    """A method the path does not have is a 404."""
    change_responses(
        patch, lambda operation, request, answer: evolve(answer, status=404) if answer.status == 405 else answer
    )
