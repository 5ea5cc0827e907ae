"""What the templates know of the document beyond what the generator tells them: names, descriptions, docstrings."""

from __future__ import annotations

import json
import re
import textwrap
from types import SimpleNamespace
from typing import Any

import completeness
import lint
import parameter_table
import property_types
import render
import sensitive
import servers
import waiting
from body_code import Bodies
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.strings import PythonIdentifier
from prepare.operation_names import method_of
from response_code import Responses

EXCEPTIONS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    412: "PreconditionFailedError",
    424: "FailedDependencyError",
    429: "RateLimitError",
}
"""What `sinch_provisioning.errors` raises for a status; a test compares."""


def _operation(path: str, method: str, operation: dict[str, Any]) -> SimpleNamespace:
    statuses = [int(status) for status in operation["responses"] if status.isdigit()]
    return SimpleNamespace(
        path=path,
        method=method,
        tag=operation["tags"][0],
        summary=operation.get("summary") or operation["operationId"],
        description=operation.get("description") or "",
        statuses=sorted(statuses),
        side_effects=operation.get("x-side-effects", False),
        deprecated=operation.get("deprecated", False),
        stability=operation.get("x-stability", ""),
        error_codes=operation.get("x-error-codes", {}),
        rows=[],
        security=servers.own_requirements(operation),
        server=None,
        wait_states=operation.get(waiting.EXTENSION),
    )


def _known(document: dict[str, Any]) -> dict[str, Any]:
    """Return what is known of each operation, by its operationId."""
    by_id: dict[str, Any] = {}
    for method, path, operation, item in lint.operations(document):
        known = by_id[operation["operationId"]] = _operation(path, method, operation)
        known.server = servers.own_address(item, operation)
        known.rows = parameter_table.table(document, path, operation, item)
    return by_id


SAVED = (
    "a path, or a file open for writing bytes: the body goes there as it comes, not into memory, and the number of its "
    "bytes is returned. A path is there when the body is whole."
)
DEPRECATED = "Deprecated by the API."
REPLACED = re.compile(r"\b(?:[Uu]se|[Ii]nstead|[Rr]eplaced|[Pp]refer|in favou?r)\b")
"""What a sentence says that names a replacement."""


def _property_nodes(document: dict[str, Any], prefix: str) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the schemas of all properties, by the class and the property."""
    return {
        (render.plain(completeness.class_name(name, prefix)), key): node
        for name, schema in document["components"]["schemas"].items()
        for key, node in completeness.properties(document, schema).items()
        if isinstance(node, dict)
    }


def name_parameters(data: GeneratorData, operations: dict[str, Any]) -> None:
    """Give the parameters of the generator their names in Python."""
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            names = {row.key: row.python for row in operations[endpoint.name].rows}
            for prop in endpoint.query_parameters:
                prop.python_name = PythonIdentifier(names[render.plain(prop.name)], "", skip_snake_case=True)


class Globals:
    """What the templates know of the document beyond what the generator tells them."""

    def __init__(self, document: dict[str, Any], data: GeneratorData, prefix: str) -> None:
        self.document = document
        by_id = {op["operationId"]: op for _, _, op, _ in lint.operations(document)}
        self.bodies, self.responses = Bodies(document, by_id), Responses(document, by_id)
        self.operations = _known(document)
        name_parameters(data, self.operations)
        identifiers = {str(tag).replace("_", "-"): str(tag) for tag in data.endpoint_collections_by_tag}
        tags = [tag for tag in document["tags"] if tag["name"] in identifiers]
        self.tag_names = {identifiers[tag["name"]]: tag.get("x-displayName", tag["name"]) for tag in tags}
        self.tag_descriptions = {identifiers[tag["name"]]: tag.get("description") or tag["name"] for tag in tags}
        self.resource_classes = {
            tag: completeness.resource_class(tag, self.tag_names.get(tag, "")) for tag in identifiers.values()
        }
        self.descriptions = {
            render.plain(completeness.class_name(name, prefix)): schema.get("description", "")
            for name, schema in document["components"]["schemas"].items()
        }
        nodes = _property_nodes(document, prefix)
        self.property_descriptions = {key: node["description"] for key, node in nodes.items() if "description" in node}
        self.deprecated = {key for key, node in nodes.items() if node.get("deprecated")}
        self.secrets_sent, self.secrets_received = sensitive.names(document)
        self._secrets = {
            (render.plain(completeness.class_name(name, prefix)), key)
            for name, key in sensitive.model_properties(document)
        }
        self.events = {
            name: completeness.class_name(completeness.event_schema(document, name), prefix)
            for name in document.get("webhooks", {})
        }
        self.edges = {
            model.class_info.name: {
                class_prop.class_info.name
                for prop in render.decoded_parts(model)
                for class_prop in render.classes(prop)
            }
            for model in data.models
        }

        self.requested = self._requested(data)

    def _requested(self, data: GeneratorData) -> set[str]:
        """Return the models that bodies of requests hold, at any depth."""
        endpoints = [endpoint for tag in data.endpoint_collections_by_tag.values() for endpoint in tag.endpoints]
        bodies = {
            _class_of(model)
            for endpoint in endpoints
            for prop in (*(body.prop for body in endpoint.bodies), *endpoint.query_parameters)
            for model in render.classes(prop)
        }
        return {name for name in self.edges if any(name == body or self.reaches(body, name) for body in bodies)}

    def secret_properties(self, model: Any) -> tuple[str, ...]:
        """Return the attributes of a model that must not be shown by `repr`."""
        name = model.class_info.name
        props = (prop for prop in render.properties(model) if (name, render.plain(prop.name)) in self._secrets)
        return tuple(str(prop.python_name) for prop in props)

    def reaches(self, source: str, target: str) -> bool:
        """Tell whether one model mentions another, over however many steps."""
        seen, todo = set(), [source]
        while todo:
            name = todo.pop()
            if name == target:
                return True
            if name not in seen:
                seen.add(name)
                todo += self.edges.get(name, ())
        return False

    def classes_of(self, model: Any) -> SimpleNamespace:
        """Return what a model's module imports: at its top, at its end for cycles, and which functions it needs."""
        name = model.class_info.name
        by_name = {
            class_prop.class_info.name: class_prop
            for prop in render.decoded_parts(model)
            for class_prop in render.classes(prop)
        }
        by_name.pop(name, None)
        late = {key for key in by_name if self.reaches(key, name)}
        imports = {key: (class_prop.class_info.module_name, key) for key, class_prop in by_name.items()}
        unions = {
            render.item_name(inner): inner for prop in render.decoded_parts(model) for inner in render.functions(prop)
        }
        return SimpleNamespace(
            eager=sorted(imports[key] for key in by_name if key not in late),
            late=sorted(imports[key] for key in late),
            enums=[by_name[key] for key in sorted(by_name) if hasattr(by_name[key], "values")],
            unions=[unions[key] for key in sorted(unions)],
        )

    def description_of(self, name: str) -> str:
        """Return the description of a class."""
        return str(self.descriptions.get(name, ""))

    def model_docstring(self, model: Any) -> str:
        """Return the docstring of a model: what it is; each property has its own below it."""
        return _wrap(
            [self.description_of(model.class_info.name) or render.plain(model.description) or model.class_info.name]
        )

    def property_docstring(self, model: Any, prop: Any) -> str:
        """Return the sentence that stands below an attribute, where an editor shows it."""
        own = self.property_descriptions.get((model.class_info.name, render.plain(prop.name)))
        text = own or render.plain(prop.description) or self.description_of(_class_of(prop)) or ""
        if self._is_deprecated(model, prop) and "eprecated" not in text:
            text = f"{text} {DEPRECATED}".lstrip()
        wrapped = _wrap([text]).rstrip()
        return wrapped + (" " if wrapped.endswith('"') else "")

    def deprecated_properties(self, model: Any) -> str:
        """Return the table from a deprecated attribute of a request to the advice; empty when there is none."""
        props = [prop for prop in render.properties(model) if self._is_deprecated(model, prop)]
        if not props or model.class_info.name not in self.requested:
            return ""
        name = model.class_info.name
        texts = {
            str(prop.python_name): self.property_descriptions.get((name, render.plain(prop.name)))
            or render.plain(prop.description)
            for prop in props
        }
        return json.dumps({key: advice(text or "") for key, text in texts.items()})

    def _is_deprecated(self, model: Any, prop: Any) -> bool:
        own = {render.plain(key): node for key, node in (getattr(model.data, "properties", None) or {}).items()}
        is_own = getattr(own.get(render.plain(prop.name)), "deprecated", False)
        return bool(is_own) or (model.class_info.name, render.plain(prop.name)) in self.deprecated

    def arguments(self, endpoint: Endpoint) -> list[tuple[parameter_table.Parameter, Any]]:
        """Return the parameters of a method, each with its type, in their order."""
        props = {render.plain(prop.name): prop for prop in endpoint.query_parameters}
        return [(row, props[row.key]) for row in self.operations[endpoint.name].rows]

    def props_of(self, *endpoints: Endpoint) -> list[Any]:
        """Return what operations take: parameters and bodies."""
        return [prop for each in endpoints for prop in (*each.query_parameters, *(body.prop for body in each.bodies))]

    def results_of(self, *endpoints: Endpoint) -> str:
        """Return the types of what operations give, in one text."""
        items = filter(None, map(self.responses.page_items, endpoints))
        return " ".join([*map(self.responses.result, endpoints), *map(property_types.type_of, items)])

    def has_deprecated_parameters(self, endpoints: list[Endpoint]) -> bool:
        """Tell whether the document advises against a parameter of operations."""
        return any(row.deprecated for each in endpoints for row in self.operations[each.name].rows)

    def needs_literal(self, endpoints: list[Endpoint]) -> bool:
        """Tell whether the types of what operations take hold a literal."""
        texts = [property_types.type_of(prop, property_types.PASSED) for prop in self.props_of(*endpoints)]
        texts += [self.bodies.choice(each) for each in endpoints if self.bodies.has_choice(each)]
        return any("Literal[" in text for text in texts)

    def operation_docstring(self, endpoint: Endpoint, items: Any) -> str:
        """Return the docstring of a method."""
        known = self.operations[endpoint.name]
        lines = [known.summary.rstrip(".") + ".", "", known.description]
        if known.stability and known.stability != "GA":
            lines += ["", f"Stability: {known.stability}."]
        if known.deprecated and "eprecated" not in known.description:
            lines += ["", DEPRECATED]
        lines += ["", "Args:"]
        lines += [f"    {row.python}: {_parameter_text(row)}" for row in known.rows]
        if endpoint.bodies:
            lines += self.bodies.text(endpoint, self.description_of(_class_of(endpoint.bodies[0].prop)))
        if self.responses.is_saved(endpoint):
            lines.append(f"    to: {SAVED}")
        lines += ["    options: what differs for this call from the client's own options.", ""]
        result = "the items of all pages" if items else self.responses.text(endpoint)
        lines += [
            "Returns:",
            f"    {result[0].upper()}{result[1:]}.",
            "",
        ]
        lines += ["Raises:", "    InvalidArgumentError: an argument cannot be sent."]
        for status, codes in known.error_codes.items():
            lines.append(f"    {exception_of(int(status))} ({status}): {', '.join(codes)}.")
        return _wrap(lines)

    def waiting_for(self, tag: str, endpoints: list[Endpoint]) -> waiting.Waiting | None:
        """Return how the resource of a tag is waited for, or None when it has no states."""
        return waiting.of_tag(
            {method_of(tag, endpoint.name): endpoint for endpoint in endpoints}, self.operations, self.responses
        )

    def wait_arguments(self, waited: waiting.Waiting) -> list[tuple[str, parameter_table.Parameter, Any]]:
        """Return what names the resource that is waited for: the arguments that its read must have.

        Each has its name for `wait` first: one that is named like a rule gets an underscore there.
        """
        required = ((row, prop) for row, prop in self.arguments(waited.read) if prop.required)
        return [(f"{row.python}_" if row.python in waiting.RULES else row.python, row, prop) for row, prop in required]

    def wait_docstring(self, waited: waiting.Waiting) -> str:
        """Return the docstring of the method that waits."""
        lines = ["Read it again and again until it is ready, or in a state of your choice; return it.", "", "Args:"]
        lines += [f"    {name}: {_parameter_text(row)}" for name, row, _ in self.wait_arguments(waited)]
        lines += [f"    rules: {', '.join(f'`{name}`' for name in waiting.RULES)}: see `ResourceWait`.", "", "Raises:"]
        lines += ["    WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last."]
        return _wrap(lines)


def _parameter_text(row: parameter_table.Parameter) -> str:
    text = " ".join(str(row.node.get("description") or row.schema.get("description") or "").split())
    text = f"{text} {_limits(row.schema, text)}".strip()
    if "default" in row.schema and "efault" not in text:
        text = f"{text} Default: {json.dumps(row.schema['default'], ensure_ascii=False)}.".lstrip()
    return f"{text} {DEPRECATED}".lstrip() if row.deprecated and "eprecated" not in text else text


def _limits(schema: dict[str, Any], text: str) -> str:
    """Return what a number must lie between, in a sentence; empty when a text says it, or there is no limit."""
    least, most = schema.get("minimum"), schema.get("maximum")
    if any(limit is not None and re.search(rf"\b{re.escape(str(limit))}\b", text) for limit in (least, most)):
        return ""
    if least is None:
        return "" if most is None else f"At most {most}."
    return f"At least {least}." if most is None else f"From {least} to {most}."


def advice(description: str) -> str:
    """Return the sentences of a description that tell what is deprecated, and what to use in its place."""
    sentences = re.split(r"(?<=[.!?])\s+", " ".join(str(description).split()))
    kept = [text for text in sentences if "eprecated" in text]
    if not any(REPLACED.search(text) for text in kept):
        kept += [text for text in sentences if REPLACED.search(text)][:1]
    text = " ".join(kept)
    return text if "eprecated" in text else f"{DEPRECATED} {text}".rstrip()


def exception_of(status: int) -> str:
    """Return the name of the exception that stands for a status."""
    return EXCEPTIONS.get(status, "ServerError" if status >= 500 else "APIStatusError")


def _class_of(prop: Any) -> str:
    info = getattr(prop, "class_info", None)
    return info.name if info else ""


def _wrap(lines: list[str]) -> str:
    out: list[str] = []
    for line in lines:
        text = json.dumps(line)[1:-1].encode().decode("unicode_escape") if "\\" in line else line
        indent = " " * (len(text) - len(text.lstrip()))
        safe = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
        out += textwrap.wrap(safe, 100, initial_indent="", subsequent_indent=indent + "    " if indent else "") or [""]
    return "\n".join(out) + "\n"


def members(enum: Any) -> list[tuple[str, str]]:
    """Return the members of an enum of texts with their values, by name: `IMAGE/JPEG` is `IMAGE_JPEG`.

    A name that the document gives (`x-enum-varnames`) is kept. Of equal names, later ones get a number.
    """
    by_name: dict[str, str] = {}
    for key, text in enum.values.items():
        value = str(render.plain(text))
        words = re.findall(r"[^\W_]+", re.sub(r"([a-z])([A-Z])", r"\1_\2", value))
        made = "_".join(words).upper()
        is_ours = made.replace("_", "") == str(key).replace("_", "") and made.isidentifier()
        name = base = made if is_ours else str(key)
        number = 2
        while name in by_name:
            name, number = f"{base}_{number}", number + 1
        by_name[name] = value
    return sorted(by_name.items())
