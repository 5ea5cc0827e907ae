"""What a mock does at the ends of its input: documents that say little, files that cannot be written, attempts that are given up."""

from __future__ import annotations

import copy
import datetime
import json
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from mock_calls import DOCUMENT, ask
from sinch_provisioning._http.messages import Headers, Request, Response
from sinch_provisioning.mock import Mock, json_input
from sinch_provisioning.mock.deliveries import Attempt
from sinch_provisioning.mock.table import Table

TOKEN = {"name": "pageToken", "in": "query", "schema": {"type": "string"}}
NUMBER = {"name": "number", "in": "query", "required": True, "schema": {"type": "integer"}}
PAGE = {
    "type": "object",
    "required": ["items"],
    "properties": {
        "items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}},
        "nextPageToken": {"type": "string"},
    },
}
REFUSAL = {"type": "object", "required": ["oops"], "properties": {"oops": {"const": "a number is needed"}}}
FOREIGN: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1", "x-made": datetime.date(2026, 1, 2)},
    "paths": {
        "/pages": {
            "get": {
                "operationId": "pages",
                "parameters": [TOKEN],
                "x-error-codes": {"400": ["invalid_page_token"]},
                "responses": {
                    "200": {"description": ".", "content": {"application/json": {"schema": PAGE, "example": {"items": [{"id": "a"}]}}}},
                    "400": {"description": "."},
                },
            }
        },
        "/number": {
            "get": {
                "operationId": "number",
                "parameters": [NUMBER],
                "responses": {
                    "204": {"description": "."},
                    "400": {"description": ".", "content": {"application/json": {"schema": REFUSAL}}},
                },
            }
        },
        "/sequence": {
            "get": {
                "operationId": "sequence",
                "responses": {"200": {"description": ".", "content": {"application/json-seq": {"schema": {"type": "object", "required": ["a"], "properties": {"a": {"const": 1}}}}}}},
            }
        },
    },
}  # fmt: skip


def get(mock: Mock, path: str, **headers: str) -> Response:
    return mock.handle(Request("GET", f"https://mock.invalid{path}", Headers(headers), b""))


@pytest.fixture(scope="module")
def mock() -> Mock:
    return Mock(document=FOREIGN)


class TestDocuments:
    def test_a_token_that_nobody_gave_is_refused_where_the_document_says_so(self, mock: Mock) -> None:
        assert get(mock, "/pages?pageToken=a").status == 200
        refused = get(mock, "/pages?pageToken=nonsense")
        assert (refused.status, refused.json()["errorCode"]) == (400, "invalid_page_token")

    def test_a_last_page_names_no_next_one(self, mock: Mock) -> None:
        token = get(mock, "/pages").json()["nextPageToken"]
        assert get(mock, f"/pages?pageToken={token}").json().keys() == {"items"}

    def test_a_parameter_that_is_missing_is_refused_in_the_form_of_the_document(self, mock: Mock) -> None:
        assert get(mock, "/number?number=1").status == 204
        refused = get(mock, "/number")
        assert (refused.status, refused.json()) == (400, {"oops": "a number is needed"})

    def test_a_body_of_several_values_is_made_from_its_schema(self, mock: Mock) -> None:
        assert json.loads(get(mock, "/sequence").body) == {"a": 1}

    def test_an_operation_that_needs_no_credentials_is_answered_without(self) -> None:
        document = copy.deepcopy(DOCUMENT)
        (path,) = (path for path in document["paths"] if path.endswith("/webhooks"))
        document["paths"][path]["get"]["security"] = []
        mock = Mock(document=document)
        projects = [project.project_id for project in mock.projects]
        for name in (*projects, "nobody"):
            assert get(mock, path.replace("{projectId}", name)).status == 200
        assert mock.handle(Request("POST", path.replace("{projectId}", projects[0]), Headers({}), b"{}")).status == 401


class TestInput:
    def test_more_values_than_may_be_are_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(json_input, "MAX_NODES", 10)
        json_input.check_json([0] * 10, "body")
        for much in ([0] * 11, [[0] * 5, [0] * 5]):
            with pytest.raises(ValueError, match="body holds more than 10 values"):
                json_input.check_json(much, "body")

    def test_a_state_that_cannot_be_written_leaves_nothing_behind(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        def full(*arguments: Any) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "replace", full)
        with pytest.raises(OSError, match="No space left"):
            Mock().save(tmp_path / "state.json")
        assert not list(tmp_path.iterdir())


def test_an_operation_whose_body_is_not_described_is_answered_by_the_document() -> None:
    document = copy.deepcopy(DOCUMENT)
    (path,) = (path for path in document["paths"] if path.endswith("/kakaotalk/senders"))
    example = Mock().current.document.by_id["kakaotalk_senders_create"].examples[0]
    del document["paths"][path]["post"]["requestBody"]
    assert ask(Mock(document=document), "POST", "/kakaotalk/senders", {**example, "status": "SUBMIT"}).status == 201


def test_a_response_of_another_form_is_answered_by_the_document() -> None:
    document = copy.deepcopy(DOCUMENT)
    (path,) = (path for path in document["paths"] if path.endswith("/webhooks"))
    schema = {"type": "object", "required": ["another"], "properties": {"another": {"const": 1}}}
    document["paths"][path]["get"]["responses"]["200"] = {
        "description": ".",
        "content": {"application/json": {"schema": schema}},
    }
    assert ask(Mock(document=document), "GET", "/webhooks").json() == {"another": 1}


class TestTable:
    def test_what_has_no_such_member_is_in_no_index(self) -> None:
        table = Table()
        table["a"], table["b"] = {"name": "x"}, {}
        assert table.having("name", "x") == {"name": "x"}
        table["c"] = {}
        assert table.having("name", None) is None
        del table["b"]
        del table["a"]
        assert table.having("name", "x") is None

    def test_what_comes_with_a_mark_is_among_the_marked(self) -> None:
        table = Table()
        assert table.first_marked("due") is None
        table["a"] = {"due": 1}
        assert table.first_marked("due") == "a"


def test_an_attempt_that_is_given_up_before_it_begins_sends_nothing() -> None:
    attempt = Attempt()
    attempt.give_up()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        assert attempt.run(f"http://127.0.0.1:{listener.getsockname()[1]}/", {}, b"{}", 5) == 0
        connection, _ = listener.accept()
        with connection:
            connection.settimeout(5)
            assert connection.recv(1) == b""


def test_a_module_that_is_missing_and_of_no_extra_is_named_as_it_is() -> None:
    code = "import sys; sys.modules['attrs'] = None; import sinch_provisioning.mock"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "ModuleNotFoundError: import of attrs halted" in done.stderr
    assert "pip install" not in done.stderr
