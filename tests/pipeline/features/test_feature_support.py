"""What is refused names its place and the remedy, and the page says of each feature what the tests show."""

from __future__ import annotations

import generate
import pytest
import support_page
from feature_harness import DOCUMENTS, FEATURES, REFUSED, Refused, generated_from

support_page.page()  # which imports every module that declares a feature


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.document)
def test_what_is_refused_names_its_place_and_the_remedy(case: Refused) -> None:
    with pytest.raises(generate.GenerationError) as caught:
        generated_from(DOCUMENTS / f"{case.document}.yaml")
    lines = str(caught.value).splitlines()
    for pointer, *parts in case.lines:
        (line,) = [line for line in lines if line.startswith(f"{pointer}: ")]
        assert all(part in line for part in parts), line
    assert len(lines) == len(case.lines), lines


def test_the_page_is_what_the_tests_found() -> None:
    assert support_page.PAGE.read_text(encoding="utf-8") == support_page.page(), (
        "run `python tests/pipeline/features/support_page.py`"
    )


def test_every_document_shows_a_feature() -> None:
    shown = {feature.document for feature in FEATURES}
    assert {path.stem for path in DOCUMENTS.glob("*.yaml")} == shown
