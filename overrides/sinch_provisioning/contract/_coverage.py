"""Which parts of the document traffic has touched: operations, statuses, parameters and enum values."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from attrs import define, field

from sinch_provisioning._http.messages import Exchange, media_type
from sinch_provisioning._json import JSONObject, JSONValue, is_array, is_object
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning._openapi.schema import Schema, resolve
from sinch_provisioning._openapi.traversal import Traversal
from sinch_provisioning.contract._bodies import Unreadable, json_of
from sinch_provisioning.contract._checks import texts_of
from sinch_provisioning.contract._left_out import LeftOut
from sinch_provisioning.contract._matching import Match, Matcher, Traffic
from sinch_provisioning.errors import ConfigurationError

DIMENSIONS = ("operations", "statuses", "parameters", "request-enum-values", "response-enum-values")
_LISTS = ("allOf", "anyOf", "oneOf")
_SINGLES = ("items", "additionalProperties")  # with `properties`, what a walk over a value visits


@define
class Dimension:
    """One way to count what was touched.

    Args:
        total: all there is, each with a name for people, in the order of the document.
        touched: what was touched.
    """

    total: dict[Hashable, str] = field(factory=dict)
    touched: set[Hashable] = field(factory=set)

    def touch(self, key: Hashable) -> None:
        """Note that something was touched; what the document does not have is not counted."""
        if key in self.total:
            self.touched.add(key)

    @property
    def percent(self) -> float:
        """How much of it was touched; 100 when there is nothing to touch."""
        return 100.0 * len(self.touched) / len(self.total) if self.total else 100.0

    @property
    def missing(self) -> list[str]:
        """What was not touched."""
        return [name for key, name in self.total.items() if key not in self.touched]


class Coverage:
    """What traffic has touched of a document.

    Args:
        document: the document; None: the one inside the package.
        server: where the traffic went, with its base path; None: an address belongs to the API when its path ends like
            one of the document's.

    Attributes:
        dimensions: by name, see `DIMENSIONS`. An enum value counts once for each schema that lists it,
            and for each side.
        exchanges: how many exchanges were counted.
        others: how many were with another API.
        left_out: what of the traffic is no call of an API; hand it to `read_files`, which fills it.
    """

    def __init__(self, document: Document | None = None, *, server: str | None = None) -> None:
        self._matcher = Matcher(document, server=server)
        self._document = self._matcher.document
        self._traversal = Traversal(self._document.node)
        self.dimensions: dict[str, Dimension] = {name: Dimension() for name in DIMENSIONS}
        self._seen: dict[str, set[int]] = {name: set() for name in DIMENSIONS}
        self.exchanges: int = 0
        self.others: int = 0
        self.left_out: LeftOut = LeftOut()
        for operation in self._document.operations:
            self._list(operation)

    def _list(self, operation: Operation) -> None:
        name = f"{operation.method} {operation.path}"
        self.dimensions["operations"].total[operation.id] = f"{operation.id} ({name})"
        for key, spec in operation.responses.items():
            self.dimensions["statuses"].total[operation.id, key] = f"{operation.id} {key}"
            for schema in spec.content.values():
                self._list_enums("response-enum-values", schema, f"{operation.id} {key}")
        for parameter in operation.parameters:
            self.dimensions["parameters"].total[operation.id, parameter.location, parameter.name] = (
                f"{operation.id} {parameter.name} ({parameter.location})"
            )
            self._list_enums("request-enum-values", parameter.schema, f"{operation.id} {parameter.name}")
        self._list_enums("request-enum-values", operation.body, f"{operation.id} body")

    def _list_enums(self, name: str, schema: Schema | None, location: str) -> None:
        if schema is None:
            return
        total = self.dimensions[name].total
        for node, where in _enums(self._document.node, schema.schema, location, self._seen[name]):
            for value in values_of(node):
                total.setdefault((id(node), repr(value)), f"{where} {value}")

    def add(self, exchanges: Iterable[Exchange]) -> None:
        """Count the exchanges of some traffic.

        Raises:
            ConfigurationError: none of them is with this API.
        """
        traffic = Traffic(self._matcher, self.left_out)
        for _, exchange, match in traffic.sorted(exchanges):
            self.exchanges += 1
            if match.operation is not None:
                self._touch(match.operation, exchange, match)
        self.others += traffic.others

    def _touch(self, operation: Operation, exchange: Exchange, match: Match) -> None:
        self.dimensions["operations"].touch(operation.id)
        for parameter in operation.parameters:
            texts = texts_of(parameter, exchange, match)
            if texts:
                self.dimensions["parameters"].touch((operation.id, parameter.location, parameter.name))
                self._touch_enums("request-enum-values", parameter.schema, parameter.parse(texts))
        if exchange.request.body and operation.body is not None:
            self._touch_enums("request-enum-values", operation.body, json_of(exchange.request.body))
        self._touch_response(operation, exchange)

    def _touch_response(self, operation: Operation, exchange: Exchange) -> None:
        response = exchange.response
        spec = operation.response(exchange.status)
        if spec is not None and response is not None:
            self.dimensions["statuses"].touch((operation.id, spec.key))
            schema = spec.content.get(media_type(response.headers))
            if schema is not None and response.body:
                self._touch_enums("response-enum-values", schema, json_of(response.body))

    def _touch_enums(self, name: str, schema: Schema, value: JSONValue) -> None:
        if isinstance(value, Unreadable):
            return
        dimension = self.dimensions[name]
        for visit in self._traversal.walk(schema.schema, value):
            if is_object(visit.value) or is_array(visit.value):
                continue
            for node in visit.nodes:
                dimension.touch((id(node), repr(visit.value)))

    def plain(self, *, missing: bool = False) -> JSONObject:
        """Return the counts as JSON values.

        Args:
            missing: whether to name what was not touched.
        """
        report: JSONObject = {"exchanges": self.exchanges, "others": self.others, "leftOut": self.left_out.plain()}
        report["used"] = {
            "operations": sorted(map(str, self.dimensions["operations"].touched)),
            "statuses": self._used("statuses"),
            "parameters": self._used("parameters"),
        }
        report["dimensions"] = {}
        for name, dimension in self.dimensions.items():
            counts: JSONObject = {"touched": len(dimension.touched), "total": len(dimension.total)}
            counts["percent"] = round(dimension.percent, 1)
            report["dimensions"][name] = {**counts, "missing": dimension.missing} if missing else counts
        return report

    def _used(self, name: str) -> list[list[str]]:
        """Return what was touched of a dimension whose keys are names, in an order that does not change."""
        keys: list[JSONValue] = [key for key in self.dimensions[name].touched if isinstance(key, tuple)]
        return sorted([str(part) for part in key] for key in keys)

    def below(self, limits: Mapping[str, float]) -> list[str]:
        """Return, as sentences, which dimensions are below their limits.

        Args:
            limits: percentages by dimension.
        """
        return [
            f"{name}: {self.dimensions[name].percent:.1f} % is below {limit:g} %"
            for name, limit in limits.items()
            if self.dimensions[name].percent < limit
        ]


def values_of(node: Mapping[str, JSONValue]) -> list[JSONValue]:
    """Return the values a schema lists itself, by `enum` or `const`."""
    values = [*node.get("enum", ()), *([node["const"]] if "const" in node else [])]
    return [value for value in values if not isinstance(value, (dict, list))]


def _enums(
    document: Mapping[str, JSONValue], schema: JSONValue, location: str, seen: set[int]
) -> Iterator[tuple[Mapping[str, JSONValue], str]]:
    """Yield every schema with listed values within another one, and a name for it."""
    if not is_object(schema) or id(schema) in seen:
        return
    seen.add(id(schema))
    if values_of(schema):
        yield schema, location
    if "$ref" in schema:
        target = resolve(document, {"$ref": schema["$ref"]})
        yield from _enums(document, target, schema["$ref"].rpartition("/")[2], seen)
    for name, part in schema.get("properties", {}).items():
        yield from _enums(document, part, f"{location}.{name}", seen)
    for word in _LISTS:
        for part in schema.get(word, ()):
            yield from _enums(document, part, location, seen)
    for word in _SINGLES:
        yield from _enums(document, schema.get(word), location, seen)


def limits_of(texts: Sequence[str]) -> dict[str, float]:
    """Return limits as a command line has them: `80` for every dimension, `statuses=50` for one.

    Args:
        texts: the texts; a later one takes precedence over an earlier one.

    Raises:
        ConfigurationError: one is not a limit.
    """
    limits: dict[str, float] = {}
    for text in texts:
        name, equals, number = text.rpartition("=")
        try:
            limit = float(number)
        except ValueError:
            limit = -1.0
        if not 0 <= limit <= 100 or (equals and name not in DIMENSIONS):
            known = ", ".join(DIMENSIONS)
            raise ConfigurationError(f"--fail-under must be 0 to 100, or NAME=NUMBER with one of {known}; not {text!r}")
        limits.update({name: limit} if equals else dict.fromkeys(DIMENSIONS, limit))
    return limits
