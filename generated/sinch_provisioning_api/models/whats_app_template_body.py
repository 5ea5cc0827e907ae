# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, encode, located

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateBody(Model):
    """The text of the message."""

    type_: str | None = None
    """Kind of component."""
    text: str | None = None
    """Text of the message; `{{1}}`, `{{2}}` and so on in it are variables."""
    examples: builtins.list[str] | None = None
    """Sample values of the variables, in their order. Absent when there are no variables."""
    add_security_recommendation: bool | None = None
    """Whether a sentence is added that warns against passing the code on. Only AUTHENTICATION templates
    have it."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateBodyValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        text: str | Unset = UNSET,
        examples: Sequence[str] | Unset = UNSET,
        add_security_recommendation: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            if "type" in data:
                value = data["type"]
                self.type_ = "BODY" if value == "BODY" else value
            else:
                known -= 1
            if "text" in data:
                self.text = data["text"]
            else:
                known -= 1
            if "examples" in data:
                at = "examples"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    value = list(value)
                self.examples = value
            else:
                known -= 1
            if "addSecurityRecommendation" in data:
                self.add_security_recommendation = data["addSecurityRecommendation"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateBody", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value if type(value) is str else encode(value)
        if "text" in present:
            value = present["text"]
            members["text"] = value if type(value) is str else encode(value)
        if "examples" in present:
            value = present["examples"]
            members["examples"] = (
                [item if type(item) is str else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "add_security_recommendation" in present:
            value = present["add_security_recommendation"]
            members["addSecurityRecommendation"] = value if type(value) is bool else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("BODY")),
            "text": shapes.Property("text", shapes.TEXT),
            "examples": shapes.Property("examples", shapes.List(shapes.TEXT)),
            "addSecurityRecommendation": shapes.Property("add_security_recommendation", shapes.BOOLEAN),
        }
