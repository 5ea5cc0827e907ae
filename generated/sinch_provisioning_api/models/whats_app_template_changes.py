# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .change_status import ChangeStatus
from .whats_app_template_details import WhatsAppTemplateDetails

if TYPE_CHECKING:
    from .. import params

_CHANGE_STATUS: Final = members_of(ChangeStatus)


class WhatsAppTemplateChanges(Model):
    """Changes of a template that are not in force yet."""

    status: ChangeStatus | None = None
    """How far the changes are."""
    allow_category_change: bool | None = None
    """Whether Meta may put the template into another category instead of refusing it."""
    details: WhatsAppTemplateDetails | None = None
    """The content as it shall be: all of it for a new template, the parts that change for a live one. A
    draft may have none."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateChangesValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        status: ChangeStatus | str | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        details: WhatsAppTemplateDetails | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            if "status" in data:
                at = "status"
                value = data[at]
                if value is not None:
                    value = _CHANGE_STATUS[value]
                self.status = value
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
                        new(WhatsAppTemplateDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppTemplateDetails)
                    )
                self.details = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateChanges", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is ChangeStatus else encode(value)
        if "allow_category_change" in present:
            value = present["allow_category_change"]
            members["allowCategoryChange"] = value if type(value) is bool else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is WhatsAppTemplateDetails else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "status": shapes.Property("status", shapes.Member(ChangeStatus)),
            "allowCategoryChange": shapes.Property("allow_category_change", shapes.BOOLEAN),
            "details": shapes.Property("details", shapes.Object(WhatsAppTemplateDetails)),
        }
