# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, parse_datetime, shape

_FIELDS: Final = (
    ("webhook_id", "webhookId"),
    ("http_status_code", "httpStatusCode"),
    ("error_message", "errorMessage"),
    ("date", "date"),
)
_NAMES: Final = frozenset({"webhookId", "httpStatusCode", "errorMessage", "date"})


@define(init=False)
class WebhookDeliveryStatus:
    """How one delivery of the BUNDLE_DONE event went.

    Args:
        webhook_id: Identifier of the webhook it was sent to.
        http_status_code: HTTP status the target answered with; absent when it could not be reached.
        error_message: What went wrong; absent when the delivery succeeded.
        date: When it was sent, ISO 8601 in UTC.
    """

    webhook_id: str
    http_status_code: int | None | Unset
    error_message: str | None | Unset
    date: datetime.datetime | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        webhook_id: str,
        http_status_code: int | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        date: datetime.datetime | None | Unset = UNSET,
    ) -> None:
        self._load(
            {"webhookId": webhook_id, "httpStatusCode": http_status_code, "errorMessage": error_message, "date": date}
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "webhookId"
            self.webhook_id = data[at]
            self.http_status_code = get("httpStatusCode", UNSET)
            self.error_message = get("errorMessage", UNSET)
            value = get("date", UNSET)
            if value is not UNSET and value is not None:
                at = "date"
                value = parse_datetime(value) if value != "" else UNSET
            self.date = value
        except Exception as error:
            raise located(error, "WebhookDeliveryStatus", at, data) from error
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
