"""Checks of who may do what: credentials come before everything, and projects know nothing of each other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from sinch_provisioning._openapi.document import Operation
from sinch_provisioning.mock import Project, Request
from suite.calls import Caller, basic, is_paged, marked
from suite.world import World

from checks.explorer import DOCUMENT, OPERATIONS, Exchange, Values, problems
from checks.registry import MakeMock, check, paged

FORM = {"content-type": "application/x-www-form-urlencoded"}


class Token(NamedTuple):
    """A bearer token and the seconds it lasts."""

    header: str
    seconds: int


def token(world: World, side: int = 0) -> Token:
    """Return a new bearer token of a project."""
    headers = {**FORM, "authorization": basic(world.mock.projects[side])}
    response = world.mock.handle(Request("POST", "/oauth2/token", headers, b"grant_type=client_credentials"))
    if response.status != 200:
        raise RuntimeError(f"a right key gets no token: {response.status}")
    return Token("Bearer " + response.json()["access_token"], int(response.json()["expires_in"]))


def refused_credentials(world: World) -> dict[str, str | None]:
    """Return what opens nothing in the first project, by what it is; time passes for what expires."""
    own, other = world.mock.projects[:2]
    expired = token(world)
    foreign_expired = token(world, 1)
    world.advance(expired.seconds + 1)
    fresh = token(world).header
    return {
        "no credentials": None,
        "an empty header": " ",
        "a wrong secret": _pair(own.key_id, own.key_secret + "x"),
        "a part of the secret": _pair(own.key_id, own.key_secret[:-1]),
        "an empty secret": _pair(own.key_id, ""),
        "a wrong key": _pair(own.key_id + "x", own.key_secret),
        "the secret of another project": _pair(own.key_id, other.key_secret),
        "the key of another project": _pair(other.key_id, other.key_secret),
        "the token of another project": token(world, 1).header,
        "an expired token": expired.header,
        "the expired token of another project": foreign_expired.header,
        "an unknown token": "Bearer abc",
        "a token that was cut short": fresh[:-1],
        "a token in other letters": fresh.upper().replace("BEARER", "Bearer"),
        "a token without its scheme": fresh.removeprefix("Bearer "),
        "a token as a key": "Basic " + fresh.removeprefix("Bearer "),
        "a key as a token": basic(own).replace("Basic", "Bearer"),
        "no pair": "Basic !!!",
        "another scheme": "Digest abc",
    }


def _pair(key: str, secret: str) -> str:
    return basic(Project(project_id="p", key_id=key, key_secret=secret))


def _callable(world: World) -> Iterator[tuple[str, Any, Values, Any]]:
    """Yield every operation, with a body, on what exists and on what does not, and with a body that is none."""
    for operation in OPERATIONS.values():
        body = world.sides[0].example(operation)
        names = [name for name in operation.path_names if name != "projectId"]
        for path, sent in _taken(world, operation):
            yield f"{operation.id} on what exists", operation, path, sent
        if operation.body is not None:
            yield f"{operation.id} with a body that is not JSON", operation, dict.fromkeys(names, "0" * 24), b"{"
        if names:
            yield f"{operation.id} on what does not", operation, dict.fromkeys(names, "0" * 24), body


def _taken(world: World, operation: Operation) -> Iterator[tuple[Values, Any]]:
    """Yield on what, and with what, an operation changes something; else what there is of it last, if anything."""
    places = world.places(operation)[::-1]
    for path in places if not operation.is_safe else ():
        for body in world.variants(operation):
            world.call(operation, path, body)
            has_moved = world.state() != world.base
            world.restore()
            if has_moved:
                yield path, body
                return
    yield from ((path, world.sides[0].example(operation)) for path in places[:1])


@check
def only_the_project_itself_may_call(make: MakeMock) -> Iterator[str]:
    """Whatever is no valid credential of the project is a 401 with the challenge, and neither does nor tells anything."""
    world = World(make()).populate()
    refused = refused_credentials(world)
    world.keep()
    for title, operation, path, body in _callable(world):
        if "nothing" in _offered(operation):
            yield f"{title}: the document asks for no credentials"
        for name, header in refused.items():
            reply = world.call(operation, path, body, authorization=header)
            yield from _not_refused(f"{title}, with {name}", reply)
        if world.state() != world.base:
            yield f"{title}: a request without valid credentials was carried out"
            world.restore()
    yield from world.problems()


def _offered(operation: Operation) -> set[str]:
    """Return what opens an operation by the document: a key, a token, or nothing at all."""
    schemes = DOCUMENT["components"]["securitySchemes"]
    requirements = operation.node.get("security", DOCUMENT.get("security", ()))
    single = [schemes[name] for requirement in requirements if len(requirement) == 1 for name in requirement]
    result = {"key" if scheme.get("scheme") == "basic" else "token" for scheme in single}
    return result if all(requirements) and requirements else {*result, "nothing"}


def _not_refused(title: str, reply: Exchange) -> Iterator[str]:
    if reply.status != 401:
        yield f"{title}: answered with {reply.status}, not 401"
    elif "www-authenticate" not in reply.headers:
        yield f"{title}: a 401 without the challenge"
    elif not isinstance(reply.value, dict) or "errorCode" not in reply.value:
        yield f"{title}: a 401 that does not say why"


@check
def every_valid_credential_may_call(make: MakeMock) -> Iterator[str]:
    """A key and each of two tokens do the same, the older token too, up to the last second of its life."""
    world = World(make()).populate(["plain"])
    first = token(world)
    world.advance(first.seconds // 2)
    second = token(world)
    world.keep()
    headers = {"the key": basic(world.mock.projects[0]), "the older token": first.header, "the token": second.header}
    headers["the token, its scheme in small letters"] = second.header.replace("Bearer", "bearer")
    calls = list(_callable(world))
    for title, operation, path, body in calls:
        world.restore()
        expected = world.call(operation, path, body, authorization=headers["the key"])
        after = _count(world)
        for name, header in headers.items():
            world.restore()
            reply = world.call(operation, path, body, authorization=header)
            if ("key" if name == "the key" else "token") not in _offered(operation):
                yield f"{title}: with {name} {reply.status}, which the document does not offer alone"
            if reply.status != expected.status:
                yield f"{title}: with {name} {reply.status}, with the key {expected.status}"
            elif operation.is_safe and reply.value != expected.value and reply.status < 300:
                yield f"{title}: with {name} another answer than with the key"
            elif not operation.is_safe and _count(world) != after:
                yield f"{title}: with {name} another effect than with the key"
    world.restore()
    world.advance(first.seconds - first.seconds // 2 - 1)
    for name, life, status in (("the older token", first, 200), ("the younger token", second, 200)):
        reply = world.call(paged()[0], {}, authorization=life.header)
        if reply.status != status:
            yield f"{name} is answered with {reply.status} a second before its end"
    world.advance(3)
    for title, operation, path, body in calls:
        yield from _not_refused(
            f"{title}, with a token that has expired", world.call(operation, path, body, authorization=first.header)
        )


@check
def projects_are_apart(make: MakeMock) -> Iterator[str]:
    """What one project made is not there for the other, neither by its identifiers nor in its lists, and stays as it is."""
    mock = make()
    item, other = (Caller(mock, project) for project in mock.projects[:2])
    made = other.populate(2, marked)
    for name in dict.fromkeys(link.target for link in other.links if link.target not in made):
        yield f"{name}: nothing could be made in the other project that it could be called on"
    before = mock.state()
    for name, places in made.items():
        operation = item.operations[name]
        for values in places:
            path = {**values, "projectId": item.project.project_id}
            if len(path) > 1 and operation.method != "POST" and not is_paged(operation):
                response = item.call(name, path)
                if response.status < 300:
                    yield f"{name}: what another project made is answered with {response.status}"
            elif len(path) > 1:
                response = item.call(name, path)
            if b"belongs-to-another-project" in response.body:
                yield f"{name}: the answer holds what another project made"
            if mock.state().get(other.project.project_id) != before[other.project.project_id]:
                yield f"{name}: what another project made was changed"
                mock.set_state(before)
    for name, operation in item.operations.items():
        if operation.method == "GET" and b"belongs-to-another-project" in item.call(name).body:
            yield f"{name}: the answer holds what another project made"


@check
def foreign_identifiers_are_as_unknown_ones(make: MakeMock) -> Iterator[str]:
    """By an identifier of another project an operation answers as by one that was never given out."""
    world = World(make()).populate(["plain"])
    for operation in OPERATIONS.values():
        body = world.sides[0].example(operation)
        for foreign in world.places(operation, 1):
            identifiers = {name: value for name, value in foreign.items() if name != "projectId"}
            if not identifiers or foreign in world.places(operation):  # as what every project has
                continue
            world.restore()
            reply = world.call(operation, identifiers, body)
            after = world.state()
            world.restore()
            unknown = {name: _unknown(value) for name, value in identifiers.items()}
            expected = world.call(operation, unknown, body)
            if (reply.status, _code(reply)) != (expected.status, _code(expected)):
                yield f"{operation.id}: another project's {identifiers} is {reply.status} {_code(reply)}, an unknown one is {expected.status} {_code(expected)}"
            if after != world.base:
                yield f"{operation.id}: by another project's identifiers something was changed"
    yield from world.problems()


def _count(world: World) -> dict[tuple[str, str], int]:
    """Return how many resources of each kind each project has: their identifiers differ each time."""
    projects = json.loads(world.state())
    return {(project, kind): len(items) for project, kinds in projects.items() for kind, items in kinds.items()}


def _code(reply: Exchange) -> Any:
    return reply.value.get("errorCode") if isinstance(reply.value, dict) else None


def _unknown(value: str) -> str:
    """Return an identifier of the same form, which was not given out: the letters and digits in another order."""
    if len(value) <= 2 or "_" not in value and len(value) < 10:
        return value  # a language
    return value[:-6] + "".join(reversed(value[-6:])) if value[-6:] != value[-6:][::-1] else value[:-1] + "0"


@check
def the_token_endpoint_tells_keys_apart(make: MakeMock) -> Iterator[str]:
    """A token is made for a right key alone, and opens the project of the key alone."""
    world = World(make())
    own, other = world.mock.projects[:2]

    def ask(header: str | None, body: bytes = b"grant_type=client_credentials") -> int:
        headers = FORM if header is None else {**FORM, "authorization": header}
        return int(world.mock.handle(Request("POST", "/oauth2/token", headers, body)).status)

    for name, status, expected in (
        ("a right key", ask(basic(own)), 200),
        ("no key", ask(None), 401),
        ("a wrong secret", ask(_pair(own.key_id, "no")), 401),
        ("the secret of another project", ask(_pair(own.key_id, other.key_secret)), 401),
        ("a token in place of a key", ask(token(world).header), 401),
        ("another grant", ask(basic(own), b"grant_type=password"), 400),
        ("no grant", ask(basic(own), b""), 400),
    ):
        if status != expected:
            yield f"{name} is answered with {status}, not {expected}"
    for side in (0, 1):
        header = token(world, side).header
        statuses = [world.call(paged()[0], {}, side=project, authorization=header).status for project in (0, 1)]
        if statuses != [200 if side == project else 401 for project in (0, 1)]:
            yield f"a token of project {side + 1} is answered with {statuses} in the two projects"


@check
def a_burst_after_a_pause_is_no_larger(make: MakeMock) -> Iterator[str]:
    """A limit lets a burst through and no more, however long nobody asked before; each project has its own."""
    world = World(make())
    world.control("PUT", "faults", {"rate_limit": {"rate": 0.01, "burst": 3}})
    operation = paged()[0]
    for name, pause in (("at first", 0), ("after a pause", 10_000)):
        world.advance(pause)
        replies = [world.call(operation, {}) for _ in range(5)]
        statuses = [reply.status for reply in replies]
        if statuses != [200, 200, 200, 429, 429]:
            yield f"{name}, five requests with a burst of three are answered with {statuses}"
            continue
        wait = replies[-1].headers.get("retry-after", "")
        if not wait.isdigit() or not 90 <= int(wait) <= 101:
            yield f"{name}, Retry-After is {wait!r} where a request is let through each 100 seconds"
        if world.call(operation, {}, side=1).status != 200:
            yield f"{name}, another project is held up too"
        yield from problems(replies[-1])
    world.control("DELETE", "faults")
    statuses = [world.call(operation, {}).status for _ in range(8)]
    if set(statuses) != {200}:
        yield f"without a limit, requests are answered with {statuses}"
