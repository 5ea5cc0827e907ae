"""KakaoTalk templates, which belong to a sender and are known by a code.

A template has two axes: its state (the last verdict on it), absent until the first review is over, and the status of
its pending changes. A first review that ends badly leaves the refused details with the state REJECTED; when changes of
an approved template are refused, it stays approved and its changes are REJECTED. `Mock.trigger` takes the outcomes
APPROVED and REJECTED.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers, is_narrowed, matches_filters, public
from sinch_provisioning.mock.resources import changes as pending
from sinch_provisioning.mock.resources.activities import comment_on, history, note
from sinch_provisioning.mock.resources.files import PICTURES, fault_of
from sinch_provisioning.mock.resources.kakaotalk import TEMPLATE, sender_of
from sinch_provisioning.mock.resources.kakaotalk_category_codes import OTHERS, TEMPLATE_CODES
from sinch_provisioning.mock.store import Key, Resource
from sinch_provisioning.mock.transitions import unknown_outcome
from sinch_provisioning.mock.validation import RequestValidator

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

DEFAULTS: Resource = {
    "messageType": "BASIC",
    "emphasizeType": "EMPHASIZE_TYPE_NONE",
    "categoryCode": OTHERS,
    "securityFlag": False,
    "buttons": [],
}
FIELDS = frozenset(
    {*DEFAULTS, "name", "language", "content", "extra", "title", "subtitle", "imageName", "imageUrl"}
)  # fmt: skip
NEEDED = ("name", "language", "content")
NEEDS = {
    ("messageType", "EXTRA_INFORMATION"): "extra",
    ("messageType", "MIXED"): "extra",
    ("emphasizeType", "EMPHASIZE_TYPE_TEXT"): "title",
    ("emphasizeType", "EMPHASIZE_TYPE_IMAGE"): "imageUrl",
}
"""What KakaoTalk wants to see in a template of a kind."""


def _template(context: Context, *, needs_sender: bool = True) -> Resource:
    """Return the template of the path; without `needs_sender` a missing sender is a missing template."""
    sender = sender_of(context, "sender_not_found" if needs_sender else "template_not_found")
    key = (sender["plusFriendId"], context.path["templateCode"])
    context.read(TEMPLATE, *key)
    return context.get(TEMPLATE, key, "template_not_found")


def _name(template: Resource) -> str:
    """Return the name in force; that of the draft of a template that has no other."""
    details = template.get("details") or template.get("changes", {}).get("details", {})
    return str(details.get("name", ""))


def _in_order(key: Key, template: Resource) -> tuple[str, str]:
    """Return what templates are listed by: their sender, then the name in force."""
    return key[0], _name(template)


def _is_taken(context: Context, sender: Resource, name: str, but: Resource | None = None) -> bool:
    return any(other is not but for other in context.all(TEMPLATE).holding(_names, (sender["plusFriendId"], name)))


def _names(key: Key, template: Resource) -> set[tuple[str, str]]:
    """Return the names that a template takes within its sender: the one in force, and that of its draft."""
    draft = template.get("changes", {}).get("details", {}).get("name")
    return {(key[0], name) for name in (_name(template), draft) if isinstance(name, str)}


def _fields(new: Resource) -> Resource:
    """Return the fields of a body that a template has."""
    values = {name: value for name, value in new.items() if name in FIELDS}
    return {**values, "buttons": values["buttons"] or []} if "buttons" in values else values  # which are never left out


def _refuse_incomplete(context: Context, details: Resource) -> None:
    """Refuse what lacks something, breaks a limit or has a category that there is not; a draft may be anything."""
    missing = pending.incomplete(details, NEEDED)
    missing += RequestValidator(context.operation).limits({"details": details})
    for number, button in enumerate(details.get("buttons", [])):
        lacking = [name for name in ("ordering", "type", "name") if name not in button]
        missing += [f"/details/buttons/{number}/{name}: needed to submit" for name in lacking]
    if missing:
        raise ApiError(400, "invalid_payload", {"validationErrors": missing})
    code = details.get("categoryCode", OTHERS)
    if code not in TEMPLATE_CODES:
        raise ApiError(400, "template_invalid_category_code", remedy=f"The list of categories has no {code}.")


def _faults(details: Resource) -> list[str]:
    """Return what KakaoTalk would find fault with."""
    kinds = [button["type"] for button in details.get("buttons", [])]
    faults = ["buttons: no two may have the same type"] if len(kinds) != len(set(kinds)) else []
    for (field, value), needed in NEEDS.items():
        if details.get(field) == value and needed not in details:
            faults.append(f"{needed}: {field} {value} needs it")
    wrong = fault_of(details.get("imageUrl"), PICTURES)
    return faults if wrong is None else [*faults, f"imageUrl: {wrong}"]


def _validation_error(faults: list[str], **information: str) -> ApiError:
    remedy = f"Mend what KakaoTalk refuses: {'; '.join(faults)}."
    return ApiError(424, "template_kakaotalk_validation_error", information, remedy=remedy)


def _reviewed(context: Context, template: Resource, outcome: str = "APPROVED") -> None:
    """End a review."""
    if outcome not in ("APPROVED", "REJECTED"):
        raise unknown_outcome(outcome, ("APPROVED", "REJECTED"))
    template["modified"] = context.now()
    if outcome == "REJECTED" and template.get("state") == "APPROVED":
        template["changes"]["status"] = "REJECTED"
    else:
        pending.enforce(template)
        template["state"] = outcome
        context.all(TEMPLATE).changed((context.path["plusFriendId"], template["code"]))
    if outcome == "REJECTED":
        note(context, template, "REJECTED")
    context.emit(f"KAKAOTALK_TEMPLATE_{outcome}", {"payload": public(template)})


def _submit(context: Context, template: Resource) -> None:
    template["changes"]["status"] = "IN_PROGRESS"
    note(context, template, "IN_PROGRESS")
    key = context.key(context.path["plusFriendId"], template["code"])
    context.state.transitions.schedule(TEMPLATE, key, partial(_reviewed, context, template))


@handles(
    "kakaotalk_templates_list",
    assumption="The prefix of a name is compared letter by letter, and a name counts as it is in force.",
)
def list_templates(context: Context) -> tuple[int, Resource]:
    """List the templates of a sender by name, narrowed by state, by status of pending changes and by prefix."""
    prefix, sender = context.query.get("templateName", ""), sender_of(context)
    templates = context.all(TEMPLATE).in_order(_in_order, sender["plusFriendId"], prefix)
    if is_narrowed(context):
        templates = context.narrowed(lambda: filter(partial(matches_filters, context), templates))
    return 200, context.paged(templates, "templates", show=public)


@handles(
    "kakaotalk_templates_create",
    assumption="The sender need not be active, an incomplete submission is not kept as a draft, names are unique "
    "within a sender, and KakaoTalk refuses at once two buttons of a type, a kind of message without what it shows, "
    "and an image that is wrong by its name.",
)
def create(context: Context) -> tuple[int, Resource]:
    """Create a template; when its submission fails, it is kept as a draft if the caller asked for it."""
    body, sender = context.body, sender_of(context)
    details = {**DEFAULTS, **_fields(body.get("details", {}))}
    wants_review = body.get("status", "SUBMIT") == "SUBMIT"
    if wants_review:
        _refuse_incomplete(context, details)
    if "name" in details and _is_taken(context, sender, details["name"]):
        raise ApiError(409, "template_exists")
    faults = _faults(details) if wants_review else []
    if faults and not body.get("saveDraftOnFailure", False):
        raise _validation_error(faults)
    template: Resource = {"id": context.state.ids.uuid(), "code": context.state.ids.hexadecimal(20)}
    pending.write(template, details)
    template |= {"created": context.now(), "modified": context.now()}
    note(context, template, "CREATED")
    context.all(TEMPLATE)[sender["plusFriendId"], template["code"]] = template
    if wants_review and not faults:
        _submit(context, template)
        return 201, public(template)
    note(context, template, "DRAFT")
    if faults:
        raise _validation_error(faults, templateCode=template["code"])
    return 201, public(template)


@handles("kakaotalk_templates_get")
def get(context: Context) -> tuple[int, Resource]:
    """Read a template."""
    return 200, public(_template(context))


@handles(
    "kakaotalk_templates_update",
    assumption="When a submission fails nothing is changed; what null clears stays in force until the review is over; "
    "the language of a draft that was saved without one can be given, any other is left out.",
)
def update(context: Context) -> tuple[int, Resource]:
    """Change a template or its draft; not while a review is under way."""
    template, body = _template(context), context.body
    if template.get("changes", {}).get("status") == "IN_PROGRESS":
        raise ApiError(409, "template_changes_not_updatable")
    new = _fields(body.get("details", {}))
    if "language" in pending.complete(template):
        new.pop("language", None)
    if "name" in new and _is_taken(context, sender_of(context), new["name"], template):
        raise ApiError(409, "template_exists")
    wants_review = body.get("status", "DRAFT") == "SUBMIT"
    if not (new or wants_review or "changes" in template):
        return 200, public(template)  # an empty change is none
    changed = pending.rehearsed(template, new)
    if wants_review:
        _refuse_faulty(context, pending.complete(changed))
    template |= {**changed, "modified": context.now()}
    context.all(TEMPLATE).changed((context.path["plusFriendId"], template["code"]))
    note(context, template, "EDITED")
    if wants_review:
        _submit(context, template)
    return 200, public(template)


def _refuse_faulty(context: Context, whole: Resource) -> None:
    _refuse_incomplete(context, whole)
    faults = _faults(whole)
    if faults:
        raise _validation_error(faults)


@handles(
    "kakaotalk_templates_delete",
    assumption="A template goes at once, in whatever state it is, and no event tells of it.",
)
def delete(context: Context) -> tuple[int, None]:
    """Delete a template."""
    key = (context.path["plusFriendId"], _template(context)["code"])
    context.cancel(TEMPLATE, *key)
    del context.all(TEMPLATE)[key]
    return 204, None


@handles(
    "kakaotalk_templates_delete_changes",
    assumption="A template that was never submitted goes with its draft, for nothing would be left of it.",
)
def delete_changes(context: Context) -> tuple[int, None]:
    """Delete the draft of a template that was never submitted."""
    template = _template(context, needs_sender=False)
    if "state" in template or template["changes"]["status"] != "DRAFT":
        raise ApiError(409, "template_not_deletable")
    del context.all(TEMPLATE)[context.path["plusFriendId"], template["code"]]
    return 204, None


@handles("kakaotalk_templates_list_activities")
def list_activities(context: Context) -> tuple[int, Resource]:
    """List what happened to a template, newest first."""
    return history(context, _template(context))


@handles("kakaotalk_templates_create_comment")
def create_comment(context: Context) -> tuple[int, Resource]:
    """Leave a comment on a template."""
    template = _template(context, needs_sender=False)
    return comment_on(context, template, "KAKAOTALK_TEMPLATE_COMMENT_ADDED", public(template))
