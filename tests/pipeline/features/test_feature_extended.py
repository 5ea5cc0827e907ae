"""Schemas that extend others."""

from __future__ import annotations

from feature_harness import Api, works


@works("Schemas", "properties beside `allOf` and `oneOf`", "shared-properties")
@works("Schemas", "one title of several schemas", "shared-properties")
def test_what_stands_beside_alternatives_and_parts_is_kept(api: Api) -> None:
    extended = api.models.Extended(color="red", name="n", details={"size": 3})
    assert (extended.color, extended.name, extended.details.size) == ("red", "n", 3)
    api.client.things.put(extended)
    assert api.sent.json == {"color": "red", "name": "n", "details": {"size": 3}}
    for fields in ({"left": "l", "common": "c"}, {"right": "r", "common": "c"}):
        api.client.things.post(**fields)
        assert api.sent.json == fields
    api.answer(200, json={"a": 1})
    assert api.client.things.get() == {"a": 1}
