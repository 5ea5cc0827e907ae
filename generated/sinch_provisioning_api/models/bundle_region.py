# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class BundleRegion(OpenEnum):
    """Region the resources live in."""

    BR = "BR"
    EU = "EU"
    US = "US"
