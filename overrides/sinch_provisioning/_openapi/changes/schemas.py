"""What differs between two schemas and all that they lead to, however they refer to each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, TypeAlias

from attrs import define, field

from sinch_provisioning._openapi.changes.form import Form, Places, Union
from sinch_provisioning._openapi.changes.forms import Forms
from sinch_provisioning._openapi.changes.limits import limit_changes, null_changes, type_changes, value_changes
from sinch_provisioning._openapi.changes.places import Place, spoken
from sinch_provisioning._openapi.changes.policy import REQUEST
from sinch_provisioning._openapi.changes.unions import Matched, matched, tags_of
from sinch_provisioning._openapi.changes.values import listed, same, shown

UNSEEN: Final = {REQUEST: "readOnly"}
"""What marks a property that a direction does not carry; `writeOnly` in the others."""
STATES: Final = {(False, True): "added", (True, False): "removed", (True, True): "changed"}
"""What became of a word, by whether it was there and is there."""


class Difference(NamedTuple):
    """A difference, without who meets it.

    Args:
        rule: the rule of the policy.
        old: pointer into the old document.
        new: pointer into the new one.
        text: what differs, as the middle of a sentence.
        subject: what it differs about, for people.
    """

    rule: str
    old: str
    new: str
    text: str
    subject: str


Child: TypeAlias = tuple[Places, Places]


@define
class Pair:
    """Two schemas side by side.

    Args:
        differences: what differs between the two themselves.
        children: the schemas below them.
        below: their pairs, once they are made.
        is_changed: whether something differs here or anywhere below.
    """

    differences: list[Difference] = field(factory=list[Difference])
    children: list[Child] = field(factory=list[Child])
    below: list[Pair] | None = None
    is_changed: bool = False


class SchemaPairs:
    """The schemas of two documents, compared once each.

    Args:
        old: those of the old document.
        new: those of the new one.
    """

    def __init__(self, old: Forms, new: Forms) -> None:
        self.old = old
        self.new = new
        self._pairs: dict[tuple[object, ...], Pair] = {}

    def differences(self, old: Places, new: Places, direction: str) -> Iterator[Difference]:
        """Yield what differs between two schemas and all below them.

        Args:
            old: the old schema.
            new: the new one.
            direction: request, response or event: which properties are carried.
        """
        root = self._pair(old, new, direction)
        self._expand(root, direction)
        pending = [root]
        seen: set[int] = set()
        while pending:
            pair = pending.pop()
            if id(pair) not in seen and pair.is_changed:
                seen.add(id(pair))
                yield from pair.differences
                pending += pair.below or ()

    def _expand(self, root: Pair, direction: str) -> None:
        """Make all pairs below one, and note of which something differs: a large document is walked through once."""
        made: list[Pair] = []
        pending = [root]
        while pending:
            pair = pending.pop()
            if pair.below is None:
                pair.below = [self._pair(first, second, direction) for first, second in reversed(pair.children)]
                made.append(pair)
                pending += pair.below
        _mark(made)

    def _pair(self, old: Places, new: Places, direction: str) -> Pair:
        key = (self._key(self.old, old), self._key(self.new, new), UNSEEN.get(direction))
        if key not in self._pairs:
            self._pairs[key] = Comparison(self, old, new, direction).pair()
        return self._pairs[key]

    def _key(self, forms: Forms, places: Places) -> tuple[object, ...]:
        return tuple(sorted(id(place.node) for place in forms.resolved(places)))


def _mark(pairs: list[Pair]) -> None:
    """Note of which pairs something differs, in them or below them."""
    above: dict[int, list[Pair]] = {}
    changed: list[Pair] = []
    for pair in pairs:
        below = pair.below or []
        for child in below:
            above.setdefault(id(child), []).append(pair)
        if pair.differences or any(child.is_changed for child in below):
            changed.append(pair)
    while changed:
        pair = changed.pop()
        pair.is_changed = True
        changed += above.pop(id(pair), [])


class Comparison:
    """The comparison of two schemas.

    Args:
        pairs: what it is a part of.
        old: the old schema.
        new: the new one.
        direction: request, response or event.
    """

    def __init__(self, pairs: SchemaPairs, old: Places, new: Places, direction: str) -> None:
        self._pairs = pairs
        self._places = old, new
        self._old = pairs.old.of(old)
        self._new = pairs.new.of(new)
        self._unseen = UNSEEN.get(direction, "writeOnly")
        self._pair = Pair()
        self._subject = spoken(self._old.pointer or self._new.pointer)

    def pair(self) -> Pair:
        """Compare, and return what differs."""
        old, new = self._old, self._new
        self._note_changes()
        if old.reference or new.reference:
            if old.reference != new.reference:
                self._add("reference-changed", f"{old.reference or 'a schema'} is {new.reference or 'a schema'} now")
            return self._pair
        if old.unions or new.unions:
            if not self._unions():
                return self._pair
        else:
            self._types()
        self._rules(limit_changes(old, new))
        self._properties()
        self._others()
        self._parts()
        return self._pair

    def _add(self, rule: str, text: str) -> None:
        self._pair.differences.append(Difference(rule, self._old.pointer, self._new.pointer, text, self._subject))

    def _rules(self, rows: Iterable[tuple[str, str]]) -> None:
        for rule, text in rows:
            self._add(rule, text)

    def _types(self) -> None:
        self._rules(null_changes(self._old, self._new))
        self._rules(type_changes(self._old, self._new))
        self._rules(value_changes(self._old, self._new))

    def _note_changes(self) -> None:
        old, new = self._old, self._new
        if bool(old.notes.get("deprecated")) != bool(new.notes.get("deprecated")):
            is_new = bool(new.notes.get("deprecated"))
            rule = "property-deprecated" if is_new else "property-no-longer-deprecated"
            self._add(rule, f"is {'deprecated' if is_new else 'no longer deprecated'}")
        for word in ("readOnly", "writeOnly"):
            if bool(old.notes.get(word)) != bool(new.notes.get(word)):
                self._add("access-changed", f"is {'' if new.notes.get(word) else 'no longer '}{word}")
        self._rules(default_changes(old, new))
        for word in sorted({*old.texts, *new.texts}):
            if not same(old.texts.get(word), new.texts.get(word)):
                self._add("extension-changed" if word.startswith("x-") else "text-changed", f"has another {word}")

    def _properties(self) -> None:
        old, new = self._seen(self._pairs.old, self._old), self._seen(self._pairs.new, self._new)
        for name, places in old.items():
            if name not in new:
                why = f", as it is {self._unseen} now" if name in self._new.properties else ""
                self._member("property-removed", places[0].pointer, self._new.pointer, name, f"is gone{why}")
            else:
                self._pair.children.append((places, new[name]))
        for name, places in new.items():
            if name not in old:
                is_required = name in self._new.required
                rule = "required-property-added" if is_required else "property-added"
                self._member(rule, self._old.pointer, places[0].pointer, name, f"is new{' and required' * is_required}")
        self._required(set(old), set(new))

    def _required(self, old: set[str], new: set[str]) -> None:
        """Compare what must be there, of what is carried and of names that have no schema."""
        for name in sorted(self._old.required ^ self._new.required):
            pointers = [
                form.properties[name][0].pointer if name in form.properties else form.pointer
                for form in (self._old, self._new)
            ]
            is_carried = name in old and name in new
            if not is_carried and (name in self._old.properties or name in self._new.properties):
                continue
            is_required = name in self._new.required
            rule = "property-required" if is_required else "property-optional"
            text = "is required" if is_required else "is optional"
            self._member(rule, pointers[0], pointers[1], name, f"{text} now")

    def _member(self, rule: str, old: str, new: str, name: str, text: str) -> None:
        self._pair.differences.append(Difference(rule, old, new, text, f"{self._subject}.{name}"))

    def _seen(self, forms: Forms, form: Form) -> dict[str, Places]:
        """Return the properties that this direction carries."""
        return {
            name: places for name, places in form.properties.items() if not forms.of(places).notes.get(self._unseen)
        }

    def _others(self) -> None:
        old, new = self._old.others, self._new.others
        if isinstance(old, tuple) and isinstance(new, tuple):
            self._pair.children.append((old, new))
            return
        states = _state_of(old), _state_of(new)
        self._rules([OTHERS[states]] if states in OTHERS else [])

    def _parts(self) -> None:
        old, new = self._old, self._new
        anything = ((Place(True, old.pointer),), (Place(True, new.pointer),))
        rows = [(old.items, new.items), (old.submitted, new.submitted)]
        rows += [(old.heads.get(name, ()), new.heads.get(name, ())) for name in sorted({*old.heads, *new.heads})]
        self._pair.children += [
            (before or anything[0], after or anything[1]) for before, after in rows if before or after
        ]
        for word in sorted({*old.rest, *new.rest}):
            if not same(self._pairs.old.word(old, word), self._pairs.new.word(new, word)):
                state = STATES[word in old.rest, word in new.rest]
                self._add(f"keyword-{state}", f"{word} is {state}")

    def _unions(self) -> bool:
        """Compare alternatives; tell whether what stands beside them is to be compared as well."""
        old, new = self._old, self._new
        self._rules(null_changes(old, new))
        if len(old.unions) == len(new.unions):
            for first, second in zip(old.unions, new.unions, strict=True):
                self._union(first, second)
            return True
        if len(old.unions) + len(new.unions) > 1:
            rule = "keyword-added" if len(new.unions) > len(old.unions) else "keyword-removed"
            self._add(rule, f"{len(new.unions)} lists of alternatives hold at once, and {len(old.unions)} did")
            return True
        is_new = bool(new.unions)
        members = (new.unions or old.unions)[0].members
        olds, news = ([self._places[0]], members) if is_new else (members, [self._places[1]])
        pairing = matched(self._pairs.old, self._pairs.new, olds, news)
        if not pairing.same:
            self._add("type-changed", "is one of several forms now" if is_new else "is one form now, and another one")
            return False
        rule, text = ("became-union", "is one of several forms now") if is_new else ("union-ended", "is one form now")
        self._add(rule, text)
        self._pair.children += pairing.same
        return False

    def _union(self, old: Union, new: Union) -> None:
        pairing = matched(self._pairs.old, self._pairs.new, old.members, new.members)
        self._pair.children += pairing.same
        for places in pairing.removed:
            pointer = self._pairs.old.resolved(places)[0].pointer
            text = f"may not be {spoken(pointer)} any more"
            self._pair.differences.append(Difference("member-removed", pointer, new.pointer, text, self._subject))
        for places in pairing.added:
            pointer = self._pairs.new.resolved(places)[0].pointer
            text = f"may be {spoken(pointer)} now"
            self._pair.differences.append(Difference("member-added", old.pointer, pointer, text, self._subject))
        if old.is_open != new.is_open:
            self._add(
                "union-opened" if new.is_open else "union-closed", f"is {'open' if new.is_open else 'closed'} now"
            )
        if old.word != new.word and len(new.members) > 1:
            self._add("union-word-changed", f"is {new.word} now, and was {old.word}")
        self._tags(old, new, pairing)

    def _tags(self, old: Union, new: Union, pairing: Matched) -> None:
        if old.tag != new.tag:
            text = f"{new.tag or 'nothing'} tells the members apart now, and {old.tag or 'nothing'} did"
            self._add(f"discriminator-{STATES[bool(old.tag), bool(new.tag)]}", text)
        elif old.tag:
            first, second = tags_of(self._pairs.old, old), tags_of(self._pairs.new, new)
            self._rules(mapping_changes(first, second, pairing))


def _state_of(others: Places | bool) -> str:  # noqa: FBT001 - False and True are schemas
    return "typed" if isinstance(others, tuple) else str(others)


OTHERS: Final = {
    ("True", "False"): ("others-refused", "takes no other properties any more"),
    ("False", "True"): ("others-allowed", "takes other properties now"),
    ("False", "typed"): ("others-allowed", "takes other properties now"),
    ("typed", "False"): ("map-removed", "takes no other properties any more"),
    ("True", "typed"): ("others-typed", "has a schema for other properties now"),
    ("typed", "True"): ("others-untyped", "has no schema for other properties any more"),
}
"""What it means that other properties are refused, described by a schema, or free."""


def mapping_changes(old: dict[str, Places], new: dict[str, Places], pairing: Matched) -> Iterator[tuple[str, str]]:
    """Yield the rule and the text of what differs between what the values of a tag stand for.

    Args:
        old: the member for each value of the tag, in the old union.
        new: the same in the new one.
        pairing: which member is which.
    """
    renamed = [row for row in pairing.same if _is_renamed(old, new, row)]
    for row in renamed:
        before, after = listed(_tags_for(old, row[0])), listed(_tags_for(new, row[1]))
        yield "mapping-changed", f"tells a member by {after} now, and did by {before}"
    yield from _tags_removed(_without(old, [before for before, _ in renamed]), new, pairing)
    added = _without(new, [*pairing.added, *(after for _, after in renamed)])
    for tag in sorted(added.keys() - old.keys()):
        yield "mapping-added", f"{shown(tag)} stands for a member now"


def _without(tags: dict[str, Places], members: list[Places]) -> dict[str, Places]:
    return {tag: member for tag, member in tags.items() if not any(member is other for other in members)}


def _tags_removed(old: dict[str, Places], new: dict[str, Places], pairing: Matched) -> Iterator[tuple[str, str]]:
    pairs = {id(before): after for before, after in pairing.same}
    for tag, member in old.items():
        if tag in new and pairs.get(id(member), new[tag]) is not new[tag]:
            yield "mapping-changed", f"{shown(tag)} stands for another member now"
        elif tag not in new and id(member) in pairs:
            yield "mapping-removed", f"{shown(tag)} stands for no member any more"


def _tags_for(tags: dict[str, Places], member: Places) -> list[str]:
    return [tag for tag, place in tags.items() if place is member]


def _is_renamed(old: dict[str, Places], new: dict[str, Places], pair: Child) -> bool:
    """Tell whether no value that stood for a member stands for anything now, and others stand for it."""
    before, after = _tags_for(old, pair[0]), _tags_for(new, pair[1])
    return bool(before and after) and not (set(before) & new.keys() or set(after) & old.keys())


def default_changes(old: Form, new: Form) -> Iterator[tuple[str, str]]:
    """Yield what differs between the defaults of two schemas."""
    if "default" not in old.notes and "default" in new.notes:
        yield "default-added", f"default is {shown(new.notes['default'])} now"
    elif "default" in old.notes and "default" not in new.notes:
        yield "default-removed", f"has no default any more, which was {shown(old.notes['default'])}"
    elif not same(old.notes.get("default"), new.notes.get("default")):
        yield "default-changed", f"default is {shown(new.notes['default'])} now, and was {shown(old.notes['default'])}"
