"""Which credentials an operation asks for, and whether a request carries them, whatever schemes a document has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import unquote

from sinch_provisioning._http.messages import Request
from sinch_provisioning._json import JSONObject, JSONValue, is_object
from sinch_provisioning._openapi.document import PROJECT, Operation
from sinch_provisioning._openapi.schema import resolve
from sinch_provisioning.mock.authentication import Authenticator, Project
from sinch_provisioning.mock.responses import unauthorized
from sinch_provisioning.mock.routes import Route


def caller_of(
    authenticator: Authenticator, projects: tuple[Project, ...], route: Route, request: Request, *, is_own: bool
) -> Project:
    """Return the project that a request is of.

    Args:
        authenticator: knows keys and tokens.
        projects: the projects of the mock.
        route: where the request leads.
        request: the request.
        is_own: whether the document is one of this API, whose keys and tokens the mock gives out. Of another one it
            takes any credentials that have the form of those the document asks for.

    Raises:
        ApiError: 401, for credentials that are missing or wrong.
    """
    operation = route.operation
    if not is_own:
        return _foreign_caller(operation, projects, request)
    caller = authenticator.authenticate(request.headers.get("authorization"))
    named = unquote(route.values.get(PROJECT, ""))
    if caller is None and operation is not None and _is_open(operation, request):
        return next((project for project in projects if project.project_id == named), projects[0])
    if caller is None or named not in ("", caller.project_id):
        raise unauthorized()
    return caller


def _foreign_caller(operation: Operation | None, projects: tuple[Project, ...], request: Request) -> Project:
    if operation is not None and not has_credentials(operation, request):
        raise unauthorized()
    return projects[0]


def _is_open(operation: Operation, request: Request) -> bool:
    return needs_none(operation) or (asks_for_a_key(operation) and has_credentials(operation, request))


def alternatives(operation: Operation) -> Sequence[Mapping[str, JSONValue]]:
    """Return the requirements of an operation, of which one must be met; none: it needs no credentials."""
    own = operation.node.get("security")
    requirements: Sequence[Mapping[str, JSONValue]] = operation.document.get("security", ()) if own is None else own
    return [requirement for requirement in requirements if is_object(requirement)]


def needs_none(operation: Operation) -> bool:
    """Tell whether an operation may be called without credentials."""
    requirements = alternatives(operation)
    return not requirements or any(not requirement for requirement in requirements)


def has_credentials(operation: Operation, request: Request) -> bool:
    """Tell whether a request has credentials in the form of one requirement; their value is not looked at."""
    schemes = operation.document.get("components", {}).get("securitySchemes") or {}
    return needs_none(operation) or any(
        all(_carries(_scheme(operation, schemes, name), request) for name in requirement)
        for requirement in alternatives(operation)
    )


def asks_for_a_key(operation: Operation) -> bool:
    """Tell whether a requirement names nothing but API keys, which the mock has not given out."""
    schemes = operation.document.get("components", {}).get("securitySchemes") or {}
    kinds = [
        [_scheme(operation, schemes, name).get("type") for name in requirement]
        for requirement in alternatives(operation)
    ]
    return any(names and set(names) == {"apiKey"} for names in kinds)


def _scheme(operation: Operation, schemes: Mapping[str, JSONValue], name: str) -> JSONObject:
    scheme: JSONObject = resolve(operation.document, schemes.get(name) or {})
    return scheme


def _carries(scheme: Mapping[str, JSONValue], request: Request) -> bool:
    scheme_type = scheme.get("type")
    if scheme_type == "apiKey":
        return any(_key_values(str(scheme.get("in")), str(scheme.get("name")), request))
    if scheme_type == "mutualTLS":
        return True  # the connection has shown it
    scheme_name, _, value = request.headers.get("authorization", "").partition(" ")
    wanted = str(scheme.get("scheme", "bearer")).lower() if scheme_type == "http" else "bearer"
    return scheme_name.lower() == wanted and bool(value.strip())


def _key_values(location: str, name: str, request: Request) -> list[str]:
    """Return what a request sends as an API key."""
    if location == "query":
        return [value for key, value in request.query if key == name]
    if location == "cookie":
        pairs = [pair.partition("=") for pair in request.headers.get("cookie", "").split(";")]
        return [value for key, _, value in pairs if key.strip() == name]
    return [request.headers.get(name, "")]
