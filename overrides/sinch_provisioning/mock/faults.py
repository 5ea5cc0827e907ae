"""Faults on purpose: ordered rules that change responses, or how they arrive."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Collection, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import TypeAlias

from attrs import asdict, define, field, fields, frozen

from sinch_provisioning._http.adapters import NO_BODY, Served
from sinch_provisioning._http.messages import Headers, Request, Response
from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._validators import spelled
from sinch_provisioning.mock.authentication import TOKEN_PATH
from sinch_provisioning.mock.errors import error_body
from sinch_provisioning.mock.json_input import check_json

FRAMING = ("content-length", "transfer-encoding", "connection")
LARGEST = 2**63
"""What no whole number reaches: beyond it neither a float nor the machine's clock takes every one."""
LONGEST = 86400.0
"""Seconds of latency at most: a day."""
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")

Rule: TypeAlias = tuple[str, bool, str]
"""The name of a value, whether it breaks a rule, and what it must be."""


def _headers(headers: JSONValue) -> JSONValue:
    """Return headers with numbers as texts: YAML and JSON write `Retry-After: 3`."""
    if not isinstance(headers, Mapping):
        return headers
    return {
        name: str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value
        for name, value in headers.items()
    }


def is_number(value: object) -> bool:
    """Tell whether a value is a finite number."""
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return False
    return math.isfinite(value) if isinstance(value, float) else abs(value) < LARGEST


def is_whole(value: object) -> bool:
    """Tell whether a value is a whole number that is not below 0."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < LARGEST


@spelled
@frozen(kw_only=True)
class Fault:
    """A rule; what it does not name it does not look at. The first that matches a request and is not used up is used.

    The token endpoint belongs to no operation: a rule hits it only when its `path` says so.

    Args:
        operation: id of an operation, `*` matches any part: `whatsapp_senders_*`.
        tag: a tag.
        path: a path as it is sent, `*` matches any part: `/v1/projects/*/webhooks*`.
        method: an HTTP method.
        status: answer with this status, from 200 to 599, instead of doing anything.
        code: `errorCode` of that answer; default: the first the document lists for operation and status.
        body: body of that answer, JSON; default: a documented error, nothing below 400. A text goes out as it is when
            `headers` name a content type other than JSON.
        headers: added to the answer, such as `{"Retry-After": "3"}`.
        latency: seconds to wait before the answer.
        drop: close the connection without an answer; without `status` the request is carried out all the same.
        truncate: send so many bytes of the body and close.
        malformed: break the JSON of the body.
        after: requests that fit and are let through first.
        count: how often the rule is used; None: without end.
        probability: chance that a fitting request is hit, from 0 to 1, drawn from the mock's seed.

    Raises:
        ValueError: a value makes no sense, or the rule would do nothing; the text names the value.
    """

    operation: str | None = None
    tag: str | None = None
    path: str | None = None
    method: str | None = None
    status: int | None = None
    code: str | None = None
    body: JSONValue = None
    headers: Mapping[str, str] | None = field(default=None, converter=_headers)
    latency: float = 0.0
    drop: bool = False
    truncate: int | None = None
    malformed: bool = False
    after: int = 0
    count: int | None = None
    probability: float = 1.0

    def __attrs_post_init__(self) -> None:
        for rules in (self._texts, self._values, self._combinations):  # each takes for granted what was before it
            for name, is_wrong, wanted in rules():
                if is_wrong:
                    raise ValueError(f"fault: {name} must be {wanted}")
        _check_headers(self.headers)
        check_json(self.body, "fault: body must be a JSON value")
        for name, value in (("operation", self.operation), ("tag", self.tag), ("path", self.path), ("code", self.code)):
            check_json(value, f"fault: {name}")
        harmful = (self.status, self.headers, self.latency, self.drop, self.malformed)
        if not any(harmful) and self.truncate is None:
            raise ValueError("fault: it would do nothing; give status, headers, latency, drop, truncate or malformed")

    def _texts(self) -> list[Rule]:
        return [
            (name, value is not None and not (isinstance(value, str) and value), "a text that is not empty")
            for name, value in (
                ("operation", self.operation), ("tag", self.tag), ("path", self.path), ("method", self.method),
                ("code", self.code),
            )
        ]  # fmt: skip

    def _values(self) -> list[Rule]:
        status, chance = self.status, self.probability
        return [
            ("status", status is not None and not (is_whole(status) and 200 <= status <= 599), "from 200 to 599"),
            (
                "latency",
                not is_number(self.latency) or not 0 <= self.latency <= LONGEST,
                f"a number of seconds, not below 0 and not above {LONGEST:g}",
            ),
            ("drop", not isinstance(self.drop, bool), "true or false"),
            ("malformed", not isinstance(self.malformed, bool), "true or false"),
            ("truncate", self.truncate is not None and not is_whole(self.truncate), "a number of bytes, not below 0"),
            ("after", not is_whole(self.after), "a number of requests, not below 0"),
            ("count", self.count is not None and not is_whole(self.count), "a number of requests, not below 0"),
            ("probability", not (is_number(chance) and 0 <= chance <= 1), "a number from 0 to 1"),
        ]

    def _combinations(self) -> list[Rule]:
        status = self.status
        return [
            ("code", status is None and self.code is not None, "given with a status"),
            ("body", status is None and self.body is not None, "given with a status"),
            ("body", status in NO_BODY and self.body is not None, f"left out: an answer with {status} has none"),
        ]

    @classmethod
    def of(cls, members: Mapping[str, JSONValue]) -> Fault:
        """Return a rule from plain values; refuse a key it does not know.

        Raises:
            ValueError: a key is not known, or a value makes no sense.
        """
        known = {field.name for field in fields(cls)}
        unknown = sorted(str(name) for name in members if name not in known)
        if unknown:
            raise ValueError(f"fault: {unknown[0]} is not known; known are {', '.join(sorted(known))}")
        return cls(**members)

    def plain(self) -> JSONObject:
        """Return the rule as plain values, without what it leaves out."""
        default = {field.name: field.default for field in fields(type(self))}
        return {name: value for name, value in asdict(self).items() if value != default[name]}

    def matches(self, request: Request, operation: Operation | None) -> bool:
        """Return whether the rule is about a request."""
        if request.path == TOKEN_PATH and self.path is None:
            return False
        wants_operation = self.operation is not None or self.tag is not None
        if wants_operation and (operation is None or not self._matches_operation(operation)):
            return False
        is_path = self.path is None or fnmatchcase(request.path, self.path)
        return is_path and (self.method is None or self.method.upper() == request.method)

    def _matches_operation(self, operation: Operation) -> bool:
        is_operation = self.operation is None or fnmatchcase(operation.id, self.operation)
        return is_operation and (self.tag is None or _tag(self.tag) in tags_of(operation))

    def error(self, operation: Operation | None) -> Response:
        """Return the answer of a rule with a status."""
        status = self.status or 500
        if self.body is not None:
            return self._with_body(status)
        if status < 400:
            return Response(status)
        known = operation.error_codes.get(str(status), []) if operation else []
        code = self.code or (known[0] if known else "too_many_requests" if status == 429 else "internal_error")
        resolution = "A fault on purpose: a rule of the mock asked for it."
        return Response.of_json(status, {**error_body(status, code, {}), "resolution": resolution})

    def _with_body(self, status: int) -> Response:
        content_type = Headers(self.headers or {}).get("content-type", "")
        if isinstance(self.body, str) and content_type and "json" not in content_type.lower():
            return Response(status, body=self.body.encode("utf-8", "replace"))
        return Response.of_json(status, self.body)

    def apply(self, response: Response) -> Served:
        """Return a response as the rule has it arrive."""
        body = response.content
        if self.malformed and response.status not in NO_BODY:
            body = body[: max(1, len(body) - 1)] + b"\x00" if body else b"{"
        changed = Response(response.status, Headers({**response.headers, **Headers(self.headers or {})}), body)
        return Served(changed, self.latency, self.drop, self.truncate)


def _check_headers(headers: JSONValue) -> None:
    if headers is None:
        return
    if not isinstance(headers, Mapping):
        raise ValueError("fault: headers must be an object of names and texts")  # noqa: TRY004 - bad input
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise ValueError(f"fault: headers: {name!r} is not the name of a header")
        if not isinstance(value, str) or not value.isascii() or not value.isprintable():
            raise ValueError(f"fault: headers: {name} must be printable ASCII")
        if name.lower() in FRAMING:
            raise ValueError(f"fault: headers: {name} belongs to the connection; use truncate or drop instead")


def _tag(name: str) -> str:
    return name.replace("_", "-")


def tags_of(operation: Operation) -> set[str]:
    """Return the tags of an operation; hyphen and underscore are the same."""
    return {_tag(name) for name in operation.tags}


@define
class _Counted:
    """A rule with how many requests fitted it and how many it hit."""

    rule: Fault
    seen: int = 0
    used: int = 0


class Faults:
    """The rules of a mock, in order.

    Args:
        rules: the rules.
        seed: makes chance repeatable.
        operations: what a rule may be about.

    Raises:
        ValueError: a rule is about an operation or tag that does not exist.
    """

    def __init__(self, rules: Sequence[Fault], seed: int, operations: Collection[Operation]) -> None:
        self._seed = seed
        self._operations = operations
        self.set(rules)

    @property
    def rules(self) -> tuple[Fault, ...]:
        """The rules, in order."""
        return tuple(counted.rule for counted in self._counted)

    def set(self, rules: Sequence[Fault]) -> None:
        """Replace all rules; counts and chance begin anew.

        Raises:
            ValueError: a rule is about an operation or tag that does not exist; the old rules stay.
        """
        for rule in rules:
            self._check(rule)
        self._random = random.Random(self._seed)  # noqa: S311 - chance that repeats, not a secret
        self._counted = [_Counted(rule) for rule in rules]

    def add(self, rule: Fault) -> None:
        """Add a rule behind the others, which keep their counts.

        Raises:
            ValueError: it is about an operation or tag that does not exist.
        """
        self._check(rule)
        self._counted = [*self._counted, _Counted(rule)]

    def _check(self, rule: Fault) -> None:
        if not isinstance(rule, Fault):
            raise ValueError(f"faults: each must be a Fault, not {type(rule).__name__}")  # noqa: TRY004 - bad input
        self._check_names(rule, self._operations)

    def _check_names(self, rule: Fault, known: Collection[Operation]) -> None:
        if rule.operation is not None and not any(fnmatchcase(operation.id, rule.operation) for operation in known):
            raise ValueError(f"fault: there is no operation {rule.operation}")
        if rule.tag is not None and not any(_tag(rule.tag) in tags_of(operation) for operation in known):
            tags = sorted({tag for operation in known for tag in tags_of(operation)})
            raise ValueError(f"fault: there is no tag {rule.tag}; the tags are {', '.join(tags)}")

    def match(self, request: Request, operation: Operation | None) -> Fault | None:
        """Return the rule that hits a request, and count it."""
        for counted in self._counted:
            rule = counted.rule
            if (rule.count is not None and counted.used >= rule.count) or not rule.matches(request, operation):
                continue
            counted.seen += 1
            if counted.seen <= rule.after:
                continue
            if rule.probability < 1 and self._random.random() >= rule.probability:
                continue
            counted.used += 1
            return rule
        return None
