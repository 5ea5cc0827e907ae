# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .kakao_talk_button_type_input import KakaoTalkButtonTypeInput

if TYPE_CHECKING:
    from .. import params

_KAKAO_TALK_BUTTON_TYPE_INPUT: Final = members_of(KakaoTalkButtonTypeInput)


class KakaoTalkButtonInput(Model):
    """A button of a template to be created or changed. A draft may hold any part of it; to submit,
    `ordering`, `type` and `name` are needed.
    """

    name: str | None = None
    """Caption of the button, up to 14 characters. Needed to submit."""
    type_: KakaoTalkButtonTypeInput | None = None
    """What the button does. Needed to submit."""
    ordering: int | None = None
    """Place of the button, counted from 1 up to 5. Needed to submit."""
    link_mo: str | None = None
    """Address that opens in mobile browsers, up to 500 characters; it may hold variables, as in
    `https://#{host}/orders`."""
    link_pc: str | None = None
    """Address that opens in desktop browsers, up to 500 characters; it may hold variables, as in
    `https://#{host}/orders`."""
    scheme_ios: str | None = None
    """App link that opens on iOS, up to 500 characters; it may hold variables."""
    scheme_android: str | None = None
    """App link that opens on Android, up to 500 characters; it may hold variables."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkButtonInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        type_: KakaoTalkButtonTypeInput | params.KakaoTalkButtonTypeInputText | Unset = UNSET,
        ordering: int | Unset = UNSET,
        link_mo: str | Unset = UNSET,
        link_pc: str | Unset = UNSET,
        scheme_ios: str | Unset = UNSET,
        scheme_android: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 7
        at = ""
        value: Any
        try:
            if "name" in data:
                self.name = data["name"]
            else:
                known -= 1
            if "type" in data:
                at = "type"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_BUTTON_TYPE_INPUT[value]
                self.type_ = value
            else:
                known -= 1
            if "ordering" in data:
                self.ordering = data["ordering"]
            else:
                known -= 1
            if "linkMo" in data:
                self.link_mo = data["linkMo"]
            else:
                known -= 1
            if "linkPc" in data:
                self.link_pc = data["linkPc"]
            else:
                known -= 1
            if "schemeIos" in data:
                self.scheme_ios = data["schemeIos"]
            else:
                known -= 1
            if "schemeAndroid" in data:
                self.scheme_android = data["schemeAndroid"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "KakaoTalkButtonInput", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "type_" in present:
            value = present["type_"]
            members["type"] = value._value_ if type(value) is KakaoTalkButtonTypeInput else encode(value)
        if "ordering" in present:
            value = present["ordering"]
            members["ordering"] = value if type(value) is int else encode(value)
        if "link_mo" in present:
            value = present["link_mo"]
            members["linkMo"] = value if type(value) is str else encode(value)
        if "link_pc" in present:
            value = present["link_pc"]
            members["linkPc"] = value if type(value) is str else encode(value)
        if "scheme_ios" in present:
            value = present["scheme_ios"]
            members["schemeIos"] = value if type(value) is str else encode(value)
        if "scheme_android" in present:
            value = present["scheme_android"]
            members["schemeAndroid"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT),
            "type": shapes.Property("type_", shapes.Member(KakaoTalkButtonTypeInput)),
            "ordering": shapes.Property("ordering", shapes.INTEGER),
            "linkMo": shapes.Property("link_mo", shapes.TEXT),
            "linkPc": shapes.Property("link_pc", shapes.TEXT),
            "schemeIos": shapes.Property("scheme_ios", shapes.TEXT),
            "schemeAndroid": shapes.Property("scheme_android", shapes.TEXT),
        }
