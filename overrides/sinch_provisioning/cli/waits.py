"""`--wait`: reads the resource of a call until it is ready, by the wait of its class in Python."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Final, Literal, get_args, get_origin, get_type_hints

from attrs import frozen
from sinch_provisioning_api import api
from sinch_provisioning_api.client import RESOURCES, CallOptions, Resources, ResourceWait

from sinch_provisioning._json import JSONObject, JSONValue, as_object
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning._openapi.links import Link
from sinch_provisioning.cli.catalogue import words_of
from sinch_provisioning.cli.inputs import Input, flag, option
from sinch_provisioning.cli.output import tell
from sinch_provisioning.errors import ConfigurationError, WaitError

if TYPE_CHECKING:
    from sinch_provisioning._polling import Step

PANEL: Final = "Waiting"
READ: Final = "get"
"""The command that reads a resource."""
NEAR: Final = 0.8
"""How alike, of 1, a text and a known state are where the one is a slip for the other."""


def _values_of(link: Link | None, above: Mapping[str, str], result: JSONValue) -> JSONObject:
    """Return what a link to something that reads says of its path parameters, by their squashed names."""
    values = link.values(above, result) if link is not None and link.target.method == "GET" else None
    return {_squashed(name): value for name, value in (values or {}).items()}


def _is_list(operation: Operation) -> bool:
    return any(parameter.name.startswith("page") for parameter in operation.parameters)


def _wait_of(attribute: str) -> Callable[..., JSONValue] | None:
    """Return the method of a resource that waits; None when it has none."""
    name = getattr(Resources, attribute).fget.__annotations__["return"]
    resource = getattr(import_module(f"{api.__name__}.{attribute}"), name, None)
    wait: Callable[..., JSONValue] | None = getattr(resource, "wait", None)
    return wait


def _squashed(text: str) -> str:
    return "".join(words_of(text))


def _literals(annotation: object) -> list[str]:
    """Return the texts that an annotation lists, wherever in it."""
    if get_origin(annotation) is Literal:
        return [str(value) for value in get_args(annotation)]
    return [text for part in get_args(annotation) for text in _literals(part)]


@frozen
class WaitRule:
    """The wait of a resource.

    Args:
        attribute: what the resource is called on a client.
        names: the path parameters that name one of it, as Python spells them.
    """

    attribute: str
    names: tuple[str, ...]

    @classmethod
    def of(cls, operation: Operation) -> WaitRule | None:
        """Return the wait of what an operation makes, changes or reads; None when nothing of it can be waited for."""
        attribute = next((name for name in RESOURCES if _squashed(name) == _squashed(operation.tag)), None)
        if attribute is None or operation.method == "DELETE" or _is_list(operation):
            return None
        wait = _wait_of(attribute)
        if wait is None:
            return None
        parameters = inspect.signature(wait).parameters.values()
        names = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD and each.name != "self"]
        return cls(attribute, tuple(names))

    def states(self) -> tuple[str, ...]:
        """Return the states that the document knows of it, those of its pending changes included."""
        from sinch_provisioning_api import params  # not for help

        names = {"params": params, "ResourceWait": ResourceWait, "CallOptions": CallOptions}
        rules = get_type_hints(_wait_of(self.attribute), localns=names)["rules"]
        return tuple(dict.fromkeys(_literals(rules)))

    def identifiers(
        self, document: Document, operation: Operation, path: Mapping[str, JSONValue], result: JSONValue
    ) -> dict[str, str]:
        """Return the path parameters of what was made, changed or read: those of the call, else those of its result.

        Args:
            document: the document.
            operation: what was called.
            path: its path parameters, by the names of the document.
            result: what it returned.

        Raises:
            WaitError: the result does not name it; it was made all the same.
        """
        links = self._linked(document, operation, path, result)
        own = {_squashed(name): value for name, value in as_object(result).items()}
        passed = {_squashed(name): value for name, value in path.items()}
        values: dict[str, str] = {}
        for name in self.names:
            key = _squashed(name)
            value = next((source[key] for source in (passed, links, own) if source.get(key)), own.get("id"))
            if not isinstance(value, (str, int)):
                raise WaitError(f"--wait: the result does not say {name}; read it with get --wait", last=None)
            values[name] = str(value)
        return values

    def _linked(
        self, document: Document, operation: Operation, path: Mapping[str, JSONValue], result: JSONValue
    ) -> JSONObject:
        response = operation.response(operation.success)
        above = {name: str(value) for name, value in path.items()}
        wanted = {_squashed(name) for name in self.names}
        nodes: list[JSONObject] = [] if response is None else list(response.links.values())
        for node in nodes:
            by_name = _values_of(Link.of(document, node), above, result)
            if wanted and wanted <= {*by_name}:
                return by_name
        return {}


def wait_options(rule: WaitRule) -> list[Input]:
    """Return the options of a command after which can be waited.

    Args:
        rule: the wait of its resource.
    """

    def named(incomplete: str) -> list[str]:
        return [state for state in rule.states() if state.startswith(incomplete)]

    text = "A state to wait for instead of those that mean ready; can be repeated."
    until = option("until", "--until", metavar="STATE", text=text, panel=PANEL, is_repeated=True)
    until.settings["autocompletion"] = named
    rows = (
        ("wait_seconds", "--wait-seconds", "How long to wait at most; default: 300."),
        ("wait_interval", "--wait-interval", "Before the second read; default: 1, then longer."),
    )
    return [
        flag("wait", "--wait", "Read it until it is ready; ends with 12 when it cannot become so by itself.", PANEL),
        until,
        *(option(name, word, metavar="SECONDS", text=text, panel=PANEL, type_=float) for name, word, text in rows),
    ]


@frozen(kw_only=True)
class WaitChoice:
    """What the options of a wait say.

    Args:
        is_wanted: whether it is waited at all.
        rules: keyword arguments of the wait.
    """

    is_wanted: bool = False
    rules: JSONObject

    @classmethod
    def taken_from(cls, values: JSONObject, rule: WaitRule | None) -> WaitChoice:
        """Return what the options of a command say, and take them out of its values.

        Args:
            values: the values of the command.
            rule: the wait of its resource; None: there is none.

        Raises:
            ConfigurationError: they do not go together, or a state is nearly one of the document.
        """
        is_wanted, until = bool(values.pop("wait", False)), tuple(values.pop("until", None) or ())
        named = {"deadline": values.pop("wait_seconds", None), "interval": values.pop("wait_interval", None)}
        rules: JSONObject = {name: value for name, value in named.items() if value is not None}
        if not is_wanted and (rules or until):
            raise ConfigurationError("--until, --wait-seconds and --wait-interval belong to --wait")
        if until and rule is not None:
            _check_states(until, rule.states())
        return cls(is_wanted=is_wanted, rules={**rules, "until": until} if until else rules)


def _check_states(until: Sequence[str], known: Sequence[str]) -> None:
    for state in until:
        if state in known:
            continue
        near = difflib.get_close_matches(state.upper(), known, 1, NEAR)
        unknown = f"--until {state}: the document has no such state"
        if near and abs(len(near[0]) - len(state)) <= 1:  # INACTIVE is no slip for ACTIVE
            raise ConfigurationError(f"{unknown}; did you mean {near[0]}?")
        tell(f"note: {unknown}, it has {', '.join(known)}; waiting, as the server may have more")


def moves(operation: Operation, name: str, siblings: Mapping[str, Operation]) -> bool:
    """Return whether an operation makes a resource or moves it on, rather than read it or add something to it.

    Args:
        operation: the operation.
        name: that of its command.
        siblings: the operations of the resource, by the names of their commands.
    """
    from sinch_provisioning._polling import KNOWN  # not for help

    if operation.is_safe:
        return False
    steps = {step.method for states in KNOWN.values() for steps in states.steps.values() for step in steps}
    return name in steps or (READ in siblings and _result(operation) == _result(siblings[READ]) is not None)


def _result(operation: Operation) -> JSONValue:
    """Return the schema of what an operation returns, as the document writes it."""
    response = operation.response(operation.success)
    return None if response is None or response.schema is None else response.schema.schema


def waited(
    client: Resources, rule: WaitRule, identifiers: Mapping[str, str], choice: WaitChoice, after: Step | None
) -> JSONValue:
    """Return a resource once it is ready, as JSON.

    Args:
        client: the client.
        rule: the wait of the resource.
        identifiers: which one.
        choice: what the options of the command say.
        after: what was called before; None: nothing that moves it, so that another person may do what is missing.

    Raises:
        WaitError: it does not become ready, or not before its owner does something; `last` is the resource.
    """
    wait: Callable[..., JSONValue] = getattr(client, rule.attribute).wait
    value = wait(**identifiers, **choice.rules, **({} if after is None else {"after": after}))
    return value.to_dict()
