"""Foreign schemas in the form of the house: what is read is open, and each part is described."""

from __future__ import annotations

import re
from typing import Any

from bump_align import branches, house_name, properties
from curation import ORIGIN
from document import Document, resolve
from lint_schemas import LIMITS
from prepare.operation_names import words

EVIDENCE = "x-required-evidence"
PAGE = {"totalSize", "pageSize", "nextPageToken", "previousPageToken"}
DROPPED = {"title", "example", "examples", "xml", "externalDocs", "nullable", "readOnly", "writeOnly", "default"}


class House:
    """Turns nodes of a foreign document into ours, and collects the schemas that these need.

    Args:
        ours: our document, bundled.
        theirs: the foreign one.
        names: our names of their schemas, as far as both have them; grows.
        version: their version.
    """

    def __init__(self, ours: Document, theirs: Document, names: dict[str, str], version: str) -> None:
        self.ours = ours
        self.theirs = theirs
        self.names = names
        self.version = version
        self.made: dict[str, Any] = {}

    def schema(self, node: Any, *, is_read: bool, name: str = "") -> Any:
        """Return a schema in our form; references lead to schemas of ours, which are made when they are new.

        Args:
            node: the foreign schema.
            is_read: whether it stands in a response or an event.
            name: the property it is of.
        """
        if not isinstance(node, dict):
            return {}
        if "$ref" in node:
            return self._reference(node, is_read=is_read)
        parts = node.get("allOf")
        if isinstance(parts, list) and len(parts) == 1 and "properties" not in node:
            schema = self.schema(parts[0], is_read=is_read, name=name)
            return {**schema, **({"description": node["description"]} if node.get("description") else {})}
        made = {key: value for key, value in node.items() if key not in DROPPED and not key.startswith("x-")}
        self._inner(made, is_read=is_read)
        if is_read:
            made = self._opened(made)
        if name and not made.get("description") and "$ref" not in made:
            made["description"] = described(name)
        return made

    def _inner(self, made: dict[str, Any], *, is_read: bool) -> None:
        if "properties" in made:
            made["properties"] = {
                key: self.schema(part, is_read=is_read, name=key) for key, part in made["properties"].items()
            }
            if is_read and made.get("required"):
                made[EVIDENCE] = {key: self.evidence for key in made["required"] if key in made["properties"]}
        if "items" in made:
            made["items"] = self.schema(made["items"], is_read=is_read)
        if isinstance(made.get("additionalProperties"), dict):
            made["additionalProperties"] = self.schema(made["additionalProperties"], is_read=is_read)
        for word in ("allOf", "anyOf", "oneOf"):
            if word in made:
                made[word] = [self.schema(part, is_read=is_read) for part in made[word]]
        if "oneOf" in made:  # whose members share no constant tag, as far as anybody knows
            made["anyOf"] = made.pop("oneOf")
            made.pop("discriminator", None)

    @property
    def evidence(self) -> str:
        """On what the certainty of a required property rests."""
        return f"printed: document of {self.version}"

    def _opened(self, made: dict[str, Any]) -> dict[str, Any]:
        made = {key: value for key, value in made.items() if key not in LIMITS or "enum" in made}
        if made.get("format") not in (None, "date-time"):
            del made["format"]
        if made.get("additionalProperties") is False:
            del made["additionalProperties"]
        if "enum" in made:
            plain = {"type": made.get("type", "string")}
            text = {"description": made["description"]} if "description" in made else {}
            return {**text, "anyOf": [{**plain, "enum": made["enum"]}, plain]}
        return made

    def _reference(self, node: Any, *, is_read: bool) -> Any:
        name = node["$ref"].rpartition("/")[2]
        target = resolve(self.theirs, node)
        is_inline = not isinstance(target, dict) or not ("enum" in target or _is_named(self.theirs, target))
        if name not in self.names and (is_inline or (is_read and "enum" in target)):
            return self.schema(target, is_read=is_read, name=name)
        own = self.names.get(name, "")
        if not own:
            own = self.names[name] = house_name(name, {*self.ours["components"]["schemas"], *self.made})
            self.made[own] = {}  # holds the place while a recursive schema is made
            self.made[own] = {**self.named(target, own, is_read=is_read), ORIGIN: f"{name} of {self.version}"}
        known = self.ours["components"]["schemas"].get(own, {})
        if is_read and "enum" in known:
            return {"anyOf": [{"$ref": f"#/components/schemas/{own}"}, {"type": "string"}]}
        text = {"description": node["description"]} if node.get("description") else {}
        return {"$ref": f"#/components/schemas/{own}", **text}

    def parameter(self, node: Any) -> Any:
        """Return a parameter; one that all families share by reference."""
        for name, known in self.ours["components"]["parameters"].items():
            own = known.get("schema", {})
            same = all(
                node.get("schema", {}).get(word, own.get(word)) == own.get(word) for word in ("maximum", "minimum")
            )
            if (known["in"], known["name"]) == (node["in"], node["name"]) and same:
                return {"$ref": f"#/components/parameters/{name}"}
        made = {"name": node["name"], "in": node["in"], **({"required": True} if node.get("required") else {})}
        text = " ".join(str(node.get("description") or described(node["name"])).split())
        kept = {word: node[word] for word in ("style", "explode", "deprecated") if word in node}
        schema = self.schema(node.get("schema", {"type": "string"}), is_read=False)
        return {**made, "description": text, **kept, "schema": schema}

    def named(self, target: Any, name: str, *, is_read: bool) -> dict[str, Any]:
        """Return a schema that is to have a name: with a description, and as a page where it is one."""
        made = self.schema(target, is_read=is_read)
        text = made.pop("description", None) or f"A {name} of the API, in the words of its name."
        own = properties(self.theirs, target)
        if len(PAGE & set(own)) >= 3 and "Page" in self.ours["components"]["schemas"]:
            kept = {key: self.schema(own[key], is_read=is_read, name=key) for key in own if key not in PAGE}
            inner = {"type": "object", "required": list(kept), EVIDENCE: dict.fromkeys(kept, self.evidence)}
            return {
                "description": text,
                "allOf": [{"$ref": "#/components/schemas/Page"}, {**inner, "properties": kept}],
            }
        head = {key: made.pop(key) for key in ("type",) if key in made}
        return {**head, "description": text, **made}


def _is_named(document: Document, target: Any) -> bool:
    return bool(properties(document, target) or branches(document, target))


def described(name: str) -> str:
    """Return a description for what has none but a name."""
    return f"The {words(name).replace('_', ' ')} of it, in the vendor's words."


def family_of(ours: Document, path: str, files: dict[str, str]) -> str:
    """Return the family file that a path belongs to: that of the paths it shares most with, else a new one.

    Args:
        ours: our document.
        path: the new path.
        files: the family of each of our paths.
    """
    parts = path.split("/")

    def shared(other: str) -> int:
        pairs = zip(parts, other.split("/"), strict=False)
        return next(
            (at for at, (ours, theirs) in enumerate(pairs) if ours != theirs), min(len(parts), other.count("/") + 1)
        )

    best = max(ours["paths"], key=shared, default="")
    head = next((at for at, part in enumerate(parts) if at > 1 and not part.startswith("{") and at > 3), 4)
    if best and shared(best) > head:
        return files[best]
    return re.sub(r"[^a-z0-9]+", "-", words(parts[head] if len(parts) > head else parts[-1])).strip("-") or "others"
