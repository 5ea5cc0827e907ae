# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, located, members_of
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

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "templateName": shapes.Property("template_name", shapes.TEXT, required=True),
            "templateLanguage": shapes.Property("template_language", shapes.Member(TemplateLanguage), required=True),
        }
