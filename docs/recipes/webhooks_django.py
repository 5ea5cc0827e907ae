"""Receive webhooks with Django: a view that hands the raw body to a router, exempt from the CSRF check for browsers."""

import os

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from sinch_provisioning import errors, models
from sinch_provisioning.events import EventRouter
from sinch_provisioning.webhooks import MemoryNonceStore, UnknownEvent, Verifier

events = EventRouter(Verifier(os.environ["WEBHOOK_SECRET"], nonces=MemoryNonceStore()))
seen: list[str] = []


@events.on(models.KakaoTalkSenderActiveEvent)
def active(event: models.KakaoTalkSenderActiveEvent) -> None:
    seen.append(event.payload.plus_friend_id)


@events.on(UnknownEvent)
def unknown(event: UnknownEvent) -> None:
    seen.append(event.type_)


@csrf_exempt
@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    try:
        events.handle(request.body, request.META)  # what a function raises becomes a 500, and the event comes again
    except errors.WebhookVerificationError:
        return HttpResponse(status=401)
    return HttpResponse(status=204)


urlpatterns = [path("webhooks/sinch", receive)]
