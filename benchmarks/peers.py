"""What a user would pick instead, made of the same document: the plain generator and OpenAPI Generator.

make bench-setup     makes both clients, under .tools/peers
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from models import page_of_senders
from pairs import ENVIRONMENT, ROOT, Row, interpreter, row
from sinch_provisioning._openapi.schema import closed
from start import BARE

PEERS = ROOT / ".tools/peers"
GENERATORS = ROOT / ".tools/generators/bin"
BUNDLE = ROOT / "openapi/pipeline/bundle.py"
BOTH = "decode, encode = Page.from_dict, lambda page: page.to_dict()"
MEASURE = """
import gc, json, sys, time
{imports}
text = open(sys.argv[1], encoding="utf-8").read()
data = json.loads(text)
model = decode(data)
def seconds(act):
    gc.collect(); started = time.process_time(); act(); return time.process_time() - started
pairs = [(seconds(lambda: decode(json.loads(text))), seconds(lambda: encode(model)), seconds(lambda: json.loads(text)))
         for _ in range(int(sys.argv[2]) + 1)]
print(json.dumps(pairs[1:]))
"""


class Peer(NamedTuple):
    """A client of another generator.

    Args:
        name: how the table names it.
        python: the interpreter that has what it imports.
        folder: where its package is.
        start: code that imports it, makes a client and what a first call needs.
        models: code that defines `decode` and `encode` for a page of WhatsApp senders.
    """

    name: str
    python: str
    folder: Path
    start: str
    models: str


PLAIN = Peer(
    "openapi-python-client",
    sys.executable,
    PEERS / "plain",
    "import plain_client.api.whatsapp_senders.whatsapp_senders_get as get; "
    "from plain_client import AuthenticatedClient as C; "
    "C(base_url='https://p.example', token='t').get_httpx_client()",
    f"from plain_client.models import WhatsAppSenderPage as Page\n{BOTH}",
)
OTHER = Peer(
    "OpenAPI Generator",
    str(GENERATORS / "python"),
    PEERS / "openapi_generator",
    "import openapi_client as o; c = o.ApiClient(o.Configuration(access_token='t')); o.WhatsappSendersApi(c)",
    f"from openapi_client.models.whats_app_sender_page import WhatsAppSenderPage as Page\n{BOTH}",
)


def run(command: list[str], folder: Path = ROOT) -> None:
    """Run a step of the set-up; its last lines are the error."""
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=folder, env=ENVIRONMENT)
    if done.returncode:
        raise SystemExit(f"{Path(command[0]).name} failed:\n{(done.stdout + done.stderr)[-800:]}")


def with_closed_enums(document: dict[str, Any]) -> Any:
    """Return the document with enums of known values alone: OpenAPI Generator makes of others what calls itself."""
    return closed(document, document)


def set_up() -> None:
    """Make both clients anew."""
    shutil.rmtree(PEERS, ignore_errors=True)
    PEERS.mkdir(parents=True)
    document = PEERS / "document.yaml"
    run([sys.executable, str(BUNDLE), "--without-events", "--output", str(document)])
    config = PEERS / "plain.yaml"
    config.write_text("package_name_override: plain_client\nproject_name_override: plain-client\npost_hooks: []\n")
    PLAIN.folder.mkdir()
    generator = str(Path(sys.executable).with_name("openapi-python-client"))
    run([generator, "generate", "--path", str(document), "--config", str(config), "--meta", "none",
         "--output-path", str(PLAIN.folder / "plain_client")])  # fmt: skip
    OTHER.folder.mkdir()
    cli = str(GENERATORS / "openapi-generator-cli")
    closed_document = PEERS / "closed.json"
    closed_document.write_text(json.dumps(with_closed_enums(yaml.safe_load(document.read_text("utf-8")))), "utf-8")
    run([cli, "generate", "-g", "python", "-i", str(closed_document), "-o", str(OTHER.folder)])
    print(f"made the clients of {PLAIN.name} and {OTHER.name} in {PEERS.relative_to(ROOT)}")


def rows(rounds: int) -> Iterator[Row]:
    """Measure the peers that are there."""
    page = PEERS / "senders.json"
    for peer in (PLAIN, OTHER):
        if not any(peer.folder.rglob("*.py")):
            continue
        page.write_text(json.dumps(page_of_senders(2000)), encoding="utf-8")
        code = MEASURE.format(imports=peer.models)
        command = [peer.python, "-c", code, str(page), str(rounds)]
        environment = {**ENVIRONMENT, "PYTHONPATH": str(peer.folder)}
        done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, cwd=ROOT)
        if done.returncode:  # told, and not in the table
            print(f"{peer.name} does not decode the page: {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)
        triples = json.loads(done.stdout) if not done.returncode else []
        start = f"{peer.start}; {BARE}" if peer is PLAIN else peer.start
        bare = interpreters_of(peer, start, max(rounds // 2, 3))
        key = peer.name.lower().replace(" ", "-")
        yield row(f"{key}:import", f"{peer.name}: import and client / import httpx; httpx.Client()", None, bare)
        for at, name, what in ((0, "decode", "bytes to typed objects"), (1, "encode", "objects to JSON values")):
            pairs = [(triple[at], triple[2]) for triple in triples]
            if pairs:
                yield row(f"{key}:{name}", f"{peer.name}: {what} / json.loads", None, pairs)


def interpreters_of(peer: Peer, start: str, rounds: int) -> list[tuple[float, float]]:
    """Return the start of a peer against that of the HTTP library, which not every peer has."""
    for _ in range(2):
        interpreter(start, python=peer.python, path=peer.folder)
    pairs = []
    for _ in range(rounds):
        empty = interpreter("pass")
        ours = interpreter(start, python=peer.python, path=peer.folder) - empty
        pairs.append((ours, interpreter(BARE) - empty))
    return pairs


if __name__ == "__main__":
    set_up()
