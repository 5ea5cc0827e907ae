"""The control API of the mock: members of one resource, and when transitions happen."""

from __future__ import annotations

import json
from typing import Any

from sinch_provisioning.mock import Mock, Request, Response

WEBHOOK = {"target": "https://example.com/x", "secret": "hush-hush", "triggers": ["ALL"]}


def control(mock: Mock, method: str, path: str, body: Any = None) -> Response:
    return mock.handle(Request(method, f"/_mock/{path}", {}, b"" if body is None else json.dumps(body).encode()))


def test_members_of_one_resource_are_changed_alone() -> None:
    mock = Mock()
    mock.call("webhooks_create", mock.path_of("webhooks_create", {"projectId": mock.projects[0].project_id}), WEBHOOK)
    project = mock.projects[0].project_id
    (name,) = mock.state()[project]["webhook"]
    before = mock.state()
    body = {"kind": "webhook", "key": [name], "members": {"target": "https://example.com/other"}}
    assert control(mock, "PATCH", "state", body).status == 200
    expected = {**before[project]["webhook"][name], "target": "https://example.com/other"}
    assert mock.state() == {**before, project: {**before[project], "webhook": {name: expected}}}
    for wrong, text in (
        ({**body, "key": ["no"]}, "has no webhook no"),
        ({**body, "members": 1}, "members must be an object"),
        ({**body, "key": "x"}, "key a list of texts"),
        ({**body, "members": {"target": None}}, "target"),
    ):
        response = control(mock, "PATCH", "state", wrong)
        assert response.status == 400, wrong
        assert text in response.json()["error"]
    assert mock.state()[project]["webhook"] == {name: expected}
