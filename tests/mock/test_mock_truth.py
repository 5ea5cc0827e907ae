"""What the mock says and takes where the API's own samples and texts say it: contexts of errors, limits, forms."""

from __future__ import annotations

from typing import Any

import pytest
from mock_calls import DOCUMENT, ask, refused, value
from sinch_provisioning.mock import OTHER_PROJECT, Mock

RCS = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"}
EMBEDDED = {"wabaId": "11111111111111", "phoneNumberId": "222222222222222"}
ON_BEHALF = {
    "phoneNumberProvider": "CUSTOMER",
    "details": {"displayName": "Tulips", "vertical": "EDUCATION", "countryCode": "48", "phoneNumber": "777777777"},
}


@pytest.fixture
def mock() -> Mock:
    return Mock(document=DOCUMENT)


@pytest.mark.parametrize(
    ("path", "code", "member", "values"),
    [
        ("/whatsapp/senders?filterStatuses=X", "invalid_filter_statuses", "supportedCodes",
         {"DRAFT", "ERROR", "IN_PROGRESS", "REJECTED"}),
        ("/kakaotalk/senders?filterStates=X", "invalid_filter_states", "supportedCodes",
         {"ACTIVE", "BLOCKED", "INACTIVE", "SUSPENDED", "VERIFYING"}),
        ("/rcs/questionnaire/X", "questionnaire_invalid_use_case", "validUseCases",
         {"MULTIUSE", "OTP", "PROMOTIONAL", "TRANSACTIONAL"}),
        ("/rcs/questionnaire/OTP?countries=XX", "questionnaire_invalid_country", "supportedValues", {"AT", "GB", "US"}),
        ("/whatsapp/templates?fieldMask=x", "invalid_fields", "supportedCodes", {"state", "changes.status"}),
        ("/whatsapp/templates/tulips/languages/XX", "template_invalid_language_code", "supportedCodes", {"EN", "PT_BR"}),
    ],
)  # fmt: skip
def test_a_refused_parameter_is_told_its_values_as_one_text(
    path: str, code: str, member: str, values: set[str], mock: Mock
) -> None:
    result = refused(ask(mock, "GET", path), 400, code)
    assert list(result["additionalInformation"]) == [member]
    listed = result["additionalInformation"][member].split(", ")
    assert values <= set(listed)
    assert "UNRECOGNIZED" not in listed
    if len(values) > 3:
        assert values == set(listed)


@pytest.mark.parametrize(
    ("path", "parameter"),
    [("/webhooks/{}", "webhookId"), ("/bundles/{}", "bundleId"), ("/rcs/senders/{}", "senderId")],
)
def test_a_malformed_identifier_is_named(path: str, parameter: str, mock: Mock) -> None:
    result = refused(ask(mock, "GET", path.format("x" * 256)), 400, "invalid_id_format")
    assert parameter in result["resolution"]


@pytest.mark.parametrize(
    ("mode", "wrong", "least", "most"), [("DISPATCH", 8, 0, 7), ("CONVERSATION", 0, 1, 3650), (None, 30, 0, 7)]
)
def test_the_retention_of_an_app_is_within_the_limits_of_its_mode(
    mode: str | None, wrong: int, least: int, most: int, mock: Mock
) -> None:
    for days, status in ((wrong, 400), (least, 201), (most, 201)):
        app: dict[str, Any] = {"retentionPolicy": {"retentionPolicyType": "MESSAGE_EXPIRE_POLICY", "ttl": days}}
        app |= {"processingMode": mode} if mode else {}
        response = ask(mock, "POST", "/bundles", {"region": "EU", "name": "Tulips", "convApp": app})
        assert response.status == status, response.json()
    persist = {"retentionPolicy": {"retentionPolicyType": "PERSIST_RETENTION_POLICY"}}
    order = {"region": "EU", "name": "Tulips", "convApp": persist}
    refused(ask(mock, "POST", "/bundles", order), 400, "invalid_input")


@pytest.mark.parametrize(
    "details",
    [
        {"x": 1},
        {"brand": {"x": 1}},
        {"brand": {"emails": [{"address": "a@example.com", "label": "All", "x": 1}]}},
        {"questionnaire": {"general": {"answers": {"x": "y"}}}},
        {"questionnaire": {"general": {"answers": {}, "questions": {}}}},
    ],
)
def test_an_rcs_update_takes_no_member_that_is_not_known(details: Any, mock: Mock) -> None:
    path = f"/rcs/senders/{value(ask(mock, 'POST', '/rcs/senders', RCS), 201)['id']}"
    before = mock.state()
    refused(ask(mock, "PATCH", path, {"details": details}), 400, "invalid_input")
    refused(ask(mock, "PATCH", path, {"details": {"countries": ["DE"]}, "region": "US"}), 400, "invalid_input")
    assert mock.state() == before


def test_rcs_writes_times_of_senders_and_testers_with_a_small_t(mock: Mock) -> None:
    sender = value(ask(mock, "POST", "/rcs/senders", {**RCS, "details": {"testNumbers": ["+48777777777"]}}), 201)
    path = f"/rcs/senders/{sender['id']}"
    moment = mock.clock.text().replace("T", "t")
    assert (sender["created"], sender["modified"]) == (moment, moment)
    assert sender["testNumberStates"][0]["submitted"] == moment
    assert value(ask(mock, "POST", f"{path}/comments", {"comment": "Hello"}), 201)["created"] == mock.clock.text()
    assert "T" in value(ask(mock, "GET", f"{path}/activities"))["notifications"][0]["created"]


class TestWhatsAppNumbers:
    @pytest.mark.parametrize("wrong", [{"countryCode": "US"}, {"countryCode": "+48"}, {"phoneNumber": "+777777777"}])
    def test_a_number_is_of_digits(self, wrong: dict[str, str], mock: Mock) -> None:
        body = {**ON_BEHALF, "details": {**ON_BEHALF["details"], **wrong}}
        refused(ask(mock, "POST", "/whatsapp/senders", body), 400, "invalid_input")
        assert ask(mock, "POST", "/whatsapp/senders", {**body, "status": "DRAFT"}).status == 201

    def test_answers_have_digits_too(self, mock: Mock) -> None:
        sender = value(ask(mock, "POST", "/whatsapp/senders", EMBEDDED), 201)
        live = value(ask(mock, "GET", f"/whatsapp/senders/{sender['id']}"))
        assert live["state"] == "ACTIVE"
        assert live["countryCode"].isdigit()
        assert live["phoneNumber"].isdigit()
        details = value(ask(mock, "POST", "/whatsapp/wabaDetails", {"facebookToken": "token"}))
        number = details["wabas"][0]["numbers"][0]["displayPhoneNumber"]
        assert number == f"+{live['countryCode']} {live['phoneNumber']}"


class TestKindsOfAccounts:
    def test_an_account_on_behalf_of_the_customer_takes_no_embedded_sender(self, mock: Mock) -> None:
        account = {"companyLegalName": "Tulips Ltd", "clientBusinessManagerId": "1234567890"}
        value(ask(mock, "POST", "/whatsapp", account), 201)
        refused(ask(mock, "POST", "/whatsapp/senders", EMBEDDED), 409, "wrong_waba_id")
        assert ask(mock, "POST", "/whatsapp/senders", ON_BEHALF).status == 201

    def test_an_account_of_embedded_signup_takes_no_other_sender(self, mock: Mock) -> None:
        assert ask(mock, "POST", "/whatsapp/senders", EMBEDDED).status == 201
        refused(ask(mock, "POST", "/whatsapp/senders", ON_BEHALF), 409, "wrong_waba_id")
        other = {**EMBEDDED, "phoneNumberId": "333"}
        assert ask(mock, "POST", "/whatsapp/senders", other).status == 201

    def test_an_account_takes_numbers_of_its_own_business_account_alone(self, mock: Mock) -> None:
        assert ask(mock, "POST", "/whatsapp/senders", EMBEDDED).status == 201
        other = {"wabaId": "99999999999999", "phoneNumberId": "444"}
        refused(ask(mock, "POST", "/whatsapp/senders", other), 409, "wrong_waba_id")
        assert ask(mock, "POST", "/whatsapp/senders", other, project=OTHER_PROJECT).status == 201


KAKAO = {"adminPhoneNo": "01012345678", "name": "Tulips", "topLevelCategoryCode": "019", "midLevelCategoryCode": "0006"}
KAKAO_WHOLE = {**KAKAO, "subLevelCategoryCode": "0001"}


class TestFiles:
    @pytest.mark.parametrize(
        ("name", "status", "code"),
        [
            ("logo.gif", 400, "file_invalid_mime_type"),
            ("missing.png", 409, "file_not_found"),
            ("too-large.png", 409, "file_size_too_large"),
            ("unreadable.jpg", 409, "file_unexpected_error"),
        ],
    )
    def test_what_is_fetched_is_refused_by_its_name(self, name: str, status: int, code: str, mock: Mock) -> None:
        address = f"https://cdn.example.com/{name}"
        kakao = {"plusFriendId": "@tulips", "details": {**KAKAO_WHOLE, "logoImage": address}}
        refused(ask(mock, "POST", "/kakaotalk/senders", kakao), status, code)
        refused(ask(mock, "GET", "/kakaotalk/senders/@tulips"), 404, "sender_not_found")
        refused(ask(mock, "POST", "/kakaotalk/senders", {**kakao, "saveDraftOnFailure": True}), status, code)
        assert value(ask(mock, "GET", "/kakaotalk/senders/@tulips"))["changes"]["status"] == "DRAFT"
        photo = {**ON_BEHALF, "details": {**ON_BEHALF["details"], "photoUrl": address}}
        refused(ask(mock, "POST", "/whatsapp/senders", photo), status, code)
        assert ask(mock, "POST", "/whatsapp/senders", {**photo, "status": "DRAFT"}).status == 201
        header = {"type": "HEADER", "format": "IMAGE", "example": {"url": address}}
        template = {"name": "tulips", "language": "EN", "category": "MARKETING"}
        template["details"] = {"components": [header, {"type": "BODY", "text": "Hello"}]}
        refused(ask(mock, "POST", "/whatsapp/templates", template), status, code)
        refused(ask(mock, "POST", "/whatsapp/templates", {**template, "saveDraftOnFailure": True}), status, code)
        assert value(ask(mock, "GET", "/whatsapp/templates/tulips/languages/EN"))["changes"]["status"] == "DRAFT"
        submission = ask(mock, "PATCH", "/whatsapp/templates/tulips/languages/EN", {"status": "SUBMIT"})
        refused(submission, status, code)

    def test_a_sample_is_of_the_kind_of_its_header(self, mock: Mock) -> None:
        header = {
            "type": "HEADER",
            "format": "VIDEO",
            "example": {"url": "https://a.example/x", "mimeType": "IMAGE/PNG"},
        }
        template = {"name": "tulips", "language": "EN", "category": "MARKETING"}
        template["details"] = {"components": [header, {"type": "BODY", "text": "Hello"}]}
        refused(ask(mock, "POST", "/whatsapp/templates", template), 400, "file_invalid_mime_type")

    def test_an_image_of_a_kakaotalk_template_is_looked_at(self, mock: Mock) -> None:
        value(ask(mock, "POST", "/kakaotalk/senders", {"plusFriendId": "@tulips", "details": KAKAO_WHOLE}), 201)
        details = {"name": "hello", "language": "KO", "content": "Hello", "imageUrl": "https://a.example/too-large.png"}
        path = "/kakaotalk/senders/@tulips/templates"
        body = {"details": details, "saveDraftOnFailure": True}
        result = refused(ask(mock, "POST", path, body), 424, "template_kakaotalk_validation_error")
        code = result["additionalInformation"]["templateCode"]
        assert value(ask(mock, "GET", f"{path}/{code}"))["changes"]["status"] == "DRAFT"


class TestKakaoTalk:
    @pytest.mark.parametrize("wrong", [{"subLevelCategoryCode": "0099"}, {"topLevelCategoryCode": "998"}])
    def test_the_three_codes_of_a_category_go_together(self, wrong: dict[str, str], mock: Mock) -> None:
        body = {"plusFriendId": "@tulips", "details": {**KAKAO_WHOLE, **wrong}}
        refused(ask(mock, "POST", "/kakaotalk/senders", body), 400, "sender_invalid_category_code")
        assert ask(mock, "POST", "/kakaotalk/senders", {**body, "status": "DRAFT"}).status == 201
        submission = ask(mock, "PATCH", "/kakaotalk/senders/@tulips", {"status": "SUBMIT"})
        refused(submission, 400, "sender_invalid_category_code")

    @pytest.mark.parametrize(
        ("outcome", "status", "code"),
        [
            ("IN_PROGRESS", 412, "account_is_in_progress"),
            ("NOT_UPDATABLE", 409, "account_not_updatable"),
            ("CORRUPT", 409, "account_data_is_corrupt"),
            ("TAKEN", 409, "account_exists"),
        ],
    )
    def test_an_account_that_is_not_ready_takes_no_sender(
        self, outcome: str, status: int, code: str, mock: Mock
    ) -> None:
        value(ask(mock, "POST", "/kakaotalk/senders", {"plusFriendId": "@tulips", "details": KAKAO_WHOLE}), 201)
        mock.trigger("kakaotalk_account", "account", outcome=outcome)
        second = {"plusFriendId": "@roses", "details": KAKAO_WHOLE}
        refused(ask(mock, "POST", "/kakaotalk/senders", second), status, code)
        with pytest.raises(ValueError, match="READY"):
            mock.trigger("kakaotalk_account", "account", outcome="NO")
        mock.trigger("kakaotalk_account", "account", outcome="READY")
        assert ask(mock, "POST", "/kakaotalk/senders", second).status == 201

    def test_an_update_without_a_field_is_none(self, mock: Mock) -> None:
        value(ask(mock, "POST", "/kakaotalk/senders", {"plusFriendId": "@tulips", "status": "DRAFT"}), 201)
        for body in ({}, {"details": {}}):
            refused(ask(mock, "PATCH", "/kakaotalk/senders/@tulips", body), 400, "no_fields_to_update")


class TestPasswords:
    def test_after_wrong_passwords_none_is_taken_or_sent_for_an_hour(self, mock: Mock) -> None:
        sender = value(ask(mock, "POST", "/whatsapp/senders", ON_BEHALF), 201)
        path = f"/whatsapp/senders/{sender['id']}"
        value(ask(mock, "POST", f"{path}/register", {"method": "SMS"}))
        for _ in range(5):
            refused(ask(mock, "POST", f"{path}/verify", {"code": "000000"}), 409, "wrong_otp")
        refused(ask(mock, "POST", f"{path}/verify", {"code": "123456"}), 409, "not_allowed_verify")  # it has no 429
        refused(ask(mock, "POST", f"{path}/register", {"method": "SMS"}), 429, "too_many_invalid_verification_codes")
        mock.advance_clock(3600)
        assert ask(mock, "POST", f"{path}/verify", {"code": "123456"}).status == 204


class TestRcsStates:
    def launched(self, mock: Mock) -> str:
        operation = next(item for item in mock.current.document.operations if item.id == "rcs_senders_create")
        whole = next(item for item in operation.examples if len(item.get("details", {})) > 2)
        sender = value(ask(mock, "POST", "/rcs/senders", whole), 201)
        path = f"/rcs/senders/{sender['id']}"
        value(ask(mock, "POST", f"{path}/launch"))
        assert value(ask(mock, "GET", path))["state"] in ("LAUNCHED", "LAUNCHING")
        return path

    def test_a_launched_sender_is_taken_back_and_launched_again(self, mock: Mock) -> None:
        path = self.launched(mock)
        assert mock.trigger("rcs_sender_state", path.rpartition("/")[2], outcome="UNLAUNCHED")
        sender = value(ask(mock, "GET", path))
        statuses = {country["status"] for country in sender["countryStatus"]}
        operators = {item["status"] for country in sender["countryStatus"] for item in country["operators"]}
        assert (sender["state"], statuses, operators) == ("UNLAUNCHED", {"UNLAUNCHED"}, {"UNLAUNCHED"})
        assert mock.deliveries.events[-1]["currentState"] == "UNLAUNCHED"
        value(ask(mock, "POST", f"{path}/launch"))
        assert value(ask(mock, "GET", path))["state"] == "LAUNCHED"

    def test_an_operator_may_suspend_a_sender_that_stays_launched(self, mock: Mock) -> None:
        path = self.launched(mock)
        mock.trigger("rcs_sender_state", path.rpartition("/")[2], outcome="SUSPENDED")
        sender = value(ask(mock, "GET", path))
        country = sender["countryStatus"][0]
        assert (sender["state"], country["status"]) == ("LAUNCHED", "LAUNCHED")
        assert [item["status"] for item in country["operators"]][-1] == "SUSPENDED"

    def test_a_verification_that_is_over_refuses_another_launch(self, mock: Mock) -> None:
        path = self.launched(mock)
        with pytest.raises(ValueError, match="VERIFIED"):
            mock.trigger("rcs_sender_state", path.rpartition("/")[2], outcome="NO")
        mock.trigger("rcs_sender_state", path.rpartition("/")[2], outcome="VERIFIED")
        refused(ask(mock, "POST", f"{path}/launch"), 409, "launch_invalid_verification_state")


def test_a_template_that_somebody_writes_to_is_locked(mock: Mock) -> None:
    template = {"name": "tulips", "language": "EN", "category": "MARKETING", "status": "DRAFT"}
    value(ask(mock, "POST", "/whatsapp/templates", template), 201)
    state = mock.state()
    project = next(iter(state))
    state[project]["whatsapp_template"]["tulips/EN"]["_locked"] = True
    mock.set_state(state)
    path = "/whatsapp/templates/tulips/languages/EN"
    for method, place, body in (
        ("PATCH", path, {"category": "UTILITY"}),
        ("DELETE", path, None),
        ("DELETE", "/whatsapp/templates/tulips", None),
        ("POST", f"{path}/comments", {"comment": "Hello"}),
        ("POST", "/whatsapp/templates", {**template, "language": "PL"}),
    ):
        refused(ask(mock, method, place, body), 409, "resource_locked")
    assert value(ask(mock, "GET", path))["category"] == "MARKETING"
