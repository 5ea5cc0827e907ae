"""TLS over a real socket: which certificates are trusted, and what is said of one that is not."""

from __future__ import annotations

import os
import shutil
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from harness import OK, WEBHOOK, Driver, Loopback, get, says
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, errors

CERTIFICATE = Path(__file__).with_name("loopback.pem")
"""Of 127.0.0.1, signed by itself, valid until 2126; with its key, which is for these tests alone."""


@pytest.fixture
def server() -> Iterator[Loopback]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    loopback = Loopback(says(OK), context)
    yield loopback
    loopback.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "README").write_text("not a certificate", "utf-8")
    (tmp_path / "inner").mkdir()
    shutil.copy(CERTIFICATE, tmp_path / "own.crt")
    return tmp_path


@pytest.mark.parametrize("kind", [str, Path])
def test_the_certificates_of_a_file_are_trusted(driver: Driver, server: Loopback, kind: Any) -> None:
    client = driver.real(server.url, verify=kind(CERTIFICATE))
    assert driver.run(get(client)).id == WEBHOOK["id"]


def test_the_certificates_of_a_folder_are_trusted(driver: Driver, server: Loopback, folder: Path) -> None:
    client = driver.real(server.url, verify=folder)
    assert driver.run(get(client)).id == WEBHOOK["id"]


@pytest.mark.parametrize("kind", [ProvisioningClient, AsyncProvisioningClient])
@pytest.mark.parametrize(
    ("name", "said"), [("missing.pem", "cannot be read: No such file"), ("README", "holds no"), ("inner", "holds no")]
)
def test_a_path_without_certificates_is_refused_when_the_client_is_made(
    kind: Any, name: str, said: str, folder: Path
) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"verify=.*{name}.* {said}"):
        kind(project_id="p", access_token="t", verify=folder / name)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="this user may read everything")
def test_a_file_that_may_not_be_read_is_refused(folder: Path) -> None:
    (folder / "own.crt").chmod(0)
    with pytest.raises(errors.ConfigurationError, match="verify=.* cannot be read: Permission denied"):
        ProvisioningClient(project_id="p", access_token="t", verify=folder / "own.crt")


def test_a_certificate_that_is_not_trusted_names_what_would_trust_it(driver: Driver, server: Loopback) -> None:
    error = driver.failure(get(driver.real(server.url)))
    assert type(error) is errors.ConnectError
    assert "is not trusted" in str(error)
    assert "verify=" in str(error)
    assert "SSL_CERT_FILE" in str(error)
    assert not error.request_sent


def test_the_variable_that_is_named_is_heeded(
    driver: Driver, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    assert driver.run(get(driver.real(server.url))).id == WEBHOOK["id"]
