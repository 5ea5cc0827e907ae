"""What the body of an error says reaches the caller, whoever wrote it: the API, its framework, a gateway, an OAuth server."""

from __future__ import annotations

import json
from typing import Any

import pytest
from harness import SECRET, Driver, Script, answer
from hypothesis import given, settings
from hypothesis import strategies as st
from sinch_provisioning import RetryPolicy, auth, errors
from sinch_provisioning._error_bodies import read
from sinch_provisioning._http.messages import Headers, Response

ONCE = RetryPolicy.none()
NEST = {"statusCode": 404, "message": "Cannot GET /v1/x", "error": "Not Found"}
CASES: dict[str, tuple[Any, str | None, str]] = {
    "NestJS": (NEST, "Not Found", "Cannot GET /v1/x"),
    "NestJS, several texts": (
        {"statusCode": 400, "message": ["a must be a string", "b must not be empty"], "error": "Bad Request"},
        "Bad Request",
        "a must be a string; b must not be empty",
    ),
    "NestJS without an error": ({"statusCode": 500, "message": "Internal server error"}, None, "Internal server error"),
    "NestJS, errors of class-validator": (
        {
            "statusCode": 400,
            "error": "Bad Request",
            "message": [
                {"property": "name", "constraints": {"isNotEmpty": "name should not be empty"}},
                {"property": "a", "children": [{"property": "b", "constraints": {"isInt": "b must be an integer"}}]},
            ],
        },
        "Bad Request",
        "name should not be empty; b must be an integer",
    ),
    "nested": ({"error": {"code": "quota_exceeded", "message": "Too much."}}, "quota_exceeded", "Too much."),
    "nested, a number": ({"error": {"code": 7, "message": "Denied."}}, "7", "Denied."),
    "nested, a number and a status": (
        {"error": {"code": 403, "message": "Denied.", "status": "PERMISSION_DENIED"}},
        "PERMISSION_DENIED",
        "Denied.",
    ),
    "OAuth": ({"error": "invalid_token", "error_description": "It expired."}, "invalid_token", "It expired."),
    "OAuth, the code alone": ({"error": "server_error"}, "server_error", ""),
    "problem": (
        {"type": "https://example.com/out-of-credit", "title": "No credit", "detail": "It costs 50.", "status": 403},
        "https://example.com/out-of-credit",
        "It costs 50.",
    ),
    "problem without a type": ({"type": "about:blank", "title": "Forbidden", "status": 403}, "Forbidden", "Forbidden"),
    "errors": ({"errors": [{"code": "e1", "message": "One."}, {"code": "e2", "message": "Two."}]}, "e1", "One.; Two."),
    "errors of texts": ({"errors": ["One.", "Two."]}, None, "One.; Two."),
    "errors beside a message": ({"message": "Invalid.", "errors": {"name": ["too long"]}}, None, "Invalid."),
    "errors of JSON:API": ({"errors": [{"status": "422", "code": "x", "detail": "Bad."}]}, "x", "Bad."),
    "errors of GraphQL": ({"errors": [{"message": "No.", "extensions": {"code": "DENIED"}}]}, "DENIED", "No."),
    "an array": ([{"errorCode": "x", "code": "c", "message": "Bad."}], "c", "Bad."),
    "AWS": ({"Message": "User is not authorized"}, None, "User is not authorized"),
    "gRPC": ({"code": 5, "message": "not found", "details": []}, "5", "not found"),
    "Apigee": (
        {"fault": {"faultstring": "Invalid key", "detail": {"errorcode": "oauth.v2.InvalidKey"}}},
        "oauth.v2.InvalidKey",
        "Invalid key",
    ),
    "FastAPI": ({"detail": "Not authenticated"}, None, "Not authenticated"),
    "FastAPI, several": ({"detail": [{"loc": ["a"], "msg": "field required"}]}, None, "field required"),
    "plain text": (b"upstream connect error\n or disconnect", None, "upstream connect error or disconnect"),
    "plain text that claims to be JSON": ("No such project.", None, "No such project."),
    "HTML": (b"<html><head><title>502 Bad\nGateway</title></head>...", None, "502 Bad Gateway"),
    "HTML without a title": (b"<!doctype html><h1>No <b>backend</b> &amp; more</h1>", None, "No backend & more"),
    "XML": (
        b"<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>No.</Message></Error>",
        "AccessDenied",
        "No.",
    ),
    "empty": (b"", None, ""),
    "nothing known": ({"a": 1}, None, ""),
    "not UTF-8": (b"\xff\xfe", None, ""),
    "JSON cut short": (b'{"message": "it is', None, ""),
    "a message that is no text": ({"statusCode": 500, "message": {"a": 1}}, None, ""),
}


def failure(driver: Driver, given_answer: Any, **arguments: Any) -> Any:
    client = driver.client(Script(given_answer), **{"retries": ONCE, **arguments})
    return driver.failure(lambda: client.webhooks.get("w"))


@pytest.mark.parametrize(("body", "code", "message"), CASES.values(), ids=list(CASES))
def test_a_body_of_any_form_gives_its_code_and_its_message(
    driver: Driver, body: Any, code: str | None, message: str
) -> None:
    error = failure(driver, answer(403, body))
    assert type(error) is errors.PermissionDeniedError
    assert (error.error_code, error.message) == (code, message)
    assert code is None or code in str(error)
    assert message in str(error)
    assert error.body == (body if isinstance(body, bytes) else json.dumps(body, separators=(",", ":")).encode())


@pytest.mark.parametrize(
    "name",
    ["NestJS, several texts", "NestJS, errors of class-validator", "errors", "errors of texts", "FastAPI, several"],
)
def test_several_texts_are_told_one_by_one(driver: Driver, name: str) -> None:
    error = failure(driver, answer(400, CASES[name][0]))
    assert "; ".join(error.validation_errors) == error.message
    assert str(error).count(error.validation_errors[0]) == 1


def test_texts_beside_a_message_stand_in_the_text_of_the_error(driver: Driver) -> None:
    error = failure(driver, answer(400, CASES["errors beside a message"][0]))
    assert error.validation_errors == ["name: too long"]
    assert str(error).endswith("400: Invalid.: name: too long")


def test_the_model_of_an_error_is_read_where_the_body_is_one_and_keeps_what_does_not_fit(driver: Driver) -> None:
    own = {"errorCode": "not_found", "message": ["a", "b"], "additionalInformation": "text"}
    error = failure(driver, answer(404, own))
    assert (error.error_code, error.message, error.additional_information) == ("not_found", "a; b", {})
    assert error.error.to_dict() == own
    assert error.error.resolution is None
    assert failure(driver, answer(404, NEST)).error is None


def test_what_stands_before_the_api_is_told_from_it(driver: Driver) -> None:
    error = failure(driver, answer(502, b"<title>Bad Gateway</title>", {"content-type": "text/html"}))
    assert str(error).endswith(
        "502: Bad Gateway: the body is not an error of the API (text/html, 26 bytes); something in front of it may have answered"
    )


def test_a_long_text_is_cut_in_the_message_and_whole_in_the_body(driver: Driver) -> None:
    error = failure(driver, answer(500, b"word " * 100_000))
    assert len(error.message) <= 500
    assert len(str(error)) <= 500
    assert len(error.body) == 500_000


@pytest.mark.parametrize(
    "body",
    [
        {"statusCode": 400, "message": [f"key {SECRET}"], "error": SECRET},
        {"error": {"code": SECRET, "message": f"key {SECRET}"}},
        {"errors": {"name": [f"key {SECRET}"]}},
        {"title": f"key {SECRET}"},
        f"key {SECRET}".encode(),
        f"<title>key {SECRET}</title>".encode(),
        f"<title>key {''.join(f'&#{ord(char)};' for char in SECRET)}</title>".encode(),
    ],
    ids=lambda body: str(body)[:20],
)
def test_a_secret_in_any_form_is_masked(driver: Driver, body: Any) -> None:
    error = failure(driver, answer(400, body), auth=auth.Basic("the key id", SECRET))
    shown = f"{error} {error.message} {error.error_code} {error.validation_errors}"
    assert SECRET not in shown
    assert "key" in error.message


@settings(max_examples=150)
@given(
    st.binary(max_size=60)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["error", "errors", "message", "code", "detail", "title", "type", "fault", "errorCode", "x"]
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=8,
    ).map(lambda value: json.dumps(value).encode())
)
def test_no_body_breaks_the_reading(body: bytes) -> None:
    fields = read(Response(400, Headers(), body)).fields
    assert isinstance(fields, dict)
