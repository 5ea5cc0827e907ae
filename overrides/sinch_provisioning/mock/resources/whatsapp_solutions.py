"""Multi-partner solutions of WhatsApp: made by a tech provider, used by one project."""

from __future__ import annotations

from typing import Final

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers
from sinch_provisioning.mock.resources.whatsapp_accounts import digits, is_onboarded
from sinch_provisioning.mock.store import Resource

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

SOLUTION = "whatsapp_solution"
FAILING = "failing"
"""The access token behind which no app can be activated."""


def _solution(context: Context) -> Resource:
    return context.get(SOLUTION, context.path["solutionId"], "solution_not_found")


@handles("whatsapp_solutions_list")
def list_solutions(context: Context) -> tuple[int, Resource]:
    """List solutions; the answer is not paged."""
    return 200, {"solutions": list(context.all(SOLUTION).values())}


@handles(
    "whatsapp_solutions_create",
    assumption=f"One app is behind each token; behind the token `{FAILING}` it cannot be activated.",
)
def create(context: Context) -> tuple[int, Resource]:
    """Make a solution with the app behind a token."""
    app, body = int(digits(context)), context.body
    if body["accessToken"] == FAILING:
        failed = {"partnerAppId": str(app), "errorCode": "ACTIVATION_FAILED", "errorMessage": "Mock: told to fail."}
        return 201, {"solutions": [], "failedSolutions": [failed]}
    solution: Resource = {
        "id": digits(context),
        "details": {"name": body["details"]["name"]},
        "partnerApp": {"name": "Mock partner", "id": app},
        "ownerApp": {"name": "Mock owner", "id": int(digits(context))},
        "assigned": False,
    }
    context.all(SOLUTION)[solution["id"]] = solution
    return 201, {"solutions": [solution], "failedSolutions": []}


@handles("whatsapp_solutions_get")
def get(context: Context) -> tuple[int, Resource]:
    """Read a solution."""
    return 200, _solution(context)


@handles("whatsapp_solutions_assign", assumption="Before it is onboarded a project may change to another solution.")
def assign(context: Context) -> tuple[int, None]:
    """Make the project use a solution; an onboarded project keeps what it has."""
    solution = _solution(context)
    if is_onboarded(context):
        raise ApiError(409, "solution_cannot_be_reassigned")
    for other in context.all(SOLUTION).values():
        other["assigned"] = other is solution
    return 204, None
