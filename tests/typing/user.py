"""Code of a user that touches every feature, type-checked strictly in the tree and against the installed wheel.

It is not executed.
"""

from __future__ import annotations

import asyncio
import datetime
import ssl
from collections.abc import Callable
from email.message import Message
from typing import assert_type

import attrs
from sinch_provisioning import (
    UNSET,
    ApiResponse,
    AsyncPager,
    AsyncProvisioningClient,
    Page,
    Pager,
    ProvisioningClient,
    RequestOptions,
    RetryBudget,
    RetryPolicy,
    Timeout,
    UnknownVariant,
    auth,
    errors,
    models,
)
from sinch_provisioning.contract import (
    Coverage,
    Document,
    DriftReport,
    Recorder,
    Selection,
    Verification,
    Writes,
    drift,
    exchanges_of,
    plan,
    read_files,
    recording_transport,
    verify,
)
from sinch_provisioning.events import EventRouter
from sinch_provisioning.hooks import AttemptEnd, AttemptStart, Deviation
from sinch_provisioning.mock.receiver import ReceivedEvents
from sinch_provisioning.testing import StillTime
from sinch_provisioning.webhooks import MemoryNonceStore, UnknownEvent, Verifier, sign


class Alarm:
    """A hook of deviations alone."""

    def on_deviation(self, deviation: Deviation) -> None:
        """Print where a response deviates."""
        print(deviation.pointer, deviation.expected, deviation.found)


class Metrics:
    """A hook."""

    def before_attempt(self, attempt: AttemptStart) -> None:
        """Add a header."""
        attempt.headers["x-trace"] = f"{attempt.operation}-{attempt.attempt}"

    def after_attempt(self, attempt: AttemptEnd) -> None:
        """Note how it went."""
        print(attempt.status, attempt.duration, attempt.error)


async def fetch_token() -> str:
    """Return a token that is obtained elsewhere."""
    return "token"


def make_clients() -> None:
    """Make clients in every way."""
    still = StillTime()
    ProvisioningClient()
    ProvisioningClient(project_id="p", key_id="k", key_secret="s", auth_url="https://auth.example.com/token")
    ProvisioningClient(project_id="p", access_token=lambda: "token", base_url="https://example.com")
    AsyncProvisioningClient(project_id="p", access_token=fetch_token, validate="requests", hooks=None)
    ProvisioningClient(project_id="p", auth=auth.ClientCredentials("k", "s"), verify=ssl.create_default_context())
    AsyncProvisioningClient(
        project_id="p",
        auth=auth.BearerToken("token"),
        timeout=Timeout(connect=1.0, read=10.0),
        deadline=30.0,
        retries=RetryPolicy(max_attempts=5, initial_delay=0.1, statuses=frozenset({429, 503})),
        budget=RetryBudget(capacity=10),
        headers={"x-team": "messaging"},
        user_agent="shop/1.0",
        hooks=[Metrics(), Alarm()],
        validate="strict",
        proxy="http://127.0.0.1:8080",
        max_response_bytes=1_000_000,
        monotonic=still.monotonic,
        time=still.time,
        random=still.random,
        sleep=still.sleep_async,
    )


def sync_user() -> None:
    """Use the sync client."""
    options = RequestOptions(timeout=5.0, deadline=20.0, retries=RetryPolicy.none(), headers={"x": "1"}, prefetch=True)
    with ProvisioningClient(project_id="p", auth=auth.Basic("id", "secret")) as client:
        body = models.UpdateKakaoTalkSender(status="SUBMIT", details={"name": "Test Name", "logoImage": None})
        sender = client.kakaotalk_senders.update("5WY5zKfY3pB56EmDVUPQ", body, options=options)
        assert_type(sender, models.KakaoTalkSender)
        pager = client.kakaotalk_senders.list_activities(sender.plus_friend_id)
        assert_type(pager, Pager[models.KakaoTalkActivity, models.KakaoTalkActivityPage])
        plain: Pager[models.KakaoTalkActivity] = pager  # the page's model need not be named
        print(plain.first())
        for activity in pager:
            kind = activity.type_
            if kind:
                assert_type(kind, models.KakaoTalkActivityType)
                print(kind.is_known, activity.created, activity.to_dict())
        pages: list[Page[models.KakaoTalkActivity]] = list(pager.pages())
        first: models.KakaoTalkActivity | None = pager.from_token(pages[0].next_page_token or "").first()
        assert_type(pager.limit(3).to_list(), list[models.KakaoTalkActivity])
        assert_type([page.model for page in pager.pages()], list[models.KakaoTalkActivityPage])
        assert_type([item for page in pager.pages() for item in page], list[models.KakaoTalkActivity])
        assert_type(pager.total_size, int | None)
        print(first)
        response = client.kakaotalk_senders.with_response.get("x")
        assert_type(response, ApiResponse[models.KakaoTalkSender])
        assert_type(response.deviations, tuple[Deviation, ...])
        print(response.raw_json, [deviation.pointer for deviation in response.deviations])
        page = client.kakaotalk_senders.with_response.list(page_size=10)
        assert_type(page, ApiResponse[models.KakaoTalkSenderPage])
        client.kakaotalk_senders.with_response.get(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        client.kakaotalk_senders.with_response.list(size=10)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        created = response.value.created
        assert_type(created, datetime.datetime | None)
        if created:
            print(
                created.year, response.status, response.request_id, response.headers["content-type"], response.attempts
            )
        if sender.state == "ACTIVE":
            print("active")
        if sender.state is models.KakaoTalkSenderState.BLOCKED:
            print("blocked")
        ready = client.wait(lambda: client.whatsapp_templates.get("name", "EN_US", field_mask=["name"]), deadline=60)
        if ready.details:
            for component in ready.details.components or []:
                if isinstance(component, UnknownVariant):
                    print(component.raw)
                elif isinstance(component, models.WhatsAppTemplateBody):
                    print(component.text)
        client.with_options(prefetch=True, retries=RetryPolicy.none(), headers={"x": "1"}).preload()
        client.with_options(deadline=5.0).webhooks.delete("id")
        client.webhooks.update("id", {"secret": "s"})
        print(client.request("GET", "/v1/projects/{projectId}/new", query={"a": [1, 2]}, body=UNSET).value)
        client.preload()


def model_user(sender: models.WhatsAppSender, template: models.WhatsAppTemplate) -> list[str]:
    """Read, copy and change models."""
    assert_type(sender.state, models.WhatsAppSenderState | None)
    assert_type(sender.replace(state="ACTIVE"), models.WhatsAppSender)
    assert_type(attrs.evolve(sender, state="ACTIVE"), models.WhatsAppSender)
    details = models.UpdateKakaoTalkSenderDetails(name="N", logo_image=None, additional_properties={"new": 1})
    details.logo_image = None
    del details.logo_image
    print(details.is_set("logo_image"), sorted(details.fields_set), details.to_json(indent=2))
    match sender:
        case models.WhatsAppSender(state="ACTIVE", id=found):
            print(found.upper())
        case _:
            pass
    if template.details is None:
        return []
    return [
        button.text
        for component in template.details.components or []
        if isinstance(component, models.WhatsAppTemplateButtons)
        for button in component.buttons or []
        if isinstance(button, models.WhatsAppTemplateUrlButton) and button.text
    ]


def failing_user(client: ProvisioningClient) -> None:
    """Handle what can fail."""
    try:
        client.webhooks.create(models.CreateWebhook(target="https://example.com", secret="s", triggers=["ALL"]))
    except errors.RateLimitError as error:
        print(error.retry_after, error.error_code, error.resolution, error.additional_information)
    except errors.AuthenticationError as error:
        print(error.status, error.path_template)
    except errors.RequestTimeoutError as error:
        print(error.phase, error.request_sent)
    except errors.APIStatusError as error:
        print(error.status, error.error, error.body, error.headers, error.request_id, error.decisions)
    except errors.DecodeError as error:
        print(error.pointer, error.status)
    except errors.ProvisioningError as error:
        print(error.method, error.path_template, error.attempts, error.elapsed, error.page_token)
    except errors.InvalidArgumentError as error:
        print(error.parameter)


async def async_user() -> None:
    """Use the async client."""
    async with AsyncProvisioningClient(project_id="p", access_token="token") as client:
        sender = await client.rcs_senders.get("id")
        print(sender.region is models.Region.EU)
        pager = client.rcs_senders.list(filter_states=["DRAFT", models.RcsSenderState.LAUNCHED])
        assert_type(pager, AsyncPager[models.RcsSender, models.RcsSenderPage])
        assert_type(await pager.limit(3).to_list(), list[models.RcsSender])
        async for page in pager.pages():
            print(len(page.items), page.next_page_token)
        async for item in pager:
            print(item.id)
        print(await pager.first())
        bundle = await client.wait(lambda: client.bundles.get("id"), until={"DONE"}, failed="FAILED", interval=2.0)
        assert_type(bundle, models.Bundle)
        response = await client.bundles.with_response.create({"region": "EU", "smsApp": True})
        assert_type(response, ApiResponse[models.Bundle])
        print((await client.with_options(timeout=1).request("GET", "/v1/x")).status)


def webhook_user(body: bytes, headers: dict[str, str]) -> None:
    """Receive a delivery."""
    verifier = Verifier(["new", "old"], max_age=60, nonces=MemoryNonceStore())
    try:
        event = verifier.verify(body, headers)
    except errors.WebhookVerificationError as error:
        print(error.reason)
        return
    assert_type(event, models.Event)
    if isinstance(event, models.BundleDoneEvent):
        assert_type(event.payload, models.Bundle)
    elif isinstance(event, UnknownEvent):
        print(event.type_, event.payload)
    if event.type_ == "WHATSAPP_TEMPLATE_APPROVED":
        assert_type(event, models.WhatsAppTemplateApprovedEvent)
    match event:
        case models.BundleDoneEvent(payload=bundle):
            assert_type(bundle, models.Bundle)
        case models.KakaoTalkSenderActiveEvent() | models.KakaoTalkSenderInactiveEvent():
            assert_type(event.payload, models.KakaoTalkSender)
        case UnknownEvent(type_=name):
            print(name.lower())
        case _:
            print(event.type_)
    if event.type_ == "BUNDLE_DONNE":  # type: ignore[comparison-overlap]  # pyright: ignore[reportUnnecessaryComparison]
        print("no event has this name")
    verifier.check(body, list(headers.items()))
    verifier.check(body, Message())
    verifier.check(body, [(b"x-sinch-webhook-signature", b"s")])
    print(sign(body, "new", nonce="n", timestamp=1.0))


def router_user(body: bytes, headers: Message) -> None:
    """Register functions for events, and serve them."""
    events = EventRouter(Verifier("s", nonces=MemoryNonceStore()))

    @events.on(models.WhatsAppTemplateApprovedEvent)
    def approved(event: models.WhatsAppTemplateApprovedEvent) -> int:
        return len(event.payload.name or "")

    @events.on(models.KakaoTalkSenderActiveEvent, models.KakaoTalkSenderInactiveEvent)
    async def changed(event: models.KakaoTalkSenderActiveEvent | models.KakaoTalkSenderInactiveEvent) -> None:
        print(event.payload.plus_friend_id)

    @events.on(UnknownEvent)
    def unknown(event: UnknownEvent) -> None:
        print(event.type_)

    @events.on(models.BundleDoneEvent)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    def wrong(event: models.WhatsAppTemplateApprovedEvent) -> None:
        print(event)

    @events.on(models.Bundle)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator]
    def no_event(event: models.Bundle) -> None:
        print(event)

    @events.otherwise
    def rest(event: models.Event) -> None:
        print(event.type_)

    assert_type(approved, Callable[[models.WhatsAppTemplateApprovedEvent], int])
    assert_type(events.handle(body, headers), models.Event | None)
    print(changed, unknown, wrong, no_event, rest, events.wsgi(events.wsgi(), path="/a"), events.asgi(path="/a"))


def plugin_user(events: ReceivedEvents) -> None:
    """Look at the events of a mock in a test."""
    assert_type(events.wait_for(models.BundleDoneEvent), models.BundleDoneEvent)
    assert_type(events.wait_for("BUNDLE_DONE"), models.Event)
    events.wait_for("BUNDLE_DONNE")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    events.wait_for(models.Bundle)  # type: ignore[type-var]  # pyright: ignore[reportCallIssue, reportArgumentType]
    assert_type(events[0], models.Event)
    for event in events:
        assert_type(event, models.Event)


def contract_user() -> None:
    """Record, compare and verify."""
    recorder = Recorder("calls.har")
    ProvisioningClient(transport=recording_transport(None, "calls.har"))
    AsyncProvisioningClient(transport=recording_transport(None, recorder))
    report = drift([*read_files(["calls.har"]), *exchanges_of(recorder.har())], server="https://example.com/base")
    assert_type(report, DriftReport)
    print(report.count(), report.markdown(), report.plain())
    coverage = Coverage()
    coverage.add(read_files(["calls.har"]))
    print(coverage.dimensions["statuses"].percent, coverage.below({"operations": 80}))
    selection = Selection(tags=["rcs-senders"], parameters={"senderId": "id"}, pages=2)
    print(plan(Document.packaged(), selection).steps[0].reason)
    result = verify({"base_url": "https://example.com"}, selection=selection, writes=Writes(), recorder=recorder)
    assert_type(result, Verification)
    print(result.is_kept, [step.findings for step in result.steps])


if __name__ == "__main__":
    make_clients()
    sync_user()
    asyncio.run(async_user())
