"""What an attribute holds is written alike, by the way that expects its class and by the one that expects nothing."""

from __future__ import annotations

import datetime
import gc
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_models import OBJECTS, SCHEMAS, smallest

from sinch_provisioning_api import models
from sinch_provisioning_api.errors import ModelDecodeError
from sinch_provisioning_api.models import Webhook, WhatsAppSender, WhatsAppSenderDetails
from sinch_provisioning_api.types import UNSET

MOMENT = datetime.datetime(2026, 1, 15, 9, 30, 0, 250_000, tzinfo=datetime.UTC)
HELD: tuple[Any, ...] = (
    "text", "", 1, 1.5, True, None, UNSET, MOMENT, MOMENT.date(), [], ["text", None, MOMENT], ("a", "b"), {}, {"key": MOMENT, "no": UNSET},
    models.WhatsAppSenderState("ACTIVE"), [models.WhatsAppSenderState("new")], WhatsAppSenderDetails(display_name="x"),
    [WhatsAppSenderDetails(display_name="x")], WhatsAppSenderDetails(additional_properties={"more": [1]}),
)  # fmt: skip
"""What a caller may assign to any attribute, whatever its type is."""


@pytest.mark.parametrize("name", OBJECTS)
def test_whatever_an_attribute_holds_is_written_by_its_own_class(name: str) -> None:
    model = getattr(models, name)
    for attribute, wire in model._fields.items():
        for held in HELD:
            value = model.from_dict(smallest(SCHEMAS[name]))
            setattr(value, attribute, held)
            written = value.to_dict()
            assert written == value._members()
            assert list(written) == list(value._members())
            if held is UNSET:
                assert wire not in written
            else:
                alone = Webhook.__new__(Webhook)
                alone.id = held
                assert json.dumps(written[wire]) == json.dumps(alone._members()["id"])


@pytest.mark.parametrize("name", OBJECTS)
def test_what_cannot_be_sent_is_told_with_its_place(name: str) -> None:
    model = getattr(models, name)
    for attribute, wire in model._fields.items():
        value = model.from_dict(smallest(SCHEMAS[name]))
        setattr(value, attribute, Decimal(1))
        with pytest.raises(ModelDecodeError) as caught:
            value.to_dict()
        assert caught.value.pointer == f"/{wire}"


def test_a_wrong_value_further_in_is_told_with_the_whole_way_there() -> None:
    sender = WhatsAppSender(id="s", details=WhatsAppSenderDetails(display_name="x"))
    assert sender.details is not None
    sender.details.address = Decimal(1)  # type: ignore[assignment]
    with pytest.raises(ModelDecodeError, match="a Decimal cannot be sent") as caught:
        sender.to_dict()
    assert caught.value.pointer == "/details/address"


def test_an_absent_value_in_an_array_is_refused() -> None:
    sender = WhatsAppSender(id="s")
    sender.compatible_regions = [UNSET]  # type: ignore[list-item]
    with pytest.raises(ModelDecodeError, match="UNSET cannot be sent") as caught:
        sender.to_dict()
    assert caught.value.pointer == "/compatibleRegions/0"


def test_an_interruption_while_writing_is_not_taken_for_a_wrong_value() -> None:
    class Slow(dict[str, Any]):
        def items(self) -> Any:
            raise TimeoutError("the alarm rang")

    sender = WhatsAppSender(id="s")
    sender.details = Slow(a=1)  # type: ignore[assignment]
    with pytest.raises(Exception, match="the alarm rang") as caught:
        sender.to_dict()
    assert isinstance(caught.value, TimeoutError)


@given(st.datetimes(timezones=st.just(datetime.UTC)))
def test_a_time_is_written_as_the_standard_library_writes_it(moment: datetime.datetime) -> None:
    for exact in (moment, moment.replace(microsecond=moment.microsecond // 1000 * 1000)):
        sender = WhatsAppSender.from_dict({"id": "s", "created": exact.isoformat()})
        text = exact.isoformat(timespec="milliseconds" if exact.microsecond and exact.microsecond % 1000 == 0 else "auto")
        assert sender.to_dict()["created"] == text.replace("+00:00", "Z")


@pytest.mark.parametrize("name", OBJECTS)
def test_many_attributes_after_many_objects_with_few_are_kept_as_compactly(name: str) -> None:
    model = getattr(models, name)
    whole = smallest(SCHEMAS[name])
    if not 0 < len(model._fields) < 30:  # more than Python keeps without a dict
        return
    kept = [model.from_dict({}) for _ in range(40)]
    value = model.from_dict(whole)
    held = gc.get_referents(value)
    assert len(kept) == 40
    assert not any(isinstance(part, dict) and part.keys() == model._fields.keys() for part in held), "it has a dict of its own"


def test_a_class_of_the_callers_own_may_guard_its_attributes() -> None:
    class Fixed(WhatsAppSender):
        def __setattr__(self, name: str, value: object) -> None:
            if name != "region":
                raise AttributeError(f"{name} is fixed")
            super().__setattr__(name, value)

    class Shouting(Webhook):
        @property
        def target(self) -> str:  # type: ignore[override]
            return "NOWHERE"

    assert Shouting.from_dict({}).target == "NOWHERE"
    assert Fixed.from_dict({"region": "EU"}).to_dict() == {"region": "EU"}
