"""No text of a server, a recording or a file reaches a terminal or a report as more than a text."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sinch_provisioning._terminal import markdown_code, markdown_text, visible
from sinch_provisioning.cli.app import app
from sinch_provisioning.mock import DEFAULT_PROJECT, Fault, Mock, MockServer
from sinch_provisioning.mock.__main__ import main
from typer.testing import CliRunner

ESCAPES = {
    "clear the screen": "\x1b[2J", "set the title": "\x1b]0;owned\x07", "a link": "\x1b]8;;https://evil.example\x1b\\", "C1 CSI": "\x9b2J",
    "C1 OSC": "\x9d0;x\x9c", "carriage return": "\rerased", "backspace": "a\x08\x08", "bell": "\x07", "NUL": "\x00", "DEL": "\x7f",
    "right to left": "\u202egnp.exe", "isolate": "\u2066x\u2069", "mark": "\u200f", "line separator": "a\u2028b", "half a pair": "\ud800",
}  # fmt: skip
MARKS = "|`<img src=x onerror=alert(1)>![a](http://evil.example)[b](javascript:c)*d*_e_~~f~~&amp;\n\n# g"
FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
STYLE = re.compile("\x1b\\[[0-9;]*m")
BASE = f"https://provisioning.api.sinch.com/v1/projects/{DEFAULT_PROJECT.project_id}"
MAIN = "from sinch_provisioning.cli import main; raise SystemExit(main())"


def recording(directory: Path, text: str) -> Path:
    """Write a recording in which a server says a text wherever it may."""
    body = {"id": "x", "target": text, "triggers": [text], text: {text: text}}
    entries: list[Any] = []
    for url, status, value in (
        (f"{BASE}/webhooks/x", 200, body), (f"{BASE}/webhooks/x", 200, {**body, "target": 3, "projectId": [text]}),
        (f"{BASE}/webhooks/x", 418, text), (f"{BASE}/kakaotalk/senders", 404, {"errorCode": text, "message": text}), (f"{BASE}/no{text}where", 200, text),
    ):  # fmt: skip
        request = {"method": "GET", "url": url, "headers": [{"name": "x", "value": text}]}
        content = {"mimeType": "application/json", "text": json.dumps(value)}
        headers = [{"name": "content-type", "value": "application/json"}, {"name": "x", "value": text}]
        entries.append({"request": request, "response": {"status": status, "headers": headers, "content": content}})
    path = directory / "traffic.har"
    path.write_text(json.dumps({"log": {"entries": entries}}), "utf-8")
    return path


def run(*arguments: str) -> Any:
    return CliRunner().invoke(app, list(arguments))


@pytest.mark.parametrize("text", ESCAPES.values(), ids=ESCAPES)
@pytest.mark.parametrize("form", [(), ("--json",), ("--markdown",)])
def test_a_report_of_drift_writes_them_out(form: tuple[str, ...], text: str, tmp_path: Path) -> None:
    path, output = recording(tmp_path, text), tmp_path / "report"
    done = run("contract", "drift", str(path), *form)
    assert done.exit_code == 1, done.output
    assert not FORBIDDEN.search(done.output)
    assert run("contract", "drift", str(path), *form, "--output", str(output)).exit_code == 1
    assert not FORBIDDEN.search(output.read_text("utf-8"))
    if (
        form == ("--json",) and text != ESCAPES["half a pair"]
    ):  # a value that holds it cannot be checked, and is not told
        assert text in json.dumps(json.loads(done.stdout), ensure_ascii=False) or json.dumps(text)[1:-1] in done.stdout


@pytest.mark.parametrize("text", ESCAPES.values(), ids=ESCAPES)
def test_a_report_of_coverage_writes_them_out(text: str, tmp_path: Path) -> None:
    done = run("contract", "coverage", str(recording(tmp_path, text)), "--missing")
    assert done.exit_code == 0
    assert not FORBIDDEN.search(done.output)


def test_a_terminal_gets_nothing_but_our_own_styles(tmp_path: Path) -> None:
    text = " ".join(ESCAPES.values())
    leading, following = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TERM": "xterm-256color"}
    arguments = [sys.executable, "-c", MAIN, "contract", "drift", str(recording(tmp_path, text))]
    with subprocess.Popen(arguments, stdout=following, stderr=following, stdin=following, env=environment) as process:
        os.close(following)
        shown = b"".join(iter(lambda: _read(leading), b"")).decode("utf-8")
    os.close(leading)
    assert process.returncode == 1
    assert STYLE.search(shown)
    assert not FORBIDDEN.search(STYLE.sub("", shown).replace("\r\n", "\n"))


def _read(leading: int) -> bytes:
    try:
        return os.read(leading, 65536)
    except OSError:  # the other side is closed
        return b""


def test_markdown_of_a_server_means_nothing(tmp_path: Path) -> None:
    done = run("contract", "drift", str(recording(tmp_path, MARKS)), "--markdown")
    rows = [line for line in done.output.splitlines() if line.startswith("| ")]
    assert len(rows) > 4
    for line in rows:
        assert len(re.findall(r"(?<!\\)\|", line)) == 8
    without_code = re.sub(r"(`+)[^`].*?[^`]?\1(?!`)", "", done.output)
    assert not re.search(r"<img|(?<!\\)\]\(|(?<!\\)`", without_code)
    assert "# g" not in done.output.splitlines()


@pytest.mark.parametrize("text", ESCAPES.values(), ids=ESCAPES)
def test_verify_writes_out_what_a_server_says(text: str) -> None:
    body = {"errorCode": text, "message": text, text: text} if "\ud800" not in text else {"message": "x"}
    with MockServer(Mock(faults=[Fault(status=404, body=body, operation="*")])) as server:
        members = {"--base-url": server.url, "--auth-url": f"{server.url}/oauth2/token", "--attempts": "1"}
        members |= {f"--{name.replace('_', '-')}": value for name, value in DEFAULT_PROJECT.credentials().items()}
        for form in ((), ("--json",)):
            done = run("contract", "verify", *(part for pair in members.items() for part in pair), *form)
            assert done.exit_code in (0, 1), done.output
            assert not FORBIDDEN.search(done.output)


@pytest.mark.parametrize(
    "text", [escape for escape in ESCAPES.values() if "\0" not in escape and "\ud800" not in escape]
)
def test_errors_write_out_names_of_files_and_what_is_in_them(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = text.replace("/", "")
    (tmp_path / f"no{name}.har").write_text(json.dumps({"log": {text: text}}), "utf-8")
    (tmp_path / f"no{name}.yaml").write_text(json.dumps({f"a{text}": 1}), "utf-8")
    for arguments in (
        ("contract", "drift", str(tmp_path / f"no{name}.har")), ("contract", "drift", f"none{text}"), ("mock", "--scenario", f"none{text}"),
        ("mock", "--scenario", str(tmp_path / f"no{name}.yaml")), ("contract", "verify", "--param", text), ("contract", "verify", "--base-url", text),
    ):  # fmt: skip
        done = run(*arguments)
        assert done.exit_code == 2
        assert not FORBIDDEN.search(done.output)
        assert done.stderr.count("\n") == 1
    assert main(["--scenario", str(tmp_path / f"no{name}.yaml")]) == 2
    assert not FORBIDDEN.search(capsys.readouterr().err)


class TestTexts:
    @given(text=st.text(st.characters()))
    def test_what_is_visible_has_no_control_characters_and_in_json_the_same_meaning(self, text: str) -> None:
        assert not FORBIDDEN.search(visible(text))
        assert json.loads(visible(json.dumps(text, ensure_ascii=False))) == text

    def test_ordinary_texts_stay_as_they_are(self) -> None:
        for text in (
            "a\tb\nc",
            "전화번호",
            "\u3000全角\xa0",
            "\U0001f468\u200d\U0001f469\u200d\U0001f467",
            "é\u0301 ü ß €",
        ):
            assert visible(text) == text

    @given(text=st.text(st.sampled_from("`|\\ \na<\x1b*"), max_size=12))
    def test_code_and_text_stay_in_their_cell(self, text: str) -> None:
        for cell in (markdown_text(text), markdown_code(text)):
            assert "\n" not in cell
            assert not re.search(r"(?<!\\)\|", cell.replace("\\\\", ""))  # as GFM reads it
        assert "<" not in markdown_text(text)
