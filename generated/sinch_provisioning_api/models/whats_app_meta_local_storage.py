# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppMetaLocalStorage(OpenEnum):
    """Country in which Meta keeps the messages of a sender at rest, as an ISO 3166-1 alpha-2 code. `UNRECOGNIZED`:
    one that this version does not know; `UNSPECIFIED`: none in particular."""

    AE = "AE"
    AU = "AU"
    BH = "BH"
    BR = "BR"
    CA = "CA"
    CH = "CH"
    DE = "DE"
    GB = "GB"
    ID = "ID"
    IN = "IN"
    JP = "JP"
    KR = "KR"
    SG = "SG"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"
    US = "US"
    ZA = "ZA"
