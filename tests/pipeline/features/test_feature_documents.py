"""The document itself: which files are taken, and what is refused of a whole document."""

from __future__ import annotations

from feature_harness import refused

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
