"""Defects in front of the mock, as a proxy would have them: they know requests and answers, not how the mock is made.

Each wraps `Mock.serve`, through which every request goes, also those of the control API, which are left alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from attrs import evolve
from mutants import Mutate, mutant
from sinch_provisioning._http.adapters import Served
from sinch_provisioning._http.messages import basic_authorization
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning.mock import DEFAULT_PROJECT, OTHER_PROJECT, Mock, Request, Response
from sinch_provisioning.mock.routes import route_of
from sinch_provisioning_api import load_document

DOCUMENT = Document(load_document())
PROJECTS = {project.project_id: project for project in (DEFAULT_PROJECT, OTHER_PROJECT)}


class Call:
    """A request on its way to the mock.

    Args:
        mock: the mock.
        request: the request.
        serve: what answers it in truth.
        operation: what it calls.
        values: its path parameters.
    """

    def __init__(
        self, mock: Mock, request: Request, serve: Callable[..., Any], operation: Operation, values: Mapping[str, str]
    ) -> None:
        self.mock, self.request, self._serve = mock, request, serve
        self.operation, self.values = operation, dict(values)

    @property
    def name(self) -> str:
        """The operationId."""
        return self.operation.id

    @property
    def project(self) -> str:
        """The project in its path."""
        return self.values["projectId"]

    @property
    def other(self) -> str:
        """The other project."""
        return next(name for name in PROJECTS if name != self.project)

    @property
    def body(self) -> Any:
        """What is sent, as a JSON value; None without one."""
        try:
            return json.loads(self.request.body or b"null")
        except ValueError:
            return None

    def go(self, **changes: Any) -> Response:
        """Return the true answer, to the request or to one with changes; `value` stands for a body."""
        if "value" in changes:
            changes["body"] = json.dumps(changes.pop("value")).encode()
        result: Response = self._serve(self.mock, evolve(self.request, **changes)).response
        return result

    def ask(self, method: str, path: str, value: Any = None, project: str | None = None) -> Response:
        """Return the answer to another request of a project, by the path after that of the project."""
        own = PROJECTS[project or self.project]
        headers = {"authorization": basic_authorization(own.key_id, own.key_secret), "content-type": "application/json"}
        url = f"/v1/projects/{own.project_id}{path}"
        raw = b"" if value is None else json.dumps(value).encode()
        result: Response = self._serve(self.mock, Request(method, url, headers, raw)).response
        return result

    def all(self, kind: str, project: str | None = None) -> dict[Any, Any]:
        """Return the resources of a kind, as they are kept."""
        return self.mock.current.store.of(project or self.project, kind)


Act = Callable[[Call], Response | None]


def in_front(tag: str, *operations: str) -> Callable[[Act], Mutate]:
    """Register a defect of some operations (default: all of a tag, `*`: of all there are); None is the true answer."""

    def register(act: Act) -> Mutate:
        def mutate(patch: pytest.MonkeyPatch) -> None:
            real = Mock.serve

            def serve(self: Mock, request: Request) -> Any:
                route = route_of(DOCUMENT, request)
                operation = route.operation
                if operation is None or request.path.startswith("/_mock/"):
                    return real(self, request)
                if operation.id in operations or "*" in operations or (not operations and operation.tag == tag):
                    call = Call(self, request, real, operation, route.values)
                    response = act(call)
                    if response is not None:
                        return Served(response)
                return real(self, request)

            patch.setattr(Mock, "serve", serve)

        mutate.__name__, mutate.__doc__ = act.__name__, act.__doc__
        return mutant(tag)(mutate)

    return register


def edited(response: Response, change: Callable[[Any], Any]) -> Response:
    """Return an answer whose JSON was changed in place, or replaced by what `change` returns."""
    if response.status >= 300 or not response.body:
        return response
    value = json.loads(response.body)
    result = change(value)
    return evolve(response, body=json.dumps(value if result is None else result).encode())


def items(value: Any) -> list[Any]:
    """Return the array of a page."""
    return next((item for item in value.values() if isinstance(item, list)), [])


# Access


def _own_key(call: Call) -> Mapping[str, str]:
    own = PROJECTS[call.project]
    return {**call.request.headers, "authorization": basic_authorization(own.key_id, own.key_secret)}


@in_front("kakaotalk-templates", "kakaotalk_templates_get")
def a_token_of_another_project_opens_a_template(call: Call) -> Response | None:
    """Another project's bearer token opens a project."""
    if call.request.headers.get("authorization", "").startswith("Bearer mock-") and call.project in PROJECTS:
        return call.go(headers=_own_key(call))
    return None


@in_front("bundles", "bundles_create")
def a_key_of_another_project_makes_a_bundle(call: Call) -> Response | None:
    """Another project's key makes something in a project."""
    other = PROJECTS[call.other]
    if call.request.headers.get("authorization") == basic_authorization(other.key_id, other.key_secret):
        return call.go(headers=_own_key(call))
    return None


@in_front("rcs-senders", "rcs_senders_list")
def a_list_needs_no_credentials(call: Call) -> Response | None:
    """One list can be read without credentials."""
    return call.go(headers=_own_key(call)) if "authorization" not in call.request.headers else None


@in_front("whatsapp-senders", "whatsapp_senders_update")
def a_change_without_credentials_is_carried_out(call: Call) -> Response | None:
    """A change without credentials is refused, and made all the same."""
    if "authorization" not in call.request.headers:
        call.go(headers=_own_key(call))
    return None


@in_front("webhooks", "webhooks_get")
def a_challenge_is_missing(call: Call) -> Response | None:
    """A 401 of one operation has no challenge."""
    response = call.go()
    if response.status == 401:
        return evolve(
            response, headers={name: value for name, value in response.headers.items() if name != "www-authenticate"}
        )
    return response


@in_front("kakaotalk-senders", "kakaotalk_senders_get")
def what_another_project_has_is_forbidden(call: Call) -> Response | None:
    """By its answer one can tell that another project has a sender."""
    response = call.go()
    if response.status == 404 and call.values["plusFriendId"] in call.all("kakaotalk_sender", call.other):
        return evolve(response, status=409)
    return response


@in_front("whatsapp-templates", "whatsapp_templates_get")
def a_template_of_another_project_is_read(call: Call) -> Response | None:
    """What a project does not have is looked for in the other."""
    response = call.go()
    if response.status == 404 and call.project in PROJECTS:
        return call.ask(
            "GET",
            f"/whatsapp/templates/{call.values['templateName']}/languages/{call.values['languageCode']}",
            project=call.other,
        )
    return response


# Nothing else moves


@in_front("webhooks", "webhooks_update")
def a_refused_update_is_carried_out(call: Call) -> Response | None:
    """A refused update is carried out as far as it is right."""
    response = call.go()
    body = call.body
    if response.status == 400 and isinstance(body, dict) and isinstance(body.get("target"), str):
        call.go(value={"target": body["target"] + "x"})
    return response


@in_front("webhooks", "webhooks_delete")
def a_deletion_reaches_into_the_other_project(call: Call) -> Response | None:
    """A deletion removes something of another project, too."""
    response = call.go()
    if response.status == 204 and call.all("webhook", call.other):
        call.all("webhook", call.other).popitem()
    return response


@in_front("rcs-senders", "rcs_senders_delete_test_number")
def a_deletion_takes_a_neighbour_along(call: Call) -> Response | None:
    """A deletion removes another resource of the project, too."""
    response = call.go()
    if response.status == 204:
        call.all("webhook").popitem()
    return response


@in_front("kakaotalk-senders", "kakaotalk_senders_create")
def a_creation_appears_in_both_projects(call: Call) -> Response | None:
    """What is made is there in the other project, too."""
    response = call.go()
    if response.status == 201:
        key = json.loads(response.body)["plusFriendId"]
        call.all("kakaotalk_sender", call.other)[key] = dict(call.all("kakaotalk_sender")[key])
    return response


@in_front("whatsapp-senders", "whatsapp_senders_get")
def reading_changes_the_time(call: Call) -> Response | None:
    """A GET moves the time of the last change."""
    response = call.go()
    for sender in call.all("whatsapp_sender").values() if response.status == 200 else ():
        sender["modified"] = call.mock.clock.text()[:22] + "1Z"
    return response


@in_front("rcs-senders", "rcs_senders_update")
def an_update_reaches_the_neighbour(call: Call) -> Response | None:
    """An update changes the first resource of the kind, too."""
    response = call.go()
    if response.status == 200:
        next(iter(call.all("rcs_sender").values()))["modified"] = call.mock.clock.text()
    return response


@in_front("kakaotalk-templates", "kakaotalk_templates_update")
def an_update_wipes_earlier_changes(call: Call) -> Response | None:
    """An update of a draft begins with an empty one."""
    key = (call.values["plusFriendId"], call.values["templateCode"])
    template = call.all("kakaotalk_template").get(key)
    if template and (template.get("changes") or {}).get("status") == "DRAFT":
        template["changes"] = {"status": "DRAFT", "details": {}}
    return None


@in_front("rcs-senders", "rcs_senders_update")
def null_does_not_clear(call: Call) -> Response | None:
    """A member that is null is taken for one that is absent."""

    def bare(value: Any) -> Any:
        return (
            {name: bare(item) for name, item in value.items() if item is not None} if isinstance(value, dict) else value
        )

    response = call.go(value=bare(call.body)) if call.body else None
    return response if response is not None and response.status == 200 else None


@in_front("webhooks", "webhooks_replace")
def a_replacement_keeps_what_was(call: Call) -> Response | None:
    """PUT adds to the old triggers."""
    before = call.all("webhook").get(call.values["webhookId"], {}).get("triggers", [])
    body = call.body
    if not isinstance(body, dict) or not isinstance(body.get("triggers"), list):
        return None
    return call.go(value={**body, "triggers": list(dict.fromkeys([*before, *body["triggers"]]))})


@in_front("kakaotalk-templates", "kakaotalk_templates_delete_changes")
def dropped_changes_stay(call: Call) -> Response | None:
    """Dropped changes are still there."""
    key = (call.values["plusFriendId"], call.values["templateCode"])
    before = dict(call.all("kakaotalk_template").get(key, {}))
    response = call.go()
    if response.status == 204:
        call.all("kakaotalk_template")[key] = before
    return response


# Written = read, time and identity


@in_front("rcs-senders", "rcs_senders_get")
def modified_does_not_move(call: Call) -> Response | None:
    """`modified` is always `created`."""
    return edited(call.go(), lambda value: value.update(modified=value["created"]))


@in_front("whatsapp-senders", "whatsapp_senders_update")
def created_moves(call: Call) -> Response | None:
    """An update moves `created`."""
    response = call.go()
    if response.status == 200:
        call.all("whatsapp_sender")[call.values["senderId"]]["created"] = call.mock.clock.text()
    return response


@in_front("webhooks", "webhooks_get")
def always_the_last_one_is_read(call: Call) -> Response | None:
    """A GET shows the last webhook whatever is asked for."""
    response = call.go()
    if response.status != 200:
        return response
    return call.ask("GET", f"/webhooks/{list(call.all('webhook'))[-1]}")


@in_front("kakaotalk-senders", "kakaotalk_senders_list")
def items_of_lists_are_stale(call: Call) -> Response | None:
    """Items of a list show no pending changes."""
    return edited(call.go(), lambda value: [item.pop("changes", None) for item in items(value)] and value)


@in_front("rcs-senders", "rcs_senders_update")
def an_answer_shows_what_was_before(call: Call) -> Response | None:
    """The answer to an update shows the resource as it was."""
    before = call.ask("GET", f"/rcs/senders/{call.values['senderId']}")
    response = call.go()
    return evolve(response, body=before.body) if response.status == 200 else response


@in_front("rcs-senders", "rcs_senders_create_comment")
def a_comment_is_on_another_sender(call: Call) -> Response | None:
    """A comment appears among the activities of another sender."""
    keys = list(call.all("rcs_sender"))
    response = call.go()
    if response.status == 201 and len(keys) > 1:
        own = call.values["senderId"]
        other = next(key for key in keys if key != own)
        note = call.all("rcs_sender")[own]["_activities"].pop()
        call.all("rcs_sender")[other]["_activities"].append(note)
    return response


@in_front("whatsapp-templates", "whatsapp_templates_create_comment")
def a_comment_is_kept_twice(call: Call) -> Response | None:
    """A comment is noted twice."""
    response = call.go()
    return call.go() if response.status == 201 else response


@in_front("kakaotalk-templates", "kakaotalk_templates_list_activities")
def activities_are_oldest_first(call: Call) -> Response | None:
    """Activities come in the order they happened."""
    return edited(call.go(), lambda value: items(value).reverse())


@in_front("kakaotalk-templates", "kakaotalk_templates_create")
def a_template_loses_a_text(call: Call) -> Response | None:
    """A member of what is created is lost."""
    body = call.body
    if isinstance(body, dict) and isinstance(body.get("details"), dict):
        details = {name: value for name, value in body["details"].items() if name != "subtitle"}
        response = call.go(value={**body, "details": details})
        return response if response.status == 201 else None
    return None


@in_front("whatsapp-templates", "whatsapp_templates_update")
def an_update_is_kept_in_the_answer_alone(call: Call) -> Response | None:
    """An update shows in its answer, and nowhere else."""
    key = (call.values["templateName"], call.values["languageCode"])
    before = json.dumps(call.all("whatsapp_template").get(key))
    response = call.go()
    if response.status == 200:
        call.all("whatsapp_template")[key] = json.loads(before)
    return response


@in_front("webhooks", "webhooks_list")
def a_total_remembers_what_was_deleted(call: Call) -> Response | None:
    """A total does not shrink with a deletion."""
    seen = call.mock.__dict__.setdefault("_most", {})

    def change(value: Any) -> None:
        value["totalSize"] = seen[call.project] = max(seen.get(call.project, 0), value["totalSize"])

    return edited(call.go(), change)
