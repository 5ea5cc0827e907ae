from ..types import OpenEnum


class ConversationProcessingModeInput(OpenEnum):
    """Processing modes accepted."""

    CONVERSATION = "CONVERSATION"
    DISPATCH = "DISPATCH"
