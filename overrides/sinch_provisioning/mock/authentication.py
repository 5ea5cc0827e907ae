"""Projects of the mock, their keys and tokens."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Mapping
from typing import TypedDict
from urllib.parse import parse_qsl

from attrs import field, frozen

from sinch_provisioning._http.messages import Request, Response, media_type
from sinch_provisioning._json import JSONObject

TOKEN_PATH = "/oauth2/token"  # noqa: S105 - a path
LIFETIME = 3600


class Credentials(TypedDict):
    """Keyword arguments of a client, by which it knows its project and its key."""

    project_id: str
    key_id: str
    key_secret: str


@frozen(kw_only=True)
class Project:
    """A project with one access key.

    Args:
        project_id: its identifier.
        key_id: id of its key.
        key_secret: secret of its key.
    """

    project_id: str
    key_id: str
    key_secret: str = field(repr=False)

    def credentials(self) -> Credentials:
        """Return the keyword arguments of a client."""
        return {"project_id": self.project_id, "key_id": self.key_id, "key_secret": self.key_secret}


DEFAULT_PROJECT = Project(
    project_id="11111111-1111-4111-8111-111111111111",
    key_id="key-1",
    key_secret="secret-1",  # noqa: S106 - known to everybody
)
OTHER_PROJECT = Project(
    project_id="22222222-2222-4222-8222-222222222222",
    key_id="key-2",
    key_secret="secret-2",  # noqa: S106 - known to everybody
)


class Authenticator:
    """Who may call for which project.

    Args:
        projects: the projects of the mock.
        now: seconds of the mock's clock.
        seed: makes tokens repeatable.
    """

    def __init__(self, projects: tuple[Project, ...], now: Callable[[], float], seed: int) -> None:
        self.projects: dict[str, Project] = {project.project_id: project for project in projects}
        self._by_key = {(project.key_id, project.key_secret): project for project in projects}
        self._now = now
        self._seed = seed
        self._tokens: dict[str, tuple[Project, float]] = {}
        self._issued = 0

    def issue(self, project: Project, lifetime: float = LIFETIME) -> str:
        """Return a new bearer token of a project, good for some seconds of the mock's clock."""
        self._issued += 1
        digest = hashlib.sha256(f"{self._seed}:{project.project_id}:{self._issued}".encode()).hexdigest()
        token = f"mock-{digest[:40]}"
        self._tokens[token] = (project, self._now() + lifetime)
        return token

    def revoke(self, token: str) -> None:
        """Make a token invalid."""
        self._tokens.pop(token, None)

    def authenticate(self, header: str | None) -> Project | None:
        """Return whose credentials an Authorization header holds; None when they are missing, wrong or expired."""
        scheme, _, value = (header or "").partition(" ")
        if scheme.lower() == "basic":
            return self._by_key.get(self._pair(value))
        if scheme.lower() == "bearer":
            project, ends = self._tokens.get(value.strip(), (None, 0.0))
            return project if self._now() < ends else None
        return None

    @staticmethod
    def _pair(value: str) -> tuple[str, str]:
        try:
            user, _, password = base64.b64decode(value.strip(), validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError, ValueError):
            return "", ""
        return user, password

    def token_response(self, request: Request) -> Response:
        """Answer a request for a token, as OAuth 2.0 has it."""
        if request.method != "POST":
            return _oauth(405, "invalid_request", {"allow": "POST"})
        header = request.headers.get("authorization", "")
        project = self.authenticate(header) if header.lower().startswith("basic ") else None
        if project is None:
            return _oauth(401, "invalid_client", {"www-authenticate": 'Basic realm="mock"'})
        content_type = media_type(request.headers)
        form = parse_qsl((request.body or b"").decode("utf-8", "replace"), keep_blank_values=True)
        grants = [value for name, value in form if name == "grant_type"]
        if content_type != "application/x-www-form-urlencoded" or len(grants) != 1:
            return _oauth(400, "invalid_request")
        if grants != ["client_credentials"]:
            return _oauth(400, "unsupported_grant_type")
        token = {"access_token": self.issue(project), "expires_in": LIFETIME - 1, "scope": "", "token_type": "bearer"}
        return Response.of_json(200, token, {"cache-control": "no-store"})


def _oauth(status: int, error: str, headers: Mapping[str, str] | None = None) -> Response:
    body: JSONObject = {"error": error, "error_description": f"Mock: {error.replace('_', ' ')}."}
    return Response.of_json(status, body, headers)


def check_projects(projects: tuple[Project, ...]) -> None:
    """Refuse projects that cannot be told apart.

    Raises:
        ValueError: there are none, or two have the same identifier or key.
    """
    if not projects:
        raise ValueError("projects must not be empty")
    for what, values in (
        ("project_id", [project.project_id for project in projects]),
        ("key_id", [project.key_id for project in projects]),
    ):
        twice = next((value for value in values if values.count(value) > 1), None)
        if twice is not None:
            raise ValueError(f"projects: the {what} {twice} is there twice")
