"""Security and servers: where a call goes, and which credentials go with it."""

from __future__ import annotations

from typing import Any

import pytest
from feature_harness import Api, refused, works

CREDENTIALS = ("authorization", "x-key", "cookie")


def credentials(api: Api) -> dict[str, str]:
    """Return what the last request carried."""
    return {name: api.sent.headers[name] for name in CREDENTIALS if name in api.sent.headers}


def client_of(api: Api, **arguments: Any) -> Any:
    auth = api.package.auth
    schemes = {
        "bearer": auth.BearerToken("t"),
        "basic": auth.Basic("id", "secret"),
        "header": auth.ApiKey("k1"),
        "query": auth.ApiKey("secret key/2"),
        "cookie": auth.ApiKey("k3"),
    }
    arguments = {"auth": auth.ByScheme(schemes), **arguments}
    return api.make_client(access_token=None, project_id=None, **arguments)


@works(
    "Security and servers", "security of an operation: bearer, Basic, API keys in header, query and cookie", "security"
)
@works("Security and servers", "security of several schemes: all of them, or one of them", "security")
@works("Security and servers", "`security: []`: no credentials are sent", "security")
def test_a_call_carries_what_its_operation_asks_for(api: Api) -> None:
    calls = client_of(api).calls
    basic = "Basic aWQ6c2VjcmV0"
    for method, expected in (
        (calls.bearer, {"authorization": "Bearer t"}),
        (calls.open, {}),
        (calls.basic, {"authorization": basic}),
        (calls.header, {"x-key": "k1"}),
        (calls.query, {}),
        (calls.cookie, {"cookie": "session=k3"}),
        (calls.both, {"authorization": "Bearer t", "x-key": "k1"}),
        (calls.either, {"authorization": basic}),
        (calls.optional, {"x-key": "k1"}),
    ):
        method()
        assert credentials(api) == expected, method.__name__
    calls.query(a="b")
    assert api.sent.query == "a=b&api_key=secret%20key%2F2"


@works("Security and servers", "one kind of credentials for all calls that take it", "security")
async def test_a_call_without_its_credentials_is_not_made(api: Api) -> None:
    auth = api.package.auth
    calls = client_of(api, auth=auth.ApiKey("key")).calls
    calls.either()
    assert credentials(api) == {"x-key": "key"}
    calls.open()
    assert credentials(api) == {}
    with pytest.raises(api.errors.ConfigurationError, match="calls_bearer needs credentials of bearer; pass auth="):
        calls.bearer()
    calls = client_of(api, auth=auth.BearerToken("t")).calls
    calls.optional()
    assert credentials(api) == {}
    assert len(api.requests) == 3
    with pytest.raises(api.errors.ConfigurationError, match="no security scheme keys; it has bearer, basic"):
        auth.ByScheme({"keys": auth.ApiKey("k")})


@works("Security and servers", "an API key is never shown", "security")
def test_a_key_is_not_shown(api: Api) -> None:
    api.answer(400, json={"message": "secret key/2 or secret%20key%2F2 is wrong"})
    client = client_of(api)
    with pytest.raises(api.errors.BadRequestError) as caught:
        client.calls.query()
    shown = f"{caught.value} {caught.value.url} {caught.value.body!r} {client!r} {client._dispatcher.config.auth!r}"
    assert "secret" not in shown.replace("sinch", "")


@works(
    "Security and servers",
    "servers of the document, with variables; of a path item; of an operation, relative too",
    "security",
)
def test_a_call_goes_to_its_server(api: Api) -> None:
    client = client_of(api, base_url=None)
    client.calls.bearer()
    assert api.sent.url == "https://eu.example.test/v2/bearer"
    client.calls.elsewhere()
    assert api.sent.url == "https://files.example.test/up/elsewhere"
    assert credentials(api) == {"authorization": "Bearer t"}
    client.calls.own()
    assert api.sent.url == "https://eu.example.test/v3/elsewhere"
    with pytest.raises(api.errors.ConfigurationError, match="server of the document must begin with https"):
        client.calls.plain()
    client_of(api).calls.bearer()
    assert api.sent.url == "https://api.example.test/bearer"


@works("Security and servers", "a document without {projectId}, without security and without a host", "open")
def test_a_client_needs_what_its_document_needs(api: Api) -> None:
    client = api.make_client(access_token=None, project_id=None)
    client.calls.get()
    assert api.sent.url == "https://api.example.test/open"
    assert credentials(api) == {}
    with pytest.raises(api.errors.ConfigurationError, match="base_url is missing: .* names no server with a host"):
        api.make_client(base_url=None)


refused(
    "Security and servers",
    "a scheme of no known type, one that is not declared, two that need one header at once",
    "wrong-security",
    ("#/components/securitySchemes/odd", "type must be one of"),
    ("#/security/0", "nothing is not a declared security scheme", "declare it or remove it"),
    ("#/paths/~1things/get/security/0", "bearer and basic go into one header", "alternatives"),
    remedy="declare the scheme; write those of one header as alternatives",
)


refused(
    "Security and servers",
    "a server with a query or a fragment",
    "wrong-servers",
    ("#/servers/0/url", "has a query or a fragment", "write the query as parameters"),
    ("#/paths/~1things/servers/0/url", "has a query or a fragment"),
    ("#/paths/~1things/put/servers/0/url", "has a query or a fragment"),
    remedy="write the query as parameters",
)
