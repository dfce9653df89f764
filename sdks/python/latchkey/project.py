# Written by `npm run sdks` out of openapi/project.json.
"""The project API."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from ._http import Call, HttpClient, segment
from ._model import OMIT, Model, Omit
from ._options import NO_OPTIONS, ClientOptions, RequestOptions, ResponseInfo
from ._page import Page, PageShape


class ProjectClient:
    """A client of the project API. Times are in seconds."""

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

    def cancel_run(
        self,
        run_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Run:
        """Cancel run. Needs the scope `runs:cancel`. Needs a key that acts as `member` or higher."""
        call = Call(
            method="POST",
            path=f"/api/v1/runs/{segment(run_id)}/cancel",
            retry="keyed",
        )
        value: Run = self._http.send(call, ("data",), Run, options)
        return value

    def claim_run(
        self,
        *,
        sandbox: ClaimRunSandbox,
        lease_seconds: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> RunWithSteps | None:
        """Claim run. Needs the scope `runs:execute`. Needs a key that acts as `member` or higher.

        :param sandbox: Where the run will be worked on.
        :param lease_seconds: For how long the run is the runner’s after each heartbeat.
        """
        call = Call(
            method="POST",
            path="/api/v1/runs/claim",
            body={
                "sandbox": sandbox,
                "leaseSeconds": lease_seconds,
            },
            retry="keyed",
        )
        value: RunWithSteps | None = self._http.send(call, ("data",), RunWithSteps | None, options)
        return value

    def create_workflow(
        self,
        *,
        name: str,
        description: str | None | Omit = OMIT,
        steps: list[NewWorkflowStep] | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Workflow:
        """Create workflow. Needs the scope `workflows:write`. Needs a key that acts as `member` or higher.

        :param name: What it is called, up to 200 characters.
        :param description: What it is for, up to 500 characters; empty or null clears it.
        :param steps: What is done, in this order; up to 100 steps, of 256 KiB together.
        """
        call = Call(
            method="POST",
            path="/api/v1/workflows/create",
            body={
                "name": name,
                "description": description,
                "steps": steps,
            },
            retry="keyed",
        )
        value: Workflow = self._http.send(call, ("data",), Workflow, options)
        return value

    def delete_project(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete project. Needs the scope `projects:delete`. Needs a key that acts as `owner`."""
        call = Call(
            method="POST",
            path="/api/v1/project/delete",
            retry="keyed",
        )
        self._http.exchange(call, options)

    def delete_workflow(
        self,
        workflow_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete workflow. Needs the scope `workflows:write`. Needs a key that acts as `member` or higher."""
        call = Call(
            method="POST",
            path=f"/api/v1/workflows/{segment(workflow_id)}/delete",
            retry="keyed",
        )
        self._http.exchange(call, options)

    def finish_run(
        self,
        run_id: str,
        *,
        status: FinishRunStatus,
        output: str | None | Omit = OMIT,
        error: str | None | Omit = OMIT,
        cost_usd: float | None | Omit = OMIT,
        sandbox_id: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Run:
        """Finish run. Needs the scope `runs:execute`. Needs a key that acts as `member` or higher.

        :param status: How it ended.
        :param output: What came of it, up to 64 KiB.
        :param error: Why it failed, up to 8 KiB.
        :param cost_usd: What it cost, in US dollars, with up to 6 decimals.
        :param sandbox_id: The sandbox that the claim was answered with. Runners that share a key send it: a
            claim that was lost to another of them is then refused.
        """
        call = Call(
            method="POST",
            path=f"/api/v1/runs/{segment(run_id)}/finish",
            body={
                "status": status,
                "output": output,
                "error": error,
                "costUsd": cost_usd,
                "sandboxId": sandbox_id,
            },
            retry="keyed",
        )
        value: Run = self._http.send(call, ("data",), Run, options)
        return value

    def generate_project_key(
        self,
        *,
        name: str,
        scopes: list[GenerateProjectKeyScopes] | Omit = OMIT,
        environment: GenerateProjectKeyEnvironment | Omit = OMIT,
        expires_in: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> GeneratedProjectKey:
        """Generate project key. Needs the scope `api-keys:write`. Needs a key that acts as `admin` or higher.

        :param name: What the key is called.
        :param scopes: What the key may do; left out, all that its maker may.
        :param environment: Which world the key acts in; left out, live, but test where a test key makes it.
        :param expires_in: In how many seconds it ends; left out, with the key that makes it, or never.
        """
        call = Call(
            method="POST",
            path="/api/v1/project/api-keys/generate",
            body={
                "name": name,
                "scopes": scopes,
                "environment": environment,
                "expiresIn": expires_in,
            },
            retry="keyed",
        )
        value: GeneratedProjectKey = self._http.send(call, ("data",), GeneratedProjectKey, options)
        return value

    def get_project(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> OwnProject:
        """Get project. Needs the scope `projects:read`."""
        call = Call(
            method="GET",
            path="/api/v1/project",
            retry="always",
        )
        value: OwnProject = self._http.send(call, ("data",), OwnProject, options)
        return value

    def get_project_counters(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProjectCounters:
        """Get project counters. Needs the scope `projects:read`. Needs a key that acts as `member` or higher."""
        call = Call(
            method="GET",
            path="/api/v1/project/counters",
            retry="always",
        )
        value: ProjectCounters = self._http.send(call, ("data",), ProjectCounters, options)
        return value

    def get_project_secrets(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProjectSecrets:
        """Get project secrets. Needs the scope `secrets:read`. Needs a key that acts as `admin` or higher."""
        call = Call(
            method="GET",
            path="/api/v1/project/secrets",
            retry="always",
        )
        value: ProjectSecrets = self._http.send(call, ("data",), ProjectSecrets, options)
        return value

    def get_project_settings(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProjectSettings:
        """Get project settings. Needs the scope `settings:read`. Needs a key that acts as `admin` or higher."""
        call = Call(
            method="GET",
            path="/api/v1/project/settings",
            retry="always",
        )
        value: ProjectSettings = self._http.send(call, ("data",), ProjectSettings, options)
        return value

    def get_project_usage(
        self,
        *,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        key: str | Omit = OMIT,
        environment: GetProjectUsageEnvironment | Omit = OMIT,
        hours: bool | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProjectUsage:
        """Get project usage. Needs the scope `usage:read`.

        :param from_: The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be asked
            about at once.
        :param to: The last day, in UTC. Left out, today.
        :param key: Only what this key did.
        :param environment: Only what keys of this environment did.
        :param hours: Whether to answer requests by hour too, as far as hours are kept.
        :param limit: How many of the keys to list at the most, 1 to 100.
        """
        call = Call(
            method="GET",
            path="/api/v1/usage",
            query={
                "from": from_,
                "to": to,
                "key": key,
                "environment": environment,
                "hours": hours,
                "limit": limit,
            },
            retry="always",
        )
        value: ProjectUsage = self._http.send(call, ("data",), ProjectUsage, options)
        return value

    def get_run(
        self,
        run_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> RunWithSteps:
        """Get run. Needs the scope `runs:read`. Needs a key that acts as `member` or higher."""
        call = Call(
            method="GET",
            path=f"/api/v1/runs/{segment(run_id)}",
            retry="always",
        )
        value: RunWithSteps = self._http.send(call, ("data",), RunWithSteps, options)
        return value

    def get_sandbox(
        self,
        sandbox_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Sandbox:
        """Get sandbox. Needs the scope `sandboxes:read`. Needs a key that acts as `member` or higher."""
        call = Call(
            method="GET",
            path=f"/api/v1/sandboxes/{segment(sandbox_id)}",
            retry="always",
        )
        value: Sandbox = self._http.send(call, ("data",), Sandbox, options)
        return value

    def get_workflow(
        self,
        workflow_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Workflow:
        """Get workflow. Needs the scope `workflows:read`. Needs a key that acts as `member` or higher."""
        call = Call(
            method="GET",
            path=f"/api/v1/workflows/{segment(workflow_id)}",
            retry="always",
        )
        value: Workflow = self._http.send(call, ("data",), Workflow, options)
        return value

    def heartbeat_run(
        self,
        run_id: str,
        *,
        progress: int | Omit = OMIT,
        current_step_label: str | Omit = OMIT,
        sandbox_id: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Run:
        """Heartbeat run. Needs the scope `runs:execute`. Needs a key that acts as `member` or higher.

        :param progress: How far the run is, in percent.
        :param current_step_label: What is being done, up to 200 characters.
        :param sandbox_id: The sandbox that the claim was answered with. Runners that share a key send it: a
            claim that was lost to another of them is then refused.
        """
        call = Call(
            method="POST",
            path=f"/api/v1/runs/{segment(run_id)}/heartbeat",
            body={
                "progress": progress,
                "currentStepLabel": current_step_label,
                "sandboxId": sandbox_id,
            },
            retry="keyed",
        )
        value: Run = self._http.send(call, ("data",), Run, options)
        return value

    def identify_key(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> KeyIdentity:
        """Identify key. Takes any valid credential, whatever its scopes."""
        call = Call(
            method="GET",
            path="/api/v1/whoami",
            retry="always",
        )
        value: KeyIdentity = self._http.send(call, ("data",), KeyIdentity, options)
        return value

    def invite_project_member(
        self,
        *,
        email: str,
        role: NewProjectInviteRole | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProjectMember:
        """Invite project member. Needs the scope `members:write`. Needs a key that acts as `admin` or higher.

        :param email: Whom to invite: the invite is for whoever proves that this address is theirs.
        :param role: What they become in the project by accepting.
        """
        call = Call(
            method="POST",
            path="/api/v1/project/members/invite",
            body={
                "email": email,
                "role": role,
            },
            retry="keyed",
        )
        value: ProjectMember = self._http.send(call, ("data",), ProjectMember, options)
        return value

    def list_project_audit_logs(
        self,
        *,
        user_id: str | Omit = OMIT,
        credential_id: str | Omit = OMIT,
        action: str | Omit = OMIT,
        outcome: ListProjectAuditLogsOutcome | Omit = OMIT,
        target_type: str | Omit = OMIT,
        target_id: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ProjectAuditEntry]:
        """List project audit logs. Needs the scope `audit:read`.

        :param user_id: Only what this person did.
        :param credential_id: Only what was done with this session, token or key.
        :param action: Only this action, or all on one type of target: `api-key.*`.
        :param outcome: Only what was done, or only what was refused.
        :param target_type: Only what was done to things of this type.
        :param target_id: Only what was done to this.
        :param from_: Only from this moment on.
        :param to: Only before this moment.
        :param limit: How many to answer at the most, 1 to 100.
        :param cursor: The `nextCursor` of the page before.
        """
        call = Call(
            method="GET",
            path="/api/v1/project/audit-logs",
            query={
                "userId": user_id,
                "credentialId": credential_id,
                "action": action,
                "outcome": outcome,
                "targetType": target_type,
                "targetId": target_id,
                "from": from_,
                "to": to,
                "limit": limit,
                "cursor": cursor,
            },
            retry="always",
        )
        shape = PageShape(style="cursor", at=("data",), next_cursor=("nextCursor",))
        return self._http.page(call, shape, ProjectAuditEntry, options)

    def list_project_keys(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ProjectKey]:
        """List project keys. Needs the scope `api-keys:read`. Needs a key that acts as `admin` or higher.

        :param limit: How many to answer at the most, 1 to 100.
        :param cursor: The `nextCursor` of the page before.
        """
        call = Call(
            method="GET",
            path="/api/v1/project/api-keys",
            query={
                "limit": limit,
                "cursor": cursor,
            },
            retry="always",
        )
        shape = PageShape(style="cursor", at=("data",), next_cursor=("nextCursor",))
        return self._http.page(call, shape, ProjectKey, options)

    def list_project_members(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ProjectMember]:
        """List project members. Needs the scope `members:read`. Needs a key that acts as `member` or higher.

        :param limit: How many to answer at the most, 1 to 100.
        :param cursor: The `nextCursor` of the page before.
        """
        call = Call(
            method="GET",
            path="/api/v1/project/members",
            query={
                "limit": limit,
                "cursor": cursor,
            },
            retry="always",
        )
        shape = PageShape(style="cursor", at=("data",), next_cursor=("nextCursor",))
        return self._http.page(call, shape, ProjectMember, options)

    def list_provider_keys(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ProviderKey]:
        """List provider keys. Needs the scope `provider-keys:read`. Needs a key that acts as `admin` or higher.

        :param limit: How many to answer at the most, 1 to 100.
        :param cursor: The `nextCursor` of the page before.
        """
        call = Call(
            method="GET",
            path="/api/v1/project/provider-keys",
            query={
                "limit": limit,
                "cursor": cursor,
            },
            retry="always",
        )
        shape = PageShape(style="cursor", at=("data",), next_cursor=("nextCursor",))
        return self._http.page(call, shape, ProviderKey, options)

    def list_runs(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        status: ListRunsStatus | Omit = OMIT,
        workflow_id: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[Run]:
        """List runs. Needs the scope `runs:read`. Needs a key that acts as `member` or higher.

        :param limit: How many to answer at the most, 1 to 100.
        :param cursor: The `nextCursor` of the page before.
        :param status: Only those in this state.
        :param workflow_id: Only those of this workflow.
        """
        call = Call(
            method="GET",
            path="/api/v1/runs",
            query={
                "limit": limit,
                "cursor": cursor,
                "status": status,
                "workflowId": workflow_id,
            },
            retry="always",
        )
        shape = PageShape(style="cursor", at=("data",), next_cursor=("nextCursor",))
        return self._http.page(call, shape, Run, options)

    def list_sandboxes(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        run_id: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[Sandbox]:
        """List sandboxes. Needs the scope `sandboxes:read`. Needs a key that acts as `member` or higher.

        :param limit: How many to answer at the most, 1 to 100.
        :param cursor: The `nextCursor` of the page before.
        :param run_id: Only those of this run.
        """
        call = Call(
            method="GET",
            path="/api/v1/sandboxes",
            query={
                "limit": limit,
                "cursor": cursor,
                "runId": run_id,
            },
            retry="always",
        )
        shape = PageShape(style="cursor", at=("data",), next_cursor=("nextCursor",))
        return self._http.page(call, shape, Sandbox, options)

    def list_workflows(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[Workflow]:
        """List workflows. Needs the scope `workflows:read`. Needs a key that acts as `member` or higher.

        :param limit: How many to answer at the most, 1 to 100.
        :param cursor: The `nextCursor` of the page before.
        """
        call = Call(
            method="GET",
            path="/api/v1/workflows",
            query={
                "limit": limit,
                "cursor": cursor,
            },
            retry="always",
        )
        shape = PageShape(style="cursor", at=("data",), next_cursor=("nextCursor",))
        return self._http.page(call, shape, Workflow, options)

    def remove_project_member(
        self,
        *,
        target_user_id: str | Omit = OMIT,
        invite_id: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Remove project member. Needs the scope `members:write`. Needs a key that acts as `admin` or higher.

        :param target_user_id: The person to remove.
        :param invite_id: The pending invite to take back, instead of a person.
        """
        call = Call(
            method="POST",
            path="/api/v1/project/members/remove",
            body={
                "targetUserId": target_user_id,
                "inviteId": invite_id,
            },
            retry="keyed",
        )
        self._http.exchange(call, options)

    def remove_provider_key(
        self,
        *,
        provider: RemoveProviderKeyProvider,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Remove provider key. Needs the scope `provider-keys:write`. Needs a key that acts as `admin` or higher.

        :param provider: The outside service.
        """
        call = Call(
            method="POST",
            path="/api/v1/project/provider-keys/remove",
            body={
                "provider": provider,
            },
            retry="keyed",
        )
        self._http.exchange(call, options)

    def revoke_project_key(
        self,
        *,
        key_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProjectKey:
        """Revoke project key. Takes any valid credential, whatever its scopes.

        :param key_id: The key.
        """
        call = Call(
            method="POST",
            path="/api/v1/project/api-keys/revoke",
            body={
                "keyId": key_id,
            },
            retry="keyed",
        )
        value: ProjectKey = self._http.send(call, ("data",), ProjectKey, options)
        return value

    def rotate_project_key(
        self,
        *,
        key_id: str,
        grace_seconds: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> RotatedProjectKey:
        """Rotate project key. Needs the scope `api-keys:write`. Needs a key that acts as `admin` or higher.

        :param key_id: The key.
        :param grace_seconds: For how long the former key works on, up to 30 days.
        """
        call = Call(
            method="POST",
            path="/api/v1/project/api-keys/rotate",
            body={
                "keyId": key_id,
                "graceSeconds": grace_seconds,
            },
            retry="keyed",
        )
        value: RotatedProjectKey = self._http.send(call, ("data",), RotatedProjectKey, options)
        return value

    def set_provider_key(
        self,
        *,
        provider: SetProviderKeyProvider,
        key: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProviderKey:
        """Set provider key. Needs the scope `provider-keys:write`. Needs a key that acts as `admin` or higher.

        :param provider: The outside service.
        :param key: The key. It is never shown again.
        """
        call = Call(
            method="POST",
            path="/api/v1/project/provider-keys/set",
            body={
                "provider": provider,
                "key": key,
            },
            retry="keyed",
        )
        value: ProviderKey = self._http.send(call, ("data",), ProviderKey, options)
        return value

    def start_run(
        self,
        *,
        workflow_id: str,
        prompt: str,
        branch_name: str | None | Omit = OMIT,
        github_repo_url: str | None | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Run:
        """Start run. Needs the scope `runs:write`. Needs a key that acts as `member` or higher.

        :param workflow_id: The workflow to run.
        :param prompt: What is to be done, up to 64 KiB.
        :param branch_name: The branch to work on, up to 255 characters.
        :param github_repo_url: Where the code is; left out, where the project says; null: nowhere.
        """
        call = Call(
            method="POST",
            path="/api/v1/runs/start",
            body={
                "workflowId": workflow_id,
                "prompt": prompt,
                "branchName": branch_name,
                "githubRepoUrl": github_repo_url,
            },
            retry="keyed",
        )
        value: Run = self._http.send(call, ("data",), Run, options)
        return value

    def update_project(
        self,
        *,
        name: str | Omit = OMIT,
        slug: str | Omit = OMIT,
        description: str | None | Omit = OMIT,
        github_repo_url: str | None | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> OwnProject:
        """Update project. Needs the scope `projects:write`. Needs a key that acts as `admin` or higher.

        :param name: What it is called.
        :param slug: Its short name in addresses.
        :param description: What it is for, up to 500 characters; empty or null clears it.
        :param github_repo_url: Where its code is; null clears it.
        """
        call = Call(
            method="POST",
            path="/api/v1/project/update",
            body={
                "name": name,
                "slug": slug,
                "description": description,
                "githubRepoUrl": github_repo_url,
            },
            retry="keyed",
        )
        value: OwnProject = self._http.send(call, ("data",), OwnProject, options)
        return value

    def update_project_member_role(
        self,
        *,
        target_user_id: str,
        role: UpdateProjectMemberRoleRole,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProjectMember:
        """Update project member role. Needs the scope `members:write`. Needs a key that acts as `owner`.

        :param target_user_id: The person.
        :param role: What they are in the project from now on.
        """
        call = Call(
            method="POST",
            path="/api/v1/project/members/update-role",
            body={
                "targetUserId": target_user_id,
                "role": role,
            },
            retry="keyed",
        )
        value: ProjectMember = self._http.send(call, ("data",), ProjectMember, options)
        return value

    def update_project_settings(
        self,
        *,
        sandbox_system_prompt: str | None | Omit = OMIT,
        claude_md: str | None | Omit = OMIT,
        issue_discovery_prompt: str | None | Omit = OMIT,
        selected_skills: list[str] | None | Omit = OMIT,
        selected_commands: list[str] | None | Omit = OMIT,
        selected_scripts: list[str] | None | Omit = OMIT,
        env_vars: dict[str, str] | None | Omit = OMIT,
        deploy_env_vars: dict[str, str] | None | Omit = OMIT,
        test_user_credentials: dict[str, str] | None | Omit = OMIT,
        convex_deploy_key: str | None | Omit = OMIT,
        convex_dev_key: str | None | Omit = OMIT,
        learning_template_id: str | None | Omit = OMIT,
        learning_model: str | None | Omit = OMIT,
        merging_template_id: str | None | Omit = OMIT,
        merging_model: str | None | Omit = OMIT,
        git_commit_name: str | None | Omit = OMIT,
        git_commit_email: str | None | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProjectSettings:
        """Update project settings. Needs the scope `settings:write`. Needs a key that acts as `admin` or higher.

        :param sandbox_system_prompt: System prompt of every sandbox. Up to 64 KiB; empty or null clears it.
        :param claude_md: Content of CLAUDE.md for the agents in sandboxes. Up to 64 KiB; empty or null
            clears it.
        :param issue_discovery_prompt: Prompt of issue discovery sessions. Up to 64 KiB; empty or null
            clears it.
        :param selected_skills: The skills that are switched on. Null clears them.
        :param selected_commands: The commands that are switched on. Null clears them.
        :param selected_scripts: The scripts that are switched on. Null clears them.
        :param env_vars: Environment variables of sandboxes. Replaces what was there; up to 200, each up to
            32 KiB. Null clears them.
        :param deploy_env_vars: Environment variables of deployments. Replaces what was there; up to 200,
            each up to 32 KiB. Null clears them.
        :param test_user_credentials: What a test user signs in with. Replaces what was there; up to 50,
            each up to 4 KiB. Null clears them.
        :param convex_deploy_key: The Convex deploy key. Null clears it.
        :param convex_dev_key: The Convex key of development. Null clears it.
        :param learning_template_id: The template of learning extraction. Up to 200 characters; empty or
            null clears it.
        :param learning_model: The model of learning extraction. Up to 200 characters; empty or null clears
            it.
        :param merging_template_id: The template of merges. Up to 200 characters; empty or null clears it.
        :param merging_model: The model of merges. Up to 200 characters; empty or null clears it.
        :param git_commit_name: The author of commits. Up to 200 characters; empty or null clears it.
        :param git_commit_email: The e-mail address of commits' author. Null clears it.
        """
        call = Call(
            method="POST",
            path="/api/v1/project/settings/update",
            body={
                "sandboxSystemPrompt": sandbox_system_prompt,
                "claudeMd": claude_md,
                "issueDiscoveryPrompt": issue_discovery_prompt,
                "selectedSkills": selected_skills,
                "selectedCommands": selected_commands,
                "selectedScripts": selected_scripts,
                "envVars": env_vars,
                "deployEnvVars": deploy_env_vars,
                "testUserCredentials": test_user_credentials,
                "convexDeployKey": convex_deploy_key,
                "convexDevKey": convex_dev_key,
                "learningTemplateId": learning_template_id,
                "learningModel": learning_model,
                "mergingTemplateId": merging_template_id,
                "mergingModel": merging_model,
                "gitCommitName": git_commit_name,
                "gitCommitEmail": git_commit_email,
            },
            retry="keyed",
        )
        value: ProjectSettings = self._http.send(call, ("data",), ProjectSettings, options)
        return value

    def update_workflow(
        self,
        workflow_id: str,
        *,
        name: str | Omit = OMIT,
        description: str | None | Omit = OMIT,
        steps: list[NewWorkflowStep] | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Workflow:
        """Update workflow. Needs the scope `workflows:write`. Needs a key that acts as `member` or higher.

        :param name: What it is called, up to 200 characters.
        :param description: What it is for, up to 500 characters; empty or null clears it.
        :param steps: What is done, in this order; up to 100 steps, of 256 KiB together. They take the place
            of those that there are.
        """
        call = Call(
            method="POST",
            path=f"/api/v1/workflows/{segment(workflow_id)}/update",
            body={
                "name": name,
                "description": description,
                "steps": steps,
            },
            retry="keyed",
        )
        value: Workflow = self._http.send(call, ("data",), Workflow, options)
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRun(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "lease_seconds": "leaseSeconds",
    }

    sandbox: ClaimRunSandbox
    """Where the run will be worked on."""
    lease_seconds: int | Omit = OMIT
    """For how long the run is the runner’s after each heartbeat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRunSandbox(Model):
    """Where the run will be worked on."""

    name: str
    """What the sandbox is called."""
    labels: dict[str, str] | Omit = OMIT
    """What the runner wants to be said of it: up to 20 labels of 64 characters, each saying up to 256."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishRun(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "cost_usd": "costUsd",
        "sandbox_id": "sandboxId",
    }

    status: FinishRunStatus
    """How it ended."""
    output: str | None | Omit = OMIT
    """What came of it, up to 64 KiB."""
    error: str | None | Omit = OMIT
    """Why it failed, up to 8 KiB."""
    cost_usd: float | None | Omit = OMIT
    """What it cost, in US dollars, with up to 6 decimals."""
    sandbox_id: str | Omit = OMIT
    """The sandbox that the claim was answered with. Runners that share a key send it: a claim that was lost to
    another of them is then refused.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerateProjectKey(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "expires_in": "expiresIn",
    }

    name: str
    """What the key is called."""
    scopes: list[GenerateProjectKeyScopes] | Omit = OMIT
    """What the key may do; left out, all that its maker may."""
    environment: GenerateProjectKeyEnvironment | Omit = OMIT
    """Which world the key acts in; left out, live, but test where a test key makes it."""
    expires_in: int | Omit = OMIT
    """In how many seconds it ends; left out, with the key that makes it, or never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedProjectKey(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_at": "createdAt",
        "expires_at": "expiresAt",
    }

    id: str
    """The key."""
    name: str
    """What it is called."""
    prefix: str
    """The start of it, which may be shown again."""
    scopes: list[str]
    """What it may do."""
    environment: GeneratedProjectKeyEnvironment
    """Which world it acts in."""
    created_at: str
    """When it was created."""
    expires_at: str | None
    """When it ends; null never."""
    key: str = dataclasses.field(repr=False)
    """The key itself. It is never shown again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyIdentity(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "key_id": "keyId",
        "project_id": "projectId",
        "created_at": "createdAt",
        "last_used_at": "lastUsedAt",
    }

    key_id: str
    """The key."""
    project_id: str
    """The project that it belongs to."""
    name: str
    """What it is called."""
    scopes: list[str]
    """What it may do."""
    created_at: str
    """When it was created."""
    last_used_at: str
    """When it was last used: by this very request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewProjectInvite(Model):
    """What is sent."""

    email: str
    """Whom to invite: the invite is for whoever proves that this address is theirs."""
    role: NewProjectInviteRole | Omit = OMIT
    """What they become in the project by accepting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWorkflow(Model):
    """What is sent."""

    name: str
    """What it is called, up to 200 characters."""
    description: str | None | Omit = OMIT
    """What it is for, up to 500 characters; empty or null clears it."""
    steps: list[NewWorkflowStep] | Omit = OMIT
    """What is done, in this order; up to 100 steps, of 256 KiB together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWorkflowStep(Model):
    """What is sent."""

    name: str
    """What the step is called."""
    role: str | None | Omit = OMIT
    """As what it is done, up to 100 characters."""
    instructions: str | None | Omit = OMIT
    """How it is done, up to 64 KiB."""
    model: str | None | Omit = OMIT
    """By which model, up to 100 characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnProject(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "raw_id": "_id",
        "github_repo_url": "githubRepoUrl",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "raw_creation_time": "_creationTime",
    }

    id: str
    """The project."""
    raw_id: str
    """The same id again."""
    name: str
    """What it is called."""
    slug: str
    """Its short name in addresses."""
    description: str | None
    """What it is for."""
    github_repo_url: str | None
    """Where its code is."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it last changed."""
    raw_creation_time: int
    """When it was created, in milliseconds since 1970."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectAuditEntry(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "project_id": "projectId",
        "user_agent": "userAgent",
        "request_id": "requestId",
    }

    id: str
    """The entry."""
    seq: int
    """Its place in the chain of the organization, from 1."""
    at: str
    """When it was written."""
    action: str
    """What happened."""
    outcome: ProjectAuditEntryOutcome
    """Whether it was done."""
    reason: str | None
    """Why it was refused, as a code; null where it was done."""
    operation: str | None
    """The operation that was called; null for what the server did by itself."""
    actor: ProjectAuditEntryActor
    """Who did it."""
    target: ProjectAuditEntryTarget
    """What it was done to."""
    project_id: str | None
    """The project that it concerns."""
    ip: str | None
    """The address that it came from."""
    user_agent: str | None
    """What the client said that it is."""
    request_id: str | None
    """The request, as `X-Request-ID` named it."""
    before: dict[str, Any] | None
    """What was, as far as it changed; never a secret."""
    after: dict[str, Any] | None
    """What is now."""
    hash: str
    """The SHA-256 that chains it to the entry before, in hex."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectAuditEntryActor(Model):
    """Who did it."""

    _wire: ClassVar[dict[str, str]] = {
        "user_id": "userId",
        "credential_id": "credentialId",
    }

    kind: str
    """A kind of credential, or `anonymous`, `system` or `operator`."""
    user_id: str | None
    """The person; null where none is behind it."""
    credential_id: str | None
    """The session, token or key that was shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectAuditEntryTarget(Model):
    """What it was done to."""

    type: str | None
    """What it is."""
    id: str | None
    """Its id, or its name where it has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectChange(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "github_repo_url": "githubRepoUrl",
    }

    name: str | Omit = OMIT
    """What it is called."""
    slug: str | Omit = OMIT
    """Its short name in addresses."""
    description: str | None | Omit = OMIT
    """What it is for, up to 500 characters; empty or null clears it."""
    github_repo_url: str | None | Omit = OMIT
    """Where its code is; null clears it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectCounters(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "runs_by_status": "runsByStatus",
        "api_keys": "apiKeys",
        "provider_keys": "providerKeys",
    }

    workflows: int
    """Workflows, without deleted ones."""
    runs: int
    """Runs, whatever became of them."""
    runs_by_status: RunsByStatus
    """The same runs by what became of them."""
    sandboxes: int
    """Sandboxes, whatever became of them."""
    members: int
    """People who may work in it, owners and admins of the organization included."""
    api_keys: int
    """Project keys that are neither revoked nor expired."""
    provider_keys: int
    """Keys of providers that are set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectKey(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_at": "createdAt",
        "expires_at": "expiresAt",
        "last_used_at": "lastUsedAt",
        "revoked_at": "revokedAt",
        "revoked_reason": "revokedReason",
    }

    id: str
    """The key."""
    name: str
    """What it is called."""
    prefix: str
    """The start of it, which may be shown again."""
    scopes: list[str]
    """What it may do."""
    environment: ProjectKeyEnvironment
    """Which world it acts in."""
    created_at: str
    """When it was created."""
    expires_at: str | None
    """When it ends; null never."""
    enabled: bool
    """Whether it is switched on."""
    last_used_at: str | None
    """When it was last used, at most a second behind; null never."""
    revoked_at: str | None
    """When it was revoked, for good; null while it is not."""
    revoked_reason: str | None
    """Why it was revoked; null while it is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectMember(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "user_id": "userId",
        "joined_at": "joinedAt",
        "invite_id": "inviteId",
    }

    user_id: str | None
    """The person; null while they are invited."""
    email: str
    """Their address."""
    name: str | None
    """What they are called; null while they are invited."""
    role: ProjectMemberRole
    """What they are in the project: the higher of their own role in it and of the one that owners and admins
    of the organization have in all its projects. Or what they become by accepting.
    """
    status: ProjectMemberStatus
    """`accepted`: they are in the project. `pending`: they are invited."""
    joined_at: str | None
    """When they got their place or, where they have none of their own, joined the organization; null while
    they are invited.
    """
    invite_id: str | None
    """The invite while it is pending; null once they are in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSecrets(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "provider_keys": "providerKeys",
        "env_vars": "envVars",
        "deploy_env_vars": "deployEnvVars",
        "test_user_credentials": "testUserCredentials",
        "convex_deploy_key": "convexDeployKey",
        "convex_dev_key": "convexDevKey",
    }

    provider_keys: ProjectSecretsProviderKeys
    """Keys of outside services, by provider."""
    env_vars: dict[str, str] = dataclasses.field(repr=False)
    """Environment variables of sandboxes; empty where none are set."""
    deploy_env_vars: dict[str, str]
    """Environment variables of deployments; empty where none are set."""
    test_user_credentials: dict[str, str] | None = dataclasses.field(repr=False)
    """What a test user signs in with; null where nobody has set it."""
    convex_deploy_key: str | None = dataclasses.field(repr=False)
    """The Convex deploy key; null where nobody has set it."""
    convex_dev_key: str | None = dataclasses.field(repr=False)
    """The Convex key of development; null where nobody has set it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSecretsProviderKeys(Model):
    """Keys of outside services, by provider."""

    anthropic: str | None = dataclasses.field(default=None, repr=False)
    """The key of anthropic; left out where there is none."""
    e2b: str | None = dataclasses.field(default=None, repr=False)
    """The key of e2b; left out where there is none."""
    github: str | None = dataclasses.field(default=None, repr=False)
    """The key of github; left out where there is none."""
    openai: str | None = dataclasses.field(default=None, repr=False)
    """The key of openai; left out where there is none."""
    openrouter: str | None = dataclasses.field(default=None, repr=False)
    """The key of openrouter; left out where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSettings(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "sandbox_system_prompt": "sandboxSystemPrompt",
        "claude_md": "claudeMd",
        "issue_discovery_prompt": "issueDiscoveryPrompt",
        "selected_skills": "selectedSkills",
        "selected_commands": "selectedCommands",
        "selected_scripts": "selectedScripts",
        "env_vars": "envVars",
        "deploy_env_vars": "deployEnvVars",
        "test_user_credentials": "testUserCredentials",
        "convex_deploy_key": "convexDeployKey",
        "convex_dev_key": "convexDevKey",
        "learning_template_id": "learningTemplateId",
        "learning_model": "learningModel",
        "merging_template_id": "mergingTemplateId",
        "merging_model": "mergingModel",
        "git_commit_name": "gitCommitName",
        "git_commit_email": "gitCommitEmail",
        "updated_at": "updatedAt",
    }

    sandbox_system_prompt: str | None
    """System prompt of every sandbox."""
    claude_md: str | None
    """Content of CLAUDE.md for the agents in sandboxes."""
    issue_discovery_prompt: str | None
    """Prompt of issue discovery sessions."""
    selected_skills: list[str] | None
    """The skills that are switched on."""
    selected_commands: list[str] | None
    """The commands that are switched on."""
    selected_scripts: list[str] | None
    """The scripts that are switched on."""
    env_vars: dict[str, str] | None = dataclasses.field(repr=False)
    """Environment variables of sandboxes."""
    deploy_env_vars: dict[str, str] | None
    """Environment variables of deployments."""
    test_user_credentials: dict[str, str] | None = dataclasses.field(repr=False)
    """What a test user signs in with. Each value masked. Bullets, and the last four characters where there are
    eight or more.
    """
    convex_deploy_key: str | None = dataclasses.field(repr=False)
    """The Convex deploy key. Masked. Bullets, and the last four characters where there are eight or more."""
    convex_dev_key: str | None = dataclasses.field(repr=False)
    """The Convex key of development. Masked. Bullets, and the last four characters where there are eight or
    more.
    """
    learning_template_id: str | None
    """The template of learning extraction."""
    learning_model: str | None
    """The model of learning extraction."""
    merging_template_id: str | None
    """The template of merges."""
    merging_model: str | None
    """The model of merges."""
    git_commit_name: str | None
    """The author of commits."""
    git_commit_email: str | None
    """The e-mail address of commits' author."""
    updated_at: str | None
    """When they last changed; null where nobody has set any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSettingsChange(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "sandbox_system_prompt": "sandboxSystemPrompt",
        "claude_md": "claudeMd",
        "issue_discovery_prompt": "issueDiscoveryPrompt",
        "selected_skills": "selectedSkills",
        "selected_commands": "selectedCommands",
        "selected_scripts": "selectedScripts",
        "env_vars": "envVars",
        "deploy_env_vars": "deployEnvVars",
        "test_user_credentials": "testUserCredentials",
        "convex_deploy_key": "convexDeployKey",
        "convex_dev_key": "convexDevKey",
        "learning_template_id": "learningTemplateId",
        "learning_model": "learningModel",
        "merging_template_id": "mergingTemplateId",
        "merging_model": "mergingModel",
        "git_commit_name": "gitCommitName",
        "git_commit_email": "gitCommitEmail",
    }

    sandbox_system_prompt: str | None | Omit = OMIT
    """System prompt of every sandbox. Up to 64 KiB; empty or null clears it."""
    claude_md: str | None | Omit = OMIT
    """Content of CLAUDE.md for the agents in sandboxes. Up to 64 KiB; empty or null clears it."""
    issue_discovery_prompt: str | None | Omit = OMIT
    """Prompt of issue discovery sessions. Up to 64 KiB; empty or null clears it."""
    selected_skills: list[str] | None | Omit = OMIT
    """The skills that are switched on. Null clears them."""
    selected_commands: list[str] | None | Omit = OMIT
    """The commands that are switched on. Null clears them."""
    selected_scripts: list[str] | None | Omit = OMIT
    """The scripts that are switched on. Null clears them."""
    env_vars: dict[str, str] | None | Omit = dataclasses.field(default=OMIT, repr=False)
    """Environment variables of sandboxes. Replaces what was there; up to 200, each up to 32 KiB. Null clears
    them.
    """
    deploy_env_vars: dict[str, str] | None | Omit = OMIT
    """Environment variables of deployments. Replaces what was there; up to 200, each up to 32 KiB. Null clears
    them.
    """
    test_user_credentials: dict[str, str] | None | Omit = dataclasses.field(default=OMIT, repr=False)
    """What a test user signs in with. Replaces what was there; up to 50, each up to 4 KiB. Null clears them."""
    convex_deploy_key: str | None | Omit = dataclasses.field(default=OMIT, repr=False)
    """The Convex deploy key. Null clears it."""
    convex_dev_key: str | None | Omit = dataclasses.field(default=OMIT, repr=False)
    """The Convex key of development. Null clears it."""
    learning_template_id: str | None | Omit = OMIT
    """The template of learning extraction. Up to 200 characters; empty or null clears it."""
    learning_model: str | None | Omit = OMIT
    """The model of learning extraction. Up to 200 characters; empty or null clears it."""
    merging_template_id: str | None | Omit = OMIT
    """The template of merges. Up to 200 characters; empty or null clears it."""
    merging_model: str | None | Omit = OMIT
    """The model of merges. Up to 200 characters; empty or null clears it."""
    git_commit_name: str | None | Omit = OMIT
    """The author of commits. Up to 200 characters; empty or null clears it."""
    git_commit_email: str | None | Omit = OMIT
    """The e-mail address of commits' author. Null clears it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectUsage(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "from_": "from",
        "by_status": "byStatus",
        "by_day": "byDay",
        "by_hour": "byHour",
        "by_group": "byGroup",
        "keys_total": "keysTotal",
    }

    from_: str
    """The first day, in UTC."""
    to: str
    """The last day, in UTC."""
    totals: ProjectUsageTotals
    """All requests in those days."""
    by_status: ProjectUsageByStatus
    """The requests by the class of their status."""
    refused: ProjectUsageRefused
    """Those of the requests that were answered with a 403, by the reason."""
    by_day: list[ProjectUsageByDay]
    """The days on which there were requests, oldest first."""
    by_hour: list[ProjectUsageByHour] | None = None
    """The hours in which there were requests, oldest first; only with `hours=true`."""
    by_group: list[ProjectUsageByGroup]
    """What the requests were for."""
    keys: list[ProjectUsageKeys]
    """Those that made requests, the busiest first, `limit` of them at the most."""
    keys_total: int
    """How many keys made requests in those days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectUsageByDay(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "rate_limited": "rateLimited",
    }

    day: str
    """The day, in UTC."""
    requests: int
    """How many requests were answered."""
    errors: int
    """Those of them that were answered with a 4xx or 5xx."""
    rate_limited: int
    """Those of the errors that were told to wait, with a 429."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectUsageByGroup(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "rate_limited": "rateLimited",
    }

    group: str
    """A group of operations, as in the documents."""
    environment: ProjectUsageByGroupEnvironment
    """Which world they are of."""
    requests: int
    """How many requests were answered."""
    errors: int
    """Those of them that were answered with a 4xx or 5xx."""
    rate_limited: int
    """Those of the errors that were told to wait, with a 429."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectUsageByHour(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "rate_limited": "rateLimited",
    }

    hour: str
    """When the hour began."""
    requests: int
    """How many requests were answered."""
    errors: int
    """Those of them that were answered with a 4xx or 5xx."""
    rate_limited: int
    """Those of the errors that were told to wait, with a 429."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectUsageByStatus(Model):
    """The requests by the class of their status."""

    _wire: ClassVar[dict[str, str]] = {
        "n2xx": "2xx",
        "n3xx": "3xx",
        "n4xx": "4xx",
        "n5xx": "5xx",
    }

    n2xx: int
    """Done."""
    n3xx: int
    """Sent elsewhere, or told that nothing has changed."""
    n4xx: int
    """Refused."""
    n5xx: int
    """Failed on our side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectUsageKeys(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "rate_limited": "rateLimited",
        "by_status": "byStatus",
        "last_used_at": "lastUsedAt",
    }

    id: str
    """The key."""
    name: str | None
    """What it is called; null once it is gone for good."""
    prefix: str | None
    """The start of it; null once it is gone for good."""
    environment: ProjectUsageKeysEnvironment
    """Which world they are of."""
    requests: int
    """How many requests were answered."""
    errors: int
    """Those of them that were answered with a 4xx or 5xx."""
    rate_limited: int
    """Those of the errors that were told to wait, with a 429."""
    by_status: ProjectUsageKeysByStatus
    """The requests by the class of their status."""
    refused: ProjectUsageKeysRefused
    """Those of the requests that were answered with a 403, by the reason."""
    last_used_at: str
    """When its last request in those days was answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectUsageKeysByStatus(Model):
    """The requests by the class of their status."""

    _wire: ClassVar[dict[str, str]] = {
        "n2xx": "2xx",
        "n3xx": "3xx",
        "n4xx": "4xx",
        "n5xx": "5xx",
    }

    n2xx: int
    """Done."""
    n3xx: int
    """Sent elsewhere, or told that nothing has changed."""
    n4xx: int
    """Refused."""
    n5xx: int
    """Failed on our side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectUsageKeysRefused(Model):
    """Those of the requests that were answered with a 403, by the reason."""

    scope: int
    """The credential lacked a scope."""
    role: int
    """Its holder’s role was too low, or its own."""
    other: int
    """Anything else, such as an organization that it is not for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectUsageRefused(Model):
    """Those of the requests that were answered with a 403, by the reason."""

    scope: int
    """The credential lacked a scope."""
    role: int
    """Its holder’s role was too low, or its own."""
    other: int
    """Anything else, such as an organization that it is not for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectUsageTotals(Model):
    """All requests in those days."""

    _wire: ClassVar[dict[str, str]] = {
        "rate_limited": "rateLimited",
    }

    requests: int
    """How many requests were answered."""
    errors: int
    """Those of them that were answered with a 4xx or 5xx."""
    rate_limited: int
    """Those of the errors that were told to wait, with a 429."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderKey(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_at": "createdAt",
        "updated_at": "updatedAt",
    }

    provider: ProviderKeyProvider
    """The outside service."""
    last4: str
    """How the key ends."""
    created_at: str
    """When the service got its first key here."""
    updated_at: str
    """When the key was set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveProjectMember(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "target_user_id": "targetUserId",
        "invite_id": "inviteId",
    }

    target_user_id: str | Omit = OMIT
    """The person to remove."""
    invite_id: str | Omit = OMIT
    """The pending invite to take back, instead of a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveProviderKey(Model):
    """What is sent."""

    provider: RemoveProviderKeyProvider
    """The outside service."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeProjectKey(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "key_id": "keyId",
    }

    key_id: str
    """The key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RotateProjectKey(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "key_id": "keyId",
        "grace_seconds": "graceSeconds",
    }

    key_id: str
    """The key."""
    grace_seconds: int | Omit = OMIT
    """For how long the former key works on, up to 30 days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RotatedProjectKey(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_at": "createdAt",
        "expires_at": "expiresAt",
        "previous_key_expires_at": "previousKeyExpiresAt",
    }

    id: str
    """The key."""
    name: str
    """What it is called."""
    prefix: str
    """The start of it, which may be shown again."""
    scopes: list[str]
    """What it may do."""
    environment: RotatedProjectKeyEnvironment
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
class Run(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "run_number": "runNumber",
        "workflow_id": "workflowId",
        "branch_name": "branchName",
        "github_repo_url": "githubRepoUrl",
        "current_step_label": "currentStepLabel",
        "sandbox_id": "sandboxId",
        "lease_expires_at": "leaseExpiresAt",
        "cost_usd": "costUsd",
        "created_at": "createdAt",
        "started_at": "startedAt",
        "finished_at": "finishedAt",
        "updated_at": "updatedAt",
    }

    id: str
    """The run."""
    run_number: int
    """Counts the runs of the project from 1, without gaps."""
    workflow_id: str
    """The workflow that is run."""
    status: RunStatus
    """What has become of it."""
    prompt: str
    """What is to be done."""
    branch_name: str | None
    """The branch to work on."""
    github_repo_url: str | None
    """Where the code is."""
    attempts: int
    """How many runners have begun with it, 3 at the most."""
    progress: int
    """How far it is, in percent."""
    current_step_label: str | None
    """What is being done at the moment."""
    sandbox_id: str | None
    """The sandbox that it runs in, or ran in last."""
    lease_expires_at: str | None
    """Until when its runner has it, unless a heartbeat renews that; null if not running."""
    output: str | None
    """What came of it."""
    error: str | None
    """Why it failed."""
    cost_usd: float | None
    """What it cost, in US dollars."""
    created_at: str
    """When it was started by whoever wanted it."""
    started_at: str | None
    """When its present or last runner took it up."""
    finished_at: str | None
    """When it ended."""
    updated_at: str
    """When it last changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunHeartbeat(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "current_step_label": "currentStepLabel",
        "sandbox_id": "sandboxId",
    }

    progress: int | Omit = OMIT
    """How far the run is, in percent."""
    current_step_label: str | Omit = OMIT
    """What is being done, up to 200 characters."""
    sandbox_id: str | Omit = OMIT
    """The sandbox that the claim was answered with. Runners that share a key send it: a claim that was lost to
    another of them is then refused.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class RunWithSteps(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "run_number": "runNumber",
        "workflow_id": "workflowId",
        "branch_name": "branchName",
        "github_repo_url": "githubRepoUrl",
        "current_step_label": "currentStepLabel",
        "sandbox_id": "sandboxId",
        "lease_expires_at": "leaseExpiresAt",
        "cost_usd": "costUsd",
        "created_at": "createdAt",
        "started_at": "startedAt",
        "finished_at": "finishedAt",
        "updated_at": "updatedAt",
    }

    id: str
    """The run."""
    run_number: int
    """Counts the runs of the project from 1, without gaps."""
    workflow_id: str
    """The workflow that is run."""
    status: RunWithStepsStatus
    """What has become of it."""
    prompt: str
    """What is to be done."""
    branch_name: str | None
    """The branch to work on."""
    github_repo_url: str | None
    """Where the code is."""
    attempts: int
    """How many runners have begun with it, 3 at the most."""
    progress: int
    """How far it is, in percent."""
    current_step_label: str | None
    """What is being done at the moment."""
    sandbox_id: str | None
    """The sandbox that it runs in, or ran in last."""
    lease_expires_at: str | None
    """Until when its runner has it, unless a heartbeat renews that; null if not running."""
    output: str | None
    """What came of it."""
    error: str | None
    """Why it failed."""
    cost_usd: float | None
    """What it cost, in US dollars."""
    created_at: str
    """When it was started by whoever wanted it."""
    started_at: str | None
    """When its present or last runner took it up."""
    finished_at: str | None
    """When it ended."""
    updated_at: str
    """When it last changed."""
    steps: list[WorkflowStep]
    """The steps of the workflow when the run was started."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunsByStatus(Model):
    """What is answered."""

    pending: int
    """Those that wait for a runner."""
    running: int
    """Those that are worked on."""
    completed: int
    """Those that are done."""
    failed: int
    """Those that failed."""
    cancelled: int
    """Those that were cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sandbox(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "run_id": "runId",
        "created_at": "createdAt",
        "started_at": "startedAt",
        "ended_at": "endedAt",
        "updated_at": "updatedAt",
    }

    id: str
    """The sandbox."""
    run_id: str
    """The run that was claimed with it."""
    name: str
    """What it is called."""
    labels: dict[str, str]
    """What its runner says of it."""
    status: SandboxStatus
    """What has become of it: running from the first heartbeat on; killed with the end of its run; error where
    the run failed or its runner was not heard of in time.
    """
    created_at: str
    """When the run was claimed with it."""
    started_at: str | None
    """When its runner was first heard of."""
    ended_at: str | None
    """When it ended."""
    updated_at: str
    """When it last changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetProviderKey(Model):
    """What is sent."""

    provider: SetProviderKeyProvider
    """The outside service."""
    key: str = dataclasses.field(repr=False)
    """The key. It is never shown again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StartRun(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "workflow_id": "workflowId",
        "branch_name": "branchName",
        "github_repo_url": "githubRepoUrl",
    }

    workflow_id: str
    """The workflow to run."""
    prompt: str
    """What is to be done, up to 64 KiB."""
    branch_name: str | None | Omit = OMIT
    """The branch to work on, up to 255 characters."""
    github_repo_url: str | None | Omit = OMIT
    """Where the code is; left out, where the project says; null: nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateProjectMemberRole(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "target_user_id": "targetUserId",
    }

    target_user_id: str
    """The person."""
    role: UpdateProjectMemberRoleRole
    """What they are in the project from now on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workflow(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_at": "createdAt",
        "updated_at": "updatedAt",
    }

    id: str
    """The workflow."""
    name: str
    """What it is called."""
    description: str | None
    """What it is for."""
    steps: list[WorkflowStep]
    """What is done, in this order."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it last changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkflowChange(Model):
    """What is sent."""

    name: str | Omit = OMIT
    """What it is called, up to 200 characters."""
    description: str | None | Omit = OMIT
    """What it is for, up to 500 characters; empty or null clears it."""
    steps: list[NewWorkflowStep] | Omit = OMIT
    """What is done, in this order; up to 100 steps, of 256 KiB together. They take the place of those that
    there are.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkflowStep(Model):
    """What is answered."""

    name: str
    """What the step is called."""
    role: str | None
    """As what it is done."""
    instructions: str | None
    """How it is done."""
    model: str | None
    """By which model."""


FinishRunStatus = Literal[
    "completed",
    "failed",
]

GenerateProjectKeyEnvironment = Literal[
    "live",
    "test",
]

GenerateProjectKeyScopes = Literal[
    "projects:read",
    "projects:write",
    "projects:delete",
    "settings:read",
    "settings:write",
    "members:read",
    "members:write",
    "provider-keys:read",
    "provider-keys:write",
    "secrets:read",
    "api-keys:read",
    "api-keys:write",
    "workflows:read",
    "workflows:write",
    "runs:read",
    "runs:write",
    "runs:cancel",
    "runs:execute",
    "sandboxes:read",
    "audit:read",
    "usage:read",
]

GeneratedProjectKeyEnvironment = Literal[
    "live",
    "test",
]

GetProjectUsageEnvironment = Literal[
    "live",
    "test",
]

ListProjectAuditLogsOutcome = Literal[
    "done",
    "refused",
]

ListRunsStatus = Literal[
    "pending",
    "running",
    "completed",
    "failed",
    "cancelled",
]

NewProjectInviteRole = Literal[
    "owner",
    "admin",
    "member",
]

ProjectAuditEntryOutcome = Literal[
    "done",
    "refused",
]

ProjectKeyEnvironment = Literal[
    "live",
    "test",
]

ProjectMemberRole = Literal[
    "owner",
    "admin",
    "member",
]

ProjectMemberStatus = Literal[
    "accepted",
    "pending",
]

ProjectUsageByGroupEnvironment = Literal[
    "live",
    "test",
]

ProjectUsageKeysEnvironment = Literal[
    "live",
    "test",
]

ProviderKeyProvider = Literal[
    "anthropic",
    "e2b",
    "github",
    "openai",
    "openrouter",
]

RemoveProviderKeyProvider = Literal[
    "anthropic",
    "e2b",
    "github",
    "openai",
    "openrouter",
]

RotatedProjectKeyEnvironment = Literal[
    "live",
    "test",
]

RunStatus = Literal[
    "pending",
    "running",
    "completed",
    "failed",
    "cancelled",
]

RunWithStepsStatus = Literal[
    "pending",
    "running",
    "completed",
    "failed",
    "cancelled",
]

SandboxStatus = Literal[
    "creating",
    "running",
    "killed",
    "error",
]

SetProviderKeyProvider = Literal[
    "anthropic",
    "e2b",
    "github",
    "openai",
    "openrouter",
]

UpdateProjectMemberRoleRole = Literal[
    "owner",
    "admin",
    "member",
]
