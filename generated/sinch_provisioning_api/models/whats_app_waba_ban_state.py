# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppWabaBanState(OpenEnum):
    """What Meta did to the WhatsApp Business Account. `SCHEDULE_FOR_DISABLE`: it will be banned; `DISABLE`: it is
    banned; `REINSTATE`: the ban is lifted; `UNRECOGNIZED`: something that this version does not know."""

    DISABLE = "DISABLE"
    REINSTATE = "REINSTATE"
    SCHEDULE_FOR_DISABLE = "SCHEDULE_FOR_DISABLE"
    UNRECOGNIZED = "UNRECOGNIZED"
