# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .rcs_question import RcsQuestion

_FIELDS: Final = (("name", "name"), ("title", "title"), ("email", "email"), ("website", "website"))
_NAMES: Final = frozenset({"name", "title", "email", "website"})


@define(init=False)
class RcsVerificationQuestions:
    """The questions about the person who confirms the brand, each under the name of its answer.

    Args:
        name: Asks for the name of the person who confirms the brand.
        title: Asks for the job title of that person.
        email: Asks for the e-mail address of that person.
        website: Asks for the web site of that person.
    """

    name: RcsQuestion | None | Unset
    title: RcsQuestion | None | Unset
    email: RcsQuestion | None | Unset
    website: RcsQuestion | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        title: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        email: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        website: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load({"name": name, "title": title, "email": email, "website": website})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("name", UNSET)
            if value is not UNSET and value is not None:
                at = "name"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.name = value
            value = get("title", UNSET)
            if value is not UNSET and value is not None:
                at = "title"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.title = value
            value = get("email", UNSET)
            if value is not UNSET and value is not None:
                at = "email"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.email = value
            value = get("website", UNSET)
            if value is not UNSET and value is not None:
                at = "website"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.website = value
        except Exception as error:
            raise located(error, "RcsVerificationQuestions", at, data) from error
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
