"""Drafts of WhatsApp templates: kept with anything or nothing in them, and held to the rules when they are submitted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from mock_calls import DOCUMENT, ask, refused, value
from sinch_provisioning import ProvisioningClient, models
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, MockTransport

NAMED = {"name": "spring_offer", "language": "EN", "category": "MARKETING"}
AT = "/whatsapp/templates/spring_offer/languages/EN"
BODY = {"type": "BODY", "text": "The tulips are here."}
URL = {"type": "URL", "text": "Order", "url": "https://www.example.com/{{1}}", "example": "https://www.example.com/a"}
IMAGE = {"type": "HEADER", "format": "IMAGE", "example": {"url": "https://cdn.example.com/tulips.jpg"}}
ONE_BUTTON = {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"}]}
OTP = {"type": "OTP", "otpType": "COPY_CODE", "text": "Copy"}
CARD = {"components": [IMAGE, BODY, ONE_BUTTON]}
DRAFTS: list[Any] = [
    None,
    {},
    {"components": []},
    {"components": [{"type": "BODY"}]},
    {"components": [{"type": "BODY", "text": "", "examples": [""]}]},
    {"components": [{"type": "HEADER", "format": "TEXT"}, {"type": "FOOTER"}, {"type": "BUTTONS"}, {"type": "CAROUSEL"}]},
    {"components": [{"type": "HEADER", "format": "IMAGE", "example": {}}, {"type": "BUTTONS", "buttons": []}]},
    {"components": [{"type": "BUTTONS", "buttons": [
        {"type": "FLOW"}, {"type": "OTP", "otpType": "COPY_CODE"}, {"type": "PHONE_NUMBER"}, {"type": "QUICK_REPLY"},
        {"type": "QUICK_REPLY"}, {"type": "URL", "url": "{{1}}", "example": "not an address"},
    ]}]},
    {"components": [{"type": "CAROUSEL", "cards": [{}, {"components": [
        {"type": "HEADER", "format": "VIDEO"}, {"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "URL"}]}]}]}]},
    {"messageSendTtlSeconds": 1},
]  # fmt: skip


@pytest.fixture
def mock() -> Mock:
    return Mock(document=DOCUMENT)


@pytest.fixture
def client(mock: Mock) -> Iterator[ProvisioningClient]:
    with ProvisioningClient(
        transport=MockTransport(mock), validate="strict", **DEFAULT_PROJECT.credentials()
    ) as client:
        yield client


def created(mock: Mock, *components: Any, category: str = "MARKETING", **details: Any) -> Any:
    body = {**NAMED, "category": category, "details": {"components": list(components), **details}}
    return ask(mock, "POST", "/whatsapp/templates", body)


@pytest.mark.parametrize("details", DRAFTS)
def test_a_draft_is_kept_and_changed_with_anything_in_it(details: Any, client: ProvisioningClient) -> None:
    body = {**NAMED, "status": "DRAFT"} | ({} if details is None else {"details": details})
    of_mapping = client.whatsapp_templates.create(body)
    assert of_mapping.changes.status is models.ChangeStatus.DRAFT
    assert of_mapping.changes.details.to_dict() == (details or {})
    of_model = client.whatsapp_templates.update(
        "spring_offer", "EN", models.UpdateWhatsAppTemplate(status="DRAFT", **({"details": details} if details else {}))
    )
    assert of_model.to_dict() == of_mapping.to_dict()
    other = models.CreateWhatsAppTemplate.from_dict({**body, "language": "PL"})
    assert client.whatsapp_templates.create(other).changes.status is models.ChangeStatus.DRAFT


@pytest.mark.parametrize("details", DRAFTS)
def test_what_is_incomplete_is_refused_when_it_is_submitted(details: Any, mock: Mock) -> None:
    content = {} if details is None else {"details": details}
    response = ask(mock, "POST", "/whatsapp/templates", {**NAMED, **content})
    refused(response, 400, "invalid_input")
    refused(ask(mock, "GET", AT), 404, "template_not_found")
    assert ask(mock, "POST", "/whatsapp/templates", {**NAMED, **content, "status": "DRAFT"}).status == 201
    refused(ask(mock, "PATCH", AT, {"status": "SUBMIT"}), 400, "invalid_payload")
    assert value(ask(mock, "GET", AT))["changes"]["status"] == "DRAFT"
    complete = {"components": [BODY], "messageSendTtlSeconds": 43_200}
    value(ask(mock, "PATCH", AT, {"status": "SUBMIT", "details": complete}))
    assert value(ask(mock, "GET", AT))["state"] == "APPROVED"


@pytest.mark.parametrize(
    ("component", "problem"),
    [
        (BODY, "/details/components: only one BODY"),
        ({"type": "CAROUSEL", "cards": [{"components": [BODY, BODY]}]},
         "/details/components/1/cards/0/components: only one BODY"),
        ({"type": "HEADER", "format": "TEXT"}, "/details/components/1/text: needed to submit"),
        ({"type": "HEADER", "format": "DOCUMENT"}, "/details/components/1/example: needed to submit"),
        (IMAGE | {"example": {"mimeType": "IMAGE/PNG"}}, "/details/components/1/example/url: needed to submit"),
        ({"type": "BUTTONS"}, "/details/components/1/buttons: needed to submit"),
        ({"type": "CAROUSEL", "cards": []}, "/details/components/1/cards: needed to submit"),
        ({"type": "CAROUSEL", "cards": [{}]}, "/details/components/1/cards/0/components: needed to submit"),
        ({"type": "CAROUSEL", "cards": [{"components": [IMAGE, {"type": "BODY"}]}]},
         "/details/components/1/cards/0/components/1/text: needed to submit"),
        ({"type": "BUTTONS", "buttons": [{"type": "FLOW", "text": "Go", "flowId": "1", "flowAction": "NAVIGATE"}]},
         "/details/components/1/buttons/0/navigateScreen: needed to submit"),
        ({"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call"}]},
         "/details/components/1/buttons/0/phoneNumber: needed to submit"),
        ({"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}] * 2},
         "/details/components/1/buttons: two have the same kind and label"),
    ],
)  # fmt: skip
def test_the_refusal_names_what_is_missing(component: Any, problem: str, mock: Mock) -> None:
    result = refused(created(mock, BODY, component), 400, "invalid_input")
    assert result["additionalInformation"]["validationErrors"] == [problem]


@pytest.mark.parametrize(
    ("components", "fault"),
    [
        ([BODY, {"type": "CAROUSEL", "cards": [CARD, {"components": [IMAGE, BODY]}]}],
         "all cards need the same components, of the same formats and with the same kinds of buttons"),
        ([BODY, {"type": "HEADER", "format": "TEXT", "text": "{{1}} {{2}}", "example": "x"}],
         "a HEADER may have one variable only"),
        ([BODY, {"type": "CAROUSEL", "cards": [{"components": [{"type": "BODY", "text": "{{1}}"}]}]}],
         "every variable of a BODY needs an example"),
        ([{**BODY, "addSecurityRecommendation": True}], "addSecurityRecommendation is for AUTHENTICATION templates"),
        ([BODY, {"type": "FOOTER", "codeExpirationMinutes": 91}],
         "codeExpirationMinutes is for AUTHENTICATION templates; codeExpirationMinutes must be 1 to 90"),
        ([BODY, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otpType": "COPY_CODE", "text": "Copy"}]}],
         "an OTP button is for AUTHENTICATION templates"),
    ],
)  # fmt: skip
def test_what_whatsapp_would_not_review_is_refused(components: list[Any], fault: str, mock: Mock) -> None:
    result = refused(created(mock, *components), 424, "template_submit_error")
    error = result["additionalInformation"]["metaError"]
    assert sorted(error) == ["code", "description", "message", "reason", "subcode"]
    assert (error["description"], type(error["code"]), type(error["subcode"])) == (fault, int, int)


@pytest.mark.parametrize(
    ("part", "fault"),
    [
        ({"type": "HEADER", "format": "LOCATION"}, "an AUTHENTICATION template has no HEADER"),
        ({"type": "FOOTER", "text": "Bye"}, "the FOOTER of an AUTHENTICATION template has no text of its own"),
        (ONE_BUTTON, "the BUTTONS of an AUTHENTICATION template are one OTP button"),
        ({"type": "BUTTONS", "buttons": [OTP, {**OTP, "text": "Again"}]},
         "the BUTTONS of an AUTHENTICATION template are one OTP button"),
    ],
)  # fmt: skip
def test_an_authentication_template_has_no_words_of_its_own(part: Any, fault: str, mock: Mock) -> None:
    for components in ([{"type": "BODY"}, part], [BODY]):
        result = refused(created(mock, *components, category="AUTHENTICATION"), 424, "template_submit_error")
        of_body = "the BODY of an AUTHENTICATION template has no text of its own"
        description = result["additionalInformation"]["metaError"]["description"]
        assert description == (of_body if components == [BODY] else fault)
    whole = [{"type": "BODY", "addSecurityRecommendation": True}, {"type": "BUTTONS", "buttons": [OTP]}]
    assert (
        created(mock, *whole, {"type": "FOOTER", "codeExpirationMinutes": 5}, category="AUTHENTICATION").status == 201
    )


@pytest.mark.parametrize("address", ["/{{1}}/", "/{{1}}?b={{2}}", "/{{1}}{{2}}", "/%7B%7B1%7D%7D/a"])
def test_an_address_varies_once_and_at_its_end(address: str, mock: Mock) -> None:
    row = {"type": "BUTTONS", "buttons": [{**URL, "url": f"https://www.example.com{address}"}]}
    result = refused(created(mock, BODY, row), 424, "template_submit_error")
    assert "one variable only, at its end" in result["additionalInformation"]["metaError"]["description"]


@pytest.mark.parametrize(
    "other",
    [
        {
            "components": [
                {**IMAGE, "format": "VIDEO", "example": {"url": "https://cdn.example.com/a.mp4"}},
                BODY,
                ONE_BUTTON,
            ]
        },
        {"components": [IMAGE, BODY, {"type": "BUTTONS", "buttons": [URL]}]},
        {"components": [IMAGE, BODY, {"type": "BUTTONS", "buttons": [*ONE_BUTTON["buttons"], URL]}]},
    ],
)
def test_the_cards_of_a_carousel_are_of_one_make(other: Any, mock: Mock) -> None:
    refused(created(mock, BODY, {"type": "CAROUSEL", "cards": [CARD, other]}), 424, "template_submit_error")
    again = {"components": [*CARD["components"]][::-1]}
    assert created(mock, BODY, {"type": "CAROUSEL", "cards": [CARD, again]}).status == 201


def test_the_media_type_of_a_sample_is_not_in_answers(mock: Mock) -> None:
    image = {**IMAGE, "example": {**IMAGE["example"], "mimeType": "IMAGE/JPEG"}}
    card = {"components": [image, BODY, ONE_BUTTON]}
    template = value(created(mock, image, BODY, {"type": "CAROUSEL", "cards": [card]}), 201)
    components = template["changes"]["details"]["components"]
    assert (components[0], components[2]["cards"]) == (IMAGE, [CARD])


def test_an_example_goes_with_a_variable_and_not_without(mock: Mock) -> None:
    row = {"type": "BUTTONS", "buttons": [{**URL, "url": "https://www.example.com"}]}
    refused(created(mock, BODY, row), 400, "template_invalid_button_example")
    assert created(mock, BODY, {**row, "buttons": [URL]}).status == 201


@pytest.mark.parametrize(
    ("category", "least", "most"),
    [("AUTHENTICATION", 10, 900), ("UTILITY", 30, 43_200), ("MARKETING", 43_200, 2_592_000)],
)
def test_the_time_to_live_has_a_range_for_each_category(category: str, least: int, most: int, mock: Mock) -> None:
    body = {"type": "BODY"} if category == "AUTHENTICATION" else BODY
    for wrong in (least - 1, most + 1):
        response = created(mock, body, category=category, messageSendTtlSeconds=wrong)
        problem = f"/details/messageSendTtlSeconds: {least} to {most} for {category}"
        assert refused(response, 400, "invalid_input")["additionalInformation"]["validationErrors"] == [problem]
    assert created(mock, body, category=category, messageSendTtlSeconds=least).status == 201
    refused(ask(mock, "PATCH", AT, {"status": "SUBMIT", "details": {"messageSendTtlSeconds": most + 1}}), 400,
            "invalid_payload")  # fmt: skip
    assert ask(mock, "PATCH", AT, {"status": "SUBMIT", "details": {"messageSendTtlSeconds": most}}).status == 200


def test_the_lists_of_its_version_decide_even_for_a_draft(mock: Mock) -> None:
    for unknown, code in (({"language": "XX"}, "invalid_input"), ({"category": "OTP"}, "template_invalid_category")):
        refused(ask(mock, "POST", "/whatsapp/templates", {**NAMED, **unknown, "status": "DRAFT"}), 400, code)
