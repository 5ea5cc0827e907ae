# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define

from ..types import (
    as_model,
    as_object,
    encode_model,
    located,
)
from .rcs_question import RcsQuestion

_FIELDS: Final = (
    ("opt_in_description", "optInDescription"),
    ("trigger_description", "triggerDescription"),
    ("interactions_description", "interactionsDescription"),
    ("opt_out_description", "optOutDescription"),
    ("video_uris", "videoUris"),
    ("screenshot_uris", "screenshotUris"),
)
_NAMES: Final = frozenset(
    {
        "optInDescription",
        "triggerDescription",
        "interactionsDescription",
        "optOutDescription",
        "videoUris",
        "screenshotUris",
    }
)


@define(init=False)
class RcsGeneralQuestions:
    """Questions of the general section.

    Args:
        opt_in_description: A question of the questionnaire.
        trigger_description: A question of the questionnaire.
        interactions_description: A question of the questionnaire.
        opt_out_description: A question of the questionnaire.
        video_uris: A question of the questionnaire.
        screenshot_uris: A question of the questionnaire.
    """

    opt_in_description: RcsQuestion
    trigger_description: RcsQuestion
    interactions_description: RcsQuestion
    opt_out_description: RcsQuestion
    video_uris: RcsQuestion
    screenshot_uris: RcsQuestion
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        opt_in_description: RcsQuestion | Mapping[str, Any],
        trigger_description: RcsQuestion | Mapping[str, Any],
        interactions_description: RcsQuestion | Mapping[str, Any],
        opt_out_description: RcsQuestion | Mapping[str, Any],
        video_uris: RcsQuestion | Mapping[str, Any],
        screenshot_uris: RcsQuestion | Mapping[str, Any],
    ) -> None:
        self._load(
            {
                "optInDescription": opt_in_description,
                "triggerDescription": trigger_description,
                "interactionsDescription": interactions_description,
                "optOutDescription": opt_out_description,
                "videoUris": video_uris,
                "screenshotUris": screenshot_uris,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "optInDescription"
            value = data[at]
            value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.opt_in_description = value
            at = "triggerDescription"
            value = data[at]
            value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.trigger_description = value
            at = "interactionsDescription"
            value = data[at]
            value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.interactions_description = value
            at = "optOutDescription"
            value = data[at]
            value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.opt_out_description = value
            at = "videoUris"
            value = data[at]
            value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.video_uris = value
            at = "screenshotUris"
            value = data[at]
            value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.screenshot_uris = value
        except Exception as error:
            raise located(error, "RcsGeneralQuestions", at, data) from error
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
