"""Every list of the document: all pages, one in memory, from a token on, and never in a circle."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import inspect
import json
import weakref
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from harness import Driver, Script
from sinch_provisioning import (
    AsyncPager,
    AsyncProvisioningClient,
    Pager,
    ProvisioningClient,
    RequestOptions,
    RetryPolicy,
    auth,
    errors,
)
from sinch_provisioning.pagination import Cursor
from sinch_provisioning_api import load_document

DOCUMENT = load_document()


def resolve(node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        target: Any = DOCUMENT
        for part in node["$ref"][2:].split("/"):
            target = target[part.replace("~1", "/")]
        node = target
    return node


def paged_operations() -> list[tuple[str, str, str, list[str]]]:
    """Tag, method, name of the array and path parameters of every operation with a page token."""
    values = []
    for path, item in DOCUMENT["paths"].items():
        operation = item.get("get", {})
        parameters = [resolve(p) for p in [*item.get("parameters", []), *operation.get("parameters", [])]]
        if "pageToken" in {p["name"] for p in parameters}:
            schema = resolve(operation["responses"]["200"]["content"]["application/json"]["schema"])
            array = next(iter(schema["allOf"][1]["properties"]))
            tag = operation["tags"][0].replace("-", "_")
            paths = [p["name"] for p in parameters if p["in"] == "path" and p["name"] != "projectId"]
            values.append((tag, operation["operationId"].removeprefix(f"{tag}_"), array, paths))
            assert path
    return values


PAGED = paged_operations()


def item_of(operation_id: str, array: str) -> dict[str, Any]:
    """The first item of the document's example of a list."""
    operations = (item.get("get", {}) for item in DOCUMENT["paths"].values())
    operation = next(operation for operation in operations if operation.get("operationId") == operation_id)
    content = operation["responses"]["200"]["content"]["application/json"]
    result: dict[str, Any] = next(iter(content["examples"].values()))["value"][array][0]
    return result


class Server:
    """Answers a list page by page; notes the tokens that were asked for."""

    def __init__(self, array: str, item: dict[str, Any], pages: int = 4, size: int = 2) -> None:
        self.array, self.item, self.pages, self.size = array, item, pages, size
        self.asked: list[str | None] = []
        self.fail_at: str | None = None
        self.repeat = False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        token = request.url.params.get("pageToken")
        self.asked.append(token)
        if token is not None and token == self.fail_at:
            return httpx.Response(500, json={"errorCode": "internal_error", "message": "m", "resolution": "r"})
        number = int(token[1:]) if token else 0
        body = {"totalSize": self.pages * self.size, "pageSize": self.size, self.array: [self.item] * self.size}
        if number + 1 < self.pages:
            body["nextPageToken"] = f"t{1 if self.repeat else number + 1}"
        return httpx.Response(200, json=body)


def connect(server: Callable[[httpx.Request], httpx.Response]) -> dict[str, Any]:
    transport = httpx.MockTransport(server)
    return {"project_id": "p", "auth": auth.Basic("a", "b"), "transport": transport, "retries": RetryPolicy.none()}


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    result: str = request.param
    return result


def read(
    mode: str,
    server: Server,
    act: Callable[[Any], Any],
    *,
    tag: str = "kakaotalk_senders",
    method: str = "list",
    **named: Any,
) -> Any:
    """Do something with a pager: `act` returns an iterator, or what to await or return."""
    positional = named.pop("positional", ())
    if mode == "sync":
        with ProvisioningClient(**connect(server)) as client:
            result = act(getattr(getattr(client, tag), method)(*positional, **named))
            return list(result) if hasattr(result, "__next__") else result

    async def call() -> Any:
        async with AsyncProvisioningClient(**connect(server)) as client:
            result = act(getattr(getattr(client, tag), method)(*positional, **named))
            if inspect.isawaitable(result):
                return await result
            return [item async for item in result] if hasattr(result, "__anext__") else result

    return asyncio.run(call())


def senders(**given: Any) -> Server:
    return Server("senders", {"plusFriendId": "x"}, **given)


def items(pager: Any) -> Any:
    return pager.__aiter__() if isinstance(pager, AsyncPager) else iter(pager)


def test_every_operation_with_a_page_token_is_a_list() -> None:
    rows = [
        operation for item in DOCUMENT["paths"].values() for operation in item.values() if isinstance(operation, dict)
    ]
    by_token = [row for row in rows if "#/components/parameters/PageToken" in str(row.get("parameters"))]
    assert len(PAGED) == len(by_token) > 0


@pytest.mark.parametrize(
    ("tag", "method", "array", "paths"), PAGED, ids=[f"{tag}.{method}" for tag, method, *_ in PAGED]
)
def test_every_list_gives_all_items_of_all_pages(
    mode: str, tag: str, method: str, array: str, paths: list[str]
) -> None:
    server = Server(array, item_of(f"{tag}_{method}", array))
    values = ["EN" if name == "languageCode" else "x" for name in paths]
    result = read(mode, server, items, tag=tag, method=method, positional=values)
    assert len(result) == 8
    assert server.asked == [None, "t1", "t2", "t3"]
    assert result[0] == type(result[0]).from_dict(server.item)


def test_pages_are_asked_for_one_by_one(mode: str) -> None:
    server = senders()
    pages = read(mode, server, lambda pager: pager.pages())
    assert [(len(page.items), page.next_page_token) for page in pages] == [(2, "t1"), (2, "t2"), (2, "t3"), (2, None)]
    assert pages[0].model.total_size == 8


def test_nothing_is_sent_before_it_is_asked_for(mode: str) -> None:
    server = senders()
    assert isinstance(read(mode, server, lambda pager: pager), AsyncPager if mode == "async" else Pager)
    assert server.asked == []


def test_first_asks_for_no_more_than_it_needs(mode: str) -> None:
    server = senders()
    assert read(mode, server, lambda pager: pager.first()).plus_friend_id == "x"
    assert server.asked == [None]
    assert read(mode, senders(pages=1, size=0), lambda pager: pager.first()) is None


def test_it_can_be_iterated_twice(mode: str) -> None:
    server = senders(pages=2)

    def twice(pager: Any) -> Any:
        if mode == "sync":
            return iter([*pager, *pager])

        async def both() -> list[Any]:
            return [*[item async for item in pager], *[item async for item in pager]]

        return both()

    assert len(read(mode, server, twice)) == 8
    assert server.asked == [None, "t1", None, "t1"]


def test_it_goes_on_from_a_token(mode: str) -> None:
    server = senders()
    assert len(read(mode, server, lambda pager: items(pager.from_token("t2")))) == 4
    assert len(read(mode, server, items, page_token="t3")) == 2
    assert server.asked == ["t2", "t3", "t3"]


def test_the_token_of_a_failed_page_is_on_the_error(mode: str) -> None:
    server = senders()
    server.fail_at = "t2"
    with pytest.raises(errors.ServerError) as caught:
        read(mode, server, items)
    assert caught.value.page_token == "t2"
    server.fail_at = None
    assert len(read(mode, server, lambda pager: items(pager.from_token(caught.value.page_token)))) == 4


def test_a_token_given_twice_ends_the_iteration(mode: str) -> None:
    server = senders()
    server.repeat = True
    with pytest.raises(errors.PaginationError, match="same page token again") as caught:
        read(mode, server, items)
    assert caught.value.page_token == "t1"
    assert server.asked == [None, "t1"]


def test_filters_go_with_every_page(mode: str) -> None:
    queries: list[list[tuple[str, str]]] = []
    server = senders(pages=2)

    def recorded(request: httpx.Request) -> httpx.Response:
        queries.append(list(request.url.params.multi_items()))
        return server(request)

    noting: Any = recorded
    read(mode, noting, items, filter_states=["ACTIVE", "BLOCKED"], page_size=2)
    states = [("filterStates", "ACTIVE"), ("filterStates", "BLOCKED")]
    assert queries == [[("pageSize", "2"), *states], [("pageSize", "2"), *states, ("pageToken", "t1")]]


def test_options_reach_every_page_and_are_checked(mode: str) -> None:
    seen: list[str | None] = []
    server = senders(pages=2)

    def recorded(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("x-trace"))
        return server(request)

    noting: Any = recorded
    read(mode, noting, items, options=RequestOptions(headers={"X-Trace": "1"}))
    assert seen == ["1", "1"]
    with pytest.raises(errors.ConfigurationError, match="options must be a RequestOptions"):
        read(mode, server, items, options={"timeout": 3})


def test_prefetching_gives_the_same_and_stops_at_an_error(mode: str) -> None:
    server = senders()
    assert len(read(mode, server, items, options=RequestOptions(prefetch=True))) == 8
    assert server.asked == [None, "t1", "t2", "t3"]
    server.fail_at = "t2"
    with pytest.raises(errors.ServerError) as caught:
        read(mode, server, items, options=RequestOptions(prefetch=True))
    assert caught.value.page_token == "t2"


def test_prefetching_can_be_abandoned(mode: str) -> None:
    server = senders()

    def begin(pager: Any) -> Any:
        pages = pager.pages()
        return anext(pages) if isinstance(pager, AsyncPager) else next(pages)

    page = read(mode, server, begin, options=RequestOptions(prefetch=True))
    assert page.items[0].plus_friend_id == "x"
    assert len(server.asked) <= 2


def test_one_page_is_in_memory_at_a_time() -> None:
    alive: list[weakref.ref[Any]] = []
    with ProvisioningClient(**connect(senders(pages=10))) as client:
        for page in client.kakaotalk_senders.list().pages():
            alive.append(weakref.ref(page.model.senders[0]))
            del page
            gc.collect()
            assert sum(item() is not None for item in alive) <= 1


def sizes(pager: Any) -> Any:
    """Yield the sizes of pages, keeping none of them."""

    def each() -> Any:
        for page in pager.pages():
            size = len(page.items)
            del page
            yield size

    async def each_async() -> Any:
        async for page in pager.pages():
            size = len(page.items)
            del page
            yield size

    return each_async() if isinstance(pager, AsyncPager) else each()


def test_no_page_is_kept_while_the_next_one_is_fetched(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    alive: list[weakref.ref[Any]] = []
    kept: list[int] = []
    server = senders(pages=5)

    def counted(request: httpx.Request) -> httpx.Response:
        gc.collect()
        kept.append(sum(item() is not None for item in alive))
        return server(request)

    plain = Cursor.advance

    def recorded(self: Cursor, model: Any) -> Any:
        page = plain(self, model)
        alive.append(weakref.ref(page.model))
        return page

    monkeypatch.setattr(Cursor, "advance", recorded)
    counting: Any = counted
    assert len(read(mode, counting, items)) == 10
    assert read(mode, counting, sizes) == [2] * 5
    assert kept == [0] * 10


@pytest.mark.parametrize("token", [None, "", 5])
def test_a_page_without_a_token_cannot_be_gone_to(mode: str, token: Any) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="token"):
        read(mode, senders(), lambda pager: pager.from_token(token))


def test_first_does_not_prefetch(mode: str) -> None:
    server = senders()
    assert read(mode, server, lambda pager: pager.first(), options=RequestOptions(prefetch=True))
    assert server.asked == [None]


@pytest.mark.parametrize(
    ("of_client", "of_call", "ahead"), [(True, None, True), (True, False, False), (None, True, True)]
)
def test_prefetching_may_be_an_option_of_the_client(
    mode: str, of_client: bool | None, of_call: bool | None, ahead: bool
) -> None:
    server = senders()
    options = RequestOptions(prefetch=of_call, timeout=3)

    def pages_asked(client: Any) -> Any:
        return client.with_options(prefetch=of_client).kakaotalk_senders.list(options=options).pages()

    if mode == "sync":
        with ProvisioningClient(**connect(server)) as client:
            pages = pages_asked(client)
            next(pages)
            pages.close()
    else:

        async def use() -> None:
            async with AsyncProvisioningClient(**connect(server)) as client:
                pages = pages_asked(client)
                await anext(pages)
                for _ in range(20):
                    await asyncio.sleep(0)
                await pages.aclose()

        asyncio.run(use())
    assert (len(server.asked) == 2) is ahead


def test_a_prefetched_page_knows_the_context_of_its_caller(mode: str) -> None:
    trace: contextvars.ContextVar[str] = contextvars.ContextVar("trace", default="lost")
    seen: list[str] = []
    server = senders(pages=3)

    def recorded(request: httpx.Request) -> httpx.Response:
        seen.append(trace.get())
        return server(request)

    noting: Any = recorded
    token = trace.set("mine")
    read(mode, noting, items, options=RequestOptions(prefetch=True))
    trace.reset(token)
    assert seen == ["mine"] * 3


def test_with_response_gives_one_page(mode: str) -> None:
    server = senders()
    if mode == "sync":
        with ProvisioningClient(**connect(server)) as client:
            response = client.kakaotalk_senders.with_response.list(page_token="t1")
    else:

        async def call() -> Any:
            async with AsyncProvisioningClient(**connect(server)) as client:
                return await client.kakaotalk_senders.with_response.list(page_token="t1")

        response = asyncio.run(call())
    assert response.value.next_page_token == "t2"
    assert response.status == 200
    assert server.asked == ["t1"]


def test_a_null_or_absent_array_is_an_empty_page(mode: str) -> None:
    def server(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"totalSize": 0, "pageSize": 1, "senders": [], "nextPageToken": ""})

    empty: Any = server
    assert read(mode, empty, items) == []


def test_a_pager_is_shown_by_its_operation(mode: str) -> None:
    assert "kakaotalk_senders_list" in repr(read(mode, senders(), lambda pager: pager))


def test_a_prefetch_that_fails_after_the_reader_left_is_nobodys_error(mode: str) -> None:
    server = senders(pages=3)

    class Hook:
        def before_attempt(self, attempt: Any) -> None:
            if server.asked:
                raise ZeroDivisionError

        def after_attempt(self, attempt: Any) -> None: ...

    def pages_of(client: Any) -> Any:
        return client.kakaotalk_senders.list(options=RequestOptions(prefetch=True)).pages()

    members = {**connect(server), "hooks": [Hook()]}
    if mode == "sync":
        with ProvisioningClient(**members) as client:
            pages = pages_of(client)
            assert next(pages).next_page_token == "t1"
            pages.close()
    else:

        async def use() -> None:
            async with AsyncProvisioningClient(**members) as client:
                pages = pages_of(client)
                assert (await anext(pages)).next_page_token == "t1"
                await asyncio.sleep(0)
                await pages.aclose()

        asyncio.run(use())
    assert server.asked == [None]


FOREIGN_TOKENS: list[Any] = [5, True, 1.5, ["a"], {"a": 1}, "\ud800", "x" * 200_000]


@pytest.mark.parametrize("token", FOREIGN_TOKENS, ids=range(len(FOREIGN_TOKENS)))
@pytest.mark.parametrize("prefetch", [False, True])
def test_a_token_that_cannot_be_followed_is_a_pagination_error(driver: Driver, token: Any, prefetch: bool) -> None:
    page = {"webhooks": [], "pageSize": 1, "totalSize": 1, "nextPageToken": token}
    client = driver.client(Script(json.dumps(page).encode()))
    pager = client.webhooks.list(options=RequestOptions(prefetch=prefetch))

    async def read() -> list[Any]:
        return [item async for item in pager]

    error = driver.failure(read if driver.is_async else lambda: list(pager))
    assert isinstance(error, (errors.PaginationError, errors.DecodeError))


def test_pages_without_items_come_to_an_end(driver: Driver) -> None:
    pages = [{"webhooks": [], "pageSize": 1, "totalSize": 1, "nextPageToken": f"t{number}"} for number in range(200)]
    script = Script(*pages)
    pager = driver.client(script).webhooks.list()

    async def read() -> list[Any]:
        return [item async for item in pager]

    error = driver.failure(read if driver.is_async else lambda: list(pager))
    assert isinstance(error, errors.PaginationError)
    assert "without items" in str(error)
    assert error.page_token
    assert len(script.calls) == 100


@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize(
    ("count", "asked"), [(0, []), (1, [None]), (2, [None]), (3, [None, "t1"]), (8, [None, "t1", "t2", "t3"])]
)
def test_a_limit_gives_so_many_items_and_asks_for_no_page_more(
    mode: str, prefetch: bool, count: int, asked: list[str | None]
) -> None:
    server = senders()
    options = RequestOptions(prefetch=prefetch)
    assert len(read(mode, server, lambda pager: items(pager.limit(count)), options=options)) == count
    assert server.asked == asked


def test_a_limit_beyond_the_end_gives_all_and_limits_only_narrow_each_other(mode: str) -> None:
    server = senders()
    assert len(read(mode, server, lambda pager: pager.limit(100).to_list())) == 8
    assert len(read(mode, server, lambda pager: pager.limit(3).limit(5).to_list())) == 3
    assert len(read(mode, server, lambda pager: pager.limit(5).limit(3).to_list())) == 3
    assert len(read(mode, server, lambda pager: pager.limit(3).from_token("t2").to_list())) == 3
    assert read(mode, server, lambda pager: pager.limit(0).first()) is None


def test_the_page_with_the_last_item_of_a_limit_is_cut_and_its_model_is_whole(mode: str) -> None:
    pages = read(mode, senders(), lambda pager: pager.limit(3).pages())
    assert [len(page) for page in pages] == [2, 1]
    assert len(pages[1].model.senders) == 2


def test_a_limit_that_is_reached_follows_no_token_not_even_one_given_twice(mode: str) -> None:
    server = senders()
    server.repeat = True
    assert len(read(mode, server, lambda pager: pager.limit(4).to_list())) == 4


@pytest.mark.parametrize("count", [-1, 1.5, "3", None, True])
def test_a_limit_that_is_no_number_of_items_is_refused(mode: str, count: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="limit must be a whole number of at least 0"):
        read(mode, senders(), lambda pager: pager.limit(count))


def test_all_items_can_be_had_as_a_list(mode: str) -> None:
    result = read(mode, senders(), lambda pager: pager.to_list())
    assert isinstance(result, list)
    assert [sender.plus_friend_id for sender in result] == ["x"] * 8


def test_the_total_is_known_after_the_first_page(mode: str) -> None:
    known: list[int | None] = []

    def recorded(pager: Any) -> Any:
        known.append(pager.total_size)

        def each() -> Any:
            for _ in pager.pages():
                known.append(pager.total_size)
            yield None

        async def each_async() -> Any:
            async for _ in pager.pages():
                known.append(pager.total_size)
            yield None

        return each_async() if mode == "async" else each()

    read(mode, senders(pages=2), recorded)
    assert known == [None, 4, 4]


def test_a_page_iterates_over_its_items_and_has_their_number_as_its_length(mode: str) -> None:
    page, *_ = read(mode, senders(), lambda pager: pager.pages())
    assert list(page) == list(page.items)
    assert len(page) == 2
    (empty,) = read(mode, senders(pages=1, size=0), lambda pager: pager.pages())
    assert not empty
