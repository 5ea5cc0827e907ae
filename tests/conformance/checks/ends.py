"""A check of the ends of reviews and of what platforms do: what a resource shows then, by the names of its members."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from sinch_provisioning.mock import Request
from sinch_provisioning.mock.resources import HANDLERS
from suite.actions import Actor
from suite.world import World

from checks.registry import MakeMock, check

WRITTEN: dict[str, str] = yaml.safe_load(Path(__file__).with_name("ends.yaml").read_text("utf-8"))
"""By the kind, how it ends and what it was: what is shown then."""
NOWHERE = "kakaotalk_account"
"""What no operation reads."""
STAGE = re.compile("[A-Z][A-Z_]+|TIER_[0-9]+K?")
STEPS = 3
"""Steps that a review has at most."""


@check
def ends_show_what_is_written(make: MakeMock) -> Iterator[str]:
    """However a review ends, and whatever a platform does: the resource shows the members that ends.yaml has, and no other."""
    seen = set()
    for name, shown in ends(make):
        seen.add(name)
        if WRITTEN.get(name) != shown:
            yield f"{name}: it shows {shown}, not {WRITTEN.get(name, 'written')}"
    yield from (f"{name}: it cannot be had any more" for name in WRITTEN if name not in seen)


def ends(make: MakeMock) -> Iterator[tuple[str, str]]:
    """Yield by kind, outcome and number of the resource what a GET of it shows after this end."""
    for kind, spec in HANDLERS.kinds.items():
        if kind == NOWHERE:
            continue
        for outcome in spec.outcomes or ("",):
            world = World(make())
            if not spec.by_hand:
                world.control("PUT", "transitions", {"transitions": "manual"})
            world.populate(("plain", "onward"))
            project = world.mock.projects[0].project_id
            own = json.loads(world.state())[project].get(kind.removesuffix("_state").removesuffix("_deleted"), {})
            for number, key in enumerate(own):
                world.advance()
                if _ends(world, kind, key, outcome):
                    reader = Actor(world).reader_of_key(key.split("/"))
                    if reader is not None:
                        yield f"{kind} {outcome or 'as it is'} of {number + 1}", _shown(world.call(*reader).value)


def _ends(world: World, kind: str, key: str, outcome: str) -> bool:
    """Let something end so, after further steps if it must; return whether it did."""
    whole = {"kind": kind, "key": key.split("/"), **({"outcome": outcome} if outcome else {})}
    for _ in range(STEPS):
        response = _trigger(world, whole)
        if response.status == 200:
            return bool(response.json()["triggered"])
        _trigger(world, {"kind": kind, "key": key.split("/")})
    return False


def _trigger(world: World, body: Any) -> Any:
    raw = json.dumps(body).encode()
    return world.mock.handle(Request("POST", "/_mock/trigger", {"content-type": "application/json"}, raw))


def _shown(value: Any) -> str:
    """Return the names of the members of a resource but of its contents, with the values that name a stage."""
    return " ".join(sorted(_members(value)))


def _members(value: dict[str, Any], place: str = "") -> Iterator[str]:
    for name, item in value.items():
        if isinstance(item, dict) and name != "details":
            yield from _members(item, f"{place}{name}/")
        elif isinstance(item, str) and STAGE.fullmatch(item):
            yield f"{place}{name}={item}"
        elif item not in (None, [], {}):
            yield f"{place}{name}"
