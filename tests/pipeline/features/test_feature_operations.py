"""Operations: their methods, names of any spelling, and what a call of them says and sends."""

from __future__ import annotations

import warnings

import pytest
from feature_harness import Api, works


@works("Operations", "no operationId and no tag", "names")
@works("Operations", "operationIds in any spelling, twice, and words of Python", "names")
@works("Operations", "several tags, and tags of any spelling", "names")
@pytest.mark.parametrize(
    ("resource", "name", "method"),
    [
        ("default", "get_v1_things", "GET"),
        ("tag_3_things", "things_controller_import", "POST"),
        ("tag_3_things", "things_controller_import_2", "PUT"),
        ("request_api", "request", "DELETE"),
        ("tag_class", "with_response_", "PATCH"),
        ("whats_app", "import_", "POST"),
        ("whats_app", "list", "GET"),
    ],
)
def test_names_of_any_spelling_are_made_names_of_python(api: Api, resource: str, name: str, method: str) -> None:
    assert getattr(getattr(api.client, resource), name)() is None
    assert api.sent.method == method
    assert getattr(getattr(api.client, resource).with_response, name)().status == 204


@works("Parameters", "an enum whose values differ by case or punctuation alone", "names")
def test_values_that_are_alike_are_members_of_their_own(api: Api) -> None:
    for value in ("a_b", "a-b", "A_B"):
        api.client.methods.call_2nd(kind=value)
        assert api.sent.query == f"kind={value}"
    assert sorted(api.models.Methods2NdKind) == ["A_B", "a-b", "a_b"]


@works("Operations", "HEAD, OPTIONS and TRACE", "names")
def test_every_method_is_sent(api: Api) -> None:
    api.answer(200, headers={"content-length": "3"})
    for name, method in (("peek", "HEAD"), ("ask", "OPTIONS"), ("trace", "TRACE")):
        assert getattr(api.client.methods, name)() is None
        assert api.sent.method == method


@works(
    "Operations", "`deprecated` of operations, parameters and properties: a warning at the caller's line", "deprecated"
)
async def test_what_is_deprecated_warns_at_the_line_of_the_caller(api: Api) -> None:
    things = api.client.things
    old = "old: Deprecated by the API. Use `things_new` v1.2 instead."
    worn = "old(worn=): Deprecated. Use fresh."
    for call, expected in (
        (lambda: things.old(), [old]),
        (lambda: things.with_response.old(), [old]),
        (lambda: things.old(worn="w"), [old, worn]),
        (lambda: things.new(worn="w", fresh="f", width=1), ["new(worn=): Deprecated by the API."]),
        (lambda: things.new(fresh="f", width=1), []),
        (lambda: api.models.ThingsNewBody(size=1), ["ThingsNewBody.size: Deprecated, use width."]),
    ):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            call()
        assert [str(item.message) for item in caught] == expected
        assert {item.filename for item in caught} <= {__file__}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        async with api.async_client as client:
            await client.things.old(worn="w")
    assert [str(item.message) for item in caught] == [old, worn]
    assert {item.filename for item in caught} == {__file__}


@works("Operations", "`x-replaced-by`, and what is deprecated in mappings, keywords and what is extended", "replaced")
def test_what_is_deprecated_in_a_body_warns_and_names_what_replaces_it(api: Api) -> None:
    things, size = api.client.things, "Deprecated: use width instead."
    for call, expected in (
        (lambda: things.old(), ["old: Deprecated: use things_new instead."]),
        (lambda: things.new(worn="w"), ["new(worn=): Deprecated by the API."]),
        (lambda: things.new(size=1), [f"Thing.size: {size}"]),
        (lambda: things.new({"size": 1, "inner": {"size": 2}}), [f"Middle.size: {size}", f"Thing.size: {size}"]),
        (lambda: things.new({"width": 1}), []),
        (lambda: api.models.Thing(size=1), [f"Thing.size: {size}"]),
    ):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            call()
        assert [str(item.message) for item in caught] == expected
        assert {item.filename for item in caught} <= {__file__}
