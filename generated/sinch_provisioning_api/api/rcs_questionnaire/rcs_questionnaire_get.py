# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read the launch questions for a use case, optionally for some countries: GET /v1/projects/{projectId}/rcs/questionnaire/{useCase}."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, fill
from ...models.error import Error
from ...models.rcs_questionnaire_questions import RcsQuestionnaireQuestions
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ... import params

OPERATION: Final = Operation(
    id="rcs_questionnaire_get",
    method="GET",
    path="/v1/projects/{projectId}/rcs/questionnaire/{useCase}",
    tag="rcs-questionnaire",
    statuses=(200, 400, 401, 500),
    decode=RcsQuestionnaireQuestions.from_dict,
    result=RcsQuestionnaireQuestions,
    decode_error=Error.from_dict,
)


def describe(
    use_case: models.RcsUseCase | params.RcsUseCaseText,
    *,
    countries: Sequence[models.RcsLaunchCountry | params.RcsLaunchCountryText] | Unset = UNSET,
) -> Call[RcsQuestionnaireQuestions]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("use_case", use_case)),
        query=encode_query(("countries", "countries", countries)),
    )
