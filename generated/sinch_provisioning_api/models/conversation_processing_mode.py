from ..types import OpenEnum


class ConversationProcessingMode(OpenEnum):
    """Processing modes in answers."""

    CONVERSATION = "CONVERSATION"
    DISPATCH = "DISPATCH"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"
