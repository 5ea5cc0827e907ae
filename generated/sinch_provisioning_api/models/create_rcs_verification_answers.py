# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class CreateRcsVerificationAnswers(Model):
    """Answers about the person who confirms the brand, to be created. Any of them may come later by
    update.
    """

    name: str | None = None
    """Name of the person who confirms the brand."""
    title: str | None = None
    """Job title of that person, at most 100 characters."""
    email: str | None = None
    """E-mail address of that person, at most 100 characters."""
    website: str | None = None
    """Web site of that person."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateRcsVerificationAnswersValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        title: str | Unset = UNSET,
        email: str | Unset = UNSET,
        website: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        if "name" in data:
            self.name = data["name"]
        else:
            known -= 1
        if "title" in data:
            self.title = data["title"]
        else:
            known -= 1
        if "email" in data:
            self.email = data["email"]
        else:
            known -= 1
        if "website" in data:
            value = data["website"]
            self.website = share(value, value) if type(value) is str else value
        else:
            known -= 1
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "title" in present:
            value = present["title"]
            members["title"] = value if type(value) is str else encode(value)
        if "email" in present:
            value = present["email"]
            members["email"] = value if type(value) is str else encode(value)
        if "website" in present:
            value = present["website"]
            members["website"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT),
            "title": shapes.Property("title", shapes.TEXT),
            "email": shapes.Property("email", shapes.TEXT),
            "website": shapes.Property("website", shapes.TEXT),
        }
