# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .whats_app_failed_solution import WhatsAppFailedSolution
from .whats_app_solution import WhatsAppSolution

_FIELDS: Final = (("solutions", "solutions"), ("failed_solutions", "failedSolutions"))
_NAMES: Final = frozenset({"solutions", "failedSolutions"})


@define(init=False)
class WhatsAppSolutionCreation:
    """The solutions that were made, and those that could not be.

    Args:
        solutions: The solutions that were made, one for each app.
        failed_solutions: The apps with which none could be made.
    """

    solutions: builtins.list[WhatsAppSolution] | None | Unset
    failed_solutions: builtins.list[WhatsAppFailedSolution] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        solutions: Sequence[WhatsAppSolution | Mapping[str, Any]] | None | Unset = UNSET,
        failed_solutions: Sequence[WhatsAppFailedSolution | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._load({"solutions": solutions, "failedSolutions": failed_solutions})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("solutions", UNSET)
            if value is not UNSET and value is not None:
                at = "solutions"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    WhatsAppSolution.from_dict(value) if type(value) is dict else as_model(value, WhatsAppSolution)
                    for value in value
                ]
            self.solutions = value
            value = get("failedSolutions", UNSET)
            if value is not UNSET and value is not None:
                at = "failedSolutions"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    WhatsAppFailedSolution.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppFailedSolution)
                    for value in value
                ]
            self.failed_solutions = value
        except Exception as error:
            raise located(error, "WhatsAppSolutionCreation", at, data) from error
        self.additional_properties = (
            {} if _NAMES.issuperset(data) else {key: value for key, value in data.items() if key not in _NAMES}
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the model of a JSON object.

        Raises:
            ModelDecodeError: the object is not what the document says.
        """
        self = cls.__new__(cls)
        self._load(data if type(data) is dict else as_object(data))
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model: absent properties left out, unknown ones included.

        Raises:
            ModelDecodeError: a value cannot be sent.
        """
        return encode_model(self, _FIELDS)
