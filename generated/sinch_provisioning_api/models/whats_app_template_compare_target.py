# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .template_language import TemplateLanguage

if TYPE_CHECKING:
    from .. import params

_TEMPLATE_LANGUAGE: Final = members_of(TemplateLanguage)


class WhatsAppTemplateCompareTarget(Model):
    """A template by name and language."""

    template_name: str
    """Name of the template."""
    template_language: TemplateLanguage
    """Language of the template."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateCompareTargetValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        template_name: str,
        template_language: TemplateLanguage | params.TemplateLanguageText,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            at = "templateName"
            self.template_name = data[at]
            at = "templateLanguage"
            value = data[at]
            value = _TEMPLATE_LANGUAGE[value]
            self.template_language = value
        except Exception as error:
            raise located(error, "WhatsAppTemplateCompareTarget", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "template_name" in present:
            value = present["template_name"]
            members["templateName"] = value if type(value) is str else encode(value)
        if "template_language" in present:
            value = present["template_language"]
            members["templateLanguage"] = value._value_ if type(value) is TemplateLanguage else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "templateName": shapes.Property("template_name", shapes.TEXT, required=True),
            "templateLanguage": shapes.Property("template_language", shapes.Member(TemplateLanguage), required=True),
        }
