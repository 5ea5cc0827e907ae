"""`webhooks listen` and `webhooks trigger`: a verified receiver on this machine, and signed events to try one with."""

from __future__ import annotations

import difflib
import json
import logging
import os
import sys
import time
from datetime import datetime
from typing import Annotated, Final

import typer

from sinch_provisioning._json import JSONObject, JSONValue, as_object
from sinch_provisioning._openapi.document import Document, json_content
from sinch_provisioning._openapi.examples import examples_of
from sinch_provisioning._openapi.samples import sample
from sinch_provisioning._openapi.schema import Schema, resolve
from sinch_provisioning._terminal import visible
from sinch_provisioning.cli.bodies import with_setting
from sinch_provisioning.cli.failures import call_errors
from sinch_provisioning.cli.output import dumped, put, tell
from sinch_provisioning.cli.results import masked
from sinch_provisioning.errors import ConfigurationError

VARIABLE: Final = "SINCH_WEBHOOK_SECRET"
TARGET: Final = "--target"
TIMEOUT: Final = 30.0
"""Seconds that a receiver may take to answer."""

listen: typer.Typer = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
trigger: typer.Typer = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
SecretOption = Annotated[
    str | None,
    typer.Option(
        "--secret", metavar="TEXT", help=f"({VARIABLE}) The secret of the webhook; better set in the environment."
    ),
]


def _secret(value: str | None) -> str:
    secret = value or os.environ.get(VARIABLE)
    if not secret:
        raise ConfigurationError(f"the secret of the webhook is missing: set {VARIABLE}, or pass --secret")
    return secret


def _document() -> Document:
    return Document.packaged()


class _Reasons(logging.Handler):
    """Tells why a delivery was refused."""

    def emit(self, record: logging.LogRecord) -> None:
        tell(record.getMessage())


@listen.command()
def _listen(
    *,
    secret: SecretOption = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port on 127.0.0.1; 0 picks a free one.")] = 0,
    path: Annotated[
        str | None, typer.Option("--path", metavar="PATH", help="Where events come to; default: any path.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the address and each event as a line of JSON.")
    ] = False,
    show_secrets: Annotated[
        bool, typer.Option("--show-secrets", help="Show tokens in events; masked otherwise.")
    ] = False,
) -> None:
    """Receive events on this machine, verified, and print each as it comes; Ctrl-C ends it.

    The API reaches 127.0.0.1 through a tunnel alone; the mock and `webhooks trigger` reach it as it is. A delivery that
    is not signed with the secret is refused, and why is told on stderr.
    """
    with call_errors("mock"):
        from sinch_provisioning._serving import server_of, stopped_by_signals
        from sinch_provisioning._sockets import bound, url_of
        from sinch_provisioning.events import EventRouter
        from sinch_provisioning.webhooks import MemoryNonceStore, Verifier

        router = EventRouter(Verifier(_secret(secret), nonces=MemoryNonceStore()))

        @router.otherwise
        def show(event: JSONValue) -> None:
            _show(_plain(event, show_secrets=show_secrets), as_json=as_json)

        logger = logging.getLogger("sinch_provisioning.events")
        logger.addHandler(_Reasons())
        logger.propagate = False
        server = server_of(router.asgi(path=path))
        with stopped_by_signals(server), bound(port) as listening:
            url = url_of(listening) + (path or "")
            _write(
                json.dumps({"url": url}) if as_json else f"events that come to {url} are printed here; Ctrl-C ends it"
            )
            server.run(sockets=[listening])


def _plain(event: JSONValue, *, show_secrets: bool) -> JSONObject:
    value: JSONObject = event.to_dict() if hasattr(event, "to_dict") else event.payload
    return value if show_secrets else masked(value)


def _show(event: JSONObject, *, as_json: bool) -> None:
    if as_json:
        _write(json.dumps(event, ensure_ascii=False))
        return
    rest = {name: value for name, value in event.items() if name != "type"}
    _write(f"{datetime.now().astimezone():%H:%M:%S} {event.get('type')}\n{dumped(rest)}")


def _write(text: str) -> None:
    sys.stdout.write(visible(f"{text}\n"))
    sys.stdout.flush()


def event_body(document: Document, event: str) -> tuple[Schema, JSONValue]:
    """Return the schema of an event and a delivery of it, from the document.

    Args:
        document: the document.
        event: its type.

    Raises:
        ConfigurationError: the document has no such event.
    """
    if event not in document.events:
        near = difflib.get_close_matches(event.upper(), document.events, 3, 0.5)
        meant = f"; did you mean {', '.join(near)}?" if near else ""
        raise ConfigurationError(f"the document has no event {event!r}{meant}; --list names all")
    item = as_object(as_object(document.node.get("webhooks")).get(event))
    content = json_content(as_object(resolve(document.node, as_object(item.get("post")).get("requestBody"))))
    schema = Schema(document.node, as_object(content).get("schema", {}))
    examples = examples_of(content)
    return schema, examples[0] if examples else sample(document.node, schema.schema, full=True)


def _named(ctx: typer.Context, incomplete: str) -> list[str]:
    return [event for event in _document().events if event.startswith(incomplete)]


@trigger.command(no_args_is_help=True)
def _trigger(
    event: Annotated[
        str, typer.Argument(metavar="EVENT", help="Its type, such as --list names them.", autocompletion=_named)
    ] = "",
    *,
    target: Annotated[str | None, typer.Option(metavar="URL", help="Where the receiver listens.")] = None,
    secret: SecretOption = None,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Change a member of the example; can be repeated."),
    ] = None,
    example: Annotated[bool, typer.Option("--example", help="Print what would be sent; send nothing.")] = False,
    names: Annotated[bool, typer.Option("--list", help="Name the events of the document.")] = False,
) -> None:
    """Send a signed event of the document to a receiver, to try it: the document's example, changed by --set.

    Ends with 0 when the receiver accepted it (2xx), 1 when it did not, 10 when it did not answer.
    """
    with call_errors():
        document = _document()
        if names:
            put("\n".join(document.events))
            return
        schema, body = event_body(document, event)
        for setting in settings or ():
            body = with_setting(schema, body, setting)
        if example:
            put(dumped(body))
            return
        if target is None:
            raise ConfigurationError("--target is missing: the address where the receiver listens")
        status = _sent(target, json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode(), _secret(secret))
        tell(f"{event} was answered with {status}")
        raise typer.Exit(0 if 200 <= status < 300 else 1)


def _sent(target: str, body: bytes, secret: str) -> int:
    """Send a delivery once; return the status of its answer."""
    from sinch_provisioning._http.addresses import address_for_secrets
    from sinch_provisioning._http.messages import Headers, Request, Timings
    from sinch_provisioning._http.transport import Transport, TransportConfig
    from sinch_provisioning.webhooks import sign

    address = address_for_secrets(TARGET, target, None)
    headers = Headers(
        {"content-type": "application/json", "user-agent": "sinch-provisioning-trigger", **sign(body, secret)}
    )
    transport = Transport(TransportConfig(max_response_bytes=1024 * 1024, monotonic=time.monotonic, setting=TARGET))
    try:
        timings = Timings(TIMEOUT, TIMEOUT, TIMEOUT, TIMEOUT)
        return transport.send(Request("POST", address, headers, body), timings, time.monotonic() + TIMEOUT).status
    finally:
        transport.close()
