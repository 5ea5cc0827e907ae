"""Reads YAML as the plain value that it stands for, and never more than it weighs. Needs PyYAML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from sinch_provisioning._json import JSONValue

if TYPE_CHECKING:
    import yaml

MAX_DEPTH: Final = 100
"""Arrays and objects that may be within one another: the API has some ten, and copying needs three calls for each."""
FOREIGN: Final = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)
"""What the library raises, beside its own errors, for scalars that are not what their tag says, such as `!!bool x`."""
DEEP: Final = f"it is nested too deeply, or within itself: {MAX_DEPTH} levels are taken"
FREE_NODES: Final = 100_000
"""Values that any file may hold once its aliases are followed; a larger file may hold as many as it has characters."""


def read_yaml(text: str, *, is_fast: bool = False) -> JSONValue:
    """Return what a YAML text holds, scalars as JSON has them: a bare time stays a text, and so does `no`.

    Args:
        text: the text.
        is_fast: whether to read with the compiled parser, if there is one: ten times as fast for a large document.

    Raises:
        ValueError: it is not YAML, or holds more than a text of its size may; the text says where.
    """
    import yaml

    class Loader(yaml.SafeLoader):
        depth = 0

        def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
            self.depth += 1
            if self.depth > MAX_DEPTH:
                raise ValueError(DEEP)
            node = super().compose_node(parent, index)
            self.depth -= 1
            return node

    loader_class: Any = (
        type("FastLoader", (yaml.CSafeLoader,), {}) if is_fast and hasattr(yaml, "CSafeLoader") else Loader
    )
    loader_class.yaml_implicit_resolvers = {
        first: [(tag, rule) for tag, rule in resolvers if not tag.endswith((":timestamp", ":bool"))]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    loader_class.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
    try:
        loader = loader_class(text)
        node = loader.get_single_node()
        if node is None:
            return None
        _check_growth(node, max(len(text), FREE_NODES))  # before the values are made: `<<` copies what it names
        return _value(loader, node)
    except yaml.YAMLError as error:
        raise ValueError(" ".join(str(error).split())) from None


def _value(loader: Any, node: yaml.Node) -> JSONValue:
    try:
        return loader.construct_document(node)
    except FOREIGN as error:
        raise ValueError(f"a value is not what its tag says: {error}") from None


def _check_growth(node: yaml.Node, limit: int) -> None:
    """Refuse what aliases make too deep, too large or endless, and names that are there twice."""
    level, count = [node], 0
    for _ in range(MAX_DEPTH + 1):
        below: list[yaml.Node] = []
        for parent in level:
            below.extend(_children(parent))
            if len(below) > limit:
                break
        count += len(below)
        if count > limit:
            raise ValueError(f"it holds more than {limit} values once its aliases are followed")
        if not below:
            return
        level = below
    raise ValueError(DEEP)


def _children(node: yaml.Node) -> list[yaml.Node]:
    import yaml

    if isinstance(node, yaml.SequenceNode):
        return list(node.value)
    if not isinstance(node, yaml.MappingNode):
        return []
    seen = set[str]()
    for key, _ in node.value:
        if isinstance(key, yaml.ScalarNode):
            if key.value in seen:
                raise ValueError(f"{key.value} is there twice (line {key.start_mark.line + 1})")
            seen.add(key.value)
    return [child for pair in node.value for child in pair]
