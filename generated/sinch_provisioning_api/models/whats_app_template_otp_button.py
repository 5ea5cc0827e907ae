# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, as_list, as_model, located, members_of
from .whats_app_template_otp_type import WhatsAppTemplateOtpType
from .whats_app_template_supported_app import WhatsAppTemplateSupportedApp

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_TEMPLATE_OTP_TYPE: Final = members_of(WhatsAppTemplateOtpType)


class WhatsAppTemplateOtpButton(Model):
    """A button that hands over a one-time code."""

    type_: str | None = None
    """Kind of button."""
    otp_type: WhatsAppTemplateOtpType | None = None
    """How the code reaches the app."""
    text: str | None = None
    """Label of the button that copies the code."""
    autofill_text: str | None = None
    """Label of the button that fills the code in, for ONE_TAP."""
    package_name: str | None = None
    """Package of the Android app. Deprecated: read it from supportedApps."""
    signature_hash: str | None = None
    """Hash of the key the Android app is signed with. Deprecated: read it from supportedApps."""
    supported_apps: builtins.list[WhatsAppTemplateSupportedApp] | None = None
    """The Android apps that can take the code, for ONE_TAP and ZERO_TAP."""
    zero_tap_terms_accepted: bool | None = None
    """Whether the terms of ZERO_TAP were accepted."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateOtpButtonValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        otp_type: WhatsAppTemplateOtpType | str | Unset = UNSET,
        text: str | Unset = UNSET,
        autofill_text: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        signature_hash: str | Unset = UNSET,
        supported_apps: Sequence[WhatsAppTemplateSupportedApp | Mapping[str, Any]] | Unset = UNSET,
        zero_tap_terms_accepted: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            if "type" in data:
                self.type_ = data["type"]
            if "otpType" in data:
                at = "otpType"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_OTP_TYPE.get(value) or WhatsAppTemplateOtpType(value)
                self.otp_type = value
            if "text" in data:
                self.text = data["text"]
            if "autofillText" in data:
                self.autofill_text = data["autofillText"]
            if "packageName" in data:
                self.package_name = data["packageName"]
            if "signatureHash" in data:
                self.signature_hash = data["signatureHash"]
            if "supportedApps" in data:
                at = "supportedApps"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    value = [
                        WhatsAppTemplateSupportedApp._decode(value)
                        if type(value) is dict
                        else as_model(value, WhatsAppTemplateSupportedApp)
                        for value in value
                    ]
                self.supported_apps = value
            if "zeroTapTermsAccepted" in data:
                self.zero_tap_terms_accepted = data["zeroTapTermsAccepted"]
        except Exception as error:
            raise located(error, "WhatsAppTemplateOtpButton", at, data) from error

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("OTP")),
            "otpType": shapes.Property("otp_type", shapes.Member(WhatsAppTemplateOtpType)),
            "text": shapes.Property("text", shapes.TEXT),
            "autofillText": shapes.Property("autofill_text", shapes.TEXT),
            "packageName": shapes.Property("package_name", shapes.TEXT),
            "signatureHash": shapes.Property("signature_hash", shapes.TEXT),
            "supportedApps": shapes.Property(
                "supported_apps", shapes.List(shapes.Object(WhatsAppTemplateSupportedApp))
            ),
            "zeroTapTermsAccepted": shapes.Property("zero_tap_terms_accepted", shapes.BOOLEAN),
        }
