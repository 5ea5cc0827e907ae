"""Write the tables of what the mock does, which the conformance suite holds every mock to; read the difference.

    python tests/conformance/write_tables.py

They are `checks/events.yaml`, what each action causes, `checks/lifecycles.yaml`, how each change ends, `checks/ends.yaml`,
what is shown after each end of a review, and `checks/stories/`, what is to be seen at each step of series of calls that
dice have chosen. A line that changes is a behaviour that changes: it needs its reason in the commit. Of a story all that
comes after the first such line may change with it.
"""

from __future__ import annotations

from pathlib import Path

from checks import CHECKS, deliveries, stories
from checks.ends import ends
from checks.stories import STORIES
from sinch_provisioning.mock import Mock
from sinch_provisioning.mock.resources import HANDLERS
from suite.actions import Actor
from suite.acts import steps
from suite.lifecycles import lifecycles
from suite.receiver import Receiver
from suite.story import TAGS
from suite.world import World

FOLDER = Path(__file__).with_name("checks")
EVENTS = """\
# What each action of the suite causes, in order; what is not here causes no event. An operation is named with how the
# resource is made (plain, draft), or with the places of the resource and of the body among those it is called with; what
# the platform does, with its kind and outcome, as `Mock.trigger` calls them. Written by write_tables.py.
"""
LIVES = """\
# How each change of a resource ends: the status, then the code of an error, or the state and the status of pending
# changes that the resource has, and the activities that were added. A resource is named by what made it and in what
# stage it was left: as in the example, as a draft, or taken onward by all that its links lead to. Written by write_tables.py.
"""
ENDS = """\
# What a GET shows after each end of a review, and after whatever a platform does: the names of the members, with the values
# that name a stage. A resource is named by its number among those that the suite makes. Written by write_tables.py.
"""


STORY = """\
# How the stories of {tag} go, a line for each step: the status, with the code of an error, then a few letters that stand
# for what is shown and for the state of the mock. `tell_story.py {tag} NUMBER` prints one. Written by write_tables.py.
"""


def write_stories() -> int:
    """Write how the stories go; return the number of their steps."""
    count = 0
    for path in (FOLDER / "stories").glob("*.txt"):
        path.unlink()  # also that of a tag that is gone
    with Receiver() as receiver:
        for tag in TAGS:
            parts = [[stories.line(step) for step in steps(Mock(), receiver, tag, n)] for n in range(STORIES)]
            count += sum(map(len, parts))
            text = "".join(f"\n{chr(10).join(lines)}\n" for lines in parts)
            (FOLDER / "stories" / f"{tag}.txt").write_text(STORY.format(tag=tag) + text, encoding="utf-8", newline="\n")
    return count


def events() -> dict[str, list[str]]:
    """Return by action the types of the events that it causes."""
    world, result = World(Mock()), {}
    with Receiver() as receiver:
        deliveries.hook(world, receiver.url("/all"), ["ALL"])
        for action in Actor(world).actions():
            types = [item.event["type"] for item in deliveries.flushed(world, receiver)]
            name, _, rest = action.label.partition(" ")
            key = f"{name} {rest.partition(' ')[2]}".rstrip() if name in HANDLERS.kinds else action.label
            if types and result.setdefault(key, types) != types:
                raise ValueError(f"{action.label} causes {types}, another of its kind {result[key]}")
    return result


def main() -> None:
    """Write the tables."""
    lines = [f"{name}: [{', '.join(types)}]\n" for name, types in events().items()]
    (FOLDER / "events.yaml").write_text(EVENTS + "".join(lines), encoding="utf-8", newline="\n")
    lives: dict[str, str] = {}
    for name, end in lifecycles(World(Mock()).populate()):
        if lives.setdefault(name, end) != end:
            raise ValueError(f"{name} ends as {end}, and as {lives[name]}")
    text = "".join(f'{name}: "{end}"\n' for name, end in lives.items())
    (FOLDER / "lifecycles.yaml").write_text(LIVES + text, encoding="utf-8", newline="\n")
    shown = "".join(f'{name}: "{members}"\n' for name, members in ends(Mock))
    (FOLDER / "ends.yaml").write_text(ENDS + shown, encoding="utf-8", newline="\n")
    count = write_stories()
    print(f"{len(lines)} actions that cause events, {len(lives)} changes, {count} steps; {len(CHECKS)} checks")


if __name__ == "__main__":
    main()
