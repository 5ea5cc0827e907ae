"""A check of lives: what each change is answered with, by status and code, and what becomes of the resource."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml
from suite.lifecycles import lifecycles
from suite.world import World

from checks.registry import MakeMock, check

WRITTEN: dict[str, str] = yaml.safe_load(Path(__file__).with_name("lifecycles.yaml").read_text("utf-8"))
"""By what is done: how it ends."""


@check
def lives_go_as_written(make: MakeMock) -> Iterator[str]:
    """Each change, in each stage of a life and after each other change, ends as lifecycles.yaml says."""
    world = World(make()).populate()
    seen = set()
    for name, end in lifecycles(world):
        seen.add(name)
        if WRITTEN.get(name) != end:
            yield f"{name}: {end}, not {WRITTEN.get(name, 'written')}"
    yield from (f"{name}: it cannot be done any more" for name in WRITTEN if name not in seen)
