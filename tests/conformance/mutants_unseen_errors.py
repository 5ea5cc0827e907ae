"""Defects as an outsider thinks of them: errors, headers and encodings."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from attrs import evolve
from in_passing import Passing, code_of, error_edited, passing, unseen
from sinch_provisioning._http.messages import Headers
from sinch_provisioning.mock import Request, Response
from sinch_provisioning.mock.validation import RequestValidator

# Errors.


@passing("whatsapp_flows_list_screens", "whatsapp_solutions_get")
def what_is_not_there_is_a_wrong_request(call: Passing) -> Response | None:
    """An unknown identifier is answered with 400."""
    response = call.go()
    return evolve(response, status=400) if response.status == 404 else response


@passing("whatsapp_senders_register")
def the_code_is_that_of_the_neighbour(call: Passing) -> Response | None:
    """A registration that is not allowed is refused with `not_allowed_verify`."""
    response = call.go()
    swapped = code_of(response) == "not_allowed_register"
    return error_edited(response, lambda error: error.update(errorCode="not_allowed_verify")) if swapped else response


@passing("kakaotalk_templates_create", "rcs_senders_create")
def an_invalid_input_says_nothing_else(call: Passing) -> Response | None:
    """`additionalInformation` of `invalid_input` is missing."""
    return error_edited(call.go(), lambda error: error.pop("additionalInformation", None))


@passing("whatsapp_templates_list")
def one_supported_code_is_left_out(call: Passing) -> Response | None:
    """The list of what a mask may name lacks the last."""

    def shorten(error: Any) -> None:
        information = error.get("additionalInformation", {})
        for name in ("supportedCodes", "supportedValues"):
            if name in information:
                information[name] = information[name][:-1]

    return error_edited(call.go(), shorten)


@passing("webhooks_create", "bundles_create")
def validation_errors_are_one_text(call: Passing) -> Response | None:
    """`validationErrors` is a text, not a list of texts."""

    def join(error: Any) -> None:
        information = error.get("additionalInformation", {})
        if isinstance(information.get("validationErrors"), list):
            information["validationErrors"] = "; ".join(information["validationErrors"])

    return error_edited(call.go(), join)


@passing("bundles_get", "rcs_senders_get")
def errors_are_html(call: Passing) -> Response | None:
    """What is not found is told in HTML."""
    response = call.go()
    if response.status == 404:
        return Response(404, Headers({"content-type": "text/html"}), b"<h1>Not Found</h1>")
    return response


@passing("kakaotalk_senders_get", "rcs_senders_list_activities")
def errors_have_an_empty_message(call: Passing) -> Response | None:
    """The message of an error is missing."""
    return error_edited(call.go(), lambda error: error.pop("message"))


@passing("rcs_senders_launch")
def what_a_launch_lacks_is_not_listed(call: Passing) -> Response | None:
    """A 412 does not say what is missing."""
    return error_edited(call.go(), lambda error: error.pop("additionalInformation", None))


@passing(tag="whatsapp")
def who_must_wait_does_not_learn_how_long(call: Passing) -> Response | None:
    """A 429 has no Retry-After."""
    response = call.go()
    if response.status == 429:
        return evolve(response, headers={k: v for k, v in response.headers.items() if k != "retry-after"})
    return response


@passing(tag="whatsapp")
def an_unknown_address_is_a_success(call: Passing) -> Response | None:
    """An address that leads nowhere answers an empty object."""
    response = call.go()
    return Response.of_json(200, {}) if code_of(response) == "route_not_found" else response


@passing("rcs_questionnaire_get")
def only_the_first_country_is_looked_at(call: Passing) -> Response | None:
    """Of several countries the questions of the first are shown."""

    def first(query: list[tuple[str, str]]) -> list[tuple[str, str]]:
        countries = [pair for pair in query if pair[0] == "countries"]
        return [pair for pair in query if pair[0] != "countries"] + [(k, v.split(",")[0]) for k, v in countries[:1]]

    return call.go(call.with_query(first))


# Headers and encodings.


@passing(tag="webhooks")
def every_response_has_one_name(call: Passing) -> Response | None:
    """`x-request-id` is the same for every request."""
    response = call.go()
    return evolve(response, headers={**response.headers, "x-request-id": "0f5c1d7a-0000-4000-8000-000000000000"})


@passing("webhooks_delete", "rcs_senders_delete_test_number")
def a_deletion_answers_with_a_body(call: Passing) -> Response | None:
    """A deletion answers 200 and `{}`, where it should answer 204 and nothing."""
    response = call.go()
    return Response.of_json(200, {}) if response.status == 204 else response


@passing("rcs_senders_create", "kakaotalk_senders_update")
def a_charset_is_an_unknown_media_type(call: Passing) -> Response | None:
    """`application/json; charset=utf-8` is refused with 415."""
    if ";" in call.request.headers.get("content-type", ""):
        return call.go(call.with_header("content-type", "text/plain"))
    return None


@passing("kakaotalk_templates_create_comment")
def a_success_is_plain_text(call: Passing) -> Response | None:
    """The content type of an answer is text/plain."""
    response = call.go()
    return evolve(response, headers={**response.headers, "content-type": "text/plain"})


@passing("whatsapp_templates_get", "kakaotalk_senders_get")
def paths_are_not_decoded(call: Passing) -> Response | None:
    """An identifier that is percent-encoded in the path is not found."""
    path = call.request.path
    return call.go(evolve(call.request, url=quote(path))) if "%" in path else None


@unseen("rcs-accounts")
def a_long_comment_is_refused(patch: pytest.MonkeyPatch) -> None:
    """A comment may have 1,000 characters, not 65,535."""
    body = RequestValidator.body

    def shorter(self: RequestValidator, request: Request) -> Any:
        if b'"comment"' in (request.body or b"") and len(request.body or b"") > 1100:
            raise self.error(["/comment: too long"], "invalid_input")
        return body(self, request)

    patch.setattr(RequestValidator, "body", shorter)
