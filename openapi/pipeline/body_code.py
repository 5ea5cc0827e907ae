"""Python code for the body of an operation: what a method takes, and how it is written. The templates ask for it."""

from __future__ import annotations

from typing import Any

import body_table
import params
import property_types
from document import Document
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from property_types import Accepted
from render import is_nullable, literal, models


class Bodies:
    """What the templates know of the bodies of one document.

    Args:
        document: the document, in our form.
        operations: its operations, by their ids.
    """

    def __init__(self, document: Document, operations: dict[str, dict[str, Any]]) -> None:
        self._document = document
        self._operations = operations

    def required(self) -> set[str]:
        """Return the operations that must have a body."""
        return {name for name, node in self._operations.items() if body_table.is_required(self._document, node)}

    def rows(self, endpoint: Endpoint) -> list[body_table.Media]:
        """Return the media types that an operation takes."""
        return body_table.table(self._document, self._operations[endpoint.name])

    def is_required(self, endpoint: Endpoint) -> bool:
        """Tell whether a body must be given."""
        return body_table.is_required(self._document, self._operations[endpoint.name])

    def is_plain(self, endpoint: Endpoint) -> bool:
        """Tell whether the body is as most are: a JSON object of a model, which must be given."""
        rows = self.rows(endpoint)
        if not rows or not self.is_required(endpoint) or [row.content_type for row in rows] != ["application/json"]:
            return False
        prop = endpoint.bodies[0].prop
        return len(models(prop)) == len(list(_members(prop)))

    def has_choice(self, endpoint: Endpoint) -> bool:
        """Tell whether a caller may have to say in which media type a body is sent."""
        rows = self.rows(endpoint)
        return len(rows) > 1 or any("*" in row.content_type for row in rows)

    def choice(self, endpoint: Endpoint, model: Any = None) -> str:
        """Return the type of the keyword for the media type; with a model, of those that take it."""
        rows = self.rows(endpoint)
        if model is not None:
            name = model.class_info.name
            takes = [{own.class_info.name for own in models(endpoint.bodies[row.index].prop)} for row in rows]
            rows = [row for row, names in zip(rows, takes, strict=True) if name in names]
        if any("*" in row.content_type for row in rows):
            return "str | Unset"
        return f"Literal[{', '.join(literal(row.content_type) for row in rows)}] | Unset"

    def type_of(self, endpoint: Endpoint, accepted: Accepted) -> str:
        """Return the type of what a caller may pass as a whole."""
        names = dict.fromkeys(
            name for body in endpoint.bodies for name in property_types.type_of(body.prop, accepted).split(" | ")
        )
        if "Any" in names:
            return "Any"
        return " | ".join([*names, *([] if self.is_required(endpoint) else ["Unset"])])

    def media(self, endpoint: Endpoint) -> list[str]:
        """Return the code for each media type."""
        lines = []
        for row in self.rows(endpoint):
            prop = endpoint.bodies[row.index].prop
            own = [f"models.{model.class_info.name}" for model in models(prop)]
            parts = [literal(row.content_type), literal(row.kind)]
            parts += [f"models=({', '.join(own)},)"] if own else []
            is_null = row.kind == "json" and is_nullable(prop)
            parts += ["nullable=True"] if is_null else []
            parts += (
                ["objects_only=True"] if all(isinstance(member, ModelProperty) for member in _members(prop)) else []
            )
            parts += [f"encodings={row.encodings()!r}"] if row.encodings() else []
            parts += [f"joined={tuple(row.joined())!r}"] if row.joined() else []
            lines.append(f"Media({', '.join(parts)})")
        return lines

    def text(self, endpoint: Endpoint, described: str) -> list[str]:
        """Return the lines of a docstring that say what the body is.

        Args:
            endpoint: the operation.
            described: what its schema says of it.
        """
        node = body_table.request_body(self._document, self._operations[endpoint.name])
        rows = self.rows(endpoint)
        text = described or " ".join(str(node.get("description") or "").split()) or "The request."
        if any(row.kind in {"multipart", "text", "binary"} for row in rows):
            text += " A file is bytes, a path, a file open for reading bytes, or a `content.File` with name and type."
        if not self.is_required(endpoint):
            text += " May be left out."
        lines = [f"    body: {text}"]
        if self.has_choice(endpoint):
            names = ", ".join(row.content_type for row in rows)
            lines.append(
                f"    content_type: the media type of the body, of {names}; left out, the first that takes it."
            )
        return lines


def _members(prop: Any) -> list[Any]:
    return list(getattr(prop, "inner_properties", None) or [prop])


def keyword_models(endpoint: Endpoint) -> list[Any]:
    """Return the models whose properties are keywords of a method, each once."""
    by_name = {model.class_info.name: model for model in params.bodies(endpoint)}
    return list(by_name.values())
