# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .submit_action import SubmitAction
from .whats_app_template_category_input import WhatsAppTemplateCategoryInput
from .whats_app_template_details_input import WhatsAppTemplateDetailsInput

if TYPE_CHECKING:
    from .. import params

_SUBMIT_ACTION: Final = members_of(SubmitAction)
_WHATS_APP_TEMPLATE_CATEGORY_INPUT: Final = members_of(WhatsAppTemplateCategoryInput)


class UpdateWhatsAppTemplate(Model):
    """A change of a template; its name and language stay. It is kept as a draft unless `status` is SUBMIT."""

    status: SubmitAction | None = None
    """Whether to keep the change as a draft or to submit it to Meta; it is kept when this is left out."""
    category: WhatsAppTemplateCategoryInput | None = None
    """New category. It is taken for a draft, or after a refusal with INCORRECT_CATEGORY, and refused with
    template_category_not_updatable otherwise."""
    allow_category_change: bool | None = None
    """Whether Meta may put the template into another category instead of refusing it. It is taken in the
    same two cases as a new category, and refused with template_allow_category_change_not_updatable
    otherwise."""
    details: WhatsAppTemplateDetailsInput | None = None
    """Content that changes. Left out, what is pending is kept or submitted as it is."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateWhatsAppTemplateValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        status: SubmitAction | params.SubmitActionText | Unset = UNSET,
        category: WhatsAppTemplateCategoryInput | params.WhatsAppTemplateCategoryInputText | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        details: WhatsAppTemplateDetailsInput | params.WhatsAppTemplateDetailsInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            if "status" in data:
                at = "status"
                value = data[at]
                if value is not None:
                    value = _SUBMIT_ACTION[value]
                self.status = value
            else:
                known -= 1
            if "category" in data:
                at = "category"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_CATEGORY_INPUT[value]
                self.category = value
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
            raise located(error, "UpdateWhatsAppTemplate", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is SubmitAction else encode(value)
        if "category" in present:
            value = present["category"]
            members["category"] = value._value_ if type(value) is WhatsAppTemplateCategoryInput else encode(value)
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
            "status": shapes.Property("status", shapes.Member(SubmitAction)),
            "category": shapes.Property("category", shapes.Member(WhatsAppTemplateCategoryInput)),
            "allowCategoryChange": shapes.Property("allow_category_change", shapes.BOOLEAN),
            "details": shapes.Property("details", shapes.Object(WhatsAppTemplateDetailsInput)),
        }
