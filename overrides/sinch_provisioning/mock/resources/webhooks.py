"""Webhooks: at most 15 a project, each target once. The secret is kept and never shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sinch_provisioning.mock.context import Context, Resource, handles, public
from sinch_provisioning.mock.deliveries import SUBSCRIBERS
from sinch_provisioning.mock.messages import Refusal

if TYPE_CHECKING:
    from sinch_provisioning.mock.core import Mock

WEBHOOK = "webhook"
LIMIT = 15


def _subscribers(mock: Mock, project: str, event: str) -> list[tuple[str, str]]:
    """Return target and secret of the webhooks that an event goes to."""
    return [
        (webhook["target"], webhook["_secret"] or "")
        for webhook in mock.store.of(project, WEBHOOK).values()
        if event in webhook["triggers"] or "ALL" in webhook["triggers"]
    ]


SUBSCRIBERS.append(_subscribers)


def _webhook(context: Context) -> Resource:
    return context.get(WEBHOOK, context.path["webhookId"], "webhook_not_found")


def _set(context: Context, webhook: Resource, body: dict[str, Any]) -> Resource:
    target = body.get("target", webhook.get("target"))
    taken = {other["target"] for other in context.all(WEBHOOK).values() if other is not webhook}
    if target in taken:
        raise Refusal(409, "webhook_exists")
    webhook["target"] = target
    webhook["triggers"] = body.get("triggers", webhook.get("triggers"))
    webhook["_secret"] = body.get("secret", webhook.get("_secret"))
    return public(webhook)


@handles("webhooks_list")
def list_webhooks(context: Context) -> tuple[int, Resource]:
    """List webhooks in alphabetical order of their targets; without a page size all come at once."""
    found = sorted(
        (public(webhook) for webhook in context.all(WEBHOOK).values()), key=lambda webhook: webhook["target"]
    )
    return 200, context.paged(found, "webhooks", default=LIMIT)


@handles("webhooks_create")
def create(context: Context) -> tuple[int, Resource]:
    """Register a webhook."""
    webhook: Resource = {"id": context.mock.ids.hexadecimal(), "projectId": context.project}
    shown = _set(context, webhook, context.body)
    if len(context.all(WEBHOOK)) >= LIMIT:
        raise Refusal(424, "webhook_limit_reached")
    context.all(WEBHOOK)[webhook["id"]] = webhook
    return 201, shown


@handles("webhooks_get")
def get(context: Context) -> tuple[int, Resource]:
    """Read a webhook."""
    return 200, public(_webhook(context))


@handles("webhooks_replace")
def replace(context: Context) -> tuple[int, Resource]:
    """Replace a webhook as a whole."""
    return 200, _set(context, _webhook(context), context.body)


@handles("webhooks_update")
def update(context: Context) -> tuple[int, Resource]:
    """Change parts of a webhook."""
    return 200, _set(context, _webhook(context), context.body)


@handles("webhooks_delete")
def delete(context: Context) -> tuple[int, None]:
    """Delete a webhook."""
    del context.all(WEBHOOK)[_webhook(context)["id"]]
    return 204, None
