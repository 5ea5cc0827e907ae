"""Nonces that several processes share, in Redis: a delivery that any of them handled is not handled again."""

import time

from redis import Redis
from sinch_provisioning.webhooks import Verifier


class RedisNonceStore:
    """A `NonceStore`: `SET NX` lets one process in, `EX` forgets."""

    def __init__(self, redis: Redis, prefix: str = "sinch-nonce:") -> None:
        self._redis = redis
        self._prefix = prefix

    def add(self, nonce: str, until: float) -> bool:
        """Remember a nonce; return False when it was there already."""
        seconds = max(1, int(min(until - time.time(), 86_400.0)) + 1)  # `until` is infinite with max_age=None
        return bool(self._redis.set(self._prefix + nonce, b"1", nx=True, ex=seconds))

    def discard(self, nonce: str) -> None:
        """Forget a nonce: its delivery was not handled and may come again."""
        self._redis.delete(self._prefix + nonce)


def verifier(secret: str, url: str) -> Verifier:
    return Verifier(secret, nonces=RedisNonceStore(Redis.from_url(url, socket_timeout=2.0)))
