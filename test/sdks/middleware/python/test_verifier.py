"""What a verifier remembers and shares: a stand-in for Latchkey counts what it is asked."""

import asyncio
import threading
import unittest
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone

from latchkey import AuthenticationError, ConnectionError
from latchkey.internal import Verdict
from latchkey.middleware import Needs, Verifier, wsgi
from latchkey.middleware.asgi import LatchkeyMiddleware


class StandIn:
    """Finds good whatever begins with `good`; holds answers back until it is told."""

    def __init__(self):
        self.asked, self.failing, self.gate = 0, None, threading.Event()
        self.about = {"kind": "project", "expires_at": None}
        self.gate.set()

    def verify_credential(self, *, credential, **question):
        self.asked += 1
        self.question = question
        self.gate.wait(10)
        if self.failing:
            raise self.failing
        if credential.startswith("limited"):
            return Verdict(valid=False, code="RATE_LIMITED", limits=[])
        if credential.startswith("good"):
            return Verdict(valid=True, code="VALID", **self.about)
        return Verdict(valid=False, code="NOT_FOUND")


class VerifierTest(unittest.TestCase):
    def setUp(self):
        self.latchkey, self.now, self.errors = StandIn(), 1_000_000.0, []

    def verifier(self, **settings):
        return Verifier(self.latchkey, now=lambda: self.now, on_error=self.errors.append, **settings)

    def test_asks_once_in_five_seconds(self):
        verifier = self.verifier()
        codes = [verifier.verify("good").code, verifier.verify("good").code]
        self.assertEqual((codes, self.latchkey.asked), (["VALID", "VALID"], 1))
        self.now += 5
        verifier.verify("good")
        self.assertEqual(self.latchkey.asked, 2)

    def test_asks_about_every_request_where_it_remembers_nothing(self):
        verifier = self.verifier(seconds=0)
        for _ in range(3):
            verifier.verify("good")
        self.assertEqual((self.latchkey.asked, verifier.remembered), (3, 0))

    def test_asks_once_where_twenty_threads_ask_the_same(self):
        verifier = self.verifier()
        self.latchkey.gate.clear()
        with ThreadPoolExecutor(20) as pool:
            answers = [pool.submit(verifier.verify, "good") for _ in range(20)]
            self.latchkey.gate.set()
        self.assertEqual({one.result().code for one in answers}, {"VALID"})
        self.assertEqual(self.latchkey.asked, 1)

    def test_tells_all_who_share_a_question_that_there_is_no_answer(self):
        verifier = self.verifier()
        self.latchkey.failing = ConnectionError("away")
        self.latchkey.gate.clear()
        with ThreadPoolExecutor(5) as pool:
            answers = [pool.submit(verifier.verify, "good") for _ in range(5)]
            self.latchkey.gate.set()
        self.assertEqual({one.result().code for one in answers}, {"AWAY"})
        self.latchkey.failing = None
        self.assertEqual(verifier.verify("good").code, "VALID")

    def test_takes_another_need_for_another_question(self):
        verifier = self.verifier()
        for needs in (Needs(), Needs(scopes=("runs:read",)), Needs(cost=2)):
            verifier.verify("good", needs)
        self.assertEqual(self.latchkey.asked, 3)
        self.assertEqual(self.latchkey.question, {"cost": 2})

    def test_remembers_people_for_the_address_that_is_counted(self):
        verifier = self.verifier()
        for kind, expected in (("project", 1), ("personal", 3)):
            self.latchkey.about["kind"] = kind
            for ip in ("203.0.113.1", "203.0.113.2", "203.0.113.2"):
                verifier.verify(f"good-{kind}", ip=ip)
            self.assertEqual(self.latchkey.asked, expected)

    def test_remembers_nobody_beyond_their_end_and_never_who_has_to_wait(self):
        verifier = self.verifier(seconds=3600)
        ends = datetime.fromtimestamp(self.now + 60, timezone.utc).isoformat().replace("+00:00", "Z")
        self.latchkey.about["expires_at"] = ends
        verifier.verify("good")
        self.now += 61
        verifier.verify("good")
        verifier.verify("limited")
        verifier.verify("limited")
        self.assertEqual(self.latchkey.asked, 4)

    def test_forgets_the_oldest_and_no_good_one_for_a_wrong_one(self):
        verifier = self.verifier(size=2)
        for credential in ("good-1", "good-2", "good-1", "good-3", *(f"guess-{n}" for n in range(9))):
            verifier.verify(credential)
        self.assertEqual((verifier.remembered, self.latchkey.asked), (4, 12))
        verifier.verify("good-1")
        self.assertEqual(self.latchkey.asked, 12)
        verifier.verify("good-2")
        self.assertEqual(self.latchkey.asked, 13)

    def test_goes_on_by_what_it_knows_for_so_long_where_it_is_told_to(self):
        verifier = self.verifier(seconds=0, away="stale", stale_seconds=30)
        verifier.verify("good")
        self.latchkey.failing = ConnectionError("away")
        self.now += 29
        self.assertEqual([verifier.verify(one).code for one in ("good", "good-2")], ["VALID", "AWAY"])
        self.now += 1
        self.assertEqual(verifier.verify("good").code, "AWAY")
        self.assertEqual(len(self.errors), 3)

    def test_goes_on_by_nothing_where_its_own_credential_is_refused(self):
        verifier = self.verifier(seconds=0, away="stale")
        verifier.verify("good")
        about = {"status": 401, "code": "API_KEY_INVALID", "request_id": None, "retry_after": None, "body": None}
        self.latchkey.failing = AuthenticationError("No.", **about)
        self.assertEqual(verifier.verify("good").code, "AWAY")


class PlacesTest(unittest.TestCase):
    def ask(self, **environ):
        latchkey, started = StandIn(), []
        app = wsgi.LatchkeyMiddleware(
            lambda environ, start: [], Verifier(latchkey, places=("bearer", "x-api-key", "cookie"))
        )
        app({"REQUEST_METHOD": "GET", **environ}, lambda status, headers: started.append(status[:3]))
        return (started or ["200"])[0], getattr(latchkey, "question", None)

    def test_takes_one_credential_and_a_header_before_the_cookie(self):
        cookie = "theme=dark; __Host-latchkey_session=good-session"
        self.assertEqual(self.ask(HTTP_AUTHORIZATION="Bearer good"), ("200", {"cost": 1}))
        self.assertEqual(self.ask(HTTP_X_API_KEY="good", HTTP_COOKIE=cookie), ("200", {"cost": 1}))
        self.assertEqual(self.ask(HTTP_COOKIE=cookie), ("200", {"cost": 1, "place": "cookie"}))
        self.assertEqual(self.ask(HTTP_COOKIE="theme=dark"), ("401", None))
        self.assertEqual(self.ask(HTTP_AUTHORIZATION="Bearer good", HTTP_X_API_KEY="good"), ("401", None))
        self.assertEqual(self.ask(HTTP_AUTHORIZATION="Basic Z29vZA=="), ("401", None))

    def test_tells_an_address_only_where_it_is_one(self):
        _, question = self.ask(HTTP_X_API_KEY="good", REMOTE_ADDR="203.0.113.9")
        self.assertEqual(question["ip"], "203.0.113.9")
        _, question = self.ask(HTTP_X_API_KEY="good", REMOTE_ADDR="testclient")
        self.assertNotIn("ip", question)


class AsgiTest(unittest.TestCase):
    def test_does_not_hold_up_the_loop_while_it_asks(self):
        latchkey = StandIn()
        latchkey.gate.clear()
        sent = []

        async def app(scope, receive, send):
            sent.append(scope["latchkey"].code)

        async def both():
            middleware = LatchkeyMiddleware(app, Verifier(latchkey))
            scope = {"type": "http", "method": "GET", "path": "/", "headers": [(b"x-api-key", b"good")]}
            asking = asyncio.ensure_future(middleware(scope, None, None))
            # If asking held up the loop, this would never come to its turn.
            await asyncio.sleep(0)
            latchkey.gate.set()
            await asking

        asyncio.run(both())
        self.assertEqual(sent, ["VALID"])

    def test_refuses_a_websocket_before_it_is_open_and_leaves_lifespan_alone(self):
        seen, sent = [], []

        async def app(scope, receive, send):
            seen.append(scope["type"])

        async def send(message):
            sent.append(message)

        middleware = LatchkeyMiddleware(app, Verifier(StandIn()))
        asyncio.run(middleware({"type": "lifespan"}, None, send))
        asyncio.run(middleware({"type": "websocket", "path": "/", "headers": []}, None, send))
        self.assertEqual((seen, sent), (["lifespan"], [{"type": "websocket.close", "code": 1008}]))


if __name__ == "__main__":
    unittest.main()
