"""A bump writes the sources in our form, touches nothing else, and leaves the tree as it was when it does not end well."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import bump
import bump_tree
import curation
import lint
import pytest
import vendor_form
import yaml
from bump_align import align, house_name
from bump_decided import nodes_at
from bump_sources import SourceFile
from bump_tree import Outcome
from bundle import bundle, bundles
from document import operations
from findings import GenerationError
from reading import read_document

ROOT = Path(__file__).resolve().parents[2]
ROOT_PATH = "/v1/projects/{projectId}"
Document = dict[str, Any]
GONE = f"{ROOT_PATH}/kakaotalk/senders/{{plusFriendId}}/verify"
PARCELS = f"{ROOT_PATH}/parcels"
OURS = read_document(bundles(ROOT / "openapi")[0])


HAS_GONE = pytest.mark.skipif(GONE not in OURS["paths"], reason="the operation that the test removes is gone already")
IS_BEFORE = pytest.mark.skipif(
    [int(part) for part in OURS["info"]["version"].split(".")] >= [1, 2, 91],
    reason="this document is as late as 1.2.91",
)


def schema_of(name: str) -> Document:
    return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}


def another_version(document: Document) -> Document:
    """Our document with a new tag, a new paged operation, a new event and without one operation."""
    text = json.dumps(document)
    made: Document = json.loads(text)
    made["info"]["version"] = "1.3.0"
    made["tags"].append({"name": "parcels", "x-displayName": "Parcels", "description": "Parcels of a project."})
    properties = {
        "id": {"type": "string", "description": "Identifier of the parcel."},
        "state": {"type": "string", "enum": ["LEFT", "THERE"], "description": "How far it is by now."},
    }
    parcel = {"type": "object", "description": "A parcel on its way.", "required": ["id"], "properties": properties}
    items = {
        "type": "array",
        "description": "The parcels of this page.",
        "items": {"$ref": "#/components/schemas/Parcel"},
    }
    page = {"type": "object", "required": ["parcels"], "properties": {"parcels": items}}
    event = {"type": "object", "description": "A parcel left.", "properties": {"type": {"const": "PARCEL_LEFT"}}}
    made["components"]["schemas"] |= {
        "Parcel": parcel,
        "ParcelPage": {"description": "A page of parcels.", "allOf": [{"$ref": "#/components/schemas/Page"}, page]},
        "ParcelLeft": event,
    }
    made["paths"][PARCELS] = {
        "parameters": [{"$ref": "#/components/parameters/ProjectId"}],
        "get": {
            "tags": ["parcels"],
            "operationId": "parcels_list",
            "summary": "List the parcels",
            "parameters": [{"$ref": f"#/components/parameters/{name}"} for name in ("PageToken", "PageSize")],
            "responses": {"200": {"description": "A page of parcels.", **schema_of("ParcelPage")}},
        },
    }
    made["webhooks"]["PARCEL_LEFT"] = {"post": {"requestBody": schema_of("ParcelLeft"), "responses": {}}}
    del made["paths"][GONE]
    for item in made["paths"].values():
        for method in vendor_form.METHODS:
            for response in item.get(method, {}).get("responses", {}).values():
                links = response.get("links", {})
                for name in [name for name, link in links.items() if link["operationId"] == "kakaotalk_senders_verify"]:
                    del links[name]
    return made


def written(folder: Path, theirs: Document) -> tuple[Path, Outcome, Document]:
    sources = Path(shutil.copytree(ROOT / "openapi", folder / "openapi", ignore=shutil.ignore_patterns("__pycache__")))
    path = folder / "theirs.json"
    path.write_text(json.dumps(theirs), encoding="utf-8")
    outcome = bump_tree.write(sources, bump.foreign_document(path))
    return sources, outcome, bundle(sources / "openapi.yaml")


@pytest.fixture(scope="module")
def ours_bumped(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Outcome, Document]:
    return written(tmp_path_factory.mktemp("ours"), another_version(OURS))


@pytest.fixture(scope="module")
def vendor_bumped(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Outcome, Document]:
    return written(tmp_path_factory.mktemp("vendor"), json.loads(vendor_form.DATA.read_text(encoding="utf-8")))


def findings(document: Document) -> list[str]:
    """Return what the linter finds in what no bump has written."""
    matches = [finding for rule in lint.RULES for finding in rule(document)]
    return [finding for finding in matches if not curation.is_uncurated(document, finding)]


@HAS_GONE
def test_another_version_of_ours_is_in_the_sources(ours_bumped: tuple[Path, Outcome, Document]) -> None:
    sources, outcome, document = ours_bumped
    assert (outcome.added, outcome.removed, outcome.events) == (
        ["parcels_list"],
        ["kakaotalk_senders_verify"],
        ["PARCEL_LEFT"],
    )
    assert document["info"]["version"] == "1.3.0"
    operation = document["paths"][PARCELS]["get"]
    assert operation["tags"] == ["parcels"]
    assert "401" in operation["responses"]
    assert GONE not in document["paths"]
    assert "VerifyKakaoTalkSender" not in document["components"]["schemas"]
    assert document["webhooks"]["PARCEL_LEFT"]["post"]["operationId"] == "on_parcel_left"
    assert (sources / "paths/parcels.yaml").read_text(encoding="utf-8").startswith("# Parcels: ")
    assert findings(document) == []
    assert any("kakaotalk_senders_verify: is gone" in line for line in outcome.decide)


@HAS_GONE
def test_no_line_changes_that_need_not(ours_bumped: tuple[Path, Outcome, Document]) -> None:
    sources = ours_bumped[0]
    for path in (ROOT / "openapi").rglob("*.yaml"):
        made = sources / path.relative_to(ROOT / "openapi")
        old = path.read_text(encoding="utf-8").splitlines()
        new = set(made.read_text(encoding="utf-8").splitlines()) if made.exists() else set()
        lost = [line for line in old if line not in new]
        assert len(lost) <= (20 if path.stem in ("kakaotalk", "openapi") else 0), (path.name, lost)


@IS_BEFORE
def test_the_bump_to_1_2_91_does_what_it_can_and_says_what_a_person_must(
    vendor_bumped: tuple[Path, Outcome, Document],
) -> None:
    _, outcome, document = vendor_bumped
    assert len(outcome.aligned.same) == len(list(operations(OURS)))
    assert len(outcome.aligned.foreign) == 100
    assert outcome.added == ["bundles_list", "whatsapp_accounts_delete"]
    assert outcome.removed == outcome.events == []
    assert outcome.changed == ["rcs_senders_update", "rcs_questionnaire_get", "whatsapp_accounts_create"]
    schemas = document["components"]["schemas"]
    assert "code" not in schemas["VerifyWhatsAppSender"].get("required", [])
    assert schemas["WhatsAppSenderRegistration"]["required"] == ["verificationCodeSent"]
    assert "ES_UY" in schemas["TemplateLanguageInput"]["enum"]
    assert "WHATSAPP_SENDER_DELETED" in schemas["WebhookTrigger"]["enum"]
    assert len(schemas["CreateWhatsAppSender"]["anyOf"]) == 1 + len(
        OURS["components"]["schemas"]["CreateWhatsAppSender"]["anyOf"]
    )
    assert [part["$ref"].rpartition("/")[2] for part in schemas["CreateWhatsAppAccount"]["anyOf"]] == [
        "CreateWhatsAppAccountStandard",
        "CreateWhatsAppAccountPartnerInitiated",
    ]
    listing = document["paths"][f"{ROOT_PATH}/bundles"]["get"]
    assert [parameter.get("name", "pageToken") for parameter in listing["parameters"]][1:] == [
        "pageSize",
        "filterConvAppIds",
        "filterSmsAppIds",
        "filterStates",
    ]
    assert document["paths"][f"{ROOT_PATH}/whatsapp"]["delete"]["x-error-codes"]["409"] == [
        "account_has_senders",
        "account_has_sender_changes",
    ]
    assert findings(document) == []
    assert [line.partition(":")[0] for line in outcome.decide] == ["CreateWhatsAppAccount"]
    marked = curation.uncurated(document)
    assert {"BundlesList", "VerifyWhatsAppSender", f"DELETE {ROOT_PATH}/whatsapp"} <= set(marked)
    assert not [name for name in marked if name.startswith("Kakao")], "nothing of KakaoTalk changed"


def test_a_document_that_says_the_same_in_the_vendors_form_changes_nothing(tmp_path: Path) -> None:
    _, outcome, document = written(tmp_path, vendor_form.vendor_form(OURS))
    assert (outcome.added, outcome.changed, outcome.removed, outcome.schemas, outcome.decide) == ([], [], [], [], [])
    assert {**document, "info": {}} == {**OURS, "info": {}}


@IS_BEFORE
def test_what_was_decided_against_the_vendor_stands_until_its_version_and_is_told(tmp_path: Path) -> None:
    theirs = vendor_form.vendor_form(OURS)
    schemas = theirs["components"]["schemas"]
    page, registration = schemas["WhatsappSenderPageDto"], schemas["WhatsappSenderRegistrationDto"]
    page.setdefault("required", []).append("totalSize")
    registration["required"] = ["verificationCodeSent"]
    for version, required in (("1.2.90", []), ("1.2.91", ["verificationCodeSent"])):
        theirs["info"]["version"] = version
        _, outcome, document = written(tmp_path / version, theirs)
        made = document["components"]["schemas"]
        assert made["WhatsAppSenderRegistration"].get("required", []) == required
        assert made["Page"] == OURS["components"]["schemas"]["Page"]
        kept = [line.partition(";")[0] for line in outcome.kept]
        assert "WhatsAppSenderPage: they require totalSize" in kept
        assert ("WhatsAppSenderRegistration: they require verificationCodeSent" in kept) is not bool(required)
        assert all("; ours stands: " in line for line in outcome.kept)
        assert outcome.decide == []


def test_each_decision_names_places_of_the_document() -> None:
    entries = yaml.safe_load((ROOT / "openapi/divergences.yaml").read_text(encoding="utf-8"))
    assert [entry["where"] for entry in entries if not list(nodes_at(OURS, entry["where"]))] == []


def test_operations_are_aligned_when_every_id_is_another_one() -> None:
    gone = ("SendersController_verifySender_v1", "FlowsController_listFlows_v1")
    theirs = vendor_form.with_other_ids(vendor_form.vendor_form(OURS), "1.9.0", gone)
    aligned = align(OURS, theirs)
    expected = [
        operation["operationId"] for _, _, operation, _ in operations(OURS) if operation["x-sinch-operation-id"] in gone
    ]
    assert sorted(OURS["paths"][path][method]["operationId"] for path, method in aligned.removed) == sorted(expected)
    assert aligned.new == []
    assert len(aligned.same) == len(list(operations(OURS))) - len(aligned.removed)


def test_an_operation_that_moved_is_known_by_the_vendors_id() -> None:
    theirs = copy.deepcopy(OURS)
    path = f"{ROOT_PATH}/webhooks"
    theirs["paths"][f"{ROOT_PATH}/hooks"] = theirs["paths"].pop(path)
    aligned = align(OURS, theirs)
    assert ((path, "get"), (f"{ROOT_PATH}/hooks", "get")) in aligned.same
    assert aligned.removed == aligned.new == []


def test_an_operation_that_moved_has_its_new_path_in_the_sources(tmp_path: Path) -> None:
    theirs = vendor_form.vendor_form(OURS)
    paths = {path.replace("/v1/", "/v2/") if "kakao" in path else path: item for path, item in theirs["paths"].items()}
    theirs["paths"] = paths
    hooks = next(path for path in paths if path.endswith("/webhooks"))
    paths[hooks.replace("webhooks", "hooks")] = {"get": paths[hooks].pop("get")}
    _, outcome, document = written(tmp_path, theirs)
    kakao = [path for path in OURS["paths"] if "kakao" in path]
    assert outcome.moved == {path: path.replace("/v1/", "/v2/") for path in kakao}
    assert set(document["paths"]) == {outcome.moved.get(path, path) for path in OURS["paths"]}
    assert outcome.added == outcome.removed == []
    (line,) = [line for line in outcome.decide if line.startswith(f"{ROOT_PATH}/webhooks: ")]
    assert "/hooks" in line
    assert findings(document) == []


@pytest.mark.long
def test_paths_may_stand_behind_the_address_of_the_server(tmp_path: Path) -> None:
    theirs = vendor_form.vendor_form(OURS, foreign=3)
    theirs["servers"] = [{"url": "https://provisioning.api.sinch.com/v1/"}]
    theirs["paths"] = {path.removeprefix("/v1"): item for path, item in theirs["paths"].items()}
    names = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in ("project_id", "id")
    ]
    response = {
        "description": "",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ViberDto"}}},
    }
    node = {"operationId": "ViberSendersController_get_v1", "parameters": names, "responses": {"200": response}}
    theirs["paths"]["/projects/{project_id}/viber-senders/{id}"] = {"get": node}
    inner = {"$ref": "#/components/schemas/ViberDto"}
    theirs["components"]["schemas"]["ViberDto"] = {"type": "object", "properties": {"inner": inner, "any": {}}}
    _, outcome, document = written(tmp_path, theirs)
    assert outcome.added == ["viber_senders_get"]
    assert document["paths"][f"{ROOT_PATH}/viber-senders/{{id}}"]["get"]["tags"] == ["viber-senders"]
    assert findings(document) == []


def test_a_document_of_something_else_is_refused(tmp_path: Path) -> None:
    theirs = {**vendor_form.vendor_form(OURS), "paths": {"/other": {"get": {"responses": {}}}}}
    with pytest.raises(GenerationError, match="is it the right file"):
        written(tmp_path, theirs)


def test_names_of_schemas_are_made_ours() -> None:
    assert house_name("WhatsappSenderDto", set()) == "WhatsAppSender"
    assert house_name("ListKakaotalkSendersResponseDto", set()) == "ListKakaoTalkSenders"
    assert house_name("bundle_entity", {"Bundle"}) == "Bundle2"


def test_a_block_with_an_anchor_goes_without_breaking_what_leans_on_it(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("# Head.\na:\n  b: &x\n    c: 1\nd:\n  e: *x\n", encoding="utf-8")
    file = SourceFile(path)
    assert file.remove(("a",))
    file.put(("d", "new"), {"text": "no", "list": ["on", "1e3"]})
    file.write()
    assert yaml.safe_load(path.read_text(encoding="utf-8")) == {
        "d": {"e": {"c": 1}, "new": {"text": "no", "list": ["on", "1e3"]}}
    }
    assert path.read_text(encoding="utf-8").startswith("# Head.\n")


def trees(folder: Path) -> tuple[Path, Path]:
    old, new = folder / "old", folder / "new"
    for tree, text in ((old, "old"), (new, "new")):
        for name in ("openapi/a", "generated/b", "README.md", "docs/mock.md"):
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            (tree / name).write_text(text, encoding="utf-8")
    return old, new


def contents(tree: Path) -> dict[str, str]:
    return {
        path.relative_to(tree).as_posix(): path.read_text(encoding="utf-8")
        for path in tree.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("after", range(9))
def test_an_interruption_leaves_the_tree_as_it_was(after: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = trees(tmp_path)
    before = contents(old)
    count = iter(range(100))
    rename = Path.rename

    def interrupted(path: Path, target: Path) -> Path:
        if next(count) == after:
            raise KeyboardInterrupt
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", interrupted)
    if after == 8:
        bump.replace(new, old)
        assert contents(old) == contents(new)
    else:
        with pytest.raises(KeyboardInterrupt):
            bump.replace(new, old)
        assert contents(old) == before


def test_what_is_no_document_is_refused_and_nothing_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(
        '{"openapi": "3.1.0", "info": {}, "paths": {"/x": {"get": {"responses": {"200": {"$ref": "#/no"}}}}}}'
    )
    for name, problem in ((path, "dangling"), (tmp_path / "missing", "cannot be read")):
        command = [sys.executable, str(ROOT / "openapi/pipeline/bump.py"), str(name)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        assert done.returncode == 1
        assert "bump: the tree is as it was" in done.stderr
        assert problem in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.long
@pytest.mark.parametrize("name", ["ours", "1.2.91", "later"])
def test_a_dry_bump_makes_and_checks_the_whole_and_changes_nothing(name: str, tmp_path: Path) -> None:
    theirs = {
        "ours": lambda: another_version(OURS),
        "1.2.91": lambda: json.loads(vendor_form.DATA.read_text(encoding="utf-8")),
        "later": lambda: vendor_form.with_other_ids(
            vendor_form.as_1_2_91(vendor_form.vendor_form(OURS)), "1.9.0", ("FlowsController_listFlows_v1",)
        ),
    }[name]()
    path = tmp_path / "theirs.json"
    path.write_text(json.dumps(theirs), encoding="utf-8")
    state = {file: file.read_bytes() for part in ("openapi", "generated") for file in (ROOT / part).rglob("*.yaml")}
    command = [sys.executable, str(ROOT / "openapi/pipeline/bump.py"), str(path), "--dry"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr
    assert "DRY=1: nothing is changed" in done.stdout
    assert {file: file.read_bytes() for file in state} == state
