"""What a foreign document changes in ours, applied to ours; what a person must decide is listed."""

from __future__ import annotations

import copy
from typing import Any

from bump_align import Aligned, best_branch, branches, properties
from bump_decided import Decided
from bump_house import EVIDENCE, House
from curation import ORIGIN
from document import media, parameters, resolve

BOUNDS = ("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "pattern")


class Changes:
    """Applies what theirs has and ours has not; `touched` names the schemas and operations that were changed.

    Args:
        house: makes their nodes ours.
        aligned: which is which.
        decided: where ours stands, whatever theirs says.
        is_exact: whether theirs is written as ours is, so that what it lacks is gone.
    """

    def __init__(self, house: House, aligned: Aligned, decided: Decided, *, is_exact: bool) -> None:
        self.house = house
        self.aligned = aligned
        self.decided = decided
        self.is_exact = is_exact
        self.touched: dict[str, None] = {}
        self.operations: dict[tuple[str, str], None] = {}
        self.added: dict[str, None] = {}
        self.decide: list[str] = []
        self._seen: set[tuple[str, str, bool]] = set()

    def apply(self) -> None:
        """Compare what both have, operation by operation."""
        for own, their in self.aligned.same:
            mine = self.house.ours["paths"][own[0]][own[1]]
            other = self.house.theirs["paths"][their[0]][their[1]]
            before = copy.deepcopy(mine)
            self._parameters(own, their, mine, other)
            self._bodies(mine, other)
            if other.get("deprecated") and not mine.get("deprecated"):
                mine["deprecated"] = True
            if mine != before:
                mine[ORIGIN] = self.house.version
                self.operations[own] = None

    def _parameters(self, own: tuple[str, str], their: tuple[str, str], mine: Any, other: Any) -> None:
        ours, theirs = self.house.ours, self.house.theirs
        known = {
            (parameter["in"], parameter["name"]): parameter
            for parameter in parameters(ours, mine, ours["paths"][own[0]])
        }
        sent = {
            (parameter["in"], parameter["name"]): parameter
            for parameter in parameters(theirs, other, theirs["paths"][their[0]])
        }
        for key, parameter in sent.items():
            if key[0] == "path" or (
                key[0] == "header" and key[1].lower() in ("authorization", "content-type", "accept")
            ):
                continue
            if key in known:
                self._schema(
                    known[key].get("schema"), parameter.get("schema"), f"{mine['operationId']} {key[1]}", is_read=False
                )
            else:
                mine.setdefault("parameters", []).append(self.house.parameter(parameter))
        for key in known.keys() - sent.keys():
            if key[0] == "query":
                self.decide.append(
                    f"{mine['operationId']}: the parameter {key[1]} is not in their document; keep it or remove it"
                )

    def _bodies(self, mine: Any, other: Any) -> None:
        ours, theirs, name = self.house.ours, self.house.theirs, mine["operationId"]
        pairs = [(mine.get("requestBody"), other.get("requestBody"), False)]
        for status, response in other.get("responses", {}).items():
            if status in mine["responses"]:
                pairs.append((mine["responses"][status], response, True))
            elif status.startswith("2"):
                self.decide.append(f"{name}: they answer {status} as well; describe it, or leave it out")
        for first, second, is_read in pairs:
            contents = zip(media(resolve(ours, first)), media(resolve(theirs, second)), strict=False)
            for own, foreign in contents:
                self._schema(own.get("schema"), foreign.get("schema"), name, is_read=is_read)

    def _schema(self, own: Any, other: Any, location: str, *, is_read: bool) -> None:
        """Apply what differs between two schemas to ours."""
        ours, theirs = self.house.ours, self.house.theirs
        if not isinstance(own, dict) or not isinstance(other, dict):
            return
        if "$ref" in own:
            location = own["$ref"].rpartition("/")[2]
            key = (own["$ref"], str(other.get("$ref", id(other))), is_read)
            if key in self._seen:
                return
            self._seen.add(key)
        if location == "Error":
            return  # one for all families, whatever each operation prints
        mine, foreign = resolve(ours, own), resolve(theirs, other)
        before = copy.deepcopy(mine)
        if "enum" in foreign or known_values(theirs, foreign):
            self._values(mine, known_values(theirs, foreign), location)
        elif branches(theirs, foreign) and not properties(theirs, foreign):
            self._union(mine, foreign, location, is_read=is_read)
        else:
            self._members(mine, other, location, is_read=is_read)
        if mine != before and location in ours["components"]["schemas"] and location not in self.touched:
            mine[ORIGIN] = self.house.version
            self.touched[location] = None

    def _values(self, mine: Any, values: list[Any], location: str) -> None:
        holder = enum_of(self.house.ours, mine)
        if holder is None:
            return
        name, node = holder
        new = [value for value in values if value not in node["enum"] and value is not None]
        if new and self._is_decided((mine, node), "enum", f"{name or location}: they list {', '.join(map(str, new))}"):
            new = []
        if new:
            node["enum"] = [*node["enum"], *new]
            self._touch(name or location, node)
        gone = [str(value) for value in node["enum"] if value not in values]
        if gone and self.is_exact:
            node["enum"] = [value for value in node["enum"] if value in values]
            self._touch(name or location, node)
        elif gone and self._is_decided((mine, node), "enum", f"{name or location}: they lack {', '.join(gone)}"):
            pass
        elif gone and len(gone) < len(node["enum"]):
            self.decide.append(f"{name or location}: {', '.join(gone)} are not in their list; keep them or remove them")

    def _touch(self, name: str, node: Any) -> None:
        if name in self.house.ours["components"]["schemas"]:
            node[ORIGIN] = self.house.version
            self.touched[name] = None

    def _union(self, mine: Any, foreign: Any, location: str, *, is_read: bool) -> None:
        ours, theirs = self.house.ours, self.house.theirs
        others, own = branches(theirs, foreign), branches(ours, mine)
        if not own:
            self._into_union(mine, others, location, is_read=is_read)
            return
        left = list(others)
        for part in own:
            best = self._partner(part, left)
            if best is not None:
                left.remove(best)
                self._schema(part, best, location, is_read=is_read)
        word = "anyOf" if "anyOf" in mine else "oneOf"
        for part in left:
            mine[word].append(self.house.schema(part, is_read=is_read))

    def _partner(self, own: Any, others: list[Any]) -> Any:
        """Return the alternative of theirs that is one of ours: by its name, its members or its type."""
        ours, theirs = self.house.ours, self.house.theirs
        name = str(own.get("$ref", "")).rpartition("/")[2]
        for other in others:
            if name and self.house.names.get(str(other.get("$ref", "")).rpartition("/")[2]) == name:
                return other
        best = best_branch(ours, theirs, own, others)
        if best is not None and set(properties(ours, own)) & set(properties(theirs, best)):
            return best
        type_name = resolve(ours, own).get("type")
        alike = [
            other
            for other in others
            if resolve(theirs, other).get("type") == type_name and not properties(theirs, other)
        ]
        return alike[0] if alike and not properties(ours, own) else None

    def _into_union(self, mine: Any, others: list[Any], location: str, *, is_read: bool) -> None:
        """Make an object one of several: it becomes a schema of its own, and its name that of the union."""
        ours, theirs = self.house.ours, self.house.theirs
        if location not in ours["components"]["schemas"] or not properties(ours, mine):
            return
        best = best_branch(ours, theirs, mine, others)
        name = f"{location}Standard"
        while name in ours["components"]["schemas"]:
            name += "Form"
        inner = {key: mine.pop(key) for key in list(mine)}
        ours["components"]["schemas"][name] = inner
        self.added[name] = None
        self._members(inner, best, name, is_read=is_read)
        inner[ORIGIN] = self.house.version
        rest = [self.house.schema(part, is_read=is_read) for part in others if part is not best]
        text = inner.get("description", "")
        mine.update(description=text, anyOf=[{"$ref": f"#/components/schemas/{name}"}, *rest])
        self.decide.append(
            f"{location}: was an object and is a union now: what users call changes; name {name} and describe both"
        )

    def _members(self, mine: Any, other: Any, location: str, *, is_read: bool) -> None:
        ours, theirs = self.house.ours, self.house.theirs
        known, sent = properties(ours, mine), properties(theirs, other)
        holder = next((part for part in mine.get("allOf", []) if "$ref" not in part), mine)
        for name, part in sent.items():
            if name in known:
                self._schema(known[name], part, f"{location}.{name}", is_read=is_read)
            elif holder.get("properties") is not None or holder.get("type") == "object":
                holder.setdefault("properties", {})[name] = self.house.schema(part, is_read=is_read, name=name)
        for name in known.keys() - sent.keys() if sent else ():
            if self.is_exact and name in holder.get("properties", {}):
                del holder["properties"][name]
                holder["required"] = [required for required in holder.get("required", []) if required != name]
            else:
                self.decide.append(f"{location}.{name}: is not in their document; keep it or remove it")
        self._required(mine, holder, set(sent), required_of(theirs, other), location, is_read=is_read)
        self._bounds(mine, resolve(theirs, other), location, is_read=is_read)
        items = resolve(theirs, other).get("items")
        if items is not None:
            self._schema(mine.get("items"), items, f"{location}[items]", is_read=is_read)

    def _is_decided(self, nodes: tuple[Any, ...], what: str, text: str) -> bool:
        return any(self.decided.keeps(node, what, text) for node in nodes)

    def _required(
        self, mine: Any, holder: Any, sent: set[str], wanted: set[str], location: str, *, is_read: bool
    ) -> None:
        ours = self.house.ours
        here = set(holder.get("properties", {})) & sent
        old, new = set(holder.get("required", [])), wanted & here
        gone, more = (old & here) - new, new - old
        shared = (wanted & set(properties(ours, mine))) - here - required_of(ours, mine)
        if more | shared and self._is_decided(
            (holder, mine), "required", f"{location}: they require {', '.join(sorted(more | shared))}"
        ):
            more, shared = set(), set()
        if shared:
            names = ", ".join(sorted(shared))
            self.decide.append(
                f"{location}: they require {names}, of a schema that others share; require it there or here"
            )
        if not gone and not more:
            return
        if not is_read and more and not self.is_exact:
            self.decide.append(
                f"{location}: they require {', '.join(sorted(more))}; require it where no draft may lack it"
            )
            more = set()
        kept = [name for name in holder.get("required", []) if name not in gone]
        holder["required"] = kept + [name for name in holder.get("properties", {}) if name in more]
        if is_read:
            evidence = {key: text for key, text in holder.get(EVIDENCE, {}).items() if key not in gone}
            holder[EVIDENCE] = {**evidence, **dict.fromkeys(sorted(more), self.house.evidence)}
        for key in ("required", EVIDENCE):
            if not holder.get(key):
                holder.pop(key, None)

    def _bounds(self, mine: Any, foreign: Any, location: str, *, is_read: bool) -> None:
        for word in BOUNDS if not is_read else ():
            is_other = word in foreign and foreign[word] != mine.get(word) and (word in mine or self.is_exact)
            if is_other and not self.decided.keeps(mine, word, f"{location}: their {word} is {foreign[word]}"):
                self.decide.append(f"{location}: {word} is {foreign[word]} now, and was {mine.get(word, 'not there')}")
                mine[word] = foreign[word]


def known_values(document: Any, schema: Any) -> list[Any]:
    """Return the values of an enum, open or closed."""
    holder = enum_of(document, schema)
    return holder[1]["enum"] if holder is not None else []


def enum_of(document: Any, schema: Any) -> tuple[str, Any] | None:
    """Return the schema with the values of an enum, open or closed, and the name it has, if any."""
    name = ""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schema = resolve(document, schema)
    if "enum" in schema:
        return name, schema
    for part in (*schema.get("anyOf", []), *schema.get("oneOf", [])):
        inner = enum_of(document, part)
        if inner is not None:
            return inner[0] or name, inner[1]
    return None


def required_of(document: Any, schema: Any) -> set[str]:
    """Return the required properties of a schema, those of the parts of its `allOf` included."""
    target = resolve(document, schema)
    names = set(target.get("required", []))
    for part in target.get("allOf", []):
        names |= required_of(document, part)
    return names
