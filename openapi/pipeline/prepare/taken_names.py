"""Names of schemas that cannot be names of classes: each of them gets another one.

A class cannot have the name of another class or of what the generated modules have for themselves, nor its file that of
another; and a file cannot have a name of any length.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Container
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from document import Document
from findings import Report, pointer
from openapi_python_client.strings import ClassName, snake_case

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
IN_MODELS = (
    "model.py.jinja",
    "endpoint_module.py.jinja",
    "str_enum.py.jinja",
    "int_enum.py.jinja",
    "models_init.py.jinja",
)
IN_RESOURCES = ("client.py.jinja", "endpoint_init.py.jinja")
IMPORT = re.compile(r"^ *from \S+ import (?:\((.*?)\)|(.*?)$)", re.MULTILINE | re.DOTALL)
MODULES = re.compile(r"^ *(import) (\w+)$", re.MULTILINE)
DEFINED = re.compile(r"^(?:class ([A-Z]\w*)|([A-Z]\w*)\b[^\n()]*? = )", re.MULTILINE)
ALWAYS = {"Model", "UnknownVariant", "Unset", "UNSET", "Property", "Shape", "UnknownEvent", "TYPE_CHECKING", "Typed"}
ALWAYS |= {
    "I",
    "M",
    "P",
    "PS",
    "S",
    "T",
    "Any",
    "Literal",
    "Mapping",
    "Self",
    "Sequence",
    "Unpack",
    "TypeAlias",
    "UUID",
}
PREFIX = "#/components/schemas/"
LONGEST = 120
"""How many letters the name of a class may have, so that its file can be written everywhere."""
KEPT = 60
"""How many letters of a longer one are kept."""


@cache
def bound(templates: tuple[str, ...]) -> frozenset[str]:
    """Return the names that the modules of templates import, and the classes and constants that they define."""
    names = set(ALWAYS)
    for name in templates:
        text = re.sub(r"\{[{%#].*?[}%#]\}", " ", (TEMPLATES / name).read_text(encoding="utf-8"), flags=re.DOTALL)
        names.update(*DEFINED.findall(text))
        for row in (*IMPORT.findall(text), *MODULES.findall(text)):
            names.update(re.findall(r"\b[A-Za-z]\w*", " ".join(row)))
    return frozenset(names - {""})


def shortened(name: str) -> str:
    """Return a name that a file can have; a longer one is cut, and ends with a digest of the whole."""
    is_long = len(str(ClassName(name, "field_"))) > LONGEST or len(name) > LONGEST
    return f"{name[:KEPT].rstrip('_')}_{hashlib.sha256(name.encode()).hexdigest()[:8]}" if is_long else name


class ClassNames:
    """The names of classes and of their files, as they are taken one after another."""

    def __init__(self) -> None:
        self._classes: set[str] = set()
        self._modules: set[str] = set()

    def is_free(self, name: str) -> bool:
        """Tell whether a class can have the name that the generator makes of a text."""
        made = str(ClassName(name, "field_"))
        is_taken = made in self._classes or snake_case(made) in self._modules
        return not is_taken and not _is_ours(made) and len(made) <= LONGEST

    def take(self, name: str) -> None:
        """Let a class have the name that the generator makes of a text."""
        made = str(ClassName(name, "field_"))
        self._classes.add(made)
        self._modules.add(snake_case(made))

    def other(self, name: str, known: Container[str]) -> str:
        """Return a name like another one that is free, and not among those of schemas."""
        name = shortened(name)
        other = base = f"{name}Schema" if _is_ours(str(ClassName(name, "field_"))) else name
        number = 2
        while other in known or not self.is_free(other):
            other, number = f"{base}{number}", number + 1
        return other


def _is_ours(class_name: str) -> bool:
    """Tell whether something else has the name: of scripts without capitals, the class's own module."""
    return class_name in bound(IN_MODELS) or class_name == snake_case(class_name)


def other_names(document: Document, report: Report) -> None:
    """Rename schemas whose classes could not have their names, and let references name schemas as they are called."""
    schemas = document["components"]["schemas"]
    names = ClassNames()
    new: dict[str, str] = {}
    for name in map(str, schemas):
        other = re.sub(r"[^\w.-]+", "_", name)
        if other != name or not names.is_free(name):
            other = names.other(other, {*schemas, *new.values()} - ({name} & {other}))
        if other != name:
            new[name] = other
            report.rename(pointer("components", "schemas", name), name, other)
        names.take(other)
    document["components"]["schemas"] = {new.get(str(name), str(name)): schema for name, schema in schemas.items()}
    _redirect(document, new)


def _redirect(node: Any, new: dict[str, str]) -> None:
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if isinstance(value, str) and value.startswith(PREFIX):
            name, slash, rest = value.removeprefix(PREFIX).partition("/")
            plain = unquote(name).replace("~1", "/").replace("~0", "~")
            node[key] = f"{PREFIX}{new.get(plain, plain)}{slash}{rest}"
        else:
            _redirect(value, new)
