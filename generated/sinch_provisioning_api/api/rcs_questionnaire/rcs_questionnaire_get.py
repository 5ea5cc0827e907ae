# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read the launch questions for a use case, optionally for some countries: GET /v1/projects/{projectId}/rcs/questionnaire/{useCase}."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ... import models
from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.rcs_questionnaire_questions import RcsQuestionnaireQuestions
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="rcs_questionnaire_get",
    method="GET",
    path="/v1/projects/{projectId}/rcs/questionnaire/{useCase}",
    tag="rcs-questionnaire",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        500,
    ),
)


def decode(status: int, data: Any) -> RcsQuestionnaireQuestions:
    """Return what a successful answer holds."""
    return RcsQuestionnaireQuestions.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    use_case: models.RcsUseCase | str,
    *,
    countries: Sequence[models.RcsLaunchCountry | str] | Unset = UNSET,
) -> Call[RcsQuestionnaireQuestions]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/rcs/questionnaire/" + path_segment("use_case", use_case) + "",
        query=encode_query(
            ("countries", "countries", countries),
        ),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
