"""The document as something to look up: its operations, and a compiled validator for each schema on first use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from sinch_provisioning.errors import ConfigurationError

METHODS = ("get", "post", "put", "patch", "delete")


class Problem(NamedTuple):
    """Where a value differs from its schema: a JSON pointer, and what was expected (never the value itself)."""

    pointer: str
    text: str


class Schema:
    """A schema of the document with its validator.

    Args:
        document: what its references lead into.
        schema: the schema.
    """

    def __init__(self, document: Mapping[str, Any], schema: Mapping[str, Any]) -> None:
        self.schema = schema
        self._document = document
        self._validator: Any = None

    def _compiled(self) -> Any:
        if self._validator is None:
            try:
                from jsonschema_rs import Draft202012Validator
            except ImportError:
                message = "jsonschema-rs is needed for this: pip install 'sinch-provisioning[contract]'"
                raise ConfigurationError(message) from None
            root = {"allOf": [self.schema], "components": {"schemas": self._document["components"]["schemas"]}}
            self._validator = Draft202012Validator(root, validate_formats=True)
        return self._validator

    def accepts(self, value: Any) -> bool:
        """Tell whether a value is valid."""
        return bool(self._compiled().is_valid(value))

    def problems(self, value: Any) -> list[Problem]:
        """Return every difference of a value to the schema."""
        return [_problem(error) for error in self._compiled().iter_errors(value)]


def _problem(error: Any) -> Problem:
    pointer = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in error.instance_path)
    kind = error.kind
    name = getattr(kind, "name", None) or type(kind).__name__
    keyword = error.schema_path[-1] if error.schema_path else name
    wanted = getattr(kind, "value", None)
    simple = isinstance(wanted, (str, int, float)) and not isinstance(wanted, bool)
    missing = getattr(kind, "property", None)
    if missing is not None:
        return Problem(pointer, f"the required property {missing} is missing")
    return Problem(pointer, f"{keyword} is not met" + (f" ({wanted})" if simple else ""))


class DocumentedOperation:
    """An operation as the document describes it.

    Args:
        document: the document.
        method: the HTTP method, in capitals.
        path: the path template.
        node: the operation object.
        item: its path item.
    """

    def __init__(
        self, document: Mapping[str, Any], method: str, path: str, node: Mapping[str, Any], item: Mapping[str, Any]
    ) -> None:
        self.method, self.path, self.node = method, path, node
        self.id: str = node.get("operationId", "")
        self.tag: str = (node.get("tags") or [""])[0]
        self.parameters = [resolve(document, p) for p in (*item.get("parameters", ()), *node.get("parameters", ()))]
        self.error_codes: Mapping[str, list[str]] = node.get("x-error-codes", {})
        body = resolve(document, node.get("requestBody") or {})
        content = json_content(body)
        self.body_required = bool(body.get("required"))
        self.body = None if content is None else Schema(document, content["schema"])
        self.media_types = tuple(body.get("content", ()))
        self.examples = _examples(content)
        self.responses: dict[int, Schema | None] = {}
        self.response_examples: dict[int, list[Any]] = {}
        for status, answer in node.get("responses", {}).items():
            if status.isdigit():
                found = json_content(resolve(document, answer))
                self.responses[int(status)] = None if found is None else Schema(document, found["schema"])
                self.response_examples[int(status)] = _examples(found)
        self.success = min((status for status in self.responses if status < 300), default=200)

    def __repr__(self) -> str:
        return f"{self.method} {self.path}"


def resolve(document: Mapping[str, Any], node: Any) -> Any:
    """Return a node, or what its local reference names."""
    while isinstance(node, Mapping) and "$ref" in node:
        target: Any = document
        for part in node["$ref"][2:].split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def json_content(holder: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the JSON content of a request body or a response."""
    return next((content for name, content in holder.get("content", {}).items() if "json" in name), None)


def _examples(content: Mapping[str, Any] | None) -> list[Any]:
    if content is None:
        return []
    single = [content["example"]] if "example" in content else []
    return single + [example["value"] for example in content.get("examples", {}).values()]


def documented(document: Mapping[str, Any]) -> Iterator[DocumentedOperation]:
    """Yield every operation of a document."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield DocumentedOperation(document, method.upper(), path, item[method], item)
