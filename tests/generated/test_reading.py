"""What is absent reads as None, stays absent through every way of copying, and is told from null when asked for."""

from __future__ import annotations

import ast
import copy
import inspect
import json
import pickle
import re
import warnings
from collections.abc import Callable
from typing import Any

import attrs
import pytest
import render
from hypothesis import given, settings
from test_models import OBJECTS, SCHEMAS, flat, smallest, valid

from sinch_provisioning_api import models
from sinch_provisioning_api.errors import ModelDecodeError
from sinch_provisioning_api.model import Model
from sinch_provisioning_api.types import UNSET, OpenEnum

COPIES: dict[str, Callable[[Any], Any]] = {
    "replace": lambda model: model.replace(),
    "copy.replace": lambda model: model.__replace__(),  # what `copy.replace` of Python 3.13 calls
    "attrs.evolve": attrs.evolve,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda model: pickle.loads(pickle.dumps(model)),
    "the constructor": lambda model: type(model)(**vars(model)),
}


def made(name: str, data: dict[str, Any]) -> Any:
    """The model of what a server answered, unknown members left out of requests that refuse them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return getattr(models, name).from_dict(data)


@pytest.mark.slow
@pytest.mark.parametrize("name", OBJECTS)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_copy_is_equal_and_sends_the_same(name: str) -> None:
    @settings(max_examples=5)
    @given(valid(SCHEMAS[name]))
    def check(data: Any) -> None:
        value = made(name, data)
        for way, act in COPIES.items():
            other = act(value)
            assert other is not value, way
            assert other == value, way
            assert other.to_dict() == value.to_dict(), way
            assert other.fields_set == value.fields_set, way
        assert json.loads(value.to_json()) == json.loads(json.dumps(value.to_dict()))

    check()


@pytest.mark.parametrize("name", OBJECTS)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_an_attribute_is_a_value_or_none_and_presence_is_asked_for(name: str) -> None:
    model, whole = getattr(models, name), flat(SCHEMAS[name])
    full, least = smallest(SCHEMAS[name]), {key: smallest(whole["properties"][key], 1) for key in whole["required"]}
    for attribute, wire in model._fields.items():
        absent = model.from_dict(least)
        optional = wire not in whole["required"]
        assert absent.is_set(attribute) is not optional
        assert (getattr(absent, attribute) is None) is optional
        if optional:
            null = model.from_dict({**least, wire: None})
            assert getattr(null, attribute) is None
            assert null.is_set(attribute)
            assert null != absent
            assert null.to_dict() == {**least, wire: None}
            for act in COPIES.values():
                assert act(null).to_dict() == {**least, wire: None}
                assert act(absent).to_dict() == least
    assert model.from_dict(full).fields_set == set(model._fields)


@pytest.mark.parametrize("name", OBJECTS)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_one_change_changes_one_property(name: str) -> None:
    model, whole = getattr(models, name), flat(SCHEMAS[name])
    full, least = smallest(SCHEMAS[name]), {key: smallest(whole["properties"][key], 1) for key in whole["required"]}
    value = model.from_dict(least)
    for attribute, wire in model._fields.items():
        new = getattr(model.from_dict(full), attribute)
        expected = {**least, wire: full[wire]}
        assert value.replace(**{attribute: new}).to_dict() == expected
        assert attrs.evolve(value, **{attribute: new}).to_dict() == expected
        assigned = copy.copy(value)
        setattr(assigned, attribute, new)
        assert assigned.to_dict() == expected
        if wire not in whole["required"]:
            for other in (value.replace(**{attribute: None}), attrs.evolve(value, **{attribute: None})):
                assert other.to_dict() == {**least, wire: None}
            delattr(assigned, attribute)
            assert assigned == value == value.replace(**{attribute: UNSET})
    assert value.to_dict() == least


def test_only_a_nullable_argument_may_be_none() -> None:
    for name in OBJECTS:
        model, whole = getattr(models, name), flat(SCHEMAS[name])
        if not whole["properties"]:
            continue
        parameters = inspect.signature(model.__init__).parameters
        for attribute, wire in model._fields.items():
            part = whole["properties"][wire]
            kinds = [part, *part.get("anyOf", []), *part.get("oneOf", [])]
            listed = [kind for kind in kinds if None in kind.get("enum", [None])]  # null must be a value, too
            nullable = any(kind.get("type") == "null" or "null" in kind.get("type", ()) for kind in listed)
            written = str(parameters[attribute].annotation).split(" | ")
            assert ("None" in written) is nullable or "Any" in written, (name, attribute)
            assert ("Unset" in written) is (wire not in whole["required"]) or "Any" in written, (name, attribute)


def attributes(name: str) -> list[tuple[ast.AnnAssign, ast.stmt | None]]:
    """The annotated attributes of a model, each with the statement below it."""
    tree = ast.parse(inspect.getsource(getattr(models, name)))
    body = next(node for node in tree.body if isinstance(node, ast.ClassDef)).body
    pairs = list(zip(body, [*body[1:], None], strict=True))
    return [(node, below) for node, below in pairs if isinstance(node, ast.AnnAssign) and not ast.unparse(node.target).startswith("_")]


def test_each_attribute_has_its_sentence_below_it_and_no_unset_in_its_type() -> None:
    for name in OBJECTS:
        for node, below in attributes(name):
            assert "Unset" not in ast.unparse(node.annotation)
            assert isinstance(below, ast.Expr), (name, ast.unparse(node.target))
            assert isinstance(below.value, ast.Constant)
            assert str(below.value.value).strip()


def test_what_every_model_has_collides_with_no_property() -> None:
    public = {name for name in vars(Model) if not name.startswith("_")}
    assert public == render.RESERVED
    for name in OBJECTS:
        assert not public & getattr(models, name)._fields.keys()


def test_a_name_that_does_not_exist_is_refused_with_the_nearest() -> None:
    sender = models.WhatsAppSender(id="s")
    with pytest.raises(AttributeError, match=r"WhatsAppSender has no attribute stat; did you mean state\?"):
        sender.is_set("stat")
    with pytest.raises(AttributeError, match=r"has no attribute maxTps; did you mean max_tps\?"):
        sender.is_set("maxTps")
    with pytest.raises(TypeError, match=r"has no attribute stat; did you mean state\?"):
        sender.replace(stat="ACTIVE")
    with pytest.raises(TypeError, match="stat"):
        models.WhatsAppSender(id="s", stat="ACTIVE")  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        sender.stat  # type: ignore[attr-defined]  # noqa: B018
    sender.stat = "ACTIVE"  # type: ignore[attr-defined]
    with pytest.raises(ModelDecodeError, match=r"WhatsAppSender has no attribute stat; did you mean state\?"):
        sender.to_dict()


def test_a_patch_tells_leaving_from_clearing() -> None:
    body = models.UpdateKakaoTalkSenderDetails(name="N")
    assert body.to_dict() == {"name": "N"}
    assert body.replace(logo_image=None).to_dict() == {"name": "N", "logoImage": None}
    body.logo_image = None
    assert body.to_dict() == {"name": "N", "logoImage": None}
    del body.logo_image
    assert body.to_dict() == {"name": "N"}
    assert body.logo_image is None


def test_an_argument_that_is_unset_is_absent_at_any_depth() -> None:
    buttons = [{"name": "B", "linkMo": UNSET, "type": UNSET}]
    details = models.CreateKakaoTalkTemplateDetails(name="N", content=UNSET, buttons=buttons)
    assert details.to_dict() == {"name": "N", "buttons": [{"name": "B"}]}
    assert details.buttons
    assert details.buttons[0].fields_set == {"name"}
    assert details.replace(name=UNSET).to_dict() == {"buttons": [{"name": "B"}]}


def test_what_the_document_does_not_know_is_built_in_and_kept() -> None:
    hook = models.CreateWebhook(target="https://a.example", triggers=["ALL"], secret="s", additional_properties={"a": 1})
    assert hook.to_dict()["a"] == 1
    assert attrs.evolve(hook, target="https://b.example").additional_properties == {"a": 1}
    again = hook.replace(additional_properties={"b": 2})
    assert again.to_dict() == {"target": "https://a.example", "triggers": ["ALL"], "secret": "s", "b": 2}
    again.additional_properties["c"] = 3
    assert hook.additional_properties == {"a": 1}
    with pytest.raises(ModelDecodeError, match="CreateWebhook at /target: .*by its name"):
        models.CreateWebhook(target="https://a.example", triggers=["ALL"], secret="s", additional_properties={"target": "x"})
    assert models.CreateWebhook.from_dict(hook.to_dict()).additional_properties == {"a": 1}


def test_a_model_without_additions_equals_one_whose_additions_were_looked_at() -> None:
    item, other = models.WhatsAppSender(id="s"), models.WhatsAppSender(id="s")
    assert item.additional_properties == {}
    assert item == other
    assert item != models.WhatsAppSender(id="t")
    assert item != {"id": "s"}
    with pytest.raises(TypeError, match="unhashable"):
        hash(item)


def test_a_repr_is_short_and_shows_what_is_set_alone() -> None:
    sender = models.WhatsAppSender.from_dict(smallest(SCHEMAS["WhatsAppSender"]))
    sender.bearer_token = "hush-hush"
    shown = repr(sender)
    assert len(shown) <= 360  # three lines
    assert "\n" not in shown
    assert "hush" not in shown
    assert repr(models.WhatsAppSender(id="s", bearer_token="hush-hush")) == "WhatsAppSender(id='s', bearer_token=***)"
    details = models.UpdateKakaoTalkSenderDetails(name="N", logo_image=None)
    body = models.UpdateKakaoTalkSender(status="SUBMIT", details=details)
    assert repr(body) == "UpdateKakaoTalkSender(status='SUBMIT', details=UpdateKakaoTalkSenderDetails(name='N', logo_image=None))"


@pytest.mark.parametrize("name", OBJECTS)
def test_a_repr_is_bounded(name: str) -> None:
    data = smallest(SCHEMAS[name])
    data = {key: value * 50 if isinstance(value, (str, list)) and key != "type" else value for key, value in data.items()}
    try:
        value = getattr(models, name).from_dict(data)
    except ModelDecodeError:
        value = getattr(models, name).from_dict(smallest(SCHEMAS[name]))
    assert len(repr(value)) <= 500


def test_a_model_is_matched_by_its_attributes() -> None:
    match models.WhatsAppSender(id="s", state="ACTIVE"):
        case models.WhatsAppSender(state="ACTIVE", details=None, id=found):
            assert found == "s"
        case _:
            pytest.fail("no pattern fits")


def test_members_of_enums_keep_the_separators_of_their_texts() -> None:
    assert models.WhatsAppTemplateMediaMimeType("IMAGE/JPEG").name == "IMAGE_JPEG"
    for name in models.__all__:
        kind = getattr(models, name)
        if isinstance(kind, type) and issubclass(kind, OpenEnum):
            for member in kind:
                parts = [part for part in re.split(r"[\W_]+", str(member.value).upper()) if part]
                assert len(member.name.split("_")) >= len(parts), f"{name}.{member.name} for {member.value!r}"
