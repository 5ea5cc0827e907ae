# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_object, encode_model, located, shape
from .template_language import TemplateLanguage

_FIELDS: Final = (("template_name", "templateName"), ("template_language", "templateLanguage"))
_NAMES: Final = frozenset({"templateName", "templateLanguage"})
_TEMPLATE_LANGUAGE: Final[dict[Any, TemplateLanguage]] = {member.value: member for member in TemplateLanguage}


@define(init=False)
class WhatsAppTemplateCompareTarget:
    """A template by name and language.

    Args:
        template_name: Name of the template.
        template_language: Language of the template.
    """

    template_name: str
    template_language: TemplateLanguage
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, template_name: str, template_language: TemplateLanguage | str) -> None:
        self._load({"templateName": template_name, "templateLanguage": template_language})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "templateName"
            self.template_name = data[at]
            at = "templateLanguage"
            value = data[at]
            value = _TEMPLATE_LANGUAGE.get(value) or TemplateLanguage(value)
            self.template_language = value
        except Exception as error:
            raise located(error, "WhatsAppTemplateCompareTarget", at, data) from error
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
