# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .kakao_talk_button_type import KakaoTalkButtonType

if TYPE_CHECKING:
    from .. import params

_KAKAO_TALK_BUTTON_TYPE: Final = members_of(KakaoTalkButtonType)


class KakaoTalkButton(Model):
    """A button of a template."""

    name: str | None = None
    """Caption of the button."""
    type_: KakaoTalkButtonType | None = None
    """What the button does."""
    ordering: int | None = None
    """Place of the button, counted from 1."""
    link_mo: str | None = None
    """Address that opens in mobile browsers; it may hold variables, and be empty."""
    link_pc: str | None = None
    """Address that opens in desktop browsers; it may hold variables, and be empty."""
    scheme_ios: str | None = None
    """App link that opens on iOS; it may hold variables, and be empty."""
    scheme_android: str | None = None
    """App link that opens on Android; it may hold variables, and be empty."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkButtonValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        type_: KakaoTalkButtonType | str | Unset = UNSET,
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
                    value = _KAKAO_TALK_BUTTON_TYPE[value]
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
            raise located(error, "KakaoTalkButton", at, data) from error
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
            members["type"] = value._value_ if type(value) is KakaoTalkButtonType else encode(value)
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
            "type": shapes.Property("type_", shapes.Member(KakaoTalkButtonType)),
            "ordering": shapes.Property("ordering", shapes.INTEGER),
            "linkMo": shapes.Property("link_mo", shapes.TEXT),
            "linkPc": shapes.Property("link_pc", shapes.TEXT),
            "schemeIos": shapes.Property("scheme_ios", shapes.TEXT),
            "schemeAndroid": shapes.Property("scheme_android", shapes.TEXT),
        }
