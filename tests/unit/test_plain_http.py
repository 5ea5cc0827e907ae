"""Credentials over plain http: to this machine, and to another host when the caller says so."""

from __future__ import annotations

import socket
from typing import Any

import pytest
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, auth, errors
from sinch_provisioning.mock import MockServer

VARIABLE = "SINCH_ALLOW_INSECURE_HTTP"
KEY: dict[str, Any] = {"project_id": "p", "key_id": "k", "key_secret": "s"}
ELSEWHERE = {"base_url": "http://sinch-mock:8080", "auth_url": "http://sinch-mock:8080/oauth2/token"}
BOTH = pytest.mark.parametrize("kind", [ProvisioningClient, AsyncProvisioningClient])


@BOTH
@pytest.mark.parametrize("name", ELSEWHERE)
def test_the_error_names_the_argument_and_the_variable_that_allow_it(kind: Any, name: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=rf"^{name} .*allow_insecure_http=True .*{VARIABLE}=1"):
        kind(**KEY, **{name: ELSEWHERE[name]})


@BOTH
def test_another_host_is_allowed_by_the_argument_or_the_variable(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "sinch-mock" in repr(kind(**KEY, **ELSEWHERE, allow_insecure_http=True))
    for text in ("1", "true", " TRUE "):
        monkeypatch.setenv(VARIABLE, text)
        assert "sinch-mock" in repr(kind(**KEY, **ELSEWHERE))
        own = auth.ClientCredentials("k", "s", auth_url=ELSEWHERE["auth_url"])
        assert "sinch-mock" in repr(kind(project_id="p", auth=own, base_url=ELSEWHERE["base_url"]))
        with pytest.raises(errors.ConfigurationError, match="base_url|auth_url"):
            kind(**KEY, **ELSEWHERE, allow_insecure_http=False)
    for text in ("0", "false", ""):
        monkeypatch.setenv(VARIABLE, text)
        with pytest.raises(errors.ConfigurationError, match="base_url|auth_url"):
            kind(**KEY, **ELSEWHERE)


@BOTH
@pytest.mark.parametrize("host", ["provisioning.api.sinch.com", "AUTH.sinch.com", "sinch.com:80", "auth.sinch.com."])
def test_the_real_api_is_never_called_over_plain_http(kind: Any, host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "1")
    for name in ELSEWHERE:
        with pytest.raises(errors.ConfigurationError, match=f"^{name} must begin with https://"):
            kind(**KEY, **{name: f"http://{host}/x"}, allow_insecure_http=True)


def test_a_switch_that_is_neither_on_nor_off_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(errors.ConfigurationError, match="allow_insecure_http"):
        ProvisioningClient(**KEY, allow_insecure_http="yes")  # type: ignore[arg-type]
    monkeypatch.setenv(VARIABLE, "maybe")
    with pytest.raises(errors.ConfigurationError, match=f"{VARIABLE} must be 1 or 0"):
        ProvisioningClient(**KEY)


def test_a_client_works_with_a_mock_under_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    known = socket.getaddrinfo
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda host, *rest, **named: known("127.0.0.1" if host == "sinch-mock" else host, *rest, **named),
    )
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")  # what carries credentials in plain goes the direct way
    with MockServer() as server:
        values = {name: value.replace("127.0.0.1", "sinch-mock") for name, value in server.arguments().items()}
        with ProvisioningClient(**values, allow_insecure_http=True) as client:  # type: ignore[arg-type]
            assert list(client.webhooks.list()) == []
