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
    parts = (FOLDER / f"{tag}.txt").read_text("utf-8").split("\n\n")[1:]
    return tuple(tuple(part.strip().splitlines()) for part in parts)


def differences(make: MakeMock, tags: Sequence[str], numbers: range) -> Iterator[str]:
    """Yield of each story the first step at which a mock shows something else than is written down."""
    with Receiver() as receiver:
        for number in numbers:
            for tag in tags:
                expected = recorded(tag)[number]
                for place, step in enumerate(steps(make(), receiver, tag, number)):
                    if place >= len(expected) or line(step) != expected[place]:
                        yield f"story {tag} {number}, step {place}: {_difference(step, expected[place : place + 1])}"
                        break


def _difference(step: Step, expected: Sequence[str]) -> str:
    written = expected[0].split(" ") if expected else [""]
    own = line(step).split(" ")
    if written[: len(own) - len(step.shown)] != own[: len(own) - len(step.shown)]:
        return f"{step.label} ends with {step.status}, not as written down: {' '.join(written[: -len(step.shown)])}"
    part = next(number for number, text in enumerate(step.shown) if digest(text) != written[number - len(step.shown)])
    what = "leaves another state behind" if part else "shows something else"
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
