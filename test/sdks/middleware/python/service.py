"""A service behind Latchkey for tests: `python3 service.py asgi|wsgi`. Prints its port; obeys what is posted to /_control."""

import asyncio
import json
import os
import sys
import time
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from latchkey import InternalClient
from latchkey.middleware import Needs, Verifier
from latchkey.middleware import asgi, wsgi

state = {"ahead": 0.0, "away": False}
clients = {
    away: InternalClient(base_url=os.environ[name], api_key=os.environ["API_KEY"], max_retries=0)
    for away, name in ((False, "BASE_URL"), (True, "CLOSED_URL"))
}


class Switched:
    """Latchkey, or a port where nobody listens."""

    def verify_credential(self, **question):
        return clients[state["away"]].verify_credential(**question)


verifier = Verifier(Switched(), now=lambda: time.time() + state["ahead"])


def needs_of(method, path):
    if path == "/_control":
        return None
    return Needs(cost=100) if path == "/much" else Needs(scopes=("runs:read",))


def answer(verdict):
    return json.dumps({} if verdict is None else {"kind": verdict.kind, "scopes": verdict.scopes}).encode()


def wsgi_app(environ, start_response):
    if environ["PATH_INFO"] == "/_control":
        state.update(json.loads(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))))
    start_response("200 OK", [("Content-Type", "application/json")])
    return [answer(environ.get("latchkey"))]


async def asgi_app(scope, receive, send):
    if scope["path"] == "/_control":
        state.update(json.loads((await receive())["body"]))
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"application/json")]})
    await send({"type": "http.response.body", "body": answer(scope.get("latchkey"))})


class Threaded(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


def serve_wsgi():
    app = wsgi.LatchkeyMiddleware(wsgi_app, verifier, needs_of)
    server = make_server("127.0.0.1", 0, app, server_class=Threaded, handler_class=Quiet)
    print(server.server_port, flush=True)
    server.serve_forever()


async def one_request(app, reader, writer):
    head = (await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")
    method, target, _ = head[0].decode().split(" ")
    headers = [tuple(part.strip() for part in line.split(b":", 1)) for line in head[1:] if line]
    headers = [(name.lower(), value) for name, value in headers]
    body = await reader.readexactly(int(dict(headers).get(b"content-length", b"0")))

    async def receive():
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message):
        if message["type"] == "http.response.start":
            lines = [b"HTTP/1.1 %d OK" % message["status"], b"connection: close"]
            writer.write(b"\r\n".join(lines + [name + b": " + value for name, value in message["headers"]]) + b"\r\n\r\n")
        else:
            writer.write(message["body"])

    scope = {"type": "http", "method": method, "path": target, "headers": headers, "client": ("127.0.0.1", 1)}
    await app(scope, receive, send)
    await writer.drain()
    writer.close()


async def serve_asgi():
    app = asgi.LatchkeyMiddleware(asgi_app, verifier, needs_of)
    server = await asyncio.start_server(lambda *both: one_request(app, *both), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if sys.argv[1] == "wsgi":
    serve_wsgi()
else:
    asyncio.run(serve_asgi())
