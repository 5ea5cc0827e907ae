"""Defects of what is answered: statuses, media types and shapes; see `mutants`."""

from __future__ import annotations

import json
from typing import Any

import pytest
from attrs import evolve
from mutants import change_body, change_responses, change_status, mutant
from sinch_provisioning.mock import (
    Response,
)


@mutant("webhooks")
def a_required_member_is_lost(patch: pytest.MonkeyPatch) -> None:
    """A webhook is shown without its identifier."""
    change_body(patch, "webhooks_get", lambda value: value.pop("id"))


@mutant("kakaotalk-senders")
def an_undocumented_state_is_shown(patch: pytest.MonkeyPatch) -> None:
    """A sender has a state the document does not know."""
    change_body(patch, "kakaotalk_senders_get", lambda value: value.update(state="SLEEPING"))


@mutant("kakaotalk-senders")
def a_date_is_no_date(patch: pytest.MonkeyPatch) -> None:
    """A date-time is written as people write it."""
    change_body(patch, "kakaotalk_senders_get", lambda value: value.update(created="15 January 2026"))


@mutant("kakaotalk-senders")
def a_text_is_a_number(patch: pytest.MonkeyPatch) -> None:
    """An identifier is shown as a number."""
    change_body(patch, "kakaotalk_senders_get", lambda value: value.update(plusFriendId=7))


@mutant("bundles")
def a_status_is_wrong(patch: pytest.MonkeyPatch) -> None:
    """Creating a bundle is answered with 200."""
    change_status(patch, "bundles_create", 201, 200)


@mutant("webhooks")
def a_deletion_has_a_body(patch: pytest.MonkeyPatch) -> None:
    """A 204 is a 200 with a body."""
    change_status(patch, "webhooks_delete", 204, 200)


@mutant("webhooks")
def what_is_missing_is_a_server_error(patch: pytest.MonkeyPatch) -> None:
    """An unknown identifier ends in a 500."""
    change_status(patch, "webhooks_get", 404, 500)


@mutant("webhooks")
def an_error_has_no_code(patch: pytest.MonkeyPatch) -> None:
    """The body of a 404 has no `errorCode`."""
    change_body(patch, "webhooks_get", lambda value: value.pop("errorCode"), 404)


@mutant("webhooks")
def json_is_called_text(patch: pytest.MonkeyPatch) -> None:
    """JSON is sent as plain text."""
    change_responses(
        patch,
        lambda operation, request, answer: (
            evolve(answer, headers={**answer.headers, "content-type": "text/plain"})
            if operation == "webhooks_list"
            else answer
        ),
    )


@mutant("webhooks")
def a_secret_is_shown(patch: pytest.MonkeyPatch) -> None:
    """The secret of a webhook is in the answer."""

    def distort(operation: str, request: Any, response: Response) -> Response:
        if operation != "webhooks_create" or response.status != 201:
            return response
        secret = json.loads(request.body)["secret"]
        return evolve(response, body=Response.of_json(201, response.json() | {"secret": secret}).body)

    change_responses(patch, distort)
