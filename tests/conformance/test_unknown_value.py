"""A value that the document does not know is a finding of its own kind, not an answer that breaks the schema."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from checks.explorer import OPERATIONS, Exchange, problems

GET = OPERATIONS["rcs_senders_get"]
UNKNOWN = "the value is not among those that are known"


def answer(**changes: Any) -> Exchange:
    value = {**copy.deepcopy(GET.responses["200"].examples[0]), **changes}
    return Exchange(GET, {}, 200, value, {"content-type": "application/json"}, json.dumps(value).encode())


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, []),
        ({"state": "BRAND_NEW"}, [f"rcs_senders_get 200 $.state: {UNKNOWN}"]),
        ({"state": 7}, ["rcs_senders_get 200 $.state: anyOf"]),
        ({"brandNew": True}, []),
    ],
)
def test_an_unknown_value_is_told_apart_from_one_of_another_type(changes: Any, found: list[str]) -> None:
    assert list(problems(answer(**changes))) == found
