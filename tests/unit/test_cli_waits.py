"""`--wait` ends as soon as waiting is no use, and says how to go on; `--until` takes the states of the document."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cli_harness import environment, run
from sinch_provisioning._openapi.document import Document
from sinch_provisioning._polling import KNOWN, Step
from sinch_provisioning.cli.catalogue import Catalogue
from sinch_provisioning.cli.completing import lines_for
from sinch_provisioning.cli.steps import lines_of_steps
from sinch_provisioning.cli.waits import WaitRule
from sinch_provisioning.mock import Fault, Mock, MockServer
from sinch_provisioning.mock.transitions import Reads
from typer.main import get_command

CATALOGUE = Catalogue(Document.packaged(), {})
RULES = {
    resource: rule
    for resource in CATALOGUE.tags
    for rule in [
        WaitRule.of(CATALOGUE.operations(resource)["get"]) if "get" in CATALOGUE.operations(resource) else None
    ]
    if rule is not None
}


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(Mock()) as result:
        yield result


def example(resource: str, name: str = "") -> str:
    return run(resource, "create", f"--example={name}" if name else "--example").stdout


def created(server: MockServer, resource: str, body: str, *words: str) -> Any:
    return run(resource, "create", "--body", "-", "--wait", *words, env=environment(server), given=body)


def steps(text: str) -> list[str]:
    return re.findall(r"go on with: sinch-provisioning (.*)", text)


class TestUntil:
    @pytest.mark.parametrize("resource", RULES)
    def test_a_slip_for_a_state_of_the_document_is_refused_before_anything_is_sent(self, resource: str) -> None:
        for state in RULES[resource].states():
            for slip in (f"{state}S", state.lower()):
                words = ["x"] if resource == "kakaotalk-templates" else []
                words += ["--body", "-", "--wait", "--until", slip, "--mock"]
                done = run(resource, "create", *words, given=example(resource))
                assert done.exit_code == 2
                assert f"--until {slip}: the document has no such state; did you mean {state}?" in done.stderr
                assert done.stdout == ""

    @pytest.mark.parametrize("resource", RULES)
    def test_each_state_that_means_something_to_a_wait_is_known(self, resource: str) -> None:
        node = Document.packaged().node["components"]["schemas"]
        name = next(name for name in KNOWN if name in node and f"{name}s".lower() == resource.replace("-", ""))
        known = KNOWN[name]
        assert known.good | known.bad | {*known.steps} <= {*RULES[resource].states()}

    def test_nothing_is_made_when_a_state_is_refused(self, server: MockServer) -> None:
        done = created(server, "kakaotalk-senders", example("kakaotalk-senders"), "--until", "active")
        assert done.exit_code == 2
        assert len(server.mock.journal.entries) == 0

    def test_a_shell_completes_states(self) -> None:
        from sinch_provisioning.cli.app import app

        line = "sinch-provisioning kakaotalk-senders get x --wait --until A"
        assert [text.partition("\t")[0] for text in lines_for(get_command(app), line)] == ["ACTIVE"]


class TestOwnSteps:
    def test_a_number_that_must_be_verified_ends_the_wait_with_the_commands_that_go_on(
        self, server: MockServer
    ) -> None:
        done = created(server, "whatsapp-senders", example("whatsapp-senders"), "--json")
        assert done.exit_code == 12
        sender = json.loads(done.stdout)
        assert sender["state"] == "PENDING_VERIFICATION"
        assert "the resource is PENDING_VERIFICATION and stays so until the next step is taken" in done.stderr
        assert "missing: Have a one-time password sent to the number" in done.stderr
        register, verify = steps(done.stderr)
        assert register == f"whatsapp-senders register {sender['id']} --set method=SMS"
        env = environment(server)
        assert run(*shlex.split(register), env=env).exit_code == 0
        last = run(*shlex.split(verify.replace("…", "123456")), "--wait", "--json", env=env)
        assert last.exit_code == 0, last.output
        assert json.loads(last.stdout)["state"] == "ACTIVE"

    def test_what_was_called_is_not_missing_any_more(self, server: MockServer) -> None:
        (channel,) = re.findall('"plusFriendId": "(.*)"', example("kakaotalk-senders"))
        done = created(server, "kakaotalk-senders", example("kakaotalk-senders"))
        assert steps(done.stderr) == [
            f"kakaotalk-senders register {channel}", f"kakaotalk-senders verify {channel} --set code=…"
        ]  # fmt: skip
        done = run("kakaotalk-senders", "register", channel, "--wait", env=environment(server))
        assert done.exit_code == 12
        assert steps(done.stderr) == [f"kakaotalk-senders verify {channel} --set code=…"]

    @pytest.mark.parametrize(
        ("resource", "body", "line"),
        [
            ("rcs-senders", "draft", r"rcs-senders update \S+ --body FILE"),
            ("rcs-senders", "usual", r"rcs-senders launch \S+"),
            ("whatsapp-templates", "draft", "whatsapp-templates update spring_offer EN --set status=SUBMIT"),
        ],
    )
    def test_each_kind_that_waits_for_its_owner_says_so(
        self, server: MockServer, resource: str, body: str, line: str
    ) -> None:
        done = created(server, resource, example(resource, body))
        assert done.exit_code == 12, done.output
        (step,) = steps(done.stderr)
        assert re.fullmatch(line, step)

    def test_a_draft_goes_on_with_the_command_that_is_named(self, server: MockServer) -> None:
        done = created(server, "kakaotalk-senders", example("kakaotalk-senders"), "--set", "status=DRAFT")
        (step,) = steps(done.stderr)
        again = run(*shlex.split(step), "--wait", env=environment(server))
        assert again.exit_code == 12
        assert "is INACTIVE and stays so" in again.stderr

    def test_every_step_that_is_known_is_a_command_of_the_document(self) -> None:
        for resource, rule in RULES.items():
            commands = CATALOGUE.operations(resource)
            named = {name: known for name, known in KNOWN.items() if f"{name}s".lower() == resource.replace("-", "")}
            for known in named.values():
                for step in (step for each in known.steps.values() for step in each):
                    assert step.method in commands
                    words = [resource, step.method, *("x" for _ in rule.names), *shlex.split(step.body)]
                    done = run(*[word.replace("FILE", "-") for word in words], "--dry-run", given="{}")
                    assert done.exit_code == 0 or "a body is needed" in done.stderr, done.output

    def test_a_review_that_is_under_way_is_waited_for(self) -> None:
        rules = {"whatsapp_sender": Reads(2)}
        with MockServer(Mock(transitions=rules)) as server:
            body = example("whatsapp-senders", "embeddedSignup")
            done = created(server, "whatsapp-senders", body, "--json", "--wait-interval", "0.01")
        assert done.exit_code == 0, done.output
        assert json.loads(done.stdout)["state"] == "ACTIVE"

    def test_a_read_waits_on_for_somebody_else_and_tells_at_the_end_what_is_missing(self, server: MockServer) -> None:
        done = created(server, "whatsapp-senders", example("whatsapp-senders"), "--json")
        id_ = json.loads(done.stdout)["id"]
        words = ("--wait", "--wait-seconds", "0.3", "--wait-interval", "0.05")
        done = run("whatsapp-senders", "get", id_, *words, env=environment(server))
        assert done.exit_code == 12
        assert "was still PENDING_VERIFICATION" in done.stderr
        assert len(steps(done.stderr)) == 2

    def test_a_state_of_ones_own_is_waited_for_to_the_end(self, server: MockServer) -> None:
        words = ("--until", "BLOCKED", "--wait-seconds", "0.3", "--wait-interval", "0.05")
        done = created(server, "kakaotalk-senders", example("kakaotalk-senders"), *words)
        assert done.exit_code == 12
        assert "was still INACTIVE" in done.stderr
        assert steps(done.stderr) == []

    def test_a_mock_of_this_process_has_forgotten_it(self) -> None:
        done = run("kakaotalk-senders", "create", "--body", "-", "--wait", "--mock", given=example("kakaotalk-senders"))
        assert "note: the mock of --mock has forgotten it by now" in done.stderr

    def test_a_command_that_the_document_does_not_have_is_not_named(self) -> None:
        sender = json.loads(run("whatsapp-senders", "create", "--mock", "--body", "-", "--json",
                                given=example("whatsapp-senders")).stdout)  # fmt: skip
        from sinch_provisioning import models

        last = models.WhatsAppSender.from_dict({**sender, "state": "PENDING_VERIFICATION"})
        assert list(lines_of_steps({}, ["whatsapp-senders", "x"], [], Step("create"), last)) == []


def test_what_was_made_is_printed_also_when_the_wait_fails() -> None:
    with MockServer(
        Mock(faults=[Fault(status=403, body={"message": "no"}, operation="whatsapp_senders_get")])
    ) as server:
        done = created(server, "whatsapp-senders", example("whatsapp-senders"), "--json")
    assert done.exit_code == 4
    assert json.loads(done.stdout)["id"]


class TestExamples:
    def test_a_form_is_chosen_by_its_name_or_number(self) -> None:
        first = json.loads(example("whatsapp-senders"))
        assert "phoneNumberProvider" in first
        words = [("--example=embeddedSignup",), ("--example", "embeddedsignup"), ("--example=2",), ("--example", "2")]
        bodies = [json.loads(run("whatsapp-senders", "create", *each).stdout) for each in words]
        assert "wabaId" in bodies[0]
        assert [bodies[0]] * 4 == bodies

    def test_the_others_are_named(self) -> None:
        done = run("whatsapp-senders", "create", "--example")
        assert "--example=NAME prints another: embeddedSignup (Through embedded signup)" in done.stderr
        assert run("webhooks", "create", "--example").stderr == ""
        assert "onBehalf, embeddedSignup" in run("whatsapp-senders", "create", "-h").stdout

    @pytest.mark.parametrize("words", [("--example=embeded",), ("--example", "embeded"), ("--example=3",)])
    def test_one_that_is_not_there_is_refused_with_those_that_are(self, words: tuple[str, ...]) -> None:
        done = run("whatsapp-senders", "create", *words)
        assert done.exit_code == 2
        assert "1: onBehalf (On behalf of the customer), 2: embeddedSignup" in done.stderr

    def test_an_identifier_behind_it_is_no_name(self) -> None:
        assert run("whatsapp-senders", "update", "--example", "an-id").exit_code == 0
        chosen = run("whatsapp-senders", "update", "--example", "clear").stdout
        assert json.loads(chosen)["details"] == {"address": None}

    @pytest.mark.parametrize(
        "words", [("abc", "--example", "nix"), ("--example", "nix", "abc"), ("--set", "a=b", "--example", "nix", "abc")]
    )
    def test_a_word_more_than_there_are_arguments_is_a_name(self, words: tuple[str, ...]) -> None:
        done = run("whatsapp-senders", "update", *words)
        assert done.exit_code == 2
        assert "there is no example 'nix'; there are 1: " in done.stderr

    def test_the_value_of_another_option_is_none_of_its_own(self) -> None:
        done = run("webhooks", "create", "--body", "--example", "--dry-run")
        assert "--body --example cannot be read" in done.stderr

    def test_it_is_written_into_a_file(self, tmp_path: Path) -> None:
        path = tmp_path / "body.json"
        for words in (("--example", f"--output={path}"), ("--output", str(path), "--example")):
            done = run("whatsapp-senders", "create", *words)
            assert (done.exit_code, done.stdout) == (0, "")
            assert path.read_text("utf-8") == example("whatsapp-senders")
            path.unlink()
        done = run("whatsapp-senders", "create", "--example", "--output", str(tmp_path / "none" / "x"))
        assert done.exit_code == 2
        assert "No such file or directory" in done.stderr

    def test_a_request_that_is_only_shown_is_written_into_a_file(self, tmp_path: Path) -> None:
        path = tmp_path / "request.sh"
        done = run("webhooks", "list", "--dry-run", "--output", str(path))
        assert (done.exit_code, done.stdout) == (0, "")
        assert path.read_text("utf-8").startswith("curl -X GET")

    def test_what_stands_behind_two_hyphens_is_no_option(self) -> None:
        assert run("webhooks", "get", "--dry-run", "--", "--example").exit_code == 0
        assert (
            run("webhooks", "update", "--set", "target=https://a.example", "--dry-run", "--", "--example").exit_code
            == 0
        )

    def test_a_shell_completes_names(self) -> None:
        from sinch_provisioning.cli.app import app

        lines = lines_for(get_command(app), "sinch-provisioning whatsapp-senders create --example em")
        assert [text.partition("\t")[0] for text in lines] == ["embeddedSignup"]
