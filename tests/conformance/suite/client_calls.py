"""Calls of every operation through the client, with what the document gives as examples."""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from typing import Any

from sinch_provisioning import ProvisioningClient
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning.options import RequestOptions
from sinch_provisioning_api import load_document

from suite.slices import operations

TAGS = {node["operationId"]: node["tags"][0].replace("-", "_") for _, _, node in operations(load_document())}
"""By operation: the resource of the client that has it."""


def call(
    client: ProvisioningClient,
    operation: Operation,
    path: Mapping[str, str] | None = None,
    options: RequestOptions | None = None,
) -> Any:
    """Call an operation through the client; of a list, the first page.

    Args:
        client: the client.
        operation: what is called.
        path: path parameters; what is left out is `x`.
        options: of the call.
    """
    tag = TAGS[operation.id]
    method = getattr(getattr(client, tag), operation.id.removeprefix(f"{tag}_"))
    names = [name for name in re.findall(r"\{(\w+)\}", operation.path) if name != "projectId"]
    places = [(path or {}).get(name, "x") for name in names]
    body = [operation.examples[0]] if operation.examples else []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # every operation is called, the deprecated ones, too
        result = method(*places, *body, options=options)
    return next(iter(result.pages())) if hasattr(result, "pages") else result
