# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape

_FIELDS: Final = (("name", "name"), ("title", "title"), ("email", "email"), ("website", "website"))
_NAMES: Final = frozenset({"name", "title", "email", "website"})


@define(init=False)
class CreateRcsVerificationAnswers:
    """Answers about the person who confirms the brand, to be created. Any of them may come later by
    update.

    Args:
        name: Name of the person who confirms the brand.
        title: Job title of that person, at most 100 characters.
        email: E-mail address of that person, at most 100 characters.
        website: Web site of that person.
    """

    name: str | None | Unset
    title: str | None | Unset
    email: str | None | Unset
    website: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
    ) -> None:
        self._load({"name": name, "title": title, "email": email, "website": website})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.name = get("name", UNSET)
            self.title = get("title", UNSET)
            self.email = get("email", UNSET)
            self.website = get("website", UNSET)
        except Exception as error:
            raise located(error, "CreateRcsVerificationAnswers", at, data) from error
        self.additional_properties = (
            {} if _NAMES.issuperset(data) else {key: value for key, value in data.items() if key not in _NAMES}
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the model of a JSON object.

        Raises:
            ModelDecodeError: the object is not what the document says.
        """
        self = cls.__new__(cls)
        self._load(data if type(data) is dict else as_object(data))
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model: absent properties left out, unknown ones included.

        Raises:
            ModelDecodeError: a value cannot be sent.
        """
        return encode_model(self, _FIELDS)
