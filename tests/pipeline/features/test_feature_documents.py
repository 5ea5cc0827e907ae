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

refused(
    "Schemas",
    "a reference or `allOf` that leads back to itself",
    "circular-references",
    ("#/components/schemas/A", "leads back to itself", "write a schema"),
    ("#/components/schemas/C", "allOf leads back", "remove it"),
    ("#/components/schemas/D", "allOf leads back", "remove it"),
    remedy="write a schema there",
)
