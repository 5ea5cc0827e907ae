"""Fuzz what reads foreign bytes, guided by coverage: decoders, pagers, webhook verification and HAR reading.

    python tests/reliability/fuzz_decode.py SECONDS [OPTIONS OF LIBFUZZER]

The first byte of an input says what reads the rest. Anything but an error of ours is a crash: its input is written to the
working directory, and named by what libFuzzer prints; give that file as an option to repeat it. `make fuzz-decode` runs this
in an environment of its own, for atheris has wheels for some Pythons alone.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import atheris

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "overrides"), str(ROOT / "generated")]

with atheris.instrument_imports(include=["sinch_provisioning", "sinch_provisioning_api"]):
    import httpx
    from sinch_provisioning import ProvisioningClient, RetryPolicy, errors, webhooks
    from sinch_provisioning.contract._exchanges import exchanges_of
    from sinch_provisioning_api import load_document, models

    for name in models.__all__:  # each is a module that is imported when it is asked for
        getattr(models, name)

SECRET: Final = "fuzz-secret"
MOST_PAGES: Final = 150
SLOWEST: Final = 5.0
"""Seconds an input may take."""
ODD: Final = (
    None,
    True,
    -1,
    0,
    1e308,
    "",
    "\ud800",
    "x" * 300,
    [],
    {},
    [[]],
    {"": None},
    "2024-01-01T00:00:00Z",
    10**30,
)


class Server:
    """Answers each request with the bytes of the input; a list that goes on is cut by the number of its pages."""

    def __init__(self) -> None:
        self.status = 200
        self.body = b""
        self.calls = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.calls += 1
        assert self.calls < MOST_PAGES, "a list without end"
        return httpx.Response(self.status, content=self.body)


SERVER: Final = Server()
CLIENT: Final = ProvisioningClient(
    project_id="p", access_token="t0ken", transport=httpx.MockTransport(SERVER), retries=RetryPolicy.none()
)
VERIFIER: Final = webhooks.Verifier(SECRET, max_age=None, nonces=None)


def calls() -> list[Callable[[], Any]]:
    """Return a call of each operation that reads."""
    return [
        lambda: list(CLIENT.webhooks.list().pages()),
        lambda: CLIENT.webhooks.get("w"),
        lambda: list(CLIENT.kakaotalk_senders.list().pages()),
        lambda: CLIENT.kakaotalk_senders.get("x"),
        lambda: list(CLIENT.kakaotalk_templates.list("x").pages()),
        lambda: list(CLIENT.whatsapp_senders.list().pages()),
        lambda: list(CLIENT.whatsapp_templates.list().pages()),
        lambda: list(CLIENT.rcs_senders.list().pages()),
        lambda: CLIENT.rcs_senders.get("r"),
        lambda: CLIENT.request("GET", "/v1/projects/{projectId}/anything"),
    ]


CALLS: Final = calls()


def decode(data: bytes) -> None:
    """Have a call of one of the operations read an answer."""
    SERVER.status = (200, 201, 204, 400, 401, 404, 429, 503)[data[0] % 8]
    SERVER.body, SERVER.calls = data[2:], 0
    CALLS[data[1] % len(CALLS)]()


def verify(data: bytes) -> None:
    """Have a delivery verified: one that is signed well, and one whose headers are of the input."""
    body = data[2:]
    VERIFIER.verify(body, webhooks.sign(body, SECRET))


def verify_headers(data: bytes) -> None:
    """Have a delivery verified whose headers are anything."""
    text = data[2:].decode("latin-1")
    names = list(webhooks.sign(b"{}", SECRET))
    VERIFIER.verify(b"{}", dict(zip(names, [*text.split("\n"), *names], strict=False)))


def read_har(data: bytes) -> None:
    """Have a recording read."""
    try:
        har = json.loads(data[2:])
    except (ValueError, RecursionError):
        return
    exchanges_of(har)


READERS: Final = (decode, decode, verify, verify_headers, read_har)


def one_input(data: bytes) -> None:
    """Read an input; anything but an error of ours, or slowness, is a finding."""
    if len(data) < 4:
        return
    began = time.monotonic()
    try:
        READERS[data[0] % len(READERS)](data[1:])
    except errors.ProvisioningError as error:
        assert "\n" not in str(error)
    assert time.monotonic() - began < SLOWEST, "too slow"


def mutated(data: bytes, most: int, seed: int) -> bytes:
    """Change a value of the JSON of an input, or any of its bytes."""
    draw = random.Random(seed)
    head, body = data[:3], data[3:]
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return bytes(atheris.Mutate(data, most))
    if draw.random() < 0.4:
        return bytes(atheris.Mutate(data, most))
    places: list[tuple[Any, Any]] = []
    stack = [value]
    while stack:
        holder = stack.pop()
        pairs = holder.items() if isinstance(holder, dict) else enumerate(holder) if isinstance(holder, list) else ()
        for key, pair in pairs:
            places.append((holder, key))
            stack.append(pair)
    if places:
        holder, key = draw.choice(places)
        holder[key] = draw.choice([*ODD, draw.choice(places)[0]])
    try:
        text = json.dumps(value).encode()
    except (ValueError, RecursionError):  # a value within itself
        return data
    return (head + text)[:most]


def examples(node: object) -> Iterator[object]:
    """Yield the examples of a document."""
    if isinstance(node, list):
        for item in node:
            yield from examples(item)
    elif isinstance(node, dict):
        named = node.get("examples")
        values = named.values() if isinstance(named, dict) else ()
        yield from (item["value"] for item in values if isinstance(item, dict) and "value" in item)
        yield node.get("example")
        for item in node.values():
            yield from examples(item)


def seeds(folder: Path) -> None:
    """Write the examples of the document, and a recording, as inputs to begin with."""
    bodies = [
        json.dumps(example).encode() for example in examples(load_document()) if isinstance(example, (dict, list))
    ]
    for number, body in enumerate(bodies):
        head = bytes([number % (len(READERS) - 1), 0, number % len(CALLS)])
        (folder / str(number)).write_bytes(head + body)
    request = {"method": "GET", "url": "https://a.test/v1", "headers": [{"name": "a", "value": "b"}]}
    content = {"mimeType": "application/json", "text": "{}", "size": 2}
    entry = {"request": request, "response": {"status": 200, "headers": [], "content": content}}
    recording = json.dumps({"log": {"entries": [entry]}}).encode()
    (folder / "recording").write_bytes(bytes([len(READERS) - 1, 0, 0]) + recording)


def main() -> None:
    """Run the command line."""
    seconds, *options = sys.argv[1:] or ["60"]
    with tempfile.TemporaryDirectory() as corpus:
        seeds(Path(corpus))
        limits = [
            f"-max_total_time={seconds}",
            "-max_len=65536",
            "-timeout=30",
            "-rss_limit_mb=2048",
            "-print_final_stats=1",
        ]
        atheris.Setup([sys.argv[0], *limits, *(options or [corpus])], one_input, custom_mutator=mutated)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
