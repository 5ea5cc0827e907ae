"""The files of workflows: the name and version of the document in them, and which another document breaks."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any


def name_document(folder: Path, bundle: Path, version: str) -> None:
    """Let the workflows in a folder stand on the bundle of a version.

    Args:
        folder: where `workflows/` is.
        bundle: the bundle, which is in the folder.
        version: its version.
    """
    for path in sorted((folder / "workflows").glob("*.arazzo.yaml")):
        text = path.read_text(encoding="utf-8")
        head, workflows, rest = text.partition("\nworkflows:")
        new = re.sub(r"provisioning-[^/\s,'\"}]+\.yaml", bundle.name, head)
        new = re.sub(r"(?m)(\bversion: )['\"]?[^\s,'\"}]+['\"]?", rf"\g<1>{version}", new, count=1)
        if new != head:
            path.write_text(new + workflows + rest, encoding="utf-8", newline="\n")


def broken(folder: Path, document: dict[str, Any]) -> list[str]:
    """Return what another document breaks of the workflows in a folder, a line each; none when there are no workflows.

    Args:
        folder: where `workflows/` is.
        document: the other document.
    """
    from sinch_provisioning._openapi.document import Document
    from sinch_provisioning.contract._workflow_files import read_workflows
    from sinch_provisioning.contract._workflow_impact import broken_workflows
    from sinch_provisioning.contract._workflows import WorkflowError

    if not any((folder / "workflows").glob("*.arazzo.yaml")):
        return []
    try:
        workflows = read_workflows(folder / "workflows")
    except WorkflowError as error:
        return [f"they do not fit the document that they are written for: {error}"]
    return broken_workflows(workflows, Document.of(document))
