# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class ConversationRetentionPolicyInputRetentionPolicyType(OpenEnum):
    """What expires. `MESSAGE_EXPIRE_POLICY`: single messages; `CONVERSATION_EXPIRE_POLICY`: whole conversations;
    `PERSIST_RETENTION_POLICY`: nothing."""

    CONVERSATION_EXPIRE_POLICY = "CONVERSATION_EXPIRE_POLICY"
    MESSAGE_EXPIRE_POLICY = "MESSAGE_EXPIRE_POLICY"
    PERSIST_RETENTION_POLICY = "PERSIST_RETENTION_POLICY"
