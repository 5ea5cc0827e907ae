from ..types import OpenEnum


class BundleRegion(OpenEnum):
    """Region the resources live in."""

    BR = "BR"
    EU = "EU"
    US = "US"
