# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, as_list, as_model, located
from .whats_app_sender import WhatsAppSender

if TYPE_CHECKING:
    from .. import params


class WhatsAppSenderPage(Model):
    """One page of the senders of a project."""

    senders: builtins.list[WhatsAppSender]
    """The senders of this page."""
    total_size: int | None = None
    """Number of items over all pages."""
    page_size: int | None = None
    """Number of items a page of this listing holds at most."""
    previous_page_token: str | None = None
    """Token of the page before this one; absent on the first page."""
    next_page_token: str | None = None
    """Token of the page after this one; absent on the last page."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppSenderPageValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        senders: Sequence[WhatsAppSender | Mapping[str, Any]],
        total_size: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        previous_page_token: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "senders"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = [
                WhatsAppSender._decode(value) if type(value) is dict else as_model(value, WhatsAppSender)
                for value in value
            ]
            self.senders = value
            if "totalSize" in data:
                self.total_size = data["totalSize"]
            if "pageSize" in data:
                self.page_size = data["pageSize"]
            if "previousPageToken" in data:
                self.previous_page_token = data["previousPageToken"]
            if "nextPageToken" in data:
                self.next_page_token = data["nextPageToken"]
        except Exception as error:
            raise located(error, "WhatsAppSenderPage", at, data) from error

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "senders": shapes.Property("senders", shapes.List(shapes.Object(WhatsAppSender)), required=True),
            "totalSize": shapes.Property("total_size", shapes.INTEGER),
            "pageSize": shapes.Property("page_size", shapes.INTEGER),
            "previousPageToken": shapes.Property("previous_page_token", shapes.TEXT),
            "nextPageToken": shapes.Property("next_page_token", shapes.TEXT),
        }
