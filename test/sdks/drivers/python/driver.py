"""Calls the Python client as it is told: a JSON line for each call on standard input, an answer on standard output."""

import inspect
import json
import sys
import typing

import latchkey
from latchkey._model import decode, encode
from latchkey.account import AccountClient
from latchkey.internal import InternalClient
from latchkey.project import ProjectClient
from latchkey.secret_key import SecretKeyClient
from latchkey.workspace import WorkspaceClient

CLASSES = {
    "account": AccountClient,
    "project": ProjectClient,
    "workspace": WorkspaceClient,
    "secret-key": SecretKeyClient,
    "internal": InternalClient,
}
KEYWORDS = {
    "baseUrl": "base_url",
    "apiKey": "api_key",
    "token": "token",
    "maxRetries": "max_retries",
    "idempotencyKey": "idempotency_key",
    "timeout": "timeout",
    "maxRetryDelay": "max_retry_delay",
}
clients: dict = {}
responses: list = []


def in_python(options):
    seconds = {"timeout", "maxRetryDelay"}
    return {KEYWORDS[name]: value / 1000 if name in seconds else value for name, value in options.items()}


def note(info):
    responses.append({"status": info.status, "attempt": info.attempt, "requestId": info.request_id})


def client_of(surface, options):
    key = json.dumps([surface, options])
    if key not in clients:
        clients[key] = CLASSES[surface](**in_python(options), on_response=note)
    return clients[key]


def argument(name, value, hints):
    """Values of models are given as models, as somebody who writes Python would."""
    python = latchkey_name(name, hints)
    return python, decode(value, hints[python])


def latchkey_name(name, hints):
    plain = "".join("_" + one.lower() if one.isupper() else one for one in name)
    return next(one for one in (plain, plain + "_") if one in hints)


def call(request):
    client = client_of(request["surface"], request["client"])
    name = "".join("_" + one.lower() if one.isupper() else one for one in request["call"])
    method = next(value for key, value in inspect.getmembers(client) if key.replace("_", "") == name.replace("_", ""))
    hints = typing.get_type_hints(method)
    given = {**request.get("query", {}), **request.get("body", {})}
    arguments = dict(argument(name, value, hints) for name, value in given.items())
    options = latchkey.RequestOptions(**in_python(request.get("options", {})))
    result = method(*request.get("path", []), **arguments, options=options)
    if request.get("walk"):
        return [encode(row) for row in result.iterate()]
    if isinstance(result, latchkey.Page):
        return {"items": encode(result.items), "total": result.total, "hasMore": result.has_more}
    return encode(result)


def in_words(error):
    words = {"kind": type(error).__name__.removesuffix("Error"), "message": str(error)}
    if isinstance(error, latchkey.ApiError):
        words |= {"status": error.status, "code": error.code}
        words |= {"requestId": error.request_id, "retryAfter": error.retry_after}
    return words


for line in sys.stdin:
    request = json.loads(line)
    responses.clear()
    try:
        outcome = {"value": call(request)}
    except latchkey.LatchkeyError as error:
        outcome = {"error": in_words(error)}
    except ValueError as error:
        outcome = {"error": {"kind": "Other", "message": str(error)}}
    print(json.dumps({"id": request["id"], **outcome, "responses": responses}), flush=True)
