# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .create_rcs_answer_metadata import CreateRcsAnswerMetadata

_FIELDS: Final = (
    ("opt_in_description", "optInDescription"),
    ("opt_in_description_metadata", "optInDescriptionMetadata"),
    ("trigger_description", "triggerDescription"),
    ("trigger_description_metadata", "triggerDescriptionMetadata"),
    ("interactions_description", "interactionsDescription"),
    ("interactions_description_metadata", "interactionsDescriptionMetadata"),
    ("opt_out_description", "optOutDescription"),
    ("opt_out_description_metadata", "optOutDescriptionMetadata"),
    ("video_uris", "videoUris"),
    ("screenshot_uris", "screenshotUris"),
)
_NAMES: Final = frozenset(
    {
        "optInDescription",
        "optInDescriptionMetadata",
        "triggerDescription",
        "triggerDescriptionMetadata",
        "interactionsDescription",
        "interactionsDescriptionMetadata",
        "optOutDescription",
        "optOutDescriptionMetadata",
        "videoUris",
        "screenshotUris",
    }
)


@define(init=False)
class CreateRcsGeneralAnswers:
    """Answers about the conversation with people, to be created. Any of them may come later by update.

    Args:
        opt_in_description: How people agree to receive messages.
        opt_in_description_metadata: How to read optInDescription; left out when it is read as it
            stands.
        trigger_description: What makes the brand send a message.
        trigger_description_metadata: How to read triggerDescription; left out when it is read as it
            stands.
        interactions_description: What people can do in the conversation.
        interactions_description_metadata: How to read interactionsDescription; left out when it is read
            as it stands.
        opt_out_description: Message that answers an opt-out.
        opt_out_description_metadata: How to read optOutDescription; left out when it is read as it
            stands.
        video_uris: Public addresses of videos that show the sender to reviewers; without one, the
            launch waits in PREPARING_LAUNCH while Sinch adds it.
        screenshot_uris: Public addresses of screenshots that show the sender to reviewers; optional.
    """

    opt_in_description: str | None | Unset
    opt_in_description_metadata: CreateRcsAnswerMetadata | None | Unset
    trigger_description: str | None | Unset
    trigger_description_metadata: CreateRcsAnswerMetadata | None | Unset
    interactions_description: str | None | Unset
    interactions_description_metadata: CreateRcsAnswerMetadata | None | Unset
    opt_out_description: str | None | Unset
    opt_out_description_metadata: CreateRcsAnswerMetadata | None | Unset
    video_uris: builtins.list[str] | None | Unset
    screenshot_uris: builtins.list[str] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        opt_in_description: str | None | Unset = UNSET,
        opt_in_description_metadata: CreateRcsAnswerMetadata | Mapping[str, Any] | None | Unset = UNSET,
        trigger_description: str | None | Unset = UNSET,
        trigger_description_metadata: CreateRcsAnswerMetadata | Mapping[str, Any] | None | Unset = UNSET,
        interactions_description: str | None | Unset = UNSET,
        interactions_description_metadata: CreateRcsAnswerMetadata | Mapping[str, Any] | None | Unset = UNSET,
        opt_out_description: str | None | Unset = UNSET,
        opt_out_description_metadata: CreateRcsAnswerMetadata | Mapping[str, Any] | None | Unset = UNSET,
        video_uris: Sequence[str] | None | Unset = UNSET,
        screenshot_uris: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "optInDescription": opt_in_description,
                "optInDescriptionMetadata": opt_in_description_metadata,
                "triggerDescription": trigger_description,
                "triggerDescriptionMetadata": trigger_description_metadata,
                "interactionsDescription": interactions_description,
                "interactionsDescriptionMetadata": interactions_description_metadata,
                "optOutDescription": opt_out_description,
                "optOutDescriptionMetadata": opt_out_description_metadata,
                "videoUris": video_uris,
                "screenshotUris": screenshot_uris,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.opt_in_description = get("optInDescription", UNSET)
            value = get("optInDescriptionMetadata", UNSET)
            if value is not UNSET and value is not None:
                at = "optInDescriptionMetadata"
                value = (
                    CreateRcsAnswerMetadata.from_dict(value)
                    if type(value) is dict
                    else as_model(value, CreateRcsAnswerMetadata)
                )
            self.opt_in_description_metadata = value
            self.trigger_description = get("triggerDescription", UNSET)
            value = get("triggerDescriptionMetadata", UNSET)
            if value is not UNSET and value is not None:
                at = "triggerDescriptionMetadata"
                value = (
                    CreateRcsAnswerMetadata.from_dict(value)
                    if type(value) is dict
                    else as_model(value, CreateRcsAnswerMetadata)
                )
            self.trigger_description_metadata = value
            self.interactions_description = get("interactionsDescription", UNSET)
            value = get("interactionsDescriptionMetadata", UNSET)
            if value is not UNSET and value is not None:
                at = "interactionsDescriptionMetadata"
                value = (
                    CreateRcsAnswerMetadata.from_dict(value)
                    if type(value) is dict
                    else as_model(value, CreateRcsAnswerMetadata)
                )
            self.interactions_description_metadata = value
            self.opt_out_description = get("optOutDescription", UNSET)
            value = get("optOutDescriptionMetadata", UNSET)
            if value is not UNSET and value is not None:
                at = "optOutDescriptionMetadata"
                value = (
                    CreateRcsAnswerMetadata.from_dict(value)
                    if type(value) is dict
                    else as_model(value, CreateRcsAnswerMetadata)
                )
            self.opt_out_description_metadata = value
            value = get("videoUris", UNSET)
            if value is not UNSET and value is not None:
                at = "videoUris"
                if type(value) is not list:
                    value = as_list(value)
                value = list(value)
            self.video_uris = value
            value = get("screenshotUris", UNSET)
            if value is not UNSET and value is not None:
                at = "screenshotUris"
                if type(value) is not list:
                    value = as_list(value)
                value = list(value)
            self.screenshot_uris = value
        except Exception as error:
            raise located(error, "CreateRcsGeneralAnswers", at, data) from error
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
