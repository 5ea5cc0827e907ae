"""What both clients are made of, and what makes them."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar

from sinch_provisioning_api.client import RESOURCES, Call, Operation, encode_query
from sinch_provisioning_api.errors import InvalidArgumentError, ModelDecodeError
from sinch_provisioning_api.types import UNSET, encode, revealed

from sinch_provisioning._config import (
    ClientConfig,
    Token,
    Validate,
    Verify,
    authentication,
    base_url_of,
    checked_path,
    default_options,
    hooks_of,
    set_up_log,
    transport_config,
)
from sinch_provisioning._dispatch import Validator
from sinch_provisioning._http.library import HttpLibrary
from sinch_provisioning._http.transport import TransportConfig
from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._validators import spelled
from sinch_provisioning.auth import Auth
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.options import RequestOptions, Timeout
from sinch_provisioning.retry import RetryBudget, RetryPolicy

if TYPE_CHECKING:
    from sinch_provisioning._config import Hook

T = TypeVar("T")


def _validator(validate: Validate) -> Validator | None:
    if validate == "off":
        return None
    from sinch_provisioning._validate import DocumentValidator

    return DocumentValidator(validate)


def raw_call(method: str, path: str, query: Mapping[str, object] | None, body: object, project_id: str) -> Call[Any]:
    """Return the description of a request the document does not know; query and body may be concealed."""
    try:
        return _described(method, path, revealed(query), revealed(body), project_id)
    except (ConfigurationError, InvalidArgumentError, ModelDecodeError) as error:
        error.__context__ = None
        raise error.with_traceback(None) from None  # without the frames that hold query and body


def _described(method: str, path: str, query: Mapping[str, object] | None, body: object, project_id: str) -> Call[Any]:
    if not isinstance(method, str) or not method.isascii() or not method.isalpha():  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"method must be a word such as GET, not {method!r}")
    if not isinstance(query, (Mapping, type(None))):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"query must be a mapping of names to values, not {type(query).__name__}")
    return Call(
        Operation(id="", method=method.upper(), path=path, tag="", decode=_as_it_is, decode_error=_as_it_is),
        path=checked_path(path, project_id),
        query=encode_query(*((name, str(name), value) for name, value in (query or {}).items())),
        body=body if body is UNSET else encode(body),
    )


def _as_it_is(data: JSONValue) -> JSONValue:
    return data


class BaseClient:
    """What both clients are made of: a dispatcher, and the resources over it."""

    _dispatcher: Any  # of which kind, each client says
    _resources: JSONObject
    _transport: Any
    _remedy = ""
    """What to do about a client that nobody closed."""

    @property
    def project_id(self) -> str:
        """The project of every call."""
        project_id: str = self._dispatcher.config.project_id
        return project_id

    def __repr__(self) -> str:
        dispatcher = self.__dict__.get("_dispatcher")  # a traceback may show one that could not be made
        if dispatcher is None:
            return f"{type(self).__name__}(not made)"
        state = "closed" if dispatcher.is_closed else "open"
        return f"{type(self).__name__}(base_url={dispatcher.config.base_url!r}, {state})"

    def __del__(self) -> None:
        dispatcher = self.__dict__.get("_dispatcher")
        if dispatcher is None or dispatcher.closed or dispatcher.parent is not None or not self._transport.is_open:
            return
        warnings.warn(f"unclosed {self!r}; {self._remedy}", ResourceWarning, stacklevel=2, source=self)

    @spelled
    def with_options(
        self,
        *,
        project_id: str | None = None,
        timeout: Timeout | float | None = None,
        deadline: float | None = None,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        prefetch: bool | None = None,
    ) -> Self:
        """Return a client over the same connections with other options; what is None stays as it is.

        It ends with the client it came from; closing it closes no connection.

        Args:
            project_id: the Sinch project of its calls; the credentials stay, and must be good for it.
            timeout: of each attempt: seconds, or a `Timeout` by phase.
            deadline: seconds a whole call may take, retries included.
            retries: when to try again.
            headers: extra headers; they win over those of this client.
            prefetch: for pagers: whether the next page is fetched while this one is read.
        """
        options = RequestOptions(
            timeout=timeout, deadline=deadline, retries=retries, headers=headers or {}, prefetch=prefetch
        )
        client = copy.copy(self)  # a subclass may have attributes of its own
        client._dispatcher = self._dispatcher.with_options(options, project_id)
        client._resources = {}
        return client

    def preload(self) -> None:
        """Import every operation now, so that the first call of a service pays nothing for it."""
        import pkgutil
        from importlib import import_module

        from sinch_provisioning_api import api

        for tag in RESOURCES:
            package = import_module(f"{api.__name__}.{tag}")
            for module in pkgutil.iter_modules(package.__path__):
                import_module(f"{package.__name__}.{module.name}")


def checked_read(read: Callable[[], T]) -> Callable[[object], T]:
    """Return the function of a wait that reads a resource; its options are its own."""
    if not callable(read):
        raise ConfigurationError("read must be a function that reads the resource, such as lambda: client.bundles…")
    return lambda _: read()


class Parts(NamedTuple):
    """What a client is put together from."""

    config: ClientConfig
    options: RequestOptions
    connections: TransportConfig
    validator: Validator | None


def prepare(
    *,
    project_id: str | None,
    key_id: str | None,
    key_secret: str | None,
    access_token: Token | None,
    auth: Auth | None,
    base_url: str | None,
    auth_url: str | None,
    allow_insecure_http: bool | None,
    timeout: Timeout | float | None,
    deadline: float | None,
    retries: RetryPolicy | None,
    budget: RetryBudget | None,
    headers: Mapping[str, str] | None,
    user_agent: str | None,
    hooks: Sequence[Hook] | None,
    validate: Validate,
    http: HttpLibrary | None,
    http_client: object,
    transport: object,
    proxy: str | None,
    verify: Verify | None,
    max_response_bytes: int,
    monotonic: Callable[[], float] | None,
    time: Callable[[], float] | None,
    random: Callable[[], float] | None,
) -> Parts:
    """Return what a client is put together from; arguments as in `ProvisioningClient`."""
    set_up_log()
    credentials = authentication(
        auth=auth,
        access_token=access_token,
        key_id=key_id,
        key_secret=key_secret,
        auth_url=auth_url,
        allow_insecure_http=allow_insecure_http,
        monotonic=monotonic,
    )
    all_hooks = hooks_of(hooks)
    config = ClientConfig(
        base_url=base_url_of(base_url, allow_insecure_http=allow_insecure_http),
        project_id=project_id,
        auth=credentials,
        budget=budget,
        hooks=all_hooks,
        deviation_hooks=all_hooks,
        user_agent=user_agent,
        monotonic=monotonic,
        time=time,
        random=random,
    )
    connections = transport_config(
        config,
        http=http,
        http_client=http_client,
        transport=transport,
        proxy=proxy,
        verify=verify,
        max_response_bytes=max_response_bytes,
    )
    options = default_options(timeout=timeout, deadline=deadline, retries=retries, headers=headers)
    return Parts(config, options, connections, _validator(validate))
