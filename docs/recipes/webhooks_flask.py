"""Receive webhooks with Flask: a router of events before the app, for one path."""

import os

from flask import Flask
from sinch_provisioning import models
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


flask = Flask(__name__)
app = events.wsgi(flask, path="/webhooks/sinch")  # what gunicorn serves; the routes of `flask` get the other paths
