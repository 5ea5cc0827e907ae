"""WhatsApp templates, each a name in a language; they belong to the project.

A template has two axes: its state (the verdict on what is live), absent until the first review is over, and the status
of its pending changes. A first review that ends badly leaves the refused details with the state REJECTED; when changes
of a live template are refused, it stays as it is and its changes are REJECTED.

`Mock.trigger` ends a review of `whatsapp_template` with APPROVED, REJECTED or a rejection code. What becomes of a live
template is up to Meta: `Mock.trigger` of `whatsapp_template_state` takes a new state such as PAUSED or REINSTATED, a
quality score, a category, or FUTURE_ and a category. A name or a pair that is blocked after a deletion is free again in
due time, or by a rule for `whatsapp_template_deleted`, or by `Mock.trigger` of it. A template whose state says
`_locked` (see `Mock.set_state`) is one that somebody else writes to: its writes are 409 resource_locked.
"""

from __future__ import annotations

from functools import partial
from typing import Final
from zlib import crc32

from sinch_provisioning._json import JSONValue
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers, is_narrowed, matches_filters, public
from sinch_provisioning.mock.resources import changes as pending
from sinch_provisioning.mock.resources.activities import comment_on, history, note
from sinch_provisioning.mock.resources.field_mask import thinned
from sinch_provisioning.mock.resources.moves import expect
from sinch_provisioning.mock.resources.template_content import check
from sinch_provisioning.mock.resources.template_media import check_media
from sinch_provisioning.mock.store import Resource
from sinch_provisioning.mock.transitions import unknown_outcome

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

TEMPLATE = "whatsapp_template"
STATE = "whatsapp_template_state"
DELETED = "whatsapp_template_deleted"  # names, and pairs of name and language, that may not be used for a while

DAY = 24 * 3600
NAME_BLOCKED, LANGUAGE_BLOCKED = 30 * DAY, 30 * DAY
REJECTIONS = ("ABUSIVE_CONTENT", "INCORRECT_CATEGORY", "INVALID_FORMAT", "SCAM")
STATES = {
    "ARCHIVED": "DISABLED",
    "DISABLED": "DISABLED",
    "FLAGGED": None,
    "PAUSED": "PAUSED",
    "REINSTATED": "APPROVED",
    "UNPAUSED": "APPROVED",
}
"""What happens to a live template, and the state it has then; None: the same as before."""
SCORES = tuple(f"QUALITY_SCORE_{color}" for color in ("GREEN", "RED", "YELLOW", "UNKNOWN"))
SHARED = "The other languages of this name have the category {}."
CATEGORIES = ("AUTHENTICATION", "MARKETING", "UTILITY")


def _template(context: Context) -> Resource:
    key = (context.path["templateName"], context.path["languageCode"])
    context.read(TEMPLATE, *key)
    return context.get(TEMPLATE, key, "template_not_found")


def _key(template: Resource) -> tuple[str, str]:
    return template["name"], template["language"]


def _variants(context: Context, name: str) -> list[Resource]:
    """Return a template in all its languages, in their order."""
    return list(context.all(TEMPLATE).by_key(name))


def _shown(context: Context, template: Resource) -> Resource:
    mask = context.query.get("fieldMask")
    whole = public(template)
    return thinned(whole, mask) if mask else whole


def _is_submitted(template: Resource) -> bool:
    return "whatsappId" in template


def _reviewed(context: Context, template: Resource, outcome: str = "APPROVED") -> None:
    """End a review."""
    if outcome not in ("APPROVED", "REJECTED", *REJECTIONS):
        raise unknown_outcome(outcome, ("APPROVED", "REJECTED", *REJECTIONS))
    is_live = template.get("state", "REJECTED") != "REJECTED"
    if outcome == "APPROVED":
        pending.enforce(template)
        template.pop("rejectionCode", None)
        if not is_live:
            template |= {"state": "APPROVED", "qualityScore": "QUALITY_SCORE_UNKNOWN"}
            expect(context, STATE, _key(template), _moved, template)
        context.emit("WHATSAPP_TEMPLATE_APPROVED", {"payload": public(template)})
        return
    template["rejectionCode"] = "INVALID_FORMAT" if outcome == "REJECTED" else outcome
    if is_live:
        template["changes"]["status"] = "REJECTED"
    else:
        pending.enforce(template)
        template["state"] = "REJECTED"
    note(context, template, "REJECTED")
    context.emit("WHATSAPP_TEMPLATE_REJECTED", {"payload": public(template)})


def _moved(context: Context, template: Resource, outcome: str) -> None:
    """Let Meta change a live template."""
    if outcome in STATES:
        template["state"] = STATES[outcome] or template["state"]
        context.emit("WHATSAPP_TEMPLATE_STATUS_UPDATED", {"payload": public(template), "newState": outcome})
    elif outcome in SCORES:
        template["qualityScore"] = outcome
        context.emit("WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED", {"payload": public(template)})
    elif outcome in CATEGORIES:
        for variant in _variants(context, template["name"]):
            variant["category"] = outcome
            context.emit("WHATSAPP_TEMPLATE_CATEGORY_UPDATED", {"payload": public(variant)})
    elif outcome.removeprefix("FUTURE_") in CATEGORIES:
        message = {"payload": public(template), "futureCategory": outcome.removeprefix("FUTURE_")}
        context.emit("WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE", message)
    else:
        raise unknown_outcome(outcome, (*STATES, *SCORES, *CATEGORIES, *(f"FUTURE_{name}" for name in CATEGORIES)))


def _submit(context: Context, template: Resource) -> None:
    template["changes"]["status"] = "IN_PROGRESS"
    template.setdefault("whatsappId", str(int(context.state.ids.hexadecimal(12), 16)))
    note(context, template, "IN_PROGRESS")
    key = context.key(*_key(template))
    context.state.transitions.schedule(TEMPLATE, key, partial(_reviewed, context, template))


@handles(
    "whatsapp_templates_list",
    assumption="No messages are sent through the mock, so the analytics are always empty, whatever their range.",
)
def list_templates(context: Context) -> tuple[int, Resource]:
    """List templates in alphabetical order, narrowed by state, by status of pending changes and by prefix."""
    prefix = context.query.get("templateName", "")
    templates = context.all(TEMPLATE).beginning(prefix)
    if is_narrowed(context):
        templates = context.narrowed(lambda: filter(partial(matches_filters, context), templates))
    return 200, context.paged(templates, "templates", show=partial(_shown, context))


@handles("whatsapp_templates_list_by_name")
def list_by_name(context: Context) -> tuple[int, Resource]:
    """List a template in all its languages."""
    templates = _variants(context, context.path["templateName"])
    if not templates:
        raise ApiError(404, "template_not_found")
    return 200, context.paged(templates, "templates", show=partial(_shown, context))


@handles("whatsapp_templates_get")
def get(context: Context) -> tuple[int, Resource]:
    """Read a template."""
    return 200, _shown(context, _template(context))


def _block(context: Context, name: str, *language: str, seconds: float) -> None:
    """Let nobody use a name, or a name and a language, for a while."""
    blocked, kept = context.all(DELETED), (name, *language) if language else name
    blocked[kept] = {"until": context.state.clock.seconds() + seconds}
    when = context.state.transitions.when(DELETED, "manual")
    context.schedule(DELETED, [name, *language], partial(blocked.pop, kept, None), when)


def _is_blocked(context: Context, key: str | tuple[str, str]) -> bool:
    deletion = context.all(DELETED).get(key)
    return deletion is not None and context.state.clock.seconds() < deletion["until"]


def _refuse_taken(context: Context, name: str, language: str, category: str) -> None:
    if (name, language) in context.all(TEMPLATE):
        raise ApiError(409, "template_exists")
    if _is_blocked(context, name):
        raise ApiError(409, "template_name_recently_used")
    if _is_blocked(context, (name, language)):
        raise ApiError(409, "template_language_recently_deleted")
    others = {variant["category"] for variant in _variants(context, name)}
    if others - {category}:
        raise ApiError(409, "template_incorrect_category", remedy=SHARED.format(min(others)))


def _content(details: Resource) -> Resource:
    """Return the content that is kept; the media type of a sample is for fetching it alone."""
    content = {name: details[name] for name in ("components", "messageSendTtlSeconds") if name in details}
    kept: Resource = _without_media_types(content)
    return kept


def _without_media_types(value: JSONValue) -> JSONValue:
    if isinstance(value, list):
        return [_without_media_types(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {name: _without_media_types(member) for name, member in value.items() if name != "mimeType"}


@handles(
    "whatsapp_templates_create",
    assumption="No account or sender is needed; sample media is not fetched, its name tells what is wrong with it; "
    "Meta refuses at once what it would not review, such as variables without examples; the numbers in metaError are "
    "always the same.",
)
def create(context: Context) -> tuple[int, Resource]:
    """Create a template; when handing it over fails, it is kept as a draft if the caller asked for it."""
    body = context.body
    name, language, category = body["name"], body["language"], body["category"]
    _refuse_locked(*_variants(context, name))
    _refuse_taken(context, name, language, category)
    wants_review = body.get("status", "SUBMIT") == "SUBMIT"
    refused: ApiError | None = None
    if wants_review:
        try:
            check(context.operation, category, body.get("details", {}))
        except ApiError as error:
            if not body.get("saveDraftOnFailure", False):
                raise
            refused = error
    template: Resource = {"name": name, "language": language, "category": category, "analytics": []}
    pending.write(template, _content(body.get("details", {})))
    template["changes"]["allowCategoryChange"] = body.get("allowCategoryChange", False)
    context.all(TEMPLATE)[name, language] = template
    note(context, template, "CREATED")
    if wants_review and refused is None:
        _submit(context, template)
        return 201, public(template)
    note(context, template, "DRAFT")
    if refused is not None:
        raise refused
    return 201, public(template)


def _refuse_fixed(context: Context, template: Resource) -> None:
    """Refuse to change the category where it is settled; all languages of a name share one."""
    body, changes = context.body, template.get("changes", {})
    is_draft = "state" not in template and changes.get("status") == "DRAFT"
    if is_draft or template.get("rejectionCode") == "INCORRECT_CATEGORY":
        others = [variant for variant in _variants(context, template["name"]) if variant is not template]
        if any(other["category"] != body.get("category", other["category"]) for other in others):
            raise ApiError(409, "template_category_not_updatable", remedy=SHARED.format(others[0]["category"]))
        return
    if body.get("category", template["category"]) != template["category"]:
        raise ApiError(409, "template_category_not_updatable")
    allows = changes.get("allowCategoryChange", False)
    if body.get("allowCategoryChange", allows) != allows:
        raise ApiError(409, "template_allow_category_change_not_updatable")


@handles(
    "whatsapp_templates_update",
    assumption="A category that is the same as before is no change, an empty update neither, and a failed hand-over "
    "changes nothing.",
)
def update(context: Context) -> tuple[int, Resource]:
    """Change a template or its draft; not while a review is under way."""
    template, body = _template(context), context.body
    _refuse_locked(template)
    _refuse_pending(template)
    _refuse_fixed(context, template)
    new, wants_review = _content(body.get("details", {})), body.get("status", "DRAFT") == "SUBMIT"
    fields = {name for name in ("category", "allowCategoryChange") if name in body}
    if not (new or fields or wants_review or "changes" in template):
        return 200, public(template)
    changed = pending.rehearsed(template, new)
    category = body.get("category", template["category"])
    if wants_review:
        check_media(context.operation, body.get("details", {}))  # with the media types, which are not kept
        check(context.operation, category, pending.complete(changed))
    if "allowCategoryChange" in body:
        changed["changes"]["allowCategoryChange"] = body["allowCategoryChange"]
    template |= {**changed, "category": category}
    note(context, template, "EDITED")
    if wants_review:
        _submit(context, template)
    return 200, public(template)


def _refuse_locked(*templates: Resource) -> None:
    """Refuse to write while somebody else writes, which the mock never does: a test says so in the state."""
    if any(template.get("_locked") for template in templates):
        raise ApiError(409, "resource_locked")


def _refuse_pending(template: Resource) -> None:
    if template.get("isMetaGenerated"):
        raise ApiError(409, "template_source_not_updatable")
    if template.get("changes", {}).get("status") == "IN_PROGRESS":
        raise ApiError(409, "template_changes_not_updatable")


def _remove(context: Context, template: Resource) -> None:
    key = _key(template)
    for transition in (TEMPLATE, STATE):
        context.cancel(transition, *key)
    del context.all(TEMPLATE)[key]
    context.emit("WHATSAPP_TEMPLATE_DELETED", {"payload": public(template)})


@handles(
    "whatsapp_templates_delete",
    assumption="A live template with a draft of changes counts as submitted; an approved pair is blocked for 30 days.",
)
def delete(context: Context) -> tuple[int, None]:
    """Delete a template in one language; what was submitted only when the caller says so."""
    template = _template(context)
    _refuse_locked(template)
    if _is_submitted(template) and not context.query.get("deleteSubmitted", False):
        raise ApiError(409, "template_not_deletable_due_to_input_config")
    _remove(context, template)
    if template.get("state", "REJECTED") != "REJECTED":
        _block(context, *_key(template), seconds=LANGUAGE_BLOCKED)
    return 204, None


@handles(
    "whatsapp_templates_delete_by_name",
    assumption="A name whose languages were all drafts can be used again at once.",
)
def delete_by_name(context: Context) -> tuple[int, None]:
    """Delete a template in all its languages; its name is blocked for 30 days then."""
    name = context.path["templateName"]
    templates = _variants(context, name)
    if not templates:
        raise ApiError(404, "template_not_found")
    _refuse_locked(*templates)
    for template in templates:
        _remove(context, template)
    if any(_is_submitted(template) for template in templates):
        _block(context, name, seconds=NAME_BLOCKED)
    return 204, None


@handles("whatsapp_templates_list_activities")
def list_activities(context: Context) -> tuple[int, Resource]:
    """List what happened to a template, newest first."""
    return history(context, _template(context))


@handles("whatsapp_templates_create_comment")
def create_comment(context: Context) -> tuple[int, Resource]:
    """Leave a comment on a template."""
    template = _template(context)
    _refuse_locked(template)
    return comment_on(context, template, "WHATSAPP_TEMPLATE_COMMENT_ADDED", public(template))


@handles(
    "whatsapp_templates_compare",
    assumption="Templates can be compared once they were approved; the figures are made up from name and language.",
)
def compare(context: Context) -> tuple[int, Resource]:
    """Compare a template with another; nothing is changed by it."""
    template, target = _template(context), context.body["templates"][0]
    key = (target["templateName"], target["templateLanguage"])
    if key == _key(template):
        raise ApiError(409, "templates_compare_not_unique")
    pair = [template, context.get(TEMPLATE, key, "templates_compare_not_found")]
    if any(template.get("state", "REJECTED") == "REJECTED" for template in pair):
        raise ApiError(409, "templates_not_eligible_for_comparison")
    entries: list[Resource] = [
        {"name": template["name"], "language": template["language"], "topBlockReason": "NO_REASON"} for template in pair
    ]
    for entry in entries:
        entry["messageSends"] = 1000 + crc32(f"{entry['name']}/{entry['language']}".encode()) % 9000
    for rank, entry in enumerate(sorted(entries, key=lambda entry: (entry["messageSends"], entry["name"])), 1):
        entry["blockOrder"] = rank
    return 200, {"templates": entries}


@handles(
    "whatsapp_templates_sync",
    assumption="There is no second copy at Meta to fetch; a sync counts as a read of every template under review.",
)
def sync(context: Context) -> tuple[int, None]:
    """Fetch the templates anew."""
    context.state.transitions.read_all(TEMPLATE, context.project)
    return 200, None
