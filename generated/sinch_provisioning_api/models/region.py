# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class Region(OpenEnum):
    """Sinch region in which a resource is hosted: `BR` Brazil, `EU` Europe, `US` United States. It cannot be changed
    later, and resources that work together must share it."""

    BR = "BR"
    EU = "EU"
    US = "US"
