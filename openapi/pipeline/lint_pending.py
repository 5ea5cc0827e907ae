"""Which families a rule does not hold for yet. Take a family out when it is clean; the file goes with the last."""

from __future__ import annotations

import re

PENDING: dict[str, set[str]] = {
    "open_to_later_servers": {"whatsapp", "whatsapp-templates"},
    "required_evidence": {"core", "kakaotalk", "whatsapp", "whatsapp-templates"},
    "same_structure": {"whatsapp-templates"},
    "descriptions": {"core", "kakaotalk", "whatsapp", "whatsapp-templates"},
    "plausible_examples": {"core", "kakaotalk", "whatsapp", "whatsapp-templates"},
    "agreeing_examples": {"core", "kakaotalk", "whatsapp", "whatsapp-templates"},
}
FAMILIES = {
    "whatsapp-templates": r"WhatsAppTemplate|WHATSAPP_TEMPLATE|/whatsapp/templates",
    "whatsapp": r"WhatsApp|WHATSAPP|/whatsapp",
    "rcs": r"Rcs|RCS_|/rcs",
    "kakaotalk": r"KakaoTalk|KAKAOTALK|/kakaotalk",
}


def family(finding: str) -> str:
    """Return the family a finding is about, by its place."""
    place = finding.partition(": ")[0]
    return next((name for name, pattern in FAMILIES.items() if re.search(pattern, place)), "core")
