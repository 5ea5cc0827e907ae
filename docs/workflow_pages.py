"""Write the pages of workflows: each as a story, step by step, with its calls as curl and as Python."""

from __future__ import annotations

import builtins
import json
import keyword
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import yaml
from sinch_provisioning_api import load_document

OPENAPI = Path(__file__).resolve().parents[1] / "openapi"
METHODS = ("get", "put", "post", "delete", "patch")
EXPRESSION = re.compile(r"\{?(\$[A-Za-z][\w.\-]*(?:#[\w/.\-~]*)?)\}?")
EMBEDDED = re.compile(r"\{(\$[^{}]+)\}")
INPUTS = {"$inputs.projectId": "PROJECT", "$inputs.otherProjectId": "OTHER_PROJECT"}
START = """# Workflows by family

What the API does over several calls, from the files of `openapi/workflows`, which
[run against the mock and a server](../../workflows.md). In Python `client` is a `ProvisioningClient`, `other` one of
a second project, and `server` a `MockServer`: steps under `/_mock/` are those of the mock alone. What stands in capital
letters in curl is a value of an earlier step; `unique` stands for digits that make names your own.

```{toctree}
:maxdepth: 1

"""


def operations() -> dict[str, tuple[str, str, Mapping[str, Any]]]:
    """Return method, path and node of each operation by its id, of the document and of the mock's control API."""
    documents = [load_document(), yaml.safe_load((OPENAPI / "mock-control.yaml").read_text("utf-8"))]
    return {
        node["operationId"]: (method.upper(), path, node)
        for document in documents
        for path, item in document["paths"].items()
        for method, node in item.items()
        if method in METHODS
    }


def name_of(expression: str) -> str:
    """Return what an expression is called in a command: `$steps.create.outputs.id` is CREATE_ID."""
    known = INPUTS.get(expression)
    words = [
        word for word in re.split(r"\W+", expression) if word not in ("", "steps", "outputs", "inputs", "response")
    ]
    return known or "_".join(words).upper()


def literal(value: Any) -> str:
    """Return a value as Python has it, with expressions as names."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    if isinstance(value, str) and value.startswith("$"):
        return name_of(value).lower()
    if isinstance(value, str) and EMBEDDED.search(value):
        texts = EMBEDDED.split(value)  # every second one is an expression
        texts[::2] = [text.replace("{", "{{").replace("}", "}}") for text in texts[::2]]
        texts[1::2] = [f"{{{name_of(text).lower()}}}" for text in texts[1::2]]
        return "f" + repr("".join(texts))
    return repr(value)


def shell(value: Any) -> str:
    """Return a value as curl has it, with expressions as variables of the shell."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return EXPRESSION.sub(lambda match: f"${name_of(match[1])}", text)


def snake(name: str) -> str:
    """Return the name of a parameter in Python."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def called(node: Mapping[str, Any], known: Mapping[str, tuple[str, str, Mapping[str, Any]]]) -> tuple[str, str]:
    """Return the operation that a step calls, and the source description that has it; empty for another workflow."""
    if "operationPath" not in node:
        source, _, operation = str(node.get("operationId", "")).removeprefix("$sourceDescriptions.").rpartition(".")
        return operation, source
    source, _, pointer = node["operationPath"].partition(".url}#/paths/")
    path, _, method = pointer.rpartition("/")
    address = (method.upper(), path.replace("~1", "/").replace("~0", "~"))
    operation = next(name for name, described in known.items() if described[:2] == address)
    return operation, source.removeprefix("{$sourceDescriptions.")


class Step:
    """A step of a workflow, and what its call looks like.

    Args:
        node: the step.
        workflow: the workflow it stands in.
        components: the parameters that are named once.
        known: the operations.
    """

    def __init__(
        self,
        node: Mapping[str, Any],
        workflow: Mapping[str, Any],
        components: Mapping[str, Any],
        known: Mapping[str, tuple[str, str, Mapping[str, Any]]],
    ) -> None:
        self.node = node
        self.operation, source = called(node, known)
        self.is_control = source == "mock"
        self.method, self.path, self.described = known.get(self.operation, ("", "", {}))
        self.values: dict[tuple[str, str], Any] = {}
        for parameter in (*workflow.get("parameters", ()), *node.get("parameters", ())):
            named = components.get(parameter.get("reference", "").rpartition(".")[2], parameter)
            self.values[named.get("in", ""), named["name"]] = named.get("value")
        self.payload = node.get("requestBody", {}).get("payload")
        for replaced in node.get("requestBody", {}).get("replacements", ()):
            self.payload = _replaced(self.payload, replaced["target"].split("/")[1:], replaced["value"])

    @property
    def variable(self) -> str:
        """What its response is called in Python."""
        name = str(self.node["stepId"])
        return f"{name}_" if hasattr(builtins, name) or keyword.iskeyword(name) else name

    @property
    def is_paged(self) -> bool:
        """Whether it reads one page of a list, which the client would read to its end."""
        return any(
            node.get("name", node.get("$ref", "")).lower().endswith("pagetoken")
            for node in self.described.get("parameters", ())
        )

    def located(self, location: str) -> dict[str, Any]:
        """Return its parameters of a location by name."""
        return {name: value for (where, name), value in self.values.items() if where == location}

    def curl(self) -> str:
        """Return its call as a command line."""
        path = re.sub(r"\{(\w+)\}", lambda match: shell(self.located("path")[match[1]]), self.path)
        query = urlencode(self.located("query"), doseq=True, safe="$")
        words = ["curl", "-X", self.method, f'"$URL{path}{f"?{query}" if query else ""}"']
        credentials = str(self.values.get(("header", "Authorization"), ""))
        if not self.is_control and credentials:
            words.append(f'-H "Authorization: {shell(credentials)}"')
        if self.payload is not None:
            text = json.dumps(self.payload, ensure_ascii=False).replace("\\", "\\\\").replace('"', '\\"')
            words.append(f'-H "Content-Type: application/json" -d "{shell(text)}"')
        return " ".join(words)

    def python(self) -> str:
        """Return its call in Python."""
        name = self.variable
        if self.is_control:
            body = f", json={literal(self.payload)}" if self.payload is not None else ""
            return f'{name} = httpx.request("{self.method}", f"{{server.url}}{self.path}"{body}).json()'
        client = "other" if "other" in str(self.values.get(("header", "Authorization"))) else "client"
        resource = str(self.described["tags"][0]).replace("-", "_")
        method = self.operation.removeprefix(f"{resource}_")
        arguments = [literal(value) for name, value in self.located("path").items() if f"{{{name}}}" in self.path]
        arguments = arguments[1:] if "{projectId}" in self.path else arguments  # the project is that of the client
        arguments += [literal(self.payload)] if self.payload is not None else []
        arguments += [f"{snake(name)}={literal(value)}" for name, value in self.located("query").items()]
        resource += ".with_response" if self.is_paged else ""
        return f"{name} = {client}.{resource}.{method}({', '.join(arguments)})"

    def lines(self, number: int) -> Iterator[str]:
        """Yield its part of the story."""
        text = self.node.get("description") or self.described.get("summary") or ""
        called = f"`{self.operation}`" if self.operation else f"the workflow `{self.node['workflowId']}`"
        yield f"**{number}. {self.node['stepId'].replace('_', ' ')}** ({called}): {' '.join(str(text).split())}\n"
        if self.operation:
            yield f"```sh\n{self.curl()}\n```\n"
            yield f"```python\n{self.story()}\n```\n" if self.is_of_one_project else ""
        for criterion in self.node.get("successCriteria", ()):
            context = f"`{criterion['context']}` " if "context" in criterion else ""
            yield f"- {context}`{criterion['condition']}`"
        yield ""

    @property
    def is_of_one_project(self) -> bool:
        """Whether its credentials are of the project that it calls for, as those of a client are."""
        pair = (self.values.get(("path", "projectId")), self.values.get(("header", "Authorization")))
        known = {
            ("$inputs.projectId", "$inputs.authorization"),
            ("$inputs.otherProjectId", "$inputs.otherAuthorization"),
        }
        return self.is_control or pair in known

    def story(self) -> str:
        """Return its call in Python, with what later steps need of it."""
        outputs = self.node.get("outputs", {}).items()
        texts = [criterion["condition"] for criterion in self.node.get("successCriteria", ())]
        if not outputs or not any(re.match(r"\$statusCode == [45]", text) for text in texts):
            return "\n".join([self.python(), *(self._output(*pair) for pair in outputs)])
        source = f"json.loads({self.variable}.body)"
        lines = [self._output(*pair).replace(f"{self.variable}.to_dict()", source) for pair in outputs]
        head = f"try:\n    {self.python()}\nexcept errors.APIStatusError as error:\n    {self.variable} = error\n"
        return head + "\n".join(lines)

    def _output(self, name: str, expression: str) -> str:
        variable = name_of(f"$steps.{self.node['stepId']}.outputs.{name}").lower()
        if not expression.startswith("$response.body"):
            return f"{variable} = {literal(expression)}"
        parts = [part for part in expression.partition("#")[2].split("/") if part]
        source = self.variable if self.is_control else f"{self.variable}{'.value' if self.is_paged else ''}.to_dict()"
        return f"{variable} = {source}" + "".join(f"[{int(p) if p.isdigit() else p!r}]" for p in parts)


def _replaced(value: Any, parts: list[str], new: Any) -> Any:
    if not parts:
        return new
    if isinstance(value, list):
        return [_replaced(item, parts[1:], new) if str(at) == parts[0] else item for at, item in enumerate(value)]
    return {name: _replaced(item, parts[1:], new) if name == parts[0] else item for name, item in value.items()}


def page(path: Path) -> str:
    """Return the page of a file of workflows."""
    node = yaml.safe_load(path.read_text("utf-8"))
    known, components = operations(), node.get("components", {}).get("parameters", {})
    lines = [f"# {node['info']['title']}\n", f"{node['info'].get('summary', '')}\n"]
    for workflow in node["workflows"]:
        lines += [f"## {workflow['workflowId']}\n", f"{workflow['summary']}\n"]
        lines += [f"{workflow['description']}\n"] if workflow.get("description") else []
        for key, title in (("x-evidence", "Evidence"), ("x-assumption", "Assumption")):
            lines += [f"{title}: {workflow[key]}\n"] if key in workflow else []
        for number, step in enumerate(workflow["steps"], 1):
            lines += Step(step, workflow, components, known).lines(number)
    return "\n".join(lines) + "\n"


def write(folder: Path) -> None:
    """Write a page for each file of workflows, and their index, into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    names = []
    for path in sorted((OPENAPI / "workflows").glob("*.arazzo.yaml")):
        name = path.name.partition(".")[0]
        (folder / f"{name}.md").write_text(page(path), encoding="utf-8")
        names.append(name)
    (folder / "index.md").write_text(START + "\n".join(names) + "\n```\n", encoding="utf-8")
