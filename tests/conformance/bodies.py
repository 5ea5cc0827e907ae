"""Write valid bodies of every response and every webhook event of a document, one JSON line each.

    .tools/fuzz/bin/python tests/conformance/bodies.py openapi/provisioning-*.yaml 20

Runs in the environment of schemathesis, whose generator they come from: each schema is put into a mirror of the
document as the body of a request. The lines are the same for the same document, count and environment.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import schemathesis
import yaml

SEED = 20261124
METHODS = ("get", "post", "put", "patch", "delete")


def targets(document: dict[str, Any]) -> Iterator[tuple[dict[str, Any], Any]]:
    """Yield what each body is of, and its schema."""
    for item in document["paths"].values():
        for method in METHODS:
            for status, entry in item.get(method, {}).get("responses", {}).items():
                content = resolved(document, entry).get("content", {}).get("application/json")
                if content:
                    yield {"operation": item[method]["operationId"], "status": int(status)}, content["schema"]
    for name, item in document.get("webhooks", {}).items():
        yield {"event": name}, resolved(document, item["post"]["requestBody"])["content"]["application/json"]["schema"]


def resolved(document: dict[str, Any], node: Any) -> Any:
    """Return a node, or what its reference names."""
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"][2:].split("/"):
            target = target[part]
        node = target
    return node


def mirror(document: dict[str, Any], schemas: list[Any]) -> dict[str, Any]:
    """Return a document with a path for each schema, which takes it as a body."""
    paths = {
        f"/{place}": {
            "post": {
                "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
                "responses": {"200": {"description": "taken"}},
            }
        }
        for place, schema in enumerate(schemas)
    }
    info = {"title": "mirror", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": document["components"]}


def bodies(operation: Any, count: int) -> list[Any]:
    """Return bodies of one operation of the mirror."""
    values: list[Any] = []

    @hypothesis.seed(SEED)
    @hypothesis.settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(operation.as_strategy())
    def collect(case: Any) -> None:
        values.append(case.body)

    collect()
    return values


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("document")
    parser.add_argument("count", type=int)
    result = parser.parse_args()
    document = yaml.safe_load(Path(result.document).read_text("utf-8"))
    outcome = list(targets(document))
    unique = list({json.dumps(schema): schema for _, schema in outcome}.values())
    config = schemathesis.Config.from_dict({"seed": SEED})  # not that of the suite
    loaded = schemathesis.openapi.from_dict(mirror(document, unique), config=config)
    made = [bodies(loaded[f"/{place}"]["POST"], result.count) for place in range(len(unique))]
    for of, schema in outcome:
        for body in made[unique.index(schema)]:
            sys.stdout.write(json.dumps({**of, "body": body}) + "\n")


if __name__ == "__main__":
    main()
