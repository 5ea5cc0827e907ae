# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .create_rcs_answer_metadata import CreateRcsAnswerMetadata

if TYPE_CHECKING:
    from .. import params


class CreateRcsGeneralAnswers(Model):
    """Answers about the conversation with people, to be created. Any of them may come later by update."""

    opt_in_description: str | None = None
    """How people agree to receive messages."""
    opt_in_description_metadata: CreateRcsAnswerMetadata | None = None
    """How to read optInDescription; left out when it is read as it stands."""
    trigger_description: str | None = None
    """What makes the brand send a message."""
    trigger_description_metadata: CreateRcsAnswerMetadata | None = None
    """How to read triggerDescription; left out when it is read as it stands."""
    interactions_description: str | None = None
    """What people can do in the conversation."""
    interactions_description_metadata: CreateRcsAnswerMetadata | None = None
    """How to read interactionsDescription; left out when it is read as it stands."""
    opt_out_description: str | None = None
    """Message that answers an opt-out."""
    opt_out_description_metadata: CreateRcsAnswerMetadata | None = None
    """How to read optOutDescription; left out when it is read as it stands."""
    video_uris: builtins.list[str] | None = None
    """Public addresses of videos that show the sender to reviewers; without one, the launch waits in
    PREPARING_LAUNCH while Sinch adds it."""
    screenshot_uris: builtins.list[str] | None = None
    """Public addresses of screenshots that show the sender to reviewers; optional."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateRcsGeneralAnswersValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        opt_in_description: str | Unset = UNSET,
        opt_in_description_metadata: CreateRcsAnswerMetadata | params.CreateRcsAnswerMetadataDict | Unset = UNSET,
        trigger_description: str | Unset = UNSET,
        trigger_description_metadata: CreateRcsAnswerMetadata | params.CreateRcsAnswerMetadataDict | Unset = UNSET,
        interactions_description: str | Unset = UNSET,
        interactions_description_metadata: CreateRcsAnswerMetadata | params.CreateRcsAnswerMetadataDict | Unset = UNSET,
        opt_out_description: str | Unset = UNSET,
        opt_out_description_metadata: CreateRcsAnswerMetadata | params.CreateRcsAnswerMetadataDict | Unset = UNSET,
        video_uris: Sequence[str] | Unset = UNSET,
        screenshot_uris: Sequence[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 10
        at = ""
        value: Any
        try:
            if "optInDescription" in data:
                self.opt_in_description = data["optInDescription"]
            else:
                known -= 1
            if "optInDescriptionMetadata" in data:
                at = "optInDescriptionMetadata"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateRcsAnswerMetadata)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsAnswerMetadata)
                    )
                self.opt_in_description_metadata = value
            else:
                known -= 1
            if "triggerDescription" in data:
                self.trigger_description = data["triggerDescription"]
            else:
                known -= 1
            if "triggerDescriptionMetadata" in data:
                at = "triggerDescriptionMetadata"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateRcsAnswerMetadata)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsAnswerMetadata)
                    )
                self.trigger_description_metadata = value
            else:
                known -= 1
            if "interactionsDescription" in data:
                self.interactions_description = data["interactionsDescription"]
            else:
                known -= 1
            if "interactionsDescriptionMetadata" in data:
                at = "interactionsDescriptionMetadata"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateRcsAnswerMetadata)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsAnswerMetadata)
                    )
                self.interactions_description_metadata = value
            else:
                known -= 1
            if "optOutDescription" in data:
                self.opt_out_description = data["optOutDescription"]
            else:
                known -= 1
            if "optOutDescriptionMetadata" in data:
                at = "optOutDescriptionMetadata"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateRcsAnswerMetadata)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsAnswerMetadata)
                    )
                self.opt_out_description_metadata = value
            else:
                known -= 1
            if "videoUris" in data:
                at = "videoUris"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    value = list(value)
                self.video_uris = value
            else:
                known -= 1
            if "screenshotUris" in data:
                at = "screenshotUris"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    value = list(value)
                self.screenshot_uris = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateRcsGeneralAnswers", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "opt_in_description" in present:
            value = present["opt_in_description"]
            members["optInDescription"] = value if type(value) is str else encode(value)
        if "opt_in_description_metadata" in present:
            value = present["opt_in_description_metadata"]
            members["optInDescriptionMetadata"] = (
                value._dump() if type(value) is CreateRcsAnswerMetadata else encode(value)
            )
        if "trigger_description" in present:
            value = present["trigger_description"]
            members["triggerDescription"] = value if type(value) is str else encode(value)
        if "trigger_description_metadata" in present:
            value = present["trigger_description_metadata"]
            members["triggerDescriptionMetadata"] = (
                value._dump() if type(value) is CreateRcsAnswerMetadata else encode(value)
            )
        if "interactions_description" in present:
            value = present["interactions_description"]
            members["interactionsDescription"] = value if type(value) is str else encode(value)
        if "interactions_description_metadata" in present:
            value = present["interactions_description_metadata"]
            members["interactionsDescriptionMetadata"] = (
                value._dump() if type(value) is CreateRcsAnswerMetadata else encode(value)
            )
        if "opt_out_description" in present:
            value = present["opt_out_description"]
            members["optOutDescription"] = value if type(value) is str else encode(value)
        if "opt_out_description_metadata" in present:
            value = present["opt_out_description_metadata"]
            members["optOutDescriptionMetadata"] = (
                value._dump() if type(value) is CreateRcsAnswerMetadata else encode(value)
            )
        if "video_uris" in present:
            value = present["video_uris"]
            members["videoUris"] = (
                [item if type(item) is str else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "screenshot_uris" in present:
            value = present["screenshot_uris"]
            members["screenshotUris"] = (
                [item if type(item) is str else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "optInDescription": shapes.Property("opt_in_description", shapes.TEXT),
            "optInDescriptionMetadata": shapes.Property(
                "opt_in_description_metadata", shapes.Object(CreateRcsAnswerMetadata)
            ),
            "triggerDescription": shapes.Property("trigger_description", shapes.TEXT),
            "triggerDescriptionMetadata": shapes.Property(
                "trigger_description_metadata", shapes.Object(CreateRcsAnswerMetadata)
            ),
            "interactionsDescription": shapes.Property("interactions_description", shapes.TEXT),
            "interactionsDescriptionMetadata": shapes.Property(
                "interactions_description_metadata", shapes.Object(CreateRcsAnswerMetadata)
            ),
            "optOutDescription": shapes.Property("opt_out_description", shapes.TEXT),
            "optOutDescriptionMetadata": shapes.Property(
                "opt_out_description_metadata", shapes.Object(CreateRcsAnswerMetadata)
            ),
            "videoUris": shapes.Property("video_uris", shapes.List(shapes.TEXT)),
            "screenshotUris": shapes.Property("screenshot_uris", shapes.List(shapes.TEXT)),
        }
