"""Every line that ends in `# typo` is a mistake that a checker must see, and no other line is one. Never run."""
# ruff: noqa: F401, B018

from sinch_provisioning import ApiResponse, AsyncProvisioningClient, ProvisioningClient, RequestOptions, models
from sinch_provisioning.errors import NotFundError  # typo
from sinch_provisioning.webhook import Verifier  # typo


def bodies(client: ProvisioningClient) -> None:
    created: models.Webhook = client.webhooks.create(target="x", triggers=["ALL"], secret="s")
    client.webhooks.create({"target": "x", "triggers": ["ALL"], "secret": "s"})
    client.webhooks.create(models.CreateWebhook(target="x", triggers=["ALL"], secret="s"))
    client.webhooks.create(target="x", triggers=["ALLL"], secret="s")  # typo
    client.webhooks.create({"target": "x", "triggers": ["ALL"], "secrt": "s"})  # typo
    client.webhooks.create(target="x", triggers=["ALL"])  # typo
    client.webhooks.create(target="x", triggers=["ALL"], secret="s", option=None)  # typo
    models.UpdateKakaoTalkSender(status="SUBMIT")
    models.UpdateKakaoTalkSender(status="SUBMT")  # typo
    models.UpdateKakaoTalkSender(state="SUBMIT")  # typo
    client.kakaotalk_senders.update("x", status="SUBMT")  # typo
    client.kakaotalk_senders.update("x", {"status": "SUBMT"})  # typo
    client.whatsapp_templates.create(
        name="n", language="EN", category="MARKETING", details={"components": [{"type": "BODY", "text": "x"}]}
    )
    client.whatsapp_templates.create(name="n", language="EN", category="MARKETNG")  # typo
    client.whatsapp_templates.create(name="n", language="EN", category="UTILITY", details={"component": []})  # typo
    print(created.target, created.targets)  # typo


def responses(client: ProvisioningClient) -> None:
    result: ApiResponse[models.Webhook] = client.webhooks.with_response.create(target="x", triggers=["ALL"], secret="s")
    two: ApiResponse[models.Webhook] = client.webhooks.with_response.create(
        {"target": "x", "triggers": ["ALL"], "secret": "s"}
    )
    page: ApiResponse[models.WebhookPage] = client.webhooks.with_response.list(page_size=2)
    client.webhooks.with_response.create(target="x", triggers=["ALLL"], secret="s")  # typo
    client.webhooks.with_response.list(size=2)  # typo
    print(result, two, page)


def calls(client: ProvisioningClient) -> None:
    client.whatsapp_senders.list(filter_states=["ACTIVE"])
    client.whatsapp_senders.list(filter_states=["ACTIVEE"])  # typo
    client.whatsapp_senders.list(filter_status=["ACTIVE"])  # typo
    client.whatsapp_sender.list()  # typo
    client.webhooks.get("w", options=RequestOptions(tiemout=3))  # typo
    models.CreateWebook  # typo


def waits(client: ProvisioningClient) -> None:
    sender: models.WhatsAppSender = client.whatsapp_senders.wait("s", until="ACTIVE", failed={"REJECTED"}, deadline=9)
    client.whatsapp_senders.wait("s", until=models.WhatsAppSenderState.ACTIVE, options=RequestOptions(deadline=3))
    client.whatsapp_senders.wait("s", until=lambda sender: sender.daily_limit is not None)
    client.whatsapp_senders.wait("s", until="ACTVE")  # typo
    client.whatsapp_senders.wait("s", until=["ACTIVE", "APPROVED"])  # typo
    client.whatsapp_senders.wait("s", until=lambda sender: sender.dayly_limit is not None)  # typo
    client.whatsapp_senders.wait("s", untl="ACTIVE")  # typo
    client.whatsapp_templates.wait("t", "EN_US", until="APPROVED", failed=["REJECTED", "PAUSED"])
    client.whatsapp_templates.wait("t", "EN_US", until="APROVED")  # typo
    client.whatsapp_templates.wait("t", until="APPROVED")  # typo
    client.webhooks.wait("w")  # typo
    client.wait(lambda: client.bundles.get("b"), until="DONE").stat  # typo
    print(sender.stat)  # typo


def copies(webhook: models.Webhook, change: models.UpdateWebhook, sender: models.KakaoTalkSender) -> None:
    other: models.Webhook = webhook.replace(target="x", additional_properties={"new": 1})
    change.replace(secret=None)  # typo
    webhook.replace(targt="x")  # typo
    webhook.replace(target=3)  # typo
    change.replace(triggers=["ALLL"])  # typo
    print(other, sender.replace(state="BLOCKED"), sender.replace(stat="BLOCKED"))  # typo


async def awaited(client: AsyncProvisioningClient) -> None:
    created: models.Webhook = await client.webhooks.create(target="x", triggers=["ALL"], secret="s")
    await client.webhooks.create(target="x", triggers=["ALLL"], secret="s")  # typo
    result: ApiResponse[models.Webhook] = await client.webhooks.with_response.get("w")
    template: models.KakaoTalkTemplate = await client.kakaotalk_templates.wait("s", "c", until={"APPROVED"})
    await client.kakaotalk_templates.wait("s", "c", until={"APPROVE"})  # typo
    print(template.stat)  # typo
    async for webhook in client.webhooks.list():
        print(created, result, webhook.target, webhook.targt)  # typo
