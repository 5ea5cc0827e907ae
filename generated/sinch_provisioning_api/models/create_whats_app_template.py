# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .submit_action import SubmitAction
from .template_language_input import TemplateLanguageInput
from .whats_app_template_category_input import WhatsAppTemplateCategoryInput
from .whats_app_template_details_input import WhatsAppTemplateDetailsInput

_FIELDS: Final = (
    ("name", "name"),
    ("language", "language"),
    ("category", "category"),
    ("status", "status"),
    ("save_draft_on_failure", "saveDraftOnFailure"),
    ("allow_category_change", "allowCategoryChange"),
    ("details", "details"),
)
_NAMES: Final = frozenset(
    {"name", "language", "category", "status", "saveDraftOnFailure", "allowCategoryChange", "details"}
)
_SUBMIT_ACTION: Final[dict[Any, SubmitAction]] = {member.value: member for member in SubmitAction}
_TEMPLATE_LANGUAGE_INPUT: Final[dict[Any, TemplateLanguageInput]] = {
    member.value: member for member in TemplateLanguageInput
}
_WHATS_APP_TEMPLATE_CATEGORY_INPUT: Final[dict[Any, WhatsAppTemplateCategoryInput]] = {
    member.value: member for member in WhatsAppTemplateCategoryInput
}


@define(init=False)
class CreateWhatsAppTemplate:
    """A new template. A draft needs a name and a language, which are its address, and a category; it may
    leave out everything else, at any depth. What a template needs, and how long its texts may be, is
    checked when it is submitted: `For SUBMIT` says so below.

    Args:
        name: Name of the template: 2 to 512 lower-case letters, digits and underscores, with no
            underscore first or last.
        language: Language of the template. A name and a language together can be taken once.
        category: What the template is for. All languages of a name must have the same category.
        status: Whether to keep the template as a draft or to submit it to Meta; it is submitted when
            this is left out.
        save_draft_on_failure: Whether to keep a draft when submitting fails; nothing is kept when this
            is left out.
        allow_category_change: Whether Meta may put the template into another category instead of
            refusing it. It has had no effect at creation since 2025-04-09.
        details: Content of the template. For SUBMIT it must be there.
    """

    name: str
    language: TemplateLanguageInput
    category: WhatsAppTemplateCategoryInput
    status: SubmitAction | None | Unset
    save_draft_on_failure: bool | None | Unset
    allow_category_change: bool | None | Unset
    details: WhatsAppTemplateDetailsInput | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str,
        language: TemplateLanguageInput | str,
        category: WhatsAppTemplateCategoryInput | str,
        status: SubmitAction | str | None | Unset = UNSET,
        save_draft_on_failure: bool | None | Unset = UNSET,
        allow_category_change: bool | None | Unset = UNSET,
        details: WhatsAppTemplateDetailsInput | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "name": name,
                "language": language,
                "category": category,
                "status": status,
                "saveDraftOnFailure": save_draft_on_failure,
                "allowCategoryChange": allow_category_change,
                "details": details,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "name"
            self.name = data[at]
            at = "language"
            value = data[at]
            value = _TEMPLATE_LANGUAGE_INPUT.get(value) or TemplateLanguageInput(value)
            self.language = value
            at = "category"
            value = data[at]
            value = _WHATS_APP_TEMPLATE_CATEGORY_INPUT.get(value) or WhatsAppTemplateCategoryInput(value)
            self.category = value
            value = get("status", UNSET)
            if value is not UNSET and value is not None:
                at = "status"
                value = _SUBMIT_ACTION.get(value) or SubmitAction(value)
            self.status = value
            self.save_draft_on_failure = get("saveDraftOnFailure", UNSET)
            self.allow_category_change = get("allowCategoryChange", UNSET)
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    WhatsAppTemplateDetailsInput.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppTemplateDetailsInput)
                )
            self.details = value
        except Exception as error:
            raise located(error, "CreateWhatsAppTemplate", at, data) from error
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
