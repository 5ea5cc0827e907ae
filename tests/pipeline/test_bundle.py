"""The bundler makes one document, the same byte for byte, and refuses what would not be one."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from bundle import BundleError, bundle, render

ROOT = Path(__file__).resolve().parents[2]

OPENAPI = """
openapi: 3.1.0
info: {title: T, version: 1.0.0}
tags: [{name: things, description: Things.}]
paths:
  /things: {$ref: 'paths/things.yaml#/things'}
components: {securitySchemes: {}}
"""
PATHS = """
things:
  get:
    tags: [things]
    operationId: things_list
    responses:
      '200':
        description: Done.
        content: {application/json: {schema: {$ref: '../components/things.yaml#/schemas/Thing'}}}
"""
COMPONENTS = """
schemas:
  Thing: {type: object, properties: {next: {$ref: '#/schemas/Thing'}}}
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    for name, text in (("openapi.yaml", OPENAPI), ("paths/things.yaml", PATHS), ("components/things.yaml", COMPONENTS)):
        path = tmp_path / "openapi" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "openapi/openapi.yaml"


def change(source: Path, name: str, old: str, new: str) -> None:
    path = source.parent / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_references_become_local_and_recursion_is_kept(source: Path) -> None:
    document = bundle(source)
    response = document["paths"]["/things"]["get"]["responses"]["200"]
    assert response["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Thing"}
    assert document["components"]["schemas"]["Thing"]["properties"]["next"] == {"$ref": "#/components/schemas/Thing"}


def test_the_committed_bundle_is_what_the_sources_say() -> None:
    committed = next(iter((ROOT / "openapi").glob("provisioning-*.yaml")))
    assert render(bundle()) == committed.read_text(encoding="utf-8"), "run `make bundle`"


def test_two_runs_give_the_same_bytes(source: Path) -> None:
    assert render(bundle(source)) == render(bundle(source))


def test_the_text_reads_alike_in_yaml_1_1_and_1_2(source: Path) -> None:
    change(
        source,
        "components/things.yaml",
        "Thing: {type: object",
        "Thing: {enum: ['NO', '019', '1e3', 'y'], type: object",
    )
    text = render(bundle(source))
    assert yaml.safe_load(text)["components"]["schemas"]["Thing"]["enum"] == ["NO", "019", "1e3", "y"]
    for quoted in ("'NO'", "'019'", "'1e3'", "'y'"):
        assert quoted in text


REFUSED = [
    (
        "components/things.yaml",
        "'#/schemas/Thing'",
        "'#/schemas/Nothing'",
        ["components/things.yaml", "dangling", "Nothing"],
    ),
    ("openapi.yaml", "paths/things.yaml#/things", "paths/other.yaml#/things", ["paths/other.yaml", "no such file"]),
    ("components/things.yaml", "'#/schemas/Thing'", "'https://example.com/x.yaml#/T'", ["remote reference", "copy"]),
    ("components/things.yaml", "'#/schemas/Thing'", "'../../x.yaml#/T'", ["leads out of"]),
    ("components/things.yaml", "schemas:", "schemas:\n  Lonely: {type: string}", ["Lonely", "used nowhere"]),
    ("components/things.yaml", "Thing: {type", "Thing: {title: no, type", ["things.yaml:3", "quote the scalar"]),
    ("components/things.yaml", "Thing: {type", "Thing: {title: 019, type", ["quote the scalar 019", "YAML 1.2"]),
    ("components/things.yaml", "Thing: {type", "Thing: {type: array, type", ["stands twice"]),
    ("components/things.yaml", "schemas:", "shemas:", ["dangling"]),
    ("paths/things.yaml", "things:\n", "things: [\n", ["paths/things.yaml", "not YAML"]),
    ("components/things.yaml", "'#/schemas/Thing'", "'HTTPS://example.com/x.yaml#/T'", ["remote reference", "copy"]),
    ("components/things.yaml", "'#/schemas/Thing'", "5", ["things.yaml", "$ref is 5", "write it as a text"]),
    ("components/things.yaml", "'#/schemas/Thing'", "'#schemas/Thing'", ["things.yaml", "needs a slash"]),
    ("components/things.yaml", "'#/schemas/Thing'", "'../paths'", ["dangling reference ../paths", "correct"]),
    ("components/things.yaml", "{next: {$ref: '#/schemas", "{value: {$ref: '#/no", ["properties/value", "dangling"]),
    ("components/things.yaml", "schemas:", "? [a, b]\n: 1\nschemas:", ["things.yaml:2", "a key must be a scalar"]),
    ("openapi.yaml", "components:", "x-components:", ["openapi.yaml", "components is missing"]),
    ("openapi.yaml", "version: 1.0.0", "version: 1.0", ["openapi.yaml", "info/version must be a text"]),
    ("openapi.yaml", "paths:\n", "paths:\n  /none:\n", ["openapi.yaml: paths//none", "is not a path item"]),
    (
        "paths/things.yaml",
        "description: Done.",
        "description: Done.\n        links: {Get: {operationId: things_fly}}",
        ["openapi.yaml: things_list/responses/200/links/Get", "there is no operation 'things_fly'", "correct"],
    ),
]


@pytest.mark.parametrize("name", ["openapi.yaml", "paths/things.yaml", "components/things.yaml"])
@pytest.mark.parametrize("content", [b"", b"- 1\n", b"\xff\n", b"a: [\n", b"a: \x00\n", b"1"])
def test_a_file_that_is_no_yaml_mapping_is_named(source: Path, name: str, content: bytes) -> None:
    (source.parent / name).write_bytes(content)
    with pytest.raises(BundleError, match=name):
        bundle(source)


def test_a_schema_of_the_root_itself_is_taken_over(source: Path) -> None:
    change(source, "openapi.yaml", "components: {", "components: {schemas: {Own: {type: string}}, ")
    change(source, "components/things.yaml", "'#/schemas/Thing'", "'../openapi.yaml#/components/schemas/Own'")
    assert bundle(source)["components"]["schemas"]["Own"] == {"type": "string"}


@pytest.mark.parametrize(("name", "old", "new", "message"), REFUSED, ids=[" ".join(message) for *_, message in REFUSED])
def test_it_refuses_and_names_the_place(source: Path, name: str, old: str, new: str, message: list[str]) -> None:
    change(source, name, old, new)
    with pytest.raises(BundleError) as caught:
        bundle(source)
    for text in message:
        assert text in str(caught.value)


def test_a_name_taken_twice_is_refused(source: Path) -> None:
    (source.parent / "components/more.yaml").write_text("schemas:\n  Thing: {type: string}\n", encoding="utf-8")
    with pytest.raises(
        BundleError, match="the name Thing is taken twice, in components/more.yaml and components/things.yaml"
    ):
        bundle(source)
