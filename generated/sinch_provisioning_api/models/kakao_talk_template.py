# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, encode_datetime, located, members_of, new, parse_datetime
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

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 7
        at = ""
        value: Any
        try:
            at = "code"
            value = data[at]
            self.code = share(value, value) if type(value) is str else value
            if "id" in data:
                value = data["id"]
                self.id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "state" in data:
                at = "state"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_TEMPLATE_STATE[value]
                self.state = value
            else:
                known -= 1
            if "changes" in data:
                at = "changes"
                value = data[at]
                if value is not None:
                    value = (
                        new(KakaoTalkTemplateChanges)._load(value, share)
                        if type(value) is dict
                        else as_model(value, KakaoTalkTemplateChanges)
                    )
                self.changes = value
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(KakaoTalkTemplateDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, KakaoTalkTemplateDetails)
                    )
                self.details = value
            else:
                known -= 1
            if "created" in data:
                at = "created"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.created = None if value is None else parse_datetime(value)
            else:
                known -= 1
            if "modified" in data:
                at = "modified"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.modified = None if value is None else parse_datetime(value)
            else:
                known -= 1
        except Exception as error:
            raise located(error, "KakaoTalkTemplate", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "code" in present:
            value = present["code"]
            members["code"] = value if type(value) is str else encode(value)
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "state" in present:
            value = present["state"]
            members["state"] = value._value_ if type(value) is KakaoTalkTemplateState else encode(value)
        if "changes" in present:
            value = present["changes"]
            members["changes"] = value._dump() if type(value) is KakaoTalkTemplateChanges else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is KakaoTalkTemplateDetails else encode(value)
        if "created" in present:
            value = present["created"]
            members["created"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        if "modified" in present:
            value = present["modified"]
            members["modified"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        return members if len(members) == len(present) else self._members()

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
