"""New operations and events in the form of the house."""

from __future__ import annotations

import re
from typing import Any

from bump_align import chosen_names, house_name, unversioned
from bump_house import EVIDENCE, House, described
from curation import ORIGIN
from document import media, parameters, resolve
from prepare.operation_names import method_of, words

RESPONSES = {
    "400": "BadRequest", "401": "Unauthorized", "403": "Forbidden", "404": "NotFound", "409": "Conflict",
    "412": "PreconditionFailed", "424": "FailedDependency", "429": "TooManyRequests", "500": "InternalServerError",
}  # fmt: skip
CODES = {
    "400": "invalid_input", "401": "unauthorized_error", "403": "forbidden_payload", "404": "project_not_found",
    "409": "resource_locked", "412": "project_not_initialized", "424": "facebook_api_error",
    "429": "too_many_requests", "500": "internal_error",
}  # fmt: skip
"""An error code for each status, where their document names none."""
VERBS = {"get": "get", "post": "create", "put": "replace", "patch": "update", "delete": "delete"}
SIGNATURES = ("WebhookSignature", "WebhookSignatureAlgorithm", "WebhookSignatureNonce", "WebhookSignatureTimestamp")


def tag_of(ours: Any, theirs: Any, operation: Any, path: str) -> dict[str, Any]:
    """Return the tag of an operation: one of ours by name or by what it is shown as, else a new one."""
    named = str(
        next(iter(operation.get("tags") or ()), "") or next((p for p in path.split("/")[4:] if "{" not in p), "api")
    )
    named = chosen_names()["tags"].get(named, named)
    for tag in ours["tags"]:
        if words(named) in (words(tag["name"]), words(tag.get("x-displayName", tag["name"]))):
            return dict(tag)
    declared = next((tag for tag in theirs.get("tags", []) if tag.get("name") == named), {})
    text = declared.get("description") or f"Operations of {named}, in the vendor's words."
    return {
        "name": words(named).replace("_", "-"),
        "x-displayName": declared.get("x-displayName", named),
        "description": text,
    }


HOLDER = re.compile(r"(?i)^\w*(?:controller|service|resource|handler|api)[._/-]")
"""What of a vendor's operationId names the class that it is a method of."""


def operation_id(tag: str, path: str, method: str, vendor: str, taken: set[str]) -> str:
    """Return the id of a new operation: `names.yaml` decides, else the vendor's method name, else what it does."""
    chosen = chosen_names()["operations"]
    name = chosen.get(vendor) or chosen.get(f"{method.upper()} {path}")
    resource = words(tag)
    if not name:
        plain = words(HOLDER.sub("", re.sub(r"(?i)[._-]?v\d+$", "", vendor)))
        last = [part for part in path.split("/") if part][-1]
        made = plain or (VERBS[method] if method != "get" or last.startswith("{") else "list")
        made = made.removeprefix(f"{resource}_") or made
        last_word = resource.rpartition("_")[2]
        for word in (last_word, last_word.removesuffix("s")):
            made = made.removeprefix(f"{word}_") or made
            made = made.removesuffix(f"_{word}") or made
        name = f"{resource}_{method_of(resource, f'{resource}_{made}')}"
    unique, number = name, 2
    while unique in taken:
        unique, number = f"{name}_{number}", number + 1
    return unique


class Operations:
    """Makes new operations of ours.

    Args:
        house: makes their nodes ours.
        sample: makes a value of a schema of ours.
    """

    def __init__(self, house: House, sample: Any) -> None:
        self.house = house
        self.sample = sample
        self.new_codes: list[str] = []
        self.decide: list[str] = []

    def operation(self, key: tuple[str, str], path: str, tag: str, name: str) -> dict[str, Any]:
        """Return an operation.

        Args:
            key: path and method in their document.
            path: the path in ours.
            tag: its tag.
            name: its operationId.
        """
        theirs = self.house.theirs
        node = theirs["paths"][key[0]][key[1]]
        vendor = str(node.get("x-sinch-operation-id") or node.get("operationId") or name)
        summary = " ".join(str(node.get("summary") or words(name).replace("_", " ").capitalize()).split())
        made: dict[str, Any] = {
            "tags": [tag],
            "operationId": name,
            "x-sinch-operation-id": vendor,
            "x-stability": node.get("x-stability", "GA"),
            ORIGIN: self.house.version,
            **({"deprecated": True} if node.get("deprecated") else {}),
            "summary": summary,
            "description": " ".join(str(node.get("description") or f"{summary}.").split()),
        }
        listed = [
            parameter
            for parameter in parameters(theirs, node, theirs["paths"][key[0]])
            if parameter["in"] in ("query", "header")
        ]
        if listed:
            made["parameters"] = [
                self.house.parameter(parameter) for parameter in listed if parameter["name"].lower() != "authorization"
            ]
        body = resolve(theirs, node.get("requestBody"))
        for content in media(body):
            made["requestBody"] = {
                "required": bool(body.get("required", True)),
                "content": self._content(content, is_read=False),
            }
        made["responses"], made["x-error-codes"] = self._responses(node, name)
        return made

    def _content(self, content: Any, *, is_read: bool) -> dict[str, Any]:
        schema = self.house.schema(content.get("schema", {}), is_read=is_read)
        value = next(iter(_examples(content)), None)
        if value is None or self.sample.is_wrong(schema, value):
            value = self.sample.of(schema)
        example = {"summary": "The usual answer" if is_read else "The usual request", "value": value}
        return {"application/json": {"schema": schema, "examples": {"usual": example}}}

    def _responses(self, node: Any, name: str) -> tuple[dict[str, Any], dict[str, Any]]:
        made: dict[str, Any] = {}
        codes: dict[str, list[str]] = {}
        for status, reference in sorted(
            {**node.get("responses", {}), "401": node.get("responses", {}).get("401", {})}.items()
        ):
            response = resolve(self.house.theirs, reference)
            if status in RESPONSES:
                made[status] = {"$ref": f"#/components/responses/{RESPONSES[status]}"}
                codes[status] = self._codes(status, response, node)
            elif status[:1] in "23":
                text = str(response.get("description") or "")
                content = next(iter(media(response)), None)
                made[status] = {
                    "description": text
                    if len(text.split()) > 2
                    else f"What was asked for: {words(name).replace('_', ' ')}.",
                    **({"content": self._content(content, is_read=True)} if content else {}),
                }
            else:
                self.decide.append(f"{name}: the response {status} has no form here; add it by hand")
        return made, codes

    def _codes(self, status: str, response: Any, node: Any) -> list[str]:
        listed = list((node.get("x-error-codes") or {}).get(status) or ())
        for content in media(response):
            listed += [
                value["errorCode"] for value in _examples(content) if isinstance(value, dict) and "errorCode" in value
            ]
            for part in [content.get("schema", {}), *_parts(self.house.theirs, content.get("schema", {}))]:
                code = resolve(
                    self.house.theirs, resolve(self.house.theirs, part).get("properties", {}).get("errorCode", {})
                )
                listed += [code["const"]] if "const" in code else code.get("enum", [])
        known = self.house.ours["components"]["schemas"]["ErrorCode"]["enum"]
        codes = list(dict.fromkeys(map(str, listed)))
        if len(codes) > 20 or not codes:  # a list for the whole API says nothing of the operation
            codes = [CODES[status]]
        self.new_codes += [code for code in codes if code not in known and code not in self.new_codes]
        return codes

    def event(self, name: str, item: Any) -> dict[str, Any]:
        """Return an event; its schema requires `type`, which is its name."""
        post = item.get("post", {})
        body = next(iter(media(resolve(self.house.theirs, post.get("requestBody")))), {})
        reference = {"$ref": f"#/components/schemas/{self._payload(name, body)}"}
        value = next(iter(_examples(body)), None)
        if value is None or self.sample.is_wrong(reference, value):
            value = self.sample.of(reference)
        example = {"summary": "A delivery", "value": value}
        text = "Delivered to every webhook of the project whose triggers name the event, or ALL."
        return {
            "tags": ["events"],
            "operationId": f"on_{name.lower()}",
            "x-stability": post.get("x-stability", "GA"),
            ORIGIN: self.house.version,
            "summary": str(post.get("summary") or described(name)),
            "description": str(post.get("description") or text),
            "security": [],
            "parameters": [{"$ref": f"#/components/parameters/{header}"} for header in SIGNATURES],
            "requestBody": {
                "required": True,
                "content": {"application/json": {"schema": reference, "examples": {"usual": example}}},
            },
            "responses": {"200": {"$ref": "#/components/responses/WebhookAccepted"}},
        }

    def _payload(self, name: str, body: Any) -> str:
        """Make the schema of an event; return its name."""
        target = resolve(self.house.theirs, body.get("schema", {}))
        schema = self.house.named(target, name, is_read=True)
        tag = {"type": "string", "const": name, "description": "Name of the event."}
        schema["properties"] = {"type": tag, **{k: v for k, v in schema.get("properties", {}).items() if k != "type"}}
        schema["required"] = list(dict.fromkeys(["type", *schema.get("required", [])]))
        evidence = {key: text for key, text in schema.pop(EVIDENCE, {}).items() if key != "type"}
        called = f"{house_name(name.lower(), set())}Event"
        self.house.made[called] = {**schema, **({EVIDENCE: evidence} if evidence else {}), ORIGIN: self.house.version}
        return called


def path_in_ours(ours: Any, path: str) -> str:
    """Return a new path with the names of the parameters that our paths have in its place."""
    parts = path.split("/")
    for other in ours["paths"]:
        own = other.split("/")
        for at in range(min(len(own), len(parts)), 0, -1):
            if unversioned("/".join(own[:at]) + "/") == unversioned("/".join(parts[:at]) + "/"):
                parts[:at] = [
                    mine if mine.startswith("{") else part for mine, part in zip(own, parts[:at], strict=False)
                ]
                break
    return "/".join(parts)


def _examples(content: Any) -> list[Any]:
    single = [content["example"]] if "example" in content else []
    return single + [
        example["value"]
        for example in (content.get("examples") or {}).values()
        if isinstance(example, dict) and "value" in example
    ]


def _parts(document: Any, schema: Any) -> list[Any]:
    target = resolve(document, schema)
    return [part for word in ("oneOf", "anyOf", "allOf") for part in target.get(word, [])]
