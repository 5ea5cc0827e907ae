"""Defects of what is kept; see `mutants`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from mutants import mutant, replace_handler
from sinch_provisioning.mock import (
    store,
)
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context
from sinch_provisioning.mock.resources import HANDLERS


@mutant("webhooks")
def a_deletion_does_nothing(patch: pytest.MonkeyPatch) -> None:
    """A deleted webhook can still be used."""
    replace_handler(patch, "webhooks_delete", lambda found: (204, None))


@mutant("kakaotalk-templates")
def a_deleted_template_is_kept(patch: pytest.MonkeyPatch) -> None:
    """A deleted KakaoTalk template can still be read."""
    replace_handler(patch, "kakaotalk_templates_delete", lambda found: (204, None))


@mutant("rcs-senders")
def a_deleted_test_number_is_kept(patch: pytest.MonkeyPatch) -> None:
    """A removed test number can still be read."""
    replace_handler(patch, "rcs_senders_delete_test_number", lambda found: (204, None))


@mutant("whatsapp-templates")
def a_deleted_whatsapp_template_is_kept(patch: pytest.MonkeyPatch) -> None:
    """A deleted WhatsApp template can still be read."""
    replace_handler(patch, "whatsapp_templates_delete", lambda found: (204, None))


@mutant("webhooks")
def an_update_changes_nothing(patch: pytest.MonkeyPatch) -> None:
    """A PATCH answers with the resource as it was."""
    replace_handler(patch, "webhooks_update", HANDLERS.by_operation["webhooks_get"])


@mutant("rcs-senders")
def an_update_of_a_sender_changes_nothing(patch: pytest.MonkeyPatch) -> None:
    """A PATCH of an RCS sender answers with the sender as it was."""
    replace_handler(patch, "rcs_senders_update", HANDLERS.by_operation["rcs_senders_get"])


@mutant("whatsapp-senders")
def a_creation_is_forgotten(patch: pytest.MonkeyPatch) -> None:
    """A WhatsApp sender that was created is not kept."""
    handler = HANDLERS.by_operation["whatsapp_senders_create"]

    def distorted(found: Context) -> tuple[int, Any]:
        kept = found.state.store.state()
        response = handler(found)
        found.state.store.replace(kept)
        return response

    replace_handler(patch, "whatsapp_senders_create", distorted)


@mutant("webhooks")
def targets_may_be_used_twice(patch: pytest.MonkeyPatch) -> None:
    """Two webhooks may have one target."""
    _change_error(patch, "webhooks_create", 409)


@mutant("webhooks")
def there_is_no_limit_of_webhooks(patch: pytest.MonkeyPatch) -> None:
    """A project may have as many webhooks as it likes."""
    from sinch_provisioning.mock.resources import webhooks

    patch.setattr(webhooks, "LIMIT", 10**6)


@mutant("webhooks")
def the_limit_of_webhooks_is_off_by_one(patch: pytest.MonkeyPatch) -> None:
    """A project may have sixteen webhooks."""
    from sinch_provisioning.mock.resources import webhooks

    patch.setattr(webhooks, "LIMIT", 16)


def _change_error(
    patch: pytest.MonkeyPatch, operation: str, status: int, make: Mapping[str, Any] | None = None
) -> None:
    """Let a handler answer as if all were well where it refuses with a status."""
    handler = HANDLERS.by_operation[operation]

    def distorted(found: Context) -> tuple[int, Any]:
        try:
            return handler(found)
        except ApiError as api_error:
            if api_error.status != status:
                raise
            from sinch_provisioning.mock.example_values import example_value

            spec = found.operation.response(found.operation.success)
            return found.operation.success, None if spec is None else example_value(spec)

    replace_handler(patch, operation, distorted)


@mutant("kakaotalk-senders")
def a_sender_is_verified_unregistered(patch: pytest.MonkeyPatch) -> None:
    """A sender can be verified although it was not registered."""
    _change_error(patch, "kakaotalk_senders_verify", 409)


@mutant("kakaotalk-senders")
def a_sender_is_made_twice(patch: pytest.MonkeyPatch) -> None:
    """A channel can be connected twice."""
    _change_error(patch, "kakaotalk_senders_create", 409)


@mutant("rcs-senders")
def an_unfinished_sender_is_launched(patch: pytest.MonkeyPatch) -> None:
    """An RCS sender can be launched before its conditions are met."""
    _change_error(patch, "rcs_senders_launch", 412)


@mutant("kakaotalk-senders")
def filters_are_ignored(patch: pytest.MonkeyPatch) -> None:
    """A list shows everything whatever the filter says."""
    handler = HANDLERS.by_operation["kakaotalk_senders_list"]

    def distorted(found: Context) -> tuple[int, Any]:
        found.query = {name: value for name, value in found.query.items() if not name.startswith("filter")}
        return handler(found)

    replace_handler(patch, "kakaotalk_senders_list", distorted)


@mutant("kakaotalk-senders")
def reviews_never_end(patch: pytest.MonkeyPatch) -> None:
    """What is submitted stays in review."""
    from sinch_provisioning.mock.transitions import Transitions

    patch.setattr(Transitions, "run_due", lambda self: None)


@mutant("webhooks")
def identifiers_are_left_to_chance(patch: pytest.MonkeyPatch) -> None:
    """Identifiers differ from run to run."""
    import secrets

    patch.setattr(store.Identifiers, "hexadecimal", lambda self, *rest: secrets.token_hex(12).upper())
