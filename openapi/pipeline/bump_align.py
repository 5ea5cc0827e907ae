"""Which operation and which schema of a foreign document is which of ours, and what the others are called here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml
from document import Document, media, operations, resolve
from prepare.operation_names import NAMES, words
from sinch_provisioning._openapi.changes.alignment import Route, ids_of, shape
from sinch_provisioning._openapi.changes.alignment import align as alignment_of

SUFFIX = re.compile(r"(?i)(response|request|body)?(dto|entity|model|schema)(v\d+)?$|_v\d+$")
BRANDS = {"whatsapp": "WhatsApp", "kakaotalk": "KakaoTalk", "rcs": "Rcs", "waba": "Waba"}


class Aligned(NamedTuple):
    """Two documents side by side.

    Args:
        same: place in ours and place in theirs (path and method) of each operation that both have.
        new: places in theirs that ours lacks.
        removed: places in ours that theirs lacks.
        foreign: places in theirs that are not of this API.
        schemas: our name of each of their schemas that both have.
        whys: for each name that differs, what it was aligned by.
    """

    same: list[tuple[tuple[str, str], tuple[str, str]]]
    new: list[tuple[str, str]]
    removed: list[tuple[str, str]]
    foreign: list[tuple[str, str]]
    schemas: dict[str, str]
    whys: list[str]


def chosen_names() -> dict[str, dict[str, str]]:
    """Return what `names.yaml` says: `operations`, `tags` and `schemas`, by the foreign name."""
    data = yaml.safe_load(NAMES.read_text(encoding="utf-8")) if NAMES.exists() else None
    return {key: dict((data or {}).get(key) or {}) for key in ("tags", "operations", "schemas")}


def base_of(document: Document, prefix: str) -> str:
    """Return what stands in the address of the server before the paths of this API, such as `/v1`; else nothing."""
    for server in document.get("servers") or ():
        path = re.sub(r"^[a-z]+://[^/]*", "", str(server.get("url", ""))).rstrip("/")
        if path and any(unversioned(path + own).startswith(prefix) for own in document["paths"]):
            return path
    return ""


def unversioned(path: str) -> str:
    """Return a path without the names of its parameters, and without the number of a version such as `/v2`."""
    return re.sub(r"/v\d+(?=/)", "/v", shape(path))


def align(ours: Document, theirs: Document) -> Aligned:
    """Align two documents: operations as `make diff` does, schemas by where they stand."""
    prefix = prefix_of(ours)
    alignment = alignment_of(_routes(ours), _routes(theirs))
    same, whys = [], []
    for own, other, by in alignment.same:
        same.append(((own.path, own.method), (other.path, other.method)))
        named = ours["paths"][own.path][own.method]["operationId"]
        foreign = theirs["paths"][other.path][other.method].get("operationId")
        if foreign != named:
            whys.append(f"{foreign} is {named}: by {by}")
    added = [(route.path, route.method) for route in alignment.added]
    return Aligned(
        same,
        [key for key in added if unversioned(key[0]).startswith(prefix)],
        [(route.path, route.method) for route in alignment.removed],
        [key for key in added if not unversioned(key[0]).startswith(prefix)],
        _schemas(ours, theirs, same, whys),
        whys,
    )


def _routes(document: Document) -> list[Route]:
    return [Route(path, method, ids_of(operation)) for method, path, operation, _ in operations(document)]


def prefix_of(document: Document) -> str:
    """Return what the paths of a document have in common, without names of parameters and numbers of versions."""
    heads = [unversioned(path).split("/") for path in document["paths"]]
    shared = []
    for parts in zip(*heads, strict=False):
        if len(set(parts)) > 1:
            break
        shared.append(parts[0])
    return "/".join(shared) + "/"


def _schemas(ours: Document, theirs: Document, same: list[Any], whys: list[str]) -> dict[str, str]:
    votes: dict[str, Counter[str]] = {}
    for (path, method), (their_path, their_method) in same:
        mine, other = ours["paths"][path][method], theirs["paths"][their_path][their_method]
        for first, second in _bodies(ours, theirs, mine, other):
            _pair(ours, theirs, first, second, votes, set())
    for name in theirs["components"].get("schemas", {}):
        if name in ours["components"]["schemas"]:
            votes.setdefault(name, Counter())[name] += 1000
    names: dict[str, str] = {}
    for name, candidates in sorted(votes.items(), key=lambda row: -max(row[1].values())):
        best = next((own for own, _ in candidates.most_common() if own not in names.values()), None)
        if best is not None:
            names[name] = best
            if name != best:
                whys.append(f"schema {name} is {best}: both stand in the same place")
    return names


def _bodies(ours: Document, theirs: Document, mine: Any, other: Any) -> Iterator[tuple[Any, Any]]:
    pairs = [(mine.get("requestBody"), other.get("requestBody"))]
    statuses = set(mine.get("responses", {})) & set(other.get("responses", {}))
    pairs += [(mine["responses"][status], other["responses"][status]) for status in sorted(statuses) if status < "3"]
    for first, second in pairs:
        yield from zip(
            (content.get("schema", {}) for content in media(resolve(ours, first))),
            (content.get("schema", {}) for content in media(resolve(theirs, second))),
            strict=False,
        )


def properties(document: Document, schema: Any) -> dict[str, Any]:
    """Return the properties of a schema, those of the parts of its `allOf` included."""
    target = resolve(document, schema)
    if not isinstance(target, dict):
        return {}
    made: dict[str, Any] = {}
    for part in target.get("allOf", []):
        made.update(properties(document, part))
    return {**made, **target.get("properties", {})}


def branches(document: Document, schema: Any) -> list[Any]:
    """Return the alternatives of a schema but null; none when it has none."""
    target = resolve(document, schema)
    branches = [*target.get("oneOf", []), *target.get("anyOf", [])] if isinstance(target, dict) else []
    return [part for part in branches if part != {"type": "null"}]


def best_branch(ours: Document, theirs: Document, own: Any, others: list[Any]) -> Any:
    """Return the alternative of theirs that has most properties in common with a schema of ours."""
    names = set(properties(ours, own))

    def closeness(part: Any) -> float:
        other = set(properties(theirs, part))
        return len(names & other) / (len(names | other) or 1)

    return max(others, key=closeness, default=None)


def _pair(
    ours: Document, theirs: Document, own: Any, other: Any, votes: dict[str, Counter[str]], seen: set[Any]
) -> None:
    if not isinstance(own, dict) or not isinstance(other, dict):
        return
    key = (own.get("$ref", id(own)), other.get("$ref", id(other)))
    if key in seen:
        return
    seen.add(key)
    if "$ref" in own and "$ref" in other:
        votes.setdefault(other["$ref"].rpartition("/")[2], Counter())[own["$ref"].rpartition("/")[2]] += 1
    mine, foreign = branches(ours, own), branches(theirs, other)
    if not foreign and "enum" in resolve(theirs, other):  # an open enum of ours
        for part in mine:
            _pair(ours, theirs, part if "enum" in resolve(ours, part) else None, other, votes, seen)
    for part in mine if foreign else ():
        _pair(ours, theirs, part, best_branch(ours, theirs, part, foreign), votes, seen)
    first, second = resolve(ours, own), resolve(theirs, other)
    pairs = [(properties(ours, own).get(name), part) for name, part in properties(theirs, other).items()]
    pairs.append((first.get("items"), second.get("items")))
    for mine_part, foreign_part in pairs:
        _pair(ours, theirs, mine_part, foreign_part, votes, seen)


def house_name(name: str, taken: set[str]) -> str:
    """Return what a foreign schema is called here: in capitals, brands as we spell them, without `Dto` and its like."""
    wanted = chosen_names()["schemas"].get(name)
    if wanted is None:
        plain = SUFFIX.sub("", name) or name
        parts = [BRANDS.get(part, part.capitalize()) for part in words(plain).split("_")]
        wanted = "".join(parts).replace("WhatsApp", "WhatsApp")
        wanted = re.sub(r"Whats_?App|Whatsapp", "WhatsApp", wanted)
        wanted = wanted.replace("KakaoTalk", "KakaoTalk").replace("Kakaotalk", "KakaoTalk")
    made, number = wanted, 2
    while made in taken:
        made, number = f"{wanted}{number}", number + 1
    return made
