"""What the mock tells of itself to whoever asks, and the name it gives to each request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from mock_calls import ask
from sinch_provisioning import ProvisioningClient, errors
from sinch_provisioning.mock import Fault, Mock, MockServer, MockTransport, RateLimit, Request
from sinch_provisioning_api import API_VERSION, load_document

FOREIGN = {"Host": "sinch-mock:8080", "Sec-Fetch-Site": "cross-site"}
EVERYWHERE = "0.0.0.0"  # noqa: S104 - what is tested


def names(mock: Mock, *paths: str) -> list[str | None]:
    return [mock.handle(Request("GET", path)).request_id for path in paths]


@pytest.mark.parametrize("arguments", [{}, {"host": EVERYWHERE, "allow_remote": True, "control_token": "t"}], ids=str)
def test_anybody_may_ask_what_this_is_and_whether_it_lives(arguments: dict[str, Any]) -> None:
    with MockServer(**arguments) as server:
        page = httpx.get(f"{server.url}/", headers=FOREIGN)
        assert (page.status_code, page.headers["content-type"]) == (200, "application/json")
        assert page.json()["api"]["version"] == API_VERSION
        assert {"GET /_mock/health", "PUT /_mock/state"} <= set(page.json()["control"])
        assert "secret-1" not in page.text
        health = httpx.get(f"{server.url}/_mock/health", headers=FOREIGN)
        assert (health.status_code, health.json()) == (200, {"status": "ok"})
        assert httpx.head(f"{server.url}/_mock/health").status_code == 200
        for method, path in (
            ("POST", "/"),
            ("POST", "/_mock/health"),
            ("GET", "/_mock/openapi.json"),
            ("GET", "/_mock"),
        ):
            assert httpx.request(method, server.url + path, headers=FOREIGN).status_code == 403


def test_the_document_is_the_one_that_is_served() -> None:
    own = {**load_document(), "info": {"title": "mine", "version": "7"}}
    with MockServer(Mock(document=own)) as server:
        assert httpx.get(f"{server.url}/_mock/openapi.json").json() == own
        assert httpx.get(server.url).json()["api"]["version"] == "7"


def test_other_methods_of_the_page_are_told_what_it_takes() -> None:
    response = Mock().handle(Request("DELETE", "/"))
    assert (response.status, response.headers["allow"]) == (405, "GET")


ANSWERS: list[tuple[str, Callable[[Mock], Any]]] = [
    ("200", lambda mock: ask(mock, "GET", "/webhooks")),
    ("400", lambda mock: ask(mock, "POST", "/webhooks", {"x": 1})),
    ("404", lambda mock: ask(mock, "GET", "/webhooks/none")),
    ("401", lambda mock: mock.handle(Request("GET", "/v1/projects/x/webhooks"))),
    ("nowhere", lambda mock: mock.handle(Request("GET", "/nowhere"))),
    ("token", lambda mock: mock.handle(Request("POST", "/oauth2/token"))),
    ("fault", lambda mock: mock.faults.set([Fault(status=503)]) or ask(mock, "GET", "/webhooks")),
    (
        "limit",
        lambda mock: setattr(mock, "rate_limit", RateLimit(rate=1)) or [ask(mock, "GET", "/webhooks") for _ in "ab"][1],
    ),
    ("control", lambda mock: mock.handle(Request("GET", "/_mock/state"))),
    ("no call", lambda mock: mock.handle(Request("GET", "/_mock/none"))),
    ("page", lambda mock: mock.handle(Request("GET", "/"))),
]


@pytest.mark.parametrize("call", [call for _, call in ANSWERS], ids=[name for name, _ in ANSWERS])
def test_every_answer_has_a_name_that_comes_from_the_seed(call: Callable[[Mock], Any]) -> None:
    first, again, other = (call(Mock(seed=seed)).request_id for seed in (7, 7, 8))
    assert first == again
    assert first != other
    assert len(first) == 36


def test_names_differ_and_begin_anew_with_a_reset() -> None:
    mock = Mock()
    first = names(mock, "/a", "/b", "/_mock/health", "/_mock/clock", "/")
    assert len(set(first)) == 5
    mock.reset()
    assert names(mock, "/a", "/b") == first[:2]


def test_calls_of_the_control_api_do_not_move_the_names_of_others() -> None:
    polled, quiet = Mock(), Mock()
    names(polled, "/_mock/health", "/_mock/health")
    assert names(polled, "/a") == names(quiet, "/a")


def test_a_fault_may_give_a_name_of_its_own() -> None:
    mock = Mock(faults=[Fault(status=503, headers={"X-Request-Id": "mine"})])
    assert ask(mock, "GET", "/webhooks").request_id == "mine"


def test_what_the_guard_refuses_has_a_name_too() -> None:
    with MockServer() as server:
        assert len(httpx.get(f"{server.url}/_mock/state", headers=FOREIGN).headers["x-request-id"]) == 36


def test_the_client_and_the_journal_show_the_name() -> None:
    mock = Mock()
    with ProvisioningClient(transport=MockTransport(mock), **mock.projects[0].credentials()) as client:
        with pytest.raises(errors.NotFoundError) as caught:
            client.webhooks.get("none")
    kept = mock.journal.har()["log"]["entries"][-1]["response"]["headers"]
    assert {"name": "x-request-id", "value": caught.value.request_id} in kept
