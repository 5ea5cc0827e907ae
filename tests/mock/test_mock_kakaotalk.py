"""The KakaoTalk side of the mock: senders that go, templates of senders, categories."""

from __future__ import annotations

from typing import Any

import pytest
from mock_calls import DOCUMENT, ask, events, manual, refused, value
from sinch_provisioning import ProvisioningClient, models
from sinch_provisioning.mock import DEFAULT_PROJECT, OTHER_PROJECT, Mock, MockTransport, Reads
from sinch_provisioning.mock.resources.kakaotalk_category_codes import TEMPLATE_CODES

KAKAOTALK = "kakaotalk_template"
SENDER = {
    "adminPhoneNo": "+48777777777",
    "name": "N",
    "logoImage": "https://example.com/a.png",
    "topLevelCategoryCode": "019",
    "midLevelCategoryCode": "0006",
    "subLevelCategoryCode": "0001",
}
DAY = 24 * 3600


def sender(mock: Mock, key: str = "shop", status: str = "DRAFT", project: Any = DEFAULT_PROJECT) -> Any:
    body = {"plusFriendId": key, "status": status, "details": SENDER}
    return ask(mock, "POST", "/kakaotalk/senders", body, project=project)


def live_sender(mock: Mock) -> None:
    sender(mock, status="SUBMIT")
    mock.trigger("kakaotalk_sender", "shop")
    value(ask(mock, "POST", "/kakaotalk/senders/shop/register"))
    value(ask(mock, "POST", "/kakaotalk/senders/shop/verify", {"code": 1}))


def template(mock: Mock, name: str = "order", status: str = "SUBMIT", key: str = "shop", **details: Any) -> Any:
    body = {"status": status, "details": {"name": name, "language": "KO", "content": "Hi", **details}}
    return ask(mock, "POST", f"/kakaotalk/senders/{key}/templates", body)


def at(code: str, rest: str = "", key: str = "shop") -> str:
    return f"/kakaotalk/senders/{key}/templates/{code}{rest}"


@pytest.fixture
def mock() -> Mock:
    mock_ = Mock(document=DOCUMENT)
    sender(mock_)
    return mock_


@pytest.fixture
def slow() -> Mock:
    result = manual(KAKAOTALK)
    sender(result)
    return result


DRAFTS: list[dict[str, Any]] = [
    {"status": "DRAFT"},
    {"status": "DRAFT", "details": {}},
    {"status": "DRAFT", "details": {"name": "x"}},
]


class TestDrafts:
    """A draft carries anything or nothing; a submission is complete or refused."""

    @pytest.mark.parametrize("body", DRAFTS)
    @pytest.mark.parametrize("path", ["/kakaotalk/senders", "/kakaotalk/senders/shop/templates"])
    def test_a_draft_may_hold_any_part(self, mock: Mock, path: str, body: dict[str, Any]) -> None:
        draft = value(ask(mock, "POST", path, body), 201)
        assert draft["changes"]["status"] == "DRAFT"
        at_path = f"{path}/{draft.get('code') or draft['plusFriendId']}"
        assert value(ask(mock, "GET", at_path)) == draft

    def test_a_draft_may_hold_part_of_a_button_and_any_category(self, mock: Mock) -> None:
        details = {"buttons": [{"type": "WEB_LINK", "linkMo": "#{url}"}, {}], "categoryCode": "?"}
        made = ask(mock, "POST", "/kakaotalk/senders/shop/templates", {"status": "DRAFT", "details": details})
        code = value(made, 201)["code"]
        change = {"status": "SUBMIT", "details": {"name": "n", "content": "c", "language": "KO"}}
        faults = refused(ask(mock, "PATCH", at(code), change), 400, "invalid_payload")
        assert faults["resolution"].endswith("; /details/buttons/1/name: needed to submit.")

    @pytest.mark.parametrize("missing", sorted(SENDER.keys() - {"logoImage"}))
    def test_an_incomplete_sender_is_not_submitted(self, missing: str) -> None:
        mock = Mock(document=DOCUMENT)
        rest = {name: text for name, text in SENDER.items() if name != missing}
        body = {"plusFriendId": "shop", "details": rest}
        faults = refused(ask(mock, "POST", "/kakaotalk/senders", body), 400, "invalid_input")
        assert faults["additionalInformation"] == {"validationErrors": [f"/details/{missing}: needed to submit"]}
        value(ask(mock, "POST", "/kakaotalk/senders", {**body, "status": "DRAFT"}), 201)
        refused(ask(mock, "PATCH", "/kakaotalk/senders/shop", {"status": "SUBMIT"}), 400, "invalid_input")
        change = {"status": "SUBMIT", "details": {missing: SENDER[missing]}}
        sent = value(ask(mock, "PATCH", "/kakaotalk/senders/shop", change))
        assert sent["changes"] == {"status": "IN_PROGRESS", "details": {**rest, missing: SENDER[missing]}}

    def test_a_sender_without_its_channel_is_not_submitted(self) -> None:
        refused(ask(Mock(document=DOCUMENT), "POST", "/kakaotalk/senders", {"details": SENDER}), 400, "invalid_input")

    @pytest.mark.parametrize("missing", ["name", "language", "content"])
    def test_an_incomplete_template_is_not_submitted(self, mock: Mock, missing: str) -> None:
        whole = {"name": "order", "language": "KO", "content": "Hi"}
        rest = {name: text for name, text in whole.items() if name != missing}
        path = "/kakaotalk/senders/shop/templates"
        refused(ask(mock, "POST", path, {"details": rest}), 400, "invalid_payload")
        code = value(ask(mock, "POST", path, {"status": "DRAFT", "details": rest}), 201)["code"]
        refused(ask(mock, "PATCH", at(code), {"status": "SUBMIT"}), 400, "invalid_payload")
        value(ask(mock, "PATCH", at(code), {"status": "SUBMIT", "details": {missing: whole[missing]}}))

    @pytest.mark.parametrize("body", DRAFTS)
    def test_the_client_saves_a_draft_of_models_and_of_mappings(self, body: dict[str, Any]) -> None:
        transport = MockTransport(Mock(document=DOCUMENT))
        with ProvisioningClient(transport=transport, validate="requests", **DEFAULT_PROJECT.credentials()) as client:
            for sent in (body, models.CreateKakaoTalkSender(**body)):
                draft = client.kakaotalk_senders.create(sent)
                assert draft.changes.status == "DRAFT"
                client.kakaotalk_templates.create(draft.plus_friend_id, body)
                client.kakaotalk_templates.create(draft.plus_friend_id, models.CreateKakaoTalkTemplate(status="DRAFT"))


class TestSenders:
    def test_a_deleted_sender_goes_on_for_60_days_and_takes_its_templates_along(self) -> None:
        mock = Mock(document=DOCUMENT)
        live_sender(mock)
        code = value(template(mock), 201)["code"]
        message = len(events(mock))
        assert ask(mock, "DELETE", "/kakaotalk/senders/shop").status == 204
        mock.advance_clock(60 * DAY - 1)
        assert value(ask(mock, "GET", "/kakaotalk/senders/shop"))["state"] == "ACTIVE"
        assert value(ask(mock, "GET", "/kakaotalk/senders"))["totalSize"] == 1
        assert len(events(mock)) == message
        refused(ask(mock, "DELETE", "/kakaotalk/senders/shop"), 409, "sender_already_deleted")
        refused(ask(mock, "PATCH", "/kakaotalk/senders/shop", {"status": "SUBMIT"}), 409, "sender_not_updatable")
        refused(ask(mock, "POST", "/kakaotalk/senders/shop/register"), 409, "not_allowed_register")
        refused(sender(mock), 409, "plus_friend_id_used")
        mock.advance_clock(1)
        assert value(ask(mock, "GET", "/kakaotalk/senders"))["totalSize"] == 0
        assert sender(mock, project=OTHER_PROJECT).status == 201
        refused(ask(mock, "GET", "/kakaotalk/senders/shop"), 404, "sender_not_found")
        ask(mock, "DELETE", "/kakaotalk/senders/shop", project=OTHER_PROJECT)
        sender(mock)
        refused(ask(mock, "GET", at(code)), 404, "template_not_found")

    def test_a_sender_that_was_deleted_while_it_was_verified_stays_unverified(self) -> None:
        mock = Mock(document=DOCUMENT)
        sender(mock, status="SUBMIT")
        value(ask(mock, "POST", "/kakaotalk/senders/shop/register"))
        ask(mock, "DELETE", "/kakaotalk/senders/shop")
        refused(ask(mock, "POST", "/kakaotalk/senders/shop/verify", {"code": 1}), 409, "not_allowed_verify")

    @pytest.mark.parametrize("rest", ["", "/changes"])
    def test_the_templates_of_a_draft_go_with_it(self, rest: str, mock: Mock) -> None:
        code = value(template(mock), 201)["code"]
        assert ask(mock, "DELETE", f"/kakaotalk/senders/shop{rest}").status == 204
        refused(ask(mock, "GET", at(code)), 404, "sender_not_found")
        sender(mock)
        refused(ask(mock, "GET", at(code)), 404, "template_not_found")

    def test_a_live_logo_stays_until_its_removal_is_accepted(self) -> None:
        mock = manual("kakaotalk_sender")
        live_sender(mock)
        change = {"status": "SUBMIT", "details": {"logoImage": None}}
        assert value(ask(mock, "PATCH", "/kakaotalk/senders/shop", change))["details"] == SENDER
        mock.trigger("kakaotalk_sender", "shop", outcome="REJECTED")
        assert ask(mock, "DELETE", "/kakaotalk/senders/shop/changes").status == 204
        assert value(ask(mock, "GET", "/kakaotalk/senders/shop"))["details"] == SENDER
        value(ask(mock, "PATCH", "/kakaotalk/senders/shop", {"details": {"logoImage": None}}))
        value(ask(mock, "PATCH", "/kakaotalk/senders/shop", {"details": {"logoImage": "https://example.com/b.png"}}))
        value(ask(mock, "PATCH", "/kakaotalk/senders/shop", change))
        mock.trigger("kakaotalk_sender", "shop")
        assert "logoImage" not in value(ask(mock, "GET", "/kakaotalk/senders/shop"))["details"]

    def test_a_review_ends_well_or_badly(self) -> None:
        mock = manual("kakaotalk_sender")
        sender(mock, status="SUBMIT")
        with pytest.raises(ValueError, match="known are ACCEPTED, REJECTED"):
            mock.trigger("kakaotalk_sender", "shop", outcome="MAYBE")
        assert mock.trigger("kakaotalk_sender", "shop", outcome="REJECTED")
        refused_one = value(ask(mock, "GET", "/kakaotalk/senders/shop"))
        assert (refused_one["changes"]["status"], refused_one.get("state")) == ("REJECTED", None)
        value(ask(mock, "PATCH", "/kakaotalk/senders/shop", {"status": "SUBMIT"}))
        mock.trigger("kakaotalk_sender", "shop")
        assert value(ask(mock, "GET", "/kakaotalk/senders/shop"))["details"] == SENDER
        assert events(mock) == ["SENDER_REJECTED", "SENDER_INACTIVE"]

    def test_kakaotalk_moves_an_accepted_sender(self) -> None:
        mock = Mock(document=DOCUMENT)
        live_sender(mock)
        for state in ("SUSPENDED", "ACTIVE", "BLOCKED", "INACTIVE"):
            assert mock.trigger("kakaotalk_sender_state", "shop", outcome=state)
            assert value(ask(mock, "GET", f"/kakaotalk/senders?filterStates={state}"))["totalSize"] == 1
        assert events(mock)[2:] == ["SENDER_ACTIVE", "SENDER_INACTIVE"]
        for outcome in (None, "VERIFYING"):
            with pytest.raises(ValueError, match="known are ACTIVE, BLOCKED, INACTIVE, SUSPENDED"):
                mock.trigger("kakaotalk_sender_state", "shop", outcome=outcome)
        ask(mock, "DELETE", "/kakaotalk/senders/shop")
        mock.advance_clock(60 * DAY)
        refused(ask(mock, "GET", "/kakaotalk/senders/shop"), 404, "sender_not_found")
        assert not mock.trigger("kakaotalk_sender_state", "shop", outcome="ACTIVE")


class TestTemplates:
    def test_a_template_is_drafted_submitted_and_approved(self, mock: Mock) -> None:
        draft = value(template(mock, status="DRAFT"), 201)
        assert draft["changes"] == {
            "status": "DRAFT",
            "details": {
                "messageType": "BASIC", "emphasizeType": "EMPHASIZE_TYPE_NONE", "categoryCode": "999999",
                "securityFlag": False, "buttons": [], "name": "order", "language": "KO", "content": "Hi",
            },
        }  # fmt: skip
        assert not {"state", "details"} & draft.keys()
        sent = value(ask(mock, "PATCH", at(draft["code"]), {"status": "SUBMIT"}))
        assert sent["changes"]["status"] == "IN_PROGRESS"
        result = value(ask(mock, "GET", at(draft["code"])))
        assert (result["state"], result["details"], "changes" in result) == (
            "APPROVED", draft["changes"]["details"], False,
        )  # fmt: skip
        assert events(mock) == ["TEMPLATE_APPROVED"]

    def test_a_first_refusal_leaves_the_details_and_later_ones_what_is_in_force(self, slow: Mock) -> None:
        code = value(template(slow, title="T"), 201)["code"]
        refused(ask(slow, "PATCH", at(code), {}), 409, "template_changes_not_updatable")
        refused(ask(slow, "DELETE", at(code, "/changes")), 409, "template_not_deletable")
        with pytest.raises(ValueError, match="known are APPROVED, REJECTED"):
            slow.trigger(KAKAOTALK, "shop", code, outcome="MAYBE")
        assert slow.trigger(KAKAOTALK, "shop", code, outcome="REJECTED")
        result = value(ask(slow, "GET", at(code)))
        assert (result["state"], result["details"]["title"], "changes" in result) == ("REJECTED", "T", False)
        assert value(ask(slow, "PATCH", at(code), {})) == result
        value(ask(slow, "PATCH", at(code), {"status": "SUBMIT", "details": {"content": "Ho"}}))
        slow.trigger(KAKAOTALK, "shop", code)
        change = {"status": "SUBMIT", "details": {"title": None, "buttons": None, "name": "new"}}
        live = value(ask(slow, "PATCH", at(code), change))
        assert (live["details"]["title"], live["changes"]["details"]) == ("T", {"buttons": [], "name": "new"})
        slow.trigger(KAKAOTALK, "shop", code, outcome="REJECTED")
        result = value(ask(slow, "GET", at(code)))
        assert (result["state"], result["changes"]["status"], result["details"]["title"]) == (
            "APPROVED",
            "REJECTED",
            "T",
        )
        for query in ("filterStates=APPROVED", "filterStatuses=REJECTED", "templateName=ord"):
            assert value(ask(slow, "GET", f"/kakaotalk/senders/shop/templates?{query}"))["totalSize"] == 1
        value(ask(slow, "PATCH", at(code), {"status": "SUBMIT"}))
        slow.trigger(KAKAOTALK, "shop", code)
        result = value(ask(slow, "GET", at(code)))["details"]
        assert (result["name"], result["content"], "title" in result) == ("new", "Ho", False)
        assert events(slow) == ["TEMPLATE_REJECTED", "TEMPLATE_APPROVED", "TEMPLATE_REJECTED", "TEMPLATE_APPROVED"]

    def test_names_are_unique_within_a_sender(self, mock: Mock) -> None:
        sender(mock, "other")
        first = value(template(mock, "a"), 201)["code"]
        second = value(template(mock, "b"), 201)["code"]
        assert template(mock, "a", key="other").status == 201
        refused(template(mock, "a"), 409, "template_exists")
        refused(ask(mock, "PATCH", at(second), {"details": {"name": "a"}}), 409, "template_exists")
        value(ask(mock, "PATCH", at(second), {"details": {"name": "c"}}))
        for name in ("b", "c"):
            refused(template(mock, name), 409, "template_exists")
        assert ask(mock, "DELETE", at(first)).status == 204
        assert template(mock, "a").status == 201

    @pytest.mark.parametrize(
        ("details", "field"),
        [
            ({"messageType": "MIXED"}, "extra"),
            ({"messageType": "EXTRA_INFORMATION"}, "extra"),
            ({"emphasizeType": "EMPHASIZE_TYPE_TEXT"}, "title"),
            ({"emphasizeType": "EMPHASIZE_TYPE_IMAGE"}, "imageUrl"),
            ({"buttons": [{"ordering": 1, "type": "BOT_KEYWORD", "name": "a"},
                          {"ordering": 2, "type": "BOT_KEYWORD", "name": "b"}]}, "buttons"),
        ],
    )  # fmt: skip
    def test_a_failed_submission_keeps_a_draft_only_when_asked(self, details: Any, field: str, mock: Mock) -> None:
        code = "template_kakaotalk_validation_error"
        result = refused(template(mock, **details), 424, code)
        assert f": {field}: " in result["resolution"]
        assert "additionalInformation" not in result
        assert value(ask(mock, "GET", "/kakaotalk/senders/shop/templates"))["templates"] == []
        body = {"saveDraftOnFailure": True, "details": {"name": "x", "language": "KO", "content": "Hi", **details}}
        kept = refused(ask(mock, "POST", "/kakaotalk/senders/shop/templates", body), 424, code)
        path = at(kept["additionalInformation"]["templateCode"])
        draft = value(ask(mock, "GET", path))
        assert draft["changes"]["status"] == "DRAFT"
        refused(ask(mock, "PATCH", path, {"status": "SUBMIT", "details": {"content": "Ho"}}), 424, code)
        assert value(ask(mock, "GET", path)) == draft
        assert ask(mock, "DELETE", at(draft["code"], "/changes")).status == 204
        refused(ask(mock, "GET", path), 404, "template_not_found")

    def test_an_unknown_category_is_refused(self, mock: Mock) -> None:
        refused(template(mock, categoryCode="123456"), 400, "template_invalid_category_code")
        code = value(template(mock, categoryCode="001001"), 201)["code"]
        change = {"status": "SUBMIT", "details": {"categoryCode": "1"}}
        refused(ask(mock, "PATCH", at(code), change), 400, "template_invalid_category_code")

    def test_what_no_schema_names_is_not_kept(self, mock: Mock) -> None:
        made = value(template(mock, ad=5, unknown=None), 201)
        assert not {"ad", "unknown"} & made["changes"]["details"].keys()
        changed = value(ask(mock, "PATCH", at(made["code"]), {"details": {"language": "EN", "content": "Ho"}}))
        assert (changed["details"]["language"], changed["changes"]["details"]) == ("KO", {"content": "Ho"})

    def test_lists_are_alphabetical_and_cut_into_pages(self, mock: Mock) -> None:
        sender(mock, "other")
        template(mock, "aa", key="other")
        for name, status in (("b", "SUBMIT"), ("ab", "DRAFT"), ("a", "SUBMIT"), ("c", "SUBMIT")):
            template(mock, name, status)
        path = "/kakaotalk/senders/shop/templates"
        names: list[str] = []
        token = ""
        while True:
            page = value(ask(mock, "GET", f"{path}?pageSize=3{token}"))
            for template_ in page["templates"]:
                names.append(template_.get("details", template_.get("changes", {}).get("details"))["name"])
            if "nextPageToken" not in page:
                break
            token = f"&pageToken={page['nextPageToken']}"
        assert (names, page["totalSize"]) == (["a", "ab", "b", "c"], 4)
        assert value(ask(mock, "GET", f"{path}?templateName=a&filterStates=APPROVED"))["totalSize"] == 1
        refused(ask(mock, "GET", f"{path}?pageToken=x"), 400, "invalid_page_token")
        refused(ask(mock, "GET", f"{path}?filterStates=DISABLED"), 400, "invalid_filter_states")
        refused(ask(mock, "GET", f"{path}?pageSize=1001"), 400, "invalid_page_size")

    def test_comments_and_activities(self, mock: Mock) -> None:
        code = value(template(mock, status="DRAFT"), 201)["code"]
        assert value(ask(mock, "POST", at(code, "/comments"), {"comment": "nice"}), 201)["comment"] == "nice"
        result = value(ask(mock, "GET", at(code, "/activities")))["notifications"]
        assert [item["type"] for item in result] == ["COMMENT_ADDED", "DRAFT", "CREATED"]
        for query, wrong in (("pageSize=101", "invalid_page_size"), ("pageToken=x", "invalid_page_token")):
            refused(ask(mock, "GET", at(code, f"/activities?{query}")), 400, wrong)
            refused(ask(mock, "GET", f"/kakaotalk/senders/shop/activities?{query}"), 400, wrong)
        message = mock.deliveries.events[-1]
        assert (message["type"], message["comment"], message["payload"]["code"]) == (
            "KAKAOTALK_TEMPLATE_COMMENT_ADDED", "nice", code,
        )  # fmt: skip

    def test_reviews_wait_for_reads(self) -> None:
        mock = Mock(document=DOCUMENT, transitions={KAKAOTALK: Reads(1)})
        sender(mock)
        code = value(template(mock), 201)["code"]
        assert [value(ask(mock, "GET", at(code))).get("state") for _ in range(2)] == [None, "APPROVED"]

    def test_what_is_missing_has_its_own_code(self, mock: Mock) -> None:
        code = value(template(mock), 201)["code"]
        comment = {"comment": "x"}
        for method, rest, body, of_sender in (
            ("GET", "", None, "sender"), ("PATCH", "", {}, "sender"), ("DELETE", "", None, "sender"),
            ("GET", "/activities", None, "sender"), ("DELETE", "/changes", None, "template"),
            ("POST", "/comments", comment, "template"),
        ):  # fmt: skip
            refused(ask(mock, method, at("none", rest), body), 404, "template_not_found")
            refused(ask(mock, method, at(code, rest, key="none"), body), 404, f"{of_sender}_not_found")
            refused(ask(mock, method, at(code, rest), body, project=OTHER_PROJECT), 404, f"{of_sender}_not_found")
        refused(template(mock, key="none"), 404, "sender_not_found")
        refused(ask(mock, "GET", "/kakaotalk/senders/none/templates"), 404, "sender_not_found")

    def test_a_deleted_template_is_reviewed_no_more(self, slow: Mock) -> None:
        code = value(template(slow), 201)["code"]
        assert ask(slow, "DELETE", at(code)).status == 204
        assert not slow.trigger(KAKAOTALK, "shop", code)
        assert events(slow) == []

    def test_a_state_that_lacks_details_is_no_trouble(self, mock: Mock) -> None:
        state = mock.state()
        state[DEFAULT_PROJECT.project_id][KAKAOTALK] = {"shop/bare": {"code": "bare"}}
        mock.set_state(state)
        assert value(ask(mock, "GET", "/kakaotalk/senders/shop/templates"))["templates"] == [{"code": "bare"}]
        value(ask(mock, "PATCH", at("bare"), {"status": "DRAFT", "details": {"content": "x"}}))

    def test_the_client_meets_the_same_templates(self, mock: Mock) -> None:
        with ProvisioningClient(transport=MockTransport(mock), **DEFAULT_PROJECT.credentials()) as client:
            details = {"name": "order", "language": "KO", "content": "Hi"}
            made = client.kakaotalk_templates.create("shop", {"details": details})
            assert client.kakaotalk_templates.get("shop", made.code).state == "APPROVED"
            assert [item.code for item in client.kakaotalk_templates.list("shop", page_size=1)] == [made.code]


class TestCategories:
    def test_the_tree_of_sender_categories_has_three_levels(self, mock: Mock) -> None:
        tree = value(ask(mock, "GET", "/kakaotalk/categories/senders"))["categories"]
        shopping = next(item for item in tree if item["code"] == "019")
        middle = next(subcategory for subcategory in shopping["subcategories"] if subcategory["code"] == "0006")
        low = middle["subcategories"][0]
        assert (middle["parentCode"], low["parentCode"], low["code"]) == ("019", "0006", "0001")
        for top in tree:
            for second in top["subcategories"]:
                assert (top["depth"], second["depth"], second["parentCode"]) == (1, 2, top["code"])
                assert all(
                    subcategory["depth"] == 3 and subcategory["subcategories"] == []
                    for subcategory in second["subcategories"]
                )

    def test_template_categories_come_in_pages_and_hold_every_name_once(self, mock: Mock) -> None:
        path = "/kakaotalk/categories/senders/shop/templates"
        values: list[Any] = []
        token = ""
        for _ in range(4):
            page = value(ask(mock, "GET", f"{path}?pageSize=3{token}"))
            values += page["categories"]
            token = f"&pageToken={page.get('nextPageToken')}"
        assert (len(values), page["totalSize"], "nextPageToken" in page) == (10, 10, False)
        own = [subcategory for group in values for subcategory in group["subcategories"]]
        for field, schema in (
            ("name", "KakaoTalkTemplateSubcategoryName"),
            ("nameEnglish", "KakaoTalkTemplateSubcategoryEnglishName"),
        ):
            known = set(DOCUMENT["components"]["schemas"][schema]["enum"]) - {"UNRECOGNIZED"}
            assert sorted(item[field] for item in own) == sorted(known)
        assert {item["code"] for item in own} == TEMPLATE_CODES
        assert "999999" in TEMPLATE_CODES
        refused(ask(mock, "GET", "/kakaotalk/categories/senders/none/templates"), 404, "sender_not_found")
        refused(ask(mock, "GET", f"{path}?pageToken=x"), 400, "invalid_page_token")

    def test_every_template_category_can_be_used(self, mock: Mock) -> None:
        for code in TEMPLATE_CODES:
            assert template(mock, f"n{code}", categoryCode=code).status == 201
