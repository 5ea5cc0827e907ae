"""Defects of lists in front of the mock: filters, order, pages and masks; see `mutants_in_front`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlencode

from attrs import evolve
from mutants_in_front import Call, edited, in_front, items
from sinch_provisioning.mock import Response

Pairs = list[tuple[str, str]]


def query(call: Call) -> Pairs:
    """Return the query of a request."""
    return parse_qsl(call.request.url.partition("?")[2], keep_blank_values=True)


def with_query(call: Call, pairs: Pairs) -> Response:
    """Return the true answer to another query."""
    path = call.request.url.partition("?")[0]
    return call.go(url=f"{path}?{urlencode(pairs)}" if pairs else path)


def _only(call: Call, name: str, place: int) -> Response | None:
    """Return the answer to a query of whose values of a name one counts."""
    values = [value for key, value in query(call) if key == name]
    if len(values) < 2:
        return None
    return with_query(call, [(key, value) for key, value in query(call) if key != name] + [(name, values[place])])


def _whole(call: Call) -> list[Any]:
    path = call.request.url.partition("?")[0]
    value = call.go(url=f"{path}?pageSize=100").json()
    return items(value) if isinstance(value, dict) else []


def _on_later_pages(call: Call, change: Callable[[Any], Any]) -> Response | None:
    return edited(call.go(), change) if "pageToken" in dict(query(call)) else None


@in_front("whatsapp-senders", "whatsapp_senders_list")
def the_second_page_forgets_the_filter(call: Call) -> Response | None:
    """The second page of a filtered list is that of the whole list."""
    asked = dict(query(call))
    if "filterStates" not in asked or "pageToken" not in asked:
        return None
    size = int(asked.get("pageSize", 50))
    return edited(call.go(), lambda value: {**value, "senders": _whole(call)[size : 2 * size]})


@in_front("kakaotalk-senders", "kakaotalk_senders_list")
def the_first_value_of_a_filter_counts(call: Call) -> Response | None:
    """Of several states the first counts."""
    return _only(call, "filterStates", 0)


@in_front("kakaotalk-templates", "kakaotalk_templates_list")
def the_last_value_of_a_filter_counts(call: Call) -> Response | None:
    """Of several statuses the last counts."""
    return _only(call, "filterStatuses", -1)


@in_front("rcs-senders", "rcs_senders_list")
def a_state_is_taken_for_another(call: Call) -> Response | None:
    """A filter for a state shows what is in none."""
    if ("filterStates", "LAUNCHING") in query(call):
        return edited(call.go(), lambda value: {**value, "senders": [], "totalSize": 0})
    return None


@in_front("whatsapp-templates", "whatsapp_templates_list")
def two_filters_are_one(call: Call) -> Response | None:
    """Of two filters one counts."""
    names = {name for name, _ in query(call)}
    if {"filterStates", "filterStatuses"} <= names and "pageToken" not in names:
        return with_query(call, [(name, value) for name, value in query(call) if name != "filterStatuses"])
    return None


@in_front("rcs-senders", "rcs_senders_list")
def a_filtered_total_is_that_of_all(call: Call) -> Response | None:
    """The total of a filtered list is that of the whole list."""
    if "filterSenderName" in dict(query(call)):
        return edited(call.go(), lambda value: {**value, "totalSize": len(_whole(call))})
    return None


@in_front("rcs-senders", "rcs_senders_list")
def the_first_identifier_counts(call: Call) -> Response | None:
    """Of several identifiers the first counts."""
    pairs = query(call)
    if any(name == "filterSenderIds" and "," in value for name, value in pairs):
        return with_query(
            call, [(name, value.split(",")[0] if name == "filterSenderIds" else value) for name, value in pairs]
        )
    return None


@in_front("rcs-senders", "rcs_senders_list")
def a_part_of_a_name_is_enough(call: Call) -> Response | None:
    """A filter for a name shows names that begin with it."""
    asked = dict(query(call))
    if "filterSenderName" not in asked or "pageToken" in asked:
        return None
    fitting = [item for item in _whole(call) if item["details"]["brand"]["name"].startswith(asked["filterSenderName"])]
    return edited(call.go(), lambda value: {**value, "senders": fitting, "totalSize": len(fitting)})


@in_front("whatsapp-templates", "whatsapp_templates_list")
def letters_of_a_name_do_not_matter(call: Call) -> Response | None:
    """A filter for a name is taken in small letters."""
    pairs = [(name, value.lower() if name == "templateName" else value) for name, value in query(call)]
    return with_query(call, pairs) if "templateName" in dict(pairs) else None


@in_front("kakaotalk-templates", "kakaotalk_templates_list")
def what_nothing_fits_is_everything(call: Call) -> Response | None:
    """A filter that nothing fits is left out."""
    response = call.go()
    if response.status == 200 and not items(response.json()) and "templateName" in dict(query(call)):
        return with_query(call, [(name, value) for name, value in query(call) if name != "templateName"])
    return response


@in_front("rcs-senders", "rcs_senders_list")
def descending_is_ascending(call: Call) -> Response | None:
    """The direction of an order is left out."""
    return with_query(call, [(name, value) for name, value in query(call) if name != "sortDirection"])


@in_front("rcs-senders", "rcs_senders_list")
def one_column_is_another(call: Call) -> Response | None:
    """By MODIFIED a list is sorted by CREATED."""
    return with_query(
        call,
        [(name, "CREATED" if (name, value) == ("sortColumn", "MODIFIED") else value) for name, value in query(call)],
    )


@in_front("rcs-senders", "rcs_senders_list")
def the_second_page_is_not_sorted(call: Call) -> Response | None:
    """The order asked for ends with the first page."""
    if "sortColumn" not in dict(query(call)):
        return None
    return _on_later_pages(call, lambda value: items(value).reverse())


@in_front("webhooks", "webhooks_list")
def webhooks_are_in_the_order_of_their_making(call: Call) -> Response | None:
    """Webhooks are listed as they were made, not in alphabetical order."""
    places = {key: place for place, key in enumerate(call.all("webhook"))}
    return edited(call.go(), lambda value: items(value).sort(key=lambda item: -places.get(item["id"], 0)))


@in_front("kakaotalk-templates", "kakaotalk_templates_list")
def capitals_come_first(call: Call) -> Response | None:
    """A list is in the order of identifiers, not of names."""
    return edited(call.go(), lambda value: items(value).sort(key=lambda item: item["code"]))


@in_front("kakaotalk-senders", "kakaotalk_senders_list")
def a_page_is_smaller_by_default(call: Call) -> Response | None:
    """Without a size a page holds ten items."""
    asked = dict(query(call))
    return None if "pageSize" in asked or "pageToken" in asked else with_query(call, [*query(call), ("pageSize", "10")])


@in_front("whatsapp-templates", "whatsapp_templates_list")
def the_largest_page_is_smaller(call: Call) -> Response | None:
    """A page of more than fifty is one of fifty."""
    asked = dict(query(call))
    if int(asked.get("pageSize", "0") if asked.get("pageSize", "0").isdigit() else 0) <= 50:
        return None
    return edited(call.go(), lambda value: value["templates"].__delitem__(slice(50, None)))


@in_front("whatsapp-templates", "whatsapp_templates_list", "whatsapp_templates_get")
def a_mask_shows_one_more(call: Call) -> Response | None:
    """A mask shows the name, whether it names it or not."""
    pairs = query(call)
    return with_query(call, [*pairs, ("fieldMask", "name")]) if "fieldMask" in dict(pairs) else None


@in_front("whatsapp-templates", "whatsapp_templates_get")
def a_mask_counts_in_lists_alone(call: Call) -> Response | None:
    """A mask is left out in a GET."""
    return with_query(call, [(name, value) for name, value in query(call) if name != "fieldMask"])


@in_front("whatsapp-templates", "whatsapp_templates_list")
def the_first_path_of_a_mask_counts(call: Call) -> Response | None:
    """Of several paths the first counts."""
    return _only(call, "fieldMask", 0)


@in_front("rcs-questionnaire", "rcs_questionnaire_get")
def the_first_country_counts(call: Call) -> Response | None:
    """Of several countries the first counts."""
    return _only(call, "countries", 0)


@in_front("whatsapp-senders", "whatsapp_senders_list")
def a_list_lacks_what_was_rejected(call: Call) -> Response | None:
    """A list leaves out what has no state, and counts it."""
    return edited(call.go(), lambda value: {**value, "senders": [item for item in items(value) if "state" in item]})


@in_front("kakaotalk-templates", "kakaotalk_templates_list")
def a_list_holds_those_of_every_sender(call: Call) -> Response | None:
    """A list within a sender shows the templates of another one, too."""
    others = [key for key in call.all("kakaotalk_sender") if key != call.values.get("plusFriendId")]
    response = call.go()
    if response.status != 200 or not others or "pageToken" in dict(query(call)):
        return response
    more = call.ask("GET", f"/kakaotalk/senders/{others[0]}/templates").json()
    return edited(response, lambda value: value["templates"].extend(items(more)))


@in_front("rcs-senders", "rcs_senders_list")
def a_token_fits_another_filter(call: Call) -> Response | None:
    """A token is taken with another filter than it was given out for."""
    response = call.go()
    if response.status == 400 and json.loads(response.body).get("errorCode") == "invalid_page_token":
        return evolve(with_query(call, [(name, value) for name, value in query(call) if name == "pageSize"]))
    return response
