"""Pending changes, which senders and templates of KakaoTalk and templates of WhatsApp have alike.

What is in force stays in force until a change is accepted: a field that an update clears is only remembered till then.
"""

from __future__ import annotations

from sinch_provisioning.mock.handlers import merged
from sinch_provisioning.mock.store import Resource


def write(resource: Resource, new: Resource) -> None:
    """Write fields into the pending changes of a resource, which are a draft then; null clears a field."""
    changes: Resource = {**resource.get("changes", {})}
    cleared = {name for name, value in new.items() if value is None}
    resource["_cleared"] = sorted(cleared.union(resource.get("_cleared", [])) - (new.keys() - cleared))
    resource["changes"] = {**changes, "status": "DRAFT", "details": merged(changes.get("details", {}), new)}


def rehearsed(resource: Resource, new: Resource) -> Resource:
    """Return what `write` would make of the details and changes of a resource, which is left as it is."""
    rehearsal: Resource = {name: resource[name] for name in ("details", "changes", "_cleared") if name in resource}
    write(rehearsal, new)
    return rehearsal


def complete(resource: Resource) -> Resource:
    """Return the details of a resource as they will be once its pending changes are accepted."""
    details = merged(resource.get("details", {}), resource.get("changes", {}).get("details", {}))
    return {name: value for name, value in details.items() if name not in resource.get("_cleared", [])}


def incomplete(details: Resource, needed: tuple[str, ...]) -> list[str]:
    """Return what a submission lacks, as validation errors; a draft may lack anything."""
    return [f"/details/{name}: needed to submit" for name in needed if details.get(name) is None]


def enforce(resource: Resource) -> None:
    """Put the pending changes of a resource in force."""
    resource["details"] = complete(resource)
    drop(resource)


def drop(resource: Resource) -> None:
    """Forget the pending changes of a resource."""
    resource.pop("changes", None)
    resource.pop("_cleared", None)
