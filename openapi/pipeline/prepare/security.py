"""Servers and security: what no client could follow is refused."""

from __future__ import annotations

from typing import Any

import servers
from document import Document, operations, resolve
from findings import Report, pointer

QUERY = set("?#")
NO_QUERY = "has a query or a fragment, and paths follow it; write the query as parameters"
TYPES = {"apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"}


def check_security(document: Document, report: Report) -> None:
    """Refuse schemes of no known type, and requirements of schemes that are not there or exclude each other."""
    known = document["components"].get("securitySchemes") or {}
    for name, reference in known.items():
        scheme = resolve(document, reference)
        location = pointer("components", "securitySchemes", name)
        if not isinstance(scheme, dict) or scheme.get("type") not in TYPES:
            report.refuse(location, f"type must be one of {', '.join(sorted(TYPES))}")
        elif scheme["type"] == "apiKey" and (
            scheme.get("in") not in {"header", "query", "cookie"} or not scheme.get("name")
        ):
            report.refuse(location, "an apiKey needs its name, and in: header, query or cookie")
    _check(document, document.get("security"), "#/security", report)
    if (address := servers.address(document.get("servers"))) is not None and QUERY & set(address):
        report.refuse("#/servers/0/url", f"{address} {NO_QUERY}")
    for method, path, operation, item in operations(document):
        location = pointer("paths", path, method)
        _check(document, operation.get("security"), f"{location}/security", report)
        address = servers.own_address(item, operation)
        if address is not None and QUERY & set(address):
            location = f"{location if operation.get('servers') else pointer('paths', path)}/servers/0/url"
            report.refuse(location, f"{address} {NO_QUERY}")
        elif address is not None and "{" in address:
            report.refuse(location, f"the server {address} has a variable without a default; give it one")


def _check(document: Document, security: Any, location: str, report: Report) -> None:
    if security is None:
        return
    if not isinstance(security, list):
        report.refuse(location, "must be a list of requirements; correct the document")
        return
    known = servers.schemes(document)
    for index, requirement in enumerate(servers.requirements(security)):
        for name in requirement:
            if name not in known:
                report.refuse(
                    f"{location}/{index}", f"{name} is not a declared security scheme; declare it or remove it"
                )
        in_header = [
            name for name in requirement if name in known and known[name][0] in TYPES - {"apiKey", "mutualTLS"}
        ]
        if len(in_header) > 1:
            both = " and ".join(in_header)
            report.refuse(f"{location}/{index}", f"{both} go into one header; write them as alternatives")
