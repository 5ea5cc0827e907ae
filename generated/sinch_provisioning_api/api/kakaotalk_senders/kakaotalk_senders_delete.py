# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Mark a sender for removal: DELETE /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill, nothing
from ...models.error import Error

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="kakaotalk_senders_delete",
    method="DELETE",
    path="/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}",
    tag="kakaotalk-senders",
    statuses=(204, 400, 401, 404, 409, 500),
    decode=nothing,
    decode_error=Error.from_dict,
)


def describe(plus_friend_id: str) -> Call[None]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("plus_friend_id", plus_friend_id)))
