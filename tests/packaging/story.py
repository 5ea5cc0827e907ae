"""What the wheel's environment runs against a mock elsewhere: create, read every page, delete; sync and async."""

from __future__ import annotations

import asyncio
import sys

from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, auth

URL, PROJECT, KEY_ID, KEY_SECRET = sys.argv[1:]
SENDER = {
    "plusFriendId": "@wheel",
    "status": "DRAFT",
    "details": {
        "adminPhoneNo": "+821012345678",
        "name": "Wheel",
        "topLevelCategoryCode": "019",
        "midLevelCategoryCode": "0006",
        "subLevelCategoryCode": "0001",
    },
}


def tell_sync() -> None:
    with ProvisioningClient(project_id=PROJECT, auth=auth.Basic(KEY_ID, KEY_SECRET), base_url=URL) as client:
        created = client.kakaotalk_senders.create(SENDER)
        assert [sender.plus_friend_id for sender in client.kakaotalk_senders.list(page_size=1)] == ["@wheel"]
        client.kakaotalk_senders.delete(created.plus_friend_id)
    print("sync")


async def tell_async() -> None:
    token_url = f"{URL}/oauth2/token"
    key = {"key_id": KEY_ID, "key_secret": KEY_SECRET}
    async with AsyncProvisioningClient(project_id=PROJECT, base_url=URL, auth_url=token_url, **key) as client:
        created = await client.kakaotalk_senders.create(SENDER)
        kinds = [activity.type_ async for activity in client.kakaotalk_senders.list_activities("@wheel", page_size=1)]
        assert kinds == ["DRAFT", "CREATED"]
        await client.kakaotalk_senders.delete(created.plus_friend_id)
    print("async")


tell_sync()
asyncio.run(tell_async())
