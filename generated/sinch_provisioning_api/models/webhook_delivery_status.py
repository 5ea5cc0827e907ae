# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, encode_datetime, located, parse_datetime

if TYPE_CHECKING:
    from .. import params


class WebhookDeliveryStatus(Model):
    """How one delivery of the BUNDLE_DONE event went."""

    webhook_id: str | None = None
    """Identifier of the webhook it was sent to."""
    http_status_code: int | None = None
    """HTTP status the target answered with; absent when it could not be reached."""
    error_message: str | None = None
    """What went wrong; absent when the delivery succeeded."""
    date: datetime.datetime | None = None
    """When it was sent, ISO 8601 in UTC."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WebhookDeliveryStatusValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        webhook_id: str | Unset = UNSET,
        http_status_code: int | Unset = UNSET,
        error_message: str | Unset = UNSET,
        date: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            if "webhookId" in data:
                value = data["webhookId"]
                self.webhook_id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "httpStatusCode" in data:
                self.http_status_code = data["httpStatusCode"]
            else:
                known -= 1
            if "errorMessage" in data:
                self.error_message = data["errorMessage"]
            else:
                known -= 1
            if "date" in data:
                at = "date"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.date = None if value is None else parse_datetime(value)
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WebhookDeliveryStatus", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "webhook_id" in present:
            value = present["webhook_id"]
            members["webhookId"] = value if type(value) is str else encode(value)
        if "http_status_code" in present:
            value = present["http_status_code"]
            members["httpStatusCode"] = value if type(value) is int else encode(value)
        if "error_message" in present:
            value = present["error_message"]
            members["errorMessage"] = value if type(value) is str else encode(value)
        if "date" in present:
            value = present["date"]
            members["date"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "webhookId": shapes.Property("webhook_id", shapes.TEXT),
            "httpStatusCode": shapes.Property("http_status_code", shapes.INTEGER),
            "errorMessage": shapes.Property("error_message", shapes.TEXT),
            "date": shapes.Property("date", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
        }
