# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class KakaoTalkTemplateMessageTypeInput(OpenEnum):
    """Layout family of a message. `BASIC`: the text alone; `EXTRA_INFORMATION`: with a block of additional
    information; `AD_INCLUDED`: with a block that advertises the channel; `MIXED`: with both blocks."""

    AD_INCLUDED = "AD_INCLUDED"
    BASIC = "BASIC"
    EXTRA_INFORMATION = "EXTRA_INFORMATION"
    MIXED = "MIXED"
