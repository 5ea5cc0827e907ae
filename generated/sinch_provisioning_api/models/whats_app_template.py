# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .template_language import TemplateLanguage
from .whats_app_template_analytics import WhatsAppTemplateAnalytics
from .whats_app_template_category import WhatsAppTemplateCategory
from .whats_app_template_changes import WhatsAppTemplateChanges
from .whats_app_template_details import WhatsAppTemplateDetails
from .whats_app_template_quality_score import WhatsAppTemplateQualityScore
from .whats_app_template_rejection_code import WhatsAppTemplateRejectionCode
from .whats_app_template_state import WhatsAppTemplateState

_FIELDS: Final = (
    ("name", "name"),
    ("whatsapp_id", "whatsappId"),
    ("state", "state"),
    ("language", "language"),
    ("category", "category"),
    ("rejection_code", "rejectionCode"),
    ("quality_score", "qualityScore"),
    ("changes", "changes"),
    ("details", "details"),
    ("analytics", "analytics"),
    ("is_meta_generated", "isMetaGenerated"),
)
_NAMES: Final = frozenset(
    {
        "name",
        "whatsappId",
        "state",
        "language",
        "category",
        "rejectionCode",
        "qualityScore",
        "changes",
        "details",
        "analytics",
        "isMetaGenerated",
    }
)
_TEMPLATE_LANGUAGE: Final[dict[Any, TemplateLanguage]] = {member.value: member for member in TemplateLanguage}
_WHATS_APP_TEMPLATE_CATEGORY: Final[dict[Any, WhatsAppTemplateCategory]] = {
    member.value: member for member in WhatsAppTemplateCategory
}
_WHATS_APP_TEMPLATE_QUALITY_SCORE: Final[dict[Any, WhatsAppTemplateQualityScore]] = {
    member.value: member for member in WhatsAppTemplateQualityScore
}
_WHATS_APP_TEMPLATE_REJECTION_CODE: Final[dict[Any, WhatsAppTemplateRejectionCode]] = {
    member.value: member for member in WhatsAppTemplateRejectionCode
}
_WHATS_APP_TEMPLATE_STATE: Final[dict[Any, WhatsAppTemplateState]] = {
    member.value: member for member in WhatsAppTemplateState
}


@define(init=False)
class WhatsAppTemplate:
    """A template: one name in one language. `state` and `details` describe what is live, `changes` what is
    pending. A field mask thins it: what the mask leaves out is absent.

    Args:
        name: Name of the template; all its languages share it.
        whatsapp_id: Meta's identifier of the template, digits. Absent until it was submitted.
        state: Whether the live template can be sent. Absent while there is nothing but pending changes.
        language: Language of this variant.
        category: What the template is for; all languages of a name share it.
        rejection_code: Why Meta refused the template. Absent when it did not.
        quality_score: Grade Meta gives the template. Absent until it has been live.
        changes: Pending changes. Absent when there are none.
        details: Content of the live template. Absent while there is nothing but pending changes.
        analytics: What happened to messages made from the template, one entry for each period; often
            empty.
        is_meta_generated: Whether Meta made the template by itself; such a template cannot be updated.
            May be absent.
    """

    name: str | None | Unset
    whatsapp_id: str | None | Unset
    state: WhatsAppTemplateState | None | Unset
    language: TemplateLanguage | None | Unset
    category: WhatsAppTemplateCategory | None | Unset
    rejection_code: WhatsAppTemplateRejectionCode | None | Unset
    quality_score: WhatsAppTemplateQualityScore | None | Unset
    changes: WhatsAppTemplateChanges | None | Unset
    details: WhatsAppTemplateDetails | None | Unset
    analytics: builtins.list[WhatsAppTemplateAnalytics] | None | Unset
    is_meta_generated: bool | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        whatsapp_id: str | None | Unset = UNSET,
        state: WhatsAppTemplateState | str | None | Unset = UNSET,
        language: TemplateLanguage | str | None | Unset = UNSET,
        category: WhatsAppTemplateCategory | str | None | Unset = UNSET,
        rejection_code: WhatsAppTemplateRejectionCode | str | None | Unset = UNSET,
        quality_score: WhatsAppTemplateQualityScore | str | None | Unset = UNSET,
        changes: WhatsAppTemplateChanges | Mapping[str, Any] | None | Unset = UNSET,
        details: WhatsAppTemplateDetails | Mapping[str, Any] | None | Unset = UNSET,
        analytics: Sequence[WhatsAppTemplateAnalytics | Mapping[str, Any]] | None | Unset = UNSET,
        is_meta_generated: bool | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "name": name,
                "whatsappId": whatsapp_id,
                "state": state,
                "language": language,
                "category": category,
                "rejectionCode": rejection_code,
                "qualityScore": quality_score,
                "changes": changes,
                "details": details,
                "analytics": analytics,
                "isMetaGenerated": is_meta_generated,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.name = get("name", UNSET)
            self.whatsapp_id = get("whatsappId", UNSET)
            value = get("state", UNSET)
            if value is not UNSET and value is not None:
                at = "state"
                value = _WHATS_APP_TEMPLATE_STATE.get(value) or WhatsAppTemplateState(value)
            self.state = value
            value = get("language", UNSET)
            if value is not UNSET and value is not None:
                at = "language"
                value = _TEMPLATE_LANGUAGE.get(value) or TemplateLanguage(value)
            self.language = value
            value = get("category", UNSET)
            if value is not UNSET and value is not None:
                at = "category"
                value = _WHATS_APP_TEMPLATE_CATEGORY.get(value) or WhatsAppTemplateCategory(value)
            self.category = value
            value = get("rejectionCode", UNSET)
            if value is not UNSET and value is not None:
                at = "rejectionCode"
                value = _WHATS_APP_TEMPLATE_REJECTION_CODE.get(value) or WhatsAppTemplateRejectionCode(value)
            self.rejection_code = value
            value = get("qualityScore", UNSET)
            if value is not UNSET and value is not None:
                at = "qualityScore"
                value = _WHATS_APP_TEMPLATE_QUALITY_SCORE.get(value) or WhatsAppTemplateQualityScore(value)
            self.quality_score = value
            value = get("changes", UNSET)
            if value is not UNSET and value is not None:
                at = "changes"
                value = (
                    WhatsAppTemplateChanges.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppTemplateChanges)
                )
            self.changes = value
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    WhatsAppTemplateDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppTemplateDetails)
                )
            self.details = value
            value = get("analytics", UNSET)
            if value is not UNSET and value is not None:
                at = "analytics"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    WhatsAppTemplateAnalytics.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppTemplateAnalytics)
                    for value in value
                ]
            self.analytics = value
            self.is_meta_generated = get("isMetaGenerated", UNSET)
        except Exception as error:
            raise located(error, "WhatsAppTemplate", at, data) from error
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
