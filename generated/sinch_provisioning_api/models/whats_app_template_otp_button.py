# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
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

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 8
        at = ""
        value: Any
        try:
            if "type" in data:
                value = data["type"]
                self.type_ = "OTP" if value == "OTP" else value
            else:
                known -= 1
            if "otpType" in data:
                at = "otpType"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_OTP_TYPE[value]
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
                            new(WhatsAppTemplateSupportedApp)._load(item, share)
                            if type(item) is dict
                            else as_model(item, WhatsAppTemplateSupportedApp)
                        )
                self.supported_apps = value
            else:
                known -= 1
            if "zeroTapTermsAccepted" in data:
                self.zero_tap_terms_accepted = data["zeroTapTermsAccepted"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateOtpButton", at, data) from error
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
            members["otpType"] = value._value_ if type(value) is WhatsAppTemplateOtpType else encode(value)
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
                [item._dump() if type(item) is WhatsAppTemplateSupportedApp else encode(item) for item in value]
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
