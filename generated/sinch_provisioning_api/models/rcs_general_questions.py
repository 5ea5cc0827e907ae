# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_question import RcsQuestion

if TYPE_CHECKING:
    from .. import params


class RcsGeneralQuestions(Model):
    """The questions about the conversation with people, each under the name of its answer."""

    opt_in_description: RcsQuestion | None = None
    """Asks how people agree to receive messages."""
    trigger_description: RcsQuestion | None = None
    """Asks what makes the brand send a message."""
    interactions_description: RcsQuestion | None = None
    """Asks what people can do in the conversation."""
    opt_out_description: RcsQuestion | None = None
    """Asks for the message that answers an opt-out."""
    video_uris: RcsQuestion | None = None
    """Asks for public videos of the sender."""
    screenshot_uris: RcsQuestion | None = None
    """Asks for public screenshots of the sender."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsGeneralQuestionsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        opt_in_description: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        trigger_description: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        interactions_description: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        opt_out_description: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        video_uris: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        screenshot_uris: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 6
        at = ""
        value: Any
        try:
            if "optInDescription" in data:
                at = "optInDescription"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.opt_in_description = value
            else:
                known -= 1
            if "triggerDescription" in data:
                at = "triggerDescription"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.trigger_description = value
            else:
                known -= 1
            if "interactionsDescription" in data:
                at = "interactionsDescription"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.interactions_description = value
            else:
                known -= 1
            if "optOutDescription" in data:
                at = "optOutDescription"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.opt_out_description = value
            else:
                known -= 1
            if "videoUris" in data:
                at = "videoUris"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.video_uris = value
            else:
                known -= 1
            if "screenshotUris" in data:
                at = "screenshotUris"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.screenshot_uris = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsGeneralQuestions", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "opt_in_description" in present:
            value = present["opt_in_description"]
            members["optInDescription"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "trigger_description" in present:
            value = present["trigger_description"]
            members["triggerDescription"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "interactions_description" in present:
            value = present["interactions_description"]
            members["interactionsDescription"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "opt_out_description" in present:
            value = present["opt_out_description"]
            members["optOutDescription"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "video_uris" in present:
            value = present["video_uris"]
            members["videoUris"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "screenshot_uris" in present:
            value = present["screenshot_uris"]
            members["screenshotUris"] = value._dump() if type(value) is RcsQuestion else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "optInDescription": shapes.Property("opt_in_description", shapes.Object(RcsQuestion)),
            "triggerDescription": shapes.Property("trigger_description", shapes.Object(RcsQuestion)),
            "interactionsDescription": shapes.Property("interactions_description", shapes.Object(RcsQuestion)),
            "optOutDescription": shapes.Property("opt_out_description", shapes.Object(RcsQuestion)),
            "videoUris": shapes.Property("video_uris", shapes.Object(RcsQuestion)),
            "screenshotUris": shapes.Property("screenshot_uris", shapes.Object(RcsQuestion)),
        }
