"""The names that Python code sees, and which of them change from one generated package to another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import griffe

PACKAGE = "sinch_provisioning_api"
_TWIN = re.compile(r"(^Async|WithResponse$)")
"""Classes whose methods are those of the resource beside them."""


class NameChange(NamedTuple):
    """A name that Python code sees, and what becomes of it.

    Args:
        level: breaking or additive.
        name: the name, as code writes it: `models.Webhook.target`, `client.webhooks.list`.
        text: what becomes of it.
    """

    level: str
    name: str
    text: str

    def __str__(self) -> str:
        return f"{self.name} {self.text}"


TEXTS = {
    griffe.BreakageKind.OBJECT_REMOVED: "is gone",
    griffe.BreakageKind.PARAMETER_REMOVED: "has no parameter {} any more",
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: "has the new required parameter {}",
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: "has the parameter {} required now",
    griffe.BreakageKind.PARAMETER_MOVED: "has the parameter {} in another place",
    griffe.BreakageKind.PARAMETER_CHANGED_KIND: "takes the parameter {} in another way",
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT: "has another default of {}",
}


def load(folder: Path) -> griffe.Module:
    """Return the parsed package in a folder; nothing of it is imported."""
    loaded = griffe.load(PACKAGE, search_paths=[str(folder)], allow_inspection=False)
    if not isinstance(loaded, griffe.Module):
        raise TypeError(f"{folder}: {PACKAGE} is not a module")
    return loaded


def changes(old: Path, new: Path) -> list[NameChange]:
    """Return which names change between two generated packages, breaking ones first.

    Args:
        old: the folder that holds the old package.
        new: the folder that holds the new one.
    """
    before, after = load(old), load(new)
    rows = dict.fromkeys(_broken(before, after))
    first, second = dict(_names(before)), dict(_names(after))
    gone = griffe.BreakageKind.OBJECT_REMOVED  # of a module that is gone, no class is told
    rows |= {NameChange("breaking", name, TEXTS[gone]): None for name in first if _is_first(name, second, first)}
    rows |= {NameChange("additive", name, "is new"): None for name in second if _is_first(name, first, second)}
    for name, annotation in first.items():
        if name in second and second[name] != annotation:
            rows[NameChange("additive", name, f"has the type {second[name]} now, and had {annotation}")] = None
    return sorted(rows, key=lambda row: (row.level != "breaking", row.name, row.text))


def _broken(old: griffe.Module, new: griffe.Module) -> Iterator[NameChange]:
    for breakage in griffe.find_breaking_changes(old, new):
        name = public_name(breakage.obj.path)
        if name and breakage.kind in TEXTS:
            parameter = breakage.old_value if breakage.old_value is not None else breakage.new_value
            text = TEXTS[breakage.kind].format(getattr(parameter, "name", parameter))
            yield NameChange("breaking", name.removesuffix(".__init__"), text)


def public_name(path: str) -> str:
    """Return the name that code writes for a place in the generated package; empty for what code does not see."""
    parts = path.split(".")[1:]
    is_inner = len(parts) < 3 or any(part.startswith("_") and part != "__init__" for part in parts)
    if is_inner or not parts[2][:1].isupper() or _TWIN.search(parts[2]):
        return ""
    if parts[0] == "models":
        return ".".join(["models", *parts[2:]])
    return ".".join(["client", parts[1], *parts[3:]]) if parts[0] == "api" else ""


def _names(package: griffe.Module) -> Iterator[tuple[str, str]]:
    """Yield each name that code sees, with the type of what it holds; empty for classes and methods."""
    for part in ("models", "api"):
        for module in package[part].modules.values():
            for kept in module.classes.values():
                yield from _members(kept)


def _members(holder: griffe.Class) -> Iterator[tuple[str, str]]:
    if name := public_name(holder.path):
        yield name, ""
        for member in holder.members.values():
            if not isinstance(member, griffe.Alias) and (inner := public_name(member.path)):
                is_value = isinstance(member, griffe.Attribute) and "instance-attribute" in member.labels
                yield inner, str(member.annotation or "") if is_value else ""


def _is_first(name: str, old: dict[str, str], new: dict[str, str]) -> bool:
    """Tell whether a name is new and no part of what is new."""
    holder = name.rpartition(".")[0]
    return name not in old and (holder in old or holder not in new) and not name.endswith(".__init__")
