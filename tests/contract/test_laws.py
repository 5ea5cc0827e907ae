"""The mock obeys the laws of `laws.py`."""

from __future__ import annotations

import pytest
from laws import LAWS
from sinch_provisioning.mock import Mock


@pytest.mark.parametrize("name", LAWS)
def test_the_mock_obeys_the_law(name: str) -> None:
    broken = list(dict.fromkeys(LAWS[name](Mock)))
    assert not broken, "\n".join([(LAWS[name].__doc__ or "").strip(), *broken[:20]])
