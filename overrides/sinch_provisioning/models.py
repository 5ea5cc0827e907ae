"""The models of the API, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sinch_provisioning_api import models as _generated

if TYPE_CHECKING:
    from sinch_provisioning_api.models import *  # noqa: F403 - the models are its public names

__all__ = list(_generated.__all__)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    try:
        return getattr(_generated, name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None


def __dir__() -> list[str]:
    return dir(_generated)
