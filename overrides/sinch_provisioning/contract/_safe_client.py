"""The requests of a verification: built so that only reading ones exist, sent through the client, and kept."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit

from attrs import evolve, field, frozen
from sinch_provisioning_api.client import path_segment

from sinch_provisioning._config import base_url_of, project_of
from sinch_provisioning._http.addresses import normalized
from sinch_provisioning._http.messages import Exchange
from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.document import PROJECT, Operation
from sinch_provisioning.auth import DEFAULT_AUTH_URL
from sinch_provisioning.client import ProvisioningClient
from sinch_provisioning.contract._recorder import Recorder
from sinch_provisioning.contract._transport import RecordingTransport
from sinch_provisioning.errors import APIStatusError, ConfigurationError, ConnectError, DecodeError, ProvisioningError


@frozen
class Writes:
    """Whether a verification may change things, and where.

    Args:
        allowed: whether it may at all.
        projects: the projects it may change.
    """

    allowed: bool = False
    projects: Collection[str] = field(factory=frozenset[str])

    def check(self, project: str) -> None:
        """Refuse a project that is not on the list.

        Raises:
            ConfigurationError: writes are allowed, and not for this project; or the other way round.
        """
        if self.projects and not self.allowed:
            raise ConfigurationError("--allow-project says where to write, and needs --allow-writes")
        if self.allowed and project not in self.projects:
            raise ConfigurationError(f"writes are not allowed in project {project}; list it with --allow-project")

    def permit(self, project: str) -> bool:
        """Tell whether a project may be changed."""
        return self.allowed and project in self.projects


class SafeRequest(NamedTuple):
    """A request that may be sent.

    Args:
        method: the HTTP method.
        path: the path, percent-encoded; the project is filled in by the client.
        query: names and values.
        body: a JSON value; None for none.
    """

    method: str
    path: str
    query: Mapping[str, object]
    body: JSONValue


def prepare(
    operation: Operation,
    values: Mapping[str, str],
    *,
    query: Mapping[str, object] | None = None,
    body: JSONValue = None,
    may_write: bool = False,
) -> SafeRequest:
    """Return a request of an operation.

    Args:
        operation: the operation.
        values: its path parameters, the project's left out.
        query: its query.
        body: a JSON value; None for none.
        may_write: whether requests that change something may be built.

    Raises:
        ConfigurationError: it is not a GET without side effects, and writing is not allowed.
        ValueError: a path parameter would lead to another resource.
    """
    if not operation.is_safe and not may_write:
        raise ConfigurationError(f"{operation.method} {operation.path} may change something; this run only reads")
    return SafeRequest(operation.method, operation.path_with(values, kept={PROJECT}), query or {}, body)


class SafeClient:
    """Sends safe requests through a client and returns the exchanges, whatever their status.

    Args:
        arguments: the keyword arguments of the client.
        writes: what may be changed.
        recorder: notes every exchange, without secrets; None: none are kept.

    Raises:
        ConfigurationError: the client cannot be made, or writes are not allowed in its project.
    """

    def __init__(self, arguments: Mapping[str, JSONValue], writes: Writes, recorder: Recorder | None = None) -> None:
        self._recorder = recorder
        self._answered: list[Exchange] = []  # by the request under way
        self._count = 0
        self._under_way: tuple[str, str] | None = None
        self._removable: set[tuple[str, str]] = set()
        self._own: set[str] = set()
        self.may_write = False
        self.project = project_of(arguments.get("project_id"))
        writes.check(self.project)
        self.may_write = writes.permit(self.project)
        auth_url = arguments.get("auth_url") or getattr(arguments.get("auth"), "auth_url", None)
        self._auth_url = normalized(str(auth_url or os.environ.get("SINCH_AUTH_URL") or DEFAULT_AUTH_URL).strip())
        base = urlsplit(
            base_url_of(arguments.get("base_url"), allow_insecure_http=arguments.get("allow_insecure_http"))
        ).path
        self._base = quote(base, safe="/%:@!$&'()*+,;=~")
        transport = RecordingTransport(arguments.get("transport"), note=self._note, permit=self._permit)
        options: dict[str, Any] = {**arguments, "transport": transport}
        self._client = ProvisioningClient(**options)

    def _permit(self, method: str, url: str) -> None:
        """Look at each request once more, where it leaves: what is not built here is not sent either."""
        if method == "POST" and normalized(url) == self._auth_url:
            return
        if method != "GET" and not self.may_write:
            raise ConfigurationError(f"a {method} request was about to be sent; this run only reads")
        leaving = method, urlsplit(url).path
        if leaving != self._under_way:
            raise ConfigurationError(
                f"a {method} request was about to leave for another path than that of its operation"
            )
        if method not in {"GET", "POST"} and leaving not in self._removable and not self._is_own(leaving[1]):
            raise ConfigurationError(f"a {method} request was about to be sent for what this run did not create")

    def _target(self, request: SafeRequest) -> tuple[str, str]:
        project = path_segment("project_id", self.project)
        return request.method, self._base + request.path.replace(f"{{{PROJECT}}}", project)

    def remember(self, removal: SafeRequest) -> None:
        """Let one request be sent that deletes something which this run created; any other one is refused."""
        self._removable.add(self._target(removal))

    def own(self, removal: SafeRequest) -> None:
        """Let what this run created be changed and deleted, and what is within it; `removal` is what deletes it."""
        self._own.add(self._target(removal)[1])

    def _is_own(self, path: str) -> bool:
        return any(path == own or path.startswith(f"{own}/") for own in self._own)

    def _note(self, exchange: Exchange) -> None:
        if self._recorder is not None:
            self._recorder.add(exchange)
        if normalized(exchange.request.url) != self._auth_url:
            self._count += 1
            self._answered.append(evolve(exchange, number=self._count, source="run"))

    def send(self, request: SafeRequest) -> Exchange | ProvisioningError:
        """Send a request, with the client's auth and retries; return its last exchange, or why there is no answer.

        Raises:
            ProvisioningError: the request could not be made at all, such as without a token.
        """
        from sinch_provisioning_api.types import UNSET

        self._answered.clear()
        self._under_way = self._target(request)
        body = UNSET if request.body is None else request.body
        try:
            self._client.request(request.method, request.path, query=request.query, body=body)
        except (ConfigurationError, ConnectError):  # which the next request would end in, too
            raise
        except (APIStatusError, DecodeError):
            if not self._answered:  # it was the token endpoint that answered so
                raise
        except ProvisioningError as error:
            if not self._answered:
                raise
            return error
        return self._answered[-1]

    def close(self) -> None:
        """Close the client and write the recording."""
        self._client.close()
        if self._recorder is not None:
            self._recorder.flush()
