"""A body is parsed only when it is not nested too deeply and takes no more memory than its size lets one expect."""

from __future__ import annotations

import json
import sys
import tracemalloc
from typing import Any

import pytest
from harness import KEY_ID, SECRET, WEBHOOK, Driver, Script, answer, get
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sinch_provisioning import _json, errors, webhooks

SIZE = 256 * 1024


@pytest.fixture
def small_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have nothing free, so that small bodies show what large ones do."""
    monkeypatch.setattr(_json, "FREE_GROWTH", 0)
    monkeypatch.setattr(_json, "UNCHECKED", 0)
    monkeypatch.setattr(_json, "WINDOW", 4096)


def repeated(unit: bytes, size: int = SIZE) -> bytes:
    return b"[" + unit * (size // len(unit)) + b"1]"


GROWING = {
    "empty objects": repeated(b"{},"),
    "empty lists": repeated(b"[],"),
    "lists of one": repeated(b"[1],"),
    "objects of one": repeated(b'{"a":1},'),
    "objects with white space": repeated(b'{ "a" : 1 },'),
    "short texts": repeated(b'"ab",'),
    "short numbers": repeated(b"999,"),
    "nested lists": repeated(b"[" * 400 + b"]" * 400 + b","),
    "nested objects": repeated(b'{"a":' * 400 + b"1" + b"}" * 400 + b","),
    "one object of many names": b"{%s}" % b",".join(b'"%x":1' % number for number in range(SIZE // 9)),
    "UTF-16": repeated(b"{},").decode().encode("utf-16"),
}
"""Bodies that would take 10 to 45 times their bytes."""
LARGE = repeated(b"{},", 2_000_000)


@pytest.mark.usefixtures("small_bounds")
@pytest.mark.parametrize("body", GROWING.values(), ids=GROWING)
def test_a_body_that_would_grow_is_refused_before_it_is_parsed(body: bytes) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(_json.JSONBoundError, match=r"more than 8 times .*; ask for less at once"):
            _json.parse_json(body)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 6 * len(body)


def test_an_answer_that_would_grow_is_a_decode_error(driver: Driver) -> None:
    error = driver.failure(get(driver.client(Script(answer(200, LARGE)))))
    assert type(error) is errors.DecodeError
    assert "more than 8 times" in str(error)
    assert driver.failure(get(driver.client(Script(answer(400, LARGE))))).error_code is None


def test_a_token_that_would_grow_is_no_token(driver: Driver) -> None:
    script = Script(tokens=[answer(200, LARGE)])
    error = driver.failure(get(driver.client(script, key_id=KEY_ID, key_secret=SECRET)))
    assert isinstance(error, errors.AuthenticationError)


@pytest.mark.parametrize("body", [LARGE, b"[" * 600 + b"]" * 600], ids=["growing", "deep"])
def test_an_event_beyond_the_bounds_is_refused_with_the_bound(body: bytes) -> None:
    with pytest.raises(errors.WebhookVerificationError, match="8 times|512 levels") as caught:
        webhooks.decode(body)
    assert caught.value.reason == "bad_payload"


PIECES = st.sampled_from(
    [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"',
        '"a"',
        '""',
        '"key":',
        "1",
        "-1.5",
        "123456789",
        "1e9",
        "null",
        "true",
        " ",
        "\\",
    ]
    + ["{}", "[]", '{"a":1}', "\\\\", '\\"', "é", "가", '"texts of some length"', '"id":"01HQ"', '{"a":{"b":[]}}']
)


@pytest.mark.usefixtures("small_bounds")
@settings(max_examples=100)
@given(unit=st.lists(PIECES, min_size=1, max_size=8).map("".join), numbered=st.booleans())
@example(unit='"\\"', numbered=False)
@example(unit='{"N":1},', numbered=True)
@example(unit='{"N":1,"bN":2,"cN":"N"},', numbered=True)
@example(unit="1.5,", numbered=False)
def test_no_body_takes_much_more_than_eight_times_its_bytes(unit: str, *, numbered: bool) -> None:
    """Whatever its pieces are; a text beyond ASCII, which Python may store in 4 bytes a character, comes on top."""
    count = 100_000 // len(unit.encode())
    text = "".join(unit.replace("N", str(number)) for number in range(count)) if numbered else unit * count
    body = f"[{text}1]".encode()
    tracemalloc.start()
    try:
        parsed(body)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 11 * len(body) + 200_000


def parsed(body: bytes) -> Any:
    try:
        return _json.parse_json(body)
    except ValueError:
        return None


def test_large_pages_as_the_api_sends_them_are_parsed() -> None:
    texts = [{**WEBHOOK, "n": n, "text": 'Your #{code}, {name}: [a], "b" \\ {},{},[],[],' * 9} for n in range(1500)]
    objects = [{**WEBHOOK, "id": str(n), "enabled": True, "none": None, "count": 5} for n in range(5000)]
    for page in (texts, objects):
        body = json.dumps({"items": page}, separators=(",", ":")).encode()
        assert len(body) > _json.UNCHECKED
        assert _json.parse_json(body) == {"items": page}


def test_small_bodies_may_grow() -> None:
    body = repeated(b"{},", 400_000)
    assert len(_json.parse_json(body)) == body.count(b"{}") + 1


NESTED = [(b"[", b"]"), (b'{"a":', b"}"), (b'[{"a":', b"}]"), (b'["]]]}}}",', b"]"), (b'["\\"]",', b"]")]


@pytest.mark.parametrize(("opening", "closing"), NESTED)
def test_512_levels_are_taken_and_513_are_not(opening: bytes, closing: bytes) -> None:
    levels = 512 // len(closing)
    assert parsed(opening * levels + b"1" + closing * levels) is not None
    with pytest.raises(_json.JSONBoundError, match="nested too deeply"):
        _json.parse_json(b"[" + opening * levels + b"1" + closing * levels + b"]")


TEXTS = st.lists(st.sampled_from(["", "[", "]", "{", "}", "[{", "}]", '"', "\\", "a"]), max_size=4).map("".join)


@settings(max_examples=60)
@given(before=st.lists(TEXTS, max_size=6), within=TEXTS, name=TEXTS, levels=st.integers(509, 515))
def test_whatever_texts_hold_the_levels_are_counted(before: list[str], within: str, name: str, levels: int) -> None:
    """The first of the levels is the object around all."""
    deep = "[" * (levels - 1) + json.dumps(within) + "]" * (levels - 1)
    body = (
        f'{{"before": {json.dumps(before * 100)}, {json.dumps(name)}: {deep}, "after": {json.dumps(before)}}}'.encode()
    )
    if levels > 512:
        with pytest.raises(_json.JSONBoundError, match="nested too deeply"):
            _json.parse_json(body)
    else:
        assert _json.parse_json(body) == json.loads(body)


def test_brackets_within_texts_are_no_levels() -> None:
    text = '[{\\"' * 3000
    assert _json.parse_json(json.dumps([text, text]).encode()) == [text, text]


def test_a_raised_limit_of_recursion_is_no_way_to_end_the_process() -> None:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(1_000_000)
    try:
        assert parsed(b"[" * 300_000) is None
        assert parsed(b"[" * 300_000 + b"]" * 300_000) is None
    finally:
        sys.setrecursionlimit(before)


def test_what_is_left_of_the_stack_is_enough_for_an_error_of_ours() -> None:
    def call(depth: int) -> Any:
        return _json.parse_json(b"[" * 400 + b"]" * 400) if depth == 0 else call(depth - 1)

    before = sys.getrecursionlimit()
    sys.setrecursionlimit(1000)
    try:
        for depth in range(400, 850, 50):
            try:
                assert call(depth)
            except _json.JSONBoundError as error:
                assert "stack" in str(error)  # noqa: PT017 - which Python has room for it differs
    finally:
        sys.setrecursionlimit(before)
