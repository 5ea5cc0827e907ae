"""Which member of one union is which of another: by name, by the value of a tag, by what it says."""

from __future__ import annotations

from typing import NamedTuple

from sinch_provisioning._openapi.changes.form import Form, Places, Union
from sinch_provisioning._openapi.changes.forms import Forms
from sinch_provisioning._openapi.changes.places import component_of
from sinch_provisioning._openapi.changes.values import key_of


class Matched(NamedTuple):
    """The members of two unions side by side.

    Args:
        same: those that both have.
        removed: those of the old one alone.
        added: those of the new one alone.
    """

    same: list[tuple[Places, Places]]
    removed: list[Places]
    added: list[Places]


class Traits(NamedTuple):
    """What a member of a union is known by.

    Args:
        name: the component it is; empty for none.
        tags: the constants of its properties.
        names: its properties.
        types: its types.
        outline: what it says.
    """

    name: str
    tags: frozenset[str]
    names: frozenset[str]
    types: frozenset[str]
    outline: str


def traits_of(forms: Forms, places: Places) -> Traits:
    """Return what a schema is known by."""
    form = forms.of(places)
    tags = {f"{name} {tag}" for name, part in form.properties.items() for tag in constants(forms.of(part))}
    name = component_of(forms.resolved(places)[0].pointer)
    return Traits(name, frozenset(tags), frozenset(form.properties), form.types or frozenset(), forms.outline(places))


def constants(form: Form) -> list[str]:
    """Return the value of a constant, as its one key; nothing for what is none."""
    values = form.values or form.known or []
    return [key_of(values[0])] if len(values) == 1 else []


def closeness(first: Traits, second: Traits) -> float:
    """Return how much speaks for two schemas being the same; 0 when nothing does."""
    if first.outline == second.outline:
        return 20.0 + (first.name == second.name)
    if first.tags and second.tags and not first.tags & second.tags and first.name != second.name:
        return 0.0
    shared = len(first.names & second.names) / (len(first.names | second.names) or 1)
    score = 4.0 * bool(first.tags & second.tags) + 5.0 * (first.name == second.name != "") + 3 * shared
    if not first.names and not second.names and first.types & second.types:
        score += 1
    return score


def matched(old: Forms, new: Forms, olds: list[Places], news: list[Places]) -> Matched:
    """Return which schemas of one list are which of another; each is matched once, the closest first."""
    same = _closest([traits_of(old, places) for places in olds], [traits_of(new, places) for places in news])
    return Matched(
        [(olds[i], news[j]) for i, j in sorted(same.items())],
        [places for i, places in enumerate(olds) if i not in same],
        [places for j, places in enumerate(news) if j not in same.values()],
    )


def _closest(first: list[Traits], second: list[Traits]) -> dict[int, int]:
    pairs = [(closeness(a, b), -i, -j) for i, a in enumerate(first) for j, b in enumerate(second)]
    same: dict[int, int] = {}
    for score, i, j in sorted(pairs, reverse=True):
        if score > 0 and -i not in same and -j not in same.values():
            same[-i] = -j
    return same


def tags_of(forms: Forms, union: Union) -> dict[str, Places]:
    """Return which member each value of the tag of a union stands for."""
    tags: dict[str, Places] = {}
    for member in union.members:
        pointer = forms.resolved(member)[0].pointer
        inner = forms.of(forms.of(member).properties.get(union.tag, ()))
        known = [str(value) for value in inner.values or inner.known or ()]
        tags |= dict.fromkeys(_mapped(forms, union, member) or known or [component_of(pointer)], member)
    tags.pop("", None)
    return tags


def _mapped(forms: Forms, union: Union, member: Places) -> list[str]:
    """Return the values that the mapping of a union has for a member, or for a schema that says the same."""
    pointer = forms.resolved(member)[0].pointer
    names = {component_of(pointer), f"#{pointer}"}
    by_name = [key for key, target in union.mapping.items() if target in names]
    schemas = forms.source.root.child("components").children("schemas")
    places = {key: schemas.get(target.rpartition("/")[2]) for key, target in union.mapping.items()}
    outline = forms.outline(member)
    return by_name or [key for key, place in places.items() if place and forms.outline((place,)) == outline]
