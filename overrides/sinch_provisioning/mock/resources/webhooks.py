"""Webhooks: at most 15 a project, each target once. The secret is kept and never shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers, public
from sinch_provisioning.mock.resources.identifiers import identifier
from sinch_provisioning.mock.state import State
from sinch_provisioning.mock.store import Resource

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

WEBHOOK = "webhook"
LIMIT = 15
IDENTIFIERS = "An identifier of up to 255 characters is well-formed."


def _subscribers(state: State, project: str, event: str) -> list[tuple[str, str]]:
    """Return target and secret of the webhooks of a project that an event goes to."""
    if project not in state.authenticator.projects:  # a subproject, whose webhooks its bundle keeps
        return []
    return wanting(state.store.of(project, WEBHOOK).values(), event)


def wanting(webhooks: Iterable[Resource], event: str) -> list[tuple[str, str]]:
    """Return target and secret of those among some webhooks that an event goes to."""
    return [
        (webhook["target"], webhook.get("_secret") or "")
        for webhook in webhooks
        if event in webhook["triggers"] or "ALL" in webhook["triggers"]
    ]


HANDLERS.subscribers.append(_subscribers)


def _webhook(context: Context) -> Resource:
    return context.get(WEBHOOK, identifier(context, "webhookId"), "webhook_not_found")


def check_targets(context: Context, targets: Sequence[str], but: Resource | None = None) -> None:
    """Refuse with 409 targets that are not unique in the project.

    Args:
        context: the request.
        targets: the new ones.
        but: the webhook that gets the new target, whose old one is free.
    """
    taken = {other["target"] for other in context.all(WEBHOOK).values() if other is not but}
    if len(targets) > len(set(targets)) or taken & set(targets):
        raise ApiError(409, "webhook_exists")


def check_room(context: Context, count: int) -> None:
    """Refuse with 424 more webhooks than a project may have."""
    if len(context.all(WEBHOOK)) + count > LIMIT:
        raise ApiError(424, "webhook_limit_reached")


def made(context: Context, project: str, body: Resource) -> Resource:
    """Return a new webhook, which is not registered yet."""
    webhook: Resource = {"id": context.state.ids.hexadecimal(), "projectId": project}
    return _set(webhook, body)


def _set(webhook: Resource, body: Resource) -> Resource:
    for name, kept in (("target", "target"), ("triggers", "triggers"), ("secret", "_secret")):
        if name in body:
            webhook[kept] = body[name]
    return webhook


@handles("webhooks_list", assumption="The alphabet is that of the targets.")
def list_webhooks(context: Context) -> tuple[int, Resource]:
    """List webhooks in alphabetical order of their targets; without a page size all come at once."""
    webhooks = sorted(context.all(WEBHOOK).values(), key=lambda webhook: webhook["target"])
    return 200, context.paged(webhooks, "webhooks", default=LIMIT, show=public)


@handles("webhooks_create", assumption="ALL may stand beside other triggers; a target is compared letter by letter.")
def create(context: Context) -> tuple[int, Resource]:
    """Register a webhook."""
    check_targets(context, [context.body["target"]])
    check_room(context, 1)
    webhook = made(context, context.project, context.body)
    context.all(WEBHOOK)[webhook["id"]] = webhook
    return 201, public(webhook)


@handles("webhooks_get", assumption=IDENTIFIERS)
def get(context: Context) -> tuple[int, Resource]:
    """Read a webhook."""
    return 200, public(_webhook(context))


@handles("webhooks_replace", assumption=IDENTIFIERS)
def replace(context: Context) -> tuple[int, Resource]:
    """Replace a webhook as a whole."""
    webhook = _webhook(context)
    check_targets(context, [context.body["target"]], but=webhook)
    return 200, public(_set(webhook, context.body))


@handles(
    "webhooks_update", assumption=f"{IDENTIFIERS} Triggers that are sent replace the list; an empty change is taken."
)
def update(context: Context) -> tuple[int, Resource]:
    """Change parts of a webhook."""
    webhook = _webhook(context)
    check_targets(context, [context.body.get("target", webhook["target"])], but=webhook)
    return 200, public(_set(webhook, context.body))


@handles("webhooks_delete", assumption=IDENTIFIERS)
def delete(context: Context) -> tuple[int, None]:
    """Delete a webhook."""
    del context.all(WEBHOOK)[_webhook(context)["id"]]
    return 204, None
