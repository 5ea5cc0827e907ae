"""Our differ and that of Redocly on the same corpus of single changes: where they disagree, it is known why.

    python tests/conformance/cross_check.py diff

Redocly rates a change as major, minor or patch; major is what we call breaking. `KNOWN` lists where the two policies
differ, each with what decides for ours; what disagrees besides, and what agrees by now, is a violation.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from changes_corpus import BASE, CASES, Case
from generators import Verdict

REDOCLY = Path(__file__).resolve().parents[2] / "node_modules/.bin/redocly"
PYTHON = "the names of the client change, which Redocly does not look at"
CLIENT = "the client reads what it does not know, and holds no response to limits"
GENERIC = "a patch for Redocly, whatever it means"
KNOWN: dict[str, str] = {
    "both first tag renamed": PYTHON,
    "both value of a tag renamed": GENERIC,
    "both another property tells the members apart": GENERIC,
    "request path parameter renamed": PYTHON,
    "request parameter's default changed": "calls that leave it out mean something else",
    "request default changed": "calls that leave it out mean something else",
    "request required body added": "Redocly does not see that it is required",
    "request property became readOnly": "callers may not send it any more",
    "request property of a nested object removed": "callers who send it fail, or are ignored",
    "request token endpoint moved": GENERIC,
    "request scope removed": "Redocly does not compare scopes of a scheme",
    "request operation at a server of its own": "calls go to an address that is gone",
    "response text became a time": "its type in Python is another",
    "response property became writeOnly": "code that reads it finds nothing",
    "response header became optional": "it may be missing",
    "both member of a union added": CLIENT,
    "both oneOf became anyOf": "the members are the same",
    "request multipleOf finer": "what was a multiple is one still",
    "response enum value added": CLIENT,
    "response known value added": CLIENT,
    "response list of values opened": CLIENT,
    "response limit raised": CLIENT,
    "event event's enum value added": CLIENT,
}
"""Where the policies differ: direction and title of the case, and what decides for ours."""


def is_major(case: Case, folder: Path) -> bool:
    """Tell whether Redocly rates a case as major."""
    path = folder / f"{CASES.index(case)}.json"
    path.write_text(json.dumps(case.document), encoding="utf-8")
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}
    command = [str(REDOCLY), "diff", str(folder / "base.json"), str(path), "--format", "json", "--fail-on", "none"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env={**os.environ, **quiet})
    try:
        return bool(json.loads(done.stdout)["summary"]["major"])
    except (ValueError, KeyError) as error:
        raise SystemExit(f"redocly diff did not run: {done.stderr[-400:]}") from error


def verdict(rated: dict[str, bool]) -> Verdict:
    """Return where the two differ without a known reason, or agree where they did not.

    Args:
        rated: whether Redocly rates a case as major, by its direction and title.
    """
    violations = []
    for case in CASES:
        name = f"{case.direction} {case.title}"
        agrees = rated[name] == (case.level == "breaking")
        if not agrees and name not in KNOWN:
            violations.append(f"{name}: {case.level} here, {'major' if rated[name] else 'not major'} for Redocly")
        elif agrees and name in KNOWN:
            violations.append(f"{name}: both agree now; take it out of KNOWN")
    return Verdict(len(CASES), violations)


def redocly_diff() -> Verdict:
    """Every case of the corpus through `redocly diff`."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        (Path(folder) / "base.json").write_text(json.dumps(BASE), encoding="utf-8")
        rated = list(pool.map(lambda case: is_major(case, Path(folder)), CASES))
    return verdict({f"{case.direction} {case.title}": major for case, major in zip(CASES, rated, strict=True)})
