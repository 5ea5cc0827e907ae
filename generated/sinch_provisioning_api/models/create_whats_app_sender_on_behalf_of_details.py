# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .whats_app_vertical_input import WhatsAppVerticalInput

_FIELDS: Final = (
    ("description", "description"),
    ("display_name", "displayName"),
    ("vertical", "vertical"),
    ("email", "email"),
    ("address", "address"),
    ("website_one", "websiteOne"),
    ("website_two", "websiteTwo"),
    ("about", "about"),
    ("photo_url", "photoUrl"),
    ("country_code", "countryCode"),
    ("phone_number", "phoneNumber"),
)
_NAMES: Final = frozenset(
    {
        "description",
        "displayName",
        "vertical",
        "email",
        "address",
        "websiteOne",
        "websiteTwo",
        "about",
        "photoUrl",
        "countryCode",
        "phoneNumber",
    }
)
_WHATS_APP_VERTICAL_INPUT: Final[dict[Any, WhatsAppVerticalInput]] = {
    member.value: member for member in WhatsAppVerticalInput
}


@define(init=False)
class CreateWhatsAppSenderOnBehalfOfDetails:
    """Profile and number of a new sender on behalf of the customer. A draft may hold any part of them; to
    submit, `displayName`, `vertical` and `countryCode` are needed.

    Args:
        description: What the business does, 1 to 512 characters.
        display_name: Name of the business above the chat, 1 to 128 characters; Meta reviews it. Needed
            to submit.
        vertical: Category of the business. Needed to submit.
        email: Mail address for customers, up to 128 characters.
        address: Postal address of the business in one line, 1 to 256 characters.
        website_one: First web site of the business with its scheme, up to 256 characters.
        website_two: Second web site of the business with its scheme, up to 256 characters.
        about: Short line below the name, 1 to 139 characters; links in it cannot be followed and
            Markdown is shown as it stands.
        photo_url: Public address the profile picture is fetched from during the call: JPEG, PNG or
            WebP, at most 5 MB, at least 192 by 192 pixels; what is larger than 640 by 640 is cropped,
            and transparent parts of a PNG turn black. Up to 256 characters.
        country_code: Calling code of the number, digits only: `44` for the United Kingdom. Needed to
            submit.
        phone_number: The number without its calling code, digits only, up to 32 of them; no other
            sender may have it. Left out when Sinch supplies the number.
    """

    description: str | None | Unset
    display_name: str | None | Unset
    vertical: WhatsAppVerticalInput | None | Unset
    email: str | None | Unset
    address: str | None | Unset
    website_one: str | None | Unset
    website_two: str | None | Unset
    about: str | None | Unset
    photo_url: str | None | Unset
    country_code: str | None | Unset
    phone_number: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        description: str | None | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        vertical: WhatsAppVerticalInput | str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        website_one: str | None | Unset = UNSET,
        website_two: str | None | Unset = UNSET,
        about: str | None | Unset = UNSET,
        photo_url: str | None | Unset = UNSET,
        country_code: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "description": description,
                "displayName": display_name,
                "vertical": vertical,
                "email": email,
                "address": address,
                "websiteOne": website_one,
                "websiteTwo": website_two,
                "about": about,
                "photoUrl": photo_url,
                "countryCode": country_code,
                "phoneNumber": phone_number,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.description = get("description", UNSET)
            self.display_name = get("displayName", UNSET)
            value = get("vertical", UNSET)
            if value is not UNSET and value is not None:
                at = "vertical"
                value = _WHATS_APP_VERTICAL_INPUT.get(value) or WhatsAppVerticalInput(value)
            self.vertical = value
            self.email = get("email", UNSET)
            self.address = get("address", UNSET)
            self.website_one = get("websiteOne", UNSET)
            self.website_two = get("websiteTwo", UNSET)
            self.about = get("about", UNSET)
            self.photo_url = get("photoUrl", UNSET)
            self.country_code = get("countryCode", UNSET)
            self.phone_number = get("phoneNumber", UNSET)
        except Exception as error:
            raise located(error, "CreateWhatsAppSenderOnBehalfOfDetails", at, data) from error
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
