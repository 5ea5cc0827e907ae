"""The union of all events, for checkers and for `isinstance`: `events.py` of the package."""

from __future__ import annotations

from collections.abc import Mapping

from render import literal

HEAD = '''"""What a delivery of a webhook can be: the model of an event, or an event that the document does not know."""

from __future__ import annotations

from typing import Literal, TypeAlias

from . import models, types

__all__ = ["Event", "EventName"]

'''
MIDDLE = '"""Every event; told apart by class, or by `type_`, which is a literal in each model."""\n\n'
TAIL = '"""Name of an event, as its `type` says it."""\n'


def source(events: Mapping[str, str]) -> str:
    """Return the module.

    Args:
        events: name of an event to the name of its model; none when the document has no events.
    """
    models = [f"models.{name}" for name in dict.fromkeys(events.values())]
    names = f"Literal[{', '.join(map(literal, events))}]" if events else "str"
    lines = [f"Event: TypeAlias = {' | '.join([*models, 'types.UnknownEvent'])}", f"EventName: TypeAlias = {names}"]
    return f"{HEAD}{lines[0]}\n{MIDDLE}{lines[1]}\n{TAIL}"
