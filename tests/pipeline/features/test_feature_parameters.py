"""Parameters: every kind of value, place, style and name, as it goes out."""

from __future__ import annotations

import datetime
import uuid

import pytest
from feature_harness import Api, works

UUID = uuid.UUID("12345678-1234-5678-1234-567812345678")
DAY = datetime.date(2026, 1, 2)
MOMENT = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)


@works(
    "Parameters",
    "path: text, integer, number, boolean, date, date-time, uuid, enum of texts and integers, const",
    "parameters",
)
def test_a_path_takes_every_kind_of_scalar(api: Api) -> None:
    api.client.wire.scalars("a/b?c%ü", 7, 1.5, True, DAY, MOMENT, UUID, "a/b", 2, "x")
    path = f"/scalars/a%2Fb%3Fc%25%C3%BC/7/1.5/true/2026-01-02/2026-01-02T03%3A04%3A05Z/{UUID}/a%2Fb/2/x"
    assert api.sent.path == path
    for text, problem in (("", "must not be empty"), (None, "must be a text"), (object(), "must be a text")):
        with pytest.raises(api.errors.InvalidArgumentError, match=f"text {problem}"):
            api.client.wire.scalars(text, 7, 1.5, True, DAY, MOMENT, UUID, "a/b", 2, "x")
    api.client.wire.scalars("..", 7, 1.5, True, DAY, MOMENT, UUID, "a/b", 2, "x")
    assert api.sent.path.startswith("/scalars/%2E%2E/7/")


@works("Parameters", "query: text, integer, number, boolean, date, date-time, uuid, enum, const, null", "parameters")
@works("Parameters", "by reference, and of the path item, which an operation may replace", "parameters")
@works("Parameters", "default: in the documentation, not sent unless set", "parameters")
def test_a_query_takes_every_kind_of_scalar(api: Api) -> None:
    api.client.wire.query(text="a&b")
    assert api.sent.query == "text=a%26b"
    api.client.wire.query(
        text="", whole=0, number=-1.5, flag=False, day=DAY, moment=MOMENT, uuid=UUID, level=1, fixed="x", shared=4
    )
    assert api.sent.query == (
        f"text=&number=-1.5&flag=false&day=2026-01-02&moment=2026-01-02T03%3A04%3A05Z&uuid={UUID}"
        "&level=1&fixed=x&shared=4&whole=0"
    )
    assert "Default: true." in type(api.client.wire).query.__doc__
    assert "number: From -2 to 9.5." in type(api.client.wire).query.__doc__
    with pytest.raises(api.errors.InvalidArgumentError, match="number must be"):
        api.client.wire.query(text="", number=float("nan"))


@works("Parameters", "style `form`, exploded (default) and not", "parameters")
@works("Parameters", "style `pipeDelimited`, `spaceDelimited` and `deepObject`", "parameters")
@works("Parameters", "content `application/json`", "parameters")
@works("Parameters", "allowReserved", "parameters")
def test_lists_and_objects_are_written_in_their_style(api: Api) -> None:
    model = api.models.Filter(name="n,", size=1)
    api.client.wire.lists(
        [1, 2], repeated=["a", "b&"], joined=["a,", "b"], piped=["a", "b"], spaced=["a", "b"], filter_=model,
        flat={"name": "f"}, pairs={"name": "p"}, json=model, reserved="a/b?c",
    )  # fmt: skip
    assert api.sent.path == "/lists/1,2"
    assert api.sent.query.split("&") == [
        "repeated=a", "repeated=b%26", "joined=a%2C,b", "piped=a%7Cb", "spaced=a%20b", "filter%5Bname%5D=n%2C",
        "filter%5Bsize%5D=1", "name=f", "pairs=name,p", "json=%7B%22name%22%3A%22n%2C%22%2C%22size%22%3A1%7D",
        "reserved=a/b?c",
    ]  # fmt: skip
    api.client.wire.lists([1], repeated=[], joined=[])
    assert api.sent.target == "/lists/1"


@works("Parameters", "path: lists and objects in the styles `simple`, `label` and `matrix`", "parameters")
def test_a_path_takes_lists_and_objects(api: Api) -> None:
    api.client.wire.styles(["a", "b."], ["c", "d/"], {"name": "n", "size": 1})
    assert api.sent.path == "/styles/.a,b./;matrix=c;matrix=d%2F/name=n,size=1"
    with pytest.raises(api.errors.InvalidArgumentError, match="label must not be empty"):
        api.client.wire.styles([], ["c"], {"name": "n"})


@works(
    "Parameters",
    "header: scalars and lists; `Accept`, `Content-Type` and `Authorization` are no parameters",
    "parameters",
)
@works("Parameters", "cookie", "parameters")
def test_headers_and_cookies_are_sent(api: Api) -> None:
    api.client.wire.lists([1], x_numbers=[1, 2], x_text="t", x_whole=3, session="a b;")
    headers = api.sent.headers
    assert (headers["x-numbers"], headers["x-text"], headers["x-whole"]) == ("1,2", "t", "3")
    assert headers["cookie"] == "session=a%20b%3B"
    assert headers["authorization"] == "Bearer token"
    with pytest.raises(api.errors.InvalidArgumentError, match="x_text goes into a header"):
        api.client.wire.lists([1], x_text="a\r\nb: c")


@works("Parameters", "a query that is written into the path", "parameters")
def test_a_query_in_a_path_is_kept(api: Api) -> None:
    api.client.wire.fixed("x?")
    assert api.sent.target == "/fixed/x%3F?beta=true&a%20b"
    api.client.wire.fixed("x", more="m")
    assert api.sent.target == "/fixed/x?beta=true&a%20b&more=m"


@works("Parameters", "one name in several places", "parameters")
@works("Parameters", "any name: words of Python, names of ours, symbols, digits", "parameters")
def test_any_name_is_a_keyword(api: Api) -> None:
    names = {
        "id_query": "id", "class_": "class", "options_": "options", "body_": "body", "self_": "self",
        "project_id": "project_id", "client_": "client", "field_load": "_load", "to_dict": "toDict",
        "filterx": "$filter[x]", "field_2nd": "2nd", "items_": "items", "a_b": "a-b", "a_b_query": "a_b",
    }  # fmt: skip
    keywords = {name: f"v{number}" for number, name in enumerate(names)}
    api.client.wire.names("i", {"options": "o"}, id_header="h", **keywords)
    assert api.sent.path == "/names/i"
    assert api.sent.headers["id"] == "h"
    from urllib.parse import parse_qsl

    assert dict(parse_qsl(api.sent.query)) == {wire: keywords[name] for name, wire in names.items()}
    assert api.sent.json == {"options": "o"}
    api.client.wire.names("i", name="n", size=1, options_=UNSET_OPTION)
    assert api.sent.json == {"name": "n", "size": 1}


UNSET_OPTION = "o"
