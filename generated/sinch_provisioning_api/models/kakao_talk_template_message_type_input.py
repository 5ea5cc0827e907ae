# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class KakaoTalkTemplateMessageTypeInput(OpenEnum):
    """Layout family of the message. `AD_INCLUDED`: with an advertising or channel block; `BASIC`: plain;
    `EXTRA_INFORMATION`: with an additional information block; `MIXED`: both."""

    AD_INCLUDED = "AD_INCLUDED"
    BASIC = "BASIC"
    EXTRA_INFORMATION = "EXTRA_INFORMATION"
    MIXED = "MIXED"
