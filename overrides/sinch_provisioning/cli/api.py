"""`api`: a request that no command knows, with the authentication, retries and errors of every call."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl

from sinch_provisioning_api.client import Call
from sinch_provisioning_api.types import UNSET

from sinch_provisioning._json import JSONValue, parse_json
from sinch_provisioning.cli.arguments import shown_path
from sinch_provisioning.cli.failures import call_errors
from sinch_provisioning.cli.inputs import argument, command, option
from sinch_provisioning.cli.operations import SectionedCommand, confirm, sending_options
from sinch_provisioning.cli.output import put
from sinch_provisioning.cli.results import Printing, output_options
from sinch_provisioning.cli.target import Target, target_options
from sinch_provisioning.errors import ConfigurationError

HELP: Final = """Send a request that no command knows; authentication, retries and errors are those of every call.

For example: api GET /v1/projects/{projectId}/webhooks -q pageSize=5. The placeholder {projectId} is filled. What is
sent is neither held against the document nor limited to it."""


def api() -> SectionedCommand:
    """Return the command."""
    arguments = [
        argument("method", "METHOD", "GET, POST, PUT, PATCH or DELETE."),
        argument("path", "PATH", "From its first slash; may have a query."),
    ]
    rows = (
        ("data", ["-d", "--data"], "JSON|@FILE|-", False, "The body: JSON, a file of it, or standard input."),
        ("query", ["-q", "--query"], "NAME=VALUE", True, "A parameter of the query; can be repeated."),
        ("headers", ["-H", "--header"], "NAME: VALUE", True, "A header; can be repeated."),
    )
    options = [
        option(name, *words, metavar=metavar, text=text, panel="Request", is_repeated=is_repeated)
        for name, words, metavar, is_repeated, text in rows
    ]
    inputs = [*arguments, *options, *sending_options(), *output_options(), *target_options()]
    return command(SectionedCommand, "api", inputs, _run, help=HELP)


def _run(method: str, path: str, **values: JSONValue) -> None:
    with call_errors("mock" if values.get("mock") else ""):
        from sinch_provisioning._client import raw_call
        from sinch_provisioning._http.redaction import Redactor
        from sinch_provisioning.options import RequestOptions

        target = Target.taken_from(values)
        printing = Printing.taken_from(values, Redactor(lambda: client.secrets()).value)  # noqa: PLW0108 - as there
        options = RequestOptions(headers=_headers(values.pop("headers", None) or ()))
        address, _, own = path.partition("?")
        query = [*parse_qsl(own, keep_blank_values=True), *_pairs(values.pop("query", None) or ())]
        body = _body(values.pop("data", None))
        is_shown = bool(values.pop("dry_run", False))
        with target.showing_client() if is_shown else target.client() as client:
            _refuse_placeholder(address)
            call = _with_query(raw_call(method, address, None, body, client.project_id), query)
            if is_shown:
                put(client.curl(call, options), printing.output)
                return
            if call.operation.method == "DELETE" and not values.get("yes"):
                confirm(f"DELETE {shown_path(call, client.project_id)}")
            printing.put(client.send(call, options).value)


def _refuse_placeholder(path: str) -> None:
    names = re.findall(r"\{([^{}]*)\}", path.replace("{projectId}", ""))
    if names:
        raise ConfigurationError(f"nothing fills {{{names[0]}}} of the path; write its value there")


def _with_query(call: Call[JSONValue], query: Sequence[tuple[str, str]]) -> Call[JSONValue]:
    return Call(call.operation, path=call.path, query=tuple(query), body=call.body)


def _pairs(texts: Sequence[str]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for text in texts:
        name, equals, value = text.partition("=")
        if not name or not equals:
            raise ConfigurationError(f"--query must be NAME=VALUE, not {text!r}")
        pairs.append((name, value))
    return pairs


def _headers(texts: Sequence[str]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for text in texts:
        name, colon, value = text.partition(":")
        if not name.strip() or not colon:  # the text may hold a secret
            raise ConfigurationError("--header must be NAME: VALUE, such as 'Accept-Language: ko'")
        headers[name.strip()] = value.strip()
    return headers


def _body(text: str | None) -> object:
    if text is None:
        return UNSET
    try:
        if text == "-":
            return parse_json(sys.stdin.buffer.read())
        return parse_json(Path(text[1:]).read_bytes() if text.startswith("@") else text.encode())
    except json.JSONDecodeError as error:
        reason = f"{error.msg} at line {error.lineno}, column {error.colno}"
    except OSError as error:
        raise ConfigurationError(f"--data {text} cannot be read: {error.strerror or error}") from None
    except ValueError as error:
        reason = "it is not UTF-8" if isinstance(error, UnicodeError) else str(error)
    raise ConfigurationError(f"--data is not JSON: {reason}; a file is @FILE")
