# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
from .whats_app_template_otp_type_input import WhatsAppTemplateOtpTypeInput
from .whats_app_template_supported_app_input import WhatsAppTemplateSupportedAppInput

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_TEMPLATE_OTP_TYPE_INPUT: Final = members_of(WhatsAppTemplateOtpTypeInput)


class WhatsAppTemplateOtpButtonInput(Model):
    """A button that hands over a one-time code. For AUTHENTICATION alone."""

    type_: str
    """Kind of button."""
    otp_type: WhatsAppTemplateOtpTypeInput | None = None
    """How the code shall reach the app. For SUBMIT it must be there."""
    text: str | None = None
    """Label of the button that copies the code, up to 25 characters. For SUBMIT it must be there."""
    autofill_text: str | None = None
    """Label of the button that fills the code in, up to 25 characters, for ONE_TAP."""
    package_name: str | None = None
    """Package of the Android app. Deprecated: send supportedApps."""
    signature_hash: str | None = None
    """Hash of the key the Android app is signed with. Deprecated: send supportedApps."""
    supported_apps: builtins.list[WhatsAppTemplateSupportedAppInput] | None = None
    """The Android apps that can take the code, for ONE_TAP and ZERO_TAP."""
    zero_tap_terms_accepted: bool | None = None
    """True says that you accept the terms of ZERO_TAP, and that your users expect the code to be filled in
    without a tap."""
    _deprecated: ClassVar[Mapping[str, str]] = {
        "package_name": "Deprecated: send supportedApps.",
        "signature_hash": "Deprecated: send supportedApps.",
    }
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateOtpButtonInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["OTP"] = "OTP",
        otp_type: WhatsAppTemplateOtpTypeInput | params.WhatsAppTemplateOtpTypeInputText | Unset = UNSET,
        text: str | Unset = UNSET,
        autofill_text: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        signature_hash: str | Unset = UNSET,
        supported_apps: Sequence[WhatsAppTemplateSupportedAppInput | params.WhatsAppTemplateSupportedAppInputDict]
        | Unset = UNSET,
        zero_tap_terms_accepted: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 8
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = "OTP" if value == "OTP" else value
            if "otpType" in data:
                at = "otpType"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_OTP_TYPE_INPUT[value]
                self.otp_type = value
            else:
                known -= 1
            if "text" in data:
                self.text = data["text"]
            else:
                known -= 1
            if "autofillText" in data:
                self.autofill_text = data["autofillText"]
            else:
                known -= 1
            if "packageName" in data:
                self.package_name = data["packageName"]
            else:
                known -= 1
            if "signatureHash" in data:
                self.signature_hash = data["signatureHash"]
            else:
                known -= 1
            if "supportedApps" in data:
                at = "supportedApps"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(WhatsAppTemplateSupportedAppInput)._load(item, share)
                            if type(item) is dict
                            else as_model(item, WhatsAppTemplateSupportedAppInput)
                        )
                self.supported_apps = value
            else:
                known -= 1
            if "zeroTapTermsAccepted" in data:
                self.zero_tap_terms_accepted = data["zeroTapTermsAccepted"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateOtpButtonInput", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value if type(value) is str else encode(value)
        if "otp_type" in present:
            value = present["otp_type"]
            members["otpType"] = value._value_ if type(value) is WhatsAppTemplateOtpTypeInput else encode(value)
        if "text" in present:
            value = present["text"]
            members["text"] = value if type(value) is str else encode(value)
        if "autofill_text" in present:
            value = present["autofill_text"]
            members["autofillText"] = value if type(value) is str else encode(value)
        if "package_name" in present:
            value = present["package_name"]
            members["packageName"] = value if type(value) is str else encode(value)
        if "signature_hash" in present:
            value = present["signature_hash"]
            members["signatureHash"] = value if type(value) is str else encode(value)
        if "supported_apps" in present:
            value = present["supported_apps"]
            members["supportedApps"] = (
                [item._dump() if type(item) is WhatsAppTemplateSupportedAppInput else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "zero_tap_terms_accepted" in present:
            value = present["zero_tap_terms_accepted"]
            members["zeroTapTermsAccepted"] = value if type(value) is bool else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("OTP"), required=True),
            "otpType": shapes.Property("otp_type", shapes.Member(WhatsAppTemplateOtpTypeInput)),
            "text": shapes.Property("text", shapes.TEXT),
            "autofillText": shapes.Property("autofill_text", shapes.TEXT),
            "packageName": shapes.Property("package_name", shapes.TEXT),
            "signatureHash": shapes.Property("signature_hash", shapes.TEXT),
            "supportedApps": shapes.Property(
                "supported_apps", shapes.List(shapes.Object(WhatsAppTemplateSupportedAppInput))
            ),
            "zeroTapTermsAccepted": shapes.Property("zero_tap_terms_accepted", shapes.BOOLEAN),
        }
