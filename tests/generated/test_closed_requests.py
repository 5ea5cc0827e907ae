"""A request that the API refuses with members it does not know leaves out what was copied into it, with a word."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from test_models import OBJECTS, SCHEMAS, flat, resolve, smallest

from sinch_provisioning_api import load_document, models
from sinch_provisioning_api.api.rcs_senders.rcs_senders_update import describe

CLOSED = [name for name in OBJECTS if SCHEMAS[name].get("additionalProperties") is False]
READ = load_document()["paths"]["/v1/projects/{projectId}/rcs/senders/{senderId}"]["get"]["responses"]["200"]
SENDER: dict[str, Any] = READ["content"]["application/json"]["examples"]["usual"]["value"]
BRAND = SENDER["details"]["brand"]


def read() -> models.RcsSender:
    """A sender as a newer server answers it, with members that the document does not know at every depth."""
    data = copy.deepcopy(SENDER)
    data["details"]["campaign"] = {"id": "c"}
    data["details"]["brand"]["tagline"] = "t"
    data["details"]["brand"]["emails"][0]["verified"] = True
    data["details"]["questionnaire"]["general"]["answers"]["helpDescription"] = "h"
    return models.RcsSender.from_dict(data)


@pytest.mark.parametrize("name", CLOSED)
def test_what_a_closed_model_does_not_have_is_left_out_and_named(name: str) -> None:
    model, data = getattr(models, name), smallest(SCHEMAS[name])
    with pytest.warns(UserWarning, match=rf"^{name} leaves out brandNew, other: "):
        value = model.from_dict({**data, "other": 1, "brandNew": {"deep": 1}})
    assert value.to_dict() == data
    with warnings.catch_warnings(action="error"):
        assert model.from_dict(data) == value


@pytest.mark.parametrize("name", CLOSED)
def test_a_member_that_is_added_on_purpose_is_sent(name: str) -> None:
    data = smallest(SCHEMAS[name])
    value = getattr(models, name).from_dict(data)
    value.additional_properties["brandNew"] = 1
    assert value.to_dict() == {**data, "brandNew": 1}


@pytest.mark.parametrize("name", CLOSED)
def test_what_stands_below_a_closed_model_is_closed(name: str) -> None:
    for part in flat(SCHEMAS[name])["properties"].values():
        target = resolve(part.get("items", part))
        assert "properties" not in target or target.get("additionalProperties") is False


Copy = Callable[[models.RcsSender], Any]

COPIES: dict[str, Copy] = {
    "a model of a dict": lambda sender: models.UpdateRcsSender.from_dict({"details": {"brand": brand_of(sender).to_dict()}}),
    "a model of models": lambda sender: models.UpdateRcsSender(
        details=models.UpdateRcsSenderDetails(brand=brand_of(sender).to_dict())
    ),
    "a mapping with what was read": lambda sender: {"details": {"brand": brand_of(sender)}},
}


def brand_of(sender: models.RcsSender) -> models.RcsBrand:
    assert sender.details
    assert sender.details.brand
    return sender.details.brand


@pytest.mark.parametrize("way", COPIES)
def test_a_copied_brand_is_sent_without_what_a_newer_server_added(way: str) -> None:
    with pytest.warns(UserWarning, match="leaves out") as caught:
        body = describe("id", COPIES[way](read())).body
    assert body == {"details": {"brand": BRAND}}
    assert {str(item.message).partition(":")[0] for item in caught} == {
        "UpdateRcsBrand leaves out tagline",
        "RcsBrandEmailInput leaves out verified",
    }


def test_copied_details_are_sent_without_questions() -> None:
    sender = read()
    assert sender.details
    with pytest.warns(UserWarning, match="leaves out"):
        body = describe("id", {"details": sender.details}).body
    answers = {section: {"answers": both["answers"]} for section, both in SENDER["details"]["questionnaire"].items()}
    assert body == {"details": {**SENDER["details"], "questionnaire": answers}}


def test_a_mapping_that_was_written_is_sent_as_it_is() -> None:
    written = {"details": {"brand": {"name": "Example Flowers", "tagline": "t"}}}
    with warnings.catch_warnings(action="error"):
        assert describe("id", written).body == written
