"""Bundle the curated OpenAPI files into one document with local references only.

    python openapi/pipeline/bundle.py [--source openapi/openapi.yaml] [--output FILE] [--only kakaotalk,webhooks]
    python openapi/pipeline/bundle.py --without-events --output FILE    for generators that make no code of events

Path items and webhooks are copied into the root; everything that lives in a components file becomes
`#/components/<section>/<name>`. The order is canonical and the output is the same byte for byte everywhere.
Refused, with the file and the place: a reference that leads nowhere or out of `openapi/`, a component name taken
twice, a component nobody uses, a link to an operation that is not there, a scalar that YAML 1.1 and 1.2 read
differently, a file that is not a UTF-8 YAML mapping.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from document import METHODS
from workflow_files import name_document

TEXT = "tag:yaml.org,2002:str"
ROOT = Path(__file__).resolve().parent.parent
SECTIONS = ("schemas", "parameters", "responses", "headers", "examples", "links", "requestBodies")
TOP = ("openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components")
OPERATION = (
    "tags", "operationId", "x-sinch-operation-id", "x-stability", "x-side-effects", "deprecated", "summary",
    "description", "security", "parameters", "requestBody", "responses", "x-error-codes",
)  # fmt: skip
SCHEMA = ("$ref", "name", "in", "title", "type", "format", "const", "enum", "description", "allOf", "oneOf", "anyOf")
YAML_11_BOOLEAN = re.compile(r"(?i)y|n|yes|no|on|off")
YAML_12_NUMBER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


class BundleError(Exception):
    """The sources do not make one document; the text names the file, the place and the remedy."""


class Loader(yaml.SafeLoader):
    """YAML 1.2 scalars only: a plain word that YAML 1.1 calls a boolean must be quoted; dates stay text."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        node = super().compose_node(parent, index)
        if isinstance(node, yaml.ScalarNode) and node.style is None:
            if YAML_11_BOOLEAN.fullmatch(node.value):
                raise BundleError(f"{self._place(node)}: quote the scalar {node.value}: YAML 1.1 reads it as a boolean")
            if node.tag == TEXT and YAML_12_NUMBER.fullmatch(node.value):
                raise BundleError(f"{self._place(node)}: quote the scalar {node.value}: YAML 1.2 reads it as a number")
        return node

    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise BundleError(f"{self._place(key)}: a key must be a scalar; write a plain or quoted text")
            if key.value in seen:
                raise BundleError(f"{self._place(key)}: the key {key.value!r} stands twice; keep one")
            seen.add(key.value)
        return super().construct_mapping(node, deep)

    @staticmethod
    def _place(node: Any) -> str:
        return f"{Path(node.start_mark.name).name}:{node.start_mark.line + 1}"


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rules if tag != "tag:yaml.org,2002:timestamp"]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


class Sources:
    """The files of one document, each read once."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self._files: dict[Path, Any] = {}

    def read(self, path: Path) -> Any:
        """Return the parsed file; raise BundleError when it is missing or is not YAML."""
        if path not in self._files:
            try:
                with path.open(encoding="utf-8") as stream:
                    self._files[path] = yaml.load(stream, Loader)  # noqa: S506 - Loader is a SafeLoader
            except FileNotFoundError:
                raise BundleError(f"{self.name(path)}: no such file; create it or correct the reference") from None
            except OSError as error:
                raise BundleError(f"{self.name(path)}: cannot be read ({error.strerror}); make it a file") from error
            except UnicodeDecodeError as error:
                raise BundleError(f"{self.name(path)}: not UTF-8 at byte {error.start}; save it as UTF-8") from error
            except yaml.YAMLError as error:
                text = " ".join(str(error).split())
                raise BundleError(f"{self.name(path)}: not YAML: {text}; correct the syntax") from error
        return self._files[path]

    def mapping(self, path: Path) -> dict[str, Any]:
        """Return the parsed file, which must be a mapping; an empty file is an empty one."""
        content = self.read(path)
        if content is not None and not isinstance(content, dict):
            raise BundleError(f"{self.name(path)}: must be a mapping, not a {type(content).__name__}; give it keys")
        return content or {}

    def name(self, path: Path) -> str:
        """Return the path as the curator knows it, below the folder of the root document."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.as_posix()

    def target(self, reference: Any, holder: Path, where: str) -> tuple[Path, list[str]]:
        """Return the file and the pointer a reference leads to, and refuse one that leads nowhere."""
        location = f"{self.name(holder)}: {where}"
        if not isinstance(reference, str):
            raise BundleError(f"{location}: $ref is {reference!r}; write it as a text, <file>#/<section>/<Name>")
        file, _, pointer = reference.partition("#")
        if re.match(r"(?i)[a-z][a-z0-9+.-]*:|//", file):
            raise BundleError(f"{location}: remote reference {reference}; copy what it names into openapi/")
        path = (holder.parent / file).resolve() if file else holder
        if not path.is_relative_to(self.root):
            raise BundleError(f"{location}: {reference} leads out of {self.root.name}/; move its target into it")
        if pointer and not pointer.startswith("/"):
            raise BundleError(f"{location}: {reference} needs a slash after the #: <file>#/<section>/<Name>")
        if file and not path.is_file():
            raise BundleError(
                f"{location}: dangling reference {reference}: no such file; create it or correct the reference"
            )
        parts = [part.replace("~1", "/").replace("~0", "~") for part in pointer.lstrip("/").split("/")]
        node = self.read(path)
        for part in parts:
            if not isinstance(node, dict) or part not in node:
                raise BundleError(f"{location}: dangling reference {reference}; correct it or add its target")
            node = node[part]
        return path, parts


class Bundler:
    """Collects what the root document reaches, and rewrites every reference on the way."""

    def __init__(self, sources: Sources) -> None:
        self.sources = sources
        self.components: dict[str, dict[str, Any]] = {}
        self._owner: dict[tuple[str, str], Path] = {}

    def rewrite(self, node: Any, holder: Path, where: str) -> Any:
        """Return the node with each reference made local; what it names is collected."""
        if isinstance(node, list):
            return [self.rewrite(item, holder, f"{where}/{index}") for index, item in enumerate(node)]
        if not isinstance(node, dict):
            return node
        out = {
            key: value if self._is_data(key, where) else self.rewrite(value, holder, f"{where}/{key}")
            for key, value in node.items()
        }
        if "$ref" in node and not where.endswith("/properties"):
            out["$ref"] = self.collect(node["$ref"], holder, where)
        return out

    @staticmethod
    def _is_data(key: str, where: str) -> bool:
        # The value of an example is data, whatever it looks like; a property that is called `value` is a schema.
        return key == "value" and not where.endswith("/properties")

    def collect(self, reference: str, holder: Path, where: str) -> str:
        """Take over the component a reference names, once, and return its local reference."""
        path, parts = self.sources.target(reference, holder, where)
        content = self.sources.read(path)
        if parts[0] == "components":  # the root's own
            parts, content = parts[1:], content["components"]
        if len(parts) != 2 or parts[0] not in SECTIONS:
            location = f"{self.sources.name(holder)}: {where}"
            raise BundleError(f"{location}: {reference} must name a component: <file>#/<section>/<Name>")
        section, name = parts
        owner = self._owner.setdefault((section, name), path)
        if owner != path:
            names = f"{self.sources.name(owner)} and {self.sources.name(path)}"
            raise BundleError(f"components/{section}: the name {name} is taken twice, in {names}; rename one")
        if name not in self.components.setdefault(section, {}):
            self.components[section][name] = None  # holds the place while a recursive schema is read
            self.components[section][name] = self.rewrite(content[section][name], path, f"{section}/{name}")
        return f"#/components/{section}/{name}"

    def inline(self, node: Any, holder: Path, where: str) -> Any:
        """Return the path item a reference of the root names."""
        if not isinstance(node, dict):
            raise BundleError(
                f"{self.sources.name(holder)}: {where}: is not a path item; write an object with its methods or a $ref"
            )
        if "$ref" not in node:
            return self.rewrite(node, holder, where)
        path, parts = self.sources.target(node["$ref"], holder, where)
        item = self.sources.read(path)
        for part in parts:
            item = item[part]
        return self.rewrite(item, path, "/".join(parts))


def declared(sources: Sources, families: set[str] | None) -> Iterator[tuple[str, str, Path]]:
    """Yield section, name and file of every component in `components/`."""
    for path in sorted((sources.root / "components").glob("*.yaml")):
        if families is None or path.stem in families:
            for section, entries in sources.mapping(path).items():
                if section not in SECTIONS:
                    raise BundleError(f"{sources.name(path)}: unknown section {section}; use one of {SECTIONS}")
                if entries is not None and not isinstance(entries, dict):
                    raise BundleError(f"{sources.name(path)}: {section} must be a mapping of names; name its entries")
                for name in entries or {}:
                    yield section, name, path


def check_names(sources: Sources, used: dict[str, dict[str, Any]], families: set[str] | None) -> None:
    """Refuse a component name taken twice and one that nothing refers to."""
    owner: dict[tuple[str, str], Path] = {}
    for section, name, path in declared(sources, families):
        first = owner.setdefault((section, name), path)
        if first != path:
            names = f"{sources.name(first)} and {sources.name(path)}"
            raise BundleError(f"components/{section}: the name {name} is taken twice, in {names}; rename one")
        if families is None and name not in used.get(section, {}):
            raise BundleError(f"{sources.name(path)}: {section}/{name} is used nowhere; delete it or refer to it")


def canonical(node: Any) -> Any:
    """Return the node with its keys in the document's order: known keys first, the others as written."""
    if isinstance(node, list):
        return [canonical(item) for item in node]
    if not isinstance(node, dict):
        return node
    known = OPERATION if "operationId" in node and "responses" in node else SCHEMA
    rank = {key: index for index, key in enumerate(known)}
    keys = sorted(node, key=lambda key: rank.get(key, len(rank)))
    return {key: node[key] if key in ("value", "example", "default") else canonical(node[key]) for key in keys}


def read_root(sources: Sources, source: Path) -> dict[str, Any]:
    """Return a copy of the root document; refuse one that lacks what a bundle is made of."""
    root = dict(sources.mapping(source))
    for part in ("openapi", "info", "paths", "components"):
        if part not in root:
            raise BundleError(f"{sources.name(source)}: {part} is missing; add it")
    for part in ("info", "paths", "webhooks", "components"):
        if not isinstance(root.get(part) or {}, dict):
            raise BundleError(f"{sources.name(source)}: {part} must be a mapping; give it keys")
    if not isinstance((root["info"] or {}).get("version"), str):
        raise BundleError(f"{sources.name(source)}: info/version must be a text, such as '1.2.0'; write it in quotes")
    return root


def check_links(document: dict[str, Any], sources: Sources, source: Path) -> None:
    """Refuse a link to an operation that the document does not have."""
    items = [item for item in document["paths"].values() if isinstance(item, dict)]
    operations = [item[method] for item in items for method in METHODS if isinstance(item.get(method), dict)]
    known = {operation.get("operationId") for operation in operations}
    holders = [
        (f"{operation.get('operationId')}/responses/{status}", response)
        for operation in operations
        for status, response in (operation.get("responses") or {}).items()
    ]
    links = [
        (f"{where}/links/{name}", link)
        for where, response in [*holders, ("components", document["components"])]
        if isinstance(response, dict)
        for name, link in (response.get("links") or {}).items()
    ]
    for where, link in links:
        if isinstance(link, dict) and "operationId" in link and link["operationId"] not in known:
            location = f"{sources.name(source)}: {where}"
            raise BundleError(f"{location}: there is no operation {link['operationId']!r}; correct the operationId")


def bundle(source: Path = ROOT / "openapi.yaml", only: set[str] | None = None) -> dict[str, Any]:
    """Return the bundled document.

    Args:
        source: the root document.
        only: names of family files (without suffix); the other families are left out, for curating one at a time.

    Raises:
        BundleError: the sources do not make one document.
    """
    source = source.resolve()
    sources = Sources(source.parent)
    bundler = Bundler(sources)
    root = read_root(sources, source)
    for part in ("paths", "webhooks"):
        root[part] = {
            name: bundler.inline(item, source, f"{part}/{name}")
            for name, item in (root.get(part) or {}).items()
            if only is None or Path(str((item or {}).get("$ref", "")).partition("#")[0]).stem in only
        }
    families = None if only is None else only | {"common"}
    check_names(sources, bundler.components, families)
    own = {
        name: bundler.rewrite(value, source, f"components/{name}") for name, value in (root["components"] or {}).items()
    }
    collected = {name: dict(sorted(entries.items())) for name, entries in bundler.components.items()}
    root["components"] = {
        name: {**(own.get(name) or {}), **collected.get(name, {})} for name in sorted({*own, *collected})
    }
    if only is None:
        check_links(root, sources, source)
    return canonical({key: root[key] for key in (*TOP, *(k for k in root if k not in TOP)) if key in root})


class Dumper(yaml.SafeDumper):
    """No aliases: each place of the bundle stands for itself."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    ambiguous = YAML_11_BOOLEAN.fullmatch(value) or YAML_12_NUMBER.fullmatch(value)
    return dumper.represent_scalar(TEXT, value, style="'" if ambiguous else None)


Dumper.add_representer(str, _text)


def render(document: dict[str, Any]) -> str:
    """Return the document as YAML text, the same for the same document on every machine."""
    header = "# Written by `make bundle` from openapi/openapi.yaml and what it refers to. Change those, not this.\n"
    return header + yaml.dump(document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=120)


def bundles(folder: Path) -> list[Path]:
    """Return the committed bundles of a folder: one, but where the version has changed since."""
    return sorted(folder.glob("provisioning-*.yaml"))


def write(document: dict[str, Any], folder: Path) -> Path:
    """Write the committed bundle, named after the version of the API, and remove that of another version."""
    output = folder / f"provisioning-{document['info']['version']}.yaml"
    output.write_text(render(document), encoding="utf-8", newline="\n")
    for other in bundles(folder):
        if other != output:
            other.unlink()
    name_document(folder, output, document["info"]["version"])
    return output


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source", type=Path, default=ROOT / "openapi.yaml")
    parser.add_argument(
        "--output",
        type=Path,
        help="default: provisioning-<version>.yaml beside the source",
    )
    parser.add_argument("--only", help="comma-separated family files; for curating one family at a time")
    parser.add_argument("--without-events", action="store_true", help="for generators that make no code of them")
    arguments = parser.parse_args()
    if arguments.without_events and not arguments.output:
        parser.error("--without-events needs --output FILE: the committed bundle has the events")
    try:
        document = bundle(arguments.source, set(arguments.only.split(",")) if arguments.only else None)
    except BundleError as error:
        print(f"bundle: {error}", file=sys.stderr)
        return 1
    if arguments.without_events:
        document["webhooks"] = {}
    if arguments.output or arguments.only:
        output = arguments.output or arguments.source.parent / f"provisioning-{document['info']['version']}.yaml"
        output.write_text(render(document), encoding="utf-8", newline="\n")
    else:
        output = write(document, arguments.source.parent)
    operations = sum(method in METHODS for item in document["paths"].values() for method in item)
    schemas = len(document["components"].get("schemas", {}))
    print(f"bundled into {output.name}: operations {operations}, events {len(document['webhooks'])}, schemas {schemas}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
