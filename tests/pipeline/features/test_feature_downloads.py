"""Text and bytes that go into a file as they come: whole or not there, under the limits and deadlines of every call."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from feature_harness import Api, works

FEATURE = "text and bytes into a file, by `to=`: a path or an open file, with the limits and deadlines of every call"
CONTENT = bytes(range(256)) * 1000


class Broken(httpx.SyncByteStream):
    """A body that breaks off."""

    def __iter__(self) -> Iterator[bytes]:
        yield CONTENT[:1000]
        raise httpx.ReadError("reset")


def broken() -> httpx.Response:
    return httpx.Response(200, stream=Broken(), headers={"content-type": "image/png"})


@works("Responses", FEATURE, "responses")
def test_a_body_goes_into_a_path_or_a_file(api: Api, tmp_path: Path) -> None:
    answers, path, file = api.client.answers, tmp_path / "image.png", io.BytesIO()
    api.answer(content=CONTENT, headers={"content-type": "image/png"})
    path.write_bytes(b"what was there before, and is longer than nothing")
    assert answers.image(to=path) == len(CONTENT)
    assert path.read_bytes() == CONTENT
    (tmp_path / "plain").touch()
    assert path.stat().st_mode == (tmp_path / "plain").stat().st_mode
    file.write(b"head")
    response = answers.with_response.file(to=file)
    assert (response.value, response.status, file.getvalue()) == (len(CONTENT), 200, b"head" + CONTENT)
    api.answer(content=b"", headers={"content-type": "text/csv"})
    assert answers.csv(to=str(tmp_path / "empty.csv")) == 0
    assert (tmp_path / "empty.csv").read_bytes() == b""
    assert answers.csv() == ""


@works("Responses", FEATURE, "responses")
async def test_an_async_client_writes_the_same(api: Api, tmp_path: Path) -> None:
    api.answer(content=CONTENT, headers={"content-type": "image/png"})
    async with api.async_client as client:
        assert await client.answers.image(to=tmp_path / "a") == len(CONTENT)
    assert (tmp_path / "a").read_bytes() == CONTENT


@works("Responses", FEATURE, "responses")
def test_what_breaks_off_is_sent_for_again_and_leaves_nothing_half(api: Api, tmp_path: Path) -> None:
    answers, path = api.make_client(sleep=lambda _: None).answers, tmp_path / "image.png"
    whole = httpx.Response(200, content=CONTENT, headers={"content-type": "image/png"})
    api.responses = [broken(), whole]
    assert answers.image(to=path) == len(CONTENT)
    assert path.read_bytes() == CONTENT
    file = io.BytesIO(b"head")
    file.seek(4)
    api.responses = [broken(), whole]
    assert answers.image(to=file) == len(CONTENT)
    assert file.getvalue() == b"head" + CONTENT
    path.write_bytes(b"before")
    api.responses = [broken() for _ in range(9)]
    with pytest.raises(api.errors.TransportError):
        answers.image(to=path)
    assert path.read_bytes() == b"before"
    assert [item.name for item in tmp_path.iterdir()] == ["image.png"]


class Pipe(io.RawIOBase):
    """A file that can be written once."""

    def seekable(self) -> bool:
        return False

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        return len(data)


@works("Responses", FEATURE, "responses")
def test_what_cannot_be_written_says_so(api: Api, tmp_path: Path) -> None:
    answers = api.make_client(sleep=lambda _: None).answers
    api.responses = [broken(), broken()]
    with pytest.raises(api.errors.TransportError):
        answers.image(to=Pipe())
    assert len(api.requests) == 1, "what cannot be written again is not sent for again"
    api.answer(content=CONTENT, headers={"content-type": "image/png"})
    for target, text in (
        (tmp_path / "none" / "image.png", "to cannot be written: No such file"),
        (io.StringIO(), "to must be open for writing bytes"),
        (7, "to must be a path"),
    ):
        with pytest.raises(api.errors.ConfigurationError, match=text):
            answers.image(to=target)
    api.answer(409, json={"reason": "r"})
    with pytest.raises(api.errors.ConflictError):
        answers.image(to=tmp_path / "image.png")
    small = api.make_client(max_response_bytes=1000).answers
    api.answer(content=CONTENT, headers={"content-type": "image/png"})
    with pytest.raises(api.errors.DecodeError, match="max_response_bytes"):
        small.image(to=tmp_path / "image.png")
    assert list(tmp_path.iterdir()) == []
