"""The fixture of the tests of features: a client of the document that a test names."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from feature_harness import Api, package_of


@pytest.fixture
def api(request: pytest.FixtureRequest) -> Iterator[Api]:
    marker = request.node.get_closest_marker("document")
    with package_of(marker.args[0]).imported():
        value = Api()
        yield value
        value.close()
