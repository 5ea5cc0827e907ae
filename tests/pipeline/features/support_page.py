"""Write `docs/openapi-support.md` from what the tests of features declare.

python tests/pipeline/features/support_page.py
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[2] / "docs/openapi-support.md"
HEAD = """# What of OpenAPI is supported

`python openapi/pipeline/generate.py --document FILE --output DIR` takes any document of OpenAPI 3.0 or 3.1. Each row is
a feature; it works, or generating refuses it, names its place in the document and says what to change
(`--skip-refused` then generates the rest). The document in the last column shows it; a test generates that document and
calls the client. This page is written from those tests by `python tests/pipeline/features/support_page.py`;
[compared](compared.md) tells what the plain generator keeps of such documents.
"""


def page() -> str:
    """Return the page."""
    from feature_harness import FEATURES, SECTIONS

    sys.path.insert(0, str(HERE))
    for path in sorted(HERE.glob("test_*.py")):
        importlib.import_module(path.stem)
    parts = [HEAD]
    for section in SECTIONS:
        rows = sorted({feature for feature in FEATURES if feature.section == section}, key=lambda row: row.name.lower())
        if rows:
            parts.append(f"## {section}\n\n| feature | | document |\n|---|---|---|")
        for row in rows:
            link = f"[{row.document}](../tests/pipeline/features/documents/{row.document}.yaml)"
            parts[-1] += f"\n| {row.name} | {f'refused: {row.remedy}' if row.remedy else 'works'} | {link} |"
    return "\n".join(parts[:1]) + "\n" + "\n\n".join(parts[1:]) + "\n"


if __name__ == "__main__":
    sys.path[:0] = [str(HERE), str(HERE.parents[2] / "openapi/pipeline")]
    PAGE.write_text(page(), encoding="utf-8")
