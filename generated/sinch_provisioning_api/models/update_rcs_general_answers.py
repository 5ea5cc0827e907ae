# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .update_rcs_answer_metadata import UpdateRcsAnswerMetadata

if TYPE_CHECKING:
    from .. import params


class UpdateRcsGeneralAnswers(Model):
    """Answers about the conversation with people that are to change. What is absent stays; null removes."""

    opt_in_description: str | None = None
    """How people agree to receive messages. null removes it."""
    opt_in_description_metadata: UpdateRcsAnswerMetadata | None = None
    """What is to change in how optInDescription is read."""
    trigger_description: str | None = None
    """What makes the brand send a message. null removes it."""
    trigger_description_metadata: UpdateRcsAnswerMetadata | None = None
    """What is to change in how triggerDescription is read."""
    interactions_description: str | None = None
    """What people can do in the conversation. null removes it."""
    interactions_description_metadata: UpdateRcsAnswerMetadata | None = None
    """What is to change in how interactionsDescription is read."""
    opt_out_description: str | None = None
    """Message that answers an opt-out. null removes it."""
    opt_out_description_metadata: UpdateRcsAnswerMetadata | None = None
    """What is to change in how optOutDescription is read."""
    video_uris: builtins.list[str] | None = None
    """Public addresses of videos that show the sender to reviewers; without one, the launch waits in
    PREPARING_LAUNCH while Sinch adds it. null removes all."""
    screenshot_uris: builtins.list[str] | None = None
    """Public addresses of screenshots that show the sender to reviewers; optional. null removes all."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateRcsGeneralAnswersValues]) -> Self: ...  # type: ignore[override]

    _is_closed: ClassVar[bool] = True

    def __init__(
        self,
        *,
        opt_in_description: str | None | Unset = UNSET,
        opt_in_description_metadata: UpdateRcsAnswerMetadata | params.UpdateRcsAnswerMetadataDict | Unset = UNSET,
        trigger_description: str | None | Unset = UNSET,
        trigger_description_metadata: UpdateRcsAnswerMetadata | params.UpdateRcsAnswerMetadataDict | Unset = UNSET,
        interactions_description: str | None | Unset = UNSET,
        interactions_description_metadata: UpdateRcsAnswerMetadata | params.UpdateRcsAnswerMetadataDict | Unset = UNSET,
        opt_out_description: str | None | Unset = UNSET,
        opt_out_description_metadata: UpdateRcsAnswerMetadata | params.UpdateRcsAnswerMetadataDict | Unset = UNSET,
        video_uris: Sequence[str] | None | Unset = UNSET,
        screenshot_uris: Sequence[str] | None | Unset = UNSET,
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
                        new(UpdateRcsAnswerMetadata)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsAnswerMetadata)
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
                        new(UpdateRcsAnswerMetadata)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsAnswerMetadata)
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
                        new(UpdateRcsAnswerMetadata)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsAnswerMetadata)
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
                        new(UpdateRcsAnswerMetadata)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsAnswerMetadata)
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
            raise located(error, "UpdateRcsGeneralAnswers", at, data) from error
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
                value._dump() if type(value) is UpdateRcsAnswerMetadata else encode(value)
            )
        if "trigger_description" in present:
            value = present["trigger_description"]
            members["triggerDescription"] = value if type(value) is str else encode(value)
        if "trigger_description_metadata" in present:
            value = present["trigger_description_metadata"]
            members["triggerDescriptionMetadata"] = (
                value._dump() if type(value) is UpdateRcsAnswerMetadata else encode(value)
            )
        if "interactions_description" in present:
            value = present["interactions_description"]
            members["interactionsDescription"] = value if type(value) is str else encode(value)
        if "interactions_description_metadata" in present:
            value = present["interactions_description_metadata"]
            members["interactionsDescriptionMetadata"] = (
                value._dump() if type(value) is UpdateRcsAnswerMetadata else encode(value)
            )
        if "opt_out_description" in present:
            value = present["opt_out_description"]
            members["optOutDescription"] = value if type(value) is str else encode(value)
        if "opt_out_description_metadata" in present:
            value = present["opt_out_description_metadata"]
            members["optOutDescriptionMetadata"] = (
                value._dump() if type(value) is UpdateRcsAnswerMetadata else encode(value)
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
            "optInDescription": shapes.Property("opt_in_description", shapes.Nullable(shapes.TEXT)),
            "optInDescriptionMetadata": shapes.Property(
                "opt_in_description_metadata", shapes.Object(UpdateRcsAnswerMetadata)
            ),
            "triggerDescription": shapes.Property("trigger_description", shapes.Nullable(shapes.TEXT)),
            "triggerDescriptionMetadata": shapes.Property(
                "trigger_description_metadata", shapes.Object(UpdateRcsAnswerMetadata)
            ),
            "interactionsDescription": shapes.Property("interactions_description", shapes.Nullable(shapes.TEXT)),
            "interactionsDescriptionMetadata": shapes.Property(
                "interactions_description_metadata", shapes.Object(UpdateRcsAnswerMetadata)
            ),
            "optOutDescription": shapes.Property("opt_out_description", shapes.Nullable(shapes.TEXT)),
            "optOutDescriptionMetadata": shapes.Property(
                "opt_out_description_metadata", shapes.Object(UpdateRcsAnswerMetadata)
            ),
            "videoUris": shapes.Property("video_uris", shapes.Nullable(shapes.List(shapes.TEXT))),
            "screenshotUris": shapes.Property("screenshot_uris", shapes.Nullable(shapes.List(shapes.TEXT))),
        }
