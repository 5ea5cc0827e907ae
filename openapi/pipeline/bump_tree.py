"""Writes what a document changes into the sources of ours."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

import bundle as bundle_parts
from bump_align import Aligned, align, base_of, prefix_of, shape
from bump_changes import Changes
from bump_decided import Decided
from bump_house import PAGE, House, family_of
from bump_operations import Operations, operation_id, path_in_ours, tag_of
from bump_sources import Sources
from bundle import bundle
from document import METHODS, problems
from findings import GenerationError


class Sample:
    """Makes examples that are valid.

    Args:
        house: knows the schemas.
    """

    def __init__(self, house: House) -> None:
        self._house = house

    def _document(self) -> dict[str, Any]:
        components = self._house.ours["components"]
        return {
            **self._house.ours,
            "components": {**components, "schemas": {**components["schemas"], **self._house.made}},
        }

    def of(self, schema: Any) -> Any:
        """Return a value of a schema."""
        from sinch_provisioning._openapi.samples import sample

        value = sample(self._document(), schema, full=True)
        if isinstance(value, dict) and len(PAGE & set(value)) >= 3:  # one page, which is the only one
            items = next((part for part in value.values() if isinstance(part, list)), [])
            value = {key: part for key, part in value.items() if not key.endswith("PageToken")}
            value.update(totalSize=len(items), pageSize=max(10, len(items)))
        return value

    def is_wrong(self, schema: Any, value: Any) -> bool:
        """Tell whether a value is not valid."""
        return problems(self._document(), schema, value) is not None


class Outcome(NamedTuple):
    """What a bump wrote.

    Args:
        version: of their document.
        aligned: which operation is which.
        added: ids of new operations.
        changed: ids of operations that changed.
        removed: ids of operations that are gone.
        moved: from the path of ours to the one that it has now.
        events: new events.
        schemas: names of schemas that are new or changed.
        decide: what a person must decide, a line each.
        kept: what theirs says otherwise and a person decided before, a line each.
    """

    version: str
    aligned: Aligned
    added: list[str]
    changed: list[str]
    removed: list[str]
    moved: dict[str, str]
    events: list[str]
    schemas: list[str]
    decide: list[str]
    kept: list[str]


def write(folder: Path, theirs: dict[str, Any]) -> Outcome:
    """Write their document into the sources in a folder.

    Args:
        folder: where `openapi.yaml` is.
        theirs: their document, of 3.1 and with its path items in place.

    Raises:
        GenerationError: there is nothing of this API in it.
    """
    ours = bundle(folder / "openapi.yaml")
    base = base_of(theirs, prefix_of(ours))
    theirs = {**theirs, "paths": {base + path: item for path, item in theirs["paths"].items()}}
    aligned = align(ours, theirs)
    if not aligned.same:
        raise GenerationError("no operation of this API is in their document, by path or by id; is it the right file?")
    version = str(theirs["info"]["version"])
    is_exact = any(tag.get("x-displayName") for tag in theirs.get("tags", [])) and "webhooks" in theirs
    house = House(ours, theirs, aligned.schemas, version)
    decided = Decided.of(folder, ours, version)
    changes = Changes(house, aligned, decided, is_exact=is_exact)
    changes.apply()
    tree = _Tree(Sources(folder), house, Operations(house, Sample(house)), changes)
    added = tree.add_operations(aligned)
    events = tree.events(is_exact=is_exact)
    removed = tree.remove_operations(aligned)
    tree.link(added)
    tree.write_changed()
    moved = tree.move(aligned)
    tree.version(version)
    tree.prune(folder)
    decide = [*changes.decide, *tree.operations.decide]
    changed = [ours["paths"][path][method]["operationId"] for path, method in changes.operations]
    schemas = [*changes.touched, *changes.added, *house.made]
    return Outcome(version, aligned, added, changed, removed, moved, events, schemas, decide, [*decided.kept])


class _Tree:
    def __init__(self, sources: Sources, house: House, operations: Operations, changes: Changes) -> None:
        self.sources = sources
        self.house = house
        self.operations = operations
        self.changes = changes
        self.families: dict[str, str] = {}
        self.places: dict[str, tuple[str, str]] = {}
        for part in ("paths", "webhooks"):
            for path, item in sources.root.node[part].items():
                file, _, key = item["$ref"].partition("#/")
                self.families[path] = Path(file).stem
                self.places[path] = (file, key)

    def add_operations(self, aligned: Aligned) -> list[str]:
        """Write the operations that ours lacks; return their ids."""
        ours, theirs = self.house.ours, self.house.theirs
        taken = {item[m]["operationId"] for item in ours["paths"].values() for m in METHODS if m in item}
        added = []
        for key in aligned.new:
            node, path = theirs["paths"][key[0]][key[1]], path_in_ours(ours, key[0])
            tag = tag_of(ours, theirs, node, path)
            if tag["name"] not in {other["name"] for other in ours["tags"]}:
                ours["tags"].append(tag)
                self._add_tag(tag)
            name = operation_id(tag["name"], path, key[1], str(node.get("operationId") or ""), taken)
            taken.add(name)
            made = self.operations.operation(key, path, tag["name"], name)
            self._put_operation(path, key, made)
            added.append(name)
            if node.get("operationId") != name:
                aligned.whys.append(f"{node.get('operationId')} is {name}: by names.yaml or the rules of names")
        return added

    def _add_tag(self, tag: dict[str, Any]) -> None:
        from bump_sources import dumped

        self.sources.root.insert_before(r"  - name: events$", ["  " + line for line in dumped([tag], 0)])

    def _put_operation(self, path: str, operation_key: tuple[str, str], made: dict[str, Any]) -> None:
        ours = self.house.ours
        if path not in self.places:
            family = family_of(ours, path, self.families)
            tail = "-".join(re.findall(r"[A-Za-z0-9]+", path.partition("}/")[2] or path))
            key = re.sub(r"([a-z0-9])([A-Z])", r"\1-\2", tail).lower()
            self.places[path] = (f"paths/{family}.yaml", key)
            self.families[path] = family
            self.sources.root.put(("paths", path), {"$ref": f"paths/{family}.yaml#/{key}"})
            item = {
                "parameters": [
                    self._path_parameter(path, operation_key, name) for name in re.findall(r"\{([^}]*)\}", path)
                ]
            }
            ours["paths"][path] = item
            self._put(path, "parameters", item["parameters"])
        ours["paths"][path][operation_key[1]] = made
        self._put(path, operation_key[1], made)

    def _path_parameter(self, path: str, key: tuple[str, str], name: str) -> Any:
        at = re.findall(r"\{([^}]*)\}", path).index(name)
        theirs = re.findall(r"\{([^}]*)\}", key[0])
        item = self.house.theirs["paths"][key[0]]
        listed = [*item.get("parameters", []), *item[key[1]].get("parameters", [])]
        from document import resolve

        known = {
            parameter["name"]: parameter
            for parameter in (resolve(self.house.theirs, each) for each in listed)
            if parameter["in"] == "path"
        }
        node = known.get(theirs[at - len(re.findall(r"\{", path)) + len(theirs)], {})
        return self.house.parameter(
            {"schema": {"type": "string"}, **node, "name": name, "in": "path", "required": True}
        )

    def _put(self, path: str, word: str, node: Any) -> None:
        file, key = self.places[path]
        self.sources.file(file).put((key, word), self._local(node, file))

    def _local(self, node: Any, file: str) -> Any:
        self._place(node, Path(file).stem)
        return self.sources.localized(node, file)

    def _place(self, node: Any, family: str) -> None:
        """Say that the new schemas which a node leads to belong to its family."""
        for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            self._place(part, family)
        name = str(node.get("$ref", "")).rpartition("/")[2] if isinstance(node, dict) else ""
        added = self.house.ours["components"]["schemas"] if name in self.changes.added else self.house.made
        made = added.get(name)
        if made is not None and ("schemas", name) not in self.sources.owner:
            self.sources.owner["schemas", name] = f"components/{family}.yaml"
            self._place(made, family)

    def link(self, added: list[str]) -> None:
        """Let what creates a resource lead to the new operations that read, change or delete it."""
        ours = self.house.ours
        places = {
            item[m]["operationId"]: (path, m) for path, item in ours["paths"].items() for m in METHODS if m in item
        }
        for name in added:
            resource, _, verb = name.rpartition("_")
            creating = places.get(f"{resource}_create")
            if creating is None or verb not in ("get", "update", "delete"):
                continue
            responses = ours["paths"][creating[0]][creating[1]]["responses"]
            success = next((node for status, node in responses.items() if status.startswith("2")), None)
            if success is None or "$ref" in success:
                continue
            links = success.setdefault("links", {})
            wanted = places[name][0]
            same = [
                link["parameters"] for link in links.values() if places.get(link.get("operationId"), ("",))[0] == wanted
            ]
            known = {key: f"$request.path.{key}" for key in re.findall(r"\{([^}]*)\}", creating[0])}
            parameters = same[0] if same else {key: known.get(key) for key in re.findall(r"\{([^}]*)\}", wanted)}
            if None in parameters.values():
                self.changes.decide.append(f"{resource}_create: say in a link where the address of {name} stands")
            else:
                text = f"{verb.capitalize()} what was created."
                links[verb.capitalize()] = {"operationId": name, "description": text, "parameters": dict(parameters)}
                self.changes.operations.setdefault(creating)

    def events(self, *, is_exact: bool) -> list[str]:
        """Write the events that ours lacks, and remove those that are gone; return the names of the new ones."""
        known = self.house.ours.get("webhooks", {})
        theirs = self.house.theirs.get("webhooks") or {}
        new = [name for name in theirs if name not in known]
        for name in new:
            made = self.operations.event(name, theirs[name])
            family = next((f for f in self.families.values() if name.lower().startswith(f"{f}_")), "webhooks")
            words = name.lower().split("_")[0].rstrip("s")
            family = next((f for f in self.families.values() if f.startswith(words)), family)
            self.places[name] = (f"paths/{family}.yaml", name)
            self.sources.root.put(("webhooks", name), {"$ref": f"paths/{family}.yaml#/{name}"})
            self._put(name, "post", made)
        for name in list(known) if is_exact else ():
            if name not in theirs:
                file, key = self.places[name]
                self.sources.file(file).remove((key,))
                self.sources.root.remove(("webhooks", name))
                self.changes.decide.append(f"{name}: the event is gone; the mock must not send it any more")
        return new

    def remove_operations(self, aligned: Aligned) -> list[str]:
        """Remove the operations that theirs lacks; return their ids."""
        ours, removed = self.house.ours, []
        for path, method in aligned.removed:
            name = ours["paths"][path].pop(method)["operationId"]
            removed.append(name)
            file, key = self.places[path]
            self.sources.file(file).remove((key, method))
            if not any(word in ours["paths"][path] for word in METHODS):
                self.sources.file(file).remove((key,))
                self.sources.root.remove(("paths", path))
                del ours["paths"][path]
            self.changes.decide.append(f"{name}: is gone; delete its handler in mock/resources, and tests that call it")
        self._remove_links(set(removed))
        return removed

    def move(self, aligned: Aligned) -> dict[str, str]:
        """Give the operations that have another path in theirs that path; return the paths, old and new."""
        ours, moved = self.house.ours, {}
        by_path: dict[str, set[tuple[str, bool]]] = {}
        for (path, method), (foreign, word) in aligned.same:
            by_path.setdefault(path, set()).add((foreign, method == word))
        for path, targets in by_path.items():
            foreign, is_plain = next(iter(targets))
            if {(shape(other), same) for other, same in targets} == {(shape(path), True)}:
                continue
            names, others = (re.findall(r"\{([^}]*)\}", text) for text in (path, foreign))
            new = foreign
            for own, other in zip(names, others, strict=False):
                new = new.replace(f"{{{other}}}", f"{{{own}}}", 1)
            is_whole = len(targets) == 1 and is_plain and len(names) == len(others)
            if is_whole and new not in ours["paths"] and f"  {path}:" in self.sources.root.lines:
                self.sources.root.replace_line(f"  {re.escape(path)}:$", f"  {new}:")
                moved[path] = new
            else:
                listed = ", ".join(sorted(other for other, _ in targets))
                self.changes.decide.append(
                    f"{path}: is {listed} in their document, or under another method; write it so"
                )
        return moved

    def _remove_links(self, gone: set[str]) -> None:
        for path, item in self.house.ours["paths"].items():
            for method in METHODS:
                for response in item.get(method, {}).get("responses", {}).values():
                    links = response.get("links", {})
                    for name in [name for name, link in links.items() if link.get("operationId") in gone]:
                        del links[name]
                        self.changes.operations.setdefault((path, method))
                    if "links" in response and not links:
                        del response["links"]

    def write_changed(self) -> None:
        """Write the operations and schemas that were changed or are new."""
        ours = self.house.ours
        for path, method in self.changes.operations:
            if method in ours["paths"].get(path, {}):
                self._put(path, method, ours["paths"][path][method])
        codes = ours["components"]["schemas"]["ErrorCode"]
        if self.operations.new_codes:
            codes["enum"] = sorted({*codes["enum"], *self.operations.new_codes})
            self.changes.touched["ErrorCode"] = None
        for name in [*self.changes.touched, *self.changes.added]:
            family = Path(self.sources.owner.get(("schemas", name), "components/common.yaml")).stem
            self._place(ours["components"]["schemas"][name], family)
            self.sources.put_component("schemas", name, ours["components"]["schemas"][name], family)
        for name, node in self.house.made.items():
            family = Path(self.sources.owner.get(("schemas", name), "components/common.yaml")).stem
            self.sources.put_component("schemas", name, node, family)

    def version(self, version: str) -> None:
        """Write the version, and the first revision of our document for it, unless it is the same."""
        root = self.sources.root
        if root.node["info"]["version"] != version:
            root.replace_line(r"  version: ", f"  version: {version}")
            root.replace_line(r"  x-spec-revision: ", "  x-spec-revision: 1")
        else:
            revision = root.node["info"]["x-spec-revision"]
            root.replace_line(r"  x-spec-revision: ", f"  x-spec-revision: {revision + 1}")

    def prune(self, folder: Path) -> None:
        """Write the sources; remove components that nothing leads to any more, and tags without an operation."""
        used = {
            tag
            for item in self.house.ours["paths"].values()
            for m in METHODS
            for tag in item.get(m, {}).get("tags", ())
        }
        lines = self.sources.root.lines
        for tag in self.house.ours["tags"]:
            if tag["name"] not in used | {"events"}:
                at = next((n for n, line in enumerate(lines) if line == f"  - name: {tag['name']}"), None)
                if at is not None:
                    end = next(n for n in range(at + 1, len(lines)) if not lines[n].startswith("    "))
                    del lines[at:end]
        self.sources.write()
        for section, name in _unused(folder):
            self.sources.remove_component(section, name)
        self.sources.write()


def _unused(folder: Path) -> list[tuple[str, str]]:
    """Return the components that no path and no event leads to."""
    source = folder / "openapi.yaml"
    sources = bundle_parts.Sources(folder)
    bundler = bundle_parts.Bundler(sources)
    root = bundle_parts.read_root(sources, source.resolve())
    for part in ("paths", "webhooks"):
        for name, item in (root.get(part) or {}).items():
            bundler.inline(item, source.resolve(), f"{part}/{name}")
    bundler.rewrite(root["components"], source.resolve(), "components")
    rows = bundle_parts.declared(sources, None)
    return [(section, name) for section, name, _ in rows if name not in bundler.components.get(section, {})]
