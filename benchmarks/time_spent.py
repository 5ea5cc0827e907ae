"""Where the time goes, as a page to look at.

make profile WHAT=call       import, decode, encode, call or generate; writes build/profile-call.html
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from pyinstrument import Profiler

ROOT = Path(__file__).resolve().parent.parent
for folder in (ROOT / "overrides", ROOT / "generated", ROOT / "openapi/pipeline"):
    sys.path.insert(0, str(folder))
INTERVAL = 0.0005
"""Seconds between two looks."""


def importing() -> Callable[[], object]:
    """Import the package and make a client, as a program does at its start."""

    def act() -> None:
        from sinch_provisioning import ProvisioningClient

        assert ProvisioningClient(project_id="p", access_token="t").whatsapp_senders

    return act


def decoding() -> Callable[[], object]:
    """Make objects of 2,000 WhatsApp senders."""
    from sinch_provisioning_api.models import WhatsAppSenderPage

    text = json.dumps(_page())
    return lambda: [WhatsAppSenderPage.from_dict(json.loads(text)) for _ in range(10)]


def encoding() -> Callable[[], object]:
    """Make JSON values of the same objects."""
    from sinch_provisioning_api.models import WhatsAppSenderPage

    page = WhatsAppSenderPage.from_dict(_page())
    return lambda: [page.to_dict() for _ in range(10)]


def calling() -> Callable[[], object]:
    """Make 3,000 calls over a transport in process."""
    import httpx
    from sinch_provisioning import ProvisioningClient

    body = json.dumps(_page(1)["senders"][0]).encode()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
    client = ProvisioningClient(project_id="p", access_token="t", transport=transport)
    client.whatsapp_senders.get("s")
    return lambda: [client.whatsapp_senders.get("s") for _ in range(3000)]


def generating() -> Callable[[], object]:
    """Generate the client of the document, without running formatters."""
    import generate

    document = str(ROOT / "openapi/provisioning-1.2.7.yaml")

    def act() -> None:
        with tempfile.TemporaryDirectory() as folder:
            sys.argv[1:] = ["--document", document, "--output", folder, "--no-types"]
            assert generate.main() == 0

    return act


def _page(count: int = 2000) -> dict[str, list[object]]:
    from sinch_provisioning_api import load_document

    content = load_document()["paths"]["/v1/projects/{projectId}/whatsapp/senders"]["get"]["responses"]["200"][
        "content"
    ]
    page = next(iter(content["application/json"]["examples"].values()))["value"]
    return {**page, "senders": [dict(page["senders"][0], id=f"s{number}") for number in range(count)]}


SUBJECTS = {
    "import": importing,
    "decode": decoding,
    "encode": encoding,
    "call": calling,
    "generate": generating,
}


def main(arguments: list[str]) -> int:
    """Profile one subject and write the page."""
    if len(arguments) != 1 or arguments[0] not in SUBJECTS:
        print(f"pass one of WHAT={'|'.join(SUBJECTS)}", file=sys.stderr)
        return 2
    act = SUBJECTS[arguments[0]]()
    profiler = Profiler(interval=INTERVAL)
    with profiler:
        act()
    page = ROOT / f"build/profile-{arguments[0]}.html"
    page.parent.mkdir(exist_ok=True)
    page.write_text(profiler.output_html(), encoding="utf-8")
    print(profiler.output_text(unicode=True, color=False, show_all=False))
    print(f"wrote {page.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
