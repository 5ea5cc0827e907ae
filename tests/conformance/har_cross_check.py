"""Hold recorded traffic against the document with openapi-core, which shares no code with this project.

    .tools/cross-check/bin/python tests/conformance/har_cross_check.py openapi/provisioning-*.yaml build/fuzz/*.har

Runs in its own environment. An answer must be what the document says; a request must be too when it was answered with
success, for the mock refuses what is not. Prints one JSON object: how many exchanges were checked, and each violation.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from openapi_core.templating.paths.exceptions import PathError
from werkzeug.datastructures import Headers, ImmutableMultiDict

HOST = "http://mock"
ANYWHERE = (405, 415)
"""Statuses that every server may answer, whatever a document says."""
MALFORMED = "Unknown response http status: 400"
"""Operations that take a body and document no 400: the mock refuses a malformed one with 400 all the same."""


class Request:
    """A request of a HAR file, as openapi-core wants it."""

    def __init__(self, entry: dict[str, Any]) -> None:
        request = entry["request"]
        parts = urlsplit(request["url"])
        headers = [(header["name"], header["value"]) for header in request["headers"]]
        names = {name.lower() for name, _ in headers}
        if "authorization" in names:  # blanked in the file; that it is right is for the mock to say
            headers = [(name, value) for name, value in headers if name.lower() != "authorization"]
            headers.append(("Authorization", "Basic a2V5LTE6c2VjcmV0LTE="))
        self.host_url, self.path, self.method = HOST, parts.path, request["method"].lower()
        self.full_url_pattern = HOST + parts.path
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(parts.query, keep_blank_values=True)),
            header=Headers(headers),
        )
        post = request.get("postData")
        self.body = None if post is None else post.get("text", "").encode("utf-8", "surrogatepass")
        self.content_type = (post or {}).get("mimeType", "")


class Response:
    """An answer of a HAR file, as openapi-core wants it."""

    def __init__(self, entry: dict[str, Any]) -> None:
        response = entry["response"]
        self.status_code = response["status"]
        self.headers = Headers([(header["name"], header["value"]) for header in response["headers"]])
        text = response["content"].get("text")
        self.data = None if not text else text.encode()
        self.content_type = response["content"].get("mimeType", "")


def violations(api: OpenAPI, entry: dict[str, Any]) -> Iterator[str]:
    """Yield what is wrong with an exchange; nothing when its path or method is not in the document."""
    request, response = Request(entry), Response(entry)
    try:
        api.validate_response(request, response)  # type: ignore[arg-type]
    except PathError:
        raise
    except OpenAPIError as error:
        text = message_of(error)
        if MALFORMED not in text or request.method not in ("post", "put", "patch"):
            yield f"answer: {text}"
    empty = any(value == "" for value in request.parameters.query.values())  # type: ignore[attr-defined]
    if response.status_code < 300 and not empty:  # openapi-core refuses an empty text whatever its schema says
        try:
            api.validate_request(request)  # type: ignore[arg-type]
        except OpenAPIError as error:
            yield f"request: {message_of(error)}"


def message_of(error: BaseException) -> str:
    """Return an error with its causes in a line."""
    inner = [str(item.message) for item in getattr(error.__cause__, "schema_errors", ())]
    return " ".join(f"{type(error).__name__}: {error} {'; '.join(inner)}".split())[:400]


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("document", type=Path)
    parser.add_argument("traffic", nargs="+", type=Path)
    result = parser.parse_args()
    import yaml

    document = yaml.safe_load(result.document.read_text("utf-8"))
    document["servers"] = [{"url": HOST}]
    api = OpenAPI.from_dict(document)
    checked, outside = 0, 0
    members: dict[str, int] = {}
    for path in result.traffic:
        for entry in json.loads(path.read_text("utf-8"))["log"]["entries"]:
            if entry["response"]["status"] in (0, *ANYWHERE):
                outside += 1
                continue
            try:
                texts = list(violations(api, entry))
            except PathError:  # such as a 404 of a path that is not in the document
                outside += 1
                continue
            checked += 1
            for text in texts:
                line = f"{path.stem}: {entry['request']['method']} {urlsplit(entry['request']['url']).path}: {text}"
                members[line] = members.get(line, 0) + 1
    json.dump({"checked": checked, "outside": outside, "violations": members}, sys.stdout)
    return 1 if members else 0


if __name__ == "__main__":
    raise SystemExit(main())
