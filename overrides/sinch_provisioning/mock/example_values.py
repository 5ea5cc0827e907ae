"""The value that a document shows for a response, or one made from its schema."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator

from sinch_provisioning._json import JSONValue, as_array, as_object
from sinch_provisioning._openapi.document import ResponseSpec
from sinch_provisioning._openapi.samples import sample
from sinch_provisioning._openapi.schema import Schema, resolve


def example_value(spec: ResponseSpec, schema: Schema) -> JSONValue:
    """Return the first example of a response that is valid, else a value made from its schema."""
    for example in (*spec.examples, *_of_schema(schema)):
        for value in (example, _parsed(example)):
            if value is not None and schema.accepts(value):
                return copy.deepcopy(value)
    return sample(schema.document, schema.schema, full=True)


def _of_schema(schema: Schema) -> Iterator[JSONValue]:
    target = as_object(resolve(schema.document, schema.schema))
    yield from as_array(target.get("examples"))
    if "example" in target:
        yield target["example"]


def _parsed(example: JSONValue) -> JSONValue:
    """Return the value of an example that is written as a JSON text; None for another one."""
    if not isinstance(example, str):
        return None
    try:
        return json.loads(example)
    except (ValueError, RecursionError):
        return None
