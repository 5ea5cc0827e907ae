# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppAccountState(OpenEnum):
    """State of the account. `PENDING_FACEBOOK_VERIFICATION`: the client has yet to approve the request in Meta's
    business manager; `ONBOARDED`: ready for senders; `REJECTED`: refused."""

    ONBOARDED = "ONBOARDED"
    PENDING_FACEBOOK_VERIFICATION = "PENDING_FACEBOOK_VERIFICATION"
    REJECTED = "REJECTED"
