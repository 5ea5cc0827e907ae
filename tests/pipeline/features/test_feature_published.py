"""Schemas as others publish them: null beside objects and enums, words without need, and parts that differ."""

from __future__ import annotations

from typing import Any

from feature_harness import Api, works


def order(api: Api, **members: Any) -> Any:
    api.answer(json=members)
    response = api.client.orders.with_response.get()
    assert response.deviations == ()
    return response.value


@works("Schemas", "`nullable` of objects, enums and `allOf`, as properties, items and alternatives", "nullable")
def test_what_may_be_null_keeps_its_class(api: Api) -> None:
    empty = order(api, customer=None, address=None, addresses=[None], state=None, either=None, chosen=None)
    assert (empty.customer, empty.address, empty.addresses, empty.state) == (None, None, [None], None)
    assert (empty.either, empty.chosen) == (None, None)
    customer = {"name": "n", "card": None, "avatar": {"url": "u"}}
    full = order(api, customer=customer, addresses=[{"city": "c", "street": "s"}], state="OPEN", either="text")
    assert type(full.customer) is api.models.Customer
    assert (full.customer.name, full.customer.card, full.customer.avatar.url) == ("n", None, "u")
    assert type(full.addresses[0]) is api.models.Address
    assert (full.addresses[0].city, full.addresses[0].street) == ("c", "s")
    assert (full.state, full.either) == (api.models.State.OPEN, "text")
    assert full.to_dict()["customer"] == customer


@works(
    "Schemas",
    "a `default` that its schema does not accept, an array without `items`, an empty list of types",
    "nullable",
)
def test_what_a_schema_says_without_need_costs_nothing(api: Api) -> None:
    value = order(api, notes=[1, "a", {}], plan="BIG", default=5)
    assert (value.notes, value.plan, value.default) == ([1, "a", {}], "BIG", 5)
    assert order(api, anything=[1], parts={"kind": "k"}).parts.kind == "k"
    api.answer(204)
    api.client.orders.put(api.models.Order(plan="SMALL"))
    assert api.sent.json == {"plan": "SMALL"}


@works("Schemas", "`allOf` of one schema and words beside it", "nullable")
def test_words_beside_a_schema_change_nothing(api: Api) -> None:
    assert order(api, shown="ALL").shown == "ALL"
    value = order(api, shown={"kind": "k"}, chosen={"kind": "c"}, name="n")
    assert (value.shown.kind, value.chosen.kind, value.name) == ("k", "c", "n")
    renamed = order(api, renamed={"kind": "k"}).renamed
    assert (type(renamed), renamed.kind) == (api.models.Renamed, "k")


@works("Schemas", "enums of several types that list null", "nullable")
def test_enums_of_several_types_are_read(api: Api) -> None:
    value = order(api, often="DAILY", version=4.1, renamed=None)
    assert (value.often, value.version, value.renamed) == ("DAILY", 4.1, None)
    value = order(api, often=None, version="latest")
    assert (value.often, value.version) == (None, "latest")
    assert order(api, version=4).version == 4


@works("Schemas", "`allOf` whose parts describe a property differently: the later one is taken", "nullable")
def test_of_two_descriptions_the_later_is_taken(api: Api) -> None:
    value = order(api, cat={"kind": "CAT", "age": 3, "chip": None, "lives": 9})
    assert type(value.cat) is api.models.Cat
    assert (value.cat.kind, value.cat.age, value.cat.chip, value.cat.lives) == ("CAT", 3, None, 9)
    api.answer(json={"cat": {"kind": "DOG"}})
    deviations = api.client.orders.with_response.get().deviations
    assert [deviation.pointer for deviation in deviations] == ["/cat/age"]
