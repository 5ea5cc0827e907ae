"""Checks of errors: the documented status and code for each cause, and the context in the shape that goes with the code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import suite
import yaml
from suite.outcomes import replies, spoiled
from suite.seeding import values_of
from suite.world import World, whole

from checks.explorer import OPERATIONS, Exchange
from checks.registry import MakeMock, check, queries

LISTS = ("validationErrors",)
SHAPES: dict[str, str] = {
    "invalid_input": "validationErrors",
    "launch_precondition_failed": "validationErrors",
    "invalid_fields": "supportedCodes",
    "invalid_filter_states": "supportedCodes",
    "invalid_filter_statuses": "supportedCodes",
    "template_invalid_language_code": "supportedCodes",
    "questionnaire_invalid_country": "supportedValues",
    "questionnaire_invalid_use_case": "validUseCases",
    "template_submit_error": "metaError",
}
"""By code: the member of `additionalInformation` that tells what was wrong."""
OWN = {"template_kakaotalk_validation_error": {"templateCode"}}
"""By code: members of the context that need not be there; all other codes have no context."""
UNLISTED = Path(suite.__file__).with_name("unlisted.yaml")
NAMED = {"fieldMask": "invalid_fields"}
"""By query parameter: the code of a wrong value, where it is not made of its name."""


@cache
def unlisted() -> frozenset[tuple[str, str]]:
    """Return the pairs of operation and code of 400 that the document does not list, each taken for a reason."""
    return frozenset((entry["operation"], entry["code"]) for entry in yaml.safe_load(UNLISTED.read_text("utf-8")))


def wrong_error(reply: Exchange) -> Iterator[str]:
    """Yield what is wrong with the answer of an error: its code, its texts, its context."""
    value = reply.value
    title = f"{reply.operation.id} {reply.status}"
    if not isinstance(value, dict) or any(
        not isinstance(value.get(name), str) or not value[name] for name in ("errorCode", "message", "resolution")
    ):
        yield f"{title}: it does not say what went wrong and what to do"
        return
    code, context = value["errorCode"], value.get("additionalInformation") or {}
    listed = reply.operation.error_codes.get(str(reply.status), [])
    if code not in listed and (reply.status != 400 or (reply.operation.id, code) not in unlisted()):
        yield f"{title}: the code {code} is not among {', '.join(listed) or 'those of any error'}"
    member = SHAPES.get(code)
    if member is not None and member not in context:
        yield f"{title} {code}: additionalInformation has no {member}"
    elif member is not None:
        yield from (f"{title} {code}: {text}" for text in _wrong_context(member, context[member]))
    beyond = set(context) - OWN.get(code, set())
    if beyond and member is None and reply.status < 500:
        yield f"{title} {code}: it has a context, {', '.join(sorted(beyond))}"


def _wrong_context(member: str, value: Any) -> Iterator[str]:
    if member in LISTS:
        if not isinstance(value, list) or not value or not all(isinstance(text, str) and text for text in value):
            yield f"{member} is no list of texts"
    elif member == "metaError":
        if not isinstance(value, dict) or not value:
            yield f"{member} is no object"
    elif not isinstance(value, str) or not value:
        yield f"{member} is no text"


@check
def errors_have_their_code_and_context(make: MakeMock) -> Iterator[str]:
    """Each error has a documented code for its status, says what to do, and what was wrong in the documented shape."""
    world = World(make()).populate()
    for probe, reply in replies(world, spoiled(world)):
        if reply.status >= 400:
            yield from wrong_error(reply)
        yield from _names_the_place(probe.body, reply)
    for _, reply in replies(world, world.probes()):
        if reply.status >= 300:
            yield from wrong_error(reply)
    world.restore()
    yield from _of_unknown(world)
    yield from world.problems()


def _of_unknown(world: World) -> Iterator[str]:
    for operation in OPERATIONS.values():
        names = [name for name in operation.path_names if name != "projectId"]
        unknown = world.call(
            operation, dict.fromkeys(names, "0" * 24), world.sides[0].example(operation), query=whole(operation)
        )
        if names and unknown.status >= 400:
            yield from wrong_error(unknown)


def _names_the_place(body: Any, reply: Exchange) -> Iterator[str]:
    """Yield a context, or a resolution without one, that does not name the member that was wrong."""
    if reply.status != 400 or not isinstance(reply.value, dict):
        return
    context = reply.value.get("additionalInformation")
    texts = context.get("validationErrors") if isinstance(context, dict) else None
    resolution = reply.value.get("resolution") if context is None else None
    if isinstance(resolution, str) and ": /" in resolution:
        texts = resolution.partition(": ")[2].split("; ")
    places = list(_spoiled(body))
    if texts and places and not any(_is_named(place, texts) for place in places):
        yield f"{reply.operation.id}: {texts} do not name {places[0]}"


def _spoiled(value: Any, place: str = "") -> Iterator[str]:
    """Yield where a body holds what `spoiled` puts into it."""
    if isinstance(value, dict):
        if set(value) == {"wrong"}:
            yield place
        for name, item in value.items():
            yield from _spoiled(item, f"{place}/{name}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _spoiled(item, f"{place}/{number}")


def _is_named(place: str, texts: list[str]) -> bool:
    """Tell whether a text begins with a place or one around it, or tells of the body, which fits no alternative."""
    parts = place.split("/")
    around = {"/".join(parts[:length]) for length in range(2, len(parts) + 1)}
    return any(text.startswith("the body") or re.split(r"[:\s]", text, maxsplit=1)[0] in around for text in texts)


@check
def wrong_query_parameters_have_their_code(make: MakeMock) -> Iterator[str]:
    """A wrong value of a query parameter has the code that the document lists for it, and names what is supported."""
    world = World(make()).populate(["plain"])
    for operation in OPERATIONS.values():
        listed = operation.error_codes.get("400", [])
        for path in (world.places(operation) or [{}])[:1]:
            for name in queries(operation):
                reply = world.call(
                    operation, path, world.sides[0].example(operation), query={**whole(operation), name: "not-a-value"}
                )
                if reply.status < 400:
                    continue
                yield from wrong_error(reply)
                code = NAMED.get(name, "invalid_" + re.sub("([A-Z])", r"_\1", name).lower())
                if code in listed and reply.value.get("errorCode") != code:
                    yield f"{operation.id}: a wrong {name} is {reply.value.get('errorCode')}, not {code}"
                supported = (reply.value.get("additionalInformation") or {}).get(SHAPES.get(code, ""), "")
                known = values_of(operation, name)
                if (
                    isinstance(supported, str)
                    and supported
                    and known
                    and set(re.split(r",\s*", supported)) != set(known)
                ):
                    yield f"{operation.id}: for a wrong {name} it names {supported}, supported are {', '.join(known)}"
    yield from world.problems()
