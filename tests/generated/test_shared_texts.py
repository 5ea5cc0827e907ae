"""What repeats from object to object of a body is kept once, and nothing of a body outlives it or gets into another."""

from __future__ import annotations

import copy
import json
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest

from sinch_provisioning_api import load_document
from sinch_provisioning_api.models import WhatsAppSenderPage, WhatsAppTemplateBody, WhatsAppTemplatePage


def example(path: str) -> dict[str, Any]:
    content = load_document()["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
    page: dict[str, Any] = copy.deepcopy(next(iter(content["examples"].values()))["value"])
    return page


def senders(*changes: dict[str, Any]) -> dict[str, Any]:
    page = example("/v1/projects/{projectId}/whatsapp/senders")
    return {**page, "senders": [{**page["senders"][0], "id": f"s{at}", **each} for at, each in enumerate(changes)]}


def parsed(page: dict[str, Any]) -> Any:
    return WhatsAppSenderPage.from_dict(json.loads(json.dumps(page)))


def test_objects_of_a_body_have_one_text_for_what_repeats() -> None:
    first, second = parsed(senders({}, {})).senders
    assert first.country_code is second.country_code
    assert first.conversation_api_app_details.project_id is second.conversation_api_app_details.project_id
    assert first.details.website_one is second.details.website_one


def test_what_differs_stays_different() -> None:
    first, second = parsed(senders({"countryCode": "44"}, {"countryCode": "48"})).senders
    assert (first.country_code, second.country_code) == ("44", "48")


@pytest.mark.parametrize("values", [(1, True, 1.0), (True, 1), (0, False), (None, None), ("1", 1), ([], {}, [])])
def test_equal_values_of_other_kinds_stay_as_they_came(values: tuple[Any, ...]) -> None:
    page = senders(*({"countryCode": value} for value in values))
    sent = parsed(page).to_dict()["senders"]
    assert [repr(sender["countryCode"]) for sender in sent] == [repr(value) for value in values]


def test_two_bodies_share_no_text() -> None:
    page = senders({"countryCode": "999"})
    assert parsed(page).senders[0].country_code is not parsed(page).senders[0].country_code


def test_a_value_that_does_not_fit_costs_the_others_nothing() -> None:
    _, second, third = parsed(senders({"created": 17}, {}, {})).senders
    assert second.country_code is third.country_code


def test_constants_are_those_of_the_code() -> None:
    page = example("/v1/projects/{projectId}/whatsapp/templates")
    template = WhatsAppTemplatePage.from_dict(json.loads(json.dumps(page))).templates[0]
    bodies = [item for item in template.details.components if isinstance(item, WhatsAppTemplateBody)]
    assert bodies
    assert all(item.type_ is WhatsAppTemplateBody(text="x", type_="BODY").type_ for item in bodies)


def test_a_constant_that_is_another_stays() -> None:
    assert WhatsAppTemplateBody.from_dict({"type": "BODY 2", "text": "x"}).to_dict()["type"] == "BODY 2"


def size(make: Callable[[], Any]) -> int:
    tracemalloc.start()
    try:
        made = make()
        used = tracemalloc.get_traced_memory()[0]
        del made
    finally:
        tracemalloc.stop()
    return used


def test_decoded_senders_take_about_half_of_what_their_dicts_take() -> None:
    text = json.dumps(senders(*({} for _ in range(500))))
    parsed(senders({}))  # imports, and what is made once
    dicts = size(lambda: json.loads(text))
    assert size(lambda: WhatsAppSenderPage.from_dict(json.loads(text))) <= 0.55 * dicts
