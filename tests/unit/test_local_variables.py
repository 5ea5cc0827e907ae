"""What prints the local variables of a traceback - pytest, rich, Sentry - shows no secret in the frames of this package."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
from harness import BASE, WEBHOOK, Driver, Script, answer
from rich.pretty import traverse
from sinch_provisioning import RequestOptions, RetryPolicy, errors, hooks, models
from sinch_provisioning._http.messages import Exchange, Headers, Request, Response
from sinch_provisioning_api.api.webhooks import webhooks_create
from sinch_provisioning_api.errors import InvalidArgumentError, ModelDecodeError

SECRET = "Zq7-hush-hush"
BODY: dict[str, Any] = {"target": "https://example.com", "secret": SECRET, "triggers": ["ALL"]}
NESTED: dict[str, Any] = {"a": [{"secret": SECRET, "b": {"facebookCode": SECRET}}]}
OPTIONS = RequestOptions(headers={"x-auth-token": SECRET})


def walked(value: object, depth: int = 0) -> str:
    """What a collector of errors keeps of a value: it walks through mappings and sequences, and calls `repr` else."""
    own = getattr(type(value), "__sentry_repr__", None)
    if own is not None:
        return str(own(value))
    if depth < 6 and isinstance(value, Mapping):
        return "\n".join(f"{key!r}: {walked(item, depth + 1)}" for key, item in value.items())
    if depth < 6 and isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
        return "\n".join(walked(item, depth + 1) for item in value)
    return repr(value)


def shown(value: object) -> str:
    return "\n".join([repr(value), walked(value), str(traverse(value))])


def frames(error: BaseException | None) -> list[tuple[str, dict[str, Any]]]:
    """The frames of an error, and of what a traceback of it prints besides, that are not of the test."""
    if error is None:
        return []
    own = [
        (f"{frame.f_code.co_filename}:{number}", frame.f_locals)
        for frame, number in traceback.walk_tb(error.__traceback__)
        if "sinch_provisioning" in frame.f_code.co_filename or "site-packages/http" in frame.f_code.co_filename
    ]
    return own + frames(error.__cause__ or (None if error.__suppress_context__ else error.__context__))


class Refusing:
    """A hook that ends every call."""

    def before_attempt(self, attempt: hooks.AttemptStart) -> None:
        raise errors.ConfigurationError("no")

    def after_attempt(self, attempt: hooks.AttemptEnd) -> None:
        pass


CALLS: dict[str, Callable[[Any], Any]] = {
    "a model": lambda client: client.webhooks.create(models.CreateWebhook(**BODY), options=OPTIONS),
    "a mapping": lambda client: client.webhooks.create(BODY, options=OPTIONS),
    "with its response": lambda client: client.webhooks.with_response.create(BODY, options=OPTIONS),
    "a code": lambda client: client.whatsapp_senders.verify("w", {"code": SECRET}),
    "a request": lambda client: client.request("POST", "/v1/x", query={"access_token": SECRET}, body=NESTED, options=OPTIONS),
    "a list": lambda client: client.request("POST", "/v1/x", body=[NESTED, SECRET]),
    "not JSON": lambda client: client.request("POST", "/v1/x", body={**NESTED, "b": float("nan")}),
    "no value": lambda client: client.request("POST", "/v1/x", body={**NESTED, "b": object()}),
    "no query": lambda client: client.request("POST", "/v1/x", query={"token": SECRET, "b": object()}, body=NESTED),
    "no path": lambda client: client.request("POST", "x", query={"token": SECRET}, body=NESTED),
    "no id": lambda client: client.webhooks.replace("", BODY),
    "no part": lambda client: client.webhooks.create({**BODY, "triggers": [NESTED, object()]}),
    "read": lambda client: client.webhooks.get("w", options=OPTIONS),
}  # fmt: skip
FAULTS: dict[str, Any] = {
    "refused": lambda _: answer(400, {"errorCode": "x", "secret": SECRET, "message": "m"}),
    "broken": lambda _: answer(200, json.dumps({"bearerToken": SECRET})[:-2].encode()),
    "of another shape": lambda _: answer(200, {**WEBHOOK, "triggers": {"bearerToken": SECRET}, "projectId": None}),
    "another shape at all": lambda _: answer(200, [{"bearerToken": SECRET}]),
    "lost": lambda _: OSError("reset"),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    "more", [{}, {"validate": "strict"}, {"hooks": [Refusing()]}], ids=["plain", "validated", "hooked"]
)
def test_no_frame_of_a_failed_call_shows_a_secret(driver: Driver, call: str, fault: str, more: dict[str, Any]) -> None:
    client = driver.client(Script(FAULTS[fault]), retries=RetryPolicy.none(), **more)
    try:
        driver.run(lambda: CALLS[call](client))
    except (errors.ProvisioningError, InvalidArgumentError, ModelDecodeError) as error:
        caught: BaseException = error
    else:
        return  # an answer that holds nothing, or anything
    result = frames(caught)
    assert result
    seen: dict[int, object] = {}  # most variables are those of the frame above
    for place, variables in result:
        for name, value in variables.items():
            assert id(value) in seen or SECRET not in shown(value), f"{name} in {place}"
            seen[id(value)] = value


def test_no_message_and_no_call_shows_what_it_holds() -> None:
    secret = Headers({"x-auth-token": SECRET})
    request, response = (
        Request("POST", f"{BASE}/x?token={SECRET}", secret, SECRET.encode()),
        Response(200, secret, SECRET.encode()),
    )
    call = webhooks_create.describe(BODY)  # type: ignore[arg-type]
    start = hooks.AttemptStart("x", "POST", "/x", 1, hooks.AttemptHeaders({"x-auth-token": SECRET}), BASE)
    for item in (request, response, Exchange(request=request, response=response), secret, call, start, OPTIONS):
        assert SECRET not in shown(item)
    assert "x-auth-token" in shown(start)
    assert start.headers == {"x-auth-token": SECRET}
