# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
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
    """The questions about the conversation with people, each under the name of its answer.

    Args:
        opt_in_description: Asks how people agree to receive messages.
        trigger_description: Asks what makes the brand send a message.
        interactions_description: Asks what people can do in the conversation.
        opt_out_description: Asks for the message that answers an opt-out.
        video_uris: Asks for public videos of the sender.
        screenshot_uris: Asks for public screenshots of the sender.
    """

    opt_in_description: RcsQuestion | None | Unset
    trigger_description: RcsQuestion | None | Unset
    interactions_description: RcsQuestion | None | Unset
    opt_out_description: RcsQuestion | None | Unset
    video_uris: RcsQuestion | None | Unset
    screenshot_uris: RcsQuestion | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        opt_in_description: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        trigger_description: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        interactions_description: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        opt_out_description: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        video_uris: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        screenshot_uris: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
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
            get = data.get
            value = get("optInDescription", UNSET)
            if value is not UNSET and value is not None:
                at = "optInDescription"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.opt_in_description = value
            value = get("triggerDescription", UNSET)
            if value is not UNSET and value is not None:
                at = "triggerDescription"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.trigger_description = value
            value = get("interactionsDescription", UNSET)
            if value is not UNSET and value is not None:
                at = "interactionsDescription"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.interactions_description = value
            value = get("optOutDescription", UNSET)
            if value is not UNSET and value is not None:
                at = "optOutDescription"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.opt_out_description = value
            value = get("videoUris", UNSET)
            if value is not UNSET and value is not None:
                at = "videoUris"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.video_uris = value
            value = get("screenshotUris", UNSET)
            if value is not UNSET and value is not None:
                at = "screenshotUris"
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
