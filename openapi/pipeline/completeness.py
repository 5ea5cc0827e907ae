"""Hold the generated code against the document: nothing of it may be missing.

Generators drop what they cannot do, some of it without a word. Here the code is parsed, not imported, and each
operation, schema, property, enum value and event of the document must have its counterpart.
"""

from __future__ import annotations

import ast
import keyword
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from document import Document, api_name, is_object, operations, resolve
from findings import Finding, pointer
from openapi_python_client.strings import ClassName, PythonIdentifier
from prepare.operation_names import method_of
from prepare.taken_names import IN_RESOURCES, bound


def class_name(name: str, prefix: str = "field_") -> str:
    """Return the class the generator makes of a schema name."""
    return str(ClassName(name, prefix))


def resource_class(tag: str, shown: str) -> str:
    """Return the class of a tag's resource, with its brand in the vendor's spelling: `WhatsAppSenders`, `RcsSenders`.

    Args:
        tag: the tag as a Python name.
        shown: the tag as the vendor shows it.
    """
    words, taken = shown.split(), bound(IN_RESOURCES)
    if "".join(words).lower() != tag.replace("_", "").lower():
        return f"{class_name(tag)}Resource" if class_name(tag) in taken else class_name(tag)
    name = "".join(word.capitalize() if word.isupper() or word.islower() else word for word in words)
    return f"{name}Resource" if keyword.iskeyword(name) or not name.isidentifier() or name in taken else name


def event_schema(document: Document, event: str) -> str:
    """Return the name of the schema of an event."""
    body = resolve(document, document["webhooks"][event]["post"]["requestBody"])
    content = next(iter(body["content"].values()))
    return str(content["schema"].get("$ref", "")).rpartition("/")[2]


class Code:
    """The classes of a package, read from its source."""

    def __init__(self, package: Path) -> None:
        self.package = package
        self._resources: dict[str, dict[str, set[str]]] = {}
        self.classes: dict[str, ast.ClassDef] = {}
        for path in sorted((package / "models").glob("*.py")):
            for node in self._tree(path).body:
                if isinstance(node, ast.ClassDef):
                    self.classes[node.name] = node

    @staticmethod
    def _tree(path: Path) -> ast.Module:
        return ast.parse(path.read_text(encoding="utf-8"))

    def resources(self, tag: str) -> dict[str, set[str]]:
        """Return the methods of each class of a tag."""
        if tag not in self._resources:
            self._resources[tag] = self._read_resources(tag)
        return self._resources[tag]

    def _read_resources(self, tag: str) -> dict[str, set[str]]:
        path = self.package / "api" / tag / "__init__.py"
        if not path.exists():
            return {}
        defs = (ast.FunctionDef, ast.AsyncFunctionDef)
        tree = self._tree(path)
        return {
            node.name: {item.name for item in node.body if isinstance(item, defs)}
            | {target.id for item in node.body for target in _names(item)}
            for node in tree.body
            if isinstance(node, ast.ClassDef)
        }

    def fields(self, name: str) -> set[str]:
        """Return the names, as the API writes them, that a model encodes."""
        known = {
            node.target.id: node.value
            for node in self.classes[name].body
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
        }
        table = known.get("_renamed")
        renamed = ast.literal_eval(table) if table else {}
        return {renamed.get(key, api_name(key)) for key in known if not key.startswith("_")}

    def values(self, name: str) -> list[Any]:
        """Return the values of an enum."""
        body = self.classes[name].body
        return [ast.literal_eval(item.value) for item in body if isinstance(item, ast.Assign)]

    def event_models(self) -> dict[str, str]:
        """Return the table of events."""
        for node in self._tree(self.package / "models" / "__init__.py").body:
            if (
                isinstance(node, ast.AnnAssign)
                and isinstance(node.target, ast.Name)
                and node.target.id == "EVENT_MODELS"
            ):
                table: dict[str, str] = ast.literal_eval(node.value) if node.value else {}
                return table
        return {}


def _names(node: ast.stmt) -> list[ast.Name]:
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    return [target for target in targets if isinstance(target, ast.Name)]


def _operations(document: Document, code: Code) -> Iterator[Finding]:
    shown = {tag["name"]: tag.get("x-displayName", tag["name"]) for tag in document.get("tags", ())}
    for method, path, operation, _ in operations(document):
        name = operation.get("operationId", "")
        tag = str(PythonIdentifier((operation.get("tags") or ["default"])[0], "tag"))
        wanted = method_of(tag, name)
        methods = code.resources(tag)
        base = resource_class(tag, shown.get((operation.get("tags") or ["default"])[0], ""))
        for class_name in (base, f"Async{base}", f"{base}WithResponse", f"Async{base}WithResponse"):
            if wanted not in methods.get(class_name, set()):
                yield Finding(pointer("paths", path, method), f"{class_name} has no method {wanted}; rename {name}")


def properties(document: Document, schema: Any) -> dict[str, Any]:
    """Return the properties of a schema, those of the parts of `allOf` included, at any depth."""
    schema = resolve(document, schema)
    if not isinstance(schema, dict):
        return {}
    by_name = dict(schema.get("properties") or {})
    for part in schema.get("allOf") or ():
        by_name = {**properties(document, part), **by_name}
    return by_name


def _is_alias(schema: dict[str, Any]) -> bool:
    """Tell whether a schema is another one under a second name, for which the client has one class."""
    parts = schema.get("allOf", [])
    return len(parts) == 1 and "$ref" in parts[0] and "properties" not in schema


def _schemas(document: Document, code: Code) -> Iterator[Finding]:
    for name, schema in document["components"].get("schemas", {}).items():
        python, location = class_name(name), pointer("components", "schemas", name)
        if "enum" in schema and is_class_of_values(schema["enum"]):
            if python not in code.classes:
                yield Finding(location, f"there is no enum {python}; write its values in another way")
                continue
            have = code.values(python)
            for value in schema["enum"]:
                if value is not None and value not in have:
                    yield Finding(location, f"the enum {python} lacks the value {value!r}; name it by x-enum-varnames")
        elif ("type" in schema or "allOf" in schema) and is_object(document, schema) and not _is_alias(schema):
            if python not in code.classes:
                yield Finding(
                    location, f"there is no model {python}; write its properties without what stands beside them"
                )
                continue
            for prop in sorted(properties(document, schema).keys() - code.fields(python)):
                yield Finding(location, f"the model {python} lacks the property {prop}; rename it")


def _events(document: Document, code: Code) -> Iterator[Finding]:
    table = code.event_models()
    for event in document.get("webhooks", {}):
        python = class_name(event_schema(document, event))
        if table.get(event) != python or python not in code.classes:
            yield Finding(pointer("webhooks", event), "there is no model of its payload; write it as an object")


def is_class_of_values(values: list[Any]) -> bool:
    """Tell whether the values of an enum are all texts, or all integers; others are an alternative for each type."""
    return len({type(value) for value in values}) == 1 and isinstance(values[0], (str, int))


def missing(document: Document, package: Path) -> list[Finding]:
    """Return what the document has and the package lacks."""
    code = Code(package)
    return [*_operations(document, code), *_schemas(document, code), *_events(document, code)]
