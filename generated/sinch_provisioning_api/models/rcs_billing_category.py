# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class RcsBillingCategory(OpenEnum):
    """How traffic is billed: SMS-like, session-based, the older session model of existing agents, or single rich
    messages."""

    BASIC_MESSAGE = "BASIC_MESSAGE"
    CONVERSATIONAL = "CONVERSATIONAL"
    CONVERSATIONAL_LEGACY = "CONVERSATIONAL_LEGACY"
    SINGLE_MESSAGE = "SINGLE_MESSAGE"
