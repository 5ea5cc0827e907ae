"""The context managers for unittest and Django: a client of a mock, and an environment that leads to one."""

from __future__ import annotations

import asyncio
import os
import unittest
from typing import Any

import pytest
from sinch_provisioning import ProvisioningClient, errors
from sinch_provisioning.mock import After, Fault, Mock
from sinch_provisioning.testing import mocked_async_client, mocked_client, mocked_environment

pytest_plugins = ["pytester"]
SENDER = {
    "plusFriendId": "@shop",
    "status": "SUBMIT",
    "details": {
        "adminPhoneNo": "+821012345678",
        "name": "Shop",
        "topLevelCategoryCode": "019",
        "midLevelCategoryCode": "0006",
        "subLevelCategoryCode": "0001",
    },
}


def outcome(case: type[unittest.TestCase]) -> unittest.TestResult:
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
    return result


def test_a_test_case_enters_them() -> None:
    seen: list[Any] = []

    class Case(unittest.TestCase):
        def setUp(self) -> None:
            self.mock = Mock(transitions={"kakaotalk_sender": After(3600)})
            self.client = self.enterContext(mocked_client(self.mock))
            seen.append(self.client)

        def test_waits_take_the_time_of_the_mock(self) -> None:
            self.client.kakaotalk_senders.create(SENDER)
            sender = self.client.kakaotalk_senders.wait("@shop", until="INACTIVE", deadline=4000)
            assert sender.state == "INACTIVE"

        def test_faults_are_retried(self) -> None:
            self.mock.faults.add(Fault(operation="webhooks_list", status=503, count=1))
            assert self.client.webhooks.list().to_list() == []

    result = outcome(Case)
    assert (result.testsRun, result.errors, result.failures) == (2, [], [])
    for client in seen:
        with pytest.raises(errors.ProvisioningError, match="closed"):
            client.webhooks.list().first()


def test_the_async_client_serves_one_loop_after_another() -> None:
    with mocked_async_client() as client:
        for _ in range(2):
            assert asyncio.run(client.webhooks.list().first()) is None


def test_the_environment_leads_to_the_mock_and_is_as_it_was_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_ACCESS_TOKEN", "real")
    monkeypatch.setenv("SINCH_PROJECT_ID", "real")
    before = dict(os.environ)
    mock = Mock()
    with mocked_environment(mock) as server:
        assert server.mock is mock
        assert "real" not in os.environ.values()
        with ProvisioningClient() as client:
            assert client.webhooks.list().to_list() == []
    assert mock.journal.curl(last=1)
    assert dict(os.environ) == before
    with pytest.raises(ZeroDivisionError), mocked_environment():
        raise ZeroDivisionError
    assert dict(os.environ) == before


@pytest.mark.slow
def test_workers_of_xdist_have_mocks_of_their_own(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.parametrize("number", range(4))
        def test_is_alone(provisioning_client, provisioning_server, number):
            provisioning_client.webhooks.create(target="https://example.com/", triggers=["ALL"], secret="a-secret-text")
            assert len(provisioning_client.webhooks.list().to_list()) == 1
        """
    )
    message = pytester.runpytest_subprocess(
        "-n", "2", "-p", "no:cacheprovider", "-p", "no:cov", "-p", "no:asyncio", "-W", "error"
    )
    message.assert_outcomes(passed=4)
