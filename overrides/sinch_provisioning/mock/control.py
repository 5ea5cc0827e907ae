"""The control API under `/_mock/`, for tests in any language; every call is a method of `Mock` too.

POST /_mock/reset            begin anew; {"seed": 7} sets the seed
GET  /_mock/state            all resources; PUT puts them back
POST /_mock/seed             {"seed": 7}: begin anew from this seed
GET  /_mock/clock            the mock's time
POST /_mock/clock/advance    {"seconds": 60}
POST /_mock/advance          {"kind": "kakaotalk_sender", "key": ["id"], "outcome": "REJECTED", "project": "…"}
GET  /_mock/faults           the rules; PUT replaces them: {"faults": [{"tag": "webhooks", "status": 503}]}
GET  /_mock/requests         the last exchanges as HAR, without secrets; DELETE forgets them
GET  /_mock/webhooks         events and deliveries; POST /_mock/webhooks/flush sends what waits
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.routing import Map, Rule

from sinch_provisioning.mock.faults import Fault, RateLimit
from sinch_provisioning.mock.messages import MockRequest, MockResponse

if TYPE_CHECKING:
    from sinch_provisioning.mock.core import Mock

PREFIX = "/_mock/"
Given = Mapping[str, Any]


def _whole(given: Given, name: str) -> int:
    value = given.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{name} must be a whole number")  # noqa: TRY004 - the caller answers 400
    return value


def _reset(mock: Mock, given: Given) -> Any:
    mock.reset(_whole(given, "seed") if "seed" in given else None)
    return {"seed": mock.seed}


def _seed(mock: Mock, given: Given) -> Any:
    mock.reset(_whole(given, "seed"))
    return {"seed": mock.seed}


def _state(mock: Mock, given: Given) -> Any:
    return mock.state()


def _set_state(mock: Mock, given: Given) -> Any:
    mock.set_state(given)
    return mock.state()


def _clock(mock: Mock, given: Given) -> Any:
    return {"now": mock.clock.text()}


def _advance_clock(mock: Mock, given: Given) -> Any:
    seconds = given.get("seconds")
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool):
        raise ValueError("seconds must be a number")  # noqa: TRY004 - the caller answers 400
    mock.advance_clock(seconds)
    return {"now": mock.clock.text()}


def _advance(mock: Mock, given: Given) -> Any:
    kind, key, outcome, project = (given.get(name) for name in ("kind", "key", "outcome", "project"))
    if not isinstance(kind, str) or not isinstance(key, list) or not all(isinstance(part, str) for part in key):
        raise ValueError("kind must be a text and key a list of texts")
    return {"advanced": mock.advance(kind, *key, project=project, outcome=outcome)}


def _faults(mock: Mock, given: Given) -> Any:
    limit = mock.rate_limit
    shown = None if limit is None else {"rate": limit.rate, "burst": limit.burst}
    return {"faults": [rule.plain() for rule in mock.faults.rules], "rate_limit": shown}


def rate_limit_of(given: Any) -> RateLimit | None:
    """Return a limit from plain values; None stays None."""
    if given is None:
        return None
    if not isinstance(given, Mapping) or set(given) - {"rate", "burst"} or "rate" not in given:
        raise ValueError("rate_limit must be an object with rate and burst")
    if any(not isinstance(value, (int, float)) or isinstance(value, bool) for value in given.values()):
        raise ValueError("rate_limit: rate and burst must be numbers")
    return RateLimit(**given)


def _set_faults(mock: Mock, given: Given) -> Any:
    rules = given.get("faults", [])
    if not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
        raise ValueError("faults must be a list of objects")
    unknown = sorted(set(given) - {"faults", "rate_limit"})
    if unknown:
        raise ValueError(f"{unknown[0]} is not known; known are faults and rate_limit")
    found, limit = [Fault.of(rule) for rule in rules], rate_limit_of(given.get("rate_limit"))
    mock.faults.set(found)
    if "rate_limit" in given:
        mock.rate_limit = limit
    return _faults(mock, given)


def _requests(mock: Mock, given: Given) -> Any:
    return mock.journal.har()


def _forget(mock: Mock, given: Given) -> Any:
    mock.journal.exchanges.clear()
    return {}


def _webhooks(mock: Mock, given: Given) -> Any:
    deliveries = [*mock.deliveries.done, *mock.deliveries.waiting]
    shown = [
        {
            "target": one.target,
            "status": one.status,
            "attempts": one.attempts,
            "body": base64.b64encode(one.body).decode("ascii"),
        }
        for one in deliveries
    ]
    return {"events": mock.deliveries.events, "deliveries": shown}


def _flush(mock: Mock, given: Given) -> Any:
    return {"sent": len(mock.deliveries.flush())}


CALLS: dict[tuple[str, str], Callable[[Mock, Given], Any]] = {
    ("POST", "reset"): _reset,
    ("POST", "seed"): _seed,
    ("GET", "state"): _state,
    ("PUT", "state"): _set_state,
    ("GET", "clock"): _clock,
    ("POST", "clock/advance"): _advance_clock,
    ("POST", "advance"): _advance,
    ("GET", "faults"): _faults,
    ("PUT", "faults"): _set_faults,
    ("GET", "requests"): _requests,
    ("DELETE", "requests"): _forget,
    ("GET", "webhooks"): _webhooks,
    ("POST", "webhooks/flush"): _flush,
}
_ROUTES = Map(
    [Rule(PREFIX + path, endpoint=(method, path), methods=[method]) for method, path in CALLS], strict_slashes=False
)


def answer(mock: Mock, request: MockRequest) -> MockResponse:
    """Answer a request of the control API; it needs no credentials."""
    try:
        name, _ = _ROUTES.bind("mock").match(request.path, method=request.method)
    except MethodNotAllowed as error:
        allowed = ", ".join(sorted(set(error.valid_methods or ()) - {"HEAD"}))
        return _problem(405, f"{request.path} takes {allowed}", {"allow": allowed})
    except HTTPException:
        known = ", ".join(sorted({PREFIX + path for _, path in CALLS}))
        return _problem(404, f"{request.path} is not known; known are {known}")
    try:
        given = json.loads(request.body) if request.body.strip() else {}
        if isinstance(given, dict):
            return MockResponse.json(200, CALLS[name](mock, given))
        return _problem(400, "the body must be a JSON object")
    except (ValueError, RecursionError) as error:
        return _problem(400, str(error))


def _problem(status: int, text: str, headers: Mapping[str, str] | None = None) -> MockResponse:
    return MockResponse.json(status, {"error": text}, headers)
