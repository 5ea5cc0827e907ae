"""Receive webhooks with FastAPI: take the raw body, verify, answer quickly."""

import os
from typing import Any

from fastapi import FastAPI, Request, Response
from sinch_provisioning import errors, models
from sinch_provisioning.webhooks import MemoryNonceStore, UnknownEvent, Verifier

app = FastAPI()
verifier = Verifier(os.environ["WEBHOOK_SECRET"], nonces=MemoryNonceStore())
seen: list[Any] = []


@app.post("/webhooks/sinch")
async def receive(request: Request) -> Response:
    try:
        event = verifier.verify(await request.body(), request.headers)
    except errors.WebhookVerificationError as error:
        return Response(error.reason, status_code=400)
    if isinstance(event, models.KakaoTalkSenderActiveEvent):
        seen.append(event.payload.plus_friend_id)
    elif isinstance(event, UnknownEvent):
        seen.append(event.type_)
    return Response(status_code=204)
