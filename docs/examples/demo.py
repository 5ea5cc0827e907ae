"""Regenerate the client, start the mock and provision a KakaoTalk sender over HTTP, sync and then async.

    make demo

Every step talks to the mock over a real socket on 127.0.0.1; each is printed with what came back.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parents[2]
CATEGORY = {"topLevelCategoryCode": "019", "midLevelCategoryCode": "0006", "subLevelCategoryCode": "0001"}
DETAILS = {
    "adminPhoneNo": "+48777777777",
    "name": "Test Name",
    "logoImage": "https://example-logo-image.com",
    **CATEGORY,
}
UPDATE = {"status": "SUBMIT", "details": DETAILS}
PLUS_FRIEND_ID = "5WY5zKfY3pB56EmDVUPQ"
CODE = 123456

console = Console(width=None if sys.stdout.isatty() else 120)


class Story:
    """The steps taken, each with its result and how long it took."""

    def __init__(self, title: str) -> None:
        self.table = Table(title=title, title_justify="left")
        for column in ("step", "operation", "result"):
            self.table.add_column(column, overflow="fold")
        self.table.add_column("ms", justify="right")
        self._started = time.perf_counter()

    def step(self, name: str, operation: str, result: str) -> None:
        """Add one step; the time since the last one is its own."""
        now = time.perf_counter()
        self.table.add_row(name, operation, result, f"{(now - self._started) * 1000:.1f}")
        self._started = now

    def show(self) -> None:
        """Print the steps."""
        console.print(self.table)


def described(sender: Any) -> str:
    """Return what is worth telling about a sender in one line."""
    changes = sender.changes
    pending = f", changes {changes.status}" if changes else ""
    return f"state {sender.state or '(none yet)'}{pending}"


def regenerate() -> None:
    """Generate the client anew from the document."""
    with console.status("generating the client from the document"):
        started = time.perf_counter()
        command = [sys.executable, str(ROOT / "openapi/pipeline/generate.py"), "--no-types"]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        console.print(done.stdout + done.stderr, markup=False)
        raise SystemExit("demo: the client could not be generated; the message above says why")
    console.print(f"[green]✓[/] generated the client in {time.perf_counter() - started:.1f} s")


def tell_sync(connect: dict[str, Any]) -> None:
    """Run the story with the sync client."""
    from sinch_provisioning import ProvisioningClient
    from sinch_provisioning.errors import ConflictError

    story = Story("KakaoTalk sender, sync")
    with ProvisioningClient(**connect) as client:
        senders = client.kakaotalk_senders
        sender = senders.create({"plusFriendId": PLUS_FRIEND_ID, "status": "DRAFT", "details": DETAILS})
        story.step("create a draft", "kakaotalk_senders.create", described(sender))
        story.step(
            "submit it", "kakaotalk_senders.update", described(senders.update(PLUS_FRIEND_ID, {"status": "SUBMIT"}))
        )
        story.step("register", "kakaotalk_senders.register", described(senders.register(PLUS_FRIEND_ID)))
        sender = senders.verify(PLUS_FRIEND_ID, {"code": CODE})
        story.step("verify", "kakaotalk_senders.verify", described(sender))
        story.step("update it", "kakaotalk_senders.update", described(senders.update(PLUS_FRIEND_ID, UPDATE)))
        pages = list(senders.list_activities(PLUS_FRIEND_ID, page_size=2).pages())
        kinds = ", ".join(str(activity.type_) for page in pages for activity in page.items)
        story.step("read its activities", "kakaotalk_senders.list_activities", f"{len(pages)} pages: {kinds}")
        senders.delete(PLUS_FRIEND_ID)
        try:
            senders.delete(PLUS_FRIEND_ID)
        except ConflictError as error:
            story.step("delete it", "kakaotalk_senders.delete", f"marked for removal; once more: {error.error_code}")
    story.show()


async def tell_async(connect: dict[str, Any]) -> None:
    """Run the same story with the async client."""
    from sinch_provisioning import AsyncProvisioningClient
    from sinch_provisioning.errors import ConflictError

    story = Story("KakaoTalk sender, async")
    async with AsyncProvisioningClient(**connect) as client:
        senders = client.kakaotalk_senders
        sender = await senders.create({"plusFriendId": PLUS_FRIEND_ID, "status": "DRAFT", "details": DETAILS})
        story.step("create a draft", "kakaotalk_senders.create", described(sender))
        sender = await senders.update(PLUS_FRIEND_ID, {"status": "SUBMIT"})
        story.step("submit it", "kakaotalk_senders.update", described(sender))
        story.step("register", "kakaotalk_senders.register", described(await senders.register(PLUS_FRIEND_ID)))
        sender = await senders.verify(PLUS_FRIEND_ID, {"code": CODE})
        story.step("verify", "kakaotalk_senders.verify", described(sender))
        story.step("update it", "kakaotalk_senders.update", described(await senders.update(PLUS_FRIEND_ID, UPDATE)))
        pages = [page async for page in senders.list_activities(PLUS_FRIEND_ID, page_size=2).pages()]
        kinds = ", ".join(str(activity.type_) for page in pages for activity in page.items)
        story.step("read its activities", "kakaotalk_senders.list_activities", f"{len(pages)} pages: {kinds}")
        await senders.delete(PLUS_FRIEND_ID)
        try:
            await senders.delete(PLUS_FRIEND_ID)
        except ConflictError as error:
            story.step("delete it", "kakaotalk_senders.delete", f"marked for removal; once more: {error.error_code}")
    story.show()


def count() -> None:
    """Print what the document holds."""
    from sinch_provisioning import API_VERSION, SPEC_REVISION
    from sinch_provisioning_api import load_document

    document = load_document()
    methods = ("get", "post", "put", "patch", "delete")
    schemas = document["components"]["schemas"]
    counts = {
        "operations": sum(method in methods for item in document["paths"].values() for method in item),
        "tags": len(document["tags"]),
        "schemas": len(schemas),
        "error codes": len(schemas["ErrorCode"]["enum"]),
        "webhook events": len(document["webhooks"]),
    }
    table = Table(title=f"The document: API {API_VERSION}, revision {SPEC_REVISION}", title_justify="left")
    for name in counts:
        table.add_column(name, justify="right")
    table.add_row(*map(str, counts.values()))
    console.print(table)


def main(act: Callable[[], None] = regenerate) -> None:
    """Run the demo."""
    act()
    from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, MockServer

    with MockServer(Mock()) as server:
        console.print(f"[green]✓[/] the mock listens on {server.url}")
        project = DEFAULT_PROJECT
        connect = {
            "project_id": project.project_id,
            "key_id": project.key_id,
            "key_secret": project.key_secret,
            "base_url": server.url,
            "auth_url": f"{server.url}/oauth2/token",
        }
        tell_sync(connect)
        server.mock.reset()
        asyncio.run(tell_async(connect))
    count()


if __name__ == "__main__":
    main()
