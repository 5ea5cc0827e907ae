"""Whether a state that a test puts into the mock is one that it could be in: else a read would be a fault of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Final, NamedTuple

from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.document import Document
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning.mock.authentication import Project
from sinch_provisioning.mock.handlers import public
from sinch_provisioning.mock.json_input import check_json
from sinch_provisioning.mock.store import Resource, key_parts


class Stored(NamedTuple):
    """A kind of resource.

    Args:
        schema: name of the schema of what a read shows of it.
        identifiers: its members that its key is made of, from the last on.
    """

    schema: str
    identifiers: tuple[str, ...]


SHOWN: Final = {
    "bundle": Stored("Bundle", ("id",)),
    "kakaotalk_sender": Stored("KakaoTalkSender", ("plusFriendId",)),
    "kakaotalk_template": Stored("KakaoTalkTemplate", ("code",)),
    "rcs_sender": Stored("RcsSender", ("id",)),
    "webhook": Stored("Webhook", ("id",)),
    "whatsapp_account": Stored("WhatsAppAccount", ()),
    "whatsapp_sender": Stored("WhatsAppSender", ("id",)),
    "whatsapp_solution": Stored("WhatsAppSolution", ("id",)),
    "whatsapp_template": Stored("WhatsAppTemplate", ("name", "language")),
}
KINDS: Final = (
    *SHOWN,
    "conversation_app",
    "kakaotalk_account",
    "rcs_account",
    "subproject",
    "whatsapp_template_deleted",
)
"""All kinds that the mock keeps."""


def check_state(state: Mapping[str, JSONValue], projects: Iterable[Project], document: Document | None) -> None:
    """Refuse a state that is not JSON, of other projects, or with resources that the mock could not have made.

    These are resources of kinds that there are not, under keys that are not theirs, or that no read could show.

    Args:
        state: resources by project, kind and key.
        projects: those of the mock.
        document: what it obeys; None when it is not that of the package, where any resources are taken.

    Raises:
        ValueError: there is such a thing; the text names it, and what is wrong with it.
    """
    if not isinstance(state, Mapping):
        raise ValueError("state: it must be an object")  # noqa: TRY004 - bad input
    check_json(state, "state")
    unknown = sorted(set(state) - {project.project_id for project in projects})
    if unknown:
        raise ValueError(f"state: {unknown[0]} is not a project of this mock")
    if document is not None:
        for project, kinds in state.items():
            for kind, resources in kinds.items() if isinstance(kinds, Mapping) else ():
                _check_kind(kind, project)
                _check_resources(document, f"state: {project}/{kind}", kind, resources)


def _check_resources(document: Document, location: str, kind: str, resources: JSONValue) -> None:
    for key, resource in resources.items() if isinstance(resources, Mapping) else ():
        problem = _problem(document, kind, key, resource) if isinstance(resource, Mapping) else None
        if problem is not None:
            raise ValueError(f"{location}/{key}: {problem}")


def _check_kind(kind: str, project: str) -> None:
    if kind not in KINDS:
        near = get_close_matches(kind, KINDS, 1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(KINDS)}"
        raise ValueError(f"state: {project}: there is no kind {kind}; {hint}")


def _problem(document: Document, kind: str, key: str, resource: Mapping[str, JSONValue]) -> str | None:
    stored = SHOWN.get(kind)
    if stored is None:
        return None
    whole: Resource = public(dict(resource))
    schema = _schema(document, stored.schema)
    if not schema.accepts(whole):
        first = schema.problems(whole)[0]
        return f"{first.pointer or 'the resource'}: {first.sentence}"
    own = [whole.get(name) for name in stored.identifiers]
    if own and own != list(key_parts(key)[-len(own) :]):
        return f"its {' and '.join(stored.identifiers)} must be as in its key, not {own!r:.80}"
    return None


@lru_cache(maxsize=32)
def _schema(document: Document, name: str) -> Schema:
    return Schema(document.source, {"$ref": f"#/components/schemas/{name}"}, known_only=True)
