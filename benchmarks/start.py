"""The start of a program: imports, the first call, the command line."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import yaml
from pairs import ENVIRONMENT, ROOT, Row, interpreter, interpreters, row, value

SCHEMAS = (10, 300, 3_000)
BARE = "import httpx; httpx.Client()"
OURS = (
    "from sinch_provisioning import ProvisioningClient as C; c = C(project_id='p', access_token='t'); "
    "c.whatsapp_senders"
)
CALLS = """
import json, sys, time, httpx
sys.path.insert(0, "benchmarks")
from sinch_provisioning import ProvisioningClient
body = {"id": "w", "target": "t", "projectId": "p", "triggers": []}
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=body))
with ProvisioningClient(project_id="p", access_token="t", transport=transport) as client:
    client.webhooks.get("w")
    client.whatsapp_senders
    started = time.process_time()
    client.bundles.get("b")
    first = time.process_time() - started
    client.bundles.get("b")
    started = time.process_time()
    client.bundles.get("b")
    print((first - (time.process_time() - started)) * 1000)
"""
HELP = (
    "import contextlib, io, sys; sys.argv[1:] = ['-h']\n"
    "from sinch_provisioning.cli import main\n"
    "with contextlib.redirect_stdout(io.StringIO()): main()"
)


def rows(rounds: int, *, quick: bool) -> Iterator[Row]:
    """Measure starts."""
    with_client = f"{OURS}; import httpx; httpx.Client()"  # what the first call will need counts
    what = "import, client, first resource, HTTP client / import httpx; httpx.Client()"
    yield row("import", what, 1.15, interpreters(with_client, BARE, rounds))
    yield value(
        "first-call", "ms that the first call of an operation takes longer than the next", 12, first_calls(5), "ms"
    )
    times = [(interpreter(HELP) - interpreter("pass")) * 1000 for _ in range(max(rounds // 2, 3))]
    yield value("help", "ms of processor time until sinch-provisioning -h is there", 150, times, "ms")
    if not quick:
        for count in SCHEMAS:
            sized = many_schemas(count, rounds)
            yield sized if count == SCHEMAS[-1] else sized._replace(target=None)


def first_calls(rounds: int) -> list[float]:
    """Return the milliseconds that a first call takes longer, each in an interpreter of its own."""
    run = [sys.executable, "-c", CALLS]
    return [
        float(subprocess.run(run, check=True, env=ENVIRONMENT, cwd=ROOT, capture_output=True, text=True).stdout)
        for _ in range(rounds)
    ]


def document(schemas: int) -> dict[str, object]:
    """Return a document of so many schemas, each with a list of its own in a tag of ten."""
    paths, components = {}, {}
    for number in range(schemas):
        components[f"Thing{number}"] = {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "string"},
                "size": {"type": "integer"},
                "made": {"type": "string", "format": "date-time"},
            },
        }
        if number % 10 == 0:
            schema = {"$ref": f"#/components/schemas/Thing{number}"}
            paths[f"/v1/projects/{{projectId}}/things{number}/{{id}}"] = {
                "get": {
                    "operationId": f"things{number}_get",
                    "tags": [f"Things {number // 100}"],
                    "summary": "Read it.",
                    "parameters": [
                        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                        for name in ("projectId", "id")
                    ],
                    "responses": {"200": {"description": "It.", "content": {"application/json": {"schema": schema}}}},
                }
            }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1.0.0"},
        "servers": [{"url": "https://things.example.test"}],
        "paths": paths,
        "components": {"schemas": components},
    }


def many_schemas(count: int, rounds: int) -> Row:
    """Return the same ratio for a client that is generated of a document of many schemas."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "things.yaml"
        source.write_text(yaml.safe_dump(document(count)), encoding="utf-8")
        command = [sys.executable, "openapi/pipeline/generate.py", "--document", str(source), "--output", str(folder)]
        subprocess.run([*command, "--no-types"], check=True, cwd=ROOT, capture_output=True)
        ours = OURS.replace("whatsapp_senders", "things_0") + "; import httpx; httpx.Client()"
        pairs = interpreters(ours, BARE, rounds, path=folder)
    return row(f"import@{count}", f"the same import with {count:,} schemas", 1.15, pairs)
