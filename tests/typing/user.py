"""Code of a user, type-checked strictly against the installed wheel. It is not executed."""

from __future__ import annotations

import asyncio
import datetime

from sinch_provisioning import (
    ApiResponse,
    AsyncProvisioningClient,
    Pager,
    ProvisioningClient,
    RequestOptions,
    RetryPolicy,
    UnknownVariant,
    auth,
    errors,
    models,
)


def sync_user() -> str | None:
    options = RequestOptions(timeout=5.0, deadline=20.0, retries=RetryPolicy.none())
    with ProvisioningClient(project_id="p", auth=auth.Basic("id", "secret")) as client:
        body = models.UpdateKakaoTalkSender(status="SUBMIT", details={"name": "Test Name"})
        sender = client.kakaotalk_senders.update("5WY5zKfY3pB56EmDVUPQ", body, options=options)
        pager: Pager[models.KakaoTalkActivity] = client.kakaotalk_senders.list_activities(sender.plus_friend_id)
        for activity in pager:
            kind: models.KakaoTalkActivityType = activity.type_
            if not kind.is_known:
                print(kind)
        response: ApiResponse[models.KakaoTalkSender] = client.kakaotalk_senders.with_response.get("x")
        created = response.value.created
        if isinstance(created, datetime.datetime):
            print(created.year, response.status, response.request_id)
        template = client.whatsapp_templates.get("name", "EN_US", field_mask=["name"])
        if template.details:
            for component in template.details.components or []:
                if isinstance(component, UnknownVariant):
                    print(component.raw)
        try:
            client.webhooks.create({"target": "https://example.com", "secret": "s", "triggers": ["ALL"]})
        except errors.RateLimitError as error:
            print(error.retry_after, error.error_code, error.resolution)
        return sender.plus_friend_id


async def async_user() -> None:
    async with AsyncProvisioningClient(project_id="p", access_token=lambda: "token") as client:
        sender = await client.rcs_senders.get("id")
        print(sender.state, sender.region is models.RcsSenderRegion.EU)
        async for page in client.rcs_senders.list(filter_states=["DRAFT"]).pages():
            print(len(page.items), page.next_page_token)
        raw = await client.request("GET", "/v1/projects/{projectId}/new", query={"a": [1, 2]})
        print(raw.value)


if __name__ == "__main__":
    sync_user()
    asyncio.run(async_user())
