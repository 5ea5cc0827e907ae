"""How an RCS sender is set up and launched.

Setting up ends in IN_TEST (outcome `NO_GOOGLE_SUPPLIER`: without a supplier). A launch waits in PREPARING_LAUNCH while
the general answers have no video, then in LAUNCHING. Its outcomes: `LAUNCHED`; `PARTLY_LAUNCHED`, the last operator of
each country refuses; `REJECTED`, all operators refuse and the sender is where it was; `UNLAUNCHED`, it is taken back.

What happens to a launched sender is `rcs_sender_state`: `UNLAUNCHED`, it is taken back and can be launched again;
`SUSPENDED`, the last operator of each country suspends it, though it stays LAUNCHED; `UNKNOWN`; `VERIFIED`, the
verification of its brand is not pending any more, so another launch is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers
from sinch_provisioning.mock.resources.moves import expect
from sinch_provisioning.mock.resources.rcs_accounts import check_switched_on
from sinch_provisioning.mock.resources.rcs_questionnaire import missing_answers
from sinch_provisioning.mock.resources.rcs_sender_states import SENDER, move, now, sender_of, shown
from sinch_provisioning.mock.resources.rcs_test_numbers import send_pending
from sinch_provisioning.mock.store import Resource
from sinch_provisioning.mock.transitions import unknown_outcome

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

LAUNCHABLE = ("IN_TEST", "LAUNCHING", "LAUNCHED", "UNLAUNCHED")
BRAND = ("bannerUrl", "logoUrl", "privacyPolicyUrl", "termsOfServiceUrl")
STATE = "rcs_sender_state"
STATES = ("UNLAUNCHED", "SUSPENDED", "UNKNOWN", "VERIFIED")
OUTCOMES = ("LAUNCHED", "PARTLY_LAUNCHED", "REJECTED", "UNLAUNCHED")
OPERATORS: dict[str, tuple[str, ...]] = {
    "AT": ("A1", "Magenta"), "BE": ("Orange", "Proximus"), "BR": ("Claro", "Vivo"), "CA": ("Bell", "Rogers"),
    "CZ": ("O2", "Vodafone"), "DE": ("O2", "Telekom"), "DK": ("Telenor", "Telia"), "ES": ("Movistar", "Yoigo"),
    "FI": ("DNA", "Elisa"), "FR": ("Orange", "SFR"), "GB": ("EE", "Vodafone"), "GR": ("Cosmote", "Vodafone"),
    "HU": ("Telekom", "Vodafone"), "IT": ("TIM", "Vodafone"), "MX": ("Altan", "Telcel"), "NL": ("Kpn", "Odido"),
    "NO": ("Telenor", "Telia"), "PE": ("Claro", "Entel"), "PL": ("Orange", "T-Mobile"), "PT": ("MEO", "NOS"),
    "SE": ("Tele2", "Telia"), "SG": ("M1", "Singtel"), "SK": ("Orange", "Telekom"), "US": ("T-Mobile", "Verizon"),
}  # fmt: skip


def missing_brand(details: Resource) -> Iterator[str]:
    """Yield what the brand lacks to be set up."""
    brand = details.get("brand", {})
    for name in BRAND:
        if not brand.get(name):
            yield f"details.brand.{name} is missing"
    if not (brand.get("emails") or brand.get("phones")):
        yield "details.brand needs an e-mail or a phone"


def _set_up(context: Context, sender: Resource, outcome: str = "IN_TEST") -> None:
    """End the setting up."""
    if outcome not in ("IN_TEST", "NO_GOOGLE_SUPPLIER"):
        raise unknown_outcome(outcome, ("IN_TEST", "NO_GOOGLE_SUPPLIER"))
    sender["authName"], sender["authToken"] = context.state.ids.hexadecimal(16), context.state.ids.hexadecimal()
    if outcome == "IN_TEST":
        google = {"agentId": context.state.ids.hexadecimal(16), "brandId": context.state.ids.uuid()}
        sender["supplierDetails"] = {"google": google}
    move(context, sender, "IN_TEST")
    send_pending(context, sender)


def set_up_when_complete(context: Context, sender: Resource) -> None:
    """Begin to set a draft up once its brand is complete."""
    if sender["state"] == "DRAFT" and not any(missing_brand(sender["details"])):
        move(context, sender, "IN_PROGRESS")
        context.schedule(SENDER, [sender["id"]], partial(_set_up, context, sender))


def create_complete(context: Context, sender: Resource) -> None:
    """Set a sender up that was created complete: it is in test by the answer, unless the mock is told to wait."""
    if any(missing_brand(sender["details"])):
        return
    if context.state.transitions.when(SENDER) == "immediate":
        _set_up(context, sender)
    else:
        set_up_when_complete(context, sender)


def _prepared(context: Context, sender: Resource, outcome: str = "LAUNCHING") -> None:
    """End the wait for a video."""
    if outcome != "LAUNCHING":
        raise unknown_outcome(outcome, ("LAUNCHING",))
    move(context, sender, "LAUNCHING")
    context.schedule(SENDER, [sender["id"]], partial(_launched, context, sender))


def _launched(context: Context, sender: Resource, outcome: str = "LAUNCHED") -> None:
    """End a launch: first the operators, then the countries and the sender."""
    if outcome not in OUTCOMES:
        raise unknown_outcome(outcome, OUTCOMES)
    before, whole = sender.pop("_before", "IN_TEST"), "LAUNCHED" if outcome == "PARTLY_LAUNCHED" else outcome
    for country in sender.get("countryStatus", ()):
        if country["status"] == "PENDING" or outcome == "UNLAUNCHED":
            _end_country(context, sender, country, whole, last="REJECTED" if outcome == "PARTLY_LAUNCHED" else whole)
    if whole == "LAUNCHED":
        sender["launched"] = now(context)
        expect(context, STATE, (sender["id"],), _moved, sender)
    move(context, sender, before if outcome == "REJECTED" else whole)


def _moved(context: Context, sender: Resource, outcome: str) -> None:
    """Let something happen to a launched sender."""
    if outcome not in STATES:
        raise unknown_outcome(outcome, STATES)
    sender["modified"] = now(context)
    if outcome == "VERIFIED":
        sender["_verification"] = outcome
        return
    for country in sender.get("countryStatus", ()) if outcome != "UNKNOWN" else ():
        status = "UNLAUNCHED" if outcome == "UNLAUNCHED" else country["status"]
        _end_country(context, sender, country, status, last=outcome)
    if outcome != "SUSPENDED":
        move(context, sender, outcome)


def _end_country(context: Context, sender: Resource, country: Resource, status: str, *, last: str) -> None:
    """End a launch in a country: the last of its operators may end otherwise."""
    for operator in country["operators"]:
        is_last = operator is country["operators"][-1]
        _turn(context, sender, country["country"], operator, last if is_last else status)
    country["status"] = status


def _turn(context: Context, sender: Resource, country: str, operator: Resource, status: str) -> None:
    before = operator["status"]
    if before == status:
        return
    operator["status"], operator["modified"] = status, now(context)
    message = {
        "payload": shown(sender),
        "operator": operator["name"],
        "operatorCountry": country,
        "operatorPreviousStatus": before,
        "operatorCurrentStatus": status,
    }
    context.emit("RCS_SENDER_OPERATOR_STATUS_UPDATED", message)


def _hand_in(context: Context, sender: Resource) -> None:
    """Hand the countries that are not launched to their operators."""
    by_country = {status["country"]: status for status in sender.setdefault("countryStatus", [])}
    for country in sender["details"]["countries"]:
        if country in by_country and by_country[country]["status"] in ("LAUNCHED", "PENDING"):
            continue
        operators = [
            {"name": name, "status": "PENDING", "modified": now(context)} for name in OPERATORS.get(country, ("Other",))
        ]
        if country in by_country:
            by_country[country] |= {"status": "PENDING", "operators": operators}
        else:
            sender["countryStatus"].append({"country": country, "status": "PENDING", "operators": operators})


@handles(
    "rcs_senders_launch",
    assumption="The answers for the United States are not enforced; a launched sender is LAUNCHING again while "
    "further countries are added; a refused launch leaves the sender where it was; two operators a "
    "country.",
)
def launch(context: Context) -> tuple[int, Resource]:
    """Hand a sender in for launch."""
    check_switched_on(context)
    sender = sender_of(context)
    details = sender["details"]
    if sender["state"] not in LAUNCHABLE:
        raise ApiError(409, "launch_invalid_agent_state")
    if "_verification" in sender:
        raise ApiError(409, "launch_invalid_verification_state")
    missing = [*missing_brand(details), *missing_answers(details)]
    if not details.get("countries"):
        missing.append("details.countries needs a country")
    if missing:
        raise ApiError(412, "launch_precondition_failed", {"validationErrors": missing})
    if sender["state"] != "LAUNCHING":
        sender["_before"] = sender["state"]
    _hand_in(context, sender)
    has_video = bool(details["questionnaire"]["general"]["answers"].get("videoUris"))
    key = context.key(sender["id"])
    if has_video or sender["state"] in ("LAUNCHED", "LAUNCHING"):
        move(context, sender, "LAUNCHING")
        context.state.transitions.schedule(SENDER, key, partial(_launched, context, sender))
    else:
        move(context, sender, "PREPARING_LAUNCH")
        context.state.transitions.schedule(SENDER, key, partial(_prepared, context, sender))
    return 200, shown(sender)
