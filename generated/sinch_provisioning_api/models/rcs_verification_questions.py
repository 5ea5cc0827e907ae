# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_question import RcsQuestion

if TYPE_CHECKING:
    from .. import params


class RcsVerificationQuestions(Model):
    """The questions about the person who confirms the brand, each under the name of its answer."""

    name: RcsQuestion | None = None
    """Asks for the name of the person who confirms the brand."""
    title: RcsQuestion | None = None
    """Asks for the job title of that person."""
    email: RcsQuestion | None = None
    """Asks for the e-mail address of that person."""
    website: RcsQuestion | None = None
    """Asks for the web site of that person."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsVerificationQuestionsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        title: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        email: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        website: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            if "name" in data:
                at = "name"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.name = value
            else:
                known -= 1
            if "title" in data:
                at = "title"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.title = value
            else:
                known -= 1
            if "email" in data:
                at = "email"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.email = value
            else:
                known -= 1
            if "website" in data:
                at = "website"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.website = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsVerificationQuestions", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "title" in present:
            value = present["title"]
            members["title"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "email" in present:
            value = present["email"]
            members["email"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "website" in present:
            value = present["website"]
            members["website"] = value._dump() if type(value) is RcsQuestion else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.Object(RcsQuestion)),
            "title": shapes.Property("title", shapes.Object(RcsQuestion)),
            "email": shapes.Property("email", shapes.Object(RcsQuestion)),
            "website": shapes.Property("website", shapes.Object(RcsQuestion)),
        }
