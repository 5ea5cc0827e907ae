"""Checks that every mock of the API obeys, told by the document alone.

They are the suite's own checks beside schemathesis: it asks whether single answers are right, the checks whether answers
agree with each other. Each check takes what makes a mock and yields what breaks it.
"""

from checks import (
    access,
    behaviour,
    chains,
    changes,
    contents,
    defaults,
    deliveries,
    endings,
    errors,
    lifecycles,
    listings,
    neighbours,
    objects,
    pages,
    refusals,
    requests,
    reviews,
    selections,
    stillness,
    successions,
    wire,
    workflows,
    written,
)
from checks.registry import CHECKS, FAULT_CHECKS

__all__ = [
    "CHECKS",
    "FAULT_CHECKS",
    "access",
    "behaviour",
    "chains",
    "changes",
    "contents",
    "defaults",
    "deliveries",
    "endings",
    "errors",
    "lifecycles",
    "listings",
    "neighbours",
    "objects",
    "pages",
    "refusals",
    "requests",
    "reviews",
    "selections",
    "stillness",
    "successions",
    "wire",
    "workflows",
    "written",
]
