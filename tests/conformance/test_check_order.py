"""The order of the checks: what noticed a mutant last time comes first, and whatever is remembered, none is left out."""

from __future__ import annotations

from pathlib import Path

import check_order
import run_mutants
from check_order import Noticed
from run_conformance import ALL

FAMILIES = {"a_page_is_lost": "pages", "a_page_comes_twice": "pages", "a_token_is_kept": "access"}
CHECKS = ("slow", "pages_add_up", "keys_differ", "cheap")
SECONDS = {"slow": 9.0, "pages_add_up": 1.0, "keys_differ": 1.0, "cheap": 0.1}


def test_the_check_that_noticed_a_mutant_last_time_is_held_first() -> None:
    memory = Noticed(SECONDS, {"a_page_is_lost": "slow"})
    assert memory.order("a_page_is_lost", FAMILIES, CHECKS) == ["slow", "cheap", "pages_add_up", "keys_differ"]


def test_without_one_those_that_notice_much_of_its_family_and_take_little_are_held_first() -> None:
    memory = Noticed(SECONDS, {"a_page_is_lost": "pages_add_up", "a_token_is_kept": "keys_differ"})
    assert memory.order("a_page_comes_twice", FAMILIES, CHECKS) == ["pages_add_up", "cheap", "keys_differ", "slow"]


def test_a_check_of_which_nothing_is_known_is_held_early() -> None:
    memory = Noticed(SECONDS, {"a_page_is_lost": "slow", "a_page_comes_twice": "pages_add_up"})
    order = memory.order("a_page_is_lost", FAMILIES, [*CHECKS, "new"])
    assert order == ["slow", "new", "pages_add_up", "cheap", "keys_differ"]


def test_all_checks_are_held_against_every_mutant_whatever_is_remembered() -> None:
    families = run_mutants.load()
    stale = Noticed({"gone": 1.0}, dict.fromkeys(families, "gone"))
    for memory in (check_order.read(), Noticed({}, {}), stale):
        for name in families:
            assert sorted(memory.order(name, families, ALL)) == sorted(ALL)


def test_what_is_remembered_is_of_mutants_there_are() -> None:
    memory = check_order.read()
    assert memory.by.keys() <= run_mutants.load().keys(), "make mutants NOTE=1 forgets those that are gone"
    known = {*ALL, "the suite as a whole", "specification"}
    assert {name for name in memory.by.values() if not name.startswith("lint: ")} <= known
    assert memory.seconds.keys() <= ALL.keys()


def test_what_a_run_shows_is_remembered_beside_what_it_did_not_look_at(tmp_path: Path) -> None:
    path = tmp_path / "noticed.yaml"
    check_order.write({"cheap": 0.1, "slow": 9}, {"a_page_is_lost": "slow", "gone": "slow"}, FAMILIES, path)
    check_order.write({"cheap": 0.15, "slow": 3}, {"a_token_is_kept": "lint: rule_of_names"}, FAMILIES, path)
    memory = check_order.read(path)
    assert memory.by == {"a_page_is_lost": "slow", "a_token_is_kept": "lint: rule_of_names"}
    assert memory.seconds == {"cheap": 0.1, "slow": 3}  # what takes about as long keeps its line
    check_order.write({"cheap": 0.1}, {"a_page_is_lost": ""}, FAMILIES, path)
    assert check_order.read(path).by.keys() == {"a_token_is_kept"}
    assert check_order.read(path).seconds == {"cheap": 0.1}


def test_nothing_is_remembered_without_a_file(tmp_path: Path) -> None:
    assert check_order.read(tmp_path / "none.yaml") == Noticed({}, {})
