"""The models of one operation: what its request and its answers hold. The templates ask these functions for them."""

from __future__ import annotations

from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ListProperty, ModelProperty
from render import plain, properties


def success(endpoint: Endpoint) -> list[Any]:
    """Return the 2xx responses of an operation."""
    return [r for r in endpoint.responses.patterns if r.status_code.range and r.status_code.range[0] // 100 == 2]


def success_model(endpoint: Endpoint) -> ModelProperty | None:
    """Return the model an operation answers with, or None when its success has no body."""
    props = [r.prop for r in success(endpoint) if isinstance(r.prop, ModelProperty)]
    return props[0] if props else None


def error_model(endpoint: Endpoint) -> ModelProperty | None:
    """Return the model of an operation's error bodies, or None when none is documented."""
    patterns = [r for r in endpoint.responses if not (r.status_code.range and r.status_code.range[0] // 100 == 2)]
    return next((r.prop for r in patterns if isinstance(r.prop, ModelProperty)), None)


def page_items(endpoint: Endpoint) -> ListProperty | None:
    """Return the array of items when an operation is paged: it takes a page token and answers with the next."""
    model = success_model(endpoint)
    if model is None or not any(plain(prop.name) == "pageToken" for prop in endpoint.query_parameters):
        return None
    if not any(plain(prop.name) == "nextPageToken" for prop in properties(model)):
        return None
    return next((prop for prop in properties(model) if isinstance(prop, ListProperty)), None)
