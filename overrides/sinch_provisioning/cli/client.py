"""The client of the commands: that of Python, with its retries and deadlines, which also takes described calls."""

from __future__ import annotations

import shlex

from sinch_provisioning_api.client import ApiResponse, Call, Pager

from sinch_provisioning._call import CallRequest
from sinch_provisioning._http.masking import masked_body, masked_headers, masked_url
from sinch_provisioning._json import JSONValue
from sinch_provisioning._schemes import Auth, Basic, NoAuth, plan
from sinch_provisioning.cli.arguments import PagedJSON
from sinch_provisioning.client import ProvisioningClient
from sinch_provisioning.options import RequestOptions


class CommandClient(ProvisioningClient):
    """A client that also takes described calls."""

    def send(self, call: Call[JSONValue], options: RequestOptions | None = None) -> ApiResponse[JSONValue]:
        """Send a call; return its value with the response."""
        return self._dispatcher.send_with_response(call, options)

    def pages_of(self, paged: PagedJSON) -> Pager[JSONValue, JSONValue]:
        """Return the items of all pages; nothing is sent before they are asked for."""
        return self._dispatcher.paginate(paged, None)

    def secrets(self) -> tuple[str, ...]:
        """Return what must not be shown."""
        return self._dispatcher.config.auth.secrets()

    @property
    def base_url(self) -> str:
        """Address of the API."""
        return self._dispatcher.config.base_url

    @property
    def auth(self) -> Auth:
        """How it authenticates."""
        return self._dispatcher.config.auth

    def curl(self, call: Call[JSONValue], options: RequestOptions | None = None) -> str:
        """Return a call as a command line of curl, with what is secret masked; nothing is sent."""
        config = self._dispatcher.config
        credentials = plan(config.auth, call.operation.security, call.operation.id or "the call")
        request = CallRequest.of(config, call, self._dispatcher.merged(options), credentials)
        headers = masked_headers(dict(request.headers), "sent")
        if not isinstance(credentials.auth, NoAuth) and not credentials.is_empty:
            headers["authorization"] = "Basic ***" if isinstance(credentials.auth, Basic) else "Bearer ***"
        words = ["curl", "-X", call.operation.method, masked_url(request.url, "sent")]
        lines = [" ".join(map(shlex.quote, words))]
        lines += [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in headers.items() if name != "user-agent"]
        if request.body is not None:
            body = masked_body(request.headers, request.body, "sent")
            lines.append(f"--data-binary {shlex.quote(body) if body is not None else '@FILE'}")
        elif request.stream is not None:
            lines.append("--data-binary @FILE")
        return " \\\n  ".join(lines)
