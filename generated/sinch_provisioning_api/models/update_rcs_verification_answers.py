# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class UpdateRcsVerificationAnswers(Model):
    """Answers about the person who confirms the brand that are to change. What is absent stays; null
    removes.
    """

    name: str | None = None
    """Name of the person who confirms the brand. null removes it."""
    title: str | None = None
    """Job title of that person, at most 100 characters. null removes it."""
    email: str | None = None
    """E-mail address of that person, at most 100 characters. null removes it."""
    website: str | None = None
    """Web site of that person. null removes it."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateRcsVerificationAnswersValues]) -> Self: ...  # type: ignore[override]

    _is_closed: ClassVar[bool] = True

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
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
            "name": shapes.Property("name", shapes.Nullable(shapes.TEXT)),
            "title": shapes.Property("title", shapes.Nullable(shapes.TEXT)),
            "email": shapes.Property("email", shapes.Nullable(shapes.TEXT)),
            "website": shapes.Property("website", shapes.Nullable(shapes.TEXT)),
        }
