"""Which server the commands talk to, and as whom."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from sinch_provisioning._json import JSONObject
from sinch_provisioning.cli.inputs import Input, flag, option
from sinch_provisioning.cli.profiles import arguments_of
from sinch_provisioning.errors import ConfigurationError

if TYPE_CHECKING:
    from sinch_provisioning.cli.client import CommandClient

PANEL = "Server"
UNSAID: Mapping[str, str] = {"project_id": "PROJECT_ID", "access_token": "TOKEN"}
"""What stands in a request that is only shown where nothing was configured."""


def target_options() -> list[Input]:
    """Return the options of every command that calls the API."""
    rows = (
        ("profile", "--profile", "NAME", "(SINCH_PROFILE) A profile that `configure` wrote."),
        ("project_id", "--project-id", "ID", "(SINCH_PROJECT_ID) The project."),
        ("base_url", "--base-url", "URL", "(SINCH_PROVISIONING_BASE_URL) The API."),
        ("auth_url", "--auth-url", "URL", "(SINCH_AUTH_URL) The token endpoint."),
    )
    options = [option(name, word, metavar=metavar, text=text, panel=PANEL) for name, word, metavar, text in rows]
    text = "Seconds the call may take, retries included; default: 60."
    deadline = option("deadline", "--deadline", metavar="SECONDS", text=text, panel=PANEL, type_=float)
    mock = flag("mock", "--mock", "Call a new mock in this process instead; it forgets all at the end.", PANEL)
    return [*options, deadline, mock]


@frozen(kw_only=True)
class Target:
    """Which server is called, as whom. What is None comes from a profile or the environment.

    Args:
        profile: name of a profile.
        project_id: the project.
        base_url: address of the API.
        auth_url: the token endpoint.
        deadline: seconds a call may take.
        mock: whether a mock in this process is called.
    """

    profile: str | None = None
    project_id: str | None = None
    base_url: str | None = None
    auth_url: str | None = None
    deadline: float | None = None
    mock: bool = False

    @classmethod
    def taken_from(cls, values: JSONObject) -> Target:
        """Return the target that the options of a command say, and take them out of its values."""
        names = ("profile", "project_id", "base_url", "auth_url", "deadline", "mock")
        return cls(**{name: values.pop(name) for name in names if name in values})

    def words(self) -> list[str]:
        """Return the options that lead to the same server, in the same project, from a shell like this one."""
        rows = (
            ("--profile", self.profile),
            ("--project-id", self.project_id),
            ("--base-url", self.base_url),
            ("--auth-url", self.auth_url),
        )
        return [word for name, value in rows if value is not None for word in (name, value)]

    def arguments(self) -> JSONObject:
        """Return the keyword arguments of a client.

        Raises:
            ConfigurationError: the profile cannot be had, or options exclude each other.
        """
        own: JSONObject = {
            name: value
            for name, value in (
                ("project_id", self.project_id),
                ("base_url", self.base_url),
                ("auth_url", self.auth_url),
                ("deadline", self.deadline),
            )
            if value is not None
        }
        if not self.mock:
            return {**arguments_of(self.profile), **own}
        if self.profile or self.base_url or self.auth_url:
            raise ConfigurationError("--mock excludes --profile, --base-url and --auth-url")
        from sinch_provisioning.mock import DEFAULT_PROJECT, MockTransport

        return {**DEFAULT_PROJECT.credentials(), **own, "transport": MockTransport()}

    def client(self) -> CommandClient:
        """Return the client; close it."""
        from sinch_provisioning.cli.client import CommandClient  # not for help

        return CommandClient(**self.arguments())

    def showing_client(self) -> CommandClient:
        """Return a client that is never to send anything, with words for what was not configured."""
        from sinch_provisioning.cli.client import CommandClient  # as above

        arguments = self.arguments()
        if "project_id" not in arguments and not os.environ.get("SINCH_PROJECT_ID"):
            arguments["project_id"] = UNSAID["project_id"]
        has_key = any(name in arguments for name in ("key_id", "access_token"))
        if not has_key and not any(os.environ.get(name) for name in ("SINCH_KEY_ID", "SINCH_ACCESS_TOKEN")):
            arguments["access_token"] = UNSAID["access_token"]
        return CommandClient(**arguments)
