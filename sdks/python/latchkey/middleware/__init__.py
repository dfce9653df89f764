"""Middleware for services behind Latchkey: ``.asgi`` and ``.wsgi`` over one verifier."""

from ._needs import Needs, NeedsOf, Outcome, Refused
from ._refusal import Refusal
from ._verifier import Asks, Verifier

__all__ = ["Asks", "Needs", "NeedsOf", "Outcome", "Refusal", "Refused", "Verifier"]
