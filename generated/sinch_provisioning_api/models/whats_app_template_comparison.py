# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .whats_app_template_comparison_entry import WhatsAppTemplateComparisonEntry

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateComparison(Model):
    """Two templates side by side."""

    templates: builtins.list[WhatsAppTemplateComparisonEntry] | None = None
    """Both templates, the one of the path and the one it is compared with."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateComparisonValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        templates: Sequence[WhatsAppTemplateComparisonEntry | Mapping[str, Any]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            if "templates" in data:
                at = "templates"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(WhatsAppTemplateComparisonEntry)._load(item, share)
                            if type(item) is dict
                            else as_model(item, WhatsAppTemplateComparisonEntry)
                        )
                self.templates = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateComparison", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "templates" in present:
            value = present["templates"]
            members["templates"] = (
                [item._dump() if type(item) is WhatsAppTemplateComparisonEntry else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"templates": shapes.Property("templates", shapes.List(shapes.Object(WhatsAppTemplateComparisonEntry)))}
