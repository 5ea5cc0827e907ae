"""Responses: every shape, several statuses, other media types, and an error model for each status."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
from feature_harness import Api, refused, works
from sinch_provisioning_api.types import encode

THING = {"name": "n", "size": 1}


@works("Responses", "JSON array, scalar, enum, map, free-form, any and null", "responses")
def test_json_of_every_shape_is_decoded(api: Api) -> None:
    thing, colour = api.models.Thing.from_dict(THING), api.models.Colour.RED
    answers = api.client.answers
    for method, sent, expected in (
        (answers.array, [THING, THING], [thing, thing]),
        (answers.array, [], []),
        (answers.named_array, [THING], [thing]),
        (answers.number, 7, 7),
        (answers.flag, False, False),
        (answers.day, "2026-01-31", datetime.date(2026, 1, 31)),
        (answers.colour, "RED", colour),
        (answers.map, {"a": THING}, {"a": thing}),
        (answers.free, {"a": [1]}, {"a": [1]}),
        (answers.free, {}, {}),
        (answers.any, [1, {"a": None}], [1, {"a": None}]),
        (answers.any, "", ""),
        (answers.nothing, None, None),
        (answers.maybe, None, None),
        (answers.maybe, THING, thing),
    ):
        api.answer(json=sent)
        result = method()
        assert (type(result), result) == (type(expected), expected), method


@works(
    "Responses",
    "a value that is not what the document says, in a body of any shape: kept as it came, and listed",
    "responses",
)
def test_what_does_not_fit_is_kept_in_a_body_of_any_shape(api: Api) -> None:
    answers, models = api.client.answers, api.models
    thing = models.Thing.from_dict(THING)
    for name, sent, expected, pointers in (
        ("array", [THING, None, "odd", {}], [thing, None, "odd", models.Thing.from_dict({})], ["/1", "/2", "/3/name"]),
        ("array", {"a": 1}, {"a": 1}, [""]),
        ("named_array", [5, THING], [5, thing], ["/0"]),
        ("number", "7", "7", [""]),
        ("number", True, True, [""]),
        ("flag", "no", "no", [""]),
        ("day", "soon", "soon", [""]),
        ("day", 5, 5, [""]),
        ("colour", "GREEN", "GREEN", []),  # enums are open
        ("colour", [1], [1], [""]),
        ("union", "odd", "odd", [""]),
        ("mixed", {"other": 1}, None, ["/name"]),
        ("mixed", [1, "odd"], [1, "odd"], ["/1"]),
        ("free", [1], [1], [""]),
        ("any", [1], [1], []),
        ("nothing", 5, 5, [""]),
        ("maybe", 5, 5, [""]),
        ("graded", {"level": True, "levels": [5, 7, False]}, None, ["/level", "/levels/2"]),
        ("graded", {"level": "1", "day": "soon", "key": "k"}, None, ["/level", "/day", "/key"]),
        ("graded", {"level": 0, "day": None, "key": 5}, None, ["/day", "/key"]),
    ):
        api.answer(json=sent)
        response = getattr(answers.with_response, name)()
        assert expected is None or response.value == expected, name
        assert json.dumps(encode(response.value)) == json.dumps(sent)
        assert [deviation.pointer for deviation in response.deviations] == pointers, (name, sent)
        assert response.raw_json == sent


@works("Responses", "an empty body where the document promises content: a `DecodeError`", "responses")
def test_an_empty_body_is_an_error_where_content_is_promised(api: Api) -> None:
    answers = api.client.answers
    for method in (answers.flag, answers.array, answers.union, answers.several):
        api.answer(content=b"")
        with pytest.raises(api.errors.DecodeError, match="empty where the document promises content"):
            method()
    for method in (answers.any, answers.nothing, answers.maybe):
        api.answer(content=b"")
        assert method() is None


@works("Responses", "a union: by its type, its tag or its keys", "responses")
def test_a_union_is_told_apart(api: Api) -> None:
    answers, models = api.client.answers, api.models
    for method, sent, expected in (
        (answers.union, THING, models.Thing.from_dict(THING)),
        (answers.union, {"jobId": "j"}, models.Job(job_id="j")),
        (answers.mixed, "a text", "a text"),
        (answers.mixed, [1, 2], [1, 2]),
        (answers.mixed, THING, models.Thing.from_dict(THING)),
    ):
        api.answer(json=sent)
        assert method() == expected


@works("Responses", "several successes, each with its shape; `with_response` tells the status", "responses")
def test_each_status_has_its_shape(api: Api) -> None:
    answers, models = api.client.answers, api.models
    for status, arguments, expected in (
        (200, {"json": THING}, models.Thing.from_dict(THING)),
        (202, {"json": {"jobId": "j"}}, models.Job(job_id="j")),
        (204, {}, None),
        (203, {"json": THING}, models.Thing.from_dict(THING)),  # not documented, so like the first
    ):
        api.answer(status, **arguments)
        assert answers.several() == expected
        response = answers.with_response.several()
        assert (response.status, response.value) == (status, expected)
    api.answer(200, json={"name": "inline"})
    assert answers.inline().name == "inline"
    api.answer(202, json={"eta": "2026-01-31T00:00:00Z"})
    assert answers.inline().eta == datetime.datetime(2026, 1, 31, tzinfo=datetime.UTC)


@works("Responses", "sync and async", "responses")
async def test_an_async_client_reads_the_same(api: Api) -> None:
    async with api.async_client as client:
        api.answer(202, json={"jobId": "j"})
        assert (await client.answers.several()).job_id == "j"
        api.answer(content=b"\x00\xff", headers={"content-type": "image/png"})
        assert await client.answers.image() == b"\x00\xff"


@works("Responses", "`2XX`, `4XX`, `5XX` and `default`", "responses")
def test_ranges_and_default_are_looked_at_when_no_status_fits(api: Api) -> None:
    answers = api.client.answers
    for status in (200, 201, 299):
        api.answer(status, json=THING)
        assert answers.range().name == "n"
        assert answers.default().name == "n"
    api.answer(418, json={"reason": "tea"})
    with pytest.raises(api.errors.APIStatusError) as caught:
        answers.range()
    assert caught.value.error == api.models.Wrong(reason="tea")


@works("Responses", "an error model for each status, `application/problem+json` too", "responses")
def test_each_error_status_has_its_model(api: Api) -> None:
    answers, models = api.make_client(retries=None).answers, api.models
    json_type, problem_type = "application/json", "application/problem+json; charset=utf-8"
    for status, media_type, body, error, expected in (
        (400, json_type, {"reason": "r"}, "BadRequestError", models.Wrong(reason="r")),
        (409, json_type, {"other": THING}, "ConflictError", models.Conflict(other=models.Thing.from_dict(THING))),
        (501, problem_type, {"title": "t", "status": 501}, "ServerError", models.Problem(title="t", status=501)),
        (418, json_type, {"reason": "tea"}, "APIStatusError", models.Wrong(reason="tea")),
    ):
        api.answer(status, json=body, headers={"content-type": media_type})
        with pytest.raises(getattr(api.errors, error)) as caught:
            answers.several()
        assert caught.value.error == expected
    api.answer(409, content=b"<html>", headers={"content-type": "text/html"})
    with pytest.raises(api.errors.ConflictError) as caught:
        answers.several()
    assert caught.value.error is None


@works("Responses", "text, CSV and XML as texts, in the character set that they name", "responses")
def test_texts_are_read_as_they_are(api: Api) -> None:
    answers = api.client.answers
    for method, content, media_type, expected in (
        (answers.text, b"\xc3\xa4", "text/plain", "ä"),
        (answers.text, b"\xe4", "text/plain; charset=iso-8859-1", "ä"),
        (answers.text, b"a\xffb", "text/plain; charset=utf-8", "a\ufffdb"),
        (answers.text, b"a", "text/plain; charset=none-such", "a"),
        (answers.text, b"", "text/plain", ""),
        (answers.csv, b"a,b\r\n1,2\r\n", "text/csv", "a,b\r\n1,2\r\n"),
        (answers.xml, b"<a/>", "application/xml", "<a/>"),
        (answers.text, b'{"a": 1}', "application/json", '{"a": 1}'),
    ):
        api.answer(content=content, headers={"content-type": media_type})
        assert method() == expected
    assert api.sent.headers["accept"] == "text/plain"
    api.answer(404, json={"reason": "none"})
    with pytest.raises(api.errors.NotFoundError) as caught:
        answers.csv()
    assert caught.value.error == api.models.Wrong(reason="none")
    assert api.sent.headers["accept"] == "text/csv, application/json"


@works("Responses", "octet-stream, images and other media types as bytes", "responses")
def test_bytes_are_read_as_they_are(api: Api) -> None:
    answers = api.client.answers
    content = bytes(range(256))
    for method, media_type in (
        (answers.image, "image/png"),
        (answers.file, "application/octet-stream"),
        (answers.wild, "application/zip"),
        (answers.file, "application/json"),
    ):
        api.answer(content=content, headers={"content-type": media_type})
        assert method() == content
    api.answer(content=content)
    assert answers.file() == content


@works("Responses", "several media types of one status: read by the type that came", "responses")
def test_the_media_type_that_came_decides(api: Api) -> None:
    answers = api.client.answers
    for content, media_type, expected in (
        (b'[{"name": "n"}]', "application/json; charset=utf-8", [api.models.Thing(name="n")]),
        (b"name\nn\n", "text/csv", "name\nn\n"),
        (b"%PDF", "application/pdf", b"%PDF"),
    ):
        api.answer(content=content, headers={"content-type": media_type})
        assert answers.choice() == expected
    assert api.sent.headers["accept"] == "application/json, text/csv, application/pdf"


@works("Responses", "vendor `+json`", "responses")
def test_other_kinds_of_json_are_decoded(api: Api) -> None:
    api.answer(json=THING, headers={"content-type": "application/vnd.acme.v2+json"})
    assert api.client.answers.vendor().size == 1
    assert api.sent.headers["accept"] == "application/vnd.acme.v2+json"


@works("Paging", "pages beside several error models", "responses")
def test_a_list_with_several_errors_is_paged(api: Api) -> None:
    page: dict[str, Any] = {"things": [THING]}
    api.answer(json=page)
    assert [thing.name for thing in api.client.answers.pages()] == ["n"]


refused(
    "Responses",
    "a status that is none, a response that is no object",
    "wrong-responses",
    ("#/paths/~1a/get/responses/2000", "is not a status", "2XX"),
    ("#/paths/~1a/get/responses/200", "is not a response"),
    remedy="three digits, a range such as `2XX`, or `default`; an object with a description",
)


@works("Responses", "ranges of media types such as `*/*`: read as JSON where they describe an object", "ranges")
@works("Responses", "JSON of the format binary: bytes", "ranges")
@works("Operations", "HEAD with content in the document: there is none", "ranges")
@works("Document", "names of parts that are references to others; words that YAML reads as numbers", "ranges")
def test_ranges_and_references_to_references_are_followed(api: Api) -> None:
    api.answer(json={"name": "n"})
    things = api.client.ranges
    assert things.get().name == "n"
    assert things.post({"name": "m"}, size=5, field_5="five").name == "n"
    assert (api.sent.query, api.sent.json) == ("size=5&5=five", {"name": "m"})
    api.answer(400, json={"code": "c", "message": "m"})
    with pytest.raises(api.errors.BadRequestError) as caught:
        things.get()
    assert (caught.value.error.code, caught.value.message) == ("c", "m")
    api.answer(200, headers={"content-type": "application/json"})
    assert things.head() is None
    assert api.models.EVENT_MODELS == {"things.made/v1": "ThingsMadeV1"}
    api.answer(200, content=b"\x00", headers={"content-type": "application/json"})
    assert things.file() == b"\x00"
    api.answer(409, json={"why": "w"})
    with pytest.raises(api.errors.ConflictError, match="neither a code nor a message; `error` holds it") as caught:
        things.file()
    assert caught.value.error.why == "w"
