"""How a client is made, used for one call, watched and closed; both clients alike."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import threading
import warnings
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from sinch_provisioning import (
    API_VERSION,
    AsyncProvisioningClient,
    ProvisioningClient,
    RequestOptions,
    RetryBudget,
    RetryPolicy,
    Timeout,
    __version__,
    auth,
    errors,
    models,
)
from sinch_provisioning.hooks import AttemptEnd, AttemptStart
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, MockServer

SENDER = {"plusFriendId": "x", "state": "ACTIVE"}
Answer = Callable[[httpx.Request], httpx.Response]


def ok(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=SENDER, headers={"X-Request-Id": "r-1"})


def connect(handler: Answer = ok, **given: Any) -> dict[str, Any]:
    members = {"project_id": "p", "auth": auth.Basic("key", "quiet-secret"), "retries": RetryPolicy.none(), **given}
    return members if "http_client" in members else {"transport": httpx.MockTransport(handler), **members}


@pytest.fixture(params=["sync", "async"])
def use(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Run `act(client)` with a client, sync or async; awaits what is awaitable."""

    def run(act: Callable[[Any], Any], **given: Any) -> Any:
        if request.param == "sync":
            with ProvisioningClient(**given) as client:
                return act(client)

        async def call() -> Any:
            async with AsyncProvisioningClient(**given) as client:
                return await act(client)

        return asyncio.run(call())

    run.mode = request.param  # type: ignore[attr-defined]
    return run


def get(client: Any, **named: Any) -> Any:
    return client.kakaotalk_senders.get("x", **named)


def test_with_response_gives_value_and_response(use: Callable[..., Any]) -> None:
    response = use(lambda client: client.kakaotalk_senders.with_response.get("x"), **connect())
    assert response.value.state is models.KakaoTalkSenderState.ACTIVE
    assert (response.status, response.request_id, response.attempts) == (200, "r-1", 1)
    assert response.headers["CONTENT-TYPE"] == response.headers["content-type"] == "application/json"
    assert response.elapsed >= 0


def test_the_request_is_what_the_document_says(use: Callable[..., Any]) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return ok(request)

    body = models.UpdateKakaoTalkSender(details={"name": "좋은 가게", "logoImage": None})
    use(lambda client: client.kakaotalk_senders.update("a/b ?#%.", body), **connect(answer, project_id="p/1"))
    request = seen[0]
    assert request.method == "PATCH"
    assert request.url.raw_path == b"/v1/projects/p%2F1/kakaotalk/senders/a%2Fb%20%3F%23%25."
    assert request.content.decode() == '{"details":{"name":"좋은 가게","logoImage":null}}'
    assert request.headers["content-type"] == "application/json"
    assert request.headers["user-agent"].startswith(f"sinch-provisioning/{__version__} (api {API_VERSION}; python 3.")


@pytest.mark.parametrize("segment", [".", ".."])
def test_a_dot_segment_stays_a_segment(segment: str, use: Callable[..., Any]) -> None:
    seen: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.raw_path)
        return ok(request)

    use(lambda client: client.kakaotalk_senders.get(segment), **connect(answer))
    assert seen == [b"/v1/projects/p/kakaotalk/senders/" + b"%2E" * len(segment)]


def test_a_call_may_differ_from_its_client(use: Callable[..., Any]) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return ok(request)

    options = RequestOptions(timeout=Timeout(connect=1, read=2, write=3, pool=4), headers={"X-One": "call"})
    result = connect(answer, headers={"X-One": "client", "X-Two": "client"}, timeout=9, user_agent="shop/1.0")
    use(lambda client: get(client, options=options), **result)
    use(get, **result)
    assert [r.headers["x-one"] for r in seen] == ["call", "client"]
    assert [r.headers["x-two"] for r in seen] == ["client", "client"]
    assert [r.extensions["timeout"]["read"] for r in seen] == [2, 9]
    assert all(r.headers["user-agent"].startswith("shop/1.0 sinch-provisioning/") for r in seen)


def test_with_options_shares_the_connections_and_leaves_the_client_alone(use: Callable[..., Any]) -> None:
    reads: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        reads.append(request.extensions["timeout"]["read"])
        return ok(request)

    def act(client: Any) -> Any:
        other = client.with_options(timeout=3)
        assert other.project_id == client.project_id
        if use.mode == "sync":  # type: ignore[attr-defined]
            return [get(other), get(client)]

        async def both() -> Any:
            return [await get(other), await get(client)]

        return both()

    assert len(use(act, **connect(answer))) == 2
    assert reads == [3, 30]


def test_with_options_serves_another_project_over_the_same_connections_and_token(use: Callable[..., Any]) -> None:
    seen: list[tuple[str, str, str]] = []
    tokens: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token"):
            tokens.append(request.url.path)
            return httpx.Response(200, json={"access_token": "t", "expires_in": 3600})
        seen.append((request.url.path.split("/")[3], request.headers["authorization"], request.headers["user-agent"]))
        return ok(request)

    def act(client: Any) -> Any:
        other = client.with_options(project_id=" q ")
        derived = other.with_options(deadline=5)
        assert (client.project_id, other.project_id, derived.project_id) == ("p", "q", "q")
        raw = "/v1/projects/{projectId}/novelties"
        calls = [lambda: get(client), lambda: get(other), lambda: get(derived), lambda: other.request("GET", raw)]
        if use.mode == "sync":  # type: ignore[attr-defined]
            return [call() for call in calls]

        async def all_of_them() -> Any:
            return [await call() for call in calls]

        return all_of_them()

    assert len(use(act, **connect(answer, auth=auth.ClientCredentials("k", "s")))) == 4
    assert [project for project, *_ in seen] == ["p", "q", "q", "q"]
    assert len({rest for _, *rest in map(tuple, seen) for rest in [tuple(rest)]}) == 1, "one token, one User-Agent"
    assert len(tokens) == 1


@pytest.mark.parametrize("project_id", ["", "  ", 5])
def test_with_options_refuses_what_is_no_project(use: Callable[..., Any], project_id: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="project_id"):
        use(lambda client: client.with_options(project_id=project_id), **connect())


def test_what_the_document_does_not_know_can_be_requested(use: Callable[..., Any]) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(202, json={"new": [1]})

    path = "/v2/projects/{projectId}/novelties"
    query = {"a": [1, True], "b": "x y", "c": None}
    response = use(lambda client: client.request("post", path, query=query, body={"k": 1}), **connect(answer))
    assert (response.status, response.value) == (202, {"new": [1]})
    assert seen[0].method == "POST"
    assert str(seen[0].url) == "https://provisioning.api.sinch.com/v2/projects/p/novelties?a=1&a=true&b=x%20y"
    assert seen[0].content == b'{"k":1}'
    with pytest.raises(errors.NotFoundError) as caught:
        use(lambda client: client.request("GET", path), **connect(lambda _: httpx.Response(404, text="")))
    assert str(caught.value).startswith("GET /v2/projects/{projectId}/novelties 404")


@pytest.mark.parametrize(
    "path",
    ["https://evil.example/x", "//evil.example/x", "v1/x", "/v1?x=1", "/a b", "/a\\b", "", None]
    + [f"/v1/projects/{{projectId}}/webhooks/{text}" for text in ("..", ".", "../../q", "%2e%2E/x", ".%2e", "x/..")],
)
def test_a_path_that_could_lead_elsewhere_is_refused(path: Any, use: Callable[..., Any]) -> None:
    with pytest.raises(errors.ConfigurationError):
        use(lambda client: client.request("GET", path), **connect())


@pytest.mark.parametrize("method", ["", "G ET", 3, "GET\r\n"])
def test_a_method_that_is_none_is_refused(method: Any, use: Callable[..., Any]) -> None:
    with pytest.raises(errors.ConfigurationError):
        use(lambda client: client.request(method, "/v1/x"), **connect())


BAD_OPTIONS: list[dict[str, Any]] = [
    {"timeout": 0}, {"timeout": -1}, {"timeout": float("inf")}, {"timeout": True}, {"timeout": "5"},
    {"deadline": 0}, {"deadline": float("nan")}, {"retries": 3}, {"headers": {"Authorization": "x"}},
    {"headers": {"a": "b\r\nc: d"}}, {"headers": {"a": 1}}, {"headers": {"ü": "x"}},
]  # fmt: skip


@pytest.mark.parametrize("value", BAD_OPTIONS, ids=str)
def test_options_that_make_no_sense_are_refused(value: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError):
        RequestOptions(**value)


BAD_ARGUMENTS: list[dict[str, Any]] = [
    {"base_url": "ftp://x"}, {"base_url": "https://u:p@x"}, {"base_url": "https://x?a=1"}, {"base_url": "https://x:y"},
    {"base_url": 3}, {"auth": "token"}, {"auth_url": "https://a.example/token"}, {"auth": auth.Basic("a", "b"), "key_id": "x"}, {"hooks": [3]}, {"validate": "maybe"},
    {"max_response_bytes": 0}, {"max_response_bytes": True}, {"verify": False}, {"user_agent": "a\nb"}, {"user_agent": ""},
    {"http_client": httpx.Client, "proxy": "http://127.0.0.1:1"}, {"http_client": 3}, {"headers": {"Host": "x"}},
]  # fmt: skip


@pytest.mark.parametrize("value", BAD_ARGUMENTS, ids=str)
@pytest.mark.parametrize("client_class", [ProvisioningClient, AsyncProvisioningClient])
def test_arguments_that_make_no_sense_are_refused(value: dict[str, Any], client_class: Any) -> None:
    base = {"project_id": "p", "auth": auth.Basic("a", "b")}
    with pytest.raises(errors.ConfigurationError):
        client_class(**{**base, **value})


def test_a_closed_client_refuses_and_closes_again(use: Callable[..., Any]) -> None:
    kept: list[Any] = []

    def act(client: Any) -> Any:
        kept.append(client)
        return get(client)

    use(act, **connect())
    client = kept[0]
    assert "closed" in repr(client)
    with pytest.raises(errors.ConfigurationError, match="the client is closed"):
        if use.mode == "sync":  # type: ignore[attr-defined]
            client.close()
            get(client)
        else:
            asyncio.run(client.aclose())
            asyncio.run(get(client))


def test_no_secret_is_shown(use: Callable[..., Any], caplog: pytest.LogCaptureFixture) -> None:
    shown: list[str] = []

    def act(client: Any) -> Any:
        shown.append(repr(client))
        return get(client)

    with caplog.at_level(logging.DEBUG):
        use(act, **connect())
    assert "quiet-secret" not in "".join(shown) + caplog.text
    assert "authorization" not in caplog.text.lower()


def test_each_attempt_is_one_line_in_the_log(use: Callable[..., Any], caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="sinch_provisioning"):
        use(get, **connect())
    lines = [record.getMessage() for record in caplog.records if record.name == "sinch_provisioning"]
    assert len([line for line in lines if "-> 200" in line]) == 1
    assert "GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId} -> 200 in " in lines[0]
    assert "(attempt 1, request id r-1" in lines[0]


def test_identifiers_and_filters_are_not_logged(use: Callable[..., Any], caplog: pytest.LogCaptureFixture) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"totalSize": 0, "pageSize": 1, "templates": []})

    def act(client: Any) -> Any:
        result = client.kakaotalk_templates.list("private-id", template_name="private-name", page_size=7)
        return result.first()

    with caplog.at_level(logging.DEBUG, logger="sinch_provisioning"):
        use(act, **connect(answer))
    assert "private" not in caplog.text
    assert "pageSize=7" in caplog.text


class Watch:
    def __init__(self) -> None:
        self.seen: list[Any] = []

    def before_attempt(self, attempt: AttemptStart) -> None:
        self.seen.append((attempt.operation, attempt.method, attempt.attempt, sorted(attempt.headers)))
        attempt.headers["x-hook"] = "1"

    def after_attempt(self, attempt: AttemptEnd) -> None:
        self.seen.append((attempt.status, attempt.request_id, attempt.error))


def test_hooks_see_every_attempt_and_may_add_headers(use: Callable[..., Any]) -> None:
    statuses = iter([503, 200])
    sent: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("x-hook"))
        return httpx.Response(next(statuses), json=SENDER)

    watch = Watch()
    slept: list[float] = []

    async def sleep_async(seconds: float) -> None:
        slept.append(seconds)

    sleep = slept.append if use.mode == "sync" else sleep_async  # type: ignore[attr-defined]
    use(get, **connect(answer, hooks=[watch], retries=RetryPolicy(), sleep=sleep, random=lambda: 0.5))
    assert sent == ["1", "1"]
    assert slept == [0.25]
    name, method = "kakaotalk_senders_get", "GET"
    headers = ["accept", "user-agent"]
    assert watch.seen == [(name, method, 1, headers), (503, None, None), (name, method, 2, headers), (200, None, None)]


def test_a_client_of_the_callers_is_used_and_left_open() -> None:
    own = httpx.Client(transport=httpx.MockTransport(ok), headers={"X-Own": "1"})
    with ProvisioningClient(**connect(http_client=own)) as client:
        assert get(client).plus_friend_id == "x"
    assert not own.is_closed
    own.close()
    with pytest.raises(errors.ProvisioningError), ProvisioningClient(**connect(http_client=own)) as client:
        get(client)
    with pytest.raises(errors.ConfigurationError, match=r"httpx\.AsyncClient"):
        AsyncProvisioningClient(**connect(http_client=own))


def test_a_leaked_client_is_warned_of() -> None:
    client = ProvisioningClient(**connect())
    get(client)
    with pytest.warns(ResourceWarning, match="unclosed ProvisioningClient"):
        del client
        gc.collect()
    unused = ProvisioningClient(**connect())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        del unused
        gc.collect()


def test_a_leaked_async_client_is_warned_of() -> None:
    async def leak() -> None:
        client = AsyncProvisioningClient(**connect())
        await get(client)
        with pytest.warns(ResourceWarning, match="unclosed AsyncProvisioningClient"):
            del client
            gc.collect()

    asyncio.run(leak())


def test_an_async_client_serves_loops_one_after_another() -> None:
    with MockServer(Mock()) as server:
        client = AsyncProvisioningClient(
            project_id=DEFAULT_PROJECT.project_id,
            base_url=server.url,
            auth=auth.Basic(DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret),
        )

        async def count() -> int:
            return len([sender async for sender in client.kakaotalk_senders.list()])

        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)  # the sockets of a loop that is gone close with it
            assert [asyncio.run(count()) for _ in range(3)] == [0, 0, 0]
            asyncio.run(client.aclose())
            gc.collect()


def test_threads_share_a_client() -> None:
    with MockServer(Mock()) as server:
        members = {"base_url": server.url, "auth_url": f"{server.url}/oauth2/token", **DEFAULT_PROJECT.credentials()}
        values: list[int] = []
        with ProvisioningClient(**members) as client:
            threads = [
                threading.Thread(target=lambda: values.append(len(list(client.kakaotalk_senders.list()))))
                for _ in range(20)
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert values == [0] * 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_makes_its_own_connections() -> None:
    with MockServer(Mock()) as server:
        members = {"base_url": server.url, "auth_url": f"{server.url}/oauth2/token", **DEFAULT_PROJECT.credentials()}
        with ProvisioningClient(**members) as client:
            assert list(client.kakaotalk_senders.list()) == []
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)  # the server's thread is not the child's concern
                child = os.fork()
            if child == 0:
                try:
                    os._exit(0 if list(client.kakaotalk_senders.list()) == [] else 1)
                except BaseException:
                    os._exit(2)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
            assert list(client.kakaotalk_senders.list()) == []


def test_a_budget_can_be_shared(use: Callable[..., Any]) -> None:
    budget = RetryBudget(capacity=1, refill=0)
    calls: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        calls.append(1)
        return httpx.Response(503)

    async def rest(_: float) -> None:
        pass

    sleep = (lambda _: None) if use.mode == "sync" else rest  # type: ignore[attr-defined]
    for _ in range(2):
        with pytest.raises(errors.ServerError) as caught:
            use(get, **connect(answer, retries=RetryPolicy(), budget=budget, sleep=sleep))
    assert len(calls) == 3
    assert caught.value.decisions[-1].endswith("the retry budget of the client is spent")


def test_preload_imports_every_operation(use: Callable[..., Any]) -> None:
    import sys

    def act(client: Any) -> Any:
        client.preload()
        return get(client)

    use(act, **connect())
    assert "sinch_provisioning_api.api.rcs_senders.rcs_senders_launch" in sys.modules


class TestValidation:
    def test_requests_are_held_against_the_document(self, use: Callable[..., Any]) -> None:
        sent: list[int] = []

        def answer(request: httpx.Request) -> httpx.Response:
            sent.append(1)
            return httpx.Response(201, json=SENDER)

        body = {"plusFriendId": "x" * 31, "details": {"name": "n"}}
        for mode in ("requests", "strict"):
            with pytest.raises(errors.ValidationError) as caught:
                use(lambda client: client.kakaotalk_senders.create(body), **connect(answer, validate=mode))
            assert caught.value.direction == "request"
            assert caught.value.pointer in ("/plusFriendId", "/details")
        assert sent == []
        use(lambda client: client.kakaotalk_senders.create(body), **connect(answer, validate="off"))
        assert sent == [1]

    def test_answers_are_held_against_the_document(self, use: Callable[..., Any]) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, json={**SENDER, "plusFriendId": 7})

        use(get, **connect(answer, validate="requests"))
        with pytest.raises(errors.ValidationError) as caught:
            use(get, **connect(answer, validate="strict"))
        assert (caught.value.direction, caught.value.pointer) == ("response", "/plusFriendId")
        assert str(caught.value).startswith("GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}")

    @pytest.mark.parametrize("mode", ["off", "requests", "strict"])
    def test_a_value_of_an_enum_that_is_not_known_is_no_violation(self, mode: str, use: Callable[..., Any]) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, json={**SENDER, "state": "BRAND_NEW"})

        state = use(get, **connect(answer, validate=mode)).state
        assert (state, state.is_known) == ("BRAND_NEW", False)

    def test_a_union_takes_kinds_that_a_later_server_knows(self, use: Callable[..., Any]) -> None:
        components: list[Any] = [
            {"type": "LIMITED_TIME_OFFER", "text": "Only today", "hasExpiration": True},
            {"type": "HEADER", "format": "GIF", "example": {"url": "https://example.com/a.gif"}},
            {"type": "BUTTONS", "buttons": [{"type": "REQUEST_CONTACT_INFO", "text": "Share"}]},
        ]
        template = {"name": "order", "details": {"components": components}}

        def get_template(client: Any) -> Any:
            return client.whatsapp_templates.get("order", "EN")

        result = use(get_template, **connect(lambda _: httpx.Response(200, json=template), validate="strict"))
        assert result.to_dict() == template
        components[2]["buttons"].append({"type": "URL", "text": 5})
        with pytest.raises(errors.ValidationError):
            use(get_template, **connect(lambda _: httpx.Response(200, json=template), validate="strict"))

    def test_an_undocumented_success_is_a_finding(self, use: Callable[..., Any]) -> None:
        with pytest.raises(errors.ValidationError, match="the status 206 is not documented"):
            use(get, **connect(lambda _: httpx.Response(206, json=SENDER), validate="strict"))

    def test_what_is_valid_passes(self, use: Callable[..., Any]) -> None:
        assert use(get, **connect(validate="strict")).plus_friend_id == "x"
        response = use(lambda client: client.request("GET", "/v1/x"), **connect(validate="strict"))
        assert response.value == SENDER
