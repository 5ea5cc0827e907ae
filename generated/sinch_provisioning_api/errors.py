# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Errors and warnings of the generated code. They are values: they pickle, and their text holds no part of the payload."""

from __future__ import annotations

from typing import Any

__all__ = ["InvalidArgumentError", "ModelDecodeError", "UnknownFieldWarning"]


class ModelDecodeError(ValueError):
    """A payload that is not what the document says, or a value that cannot be sent.

    Args:
        problem: what was expected and what kind of value was found.
        model: name of the model that was decoded.
        pointer: JSON pointer from that model to the value.
        source: the value itself, kept in memory only, to find its place in the payload around it.
    """

    def __init__(self, problem: str, model: str = "", pointer: str = "", *, source: Any = None) -> None:
        super().__init__(problem, model, pointer)
        self.problem = problem
        self.model = model
        self.pointer = pointer
        self.source = source

    def __str__(self) -> str:
        place = f"{self.model} at {self.pointer or 'its top'}: " if self.model else ""
        return f"{place}{self.problem}"

    def __reduce__(self) -> tuple[type[ModelDecodeError], tuple[str, str, str]]:
        return type(self), (self.problem, self.model, self.pointer)


class InvalidArgumentError(ValueError):
    """An argument of a call that cannot be sent.

    Args:
        parameter: name of the argument.
        problem: what is wrong with it, and the remedy.
    """

    def __init__(self, parameter: str, problem: str) -> None:
        super().__init__(parameter, problem)
        self.parameter = parameter
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.parameter} {self.problem}"

    def __reduce__(self) -> tuple[type[InvalidArgumentError], tuple[str, str]]:
        return type(self), (self.parameter, self.problem)


class UnknownFieldWarning(UserWarning):
    """A name in a body that the document does not know, near one that it knows: it is sent as it is."""
