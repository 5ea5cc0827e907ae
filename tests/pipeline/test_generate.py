"""`make generate` refuses what would be dropped, in one clear message, and its output is the same everywhere."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import generate
import openapi_python_client
import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "openapi/pipeline/generate.py"
TEMPLATES = ROOT / "openapi/templates"
HASHES = ROOT / "openapi/pipeline/upstream-templates.sha256"
DOCUMENT = next(iter((ROOT / "openapi").glob("provisioning-*.yaml")))


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), "--no-types", *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, text=True, env={**os.environ, **environment})


@pytest.fixture(scope="module")
def text() -> str:
    return json.dumps(yaml.safe_load(DOCUMENT.read_text(encoding="utf-8")))


def small(text: str) -> dict[str, Any]:
    """The document with its webhooks operations alone, so that a run takes a second."""
    document = json.loads(text)
    document["paths"] = {path: item for path, item in document["paths"].items() if "/webhooks" in path}
    document["tags"] = [tag for tag in document["tags"] if tag["name"] == "webhooks"]
    document["webhooks"] = {}
    kept = {"Error", "ErrorCode", "Webhook", "WebhookPage", "WebhookTrigger", "CreateWebhook", "UpdateWebhook", "Page"}
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {name: schemas[name] for name in schemas if name in kept}
    return document


def outcome(document: dict[str, Any], folder: Path) -> subprocess.CompletedProcess[str]:
    path = folder / "document.yaml"
    path.write_text(json.dumps(document), encoding="utf-8")
    return run("--document", path, "--output", folder / "made")


def test_a_small_document_generates_the_same_bytes_whatever_the_hash_seed(text: str, tmp_path: Path) -> None:
    made = []
    for seed in ("0", "1"):
        folder = tmp_path / seed
        folder.mkdir()
        (folder / "document.yaml").write_text(json.dumps(small(text)), encoding="utf-8")
        done = run("--document", folder / "document.yaml", "--output", folder / "made", PYTHONHASHSEED=seed)
        assert done.returncode == 0, done.stderr
        made.append(generate.files(folder / "made" / generate.PACKAGE))
    assert made[0] == made[1]
    assert "api/webhooks/webhooks_list.py" in made[0]


def schema(document: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = document["components"]["schemas"]["Webhook"]["properties"]
    return result


def link(document: dict[str, Any]) -> dict[str, Any]:
    links = document["paths"]["/v1/projects/{projectId}/webhooks"]["post"]["responses"]["201"]["links"]
    result: dict[str, Any] = next(iter(links.values()))
    return result


def query(document: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = document["components"]["parameters"]["PageToken"]
    return result


DEFECTS: list[tuple[str, Callable[[dict[str, Any]], Any], list[str]]] = [
    (
        "a link to nowhere",
        lambda d: link(d).update(operationId="webhooks_nothing"),
        ["link", "no operation 'webhooks_nothing'"],
    ),
    (
        "parts that cannot be one value",
        lambda d: schema(d).update(id={"allOf": [{"properties": {"a": {"type": t}}} for t in ("string", "integer")]}),
        ["the generator cannot say this", "Webhook"],
    ),
    (
        "a dangling reference",
        lambda d: schema(d)["id"].update({"$ref": "#/components/schemas/No"}),
        ["properties/id: dangling reference", "schemas/No"],
    ),
    ("a style", lambda d: query(d).update(style="tabDelimited"), ["style 'tabDelimited' is not one of OpenAPI"]),
    ("no components", lambda d: d.pop("components"), ["#/paths/", "dangling reference", "add its target"]),
    ("paths as a list", lambda d: d.update(paths=[]), ["#/paths: must be a mapping"]),
    ("an empty path item", lambda d: d["paths"].update({"/x": None}), ["#/paths/~1x: is not a path item"]),
]


@pytest.mark.parametrize(("defect", "error_text"), [d[1:] for d in DEFECTS], ids=[d[0] for d in DEFECTS])
def test_what_would_be_dropped_fails_with_its_place(
    defect: Callable[[dict[str, Any]], Any], error_text: list[str], text: str, tmp_path: Path
) -> None:
    document = small(text)
    defect(document)
    done = outcome(document, tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    for part in error_text:
        assert part in done.stderr, done.stderr
    assert not (tmp_path / "made").exists(), "nothing may be half-done"


def test_a_property_named_as_what_every_model_has_gets_an_underscore(text: str, tmp_path: Path) -> None:
    document = small(text)
    wires = (
        "isSet",
        "fields_set",
        "replace",
        "to_json",
        "toDict",
        "fromDict",
        "additionalProperties",
        "_load",
        "isEasy",
    )
    schema(document).update({wire: {"type": "string", "description": "A text."} for wire in wires})
    assert outcome(document, tmp_path).returncode == 0
    (tmp_path / "made" / generate.PACKAGE).rename(tmp_path / "made_up")
    code = f"""
from made_up.models import Webhook
data = {{"id": "w", "target": "t", "projectId": "p", "triggers": ["ALL"], **{{wire: wire for wire in {wires}}}}}
hook = Webhook.from_dict(data)
assert hook.to_dict() == data == hook.replace().to_dict() == Webhook(**vars(hook)).to_dict(), hook.to_dict()
assert (hook.is_set_, hook.fields_set_, hook.replace_, hook.is_easy) == ("isSet", "fields_set", "replace", "isEasy")
assert (hook.to_json_, hook.to_dict_, hook.from_dict_) == ("to_json", "toDict", "fromDict")
assert hook.additional_properties_ == "additionalProperties" and hook.additional_properties == {{}}
assert hook.is_set("is_set_")
"""
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("has_event", [True, False])
def test_a_package_with_any_events_or_none_serves_the_receiver_of_webhooks(
    text: str, tmp_path: Path, has_event: bool
) -> None:
    document = small(text)
    if has_event:
        event = {
            "type": "object",
            "description": "A parcel left.",
            "required": ["type"],
            "properties": {"type": {"type": "string", "const": "PARCEL_LEFT", "description": "Name of the event."}},
        }
        document["components"]["schemas"]["Event"] = event  # as the union of all events is called
        body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Event"}}}}
        document["webhooks"] = {"PARCEL_LEFT": {"post": {"requestBody": body, "responses": {}}}}
    done = outcome(document, tmp_path)
    assert done.returncode == 0, done.stderr
    code = f"""
from sinch_provisioning import models, webhooks
from sinch_provisioning.mock.receiver import ReceivedEvents
from sinch_provisioning_api.events import Event, EventName
assert getattr(EventName, "__args__", ()) == (("PARCEL_LEFT",) if {has_event} else ())
for name in ("PARCEL_LEFT", "OTHER"):
    body = '{{"type": "' + name + '"}}'
    event = webhooks.Verifier("s").verify(body, webhooks.sign(body, "s"))
    known = name == "PARCEL_LEFT" and {has_event}
    assert isinstance(event, models.Event if known else webhooks.UnknownEvent), event
    assert isinstance(event, Event) and event.type_ == name
assert "Event" in dir(models)
"""
    paths = os.pathsep.join([str(tmp_path / "made"), str(ROOT / "overrides")])
    command, environment = [sys.executable, "-c", code], {**os.environ, "PYTHONPATH": paths}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr


def test_a_wrong_config_key_is_named(tmp_path: Path) -> None:
    config = tmp_path / "generator-config.yaml"
    config.write_text("post_hook: []\n", encoding="utf-8")
    with pytest.raises(
        generate.GenerationError, match="the generator does not know the key post_hook; it knows .*post_hooks"
    ):
        generate.load_config(config)


def test_the_committed_config_has_known_keys_only() -> None:
    assert generate.load_config(ROOT / "generator-config.yaml").package_name_override == "sinch_provisioning_api"


def test_the_generators_own_templates_are_those_ours_were_written_against() -> None:
    upstream = Path(openapi_python_client.__file__).parent / "templates"
    known = dict(reversed(line.split("  ")) for line in HASHES.read_text(encoding="utf-8").splitlines())
    overridden = {path.name for path in TEMPLATES.glob("*.jinja")}
    assert set(known) == overridden
    changed = [name for name in known if hashlib.sha256((upstream / name).read_bytes()).hexdigest() != known[name]]
    assert not changed, f"the generator changed {changed}: compare with openapi/templates/, then write the new hashes"


def test_every_template_of_ours_opens_with_its_reason() -> None:
    for path in TEMPLATES.glob("*.jinja"):
        assert path.read_text(encoding="utf-8").startswith("{#- Why: "), path.name
