"""What the mock says and takes where the API's own samples and texts say it: contexts of errors, limits, forms."""

from __future__ import annotations

from typing import Any

import pytest
from mock_calls import DOCUMENT, ask, refused, value
from sinch_provisioning.mock import Mock

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
