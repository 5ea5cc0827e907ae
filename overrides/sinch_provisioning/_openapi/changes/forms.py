"""The forms of the schemas of a document: `allOf` and references in place, null apart, unions of one member gone."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b
from typing import Final

from sinch_provisioning._json import JSONValue, as_object, is_array, is_object
from sinch_provisioning._openapi.changes.form import Form, Places, Union
from sinch_provisioning._openapi.changes.places import Place, Source
from sinch_provisioning._openapi.changes.shapes import (
    TEXTS,
    UNIONS,
    either,
    finished,
    inferred,
    is_null,
    merged,
    own,
    simple,
    with_null,
)
from sinch_provisioning._openapi.changes.values import key_of
from sinch_provisioning._openapi.schema import excluded_values

_SCHEMAS: Final = frozenset({"not", "if", "then", "else", "contains", "propertyNames"})


class Forms:
    """The forms of the schemas of a document.

    Args:
        source: the document.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self._forms: dict[tuple[int, ...], Form] = {}
        self._raw: dict[int, Form] = {}
        self._open: set[int] = set()
        self._outlines: dict[tuple[int, ...], str] = {}

    def of(self, places: Places) -> Form:
        """Return the form of what all of some schemas say together."""
        resolved = self.resolved(places)
        key = tuple(id(place.node) for place in resolved)
        if key not in self._forms:
            self._forms[key] = finished(merged([self._raw_of(place) for place in resolved]))
        return self._forms[key]

    def resolved(self, places: Places) -> Places:
        """Return schemas without references that stand alone, each once."""
        targets = (self._target(place) for place in places)
        return tuple({id(place.node): place for place in targets}.values())

    def _target(self, place: Place) -> Place:
        has_siblings = len(place.members) > 1 and not self.source.is_3_0  # which 3.0 ignores
        return place if has_siblings or "$ref" not in place.members else self.source.resolve(place)

    def _raw_of(self, place: Place) -> Form:
        """Return what a schema says, null and missing types as it says them."""
        place = self._target(place)
        key = id(place.node)
        if key not in self._raw:
            if key in self._open:  # a schema that is a part of itself says nothing more
                return Form(place.pointer)
            self._open.add(key)
            self._raw[key] = self._built(place)
            self._open.discard(key)
        return self._raw[key]

    def _built(self, place: Place) -> Form:
        if not is_object(place.node):
            return Form(place.pointer, types=frozenset[str]() if place.node is False else None)
        parts = [own(place, is_3_0=self.source.is_3_0)]
        if isinstance(place.node.get("$ref"), str):
            target = self.source.resolve(Place({"$ref": place.node["$ref"]}, place.pointer))
            is_local = "$ref" not in target.members
            parts.append(self._raw_of(target) if is_local else Form(target.pointer, reference=target.text("$ref")))
        parts += [self._raw_of(part) for part in place.items("allOf")]
        parts += [self._union(place, word) for word in UNIONS if is_array(place.node.get(word))]
        form = merged(parts)
        if self.source.is_3_0 and place.node.get("nullable") is True:
            return with_null(form)
        return form

    def _union(self, place: Place, word: str) -> Form:
        every = self._branches(place.items(word), set())
        known = [branch for branch in every if not excluded_values(branch.members)]
        is_open = 0 < len(known) < len(every)  # the one left out is for what is not known
        members = known if is_open else every
        branches = [branch for branch in members if not is_null(self._raw_of(branch))]
        forms = [self._raw_of(branch) for branch in branches]
        form = None if is_open else simple(forms)
        if form is None:
            union = self._alternatives(place, word, branches, is_open=is_open)
            form = Form(place.pointer, types=either(map(inferred, forms)), unions=[union])
        return with_null(form) if len(branches) < len(members) else form

    def _alternatives(self, place: Place, word: str, branches: Iterable[Place], *, is_open: bool) -> Union:
        tag = place.child("discriminator")
        mapping = {key: str(target) for key, target in as_object(tag.members.get("mapping")).items()}
        members: dict[int, Places] = {id(self._target(branch).node): (branch,) for branch in branches}
        return Union(word, list(members.values()), is_open, tag.text("propertyName"), mapping, place.pointer)

    def _branches(self, places: Iterable[Place], seen: set[int]) -> list[Place]:
        """Return alternatives; those of an alternative that is nothing but a union are in its place."""
        branches: list[Place] = []
        for place in places:
            target = self._target(place)
            words = {word for word in target.members if word not in TEXTS and not word.startswith("x-")}
            if len(words) == 1 and words <= set(UNIONS) and id(target.node) not in seen:
                branches += self._branches(target.items(next(iter(words))), {*seen, id(target.node)})
            else:
                branches.append(place)
        return branches

    def outline(self, places: Places, depth: int = 4) -> str:
        """Return what is the same for schemas that say the same, down to a depth."""
        key = (depth, *(id(place.node) for place in self.resolved(places)))
        if depth and key not in self._outlines:
            self._outlines[key] = blake2b(key_of(self._described(self.of(places), depth - 1)).encode()).hexdigest()
        return self._outlines.get(key, "")

    def _described(self, form: Form, depth: int) -> JSONValue:
        return {
            "types": sorted(form.types) if form.types is not None else None,
            "null": form.is_nullable,
            "values": sorted(map(key_of, form.values or form.known or ())),
            "limits": form.limits,
            "required": sorted(form.required),
            "properties": {name: self.outline(part, depth) for name, part in form.properties.items()},
            "items": self.outline(form.items, depth) if form.items else None,
            "others": form.others if isinstance(form.others, bool) else self.outline(form.others, depth),
            "members": sorted(self.outline(member, depth) for union in form.unions for member in union.members),
            "reference": form.reference,
            "rest": {word: self.word(form, word, depth) for word in form.rest},
        }

    def word(self, form: Form, word: str, depth: int = 4) -> JSONValue:
        """Return what a word of a schema says that nothing else reads, in a form in which the same is equal."""
        place = form.rest.get(word)
        if place is None or word not in _SCHEMAS:
            return None if place is None else place.node
        return self.outline((place,), depth)
