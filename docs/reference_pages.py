"""Write the pages of the reference: a page for each resource, models by family, and the modules of the library."""

from __future__ import annotations

import importlib
import inspect
import re
from pathlib import Path

from sinch_provisioning import models
from sinch_provisioning_api import load_document

MODULES = {
    "client": ["sinch_provisioning"],
    "auth": ["sinch_provisioning.auth"],
    "errors": ["sinch_provisioning.errors"],
    "options": ["sinch_provisioning.options", "sinch_provisioning.retry"],
    "pagination": ["sinch_provisioning.pagination"],
    "hooks": ["sinch_provisioning.hooks", "sinch_provisioning.otel"],
    "webhooks": ["sinch_provisioning.webhooks", "sinch_provisioning.events"],
    "mock": ["sinch_provisioning.mock", "sinch_provisioning.testing"],
    "contract": ["sinch_provisioning.contract"],
}
"""The pages of the library, and the modules on each."""
FOREIGN_BASES = "object, dict, list, tuple, str, Exception, BaseException, Warning, BaseTransport, AsyncBaseTransport"
"""Classes of others, whose members are not listed."""
CLIENT = {"ApiResponse", "AsyncProvisioningClient", "ProvisioningClient", "UnknownVariant", "Unset"}
"""What of the package itself has its page with the clients; the rest is documented where it is defined."""
FAMILIES = {
    "WhatsApp": re.compile(r"WhatsApp"),
    "RCS": re.compile(r"Rcs"),
    "KakaoTalk": re.compile(r"KakaoTalk"),
    "Bundles, channels, webhooks and what all share": re.compile(r""),
}
"""The pages of models, and which names each has: the first that matches."""


def heading(text: str, line: str = "=") -> str:
    """Return a heading of reStructuredText."""
    return f"{text}\n{line * len(text)}\n\n"


def documented(module: str, name: str, *options: str) -> str:
    """Return the directive that documents a name."""
    value = getattr(importlib.import_module(module), name)
    if inspect.isclass(value):
        kind = "exception" if issubclass(value, BaseException) else "class"
    else:
        kind = "function" if callable(value) and hasattr(value, "__code__") else "data"
    lines = [f".. auto{kind}:: {module}.{name}"]
    if kind in {"class", "exception"}:
        lines += ["   :members:", *(f"   :{option}" for option in options)]
    return "\n".join(lines) + "\n\n"


def resource_pages(folder: Path) -> None:
    """Write a page for each tag: its sync class with every method; async has the same."""
    names = []
    for tag in load_document()["tags"]:
        name = tag["name"].replace("-", "_")
        try:
            module = importlib.import_module(f"sinch_provisioning_api.api.{name}")
        except ModuleNotFoundError:  # the tag of the events
            continue
        class_ = next(text for text in module.__all__ if not text.startswith("Async") and "WithResponse" not in text)
        text = heading(f"client.{name}")
        text += "With ``AsyncProvisioningClient`` the same methods are awaited, and lists are for ``async for``.\n\n"
        text += documented(module.__name__, class_, "exclude-members: with_response")
        (folder / f"{name}.rst").write_text(text, encoding="utf-8")
        names.append(name)
    contents = "".join(f"   {name}\n" for name in names)
    text = heading("Resources") + "Each tag of the API is an attribute of the clients.\n\n"
    (folder / "index.rst").write_text(f"{text}.. toctree::\n   :maxdepth: 1\n\n{contents}", encoding="utf-8")


def family_of(name: str) -> str:
    """Return the page that has a model: events have one of their own."""
    if name.endswith(("Event", "EventPayload")):
        return "Events"
    return next(family for family, pattern in FAMILIES.items() if pattern.search(name))


def model_pages(folder: Path) -> None:
    """Write the pages of the models, by family."""
    families: dict[str, list[str]] = {family: [] for family in (*FAMILIES, "Events")}
    for name in sorted(set(models.__all__) - {"EVENT_MODELS", "Event"}):
        families[family_of(name)].append(name)
    stems = []
    for family, names in families.items():
        stem = re.sub(r"[^a-z]+", "-", family.lower()).strip("-")
        text = heading(f"Models: {family}") + "All are names of ``sinch_provisioning.models``.\n\n"
        for name in names:
            hidden = "exclude-members: __init__, replace"
            text += heading(name, "-") + documented("sinch_provisioning.models", name, "undoc-members:", hidden)
        (folder / f"{stem}.rst").write_text(text, encoding="utf-8")
        stems.append(stem)
    contents = "".join(f"   {stem}\n" for stem in stems)
    text = heading("Models") + "What is sent and received, by family.\n\n"
    (folder / "index.rst").write_text(f"{text}.. toctree::\n   :maxdepth: 2\n\n{contents}", encoding="utf-8")


def library_pages(folder: Path) -> None:
    """Write the pages of the public modules."""
    seen: list[object] = []  # a name that two modules offer is documented once
    for page, modules in MODULES.items():
        text = heading(page)
        for module_name in modules:
            module = importlib.import_module(module_name)
            text += heading(module_name, "-")
            listed = [name for name in module.__all__ if not inspect.ismodule(getattr(module, name))]
            for name in listed:
                value = getattr(module, name)
                if (page == "client" and name not in CLIENT) or any(value is other for other in seen):
                    continue
                seen.append(value)
                text += documented(module_name, name, f"inherited-members: {FOREIGN_BASES}")
        (folder / f"{page}.rst").write_text(text, encoding="utf-8")
    contents = "".join(f"   {page}\n" for page in MODULES)
    text = heading("The library") + "What is written by hand, module by module.\n\n"
    (folder / "index.rst").write_text(f"{text}.. toctree::\n   :maxdepth: 1\n\n{contents}", encoding="utf-8")


def write(folder: Path) -> None:
    """Write every page of the reference into an empty folder."""
    for name, pages in (("resources", resource_pages), ("models", model_pages), ("library", library_pages)):
        (folder / name).mkdir(parents=True)
        pages(folder / name)
