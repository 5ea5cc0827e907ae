# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .submit_action import SubmitAction
from .template_language_input import TemplateLanguageInput
from .whats_app_template_category_input import WhatsAppTemplateCategoryInput
from .whats_app_template_details_input import WhatsAppTemplateDetailsInput

if TYPE_CHECKING:
    from .. import params

_SUBMIT_ACTION: Final = members_of(SubmitAction)
_TEMPLATE_LANGUAGE_INPUT: Final = members_of(TemplateLanguageInput)
_WHATS_APP_TEMPLATE_CATEGORY_INPUT: Final = members_of(WhatsAppTemplateCategoryInput)


class CreateWhatsAppTemplate(Model):
    """A new template. A draft needs a name and a language, which are its address, and a category; it may
    leave out everything else, at any depth. What a template needs, and how long its texts may be, is
    checked when it is submitted: `For SUBMIT` says so below.
    """

    name: str
    """Name of the template: 2 to 512 lower-case letters, digits and underscores, with no underscore first
    or last."""
    language: TemplateLanguageInput
    """Language of the template. A name and a language together can be taken once."""
    category: WhatsAppTemplateCategoryInput
    """What the template is for. All languages of a name must have the same category."""
    status: SubmitAction | None = None
    """Whether to keep the template as a draft or to submit it to Meta; it is submitted when this is left
    out."""
    save_draft_on_failure: bool | None = None
    """Whether to keep a draft when submitting fails; nothing is kept when this is left out."""
    allow_category_change: bool | None = None
    """Whether Meta may put the template into another category instead of refusing it. It has had no effect
    at creation since 2025-04-09."""
    details: WhatsAppTemplateDetailsInput | None = None
    """Content of the template. For SUBMIT it must be there."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateWhatsAppTemplateValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str,
        language: TemplateLanguageInput | params.TemplateLanguageInputText,
        category: WhatsAppTemplateCategoryInput | params.WhatsAppTemplateCategoryInputText,
        status: SubmitAction | params.SubmitActionText | Unset = UNSET,
        save_draft_on_failure: bool | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        details: WhatsAppTemplateDetailsInput | params.WhatsAppTemplateDetailsInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 7
        at = ""
        value: Any
        try:
            at = "name"
            self.name = data[at]
            at = "language"
            value = data[at]
            value = _TEMPLATE_LANGUAGE_INPUT[value]
            self.language = value
            at = "category"
            value = data[at]
            value = _WHATS_APP_TEMPLATE_CATEGORY_INPUT[value]
            self.category = value
            if "status" in data:
                at = "status"
                value = data[at]
                if value is not None:
                    value = _SUBMIT_ACTION[value]
                self.status = value
            else:
                known -= 1
            if "saveDraftOnFailure" in data:
                self.save_draft_on_failure = data["saveDraftOnFailure"]
            else:
                known -= 1
            if "allowCategoryChange" in data:
                self.allow_category_change = data["allowCategoryChange"]
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppTemplateDetailsInput)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppTemplateDetailsInput)
                    )
                self.details = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateWhatsAppTemplate", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "language" in present:
            value = present["language"]
            members["language"] = value._value_ if type(value) is TemplateLanguageInput else encode(value)
        if "category" in present:
            value = present["category"]
            members["category"] = value._value_ if type(value) is WhatsAppTemplateCategoryInput else encode(value)
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is SubmitAction else encode(value)
        if "save_draft_on_failure" in present:
            value = present["save_draft_on_failure"]
            members["saveDraftOnFailure"] = value if type(value) is bool else encode(value)
        if "allow_category_change" in present:
            value = present["allow_category_change"]
            members["allowCategoryChange"] = value if type(value) is bool else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is WhatsAppTemplateDetailsInput else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT, required=True),
            "language": shapes.Property("language", shapes.Member(TemplateLanguageInput), required=True),
            "category": shapes.Property("category", shapes.Member(WhatsAppTemplateCategoryInput), required=True),
            "status": shapes.Property("status", shapes.Member(SubmitAction)),
            "saveDraftOnFailure": shapes.Property("save_draft_on_failure", shapes.BOOLEAN),
            "allowCategoryChange": shapes.Property("allow_category_change", shapes.BOOLEAN),
            "details": shapes.Property("details", shapes.Object(WhatsAppTemplateDetailsInput)),
        }
