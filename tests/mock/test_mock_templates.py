"""WhatsApp templates of the mock: drafts, reviews, refusals, events, masks; in process and by the client."""

from __future__ import annotations

from typing import Any

import pytest
from mock_calls import DOCUMENT, ask, events, manual, refused, value
from sinch_provisioning import ProvisioningClient, errors
from sinch_provisioning.mock import DEFAULT_PROJECT, OTHER_PROJECT, After, Mock, MockTransport, RateLimit, Reads

BODY = {"type": "BODY", "text": "Hello {{1}}", "examples": ["Alex"]}
WHATSAPP = "whatsapp_template"
DAY = 24 * 3600


@pytest.fixture
def mock() -> Mock:
    return Mock(document=DOCUMENT)


def template(
    mock: Mock, name: str = "order", language: str = "EN", status: str = "SUBMIT", *components: Any, **more: Any
) -> Any:
    body = {"name": name, "language": language, "category": "UTILITY", "status": status}
    details = {"components": list(components) or [BODY]}
    return ask(mock, "POST", "/whatsapp/templates", {**body, "details": details, **more})


def at(name: str = "order", language: str = "EN", rest: str = "") -> str:
    return f"/whatsapp/templates/{name}/languages/{language}{rest}"


class TestWhatsApp:
    def test_a_draft_is_submitted_reviewed_and_live(self, mock: Mock) -> None:
        draft = value(template(mock, status="DRAFT"), 201)
        assert draft["changes"]["status"] == "DRAFT"
        assert not {"state", "whatsappId", "details"} & draft.keys()
        sent = value(ask(mock, "PATCH", at(), {"status": "SUBMIT"}))
        assert (sent["changes"]["status"], sent["whatsappId"].isdigit()) == ("IN_PROGRESS", True)
        live = value(ask(mock, "GET", at()))
        assert (live["state"], live["details"]["components"], live["analytics"]) == ("APPROVED", [BODY], [])
        assert not {"changes", "rejectionCode"} & live.keys()
        assert events(mock) == ["APPROVED"]

    def test_a_refused_template_is_edited_and_sent_again(self) -> None:
        mock = manual(WHATSAPP)
        template(mock)
        refused(ask(mock, "PATCH", at(), {"status": "SUBMIT"}), 409, "template_changes_not_updatable")
        with pytest.raises(ValueError, match="outcome MAYBE is not known"):
            mock.trigger(WHATSAPP, "order", "EN", outcome="MAYBE")
        assert mock.trigger(WHATSAPP, "order", "EN", outcome="INCORRECT_CATEGORY")
        result = value(ask(mock, "GET", at()))
        assert (result["state"], result["rejectionCode"], "changes" in result) == (
            "REJECTED",
            "INCORRECT_CATEGORY",
            False,
        )
        category = {"category": "MARKETING", "allowCategoryChange": True}
        again = value(ask(mock, "PATCH", at(), category))
        assert (again["category"], again["changes"]) == (
            "MARKETING", {"status": "DRAFT", "details": {}, "allowCategoryChange": True},
        )  # fmt: skip
        value(ask(mock, "PATCH", at(), {"status": "SUBMIT", "details": {"messageSendTtlSeconds": 86_400}}))
        assert mock.trigger(WHATSAPP, "order", "EN")
        result = value(ask(mock, "GET", at()))
        assert (result["state"], result["details"]["messageSendTtlSeconds"]) == ("APPROVED", 86_400)
        assert result["details"]["components"] == [BODY]
        assert events(mock) == ["REJECTED", "APPROVED"]

    def test_changes_of_a_live_template_leave_it_live_when_they_are_refused(self) -> None:
        mock = manual(WHATSAPP)
        template(mock)
        mock.trigger(WHATSAPP, "order", "EN")
        new = {"components": [{"type": "BODY", "text": "Bye"}]}
        value(ask(mock, "PATCH", at(), {"details": new, "status": "SUBMIT"}))
        mock.trigger(WHATSAPP, "order", "EN", outcome="REJECTED")
        result = value(ask(mock, "GET", at()))
        assert (result["state"], result["changes"]["status"]) == ("APPROVED", "REJECTED")
        assert result["details"]["components"] == [BODY]
        assert value(ask(mock, "GET", "/whatsapp/templates?filterStatuses=REJECTED"))["totalSize"] == 1
        value(ask(mock, "PATCH", at(), {"status": "SUBMIT"}))
        mock.trigger(WHATSAPP, "order", "EN")
        assert value(ask(mock, "GET", at()))["details"] == new

    def test_an_empty_update_changes_nothing(self, mock: Mock) -> None:
        template(mock)
        before = value(ask(mock, "GET", at()))
        assert value(ask(mock, "PATCH", at(), {})) == before
        assert value(ask(mock, "PATCH", at(), {"category": "UTILITY"}))["changes"] == {"status": "DRAFT", "details": {}}

    def test_a_category_is_fixed_once_it_was_accepted_and_one_for_all_languages(self, mock: Mock) -> None:
        template(mock)
        template(mock, language="PL", status="DRAFT")
        wrong = refused(template(mock, language="DE", category="MARKETING"), 409, "template_incorrect_category")
        assert wrong["resolution"].endswith("the category UTILITY.")
        for path, body, what in (
            (at(), {"category": "MARKETING"}, "category"),
            (at(), {"allowCategoryChange": True}, "allow_category_change"),
            (at(language="PL"), {"category": "MARKETING"}, "category"),
        ):
            refused(ask(mock, "PATCH", path, body), 409, f"template_{what}_not_updatable")
        assert value(ask(mock, "PATCH", at(language="PL"), {"allowCategoryChange": True}))["changes"][
            "allowCategoryChange"
        ]
        template(mock, "free", status="DRAFT")
        assert value(ask(mock, "PATCH", at("free"), {"category": "MARKETING"}))["category"] == "MARKETING"

    def test_what_meta_made_cannot_be_changed(self, mock: Mock) -> None:
        template(mock)
        state = mock.state()
        state[DEFAULT_PROJECT.project_id][WHATSAPP]["order/EN"]["isMetaGenerated"] = True
        mock.set_state(state)
        refused(ask(mock, "PATCH", at(), {"status": "SUBMIT"}), 409, "template_source_not_updatable")

    @pytest.mark.parametrize(
        ("components", "status", "code"),
        [
            ([{"type": "FOOTER", "text": "x"}], 400, "invalid_input"),
            ([BODY, {"type": "BODY", "text": "x"}], 400, "invalid_input"),
            ([{"type": "BODY"}], 400, "invalid_input"),
            ([{"type": "BODY", "text": "{{1}} {{2}}", "examples": ["x"]}], 424, "template_submit_error"),
            ([BODY, {"type": "HEADER", "format": "TEXT", "text": "{{1}}"}], 424, "template_submit_error"),
            ([BODY, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "x", "url": "https://wa.me/1"}]}],
             409, "template_restricted_Domain_for_button_url"),
            ([BODY, {"type": "CAROUSEL", "cards": [{"components": [{"type": "BUTTONS", "buttons": [
                {"type": "URL", "text": "x", "url": "https://www.whatsapp.com"}]}]}]}],
             409, "template_restricted_Domain_for_button_url"),
            ([BODY, {"type": "BUTTONS", "buttons": [
                {"type": "URL", "text": "x", "url": "https://example.com/%7B%7B1%7D%7D"}]}],
             400, "template_invalid_button_example"),
        ],
    )  # fmt: skip
    def test_a_failed_hand_over_keeps_a_draft_only_when_asked(
        self, components: list[Any], status: int, code: str, mock: Mock
    ) -> None:
        refused(template(mock, "order", "EN", "SUBMIT", *components), status, code)
        refused(ask(mock, "GET", at()), 404, "template_not_found")
        refused(template(mock, "order", "EN", "SUBMIT", *components, saveDraftOnFailure=True), status, code)
        assert value(ask(mock, "GET", at()))["changes"]["status"] == "DRAFT"
        before = value(ask(mock, "GET", at()))
        again = "invalid_payload" if code == "invalid_input" else code  # what the document lists for an update
        refused(ask(mock, "PATCH", at(), {"status": "SUBMIT", "details": {"messageSendTtlSeconds": 99}}), status, again)
        assert value(ask(mock, "GET", at())) == before

    def test_components_may_hold_what_no_schema_names(self, mock: Mock) -> None:
        odd = {"type": "HEADER", "format": "LOCATION", "text": 5, "buttons": 5, "cards": 5, "example": 5, "": [None]}
        value(template(mock, "order", "EN", "SUBMIT", BODY, odd), 201)
        value(ask(mock, "GET", f"{at()}?fieldMask=details.components.0.example&fieldMask=details.components.0.buttons"))

    def test_languages_are_deleted_one_by_one(self, mock: Mock) -> None:
        for language, status in (("EN", "SUBMIT"), ("PL", "DRAFT"), ("DE", "SUBMIT")):
            template(mock, language=language, status=status)
        assert ask(mock, "DELETE", at(language="PL")).status == 204
        assert template(mock, language="PL", status="DRAFT").status == 201
        refused(ask(mock, "DELETE", at()), 409, "template_not_deletable_due_to_input_config")
        refused(ask(mock, "DELETE", f"{at()}?deleteSubmitted=false"), 409, "template_not_deletable_due_to_input_config")
        assert ask(mock, "DELETE", f"{at()}?deleteSubmitted=true").status == 204
        for method in ("GET", "DELETE"):
            refused(ask(mock, method, at()), 404, "template_not_found")
        refused(template(mock), 409, "template_language_recently_deleted")
        mock.advance_clock(30 * DAY - 1)
        refused(template(mock), 409, "template_language_recently_deleted")
        mock.advance_clock(1)
        assert template(mock).status == 201
        assert events(mock) == ["APPROVED", "APPROVED", "DELETED", "DELETED", "APPROVED"]

    def test_a_name_is_deleted_in_all_its_languages_and_blocked(self, mock: Mock) -> None:
        template(mock, status="DRAFT")
        assert ask(mock, "DELETE", "/whatsapp/templates/order").status == 204
        template(mock)
        template(mock, language="PL", status="DRAFT")
        assert value(ask(mock, "GET", "/whatsapp/templates/order"))["totalSize"] == 2
        assert ask(mock, "DELETE", "/whatsapp/templates/order").status == 204
        for method in ("GET", "DELETE"):
            refused(ask(mock, method, "/whatsapp/templates/order"), 404, "template_not_found")
        refused(template(mock, language="DE"), 409, "template_name_recently_used")
        assert mock.trigger("whatsapp_template_deleted", "order")
        assert template(mock).status == 201
        free = Mock(document=DOCUMENT, transitions={"whatsapp_template_deleted": After(5)})
        template(free)
        ask(free, "DELETE", "/whatsapp/templates/order")
        refused(template(free), 409, "template_name_recently_used")
        free.advance_clock(5)
        assert template(free).status == 201

    def test_a_deleted_template_is_reviewed_no_more(self) -> None:
        mock = manual(WHATSAPP)
        template(mock)
        ask(mock, "DELETE", f"{at()}?deleteSubmitted=true")
        assert not mock.trigger(WHATSAPP, "order", "EN")
        assert template(mock).status == 201

    def test_meta_moves_a_live_template(self, mock: Mock) -> None:
        template(mock)
        template(mock, language="PL")
        for outcome, state in (
            ("PAUSED", "PAUSED"), ("UNPAUSED", "APPROVED"), ("FLAGGED", "APPROVED"), ("DISABLED", "DISABLED"),
            ("REINSTATED", "APPROVED"), ("ARCHIVED", "DISABLED"), ("QUALITY_SCORE_RED", "DISABLED"),
            ("MARKETING", "DISABLED"), ("FUTURE_UTILITY", "DISABLED"),
        ):  # fmt: skip
            assert mock.trigger("whatsapp_template_state", "order", "EN", outcome=outcome)
            assert value(ask(mock, "GET", at()))["state"] == state
        for outcome in (None, "NOTHING"):
            with pytest.raises(ValueError, match="is not known; known are ARCHIVED"):
                mock.trigger("whatsapp_template_state", "order", "EN", outcome=outcome)
        result = value(ask(mock, "GET", at()))
        assert (result["qualityScore"], result["category"]) == ("QUALITY_SCORE_RED", "MARKETING")
        assert value(ask(mock, "GET", at(language="PL")))["category"] == "MARKETING"
        assert [*events(mock)[2:8]] == ["STATUS_UPDATED"] * 6
        assert events(mock)[8:] == [
            "QUALITY_SCORE_UPDATED", "CATEGORY_UPDATED", "CATEGORY_UPDATED", "CATEGORY_FUTURE_UPDATE",
        ]  # fmt: skip
        assert mock.deliveries.events[2]["newState"] == "PAUSED"
        assert value(ask(mock, "PATCH", at(), {"status": "SUBMIT", "details": {"messageSendTtlSeconds": 86_400}}))
        assert not mock.trigger("whatsapp_template_state", "none", "EN", outcome="PAUSED")

    def test_lists_are_alphabetical_filtered_and_cut_into_pages(self, mock: Mock) -> None:
        for name, status in (("zoo", "DRAFT"), ("order_b", "SUBMIT"), ("order_a", "DRAFT"), ("order_a2", "SUBMIT")):
            template(mock, name, status=status)
        template(mock, "order_b", "AF")

        def names(query: str) -> list[tuple[str, str]]:
            result = value(ask(mock, "GET", f"/whatsapp/templates?{query}"))["templates"]
            return [(item["name"], item["language"]) for item in result]

        whole = [("order_a", "EN"), ("order_a2", "EN"), ("order_b", "AF"), ("order_b", "EN"), ("zoo", "EN")]
        assert names("") == names("pageSize=1000") == whole
        assert names("templateName=order_a") == whole[:2]
        assert names("filterStates=APPROVED&filterStates=PAUSED") == whole[1:4]
        assert names("filterStatuses=DRAFT&templateName=z&templateAnalyticsDateRange=WEEK") == whole[4:]
        first = value(ask(mock, "GET", "/whatsapp/templates?pageSize=2&fieldMask=name"))
        assert first["templates"] == [{"name": "order_a"}, {"name": "order_a2"}]
        rest = f"/whatsapp/templates?pageSize=2&fieldMask=name&pageToken={first['nextPageToken']}"
        assert value(ask(mock, "GET", rest))["templates"] == [{"name": "order_b"}, {"name": "order_b"}]
        by_name = value(ask(mock, "GET", "/whatsapp/templates/order_b?fieldMask=language"))
        assert by_name["templates"] == [{"language": "AF"}, {"language": "EN"}]
        refused(ask(mock, "GET", "/whatsapp/templates/order_b?pageToken=x"), 400, "invalid_page_token")

    @pytest.mark.parametrize(
        ("query", "code"),
        [
            ("fieldMask=nope", "invalid_fields"), ("filterStates=NOPE", "invalid_filter_states"),
            ("filterStatuses=NOPE", "invalid_filter_statuses"), ("pageSize=1001", "invalid_page_size"),
            ("pageToken=nope", "invalid_page_token"),
        ],
    )  # fmt: skip
    def test_a_wrong_query_has_its_own_code(self, query: str, code: str, mock: Mock) -> None:
        refused(ask(mock, "GET", f"/whatsapp/templates?{query}"), 400, code)

    @pytest.mark.parametrize("rest", ["", "/languages/EN"])
    def test_a_wrong_mask_or_range_has_its_own_code(self, rest: str, mock: Mock) -> None:
        path = f"/whatsapp/templates/order{rest}"
        refused(ask(mock, "GET", f"{path}?fieldMask=name&fieldMask=nope"), 400, "invalid_fields")
        code = "invalid_input"
        refused(ask(mock, "GET", f"{path}?templateAnalyticsDateRange=YEAR"), 400, code)

    @pytest.mark.parametrize(
        ("method", "rest", "body"),
        [
            ("GET", "", None), ("PATCH", "", {}), ("DELETE", "", None), ("GET", "/activities", None),
            ("POST", "/comments", {"comment": "x"}),
            ("POST", "/compare", {"templates": [{"templateName": "aa", "templateLanguage": "EN"}]}),
        ],
    )  # fmt: skip
    def test_what_is_missing_has_its_own_code(self, method: str, rest: str, body: Any, mock: Mock) -> None:
        refused(ask(mock, method, at(language="XX", rest=rest), body), 400, "template_invalid_language_code")
        refused(ask(mock, method, at(rest=rest), body), 404, "template_not_found")
        template(mock)
        refused(ask(mock, method, at(rest=rest), body, project=OTHER_PROJECT), 404, "template_not_found")

    def test_a_pair_exists_once_in_a_project(self, mock: Mock) -> None:
        assert template(mock, status="DRAFT").status == 201
        refused(template(mock), 409, "template_exists")
        body = {"name": "order", "language": "EN", "category": "MARKETING", "details": {"components": [BODY]}}
        assert ask(mock, "POST", "/whatsapp/templates", body, project=OTHER_PROJECT).status == 201

    @pytest.mark.parametrize(
        ("query", "code"), [("pageSize=101", "invalid_page_size"), ("pageToken=x", "invalid_page_token")]
    )
    def test_activities_refuse_a_wrong_page(self, query: str, code: str, mock: Mock) -> None:
        template(mock)
        refused(ask(mock, "GET", at(rest=f"/activities?{query}")), 400, code)

    def test_an_unknown_language_has_its_own_code(self, mock: Mock) -> None:
        refused(ask(mock, "GET", at(language="XX")), 400, "template_invalid_language_code")
        refused(ask(mock, "GET", at(language="UNRECOGNIZED")), 404, "template_not_found")

    @pytest.mark.parametrize(
        ("mask", "kept"),
        [
            (["state", "name"], {"state": "APPROVED", "name": "order"}),
            (["changes.status", "analytics.0.sent", "rejectionCode"], {"analytics": []}),
            (["details.components.0.text", "details.components.0.type"],
             {"details": {"components": [{"type": "HEADER", "text": "Hi"}, {"type": "BODY", "text": "Hello {{1}}"},
                                         {"type": "BUTTONS"}]}}),
            (["details.components.0.example.url"], {"details": {"components": [{}, {}, {}]}}),
            (["details.components.0.buttons.0.text"],
             {"details": {"components": [{}, {}, {"buttons": [{"text": "Go"}]}]}}),
            (["details", "details.messageSendTtlSeconds", "language"], None),
        ],
    )  # fmt: skip
    def test_a_field_mask_thins_the_answer(self, mask: list[str], kept: Any, mock: Mock) -> None:
        header = {"type": "HEADER", "format": "TEXT", "text": "Hi", "example": "x"}
        buttons = {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Go"}]}
        template(mock, "order", "EN", "SUBMIT", header, BODY, buttons)
        result = value(ask(mock, "GET", f"{at()}?{'&'.join(f'fieldMask={path}' for path in mask)}"))
        whole = {"details": {"components": [header, BODY, buttons]}, "language": "EN"}
        assert result == (whole if kept is None else kept)

    def test_templates_are_compared_once_they_were_approved(self, mock: Mock) -> None:
        template(mock)
        template(mock, "other", "PL", "DRAFT")

        def compare(name: str, language: str) -> Any:
            body = {"templates": [{"templateName": name, "templateLanguage": language}]}
            return ask(mock, "POST", at(rest="/compare"), body)

        refused(compare("order", "EN"), 409, "templates_compare_not_unique")
        refused(compare("other", "DE"), 404, "templates_compare_not_found")
        refused(compare("other", "PL"), 409, "templates_not_eligible_for_comparison")
        ask(mock, "PATCH", at("other", "PL"), {"status": "SUBMIT"})
        before = mock.state()
        result = value(compare("other", "PL"))["templates"]
        assert [(item["name"], item["language"]) for item in result] == [("order", "EN"), ("other", "PL")]
        assert sorted(item["blockOrder"] for item in result) == [1, 2]
        assert all(item["messageSends"] >= 1000 for item in result)
        assert (value(compare("other", "PL"))["templates"], mock.state()) == (result, before)

    def test_comments_and_activities(self, mock: Mock) -> None:
        template(mock, status="DRAFT")
        ask(mock, "PATCH", at(), {"status": "SUBMIT"})
        comment = ask(mock, "POST", at(rest="/comments"), {"comment": "nice"})
        assert value(comment, 201)["type"] == "CREATED"
        result = value(ask(mock, "GET", at(rest="/activities?pageSize=4")))
        kinds = [notification["type"] for notification in result["notifications"]]
        assert kinds == ["COMMENT_ADDED", "IN_PROGRESS", "EDITED", "DRAFT"]
        rest = f"/activities?pageSize=4&pageToken={result['nextPageToken']}"
        assert value(ask(mock, "GET", at(rest=rest)))["notifications"][0]["type"] == "CREATED"
        assert mock.deliveries.events[-1] == {
            "type": "WHATSAPP_TEMPLATE_COMMENT_ADDED", "comment": "nice", "payload": value(ask(mock, "GET", at())),
        }  # fmt: skip

    def test_a_sync_counts_as_a_read_of_what_is_under_review(self) -> None:
        mock = Mock(document=DOCUMENT, transitions={WHATSAPP: Reads(1)})
        template(mock)
        for status in ("IN_PROGRESS", None):
            assert ask(mock, "POST", "/whatsapp/templates/sync").body == b""
            result = value(ask(mock, "GET", "/whatsapp/templates"))["templates"][0]
            assert result.get("changes", {}).get("status") == status

    def test_reviews_take_their_time(self) -> None:
        mock = Mock(document=DOCUMENT, transitions={WHATSAPP: After(60)})
        template(mock)
        mock.advance_clock(59)
        assert "state" not in value(ask(mock, "GET", at()))
        mock.advance_clock(1)
        assert value(ask(mock, "GET", at()))["state"] == "APPROVED"

    def test_too_many_requests_have_the_code_of_whatsapp(self) -> None:
        mock = Mock(document=DOCUMENT, rate_limit=RateLimit(rate=0.01))
        assert template(mock).status == 201
        refused(template(mock, "other"), 429, "whatsapp_business_api_request_limit_exceeded")
        for method, path, body in (("PATCH", at(), {}), ("DELETE", "/whatsapp/templates/order", None)):
            refused(ask(mock, method, path, body), 429, "whatsapp_business_api_request_limit_exceeded")
        refused(ask(mock, "POST", "/whatsapp/templates/sync"), 429, "too_many_requests")

    def test_a_sync_reads_what_is_under_review_in_its_own_project_alone(self) -> None:
        mock = Mock(document=DOCUMENT, transitions={WHATSAPP: Reads(0)})
        for name in ("order", "gone"):
            value(template(mock, name), 201)
        assert ask(mock, "DELETE", f"{at('gone')}?deleteSubmitted=true").status == 204
        assert ask(mock, "POST", "/whatsapp/templates/sync", project=OTHER_PROJECT).status == 200
        assert "changes" in mock.state()[DEFAULT_PROJECT.project_id][WHATSAPP]["order/EN"]
        assert ask(mock, "POST", "/whatsapp/templates/sync").status == 200
        assert mock.state()[DEFAULT_PROJECT.project_id][WHATSAPP]["order/EN"]["state"] == "APPROVED"

    def test_the_client_meets_the_same_templates(self, mock: Mock) -> None:
        with ProvisioningClient(transport=MockTransport(mock), **DEFAULT_PROJECT.credentials()) as client:
            for name in ("b", "a1", "a2"):
                details = {"components": [BODY]}
                body = {"name": f"x{name}", "language": "EN", "category": "UTILITY", "details": details}
                client.whatsapp_templates.create(body)
            assert [item.name for item in client.whatsapp_templates.list(page_size=1)] == ["xa1", "xa2", "xb"]
            assert client.whatsapp_templates.get("xb", "EN", field_mask=["state"]).to_dict() == {"state": "APPROVED"}
            client.whatsapp_templates.sync()
            client.whatsapp_templates.delete("xb", "EN", delete_submitted=True)
            with pytest.raises(errors.NotFoundError) as caught:
                client.whatsapp_templates.get("xb", "EN")
            assert caught.value.status == 404

    def test_another_project_sees_nothing_of_it(self, mock: Mock) -> None:
        template(mock)
        for path in ("/whatsapp/templates/order", at(), at(rest="/activities")):
            refused(ask(mock, "GET", path, project=OTHER_PROJECT), 404, "template_not_found")
        refused(ask(mock, "DELETE", at(), project=OTHER_PROJECT), 404, "template_not_found")
        assert value(ask(mock, "GET", "/whatsapp/templates", project=OTHER_PROJECT))["templates"] == []
        assert ask(mock, "GET", at()).status == 200
