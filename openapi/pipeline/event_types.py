"""The union of all events, for checkers and for `isinstance`: `events.py` of the package."""

from __future__ import annotations

from collections.abc import Mapping

HEAD = '''"""What a delivery of a webhook can be: the model of an event, or an event that the document does not know."""

from __future__ import annotations

from typing import TypeAlias

from . import models, types

__all__ = ["Event"]

'''
TAIL = '"""Every event; told apart by class, or by `type_`, which is a literal in each model."""\n'


def source(events: Mapping[str, str]) -> str:
    """Return the module.

    Args:
        events: name of an event to the name of its model; none when the document has no events.
    """
    names = [f"models.{name}" for name in dict.fromkeys(events.values())]
    return f"{HEAD}Event: TypeAlias = {' | '.join([*names, 'types.UnknownEvent'])}\n{TAIL}"
