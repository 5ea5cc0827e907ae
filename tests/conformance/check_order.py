"""The order in which checks are held against a mutant: first the one that noticed it last time, then what is likely or cheap.

`noticed.yaml` remembers which check noticed each mutant, and how long each check takes; `run_mutants.py --note` writes it.
Every check is held against a mutant that none notices, in whatever order: a line that is out of date costs time alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import yaml

PATH = Path(__file__).with_name("noticed.yaml")
HEAD = """\
# What each check takes of a processor, in seconds, against a mock without a defect; and which check noticed each mutant
# when it was looked at last. It is only the order in which checks are held: a line that is out of date costs time alone.
# Written by `make mutants NOTE=1`.
"""
NEW = 1.0
"""Seconds that a check takes of which nothing is noted."""
UNMET = 2.5
"""Seconds that a mutant takes of which nothing is noted, on average."""
LEAST = 0.05
"""Seconds that any check takes, at least."""
OTHERS = 0.2
"""What a mutant of another group that a check noticed says of how likely it is to notice one of this."""
ALWAYS = 0.1
"""How likely a check is to notice what it has noticed nothing like, beside one that noticed one mutant of the group."""
STEADY = 2.0
"""How many times as long, or as short, a check must take for its line to change: processors differ."""


class Noticed(NamedTuple):
    """What is remembered of earlier runs.

    Args:
        seconds: what a check takes.
        by: the check, or the rule of the lint, that noticed a mutant.
    """

    seconds: Mapping[str, float]
    by: Mapping[str, str]

    def cost(self, check: str) -> float:
        """Return the seconds that a check takes."""
        return max(LEAST, self.seconds.get(check, NEW))

    def order(self, mutant: str, groups: Mapping[str, str], checks: Iterable[str]) -> list[str]:
        """Return all checks, in the order in which they are held against a mutant; new ones early, to see what they notice.

        Args:
            mutant: its name.
            groups: by mutant, what it has in common with those that are much like it.
            checks: all of them.
        """
        group = groups[mutant]
        others = [(groups.get(name), check) for name, check in self.by.items() if name != mutant]
        near = Counter(check for other, check in others if other == group)
        far = Counter(check for other, check in others if other != group)

        def worth(check: str) -> float:
            return (near[check] + OTHERS * far[check] + ALWAYS) / self.cost(check)

        last = self.by.get(mutant)
        return sorted(checks, key=lambda check: (check != last, check in self.seconds, -worth(check)))

    def expected(self, mutant: str) -> float:
        """Return the seconds that a mutant takes, if it is noticed as it was last time: midway through the check."""
        last = self.by.get(mutant)
        return UNMET if last is None else self.seconds.get(last, NEW) / 2


def read(path: Path | None = None) -> Noticed:
    """Return what is remembered; nothing without a file."""
    file = path or PATH
    value = (yaml.safe_load(file.read_text("utf-8")) if file.exists() else None) or {}
    return Noticed(value.get("seconds") or {}, value.get("noticed") or {})


def write(
    seconds: Mapping[str, float], verdicts: Mapping[str, str], known: Iterable[str], path: Path | None = None
) -> None:
    """Remember what a run has shown, beside what was remembered of mutants that it did not look at.

    Args:
        seconds: what each check took without a mutant; checks that are not named are forgotten.
        verdicts: by mutant, the check or rule that noticed it; empty when none did.
        known: all mutants that there are; others are forgotten.
        path: the file; None: that of the suite.
    """
    names = set(known)
    before = read(path)
    by = {name: check for name, check in {**before.by, **verdicts}.items() if check and name in names}
    costs = {check: _steady(before.seconds.get(check), now) for check, now in sorted(seconds.items())}
    lines = [HEAD, "seconds:\n", *(f"  {check}: {cost}\n" for check, cost in costs.items())]
    lines += ["noticed:\n", *(f'  {name}: "{check}"\n' for name, check in sorted(by.items()))]
    (path or PATH).write_text("".join(lines), encoding="utf-8")


def _steady(before: float | None, now: float) -> float:
    rounded = max(LEAST, round(now, 2))
    return before if before and 1 / STEADY < rounded / before < STEADY else rounded
