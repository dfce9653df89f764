// Written by `npm run sdks` out of openapi/account.json.
import { HttpClient } from './runtime/http-client.js';
import { Listing } from './runtime/listing.js';
import type { ClientOptions, RequestOptions } from './runtime/options.js';
import { segment } from './runtime/segment.js';

/** A client of the account API. */
export class AccountClient {
  private readonly http: HttpClient;

  constructor(options: ClientOptions) {
    this.http = new HttpClient(options, { apiKey: 'X-Api-Key', session: true });
  }

  /** Accept invite. Needs the scope `organizations:write`. */
  acceptInvite(token: string, options: RequestOptions = {}): Promise<Organization> {
    return this.http.send(
      { method: 'POST', path: `/api/user/invites/${segment(token)}/accept`, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Activate user. Takes only a session. For admins of the deployment alone. */
  activateUser(userId: string, options: RequestOptions = {}): Promise<AdminUserDetail> {
    return this.http.send(
      { method: 'POST', path: `/api/admin/users/${segment(userId)}/activate`, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Add passkey. Takes only a session. */
  addPasskey(body: NewPasskey, options: RequestOptions = {}): Promise<AddedPasskey> {
    return this.http.send({ method: 'POST', path: '/api/auth/passkeys', body, retry: 'cautious' }, ['data'], options);
  }

  /**
   * Add SSO domain. Needs the scope `organizations:write`. Needs the role `admin` in the organization, or a higher
   * one.
   */
  addSsoDomain(organizationId: string, body: NewSsoDomain, options: RequestOptions = {}): Promise<SsoDomain> {
    return this.http.send(
      { method: 'POST', path: `/api/user/organizations/${segment(organizationId)}/domains`, body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Approve authorization request. Takes only a session. */
  approveAuthorizationRequest(
    uid: string,
    body: Approval = {},
    options: RequestOptions = {},
  ): Promise<AuthorizationDecision> {
    return this.http.send(
      { method: 'POST', path: `/api/user/oauth/interactions/${segment(uid)}/approve`, body, retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /** Approve device. Takes only a session. Has a limit of its own, `device-codes`, counted by client address. */
  async approveDevice(body: DeviceApproval, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'POST', path: '/api/user/oauth/device/approve', body, retry: 'cautious' },
      [],
      options,
    );
  }

  /**
   * Begin passkey. Takes only a session. Who has a second factor must have shown it within the last fifteen
   * minutes.
   */
  beginPasskey(body: PasskeyOptions = {}, options: RequestOptions = {}): Promise<PasskeyCreation> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/passkeys/options', body, retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /** Begin totp. Takes only a session. Who has a second factor must have shown it within the last fifteen minutes. */
  beginTotp(body: NewTotp = {}, options: RequestOptions = {}): Promise<Totp> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/factors/totp', body, retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /** Cancel managed run. Needs the scope `projects:write`. Needs the role `member` in the project, or a higher one. */
  cancelManagedRun(
    organizationId: string,
    projectId: string,
    runId: string,
    options: RequestOptions = {},
  ): Promise<ManagedRun> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/runs/${segment(runId)}/cancel`,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /** Change email. Takes only a session. Has a limit of its own, `recovery`, counted by client address. */
  async changeEmail(body: ChangeEmail, options: RequestOptions = {}): Promise<void> {
    await this.http.send({ method: 'POST', path: '/api/auth/change-email', body, retry: 'keyed' }, [], options);
  }

  /** Change managed project member role. Needs the scope `members:write`. Needs the role `owner` in the project. */
  changeManagedProjectMemberRole(
    organizationId: string,
    projectId: string,
    userId: string,
    body: ProjectMemberRole,
    options: RequestOptions = {},
  ): Promise<ManagedProjectMember> {
    return this.http.send(
      {
        method: 'PUT',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/members/${segment(userId)}/role`,
        body,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /** Change organization member role. Needs the scope `members:write`. Needs the role `owner` in the organization. */
  changeOrganizationMemberRole(
    organizationId: string,
    userId: string,
    body: MemberRole,
    options: RequestOptions = {},
  ): Promise<Member> {
    return this.http.send(
      {
        method: 'PUT',
        path: `/api/user/organizations/${segment(organizationId)}/members/${segment(userId)}/role`,
        body,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /** Change organization plan. Takes only a session. For admins of the deployment alone. */
  changeOrganizationPlan(
    organizationId: string,
    body: OrganizationPlan,
    options: RequestOptions = {},
  ): Promise<AdminOrganizationDetail> {
    return this.http.send(
      { method: 'PUT', path: `/api/admin/organizations/${segment(organizationId)}/plan`, body, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Change password. Takes only a session. */
  async changePassword(body: ChangePassword, options: RequestOptions = {}): Promise<void> {
    await this.http.send({ method: 'POST', path: '/api/auth/change-password', body, retry: 'keyed' }, [], options);
  }

  /**
   * Change SSO settings. Needs the scope `organizations:write`. Who has a second factor must have shown it within
   * the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
   */
  changeSsoSettings(
    organizationId: string,
    body: SsoSettingsChange,
    options: RequestOptions = {},
  ): Promise<SsoSettings> {
    return this.http.send(
      { method: 'PUT', path: `/api/user/organizations/${segment(organizationId)}/sso`, body, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Change subscription. Needs the scope `subscription:write`. Needs the role `owner` in the organization. */
  changeSubscription(
    organizationId: string,
    body: SubscriptionChange,
    options: RequestOptions = {},
  ): Promise<Subscription> {
    return this.http.send(
      { method: 'PUT', path: `/api/user/organizations/${segment(organizationId)}/subscription`, body, retry: 'always' },
      ['data'],
      options,
    );
  }

  /**
   * Complete sign in with passkey. Open to everybody. Has a limit of its own, `sign-in`, counted by client
   * address.
   */
  completeSignInWithPasskey(body: PasskeyStepAnswer, options: RequestOptions = {}): Promise<SignedIn> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/second-factor/passkey', body, retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /**
   * Complete sign in with recovery code. Open to everybody. Has a limit of its own, `sign-in`, counted by client
   * address.
   */
  completeSignInWithRecoveryCode(body: RecoveryCodeSignIn, options: RequestOptions = {}): Promise<SignedIn> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/second-factor/recovery-code', body, retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /** Complete sign in with totp. Open to everybody. Has a limit of its own, `sign-in`, counted by client address. */
  completeSignInWithTotp(body: TotpSignIn, options: RequestOptions = {}): Promise<SignedIn> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/second-factor/totp', body, retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /** Confirm totp. Takes only a session. */
  confirmTotp(body: TotpConfirmation, options: RequestOptions = {}): Promise<AddedFactor> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/factors/totp/confirm', body, retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /** Create JSON web token. Takes only a session. */
  createJsonWebToken(options: RequestOptions = {}): Promise<JsonWebToken> {
    return this.http.send({ method: 'POST', path: '/api/auth/token', retry: 'cautious' }, ['data'], options);
  }

  /**
   * Create managed workflow. Needs the scope `projects:write`. Needs the role `member` in the project, or a higher
   * one.
   */
  createManagedWorkflow(
    organizationId: string,
    projectId: string,
    body: NewWorkflow,
    options: RequestOptions = {},
  ): Promise<ManagedWorkflow> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/workflows`,
        body,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /**
   * Create o auth client. Takes only a session or a JWT. Who has a second factor must have shown it within the
   * last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
   */
  createOAuthClient(
    organizationId: string,
    body: NewOAuthClient,
    options: RequestOptions = {},
  ): Promise<IssuedOAuthClient> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/oauth-clients`,
        body,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /** Create organization. Needs the scope `organizations:write`. */
  createOrganization(body: NewOrganization, options: RequestOptions = {}): Promise<Organization> {
    return this.http.send({ method: 'POST', path: '/api/user/organizations', body, retry: 'keyed' }, ['data'], options);
  }

  /**
   * Create organization project. Needs the scope `projects:write`. Needs the role `admin` in the organization, or
   * a higher one.
   */
  createOrganizationProject(organizationId: string, body: NewProject, options: RequestOptions = {}): Promise<Project> {
    return this.http.send(
      { method: 'POST', path: `/api/user/organizations/${segment(organizationId)}/projects`, body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /**
   * Create personal access token. Needs the scope `api-keys:write`. Who has a second factor must have shown it
   * within the last fifteen minutes.
   */
  createPersonalAccessToken(body: CreatePersonalToken, options: RequestOptions = {}): Promise<CreatedPersonalToken> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/api-key/create', body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /**
   * Create service. Takes only a session. For admins of the deployment alone. Who has a second factor must have
   * shown it within the last fifteen minutes.
   */
  createService(body: NewService, options: RequestOptions = {}): Promise<IssuedService> {
    return this.http.send({ method: 'POST', path: '/api/admin/services', body, retry: 'keyed' }, ['data'], options);
  }

  /**
   * Create SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown it
   * within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
   */
  createSsoConnection(
    organizationId: string,
    body: NewSsoConnection,
    options: RequestOptions = {},
  ): Promise<SsoConnection> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/sso-connections`,
        body,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /** Deactivate user. Takes only a session. For admins of the deployment alone. */
  deactivateUser(userId: string, body: DeactivateUser, options: RequestOptions = {}): Promise<AdminUserDetail> {
    return this.http.send(
      { method: 'POST', path: `/api/admin/users/${segment(userId)}/deactivate`, body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Decline invite. Needs the scope `organizations:write`. */
  async declineInvite(token: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'POST', path: `/api/user/invites/${segment(token)}/decline`, retry: 'keyed' },
      [],
      options,
    );
  }

  /**
   * Delete current user. Takes only a session. Who has a second factor must have shown it within the last fifteen
   * minutes.
   */
  async deleteCurrentUser(body: DeleteAccount, options: RequestOptions = {}): Promise<void> {
    await this.http.send({ method: 'DELETE', path: '/api/user/me', body, retry: 'always', ends: true }, [], options);
  }

  /**
   * Delete managed workflow. Needs the scope `projects:write`. Needs the role `member` in the project, or a higher
   * one.
   */
  async deleteManagedWorkflow(
    organizationId: string,
    projectId: string,
    workflowId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.http.send(
      {
        method: 'DELETE',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/workflows/${segment(workflowId)}`,
        retry: 'always',
        ends: true,
      },
      [],
      options,
    );
  }

  /**
   * Delete o auth client. Takes only a session or a JWT. Needs the role `admin` in the organization, or a higher
   * one.
   */
  async deleteOAuthClient(organizationId: string, oauthClientId: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      {
        method: 'DELETE',
        path: `/api/user/organizations/${segment(organizationId)}/oauth-clients/${segment(oauthClientId)}`,
        retry: 'always',
        ends: true,
      },
      [],
      options,
    );
  }

  /**
   * Delete organization. Needs the scope `organizations:write`. Who has a second factor must have shown it within
   * the last fifteen minutes. Needs the role `owner` in the organization.
   */
  async deleteOrganization(organizationId: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'DELETE', path: `/api/user/organizations/${segment(organizationId)}`, retry: 'always', ends: true },
      [],
      options,
    );
  }

  /**
   * Delete organization project. Needs the scope `projects:write`. Who has a second factor must have shown it
   * within the last fifteen minutes. Needs the role `owner` in the project.
   */
  async deleteOrganizationProject(
    organizationId: string,
    projectId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.http.send(
      {
        method: 'DELETE',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}`,
        retry: 'always',
        ends: true,
      },
      [],
      options,
    );
  }

  /** Delete personal access token. Needs the scope `api-keys:delete`. */
  async deletePersonalAccessToken(body: DeletePersonalToken, options: RequestOptions = {}): Promise<void> {
    await this.http.send({ method: 'POST', path: '/api/auth/api-key/delete', body, retry: 'keyed' }, [], options);
  }

  /**
   * Delete SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown it
   * within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
   */
  async deleteSsoConnection(
    organizationId: string,
    ssoConnectionId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.http.send(
      {
        method: 'DELETE',
        path: `/api/user/organizations/${segment(organizationId)}/sso-connections/${segment(ssoConnectionId)}`,
        retry: 'always',
        ends: true,
      },
      [],
      options,
    );
  }

  /** Deny authorization request. Takes only a session. */
  denyAuthorizationRequest(uid: string, options: RequestOptions = {}): Promise<AuthorizationDecision> {
    return this.http.send(
      { method: 'POST', path: `/api/user/oauth/interactions/${segment(uid)}/deny`, retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /** Deny device. Takes only a session. Has a limit of its own, `device-codes`, counted by client address. */
  async denyDevice(body: DeviceCode, options: RequestOptions = {}): Promise<void> {
    await this.http.send({ method: 'POST', path: '/api/user/oauth/device/deny', body, retry: 'cautious' }, [], options);
  }

  /**
   * Disable SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown it
   * within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
   */
  disableSsoConnection(
    organizationId: string,
    ssoConnectionId: string,
    options: RequestOptions = {},
  ): Promise<SsoConnection> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/sso-connections/${segment(ssoConnectionId)}/disable`,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /** Disconnect app. Takes only a session or a JWT. */
  async disconnectApp(oauthClientId: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'DELETE', path: `/api/user/connected-apps/${segment(oauthClientId)}`, retry: 'always', ends: true },
      [],
      options,
    );
  }

  /**
   * Enable SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown it
   * within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
   */
  enableSsoConnection(
    organizationId: string,
    ssoConnectionId: string,
    options: RequestOptions = {},
  ): Promise<SsoConnection> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/sso-connections/${segment(ssoConnectionId)}/enable`,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /** End user sessions. Takes only a session. For admins of the deployment alone. */
  endUserSessions(userId: string, options: RequestOptions = {}): Promise<RevokedSessions> {
    return this.http.send(
      { method: 'POST', path: `/api/admin/users/${segment(userId)}/end-sessions`, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Export audit logs. Needs the scope `audit:read`. Needs the role `admin` in the organization, or a higher one. */
  exportAuditLogs(
    organizationId: string,
    query: ExportAuditLogsQuery = {},
    options: RequestOptions = {},
  ): Promise<string> {
    return this.http.send(
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/audit-logs/export`,
        query,
        retry: 'always',
      },
      [],
      options,
    );
  }

  /** Export personal data. Takes only a session or a JWT. */
  exportPersonalData(options: RequestOptions = {}): Promise<PersonalData> {
    return this.http.send({ method: 'GET', path: '/api/user/me/export', retry: 'always' }, ['data'], options);
  }

  /** Find device. Takes only a session. Has a limit of its own, `device-codes`, counted by client address. */
  findDevice(body: DeviceCode, options: RequestOptions = {}): Promise<DeviceRequest> {
    return this.http.send(
      { method: 'POST', path: '/api/user/oauth/device', body, retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /** Find key by secret. Takes only a session. For admins of the deployment alone. */
  findKeyBySecret(body: IdentifyKey, options: RequestOptions = {}): Promise<AdminKey> {
    return this.http.send({ method: 'POST', path: '/api/admin/keys/find', body, retry: 'cautious' }, ['data'], options);
  }

  /** Follow verification link. Open to everybody. */
  followVerificationLink(query: FollowVerificationLinkQuery, options: RequestOptions = {}): Promise<VerifiedEmail> {
    return this.http.send({ method: 'GET', path: '/api/auth/verify-email', query, retry: 'always' }, ['data'], options);
  }

  /**
   * Generate managed project key. Needs the scope `api-keys:write`. Who has a second factor must have shown it
   * within the last fifteen minutes. Needs the role `admin` in the project, or a higher one.
   */
  generateManagedProjectKey(
    organizationId: string,
    projectId: string,
    body: GenerateProjectKey,
    options: RequestOptions = {},
  ): Promise<GeneratedProjectKey> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/api-keys`,
        body,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /**
   * Generate managed workspace key. Needs the scope `api-keys:write`. Takes only a session or a JWT. Who has a
   * second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the organization,
   * or a higher one.
   */
  generateManagedWorkspaceKey(
    organizationId: string,
    body: NewManagedWorkspaceKey,
    options: RequestOptions = {},
  ): Promise<GeneratedManagedWorkspaceKey> {
    return this.http.send(
      { method: 'POST', path: `/api/user/organizations/${segment(organizationId)}/api-keys`, body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Get any organization. Takes only a session. For admins of the deployment alone. */
  getAnyOrganization(organizationId: string, options: RequestOptions = {}): Promise<AdminOrganizationDetail> {
    return this.http.send(
      { method: 'GET', path: `/api/admin/organizations/${segment(organizationId)}`, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Get authorization request. Takes only a session. */
  getAuthorizationRequest(uid: string, options: RequestOptions = {}): Promise<AuthorizationRequest> {
    return this.http.send(
      { method: 'GET', path: `/api/user/oauth/interactions/${segment(uid)}/details`, retry: 'always' },
      ['data'],
      options,
    );
  }

  /**
   * Get counters of project. Needs the scope `projects:read`. Needs the role `member` in the project, or a higher
   * one.
   */
  getCountersOfProject(
    organizationId: string,
    projectId: string,
    options: RequestOptions = {},
  ): Promise<ProjectCounters> {
    return this.http.send(
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/counters`,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /** Get current session. Takes only a session or a JWT. */
  getCurrentSession(options: RequestOptions = {}): Promise<CurrentSession> {
    return this.http.send({ method: 'GET', path: '/api/auth/session', retry: 'always' }, ['data'], options);
  }

  /** Get current user. Needs the scope `user:read`. */
  getCurrentUser(options: RequestOptions = {}): Promise<CurrentUser> {
    return this.http.send({ method: 'GET', path: '/api/user/me', retry: 'always' }, ['data'], options);
  }

  /** Get deployment health. Takes only a session. For admins of the deployment alone. */
  getDeploymentHealth(options: RequestOptions = {}): Promise<AdminHealth> {
    return this.http.send({ method: 'GET', path: '/api/admin/health', retry: 'always' }, ['data'], options);
  }

  /** Get JSON web key set. Open to everybody. */
  getJsonWebKeySet(options: RequestOptions = {}): Promise<JsonWebKeySet> {
    return this.http.send({ method: 'GET', path: '/api/auth/jwks', retry: 'always' }, [], options);
  }

  /**
   * Get managed project settings. Needs the scope `projects:read`. Needs the role `admin` in the project, or a
   * higher one.
   */
  getManagedProjectSettings(
    organizationId: string,
    projectId: string,
    options: RequestOptions = {},
  ): Promise<ProjectSettings> {
    return this.http.send(
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/settings`,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /**
   * Get managed project usage. Needs the scope `usage:read`. Needs the role `member` in the project, or a higher
   * one.
   */
  getManagedProjectUsage(
    organizationId: string,
    projectId: string,
    query: GetManagedProjectUsageQuery = {},
    options: RequestOptions = {},
  ): Promise<ProjectUsage> {
    return this.http.send(
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/usage`,
        query,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /** Get managed run. Needs the scope `projects:read`. Needs the role `member` in the project, or a higher one. */
  getManagedRun(
    organizationId: string,
    projectId: string,
    runId: string,
    options: RequestOptions = {},
  ): Promise<ManagedRunWithSteps> {
    return this.http.send(
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/runs/${segment(runId)}`,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /**
   * Get managed workflow. Needs the scope `projects:read`. Needs the role `member` in the project, or a higher
   * one.
   */
  getManagedWorkflow(
    organizationId: string,
    projectId: string,
    workflowId: string,
    options: RequestOptions = {},
  ): Promise<ManagedWorkflow> {
    return this.http.send(
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/workflows/${segment(workflowId)}`,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /** Get my membership. Needs the scope `members:read` or `organizations:read`. */
  getMyMembership(organizationId: string, options: RequestOptions = {}): Promise<Member> {
    return this.http.send(
      { method: 'GET', path: `/api/user/organizations/${segment(organizationId)}/my-membership`, retry: 'always' },
      ['data'],
      options,
    );
  }

  /**
   * Get o auth client. Needs the scope `api-keys:read`. Needs the role `admin` in the organization, or a higher
   * one.
   */
  getOAuthClient(organizationId: string, oauthClientId: string, options: RequestOptions = {}): Promise<OAuthClient> {
    return this.http.send(
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/oauth-clients/${segment(oauthClientId)}`,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /** Get organization. Needs the scope `organizations:read`. */
  getOrganization(organizationId: string, options: RequestOptions = {}): Promise<Organization> {
    return this.http.send(
      { method: 'GET', path: `/api/user/organizations/${segment(organizationId)}`, retry: 'always' },
      ['data'],
      options,
    );
  }

  /**
   * Get organization project. Needs the scope `projects:read`. Needs the role `member` in the project, or a higher
   * one.
   */
  getOrganizationProject(organizationId: string, projectId: string, options: RequestOptions = {}): Promise<Project> {
    return this.http.send(
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}`,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /**
   * Get organization usage. Needs the scope `usage:read`. Needs the role `admin` in the organization, or a higher
   * one.
   */
  getOrganizationUsage(
    organizationId: string,
    query: GetOrganizationUsageQuery = {},
    options: RequestOptions = {},
  ): Promise<OrganizationUsage> {
    return this.http.send(
      { method: 'GET', path: `/api/user/organizations/${segment(organizationId)}/usage`, query, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Get personal access token. Needs the scope `api-keys:read`. */
  getPersonalAccessToken(query: GetPersonalAccessTokenQuery, options: RequestOptions = {}): Promise<PersonalToken> {
    return this.http.send({ method: 'GET', path: '/api/auth/api-key/get', query, retry: 'always' }, ['data'], options);
  }

  /** Get second factors. Takes only a session or a JWT. */
  getSecondFactors(options: RequestOptions = {}): Promise<SecondFactors> {
    return this.http.send({ method: 'GET', path: '/api/auth/factors', retry: 'always' }, ['data'], options);
  }

  /** Get sign in state. Open to everybody. */
  getSignInState(options: RequestOptions = {}): Promise<SignInState> {
    return this.http.send({ method: 'GET', path: '/api/auth/state', retry: 'always' }, ['data'], options);
  }

  /**
   * Get SSO connection. Needs the scope `organizations:read`. Needs the role `admin` in the organization, or a
   * higher one.
   */
  getSsoConnection(
    organizationId: string,
    ssoConnectionId: string,
    options: RequestOptions = {},
  ): Promise<SsoConnection> {
    return this.http.send(
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/sso-connections/${segment(ssoConnectionId)}`,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /**
   * Get SSO settings. Needs the scope `organizations:read`. Needs the role `admin` in the organization, or a
   * higher one.
   */
  getSsoSettings(organizationId: string, options: RequestOptions = {}): Promise<SsoSettings> {
    return this.http.send(
      { method: 'GET', path: `/api/user/organizations/${segment(organizationId)}/sso`, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Get subscription. Needs the scope `subscription:read`. */
  getSubscription(organizationId: string, options: RequestOptions = {}): Promise<Subscription> {
    return this.http.send(
      { method: 'GET', path: `/api/user/organizations/${segment(organizationId)}/subscription`, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Get user. Takes only a session. For admins of the deployment alone. */
  getUser(userId: string, options: RequestOptions = {}): Promise<AdminUserDetail> {
    return this.http.send(
      { method: 'GET', path: `/api/admin/users/${segment(userId)}`, retry: 'always' },
      ['data'],
      options,
    );
  }

  /**
   * Grant admin. Takes only a session. For admins of the deployment alone. Who has a second factor must have shown
   * it within the last fifteen minutes.
   */
  grantAdmin(userId: string, options: RequestOptions = {}): Promise<AdminUserDetail> {
    return this.http.send(
      { method: 'POST', path: `/api/admin/users/${segment(userId)}/grant-admin`, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Identify sign in. Open to everybody. */
  identifySignIn(body: Identify, options: RequestOptions = {}): Promise<SignInWays> {
    return this.http.send({ method: 'POST', path: '/api/auth/identify', body, retry: 'cautious' }, ['data'], options);
  }

  /**
   * Invite managed project member. Needs the scope `members:write`. Needs the role `admin` in the project, or a
   * higher one.
   */
  inviteManagedProjectMember(
    organizationId: string,
    projectId: string,
    body: NewProjectInvite,
    options: RequestOptions = {},
  ): Promise<ManagedProjectMember> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/members`,
        body,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /**
   * Invite to organization. Needs the scope `members:write`. Needs the role `admin` in the organization, or a
   * higher one.
   */
  inviteToOrganization(organizationId: string, body: NewInvite, options: RequestOptions = {}): Promise<Invite> {
    return this.http.send(
      { method: 'POST', path: `/api/user/organizations/${segment(organizationId)}/invites`, body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Leave organization. Needs the scope `members:write`. */
  async leaveOrganization(organizationId: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'POST', path: `/api/user/organizations/${segment(organizationId)}/leave`, retry: 'keyed' },
      [],
      options,
    );
  }

  /** List all organizations. Takes only a session. For admins of the deployment alone. */
  listAllOrganizations(
    query: ListAllOrganizationsQuery = {},
    options: RequestOptions = {},
  ): Listing<AdminOrganization> {
    return new Listing<AdminOrganization>(
      this.http,
      { method: 'GET', path: '/api/admin/organizations', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List audit logs. Needs the scope `audit:read`. Needs the role `admin` in the organization, or a higher one. */
  listAuditLogs(
    organizationId: string,
    query: ListAuditLogsQuery = {},
    options: RequestOptions = {},
  ): Listing<AuditEntry> {
    return new Listing<AuditEntry>(
      this.http,
      { method: 'GET', path: `/api/user/organizations/${segment(organizationId)}/audit-logs`, query, retry: 'always' },
      { style: 'cursor', at: ['data'], nextCursor: ['meta', 'nextCursor'], total: [] },
      options,
    );
  }

  /** List connected apps. Needs the scope `user:read`. */
  listConnectedApps(query: ListConnectedAppsQuery = {}, options: RequestOptions = {}): Listing<ConnectedApp> {
    return new Listing<ConnectedApp>(
      this.http,
      { method: 'GET', path: '/api/user/connected-apps', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List deployment audit logs. Takes only a session. For admins of the deployment alone. */
  listDeploymentAuditLogs(
    query: ListDeploymentAuditLogsQuery = {},
    options: RequestOptions = {},
  ): Listing<AdminAuditEntry> {
    return new Listing<AdminAuditEntry>(
      this.http,
      { method: 'GET', path: '/api/admin/audit-logs', query, retry: 'always' },
      { style: 'cursor', at: ['data'], nextCursor: ['meta', 'nextCursor'], total: [] },
      options,
    );
  }

  /** List grantable scopes. Takes any valid credential, whatever its scopes. */
  listGrantableScopes(query: ListGrantableScopesQuery, options: RequestOptions = {}): Listing<Scope> {
    return new Listing<Scope>(
      this.http,
      { method: 'GET', path: '/api/user/scopes', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List keys by prefix. Takes only a session. For admins of the deployment alone. */
  listKeysByPrefix(query: ListKeysByPrefixQuery, options: RequestOptions = {}): Listing<AdminKey> {
    return new Listing<AdminKey>(
      this.http,
      { method: 'GET', path: '/api/admin/keys', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List login history. Needs the scope `user:read`. */
  listLoginHistory(query: ListLoginHistoryQuery = {}, options: RequestOptions = {}): Listing<LoginEvent> {
    return new Listing<LoginEvent>(
      this.http,
      { method: 'GET', path: '/api/user/me/login-history', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List mails. Takes only a session. For admins of the deployment alone. */
  listMails(query: ListMailsQuery = {}, options: RequestOptions = {}): Listing<AdminMail> {
    return new Listing<AdminMail>(
      this.http,
      { method: 'GET', path: '/api/admin/mails', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /**
   * List managed project keys. Needs the scope `api-keys:read`. Needs the role `admin` in the project, or a higher
   * one.
   */
  listManagedProjectKeys(
    organizationId: string,
    projectId: string,
    query: ListManagedProjectKeysQuery = {},
    options: RequestOptions = {},
  ): Listing<ManagedProjectKey> {
    return new Listing<ManagedProjectKey>(
      this.http,
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/api-keys`,
        query,
        retry: 'always',
      },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /**
   * List managed project members. Needs the scope `members:read`. Needs the role `member` in the project, or a
   * higher one.
   */
  listManagedProjectMembers(
    organizationId: string,
    projectId: string,
    query: ListManagedProjectMembersQuery = {},
    options: RequestOptions = {},
  ): Listing<ManagedProjectMember> {
    return new Listing<ManagedProjectMember>(
      this.http,
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/members`,
        query,
        retry: 'always',
      },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /**
   * List managed provider keys. Needs the scope `projects:read`. Needs the role `admin` in the project, or a
   * higher one.
   */
  listManagedProviderKeys(
    organizationId: string,
    projectId: string,
    query: ListManagedProviderKeysQuery = {},
    options: RequestOptions = {},
  ): Listing<ProviderKey> {
    return new Listing<ProviderKey>(
      this.http,
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/provider-keys`,
        query,
        retry: 'always',
      },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List managed runs. Needs the scope `projects:read`. Needs the role `member` in the project, or a higher one. */
  listManagedRuns(
    organizationId: string,
    projectId: string,
    query: ListManagedRunsQuery = {},
    options: RequestOptions = {},
  ): Listing<ManagedRun> {
    return new Listing<ManagedRun>(
      this.http,
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/runs`,
        query,
        retry: 'always',
      },
      { style: 'cursor', at: ['data'], nextCursor: ['meta', 'nextCursor'], total: [] },
      options,
    );
  }

  /**
   * List managed sandboxes. Needs the scope `projects:read`. Needs the role `member` in the project, or a higher
   * one.
   */
  listManagedSandboxes(
    organizationId: string,
    projectId: string,
    query: ListManagedSandboxesQuery = {},
    options: RequestOptions = {},
  ): Listing<ManagedSandbox> {
    return new Listing<ManagedSandbox>(
      this.http,
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/sandboxes`,
        query,
        retry: 'always',
      },
      { style: 'cursor', at: ['data'], nextCursor: ['meta', 'nextCursor'], total: [] },
      options,
    );
  }

  /**
   * List managed workflows. Needs the scope `projects:read`. Needs the role `member` in the project, or a higher
   * one.
   */
  listManagedWorkflows(
    organizationId: string,
    projectId: string,
    query: ListManagedWorkflowsQuery = {},
    options: RequestOptions = {},
  ): Listing<ManagedWorkflow> {
    return new Listing<ManagedWorkflow>(
      this.http,
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/workflows`,
        query,
        retry: 'always',
      },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /**
   * List managed workspace keys. Needs the scope `api-keys:read`. Needs the role `admin` in the organization, or a
   * higher one.
   */
  listManagedWorkspaceKeys(
    organizationId: string,
    query: ListManagedWorkspaceKeysQuery = {},
    options: RequestOptions = {},
  ): Listing<ManagedWorkspaceKey> {
    return new Listing<ManagedWorkspaceKey>(
      this.http,
      { method: 'GET', path: `/api/user/organizations/${segment(organizationId)}/api-keys`, query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /**
   * List o auth clients. Needs the scope `api-keys:read`. Needs the role `admin` in the organization, or a higher
   * one.
   */
  listOAuthClients(
    organizationId: string,
    query: ListOAuthClientsQuery = {},
    options: RequestOptions = {},
  ): Listing<OAuthClient> {
    return new Listing<OAuthClient>(
      this.http,
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/oauth-clients`,
        query,
        retry: 'always',
      },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /**
   * List organization invites. Needs the scope `members:read`. Needs the role `admin` in the organization, or a
   * higher one.
   */
  listOrganizationInvites(
    organizationId: string,
    query: ListOrganizationInvitesQuery = {},
    options: RequestOptions = {},
  ): Listing<Invite> {
    return new Listing<Invite>(
      this.http,
      { method: 'GET', path: `/api/user/organizations/${segment(organizationId)}/invites`, query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List organization members. Needs the scope `members:read`. */
  listOrganizationMembers(
    organizationId: string,
    query: ListOrganizationMembersQuery = {},
    options: RequestOptions = {},
  ): Listing<Member> {
    return new Listing<Member>(
      this.http,
      { method: 'GET', path: `/api/user/organizations/${segment(organizationId)}/members`, query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List organization projects. Needs the scope `projects:read`. */
  listOrganizationProjects(
    organizationId: string,
    query: ListOrganizationProjectsQuery = {},
    options: RequestOptions = {},
  ): Listing<Project> {
    return new Listing<Project>(
      this.http,
      { method: 'GET', path: `/api/user/organizations/${segment(organizationId)}/projects`, query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List organizations. Needs the scope `user:read` or `organizations:read`. */
  listOrganizations(query: ListOrganizationsQuery = {}, options: RequestOptions = {}): Listing<Organization> {
    return new Listing<Organization>(
      this.http,
      { method: 'GET', path: '/api/user/organizations', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List passkeys. Takes only a session or a JWT. */
  listPasskeys(query: ListPasskeysQuery = {}, options: RequestOptions = {}): Listing<Passkey> {
    return new Listing<Passkey>(
      this.http,
      { method: 'GET', path: '/api/auth/passkeys', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List personal access tokens. Needs the scope `api-keys:read`. */
  listPersonalAccessTokens(
    query: ListPersonalAccessTokensQuery = {},
    options: RequestOptions = {},
  ): Listing<PersonalToken> {
    return new Listing<PersonalToken>(
      this.http,
      { method: 'GET', path: '/api/auth/api-key/list', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List plans. Needs the scope `subscription:read`. */
  listPlans(organizationId: string, query: ListPlansQuery = {}, options: RequestOptions = {}): Listing<Plan> {
    return new Listing<Plan>(
      this.http,
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/subscription/plans`,
        query,
        retry: 'always',
      },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List received invites. Needs the scope `user:read` or `organizations:read`. */
  listReceivedInvites(query: ListReceivedInvitesQuery = {}, options: RequestOptions = {}): Listing<ReceivedInvite> {
    return new Listing<ReceivedInvite>(
      this.http,
      { method: 'GET', path: '/api/user/invites', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List services. Takes only a session. For admins of the deployment alone. */
  listServices(query: ListServicesQuery = {}, options: RequestOptions = {}): Listing<Service> {
    return new Listing<Service>(
      this.http,
      { method: 'GET', path: '/api/admin/services', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List sessions. Takes only a session or a JWT. */
  listSessions(query: ListSessionsQuery = {}, options: RequestOptions = {}): Listing<ListedSession> {
    return new Listing<ListedSession>(
      this.http,
      { method: 'GET', path: '/api/auth/sessions', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /**
   * List SSO connections. Needs the scope `organizations:read`. Needs the role `admin` in the organization, or a
   * higher one.
   */
  listSsoConnections(
    organizationId: string,
    query: ListSsoConnectionsQuery = {},
    options: RequestOptions = {},
  ): Listing<SsoConnection> {
    return new Listing<SsoConnection>(
      this.http,
      {
        method: 'GET',
        path: `/api/user/organizations/${segment(organizationId)}/sso-connections`,
        query,
        retry: 'always',
      },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /**
   * List SSO domains. Needs the scope `organizations:read`. Needs the role `admin` in the organization, or a
   * higher one.
   */
  listSsoDomains(
    organizationId: string,
    query: ListSsoDomainsQuery = {},
    options: RequestOptions = {},
  ): Listing<SsoDomain> {
    return new Listing<SsoDomain>(
      this.http,
      { method: 'GET', path: `/api/user/organizations/${segment(organizationId)}/domains`, query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /** List users. Takes only a session. For admins of the deployment alone. */
  listUsers(query: ListUsersQuery = {}, options: RequestOptions = {}): Listing<AdminUser> {
    return new Listing<AdminUser>(
      this.http,
      { method: 'GET', path: '/api/admin/users', query, retry: 'always' },
      { style: 'offset', at: ['data'], nextCursor: [], total: ['meta', 'total'] },
      options,
    );
  }

  /**
   * Regenerate recovery codes. Takes only a session. Who has a second factor must have shown it within the last
   * fifteen minutes.
   */
  regenerateRecoveryCodes(options: RequestOptions = {}): Promise<RecoveryCodes> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/factors/recovery-codes', retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /**
   * Remove managed project member. Needs the scope `members:write`. Needs the role `member` in the project, or a
   * higher one.
   */
  async removeManagedProjectMember(
    organizationId: string,
    projectId: string,
    userId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.http.send(
      {
        method: 'DELETE',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/members/${segment(userId)}`,
        retry: 'always',
        ends: true,
      },
      [],
      options,
    );
  }

  /**
   * Remove managed provider key. Needs the scope `projects:write`. Needs the role `admin` in the project, or a
   * higher one.
   */
  async removeManagedProviderKey(
    organizationId: string,
    projectId: string,
    provider: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.http.send(
      {
        method: 'DELETE',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/provider-keys/${segment(provider)}`,
        retry: 'always',
        ends: true,
      },
      [],
      options,
    );
  }

  /** Remove organization limits. Takes only a session. For admins of the deployment alone. */
  removeOrganizationLimits(organizationId: string, options: RequestOptions = {}): Promise<AdminOrganizationDetail> {
    return this.http.send(
      { method: 'DELETE', path: `/api/admin/organizations/${segment(organizationId)}/limits`, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Remove organization member. Needs the scope `members:write`. */
  async removeOrganizationMember(organizationId: string, userId: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      {
        method: 'DELETE',
        path: `/api/user/organizations/${segment(organizationId)}/members/${segment(userId)}`,
        retry: 'always',
        ends: true,
      },
      [],
      options,
    );
  }

  /**
   * Remove passkey. Takes only a session. Who has a second factor must have shown it within the last fifteen
   * minutes.
   */
  async removePasskey(passkeyId: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'DELETE', path: `/api/auth/passkeys/${segment(passkeyId)}`, retry: 'always', ends: true },
      [],
      options,
    );
  }

  /**
   * Remove SSO domain. Needs the scope `organizations:write`. Needs the role `admin` in the organization, or a
   * higher one.
   */
  async removeSsoDomain(organizationId: string, ssoDomainId: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      {
        method: 'DELETE',
        path: `/api/user/organizations/${segment(organizationId)}/domains/${segment(ssoDomainId)}`,
        retry: 'always',
        ends: true,
      },
      [],
      options,
    );
  }

  /** Remove totp. Takes only a session. Who has a second factor must have shown it within the last fifteen minutes. */
  async removeTotp(options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'DELETE', path: '/api/auth/factors/totp', retry: 'always', ends: true },
      [],
      options,
    );
  }

  /** Rename passkey. Takes only a session. */
  renamePasskey(passkeyId: string, body: PasskeyChange, options: RequestOptions = {}): Promise<Passkey> {
    return this.http.send(
      { method: 'PUT', path: `/api/auth/passkeys/${segment(passkeyId)}`, body, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Request password reset. Open to everybody. Has a limit of its own, `recovery`, counted by client address. */
  async requestPasswordReset(body: ForgotPassword, options: RequestOptions = {}): Promise<void> {
    await this.http.send({ method: 'POST', path: '/api/auth/forgot-password', body, retry: 'keyed' }, [], options);
  }

  /**
   * Request second factor passkey. Open to everybody. Has a limit of its own, `sign-in`, counted by client
   * address.
   */
  requestSecondFactorPasskey(body: PasskeyStep, options: RequestOptions = {}): Promise<PasskeyRequest> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/second-factor/passkey/options', body, retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /** Request sign in passkey. Open to everybody. Has a limit of its own, `sign-in`, counted by client address. */
  requestSignInPasskey(options: RequestOptions = {}): Promise<PasskeyRequest> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/sign-in/passkey/options', retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /** Request step up passkey. Takes only a session or a JWT. */
  requestStepUpPasskey(options: RequestOptions = {}): Promise<PasskeyRequest> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/step-up/passkey/options', retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /**
   * Resend organization invite. Needs the scope `members:write`. Needs the role `admin` in the organization, or a
   * higher one. Has a limit of its own, `recovery`, counted by client address.
   */
  resendOrganizationInvite(organizationId: string, inviteId: string, options: RequestOptions = {}): Promise<Invite> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/invites/${segment(inviteId)}/resend`,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /** Reset password. Open to everybody. */
  async resetPassword(body: ResetPassword, options: RequestOptions = {}): Promise<void> {
    await this.http.send({ method: 'POST', path: '/api/auth/reset-password', body, retry: 'keyed' }, [], options);
  }

  /**
   * Reset user second factors. Takes only a session. For admins of the deployment alone. Who has a second factor
   * must have shown it within the last fifteen minutes.
   */
  resetUserSecondFactors(userId: string, options: RequestOptions = {}): Promise<AdminUserDetail> {
    return this.http.send(
      { method: 'POST', path: `/api/admin/users/${segment(userId)}/reset-second-factors`, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Restore organization. Needs the scope `organizations:write`. Needs the role `owner` in the organization. */
  restoreOrganization(
    organizationId: string,
    body: OrganizationRestoration = {},
    options: RequestOptions = {},
  ): Promise<Organization> {
    return this.http.send(
      { method: 'POST', path: `/api/user/organizations/${segment(organizationId)}/restore`, body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Restore organization project. Needs the scope `projects:write`. Needs the role `owner` in the project. */
  restoreOrganizationProject(
    organizationId: string,
    projectId: string,
    body: ProjectRestoration = {},
    options: RequestOptions = {},
  ): Promise<Project> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/restore`,
        body,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /** Retry mail. Takes only a session. For admins of the deployment alone. */
  retryMail(mailId: string, options: RequestOptions = {}): Promise<AdminMail> {
    return this.http.send(
      { method: 'POST', path: `/api/admin/mails/${segment(mailId)}/retry`, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Revoke admin. Takes only a session. For admins of the deployment alone. */
  revokeAdmin(userId: string, options: RequestOptions = {}): Promise<AdminUserDetail> {
    return this.http.send(
      { method: 'POST', path: `/api/admin/users/${segment(userId)}/revoke-admin`, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Revoke any key. Takes only a session. For admins of the deployment alone. */
  revokeAnyKey(anyKeyId: string, body: RevokeAnyKey = {}, options: RequestOptions = {}): Promise<AdminKey> {
    return this.http.send(
      { method: 'POST', path: `/api/admin/keys/${segment(anyKeyId)}/revoke`, body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /**
   * Revoke managed project invite. Needs the scope `members:write`. Needs the role `admin` in the project, or a
   * higher one.
   */
  async revokeManagedProjectInvite(
    organizationId: string,
    projectId: string,
    inviteId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.http.send(
      {
        method: 'DELETE',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/invites/${segment(inviteId)}`,
        retry: 'always',
        ends: true,
      },
      [],
      options,
    );
  }

  /**
   * Revoke managed project key. Needs the scope `api-keys:delete`. Needs the role `admin` in the project, or a
   * higher one.
   */
  async revokeManagedProjectKey(
    organizationId: string,
    projectId: string,
    projectKeyId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.http.send(
      {
        method: 'DELETE',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/api-keys/${segment(projectKeyId)}`,
        retry: 'always',
        ends: true,
      },
      [],
      options,
    );
  }

  /**
   * Revoke managed workspace key. Needs the scope `api-keys:delete`. Needs the role `admin` in the organization,
   * or a higher one.
   */
  async revokeManagedWorkspaceKey(
    organizationId: string,
    workspaceKeyId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.http.send(
      {
        method: 'DELETE',
        path: `/api/user/organizations/${segment(organizationId)}/api-keys/${segment(workspaceKeyId)}`,
        retry: 'always',
        ends: true,
      },
      [],
      options,
    );
  }

  /**
   * Revoke organization invite. Needs the scope `members:write`. Needs the role `admin` in the organization, or a
   * higher one.
   */
  async revokeOrganizationInvite(
    organizationId: string,
    inviteId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.http.send(
      {
        method: 'DELETE',
        path: `/api/user/organizations/${segment(organizationId)}/invites/${segment(inviteId)}`,
        retry: 'always',
        ends: true,
      },
      [],
      options,
    );
  }

  /** Revoke other sessions. Takes only a session. */
  revokeOtherSessions(options: RequestOptions = {}): Promise<RevokedSessions> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/sessions/revoke-others', retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Revoke service. Takes only a session. For admins of the deployment alone. */
  async revokeService(serviceId: string, options: RequestOptions = {}): Promise<void> {
    await this.http.send(
      { method: 'DELETE', path: `/api/admin/services/${segment(serviceId)}`, retry: 'always', ends: true },
      [],
      options,
    );
  }

  /** Revoke session. Takes only a session. */
  async revokeSession(body: RevokeSession, options: RequestOptions = {}): Promise<void> {
    await this.http.send({ method: 'POST', path: '/api/auth/sessions/revoke', body, retry: 'keyed' }, [], options);
  }

  /**
   * Rotate managed project key. Needs the scope `api-keys:write`. Who has a second factor must have shown it
   * within the last fifteen minutes. Needs the role `admin` in the project, or a higher one.
   */
  rotateManagedProjectKey(
    organizationId: string,
    projectId: string,
    projectKeyId: string,
    body: ProjectKeyRotation = {},
    options: RequestOptions = {},
  ): Promise<RotatedProjectKey> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/api-keys/${segment(projectKeyId)}/rotate`,
        body,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /**
   * Rotate managed workspace key. Needs the scope `api-keys:write`. Takes only a session or a JWT. Who has a
   * second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the organization,
   * or a higher one.
   */
  rotateManagedWorkspaceKey(
    organizationId: string,
    workspaceKeyId: string,
    body: ManagedWorkspaceKeyRotation = {},
    options: RequestOptions = {},
  ): Promise<RotatedManagedWorkspaceKey> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/api-keys/${segment(workspaceKeyId)}/rotate`,
        body,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /**
   * Rotate o auth client secret. Takes only a session or a JWT. Who has a second factor must have shown it within
   * the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
   */
  rotateOAuthClientSecret(
    organizationId: string,
    oauthClientId: string,
    body: OAuthClientSecretRotation = {},
    options: RequestOptions = {},
  ): Promise<IssuedOAuthClient> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/oauth-clients/${segment(oauthClientId)}/rotate-secret`,
        body,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /**
   * Rotate personal access token. Needs the scope `api-keys:write`. Who has a second factor must have shown it
   * within the last fifteen minutes.
   */
  rotatePersonalAccessToken(body: RotatePersonalToken, options: RequestOptions = {}): Promise<RotatedPersonalToken> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/api-key/rotate', body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /** Send verification email. Takes only a session. Has a limit of its own, `recovery`, counted by client address. */
  async sendVerificationEmail(options: RequestOptions = {}): Promise<void> {
    await this.http.send({ method: 'POST', path: '/api/auth/send-verification-email', retry: 'keyed' }, [], options);
  }

  /**
   * Set managed provider key. Needs the scope `projects:write`. Needs the role `admin` in the project, or a higher
   * one.
   */
  setManagedProviderKey(
    organizationId: string,
    projectId: string,
    provider: string,
    body: ProviderKeyText,
    options: RequestOptions = {},
  ): Promise<ProviderKey> {
    return this.http.send(
      {
        method: 'PUT',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/provider-keys/${segment(provider)}`,
        body,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /** Set organization limits. Takes only a session. For admins of the deployment alone. */
  setOrganizationLimits(
    organizationId: string,
    body: OrganizationLimits = {},
    options: RequestOptions = {},
  ): Promise<AdminOrganizationDetail> {
    return this.http.send(
      { method: 'PUT', path: `/api/admin/organizations/${segment(organizationId)}/limits`, body, retry: 'always' },
      ['data'],
      options,
    );
  }

  /** Sign in with email. Open to everybody. Has a limit of its own, `sign-in`, counted by client address. */
  signInWithEmail(body: SignIn, options: RequestOptions = {}): Promise<SignInAnswer> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/sign-in/email', body, retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /** Sign in with passkey. Open to everybody. Has a limit of its own, `sign-in`, counted by client address. */
  signInWithPasskey(body: PasskeySignIn, options: RequestOptions = {}): Promise<SignedIn> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/sign-in/passkey', body, retry: 'cautious' },
      ['data'],
      options,
    );
  }

  /** Sign out. Takes only a session. */
  async signOut(options: RequestOptions = {}): Promise<void> {
    await this.http.send({ method: 'POST', path: '/api/auth/sign-out', retry: 'cautious' }, [], options);
  }

  /** Sign up with email. Open to everybody. Has a limit of its own, `sign-up`, counted by client address. */
  signUpWithEmail(body: SignUp, options: RequestOptions = {}): Promise<SignedUp> {
    return this.http.send({ method: 'POST', path: '/api/auth/sign-up/email', body, retry: 'keyed' }, ['data'], options);
  }

  /** Start managed run. Needs the scope `projects:write`. Needs the role `member` in the project, or a higher one. */
  startManagedRun(
    organizationId: string,
    projectId: string,
    body: StartManagedRun,
    options: RequestOptions = {},
  ): Promise<ManagedRun> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/runs`,
        body,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /** Step up. Takes only a session or a JWT. */
  stepUp(body: StepUp = {}, options: RequestOptions = {}): Promise<SteppedUp> {
    return this.http.send({ method: 'POST', path: '/api/auth/step-up', body, retry: 'cautious' }, ['data'], options);
  }

  /**
   * Test SSO connection. Needs the scope `organizations:write`. Needs the role `admin` in the organization, or a
   * higher one.
   */
  testSsoConnection(
    organizationId: string,
    ssoConnectionId: string,
    options: RequestOptions = {},
  ): Promise<SsoConnectionTest> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/sso-connections/${segment(ssoConnectionId)}/test`,
        retry: 'cautious',
      },
      ['data'],
      options,
    );
  }

  /** Update current user. Needs the scope `user:write`. */
  updateCurrentUser(body: UpdateProfile = {}, options: RequestOptions = {}): Promise<CurrentUser> {
    return this.http.send({ method: 'PUT', path: '/api/user/me', body, retry: 'always' }, ['data'], options);
  }

  /**
   * Update managed project key. Needs the scope `api-keys:write`. Needs the role `admin` in the project, or a
   * higher one.
   */
  updateManagedProjectKey(
    organizationId: string,
    projectId: string,
    projectKeyId: string,
    body: ProjectKeyChange = {},
    options: RequestOptions = {},
  ): Promise<ManagedProjectKey> {
    return this.http.send(
      {
        method: 'PUT',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/api-keys/${segment(projectKeyId)}`,
        body,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /**
   * Update managed project settings. Needs the scope `projects:write`. Needs the role `admin` in the project, or a
   * higher one.
   */
  updateManagedProjectSettings(
    organizationId: string,
    projectId: string,
    body: ProjectSettingsChange = {},
    options: RequestOptions = {},
  ): Promise<ProjectSettings> {
    return this.http.send(
      {
        method: 'PUT',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/settings`,
        body,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /**
   * Update managed workflow. Needs the scope `projects:write`. Needs the role `member` in the project, or a higher
   * one.
   */
  updateManagedWorkflow(
    organizationId: string,
    projectId: string,
    workflowId: string,
    body: WorkflowChange = {},
    options: RequestOptions = {},
  ): Promise<ManagedWorkflow> {
    return this.http.send(
      {
        method: 'PUT',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}/workflows/${segment(workflowId)}`,
        body,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /**
   * Update managed workspace key. Needs the scope `api-keys:write`. Takes only a session or a JWT. Needs the role
   * `admin` in the organization, or a higher one.
   */
  updateManagedWorkspaceKey(
    organizationId: string,
    workspaceKeyId: string,
    body: ManagedWorkspaceKeyChange = {},
    options: RequestOptions = {},
  ): Promise<ManagedWorkspaceKey> {
    return this.http.send(
      {
        method: 'PUT',
        path: `/api/user/organizations/${segment(organizationId)}/api-keys/${segment(workspaceKeyId)}`,
        body,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /**
   * Update o auth client. Takes only a session or a JWT. Needs the role `admin` in the organization, or a higher
   * one.
   */
  updateOAuthClient(
    organizationId: string,
    oauthClientId: string,
    body: OAuthClientChange = {},
    options: RequestOptions = {},
  ): Promise<OAuthClient> {
    return this.http.send(
      {
        method: 'PUT',
        path: `/api/user/organizations/${segment(organizationId)}/oauth-clients/${segment(oauthClientId)}`,
        body,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /**
   * Update organization. Needs the scope `organizations:write`. Needs the role `admin` in the organization, or a
   * higher one.
   */
  updateOrganization(
    organizationId: string,
    body: OrganizationChange = {},
    options: RequestOptions = {},
  ): Promise<Organization> {
    return this.http.send(
      { method: 'PUT', path: `/api/user/organizations/${segment(organizationId)}`, body, retry: 'always' },
      ['data'],
      options,
    );
  }

  /**
   * Update organization project. Needs the scope `projects:write`. Needs the role `admin` in the project, or a
   * higher one.
   */
  updateOrganizationProject(
    organizationId: string,
    projectId: string,
    body: ProjectChange = {},
    options: RequestOptions = {},
  ): Promise<Project> {
    return this.http.send(
      {
        method: 'PUT',
        path: `/api/user/organizations/${segment(organizationId)}/projects/${segment(projectId)}`,
        body,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /** Update personal access token. Needs the scope `api-keys:write`. */
  updatePersonalAccessToken(body: UpdatePersonalToken, options: RequestOptions = {}): Promise<PersonalToken> {
    return this.http.send(
      { method: 'POST', path: '/api/auth/api-key/update', body, retry: 'keyed' },
      ['data'],
      options,
    );
  }

  /**
   * Update SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown it
   * within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
   */
  updateSsoConnection(
    organizationId: string,
    ssoConnectionId: string,
    body: SsoConnectionChange = {},
    options: RequestOptions = {},
  ): Promise<SsoConnection> {
    return this.http.send(
      {
        method: 'PUT',
        path: `/api/user/organizations/${segment(organizationId)}/sso-connections/${segment(ssoConnectionId)}`,
        body,
        retry: 'always',
      },
      ['data'],
      options,
    );
  }

  /** Verify email. Open to everybody. */
  verifyEmail(query: VerifyEmailQuery, options: RequestOptions = {}): Promise<VerifiedEmail> {
    return this.http.send({ method: 'POST', path: '/api/auth/verify-email', query, retry: 'keyed' }, ['data'], options);
  }

  /**
   * Verify SSO domain. Needs the scope `organizations:write`. Needs the role `admin` in the organization, or a
   * higher one.
   */
  verifySsoDomain(organizationId: string, ssoDomainId: string, options: RequestOptions = {}): Promise<SsoDomain> {
    return this.http.send(
      {
        method: 'POST',
        path: `/api/user/organizations/${segment(organizationId)}/domains/${segment(ssoDomainId)}/verify`,
        retry: 'keyed',
      },
      ['data'],
      options,
    );
  }

  /** Verify user. Takes only a session. For admins of the deployment alone. */
  verifyUser(userId: string, options: RequestOptions = {}): Promise<AdminUserDetail> {
    return this.http.send(
      { method: 'POST', path: `/api/admin/users/${segment(userId)}/verify`, retry: 'keyed' },
      ['data'],
      options,
    );
  }
}

/** What `exportAuditLogs` may be asked. */
export interface ExportAuditLogsQuery {
  /** JSON Lines or CSV. Both can be verified. */
  readonly format?: 'jsonl' | 'csv';
  /** Only what this person did. */
  readonly userId?: string;
  /** Only what was done with this session, token or key. */
  readonly credentialId?: string;
  /** Only this action, or all on one type of target: `api-key.*`. */
  readonly action?: string;
  /** Only what was done, or only what was refused. */
  readonly outcome?: 'done' | 'refused';
  /** Only what was done to things of this type. */
  readonly targetType?: string;
  /** Only what was done to this. */
  readonly targetId?: string;
  /** Only from this moment on. */
  readonly from?: string;
  /** Only before this moment. */
  readonly to?: string;
  /** Only what concerns this project. */
  readonly projectId?: string;
}

/** What `followVerificationLink` may be asked. */
export interface FollowVerificationLinkQuery {
  /** What the link in the mail says after `#token=`. */
  readonly token: string;
}

/** What `getManagedProjectUsage` may be asked. */
export interface GetManagedProjectUsageQuery {
  /** The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be asked about at once. */
  readonly from?: string;
  /** The last day, in UTC. Left out, today. */
  readonly to?: string;
  /** Only what this key did. */
  readonly key?: string;
  /** Only what keys of this environment did. */
  readonly environment?: 'live' | 'test';
  /** Whether to answer requests by hour too, as far as hours are kept. */
  readonly hours?: boolean;
  /** How many of the keys to list at the most, 1 to 100. */
  readonly limit?: number;
}

/** What `getOrganizationUsage` may be asked. */
export interface GetOrganizationUsageQuery {
  /** The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be asked about at once. */
  readonly from?: string;
  /** The last day, in UTC. Left out, today. */
  readonly to?: string;
  /** Only what this key or token did. */
  readonly key?: string;
  /** Only what keys of this project did. */
  readonly project?: string;
  /** Only requests to this API. */
  readonly surface?: 'account' | 'project' | 'workspace';
  /** Only what keys of this environment did. */
  readonly environment?: 'live' | 'test';
  /** Whether to answer requests by hour too, as far as hours are kept. */
  readonly hours?: boolean;
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `getPersonalAccessToken` may be asked. */
export interface GetPersonalAccessTokenQuery {
  /** The token. */
  readonly id: string;
}

/** What `listAllOrganizations` may be asked. */
export interface ListAllOrganizationsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only those whose name or slug contains this text. */
  readonly q?: string;
  /** Only those with this plan. */
  readonly plan?: 'free' | 'pro' | 'enterprise';
}

/** What `listAuditLogs` may be asked. */
export interface ListAuditLogsQuery {
  /** Only what this person did. */
  readonly userId?: string;
  /** Only what was done with this session, token or key. */
  readonly credentialId?: string;
  /** Only this action, or all on one type of target: `api-key.*`. */
  readonly action?: string;
  /** Only what was done, or only what was refused. */
  readonly outcome?: 'done' | 'refused';
  /** Only what was done to things of this type. */
  readonly targetType?: string;
  /** Only what was done to this. */
  readonly targetId?: string;
  /** Only from this moment on. */
  readonly from?: string;
  /** Only before this moment. */
  readonly to?: string;
  /** Only what concerns this project. */
  readonly projectId?: string;
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string;
}

/** What `listConnectedApps` may be asked. */
export interface ListConnectedAppsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `listDeploymentAuditLogs` may be asked. */
export interface ListDeploymentAuditLogsQuery {
  /** Only what this person did. */
  readonly userId?: string;
  /** Only what was done with this session, token or key. */
  readonly credentialId?: string;
  /** Only this action, or all on one type of target: `api-key.*`. */
  readonly action?: string;
  /** Only what was done, or only what was refused. */
  readonly outcome?: 'done' | 'refused';
  /** Only what was done to things of this type. */
  readonly targetType?: string;
  /** Only what was done to this. */
  readonly targetId?: string;
  /** Only from this moment on. */
  readonly from?: string;
  /** Only before this moment. */
  readonly to?: string;
  /** What happened on the ground of this organization, instead of the deployment's own. */
  readonly organizationId?: string;
  /** Only what concerns this project. */
  readonly projectId?: string;
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string;
}

/** What `listGrantableScopes` may be asked. */
export interface ListGrantableScopesQuery {
  /** For which kind of key: a personal token, or a key of a project or workspace. */
  readonly kind: 'personal' | 'project' | 'workspace';
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `listKeysByPrefix` may be asked. */
export interface ListKeysByPrefixQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** How what is shown of the key begins. */
  readonly prefix: string;
}

/** What `listLoginHistory` may be asked. */
export interface ListLoginHistoryQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `listMails` may be asked. */
export interface ListMailsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only those that wait, were sent, or were given up. */
  readonly status?: 'waiting' | 'sent' | 'failed';
}

/** What `listManagedProjectKeys` may be asked. */
export interface ListManagedProjectKeysQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only those whose name contains this text. */
  readonly q?: string;
  /** Whether revoked keys are listed too. */
  readonly includeRevoked?: boolean;
}

/** What `listManagedProjectMembers` may be asked. */
export interface ListManagedProjectMembersQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only those whose name or address contains this text. */
  readonly q?: string;
}

/** What `listManagedProviderKeys` may be asked. */
export interface ListManagedProviderKeysQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `listManagedRuns` may be asked. */
export interface ListManagedRunsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string;
  /** Only those in this state. */
  readonly status?: 'pending' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** Only those of this workflow. */
  readonly workflowId?: string;
}

/** What `listManagedSandboxes` may be asked. */
export interface ListManagedSandboxesQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string;
  /** Only those of this run. */
  readonly runId?: string;
}

/** What `listManagedWorkflows` may be asked. */
export interface ListManagedWorkflowsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only those whose name contains this text. */
  readonly q?: string;
}

/** What `listManagedWorkspaceKeys` may be asked. */
export interface ListManagedWorkspaceKeysQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only those whose name contains this text. */
  readonly q?: string;
  /** Whether revoked keys are listed too. */
  readonly includeRevoked?: boolean;
}

/** What `listOAuthClients` may be asked. */
export interface ListOAuthClientsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `listOrganizationInvites` may be asked. */
export interface ListOrganizationInvitesQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only those whose address contains this text. */
  readonly q?: string;
}

/** What `listOrganizationMembers` may be asked. */
export interface ListOrganizationMembersQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only those whose name or address contains this text. */
  readonly q?: string;
}

/** What `listOrganizationProjects` may be asked. */
export interface ListOrganizationProjectsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only those whose name or slug contains this text. */
  readonly q?: string;
  /** Whether to list, in the place of the others, those that were deleted and can be restored. */
  readonly deleted?: boolean;
}

/** What `listOrganizations` may be asked. */
export interface ListOrganizationsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only those whose name or slug contains this text. */
  readonly q?: string;
  /** Whether to list, in the place of the others, those that were deleted and can be restored. */
  readonly deleted?: boolean;
}

/** What `listPasskeys` may be asked. */
export interface ListPasskeysQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `listPersonalAccessTokens` may be asked. */
export interface ListPersonalAccessTokensQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only those whose name contains this text. */
  readonly q?: string;
  /** Whether revoked tokens are listed too. */
  readonly includeRevoked?: boolean;
}

/** What `listPlans` may be asked. */
export interface ListPlansQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `listReceivedInvites` may be asked. */
export interface ListReceivedInvitesQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `listServices` may be asked. */
export interface ListServicesQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Whether those are listed, too, whose credential was revoked. */
  readonly includeRevoked?: boolean;
}

/** What `listSessions` may be asked. */
export interface ListSessionsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `listSsoConnections` may be asked. */
export interface ListSsoConnectionsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `listSsoDomains` may be asked. */
export interface ListSsoDomainsQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
}

/** What `listUsers` may be asked. */
export interface ListUsersQuery {
  /** How many to answer at the most, 1 to 100. */
  readonly limit?: number;
  /** How many to skip. */
  readonly offset?: number;
  /** Only those whose address, name or handle contains this text. */
  readonly q?: string;
  /** Only those who may come in, or only those who may not. */
  readonly status?: 'active' | 'deactivated';
  /** Only admins of the deployment, or only all others. */
  readonly role?: 'user' | 'admin';
}

/** What `verifyEmail` may be asked. */
export interface VerifyEmailQuery {
  /** What the link in the mail says after `#token=`. */
  readonly token: string;
}

export interface AddedFactor {
  /** Ten recovery codes, shown at this moment alone; null for who has some already. */
  readonly recoveryCodes: readonly string[] | null;
}

export interface AddedPasskey {
  /** The passkey. */
  readonly id: string;
  /** What its person calls it. */
  readonly name: string;
  /** Whether it is kept elsewhere too, such as with a vendor. */
  readonly backedUp: boolean;
  /** When it was added. */
  readonly createdAt: string;
  /** When it was last used; null never. */
  readonly lastUsedAt: string | null;
  /** Ten recovery codes, shown at this moment alone; null for who has some already. */
  readonly recoveryCodes: readonly string[] | null;
}

export interface AdminAuditEntry {
  /** The entry. */
  readonly id: string;
  /** Its place in the chain of the organization, from 1. */
  readonly seq: number;
  /** When it was written. */
  readonly at: string;
  /** What happened. */
  readonly action: string;
  /** Whether it was done. */
  readonly outcome: 'done' | 'refused';
  /** Why it was refused, as a code; null where it was done. */
  readonly reason: string | null;
  /** The operation that was called; null for what the server did by itself. */
  readonly operation: string | null;
  /** Who did it. */
  readonly actor: AdminAuditEntryActor;
  /** What it was done to. */
  readonly target: AdminAuditEntryTarget;
  /** The project that it concerns. */
  readonly projectId: string | null;
  /** The address that it came from. */
  readonly ip: string | null;
  /** What the client said that it is. */
  readonly userAgent: string | null;
  /** The request, as `X-Request-ID` named it. */
  readonly requestId: string | null;
  /** What was, as far as it changed; never a secret. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** What is now. */
  readonly after: Readonly<Record<string, unknown>> | null;
  /** The SHA-256 that chains it to the entry before, in hex. */
  readonly hash: string;
  /** The organization whose chain it is in; null for the deployment. */
  readonly organizationId: string | null;
}

/** Who did it. */
export interface AdminAuditEntryActor {
  /** A kind of credential, or `anonymous`, `system` or `operator`. */
  readonly kind: string;
  /** The person; null where none is behind it. */
  readonly userId: string | null;
  /** The session, token or key that was shown. */
  readonly credentialId: string | null;
}

/** What it was done to. */
export interface AdminAuditEntryTarget {
  /** What it is. */
  readonly type: string | null;
  /** Its id, or its name where it has none. */
  readonly id: string | null;
}

export interface AdminHealth {
  /** How it is as a whole, as `/readyz` has it. */
  readonly status: 'ok' | 'degraded' | 'unready' | 'stopping';
  /** Each thing that the node stands on. */
  readonly checks: AdminHealthChecks;
  /** The version of the server. */
  readonly version: string;
  /** When the process began that answers. */
  readonly startedAt: string;
  /** For how many seconds it has run. */
  readonly uptimeSeconds: number;
  /** How many processes are to serve on a node like this one. */
  readonly workers: number;
  /** The processes that serve by this database, the newest first. */
  readonly nodes: readonly AdminHealthNodes[];
  /** The database. */
  readonly database: AdminHealthDatabase;
  /** `off`: none is configured. `away`: it does not answer. */
  readonly redis: 'off' | 'connected' | 'away';
  /** Where limits are counted: over all nodes, or by each for itself. */
  readonly limits: 'redis' | 'memory';
  /** The mails that have not left. */
  readonly outbox: AdminHealthOutbox;
}

/** Each thing that the node stands on. */
export interface AdminHealthChecks {
  readonly database: AdminHealthChecksDatabase;
  readonly migrations: AdminHealthChecksMigrations;
  readonly keys: AdminHealthChecksKeys;
  readonly mail: AdminHealthChecksMail;
  readonly limits: AdminHealthChecksLimits;
  readonly disk: AdminHealthChecksDisk;
}

export interface AdminHealthChecksDatabase {
  /** How it is. */
  readonly state: 'ok' | 'degraded' | 'failed' | 'unknown';
  /** Why it is not as it should be; null where it is. */
  readonly reason: string | null;
}

export interface AdminHealthChecksDisk {
  /** How it is. */
  readonly state: 'ok' | 'degraded' | 'failed' | 'unknown';
  /** Why it is not as it should be; null where it is. */
  readonly reason: string | null;
}

export interface AdminHealthChecksKeys {
  /** How it is. */
  readonly state: 'ok' | 'degraded' | 'failed' | 'unknown';
  /** Why it is not as it should be; null where it is. */
  readonly reason: string | null;
}

export interface AdminHealthChecksLimits {
  /** How it is. */
  readonly state: 'ok' | 'degraded' | 'failed' | 'unknown';
  /** Why it is not as it should be; null where it is. */
  readonly reason: string | null;
}

export interface AdminHealthChecksMail {
  /** How it is. */
  readonly state: 'ok' | 'degraded' | 'failed' | 'unknown';
  /** Why it is not as it should be; null where it is. */
  readonly reason: string | null;
}

export interface AdminHealthChecksMigrations {
  /** How it is. */
  readonly state: 'ok' | 'degraded' | 'failed' | 'unknown';
  /** Why it is not as it should be; null where it is. */
  readonly reason: string | null;
}

/** The database. */
export interface AdminHealthDatabase {
  /** The version of PostgreSQL. */
  readonly version: string;
  /** Whether the server brings it along. */
  readonly embedded: boolean;
  /** The newest migration that has run. */
  readonly migration: string | null;
  /** Those that are needed and have not run. */
  readonly missing: readonly string[];
}

export interface AdminHealthNodes {
  /** The process, until it ends. */
  readonly id: string;
  /** When it began to take part. */
  readonly joinedAt: string;
  /** Whether it counts. Not, where it did not answer lately: it trusts nothing that it remembers. */
  readonly isHeard: boolean;
  /** Whether it is the one that answers. */
  readonly isSelf: boolean;
}

/** The mails that have not left. */
export interface AdminHealthOutbox {
  /** How many mails wait; no more than 10,000 are counted. */
  readonly waiting: number;
  /** When the oldest of them was decided on; null where none waits. */
  readonly oldestAt: string | null;
  /** When the next one is, or was, due. */
  readonly dueAt: string | null;
  /** The last failure among them, in codes. */
  readonly lastError: string | null;
}

export interface AdminKey {
  /** The key, spelled in one way for all kinds: what its own API prints after the prefix. */
  readonly id: string;
  /** What kind of key it is. */
  readonly kind: 'personal' | 'project' | 'workspace' | 'secret' | 'service';
  /** What it is called. */
  readonly name: string;
  /** The start of the key. */
  readonly prefix: string;
  /** Whether it is good, or why not. */
  readonly state: 'VALID' | 'REVOKED' | 'DISABLED' | 'EXPIRED' | 'USER_NOT_ACTIVE';
  /** The person whose it is; null where it is nobody’s. */
  readonly user: AdminKeyUser | null;
  /** The organization that it belongs or is pinned to, if any. */
  readonly organization: AdminKeyOrganization | null;
  /** The project that it belongs to, if any. */
  readonly project: AdminKeyProject | null;
  /** When it was made. */
  readonly createdAt: string;
  /** When it was last used, at most a second behind; null never. */
  readonly lastUsedAt: string | null;
  /** When it ends; null never. */
  readonly expiresAt: string | null;
  /** When it was revoked, for good; null while it is not. */
  readonly revokedAt: string | null;
  /** Why it was revoked; null while it is not. */
  readonly revokedReason: string | null;
}

/** The organization that it belongs or is pinned to, if any. */
export interface AdminKeyOrganization {
  /** The organization. */
  readonly id: string;
  /** What the organization is called. */
  readonly name: string;
}

/** The project that it belongs to, if any. */
export interface AdminKeyProject {
  /** The project. */
  readonly id: string;
  /** What the project is called. */
  readonly name: string;
}

/** The person whose it is; null where it is nobody’s. */
export interface AdminKeyUser {
  /** The person. */
  readonly id: string;
  /** What the person is called. */
  readonly name: string;
  /** Their address. */
  readonly email: string;
}

export interface AdminMail {
  /** The mail. */
  readonly id: string;
  /** `waiting`: it is tried, or will be. `sent`. `failed`: it was given up. */
  readonly status: 'waiting' | 'sent' | 'failed';
  /** What kind of mail it is. */
  readonly template: string;
  /** Whom it is for; null once it was sent: that is forgotten then. */
  readonly recipient: string | null;
  /** What it is about; null once it was sent. */
  readonly subject: string | null;
  /** How often it was tried. */
  readonly attempts: number;
  /** What went wrong the last time, in codes; null where nothing did. */
  readonly lastError: string | null;
  /** When it is tried next; null where it is not. */
  readonly nextAttemptAt: string | null;
  /** When it was decided on. */
  readonly createdAt: string;
  /** When it was sent; null while it was not. */
  readonly sentAt: string | null;
  /** When it was given up; null while it was not. */
  readonly failedAt: string | null;
}

export interface AdminOrganization {
  /** The organization. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Its short name. */
  readonly slug: string;
  /** Its plan. */
  readonly plan: 'free' | 'pro' | 'enterprise';
  /** How many people are in it. */
  readonly members: number;
  /** How many projects it has. */
  readonly projects: number;
  /** When it was founded. */
  readonly createdAt: string;
}

export interface AdminOrganizationDetail {
  /** The organization. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Its short name. */
  readonly slug: string;
  /** Its plan. */
  readonly plan: 'free' | 'pro' | 'enterprise';
  /** How many people are in it. */
  readonly members: number;
  /** How many projects it has. */
  readonly projects: number;
  /** When it was founded. */
  readonly createdAt: string;
  /** What is in force at this moment. */
  readonly limits: AdminOrganizationDetailLimits;
  /** What an admin has set instead of the limits of the plan, also once it has ended. */
  readonly ownLimits: AdminOrganizationDetailOwnLimits | null;
  /** How many requests its keys have made. */
  readonly usage: AdminOrganizationDetailUsage;
}

/** What is in force at this moment. */
export interface AdminOrganizationDetailLimits {
  /** The most requests in a minute; null sets no limit. */
  readonly perMinute: number | null;
  /** The most requests in a day (00:00 to 24:00 UTC); null sets no limit. */
  readonly perDay: number | null;
}

/** What an admin has set instead of the limits of the plan, also once it has ended. */
export interface AdminOrganizationDetailOwnLimits {
  /** Instead of what the plan says; null leaves it to the plan. */
  readonly perMinute: number | null;
  /** The same for a day. */
  readonly perDay: number | null;
  /** When the plan's limits hold again; null never. */
  readonly expiresAt: string | null;
}

/** How many requests its keys have made. */
export interface AdminOrganizationDetailUsage {
  /** Since the minute began; null where no limit counts them. */
  readonly thisMinute: number | null;
  /** Since 00:00 UTC; null where no limit counts them. */
  readonly today: number | null;
}

export interface AdminUser {
  /** The person. */
  readonly id: string;
  /** Their address. */
  readonly email: string;
  /** What they are called. */
  readonly fullName: string;
  /** Their public, unique name. */
  readonly handle: string;
  /** `admin`: they are an admin of the deployment. */
  readonly role: 'user' | 'admin';
  /** Whether they may come in. */
  readonly isActive: boolean;
  /** Since when they may not; null while they may. */
  readonly deactivatedAt: string | null;
  /** Why, as the admin said who shut them out. */
  readonly deactivatedReason: string | null;
  /** Whether the address is proven to be theirs. */
  readonly isVerified: boolean;
  /** When they signed in last; null never. */
  readonly lastSignInAt: string | null;
  /** When they signed up. */
  readonly createdAt: string;
}

export interface AdminUserDetail {
  /** The person. */
  readonly id: string;
  /** Their address. */
  readonly email: string;
  /** What they are called. */
  readonly fullName: string;
  /** Their public, unique name. */
  readonly handle: string;
  /** `admin`: they are an admin of the deployment. */
  readonly role: 'user' | 'admin';
  /** Whether they may come in. */
  readonly isActive: boolean;
  /** Since when they may not; null while they may. */
  readonly deactivatedAt: string | null;
  /** Why, as the admin said who shut them out. */
  readonly deactivatedReason: string | null;
  /** Whether the address is proven to be theirs. */
  readonly isVerified: boolean;
  /** When they signed in last; null never. */
  readonly lastSignInAt: string | null;
  /** When they signed up. */
  readonly createdAt: string;
  /** What they are a member of, oldest first. */
  readonly organizations: readonly AdminUserDetailOrganizations[];
  /** In how many places they are signed in. */
  readonly sessions: number;
  /** How many personal tokens and secret keys of theirs live. */
  readonly keys: number;
  /** Whether a sign-in by password asks them for a second factor. */
  readonly hasSecondFactor: boolean;
}

export interface AdminUserDetailOrganizations {
  /** The organization. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Its short name. */
  readonly slug: string;
  /** What they are in it. */
  readonly role: 'owner' | 'admin' | 'member';
}

export interface Approval {
  /** The one organization that it is about; null: all that you are in. */
  readonly organizationId?: string | null;
  /** Which of the scopes you allow, of those for this API; left out: all that it asks for. */
  readonly scopes?: readonly (
    | 'user:read'
    | 'user:write'
    | 'organizations:read'
    | 'organizations:write'
    | 'members:read'
    | 'members:write'
    | 'projects:read'
    | 'projects:write'
    | 'subscription:read'
    | 'subscription:write'
    | 'api-keys:read'
    | 'api-keys:write'
    | 'api-keys:delete'
    | 'audit:read'
    | 'usage:read'
  )[];
}

export interface AuditEntry {
  /** The entry. */
  readonly id: string;
  /** Its place in the chain of the organization, from 1. */
  readonly seq: number;
  /** When it was written. */
  readonly at: string;
  /** What happened. */
  readonly action: string;
  /** Whether it was done. */
  readonly outcome: 'done' | 'refused';
  /** Why it was refused, as a code; null where it was done. */
  readonly reason: string | null;
  /** The operation that was called; null for what the server did by itself. */
  readonly operation: string | null;
  /** Who did it. */
  readonly actor: AuditEntryActor;
  /** What it was done to. */
  readonly target: AuditEntryTarget;
  /** The project that it concerns. */
  readonly projectId: string | null;
  /** The address that it came from. */
  readonly ip: string | null;
  /** What the client said that it is. */
  readonly userAgent: string | null;
  /** The request, as `X-Request-ID` named it. */
  readonly requestId: string | null;
  /** What was, as far as it changed; never a secret. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** What is now. */
  readonly after: Readonly<Record<string, unknown>> | null;
  /** The SHA-256 that chains it to the entry before, in hex. */
  readonly hash: string;
}

/** Who did it. */
export interface AuditEntryActor {
  /** A kind of credential, or `anonymous`, `system` or `operator`. */
  readonly kind: string;
  /** The person; null where none is behind it. */
  readonly userId: string | null;
  /** The session, token or key that was shown. */
  readonly credentialId: string | null;
}

/** What it was done to. */
export interface AuditEntryTarget {
  /** What it is. */
  readonly type: string | null;
  /** Its id, or its name where it has none. */
  readonly id: string | null;
}

export interface AuthorizationDecision {
  /** The address to go to next. */
  readonly redirectTo: string;
}

export interface AuthorizationRequest {
  /** Who asks. */
  readonly client: AuthorizationRequestClient;
  /** What it wants to learn of who you are. */
  readonly identity: readonly string[];
  /** Where it wants to act for you; null: nowhere. */
  readonly resource: string | null;
  /** What it wants to do there. */
  readonly scopes: readonly AuthorizationRequestScopes[];
  /** Whether you choose which scopes to allow, and in which organization. */
  readonly choosable: boolean;
  /** Where you go on to. */
  readonly redirectUri: string;
  /** The address that the client believes to be yours. */
  readonly loginHint: string | null;
  /** Whether the client wants you to sign in again first. */
  readonly signInAgain: boolean;
}

/** Who asks. */
export interface AuthorizationRequestClient {
  /** How it names itself. */
  readonly id: string;
  /** Its name, as whoever made it says. */
  readonly name: string;
  /** Where to read about it. */
  readonly homepage: string | null;
  /** Whether it made itself known: then nobody here has looked at it. */
  readonly registered: boolean;
}

export interface AuthorizationRequestScopes {
  /** The scope. */
  readonly scope: string;
  /** What it allows. */
  readonly description: string;
}

export interface ChangeEmail {
  /** The new address, where the mail goes that completes the change. */
  readonly newEmail: string;
  /** Your present password. */
  readonly password: string;
}

export interface ChangePassword {
  /** Your present password. */
  readonly currentPassword: string;
  /** 8 to 128 characters, of any kind; the most common ones are refused. */
  readonly newPassword: string;
  /** Whether all other sessions end, as they do unless told. */
  readonly revokeOtherSessions?: boolean;
}

export interface ConnectedApp {
  /** The app. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Where to read about it. */
  readonly homepage: string | null;
  /** Whether it made itself known: then nobody here has looked at it. */
  readonly registered: boolean;
  /** What it may do and learn. */
  readonly scopes: readonly string[];
  /** In which organizations; null: in all that you are in. */
  readonly organizationIds: readonly string[] | null;
  /** Since when. */
  readonly connectedAt: string;
  /** When it last acted for you, give or take a minute; null: never. */
  readonly lastUsedAt: string | null;
}

export interface CreatePersonalToken {
  /** What the token is called. */
  readonly name: string;
  /** In how many seconds it ends; left out, never. */
  readonly expiresIn?: number;
  /** What the token may do, within what its user may do at that moment. */
  readonly scopes: readonly (
    | 'user:read'
    | 'user:write'
    | 'organizations:read'
    | 'organizations:write'
    | 'members:read'
    | 'members:write'
    | 'projects:read'
    | 'projects:write'
    | 'subscription:read'
    | 'subscription:write'
    | 'api-keys:read'
    | 'api-keys:write'
    | 'api-keys:delete'
    | 'audit:read'
    | 'usage:read'
  )[];
  /** Facts of your own, up to 4 KiB of JSON. `organizationId` pins the token to that organization for good. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

export interface CreatedPersonalToken {
  /** The token. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The token itself. It is never shown again. */
  readonly key: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** When it ends; null never. */
  readonly expiresAt: string | null;
}

export interface CurrentSession {
  readonly user: User;
  readonly session: Session;
}

export interface CurrentUser {
  /** The user. */
  readonly id: string;
  /** Their address. */
  readonly email: string;
  /** What they are called. */
  readonly fullName: string;
  /** Their public, unique name. */
  readonly handle: string;
  /** Whether the address is proven. */
  readonly isVerified: boolean;
  /** When it was proven. */
  readonly verifiedAt: string | null;
  /** Whether they may sign in. */
  readonly isActive: boolean;
  /** When they last signed in. */
  readonly lastLoginAt: string | null;
  /** `admin` runs this server. */
  readonly role: 'user' | 'admin';
  /** When the account was made. */
  readonly createdAt: string;
  /** When it last changed. */
  readonly updatedAt: string;
  /** How many organizations they are a member of. */
  readonly organizationCount: number;
}

export interface DeactivateUser {
  /** Why, for other admins to read; it is audited. */
  readonly reason: string;
}

export interface DeleteAccount {
  /** Your password. */
  readonly password: string;
}

export interface DeletePersonalToken {
  /** The token. */
  readonly id: string;
}

export interface DeviceApproval {
  /** What the device shows. Hyphens and case do not matter. */
  readonly userCode: string;
  /** The one organization that it is about; null: all that you are in. */
  readonly organizationId?: string | null;
  /** Which of the scopes you allow, of those for this API; left out: all that it asks for. */
  readonly scopes?: readonly (
    | 'user:read'
    | 'user:write'
    | 'organizations:read'
    | 'organizations:write'
    | 'members:read'
    | 'members:write'
    | 'projects:read'
    | 'projects:write'
    | 'subscription:read'
    | 'subscription:write'
    | 'api-keys:read'
    | 'api-keys:write'
    | 'api-keys:delete'
    | 'audit:read'
    | 'usage:read'
  )[];
}

export interface DeviceCode {
  /** What the device shows. Hyphens and case do not matter. */
  readonly userCode: string;
}

export interface DeviceRequest {
  /** Who asks. */
  readonly client: DeviceRequestClient;
  /** What it wants to learn of who you are. */
  readonly identity: readonly string[];
  /** Where it wants to act for you; null: nowhere. */
  readonly resource: string | null;
  /** What it wants to do there. */
  readonly scopes: readonly DeviceRequestScopes[];
  /** Whether you choose which scopes to allow, and in which organization. */
  readonly choosable: boolean;
}

/** Who asks. */
export interface DeviceRequestClient {
  /** How it names itself. */
  readonly id: string;
  /** Its name, as whoever made it says. */
  readonly name: string;
  /** Where to read about it. */
  readonly homepage: string | null;
  /** Whether it made itself known: then nobody here has looked at it. */
  readonly registered: boolean;
}

export interface DeviceRequestScopes {
  /** The scope. */
  readonly scope: string;
  /** What it allows. */
  readonly description: string;
}

export interface ExportedKey {
  /** The key, spelled as where it is managed. */
  readonly id: string;
  /** A personal token or a secret key. */
  readonly kind: 'personal' | 'secret';
  /** What it is called. */
  readonly name: string;
  /** What it is for. */
  readonly description: string | null;
  /** The start of the key. */
  readonly prefix: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** What it is used in. */
  readonly environment: 'live' | 'test';
  /** The organization that it is pinned to. */
  readonly organizationId: string | null;
  /** Facts kept with it. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Whether it is switched on. */
  readonly enabled: boolean;
  /** When it was created. */
  readonly createdAt: string;
  /** When it was last used; null never. */
  readonly lastUsedAt: string | null;
  /** When it ends; null never. */
  readonly expiresAt: string | null;
  /** When it was revoked; null while it is not. */
  readonly revokedAt: string | null;
  /** Why it was revoked; null while it is not. */
  readonly revokedReason: string | null;
}

export interface ForgotPassword {
  /** The address of the account. */
  readonly email: string;
}

export interface GenerateProjectKey {
  /** What the key is called. */
  readonly name: string;
  /** What the key may do; left out, all that its maker may. */
  readonly scopes?: readonly (
    | 'projects:read'
    | 'projects:write'
    | 'projects:delete'
    | 'settings:read'
    | 'settings:write'
    | 'members:read'
    | 'members:write'
    | 'provider-keys:read'
    | 'provider-keys:write'
    | 'secrets:read'
    | 'api-keys:read'
    | 'api-keys:write'
    | 'workflows:read'
    | 'workflows:write'
    | 'runs:read'
    | 'runs:write'
    | 'runs:cancel'
    | 'runs:execute'
    | 'sandboxes:read'
    | 'audit:read'
    | 'usage:read'
  )[];
  /** Which world the key acts in; left out, live, but test where a test key makes it. */
  readonly environment?: 'live' | 'test';
  /** In how many seconds it ends; left out, with the key that makes it, or never. */
  readonly expiresIn?: number;
}

export interface GeneratedManagedWorkspaceKey {
  /** The key. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The key itself. It is never shown again. */
  readonly key: string;
  /** The start of it, which may be shown again. */
  readonly prefix: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** Which world it acts in. */
  readonly environment: 'live' | 'test';
  /** When it was created. */
  readonly createdAt: string;
  /** When it ends; null never. */
  readonly expiresAt: string | null;
}

export interface GeneratedProjectKey {
  /** The key. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The start of it, which may be shown again. */
  readonly prefix: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** Which world it acts in. */
  readonly environment: 'live' | 'test';
  /** When it was created. */
  readonly createdAt: string;
  /** When it ends; null never. */
  readonly expiresAt: string | null;
  /** The key itself. It is never shown again. */
  readonly key: string;
}

export interface Identify {
  /** The address to sign in with. */
  readonly email: string;
}

export interface IdentifyKey {
  /** The key itself. It is neither kept nor logged, and this is no use of it. */
  readonly key: string;
}

export interface Invite {
  /** The invite. */
  readonly id: string;
  /** Whom it was sent to. */
  readonly email: string;
  /** What they become by accepting. */
  readonly role: 'owner' | 'admin' | 'member';
  /**
   * `pending`: it can be accepted. `expired`: its time is over, or who sent it may not offer that role any more;
   * send it again, or invite the address anew.
   */
  readonly status: 'pending' | 'expired';
  /** The name of who sent it last. */
  readonly invitedBy: string | null;
  /** When its link stops working. */
  readonly expiresAt: string;
  /** When the address was invited. */
  readonly createdAt: string;
}

export interface IssuedOAuthClient {
  /** The client’s id, as it names itself (`client_id`). */
  readonly id: string;
  /** What people read when they are asked to agree. */
  readonly name: string;
  /** Whether it keeps a secret. */
  readonly confidential: boolean;
  /** Where people can read about it. */
  readonly homepage: string | null;
  /** How it gets tokens. */
  readonly grantTypes: readonly (
    'authorization_code' | 'refresh_token' | 'client_credentials' | 'urn:ietf:params:oauth:grant-type:device_code'
  )[];
  /** Where people may be sent back to. */
  readonly redirectUris: readonly string[];
  /** What it can ask for at services of the organization. */
  readonly serviceScopes: readonly string[];
  /** When it was made. */
  readonly createdAt: string;
  /** When it last changed. */
  readonly updatedAt: string;
  /** When it last got tokens, give or take an hour; null: never. */
  readonly lastUsedAt: string | null;
  /** Until when the former secret works on; null: there is none. */
  readonly formerSecretExpiresAt: string | null;
  /** The client’s secret (`client_secret`), shown this once; null for one that keeps none. */
  readonly secret: string | null;
}

export interface IssuedService {
  /** The service. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The credential. It is never shown again. */
  readonly key: string;
  /** The start of its credential. */
  readonly prefix: string;
  /** When it was made. */
  readonly createdAt: string;
}

export interface JsonWebKey {
  /** Elliptic curve. */
  readonly kty: 'EC';
  /** The curve. */
  readonly crv: 'P-256';
  /** The x coordinate of the public point, base64url. */
  readonly x: string;
  /** The y coordinate of the public point, base64url. */
  readonly y: string;
  /** What tokens call the key. */
  readonly kid: string;
  /** The one algorithm that it is used with. */
  readonly alg: 'ES256';
  /** It verifies signatures. */
  readonly use: 'sig';
}

export interface JsonWebKeySet {
  /** Every key that verifies now, and the one that signs next. */
  readonly keys: readonly JsonWebKey[];
}

export interface JsonWebToken {
  /** Send it as `Authorization: Bearer …`. */
  readonly token: string;
  /** How it is sent. */
  readonly tokenType: 'Bearer';
  /** For how many seconds it is good. */
  readonly expiresIn: number;
  /** When it ends. It ends with its session too, at once. */
  readonly expiresAt: string;
}

export interface ListedSession {
  /** The session. */
  readonly id: string;
  /** When it ends, however much it is used. */
  readonly expiresAt: string;
  /** How it began. */
  readonly method: 'password' | 'passkey' | 'sso';
  /** When a second factor was last shown in it; null where none ever was. */
  readonly secondFactorAt: string | null;
  /** When it began. */
  readonly createdAt: string;
  /** Where it began. */
  readonly ip: string;
  /** What the client said of itself. */
  readonly userAgent: string | null;
  /** A name for it, guessed from the user agent. */
  readonly device: string;
  /** When it was used last; at most a minute behind. */
  readonly lastSeenAt: string;
  /** Whether it is the one that asks. */
  readonly current: boolean;
}

export interface LoginEvent {
  /** The attempt. */
  readonly id: string;
  /** Whether it opened a session. */
  readonly succeeded: boolean;
  /** How it was tried. */
  readonly method: string;
  /** Where it came from. */
  readonly ip: string;
  /** What the client said of itself. */
  readonly userAgent: string | null;
  /** A name for it, guessed from the user agent. */
  readonly device: string;
  /** When it was. */
  readonly createdAt: string;
}

export interface ManagedProjectKey {
  /** The key. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The start of it, which may be shown again. */
  readonly prefix: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** Which world it acts in. */
  readonly environment: 'live' | 'test';
  /** When it was created. */
  readonly createdAt: string;
  /** When it ends; null never. */
  readonly expiresAt: string | null;
  /** Whether it is switched on. */
  readonly enabled: boolean;
  /** When it was last used, at most a second behind; null never. */
  readonly lastUsedAt: string | null;
  /** When it was revoked, for good; null while it is not. */
  readonly revokedAt: string | null;
  /** Why it was revoked; null while it is not. */
  readonly revokedReason: string | null;
  /** The user who made it; null where a key did. */
  readonly createdBy: string | null;
  /** When it last changed. */
  readonly updatedAt: string;
  /** Until when the key works that it was before it was rotated; null where none does. */
  readonly previousKeyExpiresAt: string | null;
}

export interface ManagedProjectMember {
  /** The person; null while they are invited. */
  readonly userId: string | null;
  /** Their address. */
  readonly email: string;
  /** What they are called; null while they are invited. */
  readonly name: string | null;
  /**
   * What they are in the project: the higher of their own role in it and of the one that owners and admins of the
   * organization have in all its projects. Or what they become by accepting.
   */
  readonly role: 'owner' | 'admin' | 'member';
  /** `accepted`: they are in the project. `pending`: they are invited. */
  readonly status: 'accepted' | 'pending';
  /**
   * When they got their place or, where they have none of their own, joined the organization; null while they are
   * invited.
   */
  readonly joinedAt: string | null;
  /** The invite while it is pending; null once they are in. */
  readonly inviteId: string | null;
  /**
   * The role of their own place in the project, which can be taken away; null where they are in it by the
   * organization alone, or are invited.
   */
  readonly ownRole: 'owner' | 'admin' | 'member' | null;
  /**
   * The role that they have in all projects as an owner or admin of the organization: nobody is given less. Null
   * for everybody else.
   */
  readonly inheritedRole: 'owner' | 'admin' | null;
}

export interface ManagedRun {
  /** The run. */
  readonly id: string;
  /** Counts the runs of the project from 1, without gaps. */
  readonly runNumber: number;
  /** The workflow that is run. */
  readonly workflowId: string;
  /** What has become of it. */
  readonly status: 'pending' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** What is to be done. */
  readonly prompt: string;
  /** The branch to work on. */
  readonly branchName: string | null;
  /** Where the code is. */
  readonly githubRepoUrl: string | null;
  /** How many runners have begun with it, 3 at the most. */
  readonly attempts: number;
  /** How far it is, in percent. */
  readonly progress: number;
  /** What is being done at the moment. */
  readonly currentStepLabel: string | null;
  /** The sandbox that it runs in, or ran in last. */
  readonly sandboxId: string | null;
  /** Until when its runner has it, unless a heartbeat renews that; null if not running. */
  readonly leaseExpiresAt: string | null;
  /** What came of it. */
  readonly output: string | null;
  /** Why it failed. */
  readonly error: string | null;
  /** What it cost, in US dollars. */
  readonly costUsd: number | null;
  /** When it was started by whoever wanted it. */
  readonly createdAt: string;
  /** When its present or last runner took it up. */
  readonly startedAt: string | null;
  /** When it ended. */
  readonly finishedAt: string | null;
  /** When it last changed. */
  readonly updatedAt: string;
}

export interface ManagedRunWithSteps {
  /** The run. */
  readonly id: string;
  /** Counts the runs of the project from 1, without gaps. */
  readonly runNumber: number;
  /** The workflow that is run. */
  readonly workflowId: string;
  /** What has become of it. */
  readonly status: 'pending' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** What is to be done. */
  readonly prompt: string;
  /** The branch to work on. */
  readonly branchName: string | null;
  /** Where the code is. */
  readonly githubRepoUrl: string | null;
  /** How many runners have begun with it, 3 at the most. */
  readonly attempts: number;
  /** How far it is, in percent. */
  readonly progress: number;
  /** What is being done at the moment. */
  readonly currentStepLabel: string | null;
  /** The sandbox that it runs in, or ran in last. */
  readonly sandboxId: string | null;
  /** Until when its runner has it, unless a heartbeat renews that; null if not running. */
  readonly leaseExpiresAt: string | null;
  /** What came of it. */
  readonly output: string | null;
  /** Why it failed. */
  readonly error: string | null;
  /** What it cost, in US dollars. */
  readonly costUsd: number | null;
  /** When it was started by whoever wanted it. */
  readonly createdAt: string;
  /** When its present or last runner took it up. */
  readonly startedAt: string | null;
  /** When it ended. */
  readonly finishedAt: string | null;
  /** When it last changed. */
  readonly updatedAt: string;
  /** The steps of the workflow when the run was started. */
  readonly steps: readonly WorkflowStep[];
}

export interface ManagedSandbox {
  /** The sandbox. */
  readonly id: string;
  /** The run that was claimed with it. */
  readonly runId: string;
  /** What it is called. */
  readonly name: string;
  /** What its runner says of it. */
  readonly labels: Readonly<Record<string, string>>;
  /**
   * What has become of it: running from the first heartbeat on; killed with the end of its run; error where the
   * run failed or its runner was not heard of in time.
   */
  readonly status: 'creating' | 'running' | 'killed' | 'error';
  /** When the run was claimed with it. */
  readonly createdAt: string;
  /** When its runner was first heard of. */
  readonly startedAt: string | null;
  /** When it ended. */
  readonly endedAt: string | null;
  /** When it last changed. */
  readonly updatedAt: string;
}

export interface ManagedWorkflow {
  /** The workflow. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** What it is for. */
  readonly description: string | null;
  /** What is done, in this order. */
  readonly steps: readonly WorkflowStep[];
  /** When it was created. */
  readonly createdAt: string;
  /** When it last changed. */
  readonly updatedAt: string;
}

export interface ManagedWorkspaceKey {
  /** The key. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The start of it, which may be shown again. */
  readonly prefix: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** Which world it acts in. */
  readonly environment: 'live' | 'test';
  /** Whether it is switched on. */
  readonly enabled: boolean;
  /** The user who made it; null where a key did. */
  readonly createdBy: string | null;
  /** When it was created. */
  readonly createdAt: string;
  /** When it last changed. */
  readonly updatedAt: string;
  /** When it was last used, at most a second behind; null never. */
  readonly lastUsedAt: string | null;
  /** When it ends; null never. */
  readonly expiresAt: string | null;
  /** When it was revoked, for good; null while it is not. */
  readonly revokedAt: string | null;
  /** Why it was revoked; null while it is not. */
  readonly revokedReason: string | null;
  /** Until when the key works that it was before it was rotated; null where none does. */
  readonly previousKeyExpiresAt: string | null;
}

export interface ManagedWorkspaceKeyChange {
  /** What the key is called. */
  readonly name?: string;
  /** A key that is not enabled opens nothing until it is again. */
  readonly enabled?: boolean;
  /**
   * What the key may do from now on. Only a person who is signed in, and may do as much, grants it more than it
   * has.
   */
  readonly scopes?: readonly ('read' | 'write' | 'delete' | 'admin')[];
}

export interface ManagedWorkspaceKeyRotation {
  /** For how long the former key works on, up to 30 days. */
  readonly graceSeconds?: number;
}

export interface Member {
  /** The person. */
  readonly userId: string;
  /** Their address. */
  readonly email: string;
  /** What they are called. */
  readonly fullName: string;
  /** Their public, unique name. */
  readonly handle: string;
  /** What they are in the organization. */
  readonly role: 'owner' | 'admin' | 'member';
  /** When they joined. */
  readonly joinedAt: string;
}

export interface MemberRole {
  /** What they are from now on. */
  readonly role: 'owner' | 'admin' | 'member';
}

export interface NewInvite {
  /** Whom to invite: the invite is for whoever proves that this address is theirs. */
  readonly email: string;
  /** What they become by accepting. */
  readonly role: 'owner' | 'admin' | 'member';
}

export interface NewManagedWorkspaceKey {
  /** What the key is called. */
  readonly name: string;
  /** What the key may do; left out, all that its maker may. */
  readonly scopes?: readonly ('read' | 'write' | 'delete' | 'admin')[];
  /** Which world the key acts in; left out, live, but test where a test key makes it. */
  readonly environment?: 'live' | 'test';
  /** In how many seconds it ends; left out, with the key that makes it, or never. */
  readonly expiresIn?: number;
}

export interface NewOAuthClient {
  /** What people read when they are asked to agree. */
  readonly name: string;
  /** Whether it can keep a secret, as a server can. */
  readonly confidential?: boolean;
  /** Where people can read about it. */
  readonly homepage?: string | null;
  /** How it gets tokens. */
  readonly grantTypes?: readonly (
    'authorization_code' | 'refresh_token' | 'client_credentials' | 'urn:ietf:params:oauth:grant-type:device_code'
  )[];
  /** Where people may be sent back to: these very addresses. Of a loopback address the port is left open. */
  readonly redirectUris?: readonly string[];
  /** What it can ask for at services of your organization, in words of your own. */
  readonly serviceScopes?: readonly string[];
}

export interface NewOrganization {
  /** What it is called. */
  readonly name: string;
  /** Its short name in addresses. Left out, one is made from the name. */
  readonly slug?: string;
}

export interface NewPasskey {
  /** What you call it, such as the device that it is on. */
  readonly name: string;
  readonly response: PasskeyAttestation;
}

export interface NewProject {
  /** What it is called. */
  readonly name: string;
  /** Its short name in addresses. Left out, one is made from the name. */
  readonly slug?: string;
  /** What it is for, up to 500 characters; empty or null clears it. */
  readonly description?: string | null;
  /** Where its code is; null clears it. */
  readonly githubRepoUrl?: string | null;
}

export interface NewProjectInvite {
  /** Whom to invite: the invite is for whoever proves that this address is theirs. */
  readonly email: string;
  /** What they become in the project by accepting. */
  readonly role?: 'owner' | 'admin' | 'member';
}

export interface NewService {
  /** What the service is called; no other has the name while it lives. */
  readonly name: string;
}

export interface NewSsoConnection {
  /** What people read on the button, such as the name of the provider. */
  readonly name: string;
  /** The role of who comes in by it for the first time, and is no member yet. */
  readonly defaultRole?: 'admin' | 'member';
  /** The OpenID provider. Issuer, client id and client secret are needed to make a connection. */
  readonly oidc?: NewSsoConnectionOidc;
  /** The SAML identity provider: its metadata, or entity id, URL and certificates. */
  readonly saml?: NewSsoConnectionSaml;
}

/** The OpenID provider. Issuer, client id and client secret are needed to make a connection. */
export interface NewSsoConnectionOidc {
  /** The issuer, as its discovery document names it. */
  readonly issuer?: string;
  /** The id of the client that you have registered there. */
  readonly clientId?: string;
  /** The secret of the client. It is never shown again. */
  readonly clientSecret?: string;
  /** What is asked for; openid always is. */
  readonly scopes?: readonly string[];
  /** The claim that holds the address. */
  readonly emailClaim?: string;
  /** The claim that holds the name. */
  readonly nameClaim?: string;
}

/** The SAML identity provider: its metadata, or entity id, URL and certificates. */
export interface NewSsoConnectionSaml {
  /** The metadata of the identity provider, as XML. It tells the other fields, up to 256 KiB. */
  readonly metadata?: string;
  /** The entity id of the identity provider. */
  readonly entityId?: string;
  /** Where sign-ins are sent, by the redirect binding. */
  readonly ssoUrl?: string;
  /** What assertions may be signed with: several while one takes over from the other. */
  readonly certificates?: readonly string[];
  /** The attribute that holds the address; null: one of those that are in common use. */
  readonly emailAttribute?: string | null;
  /** The attribute that holds the name; null: one of those that are in common use. */
  readonly nameAttribute?: string | null;
}

export interface NewSsoDomain {
  /** The domain of people’s addresses. */
  readonly domain: string;
}

export interface NewTotp {
  /** Your password; needed where you have one and no second factor yet. Who has one has to have shown it. */
  readonly password?: string;
}

export interface NewWorkflow {
  /** What it is called, up to 200 characters. */
  readonly name: string;
  /** What it is for, up to 500 characters; empty or null clears it. */
  readonly description?: string | null;
  /** What is done, in this order; up to 100 steps, of 256 KiB together. */
  readonly steps?: readonly NewWorkflowStep[];
}

export interface NewWorkflowStep {
  /** What the step is called. */
  readonly name: string;
  /** As what it is done, up to 100 characters. */
  readonly role?: string | null;
  /** How it is done, up to 64 KiB. */
  readonly instructions?: string | null;
  /** By which model, up to 100 characters. */
  readonly model?: string | null;
}

export interface OAuthClient {
  /** The client’s id, as it names itself (`client_id`). */
  readonly id: string;
  /** What people read when they are asked to agree. */
  readonly name: string;
  /** Whether it keeps a secret. */
  readonly confidential: boolean;
  /** Where people can read about it. */
  readonly homepage: string | null;
  /** How it gets tokens. */
  readonly grantTypes: readonly (
    'authorization_code' | 'refresh_token' | 'client_credentials' | 'urn:ietf:params:oauth:grant-type:device_code'
  )[];
  /** Where people may be sent back to. */
  readonly redirectUris: readonly string[];
  /** What it can ask for at services of the organization. */
  readonly serviceScopes: readonly string[];
  /** When it was made. */
  readonly createdAt: string;
  /** When it last changed. */
  readonly updatedAt: string;
  /** When it last got tokens, give or take an hour; null: never. */
  readonly lastUsedAt: string | null;
  /** Until when the former secret works on; null: there is none. */
  readonly formerSecretExpiresAt: string | null;
}

export interface OAuthClientChange {
  /** What people read when they are asked to agree. */
  readonly name?: string;
  /** Where people can read about it. */
  readonly homepage?: string | null;
  /** How it gets tokens. */
  readonly grantTypes?: readonly (
    'authorization_code' | 'refresh_token' | 'client_credentials' | 'urn:ietf:params:oauth:grant-type:device_code'
  )[];
  /** Where people may be sent back to: these very addresses. Of a loopback address the port is left open. */
  readonly redirectUris?: readonly string[];
  /** What it can ask for at services of your organization, in words of your own. */
  readonly serviceScopes?: readonly string[];
}

export interface OAuthClientSecretRotation {
  /** For how long the former secret works on, up to 30 days. */
  readonly graceSeconds?: number;
}

export interface OpenedSession {
  /** The session; its secret is in the cookie alone. */
  readonly id: string;
  /** When it ends, however much it is used. */
  readonly expiresAt: string;
}

export interface Organization {
  /** The organization. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Its short name in addresses. */
  readonly slug: string;
  /** The role of the caller in it. */
  readonly role: 'owner' | 'admin' | 'member';
  /** Whether it lets in only who has shown a second factor. */
  readonly mfaRequired: boolean;
  /** When it was created. */
  readonly createdAt: string;
  /** When it last changed. */
  readonly updatedAt: string;
  /** When it was deleted; only of those that were. */
  readonly deletedAt?: string;
  /** Until when it can be restored; only of those that were deleted. */
  readonly restorableUntil?: string;
}

export interface OrganizationChange {
  /** What it is called. */
  readonly name?: string;
  /** Its short name in addresses. */
  readonly slug?: string;
  /**
   * Whether it lets in only who has shown a second factor. For owners, who have shown theirs; to stop it, within
   * the last fifteen minutes.
   */
  readonly mfaRequired?: boolean;
}

export interface OrganizationLimits {
  /** The most requests in a minute; left out, what the plan says. */
  readonly perMinute?: number;
  /** The most requests in a day; left out, what the plan says. */
  readonly perDay?: number;
  /** When the plan's limits hold again; left out, they do not. */
  readonly expiresAt?: string;
}

export interface OrganizationPlan {
  /** The plan from now on. */
  readonly plan: 'free' | 'pro' | 'enterprise';
}

export interface OrganizationRestoration {
  /** Its slug from then on. Left out, it is what it was. */
  readonly slug?: string;
}

export interface OrganizationUsage {
  /** The first day, in UTC. */
  readonly from: string;
  /** The last day, in UTC. */
  readonly to: string;
  /** All requests in those days. */
  readonly totals: OrganizationUsageTotals;
  /** The requests by the class of their status. */
  readonly byStatus: OrganizationUsageByStatus;
  /** Those of the requests that were answered with a 403, by the reason. */
  readonly refused: OrganizationUsageRefused;
  /** The days on which there were requests, oldest first. */
  readonly byDay: readonly OrganizationUsageByDay[];
  /** The hours in which there were requests, oldest first; only with `hours=true`. */
  readonly byHour?: readonly OrganizationUsageByHour[];
  /** What the requests were for. */
  readonly byGroup: readonly OrganizationUsageByGroup[];
  /** Those that made requests, the busiest first: a page of them. */
  readonly keys: readonly OrganizationUsageKeys[];
  /** How many keys made requests in those days. */
  readonly keysTotal: number;
}

export interface OrganizationUsageByDay {
  /** The day, in UTC. */
  readonly day: string;
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
}

export interface OrganizationUsageByGroup {
  /** Which API. */
  readonly surface: 'account' | 'project' | 'workspace' | 'secret-key' | 'internal' | 'oauth';
  /** A group of operations, as in the documents. */
  readonly group: string;
  /** Which world they are of. */
  readonly environment: 'live' | 'test';
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
}

export interface OrganizationUsageByHour {
  /** When the hour began. */
  readonly hour: string;
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
}

/** The requests by the class of their status. */
export interface OrganizationUsageByStatus {
  /** Done. */
  readonly '2xx': number;
  /** Sent elsewhere, or told that nothing has changed. */
  readonly '3xx': number;
  /** Refused. */
  readonly '4xx': number;
  /** Failed on our side. */
  readonly '5xx': number;
}

export interface OrganizationUsageKeys {
  /** The key or token. */
  readonly id: string;
  /** What it is: a key of the organization, or a token that is pinned to it. */
  readonly kind: 'personal' | 'project' | 'workspace' | 'oauth';
  /** The project of a project key. */
  readonly projectId: string | null;
  /** The person whose token it is; null for keys. */
  readonly userId: string | null;
  /** What it is called; null once it is gone for good. */
  readonly name: string | null;
  /** The start of it; null once it is gone for good. */
  readonly prefix: string | null;
  /** Which world they are of. */
  readonly environment: 'live' | 'test';
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
  /** The requests by the class of their status. */
  readonly byStatus: OrganizationUsageKeysByStatus;
  /** Those of the requests that were answered with a 403, by the reason. */
  readonly refused: OrganizationUsageKeysRefused;
  /** When its last request in those days was answered. */
  readonly lastUsedAt: string;
}

/** The requests by the class of their status. */
export interface OrganizationUsageKeysByStatus {
  /** Done. */
  readonly '2xx': number;
  /** Sent elsewhere, or told that nothing has changed. */
  readonly '3xx': number;
  /** Refused. */
  readonly '4xx': number;
  /** Failed on our side. */
  readonly '5xx': number;
}

/** Those of the requests that were answered with a 403, by the reason. */
export interface OrganizationUsageKeysRefused {
  /** The credential lacked a scope. */
  readonly scope: number;
  /** Its holder’s role was too low, or its own. */
  readonly role: number;
  /** Anything else, such as an organization that it is not for. */
  readonly other: number;
}

/** Those of the requests that were answered with a 403, by the reason. */
export interface OrganizationUsageRefused {
  /** The credential lacked a scope. */
  readonly scope: number;
  /** Its holder’s role was too low, or its own. */
  readonly role: number;
  /** Anything else, such as an organization that it is not for. */
  readonly other: number;
}

/** All requests in those days. */
export interface OrganizationUsageTotals {
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
}

export interface Passkey {
  /** The passkey. */
  readonly id: string;
  /** What its person calls it. */
  readonly name: string;
  /** Whether it is kept elsewhere too, such as with a vendor. */
  readonly backedUp: boolean;
  /** When it was added. */
  readonly createdAt: string;
  /** When it was last used; null never. */
  readonly lastUsedAt: string | null;
}

export interface PasskeyAssertion {
  /** The credential, base64url. */
  readonly id: string;
  /** The credential, base64url. */
  readonly rawId: string;
  /** The kind of credential. */
  readonly type: 'public-key';
  /** Whether the authenticator is a part of the device. */
  readonly authenticatorAttachment?: 'platform' | 'cross-platform';
  /** What came of extensions, of which none is asked for. */
  readonly clientExtensionResults: Readonly<Record<string, unknown>>;
  /** What was signed. */
  readonly response: PasskeyAssertionResponse;
}

/** What was signed. */
export interface PasskeyAssertionResponse {
  /** What the browser says of the ceremony. */
  readonly clientDataJSON: string;
  /** What the authenticator says of itself. */
  readonly authenticatorData: string;
  /** Its signature over both. */
  readonly signature: string;
  /** Whose it is, as far as the authenticator knows. */
  readonly userHandle?: string;
}

export interface PasskeyAttestation {
  /** The credential, base64url. */
  readonly id: string;
  /** The credential, base64url. */
  readonly rawId: string;
  /** The kind of credential. */
  readonly type: 'public-key';
  /** Whether the authenticator is a part of the device. */
  readonly authenticatorAttachment?: 'platform' | 'cross-platform';
  /** What came of extensions, of which none is asked for. */
  readonly clientExtensionResults: Readonly<Record<string, unknown>>;
  /** What was made. */
  readonly response: PasskeyAttestationResponse;
}

/** What was made. */
export interface PasskeyAttestationResponse {
  /** What the browser says of the ceremony. */
  readonly clientDataJSON: string;
  /** The new key, and what is said of it. */
  readonly attestationObject: string;
  /** A part of that, read out by the browser. */
  readonly authenticatorData?: string;
  /** The same. */
  readonly publicKey?: string;
  /** Its algorithm (COSE). */
  readonly publicKeyAlgorithm?: number;
  /** How the authenticator is reached. */
  readonly transports?: readonly ('ble' | 'cable' | 'hybrid' | 'internal' | 'nfc' | 'smart-card' | 'usb')[];
}

export interface PasskeyChange {
  /** What you call it, such as the device that it is on. */
  readonly name: string;
}

export interface PasskeyCreation {
  /** What is to be signed. It is good once, for five minutes. */
  readonly challenge: string;
  /** For how many milliseconds. */
  readonly timeout: number;
  /** Whom the passkey is for. */
  readonly rp: PasskeyCreationRp;
  /** Whose it is. */
  readonly user: PasskeyCreationUser;
  /** The algorithms that are taken. */
  readonly pubKeyCredParams: readonly PasskeyCreationPubKeyCredParams[];
  /** That the make of the authenticator is nobody’s business. */
  readonly attestation: 'none';
  /** The passkeys that are there already. */
  readonly excludeCredentials: readonly PasskeyCreationExcludeCredentials[];
  /** What the authenticator has to be able to do. */
  readonly authenticatorSelection: PasskeyCreationAuthenticatorSelection;
  /** What came of extensions, of which none is asked for. */
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Hints for the browser. */
  readonly hints?: readonly string[];
}

/** What the authenticator has to be able to do. */
export interface PasskeyCreationAuthenticatorSelection {
  /** That it has to find its person by itself. */
  readonly residentKey: 'required';
  /** The same, for older browsers. */
  readonly requireResidentKey: boolean;
  /** That the authenticator has to know its person. */
  readonly userVerification: 'required';
}

export interface PasskeyCreationExcludeCredentials {
  /** The credential, base64url. */
  readonly id: string;
  /** The kind of credential. */
  readonly type: 'public-key';
  /** How it is reached. */
  readonly transports?: readonly string[];
}

export interface PasskeyCreationPubKeyCredParams {
  /** An algorithm (COSE). */
  readonly alg: number;
  /** The kind of credential. */
  readonly type: 'public-key';
}

/** Whom the passkey is for. */
export interface PasskeyCreationRp {
  /** The host that the passkey is for. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
}

/** Whose it is. */
export interface PasskeyCreationUser {
  /** What authenticators call the person. */
  readonly id: string;
  /** Their address. */
  readonly name: string;
  /** What they are called. */
  readonly displayName: string;
}

export interface PasskeyOptions {
  /** Your password; needed where you have one and no second factor yet. Who has one has to have shown it. */
  readonly password?: string;
}

export interface PasskeyRequest {
  /** What is to be signed. It is good once, for five minutes. */
  readonly challenge: string;
  /** For how many milliseconds. */
  readonly timeout: number;
  /** The host that the passkey is for. */
  readonly rpId: string;
  /** That the authenticator has to know its person. */
  readonly userVerification: 'required';
  /** The passkeys that will do; left out, the browser asks its person for one. */
  readonly allowCredentials?: readonly PasskeyRequestAllowCredentials[];
  /** Hints for the browser. */
  readonly hints?: readonly string[];
}

export interface PasskeyRequestAllowCredentials {
  /** The credential, base64url. */
  readonly id: string;
  /** The kind of credential. */
  readonly type: 'public-key';
  /** How it is reached. */
  readonly transports?: readonly string[];
}

export interface PasskeySignIn {
  readonly response: PasskeyAssertion;
}

export interface PasskeyStep {
  /** The token that came in the place of a session. */
  readonly token: string;
}

export interface PasskeyStepAnswer {
  /** The token that came in the place of a session. */
  readonly token: string;
  readonly response: PasskeyAssertion;
}

export interface PersonalData {
  /** When this was put together. */
  readonly exportedAt: string;
  readonly profile: CurrentUser;
  /** The organizations that you are a member of. */
  readonly organizations: readonly PersonalDataOrganizations[];
  /** The projects that you are a member of. */
  readonly projects: readonly PersonalDataProjects[];
  /** Your sessions. */
  readonly sessions: readonly ListedSession[];
  /** Your personal tokens and secret keys, without secrets. */
  readonly keys: readonly ExportedKey[];
  /** Attempts to sign in to your account. */
  readonly loginHistory: readonly LoginEvent[];
  /** Who you are at identity providers of organizations. */
  readonly identities: readonly PersonalDataIdentities[];
  /** Invites to your address, once it is verified. */
  readonly invites: readonly PersonalDataInvites[];
  /** Links that you were mailed and have not used. */
  readonly openLinks: readonly PersonalDataOpenLinks[];
  /** What you can show beside your password. */
  readonly secondFactors: SecondFactors;
  /** Your passkeys. */
  readonly passkeys: readonly Passkey[];
  /** Programs that you have let in. */
  readonly connectedApps: readonly ConnectedApp[];
}

export interface PersonalDataIdentities {
  /** The organization whose provider it is. */
  readonly organizationName: string;
  /** What the connection is called. */
  readonly connectionName: string;
  /** Who you are there. */
  readonly subject: string;
  /** When you first came in by it. */
  readonly createdAt: string;
}

export interface PersonalDataInvites {
  /** The invite. */
  readonly id: string;
  /** Its name. */
  readonly organizationName: string;
  /** The name of its project; null where it has none. */
  readonly projectName: string | null;
  /** As what. */
  readonly role: 'owner' | 'admin' | 'member';
  /** What became of it. */
  readonly status: 'pending' | 'accepted' | 'declined' | 'revoked';
  /** Until when it may be accepted. */
  readonly expiresAt: string;
  /** When it was sent first. */
  readonly createdAt: string;
}

export interface PersonalDataOpenLinks {
  /** What it is for. */
  readonly purpose: string;
  /** Where it was mailed. */
  readonly email: string;
  /** Until when it works. */
  readonly expiresAt: string;
  /** When it was mailed. */
  readonly createdAt: string;
}

export interface PersonalDataOrganizations {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Its slug. */
  readonly slug: string;
  /** As what. */
  readonly role: 'owner' | 'admin' | 'member';
  /** Since when. */
  readonly joinedAt: string;
}

export interface PersonalDataProjects {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Its slug. */
  readonly slug: string;
  /** As what. */
  readonly role: 'owner' | 'admin' | 'member';
  /** Since when. */
  readonly joinedAt: string;
  /** Its organization. */
  readonly organizationId: string;
}

export interface PersonalToken {
  /** The token. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The start of its key. */
  readonly prefix: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** Facts kept with it. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Personal tokens are always live. */
  readonly environment: 'live' | 'test';
  /** Whether it is switched on. */
  readonly enabled: boolean;
  /** The user who created it. */
  readonly createdBy: string | null;
  /** When it was created. */
  readonly createdAt: string;
  /** When it last changed. */
  readonly updatedAt: string;
  /** When it was last used, at most a second behind; null never. */
  readonly lastUsedAt: string | null;
  /** When it ends; null never. */
  readonly expiresAt: string | null;
  /** When it was revoked, for good; null while it is not. */
  readonly revokedAt: string | null;
  /** Why it was revoked; null while it is not. */
  readonly revokedReason: string | null;
  /** Until when the key works that it was before it was rotated; null where none does. */
  readonly previousKeyExpiresAt: string | null;
}

export interface Plan {
  /** The plan. */
  readonly plan: 'free' | 'pro' | 'enterprise';
  readonly limits: PlanLimits;
}

export interface PlanLimits {
  /** The most requests in a minute; null sets no limit. */
  readonly perMinute: number | null;
  /** The most requests in a day (00:00 to 24:00 UTC); null sets no limit. */
  readonly perDay: number | null;
}

export interface Project {
  /** The project. */
  readonly id: string;
  /** The organization that it belongs to. */
  readonly organizationId: string;
  /** What it is called. */
  readonly name: string;
  /** Its short name in addresses. */
  readonly slug: string;
  /** What it is for. */
  readonly description: string | null;
  /** Where its code is. */
  readonly githubRepoUrl: string | null;
  /** What the caller may do in it: the higher of their roles in the project and in the organization. */
  readonly role: 'owner' | 'admin' | 'member';
  /** When it was created. */
  readonly createdAt: string;
  /** When it last changed. */
  readonly updatedAt: string;
  /** When it was deleted; only of those that were. */
  readonly deletedAt?: string;
  /** Until when it can be restored; only of those that were deleted. */
  readonly restorableUntil?: string;
}

export interface ProjectChange {
  /** What it is called. */
  readonly name?: string;
  /** Its short name in addresses. */
  readonly slug?: string;
  /** What it is for, up to 500 characters; empty or null clears it. */
  readonly description?: string | null;
  /** Where its code is; null clears it. */
  readonly githubRepoUrl?: string | null;
}

export interface ProjectCounters {
  /** Workflows, without deleted ones. */
  readonly workflows: number;
  /** Runs, whatever became of them. */
  readonly runs: number;
  /** The same runs by what became of them. */
  readonly runsByStatus: RunsByStatus;
  /** Sandboxes, whatever became of them. */
  readonly sandboxes: number;
  /** People who may work in it, owners and admins of the organization included. */
  readonly members: number;
  /** Project keys that are neither revoked nor expired. */
  readonly apiKeys: number;
  /** Keys of providers that are set. */
  readonly providerKeys: number;
}

export interface ProjectKeyChange {
  /** What the key is called. */
  readonly name?: string;
  /** A key that is not enabled opens nothing until it is again. */
  readonly enabled?: boolean;
  /**
   * What the key may do from now on. Only a person who is signed in, and may do as much, grants it more than it
   * has.
   */
  readonly scopes?: readonly (
    | 'projects:read'
    | 'projects:write'
    | 'projects:delete'
    | 'settings:read'
    | 'settings:write'
    | 'members:read'
    | 'members:write'
    | 'provider-keys:read'
    | 'provider-keys:write'
    | 'secrets:read'
    | 'api-keys:read'
    | 'api-keys:write'
    | 'workflows:read'
    | 'workflows:write'
    | 'runs:read'
    | 'runs:write'
    | 'runs:cancel'
    | 'runs:execute'
    | 'sandboxes:read'
    | 'audit:read'
    | 'usage:read'
  )[];
}

export interface ProjectKeyRotation {
  /** For how long the former key works on, up to 30 days. */
  readonly graceSeconds?: number;
}

export interface ProjectMemberRole {
  /** What they are in the project from now on. */
  readonly role: 'owner' | 'admin' | 'member';
}

export interface ProjectRestoration {
  /** Its slug from then on. Left out, it is what it was. */
  readonly slug?: string;
}

export interface ProjectSettings {
  /** System prompt of every sandbox. */
  readonly sandboxSystemPrompt: string | null;
  /** Content of CLAUDE.md for the agents in sandboxes. */
  readonly claudeMd: string | null;
  /** Prompt of issue discovery sessions. */
  readonly issueDiscoveryPrompt: string | null;
  /** The skills that are switched on. */
  readonly selectedSkills: readonly string[] | null;
  /** The commands that are switched on. */
  readonly selectedCommands: readonly string[] | null;
  /** The scripts that are switched on. */
  readonly selectedScripts: readonly string[] | null;
  /** Environment variables of sandboxes. */
  readonly envVars: Readonly<Record<string, string>> | null;
  /** Environment variables of deployments. */
  readonly deployEnvVars: Readonly<Record<string, string>> | null;
  /**
   * What a test user signs in with. Each value masked. Bullets, and the last four characters where there are eight
   * or more.
   */
  readonly testUserCredentials: Readonly<Record<string, string>> | null;
  /** The Convex deploy key. Masked. Bullets, and the last four characters where there are eight or more. */
  readonly convexDeployKey: string | null;
  /** The Convex key of development. Masked. Bullets, and the last four characters where there are eight or more. */
  readonly convexDevKey: string | null;
  /** The template of learning extraction. */
  readonly learningTemplateId: string | null;
  /** The model of learning extraction. */
  readonly learningModel: string | null;
  /** The template of merges. */
  readonly mergingTemplateId: string | null;
  /** The model of merges. */
  readonly mergingModel: string | null;
  /** The author of commits. */
  readonly gitCommitName: string | null;
  /** The e-mail address of commits' author. */
  readonly gitCommitEmail: string | null;
  /** When they last changed; null where nobody has set any. */
  readonly updatedAt: string | null;
}

export interface ProjectSettingsChange {
  /** System prompt of every sandbox. Up to 64 KiB; empty or null clears it. */
  readonly sandboxSystemPrompt?: string | null;
  /** Content of CLAUDE.md for the agents in sandboxes. Up to 64 KiB; empty or null clears it. */
  readonly claudeMd?: string | null;
  /** Prompt of issue discovery sessions. Up to 64 KiB; empty or null clears it. */
  readonly issueDiscoveryPrompt?: string | null;
  /** The skills that are switched on. Null clears them. */
  readonly selectedSkills?: readonly string[] | null;
  /** The commands that are switched on. Null clears them. */
  readonly selectedCommands?: readonly string[] | null;
  /** The scripts that are switched on. Null clears them. */
  readonly selectedScripts?: readonly string[] | null;
  /** Environment variables of sandboxes. Replaces what was there; up to 200, each up to 32 KiB. Null clears them. */
  readonly envVars?: Readonly<Record<string, string>> | null;
  /** Environment variables of deployments. Replaces what was there; up to 200, each up to 32 KiB. Null clears them. */
  readonly deployEnvVars?: Readonly<Record<string, string>> | null;
  /** What a test user signs in with. Replaces what was there; up to 50, each up to 4 KiB. Null clears them. */
  readonly testUserCredentials?: Readonly<Record<string, string>> | null;
  /** The Convex deploy key. Null clears it. */
  readonly convexDeployKey?: string | null;
  /** The Convex key of development. Null clears it. */
  readonly convexDevKey?: string | null;
  /** The template of learning extraction. Up to 200 characters; empty or null clears it. */
  readonly learningTemplateId?: string | null;
  /** The model of learning extraction. Up to 200 characters; empty or null clears it. */
  readonly learningModel?: string | null;
  /** The template of merges. Up to 200 characters; empty or null clears it. */
  readonly mergingTemplateId?: string | null;
  /** The model of merges. Up to 200 characters; empty or null clears it. */
  readonly mergingModel?: string | null;
  /** The author of commits. Up to 200 characters; empty or null clears it. */
  readonly gitCommitName?: string | null;
  /** The e-mail address of commits' author. Null clears it. */
  readonly gitCommitEmail?: string | null;
}

export interface ProjectUsage {
  /** The first day, in UTC. */
  readonly from: string;
  /** The last day, in UTC. */
  readonly to: string;
  /** All requests in those days. */
  readonly totals: ProjectUsageTotals;
  /** The requests by the class of their status. */
  readonly byStatus: ProjectUsageByStatus;
  /** Those of the requests that were answered with a 403, by the reason. */
  readonly refused: ProjectUsageRefused;
  /** The days on which there were requests, oldest first. */
  readonly byDay: readonly ProjectUsageByDay[];
  /** The hours in which there were requests, oldest first; only with `hours=true`. */
  readonly byHour?: readonly ProjectUsageByHour[];
  /** What the requests were for. */
  readonly byGroup: readonly ProjectUsageByGroup[];
  /** Those that made requests, the busiest first, `limit` of them at the most. */
  readonly keys: readonly ProjectUsageKeys[];
  /** How many keys made requests in those days. */
  readonly keysTotal: number;
}

export interface ProjectUsageByDay {
  /** The day, in UTC. */
  readonly day: string;
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
}

export interface ProjectUsageByGroup {
  /** A group of operations, as in the documents. */
  readonly group: string;
  /** Which world they are of. */
  readonly environment: 'live' | 'test';
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
}

export interface ProjectUsageByHour {
  /** When the hour began. */
  readonly hour: string;
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
}

/** The requests by the class of their status. */
export interface ProjectUsageByStatus {
  /** Done. */
  readonly '2xx': number;
  /** Sent elsewhere, or told that nothing has changed. */
  readonly '3xx': number;
  /** Refused. */
  readonly '4xx': number;
  /** Failed on our side. */
  readonly '5xx': number;
}

export interface ProjectUsageKeys {
  /** The key. */
  readonly id: string;
  /** What it is called; null once it is gone for good. */
  readonly name: string | null;
  /** The start of it; null once it is gone for good. */
  readonly prefix: string | null;
  /** Which world they are of. */
  readonly environment: 'live' | 'test';
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
  /** The requests by the class of their status. */
  readonly byStatus: ProjectUsageKeysByStatus;
  /** Those of the requests that were answered with a 403, by the reason. */
  readonly refused: ProjectUsageKeysRefused;
  /** When its last request in those days was answered. */
  readonly lastUsedAt: string;
}

/** The requests by the class of their status. */
export interface ProjectUsageKeysByStatus {
  /** Done. */
  readonly '2xx': number;
  /** Sent elsewhere, or told that nothing has changed. */
  readonly '3xx': number;
  /** Refused. */
  readonly '4xx': number;
  /** Failed on our side. */
  readonly '5xx': number;
}

/** Those of the requests that were answered with a 403, by the reason. */
export interface ProjectUsageKeysRefused {
  /** The credential lacked a scope. */
  readonly scope: number;
  /** Its holder’s role was too low, or its own. */
  readonly role: number;
  /** Anything else, such as an organization that it is not for. */
  readonly other: number;
}

/** Those of the requests that were answered with a 403, by the reason. */
export interface ProjectUsageRefused {
  /** The credential lacked a scope. */
  readonly scope: number;
  /** Its holder’s role was too low, or its own. */
  readonly role: number;
  /** Anything else, such as an organization that it is not for. */
  readonly other: number;
}

/** All requests in those days. */
export interface ProjectUsageTotals {
  /** How many requests were answered. */
  readonly requests: number;
  /** Those of them that were answered with a 4xx or 5xx. */
  readonly errors: number;
  /** Those of the errors that were told to wait, with a 429. */
  readonly rateLimited: number;
}

export interface ProviderKey {
  /** The outside service. */
  readonly provider: 'anthropic' | 'e2b' | 'github' | 'openai' | 'openrouter';
  /** How the key ends. */
  readonly last4: string;
  /** When the service got its first key here. */
  readonly createdAt: string;
  /** When the key was set. */
  readonly updatedAt: string;
}

export interface ProviderKeyText {
  /** The key. It is never shown again. */
  readonly key: string;
}

export interface ReceivedInvite {
  /** The invite. It can be accepted and declined by this id. */
  readonly id: string;
  readonly organization: ReceivedInviteOrganization;
  /**
   * The project to join; null where the invite is to the organization. Who joins a project becomes a member of its
   * organization.
   */
  readonly project: ReceivedInviteProject | null;
  /** What the caller becomes by accepting: in the project, where the invite is to one. */
  readonly role: 'owner' | 'admin' | 'member';
  /** The name of who sent it; null where a key of the project did. */
  readonly invitedBy: string | null;
  /** Until when it can be accepted. */
  readonly expiresAt: string;
}

export interface ReceivedInviteOrganization {
  /** The organization to join. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
}

/**
 * The project to join; null where the invite is to the organization. Who joins a project becomes a member of its
 * organization.
 */
export interface ReceivedInviteProject {
  /** The project to join. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
}

export interface RecoveryCodeSignIn {
  /** The token that came in the place of a session. */
  readonly token: string;
  /** One of the recovery codes. It is used up by that. */
  readonly code: string;
}

export interface RecoveryCodes {
  /** Ten codes that stand in for a factor that is lost, each once. They are shown at this moment alone. */
  readonly recoveryCodes: readonly string[];
}

export interface ResetPassword {
  /** The code in the mail. */
  readonly token: string;
  /** 8 to 128 characters, of any kind; the most common ones are refused. */
  readonly newPassword: string;
}

export interface RevokeAnyKey {
  /** Why: the owner of the key reads it beside the key. */
  readonly reason?: string;
}

export interface RevokeSession {
  /** The session. */
  readonly sessionId: string;
}

export interface RevokedSessions {
  /** How many sessions ended. */
  readonly revoked: number;
}

export interface RotatePersonalToken {
  /** The token. */
  readonly id: string;
  /** For how long the former key works on, up to 30 days. */
  readonly graceSeconds?: number;
}

export interface RotatedManagedWorkspaceKey {
  /** The key. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The key itself. It is never shown again. */
  readonly key: string;
  /** The start of it, which may be shown again. */
  readonly prefix: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** Which world it acts in. */
  readonly environment: 'live' | 'test';
  /** When it was created. */
  readonly createdAt: string;
  /** When it ends; null never. */
  readonly expiresAt: string | null;
  /** When the former key stops working. */
  readonly previousKeyExpiresAt: string;
}

export interface RotatedPersonalToken {
  /** The token. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The token itself. It is never shown again. */
  readonly key: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** When it ends; null never. */
  readonly expiresAt: string | null;
  /** When the former key stops working. */
  readonly previousKeyExpiresAt: string;
}

export interface RotatedProjectKey {
  /** The key. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The start of it, which may be shown again. */
  readonly prefix: string;
  /** What it may do. */
  readonly scopes: readonly string[];
  /** Which world it acts in. */
  readonly environment: 'live' | 'test';
  /** When it was created. */
  readonly createdAt: string;
  /** When it ends; null never. */
  readonly expiresAt: string | null;
  /** The key itself. It is never shown again. */
  readonly key: string;
  /** When the former key stops working. */
  readonly previousKeyExpiresAt: string;
}

export interface RunsByStatus {
  /** Those that wait for a runner. */
  readonly pending: number;
  /** Those that are worked on. */
  readonly running: number;
  /** Those that are done. */
  readonly completed: number;
  /** Those that failed. */
  readonly failed: number;
  /** Those that were cancelled. */
  readonly cancelled: number;
}

export interface Scope {
  /** The scope, as it is sent when a key is made. */
  readonly scope: string;
  /** What it is about: scopes of one resource belong together. */
  readonly resource: string;
  /** What it allows there. */
  readonly action: string;
  /** The same in a sentence. */
  readonly description: string;
}

export interface SecondFactorNeeded {
  /** Send it with the second factor, within ten minutes. It is good for one sign-in, and for nothing else. */
  readonly token: string;
  /** Which second factors there are. */
  readonly methods: readonly ('totp' | 'passkey' | 'recovery-code')[];
  /** When the password has to be shown again. */
  readonly expiresAt: string;
}

export interface SecondFactors {
  /** Whether a sign-in by password asks for a second factor. */
  readonly enabled: boolean;
  /** Since when there is an app for one-time codes; null where there is none. */
  readonly totpSince: string | null;
  /** How many passkeys there are. */
  readonly passkeys: number;
  /** How many recovery codes are left. */
  readonly recoveryCodes: number;
  /** When those were made; null where there are none. */
  readonly recoveryCodesSince: string | null;
}

export interface Service {
  /** The service. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The start of its credential. */
  readonly prefix: string;
  /** When it was made. */
  readonly createdAt: string;
  /** When it last asked, at most a second behind; null never. */
  readonly lastUsedAt: string | null;
  /** When its credential was revoked, for good; null while it is not. */
  readonly revokedAt: string | null;
}

export interface Session {
  /** The session. */
  readonly id: string;
  /** When it ends, however much it is used. */
  readonly expiresAt: string;
  /** How it began. */
  readonly method: 'password' | 'passkey' | 'sso';
  /** When a second factor was last shown in it; null where none ever was. */
  readonly secondFactorAt: string | null;
  /** When it began. */
  readonly createdAt: string;
  /** Where it began. */
  readonly ip: string;
  /** What the client said of itself. */
  readonly userAgent: string | null;
}

export interface SignIn {
  /** The address of the account. */
  readonly email: string;
  /** The password of the account. */
  readonly password: string;
}

export interface SignInAnswer {
  /** Who has come in. */
  readonly user?: User;
  /** The session that was opened. */
  readonly session?: OpenedSession;
  /** In the place of both, for an account with a second factor: nothing is opened yet. */
  readonly secondFactor?: SecondFactorNeeded;
}

export interface SignInState {
  /** Whether the cookie holds a session that lives. */
  readonly signedIn: boolean;
  /** Who is signed in; null where nobody is. */
  readonly user: User | null;
}

export interface SignInWays {
  /** The ways to offer, the one to be preferred first. */
  readonly methods: readonly ('sso' | 'password')[];
  /** Null where the domain is no organization’s, or that has no identity provider. */
  readonly sso: SignInWaysSso | null;
}

/** Null where the domain is no organization’s, or that has no identity provider. */
export interface SignInWaysSso {
  /** Where the sign-in begins: send the browser there, with `returnTo` where it is to go on. */
  readonly url: string;
  /** Whose identity provider it is. */
  readonly organizationName: string;
  /** Whether a password lets nobody in but owners of the organization. */
  readonly enforced: boolean;
}

export interface SignUp {
  /** The address that the account belongs to. */
  readonly email: string;
  /** 8 to 128 characters, of any kind; the most common ones are refused. */
  readonly password: string;
  /** What you are called. */
  readonly name: string;
}

export interface SignedIn {
  readonly user: User;
  readonly session: OpenedSession;
}

export interface SignedUp {
  /** Where the mail went that tells how to go on. */
  readonly email: string;
  /** What you are called. */
  readonly name: string;
}

export interface SsoConnection {
  /** The connection. */
  readonly id: string;
  /** How it signs people in. */
  readonly kind: 'oidc' | 'saml';
  /** What people read on the button. */
  readonly name: string;
  /** Whether people can come in by it. */
  readonly enabled: boolean;
  /** The role of who comes in by it for the first time, and is no member yet. */
  readonly defaultRole: 'admin' | 'member';
  /** The role of whoever set the provider up last. What an admin has set up lets no owner in. */
  readonly setUpBy: 'owner' | 'admin';
  /** The OpenID provider; null of one by SAML. */
  readonly oidc: SsoConnectionOidc | null;
  /** The SAML identity provider; null of one by OpenID Connect. */
  readonly saml: SsoConnectionSaml | null;
  /** What the provider has to be told of us. */
  readonly serviceProvider: SsoConnectionServiceProvider;
  /** When it was made. */
  readonly createdAt: string;
  /** When it last changed. */
  readonly updatedAt: string;
}

export interface SsoConnectionChange {
  /** What people read on the button, such as the name of the provider. */
  readonly name?: string;
  /** The role of who comes in by it for the first time, and is no member yet. */
  readonly defaultRole?: 'admin' | 'member';
  /** The OpenID provider. Issuer, client id and client secret are needed to make a connection. */
  readonly oidc?: SsoConnectionChangeOidc;
  /** The SAML identity provider: its metadata, or entity id, URL and certificates. */
  readonly saml?: SsoConnectionChangeSaml;
}

/** The OpenID provider. Issuer, client id and client secret are needed to make a connection. */
export interface SsoConnectionChangeOidc {
  /** The issuer, as its discovery document names it. */
  readonly issuer?: string;
  /** The id of the client that you have registered there. */
  readonly clientId?: string;
  /** The secret of the client. It is never shown again. */
  readonly clientSecret?: string;
  /** What is asked for; openid always is. */
  readonly scopes?: readonly string[];
  /** The claim that holds the address. */
  readonly emailClaim?: string;
  /** The claim that holds the name. */
  readonly nameClaim?: string;
}

/** The SAML identity provider: its metadata, or entity id, URL and certificates. */
export interface SsoConnectionChangeSaml {
  /** The metadata of the identity provider, as XML. It tells the other fields, up to 256 KiB. */
  readonly metadata?: string;
  /** The entity id of the identity provider. */
  readonly entityId?: string;
  /** Where sign-ins are sent, by the redirect binding. */
  readonly ssoUrl?: string;
  /** What assertions may be signed with: several while one takes over from the other. */
  readonly certificates?: readonly string[];
  /** The attribute that holds the address; null: one of those that are in common use. */
  readonly emailAttribute?: string | null;
  /** The attribute that holds the name; null: one of those that are in common use. */
  readonly nameAttribute?: string | null;
}

/** The OpenID provider; null of one by SAML. */
export interface SsoConnectionOidc {
  /** The issuer. */
  readonly issuer: string;
  /** The id of the client. */
  readonly clientId: string;
  /** How the secret of the client ends. */
  readonly clientSecretLast4: string | null;
  /** What is asked for. */
  readonly scopes: readonly string[];
  /** The claim that holds the address. */
  readonly emailClaim: string;
  /** The claim that holds the name. */
  readonly nameClaim: string;
}

/** The SAML identity provider; null of one by OpenID Connect. */
export interface SsoConnectionSaml {
  /** The entity id. */
  readonly entityId: string;
  /** Where sign-ins are sent. */
  readonly ssoUrl: string;
  /** What assertions may be signed with. */
  readonly certificates: readonly SsoConnectionSamlCertificates[];
  /** The attribute that holds the address. */
  readonly emailAttribute: string | null;
  /** The attribute that holds the name. */
  readonly nameAttribute: string | null;
}

export interface SsoConnectionSamlCertificates {
  /** The certificate. */
  readonly pem: string;
  /** Its SHA-256 fingerprint. */
  readonly fingerprint: string;
  /** When it ends. */
  readonly expiresAt: string;
}

/** What the provider has to be told of us. */
export interface SsoConnectionServiceProvider {
  /** Where the provider sends people back to: redirect URI or assertion consumer service URL. */
  readonly callbackUrl: string;
  /** Our entity id, and where our metadata is; null of one by OpenID Connect. */
  readonly entityId: string | null;
  /** Where a sign-in by this connection begins: for the provider’s page of applications. */
  readonly startUrl: string;
}

export interface SsoConnectionTest {
  /** Whether people could come in, as far as that can be told. */
  readonly ok: boolean;
  /** What is in the way, if anything. */
  readonly problems: readonly string[];
}

export interface SsoDomain {
  /** The domain. */
  readonly id: string;
  /** The domain of people’s addresses. */
  readonly domain: string;
  /** The name of the TXT record. */
  readonly recordName: string;
  /** What the record has to say. */
  readonly recordValue: string;
  /** When the record was found; null where it was not yet. */
  readonly verifiedAt: string | null;
  /** When it was added. */
  readonly createdAt: string;
}

export interface SsoSettings {
  /** Whether people with an address in a proven domain come in by the identity provider alone, but for owners. */
  readonly enforced: boolean;
}

export interface SsoSettingsChange {
  /** Whether people with an address in a proven domain come in by the identity provider alone, but for owners. */
  readonly enforced: boolean;
}

export interface StartManagedRun {
  /** The workflow to run. */
  readonly workflowId: string;
  /** What is to be done, up to 64 KiB. */
  readonly prompt: string;
  /** The branch to work on, up to 255 characters. */
  readonly branchName?: string | null;
  /** Where the code is; left out, where the project says; null: nowhere. */
  readonly githubRepoUrl?: string | null;
}

export interface StepUp {
  /** The six digits that the app shows. */
  readonly code?: string;
  /** One of the recovery codes. It is used up by that. */
  readonly recoveryCode?: string;
  /** A passkey. */
  readonly passkey?: PasskeyAssertion;
}

export interface SteppedUp {
  /** When the second factor was shown. It counts for fifteen minutes. */
  readonly secondFactorAt: string;
}

export interface Subscription {
  /** The plan of the organization. */
  readonly plan: 'free' | 'pro' | 'enterprise';
  readonly limits: SubscriptionLimits;
}

export interface SubscriptionChange {
  /** The plan of the organization. */
  readonly plan: 'free' | 'pro' | 'enterprise';
}

export interface SubscriptionLimits {
  /** The most requests in a minute; null sets no limit. */
  readonly perMinute: number | null;
  /** The most requests in a day (00:00 to 24:00 UTC); null sets no limit. */
  readonly perDay: number | null;
}

export interface Totp {
  /** The secret in Base32, for who types it. Shown at this moment alone. */
  readonly secret: string;
  /** The same as an address that apps read from a QR code. */
  readonly uri: string;
}

export interface TotpConfirmation {
  /** The six digits that the app shows. */
  readonly code: string;
}

export interface TotpSignIn {
  /** The token that came in the place of a session. */
  readonly token: string;
  /** The six digits that the app shows. */
  readonly code: string;
}

export interface UpdatePersonalToken {
  /** The token. */
  readonly id: string;
  /** What the token is called. */
  readonly name?: string;
  /** A token that is not enabled opens nothing until it is again. */
  readonly enabled?: boolean;
  /** Fewer scopes than the token has now; it never gets more. */
  readonly scopes?: readonly (
    | 'user:read'
    | 'user:write'
    | 'organizations:read'
    | 'organizations:write'
    | 'members:read'
    | 'members:write'
    | 'projects:read'
    | 'projects:write'
    | 'subscription:read'
    | 'subscription:write'
    | 'api-keys:read'
    | 'api-keys:write'
    | 'api-keys:delete'
    | 'audit:read'
    | 'usage:read'
  )[];
  /** Replaces what was there. A pin stays and has to be repeated. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

export interface UpdateProfile {
  /** What you are called. */
  readonly fullName?: string;
  /** Your public name, which nobody else has. */
  readonly handle?: string;
}

export interface User {
  /** The user. */
  readonly id: string;
  /** Their address. */
  readonly email: string;
  /** What they are called. */
  readonly fullName: string;
  /** Their public, unique name. */
  readonly handle: string;
  /** Whether the address is proven. */
  readonly isVerified: boolean;
  /** When it was proven. */
  readonly verifiedAt: string | null;
  /** Whether they may sign in. */
  readonly isActive: boolean;
  /** When they last signed in. */
  readonly lastLoginAt: string | null;
  /** `admin` runs this server. */
  readonly role: 'user' | 'admin';
  /** When the account was made. */
  readonly createdAt: string;
  /** When it last changed. */
  readonly updatedAt: string;
}

export interface VerifiedEmail {
  /** The address that is proven now. */
  readonly email: string;
}

export interface WorkflowChange {
  /** What it is called, up to 200 characters. */
  readonly name?: string;
  /** What it is for, up to 500 characters; empty or null clears it. */
  readonly description?: string | null;
  /**
   * What is done, in this order; up to 100 steps, of 256 KiB together. They take the place of those that there
   * are.
   */
  readonly steps?: readonly NewWorkflowStep[];
}

export interface WorkflowStep {
  /** What the step is called. */
  readonly name: string;
  /** As what it is done. */
  readonly role: string | null;
  /** How it is done. */
  readonly instructions: string | null;
  /** By which model. */
  readonly model: string | null;
}
