"""Calls of a mock in process, for tests; none of them may ever end in a 500."""

from __future__ import annotations

import base64
import json
from typing import Any

from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, Request
from sinch_provisioning_api import load_document

DOCUMENT = load_document()


def manual(*kinds: str) -> Mock:
    return Mock(document=DOCUMENT, transitions=dict.fromkeys(kinds, "manual"))


def ask(mock: Mock, method: str, path: str, body: Any = None, *, project: Any = DEFAULT_PROJECT) -> Any:
    pair = base64.b64encode(f"{project.key_id}:{project.key_secret}".encode()).decode()
    headers = {"authorization": f"Basic {pair}", "content-type": "application/json"}
    raw = b"" if body is None else json.dumps(body).encode()
    response = mock.handle(Request(method, f"/v1/projects/{project.project_id}{path}", headers, raw))
    assert response.status != 500, response.json()
    return response


def value(response: Any, status: int = 200) -> Any:
    assert response.status == status, response.json()
    return response.json()


def refused(response: Any, status: int, code: str) -> dict[str, Any]:
    result: dict[str, Any] = value(response, status)
    assert result["errorCode"] == code
    return result


def events(mock: Mock) -> list[str]:
    return [
        event["type"].removeprefix("WHATSAPP_TEMPLATE_").removeprefix("KAKAOTALK_") for event in mock.deliveries.events
    ]
