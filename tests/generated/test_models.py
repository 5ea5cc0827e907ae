"""Every model decodes what its schema allows, keeps what it does not know, and says where it is when it cannot."""

from __future__ import annotations

import copy
import datetime
import json
import os
import pickle
import subprocess
import sys
import traceback
import warnings
from types import SimpleNamespace
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinch_provisioning_api import SECRETS_RECEIVED, SECRETS_SENT, load_document, models
from sinch_provisioning_api.api.webhooks import Webhooks, webhooks_replace
from sinch_provisioning_api.client import ApiResponse
from sinch_provisioning_api.errors import ModelDecodeError
from sinch_provisioning_api.shapes import deviations
from sinch_provisioning_api.types import UNSET, OpenEnum, UnknownVariant, encode

DOCUMENT = load_document()
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
ENUMS = sorted(name for name, schema in SCHEMAS.items() if "enum" in schema)
OBJECTS = sorted(name for name, schema in SCHEMAS.items() if schema.get("type") == "object" or "allOf" in schema)


def resolve(node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        node = SCHEMAS[node["$ref"].rpartition("/")[2]]
    return node


def flat(schema: Any) -> dict[str, Any]:
    """The properties and required names of a schema, allOf merged."""
    schema = resolve(schema)
    members: dict[str, Any] = {"properties": dict(schema.get("properties", {})), "required": list(schema.get("required", []))}
    for part in schema.get("allOf", []):
        inner = flat(part)
        members["properties"] |= inner["properties"]
        members["required"] += inner["required"]
    return members


INSTANTS = st.datetimes(timezones=st.timezones() | st.just(datetime.UTC), min_value=datetime.datetime(1970, 1, 1))
TEXTS = {
    "date-time": INSTANTS.map(lambda value: value.isoformat().replace("+00:00", "Z")),
    "uri": st.just("https://example.com/a"),
    "email": st.just("a@example.com"),
}


def texts(schema: dict[str, Any]) -> st.SearchStrategy[str]:
    if "format" in schema:
        return TEXTS[schema["format"]]
    if "pattern" in schema:
        return st.from_regex(schema["pattern"], fullmatch=True)
    return st.text(min_size=schema.get("minLength", 0), max_size=min(schema.get("maxLength", 20), 20 + schema.get("minLength", 0)))


def valid(schema: Any, depth: int = 0) -> st.SearchStrategy[Any]:
    """Values of a schema, with unknown properties among them."""
    schema = resolve(schema)
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return st.one_of([valid(part, depth) for part in schema[key]])
    kind = schema.get("type", "object")
    if isinstance(kind, list):
        return st.one_of([valid({**schema, "type": item}, depth) for item in kind])
    if kind == "object":
        whole = flat(schema)
        parts = {name: valid(part, depth + 1) for name, part in whole["properties"].items() if depth < 5 or name in whole["required"]}
        required = {name: parts.pop(name) for name in whole["required"]}
        extra = st.dictionaries(st.text(min_size=12, max_size=14), st.integers() | st.text(), max_size=1)
        known = st.fixed_dictionaries(required, optional=parts)
        return known if schema.get("additionalProperties") not in (None, True) else st.builds(lambda a, b: {**b, **a}, known, extra)
    if kind == "array":
        least = schema.get("minItems", 0)
        items = st.nothing() if depth > 5 and not least else valid(schema["items"], depth + 1)
        return st.lists(items, min_size=least, max_size=max(least, 2)) if depth <= 5 or least else st.just([])
    low, high = schema.get("minimum"), schema.get("maximum")
    numbers = st.floats(allow_nan=False, allow_infinity=False, min_value=low, max_value=high)
    kinds = {"integer": st.integers(low, high), "number": numbers, "boolean": st.booleans(), "null": st.none()}
    return kinds[kind] if kind in kinds else texts(schema)


@pytest.mark.slow
@pytest.mark.parametrize("name", OBJECTS)
def test_valid_data_decodes_and_encodes_back_to_an_equal_value(name: str) -> None:
    model = getattr(models, name)

    @settings(max_examples=8)
    @given(valid(SCHEMAS[name]))
    def check(data: Any) -> None:
        value = model.from_dict(data)
        encoded = value.to_dict()
        assert model.from_dict(encoded) == value
        assert json.loads(json.dumps(encoded)).keys() == data.keys()
        assert pickle.loads(pickle.dumps(value)) == value
        assert copy.deepcopy(value) == value

    check()


def smallest(schema: Any, depth: int = 0) -> Any:
    """The smallest valid value of a schema, with every optional property of the top level as well."""
    schema = resolve(schema)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return smallest(next(part for part in schema[key] if resolve(part).get("type") != "null"), depth)
    kind = schema.get("type", "object")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        whole = flat(schema)
        names = whole["properties"] if depth == 0 else whole["required"]
        return {name: smallest(whole["properties"][name], depth + 1) for name in names}
    if kind == "array":
        return [smallest(schema["items"], depth + 1)] if depth < 6 else []
    text = {"date-time": "2026-01-15T09:30:00Z", "uri": "https://example.com", "email": "a@example.com"}
    return {"integer": 1, "number": 1.5, "boolean": True}.get(kind, text.get(schema.get("format", ""), "text"))


@pytest.mark.parametrize("name", OBJECTS)
def test_additions_and_nulls_are_kept(name: str) -> None:
    model, whole = getattr(models, name), flat(SCHEMAS[name])
    data = smallest(SCHEMAS[name])
    if SCHEMAS[name].get("additionalProperties") is not False:  # for those that are closed see test_closed_requests
        data["brandNew"] = {"deep": [1, None, "x"]}
    for prop in set(whole["properties"]) - set(whole["required"]):
        data[prop] = None
    value = model.from_dict(data)
    assert value.additional_properties == {key: data[key] for key in data if key == "brandNew"} or not whole["properties"]
    assert value.to_dict() == data
    assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("name", OBJECTS)
def test_a_missing_required_property_reads_as_none_and_is_named_when_asked(name: str) -> None:
    model = getattr(models, name)
    attributes = {wire: attribute for attribute, wire in model._fields.items()}
    for prop in flat(SCHEMAS[name])["required"]:
        data = smallest(SCHEMAS[name])
        del data[prop]
        value = model.from_dict(data)
        assert getattr(value, attributes[prop]) is None
        assert not value.is_set(attributes[prop])
        assert value.to_dict() == data
        assert [(row.pointer, row.found) for row in deviations(model, data)] == [(f"/{prop}", "nothing")]
        with pytest.raises(ModelDecodeError, match="missing") as caught:
            model.from_dict(data, strict=True)
        assert caught.value.pointer == f"/{prop}"


@pytest.mark.parametrize("name", OBJECTS)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_wrong_shape_is_kept_and_refused_when_asked(name: str) -> None:
    model = getattr(models, name)
    for data in (None, 1, "text", [], [1], True):
        with pytest.raises(ModelDecodeError):
            model.from_dict(data)
    for prop in flat(SCHEMAS[name])["properties"]:
        for wrong in ({"a": 1}, [[]], [1], 3, "x", True, None):
            data = {**smallest(SCHEMAS[name]), prop: wrong}
            with warnings.catch_warnings(record=True) as left_out:
                warnings.simplefilter("always")
                value = model.from_dict(data)
            assert left_out or value.to_dict() == data  # a request that is closed says what it leaves out
            pointers = {row.pointer for row in deviations(model, data)}
            assert all(pointer.startswith(f"/{prop}") for pointer in pointers)
            try:
                model.from_dict(data, strict=True)
            except ModelDecodeError as error:
                assert left_out or any(p.startswith(error.pointer) for p in pointers)  # noqa: PT017 - that it may decode is the point
                assert "\n" not in str(error)


@pytest.mark.parametrize("name", ENUMS)
def test_an_unknown_value_of_an_enum_is_kept(name: str) -> None:
    enum = getattr(models, name)
    unknown = enum("__NEW__")
    assert unknown == "__NEW__"
    assert hash(unknown) == hash("__NEW__")
    assert {"__NEW__": 1}[unknown] == 1
    assert not unknown.is_known
    assert str(unknown) == unknown.value == "__NEW__"
    assert pickle.loads(pickle.dumps(unknown)) == copy.deepcopy(unknown) == unknown
    assert "__NEW__" not in [member.value for member in enum]
    assert [member.value for member in enum] == list(dict.fromkeys(member.value for member in enum))
    assert {member.value for member in enum} == set(SCHEMAS[name]["enum"])
    assert all(member.is_known and hash(member) == hash(member.value) for member in enum)
    with pytest.raises(ValueError, match="not a valid"):
        enum(3)


def unions(schema: Any, place: str = "") -> Iterator[tuple[str, list[str]]]:
    if not isinstance(schema, dict):
        return
    for key in ("anyOf", "oneOf"):
        names = [part["$ref"].rpartition("/")[2] for part in schema.get(key, []) if "$ref" in part]
        names = [name for name in names if name in OBJECTS]
        if len(names) > 1:
            yield place, names
    for name, part in schema.get("properties", {}).items():
        yield from unions(part, f"{place}/{name}")
    yield from unions(schema.get("items"), f"{place}/[]")


UNIONS = [(name, place, variants) for name in OBJECTS for place, variants in unions(SCHEMAS[name])]


@pytest.mark.parametrize(("name", "place", "variants"), UNIONS, ids=[f"{name}{place}" for name, place, _ in UNIONS])
def test_each_variant_of_a_union_becomes_its_class(name: str, place: str, variants: list[str]) -> None:
    model, prop = getattr(models, name), place.split("/")[1]

    def decoded(payload: Any) -> Any:
        data = {**smallest(SCHEMAS[name]), prop: [payload] if "[]" in place else payload}
        value = model.from_dict(data)
        assert value.to_dict() == data
        result = getattr(value, next(attribute for attribute, wire in _fields(model) if wire == prop))
        return result[0] if "[]" in place else result

    for variant in variants:
        payload = smallest(SCHEMAS[variant])
        if name == "ConversationAppInput" and variant == "ConversationRetentionPolicyInput":
            payload["retentionPolicyType"] = "PERSIST_RETENTION_POLICY"  # the one value both variants share is the other's
        assert type(decoded(payload)).__name__ == variant
    unknown = decoded({"type": "BRAND_NEW", "payload": [1]})
    assert unknown == UnknownVariant({"type": "BRAND_NEW", "payload": [1]})
    assert pickle.loads(pickle.dumps(unknown)) == copy.deepcopy(unknown) == unknown


def _fields(model: Any) -> list[tuple[str, str]]:
    result: dict[str, str] = model._fields
    return list(result.items())


def test_there_are_unions_to_test() -> None:
    assert len(UNIONS) >= 8


@pytest.mark.parametrize("event", sorted(DOCUMENT["webhooks"]))
def test_each_event_has_a_model(event: str) -> None:
    content = DOCUMENT["webhooks"][event]["post"]["requestBody"]["content"]["application/json"]
    model = getattr(models, models.EVENT_MODELS[event])
    for example in content["examples"].values():
        value = model.from_dict(example["value"])
        assert value.type_ == event
        assert model.from_dict(value.to_dict()) == value


def test_a_list_item_is_named_by_its_index() -> None:
    page = {"totalSize": 2, "pageSize": 2, "senders": [{"plusFriendId": "a"}, {"plusFriendId": "b", "created": "soon"}]}
    with pytest.raises(ModelDecodeError) as caught:
        models.KakaoTalkSenderPage.from_dict(page, strict=True)
    assert caught.value.pointer == "/senders/1/created"
    assert str(caught.value) == "KakaoTalkSenderPage at /senders/1/created: a date-time was expected, another text was found"
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.model, again.pointer, again.problem) == (caught.value.model, caught.value.pointer, caught.value.problem)


def test_construction_accepts_plain_texts_and_mappings() -> None:
    given_plain = models.UpdateKakaoTalkSender(status="SUBMIT", details={"name": "N", "logoImage": None})
    details = models.UpdateKakaoTalkSenderDetails(name="N", logo_image=None)
    assert given_plain == models.UpdateKakaoTalkSender(status=models.SubmitAction.SUBMIT, details=details)
    assert given_plain.to_dict() == {"status": "SUBMIT", "details": {"name": "N", "logoImage": None}}
    with pytest.raises(TypeError):
        models.UpdateKakaoTalkSender("SUBMIT")  # type: ignore[misc]
    with pytest.raises(ModelDecodeError, match="/details"):
        models.UpdateKakaoTalkSender(details=3)  # type: ignore[arg-type]


def test_nothing_that_is_unset_is_sent() -> None:
    assert models.CreateKakaoTalkSender(plus_friend_id="a", details={"name": "N"} | _codes()).to_dict() == {
        "plusFriendId": "a",
        "details": {"name": "N"} | _codes(),
    }


def _codes() -> dict[str, str]:
    return {"adminPhoneNo": "+1", "topLevelCategoryCode": "019", "midLevelCategoryCode": "1", "subLevelCategoryCode": "1"}


def test_no_secret_is_shown() -> None:
    webhook = models.CreateWebhook(target="https://example.com", secret="hush-hush", triggers=["ALL"])
    assert "hush-hush" not in repr(webhook)
    assert webhook.to_dict()["secret"] == "hush-hush"


def marked() -> list[tuple[str, str]]:
    """Schema and property of everything that the document marks as secret."""
    return [
        (name, key)
        for name, schema in SCHEMAS.items()
        for key, node in flat(schema).get("properties", {}).items()
        if node.get("x-sensitive") or node.get("format") == "password"
    ]


@pytest.mark.parametrize(("name", "key"), marked())
def test_what_the_document_marks_as_secret_is_in_no_repr(name: str, key: str) -> None:
    model = getattr(models, name)
    value = 402917 if name == "VerifyKakaoTalkSender" else "hush-hush"
    shown = repr(model.from_dict({**smallest({"$ref": f"#/components/schemas/{name}"}), key: value, "newerThanUs": "hush-hush"}))
    assert str(value) not in shown
    assert "hush-hush" not in shown
    assert "newerThanUs" in shown


def test_the_marks_are_there() -> None:
    assert {key for _, key in marked()} == SECRETS_SENT | SECRETS_RECEIVED
    assert {"code", "facebookCode", "secret"} <= SECRETS_SENT
    assert "code" not in SECRETS_RECEIVED


def test_a_call_and_a_response_show_names_and_no_values() -> None:
    body = {"target": "https://example.com", "secret": "hush-hush", "triggers": ["ALL"]}
    call = webhooks_replace.describe("wh-id", body)
    assert repr(call) == "Call(webhooks_replace, body={secret, target, triggers})"
    assert call.body == body
    raw = ApiResponse(value=body, status=200, headers={}, request_id=None, attempts=1, elapsed=0.0)
    assert repr(raw) == "ApiResponse(status=200, request_id=None, value={secret, target, triggers})"


def test_a_body_that_cannot_be_sent_is_in_no_frame() -> None:
    body = {"target": "https://example.com", "secret": "hush-hush", "triggers": [{"secret": "hush-hush", "at": object()}]}
    with pytest.raises(ModelDecodeError) as caught:
        Webhooks(SimpleNamespace(send=None)).create(body)  # type: ignore[arg-type]
    whole = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [frame for frame in whole.stack if "sinch_provisioning_api" in frame.filename]
    assert frames
    assert "hush-hush" not in "".join(f"{frame.locals}" for frame in frames)


DATES = [
    ("2026-01-15T09:30:00Z", "2026-01-15T09:30:00Z"),
    ("2026-01-15T09:30:00.123Z", "2026-01-15T09:30:00.123Z"),
    ("2026-01-15T09:30:00.123456Z", "2026-01-15T09:30:00.123456Z"),
    ("2023-01-19t13:11:08.204z", "2023-01-19T13:11:08.204Z"),
    ("2026-01-15T09:30:00+02:00", "2026-01-15T09:30:00+02:00"),
    ("2026-01-15T24:00:00Z", "2026-01-16T00:00:00Z"),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
    ("2026-01-15T09:30:00", "2026-01-15T09:30:00Z"),
]


@pytest.mark.parametrize(("wire", "written"), DATES)
def test_dates_are_read_leniently_and_written_with_an_offset(wire: str, written: str) -> None:
    sender = models.KakaoTalkSender.from_dict({"plusFriendId": "a", "created": wire})
    assert isinstance(sender.created, datetime.datetime)
    assert sender.created.tzinfo is not None
    assert sender.to_dict()["created"] == written


def test_an_empty_text_is_no_date() -> None:
    sender = models.KakaoTalkSender.from_dict({"plusFriendId": "a", "created": "", "modified": None})
    assert sender.created is None
    assert not sender.is_set("created")
    assert sender.to_dict() == {"plusFriendId": "a", "modified": None}


def test_a_date_without_offset_is_refused_by_name() -> None:
    with pytest.raises(ModelDecodeError, match=r"KakaoTalkSender at /created: .*tzinfo"):
        models.KakaoTalkSender(plus_friend_id="a", created=datetime.datetime(2026, 1, 1))
    sender = models.KakaoTalkSender(plus_friend_id="a")
    sender.created = datetime.datetime(2026, 1, 1)
    with pytest.raises(ModelDecodeError, match=r"KakaoTalkSender at /created: .*tzinfo"):
        sender.to_dict()


def test_unset_survives_copy_and_pickle_and_is_false() -> None:
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.deepcopy([UNSET])[0] is copy.copy(UNSET) is UNSET
    assert not UNSET
    assert str(UNSET) == repr(UNSET) == "UNSET"


def test_a_payload_nested_beyond_reason_is_kept_from_where_the_stack_ends() -> None:
    data: dict[str, Any] = {"parentCode": "", "depth": 1, "code": "001", "name": "n", "subcategories": []}
    for _ in range(5000):
        data = {**data, "subcategories": [data]}
    value: Any = models.KakaoTalkSenderCategory.from_dict(data)
    assert isinstance(value.subcategories[0].subcategories[0], models.KakaoTalkSenderCategory)
    while isinstance(value, models.KakaoTalkSenderCategory):
        (value,) = value.subcategories or [None]
    assert set(value) == set(data)
    with pytest.raises(ModelDecodeError, match="nested too deeply"):
        models.KakaoTalkSenderCategory.from_dict(data, strict=True)


@pytest.mark.slow
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
@settings(max_examples=200)
def test_any_json_decodes_or_ends_in_our_error(data: Any) -> None:
    for model in (models.WhatsAppTemplate, models.Error, models.CreateBundle, models.RcsSenderPage):
        try:
            value = model.from_dict(data)
        except ModelDecodeError:
            continue
        assert encode(value) == data


def in_fresh_python(code: str) -> list[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}  # it imports
    command = [sys.executable, "-c", code]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout.split()


def test_importing_the_package_imports_no_model_and_no_http_library() -> None:
    code = "import sys, sinch_provisioning_api.client; print(*sys.modules)"
    result = in_fresh_python(code)
    assert not [name for name in result if name.startswith("sinch_provisioning_api.models.")]
    assert not {"httpx", "attr", "dateutil", "json"} & set(result)


def test_one_model_imports_only_what_it_mentions() -> None:
    result = in_fresh_python("import sys; from sinch_provisioning_api.models import Webhook; print(*sys.modules)")
    assert sorted(name for name in result if name.startswith("sinch_provisioning_api.models.")) == [
        "sinch_provisioning_api.models.webhook",
        "sinch_provisioning_api.models.webhook_trigger",
    ]
    assert "dateutil" not in result


def test_every_public_name_of_the_models_resolves() -> None:
    for name in models.__all__:
        assert getattr(models, name) is not None
    assert set(models.__all__) <= set(dir(models))
    with pytest.raises(AttributeError, match="Nothing"):
        models.Nothing  # noqa: B018


def test_all_enums_are_open() -> None:
    for name in ENUMS:
        assert issubclass(getattr(models, name), OpenEnum)


def test_an_empty_text_for_a_time_is_absent() -> None:
    sender = models.KakaoTalkSender.from_dict({"plusFriendId": "x", "created": "", "modified": None})
    assert sender.created is None
    assert not sender.is_set("created")
    assert sender.modified is None
    assert sender.to_dict() == {"plusFriendId": "x", "modified": None}
