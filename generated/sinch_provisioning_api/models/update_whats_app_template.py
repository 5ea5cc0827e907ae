# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .submit_action import SubmitAction
from .whats_app_template_category_input import WhatsAppTemplateCategoryInput
from .whats_app_template_details_input import WhatsAppTemplateDetailsInput

_FIELDS: Final = (
    ("status", "status"),
    ("category", "category"),
    ("allow_category_change", "allowCategoryChange"),
    ("details", "details"),
)
_NAMES: Final = frozenset({"status", "category", "allowCategoryChange", "details"})
_SUBMIT_ACTION: Final[dict[Any, SubmitAction]] = {member.value: member for member in SubmitAction}
_WHATS_APP_TEMPLATE_CATEGORY_INPUT: Final[dict[Any, WhatsAppTemplateCategoryInput]] = {
    member.value: member for member in WhatsAppTemplateCategoryInput
}


@define(init=False)
class UpdateWhatsAppTemplate:
    """A change of a template; its name and language stay. It is kept as a draft unless `status` is SUBMIT.

    Args:
        status: Whether to keep the change as a draft or to submit it to Meta; it is kept when this is
            left out.
        category: New category. It is taken for a draft, or after a refusal with INCORRECT_CATEGORY, and
            refused with template_category_not_updatable otherwise.
        allow_category_change: Whether Meta may put the template into another category instead of
            refusing it. It is taken in the same two cases as a new category, and refused with
            template_allow_category_change_not_updatable otherwise.
        details: Content that changes. Left out, what is pending is kept or submitted as it is.
    """

    status: SubmitAction | None | Unset
    category: WhatsAppTemplateCategoryInput | None | Unset
    allow_category_change: bool | None | Unset
    details: WhatsAppTemplateDetailsInput | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        status: SubmitAction | str | None | Unset = UNSET,
        category: WhatsAppTemplateCategoryInput | str | None | Unset = UNSET,
        allow_category_change: bool | None | Unset = UNSET,
        details: WhatsAppTemplateDetailsInput | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {"status": status, "category": category, "allowCategoryChange": allow_category_change, "details": details}
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("status", UNSET)
            if value is not UNSET and value is not None:
                at = "status"
                value = _SUBMIT_ACTION.get(value) or SubmitAction(value)
            self.status = value
            value = get("category", UNSET)
            if value is not UNSET and value is not None:
                at = "category"
                value = _WHATS_APP_TEMPLATE_CATEGORY_INPUT.get(value) or WhatsAppTemplateCategoryInput(value)
            self.category = value
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
            raise located(error, "UpdateWhatsAppTemplate", at, data) from error
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
