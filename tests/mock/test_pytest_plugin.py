"""The pytest plugin, as another team's suite meets it."""

from __future__ import annotations

import importlib.metadata
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sinch_provisioning.mock import Mock
from sinch_provisioning.mock.receiver import ReceivedEvents

pytest_plugins = ["pytester"]

SENDER = """
SENDER = {
    "plusFriendId": "@shop",
    "status": "SUBMIT",
    "details": {
        "adminPhoneNo": "+821012345678", "name": "Shop",
        "topLevelCategoryCode": "019", "midLevelCategoryCode": "0006", "subLevelCategoryCode": "0001",
    },
}
"""
HEAD = f"""
import asyncio
import pytest
from sinch_provisioning import ProvisioningClient, errors, models
from sinch_provisioning.mock import After, Mock
{SENDER}
"""


def is_installed() -> bool:
    return bool(importlib.metadata.entry_points(group="pytest11", name="sinch_provisioning"))


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run a suite in a folder and a process of its own; return its result."""

    def run(code: str, *arguments: str, head: str = HEAD) -> pytest.RunResult:
        pytester.makepyfile(head + code)
        pytester.makeini("[pytest]\nasyncio_default_fixture_loop_scope = function\n")
        plugin = () if is_installed() else ("-p", "sinch_provisioning.pytest_plugin")
        options = (
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
            "-p",
            "no:cov",
            "-p",
            "no:hypothesispytest",
            "-W",
            "error",
            "--strict-markers",
        )
        return pytester.runpytest_subprocess(*plugin, *options, *arguments)

    return run


def test_the_entry_point_is_declared() -> None:
    import tomllib

    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["entry-points"]["pytest11"] == {"sinch_provisioning": "sinch_provisioning.pytest_plugin"}


def test_a_suite_that_does_not_use_it_pays_nothing() -> None:
    code = "import sys, json, sinch_provisioning.pytest_plugin; print(json.dumps(list(sys.modules)))"
    result = set(json.loads(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout))
    before = "import sys, json, pytest; print(json.dumps(list(sys.modules)))"
    plain = set(json.loads(subprocess.run([sys.executable, "-c", before], check=True, capture_output=True).stdout))
    new = {name.partition(".")[0] for name in result - plain}
    assert new <= {"sinch_provisioning", "sinch_provisioning_api", *sys.stdlib_module_names}
    assert not [name for name in result if name.startswith(("httpx", "attr", "uvicorn", "jsonschema_rs"))]
    assert not [name for name in result if name.startswith("sinch_provisioning.mock")]


def test_the_fixtures_are_described(suite: Any) -> None:
    message = suite("", "--fixtures")
    for name in (
        "provisioning_mock",
        "provisioning_server",
        "provisioning_client",
        "async_provisioning_client",
        "provisioning_webhooks",
    ):
        message.stdout.re_match_lines([rf"{name}\b.*"])
    message.stdout.fnmatch_lines(["*A new mock of the Provisioning API*"])
    suite("", "--markers").stdout.fnmatch_lines(["@pytest.mark.provisioning_fault(?*fault): change responses *"])


def test_each_test_gets_a_mock_of_its_own_and_all_fixtures_share_it(suite: Any) -> None:
    message = suite(
        """
        @pytest.mark.parametrize("number", [1, 2])
        def test_state(provisioning_client, provisioning_mock, provisioning_server, number):
            created = provisioning_client.kakaotalk_senders.create(SENDER)
            assert provisioning_mock.state()
            with ProvisioningClient(**provisioning_server.arguments()) as other:
                assert other.kakaotalk_senders.get("@shop").plus_friend_id == created.plus_friend_id
                assert [one.plus_friend_id for one in other.kakaotalk_senders.list()] == ["@shop"]
        """.replace("\n        ", "\n")
    )
    message.assert_outcomes(passed=2)


def test_time_is_the_mocks(suite: Any) -> None:
    message = suite(
        """
        import time

        @pytest.fixture
        def provisioning_mock():
            return Mock(transitions={"kakaotalk_sender": After(3600)})

        def test_waits_take_no_time(provisioning_client, provisioning_mock):
            started = time.monotonic()
            provisioning_client.kakaotalk_senders.create(SENDER)
            read = lambda: provisioning_client.kakaotalk_senders.get("@shop")
            assert provisioning_client.wait(read, until="INACTIVE", deadline=7200).state == "INACTIVE"
            assert time.monotonic() - started < 30

        def test_async_waits_take_no_time(async_provisioning_client):
            async def story():
                client = async_provisioning_client
                await client.kakaotalk_senders.create(SENDER)
                read = lambda: client.kakaotalk_senders.get("@shop")
                return await client.wait(read, until="INACTIVE", deadline=7200)
            assert asyncio.run(story()).state == "INACTIVE"
        """.replace("\n        ", "\n")
    )
    message.assert_outcomes(passed=2)


def test_the_async_client_works_in_any_loop_and_is_closed(suite: Any) -> None:
    message = suite(
        """
        kept = []

        @pytest.mark.asyncio
        async def test_in_the_loop_of_pytest_asyncio(async_provisioning_client):
            await async_provisioning_client.kakaotalk_senders.create(SENDER)
            assert [one.plus_friend_id async for one in async_provisioning_client.kakaotalk_senders.list()] == ["@shop"]

        @pytest.mark.anyio
        @pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
        async def test_in_the_loop_of_anyio(async_provisioning_client, anyio_backend):
            assert await async_provisioning_client.webhooks.list().first() is None

        def test_in_loops_of_ones_own(async_provisioning_client):
            kept.append(async_provisioning_client)
            for _ in range(2):
                assert asyncio.run(async_provisioning_client.webhooks.list().first()) is None

        def test_it_is_closed_afterwards():
            with pytest.raises(errors.ConfigurationError, match="closed"):
                asyncio.run(kept[0].webhooks.list().first())
        """.replace("\n        ", "\n")
    )
    message.assert_outcomes(passed=5)
    auto = suite("""
async def test_auto(async_provisioning_client):
    assert await async_provisioning_client.webhooks.list().first() is None
""", "-o", "asyncio_mode=auto")  # fmt: skip
    auto.assert_outcomes(passed=1)


def test_the_async_client_needs_no_plugin_for_asyncio(suite: Any) -> None:
    message = suite("""
def test_plain(async_provisioning_client):
    assert asyncio.run(async_provisioning_client.webhooks.list().first()) is None
""", "-p", "no:asyncio", "-p", "no:anyio", "-o", "addopts=", "-W", "ignore::pytest.PytestConfigWarning")  # fmt: skip
    message.assert_outcomes(passed=1)


def test_variables_of_the_developer_do_not_leak(suite: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (
        ("SINCH_PROJECT_ID", "real"), ("SINCH_KEY_ID", "real"), ("SINCH_KEY_SECRET", "real"), ("SINCH_ACCESS_TOKEN", "real"),
        ("SINCH_PROVISIONING_BASE_URL", "https://real.example"), ("SINCH_AUTH_URL", "https://real.example"),
        ("HTTPS_PROXY", "http://127.0.0.1:1"), ("ALL_PROXY", "http://127.0.0.1:1"),
    ):  # fmt: skip
        monkeypatch.setenv(name, value)
    message = suite(
        """
        def test_sync(provisioning_client, provisioning_mock):
            assert provisioning_client.webhooks.list().first() is None
            assert "real" not in provisioning_mock.journal.curl()[0]

        def test_async(async_provisioning_client, provisioning_mock):
            assert asyncio.run(async_provisioning_client.webhooks.list().first()) is None
            assert "real" not in provisioning_mock.journal.curl()[0]
        """.replace("\n        ", "\n")
    )
    message.assert_outcomes(passed=2)


def test_webhooks_are_typed_and_come_in_order(suite: Any) -> None:
    message = suite(
        """
        def test_events(provisioning_client, provisioning_webhooks):
            assert list(provisioning_webhooks) == []
            provisioning_client.kakaotalk_senders.create(SENDER)
            provisioning_client.kakaotalk_senders.create_comment("@shop", {"comment": "hello"})
            first = provisioning_webhooks.wait_for(models.KakaoTalkSenderInactiveEvent)
            assert isinstance(first, models.KakaoTalkSenderInactiveEvent), type(first)
            assert first.payload.plus_friend_id == "@shop"
            assert [event.type_ for event in provisioning_webhooks] == ["KAKAOTALK_SENDER_INACTIVE", "KAKAOTALK_SENDER_COMMENT_ADDED"]
            assert provisioning_webhooks[1].comment == "hello"
            assert len(provisioning_webhooks[:1]) == 1
            assert "KAKAOTALK_SENDER_INACTIVE" in repr(provisioning_webhooks)
            with pytest.raises(AssertionError, match="those that came: KAKAOTALK_SENDER_INACTIVE, KAKAOTALK"):
                provisioning_webhooks.wait_for("KAKAOTALK_SENDER_INACTIVE", timeout=0)
            with pytest.raises(ValueError, match="no event KakaoTalkSender; did you mean KakaoTalkSender.*Event"):
                provisioning_webhooks.wait_for(models.KakaoTalkSender)
            with pytest.raises(ValueError, match="did you mean KAKAOTALK_SENDER_INACTIVE"):
                provisioning_webhooks.wait_for("KAKAOTALK_SENDER_INACTIV")
            provisioning_webhooks.clear()
            assert len(provisioning_webhooks) == 0
            assert provisioning_client.webhooks.list().first() is None

        def test_with_the_server(provisioning_server, provisioning_client, provisioning_webhooks):
            provisioning_client.kakaotalk_senders.create(SENDER)
            provisioning_client.kakaotalk_senders.get("@shop")
            assert provisioning_webhooks.wait_for("KAKAOTALK_SENDER_INACTIVE")
            with pytest.raises(AssertionError, match="none at all|KAKAOTALK"):
                provisioning_webhooks.wait_for("BUNDLE_DONE", timeout=0.05)

        def test_strangers_are_refused(provisioning_webhooks):
            import urllib.error, urllib.request
            with pytest.raises(urllib.error.HTTPError) as caught:
                urllib.request.urlopen(provisioning_webhooks.url, data=b"{}")
            caught.value.close()
            assert caught.value.code == 401
            assert len(provisioning_webhooks) == 0
        """.replace("\n        ", "\n")
    )
    message.assert_outcomes(passed=3)


def test_the_receiver_must_run(suite: Any) -> None:
    events = ReceivedEvents(Mock())
    with pytest.raises(RuntimeError, match="does not run"):
        events.url  # noqa: B018
    assert list(events) == []


def test_faults_by_marker_are_looked_at_from_top_to_bottom(suite: Any) -> None:
    message = suite(
        """
        pytestmark = [pytest.mark.provisioning_fault(tag="webhooks", status=500, count=1)]

        @pytest.mark.provisioning_fault(operation="webhooks_list", status=503, count=1)
        @pytest.mark.provisioning_fault(operation="webhooks_*", status=429, headers={"Retry-After": 3}, count=1)
        def test_order(provisioning_client, provisioning_mock):
            with pytest.raises(errors.ServerError):
                provisioning_client.webhooks.list().first()
            assert provisioning_client.webhooks.list().first() is None
            assert [one.status for one in provisioning_mock.journal.exchanges] == [503, 429, 500, 200]
            assert provisioning_mock.clock.seconds() >= 1768469400 + 3

        @pytest.mark.provisioning_fault(drop=True, count=1)
        def test_another(async_provisioning_client, provisioning_mock):
            assert asyncio.run(async_provisioning_client.webhooks.list().first()) is None
            assert [one.served.drop for one in provisioning_mock.journal.entries] == [True, False, False]

        @pytest.fixture
        def own_mock():
            return Mock(seed=3)

        class TestOverridden:
            @pytest.fixture
            def provisioning_mock(self, own_mock):
                return own_mock

            @pytest.mark.provisioning_fault(status=503, count=1)
            def test_of_ones_own(self, provisioning_mock, provisioning_client):
                assert provisioning_mock.seed == 3
                assert provisioning_client.webhooks.list().first() is None
                assert [one.status for one in provisioning_mock.journal.exchanges] == [503, 500, 200]
        """.replace("\n        ", "\n")
    )
    message.assert_outcomes(passed=3)


WRONG = [
    ("status=9", "provisioning_fault: status must be from 200 to 599"),
    ("stauts=503", "provisioning_fault: stauts is not known; known are after, body"),
    ("operation='nothing', status=503", "provisioning_fault: there is no operation nothing"),
    ("503", "provisioning_fault takes arguments by name, such as status=503"),
    ("", "provisioning_fault: it would do nothing; give status"),
]


def test_a_wrong_fault_is_named(suite: Any) -> None:
    code = "@pytest.mark.provisioning_fault({})\ndef test_wrong_{}(provisioning_client):\n    pass\n"
    message = suite("\n".join(code.format(marker, number) for number, (marker, _) in enumerate(WRONG)))
    message.assert_outcomes(errors=len(WRONG))
    message.stdout.fnmatch_lines([f"*{text}*" for _, text in WRONG])
    message.stdout.no_fnmatch_line("*During handling*")


def test_a_fault_without_a_mock_is_refused(suite: Any) -> None:
    message = suite("""
@pytest.mark.provisioning_fault(status=503)
def test_lost():
    pass
""")
    message.assert_outcomes(errors=1)
    message.stdout.fnmatch_lines(["*provisioning_fault needs a mock: have the test use provisioning_mock*"])


def test_a_mock_for_several_tests_is_reported_and_takes_no_fault_of_one(suite: Any) -> None:
    message = suite("""
@pytest.fixture(scope="module")
def provisioning_mock():
    return Mock()

def test_first(provisioning_mock, provisioning_client):
    provisioning_client.webhooks.list().first()

def test_fails(provisioning_mock):
    assert not "reached"

@pytest.mark.provisioning_fault(status=503)
def test_marked(provisioning_client):
    pass
""")
    message.assert_outcomes(passed=1, failed=1, errors=1)
    message.stdout.fnmatch_lines(["*- last calls of provisioning_mock -*", "curl -X GET */webhooks  # 200"])
    message.stdout.fnmatch_lines(
        ["*provisioning_fault needs a provisioning_mock of each test's own: give the fixture function scope*"]
    )


def test_a_fixture_of_the_same_name_that_is_no_mock_is_left_alone(suite: Any) -> None:
    message = suite("""
@pytest.fixture
def provisioning_mock():
    return object()

def test_fails(provisioning_mock):
    assert not "reached"
""")
    message.assert_outcomes(failed=1)
    assert "last calls" not in message.stdout.str()


def test_a_failing_test_shows_its_last_calls_without_secrets(suite: Any) -> None:
    message = suite(
        """
        def test_fails(provisioning_client):
            body = {"target": "http://127.0.0.1/x", "secret": "hush-hush", "triggers": ["ALL"]}
            provisioning_client.webhooks.create(body)
            with pytest.raises(errors.NotFoundError):
                provisioning_client.webhooks.get("nothing")
            assert not "reached"

        def test_without_a_call(provisioning_mock):
            assert not "reached"

        def test_passes(provisioning_client):
            provisioning_client.webhooks.list().first()

        def test_of_something_else():
            assert not "reached"
        """.replace("\n        ", "\n")
    )
    message.assert_outcomes(passed=1, failed=3)
    message.stdout.fnmatch_lines(
        [
            "*- last calls of provisioning_mock -*",
            "curl -X POST *-H 'authorization: ?*' *https://mock.invalid/v1/projects/*/webhooks  # 201",
            "curl -X GET *https://mock.invalid/v1/projects/*/webhooks/nothing  # 404",
            "*- last calls of provisioning_mock -*",
            "none",
        ]
    )
    text = message.stdout.str()
    assert text.count("last calls of provisioning_mock") == 2
    shown = text.partition("last calls of provisioning_mock")[2]
    assert "hush-hush" not in shown
    assert "a2V5LTE6c2VjcmV0LTE=" not in text


def test_models_that_differ_are_told_apart_without_secrets(suite: Any) -> None:
    done = suite("""
from sinch_provisioning import models

def test_differ():
    def sender(about, **more):
        details = models.WhatsAppSenderDetails(about=about, display_name="Same")
        return models.WhatsAppSender(id="s", details=details, **more)
    wanted = sender("one", country_code="44", bearer_token="hush-1", additional_properties={"new": 1})
    assert sender("other", phone_number="7", bearer_token="hush-2") == wanted
""")
    done.assert_outcomes(failed=1)
    text = done.stdout.str()
    for line in (
        "details.about: 'other' != 'one'",
        "phone_number: '7' != absent",
        "country_code: absent != '44'",
        "bearer_token: '***' != '***'",
        "additional_properties differ: none and new",
    ):
        assert f"E         {line}" in text, text
    assert "display_name:" not in text
    assert "E         id:" not in text
