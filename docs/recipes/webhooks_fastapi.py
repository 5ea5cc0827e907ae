"""Receive webhooks with FastAPI: a router of events as a middleware for one path."""

import os

from fastapi import FastAPI
from sinch_provisioning import models
from sinch_provisioning.events import EventRouter
from sinch_provisioning.webhooks import MemoryNonceStore, UnknownEvent, Verifier

events = EventRouter(Verifier(os.environ["WEBHOOK_SECRET"], nonces=MemoryNonceStore()))
seen: list[str] = []


@events.on(models.KakaoTalkSenderActiveEvent)
async def active(event: models.KakaoTalkSenderActiveEvent) -> None:
    seen.append(event.payload.plus_friend_id)


@events.on(UnknownEvent)
async def unknown(event: UnknownEvent) -> None:
    seen.append(event.type_)


app = FastAPI()
app.add_middleware(events.asgi, path="/webhooks/sinch")
