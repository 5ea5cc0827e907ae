# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class RcsBillingCategory(OpenEnum):
    """How the traffic of a sender is billed: BASIC_MESSAGE as text messages, SINGLE_MESSAGE as single rich messages,
    CONVERSATIONAL by session, CONVERSATIONAL_LEGACY by the older session model of existing senders. Google has
    since merged BASIC_MESSAGE and SINGLE_MESSAGE into NON_CONVERSATIONAL: a newer server prefers CONVERSATIONAL
    and NON_CONVERSATIONAL, and the other three are deprecated there."""

    BASIC_MESSAGE = "BASIC_MESSAGE"
    CONVERSATIONAL = "CONVERSATIONAL"
    CONVERSATIONAL_LEGACY = "CONVERSATIONAL_LEGACY"
    SINGLE_MESSAGE = "SINGLE_MESSAGE"
