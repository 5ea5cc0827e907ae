"""Faults on purpose: ordered rules that spoil answers, and a rate limit."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from attrs import asdict, evolve, fields, frozen

from sinch_provisioning.mock.messages import MockRequest, MockResponse, error_body

if TYPE_CHECKING:
    from sinch_provisioning._document import DocumentedOperation


@frozen(kw_only=True)
class Fault:
    """A rule; what it does not name it does not look at. The first rule that fits a request is used.

    Args:
        operation: id of an operation, `*` matches any part: `whatsapp_senders_*`.
        tag: a tag.
        path: a path as it is sent, `*` matches any part: `/v1/projects/*/webhooks*`.
        method: an HTTP method.
        status: answer with this status instead of doing anything.
        code: `errorCode` of that answer; default: the first the document lists for operation and status.
        body: body of that answer, JSON; default: a documented error.
        headers: added to the answer, such as `{"Retry-After": "3"}`.
        latency: seconds to wait before the answer.
        drop: close the connection without an answer; the request is carried out.
        truncate: send so many bytes of the body and close.
        malformed: break the JSON of the body.
        after: requests that fit and are let through first.
        count: how often the rule is used; None: without end.
        probability: chance that a fitting request is hit, from 0 to 1, drawn from the mock's seed.
    """

    operation: str | None = None
    tag: str | None = None
    path: str | None = None
    method: str | None = None
    status: int | None = None
    code: str | None = None
    body: Any = None
    headers: Mapping[str, str] | None = None
    latency: float = 0.0
    drop: bool = False
    truncate: int | None = None
    malformed: bool = False
    after: int = 0
    count: int | None = None
    probability: float = 1.0

    def __attrs_post_init__(self) -> None:
        wrong = [
            ("status", self.status is not None and not 100 <= self.status <= 599, "a status from 100 to 599"),
            ("latency", self.latency < 0, "seconds, not below 0"),
            ("truncate", self.truncate is not None and self.truncate < 0, "bytes, not below 0"),
            ("after", self.after < 0, "a number of requests, not below 0"),
            ("count", self.count is not None and self.count < 0, "a number of requests, not below 0"),
            ("probability", not 0 <= self.probability <= 1, "from 0 to 1"),
        ]
        for name, is_wrong, wanted in wrong:
            if is_wrong:
                raise ValueError(f"fault: {name} must be {wanted}")

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Fault:
        """Return a rule from plain values; refuse a key it does not know."""
        known = {one.name for one in fields(cls)}
        unknown = sorted(set(given) - known)
        if unknown:
            raise ValueError(f"fault: {unknown[0]} is not known; known are {', '.join(sorted(known))}")
        try:
            return cls(**given)
        except TypeError as error:
            raise ValueError(f"fault: a value has the wrong type ({error})") from None

    def plain(self) -> dict[str, Any]:
        """Return the rule as plain values, without what it leaves out."""
        default = asdict(Fault())
        return {name: value for name, value in asdict(self).items() if value != default[name]}

    def fits(self, request: MockRequest, operation: DocumentedOperation | None) -> bool:
        """Return whether the rule is about a request."""
        return (
            (self.operation is None or (operation is not None and fnmatchcase(operation.id, self.operation)))
            and (self.tag is None or (operation is not None and self.tag in operation.node.get("tags", ())))
            and (self.path is None or fnmatchcase(request.path, self.path))
            and (self.method is None or self.method.upper() == request.method)
        )

    def refusal(self, operation: DocumentedOperation | None) -> MockResponse:
        """Return the answer of a rule with a status."""
        status = self.status or 500
        if self.body is not None:
            return MockResponse.json(status, self.body)
        known = operation.error_codes.get(str(status), []) if operation else []
        code = self.code or (known[0] if known else "internal_error")
        return MockResponse.json(status, error_body(status, code, {}))

    def spoil(self, answer: MockResponse) -> MockResponse:
        """Return an answer as the rule has it arrive."""
        body = answer.body
        if self.malformed:
            body = body[: max(1, len(body) - 1)] + b"\x00" if body else b"{"
        return evolve(
            answer,
            headers={**answer.headers, **{name.lower(): value for name, value in (self.headers or {}).items()}},
            body=body,
            latency=self.latency,
            drop=self.drop,
            truncate=self.truncate,
        )


class Faults:
    """The rules of a mock, in order.

    Args:
        rules: the rules.
        seed: makes chance repeatable.
    """

    def __init__(self, rules: Sequence[Fault] = (), seed: int = 0) -> None:
        self._seed = seed
        self.set(rules)

    def set(self, rules: Sequence[Fault]) -> None:
        """Replace all rules; counts and chance begin anew."""
        self.rules = tuple(rules)
        self._seen = [0] * len(self.rules)
        self._used = [0] * len(self.rules)
        self._random = random.Random(self._seed)  # noqa: S311 - chance that repeats, not a secret

    def add(self, rule: Fault) -> None:
        """Add a rule behind the others, which keep their counts."""
        self.rules = (*self.rules, rule)
        self._seen.append(0)
        self._used.append(0)

    def pick(self, request: MockRequest, operation: DocumentedOperation | None) -> Fault | None:
        """Return the rule that hits a request, and count it."""
        for place, rule in enumerate(self.rules):
            if (rule.count is not None and self._used[place] >= rule.count) or not rule.fits(request, operation):
                continue
            self._seen[place] += 1
            if self._seen[place] <= rule.after:
                continue
            if rule.probability < 1 and self._random.random() >= rule.probability:
                continue
            self._used[place] += 1
            return rule
        return None


@frozen(kw_only=True)
class RateLimit:
    """A token bucket for each project, on the mock's clock.

    Args:
        rate: requests a second that are let through in the long run.
        burst: requests that may come at once.
    """

    rate: float
    burst: int = 1

    def __attrs_post_init__(self) -> None:
        if self.rate <= 0 or self.burst < 1:
            raise ValueError("rate limit: rate must be above 0 and burst at least 1")


class Buckets:
    """What is left in the buckets.

    Args:
        now: seconds of the mock's clock.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._left: dict[str, tuple[float, float]] = {}

    def take(self, limit: RateLimit, project: str) -> int:
        """Take a token of a project; return 0, or the whole seconds after which there is one again."""
        now = self._now()
        left, since = self._left.get(project, (float(limit.burst), now))
        left = min(float(limit.burst), left + (now - since) * limit.rate)
        if left >= 1:
            self._left[project] = (left - 1, now)
            return 0
        self._left[project] = (left, now)
        return max(1, math.ceil((1 - left) / limit.rate))
