"""A scenario: what a mock is like at its start, written down in YAML or JSON.

seed: 7
clock: real                     # or `still`, the default
projects:
  - {project_id: 11111111-1111-4111-8111-111111111111, key_id: key-1, key_secret: secret-1}
transitions:
  kakaotalk_sender: {reads: 2}  # or {after: 60}, immediate, manual
rate_limit: {rate: 10, burst: 20}
deliveries: {attempts: 4, backoff: 0.05, timeout: 5, allow_remote: false}
faults:
  - {tag: webhooks, status: 503, headers: {Retry-After: "1"}, count: 2}
calls:                          # carried out in order, with the credentials of the first project
  - operation: webhooks_create
    body: {target: "http://127.0.0.1:9000/hook", triggers: [ALL], secret: hush}
state:                          # or resources as `GET /_mock/state` shows them
  11111111-1111-4111-8111-111111111111: {}

A reset of the mock begins the scenario again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from attrs import fields

from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.mock.app import Mock
from sinch_provisioning.mock.authentication import Project
from sinch_provisioning.mock.clock import RunningClock
from sinch_provisioning.mock.control import faults_of, rate_limit_of
from sinch_provisioning.mock.deliveries import DeliveryPolicy
from sinch_provisioning.mock.faults import Fault
from sinch_provisioning.mock.json_input import check_json
from sinch_provisioning.mock.scenario_file import read_scenario
from sinch_provisioning.mock.transitions import rules_of

KNOWN = ("seed", "clock", "projects", "transitions", "rate_limit", "deliveries", "faults", "calls", "state")


def load(path: str | Path, **options: Any) -> Mock:
    """Return a mock as a scenario file has it.

    Args:
        path: a YAML or JSON file.
        options: arguments of `Mock` that take precedence over those of the file.

    Raises:
        ConfigurationError: the file cannot be read, or something in it is wrong; the text names the place.
    """
    try:
        scenario = read_scenario(path)
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"scenario {path} cannot be read: {error}") from None
    try:
        return mock_of({} if scenario is None else scenario, **options)
    except ValueError as error:
        raise ConfigurationError(f"scenario {path}: {error}") from None


def mock_of(scenario: Mapping[str, JSONValue], **options: Any) -> Mock:
    """Return a mock as a scenario has it.

    Args:
        scenario: the scenario.
        options: arguments of `Mock` that take precedence over those of the scenario.

    Raises:
        ValueError: something in it is wrong; the text names it.
    """
    if not isinstance(scenario, Mapping):
        raise ValueError("it must be an object")  # noqa: TRY004 - bad input
    check_json(scenario, "it")
    unknown = [name for name in scenario if name not in KNOWN]
    if unknown:
        raise ValueError(f"{unknown[0]} is not known; known are {', '.join(KNOWN)}")
    mock = Mock(**{**arguments_of(scenario), **options})
    calls = _list(scenario.get("calls", []), "calls")

    def prepare(mock: Mock) -> None:
        if "state" in scenario:
            mock.set_state(scenario["state"])
        for index, call in enumerate(calls):
            _carry_out(mock, call, f"calls[{index}]")

    mock.prepare = prepare  # for each reset to come, too
    mock.reset()
    return mock


def arguments_of(scenario: Mapping[str, JSONValue]) -> JSONObject:
    """Return the arguments of `Mock` that a scenario has.

    Raises:
        ValueError: one of them makes no sense; the text names it.
    """
    return {name: read(scenario[name]) for name, read in _READERS.items() if name in scenario}


def _list(value: JSONValue, name: str) -> list[JSONValue]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ValueError(f"{name} must be a list of objects")
    return value


def _seed(value: JSONValue) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("seed must be a whole number")  # noqa: TRY004 - bad input
    return value


def _clock(value: JSONValue) -> RunningClock | None:
    if value not in ("real", "still"):
        raise ValueError("clock must be real or still")
    return RunningClock() if value == "real" else None


def _projects(value: JSONValue) -> tuple[Project, ...]:
    names = {"project_id", "key_id", "key_secret"}
    entries = _list(value, "projects")
    for entry in entries:
        if set(entry) != names or not all(isinstance(text, str) and text for text in entry.values()):
            raise ValueError(f"projects: each needs the texts {', '.join(sorted(names))}")
    if not entries:
        raise ValueError("projects must not be empty")
    return tuple(Project(**entry) for entry in entries)


def _faults(value: JSONValue) -> tuple[Fault, ...]:
    return tuple(faults_of(value))


def _deliveries(value: JSONValue) -> DeliveryPolicy:
    known = [field.name for field in fields(DeliveryPolicy)]
    if not isinstance(value, Mapping) or set(value) - set(known):
        raise ValueError(f"deliveries must be an object of {', '.join(known)}")
    return DeliveryPolicy(**value)


_READERS: dict[str, Callable[[JSONValue], JSONValue]] = {
    "seed": _seed,
    "clock": _clock,
    "projects": _projects,
    "transitions": rules_of,
    "rate_limit": rate_limit_of,
    "deliveries": _deliveries,
    "faults": _faults,
}


def _carry_out(mock: Mock, call: Mapping[str, JSONValue], location: str) -> None:
    """Do one call of a scenario; it must end well."""
    unknown = sorted(str(name) for name in set(call) - {"operation", "path", "query", "body", "project"})
    if unknown or "operation" not in call:
        raise ValueError(f"{location}: it needs operation, and may have path, query, body and project")
    path, query = (_named(call.get(name), f"{location}: {name}") for name in ("path", "query"))
    project = call.get("project", mock.projects[0].project_id)
    values = {"projectId": project, **path}
    try:
        address = mock.path_of(call["operation"], values)
        pairs = urlencode({name: _texts(value) for name, value in query.items()}, doseq=True)
        full = f"{address}?{pairs}" if pairs else address
        response = mock.call(call["operation"], full, call.get("body"), project=project)
    except ValueError as error:
        raise ValueError(f"{location}: {error}") from None
    if response.status >= 400:
        raise ValueError(
            f"{location}: {call['operation']} was answered with {response.status}: {response.content.decode()}"
        )


def _named(value: JSONValue, location: str) -> Mapping[str, JSONValue]:
    if value is not None and not isinstance(value, Mapping):
        raise ValueError(f"{location} must be an object")
    return value or {}


def _texts(value: JSONValue) -> JSONValue:
    if isinstance(value, list):
        return [_texts(item) for item in value]
    return str(value).lower() if isinstance(value, bool) else value
