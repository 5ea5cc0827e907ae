# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class KakaoTalkButtonTypeInput(OpenEnum):
    """What a button does. `APP_LINK`: open a place in an app; `WEB_LINK`: open a web address; `DELIVERY_SEARCH`:
    track a parcel; `CHANNEL_ID_ADDED`: add the channel as a friend; `BOT_KEYWORD`: send a set phrase to the bot;
    `BOT_TRANSFER`: hand the chat to the bot; `BOT_FOR_CONSULTATION`: start a consultation chat;
    `MESSAGE_DELIVERY`: pass the message on; `BUSINESS_FORM`: open a Kakao business form;
    `ONE_CLICK_PAYMENT_PLUGIN`: pay in one step; `IMAGE_SECURE_TRANSMISSION_PLUGIN_ID`: send an image through the
    secure plug-in; `PERSONAL_INFORMATION_USE_PLUGIN_ID`: ask for consent to use personal data."""

    APP_LINK = "APP_LINK"
    BOT_FOR_CONSULTATION = "BOT_FOR_CONSULTATION"
    BOT_KEYWORD = "BOT_KEYWORD"
    BOT_TRANSFER = "BOT_TRANSFER"
    BUSINESS_FORM = "BUSINESS_FORM"
    CHANNEL_ID_ADDED = "CHANNEL_ID_ADDED"
    DELIVERY_SEARCH = "DELIVERY_SEARCH"
    IMAGE_SECURE_TRANSMISSION_PLUGIN_ID = "IMAGE_SECURE_TRANSMISSION_PLUGIN_ID"
    MESSAGE_DELIVERY = "MESSAGE_DELIVERY"
    ONE_CLICK_PAYMENT_PLUGIN = "ONE_CLICK_PAYMENT_PLUGIN"
    PERSONAL_INFORMATION_USE_PLUGIN_ID = "PERSONAL_INFORMATION_USE_PLUGIN_ID"
    WEB_LINK = "WEB_LINK"
