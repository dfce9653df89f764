"""One kept connection for each thread of a client."""

from __future__ import annotations

import http.client
import select
import threading
import time
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Answer:
    """An answer as it came; names of headers are in lower case."""

    status: int
    headers: dict[str, str]
    #: Each of the cookies that it sets has a header of its own.
    cookies: list[str]
    body: bytes


class Connections:
    """Sends requests to one origin. Follows no redirects and never sends anything twice by itself."""

    def __init__(self, base_url: str) -> None:
        parts = urlsplit(base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("base_url must begin with http:// or https://.")
        self._host, self._port, self._tls = parts.hostname, parts.port, parts.scheme == "https"
        self._prefix = parts.path.rstrip("/")
        self._kept = threading.local()

    def send(self, method: str, target: str, headers: dict[str, str], body: bytes | None, timeout: float) -> Answer:
        """Raises OSError or http.client.HTTPException when no answer comes, TimeoutError when it is late."""
        deadline = time.monotonic() + timeout
        connection = self._connection(timeout)
        try:
            connection.request(method, self._prefix + target, body=body, headers=headers)
            response = connection.getresponse()
            content = self._read(connection, response, deadline)
            # Only then does the connection take another request.
            response.close()
        except BaseException:
            self._drop()
            raise
        names = {name.lower(): value for name, value in response.getheaders()}
        cookies = response.headers.get_all("set-cookie") or []
        if response.will_close:
            self._drop()
        return Answer(response.status, names, cookies, content)

    def _connection(self, timeout: float) -> http.client.HTTPConnection:
        kept: http.client.HTTPConnection | None = getattr(self._kept, "connection", None)
        if kept is not None and kept.sock is not None:
            # Readable before anything was asked: the server has closed it.
            if not select.select([kept.sock], [], [], 0)[0]:
                kept.sock.settimeout(timeout)
                return kept
            self._drop()
        kind = http.client.HTTPSConnection if self._tls else http.client.HTTPConnection
        fresh: http.client.HTTPConnection = kind(self._host, self._port, timeout=timeout)
        self._kept.connection = fresh
        return fresh

    def _read(
        self, connection: http.client.HTTPConnection, response: http.client.HTTPResponse, deadline: float
    ) -> bytes:
        parts: list[bytes] = []
        while True:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            if connection.sock is not None:
                connection.sock.settimeout(left)
            part = response.read1(65536)
            if not part:
                # Less than was promised: the connection broke.
                if response.length:
                    raise http.client.IncompleteRead(b"".join(parts), response.length)
                return b"".join(parts)
            parts.append(part)

    def _drop(self) -> None:
        kept: http.client.HTTPConnection | None = getattr(self._kept, "connection", None)
        self._kept.connection = None
        if kept is not None:
            kept.close()
