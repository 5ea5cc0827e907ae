# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .kakao_talk_button_type import KakaoTalkButtonType

_FIELDS: Final = (
    ("name", "name"),
    ("type_", "type"),
    ("ordering", "ordering"),
    ("link_mo", "linkMo"),
    ("link_pc", "linkPc"),
    ("scheme_ios", "schemeIos"),
    ("scheme_android", "schemeAndroid"),
)
_NAMES: Final = frozenset({"name", "type", "ordering", "linkMo", "linkPc", "schemeIos", "schemeAndroid"})
_KAKAO_TALK_BUTTON_TYPE: Final[dict[Any, KakaoTalkButtonType]] = {
    member.value: member for member in KakaoTalkButtonType
}


@define(init=False)
class KakaoTalkButton:
    """A button of a template.

    Args:
        name: Caption of the button.
        type_: What the button does.
        ordering: Place of the button, counted from 1.
        link_mo: Address that opens in mobile browsers; it may hold variables, and be empty.
        link_pc: Address that opens in desktop browsers; it may hold variables, and be empty.
        scheme_ios: App link that opens on iOS; it may hold variables, and be empty.
        scheme_android: App link that opens on Android; it may hold variables, and be empty.
    """

    name: str | None | Unset
    type_: KakaoTalkButtonType | None | Unset
    ordering: int | None | Unset
    link_mo: str | None | Unset
    link_pc: str | None | Unset
    scheme_ios: str | None | Unset
    scheme_android: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        type_: KakaoTalkButtonType | str | None | Unset = UNSET,
        ordering: int | None | Unset = UNSET,
        link_mo: str | None | Unset = UNSET,
        link_pc: str | None | Unset = UNSET,
        scheme_ios: str | None | Unset = UNSET,
        scheme_android: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "name": name,
                "type": type_,
                "ordering": ordering,
                "linkMo": link_mo,
                "linkPc": link_pc,
                "schemeIos": scheme_ios,
                "schemeAndroid": scheme_android,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.name = get("name", UNSET)
            value = get("type", UNSET)
            if value is not UNSET and value is not None:
                at = "type"
                value = _KAKAO_TALK_BUTTON_TYPE.get(value) or KakaoTalkButtonType(value)
            self.type_ = value
            self.ordering = get("ordering", UNSET)
            self.link_mo = get("linkMo", UNSET)
            self.link_pc = get("linkPc", UNSET)
            self.scheme_ios = get("schemeIos", UNSET)
            self.scheme_android = get("schemeAndroid", UNSET)
        except Exception as error:
            raise located(error, "KakaoTalkButton", at, data) from error
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
