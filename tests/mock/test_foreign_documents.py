"""The mock serves any document: each operation answers a valid call with a documented, valid success."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from jsonschema import Draft202012Validator
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning._openapi.pattern_text import text_of
from sinch_provisioning._openapi.samples import sample
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, Request, Response, load_document
from sinch_provisioning_api import load_document as packaged

FOLDER = Path(__file__).parent / "documents"
FILES = sorted(FOLDER.iterdir())
CREDENTIALS = {
    "authorization": "Basic eDp5",
    "x-quill-key": "any",
}


def call(mock: Mock, operation: Operation, **changes: Any) -> Response:
    """Carry out an operation with the least that is valid."""
    document = operation.document
    values = {
        parameter.name: sample(document, parameter.schema.schema)
        for parameter in operation.parameters
        if parameter.location == "path"
    }
    path = re.sub(r"\{([^{}]+)\}", lambda name: quote(str(values[name[1]]), safe=""), operation.path)
    required = {
        parameter.name: sample(document, parameter.schema.schema)
        for parameter in operation.parameters
        if parameter.location == "query" and parameter.required and f"?{parameter.name}" not in operation.path
    }
    query = urlencode({**required, **changes.pop("query", {})})
    url = f"{path}{'&' if '?' in path else '?'}{query}" if query else path
    headers, body = {**CREDENTIALS, **changes.pop("headers", {})}, b""
    if operation.body is not None:
        body = json.dumps(sample(document, operation.body.schema)).encode()
        headers["content-type"] = operation.media_types[0]
    elif operation.media_types:
        body, headers["content-type"] = b"a=b", operation.media_types[0]
    return mock.handle(Request(operation.method, changes.pop("base", "") + url, headers, body))


def check(operation: Operation, response: Response) -> None:
    """Hold a response against the document, with a validator that the mock does not use."""
    assert response.status == operation.success, (operation, response.content)
    spec = operation.response(response.status)
    assert spec is not None
    if not spec.content or response.status == 204 or operation.method == "HEAD":
        assert response.content == b""
        return
    assert response.content
    names = {name.partition(";")[0] for name in spec.content}
    assert response.headers["content-type"].partition(";")[0] in names or "*/*" in names
    if spec.schema is not None:
        root = {"components": operation.document["components"], "allOf": [spec.schema.schema]}
        Draft202012Validator(root).validate(response.json())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_operation_of_a_foreign_document_answers_with_a_valid_success(path: Path) -> None:
    first, second = Mock(document=path), Mock(document=load_document(path))
    operations = Document.of(load_document(path)).operations
    assert len(operations) >= 4
    for operation in operations:
        response = call(first, operation)
        check(operation, response)
        assert call(second, operation).content == response.content, "the same each time"
        for base in Document.of(load_document(path)).base_paths:
            assert call(first, operation, base=base).status == operation.success


def large(count: int) -> dict[str, Any]:
    """Return a document with many operations whose schemas all lead to one another."""
    schemas: dict[str, Any] = {
        f"S{number}": {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "string", "format": "uuid"},
                **{f"to{step}": {"$ref": f"#/components/schemas/S{(number * step) % count}"} for step in range(2, 7)},
                "all": {"type": "array", "items": {"$ref": f"#/components/schemas/S{(number + 1) % count}"}},
            },
        }
        for number in range(count)
    }
    schemas["Endless"] = {
        "type": "object",
        "required": ["next"],
        "properties": {"next": {"$ref": "#/components/schemas/Endless"}},
    }
    paths = {
        f"/things{number}/{{id}}": {
            "get": {
                "operationId": f"ThingsController{number}_get_v1",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {
                    "200": {
                        "description": "A thing.",
                        "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/S{number}"}}},
                    }
                },
            }
        }
        for number in range(count)
    }
    endless = {
        "200": {
            "description": "None.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Endless"}}},
        }
    }
    paths["/endless"] = {"get": {"operationId": "endless", "responses": endless}}
    info = {"title": "Large", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def test_a_document_of_290_operations_is_served_at_once_and_never_hangs() -> None:
    began = time.process_time()
    mock = Mock(document=large(290))
    assert time.process_time() - began < 5
    for operation in Document.of(large(290)).operations[:290:29]:
        check(operation, call(mock, operation))
    response = mock.handle(Request("GET", "/endless"))  # no finite value is valid
    assert response.status == 500
    assert "no value of the schema" in response.json()["additionalInformation"]["problem"]


def operation_of(path: Path, name: str) -> tuple[Mock, Operation]:
    document = load_document(path)
    return Mock(document=document), Document.of(document).by_id[name]


def pages(path: Path, name: str, token: str, after: str, size: dict[str, str]) -> list[Any]:
    mock, operation = operation_of(path, name)
    values: list[Any] = []
    query: dict[str, str] = dict(size)
    while True:
        values.append(call(mock, operation, query=query).json())
        assert len(values) < 10
        if not values[-1].get(after):
            return values
        query = {**size, token: str(values[-1][after]).rpartition(f"{token}=")[2].partition("&")[0]}


def test_a_listing_pages_by_cursor_to_its_end() -> None:
    made = pages(FOLDER / "content.yaml", "get_spaces_space_id_entries", "cursor", "next_cursor", {})
    assert [len(page["items"]) for page in made] == [1, 1]
    assert [page["has_more"] for page in made] == [True, False]
    assert made[0]["items"][0] == {"id": 1, "kind": "page", "body": None}
    assert made[1]["items"][0]["id"] != 1
    pages_ = pages(FOLDER / "content.yaml", "get_spaces_space_id_entries", "cursor", "next_cursor", {"limit": "2"})
    assert [len(page["items"]) for page in pages_] == [2]


def test_a_listing_pages_by_address_and_by_offset() -> None:
    made = pages(FOLDER / "messaging.yaml", "ListMessage", "PageToken", "next_page_uri", {"PageSize": "1"})
    assert [len(page["messages"]) for page in made] == [1, 1]
    assert made[0]["messages"] != made[1]["messages"]
    mock, operation = operation_of(FOLDER / "hooks.json", "hooks")
    sizes = [len(call(mock, operation, query={"offset": str(at), "limit": "1"}).json()) for at in range(4)]
    assert sizes == [1, 1, 0, 0]


def test_what_the_path_names_is_named_in_the_response() -> None:
    mock = Mock(document=FOLDER / "hooks.json")
    assert mock.handle(Request("GET", "/hooks/77")).json()["id"] == 77
    mock = Mock(document=FOLDER / "messaging.yaml")
    account, sid = f"AC{'0' * 32}", f"MM{'f' * 32}"
    response = mock.handle(Request("GET", f"/Accounts/{account}/Messages/{sid}.json", CREDENTIALS))
    assert (response.json()["sid"], response.json()["account_sid"]) == (sid, account)


def test_an_invalid_example_gives_way_to_a_value_of_the_schema() -> None:
    mock, operation = operation_of(FOLDER / "hooks.json", "hooks_2")
    assert call(mock, operation).json() == {"url": "https://example.com", "events": ["ring", "open"]}


@pytest.mark.parametrize(
    ("name", "place", "headers", "status"),
    [
        ("content.yaml", "/spaces/11111111-1111-4111-8111-111111111111/entries/1", {}, 401),
        ("content.yaml", "/spaces/11111111-1111-4111-8111-111111111111/entries/1", {"X-Quill-Key": "k"}, 200),
        ("content.yaml", "/spaces/11111111-1111-4111-8111-111111111111/entries/1", {"Authorization": "Bearer t"}, 200),
        ("content.yaml", "/spaces/11111111-1111-4111-8111-111111111111/entries/x", {"Authorization": "Bearer t"}, 400),
        ("content.yaml", "/export.csv", {}, 200),
        ("content.yaml", "/nothing", {}, 404),
        ("storage.yaml", "/cellar?X-Signature=abc", {}, 200),
        ("storage.yaml", "/cellar?limits", {"Authorization": "AWS4 x"}, 200),
        ("storage.yaml", "/cellar", {}, 401),
        ("hooks.json", "/hooks", {}, 200),
        ("messaging.yaml", f"/Accounts/{'x' * 34}/Messages.json", {"Authorization": "Basic eDp5"}, 400),
    ],
)
def test_credentials_are_demanded_as_documented(name: str, place: str, headers: dict[str, str], status: int) -> None:
    assert Mock(document=FOLDER / name).handle(Request("GET", place, headers)).status == status


def test_parameters_are_read_as_their_style_says() -> None:
    mock, operation = operation_of(FOLDER / "content.yaml", "get_spaces_space_id_entries")
    assert call(mock, operation, query={"filter[state]": "live", "filter[depth]": "2", "fields": "a,b"}).status == 200
    assert call(mock, operation, query={"filter[depth]": "deep"}).status == 400


def test_a_next_version_under_other_names_keeps_its_state() -> None:
    text = json.dumps(packaged()).replace("{webhookId}", "{id}").replace('"name": "webhookId"', '"name": "id"')
    document = json.loads(text)
    for path, item in document["paths"].items():
        for method in item.keys() - {"parameters"}:
            item[method]["operationId"] = f"Controller_{method}_{len(path)}_v1"
    mock = Mock(document=document)
    project = DEFAULT_PROJECT
    head = {"authorization": f"Bearer {mock.authenticator.issue(project)}", "content-type": "application/json"}
    body = json.dumps({"target": "https://example.com", "triggers": ["ALL"], "secret": "s"}).encode()
    place = f"/v1/projects/{project.project_id}/webhooks"
    made = mock.handle(Request("POST", place, head, body))
    assert made.status == 201, made.content
    assert mock.handle(Request("GET", f"{place}/{made.json()['id']}", head)).json() == made.json()
    assert mock.handle(Request("GET", place)).status == 401


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "must be an object"),
        ("swagger: '2.0'\npaths: {}\n", "Swagger 2.0"),
        ("openapi: 3.1.0\npaths: []\n", "paths: must be a mapping"),
        ("openapi: [\n", "expected"),
        ("{}", "not an OpenAPI document"),
    ],
)
def test_a_file_that_is_no_document_is_refused_in_a_sentence(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(ConfigurationError, match=message):
        Mock(document=path)
    with pytest.raises(ConfigurationError, match="cannot be used"):
        load_document(tmp_path / "missing.json")


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[0-9a-f]{8}-[0-9a-f]{4}$", r"^(SM|MM)[0-9a-fA-F]{32}$", r"^\+?[1-9]\d{1,14}$", r"[^\s/]+", r"^(?:a|b){3,}$",
        r"^#[A-F0-9]{6}$", r"^https?://[^\s]+\.[a-z]{2,}$", r"^[\w.+-]+@\w+\.\w{2,}$", r"^$",
        r"^[]a-c]+\x41B$", r"^\d{4}-(0[1-9]|1[0-2])-[0-3]\d$", r"^[^0-9].*$", r"\bfoo\b",
    ],
)  # fmt: skip
def test_a_text_is_made_for_a_pattern(pattern: str) -> None:
    text = text_of(pattern)
    assert text is not None
    assert re.search(pattern, text)


def test_a_listing_of_another_document_pages_as_x_pagination_says() -> None:
    row = {"type": "object", "required": ["key"], "properties": {"key": {"type": "string"}}}
    inner = {"rows": {"type": "array", "items": row}, "seen": {"type": "array", "items": {"type": "string"}}}
    inner |= {"following": {"type": "string"}, "count": {"type": "integer"}}
    page = {"type": "object", "properties": {"wrap": {"type": "object", "properties": inner}}}
    example = {"wrap": {"rows": [{"key": "a"}], "seen": ["x", "y"], "following": "z", "count": 9}}
    said = {"parameter": "from", "items": "wrap.rows", "next": "wrap.following", "total": "wrap.count", "size": "many"}
    parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ("from",)]
    parameters.append({"name": "many", "in": "query", "schema": {"type": "integer"}})
    content = {"application/json": {"schema": page, "example": example}}
    operation: dict[str, Any] = {
        "operationId": "rows",
        "x-pagination": said,
        "parameters": parameters,
        "responses": {"200": {"description": "A page.", "content": content}},
    }
    document = {"openapi": "3.1.0", "info": {"title": "Rows", "version": "1"}, "paths": {"/rows": {"get": operation}}}
    mock = Mock(document=document)
    first = json.loads(mock.handle(Request("GET", "/rows?many=1")).body)["wrap"]
    assert (len(first["rows"]), first["seen"], first["count"]) == (1, ["x", "y"], 2)
    query = f"many=1&from={quote(first['following'])}"
    second = json.loads(mock.handle(Request("GET", f"/rows?{query}")).body)["wrap"]
    assert (second["rows"] != first["rows"], "following" in second) == (True, False)
    operation["x-pagination"] = {**said, "style": "last", "last": "key"}
    mock = Mock(document=document)
    second = json.loads(mock.handle(Request("GET", "/rows?many=1&from=a")).body)["wrap"]
    assert second["rows"] == json.loads(mock.handle(Request("GET", "/rows?many=2")).body)["wrap"]["rows"][1:]


def test_alternatives_of_several_types_beside_known_values_are_answered() -> None:
    value = {"anyOf": [{"type": ["string", "null"]}, {"type": "string", "enum": ["a"]}, {"type": "integer"}]}
    schema = {"type": "object", "required": ["value"], "properties": {"value": value}}
    content = {"application/json": {"schema": schema}}
    operation = {"operationId": "put", "requestBody": {"content": content}}
    operation |= {"responses": {"200": {"description": "It.", "content": content}}}
    info = {"title": "Values", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "paths": {"/value": {"put": operation}}}
    check(Document.of(document).by_id["put"], call(Mock(document=document), Document.of(document).by_id["put"]))
