"""The examples of a body, with the names that a document gives them."""

from __future__ import annotations

from collections.abc import Mapping

from sinch_provisioning._json import JSONValue, as_object


def examples_of(content: Mapping[str, JSONValue] | None) -> list[JSONValue]:
    """Return the examples of a content object."""
    return [node["value"] for node in named_examples_of(content).values()]


def named_examples_of(content: Mapping[str, JSONValue] | None) -> dict[str, Mapping[str, JSONValue]]:
    """Return the example objects of a content object by their names; a single one is called `example`."""
    if content is None:
        return {}
    single: dict[str, Mapping[str, JSONValue]] = (
        {"example": {"value": content["example"]}} if "example" in content else {}
    )
    named = {str(name): as_object(node) for name, node in as_object(content.get("examples")).items()}
    return {**single, **{name: node for name, node in named.items() if "value" in node}}
