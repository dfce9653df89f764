"""Sends the requests of a client: with its credential, in time, and again where that is safe."""

from __future__ import annotations

import builtins
import http.client
import json
import re
import threading
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote, urlencode

from ._connection import Answer, Connections
from ._errors import ConnectionError, LatchkeyError, NotFoundError, TimeoutError, to_api_error
from ._model import OMIT, decode, encode
from ._options import ClientOptions, RequestOptions, ResponseInfo
from ._page import Page, PageShape
from ._retry import Retry, delay_before, may_retry_answer, never_sent, retry_after
from ._version import VERSION


@dataclass(frozen=True, kw_only=True)
class Call:
    """One request, before it is sent."""

    method: str
    #: With its parameters in it.
    path: str
    query: Mapping[str, Any] | None = None
    body: Mapping[str, Any] | None = None
    retry: Retry
    #: Whether it ends something and answers nothing: when it is gone already, that has been done.
    ends: bool = False


@dataclass(frozen=True)
class _Failure:
    error: LatchkeyError
    #: Whether the server may have done it all the same.
    perhaps_done: bool
    #: Whether it is safe, and of use, to send it again.
    again: bool
    retry_after: int | None = None


class HttpClient:
    """What all clients send with. May be used by several threads at once."""

    def __init__(self, options: ClientOptions, *, key_header: str, session: bool) -> None:
        if options.api_key is not None and options.token is not None:
            raise ValueError("Give api_key or token, not both: requests carry one credential.")
        self._options = options
        self._key_header = key_header
        self._connections = Connections(options.base_url)
        self._keeps_session = session
        self._session: str | None = None
        self._lock = threading.Lock()

    def send(self, call: Call, at: Sequence[str], returns: Any, options: RequestOptions) -> Any:
        """The member of the answer that ``at`` leads to, as the type that ``returns`` names."""
        return decode(dig(self.exchange(call, options), at), returns)

    def page(self, call: Call, shape: PageShape, returns: Any, options: RequestOptions) -> Page[Any]:
        """The page of a list that the call asks for."""
        answer = self.exchange(call, options)
        items = [decode(one, returns) for one in dig(answer, shape.at) or []]
        total = dig(answer, shape.total) if shape.total else None
        query = _after(call.query or {}, answer, shape, len(items), total)
        following: Callable[[], Page[Any]] | None = None
        if query is not None:
            following = lambda: self.page(replace(call, query=query), shape, returns, options)  # noqa: E731
        return Page(items, total, following)

    def exchange(self, call: Call, options: RequestOptions) -> Any:
        """The answer as it came: JSON parsed, anything else as text."""
        max_retries = self._options.max_retries if options.max_retries is None else options.max_retries
        headers = self._headers(call, options)
        perhaps_done = False
        attempt = 1
        while True:
            outcome = self._attempt(call, headers, attempt, options)
            if not isinstance(outcome, _Failure):
                return outcome[0]
            if call.ends and perhaps_done and isinstance(outcome.error, NotFoundError):
                return None
            perhaps_done = perhaps_done or outcome.perhaps_done
            wait = delay_before(attempt, outcome.retry_after)
            if not outcome.again or attempt > max_retries or wait > self._options.max_retry_delay + 0.1:
                raise outcome.error
            time.sleep(wait)
            attempt += 1

    def _headers(self, call: Call, options: RequestOptions) -> dict[str, str]:
        headers = {"Accept": "application/json", "User-Agent": f"latchkey-python/{VERSION}"}
        api_key, token = self._options.api_key, self._options.token
        if api_key is not None and self._key_header == "X-Api-Key":
            headers["X-Api-Key"] = api_key
        bearer = token if self._key_header == "X-Api-Key" else token or api_key
        if bearer is not None:
            headers["Authorization"] = f"Bearer {bearer}"
        if call.retry == "keyed":
            headers["Idempotency-Key"] = options.idempotency_key or str(uuid.uuid4())
        if call.body is not None:
            headers["Content-Type"] = "application/json"
        return headers

    def _attempt(
        self, call: Call, headers: dict[str, str], attempt: int, options: RequestOptions
    ) -> tuple[Any] | _Failure:
        timeout = self._options.timeout if options.timeout is None else options.timeout
        body = None if call.body is None else json.dumps(encode(call.body)).encode()
        shown = headers if self._session is None else {**headers, "Cookie": self._session}
        try:
            answer = self._connections.send(call.method, call.path + _query_string(call.query), shown, body, timeout)
        except (OSError, http.client.HTTPException) as cause:
            perhaps_done = not never_sent(cause)
            return _Failure(_no_answer(call, cause), perhaps_done, call.retry != "cautious" or not perhaps_done)
        self._keep_session(answer)
        return self._judge(call, answer, attempt)

    def _judge(self, call: Call, answer: Answer, attempt: int) -> tuple[Any] | _Failure:
        request_id = answer.headers.get("x-request-id")
        if self._options.on_response is not None:
            self._options.on_response(
                ResponseInfo(
                    method=call.method,
                    path=call.path,
                    status=answer.status,
                    request_id=request_id,
                    attempt=attempt,
                    headers=answer.headers,
                )
            )
        value = _parse(answer)
        if 200 <= answer.status < 300:
            return (value,)
        seconds = retry_after(answer.headers)
        error = to_api_error(answer.status, request_id, value, seconds)
        return _Failure(error, answer.status >= 500, may_retry_answer(answer.status, call.retry), seconds)

    def _keep_session(self, answer: Answer) -> None:
        """Keeps the session that signing in has opened, and forgets one that has ended."""
        if not self._keeps_session:
            return
        for line in answer.cookies:
            pair = line.split(";", 1)[0]
            if re.match(r"(?:__Host-|__Secure-)?latchkey_session=", pair):
                with self._lock:
                    self._session = None if pair.endswith("=") else pair


def dig(value: Any, at: Sequence[str]) -> Any:
    """What the members that ``at`` names lead to."""
    for name in at:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def segment(value: str) -> str:
    """A parameter of a path, whatever is in it but what would make another path of it, as a step back does."""
    if value in ("", ".", ".."):
        raise ValueError(f"{value!r} cannot be a part of a path.")
    return quote(value, safe="")


def _after(
    query: Mapping[str, Any], answer: Any, shape: PageShape, count: int, total: int | None
) -> Mapping[str, Any] | None:
    if shape.style == "cursor":
        cursor = dig(answer, shape.next_cursor)
        return None if cursor is None else {**query, "cursor": cursor}
    asked = query.get("offset", OMIT)
    offset = (asked if isinstance(asked, int) else 0) + count
    return {**query, "offset": offset} if count > 0 and total is not None and offset < total else None


def _no_answer(call: Call, cause: BaseException) -> ConnectionError:
    asked = f"{call.method} {call.path}"
    if isinstance(cause, builtins.TimeoutError):
        error: ConnectionError = TimeoutError(f"{asked} was not answered in time.")
    else:
        error = ConnectionError(f"{asked} was not answered: the connection failed.")
    error.__cause__ = cause
    return error


def _query_string(query: Mapping[str, Any] | None) -> str:
    pairs = [
        (name, _in_query(one))
        for name, value in (query or {}).items()
        for one in (value if isinstance(value, (list, tuple)) else [value])
        if one is not OMIT and one is not None
    ]
    return "?" + urlencode(pairs) if pairs else ""


def _in_query(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _parse(answer: Answer) -> Any:
    text = answer.body.decode("utf-8", "replace")
    if not re.match(r"application/(?:[\w.-]+\+)?json\b", answer.headers.get("content-type", "")):
        return text
    try:
        return json.loads(text)
    except ValueError:
        # A proxy on the way may call anything JSON.
        return text
