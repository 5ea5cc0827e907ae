"""Which way the modules of the public package depend, and what of their density a machine can count."""

from __future__ import annotations

import measures
import pytest
from measures import Arrow

LAYERS: dict[str, tuple[set[str], set[str]]] = {
    # name: its modules (a name with a dot at its end stands for all below it), and the layers they may import
    "base": ({"errors", "_json", "_process", "_validators", "_terminal"}, set()),
    "http": ({"_http", "_http."}, {"base"}),
    "openapi": ({"_openapi", "_openapi."}, {"base", "http"}),
    "serving": ({"_serving", "_sockets"}, {"base", "http"}),
    "policies": (
        {
            "auth",
            "_schemes",
            "retry",
            "options",
            "hooks",
            "pagination",
            "webhooks",
            "events",
            "_event_apps",
            "_deviations",
        },
        {"base", "http"},
    ),
    "validation": ({"_decode", "_error_bodies", "_validate"}, {"base", "http", "openapi", "policies"}),
    "dispatch": ({"_config", "_call", "_dispatch", "_polling"}, {"base", "http", "policies", "validation"}),
    "client": (
        {"", "client", "_client", "models", "params"},
        {"base", "http", "policies", "validation", "dispatch"},
    ),
    "mock": ({"mock", "mock."}, {"base", "http", "openapi", "serving", "policies"}),
    "contract": (
        {"contract", "contract."},
        {"base", "http", "openapi", "serving", "policies", "dispatch", "client"},
    ),
    "front": (
        {"__main__", "cli", "cli.", "otel", "pytest_plugin", "testing"},
        {"base", "http", "openapi", "serving", "policies", "dispatch", "client", "mock", "contract"},
    ),
}
CLIENT_IN_MOCK = {"auth", "retry", "options", "hooks", "pagination"}
ARROWS = measures.arrows()


def layers_of(module: str) -> list[str]:
    return [
        name
        for name, (modules, _) in LAYERS.items()
        if module in modules or any(module_.endswith(".") and module.startswith(module_) for module_ in modules)
    ]


def backward(arrows: list[Arrow]) -> list[str]:
    """Return the imports that no layer allows."""
    values = []
    for arrow in arrows:
        (source,), (target,) = layers_of(arrow.source), layers_of(arrow.target)
        if source != target and target not in LAYERS[source][1]:
            values.append(f"{arrow.source} ({source}) imports {arrow.target} ({target})")
    return values


def test_every_module_has_its_layer() -> None:
    homeless = {name: layers_of(name) for name in measures.modules() if len(layers_of(name)) != 1}
    assert not homeless, "say in LAYERS which layer each module belongs to"


def test_no_module_imports_against_the_direction_of_the_layers() -> None:
    assert backward(ARROWS) == []


def test_the_table_of_layers_has_no_circle_itself() -> None:
    rows = [Arrow(name, other, is_typing=False) for name, (_, others) in LAYERS.items() for other in others]
    assert measures.circles(rows) == []


def test_no_modules_import_each_other_not_even_for_the_type_checker() -> None:
    assert measures.circles(ARROWS) == []


def test_the_mock_does_not_stand_on_the_client() -> None:
    assert not [arrow for arrow in ARROWS if arrow.source.startswith("mock") and arrow.target in CLIENT_IN_MOCK]


@pytest.mark.parametrize(
    ("source", "code", "expected"),
    [
        ("mock.app", "from sinch_provisioning import client", "mock.app (mock) imports client (client)"),
        ("mock.app", "def f():\n    import sinch_provisioning._dispatch", "mock.app (mock) imports _dispatch"),
        (
            "contract._drift",
            "from sinch_provisioning.mock import Mock",
            "contract._drift (contract) imports mock (mock)",
        ),
        (
            "_http.messages",
            "from sinch_provisioning.auth import Basic",
            "_http.messages (http) imports auth (policies)",
        ),
        ("errors", "if TYPE_CHECKING:\n    from sinch_provisioning import retry", "errors (base) imports retry"),
        ("_openapi.schema", "from ..mock import app", "_openapi.schema (openapi) imports mock.app (mock)"),
        ("_openapi.schema", "from .. import mock", "_openapi.schema (openapi) imports mock (mock)"),
        ("mock", "from ..contract import verify", "mock (mock) imports contract (contract)"),
    ],
)
def test_an_import_against_the_direction_is_seen_wherever_it_stands(source: str, code: str, expected: str) -> None:
    (row,) = backward(list(measures.arrows_of(source, code)))
    assert row.startswith(expected)


@pytest.mark.parametrize(
    ("name", "limit"),
    [
        ("Any per 1,000 code lines", 12),
        ("functions of a complexity over 10", 8),
        ("uses of another object's private member", 5),
        ("own modules imported for a first call", 24),
    ],
)
def test_density_stays_within_its_limits(name: str, limit: float) -> None:
    assert measures.measures()[name] <= limit, "`python tests/unit/measures.py` lists where"
