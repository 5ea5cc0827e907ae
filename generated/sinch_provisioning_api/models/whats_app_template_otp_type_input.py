# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateOtpTypeInput(OpenEnum):
    """How the code reaches the app. `COPY_CODE`: user copies it; `ONE_TAP`: one tap hands it to the Android app;
    `ZERO_TAP`: handed to the app without any tap."""

    COPY_CODE = "COPY_CODE"
    ONE_TAP = "ONE_TAP"
    ZERO_TAP = "ZERO_TAP"
