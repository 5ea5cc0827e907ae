"""Paging: by token, offset, number, link and last item, under any names; as the document says it, or as names tell."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from feature_harness import DOCUMENTS, Api, refused, works

refused(
    "Paging",
    "`x-pagination` that names what is not there, or leaves out what cannot be told",
    "wrong-paging",
    ("#/paths/~1a/get/x-pagination", "next: nowhere is not a member of the page"),
    ("#/paths/~1b/get/x-pagination", "cursor is not a query parameter"),
    ("#/paths/~1c/get/x-pagination", "name its items", "2 arrays"),
    ("#/paths/~1d/get/x-pagination", "unknown key by", "parameter"),
    ("#/paths/~1e/get/x-pagination", "style", "number"),
    ("#/paths/~1f/get/x-pagination", "is not a query parameter"),
    remedy="name members of the page and query parameters of the operation",
)

A, B, C = ({"id": name} for name in "abc")


def targets(api: Api) -> list[str]:
    return [sent.target for sent in api.requests]


def read(api: Api, method: str, *pages: Any, **arguments: Any) -> list[Any]:
    """Answer with these pages, and return the ids of all items of a list, or the items that have none."""
    api.requests.clear()
    api.responses = [httpx.Response(200, json=page) for page in pages]
    pager = getattr(api.client.lists, method)(**arguments)
    return [getattr(item, "id", item) for item in pager]


@works("Paging", "by page token or cursor, under any names, texts and numbers", "paging")
def test_tokens_lead_to_the_next_page(api: Api) -> None:
    assert read(api, "page_token", {"things": [A], "nextPageToken": "t"}, {"things": [B]}) == ["a", "b"]
    assert targets(api) == ["/page-token", "/page-token?pageToken=t"]
    pages = [{"entries": [A], "response_metadata": {"next_cursor": "x="}}, {"entries": [B], "response_metadata": {}}]
    assert read(api, "cursor", *pages, colour="red") == ["a", "b"]
    assert targets(api) == ["/cursor?colour=red", "/cursor?colour=red&cursor=x%3D"]
    assert read(api, "number_cursor", {"things": [A], "next_cursor": 7}, {"things": [], "next_cursor": None}) == ["a"]
    assert api.sent.query == "cursor=7"


@works("Paging", "items under any key, in an inner object, null, or as the whole body", "paging")
def test_items_are_where_they_are(api: Api) -> None:
    pages = [{"data": {"items": ["a"], "nextCursor": "t"}}, {"data": {"items": None, "nextCursor": ""}}]
    assert read(api, "nested", *pages) == ["a"]
    assert read(api, "offset_alone", [A, B], [C], []) == ["a", "b", "c"]
    assert targets(api) == ["/offset-alone", "/offset-alone?offset=2", "/offset-alone?offset=3"]
    assert read(api, "nested", {"odd": 1}) == []


@works("Paging", "by offset and by number, to the total, the last page, or an empty page", "paging")
def test_numbers_count_up(api: Api) -> None:
    assert read(api, "offset", {"things": [A, B], "total_count": 3}, {"things": [C], "total_count": 3}, limit=2) == [
        *"abc"
    ]
    assert [sent.query for sent in api.requests] == ["limit=2", "limit=2&offset=2"]
    assert read(api, "offset", {"things": [A]}, {"things": []}, offset=5) == ["a"]
    assert [sent.query for sent in api.requests] == ["offset=5", "offset=6"]
    assert read(api, "number", {"results": [A, B], "total": 3}, {"results": [C], "total": 3}, per_page=2) == [*"abc"]
    assert [sent.query for sent in api.requests] == ["per_page=2", "per_page=2&page=2"]
    pages = [{"data": [A], "meta": {"total_pages": 2}}, {"data": [B], "meta": {"total_pages": 2}}]
    assert read(api, "number_from_zero", *pages) == ["a", "b"]
    assert api.sent.query in ("page%5Bnumber%5D=1", "page[number]=1")


@pytest.mark.document("paging")
def test_a_server_that_ignores_the_number_of_a_page_is_told(api: Api) -> None:
    with pytest.raises(api.errors.PaginationError, match="same page again"):
        read(api, "number", {"results": [A]})
    assert len(api.requests) == 2


@works("Paging", "by the link of a page to the next; its host is not followed", "paging")
def test_links_lead_to_the_next_page(api: Api) -> None:
    link = "https://elsewhere.test/other?page=2&x=%20y"
    assert read(api, "link", {"things": [A], "links": {"next": link}}, {"things": [B], "links": {}}) == ["a", "b"]
    assert (api.sent.host, api.sent.path) == ("api.example.test", "/link")
    assert api.sent.query == "page=2&x=%20y"


@works("Paging", "by the id of the last item, while there are more", "paging")
def test_the_last_item_leads_to_the_next_page(api: Api) -> None:
    assert read(api, "last", {"data": [A, B], "has_more": True}, {"data": [C], "has_more": False}) == ["a", "b", "c"]
    assert targets(api) == ["/last", "/last?starting_after=b"]


@works("Paging", "`x-pagination` says it where names do not; `false`: it is no list in pages", "paging")
def test_the_document_says_how_a_list_pages(api: Api) -> None:
    pages = [{"antwort": {"dinge": [A], "weiter": "w", "alle": 2}}, {"antwort": {"dinge": [B]}}]
    assert read(api, "said", *pages) == ["a", "b"]
    assert targets(api) == ["/said", "/said?von=w"]
    assert read(api, "said_number", {"dinge": [A], "seiten": 2}, {"dinge": [B], "seiten": 2}) == ["a", "b"]
    assert targets(api) == ["/said-number", "/said-number?seite=1"]
    api.answer(json={"things": [A]})
    assert api.client.lists.said_not(page=1).things[0].id == "a"


@works("Paging", "a page with two arrays is a plain operation, and generating says so", "paging")
def test_a_page_with_two_arrays_is_not_guessed(api: Api) -> None:
    api.answer(json={"things": [A], "warnings": ["w"], "nextPageToken": "t"})
    page = api.client.lists.two()
    assert (page.things[0].id, page.warnings, page.next_page_token) == ("a", ["w"], "t")
    assert len(api.requests) == 1


def test_what_is_not_guessed_is_told() -> None:
    import prepare
    from findings import Report
    from reading import read_document

    report = Report()
    prepare.normal(read_document(DOCUMENTS / "paging.yaml"), report)
    assert [note for note in report.notes if "x-pagination" in note] == [
        "#/paths/~1two/get: the page has several arrays (things, warnings), so it is not paged; "
        "name its items in x-pagination"
    ]


@works("Paging", "limits, pages, totals and going on from a place, sync and async", "paging")
async def test_every_way_of_paging_has_what_a_pager_has(api: Api) -> None:
    async with api.async_client as client:
        api.responses = [httpx.Response(200, json={"things": [A, B], "total_count": 4})]
        pager = client.lists.offset()
        assert [thing.id for thing in await pager.limit(2).to_list()] == ["a", "b"]
        assert (len(api.requests), (await client.lists.with_response.offset()).value.total_count) == (1, 4)
    pager = api.client.lists.number(per_page=1)
    api.responses = [httpx.Response(200, json={"results": [A], "total": 2})]
    page = next(pager.pages())
    assert (page.next_page_token, pager.total_size) == ("2", 2)
    assert [thing.id for thing in pager.from_token("2")] == ["a"]
    assert api.sent.query == "per_page=1&page=2"
    api.responses = [httpx.Response(200, json={"data": [A], "has_more": True}), httpx.Response(404)]
    with pytest.raises(api.errors.NotFoundError) as caught:
        list(api.client.lists.last())
    assert caught.value.page_token == "a"
