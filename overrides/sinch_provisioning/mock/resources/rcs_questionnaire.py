"""The launch questionnaire of RCS: what is asked, and which answers a launch needs."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from sinch_provisioning._json import JSONObject
from sinch_provisioning.mock.handlers import Context, Handlers
from sinch_provisioning.mock.store import Resource

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

Question = tuple[str, tuple[str, ...]]

SECTIONS: dict[str, dict[str, Question]] = {
    "general": {
        "optInDescription": ("How do people agree to your messages?", ("In our app", "On our web site")),
        "triggerDescription": ("What makes you send a message?", ("An order", "A booking")),
        "interactionsDescription": ("What can people do in the conversation?", ("Track a parcel", "Ask for help")),
        "optOutDescription": ("What do you answer to somebody who opts out?", ("You get no more messages",)),
        "videoUris": ("", ()),
        "screenshotUris": ("", ()),
    },
    "verification": {
        "name": ("Who confirms the brand?", ()),
        "email": ("At which e-mail address?", ()),
        "title": ("What is the job of that person?", ("Head of marketing",)),
        "website": ("What is the web site of the brand?", ()),
    },
    "gb": {
        "brandIndustry": ("What is the line of business?", ("Retail", "Travel")),
        "companyLegalName": ("What is the registered name?", ()),
        "companyRegistrationNumber": ("What is the registration number?", ()),
        "fullCompanyAddress": ("What is the full address?", ()),
        "messagesVolume": ("How many messages do you expect?", ("10000 a month",)),
        "messagesFrequency": ("How often do you send?", ("Once a week",)),
        "campaignLength": ("How long does the campaign run?", ("All the year",)),
    },
    "fr": {
        "fullCompanyAddress": ("What is the full address?", ()),
        "siren": ("What is the SIREN number?", ()),
    },
    "us": {
        "companyLegalName": ("What is the registered name?", ()),
        "ein": ("What is the employer identification number?", ()),
        "brandIndustry": ("What is the line of business?", ("Retail", "Travel")),
        "fullCompanyAddress": ("What is the full address?", ()),
        "smsCampaign": ("Which SMS campaign is the fallback?", ()),
        "messagesVolume": ("How many messages do you expect?", ("10000 a month",)),
    },
}
ALWAYS = ("general", "verification")
OPTIONAL = {"videoUris", "screenshotUris", "campaignLength"}
NOT_ENFORCED = "us"


def _questions(section: str) -> Resource:
    return {
        name: {"question": question, "suggestedAnswers": list(suggested)}
        for name, (question, suggested) in SECTIONS[section].items()
    }


QUESTIONS = {section: _questions(section) for section in SECTIONS}


def sections_for(countries: Collection[str]) -> list[str]:
    """Return the sections that launches in these countries need."""
    return [section for section in SECTIONS if section in ALWAYS or section.upper() in countries]


def with_questions(details: Resource) -> Resource:
    """Return details of a sender with the questions beside the answers."""
    answered: JSONObject = details.get("questionnaire", {})
    sections = [*sections_for(details.get("countries", ())), *answered]
    shown = {
        section: {"questions": QUESTIONS[section], "answers": answered.get(section, {}).get("answers", {})}
        for section in SECTIONS
        if section in sections
    }
    return {**details, "questionnaire": shown}


def missing_answers(details: Resource) -> Iterator[str]:
    """Yield what a launch needs and is not answered."""
    answered = details.get("questionnaire", {})
    for section in sections_for(details.get("countries", ())):
        if section == NOT_ENFORCED:
            continue
        answers = answered.get(section, {}).get("answers", {})
        for name in SECTIONS[section]:
            if name not in OPTIONAL and not answers.get(name):
                yield f"details.questionnaire.{section}.answers.{name} is missing"


@handles(
    "rcs_questionnaire_get",
    assumption="The same questions for every use case; the wording of questions is the mock's.",
)
def get(context: Context) -> tuple[int, Resource]:
    """Read the questions; those of a country only when it is named."""
    return 200, {
        section: {"questions": QUESTIONS[section]} for section in sections_for(context.query.get("countries", ()))
    }
