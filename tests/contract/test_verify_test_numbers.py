"""Values that a link finds in an array of its own answer are found in the answers of what only reads, too."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from sinch_provisioning.contract import Selection, Verification, verify
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, MockTransport

HOST = "https://document.example.com"
NUMBERS = ("+48777000111", "+48777000222")
PATH = f"/v1/projects/{DEFAULT_PROJECT.project_id}/rcs/senders"
BRAND = {
    "name": "Shop",
    "emails": [{"label": "Service", "address": "a@example.com"}],
    "bannerUrl": "https://cdn.example.com/banner.png",
    "logoUrl": "https://cdn.example.com/logo.png",
    "privacyPolicyUrl": "https://example.com/privacy",
    "termsOfServiceUrl": "https://example.com/terms",
}
SENDER = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP", "details": {"brand": BRAND}}
READERS = ("rcs_senders_get_test_number", "rcs_senders_get_test_number_capabilities")


def with_senders(*numbers: tuple[str, ...]) -> Mock:
    """Return a mock with a sender for each list of test numbers."""
    mock = Mock()
    for some in numbers:
        sender: Any = mock.call("rcs_senders_create", PATH, SENDER).json()
        if some:
            address = f"{PATH}/{sender['id']}/testNumbers"
            assert mock.call("rcs_senders_add_test_numbers", address, {"testNumbers": list(some)}).status < 300
    return mock


def run(mock: Mock, operation: str) -> Verification:
    members: Any = {"base_url": HOST, "auth_url": f"{HOST}/oauth2/token", "transport": MockTransport(mock)}
    return verify({**members, **DEFAULT_PROJECT.credentials()}, selection=Selection(operations=(operation,)))


@pytest.mark.parametrize("operation", READERS)
def test_a_test_number_is_found_in_its_sender(operation: str) -> None:
    mock = with_senders(NUMBERS)
    result = run(mock, operation)
    step = next(step for step in result.steps if step.operation == operation)
    assert step.outcome == "passed", result
    assert any(
        f"/testNumbers/{quote(NUMBERS[0], safe='')}" in exchange.request.path and exchange.response.status == 200
        for exchange in mock.journal.exchanges
        if exchange.operation_id == operation and exchange.response is not None
    )


@pytest.mark.parametrize("operation", READERS)
@pytest.mark.parametrize("position", [0, 1, 7, 19])
def test_a_test_number_is_found_in_any_of_the_senders_that_are_listed(operation: str, position: int) -> None:
    mock = with_senders(*[NUMBERS if place == position else () for place in range(20)])
    result = run(mock, operation)
    assert [(step.operation, step.outcome, step.requests) for step in result.steps] == [(operation, "passed", 1)]


def test_so_many_senders_are_read_and_no_more() -> None:
    mock = with_senders(*[()] * 30, NUMBERS)
    before = len(mock.journal.exchanges)
    (step,) = run(mock, READERS[0]).steps
    reads = [exchange.operation_id for exchange in mock.journal.exchanges[before:]]
    assert (step.outcome, reads.count("rcs_senders_get"), reads.count(READERS[0])) == ("skipped", 20, 0)


def test_a_sender_that_is_given_is_the_only_one_that_is_read() -> None:
    mock = with_senders((), NUMBERS, ())
    senders: Any = mock.call("rcs_senders_list", PATH).json()["senders"]
    members: Any = {"base_url": HOST, "auth_url": f"{HOST}/oauth2/token", "transport": MockTransport(mock)}
    selection = Selection(operations=(READERS[0],), parameters={"senderId": senders[0]["id"]})
    (step,) = verify({**members, **DEFAULT_PROJECT.credentials()}, selection=selection).steps
    reads = [exchange.request.path for exchange in mock.journal.exchanges if exchange.operation_id == "rcs_senders_get"]
    assert (step.outcome, {path.rpartition("/")[2] for path in reads}) == ("skipped", {senders[0]["id"]})


@pytest.mark.parametrize("operation", READERS)
def test_a_sender_without_test_numbers_is_skipped_with_a_reason(operation: str) -> None:
    result = run(with_senders(()), operation)
    step = next(step for step in result.steps if step.operation == operation)
    assert step.outcome == "skipped"
