"""Every command that a page shows runs as it stands there, against the mock, and prints what the page says that it does.

Pages whose blocks need a real shell (files that are written in place, `$(…)`) have one, in tests/packaging.
"""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path

import pytest
from shell_pages import COMMAND, Ended, Shell, ShellLine, lines_of, words_of
from sinch_provisioning import ProvisioningClient
from sinch_provisioning.mock import Fault, Mock, MockServer
from sinch_provisioning_api import load_document
from test_doc_blocks import PAGES, ROOT

HERE = {"docs/bumping.md", "docs/cli.md", "docs/contract.md", "docs/mock.md", "docs/upgrading.md"}
"""Pages whose commands run in this file."""
IN_A_SHELL = {
    "docs/start.md": "test_site.py",
    "docs/testing.md": "test_testing_guide.py",
    "docs/tutorials/whatsapp.md": "test_site.py",
}
"""Pages whose blocks run in a real shell, and where."""
INSTALLING = re.compile(r"(pip install|python3 -m venv) ")
"""What brings the package, which is there already; tests/packaging does it with the wheel."""
LISTING = "/v1/projects/{projectId}/webhooks"
pytestmark = pytest.mark.slow


def text_of(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


def commands(page: str) -> list[ShellLine]:
    return [line for line in lines_of(text_of(page)) if not INSTALLING.match(line.text)]


def yaml_of(page: str, beginning: str) -> str:
    """Return the YAML block of a page that begins so."""
    blocks = re.findall(r"^```yaml\n(.*?)^```$", text_of(page), re.DOTALL | re.MULTILINE)
    (block,) = (text for text in blocks if text.startswith(beginning))
    return str(block)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_page_with_commands_is_run_somewhere() -> None:
    pages = [page.relative_to(ROOT).as_posix() for page in PAGES]
    assert {page for page in pages if commands(page)} == HERE | {*IN_A_SHELL}
    for page, test in IN_A_SHELL.items():
        assert page in (ROOT / "tests/packaging" / test).read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_command_stands_in_a_block_that_runs(page: Path) -> None:
    shown = re.compile(rf"^(?: {{4}}|\t| *)(?:\$ )?(?:{COMMAND}|python -m sinch_provisioning\S*) .*", re.MULTILINE)
    block = re.compile(r"^( *)```(\w*)\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)
    text = page.read_text("utf-8")
    assert [line for line in shown.findall(block.sub("", text)) if line.startswith(("    ", "\t"))] == []
    others = [(language, code) for _, language, code in block.findall(text) if language not in {"sh", "console"}]
    assert [line for _, code in others for line in shown.findall(code)] == []


def test_the_commands_of_the_command_line_run(folder: Path) -> None:
    (folder / ".config/fish/completions").mkdir(parents=True)
    ended: dict[str, Ended] = {}
    with Shell(folder) as shell:
        for line, _ in commands("docs/cli.md"):
            ended[line] = shell.run(line)
            status = 5 if "/new" in line else 0  # a path that the mock does not know either
            assert ended[line].code == status, f"{line}\n{ended[line]}"
        events = shell.interrupt()
        mock = shell.interrupt()
    assert (events.code, mock.code) == (0, 0)
    assert '"name": "mine"' in events.out
    printed = {word for line in mock.out.splitlines() if "export " in line for word in line.split()}
    assert printed == {"export", *(f"{name}={value}" for name, value in shell.env.items() if "WEBHOOK" not in name)}
    listed = ended[f"{COMMAND} kakaotalk-senders list"].out
    assert "5WY5zKfY3pB56EmDVUPQ" in listed
    assert "Hanok Coffee" in listed
    assert (folder / ".config/fish/completions/sinch-provisioning.fish").read_text("utf-8").startswith("complete")


def with_a_project(server: MockServer, shell: Shell) -> None:
    """Let the commands of a shell meet a server with a webhook, as the page tells it."""
    shell.env = {f"SINCH_{name.upper()}": str(value) for name, value in server.arguments().items()}
    shell.addresses = {"http://127.0.0.1:8080": server.url, "https://provisioning.api.sinch.com": server.url}
    with ProvisioningClient(**server.arguments()) as client:
        client.webhooks.create(target="https://example.com/hook", triggers=["ALL"], secret="a-secret")


def write_the_next_version(folder: Path) -> None:
    """Write a document without the list of webhooks, and code that uses nothing of it."""
    document = copy.deepcopy(load_document())
    del document["paths"][LISTING]["get"]
    (folder / "their-openapi.json").write_text(json.dumps(document), "utf-8")
    (folder / "src").mkdir()
    (folder / "src/app.py").write_text("from sinch_provisioning import ProvisioningClient\n", "utf-8")


def test_the_commands_of_the_contract_print_what_the_page_shows(folder: Path) -> None:
    write_the_next_version(folder)
    mock = Mock(faults=[Fault(operation="whatsapp_flows_list", status=503)])
    with MockServer(mock) as server, Shell(folder) as shell:
        with_a_project(server, shell)
        for line, printed in commands("docs/contract.md"):
            if line.startswith("export "):
                assert {word.partition("=")[0] for word in words_of(line)[1:]} <= {*shell.env}
                continue
            done = shell.run(line)
            shown = re.sub(r"http://127\.0\.0\.1:\d+", "…", done.out.strip("\n"))
            expected = re.sub(r"https?://(127\.0\.0\.1:\d+|provisioning\.api\.sinch\.com)", "…", printed)
            if "contract coverage" in line:  # whose counts are those of a version of the document
                shown, expected = re.sub(r" +[\d.]+", " N", shown), re.sub(r" +[\d.]+", " N", expected)
            assert shown == expected, line
        assert shell.interrupt().code == 0


@pytest.mark.parametrize("line", [line.text for line in [*commands("docs/mock.md"), *commands("docs/bumping.md")]])
def test_the_mock_is_served_as_its_page_says(line: str, folder: Path) -> None:
    (folder / "file.yaml").write_text(yaml_of("docs/mock.md", "seed:"), "utf-8")
    (folder / "path/to").mkdir(parents=True)
    (folder / "path/to/their-openapi.json").write_text(json.dumps(load_document()), "utf-8")
    with Shell(folder) as shell:
        assert shell.run(line).out.startswith("the mock listens on ")
        assert shell.interrupt().code == 0


def test_the_commands_of_upgrading_run(folder: Path) -> None:
    write_the_next_version(folder)
    (folder / "old.json").write_text(json.dumps(load_document()), "utf-8")
    (folder / "new.json").write_text((folder / "their-openapi.json").read_text("utf-8"), "utf-8")
    with MockServer() as server, Shell(folder) as shell:
        with_a_project(server, shell)
        shell.run(f"{COMMAND} contract verify --tag webhooks --record calls.har")
        (line,) = commands("docs/upgrading.md")
        done = shell.run(line.text)
    assert done.code == 1
    assert f"GET {LISTING} is gone" in done.out


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        ("```sh\n# a comment\na b  # c\n\nd \\\n  e\n```\n", ["a b  # c", "d    e"]),
        ("```console\n$ a\nit says\n\nso\n$ b\n```\n", ["a", "b"]),
        ("<!-- not run: it needs a phone -->\n```sh\na\n```\n```text\nb\n```\n", []),
    ],
)
def test_lines_of_blocks_are_told_from_what_they_print(page: str, lines: list[str]) -> None:
    assert [line.text for line in lines_of(page)] == lines
    assert [line.printed for line in lines_of(page)] in ([""] * len(lines), ["it says\n\nso", ""])
