"""The YAML sources of the document as text: blocks are added, replaced and removed; other lines stay as they are."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml
from bundle import TEXT, YAML_11_BOOLEAN, YAML_12_NUMBER, Loader

WIDTH = 116
FLOW = {"enum", "required", "tags"}
"""Keys whose lists of scalars stand in one line."""
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads as the bundle does, and fast."""


_Loader.yaml_implicit_resolvers = Loader.yaml_implicit_resolvers


class _Flow(list[Any]):
    pass


class _Dumper(yaml.SafeDumper):
    """Writes as the sources are written: lists indented, long texts folded, codes in one line."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    if YAML_11_BOOLEAN.fullmatch(value) or YAML_12_NUMBER.fullmatch(value):
        return dumper.represent_scalar(TEXT, value, style="'")
    return dumper.represent_scalar(TEXT, value, style=">" if len(value) > 100 and "\n" not in value else None)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(
    _Flow, lambda dumper, value: dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=True)
)


def _styled(node: Any, key: str = "") -> Any:
    if isinstance(node, list):
        is_flow = (key in FLOW or key.isdigit()) and all(isinstance(item, (str, int)) for item in node)
        return _Flow(node) if is_flow else list(map(_styled, node))
    return {name: _styled(value, str(name)) for name, value in node.items()} if isinstance(node, dict) else node


def dumped(node: Any, indent: int) -> list[str]:
    """Return a node as lines of YAML in the form of the sources."""
    text = yaml.dump(_styled(node), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=WIDTH - indent)
    return [" " * indent + line if line else line for line in text.splitlines()]


def ordered(node: Any, old: Any) -> Any:
    """Return a node with its keys in the order that they had."""
    if isinstance(node, list) and isinstance(old, list):
        return [ordered(item, old[at] if at < len(old) else None) for at, item in enumerate(node)]
    if not isinstance(node, dict):
        return node
    known = old if isinstance(old, dict) else {}
    keys = [*(key for key in known if key in node), *(key for key in node if key not in known)]
    return {key: ordered(node[key], known.get(key)) for key in keys}


class SourceFile:
    """A YAML file whose blocks can be changed by their path of keys.

    Args:
        path: the file; one that is not there yet is empty.
        head: the first line of a new file.
    """

    def __init__(self, path: Path, head: str = "") -> None:
        self.path = path
        text = path.read_text(encoding="utf-8") if path.exists() else head
        self.lines = text.splitlines()

    @property
    def node(self) -> dict[str, Any]:
        """What the file holds now."""
        return yaml.load("\n".join(self.lines), _Loader) or {}  # noqa: S506 - a safe loader

    def write(self) -> None:
        """Write the file."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text("\n".join(self.lines).rstrip("\n") + "\n", encoding="utf-8", newline="\n")

    def _block(self, keys: tuple[str, ...]) -> tuple[int, int] | None:
        """Return the first line of a block and the one after its last; None when there is none."""
        start, end = 0, len(self.lines)
        for depth, key in enumerate(keys):
            begin = re.compile(rf"^{'  ' * depth}(?:{re.escape(key)}|'{re.escape(key)}'|\"{re.escape(key)}\"):(?: |$)")
            line = next((at for at in range(start, end) if begin.match(self.lines[at])), None)
            if line is None:
                return None
            end = next((at for at in range(line + 1, end) if self._is_outside(self.lines[at], 2 * depth)), end)
            start = line if depth == len(keys) - 1 else line + 1
        return start, end

    @staticmethod
    def _is_outside(line: str, indent: int) -> bool:
        return bool(line.strip()) and len(line) - len(line.lstrip()) <= indent

    def put(self, keys: tuple[str, ...], node: Any) -> None:
        """Make a block say a node: what in it differs is replaced, what is new stands at its end, the rest stays.

        Args:
            keys: the path of keys to the block; it is made when it is missing.
            node: what it is to say.
        """
        old: Any = self.node
        for key in keys:
            old = old.get(key) if isinstance(old, dict) else None
        self._update(keys, node, old)

    def _update(self, keys: tuple[str, ...], node: Any, old: Any) -> None:
        if old == node:
            return
        if isinstance(old, dict) and isinstance(node, dict) and node and all(self._block((*keys, key)) for key in old):
            for key in old:
                if key not in node:
                    self.remove((*keys, key))
            for key, value in node.items():
                self._update((*keys, key), value, old.get(key))
            return
        self._replace(keys, ordered(node, old))

    def _replace(self, keys: tuple[str, ...], node: Any) -> None:
        if self._block(keys) is None and len(keys) > 1 and self._block(keys[:-1]) is None:
            self._replace(keys[:-1], {keys[-1]: node})
            return
        self._free(keys)
        lines = dumped({keys[-1]: node}, 2 * (len(keys) - 1))
        block = self._block(keys)
        if block is not None:
            self.lines[block[0] : block[1]] = lines
            return
        above = self._block(keys[:-1]) if len(keys) > 1 else None
        end = above[1] if above is not None else len(self.lines)
        while end > 0 and not self.lines[end - 1].strip():
            end -= 1
        self.lines[end:end] = lines

    def _free(self, keys: tuple[str, ...]) -> None:
        """Write the file without anchors when what stands elsewhere is an alias of something in a block that goes."""
        block = self._block(keys)
        inside = "\n".join(self.lines[slice(*block)] if block is not None else [])
        outside = "\n".join([*self.lines[: block[0]], *self.lines[block[1] :]] if block is not None else [])
        anchors = re.findall(r"(?<=[\s\[{,])&([\w-]+)", inside)
        if any(re.search(rf"(?<=[\s\[{{,])\*{re.escape(name)}(?![\w-])", outside) for name in anchors):
            heads = [line for line in self.lines if line.startswith("#")]
            self.lines = heads + [line for key, value in self.node.items() for line in dumped({key: value}, 0)]

    def remove(self, keys: tuple[str, ...]) -> bool:
        """Remove a block; tell whether it was there."""
        self._free(keys)
        block = self._block(keys)
        if block is None:
            return False
        del self.lines[block[0] : block[1]]
        return True

    def replace_line(self, pattern: str, line: str) -> None:
        """Replace the one line that matches; raise ValueError when there is none."""
        at = next((at for at, text in enumerate(self.lines) if re.match(pattern, text)), None)
        if at is None:
            raise ValueError(f"{self.path.name}: no line {pattern}")
        self.lines[at] = line

    def insert_before(self, pattern: str, lines: list[str]) -> None:
        """Insert lines before the first one that matches, else at the end."""
        at = next((at for at, text in enumerate(self.lines) if re.match(pattern, text)), len(self.lines))
        self.lines[at:at] = lines


class Sources:
    """All files of the document.

    Args:
        folder: where `openapi.yaml` is.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = SourceFile(folder / "openapi.yaml")
        self.files = {
            f"{part}/{path.name}": SourceFile(path)
            for part in ("paths", "components")
            for path in sorted((folder / part).glob("*.yaml"))
        }
        self.owner: dict[tuple[str, str], str] = {}
        for name, file in self.files.items():
            if name.startswith("components/"):
                for section, entries in file.node.items():
                    self.owner.update({(section, entry): name for entry in entries or {}})

    def file(self, name: str) -> SourceFile:
        """Return a file by its name below the folder; a new one when it is not there."""
        if name not in self.files:
            subject = Path(name).stem.replace("-", " ")
            what = "schemas" if name.startswith("components/") else "path items, then the events they report"
            self.files[name] = SourceFile(self.folder / name, f"# {subject.capitalize()}: {what}.\n")
        return self.files[name]

    def reference(self, section: str, entry: str, holder: str) -> str:
        """Return the reference to a component from a file."""
        owner = self.owner[section, entry]
        if owner == holder:
            return f"#/{section}/{entry}"
        same_folder = owner.partition("/")[0] == holder.partition("/")[0]
        return f"{'' if same_folder else '../components/'}{Path(owner).name}#/{section}/{entry}"

    def localized(self, node: Any, holder: str) -> Any:
        """Return a node of the bundle as a file has it: each reference leads to the file of its target."""
        if isinstance(node, list):
            return [self.localized(item, holder) for item in node]
        if not isinstance(node, dict):
            return node
        data = {"example", "default"} | ({"value"} if "$ref" not in node else set())
        made = {key: value if key in data else self.localized(value, holder) for key, value in node.items()}
        match = re.fullmatch(r"#/components/(\w+)/(.+)", str(node.get("$ref", "")))
        if match and (match[1], match[2]) in self.owner:
            made["$ref"] = self.reference(match[1], match[2], holder)
        return made

    def put_component(self, section: str, name: str, node: Any, family: str) -> None:
        """Write a component, in its file if it has one, else in that of a family."""
        holder = self.owner.setdefault((section, name), f"components/{family}.yaml")
        self.file(holder).put((section, name), self.localized(node, holder))

    def remove_component(self, section: str, name: str) -> None:
        """Remove a component."""
        holder = self.owner.pop((section, name), None)
        if holder is not None:
            self.file(holder).remove((section, name))

    def write(self) -> None:
        """Write all files; one that holds nothing any more is removed."""
        self.root.write()
        for file in self.files.values():
            if any(line.strip() and not line.startswith("#") for line in file.lines):
                file.write()
            else:
                file.path.unlink(missing_ok=True)
