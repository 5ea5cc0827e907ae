# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class RcsDeviceFeature(OpenEnum):
    """RCS feature of a handset: an action a message can suggest (ACTION_…), a kind of rich card (RICHCARD_…), or
    that messages can be called back (REVOCATION). FEATURE_UNSPECIFIED and UNRECOGNIZED are features without a
    name."""

    ACTION_COMPOSE = "ACTION_COMPOSE"
    ACTION_CREATE_CALENDAR_EVENT = "ACTION_CREATE_CALENDAR_EVENT"
    ACTION_DIAL = "ACTION_DIAL"
    ACTION_OPEN_URL = "ACTION_OPEN_URL"
    ACTION_OPEN_URL_IN_WEBVIEW = "ACTION_OPEN_URL_IN_WEBVIEW"
    ACTION_SHARE_LOCATION = "ACTION_SHARE_LOCATION"
    ACTION_VIEW_LOCATION = "ACTION_VIEW_LOCATION"
    FEATURE_UNSPECIFIED = "FEATURE_UNSPECIFIED"
    REVOCATION = "REVOCATION"
    RICHCARD_CAROUSEL = "RICHCARD_CAROUSEL"
    RICHCARD_STANDALONE = "RICHCARD_STANDALONE"
    UNRECOGNIZED = "UNRECOGNIZED"
