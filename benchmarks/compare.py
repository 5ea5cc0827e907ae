"""What is fast, against what, in one run: import, decoding, a call, a long list.

    make bench

Every line is a ratio to something everybody knows, measured side by side in this run; the best of some rounds counts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

import httpx
from rich.console import Console
from rich.table import Table
from sinch_provisioning import ProvisioningClient, auth
from sinch_provisioning_api import load_document
from sinch_provisioning_api.models import WhatsAppSenderPage

BARE = "import httpx; httpx.Client()"
OURS = "from sinch_provisioning import ProvisioningClient as C; C(project_id='p', access_token='t').whatsapp_senders"
OURS_AND_A_CLIENT = f"{OURS}; import httpx; httpx.Client()"
SENDERS = "/v1/projects/{projectId}/whatsapp/senders"


HELP = (
    "import contextlib, io, sys; sys.argv[1:] = ['-h']\n"
    "from sinch_provisioning.cli import main\n"
    "with contextlib.redirect_stdout(io.StringIO()): main()"
)


def best(act: Callable[[], Any], rounds: int = 7) -> float:
    """Return the fewest seconds of several rounds."""
    durations = []
    for _ in range(rounds):
        started = time.perf_counter()
        act()
        durations.append(time.perf_counter() - started)
    return min(durations)


def paired(first: Callable[[], Any], second: Callable[[], Any], rounds: int = 9) -> tuple[float, float]:
    """Return the fewest seconds of each of two, taken in turns, so that what else the machine does meets both."""
    pairs = [(best(first, 1), best(second, 1)) for _ in range(rounds)]
    return min(pair[0] for pair in pairs), min(pair[1] for pair in pairs)


def fresh(code: str) -> Callable[[], Any]:
    """Return what runs code in a new interpreter."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as installed code
    return lambda: subprocess.run([sys.executable, "-c", code], check=True, env=kept)


def example() -> dict[str, Any]:
    """Return the document's example of a page of WhatsApp senders."""
    content = load_document()["paths"][SENDERS]["get"]["responses"]["200"]["content"]["application/json"]
    value: dict[str, Any] = next(iter(content["examples"].values()))["value"]
    return value


def main() -> None:
    """Measure and print."""
    empty = best(fresh("pass"))
    bare, ours = best(fresh(BARE)) - empty, best(fresh(OURS_AND_A_CLIENT)) - empty
    page = example()
    page["senders"] = [dict(page["senders"][0], id=f"s{number}") for number in range(2000)]
    text = json.dumps(page)
    data = json.loads(text)
    loads = best(lambda: json.loads(text))
    decode = best(lambda: WhatsAppSenderPage.from_dict(data))
    senders = WhatsAppSenderPage.from_dict(data)
    encode, dumps = best(senders.to_json), best(lambda: json.dumps(data))
    memory = held(lambda: WhatsAppSenderPage.from_dict(json.loads(text))) / held(lambda: json.loads(text))
    sender = json.dumps(page["senders"][0]).encode()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=sender))
    http = httpx.Client(transport=transport)
    url = "https://provisioning.api.sinch.com/v1/projects/p/whatsapp/senders/s"
    client = ProvisioningClient(project_id="p", auth=auth.Basic("a", "b"), transport=transport)
    get = client.whatsapp_senders.get
    plain = best(lambda: [json.loads(http.get(url, headers={"authorization": "x"}).content) for _ in range(500)])
    call = best(lambda: [get("s") for _ in range(500)])
    table = Table(title="ratios of this run; the aim in brackets", title_justify="left")
    for column in ("what", "ratio", "ms", "against ms"):
        table.add_column(column, justify="left" if column == "what" else "right")
    shell, nothing = paired(fresh(HELP), fresh("pass"))
    rows = [
        ("import, client, first resource / import httpx; httpx.Client() (1.15)", ours, bare),
        ("sinch-provisioning -h / python -c pass, in turns (150 ms)", shell, nothing),
        (f"json.loads + decode {len(text) / 1e6:.1f} MB of senders / json.loads (2.2)", loads + decode, loads),
        ("to_json of the same / json.dumps (4)", encode, dumps),
        ("a call / httpx.get + json.loads, in process (1.2)", call / 500, plain / 500),
    ]
    for what, mine, other in rows:
        table.add_row(what, f"{mine / other:.2f}", f"{mine * 1000:.2f}", f"{other * 1000:.2f}")
    console = Console(width=None if sys.stdout.isatty() else 120)
    console.print(table)
    console.print(f"{memory:.2f} of the memory that the same senders take as dicts (0.65)")
    console.print(f"{walk(100_000):,} items through a pager: {peak_of(20_000):.2f} MB at most for 20,000 of them")
    client.close()
    http.close()


def walk(count: int) -> int:
    """Iterate over a list of so many items; return how many there were."""
    size = 1000

    def answer(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("pageToken", "0"))
        body: dict[str, Any] = {"totalSize": count, "pageSize": size, "webhooks": []}
        hook = {"id": "w", "target": "t", "projectId": "p", "triggers": ["ALL"]}
        body["webhooks"] = [hook] * min(size, count - start)
        if start + size < count:
            body["nextPageToken"] = str(start + size)
        return httpx.Response(200, json=body)

    transport = httpx.MockTransport(answer)
    with ProvisioningClient(project_id="p", auth=auth.Basic("a", "b"), transport=transport) as client:
        return sum(1 for _ in client.webhooks.list())


def held(make: Callable[[], Any]) -> float:
    """Return the megabytes that a value takes."""
    tracemalloc.start()
    kept = make()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del kept
    return size / 1e6


def peak_of(count: int) -> float:
    """Return the megabytes a walk needs at most."""
    tracemalloc.start()
    walk(count)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6


if __name__ == "__main__":
    main()
