"""Bundles, conversation and webhooks in the mock: orders that come true, look-ups, limits over both."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from sinch_provisioning import ProvisioningClient, errors
from sinch_provisioning.mock import DEFAULT_PROJECT, OTHER_PROJECT, After, Mock, MockTransport, Reads, Request
from sinch_provisioning.mock.resources.bundles import BUNDLE
from sinch_provisioning.mock.resources.conversation import APP, FAILING, HEALTHY
from sinch_provisioning_api import load_document

DOCUMENT = load_document()
CHANNELS = ("instagram", "messenger", "telegram", "viber")


@pytest.fixture
def mock() -> Mock:
    return Mock(document=DOCUMENT)


def ask(mock: Mock, method: str, path: str, body: Any = None, *, project: Any = DEFAULT_PROJECT) -> Any:
    pair = base64.b64encode(f"{project.key_id}:{project.key_secret}".encode()).decode()
    headers = {"authorization": f"Basic {pair}", "content-type": "application/json"}
    raw = b"" if body is None else json.dumps(body).encode()
    response = mock.handle(Request(method, f"/v1/projects/{project.project_id}{path}", headers, raw))
    assert response.status != 500, response.json()
    return response


def refused(response: Any, status: int, code: str) -> None:
    value = response.json()
    assert (response.status, value["errorCode"]) == (status, code), value


def hook(number: int = 0, *triggers: str) -> dict[str, Any]:
    return {"target": f"http://localhost/{number:02}", "secret": "s", "triggers": list(triggers) or ["ALL"]}


def ordered(mock: Mock, **parts: Any) -> dict[str, Any]:
    response = ask(mock, "POST", "/bundles", {"region": "EU", "name": "Shop", **parts})
    assert response.status == 201, response.json()
    value: dict[str, Any] = response.json()
    return value


def read(mock: Mock, bundle: dict[str, Any]) -> dict[str, Any]:
    value: dict[str, Any] = ask(mock, "GET", f"/bundles/{bundle['id']}").json()
    return value


class TestBundles:
    def test_an_order_comes_true(self, mock: Mock) -> None:
        bundle = ordered(mock, subproject={"labels": {"team": "a"}}, smsApp=True, convApp={"name": "App"})
        assert (bundle["state"], bundle["smsApp"]["status"]) == ("IN_PROGRESS", "PENDING_ADD")
        assert bundle["subproject"] == {
            "id": bundle["projectId"],
            "name": "Shop",
            "labels": {"team": "a"},
            "parentProjectId": DEFAULT_PROJECT.project_id,
            "status": "PENDING",
        }
        assert bundle["projectId"] != DEFAULT_PROJECT.project_id
        assert (bundle["convApp"]["name"], bundle["convApp"]["processingMode"]) == ("App", "DISPATCH")
        assert bundle["convApp"]["retentionPolicy"] == {"retentionPolicyType": "MESSAGE_EXPIRE_POLICY", "ttl": 7}
        done = read(mock, bundle)
        assert (done["state"], done["subproject"]["status"], done["smsApp"]["status"]) == ("DONE", "READY", "ACTIVE")
        (event,) = mock.deliveries.events
        assert event == {"type": "BUNDLE_DONE", "payload": done}

    def test_members_nobody_knows_are_not_taken(self, mock: Mock) -> None:
        bundle = ordered(mock, subproject={"id": 5, "status": 5}, smsApp={"id": 5}, convApp={"id": 5})
        assert {part: set(bundle[part]) for part in ("subproject", "smsApp", "convApp")} == {
            "subproject": {"id", "name", "parentProjectId", "status"},
            "smsApp": {"id", "smsServiceId", "name", "status"},
            "convApp": {"id", "name", "processingMode", "retentionPolicy"},
        }
        assert bundle["subproject"]["id"] == bundle["projectId"]

    def test_only_what_is_ordered_is_made(self, mock: Mock) -> None:
        bundle = ordered(mock, smsApp={}, convApp=False, subproject=False)
        assert set(bundle) == {"id", "projectId", "name", "region", "state", "smsApp"}
        assert bundle["projectId"] == DEFAULT_PROJECT.project_id

    def test_names_and_parts_are_needed(self, mock: Mock) -> None:
        refused(ask(mock, "POST", "/bundles", {"region": "EU", "name": "x"}), 400, "no_services_to_create")
        nothing = {"region": "EU", "name": "x", "smsApp": False, "convApp": False}
        refused(ask(mock, "POST", "/bundles", nothing), 400, "no_services_to_create")
        refused(ask(mock, "POST", "/bundles", {"region": "EU", "smsApp": True}), 400, "missing_name")
        mixed = {"region": "EU", "smsApp": {"name": "a"}, "convApp": True}
        refused(ask(mock, "POST", "/bundles", mixed), 400, "missing_name")
        refused(ask(mock, "POST", "/bundles", {"smsApp": True}), 400, "invalid_input")
        assert ask(mock, "POST", "/bundles", {"region": "EU", "smsApp": {"name": "a"}}).status == 201

    def test_the_app_has_its_webhooks_and_its_retention(self, mock: Mock) -> None:
        members = {"target": "https://a.example", "triggers": ["OPT_IN"], "secret": "s", "targetType": "HTTP"}
        app = ordered(mock, convApp={"processingMode": "CONVERSATION", "webhooks": [members]})["convApp"]
        assert app["webhooks"] == [
            {"id": app["webhooks"][0]["id"], **{k: members[k] for k in ("target", "triggers", "secret")}}
        ]
        assert app["retentionPolicy"]["ttl"] == 180
        policy = {"retentionPolicyType": "PERSIST_RETENTION_POLICY"}
        persist = ordered(mock, convApp={"processingMode": "CONVERSATION", "retentionPolicy": policy})
        assert persist["convApp"]["retentionPolicy"] == policy
        own = {**members, "target": "https://eu.conversation.api.sinch.com/x"}
        triggers = DOCUMENT["components"]["schemas"]["ConversationApiTriggerInput"]["enum"]
        for wrong in (own, {**members, "triggers": triggers}):
            body = {"region": "EU", "name": "x", "convApp": {"webhooks": [wrong]}}
            refused(ask(mock, "POST", "/bundles", body), 400, "invalid_webhooks")
        assert ordered(mock, convApp={"webhooks": [{**members, "triggers": triggers[:20]}]})

    def test_its_webhooks_count_among_those_of_the_project(self, mock: Mock) -> None:
        for number in range(13):
            assert ask(mock, "POST", "/webhooks", hook(number)).status == 201
        order = {"region": "EU", "name": "x", "smsApp": True}
        refused(ask(mock, "POST", "/bundles", {**order, "webhooks": [hook(3)]}), 409, "webhook_exists")
        twice = [hook(20, "ALL"), hook(20, "BUNDLE_DONE")]
        refused(ask(mock, "POST", "/bundles", {**order, "webhooks": twice}), 409, "webhook_exists")
        refused(ask(mock, "POST", "/bundles", {**order, "webhooks": twice, "subproject": True}), 409, "webhook_exists")
        three = [hook(number) for number in (20, 21, 22)]
        refused(ask(mock, "POST", "/bundles", {**order, "webhooks": three}), 424, "webhook_limit_reached")
        assert ask(mock, "GET", "/webhooks").json()["totalSize"] == 13
        bundle = ordered(mock, smsApp=True, webhooks=three[:2])
        assert [webhook["target"] for webhook in bundle["webhooks"]] == [item["target"] for item in three[:2]]
        assert "secret" not in bundle["webhooks"][0]
        assert ask(mock, "GET", f"/webhooks/{bundle['webhooks'][0]['id']}").json() == bundle["webhooks"][0]
        refused(ask(mock, "POST", "/webhooks", hook(40)), 424, "webhook_limit_reached")
        apart = ordered(mock, smsApp=True, subproject=True, webhooks=[hook(number) for number in range(15)])
        assert {webhook["projectId"] for webhook in apart["webhooks"]} == {apart["projectId"]}
        refused(ask(mock, "GET", f"/webhooks/{apart['webhooks'][0]['id']}"), 404, "webhook_not_found")

    @pytest.mark.parametrize("subproject", [True, False])
    def test_its_event_goes_to_its_webhooks_and_the_bundle_tells_how(self, subproject: bool, mock: Mock) -> None:
        ask(mock, "POST", "/webhooks", hook(9, "KAKAOTALK_SENDER_ACTIVE"))
        values = [hook(0, "BUNDLE_DONE"), hook(1), hook(2, "KAKAOTALK_SENDER_ACTIVE")]
        bundle = ordered(mock, smsApp=True, subproject=subproject, webhooks=values)
        assert "webhookDeliveryStatuses" not in read(mock, bundle)
        statuses = {"http://localhost/00": 200, "http://localhost/01": 503}
        mock.deliveries.sleep = lambda seconds: None
        sent = mock.deliveries.flush(lambda target, headers, body: statuses[target])
        assert [item.target for item in sent] == list(statuses)
        first, second = (webhook["id"] for webhook in bundle["webhooks"][:2])
        message = read(mock, bundle)["webhookDeliveryStatuses"]
        assert [(item["webhookId"], item["httpStatusCode"]) for item in message] == [(first, 200), (second, 503)]
        assert ["errorMessage" in item for item in message] == [False, True]
        other = ordered(mock, smsApp=True)
        assert "webhookDeliveryStatuses" not in read(mock, other)

    def test_a_failed_bundle_sends_no_event(self) -> None:
        mock = Mock(document=DOCUMENT, transitions={BUNDLE: "manual"})
        bundle = ordered(mock, smsApp=True)
        with pytest.raises(ValueError, match="FAILED"):
            mock.trigger(BUNDLE, bundle["id"], outcome="NO")
        assert mock.trigger(BUNDLE, bundle["id"], outcome="FAILED")
        failed = read(mock, bundle)
        assert (failed["state"], failed["smsApp"]["status"]) == ("FAILED", "FAILED_ADD")
        assert mock.deliveries.events == []
        assert not mock.trigger(BUNDLE, bundle["id"])

    def test_it_takes_reads_or_time_when_told_so(self) -> None:
        mock = Mock(document=DOCUMENT, transitions={BUNDLE: Reads(2)})
        bundle = ordered(mock, smsApp=True)
        assert [read(mock, bundle)["state"] for _ in range(3)] == ["IN_PROGRESS", "IN_PROGRESS", "DONE"]
        mock = Mock(document=DOCUMENT, transitions={BUNDLE: After(5)})
        bundle = ordered(mock, smsApp=True)
        assert read(mock, bundle)["state"] == "IN_PROGRESS"
        mock.advance_clock(5)
        assert read(mock, bundle)["state"] == "DONE"

    def test_it_is_read_by_its_own_project_alone(self, mock: Mock) -> None:
        bundle = ordered(mock, smsApp=True)
        refused(ask(mock, "GET", f"/bundles/{bundle['id']}", project=OTHER_PROJECT), 404, "bundle_not_found")
        refused(ask(mock, "GET", "/bundles/none"), 404, "bundle_not_found")
        refused(ask(mock, "GET", f"/bundles/{'x' * 256}"), 400, "invalid_id_format")

    def test_the_state_survives_being_put_back(self, mock: Mock) -> None:
        bundles = [ordered(mock, convApp=True, subproject=flag, webhooks=[hook()]) for flag in (True, False)]
        before = [read(mock, bundle) for bundle in bundles]
        mock.set_state(json.loads(json.dumps(mock.state())))
        assert [read(mock, bundle) for bundle in bundles] == before


@pytest.mark.parametrize("channel", CHANNELS)
class TestConversation:
    def path(self, app: str, channel: str) -> str:
        return f"/conversation/apps/{app}/{channel}"

    def test_two_apps_are_there_from_the_start(self, channel: str, mock: Mock) -> None:
        healthy = ask(mock, "GET", self.path(HEALTHY, channel)).json()
        assert (healthy["status"], healthy["name"]) == ("ACTIVE", "Mock Shop")
        failing = ask(mock, "GET", self.path(FAILING, channel)).json()
        assert (failing["status"], bool(failing["statusDescription"])) == ("FAILING", True)

    def test_an_app_of_a_bundle_has_no_channel_yet(self, channel: str, mock: Mock) -> None:
        app = ordered(mock, convApp=True)["convApp"]["id"]
        path = self.path(app, channel)
        refused(ask(mock, "GET", path), 404, f"conversation_app_no_{channel}_channel")
        refused(ask(mock, "GET", path, project=OTHER_PROJECT), 404, "conversation_app_not_found")
        state = mock.state()
        state[DEFAULT_PROJECT.project_id][APP][app]["_channels"][channel] = {"status": "PENDING"}
        mock.set_state(state)
        assert ask(mock, "GET", path).json() == {"status": "PENDING"}

    def test_an_app_nobody_made_is_not_there(self, channel: str, mock: Mock) -> None:
        refused(ask(mock, "GET", self.path("none", channel)), 404, "conversation_app_not_found")
        apart = ordered(mock, convApp=True, subproject=True)["convApp"]["id"]
        refused(ask(mock, "GET", self.path(apart, channel)), 404, "conversation_app_not_found")
        long = ask(mock, "GET", self.path("x" * 256, channel))
        expected = (404, "conversation_app_not_found") if channel == "viber" else (400, "conversation_app_id_invalid")
        refused(long, *expected)


class TestWebhooks:
    def test_a_create_is_refused_for_its_body_first_then_its_target_then_the_room(self, mock: Mock) -> None:
        for number in range(15):
            assert ask(mock, "POST", "/webhooks", hook(number)).status == 201
        for body in ({**hook(), "triggers": []}, {**hook(), "secret": ""}, {**hook(), "secret": "s" * 129}, {}):
            refused(ask(mock, "POST", "/webhooks", body), 400, "invalid_input")
        refused(ask(mock, "POST", "/webhooks", hook(0)), 409, "webhook_exists")
        refused(ask(mock, "POST", "/webhooks", hook(15)), 424, "webhook_limit_reached")

    def test_pages_are_alphabetical(self, mock: Mock) -> None:
        for number in (2, 0, 1):
            ask(mock, "POST", "/webhooks", hook(number))
        page = ask(mock, "GET", "/webhooks?pageSize=2").json()
        rest = ask(mock, "GET", f"/webhooks?pageSize=2&pageToken={page['nextPageToken']}").json()
        targets = [webhook["target"][-2:] for webhook in page["webhooks"] + rest["webhooks"]]
        assert (targets, page["totalSize"]) == (["00", "01", "02"], 3)
        refused(ask(mock, "GET", "/webhooks?pageSize=16"), 400, "invalid_page_size")

    def test_a_target_is_free_again_for_itself_and_after_a_delete(self, mock: Mock) -> None:
        item, two = (ask(mock, "POST", "/webhooks", hook(number)).json()["id"] for number in (1, 2))
        assert ask(mock, "PUT", f"/webhooks/{item}", hook(1, "BUNDLE_DONE")).json()["triggers"] == ["BUNDLE_DONE"]
        assert ask(mock, "PATCH", f"/webhooks/{item}", {}).json()["triggers"] == ["BUNDLE_DONE"]
        refused(ask(mock, "PUT", f"/webhooks/{item}", hook(2)), 409, "webhook_exists")
        refused(ask(mock, "PATCH", f"/webhooks/{item}", {"target": hook(2)["target"]}), 409, "webhook_exists")
        assert ask(mock, "GET", f"/webhooks/{item}").json()["target"] == hook(1)["target"]
        assert ask(mock, "DELETE", f"/webhooks/{two}").status == 204
        assert ask(mock, "PATCH", f"/webhooks/{item}", {"target": hook(2)["target"]}).status == 200

    def test_a_refused_change_changes_nothing(self, mock: Mock) -> None:
        result = ask(mock, "POST", "/webhooks", hook(1)).json()
        ask(mock, "POST", "/webhooks", hook(2))
        refused(
            ask(mock, "PATCH", f"/webhooks/{result['id']}", {**hook(2), "triggers": ["BUNDLE_DONE"]}),
            409,
            "webhook_exists",
        )
        assert ask(mock, "GET", f"/webhooks/{result['id']}").json() == result

    def test_the_new_secret_signs(self, mock: Mock) -> None:
        item = ask(mock, "POST", "/webhooks", hook(1)).json()["id"]
        ask(mock, "PATCH", f"/webhooks/{item}", {"secret": "other"})
        ordered(mock, smsApp=True)
        ask(mock, "GET", "/webhooks")
        assert [(item.target, item.secret) for item in mock.deliveries.waiting] == [(hook(1)["target"], "other")]

    def test_another_project_has_its_own(self, mock: Mock) -> None:
        item = ask(mock, "POST", "/webhooks", hook(1)).json()["id"]
        assert ask(mock, "POST", "/webhooks", hook(1), project=OTHER_PROJECT).status == 201
        for method, body in (("GET", None), ("DELETE", None), ("PATCH", {}), ("PUT", hook(3))):
            refused(ask(mock, method, f"/webhooks/{item}", body, project=OTHER_PROJECT), 404, "webhook_not_found")
            refused(ask(mock, method, f"/webhooks/{'x' * 256}", body), 400, "invalid_id_format")


def test_the_client_orders_and_waits(mock: Mock) -> None:
    with ProvisioningClient(**DEFAULT_PROJECT.credentials(), transport=MockTransport(mock)) as client:
        bundle = client.bundles.create({"region": "EU", "name": "Shop", "convApp": True, "webhooks": [hook()]})
        done = client.bundles.get(bundle.id)
        assert done.state == "DONE"
        assert [item.target for item in client.webhooks.list()] == [hook()["target"]]
        assert client.conversation.get_viber(HEALTHY).status == "ACTIVE"
        with pytest.raises(errors.APIStatusError) as caught:
            client.conversation.get_telegram(done.conv_app.id)
        assert caught.value.status == 404
