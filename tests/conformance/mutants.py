"""Defects of the mock on purpose: the suite must find each of them.

A mutant takes a `MonkeyPatch` and distorts the mock in one way; `run_mutants.py` looks whether the suite notices. Answers
that a mutant distorts go past the mock's own check of its answers: what is measured is the suite, not that check.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from attrs import evolve
from sinch_provisioning.mock import (
    Mock,
    Response,
    handlers,
    paging,
)
from sinch_provisioning.mock.handlers import Context
from sinch_provisioning.mock.resources import HANDLERS

Mutate = Callable[[pytest.MonkeyPatch], None]


class Mutant(NamedTuple):
    """A defect: what brings it about, the tag of the operations that it is in, and what is wrong."""

    mutate: Mutate
    tag: str
    what: str


MUTANTS: dict[str, Mutant] = {}


def mutant(tag: str) -> Callable[[Mutate], Mutate]:
    """Register a mutant under its name; its docstring says what is wrong with it.

    Args:
        tag: of the operations that it is in, or of some of them.

    Raises:
        ValueError: there is another of its name.
    """

    def register(function: Mutate) -> Mutate:
        if function.__name__ in MUTANTS:
            raise ValueError(f"there are two mutants of the name {function.__name__}")
        MUTANTS[function.__name__] = Mutant(function, tag, (function.__doc__ or "").strip())
        return function

    return register


def change_responses(patch: pytest.MonkeyPatch, distort: Callable[[str, Any, Response], Response]) -> None:
    """Change answers after the mock has checked them; `distort` gets the operation, the request and the answer."""
    real = Mock._response

    def distorted(self: Mock, request: Any, route: Any, **rest: Any) -> Response:
        response = real(self, request, route, **rest)
        return distort(route.operation.id if route.operation else "", request, response)

    patch.setattr(Mock, "_response", distorted)


def change_body(patch: pytest.MonkeyPatch, wanted: str, change: Callable[[Any], None], status: int = 200) -> None:
    """Change the JSON of the answers of an operation with one status."""

    def distort(operation: str, request: Any, response: Response) -> Response:
        if operation != wanted or response.status != status:
            return response
        value = response.json()
        change(value)
        return evolve(response, body=Response.of_json(status, value).body)

    change_responses(patch, distort)


def change_status(patch: pytest.MonkeyPatch, wanted: str, old: int, new: int) -> None:
    def distort(operation: str, request: Any, response: Response) -> Response:
        return evolve(response, status=new) if operation == wanted and response.status == old else response

    change_responses(patch, distort)


def replace_handler(patch: pytest.MonkeyPatch, operation: str, handler: Callable[[Context], tuple[int, Any]]) -> None:
    patch.setitem(HANDLERS.by_operation, operation, handler)


def change_page(patch: pytest.MonkeyPatch, change: Callable[..., dict[str, Any]]) -> None:
    """Put another function in the place of `page`; it gets the real one first."""
    real = paging.page
    patch.setattr(handlers, "page", lambda *given, **named: change(real, *given, **named))
