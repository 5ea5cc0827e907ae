"""The client under fuzz: whatever the server may legally send is decoded and kept, all else ends in our error.

The bodies come from the generator of schemathesis, in its own environment (bodies.py). CLIENT_FUZZ_EXAMPLES says how
many there are of each schema; `make test` takes a few.
"""

from __future__ import annotations

import base64
import datetime
import importlib
import json
import os
import subprocess
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest
from distorting import Spoiler
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sinch_provisioning import ProvisioningClient, errors, webhooks
from sinch_provisioning._openapi.document import Document, Operation, json_content
from sinch_provisioning._openapi.examples import examples_of
from sinch_provisioning._openapi.schema import Schema, resolve
from sinch_provisioning.retry import RetryPolicy
from sinch_provisioning_api import load_document, models
from sinch_provisioning_api.errors import ModelDecodeError
from sinch_provisioning_api.types import encode
from suite.client_calls import TAGS, call
from suite.runs import DOCUMENT as FILE
from suite.runs import ROOT, ST

EXAMPLES = int(os.environ.get("CLIENT_FUZZ_EXAMPLES", "5"))
DOCUMENT = load_document()
OPERATIONS = {operation.id: operation for operation in Document(DOCUMENT).operations}
EVENTS = {
    name: Schema(DOCUMENT, resolve(DOCUMENT, item["post"]["requestBody"])["content"]["application/json"]["schema"])
    for name, item in DOCUMENT["webhooks"].items()
}
EXAMPLES_OF = {
    name: examples_of(json_content(resolve(DOCUMENT, item["post"]["requestBody"])))
    for name, item in DOCUMENT["webhooks"].items()
}
SPOILER = Spoiler(DOCUMENT)
KINDS = ("object", "enum", "variant", "optional", "absent", "time")
STRICT = ("object", "enum", "variant", "absent")
"""What validation against the document lets pass, too."""
Bodies = dict[Any, list[Any]]


@pytest.fixture(scope="module")
def bodies() -> Bodies:
    if not ST.exists():
        pytest.fail("the fuzz environment is missing; `make test` and `make fuzz` set it up")
    command = [str(ST.with_name("python")), str(ROOT / "tests/conformance/bodies.py"), str(FILE), str(EXAMPLES)]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    members: Bodies = {}
    for line in done.stdout.splitlines():
        parsed = json.loads(line)
        members.setdefault(parsed.get("event") or (parsed["operation"], parsed["status"]), []).append(parsed["body"])
    return members


def decoder(operation: Operation, status: int) -> Any:
    module = importlib.import_module(f"sinch_provisioning_api.api.{TAGS[operation.id]}.{operation.id}")
    return module.OPERATION.decode if status < 400 else module.OPERATION.decode_error


def plain(value: Any) -> Any:
    """A value with instants in one spelling, so that equal ones are equal."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, str):
        try:
            return (
                datetime.datetime.fromisoformat(value).astimezone(datetime.UTC).isoformat() if "T" in value else value
            )
        except (ValueError, OverflowError):
            return value
    return value


def back(decode: Any, data: Any, expected: Any = None) -> None:
    """Decode and encode; the outcome must be what was given or is expected, and decode to an equal value again."""
    value = decode(data)
    sent = json.loads(json.dumps(encode(value)))
    assert plain(sent) == plain(data if expected is None else expected)
    assert decode(sent) == value


def responses() -> Iterator[tuple[str, int]]:
    for name, operation in OPERATIONS.items():
        for status, spec in operation.responses.items():
            if spec.schema is not None:
                yield name, int(status)


RESPONSES = list(responses())


def distorted(schema: Any, found: list[Any], kind: str) -> Iterator[tuple[Any, Any]]:
    """Yield bodies with something done to them, each with what is expected back."""
    for body in found:
        places = [place for place in SPOILER.places(schema, body) if place.kind == kind]
        inner = [
            place
            for place in places
            if not any(place.way[: len(other.way)] == other.way for other in places if other is not place)
        ]
        if kind == "object":
            inner = places
        for chosen in [[place] for place in places[:: len(places) // 12 + 1]] + ([inner] if len(inner) > 1 else []):
            expected = [item._replace(kind="absent") if kind == "time" else item for item in chosen]
            yield SPOILER.distort(body, chosen), SPOILER.distort(body, expected)


def check(decode: Any, schema: Schema, found: list[Any]) -> None:
    assert found
    for body in found:
        assert schema.accepts(body)
        back(decode, body)
    for kind in KINDS:
        for body, expected in distorted(schema.schema, found, kind):
            back(decode, body, expected)
            assert kind not in STRICT or schema.accepts(body), schema.problems(body)


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_answer_and_its_later_forms_are_kept(name: str, bodies: Bodies) -> None:
    operation = OPERATIONS[name]
    for status, spec in operation.responses.items():
        if spec.schema is not None:
            check(decoder(operation, int(status)), spec.schema, [*spec.examples, *bodies[name, int(status)]])


@pytest.mark.parametrize("name", EVENTS)
def test_every_event_and_its_later_forms_are_kept(name: str, bodies: Bodies) -> None:
    check(getattr(models, models.EVENT_MODELS[name]).from_dict, EVENTS[name], [*EXAMPLES_OF[name], *bodies[name]])
    for body in bodies[name]:
        assert type(webhooks.decode(json.dumps(body).encode())).__name__ == models.EVENT_MODELS[name]


def test_an_event_nobody_knows_is_kept_whole(bodies: Bodies) -> None:
    for name in EVENTS:
        for body in bodies[name][:2]:
            event = webhooks.decode(json.dumps({**body, "type": "BRAND_NEW"}).encode())
            assert event == webhooks.UnknownEvent("BRAND_NEW", {**body, "type": "BRAND_NEW"})


def test_the_places_are_found(bodies: Bodies) -> None:
    """What finds places must not pass by finding none."""
    seen = dict.fromkeys(KINDS, 0)
    for name, status in RESPONSES:
        schema = OPERATIONS[name].responses[str(status)].schema
        assert schema is not None
        if status < 300:
            for kind in KINDS:
                seen[kind] += len(list(distorted(schema.schema, bodies[name, status], kind)))
    assert seen["object"] > 500
    assert seen["enum"] > 300
    assert seen["optional"] > 500
    assert seen["absent"] > 500
    assert seen["time"] > 50
    assert seen["variant"] > 20


class Answering:
    """A server that answers every call with what it was told last."""

    def __init__(self) -> None:
        self.status, self.body = 200, b""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(self.status, content=self.body, headers={"content-type": "application/json"})


@pytest.fixture(scope="module")
def server() -> Answering:
    return Answering()


@pytest.fixture(scope="module")
def client(server: Answering) -> Iterator[ProvisioningClient]:
    transport = httpx.MockTransport(server)
    arguments: dict[str, Any] = {"project_id": "p", "access_token": "t", "retries": RetryPolicy.none()}
    with ProvisioningClient(transport=transport, **arguments) as result:
        yield result


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize("name", OPERATIONS)
def test_random_answers_end_in_our_error_or_a_value(name: str, client: Any, server: Answering) -> None:
    operation = OPERATIONS[name]

    @settings(
        max_examples=4 * EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(
        st.binary(max_size=64) | JSON.map(lambda value: json.dumps(value).encode()),
        st.sampled_from([*map(int, operation.responses), 200, 418, 503]),
    )
    def check(body: bytes, status: int) -> None:
        server.body, server.status = body, status
        try:
            call(client, operation)
        except errors.DecodeError:
            assert status < 300
            assert not body.strip() or not _is_json(body)
        except errors.PaginationError:
            assert status < 300
        except errors.APIStatusError as error:
            assert error.status == status >= 300

    check()


@pytest.mark.parametrize("name", OPERATIONS)
def test_answers_cut_short_end_in_our_error(name: str, client: Any, server: Answering, bodies: Bodies) -> None:
    operation = OPERATIONS[name]
    server.status = operation.success
    for body in bodies.get((name, operation.success), []):
        whole = json.dumps(body).encode()
        for size in {0, 1, len(whole) // 2, len(whole) - 1}:
            server.body = whole[:size]
            if not _is_json(server.body):
                with pytest.raises(errors.DecodeError):
                    call(client, operation)


def _is_json(text: bytes) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


@settings(max_examples=40 * EXAMPLES, derandomize=True, database=None, deadline=None)
@given(st.binary(max_size=64) | JSON.map(lambda value: json.dumps(value).encode()))
def test_random_deliveries_end_in_our_error_or_an_event(body: bytes) -> None:
    try:
        webhooks.decode(body)
    except errors.WebhookVerificationError as error:
        assert error.reason == "bad_payload"


@pytest.mark.parametrize("name", EVENTS)
def test_a_delivery_of_a_known_type_that_is_not_as_documented_ends_in_our_error(name: str) -> None:
    @settings(max_examples=2 * EXAMPLES, derandomize=True, database=None, deadline=None)
    @given(st.dictionaries(st.sampled_from(list(schema_names(name))), JSON, max_size=6))
    def check(data: Mapping[str, Any]) -> None:
        try:
            webhooks.decode(json.dumps({**data, "type": name}).encode())
        except errors.WebhookVerificationError as error:
            assert error.reason == "bad_payload"

    check()


def schema_names(name: str) -> set[str]:
    schema = resolve(DOCUMENT, EVENTS[name].schema)
    parts = [schema, *(resolve(DOCUMENT, item) for item in schema.get("allOf", ()))]
    return {key for part in parts for key in part.get("properties", {})} - {"type"} or {"x"}


def test_a_decoder_that_loses_something_is_noticed() -> None:
    schema = OPERATIONS["kakaotalk_senders_get"].responses["200"].schema
    assert schema is not None
    body = OPERATIONS["kakaotalk_senders_get"].responses["200"].examples[0]
    lossy = {
        "object": lambda data: {key: value for key, value in data.items() if key != "brandNew"},
        "optional": lambda data: {key: value for key, value in data.items() if value is not None},
        "enum": lambda data: {key: value for key, value in data.items() if value != "BRAND_NEW"},
    }
    for kind, decode in lossy.items():
        places = [place for place in SPOILER.places(schema.schema, body) if place.kind == kind and len(place.way) < 2]
        changed = [SPOILER.distort(body, [place]) for place in places]
        with pytest.raises(AssertionError):
            for item in changed:
                back(decode, item)


def test_an_error_of_the_models_is_never_let_out(client: Any, server: Answering) -> None:
    assert not issubclass(errors.DecodeError, ModelDecodeError)
    server.status, server.body = 200, base64.b64encode(b"no json")
    with pytest.raises(errors.DecodeError):
        client.webhooks.get("x")
