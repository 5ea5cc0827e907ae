"""Seed defects into the mock, and into the document, and see whether the suite notices; print the score.

    make mutants                                        every mutant
    make mutants MUTANTS="tokens_repeat lists"          the named ones, and those of the named families
    python tests/conformance/run_mutants.py --json FILE also what each check says

A mutant is shown to one check after the other, those first that are about its family or take little, until one notices;
only a mutant that survives has seen them all. One of the document is shown to its lint first, then to the checks, against
the mock as it is. Each has a process of its own, which begins with what the suite knows of the
mock without a defect. The standard output is the same for the same mutants, byte for byte; how far it is, is told on the
standard error. The exit status is 1 when fewer than 98 of 100 are caught, when the suite is red without a mutant, when a
survivor is not explained in `SURVIVORS`, or when what is explained there is caught.
"""

from __future__ import annotations

import argparse
import gc
import json
import logging
import sys
import time
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import document_mutants
import pytest
from forks import forked
from mutants import MUTANTS
from rich.console import Console
from rich.table import Table
from run_conformance import ALL
from sinch_provisioning.mock import Mock

HERE = Path(__file__).resolve().parent
WANTED = 0.98
SECONDS = 2.4
"""What a mutant takes of a processor, on average."""
BEFORE = 75.0
"""What the suite takes without a mutant, in seconds."""
TELL_EVERY = 15.0
"""Seconds after which it is told how far the run is."""
WIDTH = 140

SLOW = (
    "what_is_refused_leaves_room",
    "every_valid_value_is_shown",
    "the_longest_texts_are_shown_whole",
    "every_valid_credential_may_call",
    "what_is_refused_changes_nothing",
    "errors_have_their_code_and_context",
    "a_second_change_does_what_it_says",
    "the_document_decides_on_bodies",
    "lives_go_as_written",
    "a_change_does_what_it_says",
    "chains_end_well",
    "updates_of_what_is_full_touch_what_they_name",
    "refused_calls_leave_nothing_behind",
    "an_update_of_one_member_changes_this_one",
)
"""Checks that take seconds, the longest last: they come after the others, unless they are of a family's own."""
OWN = {
    "access": (
        "the_token_endpoint_tells_keys_apart",
        "a_burst_after_a_pause_is_no_larger",
        "only_the_project_itself_may_call",
        "foreign_identifiers_are_as_unknown_ones",
    ),
    "answers": ("every_answer_is_documented", "what_is_only_sent_is_never_shown"),
    "document": (
        "every_answer_is_documented",
        "every_operation_succeeds",
        "methods_and_media_types_are_refused",
        "the_document_decides_on_query_parameters",
        "wrong_query_parameters_have_their_code",
        "a_parameter_that_is_left_out_is_its_default",
        "what_is_left_out_is_its_default",
        "only_the_project_itself_may_call",
        "the_document_decides_on_bodies",
        "every_valid_credential_may_call",
        "errors_have_their_code_and_context",
    ),
    "errors": ("wrong_query_parameters_have_their_code", "errors_have_their_code_and_context", "lives_go_as_written"),
    "events": ("webhooks_are_what_they_are_now", "what_is_not_taken_is_sent_again", "actions_cause_their_events"),
    "lists": (
        "filters_show_what_fits_and_no_more",
        "lists_are_in_the_order_asked_for",
        "pages_have_their_default_and_largest_size",
        "masks_show_what_they_name_and_no_more",
    ),
    "pages": ("pages_add_up_to_the_list", "pages_add_up"),
    "relatives": (
        "a_reset_begins_anew",
        "secrets_and_targets_are_used_as_they_are",
        "testers_with_like_numbers_stay_apart",
        "what_is_numbered_alike_stays_apart",
        "every_end_of_a_review_has_its_event",
        "ends_show_what_is_written",
        "the_longest_texts_are_shown_whole",
        "what_is_alike_stays_apart",
        "updates_of_what_is_full_touch_what_they_name",
        "refused_calls_leave_nothing_behind",
    ),
    "requests": (
        "methods_and_media_types_are_refused",
        "the_document_decides_on_query_parameters",
        "the_document_decides_on_bodies",
    ),
    "state": ("what_is_deleted_is_gone", "what_is_updated_can_be_read", "lists_hold_what_was_created"),
    "stillness": ("reading_changes_nothing", "a_change_does_what_it_says", "what_is_refused_changes_nothing"),
    "unseen": (
        "odd_contents_are_kept",
        "workflows_hold",
        "what_is_left_out_is_its_default",
        "filters_show_what_fits_and_no_more",
        "actions_cause_their_events",
        "a_reset_begins_anew",
        "who_is_refused_uses_up_no_limit",
        "secrets_and_targets_are_used_as_they_are",
        "reviews_of_others_go_on",
    ),
    "writing": ("every_view_agrees", "a_change_does_what_it_says"),
}
"""By family: the checks that most of its mutants are noticed by; the others come after these, none is left out."""
SURVIVORS: dict[str, str] = {
    "a_launch_needs_no_privacy_policy": "a workflow shows of what a launch needs only that some of it is looked at",
    "third_categories_belong_to_the_first_second": "which categories there are is an assumption of the mock",
}
"""Mutants that the suite does not notice, and why that cannot or need not be otherwise."""


class Verdict(NamedTuple):
    """What became of a mutant.

    Args:
        name: of the mutant.
        caught_by: the check that noticed; empty when none did.
        text: what it said, or why the mutant cannot be made.
    """

    name: str
    caught_by: str
    text: str


def load(folder: Path = HERE) -> dict[str, str]:
    """Import the modules of mutants in a folder; return the family of each mutant, which is the name of its module."""
    result: dict[str, str] = {}
    for path in sorted(folder.glob("mutants_*.py")):
        family = path.stem.removeprefix("mutants_").removeprefix("of_").partition("_")[0]
        import_module(path.stem)
        result |= {name: family for name in MUTANTS if name not in result}
    return result | dict.fromkeys(document_mutants.edits(), document_mutants.FAMILY)


def what(name: str) -> str:
    """Return what is wrong with a mutant."""
    return MUTANTS[name].what if name in MUTANTS else str(document_mutants.edits()[name]["what"])


def ordered(family: str) -> list[str]:
    """Return all checks, in the order in which they are held against mutants of a family."""
    own = OWN.get(family, ())
    return sorted(ALL, key=lambda title: (title not in own, own.index(title) if title in own else 0, _cost(title)))


def _cost(title: str) -> int:
    return SLOW.index(title) + 1 if title in SLOW else 0


def first_finding(titles: list[str], checks: Mapping[str, Any] | None = None) -> tuple[str, str]:
    """Return the first check that the mock does not pass, and what it says; two empty texts when it passes all."""
    for title in titles:
        try:
            broken = next(iter((checks or ALL)[title](Mock)), None)
        except ImportError:  # the code has changed on the disk since the run began: nothing is known of the mutant
            raise
        except Exception as error:  # a mock that cannot even be walked is noticed too
            broken = f"{type(error).__name__}: {error}"
        if broken is not None:
            return title, broken
    return "", ""


def show(mutant: tuple[str, str]) -> Verdict:
    """Show a mutant, by its name and family, to the suite."""
    name, family = mutant
    if family == document_mutants.FAMILY:
        return show_document(name)
    with pytest.MonkeyPatch.context() as patch:
        try:
            MUTANTS[name].mutate(patch)
        except Exception as error:
            return Verdict(name, "", f"it cannot be made: {type(error).__name__}: {error}")
        try:
            return Verdict(name, *first_finding(ordered(family)))
        except ImportError as error:
            return Verdict(name, "", f"it cannot be judged: {error}")


def show_document(name: str) -> Verdict:
    """Show a mutant of the document to its lint, and to the suite."""
    try:
        document = document_mutants.changed(document_mutants.loaded(), name)
    except (LookupError, ValueError) as error:
        return Verdict(name, "", f"it cannot be made: {type(error).__name__}: {error}")
    rule, text = document_mutants.linted(document)
    if rule:
        return Verdict(name, rule, text)
    try:
        checks = document_mutants.checks_of(document)
    except Exception as error:  # a document that the suite cannot even read is noticed too
        return Verdict(name, "the suite as a whole", f"{type(error).__name__}: {error}")
    return Verdict(name, *first_finding(ordered(document_mutants.FAMILY), checks))


def verdicts(families: dict[str, str], workers: int) -> Iterator[Verdict]:
    """Yield what became of mutants, as it is known."""
    document_mutants.loaded()
    gc.collect()
    gc.freeze()  # so that the processes share what is there already
    for ended in forked(show, families.items(), workers):
        yield ended.result or Verdict(ended.item[0], "the suite as a whole", ended.problem)


class Teller:
    """Says on the standard error how far a run is."""

    def __init__(self, total: int) -> None:
        self.total, self.count, self.caught = total, 0, 0
        self.began = self.reported = time.monotonic()

    def add(self, verdict: Verdict) -> None:
        """Count a verdict; tell at once of a survivor, and of the others from time to time."""
        self.count += 1
        self.caught += bool(verdict.caught_by)
        if not verdict.caught_by:
            print(f"survived: {verdict.name}", file=sys.stderr, flush=True)
        if time.monotonic() - self.reported >= TELL_EVERY or self.count == self.total:
            self.reported = time.monotonic()
            seconds = round(self.reported - self.began)
            text = f"{self.count} of {self.total} mutants, {self.caught} caught, {seconds // 60}:{seconds % 60:02d}"
            print(text, file=sys.stderr, flush=True)


def table(families: dict[str, str], every: list[Verdict]) -> Table:
    """Return the score by family."""
    result = Table(title="what the suite says to defects on purpose", title_justify="left")
    for column in ("family", "seeded", "caught", "survivors, and why"):
        result.add_column(column, justify="right" if column in ("seeded", "caught") else "left")
    for family in dict.fromkeys(families.values()):
        own = [verdict for verdict in every if families[verdict.name] == family]
        survived = [verdict for verdict in own if not verdict.caught_by]
        reasons = [f"{item.name}: {item.text or SURVIVORS.get(item.name, 'not explained')}" for item in survived]
        result.add_row(family, str(len(own)), str(len(own) - len(survived)), "\n".join(reasons))
    return result


def write(path: Path, families: dict[str, str], every: list[Verdict]) -> None:
    """Write the verdicts as JSON."""
    entries = [
        {
            "name": verdict.name,
            "family": families[verdict.name],
            "what": what(verdict.name),
            "caught_by": verdict.caught_by,
            "finding": verdict.text,
            "why_not": "" if verdict.caught_by else SURVIVORS.get(verdict.name, ""),
        }
        for verdict in every
    ]
    value = {"seeded": len(every), "caught": sum(bool(verdict.caught_by) for verdict in every), "mutants": entries}
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def arguments(families: dict[str, str]) -> argparse.Namespace:
    """Read and check the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mutants", nargs="*", help="names of mutants or of families; default: all")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write what each mutant was noticed by")
    parser.add_argument("--workers", type=int, default=2, help="mutants side by side; default: 2")
    result = parser.parse_args()
    unknown = [name for name in result.mutants if name not in families and name not in families.values()]
    if unknown:
        known = ", ".join(dict.fromkeys(families.values()))
        parser.error(f"there is no mutant and no family {unknown[0]}; the families are {known}")
    if result.workers < 1:
        parser.error("--workers must be 1 or more")
    return result


def main() -> int:
    """Run the command line; return its exit status."""
    everything = load()
    options = arguments(everything)
    chosen = {
        name: family
        for name, family in everything.items()
        if not options.mutants or {name, family} & set(options.mutants)
    }
    minutes = (BEFORE + len(chosen) * SECONDS / options.workers) / 60
    print(f"{len(chosen)} mutants; this takes about {max(1, round(minutes))} minutes with {options.workers} workers")
    sys.stdout.flush()
    logging.getLogger("sinch_provisioning").addHandler(logging.NullHandler())  # a mutant's tracebacks are no news
    check, text = first_finding(list(ALL))
    if check:
        print(f"the mock breaks a check without any mutant: {check}: {text}")
        return 1
    teller = Teller(len(chosen))
    members: dict[str, Verdict] = {}
    for verdict in verdicts(chosen, options.workers):
        members[verdict.name] = verdict
        teller.add(verdict)
    every = [members[name] for name in chosen]
    if options.json:
        write(options.json, chosen, every)
    return report(chosen, every)


def report(families: dict[str, str], every: list[Verdict]) -> int:
    """Print the table and the score; return the exit status."""
    Console(width=WIDTH, force_terminal=False).print(table(families, every), markup=False)
    survived = [verdict.name for verdict in every if not verdict.caught_by]
    stale = [verdict.name for verdict in every if verdict.caught_by and verdict.name in SURVIVORS]
    for name in stale:
        print(f"{name} is caught now: take it out of SURVIVORS")
    score = 1 - len(survived) / len(every)
    print(f"caught {len(every) - len(survived)} of {len(every)} mutants: {score:.1%}")
    return 1 if score < WANTED or stale or set(survived) - set(SURVIVORS) else 0


if __name__ == "__main__":
    raise SystemExit(main())
