"""What the document deprecates says so where it is read, and warns where it is used."""

from __future__ import annotations

import ast
import asyncio
import inspect
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest
from test_models import DOCUMENT, OBJECTS, SCHEMAS, flat
from test_reading import attributes

from sinch_provisioning_api import models
from sinch_provisioning_api.api.whatsapp import AsyncWhatsApp, WhatsApp

BODY = {"facebookToken": "t"}
DEPRECATED = {
    operation["operationId"]
    for item in DOCUMENT["paths"].values()
    for operation in item.values()
    if isinstance(operation, dict) and operation.get("deprecated")
}


class Nothing:
    """A dispatcher, sync and async, that sends nothing."""

    def send(self, call: Any, options: Any) -> Any:
        return asyncio.sleep(0, call.operation.id) if options else call.operation.id

    send_with_response = send

    def paginate(self, call: Any, options: Any) -> Any:
        raise NotImplementedError


DISPATCHER: Any = Nothing()
YES: Any = True


def test_a_deprecated_field_warns_where_it_is_given() -> None:
    with pytest.warns(DeprecationWarning, match=r"CreateRcsSenderDetails\.callback_url: .*webhook") as caught:
        details = models.CreateRcsSenderDetails(brand={"name": "B"}, callback_url="https://example.com")
    assert caught[0].filename == __file__
    with warnings.catch_warnings(action="error"):
        assert details.replace(brand={"name": "C"}).callback_url == "https://example.com"
        models.CreateRcsSenderDetails.from_dict(details.to_dict())
    with pytest.warns(DeprecationWarning, match="callback_url") as caught:
        details.replace(callback_url="https://example.org")
    assert caught[0].filename == __file__


def test_deprecated_fields_say_so_in_their_sentence() -> None:
    for name in OBJECTS:
        below = {ast.unparse(node.target): ast.unparse(text) for node, text in attributes(name) if text is not None}
        for attribute, wire in getattr(models, name)._fields.items():
            if flat(SCHEMAS[name])["properties"][wire].get("deprecated"):
                assert "eprecated" in below[attribute], (name, attribute)


def test_a_deprecated_operation_warns_where_it_is_called_and_says_so_to_checkers() -> None:
    assert DEPRECATED == {"whatsapp_create_long_lived_access_token", "whatsapp_list_waba_details"}
    for name in DEPRECATED:
        for resource in (WhatsApp, AsyncWhatsApp):
            method = getattr(resource, name.removeprefix("whatsapp_"))
            assert "names its account" in method.__deprecated__
            assert "eprecated" in method.__doc__
            assert "body" in inspect.signature(method).parameters
    with pytest.warns(DeprecationWarning, match="create_long_lived_access_token: .*names its account") as caught:
        assert WhatsApp(DISPATCHER).create_long_lived_access_token(BODY) == "whatsapp_create_long_lived_access_token"
    assert caught[0].filename == __file__
    with pytest.warns(DeprecationWarning, match="names its account") as caught:
        WhatsApp(DISPATCHER).with_response.create_long_lived_access_token(BODY)
    assert caught[0].filename == __file__


def test_a_deprecated_async_operation_warns_where_it_is_awaited() -> None:
    async def call() -> None:
        await AsyncWhatsApp(DISPATCHER).create_long_lived_access_token(BODY, options=YES)

    assert inspect.iscoroutinefunction(AsyncWhatsApp.create_long_lived_access_token)
    with pytest.warns(DeprecationWarning, match="names its account") as caught:
        asyncio.run(call())
    assert caught[0].filename == __file__


@pytest.mark.slow
def test_a_checker_names_a_deprecated_call(tmp_path: Path) -> None:
    code = "from sinch_provisioning import ProvisioningClient\nProvisioningClient().whatsapp.list_waba_details({'facebookToken': 'x'})\n"
    (tmp_path / "user.py").write_text(code, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--enable-error-code", "deprecated", "--cache-dir", str(tmp_path), "user.py"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=tmp_path)
    assert "list_waba_details" in done.stdout
    assert "is deprecated: " in done.stdout, done.stdout + done.stderr
