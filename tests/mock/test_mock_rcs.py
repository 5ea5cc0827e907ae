"""RCS in the mock: drafts, testers, launches, questionnaire, account; every refusal that a request can bring about."""

from __future__ import annotations

import base64
import copy
import json
from typing import Any
from urllib.parse import quote

import pytest
from sinch_provisioning import ProvisioningClient, errors, models
from sinch_provisioning.mock import DEFAULT_PROJECT, OTHER_PROJECT, After, Mock, MockTransport, Reads, Request
from sinch_provisioning.mock.rate_limit import RateLimit
from sinch_provisioning.mock.resources.rcs_sender_states import SENDER
from sinch_provisioning.mock.resources.rcs_test_numbers import TEST_NUMBER
from sinch_provisioning_api import load_document

DOCUMENT = load_document()
NUMBER = "+48777000111"
PATH = quote(NUMBER, safe="")
BARE = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"}
BRAND = {
    "name": "Shop",
    "emails": [{"label": "Service", "address": "a@example.com"}],
    "bannerUrl": "https://cdn.example.com/banner.png",
    "logoUrl": "https://cdn.example.com/logo.png",
    "privacyPolicyUrl": "https://example.com/privacy",
    "termsOfServiceUrl": "https://example.com/terms",
}
GENERAL = {
    "optInDescription": "a",
    "triggerDescription": "b",
    "interactionsDescription": "c",
    "optOutDescription": "d",
    "videoUris": ["https://example.com/v.mp4"],
}
VERIFICATION = {"name": "A", "email": "a@example.com", "title": "CEO", "website": "https://example.com"}
QUESTIONNAIRE = {"general": {"answers": GENERAL}, "verification": {"answers": VERIFICATION}}
COMPLETE = {**BARE, "details": {"brand": BRAND, "countries": ["PL", "AT"], "questionnaire": QUESTIONNAIRE}}


@pytest.fixture
def mock() -> Mock:
    return Mock(document=DOCUMENT)


def ask(mock: Mock, method: str, path: str, body: Any = None, *, project: Any = DEFAULT_PROJECT) -> Any:
    pair = base64.b64encode(f"{project.key_id}:{project.key_secret}".encode()).decode()
    headers = {"authorization": f"Basic {pair}", "content-type": "application/json"}
    raw = b"" if body is None else json.dumps(body).encode()
    response = mock.handle(Request(method, f"/v1/projects/{project.project_id}/rcs{path}", headers, raw))
    assert response.status != 500, response.json()
    return response


def refused(response: Any, status: int, code: str) -> dict[str, Any]:
    value: dict[str, Any] = response.json()
    assert (response.status, value["errorCode"]) == (status, code), value
    return value


def made(mock: Mock, body: Any = COMPLETE) -> dict[str, Any]:
    response = ask(mock, "POST", "/senders", body)
    assert response.status == 201, response.json()
    value: dict[str, Any] = response.json()
    return value


def with_details(**details: Any) -> dict[str, Any]:
    return {**BARE, "details": {**copy.deepcopy(COMPLETE["details"]), **details}}  # type: ignore[dict-item]


def events(mock: Mock, kind: str) -> list[dict[str, Any]]:
    return [event for event in mock.deliveries.events if event["type"] == kind]


def moves(mock: Mock) -> list[tuple[str, str]]:
    return [(event["previousState"], event["currentState"]) for event in events(mock, "RCS_SENDER_STATUS_UPDATED")]


class TestAccounts:
    def test_the_account_begins_with_the_first_sender(self, mock: Mock) -> None:
        refused(ask(mock, "GET", "/activities"), 404, "account_not_found")
        refused(ask(mock, "POST", "/comments", {"comment": "x"}), 404, "account_not_found")
        made(mock, BARE)
        assert ask(mock, "POST", "/comments", {"comment": "first"}).json()["type"] == "CREATED"
        assert ask(mock, "POST", "/comments", {"comment": "second"}).status == 201
        page = ask(mock, "GET", "/activities?pageSize=2").json()
        assert [notification["comment"] for notification in page["notifications"]] == ["second", "first"]
        last = ask(mock, "GET", f"/activities?pageSize=2&pageToken={page['nextPageToken']}").json()
        assert [notification["type"] for notification in last["notifications"]] == ["CREATED"]
        refused(ask(mock, "GET", "/activities?pageToken=no"), 400, "invalid_page_token")
        refused(ask(mock, "POST", "/comments", {"comment": ""}), 400, "invalid_input")
        assert [event["comment"] for event in events(mock, "RCS_ACCOUNT_COMMENT_ADDED")] == ["first", "second"]
        refused(ask(mock, "GET", "/activities", project=OTHER_PROJECT), 404, "account_not_found")


class TestSenders:
    def test_a_bare_sender_is_a_draft_until_its_brand_is_complete(self, mock: Mock) -> None:
        draft = made(mock, BARE)
        assert draft["state"] == "DRAFT"
        assert draft["details"]["brand"] == {"name": "RCS Sender", "color": "#000000"}
        assert set(draft["details"]["questionnaire"]) == {"general", "verification"}
        assert "testNumbers" not in draft["details"]
        path = f"/senders/{draft['id']}"
        refused(ask(mock, "POST", f"{path}/launch"), 409, "launch_invalid_agent_state")
        changed = ask(mock, "PATCH", path, {"details": {"brand": BRAND}}).json()
        assert changed["state"] == "IN_PROGRESS"
        assert changed["details"]["brand"] == {**BRAND, "color": "#000000"}
        result = ask(mock, "GET", path).json()
        assert (result["state"], result["hostingRegion"]) == ("IN_TEST", "EUROPE")
        assert result["authToken"]
        assert moves(mock) == [("DRAFT", "IN_PROGRESS"), ("IN_PROGRESS", "IN_TEST")]
        kinds = [
            notification["type"] for notification in ask(mock, "GET", f"{path}/activities").json()["notifications"]
        ]
        assert kinds == ["TEST", "EDITED", "CREATED"]

    def test_a_complete_sender_is_in_test_by_the_answer(self, mock: Mock) -> None:
        sender = made(mock, with_details(testNumbers=[NUMBER]))
        assert (sender["state"], sender["testNumberStates"][0]["state"]) == ("IN_TEST", "UNVERIFIED")

    def test_each_wish_of_the_launch_is_named(self, mock: Mock) -> None:
        countries = ["GB", "FR", "US"]
        sender = made(mock, with_details(countries=countries, questionnaire={}))
        path = f"/senders/{sender['id']}"
        assert set(sender["details"]["questionnaire"]) == {"general", "verification", "gb", "fr", "us"}
        gone = {"details": {"brand": {"emails": None}, "countries": None}}
        assert ask(mock, "PATCH", path, gone).status == 200
        message = refused(ask(mock, "POST", f"{path}/launch"), 412, "launch_precondition_failed")
        problems = message["additionalInformation"]["validationErrors"]
        assert len([problem for problem in problems if ".general." in problem]) == 4
        assert len([problem for problem in problems if ".verification." in problem]) == 4
        assert {"details.brand needs an e-mail or a phone", "details.countries needs a country"} <= set(problems)
        assert ask(mock, "PATCH", path, {"details": {"countries": countries}}).status == 200
        problems = ask(mock, "POST", f"{path}/launch").json()["additionalInformation"]["validationErrors"]
        assert len([problem for problem in problems if ".gb." in problem]) == 6
        assert len([problem for problem in problems if ".fr." in problem]) == 2
        assert not [problem for problem in problems if ".us." in problem or "videoUris" in problem]

    @pytest.mark.parametrize("name", ["bannerUrl", "logoUrl", "privacyPolicyUrl", "termsOfServiceUrl"])
    def test_a_brand_without_one_of_its_parts_stays_a_draft(self, name: str, mock: Mock) -> None:
        brand = {key: value for key, value in BRAND.items() if key != name}
        assert made(mock, with_details(brand=brand))["state"] == "DRAFT"

    def test_an_update_merges_and_null_removes(self, mock: Mock) -> None:
        path = f"/senders/{made(mock)['id']}"
        refused(ask(mock, "PATCH", path, {"details": {}}), 400, "no_fields_to_update")
        refused(ask(mock, "PATCH", path, {"details": {"brand": {}}}), 400, "no_fields_to_update")
        answers = {"general": {"answers": {"optInDescription": None, "triggerDescription": "t"}}}
        body = {"details": {"brand": {"name": "New"}, "countries": ["DE"], "questionnaire": answers}}
        details = ask(mock, "PATCH", path, body).json()["details"]
        assert details["brand"] == {**BRAND, "name": "New", "color": "#000000"}
        assert details["countries"] == ["DE"]
        kept = {key: value for key, value in GENERAL.items() if key != "optInDescription"}
        assert details["questionnaire"]["general"]["answers"] == {**kept, "triggerDescription": "t"}
        assert details["questionnaire"]["verification"]["answers"] == VERIFICATION
        refused(ask(mock, "PATCH", path, {"region": "EU"}), 400, "invalid_input")

    @pytest.mark.parametrize(
        ("name", "item", "two"),
        [
            ("emails", {"label": "a", "address": "a@example.com"}, {"label": "b", "address": "a@example.com"}),
            ("phones", {"label": "a", "number": "123456"}, {"label": "b", "number": "123456"}),
            ("websites", {"label": "a", "url": "https://a.example"}, {"label": "b", "url": "https://a.example"}),
        ],
    )
    def test_contacts_are_told_apart_by_their_value(self, name: str, item: Any, two: Any, mock: Mock) -> None:
        body = with_details(brand={**BRAND, name: [item, two]})
        refused(ask(mock, "POST", "/senders", body), 400, "invalid_input")
        path = f"/senders/{made(mock)['id']}"
        refused(ask(mock, "PATCH", path, {"details": {"brand": {name: [item, two]}}}), 400, "invalid_input")
        assert ask(mock, "PATCH", path, {"details": {"brand": {name: [item]}}}).status == 200

    @pytest.mark.parametrize(
        ("file", "status", "code"),
        [
            ("missing.png", 409, "file_not_found"),
            ("too-large.jpg", 409, "file_size_too_large"),
            ("wrong-size.png?a=b", 409, "file_has_wrong_dimensions"),
            ("unreadable.png", 409, "file_unexpected_error"),
            ("logo.GIF", 400, "file_invalid_mime_type"),
        ],
    )
    def test_wrong_images_are_refused(self, file: str, status: int, code: str, mock: Mock) -> None:
        for name in ("logoUrl", "bannerUrl"):
            body = with_details(brand={**BRAND, name: f"https://cdn.example.com/{file}"})
            refused(ask(mock, "POST", "/senders", body), status, code)
        assert ask(mock, "GET", "/senders").json()["totalSize"] == 0

    def test_a_list_is_filtered_sorted_and_paged(self, mock: Mock) -> None:
        members = {}
        for name in ("b", "a", "c"):
            members[name] = made(mock, {**BARE, "details": {"brand": {"name": name}}})["id"]
            mock.clock.advance(1)
        ask(mock, "PATCH", f"/senders/{members['b']}", {"details": {"brand": {**BRAND, "name": "b"}}})

        def names(query: str) -> str:
            listed = ask(mock, "GET", f"/senders?{query}").json()["senders"]
            return "".join(item["details"]["brand"]["name"] for item in listed)

        assert names("") == names("sortColumn=CREATED") == "bac"
        assert names("sortDirection=DESC") == names("sortColumn=CREATED&sortDirection=DESC") == "cab"
        assert names("sortColumn=NAME") == "abc"
        assert names("sortColumn=NAME&sortDirection=DESC") == "cba"
        assert names("sortColumn=MODIFIED") == "acb"
        assert names("sortColumn=STATE") == "acb"
        assert names("filterStates=IN_TEST") == "b"
        assert names("filterStates=IN_TEST&filterStates=DRAFT") == "bac"
        assert names("filterSenderName=a") == "a"
        assert names(f"filterSenderIds={members['c']},{members['b']}") == "bc"
        assert names("filterConversationApiAppId=x") == ""
        page = ask(mock, "GET", "/senders?sortColumn=NAME&pageSize=2").json()
        rest = ask(mock, "GET", f"/senders?sortColumn=NAME&pageSize=2&pageToken={page['nextPageToken']}").json()
        assert [sender["id"] for sender in page["senders"] + rest["senders"]] == [members[name] for name in "abc"]
        refused(ask(mock, "GET", f"/senders?pageToken={page['nextPageToken']}"), 400, "invalid_page_token")
        refused(ask(mock, "GET", "/senders?filterStates=NO"), 400, "invalid_filter_states")
        refused(ask(mock, "GET", "/senders?pageSize=0"), 400, "invalid_page_size")

    def test_a_connected_app_is_found(self, mock: Mock) -> None:
        sender = made(mock)
        state = mock.state()
        app = {"id": "app", "projectId": "p", "region": "EU"}
        state[DEFAULT_PROJECT.project_id][SENDER][sender["id"]]["conversationApiAppDetails"] = app
        mock.set_state(state)
        assert ask(mock, "GET", "/senders?filterConversationApiAppId=app").json()["totalSize"] == 1
        assert ask(mock, "GET", "/senders?filterConversationApiAppId=other").json()["totalSize"] == 0

    def test_comments_stand_in_the_activities_and_raise_an_event(self, mock: Mock) -> None:
        sender = made(mock, BARE)
        path = f"/senders/{sender['id']}"
        mock.advance_clock(0.25)
        comment = ask(mock, "POST", f"{path}/comments", {"comment": "hi"}).json()
        activity = ask(mock, "GET", f"{path}/activities").json()["notifications"][0]
        assert (activity["comment"], activity["author"]) == ("hi", "Provisioning API user")
        assert comment["created"].endswith(".250Z")
        assert activity["created"] == comment["created"].replace(".250Z", ".000Z")
        (event,) = events(mock, "RCS_SENDER_COMMENT_ADDED")
        assert (event["comment"], event["payload"]["id"]) == ("hi", sender["id"])
        refused(ask(mock, "POST", f"{path}/comments", {}), 400, "invalid_input")
        refused(ask(mock, "GET", f"{path}/activities?pageToken=no"), 400, "invalid_page_token")

    def test_members_nobody_knows_break_no_creation_and_are_refused_in_an_update(self, mock: Mock) -> None:
        sender = made(mock, with_details(other=1))
        assert "other" not in sender["details"]
        path = f"/senders/{sender['id']}"
        for value in ("text", {"deep": {"er": None}}, ["list"], None):
            refused(
                ask(mock, "PATCH", path, {"details": {"brand": {"other": value, "name": "x"}}}), 400, "invalid_input"
            )
        refused(ask(mock, "PATCH", path, {"details": {"callbackUrl": "https://example.com"}}), 400, "invalid_input")
        refused(ask(mock, "PATCH", path, {"details": {}}), 400, "no_fields_to_update")

    def test_questions_that_are_sent_back_are_refused(self, mock: Mock) -> None:
        sender = made(mock)
        path = f"/senders/{sender['id']}"
        asked = {"details": {"questionnaire": sender["details"]["questionnaire"]}}
        refused(ask(mock, "PATCH", path, asked), 400, "invalid_input")
        assert ask(mock, "GET", path).json()["details"] == sender["details"]

    def test_the_lists_of_its_version_decide(self, mock: Mock) -> None:
        refused(ask(mock, "POST", "/senders", {**BARE, "billingCategory": "NEVER_LISTED"}), 400, "invalid_input")
        refused(ask(mock, "POST", "/senders", with_details(countries=["LT"])), 400, "invalid_input")

    def test_a_hundred_thousand_are_listed_by_the_page(self, mock: Mock) -> None:
        sender = made(mock, BARE)
        senders = mock.current.store.of(DEFAULT_PROJECT.project_id, SENDER)
        kept = senders[sender["id"]]
        senders.update({f"s{number}": {**kept, "id": f"s{number}"} for number in range(100_000)})
        page = ask(mock, "GET", "/senders?pageSize=2&sortDirection=DESC").json()
        assert page["totalSize"] == 100_001
        assert [sender["id"] for sender in page["senders"]] == ["s99999", "s99998"]

    def test_half_a_character_is_refused(self, mock: Mock) -> None:
        path = f"/senders/{made(mock, BARE)['id']}/comments"
        refused(ask(mock, "POST", path, {"comment": "\ud800"}), 400, "invalid_payload")
        assert ask(mock, "POST", path, {"comment": "\U0001f600"}).json()["comment"] == "\U0001f600"


class TestLaunch:
    def test_a_launch_goes_through_operators_and_countries(self) -> None:
        mock = Mock(document=DOCUMENT, transitions={SENDER: "manual"})
        sender = made(mock)
        path = f"/senders/{sender['id']}"
        assert sender["state"] == "IN_PROGRESS"
        refused(ask(mock, "POST", f"{path}/launch"), 409, "launch_invalid_agent_state")
        assert mock.trigger(SENDER, sender["id"])
        launching = ask(mock, "POST", f"{path}/launch").json()
        assert launching["state"] == "LAUNCHING"
        assert [(item["country"], item["status"]) for item in launching["countryStatus"]] == [
            ("PL", "PENDING"),
            ("AT", "PENDING"),
        ]
        refused(ask(mock, "PATCH", path, {"details": {"brand": {"name": "x"}}}), 400, "fields_not_updatable")
        assert mock.trigger(SENDER, sender["id"])
        launched = ask(mock, "GET", path).json()
        assert (launched["state"], launched["launched"]) == ("LAUNCHED", mock.clock.text().replace("T", "t"))
        assert {item["status"] for item in launched["countryStatus"]} == {"LAUNCHED"}
        message = events(mock, "RCS_SENDER_OPERATOR_STATUS_UPDATED")
        assert [(item["operatorCountry"], item["operatorCurrentStatus"]) for item in message] == [
            (country, "LAUNCHED") for country in ("PL", "PL", "AT", "AT")
        ]
        assert moves(mock)[-2:] == [("IN_TEST", "LAUNCHING"), ("LAUNCHING", "LAUNCHED")]
        assert ask(mock, "GET", f"{path}/activities").json()["notifications"][0]["type"] == "ACTIVE"

    def test_further_countries_come_with_another_launch(self, mock: Mock) -> None:
        path = f"/senders/{made(mock)['id']}"
        ask(mock, "POST", f"{path}/launch")
        refused(ask(mock, "PATCH", path, {"details": {"testNumbers": None}}), 400, "fields_not_updatable")
        assert ask(mock, "PATCH", path, {"details": {"countries": ["PL", "DE"]}}).status == 200
        again = ask(mock, "POST", f"{path}/launch").json()
        assert [(item["country"], item["status"]) for item in again["countryStatus"]] == [
            ("PL", "LAUNCHED"),
            ("AT", "LAUNCHED"),
            ("DE", "PENDING"),
        ]
        result = ask(mock, "GET", path).json()
        assert (result["state"], result["countryStatus"][2]["status"]) == ("LAUNCHED", "LAUNCHED")

    def test_without_a_video_it_is_prepared_first(self) -> None:
        mock = Mock(document=DOCUMENT, transitions={SENDER: Reads(1)})
        general = {key: value for key, value in GENERAL.items() if key != "videoUris"}
        sender = made(mock, with_details(questionnaire={**QUESTIONNAIRE, "general": {"answers": general}}))
        path = f"/senders/{sender['id']}"
        states = [ask(mock, "GET", path).json()["state"] for _ in range(2)]
        assert states == ["IN_PROGRESS", "IN_TEST"]
        assert ask(mock, "POST", f"{path}/launch").json()["state"] == "PREPARING_LAUNCH"
        with pytest.raises(ValueError, match="LAUNCHING"):
            mock.trigger(SENDER, sender["id"], outcome="REJECTED")
        states = [ask(mock, "GET", path).json()["state"] for _ in range(4)]
        assert states == ["PREPARING_LAUNCH", "LAUNCHING", "LAUNCHING", "LAUNCHED"]

    @pytest.mark.parametrize(
        ("outcome", "state", "country", "operators"),
        [
            ("PARTLY_LAUNCHED", "LAUNCHED", "LAUNCHED", ["LAUNCHED", "REJECTED"]),
            ("REJECTED", "IN_TEST", "REJECTED", ["REJECTED", "REJECTED"]),
            ("UNLAUNCHED", "UNLAUNCHED", "UNLAUNCHED", ["UNLAUNCHED", "UNLAUNCHED"]),
        ],
    )
    def test_a_launch_may_end_otherwise(self, outcome: str, state: str, country: str, operators: list[str]) -> None:
        mock = Mock(document=DOCUMENT, transitions={SENDER: After(60)})
        sender = made(mock)
        path = f"/senders/{sender['id']}"
        mock.advance_clock(60)
        assert ask(mock, "POST", f"{path}/launch").status == 200
        with pytest.raises(ValueError, match="PARTLY_LAUNCHED"):
            mock.trigger(SENDER, sender["id"], outcome="NO")
        assert mock.trigger(SENDER, sender["id"], outcome=outcome)
        result = ask(mock, "GET", path).json()
        first = result["countryStatus"][0]
        assert (result["state"], first["status"]) == (state, country)
        assert [operator["status"] for operator in first["operators"]] == operators
        assert ask(mock, "POST", f"{path}/launch").json()["state"] == "LAUNCHING"
        mock.advance_clock(60)
        assert ask(mock, "GET", path).json()["state"] == "LAUNCHED"

    def test_a_sender_without_google_has_no_testers(self) -> None:
        mock = Mock(document=DOCUMENT, transitions={SENDER: "manual"})
        sender = made(mock)
        path = f"/senders/{sender['id']}/testNumbers"
        with pytest.raises(ValueError, match="NO_GOOGLE_SUPPLIER"):
            mock.trigger(SENDER, sender["id"], outcome="NO")
        mock.trigger(SENDER, sender["id"], outcome="NO_GOOGLE_SUPPLIER")
        refused(ask(mock, "POST", path, {"testNumbers": [NUMBER]}), 400, "no_google_supplier")
        for method, more in (("GET", ""), ("DELETE", ""), ("GET", "/capabilities"), ("GET", "/retry")):
            refused(ask(mock, method, f"{path}/{PATH}{more}"), 400, "no_google_supplier")


class TestTestNumbers:
    def test_an_invitation_is_accepted_and_opened_again(self, mock: Mock) -> None:
        path = f"/senders/{made(mock)['id']}/testNumbers"
        assert ask(mock, "POST", path, {"testNumbers": []}).json() == {"testNumbers": []}
        response = ask(mock, "POST", path, {"testNumbers": [NUMBER, "no number"]}).json()
        assert [(test_number["number"], test_number["state"]) for test_number in response["testNumbers"]] == [
            (NUMBER, "UNVERIFIED"),
            ("no number", "INVALID"),
        ]
        assert ask(mock, "GET", f"{path}/{PATH}").json()["state"] == "VERIFIED"
        assert "ACTION_DIAL" in ask(mock, "GET", f"{path}/{PATH}/capabilities").json()["features"]
        assert ask(mock, "GET", f"{path}/{PATH}/retry").json()["state"] == "UNVERIFIED"
        assert ask(mock, "GET", f"{path}/{PATH}").json()["state"] == "VERIFIED"
        assert ask(mock, "POST", path, {"testNumbers": [NUMBER]}).json()["testNumbers"][0]["state"] == "UNVERIFIED"
        refused(ask(mock, "GET", f"{path}/no%20number/capabilities"), 404, "user_has_not_accepted_invite")
        assert ask(mock, "GET", f"{path}/no%20number/retry").json()["state"] == "INVALID"
        assert ask(mock, "DELETE", f"{path}/{PATH}").status == 204
        for method, more in (("GET", ""), ("DELETE", ""), ("GET", "/capabilities"), ("GET", "/retry")):
            refused(ask(mock, method, f"{path}/{PATH}{more}"), 404, "user_is_not_tester_for_agent")
        refused(ask(mock, "POST", path, {}), 400, "invalid_input")

    def test_an_invitation_that_is_sent_again_changes_its_sender(self, mock: Mock) -> None:
        path = f"/senders/{made(mock)['id']}"
        ask(mock, "POST", f"{path}/testNumbers", {"testNumbers": [NUMBER]})
        before = ask(mock, "GET", path).json()["modified"]
        mock.advance_clock(60)
        ask(mock, "GET", f"{path}/testNumbers/{PATH}/retry")
        assert ask(mock, "GET", path).json()["modified"] > before

    def test_invitations_of_a_draft_wait(self) -> None:
        mock = Mock(document=DOCUMENT, transitions={TEST_NUMBER: Reads(1)})
        sender = made(mock, {**BARE, "details": {"testNumbers": [NUMBER]}})
        path = f"/senders/{sender['id']}"
        assert sender["testNumberStates"][0]["state"] == "PENDING"
        assert ask(mock, "GET", f"{path}/testNumbers/{PATH}").json()["state"] == "PENDING"
        ask(mock, "PATCH", path, {"details": {"brand": BRAND}})
        states = [ask(mock, "GET", f"{path}/testNumbers/{PATH}").json()["state"] for _ in range(2)]
        assert states == ["UNVERIFIED", "VERIFIED"]

    def test_who_declined_is_not_invited_again(self) -> None:
        mock = Mock(document=DOCUMENT, transitions={TEST_NUMBER: "manual"})
        sender = made(mock, with_details(testNumbers=[NUMBER]))
        path = f"/senders/{sender['id']}"
        with pytest.raises(ValueError, match="DECLINED"):
            mock.trigger(TEST_NUMBER, sender["id"], NUMBER, outcome="NO")
        assert mock.trigger(TEST_NUMBER, sender["id"], NUMBER, outcome="DECLINED")
        blocked = (404, "blocked_because_the_recipient_declined")
        refused(ask(mock, "GET", f"{path}/testNumbers/{PATH}/retry"), *blocked)
        refused(ask(mock, "GET", f"{path}/testNumbers/{PATH}/capabilities"), *blocked)
        refused(ask(mock, "POST", f"{path}/testNumbers", {"testNumbers": [NUMBER]}), *blocked)
        assert ask(mock, "PATCH", path, {"details": {"testNumbers": [NUMBER]}}).status == 200
        assert "testNumbers" not in ask(mock, "PATCH", path, {"details": {"testNumbers": None}}).json()["details"]
        refused(ask(mock, "PATCH", path, {"details": {"testNumbers": [NUMBER]}}), *blocked)

    def test_some_endings_say_no(self, mock: Mock) -> None:
        declines, far, later = "+12025550001", "+12025550002", "+12025550003"
        path = f"/senders/{made(mock)['id']}"
        numbers = f"{path}/testNumbers"
        refused(ask(mock, "POST", numbers, {"testNumbers": [NUMBER, far]}), 404, "user_cannot_be_reached")
        early = "add_test_number_not_allowed_before_launch"
        refused(ask(mock, "POST", numbers, {"testNumbers": [NUMBER, later]}), 404, early)
        refused(ask(mock, "GET", f"{numbers}/{PATH}"), 404, "user_is_not_tester_for_agent")
        ask(mock, "POST", numbers, {"testNumbers": [declines]})
        assert ask(mock, "GET", f"{numbers}/%2B12025550001").json()["state"] == "DECLINED"
        states = ask(mock, "PATCH", path, {"details": {"testNumbers": [far, later]}}).json()["testNumberStates"]
        assert [state["state"] for state in states] == ["REJECTED", "REJECTED"]
        refused(ask(mock, "GET", f"{numbers}/%2B12025550002/capabilities"), 404, "user_cannot_be_reached")
        refused(ask(mock, "GET", f"{numbers}/%2B12025550003/retry"), 404, early)
        ask(mock, "POST", f"{path}/launch")
        assert ask(mock, "GET", f"{numbers}/%2B12025550003/retry").json()["state"] == "UNVERIFIED"

    def test_twenty_invitations_a_day_and_two_hundred_in_all(self, mock: Mock) -> None:
        many = [f"+487770001{number:02}" for number in range(21)]
        refused(ask(mock, "POST", "/senders", with_details(testNumbers=many)), 429, "rbm_too_many_requests")
        path = f"/senders/{made(mock)['id']}"
        numbers = f"{path}/testNumbers"
        assert ask(mock, "POST", numbers, {"testNumbers": many[:20]}).status == 200
        refused(ask(mock, "GET", f"{numbers}/%2B48777000100/retry"), 429, "rbm_too_many_requests")
        refused(ask(mock, "PATCH", path, {"details": {"testNumbers": many}}), 429, "rbm_too_many_requests")
        assert ask(mock, "POST", numbers, {"testNumbers": []}).status == 200
        for _ in range(9):
            mock.advance_clock(86400)
            assert ask(mock, "POST", numbers, {"testNumbers": many[:20]}).status == 200
        mock.advance_clock(86400)
        refused(ask(mock, "POST", numbers, {"testNumbers": many[:1]}), 429, "rbm_too_many_requests")


SENDER_CALLS = [
    ("GET", "", None),
    ("PATCH", "", {"details": {"countries": ["PL"]}}),
    ("GET", "/activities", None),
    ("POST", "/comments", {"comment": "x"}),
    ("POST", "/launch", None),
    ("POST", "/testNumbers", {"testNumbers": [NUMBER]}),
    ("GET", f"/testNumbers/{PATH}", None),
    ("DELETE", f"/testNumbers/{PATH}", None),
    ("GET", f"/testNumbers/{PATH}/capabilities", None),
    ("GET", f"/testNumbers/{PATH}/retry", None),
]


@pytest.mark.parametrize(("method", "more", "body"), SENDER_CALLS)
def test_another_projects_sender_is_not_there(method: str, more: str, body: Any, mock: Mock) -> None:
    sender = made(mock)
    path = f"/senders/{sender['id']}{more}"
    refused(ask(mock, method, path, body, project=OTHER_PROJECT), 404, "sender_not_found")
    assert ask(mock, "GET", "/senders", project=OTHER_PROJECT).json()["totalSize"] == 0
    long = ask(mock, method, f"/senders/{'x' * 256}{more}", body)
    has_format = not (method == "GET" and more.endswith(PATH))
    refused(long, 400 if has_format else 404, "invalid_id_format" if has_format else "sender_not_found")


def test_switched_off_is_403(mock: Mock) -> None:
    path = f"/senders/{made(mock, with_details(testNumbers=[NUMBER]))['id']}"
    state = mock.state()
    state[DEFAULT_PROJECT.project_id]["rcs_account"]["account"]["_is_off"] = True
    mock.set_state(state)
    for method, where, body in (
        ("GET", "/senders", None),
        ("POST", "/senders", BARE),
        ("GET", path, None),
        ("PATCH", path, {"details": {"countries": ["PL"]}}),
        ("POST", f"{path}/launch", None),
    ):
        refused(ask(mock, method, where, body), 403, "rbm_has_not_been_used")
    refused(ask(mock, "GET", f"{path}/testNumbers/{PATH}/capabilities"), 403, "wrong_supplier_configuration")


@pytest.mark.parametrize(
    ("method", "more", "body"), [call for call in SENDER_CALLS if call[1][1:9] not in ("activiti", "comments")]
)
def test_the_rate_limit_is_the_suppliers_429(method: str, more: str, body: Any) -> None:
    mock = Mock(document=DOCUMENT, rate_limit=RateLimit(rate=0.001, burst=1))
    path = f"/senders/{made(mock, with_details(testNumbers=[NUMBER]))['id']}{more}"
    refused(ask(mock, method, path, body), 429, "rbm_too_many_requests")
    refused(ask(mock, "GET", "/senders"), 429, "rbm_too_many_requests")


class TestQuestionnaire:
    def test_countries_add_their_questions(self, mock: Mock) -> None:
        for use_case in ("MULTIUSE", "OTP", "PROMOTIONAL", "TRANSACTIONAL"):
            assert list(ask(mock, "GET", f"/questionnaire/{use_case}").json()) == ["general", "verification"]
        result = ask(mock, "GET", "/questionnaire/OTP?countries=US&countries=GB&countries=FR&countries=PL").json()
        assert list(result) == ["general", "verification", "gb", "fr", "us"]
        assert result["fr"]["questions"]["siren"]["suggestedAnswers"] == []

    def test_wrong_values_are_told_apart(self, mock: Mock) -> None:
        refused(ask(mock, "GET", "/questionnaire/NO"), 400, "questionnaire_invalid_use_case")
        refused(ask(mock, "GET", "/questionnaire/OTP?countries=XX"), 400, "questionnaire_invalid_country")


def test_the_state_survives_being_put_back(mock: Mock) -> None:
    sender = made(mock, with_details(testNumbers=[NUMBER]))
    ask(mock, "POST", f"/senders/{sender['id']}/launch")
    before = ask(mock, "GET", f"/senders/{sender['id']}").json()
    mock.set_state(json.loads(json.dumps(mock.state())))
    assert ask(mock, "GET", f"/senders/{sender['id']}").json() == before


def test_the_client_goes_the_whole_way(mock: Mock) -> None:
    with ProvisioningClient(**DEFAULT_PROJECT.credentials(), transport=MockTransport(mock)) as client:
        sender = client.rcs_senders.create(COMPLETE)
        assert isinstance(sender, models.RcsSender)
        client.rcs_senders.add_test_numbers(sender.id, {"testNumbers": [NUMBER]})
        assert client.rcs_senders.get_test_number(sender.id, NUMBER).state == "VERIFIED"
        assert client.rcs_senders.get_test_number_capabilities(sender.id, NUMBER).features
        assert client.rcs_senders.retry_test_number(sender.id, NUMBER).state == "UNVERIFIED"
        client.rcs_senders.delete_test_number(sender.id, NUMBER)
        assert client.rcs_senders.launch(sender.id).state == "LAUNCHING"
        assert client.rcs_senders.get(sender.id).state == "LAUNCHED"
        client.rcs_senders.create_comment(sender.id, {"comment": "hi"})
        assert [list_activity.type_ for list_activity in client.rcs_senders.list_activities(sender.id)][
            0
        ] == "COMMENT_ADDED"
        client.rcs_accounts.create_comment({"comment": "hi"})
        assert len(list(client.rcs_accounts.list_activities())) == 2
        assert [item.id for item in client.rcs_senders.list(filter_states=["LAUNCHED"])] == [sender.id]
        assert client.rcs_questionnaire.get("OTP", countries=["GB"]).gb
        with pytest.raises(errors.APIStatusError) as caught:
            client.rcs_senders.update(sender.id, {"details": {"brand": {"name": "x"}}})
        assert caught.value.status == 400
