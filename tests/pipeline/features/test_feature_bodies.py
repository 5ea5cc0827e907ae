"""Bodies of requests: every media type, every shape, and what is sent when there is none."""

from __future__ import annotations

from feature_harness import Api, works


@works("Bodies", "JSON object", "plain")
def test_a_body_is_passed_as_a_model_a_mapping_or_keywords(api: Api) -> None:
    api.answer(201, json={"name": "n", "size": 3})
    things = api.client.things
    for body, fields in ((api.models.Thing(name="n"), {}), ({"name": "n"}, {}), (None, {"name": "n"})):
        thing = things.create(**fields) if body is None else things.create(body)
        assert (thing.name, thing.size) == ("n", 3)
        assert (api.sent.method, api.sent.path) == ("POST", "/v1/projects/p/things")
        assert api.sent.json == {"name": "n"}
        assert api.sent.headers["content-type"] == "application/json"
    assert things.with_response.create(name="n").status == 201


@works("Operations", "sync and async", "plain")
async def test_an_async_client_does_the_same(api: Api) -> None:
    api.answer(201, json={"name": "n"})
    async with api.async_client as client:
        assert (await client.things.create(name="n")).name == "n"
        assert (await client.things.with_response.create(name="n")).status == 201
    assert api.sent.json == {"name": "n"}
