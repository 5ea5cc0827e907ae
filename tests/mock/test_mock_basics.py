"""The mock obeys the document: routing, order of refusal, paging, progress, projects; in process and over HTTP."""

from __future__ import annotations

import asyncio
import base64
import json
import signal
import subprocess
import sys
from typing import Any

import pytest
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, auth, errors, models
from sinch_provisioning._openapi.samples import sample
from sinch_provisioning.mock import (
    DEFAULT_PROJECT,
    OTHER_PROJECT,
    After,
    Mock,
    MockClock,
    MockServer,
    MockTransport,
    Reads,
    Request,
)
from sinch_provisioning.mock.paging import make_token
from sinch_provisioning.mock.resources.kakaotalk import SENDER
from sinch_provisioning.mock.server import application
from sinch_provisioning_api import load_document

DOCUMENT = load_document()
BASE = f"/v1/projects/{DEFAULT_PROJECT.project_id}"
BASIC = "Basic " + base64.b64encode(b"key-1:secret-1").decode()
OTHER = "Basic " + base64.b64encode(b"key-2:secret-2").decode()
DETAILS = {
    "adminPhoneNo": "+48777777777",
    "name": "N",
    "topLevelCategoryCode": "019",
    "midLevelCategoryCode": "0006",
    "subLevelCategoryCode": "0001",
}


@pytest.fixture
def mock() -> Mock:
    return Mock()


def ask(
    mock: Mock, method: str, path: str, body: Any = None, *, authorization: str | None = BASIC, **headers: str
) -> Any:
    members = {"content-type": "application/json", **{name.replace("_", "-"): value for name, value in headers.items()}}
    if authorization:
        members["authorization"] = authorization
    raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    url = path if path.startswith(("/oauth2", "/v1")) else f"{BASE}{path}"
    return mock.handle(Request(method, url, members, raw))


def refused(response: Any, status: int, code: str | None = None) -> dict[str, Any]:
    value: dict[str, Any] = response.json()
    assert response.status == status, value
    if code is not None:
        assert value["errorCode"] == code
    assert value["message"]
    assert value["resolution"]
    return value


def create(mock: Mock, key: str = "@shop", status: str = "DRAFT") -> Any:
    return ask(mock, "POST", "/kakaotalk/senders", {"plusFriendId": key, "status": status, "details": DETAILS})


def operations() -> list[tuple[str, str, dict[str, Any]]]:
    return [
        (method.upper(), path, operation)
        for path, item in DOCUMENT["paths"].items()
        for method, operation in item.items()
        if method in ("get", "post", "put", "patch", "delete")
    ]


OPERATIONS = operations()


def filled(path: str) -> str:
    values = {"{projectId}": DEFAULT_PROJECT.project_id, "{useCase}": "OTP", "{languageCode}": "EN"}
    for name, value in values.items():
        path = path.replace(name, value)
    return "/".join("x" if part.startswith("{") else part for part in path.split("/"))


@pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS, ids=[o["operationId"] for *_, o in OPERATIONS])
class TestEveryOperation:
    def test_it_wants_credentials(self, method: str, path: str, operation: dict[str, Any]) -> None:
        mock = Mock(document=DOCUMENT)
        for header in (None, "Basic x", "Bearer none", "Digest y", BASIC[:-4], OTHER):
            response = ask(mock, method, filled(path), authorization=header)
            refused(response, 401, "unauthorized_error")
            assert "Basic" in response.headers["www-authenticate"]

    def test_it_answers_with_a_documented_status(self, method: str, path: str, operation: dict[str, Any]) -> None:
        mock = Mock(document=DOCUMENT)
        content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
        body = next(iter(content["examples"].values()))["value"] if content else None
        response = ask(mock, method, filled(path), body)
        assert str(response.status) in operation["responses"], response.json()
        assert response.status != 500, response.json()

    def test_it_refuses_a_body_that_is_none(self, method: str, path: str, operation: dict[str, Any]) -> None:
        if "requestBody" not in operation:
            assert ask(Mock(document=DOCUMENT), method, filled(path), b"whatever").status != 415
            return
        mock = Mock(document=DOCUMENT)
        if "400" in operation["responses"]:
            for body in (b"", b"{", b"[]", b'{"a": NaN}', b"\xff"):
                refused(ask(mock, method, filled(path), body), 400)
        response = ask(mock, method, filled(path), {}, content_type="text/plain")
        refused(response, 415, "unsupported_media_type")


def test_an_unknown_path_is_404_and_an_unknown_method_405_with_allow(mock: Mock) -> None:
    refused(ask(mock, "GET", "/nothing"), 404)
    refused(ask(mock, "GET", "/kakaotalk/senders/"), 404)
    response = ask(mock, "PUT", "/kakaotalk/senders")
    refused(response, 405)
    assert response.headers["allow"] == "GET, POST"
    for method in ("HEAD", "OPTIONS", "TRACE"):
        assert ask(mock, method, "/kakaotalk/senders").status == 405
    refused(ask(mock, "PUT", "/kakaotalk/senders", authorization=None), 401)


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("pageSize=0", "invalid_page_size"), ("pageSize=101", "invalid_page_size"), ("pageSize=x", "invalid_page_size"),
        ("pageSize=1.5", "invalid_page_size"), ("pageSize=1&pageSize=2", "invalid_page_size"),
        ("filterStates=NOPE", "invalid_filter_states"), ("filterStatuses=NOPE", "invalid_filter_statuses"),
        ("pageToken=nope", "invalid_page_token"), ("pageToken=", "invalid_page_token"), ("pageToken=%C3%BC", "invalid_page_token"),
    ],
)  # fmt: skip
def test_a_wrong_query_is_a_400_with_its_own_code(query: str, code: str, mock: Mock) -> None:
    create(mock)
    refused(ask(mock, "GET", f"/kakaotalk/senders?{query}"), 400, code)


def test_an_unknown_query_parameter_is_not_looked_at(mock: Mock) -> None:
    assert ask(mock, "GET", "/kakaotalk/senders?other=1").status == 200


def test_a_wrong_body_says_where(mock: Mock) -> None:
    body = {"plusFriendId": "x" * 31, "details": {**DETAILS, "adminPhoneNo": ""}}
    value = refused(ask(mock, "POST", "/kakaotalk/senders", body), 400, "invalid_input")
    problems = value["additionalInformation"]["validationErrors"]
    assert sorted(problem.split(":")[0] for problem in problems) == ["/details/adminPhoneNo", "/plusFriendId"]
    missing = refused(ask(mock, "POST", "/webhooks", {"secret": "x", "triggers": ["ALL"]}), 400)
    assert missing["additionalInformation"]["validationErrors"] == ["the body: the required property target is missing"]
    whole = refused(ask(mock, "POST", "/whatsapp/senders", {"phoneNumberProvider": "CUSTOMER"}), 400)
    assert whole["additionalInformation"]["validationErrors"] == ["the body: the required property details is missing"]


def test_pages_are_one_list_cut_up(mock: Mock) -> None:
    for number in range(7):
        create(mock, f"s{number}")
    whole = ask(mock, "GET", "/kakaotalk/senders?pageSize=100").json()
    assert (whole["totalSize"], len(whole["senders"])) == (7, 7)
    assert "nextPageToken" not in whole
    values: list[Any] = []
    url = "/kakaotalk/senders?pageSize=3"
    sizes = []
    while url:
        page = ask(mock, "GET", url).json()
        values += page["senders"]
        sizes.append(len(page["senders"]))
        token = page.get("nextPageToken")
        url = f"/kakaotalk/senders?pageSize=3&pageToken={token}" if token else ""
    assert values == whole["senders"]
    assert sizes == [3, 3, 1]
    back = ask(mock, "GET", f"/kakaotalk/senders?pageSize=3&pageToken={page['previousPageToken']}").json()
    assert back["senders"] == whole["senders"][3:6]


def test_a_token_works_in_its_own_listing_only(mock: Mock) -> None:
    for number in range(3):
        create(mock, f"s{number}")
    token = ask(mock, "GET", "/kakaotalk/senders?pageSize=1").json()["nextPageToken"]
    refused(ask(mock, "GET", f"/kakaotalk/senders?pageToken={token}&filterStates=ACTIVE"), 400, "invalid_page_token")
    refused(ask(mock, "GET", f"/webhooks?pageToken={token}"), 400, "invalid_page_token")
    refused(ask(mock, "GET", f"/kakaotalk/senders?pageToken={make_token('other', 1)}"), 400, "invalid_page_token")


def test_filters_narrow_a_list(mock: Mock) -> None:
    create(mock, "draft")
    create(mock, "submitted", "SUBMIT")
    states = ask(mock, "GET", "/kakaotalk/senders?filterStates=INACTIVE&filterStates=ACTIVE").json()["senders"]
    assert [sender["plusFriendId"] for sender in states] == ["submitted"]
    drafts = ask(mock, "GET", "/kakaotalk/senders?filterStatuses=DRAFT").json()["senders"]
    assert [sender["plusFriendId"] for sender in drafts] == ["draft"]


class TestKakaoTalkSenders:
    def test_a_channel_id_is_taken_once_over_all_projects(self, mock: Mock) -> None:
        assert create(mock).status == 201
        refused(create(mock), 409, "plus_friend_id_used")
        path = f"/v1/projects/{OTHER_PROJECT.project_id}/kakaotalk/senders"
        refused(ask(mock, "POST", path, {"plusFriendId": "@shop", "details": DETAILS}, authorization=OTHER), 409)

    def test_another_project_sees_nothing(self, mock: Mock) -> None:
        create(mock)
        path = f"/v1/projects/{OTHER_PROJECT.project_id}/kakaotalk/senders"
        assert ask(mock, "GET", path, authorization=OTHER).json()["totalSize"] == 0
        refused(ask(mock, "GET", f"{path}/@shop", authorization=OTHER), 404, "sender_not_found")

    def test_register_and_verify_have_their_order(self, mock: Mock) -> None:
        create(mock)
        refused(ask(mock, "POST", "/kakaotalk/senders/@shop/register"), 409, "not_allowed_register")
        refused(ask(mock, "POST", "/kakaotalk/senders/@shop/verify", {"code": 1}), 409, "not_allowed_verify")
        assert ask(mock, "PATCH", "/kakaotalk/senders/@shop", {"status": "SUBMIT"}).status == 200
        assert ask(mock, "POST", "/kakaotalk/senders/@shop/register").json()["state"] == "VERIFYING"
        refused(ask(mock, "PATCH", "/kakaotalk/senders/@shop", {"status": "SUBMIT"}), 409, "sender_not_updatable")
        assert ask(mock, "POST", "/kakaotalk/senders/@shop/verify", {"code": 1}).json()["state"] == "ACTIVE"
        refused(ask(mock, "POST", "/kakaotalk/senders/@shop/register"), 409, "not_allowed_register")

    def test_an_update_needs_a_field_and_null_removes_the_logo(self, mock: Mock) -> None:
        create(mock)
        refused(ask(mock, "PATCH", "/kakaotalk/senders/@shop", {}), 400, "no_fields_to_update")
        logo = {"details": {"logoImage": "https://example.com/a.png"}}
        assert ask(mock, "PATCH", "/kakaotalk/senders/@shop", logo).json()["changes"]["details"]["logoImage"]
        gone = ask(mock, "PATCH", "/kakaotalk/senders/@shop", {"details": {"logoImage": None}}).json()
        assert "logoImage" not in gone["changes"]["details"]
        assert gone["changes"]["details"]["name"] == "N"

    def test_changes_under_review_can_be_neither_changed_nor_dropped(self) -> None:
        mock = Mock(transitions={SENDER: "manual"})
        create(mock, status="SUBMIT")
        refused(
            ask(mock, "PATCH", "/kakaotalk/senders/@shop", {"status": "DRAFT"}), 409, "sender_changes_not_updatable"
        )
        refused(ask(mock, "DELETE", "/kakaotalk/senders/@shop/changes"), 409, "sender_changes_not_deletable")
        assert mock.trigger(SENDER, "@shop")
        assert not mock.trigger(SENDER, "@shop")
        sender = ask(mock, "GET", "/kakaotalk/senders/@shop").json()
        assert (sender["state"], sender["details"]["name"]) == ("INACTIVE", "N")
        assert "changes" not in sender

    def test_drafts_can_be_dropped(self, mock: Mock) -> None:
        create(mock)
        assert ask(mock, "DELETE", "/kakaotalk/senders/@shop/changes").status == 204
        refused(ask(mock, "DELETE", "/kakaotalk/senders/@shop/changes"), 404, "sender_changes_not_found")
        refused(ask(mock, "GET", "/kakaotalk/senders/@shop"), 404, "sender_not_found")
        create(mock, "live", "SUBMIT")
        for call in (
            ("POST", "/register", None),
            ("POST", "/verify", {"code": 1}),
            ("PATCH", "", {"details": {"name": "M"}}),
        ):
            assert ask(mock, call[0], f"/kakaotalk/senders/live{call[1]}", call[2]).status == 200
        assert ask(mock, "DELETE", "/kakaotalk/senders/live/changes").status == 204
        assert ask(mock, "GET", "/kakaotalk/senders/live").json()["details"]["name"] == "N"

    def test_a_draft_goes_at_once_and_a_live_sender_is_marked(self, mock: Mock) -> None:
        create(mock)
        assert ask(mock, "DELETE", "/kakaotalk/senders/@shop").status == 204
        refused(ask(mock, "GET", "/kakaotalk/senders/@shop"), 404)
        create(mock, "live", "SUBMIT")
        assert ask(mock, "DELETE", "/kakaotalk/senders/live").status == 204
        assert ask(mock, "GET", "/kakaotalk/senders/live").json()["state"] == "INACTIVE"
        refused(ask(mock, "DELETE", "/kakaotalk/senders/live"), 409, "sender_already_deleted")
        refused(ask(mock, "POST", "/kakaotalk/senders/live/register"), 409, "not_allowed_register")

    def test_comments_stand_in_the_activities_newest_first(self, mock: Mock) -> None:
        create(mock)
        for text in ("first", "second"):
            response = ask(mock, "POST", "/kakaotalk/senders/@shop/comments", {"comment": text})
            assert response.status == 201
            assert response.json() == {"type": "CREATED", "comment": text, "created": mock.clock.text()}
        result = ask(mock, "GET", "/kakaotalk/senders/@shop/activities").json()
        assert [notification.get("comment") for notification in result["notifications"]] == [
            "second",
            "first",
            None,
            None,
        ]
        refused(ask(mock, "POST", "/kakaotalk/senders/none/comments", {"comment": "x"}), 404, "sender_not_found")


class TestWebhooks:
    def body(self, number: int = 0, **more: Any) -> dict[str, Any]:
        return {"target": f"https://example.com/{number:02}", "secret": "s", "triggers": ["ALL"], **more}

    def test_a_webhook_lives_and_never_shows_its_secret(self, mock: Mock) -> None:
        created = ask(mock, "POST", "/webhooks", self.body()).json()
        assert created == {
            "id": created["id"],
            "projectId": DEFAULT_PROJECT.project_id,
            "target": "https://example.com/00",
            "triggers": ["ALL"],
        }
        path = f"/webhooks/{created['id']}"
        assert ask(mock, "PATCH", path, {"triggers": ["BUNDLE_DONE"]}).json()["triggers"] == ["BUNDLE_DONE"]
        assert ask(mock, "PATCH", path, {"secret": "other"}).json()["target"] == "https://example.com/00"
        assert ask(mock, "PUT", path, self.body(7)).json()["target"] == "https://example.com/07"
        refused(ask(mock, "PUT", path, {"target": "https://example.com"}), 400, "invalid_input")
        assert ask(mock, "GET", path).json()["triggers"] == ["ALL"]
        assert ask(mock, "DELETE", path).status == 204
        for method, body in (("GET", None), ("DELETE", None), ("PATCH", {}), ("PUT", self.body())):
            refused(ask(mock, method, path, body), 404, "webhook_not_found")

    def test_targets_are_unique_and_there_are_fifteen_at_most(self, mock: Mock) -> None:
        for number in range(15):
            assert ask(mock, "POST", "/webhooks", self.body(14 - number)).status == 201
        refused(ask(mock, "POST", "/webhooks", self.body(15)), 424, "webhook_limit_reached")
        refused(ask(mock, "POST", "/webhooks", self.body(3)), 409, "webhook_exists")
        result = ask(mock, "GET", "/webhooks").json()
        assert len(result["webhooks"]) == result["pageSize"] == 15
        assert [webhook["target"] for webhook in result["webhooks"]] == sorted(
            webhook["target"] for webhook in result["webhooks"]
        )
        last = result["webhooks"][-1]["id"]
        refused(ask(mock, "PATCH", f"/webhooks/{last}", {"target": "https://example.com/03"}), 409, "webhook_exists")


class TestTokens:
    def ask(
        self, mock: Mock, method: str = "POST", body: bytes = b"grant_type=client_credentials", **members: Any
    ) -> Any:
        members = {"content_type": "application/x-www-form-urlencoded", **members}
        return ask(mock, method, "/oauth2/token", body, **members)

    def test_a_token_works_for_an_hour_of_the_mocks_clock(self, mock: Mock) -> None:
        response = self.ask(mock)
        assert response.json() | {"access_token": ""} == {
            "access_token": "", "expires_in": 3599, "scope": "", "token_type": "bearer",
        }  # fmt: skip
        bearer = f"Bearer {response.json()['access_token']}"
        assert ask(mock, "GET", "/webhooks", authorization=bearer).status == 200
        mock.clock.advance(3599)
        assert ask(mock, "GET", "/webhooks", authorization=bearer).status == 200
        mock.clock.advance(1)
        refused(ask(mock, "GET", "/webhooks", authorization=bearer), 401)

    def test_a_revoked_token_is_refused(self, mock: Mock) -> None:
        token = mock.authenticator.issue(DEFAULT_PROJECT)
        mock.authenticator.revoke(token)
        refused(ask(mock, "GET", "/webhooks", authorization=f"Bearer {token}"), 401)

    def test_wrong_requests_are_refused_as_oauth_has_it(self, mock: Mock) -> None:
        assert self.ask(mock, authorization=None).json()["error"] == "invalid_client"
        assert self.ask(mock, authorization="Basic ####").status == 401
        assert self.ask(mock, authorization=f"Bearer {mock.authenticator.issue(DEFAULT_PROJECT)}").status == 401
        assert self.ask(mock, body=b"grant_type=password").json()["error"] == "unsupported_grant_type"
        assert self.ask(mock, content_type="application/json").status == 400
        assert self.ask(mock, method="GET").headers["allow"] == "POST"


class TestProgress:
    def state(self, mock: Mock) -> str | None:
        result: str | None = ask(mock, "GET", "/kakaotalk/senders/@shop").json().get("state")
        return result

    def test_immediate_is_before_the_next_request(self, mock: Mock) -> None:
        assert create(mock, status="SUBMIT").json()["changes"]["status"] == "IN_PROGRESS"
        assert self.state(mock) == "INACTIVE"

    def test_after_some_reads(self) -> None:
        mock = Mock(transitions={SENDER: Reads(2)})
        create(mock, status="SUBMIT")
        assert [self.state(mock) for _ in range(4)] == [None, None, "INACTIVE", "INACTIVE"]

    def test_after_some_time(self) -> None:
        mock = Mock(transitions={SENDER: After(60)})
        create(mock, status="SUBMIT")
        mock.clock.advance(59)
        assert self.state(mock) is None
        mock.clock.advance(1)
        assert self.state(mock) == "INACTIVE"


def test_the_same_requests_give_the_same_answers() -> None:
    def story(seed: int) -> list[bytes]:
        mock = Mock(seed=seed)
        create(mock, status="SUBMIT")
        webhook = ask(mock, "POST", "/webhooks", {"target": "https://a.example", "secret": "s", "triggers": ["ALL"]})
        return [ask(mock, "GET", "/kakaotalk/senders/@shop").body, webhook.body]

    assert story(7) == story(7)
    assert story(7) != story(8)


def test_reset_forgets_everything(mock: Mock) -> None:
    create(mock)
    assert mock.state()[DEFAULT_PROJECT.project_id][SENDER]["@shop"]["plusFriendId"] == "@shop"
    mock.reset()
    assert mock.state() == {}
    assert ask(mock, "GET", "/kakaotalk/senders").json()["totalSize"] == 0


def test_a_clock_of_the_callers_is_kept() -> None:
    clock = MockClock()
    clock.advance(86400)
    mock = Mock(clock=clock)
    assert create(mock).json()["created"] == "2026-01-16T09:30:00.000Z"
    assert mock.clock.now() is clock.now()


def test_an_answer_that_breaks_the_document_is_a_500_that_says_where(mock: Mock) -> None:
    create(mock)
    mock.current.store.of(DEFAULT_PROJECT.project_id, SENDER)["@shop"]["state"] = "NONSENSE"
    value = refused(ask(mock, "GET", "/kakaotalk/senders/@shop"), 500, "internal_error")
    assert value["additionalInformation"]["operation"] == "kakaotalk_senders_get"
    assert value["additionalInformation"]["problem"].startswith("/state: ")


def test_samples_are_valid_for_every_schema() -> None:
    from sinch_provisioning._openapi.schema import Schema

    for name, schema in DOCUMENT["components"]["schemas"].items():
        if '"pattern"' in json.dumps(schema):
            continue  # only requests have patterns, and only answers are sampled
        value = sample(DOCUMENT, schema)
        assert Schema(DOCUMENT, {"$ref": f"#/components/schemas/{name}"}).accepts(value), (name, value)
    assert sample(DOCUMENT, {"type": ["null", "string"], "minLength": 3}) == "textx"[:4]
    assert sample(DOCUMENT, {"type": "null"}) is None
    assert sample(DOCUMENT, {"oneOf": [{"const": 3}]}) == 3


def test_both_clients_work_in_process_on_one_state(mock: Mock) -> None:
    members = {**DEFAULT_PROJECT.credentials(), "transport": MockTransport(mock)}
    with ProvisioningClient(**members) as client:
        client.kakaotalk_senders.create({"plusFriendId": "@shop", "status": "DRAFT", "details": DETAILS})

    async def read() -> models.KakaoTalkSender:
        async with AsyncProvisioningClient(**members) as client:
            return await client.kakaotalk_senders.get("@shop")

    assert asyncio.run(read()).plus_friend_id == "@shop"


def test_the_server_stops_and_starts_again() -> None:
    server = MockServer()
    with pytest.raises(RuntimeError, match="does not run"):
        server.url  # noqa: B018
    for _ in range(2):
        with server:
            assert server.start() is server
            key = auth.Basic(DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret)
            with ProvisioningClient(project_id=DEFAULT_PROJECT.project_id, auth=key, base_url=server.url) as client:
                assert client.webhooks.list().first() is None
                with pytest.raises(errors.APIStatusError) as caught:
                    client.request("HEAD", "/v1/projects/{projectId}/webhooks")
                assert caught.value.status == 405
    server.stop()


def test_the_application_ignores_what_is_no_request(mock: Mock) -> None:
    app = application(mock)
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app({"type": "lifespan"}, receive, send))
    asyncio.run(app({"type": "http"}, receive, send))
    assert sent == []


def test_the_command_serves_until_it_is_interrupted() -> None:
    command = [sys.executable, "-m", "sinch_provisioning.mock", "--port", "0", "--seed", "7"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        url = server.stdout.readline().split()[-1]
        key = auth.Basic(DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret)
        with ProvisioningClient(project_id=DEFAULT_PROJECT.project_id, auth=key, base_url=url) as client:
            assert client.webhooks.list().first() is None
        server.send_signal(signal.SIGINT)
        _, output = server.communicate(timeout=20)
    assert "Traceback" not in output


def test_the_command_says_when_a_port_cannot_be_used(capsys: pytest.CaptureFixture[str]) -> None:
    from sinch_provisioning.mock.__main__ import main

    with MockServer() as server:
        port = server.url.rpartition(":")[2]
        assert main(["--port", port]) == 2
    assert f"port {port} cannot be used" in capsys.readouterr().err
