"""The table that the mock keeps resources in, against a plain dict; and listings that are kept until something changes."""

from __future__ import annotations

import random
from typing import Any

import pytest
from mock_calls import DOCUMENT, ask, value
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock
from sinch_provisioning.mock.table import Table

DETAILS = {"adminPhoneNo": "01012345678", "name": "Tulips", "topLevelCategoryCode": "019"}
WHOLE = {**DETAILS, "midLevelCategoryCode": "0006", "subLevelCategoryCode": "0001"}


@pytest.mark.parametrize("seed", range(5))
def test_a_table_is_a_dict_with_orders(seed: int) -> None:
    rng, table, plain = random.Random(seed), Table(), dict[Any, Any]()  # noqa: S311 - not for secrets
    for step in range(400):
        key = (rng.choice("abc"), str(rng.randrange(20))) if rng.random() < 0.8 else rng.choice("abc")
        if rng.random() < 0.6:
            resource = {"number": step, "_mark": f"m{step}"}
            table[key] = resource
            plain[key] = resource
        elif key in plain:
            del table[key]
            del plain[key]
        else:
            assert table.pop(key, None) is None
        if step % 7 == 0:  # the orders are made at any time, and kept from then on
            in_order = sorted(plain, key=lambda item: item if isinstance(item, tuple) else (item,))
            assert list(table.by_key()) == [plain[item] for item in in_order]
            assert [dict(item) for item in table.made()[3:9]] == list(plain.values())[3:9]
            of_b = [plain[item] for item in in_order if item == "b" or item[0] == "b"]
            assert list(table.by_key("b")) == of_b
            for resource in plain.values():
                assert table.having("_mark", resource["_mark"]) is resource
        assert table.having("_mark", "none") is None
        assert (list(table), list(table.items()), len(table)) == (list(plain), list(plain.items()), len(plain))


def names_of(key: Any, resource: Any) -> set[str]:
    return {resource["name"], *resource.get("others", ())}


def order_of(key: Any, resource: Any) -> tuple[str, str]:
    return key[0], resource["name"]


@pytest.mark.parametrize("seed", range(5))
def test_a_table_has_ways_by_what_changes(seed: int) -> None:
    rng, table = random.Random(seed), Table()  # noqa: S311 - not for secrets
    letters = ("a", "b", "ab", "abc", "", "a\U0010ffff", "\U0010ffff", "b\0")
    for _ in range(300):
        key = (rng.choice("pq"), str(rng.randrange(12)))
        if key not in table or rng.random() < 0.2:
            table[key] = {"name": rng.choice(letters), "key": key}
        elif rng.random() < 0.3:
            del table[key]
        else:
            table[key] |= {"name": rng.choice(letters), "others": [rng.choice(letters)]}
            table.changed(key)
        name = rng.choice(letters)
        holders = [resource for key, resource in table.items() if name in names_of(key, resource)]
        assert sorted(item["key"] for item in table.holding(names_of, name)) == sorted(item["key"] for item in holders)
        own = [item for item in table.items() if item[0][0] == "p" and item[1]["name"].startswith(name)]
        in_order = [resource for _, resource in sorted(own, key=lambda item: (order_of(*item), item[0]))]
        listing = table.in_order(order_of, "p", name)
        assert (list(listing), listing[1:3], len(listing)) == (in_order, in_order[1:3], len(in_order))
        prefix = rng.choice(("", "p", "q", "r"))
        assert list(table.beginning(prefix)) == [table[key] for key in sorted(table) if key[0].startswith(prefix)]


class TestListings:
    @pytest.fixture
    def mock(self) -> Mock:
        mock = Mock(document=DOCUMENT, transitions={"kakaotalk_sender": "manual"})
        for name in ("@tulips", "@roses", "@irises"):
            value(ask(mock, "POST", "/kakaotalk/senders", {"plusFriendId": name, "details": WHOLE}), 201)
        return mock

    def names(self, mock: Mock, query: str) -> list[str]:
        return [item["plusFriendId"] for item in value(ask(mock, "GET", f"/kakaotalk/senders{query}"))["senders"]]

    def test_a_narrowed_listing_shows_every_change(self, mock: Mock) -> None:
        inactive, under_review = "?filterStates=INACTIVE", "?filterStatuses=IN_PROGRESS"
        assert (self.names(mock, inactive), len(self.names(mock, under_review))) == ([], 3)
        mock.trigger("kakaotalk_sender", "@roses")
        assert (self.names(mock, inactive), len(self.names(mock, under_review))) == (["@roses"], 2)
        value(ask(mock, "POST", "/kakaotalk/senders/@roses/register"))
        assert (self.names(mock, inactive), self.names(mock, "?filterStates=VERIFYING")) == ([], ["@roses"])
        ask(mock, "DELETE", "/kakaotalk/senders/@irises")
        assert self.names(mock, under_review) == ["@tulips"]
        mock.set_state({})
        assert self.names(mock, under_review) == []

    def test_a_deleted_sender_leaves_its_listings_when_its_time_is_over(self, mock: Mock) -> None:
        for name in ("@roses", "@tulips"):
            mock.trigger("kakaotalk_sender", name)
        assert ask(mock, "DELETE", "/kakaotalk/senders/@roses").status == 204
        mock.advance_clock(59 * 24 * 3600)
        assert ask(mock, "DELETE", "/kakaotalk/senders/@tulips").status == 204
        assert len(self.names(mock, "")) == len(self.names(mock, "?filterStates=INACTIVE")) + 1 == 3
        mock.set_state(mock.state())
        mock.advance_clock(24 * 3600)
        assert (self.names(mock, ""), self.names(mock, "?filterStates=INACTIVE")) == (
            ["@tulips", "@irises"],
            ["@tulips"],
        )
        assert "@roses" not in mock.state()[DEFAULT_PROJECT.project_id]["kakaotalk_sender"]
