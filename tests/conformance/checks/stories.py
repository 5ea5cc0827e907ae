"""Checks of what no check thinks of: series of calls chosen by dice, each step as it is written down.

What a mock shows at each step stands in `stories/`, as a few letters. Whoever changes what the mock does writes them anew
with `write_tables.py`; `python tests/conformance/tell_story.py TAG NUMBER` prints a story in full, on either side of the
change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from suite.acts import steps
from suite.plain_texts import digest
from suite.receiver import Receiver
from suite.story import TAGS, Step, family_of

from checks.registry import MakeMock, check

FOLDER = Path(__file__).with_name("stories")
STORIES = 16
"""Stories of each tag."""
SHORT = 2
"""How many of them `make test` goes through."""
SHOWN = 400
"""Letters of a step that a finding shows."""


def line(step: Step) -> str:
    """Return what is written down of a step."""
    return " ".join([step.status, *map(digest, step.shown)])


@cache
def recorded(tag: str) -> tuple[tuple[str, ...], ...]:
    """Return what is written down of the stories of a tag."""
    path = FOLDER / f"{tag}.txt"
    if not path.exists():
        raise FileNotFoundError(f"nothing is written down of {tag}: python tests/conformance/write_tables.py does")
    parts = path.read_text("utf-8").split("\n\n")[1:]
    return tuple(tuple(part.strip().splitlines()) for part in parts)


def differences(make: MakeMock, tags: Sequence[str], numbers: range) -> Iterator[str]:
    """Yield of each story the first step at which a mock shows something else than is written down."""
    with Receiver() as receiver:
        for number in numbers:
            for tag in tags:
                place, text = _first_difference(steps(make(), receiver, tag, number), recorded(tag)[number])
                if text:
                    yield f"story {tag} {number}, step {place}: {text}"


def _first_difference(story: Iterator[Step], expected: Sequence[str]) -> tuple[int, str]:
    """Return the first step that is not as written down, and how; an empty text when there is none."""
    place = -1
    for place, step in enumerate(story):
        if place >= len(expected):
            return place, f"{step.label} comes, where nothing more is written down"
        if line(step) != expected[place]:
            return place, _difference(step, expected[place])
    if place + 1 < len(expected):
        return place + 1, f"nothing more comes, where {len(expected) - place - 1} steps are written down"
    return place, ""


def _difference(step: Step, written: str) -> str:
    digests = [digest(text) for text in step.shown]
    status, own = written.split(" ")[: -len(digests)], written.split(" ")[-len(digests) :]
    if " ".join(status) != step.status:
        return f"{step.label} ends with {step.status}, not as written down: {' '.join(status)}"
    what = "shows something else" if own[0] != digests[0] else "leaves another state behind"
    return f"{step.label} {step.status} {what} than is written down: {step.shown[0][:SHOWN]}"


@check
def short_stories_go_as_written(make: MakeMock) -> Iterator[str]:
    """Two stories of each tag go as they are written down, step by step."""
    yield from differences(make, TAGS, range(SHORT))


@check
def stories_of_whatsapp_go_as_written(make: MakeMock) -> Iterator[str]:
    """Stories of accounts, senders, solutions and templates of WhatsApp go as they are written down."""
    yield from differences(make, [tag for tag in TAGS if family_of(tag) == "whatsapp"], range(SHORT, STORIES))


@check
def stories_of_the_others_go_as_written(make: MakeMock) -> Iterator[str]:
    """Stories of RCS, KakaoTalk, bundles, conversation and webhooks go as they are written down."""
    yield from differences(make, [tag for tag in TAGS if family_of(tag) != "whatsapp"], range(SHORT, STORIES))
