"""The document itself: which files are taken, and what is refused of a whole document."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from feature_harness import DOCUMENTS, OVERRIDES, refused
from findings import GenerationError
from reading import read_document

SCRIPT = OVERRIDES.parent / "openapi/pipeline/generate.py"

refused(
    "Document",
    "a reference that leads nowhere",
    "dangling-reference",
    (
        "#/paths/~1things/get/responses/200/content/application~1json/schema",
        "#/components/schemas/Nowhere",
        "correct it",
    ),
    remedy="correct it, or add its target",
)

refused(
    "Schemas",
    "a reference or `allOf` that leads back to itself",
    "circular-references",
    ("#/components/schemas/A", "leads back to itself", "write a schema"),
    ("#/components/schemas/C", "allOf leads back", "remove it"),
    ("#/components/schemas/D", "allOf leads back", "remove it"),
    remedy="write a schema there",
)

refused(
    "Operations",
    "callbacks, a style that OpenAPI does not know, a path parameter that the path lacks",
    "callbacks",
    ("#/paths/~1things/post/callbacks/done", "callback is not generated", "webhooks"),
    ("#/paths/~1things/get/parameters/0", "style 'tabDelimited' is not one of OpenAPI"),
    ("#/paths/~1things~1{id}/get", "the path has no {other}", "correct the name"),
    ("#/components/schemas/Wrong", "allOf leads back", "remove it"),
    remedy="write callbacks under webhooks, use a style of OpenAPI, correct the name",
)


refused(
    "Document",
    "values of another shape than OpenAPI says",
    "wrong-shapes",
    ("#/servers", "is not of type 'array'", "correct it"),
    ("#/paths/~1things/parameters", "'none' is not of type 'array'"),
    ("#/paths/~1things/get/tags", "'things' is not of type 'array'"),
    ("#/paths/~1things/get/parameters", "is not of type 'array'"),
    ("#/paths/~1things/get/responses/200/content", "[] is not of type 'object'"),
    ("#/components/schemas/Number", "5 is not of type 'object'"),
    ("#/components/schemas/Listed/properties", "[] is not of type 'object'"),
    ("#/components/schemas/Odd/enum", "5 is not of type 'array'"),
    remedy="correct it",
)

refused(
    "Operations",
    "a path that begins with no slash",
    "wrong-paths",
    ("#/paths/things", "a path begins with a slash", "write /things"),
    ("#/paths/{thing}~1others", "a path begins with a slash", "write /{thing}/others"),
    remedy="write the slash",
)

refused(
    "Document",
    "keywords with values that OpenAPI does not know",
    "wrong-values",
    (
        "#/paths/~1things.all/get/responses/200/content/application~1json/schema/properties/a.b/items",
        "is not what OpenAPI says",
        "correct it",
    ),
    (
        "#/paths/~1things.all/get/responses/200/content/application~1json/schema/properties/other/format",
        "should be a valid string",
        "correct it",
    ),
    remedy="correct it",
)

refused(
    "Document",
    "a key that stands twice in one object, of which one would be lost",
    "repeated-keys",
    ("#/paths/~1things", "stands twice, in lines 4 and 12", "keep one"),
    ("#/paths/~1things/put/responses/204", "stands twice, in lines 10 and 11", "keep one"),
    remedy="keep one of them",
)


def generate(document: Path, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        str(SCRIPT),
        "--document",
        str(document),
        "--output",
        str(folder),
        "--no-types",
        *options,
    ]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def test_what_is_refused_may_be_left_out(tmp_path: Path) -> None:
    document = DOCUMENTS / "callbacks.yaml"
    done = generate(document, tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 4
    assert all(line.startswith("#/") for line in done.stderr.splitlines())
    assert not list(tmp_path.iterdir())
    done = generate(document, tmp_path, "--skip-refused")
    assert done.returncode == 3, done.stderr
    assert "generated 2 operations" in done.stdout
    for place in (
        "callbacks/done",
        "parameters/0",
        "~1things~1{id}/get",
        "left out: #/components/schemas/Wrong\n",
        "left out: #/paths/~1things/put\n",
    ):
        assert place in done.stderr
    code = """
import inspect, sinch_provisioning as sp
with sp.ProvisioningClient(access_token="t", base_url="https://api.example.test") as client:
    assert list(inspect.signature(client.things.list).parameters) == ["b", "options"]
    assert client.things.create and not hasattr(client.things, "put") and not hasattr(client.things, "get")
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(OVERRIDES)])}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)


MANY = "openapi: 3.1.0\na0: &a0 [x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9)
)
"""A few anchors that hold each other again and again: millions of values."""


def test_json_with_tabs_and_yaml_are_read_and_other_files_refused_in_one_sentence(tmp_path: Path) -> None:
    paths = (
        '"paths": {"/on": {"get": {"operationId": "no", "tags": ["yes"], "responses": {"204": {"description": "x"}}}}}'
    )
    texts = {
        "tabs.json": '{\n\t"openapi": "3.0.3",\n\t"info": {"title": "T", "version": "1"},\n\t' + paths + "}",
        "plain.yaml": "openapi: 3.1.0\ninfo: {title: T, version: 1.10}\npaths:\n  /on:\n    get: {operationId: no, tags: [yes],"
        " responses: {204: {description: x}}}\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8-sig")
        done = generate(tmp_path / name, tmp_path / "made")
        assert done.returncode == 0, done.stderr
        assert "def no(" in (tmp_path / "made/sinch_provisioning_api/api/yes/__init__.py").read_text(encoding="utf-8")
    wrong = {
        "two.yaml": ("swagger: '2.0'\n", "is Swagger 2.0; convert it to OpenAPI"),
        "four.yaml": ("openapi: 4.0.0\n", "is OpenAPI 4.0.0; convert it"),
        "list.json": ("[]", "its top must be an object"),
        "broken.json": ("{", "cannot be read"),
        "itself.yaml": ("openapi: 3.1.0\npaths: &a {b: *a}\n", "an anchor holds itself"),
        "empty.yaml": ("", "its top must be an object"),
        "twice.json": (
            '{"openapi": "3.1.0",\n\t"paths": {},\n\t"paths": {}}',
            "#/paths: stands twice, in lines 2 and 3",
        ),
        "much.yaml": (MANY, "its anchors make [0-9]+ values of [0-9]+; use"),
    }
    (tmp_path / "latin.yaml").write_bytes("openapi: 3.1.0\ninfo: {title: é}\n".encode("latin-1"))
    with pytest.raises(GenerationError, match="byte 29 is not utf-8; save the file as UTF-8"):
        read_document(tmp_path / "latin.yaml")
    for encoding in ("utf-16", "utf-32"):
        (tmp_path / "wide.yaml").write_text(texts["plain.yaml"], encoding=encoding)
        assert read_document(tmp_path / "wide.yaml")["info"]["title"] == "T"
    for name, (text, problem) in wrong.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        with pytest.raises(GenerationError, match=problem) as caught:
            read_document(tmp_path / name)
        assert len(str(caught.value).splitlines()) == 1
