"""Secrets: neither an error nor the log nor a traceback shows one, whatever a server or a transport sends back."""

from __future__ import annotations

import base64
import json
import logging
import traceback
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from harness import BASE, KEY_ID, SECRET, TOKEN, Driver, Script, answer, get
from hypothesis import given
from hypothesis import strategies as st
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, RetryPolicy, auth, errors, webhooks
from sinch_provisioning._http.messages import Headers, Request, Response
from sinch_provisioning._http.redaction import (
    SECRET_ENDINGS,
    SECRET_HEADERS,
    SECRET_NAMES,
    SECRET_PARTS,
    Redactor,
    Secret,
    Side,
    is_secret_name,
)
from sinch_provisioning.testing import StillTime
from sinch_provisioning_api import SECRETS_RECEIVED, SECRETS_SENT, load_document

ONCE = RetryPolicy.none()


def failure(driver: Driver, given_answer: Any, **arguments: Any) -> Any:
    client = driver.client(Script(given_answer), **{"retries": ONCE, **arguments})
    return driver.failure(lambda: client.webhooks.get("w"))


BASIC = base64.b64encode(f"{KEY_ID}:{SECRET}".encode()).decode()
ISSUED = f"{TOKEN}-1"
FORBIDDEN = {
    form
    for secret in (SECRET, BASIC, ISSUED)
    for form in (secret, json.dumps(secret)[1:-1], quote(secret, safe=""), quote(secret), escape(secret))
}


def shown(error: BaseException, log: pytest.LogCaptureFixture) -> str:
    """Everything that a person or a collector of errors could see of an error."""
    whole = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [
        frame for frame in whole.stack if "sinch_provisioning" in frame.filename or "site-packages" in frame.filename
    ]
    local = "".join(f"{frame.filename} {frame.locals}" for frame in frames)
    parts = [str(error), repr(error), str(error.__dict__), "".join(traceback.format_exception(error)), local, log.text]
    parts += [repr(vars(item)) for item in (error.__cause__, error.__context__) if item is not None]
    return "\n".join(parts)


def echo(request: httpx.Request) -> dict[str, Any]:
    header = request.headers["authorization"]
    said = {
        "errorCode": header,
        "message": f"{header} and {SECRET}",
        "additionalInformation": {SECRET: [ISSUED, BASIC]},
    }
    return {**said, "resolution": quote(SECRET, safe="")}


def echoes() -> dict[str, Any]:
    def headers(request: httpx.Request) -> dict[str, str]:
        return {"x-request-id": request.headers["authorization"], "x-echo": ISSUED, "content-type": f"text/{ISSUED}"}

    return {
        "json": lambda request: answer(403, echo(request), headers(request)),
        "page": lambda request: answer(502, f"<p>{escape(SECRET)} {request.headers['authorization']}</p>".encode()),
        "odd escapes": lambda request: answer(400, b'{"message": "\\u0061' + ISSUED[1:].encode() + b'"}'),
        "no json": lambda request: answer(200, f"{SECRET} {ISSUED}".encode(), headers(request)),
        "another text": lambda request: answer(200, json.dumps(echo(request))[:-1].encode(), headers(request)),
        "transport secret": lambda request: ValueError(f"the key is {SECRET}"),
        "transport": lambda request: ValueError(
            f"cannot send {dict(request.headers)} {request.headers['authorization']}"
        ),
        "protocol": lambda request: httpx.LocalProtocolError(f"illegal header {request.headers['authorization']}"),
        "connect": lambda request: httpx.ConnectError(f"proxy said {request.headers['authorization']}"),
    }


@pytest.mark.parametrize("kind", ["credentials", "basic", "bearer", "callable"])
@pytest.mark.parametrize("fault", list(echoes()))
def test_what_a_server_sends_back_shows_no_secret(
    driver: Driver, caplog: pytest.LogCaptureFixture, kind: str, fault: str
) -> None:
    caplog.set_level(logging.DEBUG, "sinch_provisioning")
    chosen: Any = {
        "credentials": {"key_id": KEY_ID, "key_secret": SECRET},
        "basic": {"auth": auth.Basic(KEY_ID, SECRET)},
        "bearer": {"access_token": ISSUED},
        "callable": {"access_token": lambda: ISSUED},
    }[kind]
    error = failure(driver, echoes()[fault], **chosen)
    assert isinstance(error, errors.ProvisioningError)
    text = shown(error, caplog)
    own = FORBIDDEN if kind == "credentials" else {BASIC, SECRET} if kind == "basic" else {ISSUED}
    for secret in own:
        assert secret not in text, f"{kind} client, {fault}: {text[text.index(secret) - 200 :][:400]}"


def test_what_is_told_of_an_answer_of_another_shape_shows_no_secret(
    driver: Driver, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "sinch_provisioning")
    deviations: list[Any] = []
    hook = type("Hook", (), {"on_deviation": lambda _, deviation: deviations.append(deviation)})()
    script = Script(lambda request: answer(200, {"id": [ISSUED], "target": {"a": ISSUED}, "triggers": [{ISSUED: 1}]}))
    client = driver.client(script, access_token=ISSUED, hooks=[hook])
    driver.run(lambda: client.webhooks.get("w"))
    assert [deviation.pointer for deviation in deviations] == ["/id", "/target", "/projectId", "/triggers/0"]
    assert "kept as it came" in caplog.text
    assert ISSUED not in f"{caplog.text} {deviations!r} {[*map(str, deviations)]}"


@pytest.mark.parametrize(
    "fault", [lambda request: answer(401, echo(request)), lambda request: ValueError(echo(request))]
)
def test_what_the_token_endpoint_sends_back_shows_no_secret(
    driver: Driver, caplog: pytest.LogCaptureFixture, fault: Any
) -> None:
    caplog.set_level(logging.DEBUG, "sinch_provisioning")
    client = driver.client(Script(tokens=[fault]), key_id=KEY_ID, key_secret=SECRET, retries=ONCE)
    text = shown(driver.failure(lambda: client.webhooks.get("w")), caplog)
    for secret in (BASIC, *FORBIDDEN):
        assert secret == ISSUED or secret not in text  # which was never issued


def test_a_transport_error_keeps_the_callers_traceback_and_drops_the_librarys(driver: Driver) -> None:
    own = failure(driver, ZeroDivisionError("a transport of the caller's"))
    assert isinstance(own.__cause__, ZeroDivisionError)
    assert own.__cause__.__traceback__ is not None
    library = failure(driver, httpx.ReadError("reset"))
    assert isinstance(library.__cause__, httpx.ReadError)
    assert library.__cause__.__traceback__ is None


def test_values_hide_what_they_hold() -> None:
    assert TOKEN not in repr(Secret(TOKEN))
    assert Secret(TOKEN) == TOKEN
    assert TOKEN not in repr(Redactor(lambda: [TOKEN]))
    assert TOKEN not in repr(Request("GET", BASE, Headers({"authorization": TOKEN}), TOKEN.encode()))
    assert TOKEN not in repr(Response(200, Headers([("a", TOKEN)]), TOKEN.encode()))


def test_the_redactor_leaves_short_texts_and_numbers_alone() -> None:
    redactor = Redactor(lambda: ["abc", "", "secret-one"])
    assert redactor.text("abc secret-one") == "abc ***"
    assert redactor.value({"secret-one": [1, None, True, "secret-one!"]}) == {"***": [1, None, True, "***!"]}


def test_a_short_secret_is_masked_where_it_is_a_word() -> None:
    redactor = Redactor(lambda: ["402917"])
    assert redactor.value({"402917": [402917, "the code 402917 is wrong", "+46402917333"]}) == {
        "402917": ["***", "the code *** is wrong", "+46402917333"]
    }


@pytest.mark.parametrize("place", range(6))
def test_a_secret_within_base64_is_found_wherever_it_begins(place: int) -> None:
    redactor = Redactor(lambda: [SECRET])
    text = base64.b64encode(b"x" * place + SECRET.encode() + b"y" * (5 - place)).decode()
    for form in (
        text,
        text.translate(str.maketrans("+/", "-_")),
        SECRET.encode().hex(),
        quote(SECRET, safe="").lower(),
    ):
        assert "***" in redactor.text(f"it is {form}")
        assert not redactor.is_clean(f"it is {form}")


def names_of(node: Any) -> set[str]:
    if isinstance(node, list):
        return {name for part in node for name in names_of(part)}
    if not isinstance(node, dict):
        return set()
    own = set(node["properties"]) if isinstance(node.get("properties"), dict) else set()
    own |= {node["name"]} if "in" in node and isinstance(node.get("name"), str) else set()
    return own | {name for key, part in node.items() if "example" not in key for name in names_of(part)}


def test_names_that_no_document_knows_are_judged_as_the_document_judges_its_own() -> None:
    sides: list[tuple[Side, frozenset[str]]] = [("sent", SECRETS_SENT), ("received", SECRETS_RECEIVED)]
    for name in names_of(load_document()):
        for side, marked in sides:
            assert is_secret_name(name, side) == (name in marked), name


@pytest.mark.parametrize(
    "name",
    ["x-auth-token", "X-Api-Key", "client_secret", "clientSecrets", "secretKey", "refresh_token", "TOKEN", "user[password]",
     "api_key_2", "access-key", "private_key", "Proxy-Authorization", "set-cookie", "id_tokens", "db.passwd", "facebookCode"],
)  # fmt: skip
def test_a_name_in_any_spelling_is_secret(name: str) -> None:
    assert is_secret_name(name, "sent")


@pytest.mark.parametrize(
    "name", ["pageToken", "next_page_token", "tokenType", "keyId", "author", "categoryCode", "pinned"]
)
def test_a_name_that_only_resembles_one_is_not(name: str) -> None:
    assert not is_secret_name(name, "sent")


def test_the_documentation_lists_every_name_that_is_secret() -> None:
    text = (Path(__file__).parents[2] / "docs/contract.md").read_text("utf-8").lower()
    plain = text.replace("-", "").replace("_", "")
    for name in SECRET_HEADERS | SECRET_NAMES | {*SECRET_PARTS, *SECRET_ENDINGS}:
        assert f"`{name.replace('-', '')}`" in plain, name


def test_a_cause_that_holds_a_secret_is_not_kept(driver: Driver) -> None:
    error = failure(driver, ValueError(f"the key is {SECRET}"), key_id=KEY_ID, key_secret=SECRET)
    assert error.__cause__ is error.__context__ is None
    assert str(error).endswith("ValueError: the key is ***")


@given(st.text(min_size=1).filter(str.strip), st.text(min_size=1).filter(str.strip))
def test_no_repr_holds_a_part_of_a_key(key_id: str, secret: str) -> None:
    marked_id, marked = f"ID{key_id}ID", f"SECRET{secret}SECRET"
    try:
        made = [
            auth.Basic(marked_id, marked),
            auth.ClientCredentials(marked_id, marked, monotonic=StillTime().monotonic),
        ]
    except errors.ConfigurationError as error:
        assert "SECRET" not in str(error)
        return
    for item in made:
        assert "SECRET" not in repr(item)
        assert base64.b64encode(b"SECRET").decode()[:6] not in repr(item)
        assert "SECRET" not in repr(vars(item))


REFUSED: list[Any] = [
    lambda: ProvisioningClient(project_id="p", key_id="k", key_secret=SECRET, base_url="ftp://x"),
    lambda: AsyncProvisioningClient(project_id="p", key_id="k", key_secret=SECRET, auth_url="http://x"),
    lambda: ProvisioningClient(project_id="p", access_token=SECRET, user_agent=5),
    lambda: ProvisioningClient(project_id="p", access_token=f"{SECRET}\n", base_url="https://x"),
    lambda: ProvisioningClient(project_id="p", access_token="t", proxy=f"http://u:{SECRET}@x", hooks=5),
    lambda: auth.ClientCredentials("k", SECRET, auth_url="http://x"),
    lambda: auth.Basic("k:", SECRET),
    lambda: auth.Basic("k", f"\x00{SECRET}"),
    lambda: auth.BearerToken(f"{SECRET} {SECRET}"),
    lambda: webhooks.Verifier(SECRET, max_age=-1),
    lambda: webhooks.Verifier([SECRET, ""]),
    lambda: webhooks.Verifier(f"{SECRET}\ud800"),
    ProvisioningClient,
    lambda: ProvisioningClient(project_id="p"),
]


@pytest.mark.parametrize("make", REFUSED)
def test_no_frame_of_a_refused_argument_shows_a_secret(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_KEY_SECRET", SECRET)
    with pytest.raises(errors.ConfigurationError) as caught:
        make()
    whole = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [frame for frame in whole.stack if "sinch_provisioning" in frame.filename]
    assert frames
    shown = "".join(f"{frame.locals}" for frame in frames) + "".join(whole.format_exception_only())
    assert "tr0ub4dor" not in shown


def test_no_frame_shows_the_token_a_function_returned(driver: Driver) -> None:
    error = driver.failure(get(driver.client(Script(), access_token=lambda: f"{TOKEN} {TOKEN}")))
    whole = traceback.TracebackException.from_exception(error, capture_locals=True)
    assert isinstance(error, errors.ConfigurationError)
    assert TOKEN not in "".join(f"{frame.locals}" for frame in whole.stack if "sinch_provisioning" in frame.filename)
