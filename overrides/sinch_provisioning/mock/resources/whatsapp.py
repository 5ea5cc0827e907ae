"""What belongs to the whole of WhatsApp: tokens of Meta, business accounts, template analytics, flows."""

from __future__ import annotations

import hashlib
from typing import Final

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers
from sinch_provisioning.mock.resources.whatsapp_accounts import ACCOUNT, KEY, is_onboarded
from sinch_provisioning.mock.resources.whatsapp_sender_states import SENDER, sweep
from sinch_provisioning.mock.store import Resource

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

REFUSED = "invalid"
"""The token, and the code, that Meta refuses."""
FLOWS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("1294058712340567", "Delivery survey", "FLOW_STATUS_PUBLISHED", ("QUESTION_ONE", "THANK_YOU")),
    ("1294058712340981", "Wedding inquiry", "FLOW_STATUS_DRAFT", ()),
    ("1294058712341102", "Old sign-up", "FLOW_STATUS_DEPRECATED", ("FORM",)),
)
"""Flows of every project, as the examples of the document have them: id, name, status, screens."""


@handles("whatsapp_enable_template_analytics", assumption="An account is offered insights once it is onboarded.")
def enable_template_analytics(context: Context) -> tuple[int, None]:
    """Switch on the template analytics of the account."""
    if KEY not in context.all(ACCOUNT):
        raise ApiError(400, "project_not_initialized")
    if not is_onboarded(context):
        raise ApiError(424, "template_insights_not_yet_available")
    context.all(ACCOUNT)[KEY]["wabaEnabledForInsights"] = True
    return 200, None


@handles(
    "whatsapp_create_long_lived_access_token",
    assumption=f"Every token and code is good but `{REFUSED}`.",
)
def create_long_lived_access_token(context: Context) -> tuple[int, Resource]:
    """Exchange a token or a code for a token that lives longer."""
    body = context.body
    if "facebookToken" not in body and "facebookCode" not in body:
        raise ApiError(400, "invalid_input", {"validationErrors": ["facebookToken or facebookCode must be given"]})
    for name, code in (("facebookToken", "invalid_facebook_token"), ("facebookCode", "invalid_facebook_code")):
        if body.get(name) == REFUSED:
            raise ApiError(400, code)
    return 201, {"longLivedAccessToken": f"mock-{context.state.ids.hexadecimal(40)}"}


@handles(
    "whatsapp_list_waba_details",
    assumption="A token gives access to one business account, that of the project if it has one: to the numbers of "
    "its senders, and to one that is free and always the same for a token.",
)
def list_waba_details(context: Context) -> tuple[int, Resource]:
    """List the business accounts, and their numbers, that a token gives access to."""
    if context.body["facebookToken"] == REFUSED:
        raise ApiError(400, "invalid_input", {"validationErrors": ["/facebookToken: Meta refuses it"]})
    sweep(context)
    digest = hashlib.sha256(context.body["facebookToken"].encode()).hexdigest()
    seen = str(10**14 + int(digest, 16) % (9 * 10**14))
    waba = context.all(ACCOUNT).get(KEY, {}).get("wabaId", seen)
    numbers = [
        {"id": sender["_phoneNumberId"], "displayPhoneNumber": _written(sender), "provisioned": True}
        for sender in context.all(SENDER).values()
        if "phoneNumber" in sender
    ]
    free = {"id": seen[::-1], "displayPhoneNumber": f"+1{seen[:10]}", "provisioned": False}
    return 200, {"wabas": [{"name": "Mock business account", "id": waba, "numbers": [*numbers, free]}]}


def _written(sender: Resource) -> str:
    """Return the number of a sender as people write it."""
    return f"+{sender.get('countryCode', '')} {sender['phoneNumber']}"


@handles("whatsapp_flows_list", assumption="Every project has the same three flows, with or without an account.")
def list_flows(context: Context) -> tuple[int, Resource]:
    """List flows."""
    flows = [{"id": key, "name": name, "status": status} for key, name, status, _ in FLOWS]
    return 200, context.paged(flows, "flows")


@handles("whatsapp_flows_list_screens", assumption="The draft among the flows has no screens.")
def list_screens(context: Context) -> tuple[int, Resource]:
    """List the screens of a flow."""
    screens = {key: screens for key, _, _, screens in FLOWS}.get(context.path["flowId"])
    if screens is None:
        raise ApiError(404, "flow_not_found")
    if not screens:
        raise ApiError(404, "flow_screens_not_found")
    return 200, {"screens": [{"id": screen} for screen in screens]}
