# Written by `npm run sdks` out of openapi/workspace.json.
"""The workspace API."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ._http import Call, HttpClient, segment
from ._model import OMIT, Model, Omit
from ._options import NO_OPTIONS, ClientOptions, RequestOptions, ResponseInfo
from ._page import Page, PageShape


class WorkspaceClient:
    """A client of the workspace API. Times are in seconds."""

    def __init__(
        self,
        *,
        base_url: str,
        api_key: str | None = None,
        timeout: float = 30,
        max_retries: int = 3,
        max_retry_delay: float = 60,
        on_response: Callable[[ResponseInfo], None] | None = None,
    ) -> None:
        options = ClientOptions(
            base_url=base_url,
            api_key=api_key,
            token=None,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_delay=max_retry_delay,
            on_response=on_response,
        )
        self._http = HttpClient(options, key_header="Authorization", session=False)

    def create_project(
        self,
        *,
        name: str,
        description: str | None | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> WorkspaceProject:
        """Create project. Needs the scope `write`. Needs a key that acts as `admin` or higher.

        :param name: What it is called.
        :param description: What it is for, up to 500 characters; empty or null clears it.
        """
        call = Call(
            method="POST",
            path="/v1/projects",
            body={
                "name": name,
                "description": description,
            },
            retry="keyed",
        )
        value: WorkspaceProject = self._http.send(call, ("data",), WorkspaceProject, options)
        return value

    def create_task(
        self,
        *,
        title: str,
        project_id: str,
        description: str | None | Omit = OMIT,
        status: NewTaskStatus | Omit = OMIT,
        due_date: str | None | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Task:
        """Create task. Needs the scope `write`.

        :param title: What is to do, up to 200 characters.
        :param project_id: The project that it is part of.
        :param description: What it is for, up to 500 characters; empty or null clears it.
        :param status: How far it is; left out, `todo`.
        :param due_date: By when: a day, or a time with its zone, which is answered in UTC. Null clears it.
        """
        call = Call(
            method="POST",
            path="/v1/tasks",
            body={
                "title": title,
                "project_id": project_id,
                "description": description,
                "status": status,
                "due_date": due_date,
            },
            retry="keyed",
        )
        value: Task = self._http.send(call, ("data",), Task, options)
        return value

    def delete_project(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete project. Needs the scope `delete`. Needs a key that acts as `owner`."""
        call = Call(
            method="DELETE",
            path=f"/v1/projects/{segment(id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def delete_task(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete task. Needs the scope `delete`."""
        call = Call(
            method="DELETE",
            path=f"/v1/tasks/{segment(id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def generate_workspace_key(
        self,
        *,
        name: str,
        scopes: list[NewWorkspaceKeyScopes] | Omit = OMIT,
        environment: NewWorkspaceKeyEnvironment | Omit = OMIT,
        expires_in: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> GeneratedWorkspaceKey:
        """Generate workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher.

        :param name: What the key is called.
        :param scopes: What the key may do; left out, all that its maker may.
        :param environment: Which world the key acts in; left out, live, but test where a test key makes it.
        :param expires_in: In how many seconds it ends; left out, with the key that makes it, or never.
        """
        call = Call(
            method="POST",
            path="/v1/api-keys",
            body={
                "name": name,
                "scopes": scopes,
                "environment": environment,
                "expires_in": expires_in,
            },
            retry="keyed",
        )
        value: GeneratedWorkspaceKey = self._http.send(call, ("data",), GeneratedWorkspaceKey, options)
        return value

    def get_project(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WorkspaceProject:
        """Get project. Needs the scope `read`."""
        call = Call(
            method="GET",
            path=f"/v1/projects/{segment(id)}",
            retry="always",
        )
        value: WorkspaceProject = self._http.send(call, ("data",), WorkspaceProject, options)
        return value

    def get_task(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Task:
        """Get task. Needs the scope `read`."""
        call = Call(
            method="GET",
            path=f"/v1/tasks/{segment(id)}",
            retry="always",
        )
        value: Task = self._http.send(call, ("data",), Task, options)
        return value

    def get_workspace(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Workspace:
        """Get workspace. Needs the scope `admin`."""
        call = Call(
            method="GET",
            path="/v1/workspace",
            retry="always",
        )
        value: Workspace = self._http.send(call, ("data",), Workspace, options)
        return value

    def get_workspace_key(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> WorkspaceKey:
        """Get workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher."""
        call = Call(
            method="GET",
            path=f"/v1/api-keys/{segment(id)}",
            retry="always",
        )
        value: WorkspaceKey = self._http.send(call, ("data",), WorkspaceKey, options)
        return value

    def list_projects(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[WorkspaceProject]:
        """List projects. Needs the scope `read`.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path="/v1/projects",
            query={
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("pagination", "total"))
        return self._http.page(call, shape, WorkspaceProject, options)

    def list_tasks(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        project_id: str | Omit = OMIT,
        status: ListTasksStatus | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[Task]:
        """List tasks. Needs the scope `read`.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param project_id: Only tasks of this project.
        :param status: Only tasks of this status.
        """
        call = Call(
            method="GET",
            path="/v1/tasks",
            query={
                "limit": limit,
                "offset": offset,
                "project_id": project_id,
                "status": status,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("pagination", "total"))
        return self._http.page(call, shape, Task, options)

    def list_workspace_keys(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        q: str | Omit = OMIT,
        include_revoked: bool | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[WorkspaceKey]:
        """List workspace keys. Needs the scope `admin`. Needs a key that acts as `admin` or higher.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param q: Only those whose name contains this text.
        :param include_revoked: Whether revoked keys are listed too.
        """
        call = Call(
            method="GET",
            path="/v1/api-keys",
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
                "include_revoked": include_revoked,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("pagination", "total"))
        return self._http.page(call, shape, WorkspaceKey, options)

    def revoke_workspace_key(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Revoke workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher."""
        call = Call(
            method="DELETE",
            path=f"/v1/api-keys/{segment(id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def rotate_workspace_key(
        self,
        id: str,
        *,
        grace_seconds: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> RotatedWorkspaceKey:
        """Rotate workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher.

        :param grace_seconds: For how long the former key works on, up to 30 days.
        """
        call = Call(
            method="POST",
            path=f"/v1/api-keys/{segment(id)}/rotate",
            body={
                "grace_seconds": grace_seconds,
            },
            retry="keyed",
        )
        value: RotatedWorkspaceKey = self._http.send(call, ("data",), RotatedWorkspaceKey, options)
        return value

    def update_project(
        self,
        id: str,
        *,
        name: str | Omit = OMIT,
        description: str | None | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> WorkspaceProject:
        """Update project. Needs the scope `write`. Needs a key that acts as `admin` or higher.

        :param name: What it is called.
        :param description: What it is for, up to 500 characters; empty or null clears it.
        """
        call = Call(
            method="PUT",
            path=f"/v1/projects/{segment(id)}",
            body={
                "name": name,
                "description": description,
            },
            retry="always",
        )
        value: WorkspaceProject = self._http.send(call, ("data",), WorkspaceProject, options)
        return value

    def update_task(
        self,
        id: str,
        *,
        title: str | Omit = OMIT,
        project_id: str | Omit = OMIT,
        description: str | None | Omit = OMIT,
        status: TaskChangeStatus | Omit = OMIT,
        due_date: str | None | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Task:
        """Update task. Needs the scope `write`.

        :param title: What is to do, up to 200 characters.
        :param project_id: The project that it moves to.
        :param description: What it is for, up to 500 characters; empty or null clears it.
        :param status: How far it is. When it was completed follows.
        :param due_date: By when: a day, or a time with its zone, which is answered in UTC. Null clears it.
        """
        call = Call(
            method="PUT",
            path=f"/v1/tasks/{segment(id)}",
            body={
                "title": title,
                "project_id": project_id,
                "description": description,
                "status": status,
                "due_date": due_date,
            },
            retry="always",
        )
        value: Task = self._http.send(call, ("data",), Task, options)
        return value

    def update_workspace_key(
        self,
        id: str,
        *,
        name: str | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        scopes: list[WorkspaceKeyChangeScopes] | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> WorkspaceKey:
        """Update workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher.

        :param name: What the key is called.
        :param enabled: A key that is not enabled opens nothing until it is again.
        :param scopes: Fewer scopes than the key has now; it never gets more.
        """
        call = Call(
            method="PUT",
            path=f"/v1/api-keys/{segment(id)}",
            body={
                "name": name,
                "enabled": enabled,
                "scopes": scopes,
            },
            retry="always",
        )
        value: WorkspaceKey = self._http.send(call, ("data",), WorkspaceKey, options)
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedWorkspaceKey(Model):
    """What is answered."""

    id: str
    """The key."""
    name: str
    """What it is called."""
    prefix: str
    """The start of it, which may be shown again."""
    scopes: list[str]
    """What it may do."""
    environment: GeneratedWorkspaceKeyEnvironment
    """Which world it acts in."""
    created_at: str
    """When it was created."""
    expires_at: str | None
    """When it ends; null never."""
    key: str = dataclasses.field(repr=False)
    """The key itself. It is never shown again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTask(Model):
    """What is sent."""

    title: str
    """What is to do, up to 200 characters."""
    project_id: str
    """The project that it is part of."""
    description: str | None | Omit = OMIT
    """What it is for, up to 500 characters; empty or null clears it."""
    status: NewTaskStatus | Omit = OMIT
    """How far it is; left out, `todo`."""
    due_date: str | None | Omit = OMIT
    """By when: a day, or a time with its zone, which is answered in UTC. Null clears it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWorkspaceKey(Model):
    """What is sent."""

    name: str
    """What the key is called."""
    scopes: list[NewWorkspaceKeyScopes] | Omit = OMIT
    """What the key may do; left out, all that its maker may."""
    environment: NewWorkspaceKeyEnvironment | Omit = OMIT
    """Which world the key acts in; left out, live, but test where a test key makes it."""
    expires_in: int | Omit = OMIT
    """In how many seconds it ends; left out, with the key that makes it, or never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWorkspaceProject(Model):
    """What is sent."""

    name: str
    """What it is called."""
    description: str | None | Omit = OMIT
    """What it is for, up to 500 characters; empty or null clears it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RotatedWorkspaceKey(Model):
    """What is answered."""

    id: str
    """The key."""
    name: str
    """What it is called."""
    prefix: str
    """The start of it, which may be shown again."""
    scopes: list[str]
    """What it may do."""
    environment: RotatedWorkspaceKeyEnvironment
    """Which world it acts in."""
    created_at: str
    """When it was created."""
    expires_at: str | None
    """When it ends; null never."""
    key: str = dataclasses.field(repr=False)
    """The key itself. It is never shown again."""
    previous_key_expires_at: str
    """When the former key stops working."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Model):
    """What is answered."""

    id: str
    """The task."""
    project_id: str
    """The project that it is part of."""
    title: str
    """What is to do."""
    description: str | None
    """What it is about."""
    status: TaskStatus
    """How far it is."""
    due_date: str | None
    """By when: a day, or a time in UTC; null for no end."""
    completed_at: str | None
    """Since when it is completed; null while it is not."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it last changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskChange(Model):
    """What is sent."""

    title: str | Omit = OMIT
    """What is to do, up to 200 characters."""
    project_id: str | Omit = OMIT
    """The project that it moves to."""
    description: str | None | Omit = OMIT
    """What it is for, up to 500 characters; empty or null clears it."""
    status: TaskChangeStatus | Omit = OMIT
    """How far it is. When it was completed follows."""
    due_date: str | None | Omit = OMIT
    """By when: a day, or a time with its zone, which is answered in UTC. Null clears it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace(Model):
    """What is answered."""

    id: str
    """The workspace."""
    name: str
    """What it is called."""
    plan: WorkspacePlan
    """Its plan."""
    limits: WorkspaceLimits
    """What it may use. All its workspace and project keys share the limits on requests."""
    usage: WorkspaceUsage
    """What it uses now."""
    created_at: str
    """When it was created."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceKey(Model):
    """What is answered."""

    id: str
    """The key."""
    name: str
    """What it is called."""
    prefix: str
    """The start of it, which may be shown again."""
    scopes: list[str]
    """What it may do."""
    environment: WorkspaceKeyEnvironment
    """Which world it acts in."""
    created_at: str
    """When it was created."""
    expires_at: str | None
    """When it ends; null never."""
    enabled: bool
    """Whether it is switched on."""
    updated_at: str
    """When it last changed."""
    last_used_at: str | None
    """When it was last used, at most a second behind; null never."""
    revoked_at: str | None
    """When it was revoked, for good; null while it is not."""
    revoked_reason: str | None
    """Why it was revoked; null while it is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceKeyChange(Model):
    """What is sent."""

    name: str | Omit = OMIT
    """What the key is called."""
    enabled: bool | Omit = OMIT
    """A key that is not enabled opens nothing until it is again."""
    scopes: list[WorkspaceKeyChangeScopes] | Omit = OMIT
    """Fewer scopes than the key has now; it never gets more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceKeyRotation(Model):
    """What is sent."""

    grace_seconds: int | Omit = OMIT
    """For how long the former key works on, up to 30 days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceLimits(Model):
    """What it may use. All its workspace and project keys share the limits on requests."""

    requests_per_minute: int | None
    """The most requests in a minute; null sets no limit."""
    requests_per_day: int | None
    """The most requests in a day (00:00 to 24:00 UTC); null sets no limit."""
    api_keys: int
    """The most active keys of the workspace."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceProject(Model):
    """What is answered."""

    id: str
    """The project."""
    name: str
    """What it is called."""
    slug: str
    """Its short name in addresses, made from the name."""
    description: str | None
    """What it is for."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it last changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceProjectChange(Model):
    """What is sent."""

    name: str | Omit = OMIT
    """What it is called."""
    description: str | None | Omit = OMIT
    """What it is for, up to 500 characters; empty or null clears it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceUsage(Model):
    """What it uses now."""

    requests_this_minute: int | None
    """Requests in this minute, the present one included; null: not counted."""
    requests_today: int | None
    """Requests since 00:00 UTC, the present one included; null: not counted."""
    projects: int
    """How many projects there are."""
    tasks: int
    """How many tasks there are in them."""
    api_keys: int
    """How many active keys of the workspace there are."""


GeneratedWorkspaceKeyEnvironment = Literal[
    "live",
    "test",
]

ListTasksStatus = Literal[
    "todo",
    "in_progress",
    "completed",
    "cancelled",
]

NewTaskStatus = Literal[
    "todo",
    "in_progress",
    "completed",
    "cancelled",
]

NewWorkspaceKeyEnvironment = Literal[
    "live",
    "test",
]

NewWorkspaceKeyScopes = Literal[
    "read",
    "write",
    "delete",
    "admin",
]

RotatedWorkspaceKeyEnvironment = Literal[
    "live",
    "test",
]

TaskChangeStatus = Literal[
    "todo",
    "in_progress",
    "completed",
    "cancelled",
]

TaskStatus = Literal[
    "todo",
    "in_progress",
    "completed",
    "cancelled",
]

WorkspaceKeyChangeScopes = Literal[
    "read",
    "write",
    "delete",
    "admin",
]

WorkspaceKeyEnvironment = Literal[
    "live",
    "test",
]

WorkspacePlan = Literal[
    "free",
    "pro",
    "enterprise",
]
