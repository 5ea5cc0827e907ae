# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppMetaLocalStorageInput(OpenEnum):
    """Known countries in which Meta can keep the messages of a sender at rest, as ISO 3166-1 alpha-2 codes. The list
    belongs to Meta and grows, so any other text may be sent too; the server decides."""

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
    US = "US"
    ZA = "ZA"
