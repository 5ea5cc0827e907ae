"""What the mock answers has the forms that the descriptions give: a UUID where a UUID is said, digits where digits are."""

from __future__ import annotations

from typing import Any

import pytest
from checks.explorer import DOCUMENT, Exchange
from checks.registry import explored
from lint_texts import odd_forms
from sinch_provisioning.mock import Mock


def answers() -> list[Exchange]:
    return [item for item in explored(lambda **options: Mock(**options)).answers if item.status < 300]


@pytest.fixture(scope="module")
def found() -> list[tuple[Exchange, Any]]:
    pairs = [(item, item.operation.response(item.status)) for item in answers()]
    return [(pair, spec.schema.schema) for pair, spec in pairs if spec is not None and spec.schema is not None]


def test_answers_of_the_mock_have_the_forms_that_the_descriptions_give(found: list[tuple[Exchange, Any]]) -> None:
    assert len(found) > 40
    for item, schema in found:
        assert list(odd_forms(DOCUMENT, schema, item.value, item.operation.id)) == []


def test_a_text_of_another_form_is_found(found: list[tuple[Exchange, Any]]) -> None:
    senders = [(item, schema) for item, schema in found if item.operation.id == "whatsapp_senders_create"]
    response, schema = senders[0]
    assert list(odd_forms(DOCUMENT, schema, {**response.value, "id": "01JD8Q4M9T6W2X3Y5Z7A8B9C0D"}, "answer"))
