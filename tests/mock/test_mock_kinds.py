"""The kinds and outcomes of transitions: told, complete, and checked wherever they are named."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest
from sinch_provisioning.mock import After, Mock, Request, resources
from sinch_provisioning.mock.handlers import Handlers
from sinch_provisioning.mock.resources.kinds import KINDS
from sinch_provisioning.mock.scenario import load

SCHEDULED = re.compile(r"(?:\.schedule|\bexpect)\(\s*(?:context, )?([A-Z_]+),")
UNKNOWN = re.compile(r"raise unknown_outcome\(outcome, (.*)\)$", re.MULTILINE)


def found(pattern: re.Pattern[str]) -> set[Any]:
    """Return what the modules of the resources name, evaluated."""
    values: set[Any] = set()
    for module in map(
        import_module, (f"{resources.__name__}.{iter_module.name}" for iter_module in iter_modules(resources.__path__))
    ):
        for text in pattern.findall(Path(str(module.__file__)).read_text()):
            values.add(eval(text, vars(module)))  # noqa: S307 - our own source
    return values


def test_every_kind_that_is_scheduled_is_told() -> None:
    assert found(SCHEDULED) == set(KINDS)


def test_every_outcome_that_is_understood_is_told() -> None:
    documented = {name for kind in KINDS.values() for name in kind.outcomes}
    understood = found(UNKNOWN)
    assert {name for known in understood for name in known} == documented
    for known in understood:
        assert any(set(known) <= set(kind.outcomes) for kind in KINDS.values()), known


def test_a_kind_that_there_is_not_is_told_with_the_nearest() -> None:
    message = "there is no kind kakaotalk_sendr; did you mean kakaotalk_sender"
    with pytest.raises(ValueError, match=message):
        Mock(transitions={"kakaotalk_sendr": "manual"})
    with pytest.raises(ValueError, match=message):
        Mock().trigger("kakaotalk_sendr", "@shop")
    with pytest.raises(ValueError, match="there is no kind xyz; known are bundle, kakaotalk_sender"):
        Mock(transitions={"xyz": After(3)})
    body = b'{"kind": "kakaotalk_sendr", "key": ["@shop"]}'
    response = Mock().handle(Request("POST", "/_mock/trigger", {"content-type": "application/json"}, body))
    assert response.status == 400
    assert message in response.json()["error"]


def test_a_scenario_is_held_to_the_kinds_too(tmp_path: Path) -> None:
    file = tmp_path / "scenario.json"
    file.write_text('{"transitions": {"rcs_snder": {"after": 3}}}')
    with pytest.raises(Exception, match=r"scenario .*: there is no kind rcs_snder; did you mean rcs_sender"):
        load(file)


def test_an_outcome_is_told_with_the_nearest_in_any_case_of_letters() -> None:
    mock = Mock(transitions="manual")
    path = f"/v1/projects/{mock.projects[0].project_id}/bundles"
    response = mock.call("bundles_create", path, {"region": "EU", "name": "Shop", "smsApp": True})
    assert response.status < 300, response.json()
    with pytest.raises(ValueError, match=r"outcome failed is not known; did you mean FAILED\?; known are DONE, FAILED"):
        mock.trigger("bundle", response.json()["id"], outcome="failed")
    assert mock.trigger("bundle", response.json()["id"], outcome="FAILED")


def test_a_rule_that_would_do_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="whatsapp_sender_state happens by `trigger` alone"):
        Mock(transitions={"whatsapp_sender_state": After(3)})
    Mock(transitions=dict.fromkeys(KINDS, "manual"))


def test_handlers_of_ones_own_may_have_any_kind() -> None:
    mock = Mock(transitions={"mine": "manual"}, handlers=Handlers())
    assert mock.trigger("other", "x") is False
