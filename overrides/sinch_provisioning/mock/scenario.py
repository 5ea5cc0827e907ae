"""A scenario: what a mock is like at its start, written down in YAML or JSON.

seed: 7
clock: real                       # or `still`, the default
projects:
- {project_id: 11111111-1111-4111-8111-111111111111, key_id: key-1, key_secret: secret-1}
progress:
kakaotalk_sender: {reads: 2}    # or {after: 60}, immediate, manual
rate_limit: {rate: 10, burst: 20}
faults:
- {tag: webhooks, status: 503, headers: {Retry-After: "1"}, count: 2}
calls:                            # carried out in order, with the credentials of the first project
- operation: webhooks_create
body: {target: "http://127.0.0.1:9000/hook", triggers: [ALL], secret: hush}
state:                            # or resources as `GET /_mock/state` shows them
11111111-1111-4111-8111-111111111111: {}
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.mock.control import rate_limit_of
from sinch_provisioning.mock.core import Mock
from sinch_provisioning.mock.faults import Fault
from sinch_provisioning.mock.progress import After, Reads, When
from sinch_provisioning.mock.projects import Project
from sinch_provisioning.mock.store import RunningClock

KNOWN = ("seed", "clock", "projects", "progress", "rate_limit", "faults", "calls", "state")


def load(path: str | Path, **options: Any) -> Mock:
    """Return a mock as a scenario file has it.

    Args:
        path: a YAML or JSON file.
        options: arguments of `Mock` that go before those of the file.

    Raises:
        ConfigurationError: the file cannot be read, or something in it is wrong; the text names the place.
    """
    import yaml

    try:
        given = yaml.safe_load(Path(path).read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ConfigurationError(f"scenario {path} cannot be read: {' '.join(str(error).split())}") from None
    try:
        return mock_of({} if given is None else given, **options)
    except (ValueError, TypeError) as error:
        raise ConfigurationError(f"scenario {path}: {error}") from None


def mock_of(given: Mapping[str, Any], **options: Any) -> Mock:
    """Return a mock as a scenario has it.

    Args:
        given: the scenario.
        options: arguments of `Mock` that go before those of the scenario.

    Raises:
        ValueError: something in it is wrong; the text names it.
    """
    if not isinstance(given, Mapping):
        raise ValueError("it must be an object")  # noqa: TRY004 - bad input
    unknown = [name for name in given if name not in KNOWN]
    if unknown:
        raise ValueError(f"{unknown[0]} is not known; known are {', '.join(KNOWN)}")
    found: dict[str, Any] = {}
    for name, read in _READERS.items():
        if name in given:
            found[name] = read(given[name])
    mock = Mock(**{**found, **options})
    if "state" in given:
        mock.set_state(given["state"])
    for place, call in enumerate(_list(given.get("calls", []), "calls")):
        _carry_out(mock, call, f"calls[{place}]")
    return mock


def _list(value: Any, name: str) -> list[Any]:
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise ValueError(f"{name} must be a list of objects")
    return value


def _seed(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("seed must be a whole number")  # noqa: TRY004 - bad input
    return value


def _clock(value: Any) -> RunningClock | None:
    if value not in ("real", "still"):
        raise ValueError("clock must be real or still")
    return RunningClock() if value == "real" else None


def _projects(value: Any) -> tuple[Project, ...]:
    names = {"project_id", "key_id", "key_secret"}
    found = _list(value, "projects")
    for one in found:
        if set(one) != names or not all(isinstance(text, str) and text for text in one.values()):
            raise ValueError(f"projects: each needs the texts {', '.join(sorted(names))}")
    if not found:
        raise ValueError("projects must not be empty")
    return tuple(Project(**one) for one in found)


def _progress(value: Any) -> dict[str, When]:
    if not isinstance(value, Mapping):
        raise ValueError("progress must be an object")  # noqa: TRY004 - bad input
    return {kind: _when(kind, one) for kind, one in value.items()}


def _when(kind: str, value: Any) -> When:
    if value in ("immediate", "manual"):
        return str(value)
    if isinstance(value, Mapping) and len(value) == 1:
        ((name, amount),) = value.items()
        if isinstance(amount, (int, float)) and not isinstance(amount, bool) and amount >= 0:
            if name == "reads":
                return Reads(int(amount))
            if name == "after":
                return After(float(amount))
    raise ValueError(f"progress: {kind} must be immediate, manual, {{reads: n}} or {{after: seconds}}")


def _faults(value: Any) -> tuple[Fault, ...]:
    return tuple(Fault.of(one) for one in _list(value, "faults"))


_READERS: dict[str, Callable[[Any], Any]] = {
    "seed": _seed,
    "clock": _clock,
    "projects": _projects,
    "progress": _progress,
    "rate_limit": rate_limit_of,
    "faults": _faults,
}


def _carry_out(mock: Mock, call: Mapping[str, Any], place: str) -> None:
    """Do one call of a scenario; it must end well."""
    unknown = sorted(set(call) - {"operation", "path", "query", "body", "project"})
    if unknown or "operation" not in call:
        raise ValueError(f"{place}: it needs operation, and may have path, query, body and project")
    project = call.get("project", mock.projects[0].project_id)
    path = {"projectId": project, **(call.get("path") or {})}
    address = mock.path_of(call["operation"], {name: quote(str(value), safe="") for name, value in path.items()})
    query = urlencode(call.get("query") or {}, doseq=True)
    answer = mock.call(call["operation"], address + (f"?{query}" if query else ""), call.get("body"), project=project)
    if answer.status >= 400:
        raise ValueError(f"{place}: {call['operation']} was answered with {answer.status}: {answer.body.decode()}")
