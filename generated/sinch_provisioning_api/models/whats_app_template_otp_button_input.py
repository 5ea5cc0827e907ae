# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .whats_app_template_otp_type_input import WhatsAppTemplateOtpTypeInput
from .whats_app_template_supported_app_input import WhatsAppTemplateSupportedAppInput

_FIELDS: Final = (
    ("type_", "type"),
    ("otp_type", "otpType"),
    ("text", "text"),
    ("autofill_text", "autofillText"),
    ("package_name", "packageName"),
    ("signature_hash", "signatureHash"),
    ("supported_apps", "supportedApps"),
    ("zero_tap_terms_accepted", "zeroTapTermsAccepted"),
)
_NAMES: Final = frozenset(
    {"type", "otpType", "text", "autofillText", "packageName", "signatureHash", "supportedApps", "zeroTapTermsAccepted"}
)
_WHATS_APP_TEMPLATE_OTP_TYPE_INPUT: Final[dict[Any, WhatsAppTemplateOtpTypeInput]] = {
    member.value: member for member in WhatsAppTemplateOtpTypeInput
}


@define(init=False)
class WhatsAppTemplateOtpButtonInput:
    """A button that hands over a one-time code. For AUTHENTICATION alone.

    Args:
        type_: Kind of button.
        otp_type: How the code shall reach the app. For SUBMIT it must be there.
        text: Label of the button that copies the code, up to 25 characters. For SUBMIT it must be
            there.
        autofill_text: Label of the button that fills the code in, up to 25 characters, for ONE_TAP.
        package_name: Package of the Android app. Deprecated: send supportedApps.
        signature_hash: Hash of the key the Android app is signed with. Deprecated: send supportedApps.
        supported_apps: The Android apps that can take the code, for ONE_TAP and ZERO_TAP.
        zero_tap_terms_accepted: True says that you accept the terms of ZERO_TAP, and that your users
            expect the code to be filled in without a tap.
    """

    type_: str
    otp_type: WhatsAppTemplateOtpTypeInput | None | Unset
    text: str | None | Unset
    autofill_text: str | None | Unset
    package_name: str | None | Unset
    signature_hash: str | None | Unset
    supported_apps: builtins.list[WhatsAppTemplateSupportedAppInput] | None | Unset
    zero_tap_terms_accepted: bool | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: str = "OTP",
        otp_type: WhatsAppTemplateOtpTypeInput | str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        autofill_text: str | None | Unset = UNSET,
        package_name: str | None | Unset = UNSET,
        signature_hash: str | None | Unset = UNSET,
        supported_apps: Sequence[WhatsAppTemplateSupportedAppInput | Mapping[str, Any]] | None | Unset = UNSET,
        zero_tap_terms_accepted: bool | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "type": type_,
                "otpType": otp_type,
                "text": text,
                "autofillText": autofill_text,
                "packageName": package_name,
                "signatureHash": signature_hash,
                "supportedApps": supported_apps,
                "zeroTapTermsAccepted": zero_tap_terms_accepted,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "type"
            self.type_ = data[at]
            value = get("otpType", UNSET)
            if value is not UNSET and value is not None:
                at = "otpType"
                value = _WHATS_APP_TEMPLATE_OTP_TYPE_INPUT.get(value) or WhatsAppTemplateOtpTypeInput(value)
            self.otp_type = value
            self.text = get("text", UNSET)
            self.autofill_text = get("autofillText", UNSET)
            self.package_name = get("packageName", UNSET)
            self.signature_hash = get("signatureHash", UNSET)
            value = get("supportedApps", UNSET)
            if value is not UNSET and value is not None:
                at = "supportedApps"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    WhatsAppTemplateSupportedAppInput.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppTemplateSupportedAppInput)
                    for value in value
                ]
            self.supported_apps = value
            self.zero_tap_terms_accepted = get("zeroTapTermsAccepted", UNSET)
        except Exception as error:
            raise located(error, "WhatsAppTemplateOtpButtonInput", at, data) from error
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
