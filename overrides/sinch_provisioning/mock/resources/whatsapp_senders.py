"""WhatsApp senders: created by embedded signup or on behalf of a customer, registered, verified, changed, deleted."""

from __future__ import annotations

from functools import partial
from typing import Final

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers, is_narrowed, matches_filters, merged, public
from sinch_provisioning.mock.resources import changes as pending
from sinch_provisioning.mock.resources.activities import comment_on, history, note
from sinch_provisioning.mock.resources.files import PICTURES, check_file
from sinch_provisioning.mock.resources.whatsapp_accounts import ACCOUNT, KEY, REGIONS, bring_along, compatible, digits
from sinch_provisioning.mock.resources.whatsapp_sender_states import SENDER, activate, mark_deleted, submit, sweep
from sinch_provisioning.mock.store import Resource
from sinch_provisioning.mock.validation import RequestValidator

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

WRONG_CODE = "000000"
TRIES = 5
"""Passwords that are sent for one sender, and wrong ones that are taken of it."""
PAUSE = 3600
"""Seconds after which a sender with too many wrong passwords is heard again."""
PHOTOS = (*PICTURES, ".webp")
OTHER_KIND = {
    True: "The account of the project is on behalf of the customer: it takes no sender by embedded signup.",
    False: "The account of the project is by embedded signup: it takes no sender on behalf of the customer.",
}
"""By whether a sender comes by embedded signup: why the account does not take it."""
NUMBER = ("countryCode", "phoneNumber")
NEVER_LIVE = (None, "ERROR", "PENDING_VERIFICATION")
"""States of a sender that was never active; None: its first review is not over."""
FIELDS = frozenset(
    ["about", "address", "description", "displayName", "email", "photoUrl", "vertical", "websiteOne", "websiteTwo"]
)  # that an update changes


def sender_of(context: Context, code: str = "sender_not_found") -> Resource:
    """Return the sender of the path; refuse with 404 when it is not there."""
    context.read(SENDER, context.path["senderId"])
    sweep(context)
    return context.get(SENDER, context.path["senderId"], code)


@handles("whatsapp_senders_list")
def list_senders(context: Context) -> tuple[int, Resource]:
    """List senders, narrowed by state and by status of pending changes."""
    sweep(context)
    senders = context.all(SENDER).made()
    if is_narrowed(context):
        senders = context.narrowed(lambda: filter(partial(matches_filters, context), senders))
    return 200, context.paged(senders, "senders", show=public)


def _manager(region: str, body: Resource) -> str:
    """Return the business manager of a new sender; refuse one that does not go with its region."""
    fitting = [name for name, regions in REGIONS.items() if region in regions]
    manager: str = body.get("businessManager", fitting[-1])
    if manager not in fitting:
        raise ApiError(409, "wrong_business_manager", remedy=f"Those of the region {region}: {', '.join(fitting)}.")
    return manager


def _check_free(context: Context, body: Resource) -> None:
    """Refuse a number, or a business account, that somebody else uses."""
    sweep(context)
    for project in context.state.projects:
        store = context.state.store
        if "phoneNumberId" in body and store.of(project.project_id, SENDER).having(
            "_phoneNumberId", body["phoneNumberId"]
        ):
            raise ApiError(409, "used_phone_number_id")
        account = store.of(project.project_id, ACCOUNT).get(KEY, {})
        if project.project_id != context.project and "wabaId" in body and account.get("wabaId") == body["wabaId"]:
            raise ApiError(409, "waba_id_used")
    own = context.all(ACCOUNT).get(KEY, {}).get("wabaId")
    if own is not None and body.get("wabaId", own) != own:
        raise ApiError(409, "wrong_waba_id", remedy="Send the wabaId of the account of this project.")


def _refuse_other_kind(context: Context, *, is_embedded: bool) -> None:
    """Refuse with 409 a sender of another kind than the account of the project."""
    account = context.all(ACCOUNT).get(KEY, {})
    if account.get("isEmbeddedSignup", is_embedded) != is_embedded:
        raise ApiError(409, "wrong_waba_id", remedy=OTHER_KIND[is_embedded])


def _whole(sender: Resource, new: Resource) -> Resource:
    return pending.complete(pending.rehearsed(sender, new))


def _check_photo(context: Context, details: Resource) -> None:
    check_file(context.operation, "/details/photoUrl", details.get("photoUrl"), PHOTOS)


def _failure(context: Context, details: Resource) -> ApiError | None:
    """Return why what is complete cannot be submitted."""
    try:
        _check_photo(context, details)
    except ApiError as error:
        return error
    return None


def _lacking(sender: Resource, body: Resource) -> list[str]:
    """Return what the draft of a sender on behalf of a customer still lacks."""
    if "state" in sender or not sender["_needsVerification"]:
        return []
    number = [] if "countryCode" in sender else ["/details/countryCode: needed to submit"]
    return number + pending.incomplete(_whole(sender, body.get("details", {})), ("displayName", "vertical"))


def _refuse_incomplete(context: Context, body: Resource, *lacking: str) -> None:
    """Refuse a submission that lacks something or breaks a limit; what is only saved may be anything."""
    request = RequestValidator(context.operation)
    problems = [*lacking, *request.limits(body)]
    if problems:
        raise request.error(problems, "invalid_input")


def _new(context: Context, body: Resource) -> Resource:
    region = body.get("region", "EU")
    manager = _manager(region, body)
    is_embedded = "phoneNumberProvider" not in body
    _refuse_other_kind(context, is_embedded=is_embedded)
    _check_free(context, body)
    sender: Resource = {
        "id": context.state.ids.uuid(),
        "created": context.now(),
        "modified": context.now(),
        "region": region,
        "metaLocalStorage": body.get("metaLocalStorage", "UNSPECIFIED"),
        "cloudApi": True,
        "businessManager": manager,
        "compatibleRegions": compatible(manager),
        "_needsVerification": not is_embedded,
        "_phoneNumberId": body.get("phoneNumberId", digits(context)),
        "_wabaId": body.get("wabaId", digits(context)),
    }
    details = {} if is_embedded else merged({}, body.get("details", {}))  # of an embedded one they are no member
    if not is_embedded:
        number = {name: details.pop(name) for name in NUMBER if name in details}
        sender |= {**number, "numberProvider": body["phoneNumberProvider"]}
    sender["changes"] = {"status": "DRAFT"}
    if details:
        pending.write(sender, details)
    bring_along(context, manager, sender["_wabaId"], is_embedded=is_embedded)
    return sender


@handles(
    "whatsapp_senders_create",
    assumption="Tokens are not looked at, and of business accounts only whether they are those of the project or of "
    "another; a photo is not fetched, its name tells what is wrong with it; the region is EU unless named; one on "
    "behalf of a customer needs no account either, and a draft can be kept of it alone; a sender of another kind than "
    "the account is wrong_waba_id.",
)
def create(context: Context) -> tuple[int, Resource]:
    """Create a sender."""
    body = context.body
    wants_review = body.get("status", "SUBMIT") == "SUBMIT" or "phoneNumberProvider" not in body
    if wants_review:
        _refuse_incomplete(context, body)
    failed = _failure(context, body.get("details", {})) if wants_review and "phoneNumberProvider" in body else None
    if failed is not None and not body.get("saveDraftOnFailure", False):
        raise failed
    sender = _new(context, body)
    context.all(SENDER)[sender["id"]] = sender
    note(context, sender, "CREATED")
    if wants_review and failed is None:
        submit(context, sender)
        return 201, public(sender)
    note(context, sender, "DRAFT")
    if failed is not None:
        raise failed
    return 201, public(sender)


@handles("whatsapp_senders_get")
def get(context: Context) -> tuple[int, Resource]:
    """Read a sender."""
    return 200, public(sender_of(context))


@handles(
    "whatsapp_senders_update",
    assumption="A photo is looked at when it is submitted; a new sender can be changed until it is handed in.",
)
def update(context: Context) -> tuple[int, Resource]:
    """Change a sender; only a draft, a refused change or an active sender can be changed."""
    sender, body = sender_of(context), context.body
    if not body.get("details") and "status" not in body:
        raise ApiError(400, "no_fields_to_update")
    if "_deleted" in sender or sender.get("state", "ACTIVE") != "ACTIVE":
        raise ApiError(409, "sender_not_updatable")
    if sender.get("changes", {"status": "DRAFT"})["status"] not in ("DRAFT", "REJECTED"):
        raise ApiError(409, "sender_changes_not_updatable")
    if body.get("status", "DRAFT") == "SUBMIT":
        _refuse_incomplete(
            context, {**body, "details": _whole(sender, body.get("details", {}))}, *_lacking(sender, body)
        )
        _check_photo(context, _whole(sender, body.get("details", {})))
    pending.write(sender, {name: value for name, value in body.get("details", {}).items() if name in FIELDS})
    sender["modified"] = context.now()
    note(context, sender, "EDITED")
    if body.get("status", "DRAFT") == "SUBMIT":
        submit(context, sender)
    return 200, public(sender)


@handles(
    "whatsapp_senders_delete",
    assumption="A sender that was never live goes at once; any other is INACTIVE for 30 days of the mock's clock.",
)
def delete(context: Context) -> tuple[int, None]:
    """Mark a sender for removal; one that was never live goes at once."""
    sender = sender_of(context)
    if "_deleted" in sender:
        raise ApiError(409, "sender_already_deleted")
    if sender.get("state") in NEVER_LIVE:
        _forget(context, sender)
    else:
        mark_deleted(context, sender)
    return 204, None


def _forget(context: Context, sender: Resource) -> None:
    context.cancel(SENDER, sender["id"])
    del context.all(SENDER)[sender["id"]]


@handles("whatsapp_senders_delete_changes", assumption="A sender that was never live goes with its changes.")
def delete_changes(context: Context) -> tuple[int, None]:
    """Drop pending changes that are a draft, were refused or failed."""
    sender = sender_of(context, "sender_changes_not_found")
    if "changes" not in sender:
        raise ApiError(404, "sender_changes_not_found")
    if sender["changes"]["status"] == "IN_PROGRESS":
        raise ApiError(409, "sender_changes_not_deletable")
    pending.drop(sender)
    sender["modified"] = context.now()
    if sender.get("state", "ERROR") == "ERROR":
        _forget(context, sender)
    return 204, None


@handles("whatsapp_senders_register", assumption="Five passwords are sent for a sender; the sixth request is refused.")
def register(context: Context) -> tuple[int, Resource]:
    """Send a one-time password to the number of a sender."""
    sender = sender_of(context)
    if sender.get("state") != "PENDING_VERIFICATION":
        raise ApiError(409, "not_allowed_register")
    if sender.get("_tries", 0) >= TRIES:
        raise ApiError(429, "sender-register-too-many-requests")
    if _has_guessed(context, sender):
        raise ApiError(429, "too_many_invalid_verification_codes")
    sender["_tries"] = sender.get("_tries", 0) + 1
    note(context, sender, "REGISTERED")
    accepted = {"id": sender["id"], "method": context.body["method"], "accepted": context.now()}
    return 200, {**accepted, "verificationCodeSent": True}


def _has_guessed(context: Context, sender: Resource) -> bool:
    """Return whether there were too many wrong passwords within the hour."""
    if sender.get("_wrong", 0) < TRIES:
        return False
    if context.state.clock.seconds() < sender["_guessed"] + PAUSE:
        return True
    sender["_wrong"] = 0
    return False


@handles(
    "whatsapp_senders_verify",
    assumption=f"Every password is right but {WRONG_CODE}; one must have been sent; after {TRIES} wrong ones "
    "none is taken (not_allowed_verify) or sent (429) for an hour of the mock's clock.",
)
def verify(context: Context) -> tuple[int, None]:
    """Confirm the number of a sender, which makes it live."""
    sender = sender_of(context)
    if sender.get("state") != "PENDING_VERIFICATION" or "_tries" not in sender or _has_guessed(context, sender):
        raise ApiError(409, "not_allowed_verify")
    if context.body["code"] == WRONG_CODE:
        sender |= {"_wrong": sender.get("_wrong", 0) + 1, "_guessed": context.state.clock.seconds()}
        raise ApiError(409, "wrong_otp")
    note(context, sender, "VERIFIED")
    activate(context, sender)
    return 204, None


@handles("whatsapp_senders_list_activities")
def list_activities(context: Context) -> tuple[int, Resource]:
    """List what happened to a sender, newest first."""
    return history(context, sender_of(context))


@handles("whatsapp_senders_create_comment")
def create_comment(context: Context) -> tuple[int, Resource]:
    """Leave a comment on a sender."""
    sender = sender_of(context)
    return comment_on(context, sender, "WHATSAPP_SENDER_COMMENT_ADDED", public(sender))
