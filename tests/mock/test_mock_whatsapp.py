"""The WhatsApp side of the mock: account, senders, solutions, flows, tokens."""

from __future__ import annotations

from typing import Any

import pytest
from mock_calls import DOCUMENT, ask, manual, refused, value
from sinch_provisioning import ProvisioningClient
from sinch_provisioning.mock import DEFAULT_PROJECT, OTHER_PROJECT, After, Mock, MockTransport, Reads

ACCOUNT = {"companyLegalName": "Shop Inc.", "clientBusinessManagerId": "27"}
EMBEDDED = {"region": "EU", "wabaId": "1041", "phoneNumberId": "1065"}
DETAILS = {"displayName": "Shop", "vertical": "OTHER", "countryCode": "1", "phoneNumber": "2025550123"}
BEHALF = {"phoneNumberProvider": "CUSTOMER", "details": DETAILS}
DAY = 24 * 3600


@pytest.fixture
def mock() -> Mock:
    return Mock(document=DOCUMENT)


@pytest.fixture
def slow() -> Mock:
    return manual("whatsapp_account", "whatsapp_sender")


def events(mock: Mock) -> list[str]:
    return [event["type"].removeprefix("WHATSAPP_") for event in mock.deliveries.events]


def made(mock: Mock, body: dict[str, Any] | None = None) -> str:
    return str(value(ask(mock, "POST", "/whatsapp/senders", body or EMBEDDED), 201)["id"])


def read(mock: Mock, key: str) -> Any:
    return value(ask(mock, "GET", f"/whatsapp/senders/{key}"))


class TestAccount:
    def test_it_is_requested_approved_and_onboarded(self, slow: Mock) -> None:
        refused(ask(slow, "GET", "/whatsapp"), 404, "account_not_found")
        begun = value(ask(slow, "POST", "/whatsapp", ACCOUNT), 201)
        assert begun["changes"]["status"] == "IN_PROGRESS"
        assert "state" not in begun
        refused(ask(slow, "POST", "/whatsapp", ACCOUNT), 409, "account_exists")
        refused(ask(slow, "PATCH", "/whatsapp", ACCOUNT), 409, "account_not_updatable")
        assert slow.trigger("whatsapp_account", "account")
        assert value(ask(slow, "GET", "/whatsapp"))["state"] == "PENDING_FACEBOOK_VERIFICATION"
        assert slow.trigger("whatsapp_account", "account")
        onboarded = value(ask(slow, "GET", "/whatsapp"))
        assert (onboarded["state"], onboarded["details"], "changes" in onboarded) == ("ONBOARDED", ACCOUNT, False)
        assert events(slow) == ["ACCOUNT_PENDING_VERIFICATION", "ACCOUNT_ONBOARDED"]

    @pytest.mark.parametrize("steps", [0, 1])
    def test_it_is_rejected_corrected_and_handed_in_again(self, slow: Mock, steps: int) -> None:
        ask(slow, "POST", "/whatsapp", ACCOUNT)
        for _ in range(steps):
            slow.trigger("whatsapp_account", "account")
        with pytest.raises(ValueError, match="outcome LATER is not known"):
            slow.trigger("whatsapp_account", "account", outcome="LATER")
        slow.trigger("whatsapp_account", "account", outcome="REJECTED")
        assert value(ask(slow, "GET", "/whatsapp"))["changes"]["status"] == "REJECTED"
        refused(ask(slow, "PATCH", "/whatsapp", {}), 400, "no_fields_to_update")
        again = value(ask(slow, "PATCH", "/whatsapp", {"companyLegalName": "Shop Ltd."}))
        assert again["changes"] == {"status": "IN_PROGRESS", "details": {**ACCOUNT, "companyLegalName": "Shop Ltd."}}
        assert events(slow)[-1] == "ACCOUNT_REJECTED"

    def test_meta_may_ban_and_limit_it(self, mock: Mock) -> None:
        ask(mock, "POST", "/whatsapp", ACCOUNT)
        ask(mock, "GET", "/whatsapp")
        assert mock.trigger("whatsapp_account_state", "account", outcome="DISABLE")
        assert value(ask(mock, "GET", "/whatsapp"))["wabaBanState"] == "DISABLE"
        assert mock.trigger("whatsapp_account_state", "account", outcome="DAILY_LIMIT_CHANGED")
        with pytest.raises(ValueError, match="known are DISABLE"):
            mock.trigger("whatsapp_account_state", "account", outcome="LOVE")
        assert events(mock)[-2:] == ["WABA_ACCOUNT_CHANGED", "ACCOUNT_DAILY_LIMIT_CHANGED"]

    def test_comments_and_history_are_kept(self, mock: Mock) -> None:
        refused(ask(mock, "POST", "/whatsapp/comments", {"comment": "hi"}), 404, "account_not_found")
        refused(ask(mock, "GET", "/whatsapp/activities"), 404, "account_not_found")
        ask(mock, "POST", "/whatsapp", ACCOUNT)
        value(ask(mock, "POST", "/whatsapp/comments", {"comment": "hi"}), 201)
        result = value(ask(mock, "GET", "/whatsapp/activities"))["notifications"]
        kinds = [item["type"] for item in result]
        assert kinds == ["COMMENT_ADDED", "PENDING_FACEBOOK_VERIFICATION", "IN_PROGRESS", "CREATED"], (
            "none tells of the end"
        )

    def test_analytics_need_an_onboarded_account(self, slow: Mock) -> None:
        enable = "/whatsapp/enableTemplateAnalytics"
        refused(ask(slow, "PUT", enable), 400, "project_not_initialized")
        ask(slow, "POST", "/whatsapp", ACCOUNT)
        refused(ask(slow, "PUT", enable), 424, "template_insights_not_yet_available")
        slow.trigger("whatsapp_account", "account")
        slow.trigger("whatsapp_account", "account")
        assert ask(slow, "PUT", enable).status == 200
        assert value(ask(slow, "GET", "/whatsapp"))["wabaEnabledForInsights"] is True


class TestSenders:
    def test_an_embedded_sender_goes_live_and_brings_its_account(self, slow: Mock) -> None:
        key = made(slow)
        assert read(slow, key)["changes"] == {"status": "IN_PROGRESS"}
        assert value(ask(slow, "GET", "/whatsapp"))["isEmbeddedSignup"] is True
        assert slow.trigger("whatsapp_sender", key)
        live = read(slow, key)
        assert (live["state"], live["qualityRating"], live["region"]) == ("ACTIVE", "GREEN", "EU")
        assert live["bearerToken"].startswith("mock-")
        assert events(slow) == ["ACCOUNT_ONBOARDED", "SENDER_ACTIVE"]

    def test_one_on_behalf_of_a_customer_is_registered_and_verified(self, mock: Mock) -> None:
        key = made(mock, BEHALF)
        path = f"/whatsapp/senders/{key}"
        assert read(mock, key)["state"] == "PENDING_VERIFICATION"
        refused(ask(mock, "POST", f"{path}/verify", {"code": "123456"}), 409, "not_allowed_verify")
        assert value(ask(mock, "POST", f"{path}/register", {"method": "SMS"}))["verificationCodeSent"] is True
        refused(ask(mock, "POST", f"{path}/verify", {"code": "000000"}), 409, "wrong_otp")
        assert ask(mock, "POST", f"{path}/verify", {"code": "123456"}).status == 204
        live = read(mock, key)
        assert (live["state"], live["details"]["displayName"], live["phoneNumber"]) == (
            "ACTIVE",
            "Shop",
            "2025550123",
        )
        refused(ask(mock, "POST", f"{path}/register", {"method": "SMS"}), 409, "not_allowed_register")

    def test_passwords_are_not_sent_for_ever(self, mock: Mock) -> None:
        path = f"/whatsapp/senders/{made(mock, BEHALF)}/register"
        statuses = [ask(mock, "POST", path, {"method": "VOICE"}).status for _ in range(6)]
        assert statuses == [200] * 5 + [429]

    @pytest.mark.parametrize(
        ("body", "code"),
        [
            ({**EMBEDDED}, "used_phone_number_id"),
            (
                {**EMBEDDED, "phoneNumberId": "9", "region": "BR", "businessManager": "SINCH_UK"},
                "wrong_business_manager",
            ),
        ],
    )
    def test_what_does_not_go_together_is_refused(self, mock: Mock, body: dict[str, Any], code: str) -> None:
        made(mock)
        refused(ask(mock, "POST", "/whatsapp/senders", body), 409, code)

    def test_a_business_account_belongs_to_one_project(self, mock: Mock) -> None:
        key = made(mock)
        other = {**EMBEDDED, "phoneNumberId": "9"}
        refused(ask(mock, "POST", "/whatsapp/senders", other, project=OTHER_PROJECT), 409, "waba_id_used")
        refused(ask(mock, "GET", f"/whatsapp/senders/{key}", project=OTHER_PROJECT), 404, "sender_not_found")
        assert value(ask(mock, "GET", "/whatsapp/senders", project=OTHER_PROJECT))["senders"] == []

    def test_changes_are_drafted_reviewed_and_refused(self, slow: Mock) -> None:
        key = made(slow)
        path = f"/whatsapp/senders/{key}"
        refused(ask(slow, "PATCH", path, {"details": {"about": "x"}}), 409, "sender_changes_not_updatable")
        refused(ask(slow, "DELETE", f"{path}/changes"), 409, "sender_changes_not_deletable")
        slow.trigger("whatsapp_sender", key)
        refused(ask(slow, "DELETE", f"{path}/changes"), 404, "sender_changes_not_found")
        refused(ask(slow, "PATCH", path, {}), 400, "no_fields_to_update")
        drafted = value(ask(slow, "PATCH", path, {"details": {"about": "New"}}))
        assert drafted["changes"] == {"status": "DRAFT", "details": {"about": "New"}}
        value(ask(slow, "PATCH", path, {"status": "SUBMIT"}))
        slow.trigger("whatsapp_sender", key, outcome="REJECTED")
        assert read(slow, key)["changes"]["status"] == "REJECTED"
        value(ask(slow, "PATCH", path, {"status": "SUBMIT", "details": {"about": "Newer", "email": None}}))
        slow.trigger("whatsapp_sender", key)
        assert read(slow, key)["details"]["about"] == "Newer"
        assert events(slow)[-2:] == ["SENDER_REJECTED", "SENDER_ACTIVE"]

    def test_a_new_sender_may_fail_and_goes_with_its_changes(self, slow: Mock) -> None:
        key = made(slow)
        with pytest.raises(ValueError, match="known are ACCEPTED"):
            slow.trigger("whatsapp_sender", key, outcome="PERHAPS")
        slow.trigger("whatsapp_sender", key, outcome="ERROR")
        failed = read(slow, key)
        assert (failed["state"], failed["changes"]["errorCode"]) == ("ERROR", "UNKNOWN_ERROR")
        refused(ask(slow, "PATCH", f"/whatsapp/senders/{key}", {"status": "SUBMIT"}), 409, "sender_not_updatable")
        assert ask(slow, "DELETE", f"/whatsapp/senders/{key}/changes").status == 204
        refused(ask(slow, "GET", f"/whatsapp/senders/{key}"), 404, "sender_not_found")

    def test_dropped_changes_leave_a_live_sender_as_it_was(self, mock: Mock) -> None:
        key = made(mock)
        value(ask(mock, "PATCH", f"/whatsapp/senders/{key}", {"details": {"about": "x"}}))
        assert ask(mock, "DELETE", f"/whatsapp/senders/{key}/changes").status == 204
        assert "changes" not in read(mock, key)

    def test_a_draft_can_be_kept_and_deleted(self, mock: Mock) -> None:
        key = made(mock, {**BEHALF, "status": "DRAFT"})
        assert read(mock, key)["changes"]["status"] == "DRAFT"
        assert ask(mock, "DELETE", f"/whatsapp/senders/{key}").status == 204
        refused(ask(mock, "GET", f"/whatsapp/senders/{key}"), 404, "sender_not_found")

    def test_a_deleted_sender_is_inactive_for_thirty_days(self, mock: Mock) -> None:
        key = made(mock)
        path = f"/whatsapp/senders/{key}"
        assert ask(mock, "DELETE", path).status == 204
        assert read(mock, key)["state"] == "INACTIVE"
        refused(ask(mock, "DELETE", path), 409, "sender_already_deleted")
        refused(ask(mock, "PATCH", path, {"status": "SUBMIT"}), 409, "sender_not_updatable")
        mock.advance_clock(30 * DAY)
        refused(ask(mock, "GET", path), 404, "sender_not_found")
        assert events(mock)[-2:] == ["SENDER_INACTIVE", "SENDER_DELETED"]

    @pytest.mark.parametrize("state", ["PENDING_VERIFICATION", "ERROR"])
    def test_a_sender_that_was_never_live_goes_at_once(self, slow: Mock, state: str) -> None:
        key = made(slow, BEHALF)
        slow.trigger("whatsapp_sender", key, outcome="ERROR" if state == "ERROR" else "ACCEPTED")
        assert read(slow, key)["state"] == state
        assert ask(slow, "DELETE", f"/whatsapp/senders/{key}").status == 204
        refused(ask(slow, "GET", f"/whatsapp/senders/{key}"), 404, "sender_not_found")

    def test_a_deleted_sender_goes_in_time_though_its_state_was_put_in(self, mock: Mock) -> None:
        keys = [made(mock, {**EMBEDDED, "phoneNumberId": number}) for number in ("1065", "1066")]
        ask(mock, "DELETE", f"/whatsapp/senders/{keys[0]}")
        mock.advance_clock(DAY)
        ask(mock, "DELETE", f"/whatsapp/senders/{keys[1]}")
        mock.set_state(mock.state())
        mock.advance_clock(29 * DAY - 1)
        assert value(ask(mock, "GET", "/whatsapp/senders"))["totalSize"] == 2
        mock.advance_clock(1)
        assert [sender["id"] for sender in value(ask(mock, "GET", "/whatsapp/senders"))["senders"]] == [keys[1]]
        assert events(mock).count("SENDER_DELETED") == 1
        assert ask(mock, "POST", "/whatsapp/senders", EMBEDDED).status == 201
        mock.advance_clock(DAY)
        refused(ask(mock, "GET", f"/whatsapp/senders/{keys[1]}"), 404, "sender_not_found")

    def test_meta_may_do_much_to_a_live_sender(self, mock: Mock) -> None:
        key = made(mock)
        ask(mock, "GET", "/whatsapp/senders")
        for outcome in ("SUSPENDED", "INACTIVE", "ACTIVE", "RED", "TIER_1K", "DISPLAY_NAME", "USERNAME"):
            assert mock.trigger("whatsapp_sender_state", key, outcome=outcome)
        with pytest.raises(ValueError, match="TIER_50"):
            mock.trigger("whatsapp_sender_state", key, outcome="GONE")
        result = read(mock, key)
        assert (result["state"], result["qualityRating"], result["dailyLimit"]) == ("ACTIVE", "RED", "TIER_1K")
        assert events(mock)[2:] == [
            "SENDER_INACTIVE",
            "SENDER_ACTIVE",
            "SENDER_QUALITY_RATING_CHANGED",
            "SENDER_DAILY_LIMIT_CHANGED",
            "SENDER_DISPLAY_NAME_UPDATED",
            "SENDER_USERNAME_UPDATED",
        ]

    def test_lists_are_narrowed(self, slow: Mock) -> None:
        live, new = made(slow), made(slow, {**EMBEDDED, "phoneNumberId": "2"})
        slow.trigger("whatsapp_sender", live)

        def keys(query: str) -> list[str]:
            return [sender["id"] for sender in value(ask(slow, "GET", f"/whatsapp/senders?{query}"))["senders"]]

        assert keys("filterStates=ACTIVE") == [live]
        assert keys("filterStatuses=IN_PROGRESS") == [new]
        assert keys("filterStates=ACTIVE&filterStates=ERROR&filterStatuses=IN_PROGRESS") == []

    def test_comments_and_history_are_kept(self, mock: Mock) -> None:
        key = made(mock)
        value(ask(mock, "POST", f"/whatsapp/senders/{key}/comments", {"comment": "hi"}), 201)
        result = value(ask(mock, "GET", f"/whatsapp/senders/{key}/activities"))["notifications"]
        assert [item["type"] for item in result] == ["COMMENT_ADDED", "ACTIVE", "IN_PROGRESS", "CREATED"]
        assert events(mock)[-1] == "SENDER_COMMENT_ADDED"

    @pytest.mark.parametrize("when", [Reads(2), After(60)])
    def test_reviews_take_reads_or_time(self, when: Any) -> None:
        mock = Mock(document=DOCUMENT, transitions={"whatsapp_sender": when})
        key = made(mock)
        assert ["state" in read(mock, key) for _ in range(2)] == [False, False]
        mock.advance_clock(60)
        assert read(mock, key)["state"] == "ACTIVE"


class TestTheRest:
    def test_solutions_are_made_read_and_assigned(self, mock: Mock) -> None:
        body = {"details": {"name": "S"}, "accessToken": "t", "businessManager": "SINCH_UK"}
        first, second = (
            value(ask(mock, "POST", "/whatsapp/solutions", body), 201)["solutions"][0]["id"] for _ in range(2)
        )
        for key in (first, second):
            assert ask(mock, "POST", f"/whatsapp/solutions/{key}/assign").status == 204
        result = value(ask(mock, "GET", "/whatsapp/solutions"))["solutions"]
        assert [(item["id"], item["assigned"]) for item in result] == [(first, False), (second, True)]
        assert value(ask(mock, "GET", f"/whatsapp/solutions/{first}"))["details"] == {"name": "S"}
        refused(ask(mock, "GET", "/whatsapp/solutions/0"), 404, "solution_not_found")
        made(mock)
        refused(ask(mock, "POST", f"/whatsapp/solutions/{first}/assign"), 409, "solution_cannot_be_reassigned")
        failed = value(ask(mock, "POST", "/whatsapp/solutions", {**body, "accessToken": "failing"}), 201)
        assert failed["failedSolutions"][0]["errorCode"] == "ACTIVATION_FAILED"

    def test_tokens_are_exchanged(self, mock: Mock) -> None:
        path = "/whatsapp/longLivedAccessToken"
        assert value(ask(mock, "POST", path, {"facebookCode": "c"}), 201)["longLivedAccessToken"].startswith("mock-")
        refused(ask(mock, "POST", path, {}), 400, "invalid_input")
        refused(ask(mock, "POST", path, {"facebookToken": "invalid"}), 400, "invalid_facebook_token")
        refused(ask(mock, "POST", path, {"facebookCode": "invalid"}), 400, "invalid_facebook_code")

    def test_business_accounts_show_the_numbers_of_the_project(self, mock: Mock) -> None:
        path = "/whatsapp/wabaDetails"
        before = value(ask(mock, "POST", path, {"facebookToken": "t"}))["wabas"][0]
        assert [number["provisioned"] for number in before["numbers"]] == [False]
        made(mock)
        after = value(ask(mock, "POST", path, {"facebookToken": "t"}))["wabas"][0]
        assert (after["id"], [number["id"] for number in after["numbers"]][0]) == ("1041", "1065")
        refused(ask(mock, "POST", path, {"facebookToken": "invalid"}), 400, "invalid_input")

    def test_flows_have_screens(self, mock: Mock) -> None:
        flows = value(ask(mock, "GET", "/whatsapp/flows"))["flows"]
        statuses = [ask(mock, "GET", f"/whatsapp/flows/{flow['id']}/screens").status for flow in flows]
        assert statuses == [200, 404, 200]
        refused(ask(mock, "GET", "/whatsapp/flows/0/screens"), 404, "flow_not_found")

    def test_the_client_provisions_a_sender(self, mock: Mock) -> None:
        with ProvisioningClient(transport=MockTransport(mock), **DEFAULT_PROJECT.credentials()) as client:
            sender = client.whatsapp_senders.create(BEHALF)
            client.whatsapp_senders.register(sender.id, {"method": "SMS"})
            client.whatsapp_senders.verify(sender.id, {"code": "123456"})
            assert client.whatsapp_senders.get(sender.id).state == "ACTIVE"
            assert [item.id for item in client.whatsapp_senders.list()] == [sender.id]
