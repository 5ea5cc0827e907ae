"""Calls of operations by what the document says of them, and resources made by following its links."""

from __future__ import annotations

import base64
import copy
import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning._openapi.samples import sample
from sinch_provisioning._openapi.schema import resolve
from sinch_provisioning.mock import Mock, Project, Request, Response

from suite.slices import links, with_limits_of_submissions

MARK = "belongs-to-another-project"
"""What the suite writes into the resources of the other project; st_hooks.py looks for it in every answer."""

EXPRESSION = re.compile(r"\$(request|response)\.(body#/|path\.)(.+)")
VARIABLE = re.compile(r"\{\{[^{}]*\}\}|#\{[^{}]*\}")
PHONE = re.compile(r"\+\d+")
Path = Mapping[str, str]
Made = dict[str, list[dict[str, str]]]
Change = Callable[[Any, Operation], Any]


def same(body: Any, operation: Operation) -> Any:
    """Return a body as it is."""
    return body


class Caller:
    """Calls a mock as one project.

    Args:
        mock: the mock.
        project: who calls.
    """

    def __init__(self, mock: Mock, project: Project) -> None:
        self.mock, self.project = mock, project
        self.operations = _operations_by_id(mock.document)
        self.links = links(mock.document)
        self._made = 0

    def path(self, operation: Operation) -> dict[str, str]:
        """Return the path parameters of an operation as the document's examples have them."""
        members = {"projectId": self.project.project_id}
        for parameter in operation.parameters:
            if parameter.location == "path" and parameter.name != "projectId":
                schema = resolve(self.mock.document, parameter.schema.schema)
                examples = [parameter.node.get("example"), *schema.get("examples", ())]
                result = next((value for value in examples if value is not None), None)
                members[parameter.name] = str(sample(self.mock.document, schema) if result is None else result)
        return members

    def body(self, operation: Operation) -> Any:
        """Return a body for an operation: its first example, or the plainest value of its schema; None without one."""
        if operation.body is None:
            return None
        if operation.examples:
            return copy.deepcopy(operation.examples[0])
        return sample(self.mock.document, operation.body.schema)

    def call(
        self,
        name: str,
        path: Path | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response:
        """Call an operation; what is not given comes from the document.

        Args:
            name: its id.
            path: path parameters.
            query: query parameters.
            body: a JSON value.
            headers: headers in place of this project's credentials.
        """
        operation = self.operations[name]
        values = {key: quote(value, safe="") for key, value in {**self.path(operation), **(path or {})}.items()}
        address = operation.path.format_map(values) + (f"?{urlencode(query)}" if query else "")
        value = self.body(operation) if body is None else body
        sent = {"authorization": basic(self.project)} if headers is None else dict(headers)
        raw = b"" if value is None else json.dumps(value).encode()
        if raw:
            sent["content-type"] = "application/json"
        return self.mock.handle(Request(operation.method, address, sent, raw))

    def make(self, name: str, path: Path | None = None, change: Change = same) -> tuple[Any, Response]:
        """Call an operation with names that were not used before; return the body that was sent, and the answer.

        Of several examples the first that is taken: what is there already may rule out the others.
        """
        operation = self.operations[name]
        body, response = self._make(name, path, change(self.body(operation), operation))
        for example in operation.examples[1:] if response.status == 409 else ():
            other, taken = self._make(name, path, change(copy.deepcopy(example), operation))
            if taken.status < 300:
                return other, taken
        return body, response

    def _make(self, name: str, path: Path | None, body: Any) -> tuple[Any, Response]:
        operation = self.operations[name]
        if isinstance(body, dict):
            body = self.renamed(body, operation)
        if body is None:
            return body, self.call(name, path)
        named = any(_carried(link.node) & set(body) for link in self.links if link.source == name)
        response = self.call(name, path, body=body) if named else None
        if response is None or response.status == 409:  # what has no name, or must be unique, gets texts of its own
            other = self.varied(body, operation)
            varied = self.call(name, path, body=other)
            if varied.status < 300:
                return other, varied
            for part in self._parts(body, other) if varied.status == 409 else ():  # some must be what is there already
                varied = self.call(name, path, body=part)
                if varied.status < 300:
                    return part, varied
        response = response or self.call(name, path, body=body)
        return body, response

    @staticmethod
    def _parts(body: Any, other: Any) -> Iterator[Any]:
        """Yield a body with one text at a time of another of the same shape."""
        for number, (holder, key) in enumerate(_texts(other)):
            part = copy.deepcopy(body)
            place, name = list(_texts(part))[number]
            place[name] = holder[key]
            yield part

    def renamed(self, body: Any, operation: Operation) -> Any:
        """Return a body with a new name where links carry a name on."""
        result = copy.deepcopy(body)
        carried = {item for link in self.links if link.source == operation.id for item in _carried(link.node)}
        for key in sorted(carried & set(body)):
            for value in self._fresh():
                if operation.known_body is not None and operation.known_body.accepts({**result, key: value}):
                    result[key] = value
                    break
        return result

    def varied(self, body: Any, operation: Operation) -> Any:
        """Return a body with texts that were not used before, wherever any text may be."""
        result = copy.deepcopy(body)
        for holder, key in _texts(result):
            before = holder[key]
            fresh = self._fresh()
            alike = [item for item in fresh if bool(PHONE.fullmatch(item)) == bool(PHONE.fullmatch(before))]
            for value in (*alike, *fresh, f"{before}/{self._made}"):
                holder[key] = value
                if operation.known_body is not None and operation.known_body.accepts(result):
                    break
                holder[key] = before
        return result

    def follow(self, name: str, path: Path, body: Any, response: Response) -> Iterator[tuple[str, dict[str, str]]]:
        """Yield where the links of an answer lead: operation and path parameters."""
        for link in self.links:
            if link.source == name and link.status == str(response.status):
                sides = {"request": (body, path), "response": (response.json(), {})}
                values = {key: _value(text, sides) for key, text in link.node.get("parameters", {}).items()}
                if all(value is not None for value in values.values()):
                    yield link.target, {key.rpartition(".")[2]: str(value) for key, value in values.items()}

    def populate(self, times: int, change: Change = same) -> Made:
        """Make resources: call what makes something, then what its links lead to and makes more.

        Args:
            times: how many of each kind.
            change: what is done to each body before it is sent.

        Returns:
            By operation: the path parameters with which links lead to it.
        """
        members: dict[str, list[dict[str, str]]] = {}
        waiting: list[tuple[str, dict[str, str]]] = [
            (name, {}) for name in dict.fromkeys(link.source for link in self.links) if self._is_root(name)
        ]
        seen: set[str] = set()
        again: set[str] = set()
        while waiting:
            name, path = waiting.pop(0)
            if name in seen or self.operations[name].method != "POST":
                continue
            for _ in range(times):
                for target, values in self._made_by(name, path, change):
                    members.setdefault(target, []).append(values)
                    seen.add(name)
                    if target in {link.source for link in self.links}:
                        waiting.append((target, values))
            if name not in seen and name not in again:  # it may need what others make
                again.add(name)
                waiting.append((name, path))
        return members

    def _made_by(self, name: str, path: Path, change: Change) -> Iterator[tuple[str, dict[str, str]]]:
        full = {**self.path(self.operations[name]), **path}
        body, response = self.make(name, full, change)
        if response.status < 300:
            yield from self.follow(name, full, body, response)

    def _is_root(self, name: str) -> bool:
        return [parameter.name for parameter in self.operations[name].parameters if parameter.location == "path"] == [
            "projectId"
        ]

    def _fresh(self) -> tuple[str, ...]:
        self._made += 1
        digest = hashlib.sha256(f"{self.project.project_id}:{self._made}".encode()).hexdigest()
        digits = str(int(digest[:12], 16)).zfill(12)[-11:]
        return (f"made_{digest[:12]}", f"@made{digest[:8]}", f"+49{digits}", digits, digest[:32])


def _operations_by_id(document: Any) -> dict[str, Operation]:
    """Return the operations of a document by id, with the limits of what is submitted: what is made up is submitted."""
    known, operations = _LAST[-1]
    if known is not document and known != document:
        operations = {item.id: item for item in Document(with_limits_of_submissions(document)).operations}
    _LAST[:] = [(document, operations)]
    return operations


_LAST: list[tuple[Any, dict[str, Operation]]] = [(None, {})]
"""The document that a caller was made for last, and its operations, which take long to find."""


def basic(project: Project) -> str:
    """Return the Authorization header of a project's key."""
    return "Basic " + base64.b64encode(f"{project.key_id}:{project.key_secret}".encode()).decode("ascii")


def marked(body: Any, operation: Operation) -> Any:
    """Return a body with `MARK` in every text that may be any text."""
    if operation.known_body is None:
        return body
    result = copy.deepcopy(body)
    for holder, key in _texts(result):
        before = holder[key]
        holder[key] = " ".join([MARK, *VARIABLE.findall(before)])  # its examples stay, so it must stay too
        if not operation.known_body.accepts(result) or str(key).lower().endswith("id"):
            holder[key] = before
    return result


def _texts(node: Any) -> Iterator[tuple[Any, Any]]:
    pairs = list(node.items()) if isinstance(node, dict) else list(enumerate(node)) if isinstance(node, list) else []
    for key, value in pairs:
        if isinstance(value, str):
            yield node, key
        else:
            yield from _texts(value)


def _carried(node: Mapping[str, Any]) -> set[str]:
    matches = (EXPRESSION.fullmatch(str(text)) for text in node.get("parameters", {}).values())
    return {match.group(3) for match in matches if match and match.group(2) == "body#/"}


def _value(text: Any, sides: Mapping[str, tuple[Any, Path]]) -> Any:
    match = EXPRESSION.fullmatch(str(text))
    if match is None:
        return text
    body, path = sides[match.group(1)]
    if match.group(2) == "path.":
        return path.get(match.group(3))
    for part in match.group(3).split("/"):
        body = body.get(part) if isinstance(body, dict) else body[int(part)] if isinstance(body, list) else None
    return body


def is_paged(operation: Operation) -> bool:
    """Tell whether an operation lists something page by page."""
    return {"pageToken", "pageSize"} <= {parameter.name for parameter in operation.parameters}


def is_about_the_project(operation: Operation) -> bool:
    """Tell whether an operation needs no identifier but that of the project."""
    return [parameter.name for parameter in operation.parameters if parameter.location == "path"] == ["projectId"]
