"""Retries: a pure decision by method, phase and status, and what the clients make of it."""

from __future__ import annotations

import copy
import math
import pickle
from email.utils import formatdate
from typing import Any

import httpx
import pytest
from harness import WEBHOOK, Driver, Script, answer
from hypothesis import given
from hypothesis import strategies as st
from sinch_provisioning import RequestOptions, RetryBudget, RetryPolicy, errors
from sinch_provisioning.retry import Outcome, decide, may_repeat, parse_retry_after

NOW = 1_700_000_000.0
BODY = {"target": "https://example.test", "triggers": ["ALL"]}
CALLS = {
    "GET": lambda client: client.webhooks.get("w"),
    "PUT": lambda client: client.webhooks.replace("w", BODY),
    "DELETE": lambda client: client.webhooks.delete("w"),
    "POST": lambda client: client.webhooks.create(BODY),
    "PATCH": lambda client: client.webhooks.update("w", {}),
    "acts": lambda client: client.rcs_senders.retry_test_number("s", "+1"),
}
REPEATABLE = ["GET", "PUT", "DELETE"]
ONCE = ["POST", "PATCH"]
NEVER_SENT = [httpx.ConnectError("refused"), httpx.ConnectTimeout("t"), httpx.PoolTimeout("t"), httpx.ProxyError("p")]
LOST = [
    httpx.ReadTimeout("t"),
    httpx.WriteTimeout("t"),
    httpx.ReadError("reset"),
    httpx.RemoteProtocolError("gone"),
    ValueError("a transport of the caller's"),
]


def tried(driver: Driver, call: str, fault: Any, **arguments: Any) -> tuple[Script, Any]:
    """Make a call of which the first attempt ends in a fault; return what was sent, and the error or None."""
    script = Script(fault, 204 if call == "DELETE" else 404)
    client = driver.client(script, **arguments)
    try:
        driver.run(lambda: CALLS[call](client))
    except errors.ProvisioningError as error:
        return script, error
    return script, None


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", NEVER_SENT, ids=lambda fault: type(fault).__name__)
def test_what_was_never_sent_is_always_tried_again(driver: Driver, call: str, fault: Exception) -> None:
    script, _ = tried(driver, call, fault)
    assert len(script.calls) == 2


@pytest.mark.parametrize("fault", LOST, ids=lambda fault: type(fault).__name__)
@pytest.mark.parametrize("call", CALLS)
def test_a_lost_answer_is_asked_for_again_only_where_that_is_safe(driver: Driver, call: str, fault: Exception) -> None:
    script, error = tried(driver, call, fault)
    assert len(script.calls) == (2 if call in REPEATABLE else 1)
    if call not in REPEATABLE:
        assert isinstance(error, errors.TransportError)
        assert error.request_sent is True


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("call", CALLS)
def test_a_passing_status_repeats_what_is_safe_to_repeat(driver: Driver, call: str, status: int) -> None:
    script, _ = tried(driver, call, status)
    expected = 2 if call in REPEATABLE or (call in ONCE and status == 429) else 1
    assert len(script.calls) == expected


@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 409, 412, 418, 424, 501, 505, 520])
@pytest.mark.parametrize("call", CALLS)
def test_another_status_is_the_answer(driver: Driver, call: str, status: int) -> None:
    script, error = tried(driver, call, status)
    assert len(script.calls) == 1
    assert error.status == status
    assert error.attempts == 1


@pytest.mark.parametrize("header", ["3", formatdate(NOW + 3, usegmt=True)])
@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("call", REPEATABLE + ONCE)
def test_retry_after_is_waited_for(driver: Driver, call: str, status: int, header: str) -> None:
    script, _ = tried(driver, call, answer(status, None, {"retry-after": header}))
    assert len(script.calls) == 2
    assert driver.clock.slept == [3.0]


@pytest.mark.parametrize("header", ["soon", "-5", "5, 10", "", "Wed, 99 Foo 2020"])
@pytest.mark.parametrize("call", ONCE)
def test_a_503_without_a_usable_retry_after_does_not_repeat_a_post(driver: Driver, call: str, header: str) -> None:
    script, error = tried(driver, call, answer(503, None, {"retry-after": header}))
    assert len(script.calls) == 1
    assert isinstance(error, errors.ServerError)


def test_a_garbled_retry_after_leaves_the_backoff(driver: Driver) -> None:
    tried(driver, "GET", answer(503, None, {"retry-after": "soon"}))
    assert driver.clock.slept == [0.5]


@pytest.mark.parametrize("status", [429, 503])
def test_beyond_the_cap_of_retry_after_the_call_fails_at_once(driver: Driver, status: int) -> None:
    script, error = tried(driver, "GET", answer(status, None, {"retry-after": "31"}))
    assert len(script.calls) == 1
    assert driver.clock.slept == []
    assert error.decisions == ("attempt 1: stop: Retry-After of 31 s is beyond max_retry_after of 30 s",)
    if status == 429:
        assert error.retry_after == 31.0


def test_retry_after_beyond_the_deadline_is_not_waited_for(driver: Driver) -> None:
    script, error = tried(driver, "GET", answer(429, None, {"retry-after": "10"}), deadline=10.0)
    assert len(script.calls) == 1
    assert isinstance(error, errors.RateLimitError)
    assert "deadline" in error.decisions[-1]


def test_retry_after_in_the_past_leaves_the_backoff(driver: Driver) -> None:
    tried(driver, "GET", answer(429, None, {"retry-after": formatdate(NOW - 100, usegmt=True)}))
    assert driver.clock.slept == [0.5]


def test_waits_grow_and_end_with_the_last_answer(driver: Driver) -> None:
    script = Script(500, 502, 503, 504, 429)
    client = driver.client(script, retries=RetryPolicy(max_attempts=5, max_delay=3.0))
    error = driver.failure(lambda: client.webhooks.get("w"))
    assert isinstance(error, errors.RateLimitError)
    assert driver.clock.slept == [0.5, 1.0, 2.0, 3.0]
    assert error.attempts == 5
    assert error.elapsed == 6.5
    assert [line.partition(":")[0] for line in error.decisions] == [f"attempt {n}" for n in range(1, 6)]
    assert error.decisions[-1] == "attempt 5: stop: 5 of 5 attempts made"


def test_no_wait_outlasts_the_deadline(driver: Driver) -> None:
    client = driver.client(Script(503), retries=RetryPolicy(max_attempts=50, max_delay=1000.0), deadline=5.0)
    error = driver.failure(lambda: client.webhooks.get("w"))
    assert isinstance(error, errors.ServerError)
    assert sum(driver.clock.slept) < 5.0
    assert "would pass the deadline" in error.decisions[-1]


def test_a_wait_that_took_too_long_ends_the_call(driver: Driver) -> None:
    script = Script(503, WEBHOOK)

    def oversleep(seconds: float) -> None:
        driver.clock.advance(100)

    async def oversleep_async(seconds: float) -> None:
        oversleep(seconds)

    client = driver.client(script, sleep=oversleep_async if driver.is_async else oversleep)
    error = driver.failure(lambda: client.webhooks.get("w"))
    assert isinstance(error, errors.RequestTimeoutError)
    assert (error.phase, error.request_sent, error.attempts) == ("deadline", True, 1)
    assert len(script.calls) == 1


def test_a_slow_token_leaves_no_time_for_the_call(driver: Driver) -> None:
    def slow(request: httpx.Request) -> Any:
        driver.clock.advance(100)
        return {"access_token": "late"}

    script = Script(WEBHOOK, tokens=[slow])
    error = driver.failure(lambda: driver.client(script, key_id="id", key_secret="secret").webhooks.get("w"))
    assert isinstance(error, errors.RequestTimeoutError)
    assert (error.phase, error.request_sent) == ("deadline", False)
    assert script.calls == []


def test_request_sent_remembers_earlier_attempts(driver: Driver) -> None:
    script = Script(httpx.ReadTimeout("lost"), httpx.ConnectError("down"))
    error = driver.failure(lambda: driver.client(script).webhooks.delete("w"))
    assert isinstance(error, errors.ConnectError)
    assert error.request_sent is True
    never = driver.failure(lambda: driver.client(Script(httpx.ConnectError("down"))).webhooks.delete("w"))
    assert never.request_sent is False
    assert never.attempts == 3


def test_the_budget_of_a_client_bounds_its_retries(driver: Driver) -> None:
    script = Script(503)
    budget = RetryBudget(capacity=3, refill=0.5)
    client = driver.client(script, budget=budget)
    matches = [driver.failure(lambda: client.webhooks.get("w")) for _ in range(10)]
    assert len(script.calls) == 10 + 3
    assert matches[-1].decisions == ("attempt 1: stop: the retry budget of the client is spent",)
    script._answers = [WEBHOOK]
    for _ in range(4):
        driver.run(lambda: client.webhooks.get("w"))
    assert budget.tokens == 2.0


def test_the_policy_of_a_call_wins(driver: Driver) -> None:
    script = Script(503)
    client = driver.client(script)
    driver.failure(lambda: client.webhooks.get("w", options=RequestOptions(retries=RetryPolicy.none())))
    assert len(script.calls) == 1


def test_a_policy_may_name_other_statuses(driver: Driver) -> None:
    script = Script(520, 503, WEBHOOK)
    client = driver.client(script, retries=RetryPolicy(statuses={520}))
    error = driver.failure(lambda: client.webhooks.get("w"))
    assert error.status == 503
    assert len(script.calls) == 2


@pytest.mark.parametrize("status", [429, 503])
def test_statuses_hold_for_posts_too(status: int) -> None:
    policy = RetryPolicy(statuses=())
    assert may_repeat(policy, "POST", Outcome(status, True, 1.0), side_effects=False) is None


POLICY_FAULTS: list[dict[str, Any]] = [
    {"max_attempts": 0},
    {"max_attempts": 2.5},
    {"max_attempts": True},
    {"max_attempts": "3"},
    {"initial_delay": -1},
    {"initial_delay": math.nan},
    {"max_delay": math.inf},
    {"multiplier": None},
    {"jitter": 1.5},
    {"jitter": -0.1},
    {"max_retry_after": -1},
    {"statuses": {200}},
    {"statuses": {"503"}},
    {"statuses": 503},
]


@pytest.mark.parametrize("fault", POLICY_FAULTS, ids=str)
def test_a_policy_that_makes_no_sense_is_refused(fault: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError, match=next(iter(fault))):
        RetryPolicy(**fault)


@pytest.mark.parametrize("fault", [{"capacity": -1}, {"refill": math.nan}], ids=str)
def test_a_budget_that_makes_no_sense_is_refused(fault: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError):
        RetryBudget(**fault)


def test_a_policy_is_a_value() -> None:
    policy = RetryPolicy(max_attempts=7)
    assert policy == copy.deepcopy(policy) == pickle.loads(pickle.dumps(policy))
    assert "max_attempts=7" in repr(policy)
    assert hash(policy) == hash(RetryPolicy(max_attempts=7))
    with pytest.raises(AttributeError):
        policy.max_attempts = 1  # type: ignore[misc]


def test_a_budget_shows_what_is_left() -> None:
    budget = RetryBudget(2, 1)
    assert budget.spend()
    assert repr(budget) == "RetryBudget(capacity=2, refill=1, tokens=1)"
    for _ in range(9):
        budget.succeed()
    assert budget.tokens == 2


@given(
    st.integers(1, 10_000),
    st.floats(0, 1e300),
    st.floats(0, 1e300),
    st.floats(0, 1e6),
    st.floats(0, 1),
    st.floats(0, 1, exclude_max=True),
)
def test_backoff_is_finite_and_within_its_cap(
    attempt: int, base: float, multiplier: float, cap: float, jitter: float, chance: float
) -> None:
    policy = RetryPolicy(initial_delay=base, multiplier=multiplier, max_delay=cap, jitter=jitter)
    assert 0 <= policy.backoff(attempt, lambda: chance) <= cap


@given(
    st.sampled_from(["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH"]),
    st.booleans(),
    st.integers(1, 6),
    st.sampled_from([None, 400, 408, 429, 500, 503, 520]),
    st.booleans(),
    st.none() | st.floats(0, 100),
    st.floats(-5, 100),
)
def test_a_decision_never_breaks_its_promises(
    method: str,
    side_effects: bool,
    attempt: int,
    status: int | None,
    sent: bool,
    after: float | None,
    remaining: float,
) -> None:
    policy, budget = RetryPolicy(), RetryBudget(1)
    sent = sent or status is not None
    decision = decide(
        policy,
        method=method,
        side_effects=side_effects,
        attempt=attempt,
        outcome=Outcome(status, sent, after),
        remaining=remaining,
        random=lambda: 0.5,
        budget=budget,
    )
    assert budget.tokens == (0 if decision.retry else 1)
    if not decision.retry:
        assert decision.reason.startswith("stop: ")
        return
    assert attempt < policy.max_attempts
    assert 0 <= decision.delay < remaining
    assert after is None or after <= decision.delay <= max(policy.max_retry_after, policy.max_delay)
    assert not (sent and side_effects)
    if sent and method in {"POST", "PATCH"}:
        assert status == 429 or (status == 503 and after is not None)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (None, None),
        ("", None),
        ("0", 0.0),
        (" 7 ", 7.0),
        ("1.5", 1.5),
        ("00000000000000000000005", 5.0),
        ("9" * 400, math.inf),
        ("-1", None),
        ("+1", None),
        ("1e3", None),
        ("\u0663", None),
        ("nan", None),
        ("Tue, 14 Nov 2023 22:13:30 GMT", 10.0),
        ("Tuesday, 14-Nov-23 22:13:30 GMT", 10.0),
        ("Tue, 14 Nov 2023 22:13:30", 10.0),
        ("Tue, 14 Nov 2023 22:13:30 -0000", 10.0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("Wed, 31 Feb 2024 07:28:00 GMT", None),
    ],
)
def test_retry_after_as_servers_write_it(text: str | None, seconds: float | None) -> None:
    assert parse_retry_after(text, NOW) == seconds


@given(st.text() | st.from_regex(r"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{1,5} \d\d:\d\d:\d\d [-+A-Z]{1,3}\d{0,5}"))
def test_no_text_in_retry_after_breaks_a_call(text: str) -> None:
    result = parse_retry_after(text, NOW)
    assert result is None or result >= 0


@pytest.mark.parametrize(
    ("fault", "said"), [(httpx.ReadTimeout("t"), True), (503, False), (httpx.ConnectError("r"), False)]
)
def test_a_404_for_a_delete_whose_answer_was_lost_says_so(driver: Driver, fault: Any, said: bool) -> None:
    client = driver.client(Script(fault, 404))
    error = driver.failure(lambda: client.webhooks.delete("w"))
    assert isinstance(error, errors.NotFoundError)
    assert ("may have deleted it" in str(error)) is said
