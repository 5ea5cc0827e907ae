"""Values that are made from schemas are valid; texts that are made for patterns match them."""

from __future__ import annotations

import io
import logging
import re
from pathlib import Path
from typing import Any

import pytest
from sinch_provisioning import ProvisioningClient, auth
from sinch_provisioning._http.sinks import Sink
from sinch_provisioning._openapi.pattern_text import text_of
from sinch_provisioning._openapi.samples import sample
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning.errors import ConfigurationError

SCHEMAS: dict[str, Any] = {
    "anything": True,
    "nothing known": {},
    "a hint of an object": {"required": ["a"], "properties": {"a": {"minLength": 2}}},
    "a hint of an array": {"minItems": 2, "items": {"minimum": 3}},
    "different items of a list": {"type": "array", "minItems": 3, "uniqueItems": True, "items": {"enum": ["a", "b", "c"]}},
    "different numbers": {"type": "array", "minItems": 3, "uniqueItems": True, "items": {"type": "integer"}},
    "different texts": {"type": "array", "minItems": 3, "uniqueItems": True, "items": {"type": "string", "minLength": 2}},
    "different booleans": {"type": "array", "minItems": 2, "uniqueItems": True, "items": {"type": "boolean"}},
    "a tuple and no more": {"type": "array", "prefixItems": [{"type": "string"}], "items": False},
    "an empty list": {"type": "array", "maxItems": 0, "items": {"type": "string"}},
    "several types": {"type": ["null", "integer"]},
    "null alone": {"type": ["null"]},
    "enums of two parts": {"allOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]},
    "a long address": {"type": "string", "format": "uri", "minLength": 40},
    "a long mail address": {"type": "string", "format": "email", "minLength": 40},
    "a short text": {"type": "string", "maxLength": 2},
    "a pattern of its own length": {"type": "string", "pattern": "^[a-z]+$", "minLength": 7, "maxLength": 8},
    "an example of its own": {"type": "string", "example": "here", "minLength": 4},
    "a choice that excludes": {"oneOf": [{"type": "integer"}, {"type": "number", "multipleOf": 0.5, "exclusiveMinimum": 1}]},
    "a condition": {"type": "object", "properties": {"a": {"type": "string"}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
    "an exclusive limit": {"type": "number", "exclusiveMinimum": 3, "exclusiveMaximum": 4},
    "a step": {"type": "integer", "minimum": 5, "multipleOf": 4},
    "a tree": {"$ref": "#/components/schemas/Tree"},
}  # fmt: skip
DOCUMENT = {
    "components": {
        "schemas": {
            "Tree": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "branches": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}},
            "Endless": {"type": "object", "required": ["self"], "properties": {"self": {"$ref": "#/components/schemas/Endless"}}},
        }
    }
}  # fmt: skip


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("name", SCHEMAS)
def test_a_value_that_is_made_is_valid(name: str, full: bool) -> None:
    value = sample(DOCUMENT, SCHEMAS[name], full=full)
    assert Schema(DOCUMENT, SCHEMAS[name]).accepts(value), value


def test_a_schema_that_requires_itself_gives_something() -> None:
    assert isinstance(sample(DOCUMENT, {"$ref": "#/components/schemas/Endless"}), dict)


@pytest.mark.parametrize(
    "pattern",
    [
        "^[a-z]{3}$", r"^\d{4}-\d{2}$", r"^(foo|bar)?baz+$", r"^\+[1-9]\d{6,14}$", "^[^a]$", r"^\x41B$", r"\bword\b", "^a{2,}$", "^a??b*?$", r"^[\w.]+@[\w.]+$", "^(?:a|b)(?=c)c$", "^[]a]$", "",
    ],
)  # fmt: skip
def test_a_text_that_is_made_matches_its_pattern(pattern: str) -> None:
    text = text_of(pattern, 0, 100)
    assert text is not None
    assert re.search(pattern, text)


@pytest.mark.parametrize("pattern", [r"^\p{L}+$", "^[z-a]$", "[", "(?!x)x"])
def test_a_pattern_that_nobody_here_knows_is_no_failure(pattern: str) -> None:
    assert isinstance(text_of(pattern, 0, 10), str | None)


def test_a_text_is_as_long_as_it_must_be() -> None:
    assert len(text_of("^[a-z]*$", 20, 30) or "") in range(20, 31)
    assert text_of("^[a-z]{5}$", 6, 9) is None


@pytest.fixture
def root_logging() -> Any:
    logger = logging.getLogger("sinch_provisioning")
    before = (logger.level, [*logger.handlers])
    logger.setLevel(logging.NOTSET)
    logger.handlers.clear()
    yield logger
    logger.setLevel(before[0])
    logger.handlers[:] = before[1]


def test_a_variable_turns_the_log_on_once(root_logging: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_LOG", " Debug ")
    for _ in range(2):
        ProvisioningClient(project_id="p", access_token="t").close()
    assert (root_logging.level, len(root_logging.handlers)) == (logging.DEBUG, 1)
    monkeypatch.setenv("SINCH_LOG", "loud")
    with pytest.raises(ConfigurationError, match="SINCH_LOG must be"):
        ProvisioningClient(project_id="p", access_token="t")


class Pipe(io.RawIOBase):
    """A file that tells nothing of its place, and takes nothing more at some time."""

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        raise OSError(28, "No space left on device")


def test_a_file_that_takes_nothing_more_is_told(tmp_path: Path) -> None:
    sink = Sink(Pipe())
    assert not sink.is_repeatable
    sink.begin()
    with pytest.raises(ConfigurationError, match="No space left"):
        sink.write(b"a")
    empty = Sink(tmp_path / "empty")
    empty.commit()
    assert (tmp_path / "empty").read_bytes() == b""
    gone = Sink(tmp_path / "folder/file")
    with pytest.raises(ConfigurationError):
        gone.commit()


def test_credentials_never_show_themselves() -> None:
    shown = repr([auth.ApiKey("a-secret"), auth.NoAuth(), auth.BearerToken("a-secret"), auth.Basic("k", "a-secret")])
    assert "a-secret" not in shown
