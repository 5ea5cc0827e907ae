# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class KakaoTalkSenderState(OpenEnum):
    """Life-cycle state of a sender as KakaoTalk sees it. `ACTIVE`: usable for sending; `BLOCKED`: barred from all
    use; `INACTIVE`: known but switched off; `SUSPENDED`: stopped for a while for administrative or policy
    reasons; `VERIFYING`: verification under way."""

    ACTIVE = "ACTIVE"
    BLOCKED = "BLOCKED"
    INACTIVE = "INACTIVE"
    SUSPENDED = "SUSPENDED"
    VERIFYING = "VERIFYING"
