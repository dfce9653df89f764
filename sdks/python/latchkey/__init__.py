"""Clients of the APIs of a Latchkey server: one for each API, in a module of its own with its models."""

from ._errors import (
    ApiError,
    AuthenticationError,
    ConflictError,
    ConnectionError,
    InvalidRequestError,
    LatchkeyError,
    NotFoundError,
    PermissionError,
    RateLimitError,
    ServerError,
    TimeoutError,
)
from ._model import OMIT, Model
from ._options import RequestOptions, ResponseInfo
from ._page import Page
from ._version import VERSION as __version__
from .account import AccountClient
from .internal import InternalClient
from .project import ProjectClient
from .secret_key import SecretKeyClient
from .workspace import WorkspaceClient

__all__ = [
    "OMIT",
    "AccountClient",
    "ApiError",
    "AuthenticationError",
    "ConflictError",
    "ConnectionError",
    "InternalClient",
    "InvalidRequestError",
    "LatchkeyError",
    "Model",
    "NotFoundError",
    "Page",
    "PermissionError",
    "ProjectClient",
    "RateLimitError",
    "RequestOptions",
    "ResponseInfo",
    "SecretKeyClient",
    "ServerError",
    "TimeoutError",
    "WorkspaceClient",
    "__version__",
]
