"""Bundles: several resources with one order, made in the background.

A bundle is IN_PROGRESS first and ends DONE, with an event, or (outcome `FAILED`) FAILED, without one. With a subproject
everything goes into it, webhooks included, and the event goes there too; no key of the mock opens a subproject.
"""

from __future__ import annotations

import copy
from functools import partial
from typing import Final

from sinch_provisioning._json import JSONValue
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers, public
from sinch_provisioning.mock.resources.conversation import APP
from sinch_provisioning.mock.resources.identifiers import identifier
from sinch_provisioning.mock.resources.webhooks import WEBHOOK, check_room, check_targets, made, wanting
from sinch_provisioning.mock.state import State
from sinch_provisioning.mock.store import Resource
from sinch_provisioning.mock.transitions import unknown_outcome

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

BUNDLE, SUBPROJECT = "bundle", "subproject"
PARTS = ("subproject", "smsApp", "convApp")
PERSIST = "PERSIST_RETENTION_POLICY"
MESSAGE_EXPIRE = "MESSAGE_EXPIRE_POLICY"
RETENTION = {"CONVERSATION": (180, 1, 3650), "DISPATCH": (7, 0, 7)}
"""Days that an app of a mode keeps messages: when nothing is said, at least, at most."""
FORBIDDEN_HOST = "conversation.api.sinch.com"
MOST_TRIGGERS = 20  # an answer has room for so many


def _subscribers(state: State, project: str, event: str) -> list[tuple[str, str]]:
    """Return target and secret of the webhooks of a subproject that an event goes to."""
    for parent in state.projects:
        subproject = state.store.of(parent.project_id, SUBPROJECT).get(project)
        if subproject is not None:
            return wanting(subproject["_webhooks"], event)
    return []


HANDLERS.subscribers.append(_subscribers)


def _ordered(body: Resource) -> dict[str, Resource]:
    """Return the parts that are ordered, each with its name."""
    parts: dict[str, Resource] = {}
    for part in PARTS:
        wish = body.get(part, False)
        if wish is False:
            continue
        details = {} if wish is True else copy.deepcopy(wish)
        details["name"] = details.get("name") or body.get("name")
        parts[part] = details
    if not parts:
        raise ApiError(400, "no_services_to_create")
    if not all(details["name"] for details in parts.values()):
        raise ApiError(400, "missing_name")
    return parts


def _check_webhooks(context: Context, wishes: dict[str, Resource]) -> None:
    for webhook in wishes.get("convApp", {}).get("webhooks", ()):
        if FORBIDDEN_HOST in webhook["target"] or len(webhook["triggers"]) > MOST_TRIGGERS:
            raise ApiError(400, "invalid_webhooks")
    targets = [webhook["target"] for webhook in context.body.get("webhooks", ())]
    if "subproject" in wishes:
        if len(targets) > len(set(targets)):
            raise ApiError(409, "webhook_exists")
        return  # a new project has room for all that an order can hold
    check_targets(context, targets)
    check_room(context, len(targets))


def _check_retention(wishes: dict[str, Resource]) -> None:
    """Refuse with 400 a retention that does not go with the mode of the app."""
    wish = wishes.get("convApp", {})
    mode, policy = wish.get("processingMode", "DISPATCH"), wish.get("retentionPolicy", {})
    policy_type = policy.get("retentionPolicyType", MESSAGE_EXPIRE)
    _, least, most = RETENTION[mode]
    problems = []
    if mode == "DISPATCH" and policy_type != MESSAGE_EXPIRE:
        problems = [f"/convApp/retentionPolicy/retentionPolicyType: an app in DISPATCH mode has {MESSAGE_EXPIRE} only"]
    elif policy_type != PERSIST and not least <= policy.get("ttl", least) <= most:
        problems = [f"/convApp/retentionPolicy/ttl: {least} to {most} days for an app in {mode} mode"]
    if problems:
        raise ApiError(400, "invalid_input", {"validationErrors": problems})


def _conversation_app(context: Context, wish: Resource) -> Resource:
    mode = wish.get("processingMode", "DISPATCH")
    retention = {"retentionPolicyType": MESSAGE_EXPIRE, **wish.get("retentionPolicy", {})}
    if retention["retentionPolicyType"] != PERSIST:
        retention.setdefault("ttl", RETENTION[mode][0])
    app: Resource = {
        "id": context.state.ids.hexadecimal(),
        "name": wish["name"],
        "processingMode": mode,
        "retentionPolicy": retention,
    }
    if "webhooks" in wish:
        app["webhooks"] = [
            {
                "id": context.state.ids.hexadecimal(),
                **{name: webhook[name] for name in ("target", "triggers", "secret") if name in webhook},
            }
            for webhook in wish["webhooks"]
        ]
    return app


def _made(context: Context, wishes: dict[str, Resource]) -> Resource:
    """Return the bundle with its parts, all of them on their way."""
    body = context.body
    bundle: Resource = {"id": context.state.ids.hexadecimal(24), "projectId": context.project, "state": "IN_PROGRESS"}
    bundle |= {name: body[name] for name in ("name", "region") if name in body}
    if "subproject" in wishes:
        bundle["projectId"] = context.state.ids.uuid()
        bundle["subproject"] = {
            "id": bundle["projectId"],
            **{name: wishes["subproject"][name] for name in ("name", "labels") if name in wishes["subproject"]},
            "parentProjectId": context.project,
            "status": "PENDING",
        }
    if "smsApp" in wishes:
        bundle["smsApp"] = {
            "id": context.state.ids.hexadecimal(),
            "smsServiceId": context.state.ids.hexadecimal(),
            "name": wishes["smsApp"]["name"],
            "status": "PENDING_ADD",
        }
    if "convApp" in wishes:
        bundle["convApp"] = _conversation_app(context, wishes["convApp"])
    return bundle


def _register(context: Context, bundle: Resource) -> None:
    """Put the webhooks and the app of a bundle where they belong."""
    webhooks = [made(context, bundle["projectId"], body) for body in context.body.get("webhooks", ())]
    if webhooks:
        bundle["webhooks"] = [public(webhook) for webhook in webhooks]
    if "subproject" in bundle:
        context.all(SUBPROJECT)[bundle["projectId"]] = {"_webhooks": webhooks}
    else:
        context.all(WEBHOOK).update({webhook["id"]: webhook for webhook in webhooks})
        if "convApp" in bundle:
            context.all(APP)[bundle["convApp"]["id"]] = {"id": bundle["convApp"]["id"], "_channels": {}}


def _done(context: Context, bundle: Resource, outcome: str = "DONE") -> None:
    """End the making of a bundle."""
    if outcome not in ("DONE", "FAILED"):
        raise unknown_outcome(outcome, ("DONE", "FAILED"))
    bundle["state"], bundle["_ended"] = outcome, context.now()
    if "subproject" in bundle:
        bundle["subproject"]["status"] = "READY"
    if "smsApp" in bundle:
        bundle["smsApp"]["status"] = "ACTIVE" if outcome == "DONE" else "FAILED_ADD"
    if outcome == "DONE":
        event = {"type": "BUNDLE_DONE", "payload": copy.deepcopy(public(bundle))}
        context.state.deliveries.emit(bundle["projectId"], event)


@handles(
    "bundles_create",
    assumption="A failed bundle sends no event; the event goes to the webhooks of the project the bundle is put "
    "into; a retention beyond the limits of the mode is invalid_input; a webhook of the app with more than "
    "20 triggers, or with an address of the Conversation API, is invalid_webhooks.",
)
def create(context: Context) -> tuple[int, Resource]:
    """Order a bundle."""
    wishes = _ordered(context.body)
    _check_retention(wishes)
    _check_webhooks(context, wishes)
    bundle = _made(context, wishes)
    _register(context, bundle)
    context.all(BUNDLE)[bundle["id"]] = bundle
    context.schedule(BUNDLE, [bundle["id"]], partial(_done, context, bundle))
    return 201, public(bundle)


@handles(
    "bundles_get",
    assumption="webhookDeliveryStatuses tells of deliveries that got an HTTP answer, dated with the end of the bundle.",
)
def get(context: Context) -> tuple[int, Resource]:
    """Read a bundle, and how its event was delivered."""
    key = identifier(context, "bundleId")
    context.read(BUNDLE, key)
    bundle = context.get(BUNDLE, key, "bundle_not_found")
    shown = public(bundle)
    statuses = _deliveries(context, bundle) if bundle["state"] == "DONE" else []
    return 200, {**shown, "webhookDeliveryStatuses": statuses} if statuses else shown


def _deliveries(context: Context, bundle: Resource) -> list[Resource]:
    if "subproject" in bundle:
        webhooks: JSONValue = context.all(SUBPROJECT).get(bundle["projectId"], {}).get("_webhooks", [])
    else:
        webhooks = context.all(WEBHOOK).values()
    by_target = {webhook["target"]: webhook["id"] for webhook in webhooks}
    begin = f'{{"type":"BUNDLE_DONE","payload":{{"id":"{bundle["id"]}"'.encode()
    deliveries: list[Resource] = []
    for delivery in context.state.deliveries.done:
        status = delivery.status or 0
        if delivery.target not in by_target or not delivery.body.startswith(begin) or not 100 <= status <= 599:
            continue
        entry = {"webhookId": by_target[delivery.target], "httpStatusCode": status, "date": bundle["_ended"]}
        if not delivery.is_delivered:
            entry["errorMessage"] = f"The target answered {status}."
        deliveries.append(entry)
    return deliveries
