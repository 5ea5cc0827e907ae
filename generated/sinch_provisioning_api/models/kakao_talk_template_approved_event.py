# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .kakao_talk_template import KakaoTalkTemplate

if TYPE_CHECKING:
    from .. import params


class KakaoTalkTemplateApprovedEvent(Model):
    """The template was approved."""

    type_: Literal["KAKAOTALK_TEMPLATE_APPROVED"]
    """Name of the event."""
    payload: KakaoTalkTemplate
    """The template as it is at the moment of the event."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkTemplateApprovedEventValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["KAKAOTALK_TEMPLATE_APPROVED"] = "KAKAOTALK_TEMPLATE_APPROVED",
        payload: KakaoTalkTemplate | Mapping[str, Any],
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = "KAKAOTALK_TEMPLATE_APPROVED" if value == "KAKAOTALK_TEMPLATE_APPROVED" else value
            at = "payload"
            value = data[at]
            value = (
                new(KakaoTalkTemplate)._load(value, share)
                if type(value) is dict
                else as_model(value, KakaoTalkTemplate)
            )
            self.payload = value
        except Exception as error:
            raise located(error, "KakaoTalkTemplateApprovedEvent", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value if type(value) is str else encode(value)
        if "payload" in present:
            value = present["payload"]
            members["payload"] = value._dump() if type(value) is KakaoTalkTemplate else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("KAKAOTALK_TEMPLATE_APPROVED"), required=True),
            "payload": shapes.Property("payload", shapes.Object(KakaoTalkTemplate), required=True),
        }
