"""A typed client of the Sinch Provisioning API, sync and async.

    from sinch_provisioning import ProvisioningClient, models

    with ProvisioningClient() as client:
        for sender in client.kakaotalk_senders.list():
            print(sender.plus_friend_id, sender.state)

Everything is imported on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from sinch_provisioning_api import API_VERSION, SPEC_REVISION, __version__

if TYPE_CHECKING:
    from sinch_provisioning_api.client import ApiResponse, AsyncPager, Page, Pager
    from sinch_provisioning_api.types import UNSET, UnknownVariant, Unset

    from sinch_provisioning import auth, errors, models
    from sinch_provisioning.client import AsyncProvisioningClient, ProvisioningClient
    from sinch_provisioning.options import RequestOptions, Timeout
    from sinch_provisioning.retry import RetryBudget, RetryPolicy

_MODULES: Final = ("auth", "errors", "hooks", "mock", "models", "testing", "webhooks")
_NAMES: Final = {
    "ApiResponse": "sinch_provisioning_api.client",
    "AsyncPager": "sinch_provisioning_api.client",
    "AsyncProvisioningClient": "sinch_provisioning.client",
    "Page": "sinch_provisioning_api.client",
    "Pager": "sinch_provisioning_api.client",
    "ProvisioningClient": "sinch_provisioning.client",
    "RequestOptions": "sinch_provisioning.options",
    "RetryBudget": "sinch_provisioning.retry",
    "RetryPolicy": "sinch_provisioning.retry",
    "Timeout": "sinch_provisioning.options",
    "UNSET": "sinch_provisioning_api.types",
    "UnknownVariant": "sinch_provisioning_api.types",
    "Unset": "sinch_provisioning_api.types",
}

__all__ = [
    "API_VERSION",
    "SPEC_REVISION",
    "UNSET",
    "ApiResponse",
    "AsyncPager",
    "AsyncProvisioningClient",
    "Page",
    "Pager",
    "ProvisioningClient",
    "RequestOptions",
    "RetryBudget",
    "RetryPolicy",
    "Timeout",
    "UnknownVariant",
    "Unset",
    "__version__",
    "auth",
    "errors",
    "models",
]


if not TYPE_CHECKING:  # a checker that saw it would take any name for one of this module

    def __getattr__(name: str) -> object:
        if name in _NAMES:
            value: object = getattr(import_module(_NAMES[name]), name)
        elif name in _MODULES:
            value = import_module(f"sinch_provisioning.{name}")
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*__all__, *_MODULES})
