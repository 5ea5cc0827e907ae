"""Tells the log and the hooks where a response, or an event, is not what the document says."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from typing import Any, Final

from sinch_provisioning_api.client import Call
from sinch_provisioning_api.model import Model
from sinch_provisioning_api.shapes import deviations
from sinch_provisioning_api.types import Deviation

from sinch_provisioning._http.messages import Response
from sinch_provisioning._json import JSONValue, parse_json
from sinch_provisioning.hooks import DeviationHook

LOGGER: Final = logging.getLogger("sinch_provisioning")
SHOWN: Final = 5
"""Deviations that one line of the log lists; the rest is counted."""


def of_response(call: Call[Any], response: Response) -> tuple[Deviation, ...]:
    """Return where the body of a successful response is not what the document says; empty when it is not JSON."""
    operation = call.operation
    result = operation.result_of(response.status, response.headers.get("content-type", ""))
    if result is None or not response.content.strip():
        return ()
    try:
        body = parse_json(response.content)
    except ValueError:
        return ()
    known = (operation.id or None, operation.method, operation.path, response.status, response.request_id)
    return deviations(result, body, *known)


def tell(call: Call[Any], response: Response, hooks: Iterable[DeviationHook]) -> None:
    """Tell the log, in one line, and the hooks, one by one, where a response is not what the document says."""
    operation = call.operation
    _tell(f"{operation.method} {operation.path} -> {response.status}", of_response(call, response), hooks)


def tell_of_event(
    event_type: str, model: type[Model], body: Mapping[str, JSONValue], hooks: Iterable[DeviationHook]
) -> None:
    """Tell the log, in one line, and the hooks, one by one, where an event is not what the document says."""
    _tell(f"event {event_type}", deviations(model, body, event_type), hooks)


def _tell(subject: str, deviating: tuple[Deviation, ...], hooks: Iterable[DeviationHook]) -> None:
    _log(subject, deviating)
    for deviation in deviating:
        for hook in hooks:
            hook.on_deviation(deviation)


def _log(subject: str, deviating: tuple[Deviation, ...]) -> None:
    if deviating and LOGGER.isEnabledFor(logging.DEBUG):
        shown = "; ".join(map(str, deviating[:SHOWN]))
        more = f"; and {len(deviating) - SHOWN} more" if len(deviating) > SHOWN else ""
        LOGGER.debug("%s: kept as it came what is not as the document says: %s%s", subject, shown, more)
