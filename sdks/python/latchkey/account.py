# Written by `npm run sdks` out of openapi/account.json.
"""The account API."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from ._http import Call, HttpClient, segment
from ._model import OMIT, Model, Omit
from ._options import NO_OPTIONS, ClientOptions, RequestOptions, ResponseInfo
from ._page import Page, PageShape


class AccountClient:
    """A client of the account API. Times are in seconds."""

    def __init__(
        self,
        *,
        base_url: str,
        api_key: str | None = None,
        token: str | None = None,
        timeout: float = 30,
        max_retries: int = 3,
        max_retry_delay: float = 60,
        on_response: Callable[[ResponseInfo], None] | None = None,
    ) -> None:
        options = ClientOptions(
            base_url=base_url,
            api_key=api_key,
            token=token,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_delay=max_retry_delay,
            on_response=on_response,
        )
        self._http = HttpClient(options, key_header="X-Api-Key", session=True)

    def accept_invite(
        self,
        token: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Organization:
        """Accept invite. Needs the scope `organizations:write`."""
        call = Call(
            method="POST",
            path=f"/api/user/invites/{segment(token)}/accept",
            retry="keyed",
        )
        value: Organization = self._http.send(call, ("data",), Organization, options)
        return value

    def activate_user(
        self,
        user_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminUserDetail:
        """Activate user. Takes only a session. For admins of the deployment alone."""
        call = Call(
            method="POST",
            path=f"/api/admin/users/{segment(user_id)}/activate",
            retry="keyed",
        )
        value: AdminUserDetail = self._http.send(call, ("data",), AdminUserDetail, options)
        return value

    def add_passkey(
        self,
        *,
        name: str,
        response: PasskeyAttestation,
        options: RequestOptions = NO_OPTIONS,
    ) -> AddedPasskey:
        """Add passkey. Takes only a session.

        :param name: What you call it, such as the device that it is on.
        """
        call = Call(
            method="POST",
            path="/api/auth/passkeys",
            body={
                "name": name,
                "response": response,
            },
            retry="cautious",
        )
        value: AddedPasskey = self._http.send(call, ("data",), AddedPasskey, options)
        return value

    def add_sso_domain(
        self,
        organization_id: str,
        *,
        domain: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> SsoDomain:
        """Add SSO domain. Needs the scope `organizations:write`. Needs the role `admin` in the organization, or a
        higher one.

        :param domain: The domain of people’s addresses.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/domains",
            body={
                "domain": domain,
            },
            retry="keyed",
        )
        value: SsoDomain = self._http.send(call, ("data",), SsoDomain, options)
        return value

    def approve_authorization_request(
        self,
        uid: str,
        *,
        organization_id: str | None | Omit = OMIT,
        scopes: list[ApprovalScopes] | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> AuthorizationDecision:
        """Approve authorization request. Takes only a session.

        :param organization_id: The one organization that it is about; null: all that you are in.
        :param scopes: Which of the scopes you allow, of those for this API; left out: all that it asks for.
        """
        call = Call(
            method="POST",
            path=f"/api/user/oauth/interactions/{segment(uid)}/approve",
            body={
                "organizationId": organization_id,
                "scopes": scopes,
            },
            retry="cautious",
        )
        value: AuthorizationDecision = self._http.send(call, ("data",), AuthorizationDecision, options)
        return value

    def approve_device(
        self,
        *,
        user_code: str,
        organization_id: str | None | Omit = OMIT,
        scopes: list[DeviceApprovalScopes] | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Approve device. Takes only a session. Has a limit of its own, `device-codes`, counted by client address.

        :param user_code: What the device shows. Hyphens and case do not matter.
        :param organization_id: The one organization that it is about; null: all that you are in.
        :param scopes: Which of the scopes you allow, of those for this API; left out: all that it asks for.
        """
        call = Call(
            method="POST",
            path="/api/user/oauth/device/approve",
            body={
                "userCode": user_code,
                "organizationId": organization_id,
                "scopes": scopes,
            },
            retry="cautious",
        )
        self._http.exchange(call, options)

    def begin_passkey(
        self,
        *,
        password: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> PasskeyCreation:
        """Begin passkey. Takes only a session. Who has a second factor must have shown it within the last fifteen
        minutes.

        :param password: Your password; needed where you have one and no second factor yet. Who has one has
            to have shown it.
        """
        call = Call(
            method="POST",
            path="/api/auth/passkeys/options",
            body={
                "password": password,
            },
            retry="cautious",
        )
        value: PasskeyCreation = self._http.send(call, ("data",), PasskeyCreation, options)
        return value

    def begin_totp(
        self,
        *,
        password: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Totp:
        """Begin totp. Takes only a session. Who has a second factor must have shown it within the last fifteen
        minutes.

        :param password: Your password; needed where you have one and no second factor yet. Who has one has
            to have shown it.
        """
        call = Call(
            method="POST",
            path="/api/auth/factors/totp",
            body={
                "password": password,
            },
            retry="cautious",
        )
        value: Totp = self._http.send(call, ("data",), Totp, options)
        return value

    def cancel_managed_run(
        self,
        organization_id: str,
        project_id: str,
        run_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ManagedRun:
        """Cancel managed run. Needs the scope `projects:write`. Needs the role `member` in the project, or a
        higher one.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/runs/{segment(run_id)}/cancel",
            retry="keyed",
        )
        value: ManagedRun = self._http.send(call, ("data",), ManagedRun, options)
        return value

    def change_email(
        self,
        *,
        new_email: str,
        password: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Change email. Takes only a session. Has a limit of its own, `recovery`, counted by client address.

        :param new_email: The new address, where the mail goes that completes the change.
        :param password: Your present password.
        """
        call = Call(
            method="POST",
            path="/api/auth/change-email",
            body={
                "newEmail": new_email,
                "password": password,
            },
            retry="keyed",
        )
        self._http.exchange(call, options)

    def change_managed_project_member_role(
        self,
        organization_id: str,
        project_id: str,
        user_id: str,
        *,
        role: ProjectMemberRoleRole,
        options: RequestOptions = NO_OPTIONS,
    ) -> ManagedProjectMember:
        """Change managed project member role. Needs the scope `members:write`. Needs the role `owner` in the
        project.

        :param role: What they are in the project from now on.
        """
        call = Call(
            method="PUT",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/members/{segment(user_id)}/role",
            body={
                "role": role,
            },
            retry="always",
        )
        value: ManagedProjectMember = self._http.send(call, ("data",), ManagedProjectMember, options)
        return value

    def change_organization_member_role(
        self,
        organization_id: str,
        user_id: str,
        *,
        role: MemberRoleRole,
        options: RequestOptions = NO_OPTIONS,
    ) -> Member:
        """Change organization member role. Needs the scope `members:write`. Needs the role `owner` in the
        organization.

        :param role: What they are from now on.
        """
        call = Call(
            method="PUT",
            path=f"/api/user/organizations/{segment(organization_id)}/members/{segment(user_id)}/role",
            body={
                "role": role,
            },
            retry="always",
        )
        value: Member = self._http.send(call, ("data",), Member, options)
        return value

    def change_organization_plan(
        self,
        organization_id: str,
        *,
        plan: OrganizationPlanPlan,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminOrganizationDetail:
        """Change organization plan. Takes only a session. For admins of the deployment alone.

        :param plan: The plan from now on.
        """
        call = Call(
            method="PUT",
            path=f"/api/admin/organizations/{segment(organization_id)}/plan",
            body={
                "plan": plan,
            },
            retry="always",
        )
        value: AdminOrganizationDetail = self._http.send(call, ("data",), AdminOrganizationDetail, options)
        return value

    def change_password(
        self,
        *,
        current_password: str,
        new_password: str,
        revoke_other_sessions: bool | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Change password. Takes only a session.

        :param current_password: Your present password.
        :param new_password: 8 to 128 characters, of any kind; the most common ones are refused.
        :param revoke_other_sessions: Whether all other sessions end, as they do unless told.
        """
        call = Call(
            method="POST",
            path="/api/auth/change-password",
            body={
                "currentPassword": current_password,
                "newPassword": new_password,
                "revokeOtherSessions": revoke_other_sessions,
            },
            retry="keyed",
        )
        self._http.exchange(call, options)

    def change_sso_settings(
        self,
        organization_id: str,
        *,
        enforced: bool,
        options: RequestOptions = NO_OPTIONS,
    ) -> SsoSettings:
        """Change SSO settings. Needs the scope `organizations:write`. Who has a second factor must have shown it
        within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.

        :param enforced: Whether people with an address in a proven domain come in by the identity provider
            alone, but for owners.
        """
        call = Call(
            method="PUT",
            path=f"/api/user/organizations/{segment(organization_id)}/sso",
            body={
                "enforced": enforced,
            },
            retry="always",
        )
        value: SsoSettings = self._http.send(call, ("data",), SsoSettings, options)
        return value

    def change_subscription(
        self,
        organization_id: str,
        *,
        plan: SubscriptionChangePlan,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Change subscription. Needs the scope `subscription:write`. Needs the role `owner` in the organization.

        :param plan: The plan of the organization.
        """
        call = Call(
            method="PUT",
            path=f"/api/user/organizations/{segment(organization_id)}/subscription",
            body={
                "plan": plan,
            },
            retry="always",
        )
        value: Subscription = self._http.send(call, ("data",), Subscription, options)
        return value

    def complete_sign_in_with_passkey(
        self,
        *,
        token: str,
        response: PasskeyAssertion,
        options: RequestOptions = NO_OPTIONS,
    ) -> SignedIn:
        """Complete sign in with passkey. Open to everybody. Has a limit of its own, `sign-in`, counted by client
        address.

        :param token: The token that came in the place of a session.
        """
        call = Call(
            method="POST",
            path="/api/auth/second-factor/passkey",
            body={
                "token": token,
                "response": response,
            },
            retry="cautious",
        )
        value: SignedIn = self._http.send(call, ("data",), SignedIn, options)
        return value

    def complete_sign_in_with_recovery_code(
        self,
        *,
        token: str,
        code: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> SignedIn:
        """Complete sign in with recovery code. Open to everybody. Has a limit of its own, `sign-in`, counted by
        client address.

        :param token: The token that came in the place of a session.
        :param code: One of the recovery codes. It is used up by that.
        """
        call = Call(
            method="POST",
            path="/api/auth/second-factor/recovery-code",
            body={
                "token": token,
                "code": code,
            },
            retry="cautious",
        )
        value: SignedIn = self._http.send(call, ("data",), SignedIn, options)
        return value

    def complete_sign_in_with_totp(
        self,
        *,
        token: str,
        code: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> SignedIn:
        """Complete sign in with totp. Open to everybody. Has a limit of its own, `sign-in`, counted by client
        address.

        :param token: The token that came in the place of a session.
        :param code: The six digits that the app shows.
        """
        call = Call(
            method="POST",
            path="/api/auth/second-factor/totp",
            body={
                "token": token,
                "code": code,
            },
            retry="cautious",
        )
        value: SignedIn = self._http.send(call, ("data",), SignedIn, options)
        return value

    def confirm_totp(
        self,
        *,
        code: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> AddedFactor:
        """Confirm totp. Takes only a session.

        :param code: The six digits that the app shows.
        """
        call = Call(
            method="POST",
            path="/api/auth/factors/totp/confirm",
            body={
                "code": code,
            },
            retry="cautious",
        )
        value: AddedFactor = self._http.send(call, ("data",), AddedFactor, options)
        return value

    def create_json_web_token(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> JsonWebToken:
        """Create JSON web token. Takes only a session."""
        call = Call(
            method="POST",
            path="/api/auth/token",
            retry="cautious",
        )
        value: JsonWebToken = self._http.send(call, ("data",), JsonWebToken, options)
        return value

    def create_managed_workflow(
        self,
        organization_id: str,
        project_id: str,
        *,
        name: str,
        description: str | None | Omit = OMIT,
        steps: list[NewWorkflowStep] | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> ManagedWorkflow:
        """Create managed workflow. Needs the scope `projects:write`. Needs the role `member` in the project, or a
        higher one.

        :param name: What it is called, up to 200 characters.
        :param description: What it is for, up to 500 characters; empty or null clears it.
        :param steps: What is done, in this order; up to 100 steps, of 256 KiB together.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/workflows",
            body={
                "name": name,
                "description": description,
                "steps": steps,
            },
            retry="keyed",
        )
        value: ManagedWorkflow = self._http.send(call, ("data",), ManagedWorkflow, options)
        return value

    def create_o_auth_client(
        self,
        organization_id: str,
        *,
        name: str,
        confidential: bool | Omit = OMIT,
        homepage: str | None | Omit = OMIT,
        grant_types: list[NewOAuthClientGrantTypes] | Omit = OMIT,
        redirect_uris: list[str] | Omit = OMIT,
        service_scopes: list[str] | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> IssuedOAuthClient:
        """Create o auth client. Takes only a session or a JWT. Who has a second factor must have shown it within
        the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.

        :param name: What people read when they are asked to agree.
        :param confidential: Whether it can keep a secret, as a server can.
        :param homepage: Where people can read about it.
        :param grant_types: How it gets tokens.
        :param redirect_uris: Where people may be sent back to: these very addresses. Of a loopback address
            the port is left open.
        :param service_scopes: What it can ask for at services of your organization, in words of your own.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/oauth-clients",
            body={
                "name": name,
                "confidential": confidential,
                "homepage": homepage,
                "grantTypes": grant_types,
                "redirectUris": redirect_uris,
                "serviceScopes": service_scopes,
            },
            retry="keyed",
        )
        value: IssuedOAuthClient = self._http.send(call, ("data",), IssuedOAuthClient, options)
        return value

    def create_organization(
        self,
        *,
        name: str,
        slug: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Organization:
        """Create organization. Needs the scope `organizations:write`.

        :param name: What it is called.
        :param slug: Its short name in addresses. Left out, one is made from the name.
        """
        call = Call(
            method="POST",
            path="/api/user/organizations",
            body={
                "name": name,
                "slug": slug,
            },
            retry="keyed",
        )
        value: Organization = self._http.send(call, ("data",), Organization, options)
        return value

    def create_organization_project(
        self,
        organization_id: str,
        *,
        name: str,
        slug: str | Omit = OMIT,
        description: str | None | Omit = OMIT,
        github_repo_url: str | None | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Project:
        """Create organization project. Needs the scope `projects:write`. Needs the role `admin` in the
        organization, or a higher one.

        :param name: What it is called.
        :param slug: Its short name in addresses. Left out, one is made from the name.
        :param description: What it is for, up to 500 characters; empty or null clears it.
        :param github_repo_url: Where its code is; null clears it.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/projects",
            body={
                "name": name,
                "slug": slug,
                "description": description,
                "githubRepoUrl": github_repo_url,
            },
            retry="keyed",
        )
        value: Project = self._http.send(call, ("data",), Project, options)
        return value

    def create_personal_access_token(
        self,
        *,
        name: str,
        scopes: list[CreatePersonalTokenScopes],
        expires_in: int | Omit = OMIT,
        metadata: dict[str, Any] | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreatedPersonalToken:
        """Create personal access token. Needs the scope `api-keys:write`. Who has a second factor must have shown
        it within the last fifteen minutes.

        :param name: What the token is called.
        :param expires_in: In how many seconds it ends; left out, never.
        :param scopes: What the token may do, within what its user may do at that moment.
        :param metadata: Facts of your own, up to 4 KiB of JSON. `organizationId` pins the token to that
            organization for good.
        """
        call = Call(
            method="POST",
            path="/api/auth/api-key/create",
            body={
                "name": name,
                "expiresIn": expires_in,
                "scopes": scopes,
                "metadata": metadata,
            },
            retry="keyed",
        )
        value: CreatedPersonalToken = self._http.send(call, ("data",), CreatedPersonalToken, options)
        return value

    def create_service(
        self,
        *,
        name: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> IssuedService:
        """Create service. Takes only a session. For admins of the deployment alone. Who has a second factor must
        have shown it within the last fifteen minutes.

        :param name: What the service is called; no other has the name while it lives.
        """
        call = Call(
            method="POST",
            path="/api/admin/services",
            body={
                "name": name,
            },
            retry="keyed",
        )
        value: IssuedService = self._http.send(call, ("data",), IssuedService, options)
        return value

    def create_sso_connection(
        self,
        organization_id: str,
        *,
        name: str,
        default_role: NewSsoConnectionDefaultRole | Omit = OMIT,
        oidc: NewSsoConnectionOidc | Omit = OMIT,
        saml: NewSsoConnectionSaml | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> SsoConnection:
        """Create SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown it
        within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.

        :param name: What people read on the button, such as the name of the provider.
        :param default_role: The role of who comes in by it for the first time, and is no member yet.
        :param oidc: The OpenID provider. Issuer, client id and client secret are needed to make a
            connection.
        :param saml: The SAML identity provider: its metadata, or entity id, URL and certificates.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/sso-connections",
            body={
                "name": name,
                "defaultRole": default_role,
                "oidc": oidc,
                "saml": saml,
            },
            retry="keyed",
        )
        value: SsoConnection = self._http.send(call, ("data",), SsoConnection, options)
        return value

    def deactivate_user(
        self,
        user_id: str,
        *,
        reason: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminUserDetail:
        """Deactivate user. Takes only a session. For admins of the deployment alone.

        :param reason: Why, for other admins to read; it is audited.
        """
        call = Call(
            method="POST",
            path=f"/api/admin/users/{segment(user_id)}/deactivate",
            body={
                "reason": reason,
            },
            retry="keyed",
        )
        value: AdminUserDetail = self._http.send(call, ("data",), AdminUserDetail, options)
        return value

    def decline_invite(
        self,
        token: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Decline invite. Needs the scope `organizations:write`."""
        call = Call(
            method="POST",
            path=f"/api/user/invites/{segment(token)}/decline",
            retry="keyed",
        )
        self._http.exchange(call, options)

    def delete_current_user(
        self,
        *,
        password: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete current user. Takes only a session. Who has a second factor must have shown it within the last
        fifteen minutes.

        :param password: Your password.
        """
        call = Call(
            method="DELETE",
            path="/api/user/me",
            body={
                "password": password,
            },
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def delete_managed_workflow(
        self,
        organization_id: str,
        project_id: str,
        workflow_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete managed workflow. Needs the scope `projects:write`. Needs the role `member` in the project, or a
        higher one.
        """
        call = Call(
            method="DELETE",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/workflows/{segment(workflow_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def delete_o_auth_client(
        self,
        organization_id: str,
        oauth_client_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete o auth client. Takes only a session or a JWT. Needs the role `admin` in the organization, or a
        higher one.
        """
        call = Call(
            method="DELETE",
            path=f"/api/user/organizations/{segment(organization_id)}/oauth-clients/{segment(oauth_client_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def delete_organization(
        self,
        organization_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete organization. Needs the scope `organizations:write`. Who has a second factor must have shown it
        within the last fifteen minutes. Needs the role `owner` in the organization.
        """
        call = Call(
            method="DELETE",
            path=f"/api/user/organizations/{segment(organization_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def delete_organization_project(
        self,
        organization_id: str,
        project_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete organization project. Needs the scope `projects:write`. Who has a second factor must have shown
        it within the last fifteen minutes. Needs the role `owner` in the project.
        """
        call = Call(
            method="DELETE",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def delete_personal_access_token(
        self,
        *,
        id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete personal access token. Needs the scope `api-keys:delete`.

        :param id: The token.
        """
        call = Call(
            method="POST",
            path="/api/auth/api-key/delete",
            body={
                "id": id,
            },
            retry="keyed",
        )
        self._http.exchange(call, options)

    def delete_sso_connection(
        self,
        organization_id: str,
        sso_connection_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Delete SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown it
        within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
        """
        call = Call(
            method="DELETE",
            path=f"/api/user/organizations/{segment(organization_id)}/sso-connections/{segment(sso_connection_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def deny_authorization_request(
        self,
        uid: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AuthorizationDecision:
        """Deny authorization request. Takes only a session."""
        call = Call(
            method="POST",
            path=f"/api/user/oauth/interactions/{segment(uid)}/deny",
            retry="cautious",
        )
        value: AuthorizationDecision = self._http.send(call, ("data",), AuthorizationDecision, options)
        return value

    def deny_device(
        self,
        *,
        user_code: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Deny device. Takes only a session. Has a limit of its own, `device-codes`, counted by client address.

        :param user_code: What the device shows. Hyphens and case do not matter.
        """
        call = Call(
            method="POST",
            path="/api/user/oauth/device/deny",
            body={
                "userCode": user_code,
            },
            retry="cautious",
        )
        self._http.exchange(call, options)

    def disable_sso_connection(
        self,
        organization_id: str,
        sso_connection_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SsoConnection:
        """Disable SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown
        it within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/sso-connections/{segment(sso_connection_id)}/disable",
            retry="keyed",
        )
        value: SsoConnection = self._http.send(call, ("data",), SsoConnection, options)
        return value

    def disconnect_app(
        self,
        oauth_client_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Disconnect app. Takes only a session or a JWT."""
        call = Call(
            method="DELETE",
            path=f"/api/user/connected-apps/{segment(oauth_client_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def enable_sso_connection(
        self,
        organization_id: str,
        sso_connection_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SsoConnection:
        """Enable SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown it
        within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/sso-connections/{segment(sso_connection_id)}/enable",
            retry="keyed",
        )
        value: SsoConnection = self._http.send(call, ("data",), SsoConnection, options)
        return value

    def end_user_sessions(
        self,
        user_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> RevokedSessions:
        """End user sessions. Takes only a session. For admins of the deployment alone."""
        call = Call(
            method="POST",
            path=f"/api/admin/users/{segment(user_id)}/end-sessions",
            retry="keyed",
        )
        value: RevokedSessions = self._http.send(call, ("data",), RevokedSessions, options)
        return value

    def export_audit_logs(
        self,
        organization_id: str,
        *,
        format: ExportAuditLogsFormat | Omit = OMIT,
        user_id: str | Omit = OMIT,
        credential_id: str | Omit = OMIT,
        action: str | Omit = OMIT,
        outcome: ExportAuditLogsOutcome | Omit = OMIT,
        target_type: str | Omit = OMIT,
        target_id: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_id: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> str:
        """Export audit logs. Needs the scope `audit:read`. Needs the role `admin` in the organization, or a higher
        one.

        :param format: JSON Lines or CSV. Both can be verified.
        :param user_id: Only what this person did.
        :param credential_id: Only what was done with this session, token or key.
        :param action: Only this action, or all on one type of target: `api-key.*`.
        :param outcome: Only what was done, or only what was refused.
        :param target_type: Only what was done to things of this type.
        :param target_id: Only what was done to this.
        :param from_: Only from this moment on.
        :param to: Only before this moment.
        :param project_id: Only what concerns this project.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/audit-logs/export",
            query={
                "format": format,
                "userId": user_id,
                "credentialId": credential_id,
                "action": action,
                "outcome": outcome,
                "targetType": target_type,
                "targetId": target_id,
                "from": from_,
                "to": to,
                "projectId": project_id,
            },
            retry="always",
        )
        value: str = self._http.send(call, (), str, options)
        return value

    def export_personal_data(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PersonalData:
        """Export personal data. Takes only a session or a JWT."""
        call = Call(
            method="GET",
            path="/api/user/me/export",
            retry="always",
        )
        value: PersonalData = self._http.send(call, ("data",), PersonalData, options)
        return value

    def find_device(
        self,
        *,
        user_code: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> DeviceRequest:
        """Find device. Takes only a session. Has a limit of its own, `device-codes`, counted by client address.

        :param user_code: What the device shows. Hyphens and case do not matter.
        """
        call = Call(
            method="POST",
            path="/api/user/oauth/device",
            body={
                "userCode": user_code,
            },
            retry="cautious",
        )
        value: DeviceRequest = self._http.send(call, ("data",), DeviceRequest, options)
        return value

    def find_key_by_secret(
        self,
        *,
        key: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminKey:
        """Find key by secret. Takes only a session. For admins of the deployment alone.

        :param key: The key itself. It is neither kept nor logged, and this is no use of it.
        """
        call = Call(
            method="POST",
            path="/api/admin/keys/find",
            body={
                "key": key,
            },
            retry="cautious",
        )
        value: AdminKey = self._http.send(call, ("data",), AdminKey, options)
        return value

    def follow_verification_link(
        self,
        *,
        token: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> VerifiedEmail:
        """Follow verification link. Open to everybody.

        :param token: What the link in the mail says after `#token=`.
        """
        call = Call(
            method="GET",
            path="/api/auth/verify-email",
            query={
                "token": token,
            },
            retry="always",
        )
        value: VerifiedEmail = self._http.send(call, ("data",), VerifiedEmail, options)
        return value

    def generate_managed_project_key(
        self,
        organization_id: str,
        project_id: str,
        *,
        name: str,
        scopes: list[GenerateProjectKeyScopes] | Omit = OMIT,
        environment: GenerateProjectKeyEnvironment | Omit = OMIT,
        expires_in: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> GeneratedProjectKey:
        """Generate managed project key. Needs the scope `api-keys:write`. Who has a second factor must have shown
        it within the last fifteen minutes. Needs the role `admin` in the project, or a higher one.

        :param name: What the key is called.
        :param scopes: What the key may do; left out, all that its maker may.
        :param environment: Which world the key acts in; left out, live, but test where a test key makes it.
        :param expires_in: In how many seconds it ends; left out, with the key that makes it, or never.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/api-keys",
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

    def generate_managed_workspace_key(
        self,
        organization_id: str,
        *,
        name: str,
        scopes: list[NewManagedWorkspaceKeyScopes] | Omit = OMIT,
        environment: NewManagedWorkspaceKeyEnvironment | Omit = OMIT,
        expires_in: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> GeneratedManagedWorkspaceKey:
        """Generate managed workspace key. Needs the scope `api-keys:write`. Takes only a session or a JWT. Who has
        a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the
        organization, or a higher one.

        :param name: What the key is called.
        :param scopes: What the key may do; left out, all that its maker may.
        :param environment: Which world the key acts in; left out, live, but test where a test key makes it.
        :param expires_in: In how many seconds it ends; left out, with the key that makes it, or never.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/api-keys",
            body={
                "name": name,
                "scopes": scopes,
                "environment": environment,
                "expiresIn": expires_in,
            },
            retry="keyed",
        )
        value: GeneratedManagedWorkspaceKey = self._http.send(call, ("data",), GeneratedManagedWorkspaceKey, options)
        return value

    def get_any_organization(
        self,
        organization_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminOrganizationDetail:
        """Get any organization. Takes only a session. For admins of the deployment alone."""
        call = Call(
            method="GET",
            path=f"/api/admin/organizations/{segment(organization_id)}",
            retry="always",
        )
        value: AdminOrganizationDetail = self._http.send(call, ("data",), AdminOrganizationDetail, options)
        return value

    def get_authorization_request(
        self,
        uid: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AuthorizationRequest:
        """Get authorization request. Takes only a session."""
        call = Call(
            method="GET",
            path=f"/api/user/oauth/interactions/{segment(uid)}/details",
            retry="always",
        )
        value: AuthorizationRequest = self._http.send(call, ("data",), AuthorizationRequest, options)
        return value

    def get_counters_of_project(
        self,
        organization_id: str,
        project_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProjectCounters:
        """Get counters of project. Needs the scope `projects:read`. Needs the role `member` in the project, or a
        higher one.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/counters",
            retry="always",
        )
        value: ProjectCounters = self._http.send(call, ("data",), ProjectCounters, options)
        return value

    def get_current_session(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CurrentSession:
        """Get current session. Takes only a session or a JWT."""
        call = Call(
            method="GET",
            path="/api/auth/session",
            retry="always",
        )
        value: CurrentSession = self._http.send(call, ("data",), CurrentSession, options)
        return value

    def get_current_user(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> CurrentUser:
        """Get current user. Needs the scope `user:read`."""
        call = Call(
            method="GET",
            path="/api/user/me",
            retry="always",
        )
        value: CurrentUser = self._http.send(call, ("data",), CurrentUser, options)
        return value

    def get_deployment_health(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminHealth:
        """Get deployment health. Takes only a session. For admins of the deployment alone."""
        call = Call(
            method="GET",
            path="/api/admin/health",
            retry="always",
        )
        value: AdminHealth = self._http.send(call, ("data",), AdminHealth, options)
        return value

    def get_json_web_key_set(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> JsonWebKeySet:
        """Get JSON web key set. Open to everybody."""
        call = Call(
            method="GET",
            path="/api/auth/jwks",
            retry="always",
        )
        value: JsonWebKeySet = self._http.send(call, (), JsonWebKeySet, options)
        return value

    def get_managed_project_settings(
        self,
        organization_id: str,
        project_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProjectSettings:
        """Get managed project settings. Needs the scope `projects:read`. Needs the role `admin` in the project, or
        a higher one.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/settings",
            retry="always",
        )
        value: ProjectSettings = self._http.send(call, ("data",), ProjectSettings, options)
        return value

    def get_managed_project_usage(
        self,
        organization_id: str,
        project_id: str,
        *,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        key: str | Omit = OMIT,
        environment: GetManagedProjectUsageEnvironment | Omit = OMIT,
        hours: bool | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProjectUsage:
        """Get managed project usage. Needs the scope `usage:read`. Needs the role `member` in the project, or a
        higher one.

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
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/usage",
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

    def get_managed_run(
        self,
        organization_id: str,
        project_id: str,
        run_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ManagedRunWithSteps:
        """Get managed run. Needs the scope `projects:read`. Needs the role `member` in the project, or a higher
        one.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/runs/{segment(run_id)}",
            retry="always",
        )
        value: ManagedRunWithSteps = self._http.send(call, ("data",), ManagedRunWithSteps, options)
        return value

    def get_managed_workflow(
        self,
        organization_id: str,
        project_id: str,
        workflow_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ManagedWorkflow:
        """Get managed workflow. Needs the scope `projects:read`. Needs the role `member` in the project, or a
        higher one.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/workflows/{segment(workflow_id)}",
            retry="always",
        )
        value: ManagedWorkflow = self._http.send(call, ("data",), ManagedWorkflow, options)
        return value

    def get_my_membership(
        self,
        organization_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Member:
        """Get my membership. Needs the scope `members:read` or `organizations:read`."""
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/my-membership",
            retry="always",
        )
        value: Member = self._http.send(call, ("data",), Member, options)
        return value

    def get_o_auth_client(
        self,
        organization_id: str,
        oauth_client_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> OAuthClient:
        """Get o auth client. Needs the scope `api-keys:read`. Needs the role `admin` in the organization, or a
        higher one.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/oauth-clients/{segment(oauth_client_id)}",
            retry="always",
        )
        value: OAuthClient = self._http.send(call, ("data",), OAuthClient, options)
        return value

    def get_organization(
        self,
        organization_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Organization:
        """Get organization. Needs the scope `organizations:read`."""
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}",
            retry="always",
        )
        value: Organization = self._http.send(call, ("data",), Organization, options)
        return value

    def get_organization_project(
        self,
        organization_id: str,
        project_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Project:
        """Get organization project. Needs the scope `projects:read`. Needs the role `member` in the project, or a
        higher one.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}",
            retry="always",
        )
        value: Project = self._http.send(call, ("data",), Project, options)
        return value

    def get_organization_usage(
        self,
        organization_id: str,
        *,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        key: str | Omit = OMIT,
        project: str | Omit = OMIT,
        surface: GetOrganizationUsageSurface | Omit = OMIT,
        environment: GetOrganizationUsageEnvironment | Omit = OMIT,
        hours: bool | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> OrganizationUsage:
        """Get organization usage. Needs the scope `usage:read`. Needs the role `admin` in the organization, or a
        higher one.

        :param from_: The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be asked
            about at once.
        :param to: The last day, in UTC. Left out, today.
        :param key: Only what this key or token did.
        :param project: Only what keys of this project did.
        :param surface: Only requests to this API.
        :param environment: Only what keys of this environment did.
        :param hours: Whether to answer requests by hour too, as far as hours are kept.
        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/usage",
            query={
                "from": from_,
                "to": to,
                "key": key,
                "project": project,
                "surface": surface,
                "environment": environment,
                "hours": hours,
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        value: OrganizationUsage = self._http.send(call, ("data",), OrganizationUsage, options)
        return value

    def get_personal_access_token(
        self,
        *,
        id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> PersonalToken:
        """Get personal access token. Needs the scope `api-keys:read`.

        :param id: The token.
        """
        call = Call(
            method="GET",
            path="/api/auth/api-key/get",
            query={
                "id": id,
            },
            retry="always",
        )
        value: PersonalToken = self._http.send(call, ("data",), PersonalToken, options)
        return value

    def get_second_factors(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SecondFactors:
        """Get second factors. Takes only a session or a JWT."""
        call = Call(
            method="GET",
            path="/api/auth/factors",
            retry="always",
        )
        value: SecondFactors = self._http.send(call, ("data",), SecondFactors, options)
        return value

    def get_sign_in_state(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SignInState:
        """Get sign in state. Open to everybody."""
        call = Call(
            method="GET",
            path="/api/auth/state",
            retry="always",
        )
        value: SignInState = self._http.send(call, ("data",), SignInState, options)
        return value

    def get_sso_connection(
        self,
        organization_id: str,
        sso_connection_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SsoConnection:
        """Get SSO connection. Needs the scope `organizations:read`. Needs the role `admin` in the organization, or
        a higher one.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/sso-connections/{segment(sso_connection_id)}",
            retry="always",
        )
        value: SsoConnection = self._http.send(call, ("data",), SsoConnection, options)
        return value

    def get_sso_settings(
        self,
        organization_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SsoSettings:
        """Get SSO settings. Needs the scope `organizations:read`. Needs the role `admin` in the organization, or a
        higher one.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/sso",
            retry="always",
        )
        value: SsoSettings = self._http.send(call, ("data",), SsoSettings, options)
        return value

    def get_subscription(
        self,
        organization_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Subscription:
        """Get subscription. Needs the scope `subscription:read`."""
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/subscription",
            retry="always",
        )
        value: Subscription = self._http.send(call, ("data",), Subscription, options)
        return value

    def get_user(
        self,
        user_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminUserDetail:
        """Get user. Takes only a session. For admins of the deployment alone."""
        call = Call(
            method="GET",
            path=f"/api/admin/users/{segment(user_id)}",
            retry="always",
        )
        value: AdminUserDetail = self._http.send(call, ("data",), AdminUserDetail, options)
        return value

    def grant_admin(
        self,
        user_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminUserDetail:
        """Grant admin. Takes only a session. For admins of the deployment alone. Who has a second factor must have
        shown it within the last fifteen minutes.
        """
        call = Call(
            method="POST",
            path=f"/api/admin/users/{segment(user_id)}/grant-admin",
            retry="keyed",
        )
        value: AdminUserDetail = self._http.send(call, ("data",), AdminUserDetail, options)
        return value

    def identify_sign_in(
        self,
        *,
        email: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> SignInWays:
        """Identify sign in. Open to everybody.

        :param email: The address to sign in with.
        """
        call = Call(
            method="POST",
            path="/api/auth/identify",
            body={
                "email": email,
            },
            retry="cautious",
        )
        value: SignInWays = self._http.send(call, ("data",), SignInWays, options)
        return value

    def invite_managed_project_member(
        self,
        organization_id: str,
        project_id: str,
        *,
        email: str,
        role: NewProjectInviteRole | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> ManagedProjectMember:
        """Invite managed project member. Needs the scope `members:write`. Needs the role `admin` in the project,
        or a higher one.

        :param email: Whom to invite: the invite is for whoever proves that this address is theirs.
        :param role: What they become in the project by accepting.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/members",
            body={
                "email": email,
                "role": role,
            },
            retry="keyed",
        )
        value: ManagedProjectMember = self._http.send(call, ("data",), ManagedProjectMember, options)
        return value

    def invite_to_organization(
        self,
        organization_id: str,
        *,
        email: str,
        role: NewInviteRole,
        options: RequestOptions = NO_OPTIONS,
    ) -> Invite:
        """Invite to organization. Needs the scope `members:write`. Needs the role `admin` in the organization, or
        a higher one.

        :param email: Whom to invite: the invite is for whoever proves that this address is theirs.
        :param role: What they become by accepting.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/invites",
            body={
                "email": email,
                "role": role,
            },
            retry="keyed",
        )
        value: Invite = self._http.send(call, ("data",), Invite, options)
        return value

    def leave_organization(
        self,
        organization_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Leave organization. Needs the scope `members:write`."""
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/leave",
            retry="keyed",
        )
        self._http.exchange(call, options)

    def list_all_organizations(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        q: str | Omit = OMIT,
        plan: ListAllOrganizationsPlan | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[AdminOrganization]:
        """List all organizations. Takes only a session. For admins of the deployment alone.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param q: Only those whose name or slug contains this text.
        :param plan: Only those with this plan.
        """
        call = Call(
            method="GET",
            path="/api/admin/organizations",
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
                "plan": plan,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, AdminOrganization, options)

    def list_audit_logs(
        self,
        organization_id: str,
        *,
        user_id: str | Omit = OMIT,
        credential_id: str | Omit = OMIT,
        action: str | Omit = OMIT,
        outcome: ListAuditLogsOutcome | Omit = OMIT,
        target_type: str | Omit = OMIT,
        target_id: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_id: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[AuditEntry]:
        """List audit logs. Needs the scope `audit:read`. Needs the role `admin` in the organization, or a higher
        one.

        :param user_id: Only what this person did.
        :param credential_id: Only what was done with this session, token or key.
        :param action: Only this action, or all on one type of target: `api-key.*`.
        :param outcome: Only what was done, or only what was refused.
        :param target_type: Only what was done to things of this type.
        :param target_id: Only what was done to this.
        :param from_: Only from this moment on.
        :param to: Only before this moment.
        :param project_id: Only what concerns this project.
        :param limit: How many to answer at the most, 1 to 100.
        :param cursor: The `nextCursor` of the page before.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/audit-logs",
            query={
                "userId": user_id,
                "credentialId": credential_id,
                "action": action,
                "outcome": outcome,
                "targetType": target_type,
                "targetId": target_id,
                "from": from_,
                "to": to,
                "projectId": project_id,
                "limit": limit,
                "cursor": cursor,
            },
            retry="always",
        )
        shape = PageShape(style="cursor", at=("data",), next_cursor=("meta", "nextCursor"))
        return self._http.page(call, shape, AuditEntry, options)

    def list_connected_apps(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ConnectedApp]:
        """List connected apps. Needs the scope `user:read`.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path="/api/user/connected-apps",
            query={
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, ConnectedApp, options)

    def list_deployment_audit_logs(
        self,
        *,
        user_id: str | Omit = OMIT,
        credential_id: str | Omit = OMIT,
        action: str | Omit = OMIT,
        outcome: ListDeploymentAuditLogsOutcome | Omit = OMIT,
        target_type: str | Omit = OMIT,
        target_id: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        organization_id: str | Omit = OMIT,
        project_id: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[AdminAuditEntry]:
        """List deployment audit logs. Takes only a session. For admins of the deployment alone.

        :param user_id: Only what this person did.
        :param credential_id: Only what was done with this session, token or key.
        :param action: Only this action, or all on one type of target: `api-key.*`.
        :param outcome: Only what was done, or only what was refused.
        :param target_type: Only what was done to things of this type.
        :param target_id: Only what was done to this.
        :param from_: Only from this moment on.
        :param to: Only before this moment.
        :param organization_id: What happened on the ground of this organization, instead of the
            deployment's own.
        :param project_id: Only what concerns this project.
        :param limit: How many to answer at the most, 1 to 100.
        :param cursor: The `nextCursor` of the page before.
        """
        call = Call(
            method="GET",
            path="/api/admin/audit-logs",
            query={
                "userId": user_id,
                "credentialId": credential_id,
                "action": action,
                "outcome": outcome,
                "targetType": target_type,
                "targetId": target_id,
                "from": from_,
                "to": to,
                "organizationId": organization_id,
                "projectId": project_id,
                "limit": limit,
                "cursor": cursor,
            },
            retry="always",
        )
        shape = PageShape(style="cursor", at=("data",), next_cursor=("meta", "nextCursor"))
        return self._http.page(call, shape, AdminAuditEntry, options)

    def list_grantable_scopes(
        self,
        *,
        kind: ListGrantableScopesKind,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[Scope]:
        """List grantable scopes. Takes any valid credential, whatever its scopes.

        :param kind: For which kind of key: a personal token, or a key of a project or workspace.
        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path="/api/user/scopes",
            query={
                "kind": kind,
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, Scope, options)

    def list_keys_by_prefix(
        self,
        *,
        prefix: str,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[AdminKey]:
        """List keys by prefix. Takes only a session. For admins of the deployment alone.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param prefix: How what is shown of the key begins.
        """
        call = Call(
            method="GET",
            path="/api/admin/keys",
            query={
                "limit": limit,
                "offset": offset,
                "prefix": prefix,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, AdminKey, options)

    def list_login_history(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[LoginEvent]:
        """List login history. Needs the scope `user:read`.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path="/api/user/me/login-history",
            query={
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, LoginEvent, options)

    def list_mails(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        status: ListMailsStatus | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[AdminMail]:
        """List mails. Takes only a session. For admins of the deployment alone.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param status: Only those that wait, were sent, or were given up.
        """
        call = Call(
            method="GET",
            path="/api/admin/mails",
            query={
                "limit": limit,
                "offset": offset,
                "status": status,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, AdminMail, options)

    def list_managed_project_keys(
        self,
        organization_id: str,
        project_id: str,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        q: str | Omit = OMIT,
        include_revoked: bool | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ManagedProjectKey]:
        """List managed project keys. Needs the scope `api-keys:read`. Needs the role `admin` in the project, or a
        higher one.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param q: Only those whose name contains this text.
        :param include_revoked: Whether revoked keys are listed too.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/api-keys",
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
                "includeRevoked": include_revoked,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, ManagedProjectKey, options)

    def list_managed_project_members(
        self,
        organization_id: str,
        project_id: str,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        q: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ManagedProjectMember]:
        """List managed project members. Needs the scope `members:read`. Needs the role `member` in the project, or
        a higher one.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param q: Only those whose name or address contains this text.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/members",
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, ManagedProjectMember, options)

    def list_managed_provider_keys(
        self,
        organization_id: str,
        project_id: str,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ProviderKey]:
        """List managed provider keys. Needs the scope `projects:read`. Needs the role `admin` in the project, or a
        higher one.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/provider-keys",
            query={
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, ProviderKey, options)

    def list_managed_runs(
        self,
        organization_id: str,
        project_id: str,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        status: ListManagedRunsStatus | Omit = OMIT,
        workflow_id: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ManagedRun]:
        """List managed runs. Needs the scope `projects:read`. Needs the role `member` in the project, or a higher
        one.

        :param limit: How many to answer at the most, 1 to 100.
        :param cursor: The `nextCursor` of the page before.
        :param status: Only those in this state.
        :param workflow_id: Only those of this workflow.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/runs",
            query={
                "limit": limit,
                "cursor": cursor,
                "status": status,
                "workflowId": workflow_id,
            },
            retry="always",
        )
        shape = PageShape(style="cursor", at=("data",), next_cursor=("meta", "nextCursor"))
        return self._http.page(call, shape, ManagedRun, options)

    def list_managed_sandboxes(
        self,
        organization_id: str,
        project_id: str,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        run_id: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ManagedSandbox]:
        """List managed sandboxes. Needs the scope `projects:read`. Needs the role `member` in the project, or a
        higher one.

        :param limit: How many to answer at the most, 1 to 100.
        :param cursor: The `nextCursor` of the page before.
        :param run_id: Only those of this run.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/sandboxes",
            query={
                "limit": limit,
                "cursor": cursor,
                "runId": run_id,
            },
            retry="always",
        )
        shape = PageShape(style="cursor", at=("data",), next_cursor=("meta", "nextCursor"))
        return self._http.page(call, shape, ManagedSandbox, options)

    def list_managed_workflows(
        self,
        organization_id: str,
        project_id: str,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        q: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ManagedWorkflow]:
        """List managed workflows. Needs the scope `projects:read`. Needs the role `member` in the project, or a
        higher one.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param q: Only those whose name contains this text.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/workflows",
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, ManagedWorkflow, options)

    def list_managed_workspace_keys(
        self,
        organization_id: str,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        q: str | Omit = OMIT,
        include_revoked: bool | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ManagedWorkspaceKey]:
        """List managed workspace keys. Needs the scope `api-keys:read`. Needs the role `admin` in the
        organization, or a higher one.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param q: Only those whose name contains this text.
        :param include_revoked: Whether revoked keys are listed too.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/api-keys",
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
                "includeRevoked": include_revoked,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, ManagedWorkspaceKey, options)

    def list_o_auth_clients(
        self,
        organization_id: str,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[OAuthClient]:
        """List o auth clients. Needs the scope `api-keys:read`. Needs the role `admin` in the organization, or a
        higher one.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/oauth-clients",
            query={
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, OAuthClient, options)

    def list_organization_invites(
        self,
        organization_id: str,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        q: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[Invite]:
        """List organization invites. Needs the scope `members:read`. Needs the role `admin` in the organization,
        or a higher one.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param q: Only those whose address contains this text.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/invites",
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, Invite, options)

    def list_organization_members(
        self,
        organization_id: str,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        q: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[Member]:
        """List organization members. Needs the scope `members:read`.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param q: Only those whose name or address contains this text.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/members",
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, Member, options)

    def list_organization_projects(
        self,
        organization_id: str,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        q: str | Omit = OMIT,
        deleted: bool | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[Project]:
        """List organization projects. Needs the scope `projects:read`.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param q: Only those whose name or slug contains this text.
        :param deleted: Whether to list, in the place of the others, those that were deleted and can be
            restored.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/projects",
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
                "deleted": deleted,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, Project, options)

    def list_organizations(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        q: str | Omit = OMIT,
        deleted: bool | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[Organization]:
        """List organizations. Needs the scope `user:read` or `organizations:read`.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param q: Only those whose name or slug contains this text.
        :param deleted: Whether to list, in the place of the others, those that were deleted and can be
            restored.
        """
        call = Call(
            method="GET",
            path="/api/user/organizations",
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
                "deleted": deleted,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, Organization, options)

    def list_passkeys(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[Passkey]:
        """List passkeys. Takes only a session or a JWT.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path="/api/auth/passkeys",
            query={
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, Passkey, options)

    def list_personal_access_tokens(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        q: str | Omit = OMIT,
        include_revoked: bool | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[PersonalToken]:
        """List personal access tokens. Needs the scope `api-keys:read`.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param q: Only those whose name contains this text.
        :param include_revoked: Whether revoked tokens are listed too.
        """
        call = Call(
            method="GET",
            path="/api/auth/api-key/list",
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
                "includeRevoked": include_revoked,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, PersonalToken, options)

    def list_plans(
        self,
        organization_id: str,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[Plan]:
        """List plans. Needs the scope `subscription:read`.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/subscription/plans",
            query={
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, Plan, options)

    def list_received_invites(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ReceivedInvite]:
        """List received invites. Needs the scope `user:read` or `organizations:read`.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path="/api/user/invites",
            query={
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, ReceivedInvite, options)

    def list_services(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        include_revoked: bool | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[Service]:
        """List services. Takes only a session. For admins of the deployment alone.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param include_revoked: Whether those are listed, too, whose credential was revoked.
        """
        call = Call(
            method="GET",
            path="/api/admin/services",
            query={
                "limit": limit,
                "offset": offset,
                "includeRevoked": include_revoked,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, Service, options)

    def list_sessions(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[ListedSession]:
        """List sessions. Takes only a session or a JWT.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path="/api/auth/sessions",
            query={
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, ListedSession, options)

    def list_sso_connections(
        self,
        organization_id: str,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[SsoConnection]:
        """List SSO connections. Needs the scope `organizations:read`. Needs the role `admin` in the organization,
        or a higher one.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/sso-connections",
            query={
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, SsoConnection, options)

    def list_sso_domains(
        self,
        organization_id: str,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[SsoDomain]:
        """List SSO domains. Needs the scope `organizations:read`. Needs the role `admin` in the organization, or a
        higher one.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path=f"/api/user/organizations/{segment(organization_id)}/domains",
            query={
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, SsoDomain, options)

    def list_users(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        q: str | Omit = OMIT,
        status: ListUsersStatus | Omit = OMIT,
        role: ListUsersRole | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[AdminUser]:
        """List users. Takes only a session. For admins of the deployment alone.

        :param limit: How many to answer at the most, 1 to 100.
        :param offset: How many to skip.
        :param q: Only those whose address, name or handle contains this text.
        :param status: Only those who may come in, or only those who may not.
        :param role: Only admins of the deployment, or only all others.
        """
        call = Call(
            method="GET",
            path="/api/admin/users",
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
                "status": status,
                "role": role,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("meta", "total"))
        return self._http.page(call, shape, AdminUser, options)

    def regenerate_recovery_codes(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> RecoveryCodes:
        """Regenerate recovery codes. Takes only a session. Who has a second factor must have shown it within the
        last fifteen minutes.
        """
        call = Call(
            method="POST",
            path="/api/auth/factors/recovery-codes",
            retry="cautious",
        )
        value: RecoveryCodes = self._http.send(call, ("data",), RecoveryCodes, options)
        return value

    def remove_managed_project_member(
        self,
        organization_id: str,
        project_id: str,
        user_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Remove managed project member. Needs the scope `members:write`. Needs the role `member` in the project,
        or a higher one.
        """
        call = Call(
            method="DELETE",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/members/{segment(user_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def remove_managed_provider_key(
        self,
        organization_id: str,
        project_id: str,
        provider: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Remove managed provider key. Needs the scope `projects:write`. Needs the role `admin` in the project, or
        a higher one.
        """
        call = Call(
            method="DELETE",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/provider-keys/{segment(provider)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def remove_organization_limits(
        self,
        organization_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminOrganizationDetail:
        """Remove organization limits. Takes only a session. For admins of the deployment alone."""
        call = Call(
            method="DELETE",
            path=f"/api/admin/organizations/{segment(organization_id)}/limits",
            retry="always",
        )
        value: AdminOrganizationDetail = self._http.send(call, ("data",), AdminOrganizationDetail, options)
        return value

    def remove_organization_member(
        self,
        organization_id: str,
        user_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Remove organization member. Needs the scope `members:write`."""
        call = Call(
            method="DELETE",
            path=f"/api/user/organizations/{segment(organization_id)}/members/{segment(user_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def remove_passkey(
        self,
        passkey_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Remove passkey. Takes only a session. Who has a second factor must have shown it within the last fifteen
        minutes.
        """
        call = Call(
            method="DELETE",
            path=f"/api/auth/passkeys/{segment(passkey_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def remove_sso_domain(
        self,
        organization_id: str,
        sso_domain_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Remove SSO domain. Needs the scope `organizations:write`. Needs the role `admin` in the organization, or
        a higher one.
        """
        call = Call(
            method="DELETE",
            path=f"/api/user/organizations/{segment(organization_id)}/domains/{segment(sso_domain_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def remove_totp(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Remove totp. Takes only a session. Who has a second factor must have shown it within the last fifteen
        minutes.
        """
        call = Call(
            method="DELETE",
            path="/api/auth/factors/totp",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def rename_passkey(
        self,
        passkey_id: str,
        *,
        name: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> Passkey:
        """Rename passkey. Takes only a session.

        :param name: What you call it, such as the device that it is on.
        """
        call = Call(
            method="PUT",
            path=f"/api/auth/passkeys/{segment(passkey_id)}",
            body={
                "name": name,
            },
            retry="always",
        )
        value: Passkey = self._http.send(call, ("data",), Passkey, options)
        return value

    def request_password_reset(
        self,
        *,
        email: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Request password reset. Open to everybody. Has a limit of its own, `recovery`, counted by client
        address.

        :param email: The address of the account.
        """
        call = Call(
            method="POST",
            path="/api/auth/forgot-password",
            body={
                "email": email,
            },
            retry="keyed",
        )
        self._http.exchange(call, options)

    def request_second_factor_passkey(
        self,
        *,
        token: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> PasskeyRequest:
        """Request second factor passkey. Open to everybody. Has a limit of its own, `sign-in`, counted by client
        address.

        :param token: The token that came in the place of a session.
        """
        call = Call(
            method="POST",
            path="/api/auth/second-factor/passkey/options",
            body={
                "token": token,
            },
            retry="cautious",
        )
        value: PasskeyRequest = self._http.send(call, ("data",), PasskeyRequest, options)
        return value

    def request_sign_in_passkey(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PasskeyRequest:
        """Request sign in passkey. Open to everybody. Has a limit of its own, `sign-in`, counted by client
        address.
        """
        call = Call(
            method="POST",
            path="/api/auth/sign-in/passkey/options",
            retry="cautious",
        )
        value: PasskeyRequest = self._http.send(call, ("data",), PasskeyRequest, options)
        return value

    def request_step_up_passkey(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> PasskeyRequest:
        """Request step up passkey. Takes only a session or a JWT."""
        call = Call(
            method="POST",
            path="/api/auth/step-up/passkey/options",
            retry="cautious",
        )
        value: PasskeyRequest = self._http.send(call, ("data",), PasskeyRequest, options)
        return value

    def resend_organization_invite(
        self,
        organization_id: str,
        invite_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Invite:
        """Resend organization invite. Needs the scope `members:write`. Needs the role `admin` in the organization,
        or a higher one. Has a limit of its own, `recovery`, counted by client address.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/invites/{segment(invite_id)}/resend",
            retry="keyed",
        )
        value: Invite = self._http.send(call, ("data",), Invite, options)
        return value

    def reset_password(
        self,
        *,
        token: str,
        new_password: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Reset password. Open to everybody.

        :param token: The code in the mail.
        :param new_password: 8 to 128 characters, of any kind; the most common ones are refused.
        """
        call = Call(
            method="POST",
            path="/api/auth/reset-password",
            body={
                "token": token,
                "newPassword": new_password,
            },
            retry="keyed",
        )
        self._http.exchange(call, options)

    def reset_user_second_factors(
        self,
        user_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminUserDetail:
        """Reset user second factors. Takes only a session. For admins of the deployment alone. Who has a second
        factor must have shown it within the last fifteen minutes.
        """
        call = Call(
            method="POST",
            path=f"/api/admin/users/{segment(user_id)}/reset-second-factors",
            retry="keyed",
        )
        value: AdminUserDetail = self._http.send(call, ("data",), AdminUserDetail, options)
        return value

    def restore_organization(
        self,
        organization_id: str,
        *,
        slug: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Organization:
        """Restore organization. Needs the scope `organizations:write`. Needs the role `owner` in the organization.

        :param slug: Its slug from then on. Left out, it is what it was.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/restore",
            body={
                "slug": slug,
            },
            retry="keyed",
        )
        value: Organization = self._http.send(call, ("data",), Organization, options)
        return value

    def restore_organization_project(
        self,
        organization_id: str,
        project_id: str,
        *,
        slug: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Project:
        """Restore organization project. Needs the scope `projects:write`. Needs the role `owner` in the project.

        :param slug: Its slug from then on. Left out, it is what it was.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/restore",
            body={
                "slug": slug,
            },
            retry="keyed",
        )
        value: Project = self._http.send(call, ("data",), Project, options)
        return value

    def retry_mail(
        self,
        mail_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminMail:
        """Retry mail. Takes only a session. For admins of the deployment alone."""
        call = Call(
            method="POST",
            path=f"/api/admin/mails/{segment(mail_id)}/retry",
            retry="keyed",
        )
        value: AdminMail = self._http.send(call, ("data",), AdminMail, options)
        return value

    def revoke_admin(
        self,
        user_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminUserDetail:
        """Revoke admin. Takes only a session. For admins of the deployment alone."""
        call = Call(
            method="POST",
            path=f"/api/admin/users/{segment(user_id)}/revoke-admin",
            retry="keyed",
        )
        value: AdminUserDetail = self._http.send(call, ("data",), AdminUserDetail, options)
        return value

    def revoke_any_key(
        self,
        any_key_id: str,
        *,
        reason: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminKey:
        """Revoke any key. Takes only a session. For admins of the deployment alone.

        :param reason: Why: the owner of the key reads it beside the key.
        """
        call = Call(
            method="POST",
            path=f"/api/admin/keys/{segment(any_key_id)}/revoke",
            body={
                "reason": reason,
            },
            retry="keyed",
        )
        value: AdminKey = self._http.send(call, ("data",), AdminKey, options)
        return value

    def revoke_managed_project_invite(
        self,
        organization_id: str,
        project_id: str,
        invite_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Revoke managed project invite. Needs the scope `members:write`. Needs the role `admin` in the project,
        or a higher one.
        """
        call = Call(
            method="DELETE",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/invites/{segment(invite_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def revoke_managed_project_key(
        self,
        organization_id: str,
        project_id: str,
        project_key_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Revoke managed project key. Needs the scope `api-keys:delete`. Needs the role `admin` in the project, or
        a higher one.
        """
        call = Call(
            method="DELETE",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/api-keys/{segment(project_key_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def revoke_managed_workspace_key(
        self,
        organization_id: str,
        workspace_key_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Revoke managed workspace key. Needs the scope `api-keys:delete`. Needs the role `admin` in the
        organization, or a higher one.
        """
        call = Call(
            method="DELETE",
            path=f"/api/user/organizations/{segment(organization_id)}/api-keys/{segment(workspace_key_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def revoke_organization_invite(
        self,
        organization_id: str,
        invite_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Revoke organization invite. Needs the scope `members:write`. Needs the role `admin` in the organization,
        or a higher one.
        """
        call = Call(
            method="DELETE",
            path=f"/api/user/organizations/{segment(organization_id)}/invites/{segment(invite_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def revoke_other_sessions(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> RevokedSessions:
        """Revoke other sessions. Takes only a session."""
        call = Call(
            method="POST",
            path="/api/auth/sessions/revoke-others",
            retry="keyed",
        )
        value: RevokedSessions = self._http.send(call, ("data",), RevokedSessions, options)
        return value

    def revoke_service(
        self,
        service_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Revoke service. Takes only a session. For admins of the deployment alone."""
        call = Call(
            method="DELETE",
            path=f"/api/admin/services/{segment(service_id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def revoke_session(
        self,
        *,
        session_id: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Revoke session. Takes only a session.

        :param session_id: The session.
        """
        call = Call(
            method="POST",
            path="/api/auth/sessions/revoke",
            body={
                "sessionId": session_id,
            },
            retry="keyed",
        )
        self._http.exchange(call, options)

    def rotate_managed_project_key(
        self,
        organization_id: str,
        project_id: str,
        project_key_id: str,
        *,
        grace_seconds: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> RotatedProjectKey:
        """Rotate managed project key. Needs the scope `api-keys:write`. Who has a second factor must have shown it
        within the last fifteen minutes. Needs the role `admin` in the project, or a higher one.

        :param grace_seconds: For how long the former key works on, up to 30 days.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/api-keys/{segment(project_key_id)}/rotate",
            body={
                "graceSeconds": grace_seconds,
            },
            retry="keyed",
        )
        value: RotatedProjectKey = self._http.send(call, ("data",), RotatedProjectKey, options)
        return value

    def rotate_managed_workspace_key(
        self,
        organization_id: str,
        workspace_key_id: str,
        *,
        grace_seconds: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> RotatedManagedWorkspaceKey:
        """Rotate managed workspace key. Needs the scope `api-keys:write`. Takes only a session or a JWT. Who has a
        second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the
        organization, or a higher one.

        :param grace_seconds: For how long the former key works on, up to 30 days.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/api-keys/{segment(workspace_key_id)}/rotate",
            body={
                "graceSeconds": grace_seconds,
            },
            retry="keyed",
        )
        value: RotatedManagedWorkspaceKey = self._http.send(call, ("data",), RotatedManagedWorkspaceKey, options)
        return value

    def rotate_o_auth_client_secret(
        self,
        organization_id: str,
        oauth_client_id: str,
        *,
        grace_seconds: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> IssuedOAuthClient:
        """Rotate o auth client secret. Takes only a session or a JWT. Who has a second factor must have shown it
        within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.

        :param grace_seconds: For how long the former secret works on, up to 30 days.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/oauth-clients/{segment(oauth_client_id)}/rotate-secret",
            body={
                "graceSeconds": grace_seconds,
            },
            retry="keyed",
        )
        value: IssuedOAuthClient = self._http.send(call, ("data",), IssuedOAuthClient, options)
        return value

    def rotate_personal_access_token(
        self,
        *,
        id: str,
        grace_seconds: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> RotatedPersonalToken:
        """Rotate personal access token. Needs the scope `api-keys:write`. Who has a second factor must have shown
        it within the last fifteen minutes.

        :param id: The token.
        :param grace_seconds: For how long the former key works on, up to 30 days.
        """
        call = Call(
            method="POST",
            path="/api/auth/api-key/rotate",
            body={
                "id": id,
                "graceSeconds": grace_seconds,
            },
            retry="keyed",
        )
        value: RotatedPersonalToken = self._http.send(call, ("data",), RotatedPersonalToken, options)
        return value

    def send_verification_email(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Send verification email. Takes only a session. Has a limit of its own, `recovery`, counted by client
        address.
        """
        call = Call(
            method="POST",
            path="/api/auth/send-verification-email",
            retry="keyed",
        )
        self._http.exchange(call, options)

    def set_managed_provider_key(
        self,
        organization_id: str,
        project_id: str,
        provider: str,
        *,
        key: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProviderKey:
        """Set managed provider key. Needs the scope `projects:write`. Needs the role `admin` in the project, or a
        higher one.

        :param key: The key. It is never shown again.
        """
        call = Call(
            method="PUT",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/provider-keys/{segment(provider)}",
            body={
                "key": key,
            },
            retry="always",
        )
        value: ProviderKey = self._http.send(call, ("data",), ProviderKey, options)
        return value

    def set_organization_limits(
        self,
        organization_id: str,
        *,
        per_minute: int | Omit = OMIT,
        per_day: int | Omit = OMIT,
        expires_at: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminOrganizationDetail:
        """Set organization limits. Takes only a session. For admins of the deployment alone.

        :param per_minute: The most requests in a minute; left out, what the plan says.
        :param per_day: The most requests in a day; left out, what the plan says.
        :param expires_at: When the plan's limits hold again; left out, they do not.
        """
        call = Call(
            method="PUT",
            path=f"/api/admin/organizations/{segment(organization_id)}/limits",
            body={
                "perMinute": per_minute,
                "perDay": per_day,
                "expiresAt": expires_at,
            },
            retry="always",
        )
        value: AdminOrganizationDetail = self._http.send(call, ("data",), AdminOrganizationDetail, options)
        return value

    def sign_in_with_email(
        self,
        *,
        email: str,
        password: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> SignInAnswer:
        """Sign in with email. Open to everybody. Has a limit of its own, `sign-in`, counted by client address.

        :param email: The address of the account.
        :param password: The password of the account.
        """
        call = Call(
            method="POST",
            path="/api/auth/sign-in/email",
            body={
                "email": email,
                "password": password,
            },
            retry="cautious",
        )
        value: SignInAnswer = self._http.send(call, ("data",), SignInAnswer, options)
        return value

    def sign_in_with_passkey(
        self,
        *,
        response: PasskeyAssertion,
        options: RequestOptions = NO_OPTIONS,
    ) -> SignedIn:
        """Sign in with passkey. Open to everybody. Has a limit of its own, `sign-in`, counted by client address."""
        call = Call(
            method="POST",
            path="/api/auth/sign-in/passkey",
            body={
                "response": response,
            },
            retry="cautious",
        )
        value: SignedIn = self._http.send(call, ("data",), SignedIn, options)
        return value

    def sign_out(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Sign out. Takes only a session."""
        call = Call(
            method="POST",
            path="/api/auth/sign-out",
            retry="cautious",
        )
        self._http.exchange(call, options)

    def sign_up_with_email(
        self,
        *,
        email: str,
        password: str,
        name: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> SignedUp:
        """Sign up with email. Open to everybody. Has a limit of its own, `sign-up`, counted by client address.

        :param email: The address that the account belongs to.
        :param password: 8 to 128 characters, of any kind; the most common ones are refused.
        :param name: What you are called.
        """
        call = Call(
            method="POST",
            path="/api/auth/sign-up/email",
            body={
                "email": email,
                "password": password,
                "name": name,
            },
            retry="keyed",
        )
        value: SignedUp = self._http.send(call, ("data",), SignedUp, options)
        return value

    def start_managed_run(
        self,
        organization_id: str,
        project_id: str,
        *,
        workflow_id: str,
        prompt: str,
        branch_name: str | None | Omit = OMIT,
        github_repo_url: str | None | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> ManagedRun:
        """Start managed run. Needs the scope `projects:write`. Needs the role `member` in the project, or a higher
        one.

        :param workflow_id: The workflow to run.
        :param prompt: What is to be done, up to 64 KiB.
        :param branch_name: The branch to work on, up to 255 characters.
        :param github_repo_url: Where the code is; left out, where the project says; null: nowhere.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/runs",
            body={
                "workflowId": workflow_id,
                "prompt": prompt,
                "branchName": branch_name,
                "githubRepoUrl": github_repo_url,
            },
            retry="keyed",
        )
        value: ManagedRun = self._http.send(call, ("data",), ManagedRun, options)
        return value

    def step_up(
        self,
        *,
        code: str | Omit = OMIT,
        recovery_code: str | Omit = OMIT,
        passkey: PasskeyAssertion | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> SteppedUp:
        """Step up. Takes only a session or a JWT.

        :param code: The six digits that the app shows.
        :param recovery_code: One of the recovery codes. It is used up by that.
        :param passkey: A passkey.
        """
        call = Call(
            method="POST",
            path="/api/auth/step-up",
            body={
                "code": code,
                "recoveryCode": recovery_code,
                "passkey": passkey,
            },
            retry="cautious",
        )
        value: SteppedUp = self._http.send(call, ("data",), SteppedUp, options)
        return value

    def test_sso_connection(
        self,
        organization_id: str,
        sso_connection_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SsoConnectionTest:
        """Test SSO connection. Needs the scope `organizations:write`. Needs the role `admin` in the organization,
        or a higher one.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/sso-connections/{segment(sso_connection_id)}/test",
            retry="cautious",
        )
        value: SsoConnectionTest = self._http.send(call, ("data",), SsoConnectionTest, options)
        return value

    def update_current_user(
        self,
        *,
        full_name: str | Omit = OMIT,
        handle: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> CurrentUser:
        """Update current user. Needs the scope `user:write`.

        :param full_name: What you are called.
        :param handle: Your public name, which nobody else has.
        """
        call = Call(
            method="PUT",
            path="/api/user/me",
            body={
                "fullName": full_name,
                "handle": handle,
            },
            retry="always",
        )
        value: CurrentUser = self._http.send(call, ("data",), CurrentUser, options)
        return value

    def update_managed_project_key(
        self,
        organization_id: str,
        project_id: str,
        project_key_id: str,
        *,
        name: str | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        scopes: list[ProjectKeyChangeScopes] | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> ManagedProjectKey:
        """Update managed project key. Needs the scope `api-keys:write`. Needs the role `admin` in the project, or
        a higher one.

        :param name: What the key is called.
        :param enabled: A key that is not enabled opens nothing until it is again.
        :param scopes: What the key may do from now on. Only a person who is signed in, and may do as much,
            grants it more than it has.
        """
        call = Call(
            method="PUT",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/api-keys/{segment(project_key_id)}",
            body={
                "name": name,
                "enabled": enabled,
                "scopes": scopes,
            },
            retry="always",
        )
        value: ManagedProjectKey = self._http.send(call, ("data",), ManagedProjectKey, options)
        return value

    def update_managed_project_settings(
        self,
        organization_id: str,
        project_id: str,
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
        """Update managed project settings. Needs the scope `projects:write`. Needs the role `admin` in the
        project, or a higher one.

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
            method="PUT",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/settings",
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
            retry="always",
        )
        value: ProjectSettings = self._http.send(call, ("data",), ProjectSettings, options)
        return value

    def update_managed_workflow(
        self,
        organization_id: str,
        project_id: str,
        workflow_id: str,
        *,
        name: str | Omit = OMIT,
        description: str | None | Omit = OMIT,
        steps: list[NewWorkflowStep] | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> ManagedWorkflow:
        """Update managed workflow. Needs the scope `projects:write`. Needs the role `member` in the project, or a
        higher one.

        :param name: What it is called, up to 200 characters.
        :param description: What it is for, up to 500 characters; empty or null clears it.
        :param steps: What is done, in this order; up to 100 steps, of 256 KiB together. They take the place
            of those that there are.
        """
        call = Call(
            method="PUT",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}/workflows/{segment(workflow_id)}",
            body={
                "name": name,
                "description": description,
                "steps": steps,
            },
            retry="always",
        )
        value: ManagedWorkflow = self._http.send(call, ("data",), ManagedWorkflow, options)
        return value

    def update_managed_workspace_key(
        self,
        organization_id: str,
        workspace_key_id: str,
        *,
        name: str | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        scopes: list[ManagedWorkspaceKeyChangeScopes] | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> ManagedWorkspaceKey:
        """Update managed workspace key. Needs the scope `api-keys:write`. Takes only a session or a JWT. Needs the
        role `admin` in the organization, or a higher one.

        :param name: What the key is called.
        :param enabled: A key that is not enabled opens nothing until it is again.
        :param scopes: What the key may do from now on. Only a person who is signed in, and may do as much,
            grants it more than it has.
        """
        call = Call(
            method="PUT",
            path=f"/api/user/organizations/{segment(organization_id)}/api-keys/{segment(workspace_key_id)}",
            body={
                "name": name,
                "enabled": enabled,
                "scopes": scopes,
            },
            retry="always",
        )
        value: ManagedWorkspaceKey = self._http.send(call, ("data",), ManagedWorkspaceKey, options)
        return value

    def update_o_auth_client(
        self,
        organization_id: str,
        oauth_client_id: str,
        *,
        name: str | Omit = OMIT,
        homepage: str | None | Omit = OMIT,
        grant_types: list[OAuthClientChangeGrantTypes] | Omit = OMIT,
        redirect_uris: list[str] | Omit = OMIT,
        service_scopes: list[str] | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> OAuthClient:
        """Update o auth client. Takes only a session or a JWT. Needs the role `admin` in the organization, or a
        higher one.

        :param name: What people read when they are asked to agree.
        :param homepage: Where people can read about it.
        :param grant_types: How it gets tokens.
        :param redirect_uris: Where people may be sent back to: these very addresses. Of a loopback address
            the port is left open.
        :param service_scopes: What it can ask for at services of your organization, in words of your own.
        """
        call = Call(
            method="PUT",
            path=f"/api/user/organizations/{segment(organization_id)}/oauth-clients/{segment(oauth_client_id)}",
            body={
                "name": name,
                "homepage": homepage,
                "grantTypes": grant_types,
                "redirectUris": redirect_uris,
                "serviceScopes": service_scopes,
            },
            retry="always",
        )
        value: OAuthClient = self._http.send(call, ("data",), OAuthClient, options)
        return value

    def update_organization(
        self,
        organization_id: str,
        *,
        name: str | Omit = OMIT,
        slug: str | Omit = OMIT,
        mfa_required: bool | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Organization:
        """Update organization. Needs the scope `organizations:write`. Needs the role `admin` in the organization,
        or a higher one.

        :param name: What it is called.
        :param slug: Its short name in addresses.
        :param mfa_required: Whether it lets in only who has shown a second factor. For owners, who have
            shown theirs; to stop it, within the last fifteen minutes.
        """
        call = Call(
            method="PUT",
            path=f"/api/user/organizations/{segment(organization_id)}",
            body={
                "name": name,
                "slug": slug,
                "mfaRequired": mfa_required,
            },
            retry="always",
        )
        value: Organization = self._http.send(call, ("data",), Organization, options)
        return value

    def update_organization_project(
        self,
        organization_id: str,
        project_id: str,
        *,
        name: str | Omit = OMIT,
        slug: str | Omit = OMIT,
        description: str | None | Omit = OMIT,
        github_repo_url: str | None | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Project:
        """Update organization project. Needs the scope `projects:write`. Needs the role `admin` in the project, or
        a higher one.

        :param name: What it is called.
        :param slug: Its short name in addresses.
        :param description: What it is for, up to 500 characters; empty or null clears it.
        :param github_repo_url: Where its code is; null clears it.
        """
        call = Call(
            method="PUT",
            path=f"/api/user/organizations/{segment(organization_id)}/projects/{segment(project_id)}",
            body={
                "name": name,
                "slug": slug,
                "description": description,
                "githubRepoUrl": github_repo_url,
            },
            retry="always",
        )
        value: Project = self._http.send(call, ("data",), Project, options)
        return value

    def update_personal_access_token(
        self,
        *,
        id: str,
        name: str | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        scopes: list[UpdatePersonalTokenScopes] | Omit = OMIT,
        metadata: dict[str, Any] | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> PersonalToken:
        """Update personal access token. Needs the scope `api-keys:write`.

        :param id: The token.
        :param name: What the token is called.
        :param enabled: A token that is not enabled opens nothing until it is again.
        :param scopes: Fewer scopes than the token has now; it never gets more.
        :param metadata: Replaces what was there. A pin stays and has to be repeated.
        """
        call = Call(
            method="POST",
            path="/api/auth/api-key/update",
            body={
                "id": id,
                "name": name,
                "enabled": enabled,
                "scopes": scopes,
                "metadata": metadata,
            },
            retry="keyed",
        )
        value: PersonalToken = self._http.send(call, ("data",), PersonalToken, options)
        return value

    def update_sso_connection(
        self,
        organization_id: str,
        sso_connection_id: str,
        *,
        name: str | Omit = OMIT,
        default_role: SsoConnectionChangeDefaultRole | Omit = OMIT,
        oidc: SsoConnectionChangeOidc | Omit = OMIT,
        saml: SsoConnectionChangeSaml | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> SsoConnection:
        """Update SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown it
        within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.

        :param name: What people read on the button, such as the name of the provider.
        :param default_role: The role of who comes in by it for the first time, and is no member yet.
        :param oidc: The OpenID provider. Issuer, client id and client secret are needed to make a
            connection.
        :param saml: The SAML identity provider: its metadata, or entity id, URL and certificates.
        """
        call = Call(
            method="PUT",
            path=f"/api/user/organizations/{segment(organization_id)}/sso-connections/{segment(sso_connection_id)}",
            body={
                "name": name,
                "defaultRole": default_role,
                "oidc": oidc,
                "saml": saml,
            },
            retry="always",
        )
        value: SsoConnection = self._http.send(call, ("data",), SsoConnection, options)
        return value

    def verify_email(
        self,
        *,
        token: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> VerifiedEmail:
        """Verify email. Open to everybody.

        :param token: What the link in the mail says after `#token=`.
        """
        call = Call(
            method="POST",
            path="/api/auth/verify-email",
            query={
                "token": token,
            },
            retry="keyed",
        )
        value: VerifiedEmail = self._http.send(call, ("data",), VerifiedEmail, options)
        return value

    def verify_sso_domain(
        self,
        organization_id: str,
        sso_domain_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SsoDomain:
        """Verify SSO domain. Needs the scope `organizations:write`. Needs the role `admin` in the organization, or
        a higher one.
        """
        call = Call(
            method="POST",
            path=f"/api/user/organizations/{segment(organization_id)}/domains/{segment(sso_domain_id)}/verify",
            retry="keyed",
        )
        value: SsoDomain = self._http.send(call, ("data",), SsoDomain, options)
        return value

    def verify_user(
        self,
        user_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AdminUserDetail:
        """Verify user. Takes only a session. For admins of the deployment alone."""
        call = Call(
            method="POST",
            path=f"/api/admin/users/{segment(user_id)}/verify",
            retry="keyed",
        )
        value: AdminUserDetail = self._http.send(call, ("data",), AdminUserDetail, options)
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedFactor(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "recovery_codes": "recoveryCodes",
    }

    recovery_codes: list[str] | None = dataclasses.field(repr=False)
    """Ten recovery codes, shown at this moment alone; null for who has some already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedPasskey(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "backed_up": "backedUp",
        "created_at": "createdAt",
        "last_used_at": "lastUsedAt",
        "recovery_codes": "recoveryCodes",
    }

    id: str
    """The passkey."""
    name: str
    """What its person calls it."""
    backed_up: bool
    """Whether it is kept elsewhere too, such as with a vendor."""
    created_at: str
    """When it was added."""
    last_used_at: str | None
    """When it was last used; null never."""
    recovery_codes: list[str] | None = dataclasses.field(repr=False)
    """Ten recovery codes, shown at this moment alone; null for who has some already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminAuditEntry(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "project_id": "projectId",
        "user_agent": "userAgent",
        "request_id": "requestId",
        "organization_id": "organizationId",
    }

    id: str
    """The entry."""
    seq: int
    """Its place in the chain of the organization, from 1."""
    at: str
    """When it was written."""
    action: str
    """What happened."""
    outcome: AdminAuditEntryOutcome
    """Whether it was done."""
    reason: str | None
    """Why it was refused, as a code; null where it was done."""
    operation: str | None
    """The operation that was called; null for what the server did by itself."""
    actor: AdminAuditEntryActor
    """Who did it."""
    target: AdminAuditEntryTarget
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
    organization_id: str | None
    """The organization whose chain it is in; null for the deployment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminAuditEntryActor(Model):
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
class AdminAuditEntryTarget(Model):
    """What it was done to."""

    type: str | None
    """What it is."""
    id: str | None
    """Its id, or its name where it has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminHealth(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "started_at": "startedAt",
        "uptime_seconds": "uptimeSeconds",
    }

    status: AdminHealthStatus
    """How it is as a whole, as `/readyz` has it."""
    checks: AdminHealthChecks
    """Each thing that the node stands on."""
    version: str
    """The version of the server."""
    started_at: str
    """When the process began that answers."""
    uptime_seconds: int
    """For how many seconds it has run."""
    workers: int
    """How many processes are to serve on a node like this one."""
    nodes: list[AdminHealthNodes]
    """The processes that serve by this database, the newest first."""
    database: AdminHealthDatabase
    """The database."""
    redis: AdminHealthRedis
    """`off`: none is configured. `away`: it does not answer."""
    limits: AdminHealthLimits
    """Where limits are counted: over all nodes, or by each for itself."""
    outbox: AdminHealthOutbox
    """The mails that have not left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminHealthChecks(Model):
    """Each thing that the node stands on."""

    database: AdminHealthChecksDatabase
    migrations: AdminHealthChecksMigrations
    keys: AdminHealthChecksKeys
    mail: AdminHealthChecksMail
    limits: AdminHealthChecksLimits
    disk: AdminHealthChecksDisk


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminHealthChecksDatabase(Model):
    """What is answered."""

    state: AdminHealthChecksDatabaseState
    """How it is."""
    reason: str | None
    """Why it is not as it should be; null where it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminHealthChecksDisk(Model):
    """What is answered."""

    state: AdminHealthChecksDiskState
    """How it is."""
    reason: str | None
    """Why it is not as it should be; null where it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminHealthChecksKeys(Model):
    """What is answered."""

    state: AdminHealthChecksKeysState
    """How it is."""
    reason: str | None
    """Why it is not as it should be; null where it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminHealthChecksLimits(Model):
    """What is answered."""

    state: AdminHealthChecksLimitsState
    """How it is."""
    reason: str | None
    """Why it is not as it should be; null where it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminHealthChecksMail(Model):
    """What is answered."""

    state: AdminHealthChecksMailState
    """How it is."""
    reason: str | None
    """Why it is not as it should be; null where it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminHealthChecksMigrations(Model):
    """What is answered."""

    state: AdminHealthChecksMigrationsState
    """How it is."""
    reason: str | None
    """Why it is not as it should be; null where it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminHealthDatabase(Model):
    """The database."""

    version: str
    """The version of PostgreSQL."""
    embedded: bool
    """Whether the server brings it along."""
    migration: str | None
    """The newest migration that has run."""
    missing: list[str]
    """Those that are needed and have not run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminHealthNodes(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "joined_at": "joinedAt",
        "is_heard": "isHeard",
        "is_self": "isSelf",
    }

    id: str
    """The process, until it ends."""
    joined_at: str
    """When it began to take part."""
    is_heard: bool
    """Whether it counts. Not, where it did not answer lately: it trusts nothing that it remembers."""
    is_self: bool
    """Whether it is the one that answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminHealthOutbox(Model):
    """The mails that have not left."""

    _wire: ClassVar[dict[str, str]] = {
        "oldest_at": "oldestAt",
        "due_at": "dueAt",
        "last_error": "lastError",
    }

    waiting: int
    """How many mails wait; no more than 10,000 are counted."""
    oldest_at: str | None
    """When the oldest of them was decided on; null where none waits."""
    due_at: str | None
    """When the next one is, or was, due."""
    last_error: str | None
    """The last failure among them, in codes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminKey(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_at": "createdAt",
        "last_used_at": "lastUsedAt",
        "expires_at": "expiresAt",
        "revoked_at": "revokedAt",
        "revoked_reason": "revokedReason",
    }

    id: str
    """The key, spelled in one way for all kinds: what its own API prints after the prefix."""
    kind: AdminKeyKind
    """What kind of key it is."""
    name: str
    """What it is called."""
    prefix: str
    """The start of the key."""
    state: AdminKeyState
    """Whether it is good, or why not."""
    user: AdminKeyUser | None
    """The person whose it is; null where it is nobody’s."""
    organization: AdminKeyOrganization | None
    """The organization that it belongs or is pinned to, if any."""
    project: AdminKeyProject | None
    """The project that it belongs to, if any."""
    created_at: str
    """When it was made."""
    last_used_at: str | None
    """When it was last used, at most a second behind; null never."""
    expires_at: str | None
    """When it ends; null never."""
    revoked_at: str | None
    """When it was revoked, for good; null while it is not."""
    revoked_reason: str | None
    """Why it was revoked; null while it is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminKeyOrganization(Model):
    """The organization that it belongs or is pinned to, if any."""

    id: str
    """The organization."""
    name: str
    """What the organization is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminKeyProject(Model):
    """The project that it belongs to, if any."""

    id: str
    """The project."""
    name: str
    """What the project is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminKeyUser(Model):
    """The person whose it is; null where it is nobody’s."""

    id: str
    """The person."""
    name: str
    """What the person is called."""
    email: str
    """Their address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminMail(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "last_error": "lastError",
        "next_attempt_at": "nextAttemptAt",
        "created_at": "createdAt",
        "sent_at": "sentAt",
        "failed_at": "failedAt",
    }

    id: str
    """The mail."""
    status: AdminMailStatus
    """`waiting`: it is tried, or will be. `sent`. `failed`: it was given up."""
    template: str
    """What kind of mail it is."""
    recipient: str | None
    """Whom it is for; null once it was sent: that is forgotten then."""
    subject: str | None
    """What it is about; null once it was sent."""
    attempts: int
    """How often it was tried."""
    last_error: str | None
    """What went wrong the last time, in codes; null where nothing did."""
    next_attempt_at: str | None
    """When it is tried next; null where it is not."""
    created_at: str
    """When it was decided on."""
    sent_at: str | None
    """When it was sent; null while it was not."""
    failed_at: str | None
    """When it was given up; null while it was not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganization(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_at": "createdAt",
    }

    id: str
    """The organization."""
    name: str
    """What it is called."""
    slug: str
    """Its short name."""
    plan: AdminOrganizationPlan
    """Its plan."""
    members: int
    """How many people are in it."""
    projects: int
    """How many projects it has."""
    created_at: str
    """When it was founded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationDetail(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_at": "createdAt",
        "own_limits": "ownLimits",
    }

    id: str
    """The organization."""
    name: str
    """What it is called."""
    slug: str
    """Its short name."""
    plan: AdminOrganizationDetailPlan
    """Its plan."""
    members: int
    """How many people are in it."""
    projects: int
    """How many projects it has."""
    created_at: str
    """When it was founded."""
    limits: AdminOrganizationDetailLimits
    """What is in force at this moment."""
    own_limits: AdminOrganizationDetailOwnLimits | None
    """What an admin has set instead of the limits of the plan, also once it has ended."""
    usage: AdminOrganizationDetailUsage
    """How many requests its keys have made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationDetailLimits(Model):
    """What is in force at this moment."""

    _wire: ClassVar[dict[str, str]] = {
        "per_minute": "perMinute",
        "per_day": "perDay",
    }

    per_minute: int | None
    """The most requests in a minute; null sets no limit."""
    per_day: int | None
    """The most requests in a day (00:00 to 24:00 UTC); null sets no limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationDetailOwnLimits(Model):
    """What an admin has set instead of the limits of the plan, also once it has ended."""

    _wire: ClassVar[dict[str, str]] = {
        "per_minute": "perMinute",
        "per_day": "perDay",
        "expires_at": "expiresAt",
    }

    per_minute: int | None
    """Instead of what the plan says; null leaves it to the plan."""
    per_day: int | None
    """The same for a day."""
    expires_at: str | None
    """When the plan's limits hold again; null never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationDetailUsage(Model):
    """How many requests its keys have made."""

    _wire: ClassVar[dict[str, str]] = {
        "this_minute": "thisMinute",
    }

    this_minute: int | None
    """Since the minute began; null where no limit counts them."""
    today: int | None
    """Since 00:00 UTC; null where no limit counts them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminUser(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "full_name": "fullName",
        "is_active": "isActive",
        "deactivated_at": "deactivatedAt",
        "deactivated_reason": "deactivatedReason",
        "is_verified": "isVerified",
        "last_sign_in_at": "lastSignInAt",
        "created_at": "createdAt",
    }

    id: str
    """The person."""
    email: str
    """Their address."""
    full_name: str
    """What they are called."""
    handle: str
    """Their public, unique name."""
    role: AdminUserRole
    """`admin`: they are an admin of the deployment."""
    is_active: bool
    """Whether they may come in."""
    deactivated_at: str | None
    """Since when they may not; null while they may."""
    deactivated_reason: str | None
    """Why, as the admin said who shut them out."""
    is_verified: bool
    """Whether the address is proven to be theirs."""
    last_sign_in_at: str | None
    """When they signed in last; null never."""
    created_at: str
    """When they signed up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminUserDetail(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "full_name": "fullName",
        "is_active": "isActive",
        "deactivated_at": "deactivatedAt",
        "deactivated_reason": "deactivatedReason",
        "is_verified": "isVerified",
        "last_sign_in_at": "lastSignInAt",
        "created_at": "createdAt",
        "has_second_factor": "hasSecondFactor",
    }

    id: str
    """The person."""
    email: str
    """Their address."""
    full_name: str
    """What they are called."""
    handle: str
    """Their public, unique name."""
    role: AdminUserDetailRole
    """`admin`: they are an admin of the deployment."""
    is_active: bool
    """Whether they may come in."""
    deactivated_at: str | None
    """Since when they may not; null while they may."""
    deactivated_reason: str | None
    """Why, as the admin said who shut them out."""
    is_verified: bool
    """Whether the address is proven to be theirs."""
    last_sign_in_at: str | None
    """When they signed in last; null never."""
    created_at: str
    """When they signed up."""
    organizations: list[AdminUserDetailOrganizations]
    """What they are a member of, oldest first."""
    sessions: int
    """In how many places they are signed in."""
    keys: int
    """How many personal tokens and secret keys of theirs live."""
    has_second_factor: bool
    """Whether a sign-in by password asks them for a second factor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminUserDetailOrganizations(Model):
    """What is answered."""

    id: str
    """The organization."""
    name: str
    """What it is called."""
    slug: str
    """Its short name."""
    role: AdminUserDetailOrganizationsRole
    """What they are in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "organization_id": "organizationId",
    }

    organization_id: str | None | Omit = OMIT
    """The one organization that it is about; null: all that you are in."""
    scopes: list[ApprovalScopes] | Omit = OMIT
    """Which of the scopes you allow, of those for this API; left out: all that it asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry(Model):
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
    outcome: AuditEntryOutcome
    """Whether it was done."""
    reason: str | None
    """Why it was refused, as a code; null where it was done."""
    operation: str | None
    """The operation that was called; null for what the server did by itself."""
    actor: AuditEntryActor
    """Who did it."""
    target: AuditEntryTarget
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
class AuditEntryActor(Model):
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
class AuditEntryTarget(Model):
    """What it was done to."""

    type: str | None
    """What it is."""
    id: str | None
    """Its id, or its name where it has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorizationDecision(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "redirect_to": "redirectTo",
    }

    redirect_to: str = dataclasses.field(repr=False)
    """The address to go to next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorizationRequest(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "redirect_uri": "redirectUri",
        "login_hint": "loginHint",
        "sign_in_again": "signInAgain",
    }

    client: AuthorizationRequestClient
    """Who asks."""
    identity: list[str]
    """What it wants to learn of who you are."""
    resource: str | None
    """Where it wants to act for you; null: nowhere."""
    scopes: list[AuthorizationRequestScopes]
    """What it wants to do there."""
    choosable: bool
    """Whether you choose which scopes to allow, and in which organization."""
    redirect_uri: str
    """Where you go on to."""
    login_hint: str | None
    """The address that the client believes to be yours."""
    sign_in_again: bool
    """Whether the client wants you to sign in again first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorizationRequestClient(Model):
    """Who asks."""

    id: str
    """How it names itself."""
    name: str
    """Its name, as whoever made it says."""
    homepage: str | None
    """Where to read about it."""
    registered: bool
    """Whether it made itself known: then nobody here has looked at it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorizationRequestScopes(Model):
    """What is answered."""

    scope: str
    """The scope."""
    description: str
    """What it allows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeEmail(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "new_email": "newEmail",
    }

    new_email: str
    """The new address, where the mail goes that completes the change."""
    password: str = dataclasses.field(repr=False)
    """Your present password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePassword(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "current_password": "currentPassword",
        "new_password": "newPassword",
        "revoke_other_sessions": "revokeOtherSessions",
    }

    current_password: str = dataclasses.field(repr=False)
    """Your present password."""
    new_password: str = dataclasses.field(repr=False)
    """8 to 128 characters, of any kind; the most common ones are refused."""
    revoke_other_sessions: bool | Omit = OMIT
    """Whether all other sessions end, as they do unless told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectedApp(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "organization_ids": "organizationIds",
        "connected_at": "connectedAt",
        "last_used_at": "lastUsedAt",
    }

    id: str
    """The app."""
    name: str
    """Its name."""
    homepage: str | None
    """Where to read about it."""
    registered: bool
    """Whether it made itself known: then nobody here has looked at it."""
    scopes: list[str]
    """What it may do and learn."""
    organization_ids: list[str] | None
    """In which organizations; null: in all that you are in."""
    connected_at: str
    """Since when."""
    last_used_at: str | None
    """When it last acted for you, give or take a minute; null: never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatePersonalToken(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "expires_in": "expiresIn",
    }

    name: str
    """What the token is called."""
    expires_in: int | Omit = OMIT
    """In how many seconds it ends; left out, never."""
    scopes: list[CreatePersonalTokenScopes]
    """What the token may do, within what its user may do at that moment."""
    metadata: dict[str, Any] | Omit = OMIT
    """Facts of your own, up to 4 KiB of JSON. `organizationId` pins the token to that organization for good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatedPersonalToken(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "expires_at": "expiresAt",
    }

    id: str
    """The token."""
    name: str
    """What it is called."""
    key: str = dataclasses.field(repr=False)
    """The token itself. It is never shown again."""
    scopes: list[str]
    """What it may do."""
    expires_at: str | None
    """When it ends; null never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CurrentSession(Model):
    """What is answered."""

    user: User
    session: Session


@dataclass(frozen=True, slots=True, kw_only=True)
class CurrentUser(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "full_name": "fullName",
        "is_verified": "isVerified",
        "verified_at": "verifiedAt",
        "is_active": "isActive",
        "last_login_at": "lastLoginAt",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "organization_count": "organizationCount",
    }

    id: str
    """The user."""
    email: str
    """Their address."""
    full_name: str
    """What they are called."""
    handle: str
    """Their public, unique name."""
    is_verified: bool
    """Whether the address is proven."""
    verified_at: str | None
    """When it was proven."""
    is_active: bool
    """Whether they may sign in."""
    last_login_at: str | None
    """When they last signed in."""
    role: CurrentUserRole
    """`admin` runs this server."""
    created_at: str
    """When the account was made."""
    updated_at: str
    """When it last changed."""
    organization_count: int
    """How many organizations they are a member of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeactivateUser(Model):
    """What is sent."""

    reason: str
    """Why, for other admins to read; it is audited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteAccount(Model):
    """What is sent."""

    password: str = dataclasses.field(repr=False)
    """Your password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeletePersonalToken(Model):
    """What is sent."""

    id: str
    """The token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceApproval(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "user_code": "userCode",
        "organization_id": "organizationId",
    }

    user_code: str
    """What the device shows. Hyphens and case do not matter."""
    organization_id: str | None | Omit = OMIT
    """The one organization that it is about; null: all that you are in."""
    scopes: list[DeviceApprovalScopes] | Omit = OMIT
    """Which of the scopes you allow, of those for this API; left out: all that it asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCode(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "user_code": "userCode",
    }

    user_code: str
    """What the device shows. Hyphens and case do not matter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceRequest(Model):
    """What is answered."""

    client: DeviceRequestClient
    """Who asks."""
    identity: list[str]
    """What it wants to learn of who you are."""
    resource: str | None
    """Where it wants to act for you; null: nowhere."""
    scopes: list[DeviceRequestScopes]
    """What it wants to do there."""
    choosable: bool
    """Whether you choose which scopes to allow, and in which organization."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceRequestClient(Model):
    """Who asks."""

    id: str
    """How it names itself."""
    name: str
    """Its name, as whoever made it says."""
    homepage: str | None
    """Where to read about it."""
    registered: bool
    """Whether it made itself known: then nobody here has looked at it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceRequestScopes(Model):
    """What is answered."""

    scope: str
    """The scope."""
    description: str
    """What it allows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedKey(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "organization_id": "organizationId",
        "created_at": "createdAt",
        "last_used_at": "lastUsedAt",
        "expires_at": "expiresAt",
        "revoked_at": "revokedAt",
        "revoked_reason": "revokedReason",
    }

    id: str
    """The key, spelled as where it is managed."""
    kind: ExportedKeyKind
    """A personal token or a secret key."""
    name: str
    """What it is called."""
    description: str | None
    """What it is for."""
    prefix: str
    """The start of the key."""
    scopes: list[str]
    """What it may do."""
    environment: ExportedKeyEnvironment
    """What it is used in."""
    organization_id: str | None
    """The organization that it is pinned to."""
    metadata: dict[str, Any]
    """Facts kept with it."""
    enabled: bool
    """Whether it is switched on."""
    created_at: str
    """When it was created."""
    last_used_at: str | None
    """When it was last used; null never."""
    expires_at: str | None
    """When it ends; null never."""
    revoked_at: str | None
    """When it was revoked; null while it is not."""
    revoked_reason: str | None
    """Why it was revoked; null while it is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgotPassword(Model):
    """What is sent."""

    email: str
    """The address of the account."""


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
class GeneratedManagedWorkspaceKey(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_at": "createdAt",
        "expires_at": "expiresAt",
    }

    id: str
    """The key."""
    name: str
    """What it is called."""
    key: str = dataclasses.field(repr=False)
    """The key itself. It is never shown again."""
    prefix: str
    """The start of it, which may be shown again."""
    scopes: list[str]
    """What it may do."""
    environment: GeneratedManagedWorkspaceKeyEnvironment
    """Which world it acts in."""
    created_at: str
    """When it was created."""
    expires_at: str | None
    """When it ends; null never."""


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
class Identify(Model):
    """What is sent."""

    email: str
    """The address to sign in with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentifyKey(Model):
    """What is sent."""

    key: str = dataclasses.field(repr=False)
    """The key itself. It is neither kept nor logged, and this is no use of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "invited_by": "invitedBy",
        "expires_at": "expiresAt",
        "created_at": "createdAt",
    }

    id: str
    """The invite."""
    email: str
    """Whom it was sent to."""
    role: InviteRole
    """What they become by accepting."""
    status: InviteStatus
    """`pending`: it can be accepted. `expired`: its time is over, or who sent it may not offer that role any
    more; send it again, or invite the address anew.
    """
    invited_by: str | None
    """The name of who sent it last."""
    expires_at: str
    """When its link stops working."""
    created_at: str
    """When the address was invited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedOAuthClient(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "grant_types": "grantTypes",
        "redirect_uris": "redirectUris",
        "service_scopes": "serviceScopes",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "last_used_at": "lastUsedAt",
        "former_secret_expires_at": "formerSecretExpiresAt",
    }

    id: str
    """The client’s id, as it names itself (`client_id`)."""
    name: str
    """What people read when they are asked to agree."""
    confidential: bool
    """Whether it keeps a secret."""
    homepage: str | None
    """Where people can read about it."""
    grant_types: list[IssuedOAuthClientGrantTypes]
    """How it gets tokens."""
    redirect_uris: list[str]
    """Where people may be sent back to."""
    service_scopes: list[str]
    """What it can ask for at services of the organization."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When it last changed."""
    last_used_at: str | None
    """When it last got tokens, give or take an hour; null: never."""
    former_secret_expires_at: str | None
    """Until when the former secret works on; null: there is none."""
    secret: str | None = dataclasses.field(repr=False)
    """The client’s secret (`client_secret`), shown this once; null for one that keeps none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedService(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_at": "createdAt",
    }

    id: str
    """The service."""
    name: str
    """What it is called."""
    key: str = dataclasses.field(repr=False)
    """The credential. It is never shown again."""
    prefix: str
    """The start of its credential."""
    created_at: str
    """When it was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonWebKey(Model):
    """What is answered."""

    kty: Literal["EC"]
    """Elliptic curve."""
    crv: Literal["P-256"]
    """The curve."""
    x: str
    """The x coordinate of the public point, base64url."""
    y: str
    """The y coordinate of the public point, base64url."""
    kid: str
    """What tokens call the key."""
    alg: Literal["ES256"]
    """The one algorithm that it is used with."""
    use: Literal["sig"]
    """It verifies signatures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonWebKeySet(Model):
    """What is answered."""

    keys: list[JsonWebKey]
    """Every key that verifies now, and the one that signs next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonWebToken(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "token_type": "tokenType",
        "expires_in": "expiresIn",
        "expires_at": "expiresAt",
    }

    token: str = dataclasses.field(repr=False)
    """Send it as `Authorization: Bearer …`."""
    token_type: Literal["Bearer"]
    """How it is sent."""
    expires_in: int
    """For how many seconds it is good."""
    expires_at: str
    """When it ends. It ends with its session too, at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedSession(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "expires_at": "expiresAt",
        "second_factor_at": "secondFactorAt",
        "created_at": "createdAt",
        "user_agent": "userAgent",
        "last_seen_at": "lastSeenAt",
    }

    id: str
    """The session."""
    expires_at: str
    """When it ends, however much it is used."""
    method: ListedSessionMethod
    """How it began."""
    second_factor_at: str | None
    """When a second factor was last shown in it; null where none ever was."""
    created_at: str
    """When it began."""
    ip: str
    """Where it began."""
    user_agent: str | None
    """What the client said of itself."""
    device: str
    """A name for it, guessed from the user agent."""
    last_seen_at: str
    """When it was used last; at most a minute behind."""
    current: bool
    """Whether it is the one that asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoginEvent(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "user_agent": "userAgent",
        "created_at": "createdAt",
    }

    id: str
    """The attempt."""
    succeeded: bool
    """Whether it opened a session."""
    method: str
    """How it was tried."""
    ip: str
    """Where it came from."""
    user_agent: str | None
    """What the client said of itself."""
    device: str
    """A name for it, guessed from the user agent."""
    created_at: str
    """When it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagedProjectKey(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_at": "createdAt",
        "expires_at": "expiresAt",
        "last_used_at": "lastUsedAt",
        "revoked_at": "revokedAt",
        "revoked_reason": "revokedReason",
        "created_by": "createdBy",
        "updated_at": "updatedAt",
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
    environment: ManagedProjectKeyEnvironment
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
    created_by: str | None
    """The user who made it; null where a key did."""
    updated_at: str
    """When it last changed."""
    previous_key_expires_at: str | None
    """Until when the key works that it was before it was rotated; null where none does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagedProjectMember(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "user_id": "userId",
        "joined_at": "joinedAt",
        "invite_id": "inviteId",
        "own_role": "ownRole",
        "inherited_role": "inheritedRole",
    }

    user_id: str | None
    """The person; null while they are invited."""
    email: str
    """Their address."""
    name: str | None
    """What they are called; null while they are invited."""
    role: ManagedProjectMemberRole
    """What they are in the project: the higher of their own role in it and of the one that owners and admins
    of the organization have in all its projects. Or what they become by accepting.
    """
    status: ManagedProjectMemberStatus
    """`accepted`: they are in the project. `pending`: they are invited."""
    joined_at: str | None
    """When they got their place or, where they have none of their own, joined the organization; null while
    they are invited.
    """
    invite_id: str | None
    """The invite while it is pending; null once they are in."""
    own_role: ManagedProjectMemberOwnRole | None
    """The role of their own place in the project, which can be taken away; null where they are in it by the
    organization alone, or are invited.
    """
    inherited_role: ManagedProjectMemberInheritedRole | None
    """The role that they have in all projects as an owner or admin of the organization: nobody is given less.
    Null for everybody else.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagedRun(Model):
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
    status: ManagedRunStatus
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
class ManagedRunWithSteps(Model):
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
    status: ManagedRunWithStepsStatus
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
class ManagedSandbox(Model):
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
    status: ManagedSandboxStatus
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
class ManagedWorkflow(Model):
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
class ManagedWorkspaceKey(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_by": "createdBy",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "last_used_at": "lastUsedAt",
        "expires_at": "expiresAt",
        "revoked_at": "revokedAt",
        "revoked_reason": "revokedReason",
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
    environment: ManagedWorkspaceKeyEnvironment
    """Which world it acts in."""
    enabled: bool
    """Whether it is switched on."""
    created_by: str | None
    """The user who made it; null where a key did."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it last changed."""
    last_used_at: str | None
    """When it was last used, at most a second behind; null never."""
    expires_at: str | None
    """When it ends; null never."""
    revoked_at: str | None
    """When it was revoked, for good; null while it is not."""
    revoked_reason: str | None
    """Why it was revoked; null while it is not."""
    previous_key_expires_at: str | None
    """Until when the key works that it was before it was rotated; null where none does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagedWorkspaceKeyChange(Model):
    """What is sent."""

    name: str | Omit = OMIT
    """What the key is called."""
    enabled: bool | Omit = OMIT
    """A key that is not enabled opens nothing until it is again."""
    scopes: list[ManagedWorkspaceKeyChangeScopes] | Omit = OMIT
    """What the key may do from now on. Only a person who is signed in, and may do as much, grants it more than
    it has.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagedWorkspaceKeyRotation(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "grace_seconds": "graceSeconds",
    }

    grace_seconds: int | Omit = OMIT
    """For how long the former key works on, up to 30 days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "user_id": "userId",
        "full_name": "fullName",
        "joined_at": "joinedAt",
    }

    user_id: str
    """The person."""
    email: str
    """Their address."""
    full_name: str
    """What they are called."""
    handle: str
    """Their public, unique name."""
    role: MemberRoleValue
    """What they are in the organization."""
    joined_at: str
    """When they joined."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRole(Model):
    """What is sent."""

    role: MemberRoleRole
    """What they are from now on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewInvite(Model):
    """What is sent."""

    email: str
    """Whom to invite: the invite is for whoever proves that this address is theirs."""
    role: NewInviteRole
    """What they become by accepting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewManagedWorkspaceKey(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "expires_in": "expiresIn",
    }

    name: str
    """What the key is called."""
    scopes: list[NewManagedWorkspaceKeyScopes] | Omit = OMIT
    """What the key may do; left out, all that its maker may."""
    environment: NewManagedWorkspaceKeyEnvironment | Omit = OMIT
    """Which world the key acts in; left out, live, but test where a test key makes it."""
    expires_in: int | Omit = OMIT
    """In how many seconds it ends; left out, with the key that makes it, or never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOAuthClient(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "grant_types": "grantTypes",
        "redirect_uris": "redirectUris",
        "service_scopes": "serviceScopes",
    }

    name: str
    """What people read when they are asked to agree."""
    confidential: bool | Omit = OMIT
    """Whether it can keep a secret, as a server can."""
    homepage: str | None | Omit = OMIT
    """Where people can read about it."""
    grant_types: list[NewOAuthClientGrantTypes] | Omit = OMIT
    """How it gets tokens."""
    redirect_uris: list[str] | Omit = OMIT
    """Where people may be sent back to: these very addresses. Of a loopback address the port is left open."""
    service_scopes: list[str] | Omit = OMIT
    """What it can ask for at services of your organization, in words of your own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOrganization(Model):
    """What is sent."""

    name: str
    """What it is called."""
    slug: str | Omit = OMIT
    """Its short name in addresses. Left out, one is made from the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPasskey(Model):
    """What is sent."""

    name: str
    """What you call it, such as the device that it is on."""
    response: PasskeyAttestation


@dataclass(frozen=True, slots=True, kw_only=True)
class NewProject(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "github_repo_url": "githubRepoUrl",
    }

    name: str
    """What it is called."""
    slug: str | Omit = OMIT
    """Its short name in addresses. Left out, one is made from the name."""
    description: str | None | Omit = OMIT
    """What it is for, up to 500 characters; empty or null clears it."""
    github_repo_url: str | None | Omit = OMIT
    """Where its code is; null clears it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewProjectInvite(Model):
    """What is sent."""

    email: str
    """Whom to invite: the invite is for whoever proves that this address is theirs."""
    role: NewProjectInviteRole | Omit = OMIT
    """What they become in the project by accepting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewService(Model):
    """What is sent."""

    name: str
    """What the service is called; no other has the name while it lives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSsoConnection(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "default_role": "defaultRole",
    }

    name: str
    """What people read on the button, such as the name of the provider."""
    default_role: NewSsoConnectionDefaultRole | Omit = OMIT
    """The role of who comes in by it for the first time, and is no member yet."""
    oidc: NewSsoConnectionOidc | Omit = OMIT
    """The OpenID provider. Issuer, client id and client secret are needed to make a connection."""
    saml: NewSsoConnectionSaml | Omit = OMIT
    """The SAML identity provider: its metadata, or entity id, URL and certificates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSsoConnectionOidc(Model):
    """The OpenID provider. Issuer, client id and client secret are needed to make a connection."""

    _wire: ClassVar[dict[str, str]] = {
        "client_id": "clientId",
        "client_secret": "clientSecret",
        "email_claim": "emailClaim",
        "name_claim": "nameClaim",
    }

    issuer: str | Omit = OMIT
    """The issuer, as its discovery document names it."""
    client_id: str | Omit = OMIT
    """The id of the client that you have registered there."""
    client_secret: str | Omit = dataclasses.field(default=OMIT, repr=False)
    """The secret of the client. It is never shown again."""
    scopes: list[str] | Omit = OMIT
    """What is asked for; openid always is."""
    email_claim: str | Omit = OMIT
    """The claim that holds the address."""
    name_claim: str | Omit = OMIT
    """The claim that holds the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSsoConnectionSaml(Model):
    """The SAML identity provider: its metadata, or entity id, URL and certificates."""

    _wire: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
        "sso_url": "ssoUrl",
        "email_attribute": "emailAttribute",
        "name_attribute": "nameAttribute",
    }

    metadata: str | Omit = OMIT
    """The metadata of the identity provider, as XML. It tells the other fields, up to 256 KiB."""
    entity_id: str | Omit = OMIT
    """The entity id of the identity provider."""
    sso_url: str | Omit = OMIT
    """Where sign-ins are sent, by the redirect binding."""
    certificates: list[str] | Omit = OMIT
    """What assertions may be signed with: several while one takes over from the other."""
    email_attribute: str | None | Omit = OMIT
    """The attribute that holds the address; null: one of those that are in common use."""
    name_attribute: str | None | Omit = OMIT
    """The attribute that holds the name; null: one of those that are in common use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSsoDomain(Model):
    """What is sent."""

    domain: str
    """The domain of people’s addresses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTotp(Model):
    """What is sent."""

    password: str | Omit = dataclasses.field(default=OMIT, repr=False)
    """Your password; needed where you have one and no second factor yet. Who has one has to have shown it."""


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
class OAuthClient(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "grant_types": "grantTypes",
        "redirect_uris": "redirectUris",
        "service_scopes": "serviceScopes",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "last_used_at": "lastUsedAt",
        "former_secret_expires_at": "formerSecretExpiresAt",
    }

    id: str
    """The client’s id, as it names itself (`client_id`)."""
    name: str
    """What people read when they are asked to agree."""
    confidential: bool
    """Whether it keeps a secret."""
    homepage: str | None
    """Where people can read about it."""
    grant_types: list[OAuthClientGrantTypes]
    """How it gets tokens."""
    redirect_uris: list[str]
    """Where people may be sent back to."""
    service_scopes: list[str]
    """What it can ask for at services of the organization."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When it last changed."""
    last_used_at: str | None
    """When it last got tokens, give or take an hour; null: never."""
    former_secret_expires_at: str | None
    """Until when the former secret works on; null: there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthClientChange(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "grant_types": "grantTypes",
        "redirect_uris": "redirectUris",
        "service_scopes": "serviceScopes",
    }

    name: str | Omit = OMIT
    """What people read when they are asked to agree."""
    homepage: str | None | Omit = OMIT
    """Where people can read about it."""
    grant_types: list[OAuthClientChangeGrantTypes] | Omit = OMIT
    """How it gets tokens."""
    redirect_uris: list[str] | Omit = OMIT
    """Where people may be sent back to: these very addresses. Of a loopback address the port is left open."""
    service_scopes: list[str] | Omit = OMIT
    """What it can ask for at services of your organization, in words of your own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthClientSecretRotation(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "grace_seconds": "graceSeconds",
    }

    grace_seconds: int | Omit = OMIT
    """For how long the former secret works on, up to 30 days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedSession(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "expires_at": "expiresAt",
    }

    id: str
    """The session; its secret is in the cookie alone."""
    expires_at: str
    """When it ends, however much it is used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "mfa_required": "mfaRequired",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "deleted_at": "deletedAt",
        "restorable_until": "restorableUntil",
    }

    id: str
    """The organization."""
    name: str
    """What it is called."""
    slug: str
    """Its short name in addresses."""
    role: OrganizationRole
    """The role of the caller in it."""
    mfa_required: bool
    """Whether it lets in only who has shown a second factor."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it last changed."""
    deleted_at: str | None = None
    """When it was deleted; only of those that were."""
    restorable_until: str | None = None
    """Until when it can be restored; only of those that were deleted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationChange(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "mfa_required": "mfaRequired",
    }

    name: str | Omit = OMIT
    """What it is called."""
    slug: str | Omit = OMIT
    """Its short name in addresses."""
    mfa_required: bool | Omit = OMIT
    """Whether it lets in only who has shown a second factor. For owners, who have shown theirs; to stop it,
    within the last fifteen minutes.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationLimits(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "per_minute": "perMinute",
        "per_day": "perDay",
        "expires_at": "expiresAt",
    }

    per_minute: int | Omit = OMIT
    """The most requests in a minute; left out, what the plan says."""
    per_day: int | Omit = OMIT
    """The most requests in a day; left out, what the plan says."""
    expires_at: str | Omit = OMIT
    """When the plan's limits hold again; left out, they do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationPlan(Model):
    """What is sent."""

    plan: OrganizationPlanPlan
    """The plan from now on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationRestoration(Model):
    """What is sent."""

    slug: str | Omit = OMIT
    """Its slug from then on. Left out, it is what it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationUsage(Model):
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
    totals: OrganizationUsageTotals
    """All requests in those days."""
    by_status: OrganizationUsageByStatus
    """The requests by the class of their status."""
    refused: OrganizationUsageRefused
    """Those of the requests that were answered with a 403, by the reason."""
    by_day: list[OrganizationUsageByDay]
    """The days on which there were requests, oldest first."""
    by_hour: list[OrganizationUsageByHour] | None = None
    """The hours in which there were requests, oldest first; only with `hours=true`."""
    by_group: list[OrganizationUsageByGroup]
    """What the requests were for."""
    keys: list[OrganizationUsageKeys]
    """Those that made requests, the busiest first: a page of them."""
    keys_total: int
    """How many keys made requests in those days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationUsageByDay(Model):
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
class OrganizationUsageByGroup(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "rate_limited": "rateLimited",
    }

    surface: OrganizationUsageByGroupSurface
    """Which API."""
    group: str
    """A group of operations, as in the documents."""
    environment: OrganizationUsageByGroupEnvironment
    """Which world they are of."""
    requests: int
    """How many requests were answered."""
    errors: int
    """Those of them that were answered with a 4xx or 5xx."""
    rate_limited: int
    """Those of the errors that were told to wait, with a 429."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationUsageByHour(Model):
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
class OrganizationUsageByStatus(Model):
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
class OrganizationUsageKeys(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "project_id": "projectId",
        "user_id": "userId",
        "rate_limited": "rateLimited",
        "by_status": "byStatus",
        "last_used_at": "lastUsedAt",
    }

    id: str
    """The key or token."""
    kind: OrganizationUsageKeysKind
    """What it is: a key of the organization, or a token that is pinned to it."""
    project_id: str | None
    """The project of a project key."""
    user_id: str | None
    """The person whose token it is; null for keys."""
    name: str | None
    """What it is called; null once it is gone for good."""
    prefix: str | None
    """The start of it; null once it is gone for good."""
    environment: OrganizationUsageKeysEnvironment
    """Which world they are of."""
    requests: int
    """How many requests were answered."""
    errors: int
    """Those of them that were answered with a 4xx or 5xx."""
    rate_limited: int
    """Those of the errors that were told to wait, with a 429."""
    by_status: OrganizationUsageKeysByStatus
    """The requests by the class of their status."""
    refused: OrganizationUsageKeysRefused
    """Those of the requests that were answered with a 403, by the reason."""
    last_used_at: str
    """When its last request in those days was answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationUsageKeysByStatus(Model):
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
class OrganizationUsageKeysRefused(Model):
    """Those of the requests that were answered with a 403, by the reason."""

    scope: int
    """The credential lacked a scope."""
    role: int
    """Its holder’s role was too low, or its own."""
    other: int
    """Anything else, such as an organization that it is not for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationUsageRefused(Model):
    """Those of the requests that were answered with a 403, by the reason."""

    scope: int
    """The credential lacked a scope."""
    role: int
    """Its holder’s role was too low, or its own."""
    other: int
    """Anything else, such as an organization that it is not for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationUsageTotals(Model):
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
class Passkey(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "backed_up": "backedUp",
        "created_at": "createdAt",
        "last_used_at": "lastUsedAt",
    }

    id: str
    """The passkey."""
    name: str
    """What its person calls it."""
    backed_up: bool
    """Whether it is kept elsewhere too, such as with a vendor."""
    created_at: str
    """When it was added."""
    last_used_at: str | None
    """When it was last used; null never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyAssertion(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "raw_id": "rawId",
        "authenticator_attachment": "authenticatorAttachment",
        "client_extension_results": "clientExtensionResults",
    }

    id: str
    """The credential, base64url."""
    raw_id: str
    """The credential, base64url."""
    type: Literal["public-key"]
    """The kind of credential."""
    authenticator_attachment: PasskeyAssertionAuthenticatorAttachment | Omit = OMIT
    """Whether the authenticator is a part of the device."""
    client_extension_results: dict[str, Any]
    """What came of extensions, of which none is asked for."""
    response: PasskeyAssertionResponse
    """What was signed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyAssertionResponse(Model):
    """What was signed."""

    _wire: ClassVar[dict[str, str]] = {
        "client_data_json": "clientDataJSON",
        "authenticator_data": "authenticatorData",
        "user_handle": "userHandle",
    }

    client_data_json: str
    """What the browser says of the ceremony."""
    authenticator_data: str
    """What the authenticator says of itself."""
    signature: str
    """Its signature over both."""
    user_handle: str | Omit = OMIT
    """Whose it is, as far as the authenticator knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyAttestation(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "raw_id": "rawId",
        "authenticator_attachment": "authenticatorAttachment",
        "client_extension_results": "clientExtensionResults",
    }

    id: str
    """The credential, base64url."""
    raw_id: str
    """The credential, base64url."""
    type: Literal["public-key"]
    """The kind of credential."""
    authenticator_attachment: PasskeyAttestationAuthenticatorAttachment | Omit = OMIT
    """Whether the authenticator is a part of the device."""
    client_extension_results: dict[str, Any]
    """What came of extensions, of which none is asked for."""
    response: PasskeyAttestationResponse
    """What was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyAttestationResponse(Model):
    """What was made."""

    _wire: ClassVar[dict[str, str]] = {
        "client_data_json": "clientDataJSON",
        "attestation_object": "attestationObject",
        "authenticator_data": "authenticatorData",
        "public_key": "publicKey",
        "public_key_algorithm": "publicKeyAlgorithm",
    }

    client_data_json: str
    """What the browser says of the ceremony."""
    attestation_object: str
    """The new key, and what is said of it."""
    authenticator_data: str | Omit = OMIT
    """A part of that, read out by the browser."""
    public_key: str | Omit = OMIT
    """The same."""
    public_key_algorithm: int | Omit = OMIT
    """Its algorithm (COSE)."""
    transports: list[PasskeyAttestationResponseTransports] | Omit = OMIT
    """How the authenticator is reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyChange(Model):
    """What is sent."""

    name: str
    """What you call it, such as the device that it is on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyCreation(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "pub_key_cred_params": "pubKeyCredParams",
        "exclude_credentials": "excludeCredentials",
        "authenticator_selection": "authenticatorSelection",
    }

    challenge: str
    """What is to be signed. It is good once, for five minutes."""
    timeout: int
    """For how many milliseconds."""
    rp: PasskeyCreationRp
    """Whom the passkey is for."""
    user: PasskeyCreationUser
    """Whose it is."""
    pub_key_cred_params: list[PasskeyCreationPubKeyCredParams]
    """The algorithms that are taken."""
    attestation: Literal["none"]
    """That the make of the authenticator is nobody’s business."""
    exclude_credentials: list[PasskeyCreationExcludeCredentials]
    """The passkeys that are there already."""
    authenticator_selection: PasskeyCreationAuthenticatorSelection
    """What the authenticator has to be able to do."""
    extensions: dict[str, Any]
    """What came of extensions, of which none is asked for."""
    hints: list[str] | None = None
    """Hints for the browser."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyCreationAuthenticatorSelection(Model):
    """What the authenticator has to be able to do."""

    _wire: ClassVar[dict[str, str]] = {
        "resident_key": "residentKey",
        "require_resident_key": "requireResidentKey",
        "user_verification": "userVerification",
    }

    resident_key: Literal["required"]
    """That it has to find its person by itself."""
    require_resident_key: bool
    """The same, for older browsers."""
    user_verification: Literal["required"]
    """That the authenticator has to know its person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyCreationExcludeCredentials(Model):
    """What is answered."""

    id: str
    """The credential, base64url."""
    type: Literal["public-key"]
    """The kind of credential."""
    transports: list[str] | None = None
    """How it is reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyCreationPubKeyCredParams(Model):
    """What is answered."""

    alg: int
    """An algorithm (COSE)."""
    type: Literal["public-key"]
    """The kind of credential."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyCreationRp(Model):
    """Whom the passkey is for."""

    id: str
    """The host that the passkey is for."""
    name: str
    """What it is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyCreationUser(Model):
    """Whose it is."""

    _wire: ClassVar[dict[str, str]] = {
        "display_name": "displayName",
    }

    id: str
    """What authenticators call the person."""
    name: str
    """Their address."""
    display_name: str
    """What they are called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyOptions(Model):
    """What is sent."""

    password: str | Omit = dataclasses.field(default=OMIT, repr=False)
    """Your password; needed where you have one and no second factor yet. Who has one has to have shown it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyRequest(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "rp_id": "rpId",
        "user_verification": "userVerification",
        "allow_credentials": "allowCredentials",
    }

    challenge: str
    """What is to be signed. It is good once, for five minutes."""
    timeout: int
    """For how many milliseconds."""
    rp_id: str
    """The host that the passkey is for."""
    user_verification: Literal["required"]
    """That the authenticator has to know its person."""
    allow_credentials: list[PasskeyRequestAllowCredentials] | None = None
    """The passkeys that will do; left out, the browser asks its person for one."""
    hints: list[str] | None = None
    """Hints for the browser."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyRequestAllowCredentials(Model):
    """What is answered."""

    id: str
    """The credential, base64url."""
    type: Literal["public-key"]
    """The kind of credential."""
    transports: list[str] | None = None
    """How it is reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeySignIn(Model):
    """What is sent."""

    response: PasskeyAssertion


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyStep(Model):
    """What is sent."""

    token: str = dataclasses.field(repr=False)
    """The token that came in the place of a session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyStepAnswer(Model):
    """What is sent."""

    token: str = dataclasses.field(repr=False)
    """The token that came in the place of a session."""
    response: PasskeyAssertion


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalData(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "exported_at": "exportedAt",
        "login_history": "loginHistory",
        "open_links": "openLinks",
        "second_factors": "secondFactors",
        "connected_apps": "connectedApps",
    }

    exported_at: str
    """When this was put together."""
    profile: CurrentUser
    organizations: list[PersonalDataOrganizations]
    """The organizations that you are a member of."""
    projects: list[PersonalDataProjects]
    """The projects that you are a member of."""
    sessions: list[ListedSession]
    """Your sessions."""
    keys: list[ExportedKey]
    """Your personal tokens and secret keys, without secrets."""
    login_history: list[LoginEvent]
    """Attempts to sign in to your account."""
    identities: list[PersonalDataIdentities]
    """Who you are at identity providers of organizations."""
    invites: list[PersonalDataInvites]
    """Invites to your address, once it is verified."""
    open_links: list[PersonalDataOpenLinks]
    """Links that you were mailed and have not used."""
    second_factors: SecondFactors
    """What you can show beside your password."""
    passkeys: list[Passkey]
    """Your passkeys."""
    connected_apps: list[ConnectedApp]
    """Programs that you have let in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalDataIdentities(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "organization_name": "organizationName",
        "connection_name": "connectionName",
        "created_at": "createdAt",
    }

    organization_name: str
    """The organization whose provider it is."""
    connection_name: str
    """What the connection is called."""
    subject: str
    """Who you are there."""
    created_at: str
    """When you first came in by it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalDataInvites(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "organization_name": "organizationName",
        "project_name": "projectName",
        "expires_at": "expiresAt",
        "created_at": "createdAt",
    }

    id: str
    """The invite."""
    organization_name: str
    """Its name."""
    project_name: str | None
    """The name of its project; null where it has none."""
    role: PersonalDataInvitesRole
    """As what."""
    status: PersonalDataInvitesStatus
    """What became of it."""
    expires_at: str
    """Until when it may be accepted."""
    created_at: str
    """When it was sent first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalDataOpenLinks(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "expires_at": "expiresAt",
        "created_at": "createdAt",
    }

    purpose: str
    """What it is for."""
    email: str
    """Where it was mailed."""
    expires_at: str
    """Until when it works."""
    created_at: str
    """When it was mailed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalDataOrganizations(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "joined_at": "joinedAt",
    }

    id: str
    """Its id."""
    name: str
    """Its name."""
    slug: str
    """Its slug."""
    role: PersonalDataOrganizationsRole
    """As what."""
    joined_at: str
    """Since when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalDataProjects(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "joined_at": "joinedAt",
        "organization_id": "organizationId",
    }

    id: str
    """Its id."""
    name: str
    """Its name."""
    slug: str
    """Its slug."""
    role: PersonalDataProjectsRole
    """As what."""
    joined_at: str
    """Since when."""
    organization_id: str
    """Its organization."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalToken(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_by": "createdBy",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "last_used_at": "lastUsedAt",
        "expires_at": "expiresAt",
        "revoked_at": "revokedAt",
        "revoked_reason": "revokedReason",
        "previous_key_expires_at": "previousKeyExpiresAt",
    }

    id: str
    """The token."""
    name: str
    """What it is called."""
    prefix: str
    """The start of its key."""
    scopes: list[str]
    """What it may do."""
    metadata: dict[str, Any]
    """Facts kept with it."""
    environment: PersonalTokenEnvironment
    """Personal tokens are always live."""
    enabled: bool
    """Whether it is switched on."""
    created_by: str | None
    """The user who created it."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it last changed."""
    last_used_at: str | None
    """When it was last used, at most a second behind; null never."""
    expires_at: str | None
    """When it ends; null never."""
    revoked_at: str | None
    """When it was revoked, for good; null while it is not."""
    revoked_reason: str | None
    """Why it was revoked; null while it is not."""
    previous_key_expires_at: str | None
    """Until when the key works that it was before it was rotated; null where none does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Model):
    """What is answered."""

    plan: PlanPlan
    """The plan."""
    limits: PlanLimits


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLimits(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "per_minute": "perMinute",
        "per_day": "perDay",
    }

    per_minute: int | None
    """The most requests in a minute; null sets no limit."""
    per_day: int | None
    """The most requests in a day (00:00 to 24:00 UTC); null sets no limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "organization_id": "organizationId",
        "github_repo_url": "githubRepoUrl",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "deleted_at": "deletedAt",
        "restorable_until": "restorableUntil",
    }

    id: str
    """The project."""
    organization_id: str
    """The organization that it belongs to."""
    name: str
    """What it is called."""
    slug: str
    """Its short name in addresses."""
    description: str | None
    """What it is for."""
    github_repo_url: str | None
    """Where its code is."""
    role: ProjectRole
    """What the caller may do in it: the higher of their roles in the project and in the organization."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it last changed."""
    deleted_at: str | None = None
    """When it was deleted; only of those that were."""
    restorable_until: str | None = None
    """Until when it can be restored; only of those that were deleted."""


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
class ProjectKeyChange(Model):
    """What is sent."""

    name: str | Omit = OMIT
    """What the key is called."""
    enabled: bool | Omit = OMIT
    """A key that is not enabled opens nothing until it is again."""
    scopes: list[ProjectKeyChangeScopes] | Omit = OMIT
    """What the key may do from now on. Only a person who is signed in, and may do as much, grants it more than
    it has.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectKeyRotation(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "grace_seconds": "graceSeconds",
    }

    grace_seconds: int | Omit = OMIT
    """For how long the former key works on, up to 30 days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectMemberRole(Model):
    """What is sent."""

    role: ProjectMemberRoleRole
    """What they are in the project from now on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRestoration(Model):
    """What is sent."""

    slug: str | Omit = OMIT
    """Its slug from then on. Left out, it is what it was."""


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
class ProviderKeyText(Model):
    """What is sent."""

    key: str = dataclasses.field(repr=False)
    """The key. It is never shown again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedInvite(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "invited_by": "invitedBy",
        "expires_at": "expiresAt",
    }

    id: str
    """The invite. It can be accepted and declined by this id."""
    organization: ReceivedInviteOrganization
    project: ReceivedInviteProject | None
    """The project to join; null where the invite is to the organization. Who joins a project becomes a member
    of its organization.
    """
    role: ReceivedInviteRole
    """What the caller becomes by accepting: in the project, where the invite is to one."""
    invited_by: str | None
    """The name of who sent it; null where a key of the project did."""
    expires_at: str
    """Until when it can be accepted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedInviteOrganization(Model):
    """What is answered."""

    id: str
    """The organization to join."""
    name: str
    """What it is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedInviteProject(Model):
    """The project to join; null where the invite is to the organization. Who joins a project becomes a member
    of its organization.
    """

    id: str
    """The project to join."""
    name: str
    """What it is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryCodeSignIn(Model):
    """What is sent."""

    token: str = dataclasses.field(repr=False)
    """The token that came in the place of a session."""
    code: str = dataclasses.field(repr=False)
    """One of the recovery codes. It is used up by that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryCodes(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "recovery_codes": "recoveryCodes",
    }

    recovery_codes: list[str] = dataclasses.field(repr=False)
    """Ten codes that stand in for a factor that is lost, each once. They are shown at this moment alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetPassword(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "new_password": "newPassword",
    }

    token: str = dataclasses.field(repr=False)
    """The code in the mail."""
    new_password: str = dataclasses.field(repr=False)
    """8 to 128 characters, of any kind; the most common ones are refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeAnyKey(Model):
    """What is sent."""

    reason: str | Omit = OMIT
    """Why: the owner of the key reads it beside the key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeSession(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "session_id": "sessionId",
    }

    session_id: str
    """The session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokedSessions(Model):
    """What is answered."""

    revoked: int
    """How many sessions ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RotatePersonalToken(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "grace_seconds": "graceSeconds",
    }

    id: str
    """The token."""
    grace_seconds: int | Omit = OMIT
    """For how long the former key works on, up to 30 days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RotatedManagedWorkspaceKey(Model):
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
    key: str = dataclasses.field(repr=False)
    """The key itself. It is never shown again."""
    prefix: str
    """The start of it, which may be shown again."""
    scopes: list[str]
    """What it may do."""
    environment: RotatedManagedWorkspaceKeyEnvironment
    """Which world it acts in."""
    created_at: str
    """When it was created."""
    expires_at: str | None
    """When it ends; null never."""
    previous_key_expires_at: str
    """When the former key stops working."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RotatedPersonalToken(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "expires_at": "expiresAt",
        "previous_key_expires_at": "previousKeyExpiresAt",
    }

    id: str
    """The token."""
    name: str
    """What it is called."""
    key: str = dataclasses.field(repr=False)
    """The token itself. It is never shown again."""
    scopes: list[str]
    """What it may do."""
    expires_at: str | None
    """When it ends; null never."""
    previous_key_expires_at: str
    """When the former key stops working."""


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
class Scope(Model):
    """What is answered."""

    scope: str
    """The scope, as it is sent when a key is made."""
    resource: str
    """What it is about: scopes of one resource belong together."""
    action: str
    """What it allows there."""
    description: str
    """The same in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondFactorNeeded(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "expires_at": "expiresAt",
    }

    token: str = dataclasses.field(repr=False)
    """Send it with the second factor, within ten minutes. It is good for one sign-in, and for nothing else."""
    methods: list[SecondFactorNeededMethods]
    """Which second factors there are."""
    expires_at: str
    """When the password has to be shown again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondFactors(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "totp_since": "totpSince",
        "recovery_codes": "recoveryCodes",
        "recovery_codes_since": "recoveryCodesSince",
    }

    enabled: bool
    """Whether a sign-in by password asks for a second factor."""
    totp_since: str | None
    """Since when there is an app for one-time codes; null where there is none."""
    passkeys: int
    """How many passkeys there are."""
    recovery_codes: int
    """How many recovery codes are left."""
    recovery_codes_since: str | None
    """When those were made; null where there are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "created_at": "createdAt",
        "last_used_at": "lastUsedAt",
        "revoked_at": "revokedAt",
    }

    id: str
    """The service."""
    name: str
    """What it is called."""
    prefix: str
    """The start of its credential."""
    created_at: str
    """When it was made."""
    last_used_at: str | None
    """When it last asked, at most a second behind; null never."""
    revoked_at: str | None
    """When its credential was revoked, for good; null while it is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "expires_at": "expiresAt",
        "second_factor_at": "secondFactorAt",
        "created_at": "createdAt",
        "user_agent": "userAgent",
    }

    id: str
    """The session."""
    expires_at: str
    """When it ends, however much it is used."""
    method: SessionMethod
    """How it began."""
    second_factor_at: str | None
    """When a second factor was last shown in it; null where none ever was."""
    created_at: str
    """When it began."""
    ip: str
    """Where it began."""
    user_agent: str | None
    """What the client said of itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn(Model):
    """What is sent."""

    email: str
    """The address of the account."""
    password: str = dataclasses.field(repr=False)
    """The password of the account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInAnswer(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "second_factor": "secondFactor",
    }

    user: User | None = None
    """Who has come in."""
    session: OpenedSession | None = None
    """The session that was opened."""
    second_factor: SecondFactorNeeded | None = None
    """In the place of both, for an account with a second factor: nothing is opened yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInState(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "signed_in": "signedIn",
    }

    signed_in: bool
    """Whether the cookie holds a session that lives."""
    user: User | None
    """Who is signed in; null where nobody is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInWays(Model):
    """What is answered."""

    methods: list[SignInWaysMethods]
    """The ways to offer, the one to be preferred first."""
    sso: SignInWaysSso | None
    """Null where the domain is no organization’s, or that has no identity provider."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInWaysSso(Model):
    """Null where the domain is no organization’s, or that has no identity provider."""

    _wire: ClassVar[dict[str, str]] = {
        "organization_name": "organizationName",
    }

    url: str
    """Where the sign-in begins: send the browser there, with `returnTo` where it is to go on."""
    organization_name: str
    """Whose identity provider it is."""
    enforced: bool
    """Whether a password lets nobody in but owners of the organization."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUp(Model):
    """What is sent."""

    email: str
    """The address that the account belongs to."""
    password: str = dataclasses.field(repr=False)
    """8 to 128 characters, of any kind; the most common ones are refused."""
    name: str
    """What you are called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn(Model):
    """What is answered."""

    user: User
    session: OpenedSession


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedUp(Model):
    """What is answered."""

    email: str
    """Where the mail went that tells how to go on."""
    name: str
    """What you are called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SsoConnection(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "default_role": "defaultRole",
        "set_up_by": "setUpBy",
        "service_provider": "serviceProvider",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
    }

    id: str
    """The connection."""
    kind: SsoConnectionKind
    """How it signs people in."""
    name: str
    """What people read on the button."""
    enabled: bool
    """Whether people can come in by it."""
    default_role: SsoConnectionDefaultRole
    """The role of who comes in by it for the first time, and is no member yet."""
    set_up_by: SsoConnectionSetUpBy
    """The role of whoever set the provider up last. What an admin has set up lets no owner in."""
    oidc: SsoConnectionOidc | None
    """The OpenID provider; null of one by SAML."""
    saml: SsoConnectionSaml | None
    """The SAML identity provider; null of one by OpenID Connect."""
    service_provider: SsoConnectionServiceProvider
    """What the provider has to be told of us."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When it last changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SsoConnectionChange(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "default_role": "defaultRole",
    }

    name: str | Omit = OMIT
    """What people read on the button, such as the name of the provider."""
    default_role: SsoConnectionChangeDefaultRole | Omit = OMIT
    """The role of who comes in by it for the first time, and is no member yet."""
    oidc: SsoConnectionChangeOidc | Omit = OMIT
    """The OpenID provider. Issuer, client id and client secret are needed to make a connection."""
    saml: SsoConnectionChangeSaml | Omit = OMIT
    """The SAML identity provider: its metadata, or entity id, URL and certificates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SsoConnectionChangeOidc(Model):
    """The OpenID provider. Issuer, client id and client secret are needed to make a connection."""

    _wire: ClassVar[dict[str, str]] = {
        "client_id": "clientId",
        "client_secret": "clientSecret",
        "email_claim": "emailClaim",
        "name_claim": "nameClaim",
    }

    issuer: str | Omit = OMIT
    """The issuer, as its discovery document names it."""
    client_id: str | Omit = OMIT
    """The id of the client that you have registered there."""
    client_secret: str | Omit = dataclasses.field(default=OMIT, repr=False)
    """The secret of the client. It is never shown again."""
    scopes: list[str] | Omit = OMIT
    """What is asked for; openid always is."""
    email_claim: str | Omit = OMIT
    """The claim that holds the address."""
    name_claim: str | Omit = OMIT
    """The claim that holds the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SsoConnectionChangeSaml(Model):
    """The SAML identity provider: its metadata, or entity id, URL and certificates."""

    _wire: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
        "sso_url": "ssoUrl",
        "email_attribute": "emailAttribute",
        "name_attribute": "nameAttribute",
    }

    metadata: str | Omit = OMIT
    """The metadata of the identity provider, as XML. It tells the other fields, up to 256 KiB."""
    entity_id: str | Omit = OMIT
    """The entity id of the identity provider."""
    sso_url: str | Omit = OMIT
    """Where sign-ins are sent, by the redirect binding."""
    certificates: list[str] | Omit = OMIT
    """What assertions may be signed with: several while one takes over from the other."""
    email_attribute: str | None | Omit = OMIT
    """The attribute that holds the address; null: one of those that are in common use."""
    name_attribute: str | None | Omit = OMIT
    """The attribute that holds the name; null: one of those that are in common use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SsoConnectionOidc(Model):
    """The OpenID provider; null of one by SAML."""

    _wire: ClassVar[dict[str, str]] = {
        "client_id": "clientId",
        "client_secret_last4": "clientSecretLast4",
        "email_claim": "emailClaim",
        "name_claim": "nameClaim",
    }

    issuer: str
    """The issuer."""
    client_id: str
    """The id of the client."""
    client_secret_last4: str | None
    """How the secret of the client ends."""
    scopes: list[str]
    """What is asked for."""
    email_claim: str
    """The claim that holds the address."""
    name_claim: str
    """The claim that holds the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SsoConnectionSaml(Model):
    """The SAML identity provider; null of one by OpenID Connect."""

    _wire: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
        "sso_url": "ssoUrl",
        "email_attribute": "emailAttribute",
        "name_attribute": "nameAttribute",
    }

    entity_id: str
    """The entity id."""
    sso_url: str
    """Where sign-ins are sent."""
    certificates: list[SsoConnectionSamlCertificates]
    """What assertions may be signed with."""
    email_attribute: str | None
    """The attribute that holds the address."""
    name_attribute: str | None
    """The attribute that holds the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SsoConnectionSamlCertificates(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "expires_at": "expiresAt",
    }

    pem: str
    """The certificate."""
    fingerprint: str
    """Its SHA-256 fingerprint."""
    expires_at: str
    """When it ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SsoConnectionServiceProvider(Model):
    """What the provider has to be told of us."""

    _wire: ClassVar[dict[str, str]] = {
        "callback_url": "callbackUrl",
        "entity_id": "entityId",
        "start_url": "startUrl",
    }

    callback_url: str
    """Where the provider sends people back to: redirect URI or assertion consumer service URL."""
    entity_id: str | None
    """Our entity id, and where our metadata is; null of one by OpenID Connect."""
    start_url: str
    """Where a sign-in by this connection begins: for the provider’s page of applications."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SsoConnectionTest(Model):
    """What is answered."""

    ok: bool
    """Whether people could come in, as far as that can be told."""
    problems: list[str]
    """What is in the way, if anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SsoDomain(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "record_name": "recordName",
        "record_value": "recordValue",
        "verified_at": "verifiedAt",
        "created_at": "createdAt",
    }

    id: str
    """The domain."""
    domain: str
    """The domain of people’s addresses."""
    record_name: str
    """The name of the TXT record."""
    record_value: str
    """What the record has to say."""
    verified_at: str | None
    """When the record was found; null where it was not yet."""
    created_at: str
    """When it was added."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SsoSettings(Model):
    """What is answered."""

    enforced: bool
    """Whether people with an address in a proven domain come in by the identity provider alone, but for
    owners.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class SsoSettingsChange(Model):
    """What is sent."""

    enforced: bool
    """Whether people with an address in a proven domain come in by the identity provider alone, but for
    owners.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class StartManagedRun(Model):
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
class StepUp(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "recovery_code": "recoveryCode",
    }

    code: str | Omit = dataclasses.field(default=OMIT, repr=False)
    """The six digits that the app shows."""
    recovery_code: str | Omit = dataclasses.field(default=OMIT, repr=False)
    """One of the recovery codes. It is used up by that."""
    passkey: PasskeyAssertion | Omit = OMIT
    """A passkey."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SteppedUp(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "second_factor_at": "secondFactorAt",
    }

    second_factor_at: str
    """When the second factor was shown. It counts for fifteen minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription(Model):
    """What is answered."""

    plan: SubscriptionPlan
    """The plan of the organization."""
    limits: SubscriptionLimits


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionChange(Model):
    """What is sent."""

    plan: SubscriptionChangePlan
    """The plan of the organization."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionLimits(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "per_minute": "perMinute",
        "per_day": "perDay",
    }

    per_minute: int | None
    """The most requests in a minute; null sets no limit."""
    per_day: int | None
    """The most requests in a day (00:00 to 24:00 UTC); null sets no limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Totp(Model):
    """What is answered."""

    secret: str = dataclasses.field(repr=False)
    """The secret in Base32, for who types it. Shown at this moment alone."""
    uri: str = dataclasses.field(repr=False)
    """The same as an address that apps read from a QR code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TotpConfirmation(Model):
    """What is sent."""

    code: str = dataclasses.field(repr=False)
    """The six digits that the app shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TotpSignIn(Model):
    """What is sent."""

    token: str = dataclasses.field(repr=False)
    """The token that came in the place of a session."""
    code: str = dataclasses.field(repr=False)
    """The six digits that the app shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdatePersonalToken(Model):
    """What is sent."""

    id: str
    """The token."""
    name: str | Omit = OMIT
    """What the token is called."""
    enabled: bool | Omit = OMIT
    """A token that is not enabled opens nothing until it is again."""
    scopes: list[UpdatePersonalTokenScopes] | Omit = OMIT
    """Fewer scopes than the token has now; it never gets more."""
    metadata: dict[str, Any] | Omit = OMIT
    """Replaces what was there. A pin stays and has to be repeated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateProfile(Model):
    """What is sent."""

    _wire: ClassVar[dict[str, str]] = {
        "full_name": "fullName",
    }

    full_name: str | Omit = OMIT
    """What you are called."""
    handle: str | Omit = OMIT
    """Your public name, which nobody else has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class User(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "full_name": "fullName",
        "is_verified": "isVerified",
        "verified_at": "verifiedAt",
        "is_active": "isActive",
        "last_login_at": "lastLoginAt",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
    }

    id: str
    """The user."""
    email: str
    """Their address."""
    full_name: str
    """What they are called."""
    handle: str
    """Their public, unique name."""
    is_verified: bool
    """Whether the address is proven."""
    verified_at: str | None
    """When it was proven."""
    is_active: bool
    """Whether they may sign in."""
    last_login_at: str | None
    """When they last signed in."""
    role: UserRole
    """`admin` runs this server."""
    created_at: str
    """When the account was made."""
    updated_at: str
    """When it last changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedEmail(Model):
    """What is answered."""

    email: str
    """The address that is proven now."""


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


AdminAuditEntryOutcome = Literal[
    "done",
    "refused",
]

AdminHealthChecksDatabaseState = Literal[
    "ok",
    "degraded",
    "failed",
    "unknown",
]

AdminHealthChecksDiskState = Literal[
    "ok",
    "degraded",
    "failed",
    "unknown",
]

AdminHealthChecksKeysState = Literal[
    "ok",
    "degraded",
    "failed",
    "unknown",
]

AdminHealthChecksLimitsState = Literal[
    "ok",
    "degraded",
    "failed",
    "unknown",
]

AdminHealthChecksMailState = Literal[
    "ok",
    "degraded",
    "failed",
    "unknown",
]

AdminHealthChecksMigrationsState = Literal[
    "ok",
    "degraded",
    "failed",
    "unknown",
]

AdminHealthLimits = Literal[
    "redis",
    "memory",
]

AdminHealthRedis = Literal[
    "off",
    "connected",
    "away",
]

AdminHealthStatus = Literal[
    "ok",
    "degraded",
    "unready",
    "stopping",
]

AdminKeyKind = Literal[
    "personal",
    "project",
    "workspace",
    "secret",
    "service",
]

AdminKeyState = Literal[
    "VALID",
    "REVOKED",
    "DISABLED",
    "EXPIRED",
    "USER_NOT_ACTIVE",
]

AdminMailStatus = Literal[
    "waiting",
    "sent",
    "failed",
]

AdminOrganizationDetailPlan = Literal[
    "free",
    "pro",
    "enterprise",
]

AdminOrganizationPlan = Literal[
    "free",
    "pro",
    "enterprise",
]

AdminUserDetailOrganizationsRole = Literal[
    "owner",
    "admin",
    "member",
]

AdminUserDetailRole = Literal[
    "user",
    "admin",
]

AdminUserRole = Literal[
    "user",
    "admin",
]

ApprovalScopes = Literal[
    "user:read",
    "user:write",
    "organizations:read",
    "organizations:write",
    "members:read",
    "members:write",
    "projects:read",
    "projects:write",
    "subscription:read",
    "subscription:write",
    "api-keys:read",
    "api-keys:write",
    "api-keys:delete",
    "audit:read",
    "usage:read",
]

AuditEntryOutcome = Literal[
    "done",
    "refused",
]

CreatePersonalTokenScopes = Literal[
    "user:read",
    "user:write",
    "organizations:read",
    "organizations:write",
    "members:read",
    "members:write",
    "projects:read",
    "projects:write",
    "subscription:read",
    "subscription:write",
    "api-keys:read",
    "api-keys:write",
    "api-keys:delete",
    "audit:read",
    "usage:read",
]

CurrentUserRole = Literal[
    "user",
    "admin",
]

DeviceApprovalScopes = Literal[
    "user:read",
    "user:write",
    "organizations:read",
    "organizations:write",
    "members:read",
    "members:write",
    "projects:read",
    "projects:write",
    "subscription:read",
    "subscription:write",
    "api-keys:read",
    "api-keys:write",
    "api-keys:delete",
    "audit:read",
    "usage:read",
]

ExportAuditLogsFormat = Literal[
    "jsonl",
    "csv",
]

ExportAuditLogsOutcome = Literal[
    "done",
    "refused",
]

ExportedKeyEnvironment = Literal[
    "live",
    "test",
]

ExportedKeyKind = Literal[
    "personal",
    "secret",
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

GeneratedManagedWorkspaceKeyEnvironment = Literal[
    "live",
    "test",
]

GeneratedProjectKeyEnvironment = Literal[
    "live",
    "test",
]

GetManagedProjectUsageEnvironment = Literal[
    "live",
    "test",
]

GetOrganizationUsageEnvironment = Literal[
    "live",
    "test",
]

GetOrganizationUsageSurface = Literal[
    "account",
    "project",
    "workspace",
]

InviteRole = Literal[
    "owner",
    "admin",
    "member",
]

InviteStatus = Literal[
    "pending",
    "expired",
]

IssuedOAuthClientGrantTypes = Literal[
    "authorization_code",
    "refresh_token",
    "client_credentials",
    "urn:ietf:params:oauth:grant-type:device_code",
]

ListAllOrganizationsPlan = Literal[
    "free",
    "pro",
    "enterprise",
]

ListAuditLogsOutcome = Literal[
    "done",
    "refused",
]

ListDeploymentAuditLogsOutcome = Literal[
    "done",
    "refused",
]

ListGrantableScopesKind = Literal[
    "personal",
    "project",
    "workspace",
]

ListMailsStatus = Literal[
    "waiting",
    "sent",
    "failed",
]

ListManagedRunsStatus = Literal[
    "pending",
    "running",
    "completed",
    "failed",
    "cancelled",
]

ListUsersRole = Literal[
    "user",
    "admin",
]

ListUsersStatus = Literal[
    "active",
    "deactivated",
]

ListedSessionMethod = Literal[
    "password",
    "passkey",
    "sso",
]

ManagedProjectKeyEnvironment = Literal[
    "live",
    "test",
]

ManagedProjectMemberInheritedRole = Literal[
    "owner",
    "admin",
]

ManagedProjectMemberOwnRole = Literal[
    "owner",
    "admin",
    "member",
]

ManagedProjectMemberRole = Literal[
    "owner",
    "admin",
    "member",
]

ManagedProjectMemberStatus = Literal[
    "accepted",
    "pending",
]

ManagedRunStatus = Literal[
    "pending",
    "running",
    "completed",
    "failed",
    "cancelled",
]

ManagedRunWithStepsStatus = Literal[
    "pending",
    "running",
    "completed",
    "failed",
    "cancelled",
]

ManagedSandboxStatus = Literal[
    "creating",
    "running",
    "killed",
    "error",
]

ManagedWorkspaceKeyChangeScopes = Literal[
    "read",
    "write",
    "delete",
    "admin",
]

ManagedWorkspaceKeyEnvironment = Literal[
    "live",
    "test",
]

MemberRoleRole = Literal[
    "owner",
    "admin",
    "member",
]

MemberRoleValue = Literal[
    "owner",
    "admin",
    "member",
]

NewInviteRole = Literal[
    "owner",
    "admin",
    "member",
]

NewManagedWorkspaceKeyEnvironment = Literal[
    "live",
    "test",
]

NewManagedWorkspaceKeyScopes = Literal[
    "read",
    "write",
    "delete",
    "admin",
]

NewOAuthClientGrantTypes = Literal[
    "authorization_code",
    "refresh_token",
    "client_credentials",
    "urn:ietf:params:oauth:grant-type:device_code",
]

NewProjectInviteRole = Literal[
    "owner",
    "admin",
    "member",
]

NewSsoConnectionDefaultRole = Literal[
    "admin",
    "member",
]

OAuthClientChangeGrantTypes = Literal[
    "authorization_code",
    "refresh_token",
    "client_credentials",
    "urn:ietf:params:oauth:grant-type:device_code",
]

OAuthClientGrantTypes = Literal[
    "authorization_code",
    "refresh_token",
    "client_credentials",
    "urn:ietf:params:oauth:grant-type:device_code",
]

OrganizationPlanPlan = Literal[
    "free",
    "pro",
    "enterprise",
]

OrganizationRole = Literal[
    "owner",
    "admin",
    "member",
]

OrganizationUsageByGroupEnvironment = Literal[
    "live",
    "test",
]

OrganizationUsageByGroupSurface = Literal[
    "account",
    "project",
    "workspace",
    "secret-key",
    "internal",
    "oauth",
]

OrganizationUsageKeysEnvironment = Literal[
    "live",
    "test",
]

OrganizationUsageKeysKind = Literal[
    "personal",
    "project",
    "workspace",
    "oauth",
]

PasskeyAssertionAuthenticatorAttachment = Literal[
    "platform",
    "cross-platform",
]

PasskeyAttestationAuthenticatorAttachment = Literal[
    "platform",
    "cross-platform",
]

PasskeyAttestationResponseTransports = Literal[
    "ble",
    "cable",
    "hybrid",
    "internal",
    "nfc",
    "smart-card",
    "usb",
]

PersonalDataInvitesRole = Literal[
    "owner",
    "admin",
    "member",
]

PersonalDataInvitesStatus = Literal[
    "pending",
    "accepted",
    "declined",
    "revoked",
]

PersonalDataOrganizationsRole = Literal[
    "owner",
    "admin",
    "member",
]

PersonalDataProjectsRole = Literal[
    "owner",
    "admin",
    "member",
]

PersonalTokenEnvironment = Literal[
    "live",
    "test",
]

PlanPlan = Literal[
    "free",
    "pro",
    "enterprise",
]

ProjectKeyChangeScopes = Literal[
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

ProjectMemberRoleRole = Literal[
    "owner",
    "admin",
    "member",
]

ProjectRole = Literal[
    "owner",
    "admin",
    "member",
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

ReceivedInviteRole = Literal[
    "owner",
    "admin",
    "member",
]

RemoveManagedProviderKeyProvider = Literal[
    "anthropic",
    "e2b",
    "github",
    "openai",
    "openrouter",
]

RotatedManagedWorkspaceKeyEnvironment = Literal[
    "live",
    "test",
]

RotatedProjectKeyEnvironment = Literal[
    "live",
    "test",
]

SecondFactorNeededMethods = Literal[
    "totp",
    "passkey",
    "recovery-code",
]

SessionMethod = Literal[
    "password",
    "passkey",
    "sso",
]

SetManagedProviderKeyProvider = Literal[
    "anthropic",
    "e2b",
    "github",
    "openai",
    "openrouter",
]

SignInWaysMethods = Literal[
    "sso",
    "password",
]

SsoConnectionChangeDefaultRole = Literal[
    "admin",
    "member",
]

SsoConnectionDefaultRole = Literal[
    "admin",
    "member",
]

SsoConnectionKind = Literal[
    "oidc",
    "saml",
]

SsoConnectionSetUpBy = Literal[
    "owner",
    "admin",
]

SubscriptionChangePlan = Literal[
    "free",
    "pro",
    "enterprise",
]

SubscriptionPlan = Literal[
    "free",
    "pro",
    "enterprise",
]

UpdatePersonalTokenScopes = Literal[
    "user:read",
    "user:write",
    "organizations:read",
    "organizations:write",
    "members:read",
    "members:write",
    "projects:read",
    "projects:write",
    "subscription:read",
    "subscription:write",
    "api-keys:read",
    "api-keys:write",
    "api-keys:delete",
    "audit:read",
    "usage:read",
]

UserRole = Literal[
    "user",
    "admin",
]
