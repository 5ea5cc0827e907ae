"""Bodies of requests: every media type, every shape, and what is sent when there is none."""

from __future__ import annotations

import importlib
import io
from email import message_from_bytes, policy
from pathlib import Path

import httpx
import pytest
from feature_harness import Api, Sent, works


@works("Bodies", "JSON object", "plain")
def test_a_body_is_passed_as_a_model_a_mapping_or_keywords(api: Api) -> None:
    api.answer(201, json={"name": "n", "size": 3})
    things = api.client.things
    for body, fields in ((api.models.Thing(name="n"), {}), ({"name": "n"}, {}), (None, {"name": "n"})):
        thing = things.create(**fields) if body is None else things.create(body)
        assert (thing.name, thing.size) == ("n", 3)
        assert (api.sent.method, api.sent.path) == ("POST", "/v1/projects/p/things")
        assert api.sent.json == {"name": "n"}
        assert api.sent.headers["content-type"] == "application/json"
    assert things.with_response.create(name="n").status == 201


@works("Operations", "sync and async", "plain")
async def test_an_async_client_does_the_same(api: Api) -> None:
    api.answer(201, json={"name": "n"})
    async with api.async_client as client:
        assert (await client.things.create(name="n")).name == "n"
        assert (await client.things.with_response.create(name="n")).status == 201
    assert api.sent.json == {"name": "n"}


@works("Bodies", "JSON array, scalar and null, union, free-form", "bodies")
def test_json_of_every_shape_is_sent(api: Api) -> None:
    bodies, thing = api.client.bodies, api.models.Thing(name="n")
    for method, body, expected in (
        (bodies.array, [thing, {"name": "m", "size": 1}], [{"name": "n"}, {"name": "m", "size": 1}]),
        (bodies.array, [], []),
        (bodies.scalar, 7, 7),
        (bodies.scalar, None, None),
        (bodies.union, thing, {"name": "n"}),
        (bodies.union, ["a"], ["a"]),
        (bodies.union, "a", "a"),
        (bodies.free, {"a": {"b": None}, "c": thing}, {"a": {"b": None}, "c": {"name": "n"}}),
        (bodies.any, 1.5, 1.5),
    ):
        method(body)
        assert api.sent.json == expected
        assert api.sent.headers["content-type"] == "application/json"
    bodies.union(name="n")
    assert api.sent.json == {"name": "n"}
    with pytest.raises(api.errors.InvalidArgumentError, match="body must be given"):
        bodies.array(None)


@works("Bodies", "optional: nothing is sent when it is left out", "bodies")
def test_an_optional_body_may_be_left_out(api: Api) -> None:
    for arguments in ((), (None,)):
        api.client.bodies.optional(*arguments)
        assert api.sent.body == b""
        assert "content-type" not in api.sent.headers
    api.client.bodies.optional({"name": "n"})
    assert api.sent.json == {"name": "n"}
    with pytest.raises(TypeError, match="name must be given"):
        api.client.bodies.optional(size=1)


@works("Bodies", "`merge-patch+json` and vendor `+json`", "bodies")
def test_other_kinds_of_json_keep_their_name(api: Api) -> None:
    api.client.bodies.merge(name="n", size=None)
    assert api.sent.headers["content-type"] == "application/merge-patch+json"
    assert api.sent.json == {"name": "n", "size": None}
    api.client.bodies.vendor(api.models.Thing(name="n"))
    assert api.sent.headers["content-type"] == "application/vnd.acme.v2+json; charset=utf-8"


@works("Bodies", "form: texts, numbers, booleans, lists, objects", "bodies")
def test_a_form_is_sent(api: Api) -> None:
    expected = "name=a%26b&size=1&flag=true&tags=x&tags=y+z&joined=p%2Cq&meta%5Bk%5D=v"
    fields = {"name": "a&b", "size": 1, "flag": True, "tags": ["x", "y z"], "joined": ["p", "q"], "meta": {"k": "v"}}
    for call in (lambda: api.client.bodies.form(**fields), lambda: api.client.bodies.form(fields)):
        call()
        assert api.sent.body.decode() == expected
        assert api.sent.headers["content-type"] == "application/x-www-form-urlencoded"


def parts_of(sent: Sent) -> dict[str, list[tuple[str | None, str | None, bytes]]]:
    """Return file name, type and bytes of each part of a multipart body, by name."""
    text = f"content-type: {sent.headers['content-type']}\r\n\r\n".encode() + sent.body
    parts: dict[str, list[tuple[str | None, str | None, bytes]]] = {}
    for part in message_from_bytes(text, policy=policy.HTTP).iter_parts():
        name = part.get_param("name", header="content-disposition")
        content_type = part.get_content_type() if part["content-type"] else None
        parts.setdefault(str(name), []).append((part.get_filename(), content_type, part.get_payload(decode=True)))
    return parts


@works(
    "Bodies",
    "multipart: files as bytes, paths, open files, with name and type; texts, numbers, models, lists",
    "bodies",
)
def test_files_are_uploaded(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "picture.jpg"
    path.write_bytes(b"\r\n--boundary--\x00" * 20_000)
    content = importlib.import_module("sinch_provisioning_api.content")
    with path.open("rb") as file:
        api.client.bodies.upload(
            file=path, title="t", count=3, thing={"name": "n"}, more=[b"1", file, content.File("2", "é.txt", "text/x")]
        )  # fmt: skip
    parts = parts_of(api.sent)
    assert parts["file"] == [("picture.jpg", "image/png", path.read_bytes())]
    assert parts["title"] == [(None, None, b"t")]
    assert parts["count"] == [(None, None, b"3")]
    assert parts["thing"] == [(None, "application/json", b'{"name":"n"}')]
    assert parts["more"][0] == ("more", "application/octet-stream", b"1")
    assert parts["more"][1][:2] == ("picture.jpg", "image/jpeg")
    assert parts["more"][2][1:] == ("text/x", b"2")
    assert int(api.sent.headers["content-length"]) == len(api.sent.body)
    api.client.bodies.upload(api.models.BodiesUploadBody(file=b"x"))
    assert parts_of(api.sent) == {"file": [("file", "image/png", b"x")]}


@works("Bodies", "octet-stream, images, text, XML and other media types as they are", "bodies")
def test_bytes_and_texts_are_sent_as_they_are(api: Api, tmp_path: Path) -> None:
    path, bodies = tmp_path / "a.bin", api.client.bodies
    path.write_bytes(b"abc")
    content = importlib.import_module("sinch_provisioning_api.content")
    for method, body, content_type in (
        (bodies.bytes, path, "application/octet-stream"),
        (bodies.image, content.File(b"abc", content_type="image/png"), "image/png"),
        (bodies.text, "abc", "text/plain"),
        (bodies.xml, b"abc", "application/xml"),
    ):
        method(body)
        assert (api.sent.body, api.sent.headers["content-type"]) == (b"abc", content_type)
    bodies.image(path, content_type="image/gif")
    assert api.sent.headers["content-type"] == "image/gif"


@works("Bodies", "several media types: chosen by the body, or by `content_type=`", "bodies")
def test_the_caller_chooses_among_media_types(api: Api) -> None:
    several = api.client.bodies.several
    for body, arguments, content_type, sent in (
        ({"name": "n"}, {}, "application/json", b'{"name":"n"}'),
        (api.models.BodiesSeveralFormBody(label="l"), {}, "application/x-www-form-urlencoded", b"label=l"),
        ("a,b", {}, "text/csv", b"a,b"),
        (b"a", {"content_type": "application/octet-stream"}, "application/octet-stream", b"a"),
        ({"label": "l"}, {"content_type": "application/x-www-form-urlencoded"}, "application/x-www-form-urlencoded", b"label=l"),
    ):  # fmt: skip
        several(body, **arguments)
        assert (api.sent.headers["content-type"], api.sent.body) == (content_type, sent)
    several(label="l")
    assert api.sent.body == b"label=l"
    with pytest.raises(api.errors.InvalidArgumentError, match="content_type must be one of"):
        several("a", content_type="text/html")


@works("Bodies", "several media types: a call without a body is refused, unless it names one", "bodies")
def test_a_required_body_of_several_media_types_must_be_given(api: Api) -> None:
    loose = api.client.bodies.loose
    for arguments in ({}, {"label": api.package.UNSET}):
        with pytest.raises(TypeError, match=r"a body must be given.*several media types"):
            loose(**arguments)
    assert api.requests == []
    loose(content_type="application/json")
    assert api.sent.body == b"{}"
    loose(label="l")
    assert api.sent.json == {"label": "l"}


class Pipe(io.RawIOBase):
    """A file that cannot be read again."""

    def __init__(self) -> None:
        self.pieces = [b"a", b"b"]

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:
        piece = self.pieces.pop(0) if self.pieces else b""
        buffer[: len(piece)] = piece
        return len(piece)


@works("Bodies", "files are streamed; a retry sends them again, or is not made", "bodies")
async def test_a_file_is_sent_again_where_it_can_be_read_again(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"abcdef")
    retries = api.package.RetryPolicy(max_attempts=2, initial_delay=0.001, max_delay=0.001)
    client = api.make_client(retries=retries)
    failing = [httpx.Response(503), httpx.Response(204)]
    with path.open("rb") as file:
        file.seek(2)
        api.responses = list(failing)
        client.bodies.bytes(file)
        assert [sent.body for sent in api.requests] == [b"cdef", b"cdef"]
    api.responses = list(failing)
    with pytest.raises(api.errors.ServerError):
        client.bodies.bytes(Pipe())
    assert [sent.body for sent in api.requests[2:]] == [b"ab"]
    api.responses = [httpx.Response(204)]
    async with api.async_client as asynchronous:
        await asynchronous.bodies.bytes(path)
    assert api.sent.body == b"abcdef"


@works("Bodies", "files as tuples of name, content and type, as HTTP libraries take them", "files")
def test_a_tuple_of_a_name_and_content_is_a_file(api: Api) -> None:
    for body in ({"file": ("a.txt", b"one"), "files": [b"two", ("b.bin", io.BytesIO(b"three"), "image/png")]},):
        api.client.files.send(body)
        message = message_from_bytes(
            b"content-type: " + api.sent.headers["content-type"].encode() + b"\r\n\r\n" + api.sent.body,
            policy=policy.HTTP,
        )
        parts = [
            (part.get_filename(), part.get_content_type(), part.get_payload(decode=True))
            for part in message.iter_parts()
        ]
        assert parts == [
            ("a.txt", "text/plain", b"one"),
            ("files", "application/octet-stream", b"two"),
            ("b.bin", "image/png", b"three"),
        ]


@works("Bodies", "texts in the character set that the media type names", "files")
@works("Parameters", "JSON in a header: in ASCII; numbers must be finite", "files")
def test_a_text_is_written_in_its_character_set(api: Api) -> None:
    files = api.client.files
    files.text("t\u00ebxt", x_json={"a": "\u00eb"})
    assert api.sent.body == b"t\xebxt"
    assert api.sent.headers["x-json"] == '{"a":"\\u00eb"}'
    with pytest.raises(
        api.errors.InvalidArgumentError, match="body cannot be written in the character set of text/plain"
    ):
        files.text("\u65e5")
    with pytest.raises(api.errors.InvalidArgumentError, match="n must be a finite number"):
        files.text("a", n=float("nan"))
