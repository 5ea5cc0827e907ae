# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, as_model, located, members_of, parse_datetime
from .kakao_talk_template_changes import KakaoTalkTemplateChanges
from .kakao_talk_template_details import KakaoTalkTemplateDetails
from .kakao_talk_template_state import KakaoTalkTemplateState

if TYPE_CHECKING:
    from .. import params

_KAKAO_TALK_TEMPLATE_STATE: Final = members_of(KakaoTalkTemplateState)


class KakaoTalkTemplate(Model):
    """A KakaoTalk template: what is in force, and the changes that wait for a review."""

    code: str
    """Generated code of the template, its address in paths and when sending."""
    id: str | None = None
    """Generated identifier of the template, a UUID."""
    state: KakaoTalkTemplateState | None = None
    """Outcome of the last review; absent before the first one."""
    changes: KakaoTalkTemplateChanges | None = None
    """Pending changes; absent when there are none."""
    details: KakaoTalkTemplateDetails | None = None
    """Values in force; absent before the end of the first review."""
    created: datetime.datetime | None = None
    """When the template was created, ISO 8601 in UTC."""
    modified: datetime.datetime | None = None
    """When the template was last changed, ISO 8601 in UTC."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkTemplateValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        code: str,
        id: str | Unset = UNSET,
        state: KakaoTalkTemplateState | str | Unset = UNSET,
        changes: KakaoTalkTemplateChanges | Mapping[str, Any] | Unset = UNSET,
        details: KakaoTalkTemplateDetails | Mapping[str, Any] | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
        modified: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "code"
            self.code = data[at]
            if "id" in data:
                self.id = data["id"]
            if "state" in data:
                at = "state"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_TEMPLATE_STATE.get(value) or KakaoTalkTemplateState(value)
                self.state = value
            if "changes" in data:
                at = "changes"
                value = data[at]
                if value is not None:
                    value = (
                        KakaoTalkTemplateChanges._decode(value)
                        if type(value) is dict
                        else as_model(value, KakaoTalkTemplateChanges)
                    )
                self.changes = value
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        KakaoTalkTemplateDetails._decode(value)
                        if type(value) is dict
                        else as_model(value, KakaoTalkTemplateDetails)
                    )
                self.details = value
            if "created" in data:
                at = "created"
                value = data[at]
                if value is not None:
                    value = parse_datetime(value) if value != "" else UNSET
                if value is not UNSET:
                    self.created = value
            if "modified" in data:
                at = "modified"
                value = data[at]
                if value is not None:
                    value = parse_datetime(value) if value != "" else UNSET
                if value is not UNSET:
                    self.modified = value
        except Exception as error:
            raise located(error, "KakaoTalkTemplate", at, data) from error

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "code": shapes.Property("code", shapes.TEXT, required=True),
            "id": shapes.Property("id", shapes.TEXT),
            "state": shapes.Property("state", shapes.Member(KakaoTalkTemplateState)),
            "changes": shapes.Property("changes", shapes.Object(KakaoTalkTemplateChanges)),
            "details": shapes.Property("details", shapes.Object(KakaoTalkTemplateDetails)),
            "created": shapes.Property("created", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
            "modified": shapes.Property("modified", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
        }
