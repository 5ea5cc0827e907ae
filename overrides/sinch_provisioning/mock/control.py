"""The control API under `/_mock/`, for tests in any language; every call is a method of `Mock` too.

It needs no credentials, is not noted in the journal, and no fault or limit hits it. What is wrong is a 400 with
`{"error": "…"}`.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import NamedTuple

from sinch_provisioning._http.messages import Request, Response
from sinch_provisioning._json import JSONObject, JSONValue, is_object
from sinch_provisioning._openapi.routing import Router
from sinch_provisioning.mock.authentication import TOKEN_PATH
from sinch_provisioning.mock.controlled import Body, Controlled
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.faults import Fault
from sinch_provisioning.mock.json_input import read_json
from sinch_provisioning.mock.rate_limit import RateLimit
from sinch_provisioning.mock.transitions import rules_of

PREFIX = "/_mock/"


class Call(NamedTuple):
    """A call of the control API.

    Args:
        method: the HTTP method.
        path: the path after the prefix.
        act: does it.
        body: what its body may hold, in words; empty for no body.
        names: members the body may have; None for any.
        text: what it does, in a sentence.
        python: the same in Python.
        is_open: whether anybody may call it, for it tells nothing of the mock.
    """

    method: str
    path: str
    act: Callable[[Controlled, Body], JSONValue]
    body: str
    names: tuple[str, ...] | None
    text: str
    python: str
    is_open: bool = False


def is_control(path: str) -> bool:
    """Return whether a path belongs to the control API, or is that of the page about the mock."""
    return path.startswith(PREFIX) or path in ("/", PREFIX.rstrip("/"))


def _whole(body: Body, name: str) -> int:
    value = body.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{name} must be a whole number")  # noqa: TRY004 - the caller answers 400
    return value


def _index(mock: Controlled, body: Body) -> JSONValue:
    information = mock.document.get("info")
    info = information if is_object(information) else {}
    return {
        "what": "A mock of the Sinch Provisioning API: a stateful simulation; nothing is sent or bought.",
        "api": {
            "title": info.get("title"),
            "version": info.get("version"),
            "addresses": "/v1/projects/{projectId}/…",
        },
        "token": f"POST {TOKEN_PATH}",
        "control": {f"{call.method} {PREFIX}{call.path}": call.text for call in CALLS},
    }


def _health(mock: Controlled, body: Body) -> JSONValue:
    return {"status": "ok"}


def _document(mock: Controlled, body: Body) -> JSONValue:
    return dict(mock.document)


def _reset(mock: Controlled, body: Body) -> JSONValue:
    mock.reset(_whole(body, "seed") if "seed" in body else None)
    return {"seed": mock.seed}


def _seed(mock: Controlled, body: Body) -> JSONValue:
    mock.reset(_whole(body, "seed"))
    return {"seed": mock.seed}


def _state(mock: Controlled, body: Body) -> JSONValue:
    return mock.state()


def _set_state(mock: Controlled, body: Body) -> JSONValue:
    mock.set_state(body)
    return mock.state()


def _resource(body: Body) -> tuple[str, list[str]]:
    kind, key = body.get("kind"), body.get("key")
    if not isinstance(kind, str) or not isinstance(key, list) or not all(isinstance(part, str) for part in key):
        raise ValueError("kind must be a text and key a list of texts")
    return kind, key


def _change_state(mock: Controlled, body: Body) -> JSONValue:
    kind, key = _resource(body)
    changes, project = body.get("members"), body.get("project", mock.projects[0].project_id)
    if not isinstance(changes, Mapping) or not isinstance(project, str):
        raise ValueError("members must be an object and project a text")  # noqa: TRY004 - bad input
    state = mock.state()
    name = "/".join(key)
    resource = state.get(project, {}).get(kind, {}).get(name)
    if resource is None:
        raise ValueError(f"project {project} has no {kind} {name}")
    state[project][kind][name] = patched(resource, changes)
    mock.set_state(state)
    return {"resource": state[project][kind][name]}


def patched(value: JSONValue, changes: JSONValue) -> JSONValue:
    """Return a value with changes put in, as a JSON Merge Patch (RFC 7396) has them: null removes a member."""
    if not isinstance(changes, Mapping):
        return changes
    result = dict(value) if isinstance(value, Mapping) else {}
    for name, change in changes.items():
        if change is None:
            result.pop(name, None)
        else:
            result[name] = patched(result.get(name), change)
    return result


def _clock(mock: Controlled, body: Body) -> JSONValue:
    return {"now": mock.clock.text()}


def _advance_clock(mock: Controlled, body: Body) -> JSONValue:
    if "seconds" not in body:
        raise ValueError("seconds is missing")
    mock.advance_clock(body["seconds"])
    return {"now": mock.clock.text()}


def _trigger(mock: Controlled, body: Body) -> JSONValue:
    kind, key = _resource(body)
    outcome, project = body.get("outcome"), body.get("project")
    if any(option is not None and not isinstance(option, str) for option in (outcome, project)):
        raise ValueError("outcome and project must be texts")
    return {"triggered": mock.trigger(kind, *key, project=project, outcome=outcome)}


def _transitions(mock: Controlled, body: Body) -> JSONValue:
    return {"transitions": mock.transitions.plain()}


def _set_transitions(mock: Controlled, body: Body) -> JSONValue:
    if "transitions" not in body:
        raise ValueError("transitions is missing")
    mock.transitions.set(rules_of(body["transitions"]))
    return _transitions(mock, body)


def _faults(mock: Controlled, body: Body) -> JSONValue:
    limit = mock.rate_limit
    shown = None if limit is None else {"rate": limit.rate, "burst": limit.burst}
    return {"faults": [rule.plain() for rule in mock.faults.rules], "rate_limit": shown}


def rate_limit_of(value: JSONValue) -> RateLimit | None:
    """Return a limit from plain values; None stays None."""
    if value is None:
        return None
    if not isinstance(value, Mapping) or set(value) - {"rate", "burst"} or "rate" not in value:
        raise ValueError("rate_limit must be an object with rate and, if you like, burst")
    return RateLimit(**value)


def faults_of(value: JSONValue) -> list[Fault]:
    """Return rules from plain values; the text of an error names the place."""
    if not isinstance(value, list) or not all(isinstance(rule, Mapping) for rule in value):
        raise ValueError("faults must be a list of objects")
    rules: list[Fault] = []
    for index, rule in enumerate(value):
        try:
            rules.append(Fault.of(rule))
        except ValueError as error:
            raise ValueError(f"faults[{index}]: {str(error).removeprefix('fault: ')}") from None
    return rules


def _set_faults(mock: Controlled, body: Body) -> JSONValue:
    if not body:
        raise ValueError("faults or rate_limit is missing")
    rules, limit = faults_of(body.get("faults", [])), rate_limit_of(body.get("rate_limit"))
    if "faults" in body:
        mock.faults.set(rules)  # refuses before it changes anything, as all before it
    if "rate_limit" in body:
        mock.rate_limit = limit
    return _faults(mock, body)


def _no_faults(mock: Controlled, body: Body) -> JSONValue:
    mock.faults.set(())
    mock.rate_limit = None
    return _faults(mock, body)


def _requests(mock: Controlled, body: Body) -> JSONValue:
    return mock.journal.har()


def _forget(mock: Controlled, body: Body) -> JSONValue:
    mock.journal.clear()
    return {}


def _webhooks(mock: Controlled, body: Body) -> JSONValue:
    deliveries = [*mock.deliveries.done.copy(), *mock.deliveries.waiting]
    shown = [
        {
            "target": delivery.target,
            "status": delivery.status,
            "attempts": delivery.attempts,
            "body": base64.b64encode(delivery.body).decode("ascii"),
        }
        for delivery in deliveries
    ]
    return {"events": mock.deliveries.events.copy(), "deliveries": shown}


def _flush(mock: Controlled, body: Body) -> JSONValue:
    return {"sent": len(mock.deliveries.flush())}


INDEX = Call("GET", "", _index, "", (), "What this is, and where things are.", "", is_open=True)
CALLS = (
    Call("GET", "health", _health, "", (), "Whether it answers; anybody may ask.", "", is_open=True),
    Call("GET", "openapi.json", _document, "", (), "The document that the mock obeys.", "document"),
    Call("POST", "reset", _reset, '{"seed": 7} or nothing', ("seed",), "Begin anew as at the start.", "reset(seed)"),
    Call("POST", "seed", _seed, '{"seed": 7}', ("seed",), "Begin anew from this seed.", "reset(7)"),
    Call("GET", "state", _state, "", (), "All resources by project, kind and key.", "state()"),
    Call("PUT", "state", _set_state, "what GET returned", None, "Replace all resources.", "set_state(state)"),
    Call(
        "PATCH",
        "state",
        _change_state,
        '{"kind": "…", "key": ["…"], "members": {"state": "…"}, "project": "…"}',
        ("kind", "key", "members", "project"),
        "Change members of one resource (a JSON Merge Patch); what was scheduled is forgotten, as by PUT.",
        "set_state(state)",
    ),
    Call("GET", "clock", _clock, "", (), "The mock's time.", "clock.text()"),
    Call(
        "POST",
        "clock/advance",
        _advance_clock,
        '{"seconds": 60}',
        ("seconds",),
        "Let time pass, and happen what is due.",
        "advance_clock(60)",
    ),
    Call(
        "POST",
        "trigger",
        _trigger,
        '{"kind": "…", "key": ["…"], "outcome": "…", "project": "…"}',
        ("kind", "key", "outcome", "project"),
        "Let a scheduled transition happen now; it ends well unless an outcome is named.",
        "trigger(kind, *key)",
    ),
    Call("GET", "transitions", _transitions, "", (), "When resources get on, by kind.", "transitions.by_kind"),
    Call(
        "PUT",
        "transitions",
        _set_transitions,
        '{"transitions": "manual"}, or by kind',
        ("transitions",),
        "Replace these rules; what was scheduled before keeps to its own.",
        'transitions.set("manual")',
    ),
    Call("GET", "faults", _faults, "", (), "The rules and the rate limit.", "faults.rules"),
    Call(
        "PUT",
        "faults",
        _set_faults,
        '{"faults": [{"tag": "webhooks", "status": 503}], "rate_limit": {"rate": 5}}',
        ("faults", "rate_limit"),
        "Replace what is named.",
        "faults.set([Fault(…)])",
    ),
    Call("DELETE", "faults", _no_faults, "", (), "Remove all rules and the rate limit.", "faults.set([])"),
    Call("GET", "requests", _requests, "", (), "The last exchanges as HAR 1.2, without secrets.", "journal.har()"),
    Call("DELETE", "requests", _forget, "", (), "Forget them.", "journal.clear()"),
    Call(
        "GET",
        "webhooks",
        _webhooks,
        "",
        (),
        "Events, and deliveries with status, attempts and body (base64).",
        "deliveries.done",
    ),
    Call("POST", "webhooks/flush", _flush, "", (), "Send what waits; return when it is sent.", "deliveries.flush()"),
)

_ROUTES: Router[Call] = Router()
for _call in CALLS:
    _ROUTES.add(_call.method, PREFIX + _call.path, _call)
_ROUTES.add(INDEX.method, "/", INDEX)


def is_guarded(request: Request) -> bool:
    """Tell whether a request is for the control API, and not for what anybody may call."""
    matched = _ROUTES.match(request.path)
    call = matched[0].get("GET" if request.method == "HEAD" else request.method) if matched else None
    return is_control(request.path) and (call is None or not call.is_open)


def answer(mock: Controlled, request: Request) -> Response:
    """Answer a request of the control API; it needs no credentials."""
    matched = _ROUTES.match(request.path.rstrip("/") or "/")
    if matched is None:
        known = ", ".join(sorted({PREFIX + call.path for call in CALLS}))
        return problem(404, f"{request.path} is not known; known are {known}")
    methods = matched[0]
    call = methods.get("GET" if request.method == "HEAD" else request.method)
    if call is None:
        allowed = ", ".join(sorted(methods))
        return problem(405, f"{request.path} takes {allowed}", {"allow": allowed})
    try:
        return Response.of_json(200, call.act(mock, _body(request, call)))
    except ValueError as error:
        return problem(400, str(error))
    except ApiError as error:  # an event that breaks the document
        return problem(500, f"the mock is at fault: {error.information}")


def _body(request: Request, call: Call) -> JSONObject:
    try:
        body = read_json(request.body) if request.body and request.body.strip() else {}
    except ValueError as error:
        raise ValueError(f"the body is not JSON: {error}") from None
    if not isinstance(body, dict):
        raise ValueError("the body must be a JSON object")  # noqa: TRY004 - bad input
    unknown = [] if call.names is None else sorted(set(body) - set(call.names))
    if unknown:
        known = f"known are {', '.join(call.names or ())}" if call.names else "this call takes nothing"
        raise ValueError(f"{unknown[0]} is not known; {known}")
    return body


def problem(status: int, text: str, headers: Mapping[str, str] | None = None) -> Response:
    """Return how the control API refuses a request, and why."""
    return Response.of_json(status, {"error": text}, headers)
