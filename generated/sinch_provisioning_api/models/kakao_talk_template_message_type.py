# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class KakaoTalkTemplateMessageType(OpenEnum):
    """Layout family of a message. `BASIC`: the text alone; `EXTRA_INFORMATION`: with a block of additional
    information; `AD_INCLUDED`: with a block that advertises the channel; `MIXED`: with both blocks;
    `TEMPLATE_MESSAGE_TYPE_UNSPECIFIED`: none is set; `UNRECOGNIZED`: one that the Provisioning API does not know."""

    AD_INCLUDED = "AD_INCLUDED"
    BASIC = "BASIC"
    EXTRA_INFORMATION = "EXTRA_INFORMATION"
    MIXED = "MIXED"
    TEMPLATE_MESSAGE_TYPE_UNSPECIFIED = "TEMPLATE_MESSAGE_TYPE_UNSPECIFIED"
    UNRECOGNIZED = "UNRECOGNIZED"
