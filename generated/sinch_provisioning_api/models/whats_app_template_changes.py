# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .change_status import ChangeStatus
from .whats_app_template_details import WhatsAppTemplateDetails

_FIELDS: Final = (("status", "status"), ("allow_category_change", "allowCategoryChange"), ("details", "details"))
_NAMES: Final = frozenset({"status", "allowCategoryChange", "details"})
_CHANGE_STATUS: Final[dict[Any, ChangeStatus]] = {member.value: member for member in ChangeStatus}


@define(init=False)
class WhatsAppTemplateChanges:
    """Changes of a template that are not in force yet.

    Args:
        status: How far the changes are.
        allow_category_change: Whether Meta may put the template into another category instead of
            refusing it.
        details: The content as it shall be: all of it for a new template, the parts that change for a
            live one. A draft may have none.
    """

    status: ChangeStatus | None | Unset
    allow_category_change: bool | None | Unset
    details: WhatsAppTemplateDetails | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        status: ChangeStatus | str | None | Unset = UNSET,
        allow_category_change: bool | None | Unset = UNSET,
        details: WhatsAppTemplateDetails | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load({"status": status, "allowCategoryChange": allow_category_change, "details": details})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("status", UNSET)
            if value is not UNSET and value is not None:
                at = "status"
                value = _CHANGE_STATUS.get(value) or ChangeStatus(value)
            self.status = value
            self.allow_category_change = get("allowCategoryChange", UNSET)
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    WhatsAppTemplateDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppTemplateDetails)
                )
            self.details = value
        except Exception as error:
            raise located(error, "WhatsAppTemplateChanges", at, data) from error
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
