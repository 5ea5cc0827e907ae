"""The calls this project began with, as written, through both clients against the mock over HTTP."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, auth, errors, models
from sinch_provisioning.mock import DEFAULT_PROJECT, OTHER_PROJECT, Mock, MockServer

PLUS_FRIEND_ID = "5WY5zKfY3pB56EmDVUPQ"
CODES = {"topLevelCategoryCode": "019", "midLevelCategoryCode": "0006", "subLevelCategoryCode": "0001"}
LOGO = "https://example-logo-image.com"
DETAILS = {"adminPhoneNo": "+48777777777", "name": "Test Name", "logoImage": LOGO, **CODES}
UPDATE = {"status": "SUBMIT", "details": DETAILS}
DRAFT = {"plusFriendId": PLUS_FRIEND_ID, "status": "DRAFT", "details": DETAILS}


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer(Mock()) as result:
        yield result


@pytest.fixture(autouse=True)
def fresh(server: MockServer) -> None:
    server.mock.reset()


def arguments(server: MockServer, kind: str) -> dict[str, Any]:
    common = {"project_id": DEFAULT_PROJECT.project_id, "base_url": server.url}
    if kind == "basic":
        return {**common, "auth": auth.Basic(DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret)}
    if kind == "bearer":
        return {**common, "access_token": server.mock.authenticator.issue(DEFAULT_PROJECT)}
    return {**common, **DEFAULT_PROJECT.credentials(), "auth_url": f"{server.url}/oauth2/token"}


class Resources:
    """The senders of a client, sync or async, behind one set of names."""

    def __init__(self, mode: str, given: dict[str, Any]) -> None:
        self.mode, self.given = mode, given

    def __call__(self, method: str, *positional: Any, **named: Any) -> Any:
        if self.mode == "sync":
            with ProvisioningClient(**self.given) as client:
                return getattr(client.kakaotalk_senders, method)(*positional, **named)

        async def call() -> Any:
            async with AsyncProvisioningClient(**self.given) as client:
                return await getattr(client.kakaotalk_senders, method)(*positional, **named)

        return asyncio.run(call())

    def pages(self, **named: Any) -> list[Any]:
        if self.mode == "sync":
            with ProvisioningClient(**self.given) as client:
                return list(client.kakaotalk_senders.list_activities(PLUS_FRIEND_ID, **named).pages())

        async def call() -> list[Any]:
            async with AsyncProvisioningClient(**self.given) as client:
                return [
                    page async for page in client.kakaotalk_senders.list_activities(PLUS_FRIEND_ID, **named).pages()
                ]

        return asyncio.run(call())


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    result: str = request.param
    return result


@pytest.fixture(params=["basic", "bearer", "oauth2"])
def senders(request: pytest.FixtureRequest, server: MockServer, mode: str) -> Resources:
    return Resources(mode, arguments(server, request.param))


def make_active(senders: Resources) -> None:
    senders("create", DRAFT)
    senders("update", PLUS_FRIEND_ID, {"status": "SUBMIT"})
    senders("register", PLUS_FRIEND_ID)
    assert senders("verify", PLUS_FRIEND_ID, {"code": 123456}).state is models.KakaoTalkSenderState.ACTIVE


def test_patch_as_the_reference_shows_it(senders: Resources) -> None:
    make_active(senders)
    sender = senders("update", PLUS_FRIEND_ID, UPDATE)
    assert set(sender.to_dict()) == {"id", "plusFriendId", "state", "changes", "details", "created", "modified"}
    assert sender.changes.status is models.ChangeStatus.IN_PROGRESS
    assert sender.changes.details.to_dict() == DETAILS
    as_model = models.UpdateKakaoTalkSender(status="DRAFT", details=models.UpdateKakaoTalkSenderDetails(name="Other"))
    assert senders("update", PLUS_FRIEND_ID, as_model).changes.details.name == "Other"


def test_delete_as_the_reference_shows_it(senders: Resources) -> None:
    make_active(senders)
    assert senders("delete", PLUS_FRIEND_ID) is None
    with pytest.raises(errors.ConflictError) as caught:
        senders("delete", PLUS_FRIEND_ID)
    assert caught.value.error_code == models.ErrorCode.SENDER_ALREADY_DELETED
    assert caught.value.error.error_code is models.ErrorCode.SENDER_ALREADY_DELETED


def test_activities_page_by_page(senders: Resources) -> None:
    make_active(senders)
    pages = senders.pages(page_size=1)
    assert len(pages) >= 4
    kinds = [page.items[0].type_ for page in pages]
    assert kinds[-1] is models.KakaoTalkActivityType.CREATED
    for page in pages:
        assert {"totalSize", "pageSize", "notifications"} <= set(page.model.to_dict())
        assert (page.model.total_size, page.model.page_size, len(page.items)) == (len(pages), 1, 1)
    again = senders.pages(page_size=1, page_token=pages[0].next_page_token)
    assert [page.items for page in again] == [page.items for page in pages[1:]]
    assert [item for page in senders.pages() for item in page.items] == [item for page in pages for item in page.items]


def test_a_token_that_was_not_given_out_is_a_400(senders: Resources) -> None:
    make_active(senders)
    with pytest.raises(errors.BadRequestError) as caught:
        senders.pages(page_size=1, page_token="nonsense")
    assert caught.value.error_code == "invalid_page_token"
    assert caught.value.page_token == "nonsense"


def test_the_raw_requests_of_the_reference(server: MockServer) -> None:
    base = f"{server.url}/v1/projects/{DEFAULT_PROJECT.project_id}/kakaotalk/senders"
    with httpx.Client(auth=(DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret)) as http:
        assert http.post(base, json={**DRAFT, "status": "SUBMIT"}).status_code == 201
        assert http.post(f"{base}/{PLUS_FRIEND_ID}/register").json()["state"] == "VERIFYING"
        assert http.post(f"{base}/{PLUS_FRIEND_ID}/verify", json={"code": 1}).json()["state"] == "ACTIVE"
        patched = http.patch(f"{base}/{PLUS_FRIEND_ID}", json=UPDATE)
        assert patched.status_code == 200
        assert patched.json()["changes"]["status"] == "IN_PROGRESS"
        first = http.get(f"{base}/{PLUS_FRIEND_ID}/activities", params={"pageSize": 1}).json()
        second = http.get(
            f"{base}/{PLUS_FRIEND_ID}/activities", params={"pageSize": 1, "pageToken": first["nextPageToken"]}
        )
        assert second.json()["previousPageToken"]
        assert http.delete(f"{base}/{PLUS_FRIEND_ID}").status_code == 204


def test_wrong_credentials_and_another_projects_are_401(server: MockServer, mode: str) -> None:
    wrong = {
        "project_id": DEFAULT_PROJECT.project_id,
        "base_url": server.url,
        "auth": auth.Basic("key-1", "wrong-secret"),
    }
    other = {**wrong, "auth": auth.Basic(OTHER_PROJECT.key_id, OTHER_PROJECT.key_secret)}
    for item in (wrong, other):
        with pytest.raises(errors.AuthenticationError) as caught:
            Resources(mode, item)("get", PLUS_FRIEND_ID)
        assert caught.value.error_code == "unauthorized_error"
        assert "wrong-secret" not in f"{caught.value}{caught.value!r}"


@pytest.mark.parametrize(
    "operation", ["conversation_get_viber", "rcs_questionnaire_get", "kakaotalk_categories_list_sender_categories"]
)
def test_operations_without_state_answer_from_the_document(operation: str, server: MockServer) -> None:
    with ProvisioningClient(**arguments(server, "basic")) as client, contextlib.ExitStack():
        calls = {
            "conversation_get_viber": lambda: client.conversation.get_viber("01EB37HMH1M6SV18BSNS3G135H"),
            "rcs_questionnaire_get": lambda: client.rcs_questionnaire.get("OTP"),
            "kakaotalk_categories_list_sender_categories": client.kakaotalk_categories.list_sender_categories,
        }
        assert calls[operation]().to_dict()
