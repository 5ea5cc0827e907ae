"""The site, as Sphinx builds it from the folder that docs/build_site.py lays out; every warning is an error there."""

from __future__ import annotations

import ast
import builtins
import collections.abc
import functools
import re
import sys
import typing
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.ext import napoleon
from sphinx.util.nodes import make_refnode

ROOT = Path(__file__).resolve().parents[2]  # the laid-out folder is build/site-source
sys.path[:0] = [str(ROOT / "overrides"), str(ROOT / "generated")]

from sinch_provisioning import __version__  # noqa: E402

project = "sinch-provisioning"
author = "the sinch-provisioning contributors"
copyright = author  # noqa: A001 - Sphinx names it so
release = version = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_copybutton"]
exclude_patterns = ["raw"]
nitpicky = True
default_role = "code"  # a word between backticks in a docstring
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 100
add_module_names = False
toc_object_entries_show_parents = "hide"

myst_heading_anchors = 4
myst_enable_extensions = ["colon_fence"]
suppress_warnings = ["ref.python"]  # a resource and a model of one name: `documented` chooses

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_attr_annotations = True

copybutton_exclude = ".linenos, .gp, .go"
html_theme = "furo"
html_favicon = "favicon.svg"
html_title = f"{project} {__version__}"
html_static_path = ["_static"]
html_copy_source = False
html_show_sphinx = False
html_theme_options: dict[str, list[str]] = {"footer_icons": [], "top_of_page_buttons": []}

STANDARD = (builtins, collections.abc, typing)
FOREIGN = (
    *("builtins", "collections", "datetime", "email", "httpx", "httpx2", "os", "pathlib", "ssl", "types", "typing"),
    *("http", "attr", "attrs", "opentelemetry", "enum"),
)
"""Modules of others: their documentation is not looked up, so that the site is built without a network."""
SAME = {"CallOptions": "RequestOptions", "_PagerT": "Pager"}
"""What annotations of the generated package name, and the class that documents it."""
WITHOUT_PAGE = re.compile(
    r"\d+|_.*|\w\w?|\w+_(co|contra)|\w+(Dict|Fields|Values|Text)"
    r"|(Async)?(Dispatcher|Fetch|Responding\w*)|Resource(Wait)?\w*|Operation|RawHeaders|JSON\w+"
)
"""Names without a page: statuses beside errors, type variables, typed dictionaries, what carries calls inside."""


TRAILING = re.compile(r"(?<![`\w])(\w+)_(?=[^\w`]|$)")
"""A word such as ACTION_, which reStructuredText takes for a link."""


def documented(app: Any, target: str) -> str | None:
    """Return the documented name that an annotation means by its last part; the public one of several."""
    last = target.rpartition(".")[2]
    names = app.names_by_last_part.get(SAME.get(last, last), ())
    return min(names, key=lambda name: (not name.startswith("sinch_provisioning."), len(name)), default=None)


def resolve(app: Any, env: Any, node: Any, contnode: nodes.Element) -> nodes.Node | None:
    """Lead a name as annotations write it, such as `models.Webhook`, to the page that documents it."""
    if node.get("refdomain") != "py":
        return None
    target = node["reftarget"].strip("'\"")
    name = documented(app, target)
    if name is not None:
        entry = env.domains["py"].objects[name]
        return make_refnode(app.builder, node["refdoc"], entry.docname, entry.node_id, contnode, name)
    last = target.rpartition(".")[2]
    is_foreign = target.partition(".")[0] in FOREIGN or any(hasattr(module, last) for module in STANDARD)
    return contnode if is_foreign or WITHOUT_PAGE.fullmatch(last) or last in names_inside() else None


@functools.cache
def names_inside() -> frozenset[str]:
    """Return every name that a module of the two packages gives to something."""
    names: set[str] = set()
    for folder in ("overrides", "generated"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.If):  # what only a type checker sees
                    names |= {inner.name for inner in node.body if isinstance(inner, ast.ClassDef)}
                names |= {node.name} if isinstance(node, ast.ClassDef) else set()
                targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
                names |= {target.id for target in targets if isinstance(target, ast.Name)}
    return frozenset(names)


def collect(app: Any, env: Any) -> None:
    """Note the documented names by their last part."""
    app.names_by_last_part = {}
    for name, entry in env.domains["py"].objects.items():
        if entry.objtype in {"class", "exception", "function", "data"}:
            app.names_by_last_part.setdefault(name.rpartition(".")[2], []).append(name)


def process(app: Any, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    """Have napoleon read docstrings, but those of attributes, where it takes "Address: of …" for a type."""
    if is_resource(what, name) and "Args:" in lines:  # what makes it is the client, and nobody else
        del lines[lines.index("Args:") :]
    lines[:] = [TRAILING.sub(r"\1\\_", line) for line in lines]
    if what not in {"attribute", "property", "data"}:
        napoleon._process_docstring(app, what, name, obj, options, lines)


def is_resource(what: str, name: str) -> bool:
    """Tell whether a name is the class of a resource, which is an attribute of the clients."""
    return what == "class" and name.startswith("sinch_provisioning_api.api.")


def hide_constructor(app: Any, what: str, name: str, *_: object) -> tuple[str, str] | None:
    """Show resources without the arguments that make them."""
    return ("", "") if is_resource(what, name) else None


def hide_missing(app: Any, doctree: Any) -> None:
    """Show attributes of models without "= None", which is what one reads where nothing was set, not a default."""
    for node in list(doctree.findall(addnodes.desc_annotation)):
        if node.astext().strip() == "= None":
            node.parent.remove(node)


def setup(app: Any) -> None:
    """Connect what resolves names."""
    app.connect("env-check-consistency", collect)
    app.connect("doctree-read", hide_missing)
    app.connect("missing-reference", resolve)
    for listener in list(app.events.listeners["autodoc-process-docstring"]):
        if listener.handler is napoleon._process_docstring:
            app.disconnect(listener.id)
    app.connect("autodoc-process-docstring", process)
    app.connect("autodoc-process-signature", hide_constructor)
