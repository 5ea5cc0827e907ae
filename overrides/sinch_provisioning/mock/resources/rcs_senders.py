"""RCS senders: made bare or with their details, changed piece by piece. None can be deleted.

A draft is set up once its brand is complete. Images are not fetched; their file names tell what is wrong with them.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sinch_provisioning._json import JSONValue
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers, is_narrowed, matches_filters
from sinch_provisioning.mock.resources.activities import comment_on, history, note
from sinch_provisioning.mock.resources.files import PICTURES, check_file
from sinch_provisioning.mock.resources.rcs_accounts import check_switched_on, open_account
from sinch_provisioning.mock.resources.rcs_launch import create_complete, set_up_when_complete
from sinch_provisioning.mock.resources.rcs_sender_states import SENDER, now, sender_of, shown
from sinch_provisioning.mock.resources.rcs_test_numbers import forget, invite
from sinch_provisioning.mock.store import Resource

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

HOSTING = {"BR": "NORTH_AMERICA", "EU": "EUROPE", "US": "NORTH_AMERICA"}
CONTACTS = {"emails": "address", "phones": "number", "websites": "url"}
NARROWING = ("filterSenderIds", "filterSenderName", "filterConversationApiAppId", "sortColumn", "sortDirection")
CHANGEABLE = ("brand", "testNumbers", "countries", "questionnaire")


def _changed(old: Resource, new: Resource) -> Resource:
    """Return details with changes applied at every depth: null removes, absent stays."""
    changed = dict(old)
    for name, value in new.items():
        if value is None:
            changed.pop(name, None)
        elif isinstance(value, dict):
            before = changed.get(name)
            changed[name] = _changed(before if isinstance(before, dict) else {}, value)
        else:
            changed[name] = copy.deepcopy(value)
    return changed


def _known(details: Resource, names: tuple[str, ...]) -> Resource:
    """Return the members the document knows; nothing was said of the values of others."""
    return {name: details[name] for name in names if name in details}


def _is_empty(value: JSONValue) -> bool:
    return isinstance(value, dict) and all(_is_empty(part) for part in value.values())


def _check_contacts(brand: Mapping[str, JSONValue]) -> None:
    for name, key in CONTACTS.items():
        values = [contact[key] for contact in brand.get(name) or ()]
        if len(values) > len(set(values)):
            problem = f"/details/brand/{name}: no two may have the same {key}"
            raise ApiError(400, "invalid_input", {"validationErrors": [problem]})


def _check_images(context: Context, brand: Mapping[str, JSONValue]) -> None:
    for name in ("logoUrl", "bannerUrl"):
        check_file(context.operation, f"/details/brand/{name}", brand.get(name), PICTURES)


@handles(
    "rcs_senders_list",
    assumption="filterSenderIds separates identifiers by commas, filterSenderName is the whole name; without a "
    "column the order is that of creation.",
)
def list_senders(context: Context) -> tuple[int, Resource]:
    """List senders, filtered and sorted."""
    check_switched_on(context)
    senders = context.all(SENDER).made()
    if is_narrowed(context, *NARROWING):
        senders = context.narrowed(lambda: _sorted(context, senders))
    return 200, context.paged(senders, "senders", show=shown)


def _sorted(context: Context, all_senders: Sequence[Resource]) -> list[Resource]:
    """Return the senders that are asked for, in the order that is asked for."""
    query = context.query
    senders = [sender for sender in all_senders if matches_filters(context, sender) and _is_asked_for(query, sender)]
    column = query.get("sortColumn")
    if column == "NAME":
        senders.sort(key=_name)
    elif column is not None:
        senders.sort(key=lambda sender: sender.get(column.lower(), ""))
    if query.get("sortDirection") == "DESC":
        senders.reverse()
    return senders


def _is_asked_for(query: Mapping[str, str], sender: Resource) -> bool:
    ids = {text.strip() for text in query.get("filterSenderIds", "").split(",")}
    return (
        ("filterSenderIds" not in query or sender["id"] in ids)
        and query.get("filterSenderName") in (None, _name(sender))
        and ("filterConversationApiAppId" not in query or query["filterConversationApiAppId"] in _apps(sender))
    )


def _name(sender: Resource) -> str:
    name: str = sender.get("details", {}).get("brand", {}).get("name", "")
    return name


def _apps(sender: Resource) -> tuple[Any, ...]:
    return sender.get("conversationApiAppDetails", {}).get("id"), sender.get("conversationApiApp")


@handles(
    "rcs_senders_create",
    assumption="Details are complete when the brand has banner, logo, privacy policy, terms of service and an e-mail "
    "or a phone; images are not fetched, file names such as missing.png, too-large.png and wrong-size.png "
    "are refused.",
)
def create(context: Context) -> tuple[int, Resource]:
    """Create a sender: a draft, or in test when its details are complete."""
    check_switched_on(context)
    body = context.body
    details = copy.deepcopy(_known(body.get("details", {}), (*CHANGEABLE, "callbackUrl")))
    brand = details.setdefault("brand", {})
    _check_contacts(brand)
    _check_images(context, brand)
    details["brand"] = {"name": "RCS Sender", "color": "#000000", **brand}
    numbers = details.pop("testNumbers", [])
    sender: Resource = {
        "id": context.state.ids.uuid(),
        "state": "DRAFT",
        "details": details,
        **{name: body[name] for name in ("region", "billingCategory", "useCase")},
        "hostingRegion": HOSTING[body["region"]],
        "created": now(context),
        "modified": now(context),
    }
    invite(context, sender, numbers)
    open_account(context)
    note(context, sender, "CREATED")
    context.all(SENDER)[sender["id"]] = sender
    create_complete(context, sender)
    return 201, shown(sender)


@handles("rcs_senders_get", assumption="An identifier of up to 255 characters is well-formed.")
def get(context: Context) -> tuple[int, Resource]:
    """Read a sender."""
    check_switched_on(context)
    return 200, shown(sender_of(context))


@handles(
    "rcs_senders_update",
    assumption="Nested objects without a member are no change; a list of test numbers replaces the old one and "
    "invites only the numbers that are new; images are not checked; a draft whose brand becomes complete "
    "is set up.",
)
def update(context: Context) -> tuple[int, Resource]:
    """Change parts of a sender; in and after the launch only the countries."""
    check_switched_on(context)
    sender, changes = sender_of(context), _known(context.body["details"], CHANGEABLE)
    if _is_empty(changes):
        raise ApiError(400, "no_fields_to_update")
    if sender["state"] in ("LAUNCHING", "LAUNCHED") and set(changes) - {"countries"}:
        raise ApiError(400, "fields_not_updatable")
    _check_contacts(changes.get("brand", {}))
    if "testNumbers" in changes:
        wanted = changes.pop("testNumbers") or []
        known = {entry["number"] for entry in sender.get("testNumberStates", ())}
        invite(context, sender, [number for number in wanted if number not in known])
        forget(context, sender, known - set(wanted))
    sender["details"] = _changed(sender["details"], changes)
    sender["modified"] = now(context)
    note(context, sender, "EDITED")
    set_up_when_complete(context, sender)
    return 200, shown(sender)


@handles("rcs_senders_list_activities")
def list_activities(context: Context) -> tuple[int, Resource]:
    """List what happened to a sender, newest first."""
    return history(context, sender_of(context))


@handles("rcs_senders_create_comment")
def create_comment(context: Context) -> tuple[int, Resource]:
    """Leave a comment on a sender."""
    sender = sender_of(context)
    return comment_on(context, sender, "RCS_SENDER_COMMENT_ADDED", shown(sender))
