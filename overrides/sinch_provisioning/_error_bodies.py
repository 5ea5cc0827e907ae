"""What the body of an error says, whoever wrote it: the API, the framework it runs on, a gateway, an OAuth server.

Each form becomes the fields of the API's own: `errorCode`, `message`, `resolution`, `additionalInformation`, and
`validationErrors` for several texts.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from sinch_provisioning._http.messages import Response
from sinch_provisioning._json import JSONObject, JSONValue, is_array, is_object, parse_json

CODES: Final = ("code", "error_code", "errorcode", "type", "status", "error")
MESSAGES: Final = (
    "message",
    "Message",
    "detail",
    "error_description",
    "errorMessage",
    "description",
    "title",
    "faultstring",
    "msg",
    "reason",
)
LOOKED_AT: Final = 64 * 1024
"""Bytes of a body that is not JSON in which a text is looked for."""
LONGEST: Final = 500
"""Characters of a text that is taken from such a body."""
TITLES: Final = tuple(
    re.compile(rf"<{tag}\b[^>]{{0,200}}>(.{{1,2000}}?)</{tag}\s*>", re.IGNORECASE | re.DOTALL)
    for tag in ("title", "h1", "message")
)
CODE: Final = re.compile(r"<code>([^<>]{1,100})</code>", re.IGNORECASE)


class ErrorBody(NamedTuple):
    """The body of an error, read.

    Args:
        value: its JSON value; None when it is not JSON.
        fields: what it says, by the names of the API.
    """

    value: JSONValue
    fields: Mapping[str, JSONValue]


def read(response: Response) -> ErrorBody:
    """Return what the body of an error says; no fields when it says nothing that is understood."""
    try:
        value = parse_json(response.content)
    except (ValueError, RecursionError):
        return ErrorBody(None, _of_text(response))
    if is_object(value):
        return ErrorBody(value, _of_object(value))
    if isinstance(value, str):
        return ErrorBody(value, _fields(None, _line(value)))
    return ErrorBody(value, _of_several({"errors": value}) or {})


def _of_object(body: Mapping[str, JSONValue]) -> Mapping[str, JSONValue]:
    if "errorCode" in body:  # the API's own
        message = body.get("message")
        return {**body, "message": _text(message)} if is_array(message) and isinstance(body["errorCode"], str) else body
    for reader in READERS:
        fields = reader(body)
        if fields:
            return {**body, **fields}
    return body


def _nested(body: Mapping[str, JSONValue]) -> JSONObject | None:
    """Read `{"error": {"code", "message"}}`, and what gateways write as `fault`."""
    for name in ("error", "fault"):
        inner = body.get(name)
        if is_object(inner):
            detail = inner.get("detail")
            fields = _of_several(inner) or _plain({**inner, **detail} if is_object(detail) else inner)
            return _fields(
                fields.get("errorCode") or _first_code(body), fields.get("message") or _message(body), fields
            )
    return None


def _of_several(body: Mapping[str, JSONValue]) -> JSONObject | None:
    """Read `{"errors": [{…}]}`, also with a message of its own, and `{"errors": {"name": ["text"]}}`."""
    listed = body.get("errors")
    by_name = listed.items() if is_object(listed) else ()
    items = listed if is_array(listed) else [f"{name}: {_text(texts)}" for name, texts in by_name]
    texts = list(filter(None, map(_text, items)))
    codes = [_first_code(item) for item in (body, *items) if is_object(item)]
    fields = _fields(next(filter(None, codes), None), _message(body) or "; ".join(texts))
    return {**fields, "validationErrors": texts} if fields and items else None


def _oauth(body: Mapping[str, JSONValue]) -> JSONObject | None:
    """Read `{"error", "error_description"}` of OAuth 2.0."""
    if "error_description" not in body or not isinstance(body.get("error"), str):
        return None
    return _fields(body["error"], _text(body["error_description"]))


def _problem(body: Mapping[str, JSONValue]) -> JSONObject | None:
    """Read `application/problem+json` (RFC 9457): its type is the code, or its title where it has no type."""
    title, detail = body.get("title"), body.get("detail")
    if "message" in body or not (isinstance(title, str) or (isinstance(detail, str) and "type" in body)):
        return None
    problem_type = body.get("type")
    own_type = problem_type if problem_type != "about:blank" else None
    return _fields(_code(body.get("code")) or _code(own_type) or _code(title), _text(detail) or _text(title))


def _plain(body: Mapping[str, JSONValue]) -> JSONObject:
    """Read `{"statusCode", "message": text or texts, "error"}` of NestJS, and all that is as simple."""
    message = next((text for text in (_text(body.get(name)) for name in MESSAGES) if text), "")
    error = body.get("error")
    code = error if isinstance(error, str) else _first_code(body)
    fields = _fields(code, message)
    texts: list[JSONValue] = next((body[name] for name in MESSAGES if is_array(body.get(name))), [])
    return {**fields, "validationErrors": [text for text in map(_text, texts) if text]} if texts else fields


READERS: Final[tuple[Callable[[Mapping[str, JSONValue]], JSONObject | None], ...]] = (
    _nested,
    _of_several,
    _oauth,
    _problem,
    _plain,
)


def _fields(code: JSONValue, message: str, more: Mapping[str, JSONValue] | None = None) -> JSONObject:
    known = {"errorCode": code, "message": message}
    return {**(more or {}), **{name: value for name, value in known.items() if value}}


def _code(value: JSONValue) -> str:
    """Return a code as a text; empty when it is none."""
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if is_number or isinstance(value, str) else ""


def _first_code(body: Mapping[str, JSONValue]) -> str:
    """Return the code of an object, a text before a number; empty when it has none."""
    extensions = body.get("extensions")
    values = [*(body.get(name) for name in CODES), *(extensions.values() if is_object(extensions) else ())]
    texts = [value for value in values if isinstance(value, str) and value]
    return texts[0] if texts else _code(body.get("code") or body.get("error_code"))


def _message(body: Mapping[str, JSONValue]) -> str:
    return next((text for text in (_text(body.get(name)) for name in MESSAGES) if text), "")


def _text(value: JSONValue) -> str:
    """Return the text of a message: of a list, those of its items; of an object, that of its message."""
    return "; ".join(_texts(value, 6))  # so far down stand what children of children break, of class-validator


def _texts(value: JSONValue, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        if value.strip():
            yield value
    elif is_array(value) and depth:
        for item in value:
            yield from _texts(item, depth - 1)
    elif is_object(value) and depth:
        yield from next(filter(None, (list(_texts(value.get(name), depth - 1)) for name in MESSAGES)), [])
        yield from _texts_of_class_validator(value, depth - 1)


def _texts_of_class_validator(error: Mapping[str, JSONValue], depth: int) -> Iterator[str]:
    """Yield what a property breaks, as class-validator has it, whose errors NestJS may send as they are."""
    constraints = error.get("constraints")
    if is_object(constraints):
        yield from (text for text in constraints.values() if isinstance(text, str))
    yield from _texts(error.get("children"), depth)


def _is_markup(text: str, content_type: str) -> bool:
    return text.startswith("<") or ("html" in content_type and "<" in text)


def _of_text(response: Response) -> JSONObject:
    """Return the title of a page, the message of XML, or a plain text, on one line and not too long."""
    try:
        text = response.content[:LOOKED_AT].decode(
            "utf-8", "strict" if len(response.content) <= LOOKED_AT else "ignore"
        )
    except UnicodeDecodeError:
        return {}
    text = text.strip().lstrip("\ufeff")
    if _is_markup(text, response.headers.get("content-type", "")):
        title = next((match[1] for match in (pattern.search(text) for pattern in TITLES) if match), "")
        code = CODE.search(text)
        return _fields(code[1] if code else None, _line(html.unescape(re.sub(r"<[^>]*>", " ", title))))
    is_cut_json = text.startswith(("{", "["))
    return {} if is_cut_json else _fields(None, _line(text))


def _line(text: str) -> str:
    line = " ".join("".join(char if char.isprintable() or char.isspace() else "\ufffd" for char in text).split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
