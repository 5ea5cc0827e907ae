"""Times as servers of all kinds write them are read where they say their zone, and kept as they came otherwise."""

from __future__ import annotations

import datetime
import time
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sinch_provisioning_api.errors import ModelDecodeError
from sinch_provisioning_api.types import parse_datetime

MOMENT = datetime.datetime(2023, 2, 3, 11, 28, 51, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2023-02-03 11:28:51 UTC", "Fri, 03 Feb 2023 11:28:51 GMT", "Fri Feb  3 11:28:51 UTC 2023", "2023/02/03 11:28:51 GMT",
        "February 3, 2023 11:28:51 AM UTC", "Friday, 03-Feb-2023 11:28:51 GMT", "Fri, 03 Feb 2023 20:28:51 +0900", "2023-02-03 11:28:51Z",
        "2023-02-03 20:28:51 +09:00", "3 Feb 2023 06:28:51 -0500", " 2023-02-03 11:28:51 utc ",
    ],
)  # fmt: skip
def test_a_time_that_says_its_zone_is_read(text: str) -> None:
    assert parse_datetime(text) == MOMENT


@pytest.mark.parametrize(
    "text",
    [
        "02/03/2023 11:28:51 UTC", "3/2/2023 11:28 GMT", "Fri, 03 Feb 2023 11:28:51", "Fri, 03 Feb 2023 11:28:51 EST", "Feb 2023 11:28:51 UTC", "11:28:51 UTC",
        "Fri 11:28 UTC", "3 Feb 11:28:51 UTC", "2023 UTC", "UTC", "yesterday UTC", "03 Feb 23 11:28:51 +0000", "Fri Feb 03 2023 11:28:51 GMT+0300", "2023-13-45 25:61:61 UTC",
        "2023-02-03 UTC", "+0000 UTC", "9" * 500 + " UTC", "Feb " * 20 + "2023 UTC",
    ],
)  # fmt: skip
def test_one_that_does_not_or_that_can_be_read_in_two_ways_is_not(text: str) -> None:
    with pytest.raises(ModelDecodeError):
        parse_datetime(text)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be changed on Windows and in Pyodide")
@pytest.mark.parametrize("zone", ["UTC", "Europe/London", "Asia/Seoul"])
@pytest.mark.parametrize("text", ["2023-07-03 11:28:51 UTC", "Mon, 03 Jul 2023 11:28:51 GMT", "2023/07/03 11:28:51Z"])
def test_the_zone_of_the_machine_is_no_part_of_it(zone: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        parsed = parse_datetime(text)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert (parsed.replace(tzinfo=None), parsed.tzinfo) == (datetime.datetime(2023, 7, 3, 11, 28, 51), datetime.UTC)


PIECES = ["2023", "02", "3", "Feb", "Fri", ",", " ", "/", "-", ":", "11:28", "11:28:51", "UTC", "GMT", "Z", "+0900", "PM", "T", "EST", "9999999", ".5", "\ud800", "전"]  # fmt: skip


@given(text=st.lists(st.sampled_from(PIECES), max_size=9).map("".join) | st.text(max_size=30).map(lambda text: f"{text} UTC"))
def test_any_text_is_read_or_refused_and_means_the_same_tomorrow(text: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            parsed = parse_datetime(text)
        except ModelDecodeError:
            return
    assert parsed.tzinfo is not None
