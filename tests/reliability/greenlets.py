"""The program of test_gevent.py: what greenlets make of one client, as JSON. Its arguments are an address and a library."""

# ruff: noqa: E402 - nothing may be imported before it is patched

from gevent import monkey

monkey.patch_all()

import json
import sys
from collections import Counter
from typing import Any

import gevent
from sinch_provisioning import ProvisioningClient, RetryPolicy

url, library = sys.argv[1:]
http: Any = library
client = ProvisioningClient(
    project_id="p",
    key_id="k",
    key_secret="s",
    base_url=url,
    auth_url=f"{url}/token-gevent-{http}",
    http=http,
    retries=RetryPolicy.none(),
)


def many(count: int) -> int:
    """Return how many of some calls made at once were answered."""
    greenlets = [gevent.spawn(client.webhooks.get, "ok") for _ in range(count)]
    gevent.joinall(greenlets, timeout=20)
    return sum(greenlet.value is not None and greenlet.value.id == "ok" for greenlet in greenlets)


def late() -> str:
    """Return what ended a call whose answer drips."""
    try:
        client.with_options(deadline=0.3).webhooks.get("drip")
    except Exception as error:
        return str(getattr(error, "phase", repr(error)))
    return "answered"


def interrupted() -> bool:
    """Tell whether a timeout of gevent's, which is no Exception, comes through."""
    try:
        with gevent.Timeout(0.02):
            client.webhooks.get("drip")
    except gevent.Timeout:
        return True
    return False


seen: dict[str, Any] = {"calls": many(50)}
seen["items"] = sum(1 for _ in client.with_options(prefetch=True).kakaotalk_senders.list())
slow = [gevent.spawn(late) for _ in range(20)]
gevent.sleep(0)
client.webhooks.get("ok")
seen["answered while others were late"] = not any(item.ready() for item in slow)
gevent.joinall(slow, timeout=20)
seen["late"] = Counter(item.value for item in slow)
seen["interrupted"] = interrupted()
seen["after"] = many(50)
client.close()
print(json.dumps(seen))
