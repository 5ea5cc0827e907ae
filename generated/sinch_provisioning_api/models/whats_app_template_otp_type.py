# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateOtpType(OpenEnum):
    """How the code reaches the app. `COPY_CODE`: the recipient copies it; `ONE_TAP`: one tap hands it to an Android
    app; `ZERO_TAP`: an Android app gets it without a tap; `UNRECOGNIZED`: in a way that this version does not
    know."""

    COPY_CODE = "COPY_CODE"
    ONE_TAP = "ONE_TAP"
    UNRECOGNIZED = "UNRECOGNIZED"
    ZERO_TAP = "ZERO_TAP"
