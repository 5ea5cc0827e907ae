"""Validate the bundled document against the OpenAPI 3.1 specification, with openapi-spec-validator.

python openapi/pipeline/validate.py [DOCUMENT]
"""

from __future__ import annotations

import sys
from pathlib import Path

import yaml
from bundle import ROOT, BundleError, bundle, render
from openapi_spec_validator import OpenAPIV31SpecValidator


def main() -> int:
    """Run the command line; return its exit status."""
    named = [Path(argument) for argument in sys.argv[1:]]
    document = named[0] if named else next(iter(sorted(ROOT.glob("provisioning-*.yaml"))), None)
    if document is None:
        print("validate: there is no bundle yet; run `make bundle`", file=sys.stderr)
        return 1
    text = document.read_text(encoding="utf-8")
    try:
        if not named and render(bundle()) != text:
            print(f"validate: {document.name} is not what openapi/ says; run `make bundle`", file=sys.stderr)
            return 1
    except BundleError as error:
        print(f"validate: {error}", file=sys.stderr)
        return 1
    problems = list(OpenAPIV31SpecValidator(yaml.safe_load(text)).iter_errors())
    for problem in problems:
        location = "/".join(map(str, problem.absolute_path)) or "the document"
        print(f"{document.name}: {location}: {problem.message[:200]}", file=sys.stderr)
    print(f"validated {document.name}: problems: {len(problems)}")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
