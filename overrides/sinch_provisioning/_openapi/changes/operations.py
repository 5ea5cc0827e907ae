"""What differs between two operations: parameters, bodies, responses, headers, and what is said about them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from sinch_provisioning._openapi.changes.collecting import Collector, Reach
from sinch_provisioning._openapi.changes.forms import Forms
from sinch_provisioning._openapi.changes.places import Place, Source, spoken
from sinch_provisioning._openapi.changes.policy import EVENT, REQUEST, RESPONSE
from sinch_provisioning._openapi.changes.schemas import Difference, SchemaPairs
from sinch_provisioning._openapi.changes.shapes import CURATION
from sinch_provisioning._openapi.changes.values import same
from sinch_provisioning._openapi.parameters import parameters_of

IGNORED: Final = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that OpenAPI says nothing with."""
STYLES: Final = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
METHODS: Final = ("get", "head", "post", "put", "patch", "delete", "options", "trace")


class Sides:
    """Two documents and what their operations share while they are compared.

    Args:
        old: the old document.
        new: the new one.
    """

    def __init__(self, old: Source, new: Source) -> None:
        self.old = old
        self.new = new
        self.pairs = SchemaPairs(Forms(old), Forms(new))
        self.collector = Collector()

    def resolved(self, old: Place, new: Place) -> tuple[Place, Place]:
        """Return two places without references."""
        return self.old.resolve(old), self.new.resolve(new)

    def add(self, rule: str, old: Place, new: Place, text: str, reach: Reach, subject: str = "") -> None:
        """Add a change; its subject is the old place where none is named."""
        about = subject or spoken(old.pointer)
        self.collector.add(Difference(rule, old.pointer, new.pointer, text, about), reach)

    def texts(self, old: Place, new: Place, reach: Reach, *words: str) -> None:
        """Compare what people read at two places, and extensions."""
        names = {name for place in (old, new) for name in place.members if name.startswith("x-")} - CURATION
        for word in [*words, *sorted(names)]:
            before, after = old.members.get(word), new.members.get(word)
            if not same(before or None, after or None):
                rule = "extension-changed" if word.startswith("x-") else "text-changed"
                self.add(rule, old, new, f"has another {word}", reach)

    def deprecation(self, old: Place, new: Place, reach: Reach, what: str, subject: str = "") -> None:
        """Compare whether two places are deprecated."""
        is_new = bool(new.members.get("deprecated"))
        if bool(old.members.get("deprecated")) != is_new:
            rule = f"{what}-deprecated" if is_new else f"{what}-no-longer-deprecated"
            self.add(rule, old, new, f"is {'deprecated' if is_new else 'no longer deprecated'}", reach, subject)

    def contents(self, old: Place, new: Place, reach: Reach) -> None:
        """Compare the media types of two bodies, and their schemas."""
        before, after = media_types(old), media_types(new)
        for name, place in before.items():
            if name not in after:
                self.add("media-type-removed", place, new, "is gone", reach)
                continue
            other = after[name]
            self.schemas(place, other, reach)
            self.texts(place, other, reach, "example", "examples")
            if not same(place.members.get("encoding") or None, other.members.get("encoding") or None):
                self.add("encoding-changed", place, other, "has another encoding", reach)
        for name, place in after.items():
            if name not in before:
                self.add("media-type-added", old, place, "is new", reach, spoken(place.pointer))

    def schemas(self, old: Place, new: Place, reach: Reach) -> None:
        """Compare the schemas of two places."""
        before, after = old.child("schema"), new.child("schema")
        if before.node is None and after.node is None:
            return
        if before.node is None or after.node is None:
            is_new = before.node is None
            rule = "schema-added" if is_new else "schema-removed"
            self.add(rule, old, new, "has a schema now" if is_new else "has no schema any more", reach)
            return
        self.collector.extend(self.pairs.differences((before,), (after,), reach.directions[0]), reach)

    def parameters(self, old: Mapping[str, Place], new: Mapping[str, Place], reach: Reach, where: str) -> None:
        """Compare parameters, or the headers of a response, by their keys."""
        for key, place in old.items():
            if key not in new:
                self.add("parameter-removed", place, Place(None, where), "is gone", reach, self._named(key, reach))
            else:
                self._parameter(place, new[key], reach, self._named(key, reach))
        for key, place in new.items():
            if key not in old:
                is_required = bool(place.members.get("required"))
                rule = "required-parameter-added" if is_required else "parameter-added"
                text = "is new and required" if is_required else "is new"
                self.add(rule, Place(None, where), place, text, reach, self._named(key, reach))

    def _named(self, key: str, reach: Reach) -> str:
        return f"{reach.operation or reach.event}: {key}"

    def _parameter(self, old: Place, new: Place, reach: Reach, subject: str) -> None:
        is_required = bool(new.members.get("required"))
        if bool(old.members.get("required")) != is_required:
            rule = "parameter-required" if is_required else "parameter-optional"
            self.add(rule, old, new, f"is {'required' if is_required else 'optional'} now", reach, subject)
        self.deprecation(old, new, reach, "parameter", subject)
        if self._style(self.pairs.old, old) != self._style(self.pairs.new, new):
            self.add("parameter-style-changed", old, new, "is written in another style", reach, subject)
        self.texts(old, new, reach, "description", "example", "examples")
        if old.members.get("content") or new.members.get("content"):
            self.contents(old, new, reach)
        else:
            empty = (Place(True, old.pointer), Place(True, new.pointer))
            before = old.child("schema") if "schema" in old.members else empty[0]
            after = new.child("schema") if "schema" in new.members else empty[1]
            self.collector.extend(self.pairs.differences((before,), (after,), reach.directions[0]), reach)

    def _style(self, forms: Forms, place: Place) -> tuple[object, ...]:
        """Return how a parameter is written, where that can be seen: lists and objects, and the styles of paths."""
        node = place.members
        if "content" in node:
            return ("content",)
        default = STYLES.get(place.text("in"), "simple")
        style = str(node.get("style", default))
        types = forms.of((place.child("schema"),)).types
        is_flat = types is not None and not types & {"array", "object"} and style in {"form", "simple", "deepObject"}
        explode = None if is_flat else bool(node.get("explode", style == "form"))
        return ("" if is_flat else style, explode, bool(node.get("allowReserved")))


def media_types(holder: Place) -> dict[str, Place]:
    """Return the media types of a body, in one spelling."""
    return {
        re.sub(r"\s+", "", name).lower().replace(";charset=utf-8", ""): place
        for name, place in holder.children("content").items()
    }


class OperationPair:
    """Two operations side by side.

    Args:
        sides: the documents.
        reach: who meets what differs; the direction is set where it is known.
        old: the old operation and its path item.
        new: the new operation and its path item.
        paths: the old and the new path template.
    """

    def __init__(
        self, sides: Sides, name: str, old: tuple[Place, Place], new: tuple[Place, Place], paths: tuple[str, str]
    ) -> None:
        self._sides = sides
        self._name = name
        self._old, self._old_item = old
        self._new, self._new_item = new
        self._paths = paths

    def compare(self, *, is_named: bool = True) -> None:
        """Compare all of them.

        Args:
            is_named: whether the names of path parameters are those of the client in both.
        """
        sides, old, new = self._sides, self._old, self._new
        both = Reach((REQUEST, RESPONSE), self._name)
        sides.deprecation(old, new, both, "operation")
        sides.texts(old, new, both, "summary", "description", "externalDocs")
        self._parameters(is_named=is_named)
        self._body()
        self._responses()

    def _parameters(self, *, is_named: bool) -> None:
        reach = Reach((REQUEST,), self._name)
        before, after = self._paths
        names = dict(zip(parameters_of(before), parameters_of(after), strict=False))
        for name, other in names.items():
            if name != other and is_named:
                text = f"the path parameter {name} is {other} now"
                self._sides.add("path-parameter-renamed", self._old, self._new, text, reach, f"{self._name}:")
        old = parameters_at(self._sides.old, self._old_item, self._old)
        new = parameters_at(self._sides.new, self._new_item, self._new)
        renamed = {f"path parameter {name}": f"path parameter {other}" for name, other in names.items()}
        old = {renamed.get(key, key): place for key, place in old.items()}
        self._sides.parameters(old, new, reach, self._new.pointer)

    def _body(self) -> None:
        sides, reach = self._sides, Reach((REQUEST,), self._name)
        old, new = sides.resolved(self._old.child("requestBody"), self._new.child("requestBody"))
        is_required = bool(new.members.get("required"))
        if old.node is None or new.node is None:
            if new.node is not None:
                rule = "required-body-added" if is_required else "body-added"
                sides.add(rule, self._old, new, "is new", reach, spoken(new.pointer))
            elif old.node is not None:
                sides.add("body-removed", old, self._new, "is gone", reach)
            return
        if bool(old.members.get("required")) != is_required:
            rule = "body-required" if is_required else "body-optional"
            sides.add(rule, old, new, f"is {'required' if is_required else 'optional'} now", reach)
        sides.texts(old, new, reach, "description")
        sides.contents(old, new, reach)

    def _responses(self) -> None:
        sides, reach = self._sides, Reach((RESPONSE,), self._name)
        old, new = statuses_of(self._old), statuses_of(self._new)
        for status, place in old.items():
            other = covering(new, status)
            if other is None:
                rule = "success-removed" if is_success(status) else "error-removed"
                sides.add(rule, place, self._new.child("responses"), "is gone", reach)
            else:
                self._response(place, other, reach)
        for status, place in new.items():
            if status in old:
                continue
            rule = "success-added" if is_success(status) else "error-added"
            sides.add(rule, self._old.child("responses"), place, "is new", reach, spoken(place.pointer))
            wide = covering(old, status)
            if wide is not None:
                self._response(wide, place, reach)

    def _response(self, old: Place, new: Place, reach: Reach) -> None:
        sides = self._sides
        old, new = sides.resolved(old, new)
        sides.texts(old, new, reach, "description")
        old_types, new_types = media_types(old), media_types(new)
        if bool(old_types) != bool(new_types):
            rule = "response-body-added" if new_types else "response-body-removed"
            sides.add(rule, old, new, "has a body now" if new_types else "has no body any more", reach)
        else:
            sides.contents(old, new, reach)
        before, after = headers_of(sides.old, old), headers_of(sides.new, new)
        sides.parameters(before, after, reach, new.pointer)
        if not same(old.members.get("links") or None, new.members.get("links") or None):
            sides.add("link-changed", old, new, "has other links", reach)


class EventPair:
    """Two events side by side: what the server sends, and what receivers answer.

    Args:
        sides: the documents.
        name: the event.
        old: the old operation object and its path item.
        new: the new ones.
    """

    def __init__(self, sides: Sides, name: str, old: tuple[Place, Place], new: tuple[Place, Place]) -> None:
        self._sides = sides
        self._reach = Reach((EVENT,), event=name)
        self._old, self._old_item = old
        self._new, self._new_item = new

    def compare(self) -> None:
        """Compare all of them."""
        sides, old, new, reach = self._sides, self._old, self._new, self._reach
        sides.deprecation(old, new, reach, "operation")
        sides.texts(old, new, reach, "summary", "description")
        before = parameters_at(sides.old, self._old_item, old)
        after = parameters_at(sides.new, self._new_item, new)
        sides.parameters(before, after, reach, new.pointer)
        bodies = sides.resolved(old.child("requestBody"), new.child("requestBody"))
        sides.texts(*bodies, reach, "description")
        sides.contents(*bodies, reach)
        first, second = statuses_of(old), statuses_of(new)
        for status in sorted(set(first) | set(second)):
            if is_success(status) and covering(second, status) is None:
                sides.add("event-answer-removed", first[status], new, "is gone", reach)
            elif is_success(status) and status not in first:
                sides.add("event-answer-added", old, second[status], "is new", reach, spoken(second[status].pointer))


def parameters_at(source: Source, item: Place, operation: Place) -> dict[str, Place]:
    """Return the parameters of an operation by place and name, its own in the place of those of its path item."""
    parameters: dict[str, Place] = {}
    for reference in (*item.items("parameters"), *operation.items("parameters")):
        place = source.resolve(reference)
        name, location = place.text("name"), place.text("in")
        if location == "header":
            name = name.lower()
        if location != "header" or name not in IGNORED:
            parameters[f"{location} parameter {name}"] = place
    return parameters


def headers_of(source: Source, response: Place) -> dict[str, Place]:
    """Return the headers of a response by name."""
    headers = {name.lower(): source.resolve(place) for name, place in response.children("headers").items()}
    return {f"response header {name}": place for name, place in headers.items() if name != "content-type"}


def statuses_of(operation: Place) -> dict[str, Place]:
    """Return the responses of an operation by status, ranges as `2XX`."""
    places = operation.children("responses").items()
    return {status.upper() if status != "default" else status: place for status, place in places if status[:2] != "x-"}


def covering(responses: Mapping[str, Place], status: str) -> Place | None:
    """Return the response of a status, or that of its range or of all others; None when there is none."""
    keys = (status, f"{status[:1]}XX", *(() if is_success(status) else ("default",)))
    return next((responses[key] for key in keys if key in responses), None)


def is_success(status: str) -> bool:
    """Tell whether a status is one of success."""
    return status[:1] in {"1", "2", "3"}
