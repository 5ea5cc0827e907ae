"""Which families a rule does not hold for yet. Take a family out when it is clean; the file goes with the last."""

from __future__ import annotations

import re

PENDING: dict[str, set[str]] = {
    "required_evidence": {"core", "kakaotalk"},
    "descriptions": {"core", "kakaotalk"},
    "plausible_examples": {"core", "kakaotalk"},
    "agreeing_examples": {"core", "kakaotalk"},
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
