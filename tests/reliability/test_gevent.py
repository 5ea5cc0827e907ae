"""The sync client serves greenlets, as gevent makes them of threads, over httpx and httpx2."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from peer import Peer

pytest.importorskip("gevent", reason="no gevent for this Python")
GREENLETS = Path(__file__).with_name("greenlets.py")


@pytest.fixture(scope="module")
def peer() -> Iterator[Peer]:
    peer_ = Peer()
    yield peer_
    peer_.stop()


@pytest.mark.parametrize("http", ["httpx", "httpx2"])
def test_greenlets_share_a_client_and_none_blocks_the_others(http: str, peer: Peer) -> None:
    command = [sys.executable, "-W", "error", str(GREENLETS), peer.url, http]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "calls": 50,
        "items": 8,
        "late": {"deadline": 20},
        "answered while others were late": True,
        "interrupted": True,
        "after": 50,
    }
    assert peer.asked[f"/token-gevent-{http}"] == 1
