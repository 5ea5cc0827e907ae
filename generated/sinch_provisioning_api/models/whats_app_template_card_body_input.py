# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, encode, located

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateCardBodyInput(Model):
    """The text of a card."""

    type_: str
    """Kind of component."""
    text: str | None = None
    """Text of the card, up to 160 characters; `{{1}}`, `{{2}}` and so on in it are variables. For SUBMIT
    it must be there."""
    examples: builtins.list[str] | None = None
    """Sample values of the variables, in their order. For SUBMIT there must be one for each variable."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateCardBodyInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["BODY"] = "BODY",
        text: str | Unset = UNSET,
        examples: Sequence[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = "BODY" if value == "BODY" else value
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
        except Exception as error:
            raise located(error, "WhatsAppTemplateCardBodyInput", at, data) from error
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
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("BODY"), required=True),
            "text": shapes.Property("text", shapes.TEXT),
            "examples": shapes.Property("examples", shapes.List(shapes.TEXT)),
        }
