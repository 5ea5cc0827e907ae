"""What a call, and what becoming an object or a JSON value costs: counted, as seconds differ from machine to machine."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from harness import WEBHOOK
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient
from sinch_provisioning_api import load_document
from sinch_provisioning_api.models import WhatsAppSender, WhatsAppTemplateDetails

OWN = ("sinch_provisioning", "sinch_provisioning_api")
LIBRARY = ("httpx",)


def counted(act: Callable[[], Any], roots: tuple[str, ...]) -> Counter[str]:
    """Return how often functions of some packages are called."""
    calls: Counter[str] = Counter()

    def watch(frame: Any, event: str, _: Any) -> None:
        name = frame.f_globals.get("__name__", "")
        if event == "call" and name.partition(".")[0] in roots:
            calls[f"{name}.{frame.f_code.co_qualname}"] += 1

    act()  # imports, and what is prepared once
    sys.setprofile(watch)
    try:
        act()
    finally:
        sys.setprofile(None)
    return calls


def sender() -> dict[str, Any]:
    content = load_document()["paths"]["/v1/projects/{projectId}/whatsapp/senders"]["get"]["responses"]["200"][
        "content"
    ]
    page = next(iter(content["application/json"]["examples"].values()))["value"]
    value: dict[str, Any] = page["senders"][0]
    return value


def assert_at_most(calls: Counter[str], most: int) -> None:
    total = sum(calls.values())
    assert total <= most, f"{total} calls of functions, {most} allowed: {calls.most_common(12)}"


def answering() -> httpx.MockTransport:
    body = json.dumps(WEBHOOK).encode()
    return httpx.MockTransport(lambda _: httpx.Response(200, content=body))


@pytest.mark.parametrize(("roots", "most"), [(OWN, 145), (LIBRARY, 75)], ids=["ours", "the library"])
def test_a_call_takes_few_steps(roots: tuple[str, ...], most: int) -> None:
    with ProvisioningClient(project_id="p", access_token="t", transport=answering()) as client:
        assert_at_most(counted(lambda: client.webhooks.get("w"), roots), most)


@pytest.mark.parametrize(("roots", "most"), [(OWN, 155), (LIBRARY, 80)], ids=["ours", "the library"])
def test_an_async_call_takes_few_steps(roots: tuple[str, ...], most: int) -> None:
    async def run() -> None:
        async with AsyncProvisioningClient(project_id="p", access_token="t", transport=answering()) as client:
            await client.webhooks.get("w")
            before = sys.getprofile()
            sys.setprofile(None)
            calls: Counter[str] = Counter()

            def watch(frame: Any, event: str, _: Any) -> None:
                name = frame.f_globals.get("__name__", "")
                if event == "call" and name.partition(".")[0] in roots:
                    calls[f"{name}.{frame.f_code.co_qualname}"] += 1

            sys.setprofile(watch)
            try:
                await client.webhooks.get("w")
            finally:
                sys.setprofile(before)
            assert_at_most(calls, most)

    asyncio.run(run())


def test_an_object_is_made_in_few_steps() -> None:
    data = sender()
    assert_at_most(counted(lambda: WhatsAppSender.from_dict(data), OWN), 12)


def test_items_of_a_list_that_a_tag_tells_apart_take_a_step_each() -> None:
    buttons = [{"type": "URL", "text": "Track"}, {"type": "QUICK_REPLY", "text": "Thanks"}]
    data = {"components": [{"type": "BODY", "text": "Hello"}, {"type": "BUTTONS", "buttons": buttons}]}
    assert_at_most(counted(lambda: WhatsAppTemplateDetails.from_dict(data), OWN), 2 + 5)


def test_a_json_value_is_made_in_few_steps() -> None:
    value = WhatsAppSender.from_dict(sender())
    assert_at_most(counted(value.to_dict, OWN), 9)


def test_an_object_takes_no_more_blocks_of_memory_than_its_dict() -> None:
    text = json.dumps(sender())

    def blocks(make: Callable[[], Any]) -> int:
        make()
        gc.collect()
        gc.disable()
        before = sys.getallocatedblocks()
        kept = [make() for _ in range(200)]
        after = sys.getallocatedblocks()
        gc.enable()
        assert len(kept) == 200
        return (after - before) // 200

    assert blocks(lambda: WhatsAppSender.from_dict(json.loads(text))) <= blocks(lambda: json.loads(text)) + 2
