# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Types, request descriptions and decoders of the Provisioning API, generated from its document.

Nothing here does I/O. Use `sinch_provisioning`, which does.
"""

from __future__ import annotations

from typing import Any, Final

__all__ = ["API_VERSION", "SECRETS_RECEIVED", "SECRETS_SENT", "SPEC_REVISION", "__version__", "load_document"]

__version__ = "0.1.0"
API_VERSION: Final = "1.2.7"
SPEC_REVISION: Final = 2
SECRETS_SENT: Final[frozenset[str]] = frozenset(
    {
        "accessToken",
        "authToken",
        "bearerToken",
        "code",
        "facebookAccessToken",
        "facebookCode",
        "facebookToken",
        "longLivedAccessToken",
        "secret",
    }
)
"""Names of members and parameters whose values the document marks as secret, where a client sends them."""
SECRETS_RECEIVED: Final[frozenset[str]] = frozenset(
    {
        "accessToken",
        "authToken",
        "bearerToken",
        "facebookAccessToken",
        "facebookCode",
        "facebookToken",
        "longLivedAccessToken",
        "secret",
    }
)
"""The same, where a client receives them: a name may be that of a secret in a request, and public in an answer."""


def load_document() -> dict[str, Any]:
    """Return the OpenAPI document this package was generated from, parsed anew with each call."""
    import json
    from importlib.resources import files

    document: dict[str, Any] = json.loads(files(__name__).joinpath("openapi.json").read_bytes())
    return document
