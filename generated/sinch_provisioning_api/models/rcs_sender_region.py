# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class RcsSenderRegion(OpenEnum):
    """Region the sender lives in; must match the region of the Conversation API app it is connected to."""

    BR = "BR"
    EU = "EU"
    US = "US"
