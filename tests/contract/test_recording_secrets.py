"""No secret that passed through stays readable in a recording, wherever and however it was written."""

from __future__ import annotations

import base64
import html
import json
import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlencode

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sinch_provisioning.contract import Recorder, recording_transport

SECRET = 'Zq7-the "key"/none+may=read?'
NUMBER = 7402917355
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
URL = "https://example.test/v1/projects/p/webhooks"
RUN = re.compile(r"[A-Za-z0-9+/_\-]{8,}")


def _unescaped(text: str) -> str:
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    return re.sub(
        r"\\(.)", lambda found: {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}.get(found[1], found[1]), text
    )


def _base64_within(text: str) -> str:
    values: list[str] = []
    for run in RUN.findall(text):
        for start in range(4):
            part = run[start:].replace("-", "+").replace("_", "/")
            part = part[: len(part) // 4 * 4] if len(part) % 4 == 1 else part + "=" * (-len(part) % 4)
            values.append(base64.b64decode(part).decode("utf-8", "replace"))
    return "\n".join(values)


def _hex_within(text: str) -> str:
    return "\n".join(
        bytes.fromhex(run[: len(run) // 2 * 2]).decode("utf-8", "replace")
        for run in re.findall(r"[0-9a-fA-F]{16,}", text)
    )


def readings(text: str) -> list[str]:
    """All that a patient person reads in a text: each notation undone, twice over."""
    values = [text]
    for _ in range(3):
        values += [
            undone
            for item in values
            for undone in (_unescaped(item), unquote(item), html.unescape(item))
            if undone not in values
        ]
        values = list(dict.fromkeys(values))
    return values + [undo(item) for item in values for undo in (_base64_within, _hex_within)]


def assert_unreadable(written: str, *secrets: str) -> None:
    for reading in readings(written):
        for secret in secrets:
            assert secret not in reading, (
                f"{secret!r} is readable in …{reading[max(reading.find(secret) - 200, 0) :][:400]}…"
            )


def recorded(request: httpx.Request, response: httpx.Response, *more: tuple[httpx.Request, httpx.Response]) -> str:
    """Return the file that exchanges leave; a killed program leaves the same."""
    answers = iter([response, *(item for _, item in more)])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.har"
        transport = recording_transport(httpx.MockTransport(lambda _: next(answers)), Recorder(path))
        with httpx.Client(transport=transport) as client:
            for item in (request, *(item for item, _ in more)):
                client.send(item)
            early = path.read_text("utf-8")
        json.loads(early)
        written = path.read_text("utf-8")
        json.loads(written)
        return early + written


def sent(body: bytes, kind: str = JSON) -> str:
    return recorded(httpx.Request("POST", URL, content=body, headers={"content-type": kind}), httpx.Response(204))


def received(body: bytes, kind: str = JSON) -> str:
    return recorded(httpx.Request("GET", URL), httpx.Response(200, content=body, headers={"content-type": kind}))


def of(value: Any, **rest: Any) -> bytes:
    return json.dumps(value, **rest).encode()


HEADERS = [
    ("authorization", f"Bearer {quote(SECRET)}", quote(SECRET)),
    ("authorization", "Basic " + base64.b64encode(f"id:{SECRET}".encode()).decode(), SECRET),
    ("authorization", quote(SECRET), quote(SECRET)),
    ("proxy-authorization", "Basic " + base64.b64encode(f"id:{SECRET}".encode()).decode(), SECRET),
    ("cookie", f"a=b; session={quote(SECRET)}", quote(SECRET)),
    ("set-cookie", f"session={quote(SECRET)}; Path=/; HttpOnly", quote(SECRET)),
    ("x-auth-token", SECRET, SECRET),
    ("X-Api-Key", SECRET, SECRET),
    ("x-refresh-token", SECRET, SECRET),
    ("x-client-secret", SECRET, SECRET),
    ("location", f"https://example.test/x?a=b&access_token={quote(SECRET, safe='')}", SECRET),
    ("location", f"/x#id_token={quote(SECRET, safe='')}", SECRET),
    ("location", f"https://user:{quote(SECRET, safe='')}@example.test/x", SECRET),
    ("location", f"/x?%61ccess%5Ftoken={quote(SECRET, safe='')}", SECRET),
    ("location", f"/x?%73ecret={quote(SECRET, safe='')}", SECRET),
    ("location", f"/x?to={quote('https://example.test/?client_secret=' + quote(SECRET, safe=''), safe='')}", SECRET),
    ("referer", f"https://example.test/x?token={quote(SECRET, safe='')}", SECRET),
    ("link", f'<https://example.test/x?token={quote(SECRET, safe="")}>; rel="next"', SECRET),
    ("x-debug", 'got {"access_token": "Zq7Zq7Zq7Zq7"} back', "Zq7Zq7Zq7Zq7"),
    ("x-debug", "Authorization: Bearer Zq7Zq7Zq7Zq7", "Zq7Zq7Zq7Zq7"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value", "secret"), HEADERS)
@pytest.mark.parametrize("side", ["sent", "received"])
def test_a_header_keeps_its_secret(side: str, name: str, value: str, secret: str) -> None:
    own, other = ({name: value}, {}) if side == "sent" else ({}, {name: value})
    echo = {"message": f"got {secret}"}
    assert_unreadable(
        recorded(httpx.Request("GET", URL, headers=own), httpx.Response(200, json=echo, headers=other)), secret
    )


@pytest.mark.parametrize(
    "url",
    [
        f"{URL}?access_token={quote(SECRET, safe='')}&pageSize=1",
        f"{URL}?a=1&CLIENT-SECRET={quote(SECRET, safe='')}",
        f"{URL}?a=1;token={quote(SECRET, safe='')}",
        f"{URL}?%74oken={quote(SECRET, safe='')}",
        f"{URL}?filter={quote(json.dumps({'secret': SECRET}), safe='')}",
        f"{URL};token={quote(SECRET, safe='')}",
        f"https://user:{quote(SECRET, safe='')}@example.test/",
    ],
)
def test_an_address_keeps_its_secret(url: str) -> None:
    assert_unreadable(recorded(httpx.Request("GET", url), httpx.Response(200)), SECRET)


ON_BOTH_SIDES: list[Any] = [
    {"secret": SECRET},
    {"facebookCode": SECRET},
    {"bearerToken": SECRET},
    {"authToken": SECRET},
    {"longLivedAccessToken": SECRET},
    {"access_token": SECRET, "expires_in": 3600},
    {"a": [{"b": {"client_secret": SECRET}}]},
    {"secret": NUMBER},
    {"secrets": [SECRET, NUMBER, [SECRET]]},
    {"password": {"old": SECRET, "new": [NUMBER]}},
    {"X-Auth-Token": SECRET},
    [[{"apiKey": SECRET}]],
    {"a": f'{{"secret": {json.dumps(SECRET)}}}'},
    {"a": base64.b64encode(json.dumps({"secret": SECRET}).encode()).decode()},
    {"a": f"https://example.test/?token={quote(SECRET, safe='')}"},
    {"a": urlencode({"client_secret": SECRET, "b": "c"})},
]
WRITINGS: list[tuple[str, Callable[[Any], bytes]]] = [
    (JSON, of),
    (JSON, lambda value: b"\xef\xbb\xbf" + of(value)),
    (f"{JSON}; charset=utf-16", lambda value: json.dumps(value).encode("utf-16")),
    (JSON, lambda value: json.dumps(value).encode("utf-16-be")),
    (JSON, lambda value: json.dumps(value).encode("utf-32")),
    (JSON, lambda value: of(value)[:-1]),
    (JSON, lambda value: of(value)[:-4]),
    (JSON, lambda value: of(value) + b"\x00"),
    (JSON, lambda value: of(value).replace(b'"', b"'")),
    (JSON, lambda value: base64.b64encode(of(value))),
    (JSON, lambda value: re.sub(rb"[A-Za-z]", lambda found: b"\\u%04x" % ord(found[0]), of(value))),
    ("application/problem+json", of),
    ("application/x-ndjson", lambda value: b'{"a": 1}\n' + of(value) + b"\n" + of(value)),
    ("application/x-ndjson", lambda value: of(value) + b"\n" + of(value)[:-2]),
    ("text/plain", of),
    ("text/event-stream", lambda value: b"data: " + of(value) + b"\n\n"),
    ("", of),
    ("application/octet-stream", lambda value: b"\x00\xff" + of(value)),
    ("multipart/form-data; boundary=x", lambda value: b'--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n' + of(value) + b"\r\n--x--\r\n"),
    (FORM, lambda value: urlencode({"a": json.dumps(value)}).encode()),
    (FORM, of),
    (FORM, lambda value: urlencode({"token": json.dumps(value), "b": ""}).encode()),
]  # fmt: skip


@pytest.mark.parametrize("value", ON_BOTH_SIDES, ids=lambda value: json.dumps(value)[:30])
@pytest.mark.parametrize(("kind", "write"), WRITINGS, ids=lambda one: one if isinstance(one, str) else "")
def test_a_body_keeps_its_secret_in_every_writing(value: Any, kind: str, write: Callable[[Any], bytes]) -> None:
    for written in (sent(write(value), kind), received(write(value), kind)):
        assert_unreadable(written, SECRET, str(NUMBER))


@pytest.mark.parametrize("code", ["402917", 402917, ["402917"], {"value": 402917}])
def test_a_one_time_code_is_masked_where_it_is_sent_and_where_it_is_repeated(code: Any) -> None:
    request = httpx.Request("POST", f"{URL}/verify", json={"code": code})
    response = httpx.Response(
        400, json={"message": "402917 is not the code", "code": "401", "additionalInformation": [402917]}
    )
    written = recorded(request, response)
    assert "402917" not in written
    assert '\\"code\\":\\"401\\"' in written  # which is no secret in an answer


REPEATED: list[tuple[str, Callable[[str], str]]] = [
    ("plain", lambda secret: f"it is {secret}!"),
    ("percent-encoded", lambda secret: quote(secret, safe="")),
    ("percent-encoded in small letters", lambda secret: quote(secret, safe="").lower().replace("zq7", "Zq7")),
    ("percent-encoded whole", lambda secret: "".join(f"%{byte:02X}" for byte in secret.encode())),
    ("percent-encoded twice", lambda secret: quote(quote(secret, safe=""), safe="")),
    ("json", lambda secret: json.dumps({"it": secret})),
    ("json in json", lambda secret: json.dumps(json.dumps({"it": secret}))),
    ("html", html.escape),
    ("base64", lambda secret: base64.b64encode(secret.encode()).decode()),
    ("base64 within", lambda secret: base64.b64encode(f"user:{secret}:rest".encode()).decode()),
    ("base64 for addresses", lambda secret: base64.urlsafe_b64encode(f"{secret}>>".encode()).decode()),
    ("hexadecimal", lambda secret: secret.encode().hex()),
]


@pytest.mark.parametrize(("name", "write"), REPEATED, ids=[name for name, _ in REPEATED])
def test_a_secret_is_masked_wherever_it_is_repeated_also_before_it_was_known(
    name: str, write: Callable[[str], str]
) -> None:
    text = write(SECRET)
    known = (httpx.Request("POST", URL, json={"secret": SECRET}), httpx.Response(204))
    repeated = (
        httpx.Request("POST", f"{URL}/{quote(text, safe='')}?q={quote(text, safe='')}", json={"a": [text], text: 1}),
        httpx.Response(400, json={"message": text}, headers={"x-echo": quote(text)}),
    )
    assert_unreadable(recorded(*known, repeated), SECRET)
    last = recorded(*repeated, known)  # the file as it was before it was closed, and after
    assert_unreadable(last, SECRET)


def test_a_token_of_an_answer_cut_short_is_masked_where_it_is_used() -> None:
    cut = httpx.Response(200, content=b'{"access_token":"Zq7Zq7Zq7Zq7-1","expires_in":36')
    used = (httpx.Request("GET", URL, headers={"x-own": "Zq7Zq7Zq7Zq7-1"}), httpx.Response(200))
    assert_unreadable(recorded(httpx.Request("POST", URL), cut, used), "Zq7Zq7Zq7Zq7-1")


def test_what_is_no_secret_is_written_as_it_was() -> None:
    body = {"plusFriendId": "@hawthorn", "nextPageToken": "abc", "secret": None, "enabled": True, "note": "token: none"}
    har = json.loads(
        recorded(httpx.Request("POST", f"{URL}?pageToken=abc&a=b%20c", json=body), httpx.Response(200, json=body))[
            :-1
        ].split("]}}\n")[0]
        + "]}}"
    )
    (entry,) = har["log"]["entries"]
    assert json.loads(entry["request"]["postData"]["text"]) == body == json.loads(entry["response"]["content"]["text"])
    assert entry["request"]["url"] == f"{URL}?pageToken=abc&a=b%20c"


NAMES = st.sampled_from(
    [
        "secret",
        "client_secret",
        "accessToken",
        "X-Auth-Token",
        "password",
        "facebookCode",
        "BEARERTOKEN",
        "api-key",
        "tokens",
    ]
)
SECRETS = st.text(st.characters(exclude_categories=["Cs"]), min_size=5, max_size=24).map("Zq7".__add__) | st.integers(
    10**9, 10**14
)
LEAVES = st.none() | st.booleans() | st.integers(0, 999) | st.text('xyz {}[]":=&%', max_size=6)
BODIES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("xyz", max_size=3), inner, max_size=3),
    max_leaves=8,
)
WRAPPINGS: st.SearchStrategy[Callable[[Any], Any]] = st.sampled_from([
    lambda value: value,
    lambda value: [value],
    lambda value: {"x": [1, value]},
    lambda value: json.dumps(value),
])  # fmt: skip


@st.composite
def exchanges(draw: st.DrawFn) -> tuple[Any, bytes, str]:
    """A secret, and a body with it in a random place, notation and encoding, with its content type."""
    secret = draw(SECRETS)
    value: Any = {draw(NAMES): draw(WRAPPINGS)(secret), "x": draw(BODIES)}
    for _ in range(draw(st.integers(0, 4))):
        beside = draw(BODIES)
        value = draw(st.sampled_from([[beside, value], {"y": value, "z": beside}, {"x": json.dumps(value)}]))
    text = json.dumps(value, ensure_ascii=draw(st.booleans()), indent=draw(st.sampled_from([None, 1])))
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-7"]))
    body = text.encode(encoding)
    body = draw(
        st.sampled_from(
            [body, body[:-1], base64.b64encode(body), b"{}\n" + body, urlencode({"x": text}).encode(), b"\x00" + body]
        )
    )
    return (
        secret,
        body,
        draw(st.sampled_from([JSON, FORM, "text/plain", "", "application/x-ndjson", "multipart/form-data"])),
    )


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(exchanges(), st.sampled_from([write for _, write in REPEATED]))
def test_no_random_secret_in_a_random_place_is_readable(
    exchange: tuple[Any, bytes, str], repeat: Callable[[str], str]
) -> None:
    secret, body, kind = exchange
    assert_unreadable(sent(body, kind), str(secret))
    assert_unreadable(received(body, kind), str(secret))
    known = (httpx.Request("POST", URL, json={"secret": secret}), httpx.Response(204))
    text = repeat(str(secret))
    assert_unreadable(
        recorded(httpx.Request("POST", URL, json={"x": text}), httpx.Response(200, json=[text]), known), str(secret)
    )
