"""Profiles are for their user alone, and completion knows what the commands take."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cli_harness import environment, run
from sinch_provisioning.cli.verifying import Outputs
from sinch_provisioning.mock import DEFAULT_PROJECT, MockServer

SECRET = DEFAULT_PROJECT.key_secret
MAIN = "import sys; from sinch_provisioning.cli import main; sys.exit(main())"


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer() as result:
        yield result


def configured(folder: Path, server: MockServer, *words: str, secret: str = SECRET) -> dict[str, str]:
    env = {"XDG_CONFIG_HOME": str(folder)}
    words = ("--project-id", DEFAULT_PROJECT.project_id, "--key-id", DEFAULT_PROJECT.key_id, *words)
    words = (*words, "--base-url", server.url, "--auth-url", f"{server.url}/oauth2/token")
    done = run("configure", *words, env=env, given=f"{secret}\n")
    assert done.exit_code == 0, done.output
    assert secret not in done.output
    return env


def test_a_profile_is_used_and_nobody_else_can_read_it(tmp_path: Path, server: MockServer) -> None:
    before = os.umask(0)
    try:
        env = configured(tmp_path / "new", server)
    finally:
        os.umask(before)
    (path,) = (tmp_path / "new").rglob("*.json")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert run("webhooks", "list", env=env).exit_code == 0
    shown = run("configure", "--show", env=env).stdout
    assert DEFAULT_PROJECT.key_id in shown
    assert SECRET not in shown
    path.chmod(0o644)
    refused = run("webhooks", "list", env=env)
    assert refused.exit_code == 2
    assert "chmod 600" in refused.stderr


def test_a_contract_is_verified_with_a_profile(tmp_path: Path, server: MockServer) -> None:
    env = configured(tmp_path / "new", server)
    words = ("contract", "verify", "--operation", "webhooks_list", "--attempts", "1")
    assert run(*words, env=env).exit_code == 0
    assert run(*words, "--profile", "default", env=env).exit_code == 0
    assert "there is no profile 'x'" in run(*words, "--profile", "x", env=env).stderr
    assert "project_id is missing" in run(*words, "--access-token", "t", env=env).stderr


def verified_with(env: dict[str, str], *words: str) -> dict[str, Any]:
    """Return the arguments that a verification would have: it runs against no server."""
    seen: dict[str, Any] = {}

    def verified(self: Outputs, arguments: dict[str, Any], *others: object) -> int:
        seen.update(arguments)
        return 0

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Outputs, "verified", verified)
        assert run("contract", "verify", *words, env=env).exit_code == 0
    return seen


KEY = ("--key-id", "mine", "--key-secret", "my-secret")


@pytest.mark.parametrize("name", ["SINCH_PROFILE", "--profile"])
@pytest.mark.parametrize("key", [KEY, ("--access-token", "t")])
def test_a_key_that_is_passed_leaves_the_address_of_a_named_profile(
    tmp_path: Path, server: MockServer, name: str, key: tuple[str, ...]
) -> None:
    env = configured(tmp_path, server, "--profile", "staging")
    words = ("--profile", "staging") if name == "--profile" else ()
    variables = {} if words else {name: "staging"}
    arguments = verified_with({**env, **variables}, *words, *key)
    assert arguments["base_url"] == server.url
    assert arguments["project_id"] == DEFAULT_PROJECT.project_id
    credentials = {each: arguments.get(each) for each in ("key_id", "key_secret", "access_token")}
    is_token = key[0] == "--access-token"
    assert credentials == (
        {"key_id": None, "key_secret": None, "access_token": "t"}
        if is_token
        else {"key_id": "mine", "key_secret": "my-secret", "access_token": None}
    )


def test_a_key_that_is_passed_replaces_the_token_of_a_profile(tmp_path: Path) -> None:
    env = {"XDG_CONFIG_HOME": str(tmp_path)}
    path = tmp_path / "sinch-provisioning" / "profiles.json"
    path.parent.mkdir(mode=0o700)
    path.write_text('{"profiles": {"x": {"access_token": "t", "base_url": "http://127.0.0.1:9"}}}', "utf-8")
    path.chmod(0o600)
    arguments = verified_with(env, "--profile", "x", *KEY)
    assert "access_token" not in arguments
    assert arguments["base_url"] == "http://127.0.0.1:9"


def test_a_secret_that_is_passed_goes_with_the_key_of_a_profile(tmp_path: Path, server: MockServer) -> None:
    env = configured(tmp_path, server, "--profile", "x")
    arguments = verified_with(env, "--profile", "x", "--key-secret", "newer")
    assert (arguments["key_id"], arguments["key_secret"]) == (DEFAULT_PROJECT.key_id, "newer")


def test_which_profile_is_used_is_said_by_option_variable_environment_and_default(
    tmp_path: Path, server: MockServer
) -> None:
    env = configured(tmp_path, server)
    configured(tmp_path, server, "--profile", "wrong", secret="wrong-secret")
    assert run("webhooks", "list", env=env).exit_code == 0
    assert run("webhooks", "list", "--profile", "wrong", env=env).exit_code == 3
    assert run("webhooks", "list", env={**env, "SINCH_PROFILE": "wrong"}).exit_code == 3
    assert run("webhooks", "list", "--profile", "wrong", env={**env, **environment(server)}).exit_code == 3
    assert run("webhooks", "list", env={**env, **environment(server), "SINCH_KEY_SECRET": "other"}).exit_code == 3
    missing = run("webhooks", "list", "--profile", "none", env=env)
    assert missing.exit_code == 2
    assert "there are default, wrong" in missing.stderr


@pytest.mark.parametrize("text", ["", "[]", "{", '{"profiles": 3}', '{"profiles": {"default": 3}}', "\ud800"])
def test_a_file_that_is_none_is_told_without_a_traceback(tmp_path: Path, text: str) -> None:
    path = tmp_path / "sinch-provisioning/profiles.json"
    path.parent.mkdir()
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    path.chmod(0o600)
    done = run("webhooks", "list", env={"XDG_CONFIG_HOME": str(tmp_path)})
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1


def test_configure_asks_nobody_where_nobody_is(tmp_path: Path) -> None:
    done = run("configure", env={"XDG_CONFIG_HOME": str(tmp_path)}, given="x\n")
    assert done.exit_code == 2
    assert "--project-id" in done.stderr
    assert not list(tmp_path.iterdir())
    words = ("configure", "--project-id", "p", "--key-id", "k")
    assert run(*words, env={"XDG_CONFIG_HOME": str(tmp_path)}, given="").exit_code == 2


def complete(line: str) -> list[str]:
    env = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "COMP_LINE_BEFORE": line,
        "_SINCH_PROVISIONING_COMPLETE": "complete",
    }
    done = subprocess.run([sys.executable, "-c", MAIN], env=env, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return [row.partition("\t")[0] for row in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("sinch-provisioning kakaotalk-s", "kakaotalk-senders"), ("sinch-provisioning webhooks ", "create"), ("sinch-provisioning comp", "completion"),
        ("sinch-provisioning webhooks create --s", "--set"), ("sinch-provisioning kakaotalk-senders list --filter-states A", "ACTIVE"),
        ("sinch-provisioning contract ", "drift"),
    ],
)  # fmt: skip
def test_a_shell_completes_commands_options_and_values(line: str, word: str) -> None:
    assert word in complete(line)


@pytest.mark.parametrize("line", ["", "sinch-provisioning no such 'thing", "sinch-provisioning webhooks get x y --"])
def test_an_odd_line_completes_to_something(line: str) -> None:
    complete(line)


def test_bash_takes_the_script(tmp_path: Path) -> None:
    script = tmp_path / "script"
    script.write_text(run("completion", "bash").stdout)
    program = tmp_path / "sinch-provisioning"
    program.write_text(f"#!{sys.executable}\n{MAIN}\n")
    program.chmod(0o755)
    line = "sinch-provisioning webhooks re"
    code = f'source {script}; COMP_LINE="{line}"; COMP_POINT={len(line)}; _sinch_provisioning_complete; echo "${{COMPREPLY[@]}}"'
    env = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(["bash", "-c", code], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["replace"]
    assert run("completion", "tcsh").exit_code == 2
    assert all(f"{shell}" in run("completion", "-h").stdout for shell in ("bash", "zsh", "fish"))


def test_help_imports_neither_the_http_library_nor_the_models() -> None:
    code = f"{MAIN.rpartition(';')[0]}; sys.argv[1:] = ['-h']; main(); print(*sorted(sys.modules), file=sys.stderr)"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    imported = done.stderr.split()
    assert "kakaotalk-senders" in done.stdout
    assert not {"httpx", "anyio", "asyncio", "jsonschema_rs", "uvicorn", "rich.table", "yaml", "werkzeug"} & {*imported}
    assert not [
        name for name in imported if name.startswith(("sinch_provisioning_api.models.", "sinch_provisioning.contract."))
    ]
