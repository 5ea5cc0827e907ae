"""What in a response is not as the document says is kept, told to whoever listens, and refused where that is asked for."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from harness import WEBHOOK, Driver, Script, answer, get
from sinch_provisioning import RetryPolicy, errors, models
from sinch_provisioning.hooks import Deviation

ONCE = RetryPolicy.none()
ITEM = {"id": "s1", "state": "ACTIVE"}
PAGE = {"totalSize": 3, "pageSize": 2, "senders": [ITEM, {**ITEM, "id": "s2"}]}


class Alarm:
    """A hook that keeps what it is told."""

    def __init__(self) -> None:
        self.seen: list[Deviation] = []

    def on_deviation(self, deviation: Deviation) -> None:
        self.seen.append(deviation)


def senders(driver: Driver, *pages: Any, **arguments: Any) -> Any:
    client = driver.client(Script(*(answer(200, page) for page in pages)), **{"retries": ONCE, **arguments})
    return client.whatsapp_senders.list()


def all_of(driver: Driver, pager: Any) -> list[Any]:
    items: list[Any] = driver.run(pager.to_list)
    return items


def test_one_odd_value_of_an_answer_costs_nothing_else(driver: Driver) -> None:
    pages = [{**PAGE, "senders": [ITEM, {**ITEM, "created": "soon", "details": ["x"]}, None, "text"]}]
    first, second, *rest = all_of(driver, senders(driver, *pages))
    assert first == models.WhatsAppSender(id="s1", state="ACTIVE")
    assert (second.state, second.created, second.details) == (models.WhatsAppSenderState.ACTIVE, "soon", ["x"])
    assert rest == [None, "text"]


def test_the_response_tells_what_deviates_and_has_the_body_as_it_came(driver: Driver) -> None:
    body = {**WEBHOOK, "triggers": ["ALL", 5]}
    script = Script(answer(200, body, {"x-request-id": "r"}), answer(200, WEBHOOK), answer(200, b"[1]"), answer(204))
    client = driver.client(script)
    response = driver.run(lambda: client.webhooks.with_response.get("w"))
    assert response.raw_json == body == response.value.to_dict()
    assert response.deviations == (
        Deviation(
            pointer="/triggers/1",
            expected="a value of WebhookTrigger",
            found="a number",
            operation="webhooks_get",
            method="GET",
            path_template="/v1/projects/{projectId}/webhooks/{webhookId}",
            status=200,
            request_id="r",
        ),
    )
    fitting = driver.run(lambda: client.webhooks.with_response.get("w"))
    assert (fitting.deviations, fitting.raw_json) == ((), WEBHOOK)
    array = driver.run(lambda: client.webhooks.with_response.get("w"))
    assert (array.value, array.raw_json, [row.pointer for row in array.deviations]) == ([1], [1], [""])
    nothing = driver.run(lambda: client.webhooks.with_response.delete("w"))
    assert (nothing.value, nothing.raw_json, nothing.deviations) == (None, None, ())


def test_what_is_raw_is_not_what_the_model_holds(driver: Driver) -> None:
    client = driver.client(Script(answer(200, {**WEBHOOK, "triggers": {"a": []}})))
    response = driver.run(lambda: client.webhooks.with_response.get("w"))
    response.value.triggers["a"].append(1)
    assert response.raw_json["triggers"] == {"a": []}


def test_a_hook_is_told_of_each_deviation_and_may_be_a_hook_of_attempts_too(driver: Driver) -> None:
    class Both(Alarm):
        attempts = 0

        def before_attempt(self, attempt: Any) -> None:
            self.attempts += 1

        def after_attempt(self, attempt: Any) -> None:
            self.attempts += 1

    alarm, both = Alarm(), Both()
    script = Script(answer(200, {**WEBHOOK, "id": None, "triggers": "ALL"}), answer(200, WEBHOOK))
    client = driver.client(script, hooks=[alarm, both])
    driver.run(get(client))
    assert [row.pointer for row in alarm.seen] == ["/id", "/triggers"]
    assert [str(row) for row in both.seen] == [
        "/id: a text was expected, null was found",
        "/triggers: an array was expected, a text was found",
    ]
    driver.run(get(client))
    assert len(alarm.seen) == 2
    assert both.attempts == 4
    page = senders(driver, {**PAGE, "totalSize": "3", "senders": [{**ITEM, "maxTps": 1.5}]}, hooks=[alarm])
    all_of(driver, page)
    assert [row.pointer for row in alarm.seen[2:]] == ["/senders/0/maxTps", "/totalSize"]


def test_what_a_hook_raises_ends_the_call(driver: Driver) -> None:
    class Strict:
        def on_deviation(self, deviation: Deviation) -> None:
            raise RuntimeError(deviation.pointer)

    client = driver.client(Script(answer(200, {**WEBHOOK, "triggers": "ALL"})), hooks=[Strict()])
    with pytest.raises(RuntimeError, match="/triggers"):
        driver.run(get(client))


def test_what_is_no_hook_is_refused(driver: Driver) -> None:
    with pytest.raises(errors.ConfigurationError, match="before_attempt and after_attempt, or with on_deviation"):
        driver.client(Script(), hooks=[object()])


def test_the_log_has_one_line_for_an_answer(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "sinch_provisioning")
    all_of(driver, senders(driver, {**PAGE, "senders": [{"id": index} for index in range(8)]}))
    (line,) = [record.getMessage() for record in caplog.records if "kept as it came" in record.getMessage()]
    assert line.startswith("GET /v1/projects/{projectId}/whatsapp/senders -> 200: ")
    assert "/senders/4/id: a text was expected, a number was found; and 3 more" in line
    caplog.clear()
    caplog.set_level(logging.INFO, "sinch_provisioning")
    all_of(driver, senders(driver, {**PAGE, "senders": [{"id": 1}]}))
    assert not caplog.records


@pytest.mark.parametrize(
    ("body", "pointer"),
    [({**WEBHOOK, "triggers": 5}, "/triggers"), ({"id": "w"}, ""), ({**WEBHOOK, "target": None}, "/target"), ([], "")],
    ids=str,
)
def test_strict_validation_raises_an_error_that_is_both(driver: Driver, body: Any, pointer: str) -> None:
    client = driver.client(Script(answer(200, body)), validate="strict")
    error = driver.failure(get(client))
    assert isinstance(error, errors.DecodeError)
    assert isinstance(error, errors.ValidationError)
    assert (error.pointer, error.direction, error.status) == (pointer, "response", 200)
    assert json.loads(error.body or b"") == body


def test_a_page_without_its_totals_and_token_is_the_last(driver: Driver) -> None:
    pager = senders(driver, {"senders": [{"id": "s1"}]})
    assert all_of(driver, pager) == [models.WhatsAppSender(id="s1")]
    assert pager.total_size is None


@pytest.mark.parametrize("listed", [{}, {"senders": None}], ids=str)
def test_a_page_without_a_list_is_empty_and_its_token_is_followed(driver: Driver, listed: Any) -> None:
    assert all_of(driver, senders(driver, {**listed, "nextPageToken": "t"}, {"senders": [ITEM]})) == [
        models.WhatsAppSender(**ITEM)  # type: ignore[arg-type]
    ]


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (
            {**PAGE, "senders": {"a": 1}},
            "/senders: an array with the items of the page was expected, an object was found",
        ),
        ({**PAGE, "senders": "text", "nextPageToken": "t"}, "/senders: an array"),
        ([ITEM], "an object with the items of a page was expected, an array was found"),
        (b"null", "an object with the items of a page was expected, null was found"),
        (b'"text"', "a text was found"),
    ],
    ids=lambda value: str(value)[:30],
)
@pytest.mark.parametrize("prefetch", [False, True])
def test_what_is_not_a_page_is_a_clear_error(driver: Driver, page: Any, words: str, prefetch: bool) -> None:
    client = driver.client(Script(answer(200, page)), retries=ONCE).with_options(prefetch=prefetch)
    for work in (lambda: client.whatsapp_senders.list().to_list(), lambda: client.whatsapp_senders.list().first()):
        error = driver.failure(work)
        assert isinstance(error, errors.PaginationError)
        assert words in str(error)
        assert str(error).startswith("GET /v1/projects/{projectId}/whatsapp/senders: the answer is not a page: ")


def test_the_token_of_a_page_that_is_none_is_on_the_error(driver: Driver) -> None:
    error = driver.failure(lambda: all_of_async_or_sync(driver, {**PAGE, "nextPageToken": "t"}, []))
    assert (type(error), error.page_token) == (errors.PaginationError, "t")


def all_of_async_or_sync(driver: Driver, *pages: Any) -> Any:
    return senders(driver, *pages).to_list()


@pytest.mark.parametrize("token", [5, True, ["t"], {"a": 1}], ids=str)
def test_a_token_that_is_not_a_text_ends_in_an_error_and_not_in_a_circle(driver: Driver, token: Any) -> None:
    error = driver.failure(lambda: all_of_async_or_sync(driver, {**PAGE, "nextPageToken": token}))
    assert isinstance(error, errors.PaginationError)
    assert "page token that is not a text" in str(error)


def test_a_wait_goes_on_over_a_state_and_an_answer_that_do_not_fit(driver: Driver) -> None:
    bodies = [{**ITEM, "state": 5}, {"id": "s1"}, b"null", b"[]", {**ITEM, "changes": "text"}]
    client = driver.client(Script(*(answer(200, body) for body in bodies)))
    sender: Any = driver.run(lambda: client.whatsapp_senders.wait("s1"))
    assert (sender.state, sender.changes) == ("ACTIVE", "text")


def test_an_update_sends_what_was_kept_as_it_came(driver: Driver) -> None:
    body = {**WEBHOOK, "triggers": [5, "ALL"], "brandNew": {"a": None}}
    script = Script(answer(200, body), answer(200, WEBHOOK))
    client = driver.client(script)
    webhook: Any = driver.run(get(client))
    driver.run(lambda: client.webhooks.update("w", {"target": "https://example.com", "triggers": webhook.triggers}))
    assert json.loads(script.calls[-1].content)["triggers"] == [5, "ALL"]


@pytest.mark.parametrize("status", [200, 204])
def test_an_answer_without_the_content_that_was_promised_says_that_the_call_succeeded(
    driver: Driver, status: int
) -> None:
    script = Script(*(answer(status, b"") for _ in range(3)))
    client = driver.client(script)
    changed = {"triggers": ["ALL"]}
    for update in (client.webhooks.update, client.webhooks.with_response.update):
        with pytest.raises(errors.DecodeError, match="by its status the call succeeded") as caught:
            driver.run(lambda update=update: update("w", changed))  # type: ignore[misc]
        assert (caught.value.status, caught.value.body, caught.value.attempts) == (status, b"", 1)
    plain = driver.run(lambda: client.request("PATCH", "/v1/projects/{projectId}/webhooks/w", body=changed))
    assert (plain.status, plain.value) == (status, None)
