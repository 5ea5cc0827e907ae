"""The models of the API, each imported on first use, and `Event`, which is any of the events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinch_provisioning_api import models as _generated

__all__: list[str] = ["Event"]
__all__ += _generated.__all__

if TYPE_CHECKING:
    from sinch_provisioning_api.events import Event
    from sinch_provisioning_api.models import *  # noqa: F403 - the models are its public names
else:  # a checker must not see this: any name would pass

    def __getattr__(name: str) -> object:
        try:
            return getattr(_generated, name)
        except AttributeError:
            if name == "Event":  # importing it imports every event
                from sinch_provisioning_api.events import Event

                return Event
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None


def __dir__() -> list[str]:
    return sorted({*dir(_generated), *__all__})
