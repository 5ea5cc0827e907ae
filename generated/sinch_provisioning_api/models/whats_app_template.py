# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
from .template_language import TemplateLanguage
from .whats_app_template_analytics import WhatsAppTemplateAnalytics
from .whats_app_template_category import WhatsAppTemplateCategory
from .whats_app_template_changes import WhatsAppTemplateChanges
from .whats_app_template_details import WhatsAppTemplateDetails
from .whats_app_template_quality_score import WhatsAppTemplateQualityScore
from .whats_app_template_rejection_code import WhatsAppTemplateRejectionCode
from .whats_app_template_state import WhatsAppTemplateState

if TYPE_CHECKING:
    from .. import params

_TEMPLATE_LANGUAGE: Final = members_of(TemplateLanguage)
_WHATS_APP_TEMPLATE_CATEGORY: Final = members_of(WhatsAppTemplateCategory)
_WHATS_APP_TEMPLATE_QUALITY_SCORE: Final = members_of(WhatsAppTemplateQualityScore)
_WHATS_APP_TEMPLATE_REJECTION_CODE: Final = members_of(WhatsAppTemplateRejectionCode)
_WHATS_APP_TEMPLATE_STATE: Final = members_of(WhatsAppTemplateState)


class WhatsAppTemplate(Model):
    """A template: one name in one language. `state` and `details` describe what is live, `changes` what is
    pending. A field mask thins it: what the mask leaves out is absent.
    """

    name: str | None = None
    """Name of the template; all its languages share it."""
    whatsapp_id: str | None = None
    """Meta's identifier of the template, digits. Absent until it was submitted."""
    state: WhatsAppTemplateState | None = None
    """Whether the live template can be sent. Absent while there is nothing but pending changes."""
    language: TemplateLanguage | None = None
    """Language of this variant."""
    category: WhatsAppTemplateCategory | None = None
    """What the template is for; all languages of a name share it."""
    rejection_code: WhatsAppTemplateRejectionCode | None = None
    """Why Meta refused the template. Absent when it did not."""
    quality_score: WhatsAppTemplateQualityScore | None = None
    """Grade Meta gives the template. Absent until it has been live."""
    changes: WhatsAppTemplateChanges | None = None
    """Pending changes. Absent when there are none."""
    details: WhatsAppTemplateDetails | None = None
    """Content of the live template. Absent while there is nothing but pending changes."""
    analytics: builtins.list[WhatsAppTemplateAnalytics] | None = None
    """What happened to messages made from the template, one entry for each period; often empty."""
    is_meta_generated: bool | None = None
    """Whether Meta made the template by itself; such a template cannot be updated. May be absent."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        whatsapp_id: str | Unset = UNSET,
        state: WhatsAppTemplateState | str | Unset = UNSET,
        language: TemplateLanguage | str | Unset = UNSET,
        category: WhatsAppTemplateCategory | str | Unset = UNSET,
        rejection_code: WhatsAppTemplateRejectionCode | str | Unset = UNSET,
        quality_score: WhatsAppTemplateQualityScore | str | Unset = UNSET,
        changes: WhatsAppTemplateChanges | Mapping[str, Any] | Unset = UNSET,
        details: WhatsAppTemplateDetails | Mapping[str, Any] | Unset = UNSET,
        analytics: Sequence[WhatsAppTemplateAnalytics | Mapping[str, Any]] | Unset = UNSET,
        is_meta_generated: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 11
        at = ""
        value: Any
        try:
            if "name" in data:
                self.name = data["name"]
            else:
                known -= 1
            if "whatsappId" in data:
                value = data["whatsappId"]
                self.whatsapp_id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "state" in data:
                at = "state"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_STATE[value]
                self.state = value
            else:
                known -= 1
            if "language" in data:
                at = "language"
                value = data[at]
                if value is not None:
                    value = _TEMPLATE_LANGUAGE[value]
                self.language = value
            else:
                known -= 1
            if "category" in data:
                at = "category"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_CATEGORY[value]
                self.category = value
            else:
                known -= 1
            if "rejectionCode" in data:
                at = "rejectionCode"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_REJECTION_CODE[value]
                self.rejection_code = value
            else:
                known -= 1
            if "qualityScore" in data:
                at = "qualityScore"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_QUALITY_SCORE[value]
                self.quality_score = value
            else:
                known -= 1
            if "changes" in data:
                at = "changes"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppTemplateChanges)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppTemplateChanges)
                    )
                self.changes = value
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppTemplateDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppTemplateDetails)
                    )
                self.details = value
            else:
                known -= 1
            if "analytics" in data:
                at = "analytics"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(WhatsAppTemplateAnalytics)._load(item, share)
                            if type(item) is dict
                            else as_model(item, WhatsAppTemplateAnalytics)
                        )
                self.analytics = value
            else:
                known -= 1
            if "isMetaGenerated" in data:
                self.is_meta_generated = data["isMetaGenerated"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplate", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "whatsapp_id" in present:
            value = present["whatsapp_id"]
            members["whatsappId"] = value if type(value) is str else encode(value)
        if "state" in present:
            value = present["state"]
            members["state"] = value._value_ if type(value) is WhatsAppTemplateState else encode(value)
        if "language" in present:
            value = present["language"]
            members["language"] = value._value_ if type(value) is TemplateLanguage else encode(value)
        if "category" in present:
            value = present["category"]
            members["category"] = value._value_ if type(value) is WhatsAppTemplateCategory else encode(value)
        if "rejection_code" in present:
            value = present["rejection_code"]
            members["rejectionCode"] = value._value_ if type(value) is WhatsAppTemplateRejectionCode else encode(value)
        if "quality_score" in present:
            value = present["quality_score"]
            members["qualityScore"] = value._value_ if type(value) is WhatsAppTemplateQualityScore else encode(value)
        if "changes" in present:
            value = present["changes"]
            members["changes"] = value._dump() if type(value) is WhatsAppTemplateChanges else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is WhatsAppTemplateDetails else encode(value)
        if "analytics" in present:
            value = present["analytics"]
            members["analytics"] = (
                [item._dump() if type(item) is WhatsAppTemplateAnalytics else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "is_meta_generated" in present:
            value = present["is_meta_generated"]
            members["isMetaGenerated"] = value if type(value) is bool else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT),
            "whatsappId": shapes.Property("whatsapp_id", shapes.TEXT),
            "state": shapes.Property("state", shapes.Member(WhatsAppTemplateState)),
            "language": shapes.Property("language", shapes.Member(TemplateLanguage)),
            "category": shapes.Property("category", shapes.Member(WhatsAppTemplateCategory)),
            "rejectionCode": shapes.Property("rejection_code", shapes.Member(WhatsAppTemplateRejectionCode)),
            "qualityScore": shapes.Property("quality_score", shapes.Member(WhatsAppTemplateQualityScore)),
            "changes": shapes.Property("changes", shapes.Object(WhatsAppTemplateChanges)),
            "details": shapes.Property("details", shapes.Object(WhatsAppTemplateDetails)),
            "analytics": shapes.Property("analytics", shapes.List(shapes.Object(WhatsAppTemplateAnalytics))),
            "isMetaGenerated": shapes.Property("is_meta_generated", shapes.BOOLEAN),
        }
