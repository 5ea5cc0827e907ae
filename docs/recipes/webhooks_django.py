"""Receive webhooks with Django: a view that takes the raw body, exempt from the CSRF check, which is for browsers."""

import os
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from sinch_provisioning import errors, models
from sinch_provisioning.webhooks import MemoryNonceStore, UnknownEvent, Verifier

verifier = Verifier(os.environ["WEBHOOK_SECRET"], nonces=MemoryNonceStore())
seen: list[Any] = []


@csrf_exempt
@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    try:
        event = verifier.verify(request.body, request.headers)
    except errors.WebhookVerificationError as error:
        return HttpResponse(error.reason, status=400)
    if isinstance(event, models.KakaoTalkSenderActiveEvent):
        seen.append(event.payload.plus_friend_id)
    elif isinstance(event, UnknownEvent):
        seen.append(event.type_)
    return HttpResponse(status=204)


urlpatterns = [path("webhooks/sinch", receive)]
