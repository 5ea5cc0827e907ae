"""The shell blocks of a page, and what runs their lines: the command in this process, or in one of its own when it serves.

A block is `sh` with comments, as a person pastes it, or `console` with `$` before each command and then what it prints. One that
cannot run stands under a comment that says why: `<!-- not run: why -->`.
"""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple, Self

from cli_harness import run

BLOCK = re.compile(
    r"^(?P<mark> *<!-- not run: .+ -->\n+)?(?P<indent> *)```(?P<language>sh|console)\n(?P<text>.*?)^ *```$",
    re.DOTALL | re.MULTILINE,
)
COMMAND = "sinch-provisioning"
SERVING = (["mock"], ["webhooks", "listen"], ["contract", "record"])
MAIN = "import sys; from sinch_provisioning.cli import main; sys.exit(main())"


class ShellLine(NamedTuple):
    """A command of a page.

    Args:
        text: the command, without its prompt.
        printed: what the page shows below it.
    """

    text: str
    printed: str = ""


def lines_of(page: str) -> list[ShellLine]:
    """Return the commands of the shell blocks that run."""
    lines: list[ShellLine] = []
    for block in BLOCK.finditer(page):
        text = block["text"].replace("\\\n", " ")
        if block["mark"]:
            continue
        if block["language"] == "sh":
            lines += [ShellLine(line) for line in text.splitlines() if line.strip() and line.lstrip()[0] != "#"]
            continue
        for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
            command, _, printed = part.partition("\n")
            lines.append(ShellLine(command, printed.strip("\n")))
    return lines


def words_of(line: str) -> list[str]:
    """Return the words of a line as a shell sees them, `>` as one of its own, without a comment."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars=">|;&")
    lexer.whitespace_split = True
    return list(lexer)


class Ended(NamedTuple):
    """How a line ended.

    Args:
        code: its exit status; 0 of what serves.
        out: what it printed; the first line of what serves.
        err: what it printed to stderr.
    """

    code: int
    out: str = ""
    err: str = ""


class Shell:
    """Runs lines of a page, with an environment of its own.

    Args:
        home: what `~` is.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self.env: dict[str, str] = {}
        self.addresses: dict[str, str] = {}
        """What stands for an address of the page."""
        self.servers: list[subprocess.Popen[str]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        while self.servers:
            self.interrupt()

    def run(self, line: str) -> Ended:
        """Run a line: one that sets variables, or the command, whose output may go to a file or, by `eval`, to the shell."""
        if line.startswith('eval "$('):
            script = self.run(line[len('eval "$(') : line.index(')"')]).out
            done = subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True, check=False)
            return Ended(done.returncode, script, done.stderr)
        for address, real in self.addresses.items():
            line = line.replace(address, real)
        words = [word.replace("~", str(self.home)) for word in words_of(line)]
        if words[0] == "export":
            self.env.update(word.split("=", 1) for word in words[1:])
            return Ended(0)
        assert words[0] == COMMAND, f"this line of a page is not known to the test: {line}"
        target = words[words.index(">") + 1] if ">" in words else ""
        arguments = words[1 : words.index(">") if target else None]
        if any(arguments[: len(serving)] == serving for serving in SERVING):
            return self._serve(arguments)
        done = run(*arguments, env=self.env)
        if target:
            Path(target).write_text(done.stdout, "utf-8")
        return Ended(done.exit_code, "" if target else done.stdout, done.stderr)

    def _serve(self, arguments: list[str]) -> Ended:
        """Start a command that serves, on a free port instead of the page's."""
        port = arguments[arguments.index("--port") + 1] if "--port" in arguments else "0"
        clean = {name: value for name, value in os.environ.items() if not name.startswith("SINCH_")}
        env = {**clean, "PYTHONPATH": os.pathsep.join(sys.path), **self.env}
        command = [sys.executable, "-c", MAIN, *("0" if word == port else word for word in arguments)]
        server = subprocess.Popen(command, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.servers.append(server)
        assert server.stdout
        first = server.stdout.readline().rstrip("\n")
        addresses = re.findall(r"http://127\.0\.0\.1:\d+", first)
        assert addresses, self.interrupt()
        self.addresses[f"http://127.0.0.1:{port}"] = addresses[0]
        return Ended(0, first)

    def interrupt(self) -> Ended:
        """Press Ctrl-C in the window of the server that was started last; return how it ended."""
        server = self.servers.pop()
        server.send_signal(signal.SIGINT)
        assert server.stdout
        out = server.stdout.read()  # with what stands in its buffer behind the first line, which `communicate` forgets
        _, err = server.communicate(timeout=20)
        return Ended(server.returncode, out, err)
