"""What stands between a client and the API by the environment is named in the error, in the place of the API's host."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest
from harness import Driver, Start, get, http_answer, says
from sinch_provisioning import errors
from sinch_provisioning._http.proxies import fault_of_environment
from sinch_provisioning.retry import RetryPolicy

API = "https://api.example.test"


@pytest.fixture
def closed_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "ALL_PROXY"])
def test_a_proxy_of_the_environment_out_of_reach_is_named_with_its_variable(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, name: str, closed_port: int
) -> None:
    monkeypatch.setenv(name, f"http://user:hunter2@127.0.0.1:{closed_port}")
    error = driver.failure(get(driver.real(API, retries=RetryPolicy.none())))
    assert isinstance(error, errors.ConnectError)
    assert f"the proxy 127.0.0.1:{closed_port} ({name}) cannot be reached" in str(error)
    assert "hunter2" not in str(error)


def test_a_proxy_that_was_passed_and_is_out_of_reach_is_named(driver: Driver, closed_port: int) -> None:
    client = driver.real(API, proxy=f"http://127.0.0.1:{closed_port}", retries=RetryPolicy.none())
    error = driver.failure(get(client))
    assert isinstance(error, errors.ConnectError)
    assert f"the proxy 127.0.0.1:{closed_port} (proxy=) cannot be reached" in str(error)


def test_a_proxy_whose_name_has_no_address_is_named(driver: Driver) -> None:
    client = driver.real(API, proxy="http://nowhere.invalid:3128", retries=RetryPolicy.none())
    error = driver.failure(get(client))
    assert isinstance(error, errors.ConnectError)
    assert "the proxy nowhere.invalid:3128 (proxy=) cannot be reached" in str(error)


def test_a_proxy_that_refuses_is_named(driver: Driver, monkeypatch: pytest.MonkeyPatch, loopback: Start) -> None:
    proxy = loopback(says(http_answer(b"no", "407 Proxy Authentication Required")))
    monkeypatch.setenv("https_proxy", proxy.url)
    error = driver.failure(get(driver.real(API)))
    assert isinstance(error, errors.TransportError)
    assert error.request_sent is False
    assert f"the proxy {proxy.url.removeprefix('http://')} (https_proxy) refused to connect to api.example.test" in str(
        error
    )
    assert "407" in str(error)


def test_a_host_out_of_reach_without_a_proxy_is_named_itself(driver: Driver, closed_port: int) -> None:
    error = driver.failure(get(driver.real(f"http://127.0.0.1:{closed_port}", retries=RetryPolicy.none())))
    assert isinstance(error, errors.ConnectError)
    assert f"127.0.0.1:{closed_port} cannot be reached" in str(error)
    assert "proxy" not in str(error)


@pytest.mark.parametrize("address", ["foo://h:1", "http://h:port", "http://user:hunter2@", "http://[x", "h t://x"])
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "all_proxy"])
def test_a_variable_that_is_no_address_of_a_proxy_is_named(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, name: str, address: str
) -> None:
    monkeypatch.setenv(name, address)
    error = driver.failure(lambda: get(driver.real(API, retries=RetryPolicy.none()))())
    assert isinstance(error, errors.ConfigurationError | errors.ConnectError)
    assert f"{name} must be an address such as http://localhost:3128" in str(error)
    assert "hunter2" not in str(error)


def test_certificates_of_the_environment_that_cannot_be_read_are_named(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    error = driver.failure(lambda: get(driver.real(API))())
    assert isinstance(error, errors.ConfigurationError)
    assert "none.pem' cannot be read: No such file or directory" in str(error)
    assert "SSL_CERT_FILE" in str(error)
    (tmp_path / "none.pem").write_text("no certificate", "utf-8")
    error = driver.failure(lambda: get(driver.real(API))())
    assert "none.pem' holds no certificate in PEM form" in str(error)
    monkeypatch.delenv("SSL_CERT_FILE")


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "all_proxy"])
def test_a_port_that_does_not_exist_is_one_sentence_that_names_the_variable(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "http://user:hunter2@nowhere.invalid:99999")
    error = driver.failure(get(driver.real(API)))
    assert isinstance(error, errors.ConfigurationError)
    assert str(error).endswith(
        f"{name} names a port that does not exist: ports end at 65535, as in http://localhost:3128"
    )


@pytest.mark.parametrize("address", ["http://u:hunter2@range:port", "http://range:99x", "http://out of range:99999x"])
def test_a_host_is_not_taken_for_the_reason_of_a_fault(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address)
    assert str(fault_of_environment()).startswith("HTTPS_PROXY must be an address such as")


@pytest.mark.parametrize("address", ["h:99999", "http://[::1]:065536/", "http://u:1@h:" + "9" * 5000])
def test_any_number_behind_the_last_port_is_a_port_that_does_not_exist(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address)
    assert str(fault_of_environment()).startswith("HTTPS_PROXY names a port that does not exist")


@pytest.mark.parametrize("hidden", ["socks5://127.0.0.1:1080", "http://h:port"])
@pytest.mark.parametrize("used", ["http://127.0.0.1:3128", ""])
def test_a_variable_that_another_spelling_hides_is_not_blamed(
    monkeypatch: pytest.MonkeyPatch, used: str, hidden: str
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setenv("HTTPS_PROXY", hidden)
    assert fault_of_environment() is not None
    monkeypatch.setenv("https_proxy", used)
    assert fault_of_environment() is None


def test_a_variable_that_is_not_used_is_not_blamed(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, closed_port: int
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://nowhere.invalid:99999")
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{closed_port}")
    error = driver.failure(get(driver.real(API, retries=RetryPolicy.none())))
    assert f"the proxy 127.0.0.1:{closed_port} (HTTPS_PROXY) cannot be reached" in str(error)


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "all_proxy", "proxy="])
def test_a_socks_proxy_without_its_package_names_what_to_install(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    address = "socks5://user:hunter2@127.0.0.1:1080"
    if name != "proxy=":
        monkeypatch.setenv(name, address)
    error = driver.failure(lambda: get(driver.real(API, proxy=address if name == "proxy=" else None))())
    assert isinstance(error, errors.ConfigurationError)
    remedy = "names a SOCKS proxy, which needs a package that is not installed: pip install 'httpx[socks]'"
    assert str(error).endswith(f"{name} {remedy}")


def test_a_socks_proxy_with_its_package_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: object())
    monkeypatch.setenv("HTTPS_PROXY", "socks5://127.0.0.1:1080")
    assert fault_of_environment() is None
