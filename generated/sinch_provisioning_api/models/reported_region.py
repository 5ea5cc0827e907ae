# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class ReportedRegion(OpenEnum):
    """Sinch region as the service behind the resource reports it: `BR` Brazil, `EU` Europe, `US` United States;
    `UNRECOGNIZED` when the Provisioning API does not know the region."""

    BR = "BR"
    EU = "EU"
    UNRECOGNIZED = "UNRECOGNIZED"
    US = "US"
