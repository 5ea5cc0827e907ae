# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .whats_app_template_comparison_entry import WhatsAppTemplateComparisonEntry

_FIELDS: Final = (("templates", "templates"),)
_NAMES: Final = frozenset({"templates"})


@define(init=False)
class WhatsAppTemplateComparison:
    """Two templates side by side.

    Args:
        templates: Both templates, the one of the path and the one it is compared with.
    """

    templates: builtins.list[WhatsAppTemplateComparisonEntry] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self, *, templates: Sequence[WhatsAppTemplateComparisonEntry | Mapping[str, Any]] | None | Unset = UNSET
    ) -> None:
        self._load({"templates": templates})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("templates", UNSET)
            if value is not UNSET and value is not None:
                at = "templates"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    WhatsAppTemplateComparisonEntry.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppTemplateComparisonEntry)
                    for value in value
                ]
            self.templates = value
        except Exception as error:
            raise located(error, "WhatsAppTemplateComparison", at, data) from error
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
