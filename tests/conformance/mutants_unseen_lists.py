"""Defects as an outsider thinks of them: lists, their filters, order, pages, totals and masks."""

from __future__ import annotations

import json
from typing import Any

from in_passing import Passing, code_of, edited, items_of, passing
from sinch_provisioning.mock import Response


def _values(call: Passing, name: str) -> list[str]:
    return [value for key, value in call.request.query if key == name]


@passing("rcs_senders_list")
def unknown_identifiers_list_everything(call: Passing) -> Response | None:
    """A filter by identifiers of which none is known is as good as none."""
    response = call.go()
    if response.status == 200 and _values(call, "filterSenderIds") and not json.loads(response.content)["totalSize"]:
        return call.go(call.with_query(lambda query: [pair for pair in query if pair[0] != "filterSenderIds"]))
    return response


@passing("kakaotalk_templates_list")
def a_name_is_looked_for_anywhere(call: Passing) -> Response | None:
    """A template whose name holds the wanted text in its middle is listed, too."""
    wanted = _values(call, "templateName")
    if not wanted or not wanted[-1]:
        return None
    whole = call.go(call.with_query(lambda query: [pair for pair in query if pair[0] != "templateName"]))

    def narrow(page: Any) -> None:
        def name(template: Any) -> str:
            return str((template.get("details") or template.get("changes", {}).get("details", {})).get("name", ""))

        page["templates"] = [template for template in page["templates"] if wanted[-1] in name(template)]
        page["totalSize"] = len(page["templates"])

    return edited(whole, narrow)


@passing("whatsapp_templates_list")
def a_name_must_be_the_whole_name(call: Passing) -> Response | None:
    """The filter by name lists templates of just this name, not those that begin with it."""
    wanted = _values(call, "templateName")

    def narrow(page: Any) -> None:
        page["templates"] = [
            template for template in page["templates"] if template.get("name", wanted[-1]) == wanted[-1]
        ]
        page["totalSize"] = len(page["templates"])

    return edited(call.go(), narrow) if wanted and wanted[-1] else None


@passing("whatsapp_senders_list")
def states_or_statuses_are_enough(call: Passing) -> Response | None:
    """Of a filter by state and by status one is enough to be listed."""
    if not (_values(call, "filterStates") and _values(call, "filterStatuses")):
        return None
    response = call.go()
    if response.status != 200:
        return response
    senders: dict[str, Any] = {}
    for left_out in ("filterStates", "filterStatuses"):
        name = left_out
        part = call.go(call.with_query(lambda query, name=name: [pair for pair in query if pair[0] != name]))
        senders |= {sender["id"]: sender for sender in json.loads(part.content).get("senders", [])}
    return edited(response, lambda page: {**page, "senders": list(senders.values()), "totalSize": len(senders)})


@passing("rcs_senders_list")
def names_are_only_sorted_upwards(call: Passing) -> Response | None:
    """Senders sorted by name come in ascending order, whatever direction is asked for."""
    if "NAME" in _values(call, "sortColumn"):
        return call.go(call.with_query(lambda query: [pair for pair in query if pair != ("sortDirection", "DESC")]))
    return None


@passing("rcs_senders_list")
def without_a_direction_it_is_downwards(call: Passing) -> Response | None:
    """A list that is sorted by state without a direction is in descending order."""
    if "STATE" in _values(call, "sortColumn") and not _values(call, "sortDirection"):
        return call.go(call.with_query(lambda query: [*query, ("sortDirection", "DESC")]))
    return None


@passing("kakaotalk_senders_list_activities")
def the_total_is_that_of_the_page_too(call: Passing) -> Response | None:
    """`totalSize` counts what the page holds."""
    return edited(call.go(), lambda page: {**page, "totalSize": len(page["notifications"])})


@passing("webhooks_list", "webhooks_delete")
def deleted_webhooks_are_counted(call: Passing) -> Response | None:
    """`totalSize` still counts webhooks that were deleted."""
    response = call.go()
    if response.status == 204:
        call.memory[call.project] = call.memory.get(call.project, 0) + 1
    gone = call.memory.get(call.project, 0)
    return edited(response, lambda page: {**page, "totalSize": page["totalSize"] + gone})


@passing("rcs_accounts_list_activities")
def a_page_begins_with_the_last_of_the_one_before(call: Passing) -> Response | None:
    """The second page repeats the last item of the first."""
    response = call.go()
    last = call.memory.get(call.project)

    def repeat(page: Any) -> None:
        if last is not None and "previousPageToken" in page:
            page["notifications"] = [last, *page["notifications"][:-1]]

    if response.status == 200:
        shown = items_of(json.loads(response.content))
        call.memory[call.project] = shown[-1] if shown else None
    return edited(response, repeat)


@passing("whatsapp_templates_list_by_name")
def the_last_page_has_no_way_back(call: Passing) -> Response | None:
    """The last page has no `previousPageToken`."""

    def cut(page: Any) -> None:
        if "nextPageToken" not in page:
            page.pop("previousPageToken", None)

    return edited(call.go(), cut)


@passing("kakaotalk_categories_list_template_categories")
def the_last_page_leads_on(call: Passing) -> Response | None:
    """The last page names a next one, which is the first again."""
    response = call.go()

    def lead_on(page: Any) -> None:
        if "previousPageToken" in page:
            page.setdefault("nextPageToken", page["previousPageToken"])

    return edited(response, lead_on)


@passing("whatsapp_flows_list")
def the_page_size_is_the_number_of_flows(call: Passing) -> Response | None:
    """`pageSize` tells how many items there are on the page, not how many there may be."""
    return edited(call.go(), lambda page: {**page, "pageSize": len(page["flows"])})


@passing("whatsapp_senders_list_activities", "whatsapp_templates_list_activities")
def the_oldest_activity_comes_first(call: Passing) -> Response | None:
    """Activities are listed in the order they happened."""
    return edited(call.go(), lambda page: {**page, "notifications": page["notifications"][::-1]})


@passing("rcs_senders_list_activities", "whatsapp_accounts_list_activities")
def a_hundred_are_fifty(call: Passing) -> Response | None:
    """A page holds fifty activities at most, also when a hundred are asked for."""

    def smaller(query: list[tuple[str, str]]) -> list[tuple[str, str]]:
        return [(k, "50" if k == "pageSize" and v.isdigit() and 50 < int(v) <= 100 else v) for k, v in query]

    return call.go(call.with_query(smaller)) if call.request.query else None


@passing("kakaotalk_templates_list")
def a_thousand_templates_are_too_many(call: Passing) -> Response | None:
    """A page of more than a hundred templates is refused with `invalid_page_size`."""
    size = _values(call, "pageSize")
    if size and size[-1].isdigit() and 100 < int(size[-1]) <= 1000:
        return call.go(call.with_query(lambda query: [(k, "0" if k == "pageSize" else v) for k, v in query]))
    return None


@passing("whatsapp_templates_list_by_name")
def a_mask_shows_the_category_too(call: Passing) -> Response | None:
    """A field mask shows a member that it does not name."""
    if not _values(call, "fieldMask"):
        return None
    whole = call.go(call.with_query(lambda query: [pair for pair in query if pair[0] != "fieldMask"]))
    masked = call.go()
    if masked.status != 200:
        return masked
    categories = [template.get("category") for template in items_of(json.loads(whole.content))]

    def add(page: Any) -> None:
        for template, category in zip(page["templates"], categories, strict=True):
            template["category"] = category

    return edited(masked, add)


@passing("whatsapp_templates_get")
def of_several_masks_the_first_counts(call: Passing) -> Response | None:
    """A mask of several fields shows the first of them."""

    def shorten(query: list[tuple[str, str]]) -> list[tuple[str, str]]:
        masks = [pair for pair in query if pair[0] == "fieldMask"]
        others = [pair for pair in query if pair[0] != "fieldMask"]
        return others + [(name, value.partition(",")[0]) for name, value in masks[:1]]

    return call.go(call.with_query(shorten)) if _values(call, "fieldMask") else None


@passing("webhooks_list")
def the_newest_webhook_comes_first(call: Passing) -> Response | None:
    """Webhooks are listed in the reverse order of their creation."""
    order = list(call.stored("webhook"))[::-1]
    if call.request.query:
        return None
    return edited(
        call.go(), lambda page: {**page, "webhooks": sorted(page["webhooks"], key=lambda hook: order.index(hook["id"]))}
    )


@passing("webhooks_list")
def ten_webhooks_are_a_page(call: Passing) -> Response | None:
    """Without a page size ten webhooks are listed, not all."""
    if not _values(call, "pageSize"):
        return call.go(call.with_query(lambda query: [*query, ("pageSize", "10")]))
    return None


@passing("whatsapp_templates_list_by_name")
def names_that_begin_alike_are_listed_together(call: Passing) -> Response | None:
    """The languages of `order` are listed with those of `order_shipped`."""
    response = call.go()
    name = call.values["templateName"]
    others = [t for (n, _), t in call.stored("whatsapp_template").items() if n.startswith(name) and n != name]
    shown = [{k: v for k, v in template.items() if not k.startswith("_")} for template in others]
    if call.request.query:
        return response
    return edited(
        response,
        lambda page: {**page, "templates": page["templates"] + shown, "totalSize": page["totalSize"] + len(shown)},
    )


@passing("kakaotalk_templates_list", "kakaotalk_templates_delete")
def a_deleted_template_is_still_listed(call: Passing) -> Response | None:
    """A template that was deleted can not be read, but is listed."""
    ghosts = call.memory.setdefault((call.project, call.values["plusFriendId"]), [])
    if call.operation == "kakaotalk_templates_delete":
        before = call.do("kakaotalk_templates_get")
        response = call.go()
        if response.status == 204:
            ghosts.append(json.loads(before.content))
        return response
    return edited(
        call.go(),
        lambda page: {**page, "templates": page["templates"] + ghosts, "totalSize": page["totalSize"] + len(ghosts)},
    )


@passing("rcs_senders_list")
def a_wrong_token_is_the_first_page(call: Passing) -> Response | None:
    """A page token that is none lists the first page, where it should be refused."""
    response = call.go()
    if code_of(response) == "invalid_page_token":
        return call.go(call.with_query(lambda query: [pair for pair in query if pair[0] != "pageToken"]))
    return response


@passing("kakaotalk_senders_list")
def the_total_does_not_know_the_filter(call: Passing) -> Response | None:
    """`totalSize` of a filtered list is that of all senders."""
    count = len(call.stored("kakaotalk_sender"))
    return edited(call.go(), lambda page: {**page, "totalSize": count})


@passing("kakaotalk_templates_list")
def drafts_must_be_asked_for(call: Passing) -> Response | None:
    """Templates that were never submitted are listed only when a filter names them."""
    if _values(call, "filterStatuses") or _values(call, "filterStates"):
        return None

    def narrow(page: Any) -> None:
        kept = [t for t in page["templates"] if "state" in t or t.get("changes", {}).get("status") != "DRAFT"]
        page["totalSize"] -= len(page["templates"]) - len(kept)
        page["templates"] = kept

    return edited(call.go(), narrow)


@passing("whatsapp_senders_list", "kakaotalk_senders_list")
def a_filter_that_is_named_twice_lists_twice(call: Passing) -> Response | None:
    """The same value twice in a filter lists its senders twice."""
    values = _values(call, "filterStates")
    if len(values) > len(set(values)):
        return edited(call.go(), lambda page: {**page, "senders": page["senders"] * 2})
    return None


@passing("rcs_senders_list")
def the_second_page_is_not_sorted_too(call: Passing) -> Response | None:
    """The order that was asked for holds for the first page alone."""
    response = call.go()
    if response.status == 200 and _values(call, "pageToken") and _values(call, "sortColumn"):
        return edited(response, lambda page: {**page, "senders": page["senders"][::-1]})
    return response


@passing("whatsapp_templates_list")
def statuses_are_compared_with_the_state(call: Passing) -> Response | None:
    """The filter by status of changes lists a REJECTED template that has no changes."""
    statuses = _values(call, "filterStatuses")
    if statuses and not _values(call, "filterStates"):
        whole = call.go(call.with_query(lambda query: [pair for pair in query if pair[0] != "filterStatuses"]))
        if call.go().status != 200:
            return call.go()

        def narrow(page: Any) -> None:
            page["templates"] = [
                t for t in page["templates"] if {t.get("state"), t.get("changes", {}).get("status")} & set(statuses)
            ]
            page["totalSize"] = len(page["templates"])

        return edited(whole, narrow)
    return None


@passing("kakaotalk_categories_list_sender_categories")
def third_categories_belong_to_the_first_second(call: Passing) -> Response | None:
    """The last category of the tree is missing."""
    return edited(call.go(), lambda page: items_of(page) and items_of(page).pop() and page)


@passing("whatsapp_senders_list")
def an_empty_page_has_no_list(call: Passing) -> Response | None:
    """A list without items has no array."""
    return edited(call.go(), lambda page: None if page["senders"] else {"totalSize": 0, "pageSize": page["pageSize"]})


@passing("whatsapp_templates_list")
def pages_of_templates_shrink_after_a_deletion(call: Passing) -> Response | None:
    """A list ends at the first page once something was deleted."""
    response = call.go()
    blocked = call.stored("whatsapp_template_deleted")
    if blocked:
        return edited(response, lambda page: page.pop("nextPageToken", None) and page)
    return response
