"""Receive webhooks with Flask: take the raw body, verify, answer quickly."""

import os
from typing import Any

from flask import Flask, request
from sinch_provisioning import errors, models
from sinch_provisioning.webhooks import MemoryNonceStore, UnknownEvent, Verifier

app = Flask(__name__)
verifier = Verifier(os.environ["WEBHOOK_SECRET"], nonces=MemoryNonceStore())
seen: list[Any] = []


@app.post("/webhooks/sinch")
def receive() -> tuple[str, int]:
    try:
        event = verifier.verify(request.get_data(), request.headers.items())
    except errors.WebhookVerificationError as error:
        return error.reason, 400
    if isinstance(event, models.KakaoTalkSenderActiveEvent):
        seen.append(event.payload.plus_friend_id)
    elif isinstance(event, UnknownEvent):
        seen.append(event.type_)
    return "", 204
