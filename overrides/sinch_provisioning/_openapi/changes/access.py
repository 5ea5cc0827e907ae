"""What differs between two documents in who may call, and where: security and servers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sinch_provisioning._json import JSONValue, as_array, as_object, is_object
from sinch_provisioning._openapi.changes.collecting import Reach
from sinch_provisioning._openapi.changes.operations import Sides
from sinch_provisioning._openapi.changes.places import Place, Source
from sinch_provisioning._openapi.changes.policy import REQUEST
from sinch_provisioning._openapi.changes.values import key_of, same, shown

TEXTS = ("description", "bearerFormat", "x-")
NOTHING: frozenset[str] = frozenset()


class Access:
    """The security and the servers of two documents.

    Args:
        sides: the documents.
    """

    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._names = self._renamed()

    def _renamed(self) -> dict[str, str]:
        """Return the old name of each new scheme that says what one of the old ones says under another name."""
        old, new = schemes_of(self._sides.old), schemes_of(self._sides.new)
        free = {key_of(definition(place)): name for name, place in old.items() if name not in new}
        names = {name: free.get(key_of(definition(place)), name) for name, place in new.items() if name not in old}
        return {**{name: name for name in new}, **names}

    def schemes(self, users: Callable[[str], list[str]]) -> None:
        """Compare the security schemes.

        Args:
            users: returns the operations that a scheme of the old document is asked for by.
        """
        old = schemes_of(self._sides.old)
        for name, place in schemes_of(self._sides.new).items():
            before = old.get(self._names[name])
            if before is None:
                continue
            operations = users(self._names[name])
            for rule, text in scheme_changes(before, place):
                for operation in operations or [""]:
                    reach = Reach((REQUEST,), operation)
                    rule_used = rule if operations else "unused-scheme-changed"
                    self._sides.add(rule_used, before, place, text, reach, f"security scheme {name}")

    def security(self, old: Place, new: Place, operation: str) -> None:
        """Compare what two operations ask for; a scheme counts by what it says, not by its name."""
        first = requirements(self._sides.old, old, {})
        second = requirements(self._sides.new, new, self._names)
        reach = Reach((REQUEST,), operation)

        def add(rule: str, text: str) -> None:
            places = [holder.child("security") if "security" in holder.members else holder for holder in (old, new)]
            self._sides.add(rule, places[0], places[1], text, reach, operation or "the document")

        for rule, text in security_changes(first, second):
            add(rule, text)

    def servers(self, old: Place, new: Place, operation: str) -> None:
        """Compare the servers of two places."""
        first, second = servers_of(old), servers_of(new)
        reach = Reach((REQUEST,), operation)
        subject = operation or "servers"

        def add(rule: str, before: Place, after: Place, text: str) -> None:
            self._sides.add(rule, before, after, text, reach, subject)

        for url, place in first.items():
            if url in second:
                for rule, text in server_changes(place, second[url]):
                    add(rule, place, second[url], f"{shown(url)} {text}")
            else:
                add("server-removed", place, new, f"{shown(url)} is gone")
        for url, place in second.items():
            if url not in first:
                add("server-added", old, place, f"{shown(url)} is new")
        heads = [next(iter(urls)) for urls in (first, second)]
        if heads[0] != heads[1] and heads[0] in second:
            add("server-default-changed", first[heads[0]], second[heads[1]], f"{shown(heads[1])} is the first now")


def server_changes(old: Place, new: Place) -> Iterator[tuple[str, str]]:
    """Yield the rule and the text of what differs between two servers of the same address."""
    first, second = as_object(_values_of(old)), as_object(_values_of(new))
    if not same(first, second):
        is_wider = first.keys() == second.keys() and all(_is_wider(first[name], second[name]) for name in first)
        yield "server-variable-widened" if is_wider else "server-variable-changed", "has other variables"
    elif not same(old.members.get("variables") or {}, new.members.get("variables") or {}):
        yield "text-changed", "has variables that are described in another way"
    if old.text("description") != new.text("description"):
        yield "text-changed", "has another description"


def _is_wider(old: JSONValue, new: JSONValue) -> bool:
    """Tell whether a variable of a server may be what it was, and is it where nobody says otherwise."""
    before, after = as_array(old.get("enum")), as_array(new.get("enum"))
    return same(old.get("default"), new.get("default")) and (not after or (set(before) <= set(after) and bool(before)))


def _values_of(server: Place) -> JSONValue:
    variables = as_object(server.members.get("variables"))
    return {name: {**as_object(variable), "description": ""} for name, variable in variables.items()}


def servers_of(holder: Place) -> dict[str, Place]:
    """Return the servers of a place by address; without any, the host that served the document."""
    places = {str(place.members.get("url", "")).rstrip("/"): place for place in holder.items("servers")}
    return places or {"": Place({}, holder.pointer)}


def schemes_of(source: Source) -> dict[str, Place]:
    """Return the security schemes of a document by name."""
    places = source.root.child("components").children("securitySchemes")
    return {name: source.resolve(place) for name, place in places.items()}


def definition(scheme: Place) -> JSONValue:
    """Return what a scheme is, without what people read and without its scopes."""
    node = {word: value for word, value in scheme.members.items() if not word.startswith(TEXTS)}
    if node.get("type") == "http":
        node["scheme"] = str(node.get("scheme", "")).lower()
    flows = as_object(node.pop("flows", None))
    node["flows"] = {name: {**as_object(flow), "scopes": None} for name, flow in flows.items()}
    return node


def scheme_changes(old: Place, new: Place) -> Iterator[tuple[str, str]]:
    """Yield the rule and the text of what differs between two schemes."""
    first, second = as_object(definition(old)), as_object(definition(new))
    flows, others = as_object(first.get("flows")), as_object(second.get("flows"))
    for word in sorted(set(first) | set(second) - {"flows"}):
        if word != "flows" and not same(first.get(word), second.get(word)):
            yield "scheme-changed", f"{word} is {shown(second.get(word))} now, and was {shown(first.get(word))}"
    for name in sorted(set(flows) | set(others)):
        if name not in others:
            yield "scheme-changed", f"has no flow {name} any more"
        elif name not in flows:
            yield "scheme-widened", f"has the flow {name} now"
        elif not same(flows[name], others[name]):
            yield "scheme-changed", f"the flow {name} has another address"
        else:
            yield from _scope_changes(name, old, new)
    if not same(_texts(old), _texts(new)):
        yield "scheme-text-changed", "is described in another way"


def _scope_changes(flow: str, old: Place, new: Place) -> Iterator[tuple[str, str]]:
    first, second = (set(as_object(_flow(place, flow).get("scopes"))) for place in (old, new))
    for scope in sorted(first - second):
        yield "scheme-changed", f"the flow {flow} has no scope {scope} any more"
    for scope in sorted(second - first):
        yield "scheme-widened", f"the flow {flow} has the scope {scope} now"


def _flow(scheme: Place, name: str) -> JSONValue:
    return as_object(as_object(scheme.members.get("flows")).get(name))


def _texts(scheme: Place) -> JSONValue:
    flows = as_object(scheme.members.get("flows"))
    scopes = {name: as_object(flow).get("scopes") for name, flow in flows.items()}
    return [{word: text for word, text in scheme.members.items() if word.startswith(TEXTS)}, scopes]


Requirements = dict[frozenset[str], frozenset[str]]
"""The alternatives of a security requirement: names of schemes, with `scheme scope` for each scope."""


def requirements(source: Source, operation: Place, names: dict[str, str]) -> Requirements:
    """Return the alternatives that an operation asks for; none when it asks for nothing."""
    holder = operation if "security" in operation.members else source.root
    alternatives: Requirements = {}
    for node in as_array(holder.members.get("security")):
        if is_object(node):
            scopes = {f"{names.get(name, name)} {scope}" for name, inner in node.items() for scope in as_array(inner)}
            alternatives[frozenset(names.get(name, name) for name in node)] = frozenset(scopes)
    return {} if set(alternatives) == {NOTHING} else alternatives


def security_changes(old: Requirements, new: Requirements) -> Iterator[tuple[str, str]]:
    """Yield the rule and the text of what differs between what two operations ask for."""
    if not old and new and NOTHING not in new:
        yield "security-added", f"asks for {' or '.join(map(_named, new))} now"
    elif old and not new:
        yield "security-removed", "asks for no credentials any more"
    elif old or new:
        yield from requirement_changes(old or {NOTHING: NOTHING}, new or {NOTHING: NOTHING})


def requirement_changes(old: Requirements, new: Requirements) -> Iterator[tuple[str, str]]:
    """Yield the rule and the text of what differs between two lists of alternatives."""
    for schemes, scopes in old.items():
        if schemes not in new:
            yield "security-narrowed", f"cannot be called with {_named(schemes)} any more"
            continue
        for scope in sorted(new[schemes] - scopes):
            yield "scope-added", f"asks for the scope {scope} now"
        for scope in sorted(scopes - new[schemes]):
            yield "scope-removed", f"does not ask for the scope {scope} any more"
    for schemes in new:
        if schemes not in old:
            yield "security-widened", f"can be called with {_named(schemes)} now"


def _named(schemes: frozenset[str]) -> str:
    return " and ".join(sorted(schemes)) or "no credentials"
