"""Whether the mock answers each operation of the packaged document: a fault of the mock is a 500 that says where.

python openapi/pipeline/mock_check.py
"""

from __future__ import annotations

import json
import re
import sys
from urllib.parse import quote

from sinch_provisioning._openapi.document import PROJECT, Document, Operation
from sinch_provisioning._openapi.samples import sample
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock


def problem(mock: Mock, operation: Operation) -> str:
    """Return what is wrong with the answer to an operation; nothing when it is a documented one."""
    document = operation.document
    parts = [parameter for parameter in operation.parameters if parameter.location == "path"]
    values = {parameter.name: str(sample(document, parameter.schema.schema)) for parameter in parts}
    values[PROJECT] = DEFAULT_PROJECT.project_id
    path = re.sub(r"\{([^{}]+)\}", lambda name: quote(values[name[1]], safe=""), operation.path)
    body = None
    if operation.body is not None:
        body = operation.examples[0] if operation.examples else sample(document, operation.body.schema)
    response = mock.call(operation.id, path, body)
    if response.status == 500 or operation.response(response.status) is None:
        return f"{operation.id}: {response.status} {json.dumps(response.json())}"
    return ""


def main() -> int:
    """Call each operation of a mock once; return the exit status."""
    operations = Document.packaged().operations
    problems = [text for text in (problem(Mock(), operation) for operation in operations) if text]
    counts = f"operations that the mock answered: {len(operations)}, not as documented: {len(problems)}"
    print("\n".join([*problems, counts]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
