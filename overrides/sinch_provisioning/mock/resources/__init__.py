"""The resources that the mock keeps, by family; each module says which operations it handles."""

from __future__ import annotations

from sinch_provisioning.mock.handlers import Handlers
from sinch_provisioning.mock.resources import (
    bundles,
    conversation,
    kakaotalk,
    kakaotalk_categories,
    kakaotalk_templates,
    kinds,
    rcs_accounts,
    rcs_launch,
    rcs_questionnaire,
    rcs_senders,
    rcs_test_numbers,
    webhooks,
    whatsapp,
    whatsapp_accounts,
    whatsapp_senders,
    whatsapp_solutions,
    whatsapp_templates,
)

HANDLERS = Handlers.together(
    module.HANDLERS
    for module in (
        webhooks,
        bundles,
        conversation,
        kakaotalk,
        kakaotalk_categories,
        kakaotalk_templates,
        rcs_accounts,
        rcs_launch,
        rcs_questionnaire,
        rcs_senders,
        rcs_test_numbers,
        whatsapp,
        whatsapp_accounts,
        whatsapp_senders,
        whatsapp_solutions,
        whatsapp_templates,
    )
)
HANDLERS.kinds.update(kinds.KINDS)
