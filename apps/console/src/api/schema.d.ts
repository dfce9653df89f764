// Written by `npm run openapi` out of openapi/account.json.
export interface paths {
  '/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get console page
     * @description Open to everybody.
     */
    get: operations['getConsolePage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/audit-logs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List deployment audit logs
     * @description Takes only a session. For admins of the deployment alone.
     */
    get: operations['listDeploymentAuditLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get deployment health
     * @description Takes only a session. For admins of the deployment alone.
     */
    get: operations['getDeploymentHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List keys by prefix
     * @description Takes only a session. For admins of the deployment alone.
     */
    get: operations['listKeysByPrefix'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/keys/{anyKeyId}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke any key
     * @description Takes only a session. For admins of the deployment alone.
     */
    post: operations['revokeAnyKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/keys/find': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find key by secret
     * @description Takes only a session. For admins of the deployment alone.
     */
    post: operations['findKeyBySecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List mails
     * @description Takes only a session. For admins of the deployment alone.
     */
    get: operations['listMails'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/mails/{mailId}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retry mail
     * @description Takes only a session. For admins of the deployment alone.
     */
    post: operations['retryMail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all organizations
     * @description Takes only a session. For admins of the deployment alone.
     */
    get: operations['listAllOrganizations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/organizations/{organizationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get any organization
     * @description Takes only a session. For admins of the deployment alone.
     */
    get: operations['getAnyOrganization'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/organizations/{organizationId}/limits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set organization limits
     * @description Takes only a session. For admins of the deployment alone.
     */
    put: operations['setOrganizationLimits'];
    post?: never;
    /**
     * Remove organization limits
     * @description Takes only a session. For admins of the deployment alone.
     */
    delete: operations['removeOrganizationLimits'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/organizations/{organizationId}/plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change organization plan
     * @description Takes only a session. For admins of the deployment alone.
     */
    put: operations['changeOrganizationPlan'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List services
     * @description Takes only a session. For admins of the deployment alone.
     */
    get: operations['listServices'];
    put?: never;
    /**
     * Create service
     * @description Takes only a session. For admins of the deployment alone. Who has a second factor must have shown it within the last fifteen minutes.
     */
    post: operations['createService'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/services/{serviceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke service
     * @description Takes only a session. For admins of the deployment alone.
     */
    delete: operations['revokeService'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     * @description Takes only a session. For admins of the deployment alone.
     */
    get: operations['listUsers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/users/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get user
     * @description Takes only a session. For admins of the deployment alone.
     */
    get: operations['getUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/users/{userId}/activate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activate user
     * @description Takes only a session. For admins of the deployment alone.
     */
    post: operations['activateUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/users/{userId}/deactivate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deactivate user
     * @description Takes only a session. For admins of the deployment alone.
     */
    post: operations['deactivateUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/users/{userId}/end-sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End user sessions
     * @description Takes only a session. For admins of the deployment alone.
     */
    post: operations['endUserSessions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/users/{userId}/grant-admin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Grant admin
     * @description Takes only a session. For admins of the deployment alone. Who has a second factor must have shown it within the last fifteen minutes.
     */
    post: operations['grantAdmin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/users/{userId}/reset-second-factors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reset user second factors
     * @description Takes only a session. For admins of the deployment alone. Who has a second factor must have shown it within the last fifteen minutes.
     */
    post: operations['resetUserSecondFactors'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/users/{userId}/revoke-admin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke admin
     * @description Takes only a session. For admins of the deployment alone.
     */
    post: operations['revokeAdmin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/users/{userId}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify user
     * @description Takes only a session. For admins of the deployment alone.
     */
    post: operations['verifyUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/api-key/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create personal access token
     * @description Needs the scope `api-keys:write`. Who has a second factor must have shown it within the last fifteen minutes.
     */
    post: operations['createPersonalAccessToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/api-key/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete personal access token
     * @description Needs the scope `api-keys:delete`.
     */
    post: operations['deletePersonalAccessToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/api-key/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get personal access token
     * @description Needs the scope `api-keys:read`.
     */
    get: operations['getPersonalAccessToken'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/api-key/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List personal access tokens
     * @description Needs the scope `api-keys:read`.
     */
    get: operations['listPersonalAccessTokens'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/api-key/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate personal access token
     * @description Needs the scope `api-keys:write`. Who has a second factor must have shown it within the last fifteen minutes.
     */
    post: operations['rotatePersonalAccessToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/api-key/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update personal access token
     * @description Needs the scope `api-keys:write`.
     */
    post: operations['updatePersonalAccessToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/change-email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change email
     * @description Takes only a session. Has a limit of its own, `recovery`, counted by client address.
     */
    post: operations['changeEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/change-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change password
     * @description Takes only a session.
     */
    post: operations['changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/factors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get second factors
     * @description Takes only a session or a JWT.
     */
    get: operations['getSecondFactors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/factors/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Regenerate recovery codes
     * @description Takes only a session. Who has a second factor must have shown it within the last fifteen minutes.
     */
    post: operations['regenerateRecoveryCodes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/factors/totp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin totp
     * @description Takes only a session. Who has a second factor must have shown it within the last fifteen minutes.
     */
    post: operations['beginTotp'];
    /**
     * Remove totp
     * @description Takes only a session. Who has a second factor must have shown it within the last fifteen minutes.
     */
    delete: operations['removeTotp'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/factors/totp/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm totp
     * @description Takes only a session.
     */
    post: operations['confirmTotp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/forgot-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Request password reset
     * @description Open to everybody. Has a limit of its own, `recovery`, counted by client address.
     */
    post: operations['requestPasswordReset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/identify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Identify sign in
     * @description Open to everybody.
     */
    post: operations['identifySignIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/jwks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get JSON web key set
     * @description Open to everybody.
     */
    get: operations['getJsonWebKeySet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/passkeys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List passkeys
     * @description Takes only a session or a JWT.
     */
    get: operations['listPasskeys'];
    put?: never;
    /**
     * Add passkey
     * @description Takes only a session.
     */
    post: operations['addPasskey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/passkeys/{passkeyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Rename passkey
     * @description Takes only a session.
     */
    put: operations['renamePasskey'];
    post?: never;
    /**
     * Remove passkey
     * @description Takes only a session. Who has a second factor must have shown it within the last fifteen minutes.
     */
    delete: operations['removePasskey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/passkeys/options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin passkey
     * @description Takes only a session. Who has a second factor must have shown it within the last fifteen minutes.
     */
    post: operations['beginPasskey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/reset-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reset password
     * @description Open to everybody.
     */
    post: operations['resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/second-factor/passkey': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete sign in with passkey
     * @description Open to everybody. Has a limit of its own, `sign-in`, counted by client address.
     */
    post: operations['completeSignInWithPasskey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/second-factor/passkey/options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Request second factor passkey
     * @description Open to everybody. Has a limit of its own, `sign-in`, counted by client address.
     */
    post: operations['requestSecondFactorPasskey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/second-factor/recovery-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete sign in with recovery code
     * @description Open to everybody. Has a limit of its own, `sign-in`, counted by client address.
     */
    post: operations['completeSignInWithRecoveryCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/second-factor/totp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete sign in with totp
     * @description Open to everybody. Has a limit of its own, `sign-in`, counted by client address.
     */
    post: operations['completeSignInWithTotp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/send-verification-email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send verification email
     * @description Takes only a session. Has a limit of its own, `recovery`, counted by client address.
     */
    post: operations['sendVerificationEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get current session
     * @description Takes only a session or a JWT.
     */
    get: operations['getCurrentSession'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List sessions
     * @description Takes only a session or a JWT.
     */
    get: operations['listSessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sessions/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke session
     * @description Takes only a session.
     */
    post: operations['revokeSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sessions/revoke-others': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke other sessions
     * @description Takes only a session.
     */
    post: operations['revokeOtherSessions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sign-in/email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in with email
     * @description Open to everybody. Has a limit of its own, `sign-in`, counted by client address.
     */
    post: operations['signInWithEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sign-in/passkey': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in with passkey
     * @description Open to everybody. Has a limit of its own, `sign-in`, counted by client address.
     */
    post: operations['signInWithPasskey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sign-in/passkey/options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Request sign in passkey
     * @description Open to everybody. Has a limit of its own, `sign-in`, counted by client address.
     */
    post: operations['requestSignInPasskey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sign-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign out
     * @description Takes only a session.
     */
    post: operations['signOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sign-up/email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign up with email
     * @description Open to everybody. Has a limit of its own, `sign-up`, counted by client address.
     */
    post: operations['signUpWithEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sso/{ssoConnectionId}/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Start SSO sign in
     * @description Open to everybody.
     */
    get: operations['startSsoSignIn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sso/oidc/callback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Finish OIDC sign in
     * @description Open to everybody.
     */
    get: operations['finishOidcSignIn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sso/saml/{ssoConnectionId}/acs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Receive SAML response
     * @description Open to everybody.
     */
    post: operations['receiveSamlResponse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sso/saml/{ssoConnectionId}/metadata': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get SAML metadata
     * @description Open to everybody.
     */
    get: operations['getSamlMetadata'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sso/saml/finish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Finish SAML sign in
     * @description Open to everybody.
     */
    get: operations['finishSamlSignIn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get sign in state
     * @description Open to everybody.
     */
    get: operations['getSignInState'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/step-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Step up
     * @description Takes only a session or a JWT.
     */
    post: operations['stepUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/step-up/passkey/options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Request step up passkey
     * @description Takes only a session or a JWT.
     */
    post: operations['requestStepUpPasskey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create JSON web token
     * @description Takes only a session.
     */
    post: operations['createJsonWebToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/verify-email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow verification link
     * @description Open to everybody.
     */
    get: operations['followVerificationLink'];
    put?: never;
    /**
     * Verify email
     * @description Open to everybody.
     */
    post: operations['verifyEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/connected-apps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List connected apps
     * @description Needs the scope `user:read`.
     */
    get: operations['listConnectedApps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/connected-apps/{oauthClientId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Disconnect app
     * @description Takes only a session or a JWT.
     */
    delete: operations['disconnectApp'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/invites': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List received invites
     * @description Needs the scope `user:read` or `organizations:read`.
     */
    get: operations['listReceivedInvites'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/invites/{token}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept invite
     * @description Needs the scope `organizations:write`.
     */
    post: operations['acceptInvite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/invites/{token}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decline invite
     * @description Needs the scope `organizations:write`.
     */
    post: operations['declineInvite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get current user
     * @description Needs the scope `user:read`.
     */
    get: operations['getCurrentUser'];
    /**
     * Update current user
     * @description Needs the scope `user:write`.
     */
    put: operations['updateCurrentUser'];
    post?: never;
    /**
     * Delete current user
     * @description Takes only a session. Who has a second factor must have shown it within the last fifteen minutes.
     */
    delete: operations['deleteCurrentUser'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/me/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Export personal data
     * @description Takes only a session or a JWT.
     */
    get: operations['exportPersonalData'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/me/login-history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List login history
     * @description Needs the scope `user:read`.
     */
    get: operations['listLoginHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/oauth/device': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find device
     * @description Takes only a session. Has a limit of its own, `device-codes`, counted by client address.
     */
    post: operations['findDevice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/oauth/device/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve device
     * @description Takes only a session. Has a limit of its own, `device-codes`, counted by client address.
     */
    post: operations['approveDevice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/oauth/device/deny': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deny device
     * @description Takes only a session. Has a limit of its own, `device-codes`, counted by client address.
     */
    post: operations['denyDevice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/oauth/interactions/{uid}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Show authorization request
     * @description Open to everybody.
     */
    get: operations['showAuthorizationRequest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/oauth/interactions/{uid}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve authorization request
     * @description Takes only a session.
     */
    post: operations['approveAuthorizationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/oauth/interactions/{uid}/deny': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deny authorization request
     * @description Takes only a session.
     */
    post: operations['denyAuthorizationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/oauth/interactions/{uid}/details': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get authorization request
     * @description Takes only a session.
     */
    get: operations['getAuthorizationRequest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organizations
     * @description Needs the scope `user:read` or `organizations:read`.
     */
    get: operations['listOrganizations'];
    put?: never;
    /**
     * Create organization
     * @description Needs the scope `organizations:write`.
     */
    post: operations['createOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get organization
     * @description Needs the scope `organizations:read`.
     */
    get: operations['getOrganization'];
    /**
     * Update organization
     * @description Needs the scope `organizations:write`. Needs the role `admin` in the organization, or a higher one.
     */
    put: operations['updateOrganization'];
    post?: never;
    /**
     * Delete organization
     * @description Needs the scope `organizations:write`. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `owner` in the organization.
     */
    delete: operations['deleteOrganization'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List managed workspace keys
     * @description Needs the scope `api-keys:read`. Needs the role `admin` in the organization, or a higher one.
     */
    get: operations['listManagedWorkspaceKeys'];
    put?: never;
    /**
     * Generate managed workspace key
     * @description Needs the scope `api-keys:write`. Takes only a session or a JWT. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
     */
    post: operations['generateManagedWorkspaceKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/api-keys/{workspaceKeyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update managed workspace key
     * @description Needs the scope `api-keys:write`. Takes only a session or a JWT. Needs the role `admin` in the organization, or a higher one.
     */
    put: operations['updateManagedWorkspaceKey'];
    post?: never;
    /**
     * Revoke managed workspace key
     * @description Needs the scope `api-keys:delete`. Needs the role `admin` in the organization, or a higher one.
     */
    delete: operations['revokeManagedWorkspaceKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/api-keys/{workspaceKeyId}/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate managed workspace key
     * @description Needs the scope `api-keys:write`. Takes only a session or a JWT. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
     */
    post: operations['rotateManagedWorkspaceKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/audit-logs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List audit logs
     * @description Needs the scope `audit:read`. Needs the role `admin` in the organization, or a higher one.
     */
    get: operations['listAuditLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/audit-logs/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Export audit logs
     * @description Needs the scope `audit:read`. Needs the role `admin` in the organization, or a higher one.
     */
    get: operations['exportAuditLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/domains': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List SSO domains
     * @description Needs the scope `organizations:read`. Needs the role `admin` in the organization, or a higher one.
     */
    get: operations['listSsoDomains'];
    put?: never;
    /**
     * Add SSO domain
     * @description Needs the scope `organizations:write`. Needs the role `admin` in the organization, or a higher one.
     */
    post: operations['addSsoDomain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/domains/{ssoDomainId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove SSO domain
     * @description Needs the scope `organizations:write`. Needs the role `admin` in the organization, or a higher one.
     */
    delete: operations['removeSsoDomain'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/domains/{ssoDomainId}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify SSO domain
     * @description Needs the scope `organizations:write`. Needs the role `admin` in the organization, or a higher one.
     */
    post: operations['verifySsoDomain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/invites': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organization invites
     * @description Needs the scope `members:read`. Needs the role `admin` in the organization, or a higher one.
     */
    get: operations['listOrganizationInvites'];
    put?: never;
    /**
     * Invite to organization
     * @description Needs the scope `members:write`. Needs the role `admin` in the organization, or a higher one.
     */
    post: operations['inviteToOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/invites/{inviteId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke organization invite
     * @description Needs the scope `members:write`. Needs the role `admin` in the organization, or a higher one.
     */
    delete: operations['revokeOrganizationInvite'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/invites/{inviteId}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resend organization invite
     * @description Needs the scope `members:write`. Needs the role `admin` in the organization, or a higher one. Has a limit of its own, `recovery`, counted by client address.
     */
    post: operations['resendOrganizationInvite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Leave organization
     * @description Needs the scope `members:write`.
     */
    post: operations['leaveOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organization members
     * @description Needs the scope `members:read`.
     */
    get: operations['listOrganizationMembers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/members/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove organization member
     * @description Needs the scope `members:write`.
     */
    delete: operations['removeOrganizationMember'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/members/{userId}/role': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change organization member role
     * @description Needs the scope `members:write`. Needs the role `owner` in the organization.
     */
    put: operations['changeOrganizationMemberRole'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/my-membership': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get my membership
     * @description Needs the scope `members:read` or `organizations:read`.
     */
    get: operations['getMyMembership'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/oauth-clients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List o auth clients
     * @description Needs the scope `api-keys:read`. Needs the role `admin` in the organization, or a higher one.
     */
    get: operations['listOAuthClients'];
    put?: never;
    /**
     * Create o auth client
     * @description Takes only a session or a JWT. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
     */
    post: operations['createOAuthClient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/oauth-clients/{oauthClientId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get o auth client
     * @description Needs the scope `api-keys:read`. Needs the role `admin` in the organization, or a higher one.
     */
    get: operations['getOAuthClient'];
    /**
     * Update o auth client
     * @description Takes only a session or a JWT. Needs the role `admin` in the organization, or a higher one.
     */
    put: operations['updateOAuthClient'];
    post?: never;
    /**
     * Delete o auth client
     * @description Takes only a session or a JWT. Needs the role `admin` in the organization, or a higher one.
     */
    delete: operations['deleteOAuthClient'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/oauth-clients/{oauthClientId}/rotate-secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate o auth client secret
     * @description Takes only a session or a JWT. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
     */
    post: operations['rotateOAuthClientSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organization projects
     * @description Needs the scope `projects:read`.
     */
    get: operations['listOrganizationProjects'];
    put?: never;
    /**
     * Create organization project
     * @description Needs the scope `projects:write`. Needs the role `admin` in the organization, or a higher one.
     */
    post: operations['createOrganizationProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get organization project
     * @description Needs the scope `projects:read`. Needs the role `member` in the project, or a higher one.
     */
    get: operations['getOrganizationProject'];
    /**
     * Update organization project
     * @description Needs the scope `projects:write`. Needs the role `admin` in the project, or a higher one.
     */
    put: operations['updateOrganizationProject'];
    post?: never;
    /**
     * Delete organization project
     * @description Needs the scope `projects:write`. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `owner` in the project.
     */
    delete: operations['deleteOrganizationProject'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List managed project keys
     * @description Needs the scope `api-keys:read`. Needs the role `admin` in the project, or a higher one.
     */
    get: operations['listManagedProjectKeys'];
    put?: never;
    /**
     * Generate managed project key
     * @description Needs the scope `api-keys:write`. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the project, or a higher one.
     */
    post: operations['generateManagedProjectKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/api-keys/{projectKeyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update managed project key
     * @description Needs the scope `api-keys:write`. Needs the role `admin` in the project, or a higher one.
     */
    put: operations['updateManagedProjectKey'];
    post?: never;
    /**
     * Revoke managed project key
     * @description Needs the scope `api-keys:delete`. Needs the role `admin` in the project, or a higher one.
     */
    delete: operations['revokeManagedProjectKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/api-keys/{projectKeyId}/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate managed project key
     * @description Needs the scope `api-keys:write`. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the project, or a higher one.
     */
    post: operations['rotateManagedProjectKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/counters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get counters of project
     * @description Needs the scope `projects:read`. Needs the role `member` in the project, or a higher one.
     */
    get: operations['getCountersOfProject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/invites/{inviteId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke managed project invite
     * @description Needs the scope `members:write`. Needs the role `admin` in the project, or a higher one.
     */
    delete: operations['revokeManagedProjectInvite'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List managed project members
     * @description Needs the scope `members:read`. Needs the role `member` in the project, or a higher one.
     */
    get: operations['listManagedProjectMembers'];
    put?: never;
    /**
     * Invite managed project member
     * @description Needs the scope `members:write`. Needs the role `admin` in the project, or a higher one.
     */
    post: operations['inviteManagedProjectMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/members/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove managed project member
     * @description Needs the scope `members:write`. Needs the role `member` in the project, or a higher one.
     */
    delete: operations['removeManagedProjectMember'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/members/{userId}/role': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change managed project member role
     * @description Needs the scope `members:write`. Needs the role `owner` in the project.
     */
    put: operations['changeManagedProjectMemberRole'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/provider-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List managed provider keys
     * @description Needs the scope `projects:read`. Needs the role `admin` in the project, or a higher one.
     */
    get: operations['listManagedProviderKeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/provider-keys/{provider}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set managed provider key
     * @description Needs the scope `projects:write`. Needs the role `admin` in the project, or a higher one.
     */
    put: operations['setManagedProviderKey'];
    post?: never;
    /**
     * Remove managed provider key
     * @description Needs the scope `projects:write`. Needs the role `admin` in the project, or a higher one.
     */
    delete: operations['removeManagedProviderKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Restore organization project
     * @description Needs the scope `projects:write`. Needs the role `owner` in the project.
     */
    post: operations['restoreOrganizationProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List managed runs
     * @description Needs the scope `projects:read`. Needs the role `member` in the project, or a higher one.
     */
    get: operations['listManagedRuns'];
    put?: never;
    /**
     * Start managed run
     * @description Needs the scope `projects:write`. Needs the role `member` in the project, or a higher one.
     */
    post: operations['startManagedRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/runs/{runId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get managed run
     * @description Needs the scope `projects:read`. Needs the role `member` in the project, or a higher one.
     */
    get: operations['getManagedRun'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/runs/{runId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel managed run
     * @description Needs the scope `projects:write`. Needs the role `member` in the project, or a higher one.
     */
    post: operations['cancelManagedRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/sandboxes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List managed sandboxes
     * @description Needs the scope `projects:read`. Needs the role `member` in the project, or a higher one.
     */
    get: operations['listManagedSandboxes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get managed project settings
     * @description Needs the scope `projects:read`. Needs the role `admin` in the project, or a higher one.
     */
    get: operations['getManagedProjectSettings'];
    /**
     * Update managed project settings
     * @description Needs the scope `projects:write`. Needs the role `admin` in the project, or a higher one.
     */
    put: operations['updateManagedProjectSettings'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/usage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get managed project usage
     * @description Needs the scope `usage:read`. Needs the role `member` in the project, or a higher one.
     */
    get: operations['getManagedProjectUsage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/workflows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List managed workflows
     * @description Needs the scope `projects:read`. Needs the role `member` in the project, or a higher one.
     */
    get: operations['listManagedWorkflows'];
    put?: never;
    /**
     * Create managed workflow
     * @description Needs the scope `projects:write`. Needs the role `member` in the project, or a higher one.
     */
    post: operations['createManagedWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/projects/{projectId}/workflows/{workflowId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get managed workflow
     * @description Needs the scope `projects:read`. Needs the role `member` in the project, or a higher one.
     */
    get: operations['getManagedWorkflow'];
    /**
     * Update managed workflow
     * @description Needs the scope `projects:write`. Needs the role `member` in the project, or a higher one.
     */
    put: operations['updateManagedWorkflow'];
    post?: never;
    /**
     * Delete managed workflow
     * @description Needs the scope `projects:write`. Needs the role `member` in the project, or a higher one.
     */
    delete: operations['deleteManagedWorkflow'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Restore organization
     * @description Needs the scope `organizations:write`. Needs the role `owner` in the organization.
     */
    post: operations['restoreOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/sso': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get SSO settings
     * @description Needs the scope `organizations:read`. Needs the role `admin` in the organization, or a higher one.
     */
    get: operations['getSsoSettings'];
    /**
     * Change SSO settings
     * @description Needs the scope `organizations:write`. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
     */
    put: operations['changeSsoSettings'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/sso-connections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List SSO connections
     * @description Needs the scope `organizations:read`. Needs the role `admin` in the organization, or a higher one.
     */
    get: operations['listSsoConnections'];
    put?: never;
    /**
     * Create SSO connection
     * @description Needs the scope `organizations:write`. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
     */
    post: operations['createSsoConnection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/sso-connections/{ssoConnectionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get SSO connection
     * @description Needs the scope `organizations:read`. Needs the role `admin` in the organization, or a higher one.
     */
    get: operations['getSsoConnection'];
    /**
     * Update SSO connection
     * @description Needs the scope `organizations:write`. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
     */
    put: operations['updateSsoConnection'];
    post?: never;
    /**
     * Delete SSO connection
     * @description Needs the scope `organizations:write`. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
     */
    delete: operations['deleteSsoConnection'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/sso-connections/{ssoConnectionId}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disable SSO connection
     * @description Needs the scope `organizations:write`. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
     */
    post: operations['disableSsoConnection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/sso-connections/{ssoConnectionId}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enable SSO connection
     * @description Needs the scope `organizations:write`. Who has a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
     */
    post: operations['enableSsoConnection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/sso-connections/{ssoConnectionId}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Test SSO connection
     * @description Needs the scope `organizations:write`. Needs the role `admin` in the organization, or a higher one.
     */
    post: operations['testSsoConnection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/subscription': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get subscription
     * @description Needs the scope `subscription:read`.
     */
    get: operations['getSubscription'];
    /**
     * Change subscription
     * @description Needs the scope `subscription:write`. Needs the role `owner` in the organization.
     */
    put: operations['changeSubscription'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/subscription/plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List plans
     * @description Needs the scope `subscription:read`.
     */
    get: operations['listPlans'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/organizations/{organizationId}/usage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get organization usage
     * @description Needs the scope `usage:read`. Needs the role `admin` in the organization, or a higher one.
     */
    get: operations['getOrganizationUsage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user/scopes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List grantable scopes
     * @description Takes any valid credential, whatever its scopes.
     */
    get: operations['listGrantableScopes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{asset}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get console asset
     * @description Open to everybody.
     */
    get: operations['getConsoleAsset'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/docs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get reference page
     * @description Open to everybody.
     */
    get: operations['getReferencePage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/docs/{script}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get reference script
     * @description Open to everybody.
     */
    get: operations['getReferenceScript'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get guide
     * @description Open to everybody.
     */
    get: operations['getGuide'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guide/{folder}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get guide file
     * @description Open to everybody.
     */
    get: operations['getGuideFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guide/{page}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get guide page
     * @description Open to everybody.
     */
    get: operations['getGuidePage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guide/assets/chunks/{chunk}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get guide chunk
     * @description Open to everybody.
     */
    get: operations['getGuideChunk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/livez': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get liveness
     * @description Open to everybody.
     */
    get: operations['getLiveness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/llms.txt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get llms text
     * @description Open to everybody.
     */
    get: operations['getLlmsText'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/openapi/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get OpenAPI document
     * @description Open to everybody.
     */
    get: operations['getOpenApiDocument'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/readyz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get readiness
     * @description Open to everybody.
     */
    get: operations['getReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AddedFactor: {
      /**
       * @description Ten recovery codes, shown at this moment alone; null for who has some already.
       * @example [
       *       "7k2mp-x9v4t"
       *     ]
       */
      recoveryCodes: string[] | null;
    };
    AddedPasskey: {
      /** @description Whether it is kept elsewhere too, such as with a vendor. */
      backedUp: boolean;
      /**
       * Format: date-time
       * @description When it was added.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description The passkey.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * Format: date-time
       * @description When it was last used; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description What its person calls it.
       * @example Laptop
       */
      name: string;
      /**
       * @description Ten recovery codes, shown at this moment alone; null for who has some already.
       * @example [
       *       "7k2mp-x9v4t"
       *     ]
       */
      recoveryCodes: string[] | null;
    };
    AdminAuditEntry: {
      /**
       * @description What happened.
       * @example api-key.created
       */
      action: string;
      /** @description Who did it. */
      actor: {
        /**
         * @description The session, token or key that was shown.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        credentialId: string | null;
        /**
         * @description A kind of credential, or `anonymous`, `system` or `operator`.
         * @example session
         */
        kind: string;
        /**
         * @description The person; null where none is behind it.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        userId: string | null;
      };
      /**
       * @description What is now.
       * @example {
       *       "name": "Deploys"
       *     }
       */
      after: {
        [key: string]: unknown;
      } | null;
      /**
       * Format: date-time
       * @description When it was written.
       * @example 2026-04-05T10:00:00.000Z
       */
      at: string;
      /**
       * @description What was, as far as it changed; never a secret.
       * @example {
       *       "name": "CI"
       *     }
       */
      before: {
        [key: string]: unknown;
      } | null;
      /**
       * @description The SHA-256 that chains it to the entry before, in hex.
       * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
       */
      hash: string;
      /**
       * @description The entry.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description The address that it came from.
       * @example 192.0.2.1
       */
      ip: string | null;
      /**
       * @description The operation that was called; null for what the server did by itself.
       * @example generateProjectKey
       */
      operation: string | null;
      /**
       * @description The organization whose chain it is in; null for the deployment.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      organizationId: string | null;
      /**
       * @description Whether it was done.
       * @example done
       * @enum {string}
       */
      outcome: 'done' | 'refused';
      /**
       * @description The project that it concerns.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      projectId: string | null;
      /**
       * @description Why it was refused, as a code; null where it was done.
       * @example FORBIDDEN
       */
      reason: string | null;
      /**
       * @description The request, as `X-Request-ID` named it.
       * @example 0b2c8f5e-3a8e-4d53-9c53-6a4b3f0f9a11
       */
      requestId: string | null;
      /**
       * @description Its place in the chain of the organization, from 1.
       * @example 42
       */
      seq: number;
      /** @description What it was done to. */
      target: {
        /**
         * @description Its id, or its name where it has none.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        id: string | null;
        /**
         * @description What it is.
         * @example api-key
         */
        type: string | null;
      };
      /**
       * @description What the client said that it is.
       * @example curl/8.5.0
       */
      userAgent: string | null;
    };
    AdminHealth: {
      /** @description Each thing that the node stands on. */
      checks: {
        database: {
          /**
           * @description Why it is not as it should be; null where it is.
           * @example null
           */
          reason: string | null;
          /**
           * @description How it is.
           * @example ok
           * @enum {string}
           */
          state: 'ok' | 'degraded' | 'failed' | 'unknown';
        };
        disk: {
          /**
           * @description Why it is not as it should be; null where it is.
           * @example null
           */
          reason: string | null;
          /**
           * @description How it is.
           * @example ok
           * @enum {string}
           */
          state: 'ok' | 'degraded' | 'failed' | 'unknown';
        };
        keys: {
          /**
           * @description Why it is not as it should be; null where it is.
           * @example null
           */
          reason: string | null;
          /**
           * @description How it is.
           * @example ok
           * @enum {string}
           */
          state: 'ok' | 'degraded' | 'failed' | 'unknown';
        };
        limits: {
          /**
           * @description Why it is not as it should be; null where it is.
           * @example null
           */
          reason: string | null;
          /**
           * @description How it is.
           * @example ok
           * @enum {string}
           */
          state: 'ok' | 'degraded' | 'failed' | 'unknown';
        };
        mail: {
          /**
           * @description Why it is not as it should be; null where it is.
           * @example null
           */
          reason: string | null;
          /**
           * @description How it is.
           * @example ok
           * @enum {string}
           */
          state: 'ok' | 'degraded' | 'failed' | 'unknown';
        };
        migrations: {
          /**
           * @description Why it is not as it should be; null where it is.
           * @example null
           */
          reason: string | null;
          /**
           * @description How it is.
           * @example ok
           * @enum {string}
           */
          state: 'ok' | 'degraded' | 'failed' | 'unknown';
        };
      };
      /** @description The database. */
      database: {
        /**
         * @description Whether the server brings it along.
         * @example false
         */
        embedded: boolean;
        /**
         * @description The newest migration that has run.
         * @example Accounts1763700000000
         */
        migration: string | null;
        /**
         * @description Those that are needed and have not run.
         * @example []
         */
        missing: string[];
        /**
         * @description The version of PostgreSQL.
         * @example 18.4
         */
        version: string;
      };
      /**
       * @description Where limits are counted: over all nodes, or by each for itself.
       * @example memory
       * @enum {string}
       */
      limits: 'redis' | 'memory';
      /** @description The processes that serve by this database, the newest first. */
      nodes: {
        /**
         * @description The process, until it ends.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        id: string;
        /**
         * @description Whether it counts. Not, where it did not answer lately: it trusts nothing that it remembers.
         * @example true
         */
        isHeard: boolean;
        /**
         * @description Whether it is the one that answers.
         * @example true
         */
        isSelf: boolean;
        /**
         * Format: date-time
         * @description When it began to take part.
         * @example 2026-04-05T10:00:00.000Z
         */
        joinedAt: string;
      }[];
      /** @description The mails that have not left. */
      outbox: {
        /**
         * Format: date-time
         * @description When the next one is, or was, due.
         * @example 2026-04-05T10:00:00.000Z
         */
        dueAt: string | null;
        /**
         * @description The last failure among them, in codes.
         * @example null
         */
        lastError: string | null;
        /**
         * Format: date-time
         * @description When the oldest of them was decided on; null where none waits.
         * @example 2026-04-05T10:00:00.000Z
         */
        oldestAt: string | null;
        /**
         * @description How many mails wait; no more than 10,000 are counted.
         * @example 0
         */
        waiting: number;
      };
      /**
       * @description `off`: none is configured. `away`: it does not answer.
       * @example off
       * @enum {string}
       */
      redis: 'off' | 'connected' | 'away';
      /**
       * Format: date-time
       * @description When the process began that answers.
       * @example 2026-04-05T10:00:00.000Z
       */
      startedAt: string;
      /**
       * @description How it is as a whole, as `/readyz` has it.
       * @example ok
       * @enum {string}
       */
      status: 'ok' | 'degraded' | 'unready' | 'stopping';
      /**
       * @description For how many seconds it has run.
       * @example 86400
       */
      uptimeSeconds: number;
      /**
       * @description The version of the server.
       * @example 0.1.0
       */
      version: string;
      /**
       * @description How many processes are to serve on a node like this one.
       * @example 1
       */
      workers: number;
    };
    AdminKey: {
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it ends; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string | null;
      /**
       * @description The key, spelled in one way for all kinds: what its own API prints after the prefix.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description What kind of key it is.
       * @example project
       * @enum {string}
       */
      kind: 'personal' | 'project' | 'workspace' | 'secret' | 'service';
      /**
       * Format: date-time
       * @description When it was last used, at most a second behind; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description What it is called.
       * @example CI
       */
      name: string;
      /** @description The organization that it belongs or is pinned to, if any. */
      organization: {
        /**
         * @description The organization.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        id: string;
        /**
         * @description What the organization is called.
         * @example Acme
         */
        name: string;
      } | null;
      /**
       * @description The start of the key.
       * @example cc_live_AbCdEf
       */
      prefix: string;
      /** @description The project that it belongs to, if any. */
      project: {
        /**
         * @description The project.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        id: string;
        /**
         * @description What the project is called.
         * @example Payments
         */
        name: string;
      } | null;
      /**
       * Format: date-time
       * @description When it was revoked, for good; null while it is not.
       * @example null
       */
      revokedAt: string | null;
      /**
       * @description Why it was revoked; null while it is not.
       * @example null
       */
      revokedReason: string | null;
      /**
       * @description Whether it is good, or why not.
       * @example VALID
       * @enum {string}
       */
      state: 'VALID' | 'REVOKED' | 'DISABLED' | 'EXPIRED' | 'USER_NOT_ACTIVE';
      /** @description The person whose it is; null where it is nobody’s. */
      user: {
        /**
         * @description Their address.
         * @example ada@example.com
         */
        email: string;
        /**
         * @description The person.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        id: string;
        /**
         * @description What the person is called.
         * @example Ada Lovelace
         */
        name: string;
      } | null;
    };
    AdminMail: {
      /**
       * @description How often it was tried.
       * @example 2
       */
      attempts: number;
      /**
       * Format: date-time
       * @description When it was decided on.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was given up; null while it was not.
       * @example null
       */
      failedAt: string | null;
      /**
       * @description The mail.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description What went wrong the last time, in codes; null where nothing did.
       * @example ECONNECTION CONN
       */
      lastError: string | null;
      /**
       * Format: date-time
       * @description When it is tried next; null where it is not.
       * @example 2026-04-05T10:00:00.000Z
       */
      nextAttemptAt: string | null;
      /**
       * @description Whom it is for; null once it was sent: that is forgotten then.
       * @example ada@example.com
       */
      recipient: string | null;
      /**
       * Format: date-time
       * @description When it was sent; null while it was not.
       * @example null
       */
      sentAt: string | null;
      /**
       * @description `waiting`: it is tried, or will be. `sent`. `failed`: it was given up.
       * @example waiting
       * @enum {string}
       */
      status: 'waiting' | 'sent' | 'failed';
      /**
       * @description What it is about; null once it was sent.
       * @example Verify your e-mail address
       */
      subject: string | null;
      /**
       * @description What kind of mail it is.
       * @example verify-email
       */
      template: string;
    };
    AdminOrganization: {
      /**
       * Format: date-time
       * @description When it was founded.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description The organization.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description How many people are in it.
       * @example 5
       */
      members: number;
      /**
       * @description What it is called.
       * @example Acme
       */
      name: string;
      /**
       * @description Its plan.
       * @example pro
       * @enum {string}
       */
      plan: 'free' | 'pro' | 'enterprise';
      /**
       * @description How many projects it has.
       * @example 3
       */
      projects: number;
      /**
       * @description Its short name.
       * @example acme
       */
      slug: string;
    };
    AdminOrganizationDetail: {
      /**
       * Format: date-time
       * @description When it was founded.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description The organization.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /** @description What is in force at this moment. */
      limits: {
        /**
         * @description The most requests in a day (00:00 to 24:00 UTC); null sets no limit.
         * @example 50000
         */
        perDay: number | null;
        /**
         * @description The most requests in a minute; null sets no limit.
         * @example 300
         */
        perMinute: number | null;
      };
      /**
       * @description How many people are in it.
       * @example 5
       */
      members: number;
      /**
       * @description What it is called.
       * @example Acme
       */
      name: string;
      /** @description What an admin has set instead of the limits of the plan, also once it has ended. */
      ownLimits: {
        /**
         * Format: date-time
         * @description When the plan's limits hold again; null never.
         * @example 2026-04-05T10:00:00.000Z
         */
        expiresAt: string | null;
        /**
         * @description The same for a day.
         * @example 50000
         */
        perDay: number | null;
        /**
         * @description Instead of what the plan says; null leaves it to the plan.
         * @example 300
         */
        perMinute: number | null;
      } | null;
      /**
       * @description Its plan.
       * @example pro
       * @enum {string}
       */
      plan: 'free' | 'pro' | 'enterprise';
      /**
       * @description How many projects it has.
       * @example 3
       */
      projects: number;
      /**
       * @description Its short name.
       * @example acme
       */
      slug: string;
      /** @description How many requests its keys have made. */
      usage: {
        /**
         * @description Since the minute began; null where no limit counts them.
         * @example 12
         */
        thisMinute: number | null;
        /**
         * @description Since 00:00 UTC; null where no limit counts them.
         * @example 1200
         */
        today: number | null;
      };
    };
    AdminUser: {
      /**
       * Format: date-time
       * @description When they signed up.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description Since when they may not; null while they may.
       * @example null
       */
      deactivatedAt: string | null;
      /**
       * @description Why, as the admin said who shut them out.
       * @example null
       */
      deactivatedReason: string | null;
      /**
       * @description Their address.
       * @example ada@example.com
       */
      email: string;
      /**
       * @description What they are called.
       * @example Ada Lovelace
       */
      fullName: string;
      /**
       * @description Their public, unique name.
       * @example adalovelace
       */
      handle: string;
      /**
       * @description The person.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description Whether they may come in.
       * @example true
       */
      isActive: boolean;
      /**
       * @description Whether the address is proven to be theirs.
       * @example true
       */
      isVerified: boolean;
      /**
       * Format: date-time
       * @description When they signed in last; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastSignInAt: string | null;
      /**
       * @description `admin`: they are an admin of the deployment.
       * @example user
       * @enum {string}
       */
      role: 'user' | 'admin';
    };
    AdminUserDetail: {
      /**
       * Format: date-time
       * @description When they signed up.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description Since when they may not; null while they may.
       * @example null
       */
      deactivatedAt: string | null;
      /**
       * @description Why, as the admin said who shut them out.
       * @example null
       */
      deactivatedReason: string | null;
      /**
       * @description Their address.
       * @example ada@example.com
       */
      email: string;
      /**
       * @description What they are called.
       * @example Ada Lovelace
       */
      fullName: string;
      /**
       * @description Their public, unique name.
       * @example adalovelace
       */
      handle: string;
      /**
       * @description Whether a sign-in by password asks them for a second factor.
       * @example true
       */
      hasSecondFactor: boolean;
      /**
       * @description The person.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description Whether they may come in.
       * @example true
       */
      isActive: boolean;
      /**
       * @description Whether the address is proven to be theirs.
       * @example true
       */
      isVerified: boolean;
      /**
       * @description How many personal tokens and secret keys of theirs live.
       * @example 3
       */
      keys: number;
      /**
       * Format: date-time
       * @description When they signed in last; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastSignInAt: string | null;
      /** @description What they are a member of, oldest first. */
      organizations: {
        /**
         * @description The organization.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        id: string;
        /**
         * @description What it is called.
         * @example Acme
         */
        name: string;
        /**
         * @description What they are in it.
         * @example owner
         * @enum {string}
         */
        role: 'owner' | 'admin' | 'member';
        /**
         * @description Its short name.
         * @example acme
         */
        slug: string;
      }[];
      /**
       * @description `admin`: they are an admin of the deployment.
       * @example user
       * @enum {string}
       */
      role: 'user' | 'admin';
      /**
       * @description In how many places they are signed in.
       * @example 2
       */
      sessions: number;
    };
    Approval: {
      /**
       * @description The one organization that it is about; null: all that you are in.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      organizationId?: string | null;
      /**
       * @description Which of the scopes you allow, of those for this API; left out: all that it asks for.
       * @example [
       *       "user:read"
       *     ]
       */
      scopes?: (
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
    };
    AuditEntry: {
      /**
       * @description What happened.
       * @example api-key.created
       */
      action: string;
      /** @description Who did it. */
      actor: {
        /**
         * @description The session, token or key that was shown.
         * @example kak_01hy73r5g4fae8pfty3mp4ptkg
         */
        credentialId: string | null;
        /**
         * @description A kind of credential, or `anonymous`, `system` or `operator`.
         * @example session
         */
        kind: string;
        /**
         * @description The person; null where none is behind it.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        userId: string | null;
      };
      /**
       * @description What is now.
       * @example {
       *       "name": "Deploys"
       *     }
       */
      after: {
        [key: string]: unknown;
      } | null;
      /**
       * Format: date-time
       * @description When it was written.
       * @example 2026-04-05T10:00:00.000Z
       */
      at: string;
      /**
       * @description What was, as far as it changed; never a secret.
       * @example {
       *       "name": "CI"
       *     }
       */
      before: {
        [key: string]: unknown;
      } | null;
      /**
       * @description The SHA-256 that chains it to the entry before, in hex.
       * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
       */
      hash: string;
      /**
       * @description The entry.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description The address that it came from.
       * @example 192.0.2.1
       */
      ip: string | null;
      /**
       * @description The operation that was called; null for what the server did by itself.
       * @example generateProjectKey
       */
      operation: string | null;
      /**
       * @description Whether it was done.
       * @example done
       * @enum {string}
       */
      outcome: 'done' | 'refused';
      /**
       * @description The project that it concerns.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      projectId: string | null;
      /**
       * @description Why it was refused, as a code; null where it was done.
       * @example FORBIDDEN
       */
      reason: string | null;
      /**
       * @description The request, as `X-Request-ID` named it.
       * @example 0b2c8f5e-3a8e-4d53-9c53-6a4b3f0f9a11
       */
      requestId: string | null;
      /**
       * @description Its place in the chain of the organization, from 1.
       * @example 42
       */
      seq: number;
      /** @description What it was done to. */
      target: {
        /**
         * @description Its id, or its name where it has none.
         * @example kak_01hy73r5g4fae8pfty3mp4ptkg
         */
        id: string | null;
        /**
         * @description What it is.
         * @example api-key
         */
        type: string | null;
      };
      /**
       * @description What the client said that it is.
       * @example curl/8.5.0
       */
      userAgent: string | null;
    };
    AuthorizationDecision: {
      /**
       * @description The address to go to next.
       * @example https://api.example.com/oauth/authorize/x5Tz…
       */
      redirectTo: string;
    };
    AuthorizationRequest: {
      /**
       * @description Whether you choose which scopes to allow, and in which organization.
       * @example true
       */
      choosable: boolean;
      /** @description Who asks. */
      client: {
        /**
         * @description Where to read about it.
         * @example https://reports.example.com
         */
        homepage: string | null;
        /**
         * @description How it names itself.
         * @example app_01hy73r5g4fae8pfty3mp4ptkg
         */
        id: string;
        /**
         * @description Its name, as whoever made it says.
         * @example Acme Reports
         */
        name: string;
        /**
         * @description Whether it made itself known: then nobody here has looked at it.
         * @example false
         */
        registered: boolean;
      };
      /**
       * @description What it wants to learn of who you are.
       * @example [
       *       "openid",
       *       "email"
       *     ]
       */
      identity: string[];
      /**
       * @description The address that the client believes to be yours.
       * @example you@example.com
       */
      loginHint: string | null;
      /**
       * @description Where you go on to.
       * @example https://app.example.com/callback
       */
      redirectUri: string;
      /**
       * @description Where it wants to act for you; null: nowhere.
       * @example https://api.example.com/api
       */
      resource: string | null;
      /** @description What it wants to do there. */
      scopes: {
        /**
         * @description What it allows.
         * @example See your profile
         */
        description: string;
        /**
         * @description The scope.
         * @example user:read
         */
        scope: string;
      }[];
      /**
       * @description Whether the client wants you to sign in again first.
       * @example false
       */
      signInAgain: boolean;
    };
    ChangeEmail: {
      /**
       * Format: email
       * @description The new address, where the mail goes that completes the change.
       * @example you@example.com
       */
      newEmail: string;
      /**
       * Format: password
       * @description Your present password.
       * @example a-long-secure-passphrase
       */
      password: string;
    };
    ChangePassword: {
      /**
       * Format: password
       * @description Your present password.
       * @example a-long-secure-passphrase
       */
      currentPassword: string;
      /**
       * Format: password
       * @description 8 to 128 characters, of any kind; the most common ones are refused.
       * @example a-long-secure-passphrase
       */
      newPassword: string;
      /**
       * @description Whether all other sessions end, as they do unless told.
       * @default true
       * @example true
       */
      revokeOtherSessions: boolean;
    };
    ConnectedApp: {
      /**
       * Format: date-time
       * @description Since when.
       * @example 2026-04-05T10:00:00.000Z
       */
      connectedAt: string;
      /**
       * @description Where to read about it.
       * @example https://reports.example.com
       */
      homepage: string | null;
      /**
       * @description The app.
       * @example app_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * Format: date-time
       * @description When it last acted for you, give or take a minute; null: never.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description Its name.
       * @example Acme Reports
       */
      name: string;
      /**
       * @description In which organizations; null: in all that you are in.
       * @example [
       *       "01HY73R5G4FAE8PFTY3MP4PTKG"
       *     ]
       */
      organizationIds: string[] | null;
      /**
       * @description Whether it made itself known: then nobody here has looked at it.
       * @example false
       */
      registered: boolean;
      /**
       * @description What it may do and learn.
       * @example [
       *       "openid",
       *       "user:read"
       *     ]
       */
      scopes: string[];
    };
    CreatedPersonalToken: {
      /**
       * Format: date-time
       * @description When it ends; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string | null;
      /**
       * @description The token.
       * @example ak_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * @description The token itself. It is never shown again.
       * @example ba_AbCdEf0123456789XyZ...
       */
      key: string;
      /**
       * @description What it is called.
       * @example CI deploy bot
       */
      name: string;
      /**
       * @description What it may do.
       * @example [
       *       "user:read",
       *       "projects:read",
       *       "projects:write"
       *     ]
       */
      scopes: string[];
    };
    CreatePersonalToken: {
      /**
       * @description In how many seconds it ends; left out, never.
       * @example 2592000
       */
      expiresIn?: number;
      /**
       * @description Facts of your own, up to 4 KiB of JSON. `organizationId` pins the token to that organization for good.
       * @example {
       *       "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
       *       "team": "deploy"
       *     }
       */
      metadata?: {
        [key: string]: unknown;
      };
      /**
       * @description What the token is called.
       * @example CI deploy bot
       */
      name: string;
      /**
       * @description What the token may do, within what its user may do at that moment.
       * @example [
       *       "user:read",
       *       "projects:read",
       *       "projects:write"
       *     ]
       */
      scopes: (
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
    };
    CurrentSession: {
      session: components['schemas']['Session'];
      user: components['schemas']['User'];
    };
    CurrentUser: {
      /**
       * Format: date-time
       * @description When the account was made.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description Their address.
       * @example you@example.com
       */
      email: string;
      /**
       * @description What they are called.
       * @example Your Name
       */
      fullName: string;
      /**
       * @description Their public, unique name.
       * @example yourname
       */
      handle: string;
      /**
       * @description The user.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /** @description Whether they may sign in. */
      isActive: boolean;
      /** @description Whether the address is proven. */
      isVerified: boolean;
      /**
       * Format: date-time
       * @description When they last signed in.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastLoginAt: string | null;
      /**
       * @description How many organizations they are a member of.
       * @example 1
       */
      organizationCount: number;
      /**
       * @description `admin` runs this server.
       * @enum {string}
       */
      role: 'user' | 'admin';
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was proven.
       * @example 2026-04-05T10:00:00.000Z
       */
      verifiedAt: string | null;
    };
    DeactivateUser: {
      /**
       * @description Why, for other admins to read; it is audited.
       * @example The account was taken over.
       */
      reason: string;
    };
    DeleteAccount: {
      /**
       * Format: password
       * @description Your password.
       * @example a-long-secure-passphrase
       */
      password: string;
    };
    DeletePersonalToken: {
      /**
       * @description The token.
       * @example ak_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
    };
    DeviceApproval: {
      /**
       * @description The one organization that it is about; null: all that you are in.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      organizationId?: string | null;
      /**
       * @description Which of the scopes you allow, of those for this API; left out: all that it asks for.
       * @example [
       *       "user:read"
       *     ]
       */
      scopes?: (
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
      /**
       * @description What the device shows. Hyphens and case do not matter.
       * @example WDJB-MJHT
       */
      userCode: string;
    };
    DeviceCode: {
      /**
       * @description What the device shows. Hyphens and case do not matter.
       * @example WDJB-MJHT
       */
      userCode: string;
    };
    DeviceRequest: {
      /**
       * @description Whether you choose which scopes to allow, and in which organization.
       * @example true
       */
      choosable: boolean;
      /** @description Who asks. */
      client: {
        /**
         * @description Where to read about it.
         * @example https://reports.example.com
         */
        homepage: string | null;
        /**
         * @description How it names itself.
         * @example app_01hy73r5g4fae8pfty3mp4ptkg
         */
        id: string;
        /**
         * @description Its name, as whoever made it says.
         * @example Acme Reports
         */
        name: string;
        /**
         * @description Whether it made itself known: then nobody here has looked at it.
         * @example false
         */
        registered: boolean;
      };
      /**
       * @description What it wants to learn of who you are.
       * @example [
       *       "openid",
       *       "email"
       *     ]
       */
      identity: string[];
      /**
       * @description Where it wants to act for you; null: nowhere.
       * @example https://api.example.com/api
       */
      resource: string | null;
      /** @description What it wants to do there. */
      scopes: {
        /**
         * @description What it allows.
         * @example See your profile
         */
        description: string;
        /**
         * @description The scope.
         * @example user:read
         */
        scope: string;
      }[];
    };
    ExportedKey: {
      /**
       * Format: date-time
       * @description When it was created.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description What it is for.
       * @example Production integration
       */
      description: string | null;
      /** @description Whether it is switched on. */
      enabled: boolean;
      /**
       * @description What it is used in.
       * @enum {string}
       */
      environment: 'live' | 'test';
      /**
       * Format: date-time
       * @description When it ends; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string | null;
      /**
       * @description The key, spelled as where it is managed.
       * @example ak_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * @description A personal token or a secret key.
       * @enum {string}
       */
      kind: 'personal' | 'secret';
      /**
       * Format: date-time
       * @description When it was last used; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description Facts kept with it.
       * @example {
       *       "team": "deploy"
       *     }
       */
      metadata: {
        [key: string]: unknown;
      };
      /**
       * @description What it is called.
       * @example CI deploy bot
       */
      name: string;
      /**
       * @description The organization that it is pinned to.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      organizationId: string | null;
      /**
       * @description The start of the key.
       * @example ba_AbCdEf
       */
      prefix: string;
      /**
       * Format: date-time
       * @description When it was revoked; null while it is not.
       * @example null
       */
      revokedAt: string | null;
      /**
       * @description Why it was revoked; null while it is not.
       * @example null
       */
      revokedReason: string | null;
      /**
       * @description What it may do.
       * @example [
       *       "user:read"
       *     ]
       */
      scopes: string[];
    };
    ForgotPassword: {
      /**
       * Format: email
       * @description The address of the account.
       * @example you@example.com
       */
      email: string;
    };
    GeneratedManagedWorkspaceKey: {
      /**
       * Format: date-time
       * @description When it was created.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description Which world it acts in.
       * @example live
       * @enum {string}
       */
      environment: 'live' | 'test';
      /**
       * Format: date-time
       * @description When it ends; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string | null;
      /**
       * @description The key.
       * @example key_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * @description The key itself. It is never shown again.
       * @example wk_live_AbCdEf0123456789XyZ...
       */
      key: string;
      /**
       * @description What it is called.
       * @example Nightly export
       */
      name: string;
      /**
       * @description The start of it, which may be shown again.
       * @example wk_live_AbCdEf
       */
      prefix: string;
      /**
       * @description What it may do.
       * @example [
       *       "read",
       *       "write"
       *     ]
       */
      scopes: string[];
    };
    GeneratedProjectKey: {
      /**
       * Format: date-time
       * @description When it was created.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description Which world it acts in.
       * @example live
       * @enum {string}
       */
      environment: 'live' | 'test';
      /**
       * Format: date-time
       * @description When it ends; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string | null;
      /**
       * @description The key.
       * @example kak_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * @description The key itself. It is never shown again.
       * @example cc_live_AbCdEf0123456789XyZ...
       */
      key: string;
      /**
       * @description What it is called.
       * @example quickstart
       */
      name: string;
      /**
       * @description The start of it, which may be shown again.
       * @example cc_live_AbCdEf
       */
      prefix: string;
      /**
       * @description What it may do.
       * @example [
       *       "projects:read",
       *       "workflows:read",
       *       "runs:read"
       *     ]
       */
      scopes: string[];
    };
    GenerateProjectKey: {
      /**
       * @description Which world the key acts in; left out, live, but test where a test key makes it.
       * @example live
       * @enum {string}
       */
      environment?: 'live' | 'test';
      /**
       * @description In how many seconds it ends; left out, with the key that makes it, or never.
       * @example 2592000
       */
      expiresIn?: number;
      /**
       * @description What the key is called.
       * @example quickstart
       */
      name: string;
      /**
       * @description What the key may do; left out, all that its maker may.
       * @example [
       *       "projects:read",
       *       "workflows:read",
       *       "runs:read"
       *     ]
       */
      scopes?: (
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
    };
    Identify: {
      /**
       * Format: email
       * @description The address to sign in with.
       * @example you@example.com
       */
      email: string;
    };
    IdentifyKey: {
      /**
       * @description The key itself. It is neither kept nor logged, and this is no use of it.
       * @example cc_live_AbCdEf0123456789XyZ...
       */
      key: string;
    };
    Invite: {
      /**
       * Format: date-time
       * @description When the address was invited.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description Whom it was sent to.
       * @example ada@example.com
       */
      email: string;
      /**
       * Format: date-time
       * @description When its link stops working.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description The invite.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description The name of who sent it last.
       * @example Grace Hopper
       */
      invitedBy: string | null;
      /**
       * @description What they become by accepting.
       * @example member
       * @enum {string}
       */
      role: 'owner' | 'admin' | 'member';
      /**
       * @description `pending`: it can be accepted. `expired`: its time is over, or who sent it may not offer that role any more; send it again, or invite the address anew.
       * @example pending
       * @enum {string}
       */
      status: 'pending' | 'expired';
    };
    IssuedOAuthClient: {
      /**
       * @description Whether it keeps a secret.
       * @example true
       */
      confidential: boolean;
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description Until when the former secret works on; null: there is none.
       * @example 2026-04-05T10:00:00.000Z
       */
      formerSecretExpiresAt: string | null;
      /**
       * @description How it gets tokens.
       * @example [
       *       "authorization_code",
       *       "refresh_token"
       *     ]
       */
      grantTypes: (
        'authorization_code' | 'refresh_token' | 'client_credentials' | 'urn:ietf:params:oauth:grant-type:device_code'
      )[];
      /**
       * @description Where people can read about it.
       * @example https://reports.example.com
       */
      homepage: string | null;
      /**
       * @description The client’s id, as it names itself (`client_id`).
       * @example app_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * Format: date-time
       * @description When it last got tokens, give or take an hour; null: never.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description What people read when they are asked to agree.
       * @example Acme Reports
       */
      name: string;
      /**
       * @description Where people may be sent back to.
       * @example [
       *       "https://app.example.com/callback"
       *     ]
       */
      redirectUris: string[];
      /**
       * @description The client’s secret (`client_secret`), shown this once; null for one that keeps none.
       * @example lcs_kJ3v…
       */
      secret: string | null;
      /**
       * @description What it can ask for at services of the organization.
       * @example [
       *       "reports:read"
       *     ]
       */
      serviceScopes: string[];
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
    };
    IssuedService: {
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description The service.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description The credential. It is never shown again.
       * @example svc_AbCdEf0123456789XyZ...
       */
      key: string;
      /**
       * @description What it is called.
       * @example billing
       */
      name: string;
      /**
       * @description The start of its credential.
       * @example svc_AbCdEf
       */
      prefix: string;
    };
    JsonWebKey: {
      /**
       * @description The one algorithm that it is used with.
       * @constant
       */
      alg: 'ES256';
      /**
       * @description The curve.
       * @constant
       */
      crv: 'P-256';
      /**
       * @description What tokens call the key.
       * @example 018f8e3c-1604-7a9c-8b3f-5e1d2c4b6a70
       */
      kid: string;
      /**
       * @description Elliptic curve.
       * @constant
       */
      kty: 'EC';
      /**
       * @description It verifies signatures.
       * @constant
       */
      use: 'sig';
      /**
       * @description The x coordinate of the public point, base64url.
       * @example f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU
       */
      x: string;
      /**
       * @description The y coordinate of the public point, base64url.
       * @example x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0
       */
      y: string;
    };
    JsonWebKeySet: {
      /** @description Every key that verifies now, and the one that signs next. */
      keys: components['schemas']['JsonWebKey'][];
    };
    JsonWebToken: {
      /**
       * Format: date-time
       * @description When it ends. It ends with its session too, at once.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description For how many seconds it is good.
       * @example 900
       */
      expiresIn: number;
      /**
       * @description Send it as `Authorization: Bearer …`.
       * @example eyJhbGciOiJFUzI1NiIs…
       */
      token: string;
      /**
       * @description How it is sent.
       * @constant
       */
      tokenType: 'Bearer';
    };
    ListedSession: {
      /**
       * Format: date-time
       * @description When it began.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /** @description Whether it is the one that asks. */
      current: boolean;
      /**
       * @description A name for it, guessed from the user agent.
       * @example Firefox on Windows
       */
      device: string;
      /**
       * Format: date-time
       * @description When it ends, however much it is used.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description The session.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description Where it began.
       * @example 203.0.113.7
       */
      ip: string;
      /**
       * Format: date-time
       * @description When it was used last; at most a minute behind.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastSeenAt: string;
      /**
       * @description How it began.
       * @example password
       * @enum {string}
       */
      method: 'password' | 'passkey' | 'sso';
      /**
       * Format: date-time
       * @description When a second factor was last shown in it; null where none ever was.
       * @example 2026-04-05T10:00:00.000Z
       */
      secondFactorAt: string | null;
      /**
       * @description What the client said of itself.
       * @example curl/8.5.0
       */
      userAgent: string | null;
    };
    Liveness: {
      /**
       * @description The process lives.
       * @example ok
       * @constant
       */
      status: 'ok';
    };
    LoginEvent: {
      /**
       * Format: date-time
       * @description When it was.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description A name for it, guessed from the user agent.
       * @example curl
       */
      device: string;
      /**
       * @description The attempt.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description Where it came from.
       * @example 203.0.113.7
       */
      ip: string;
      /**
       * @description How it was tried.
       * @example password
       */
      method: string;
      /** @description Whether it opened a session. */
      succeeded: boolean;
      /**
       * @description What the client said of itself.
       * @example curl/8.5.0
       */
      userAgent: string | null;
    };
    ManagedProjectKey: {
      /**
       * Format: date-time
       * @description When it was created.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description The user who made it; null where a key did.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      createdBy: string | null;
      /**
       * @description Whether it is switched on.
       * @example true
       */
      enabled: boolean;
      /**
       * @description Which world it acts in.
       * @example live
       * @enum {string}
       */
      environment: 'live' | 'test';
      /**
       * Format: date-time
       * @description When it ends; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string | null;
      /**
       * @description The key.
       * @example kak_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * Format: date-time
       * @description When it was last used, at most a second behind; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description What it is called.
       * @example quickstart
       */
      name: string;
      /**
       * @description The start of it, which may be shown again.
       * @example cc_live_AbCdEf
       */
      prefix: string;
      /**
       * Format: date-time
       * @description Until when the key works that it was before it was rotated; null where none does.
       * @example null
       */
      previousKeyExpiresAt: string | null;
      /**
       * Format: date-time
       * @description When it was revoked, for good; null while it is not.
       * @example null
       */
      revokedAt: string | null;
      /**
       * @description Why it was revoked; null while it is not.
       * @example null
       */
      revokedReason: string | null;
      /**
       * @description What it may do.
       * @example [
       *       "projects:read",
       *       "workflows:read",
       *       "runs:read"
       *     ]
       */
      scopes: string[];
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
    };
    /**
     * @example {
     *       "userId": "01HY73R5G4FAE8PFTY3MP4PTKG",
     *       "email": "ada@example.com",
     *       "name": "Ada Lovelace",
     *       "role": "owner",
     *       "status": "accepted",
     *       "joinedAt": "2026-04-05T10:00:00.000Z",
     *       "inviteId": null,
     *       "ownRole": "owner",
     *       "inheritedRole": null
     *     }
     */
    ManagedProjectMember: {
      /**
       * @description Their address.
       * @example ada@example.com
       */
      email: string;
      /**
       * @description The role that they have in all projects as an owner or admin of the organization: nobody is given less. Null for everybody else.
       * @example null
       * @enum {string|null}
       */
      inheritedRole: 'owner' | 'admin' | null;
      /**
       * @description The invite while it is pending; null once they are in.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      inviteId: string | null;
      /**
       * Format: date-time
       * @description When they got their place or, where they have none of their own, joined the organization; null while they are invited.
       * @example 2026-04-05T10:00:00.000Z
       */
      joinedAt: string | null;
      /**
       * @description What they are called; null while they are invited.
       * @example Ada Lovelace
       */
      name: string | null;
      /**
       * @description The role of their own place in the project, which can be taken away; null where they are in it by the organization alone, or are invited.
       * @example owner
       * @enum {string|null}
       */
      ownRole: 'owner' | 'admin' | 'member' | null;
      /**
       * @description What they are in the project: the higher of their own role in it and of the one that owners and admins of the organization have in all its projects. Or what they become by accepting.
       * @example owner
       * @enum {string}
       */
      role: 'owner' | 'admin' | 'member';
      /**
       * @description `accepted`: they are in the project. `pending`: they are invited.
       * @example accepted
       * @enum {string}
       */
      status: 'accepted' | 'pending';
      /**
       * @description The person; null while they are invited.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      userId: string | null;
    };
    /**
     * @example {
     *       "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
     *       "runNumber": 42,
     *       "workflowId": "01HY73R5G4FAE8PFTY3MP4PTKG",
     *       "status": "completed",
     *       "prompt": "Fix the login loop that issue 42 describes.",
     *       "branchName": "fix/login-loop",
     *       "githubRepoUrl": "https://github.com/acme/payments",
     *       "attempts": 1,
     *       "progress": 100,
     *       "currentStepLabel": "Running the tests",
     *       "sandboxId": "01HY73R5G4FAE8PFTY3MP4PTKG",
     *       "leaseExpiresAt": null,
     *       "output": "Opened pull request 43.",
     *       "error": null,
     *       "costUsd": 0.42,
     *       "createdAt": "2026-04-05T10:00:00.000Z",
     *       "startedAt": "2026-04-05T10:00:01.000Z",
     *       "finishedAt": "2026-04-05T10:02:00.000Z",
     *       "updatedAt": "2026-04-05T10:02:00.000Z"
     *     }
     */
    ManagedRun: {
      /**
       * @description How many runners have begun with it, 3 at the most.
       * @example 1
       */
      attempts: number;
      /**
       * @description The branch to work on.
       * @example fix/login-loop
       */
      branchName: string | null;
      /**
       * @description What it cost, in US dollars.
       * @example 0.42
       */
      costUsd: number | null;
      /**
       * Format: date-time
       * @description When it was started by whoever wanted it.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description What is being done at the moment.
       * @example Running the tests
       */
      currentStepLabel: string | null;
      /**
       * @description Why it failed.
       * @example The tests do not pass.
       */
      error: string | null;
      /**
       * Format: date-time
       * @description When it ended.
       * @example 2026-04-05T10:00:00.000Z
       */
      finishedAt: string | null;
      /**
       * @description Where the code is.
       * @example https://github.com/acme/payments
       */
      githubRepoUrl: string | null;
      /**
       * @description The run.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * Format: date-time
       * @description Until when its runner has it, unless a heartbeat renews that; null if not running.
       * @example 2026-04-05T10:00:00.000Z
       */
      leaseExpiresAt: string | null;
      /**
       * @description What came of it.
       * @example Opened pull request 43.
       */
      output: string | null;
      /**
       * @description How far it is, in percent.
       * @example 40
       */
      progress: number;
      /**
       * @description What is to be done.
       * @example Fix the login loop that issue 42 describes.
       */
      prompt: string;
      /**
       * @description Counts the runs of the project from 1, without gaps.
       * @example 42
       */
      runNumber: number;
      /**
       * @description The sandbox that it runs in, or ran in last.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      sandboxId: string | null;
      /**
       * Format: date-time
       * @description When its present or last runner took it up.
       * @example 2026-04-05T10:00:00.000Z
       */
      startedAt: string | null;
      /**
       * @description What has become of it.
       * @example running
       * @enum {string}
       */
      status: 'pending' | 'running' | 'completed' | 'failed' | 'cancelled';
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
      /**
       * @description The workflow that is run.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      workflowId: string;
    };
    /**
     * @example {
     *       "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
     *       "runNumber": 42,
     *       "workflowId": "01HY73R5G4FAE8PFTY3MP4PTKG",
     *       "status": "running",
     *       "prompt": "Fix the login loop that issue 42 describes.",
     *       "branchName": "fix/login-loop",
     *       "githubRepoUrl": "https://github.com/acme/payments",
     *       "attempts": 1,
     *       "progress": 40,
     *       "currentStepLabel": "Running the tests",
     *       "sandboxId": "01HY73R5G4FAE8PFTY3MP4PTKG",
     *       "leaseExpiresAt": "2026-04-05T10:02:30.000Z",
     *       "output": null,
     *       "error": null,
     *       "costUsd": null,
     *       "createdAt": "2026-04-05T10:00:00.000Z",
     *       "startedAt": "2026-04-05T10:00:01.000Z",
     *       "finishedAt": null,
     *       "updatedAt": "2026-04-05T10:01:30.000Z",
     *       "steps": [
     *         {
     *           "name": "Fix",
     *           "role": "engineer",
     *           "instructions": "Read the issue, find its cause and fix it.",
     *           "model": null
     *         }
     *       ]
     *     }
     */
    ManagedRunWithSteps: {
      /**
       * @description How many runners have begun with it, 3 at the most.
       * @example 1
       */
      attempts: number;
      /**
       * @description The branch to work on.
       * @example fix/login-loop
       */
      branchName: string | null;
      /**
       * @description What it cost, in US dollars.
       * @example 0.42
       */
      costUsd: number | null;
      /**
       * Format: date-time
       * @description When it was started by whoever wanted it.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description What is being done at the moment.
       * @example Running the tests
       */
      currentStepLabel: string | null;
      /**
       * @description Why it failed.
       * @example The tests do not pass.
       */
      error: string | null;
      /**
       * Format: date-time
       * @description When it ended.
       * @example 2026-04-05T10:00:00.000Z
       */
      finishedAt: string | null;
      /**
       * @description Where the code is.
       * @example https://github.com/acme/payments
       */
      githubRepoUrl: string | null;
      /**
       * @description The run.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * Format: date-time
       * @description Until when its runner has it, unless a heartbeat renews that; null if not running.
       * @example 2026-04-05T10:00:00.000Z
       */
      leaseExpiresAt: string | null;
      /**
       * @description What came of it.
       * @example Opened pull request 43.
       */
      output: string | null;
      /**
       * @description How far it is, in percent.
       * @example 40
       */
      progress: number;
      /**
       * @description What is to be done.
       * @example Fix the login loop that issue 42 describes.
       */
      prompt: string;
      /**
       * @description Counts the runs of the project from 1, without gaps.
       * @example 42
       */
      runNumber: number;
      /**
       * @description The sandbox that it runs in, or ran in last.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      sandboxId: string | null;
      /**
       * Format: date-time
       * @description When its present or last runner took it up.
       * @example 2026-04-05T10:00:00.000Z
       */
      startedAt: string | null;
      /**
       * @description What has become of it.
       * @example running
       * @enum {string}
       */
      status: 'pending' | 'running' | 'completed' | 'failed' | 'cancelled';
      /** @description The steps of the workflow when the run was started. */
      steps: components['schemas']['WorkflowStep'][];
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
      /**
       * @description The workflow that is run.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      workflowId: string;
    };
    /**
     * @example {
     *       "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
     *       "runId": "01HY73R5G4FAE8PFTY3MP4PTKG",
     *       "name": "runner-7",
     *       "labels": {
     *         "region": "eu-west-1"
     *       },
     *       "status": "running",
     *       "createdAt": "2026-04-05T10:00:01.000Z",
     *       "startedAt": "2026-04-05T10:00:20.000Z",
     *       "endedAt": null,
     *       "updatedAt": "2026-04-05T10:00:20.000Z"
     *     }
     */
    ManagedSandbox: {
      /**
       * Format: date-time
       * @description When the run was claimed with it.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it ended.
       * @example 2026-04-05T10:00:00.000Z
       */
      endedAt: string | null;
      /**
       * @description The sandbox.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description What its runner says of it.
       * @example {
       *       "region": "eu-west-1"
       *     }
       */
      labels: {
        [key: string]: string;
      };
      /**
       * @description What it is called.
       * @example runner-7
       */
      name: string;
      /**
       * @description The run that was claimed with it.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      runId: string;
      /**
       * Format: date-time
       * @description When its runner was first heard of.
       * @example 2026-04-05T10:00:00.000Z
       */
      startedAt: string | null;
      /**
       * @description What has become of it: running from the first heartbeat on; killed with the end of its run; error where the run failed or its runner was not heard of in time.
       * @example running
       * @enum {string}
       */
      status: 'creating' | 'running' | 'killed' | 'error';
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
    };
    ManagedWorkflow: {
      /**
       * Format: date-time
       * @description When it was created.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description What it is for.
       * @example From the report to the pull request.
       */
      description: string | null;
      /**
       * @description The workflow.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description What it is called.
       * @example Fix an issue
       */
      name: string;
      /** @description What is done, in this order. */
      steps: components['schemas']['WorkflowStep'][];
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
    };
    ManagedWorkspaceKey: {
      /**
       * Format: date-time
       * @description When it was created.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description The user who made it; null where a key did.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      createdBy: string | null;
      /**
       * @description Whether it is switched on.
       * @example true
       */
      enabled: boolean;
      /**
       * @description Which world it acts in.
       * @example live
       * @enum {string}
       */
      environment: 'live' | 'test';
      /**
       * Format: date-time
       * @description When it ends; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string | null;
      /**
       * @description The key.
       * @example key_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * Format: date-time
       * @description When it was last used, at most a second behind; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description What it is called.
       * @example Nightly export
       */
      name: string;
      /**
       * @description The start of it, which may be shown again.
       * @example wk_live_AbCdEf
       */
      prefix: string;
      /**
       * Format: date-time
       * @description Until when the key works that it was before it was rotated; null where none does.
       * @example null
       */
      previousKeyExpiresAt: string | null;
      /**
       * Format: date-time
       * @description When it was revoked, for good; null while it is not.
       * @example null
       */
      revokedAt: string | null;
      /**
       * @description Why it was revoked; null while it is not.
       * @example null
       */
      revokedReason: string | null;
      /**
       * @description What it may do.
       * @example [
       *       "read",
       *       "write"
       *     ]
       */
      scopes: string[];
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
    };
    ManagedWorkspaceKeyChange: {
      /**
       * @description A key that is not enabled opens nothing until it is again.
       * @example true
       */
      enabled?: boolean;
      /**
       * @description What the key is called.
       * @example Nightly export
       */
      name?: string;
      /**
       * @description What the key may do from now on. Only a person who is signed in, and may do as much, grants it more than it has.
       * @example [
       *       "read",
       *       "write"
       *     ]
       */
      scopes?: ('read' | 'write' | 'delete' | 'admin')[];
    };
    ManagedWorkspaceKeyRotation: {
      /**
       * @description For how long the former key works on, up to 30 days.
       * @default 0
       * @example 3600
       */
      graceSeconds: number;
    };
    Member: {
      /**
       * @description Their address.
       * @example ada@example.com
       */
      email: string;
      /**
       * @description What they are called.
       * @example Ada Lovelace
       */
      fullName: string;
      /**
       * @description Their public, unique name.
       * @example adalovelace
       */
      handle: string;
      /**
       * Format: date-time
       * @description When they joined.
       * @example 2026-04-05T10:00:00.000Z
       */
      joinedAt: string;
      /**
       * @description What they are in the organization.
       * @example member
       * @enum {string}
       */
      role: 'owner' | 'admin' | 'member';
      /**
       * @description The person.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      userId: string;
    };
    MemberRole: {
      /**
       * @description What they are from now on.
       * @example admin
       * @enum {string}
       */
      role: 'owner' | 'admin' | 'member';
    };
    NewInvite: {
      /**
       * Format: email
       * @description Whom to invite: the invite is for whoever proves that this address is theirs.
       * @example you@example.com
       */
      email: string;
      /**
       * @description What they become by accepting.
       * @example member
       * @enum {string}
       */
      role: 'owner' | 'admin' | 'member';
    };
    NewManagedWorkspaceKey: {
      /**
       * @description Which world the key acts in; left out, live, but test where a test key makes it.
       * @example live
       * @enum {string}
       */
      environment?: 'live' | 'test';
      /**
       * @description In how many seconds it ends; left out, with the key that makes it, or never.
       * @example 2592000
       */
      expiresIn?: number;
      /**
       * @description What the key is called.
       * @example Nightly export
       */
      name: string;
      /**
       * @description What the key may do; left out, all that its maker may.
       * @example [
       *       "read",
       *       "write"
       *     ]
       */
      scopes?: ('read' | 'write' | 'delete' | 'admin')[];
    };
    NewOAuthClient: {
      /**
       * @description Whether it can keep a secret, as a server can.
       * @default true
       * @example true
       */
      confidential: boolean;
      /**
       * @description How it gets tokens.
       * @example [
       *       "authorization_code",
       *       "refresh_token"
       *     ]
       */
      grantTypes?: (
        'authorization_code' | 'refresh_token' | 'client_credentials' | 'urn:ietf:params:oauth:grant-type:device_code'
      )[];
      /**
       * @description Where people can read about it.
       * @default null
       * @example https://reports.example.com
       */
      homepage: string | null;
      /**
       * @description What people read when they are asked to agree.
       * @example Acme Reports
       */
      name: string;
      /**
       * @description Where people may be sent back to: these very addresses. Of a loopback address the port is left open.
       * @example [
       *       "https://app.example.com/callback"
       *     ]
       */
      redirectUris?: string[];
      /**
       * @description What it can ask for at services of your organization, in words of your own.
       * @example [
       *       "reports:read"
       *     ]
       */
      serviceScopes?: string[];
    };
    NewOrganization: {
      /**
       * @description What it is called.
       * @example Acme Ltd
       */
      name: string;
      /**
       * @description Its short name in addresses. Left out, one is made from the name.
       * @example acme
       */
      slug?: string;
    };
    NewPasskey: {
      /**
       * @description What you call it, such as the device that it is on.
       * @example Laptop
       */
      name: string;
      response: components['schemas']['PasskeyAttestation'];
    };
    NewProject: {
      /**
       * @description What it is for, up to 500 characters; empty or null clears it.
       * @example Everything that moves money.
       */
      description?: string | null;
      /**
       * @description Where its code is; null clears it.
       * @example https://github.com/acme/payments
       */
      githubRepoUrl?: string | null;
      /**
       * @description What it is called.
       * @example Payments
       */
      name: string;
      /**
       * @description Its short name in addresses. Left out, one is made from the name.
       * @example payments
       */
      slug?: string;
    };
    NewProjectInvite: {
      /**
       * Format: email
       * @description Whom to invite: the invite is for whoever proves that this address is theirs.
       * @example you@example.com
       */
      email: string;
      /**
       * @description What they become in the project by accepting.
       * @default member
       * @example member
       * @enum {string}
       */
      role: 'owner' | 'admin' | 'member';
    };
    NewService: {
      /**
       * @description What the service is called; no other has the name while it lives.
       * @example billing
       */
      name: string;
    };
    /**
     * @example {
     *       "name": "Acme ID",
     *       "defaultRole": "member",
     *       "oidc": {
     *         "issuer": "https://id.example.com",
     *         "clientId": "latchkey",
     *         "clientSecret": "a-secret-of-the-client"
     *       }
     *     }
     */
    NewSsoConnection: {
      /**
       * @description The role of who comes in by it for the first time, and is no member yet.
       * @example member
       * @enum {string}
       */
      defaultRole?: 'admin' | 'member';
      /**
       * @description What people read on the button, such as the name of the provider.
       * @example Acme ID
       */
      name: string;
      /** @description The OpenID provider. Issuer, client id and client secret are needed to make a connection. */
      oidc?: {
        /**
         * @description The id of the client that you have registered there.
         * @example latchkey
         */
        clientId?: string;
        /**
         * Format: password
         * @description The secret of the client. It is never shown again.
         * @example a-secret-of-the-client
         */
        clientSecret?: string;
        /**
         * @description The claim that holds the address.
         * @example email
         */
        emailClaim?: string;
        /**
         * @description The issuer, as its discovery document names it.
         * @example https://id.example.com
         */
        issuer?: string;
        /**
         * @description The claim that holds the name.
         * @example name
         */
        nameClaim?: string;
        /**
         * @description What is asked for; openid always is.
         * @example [
         *       "openid",
         *       "email",
         *       "profile"
         *     ]
         */
        scopes?: string[];
      };
      /** @description The SAML identity provider: its metadata, or entity id, URL and certificates. */
      saml?: {
        /**
         * @description What assertions may be signed with: several while one takes over from the other.
         * @example [
         *       "-----BEGIN CERTIFICATE-----…"
         *     ]
         */
        certificates?: string[];
        /**
         * @description The attribute that holds the address; null: one of those that are in common use.
         * @example mail
         */
        emailAttribute?: string | null;
        /**
         * @description The entity id of the identity provider.
         * @example https://id.example.com/saml
         */
        entityId?: string;
        /**
         * @description The metadata of the identity provider, as XML. It tells the other fields, up to 256 KiB.
         * @example <EntityDescriptor …
         */
        metadata?: string;
        /**
         * @description The attribute that holds the name; null: one of those that are in common use.
         * @example displayName
         */
        nameAttribute?: string | null;
        /**
         * @description Where sign-ins are sent, by the redirect binding.
         * @example https://id.example.com/saml/sso
         */
        ssoUrl?: string;
      };
    };
    NewSsoDomain: {
      /**
       * @description The domain of people’s addresses.
       * @example example.com
       */
      domain: string;
    };
    NewTotp: {
      /**
       * Format: password
       * @description Your password; needed where you have one and no second factor yet. Who has one has to have shown it.
       * @example a-long-secure-passphrase
       */
      password?: string;
    };
    NewWorkflow: {
      /**
       * @description What it is for, up to 500 characters; empty or null clears it.
       * @example From the report to the pull request.
       */
      description?: string | null;
      /**
       * @description What it is called, up to 200 characters.
       * @example Fix an issue
       */
      name: string;
      /** @description What is done, in this order; up to 100 steps, of 256 KiB together. */
      steps?: components['schemas']['NewWorkflowStep'][];
    };
    NewWorkflowStep: {
      /**
       * @description How it is done, up to 64 KiB.
       * @example Read the issue, find its cause and fix it.
       */
      instructions?: string | null;
      /**
       * @description By which model, up to 100 characters.
       * @example claude-sonnet
       */
      model?: string | null;
      /**
       * @description What the step is called.
       * @example Fix
       */
      name: string;
      /**
       * @description As what it is done, up to 100 characters.
       * @example engineer
       */
      role?: string | null;
    };
    OAuthClient: {
      /**
       * @description Whether it keeps a secret.
       * @example true
       */
      confidential: boolean;
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description Until when the former secret works on; null: there is none.
       * @example 2026-04-05T10:00:00.000Z
       */
      formerSecretExpiresAt: string | null;
      /**
       * @description How it gets tokens.
       * @example [
       *       "authorization_code",
       *       "refresh_token"
       *     ]
       */
      grantTypes: (
        'authorization_code' | 'refresh_token' | 'client_credentials' | 'urn:ietf:params:oauth:grant-type:device_code'
      )[];
      /**
       * @description Where people can read about it.
       * @example https://reports.example.com
       */
      homepage: string | null;
      /**
       * @description The client’s id, as it names itself (`client_id`).
       * @example app_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * Format: date-time
       * @description When it last got tokens, give or take an hour; null: never.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description What people read when they are asked to agree.
       * @example Acme Reports
       */
      name: string;
      /**
       * @description Where people may be sent back to.
       * @example [
       *       "https://app.example.com/callback"
       *     ]
       */
      redirectUris: string[];
      /**
       * @description What it can ask for at services of the organization.
       * @example [
       *       "reports:read"
       *     ]
       */
      serviceScopes: string[];
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
    };
    OAuthClientChange: {
      /**
       * @description How it gets tokens.
       * @example [
       *       "authorization_code",
       *       "refresh_token"
       *     ]
       */
      grantTypes?: (
        'authorization_code' | 'refresh_token' | 'client_credentials' | 'urn:ietf:params:oauth:grant-type:device_code'
      )[];
      /**
       * @description Where people can read about it.
       * @example https://reports.example.com
       */
      homepage?: string | null;
      /**
       * @description What people read when they are asked to agree.
       * @example Acme Reports
       */
      name?: string;
      /**
       * @description Where people may be sent back to: these very addresses. Of a loopback address the port is left open.
       * @example [
       *       "https://app.example.com/callback"
       *     ]
       */
      redirectUris?: string[];
      /**
       * @description What it can ask for at services of your organization, in words of your own.
       * @example [
       *       "reports:read"
       *     ]
       */
      serviceScopes?: string[];
    };
    OAuthClientSecretRotation: {
      /**
       * @description For how long the former secret works on, up to 30 days.
       * @default 0
       * @example 3600
       */
      graceSeconds: number;
    };
    OpenedSession: {
      /**
       * Format: date-time
       * @description When it ends, however much it is used.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description The session; its secret is in the cookie alone.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
    };
    Organization: {
      /**
       * Format: date-time
       * @description When it was created.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was deleted; only of those that were.
       * @example 2026-04-05T10:00:00.000Z
       */
      deletedAt?: string;
      /**
       * @description The organization.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /** @description Whether it lets in only who has shown a second factor. */
      mfaRequired: boolean;
      /**
       * @description What it is called.
       * @example Acme Ltd
       */
      name: string;
      /**
       * Format: date-time
       * @description Until when it can be restored; only of those that were deleted.
       * @example 2026-04-05T10:00:00.000Z
       */
      restorableUntil?: string;
      /**
       * @description The role of the caller in it.
       * @example owner
       * @enum {string}
       */
      role: 'owner' | 'admin' | 'member';
      /**
       * @description Its short name in addresses.
       * @example acme
       */
      slug: string;
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
    };
    OrganizationChange: {
      /**
       * @description Whether it lets in only who has shown a second factor. For owners, who have shown theirs; to stop it, within the last fifteen minutes.
       * @example false
       */
      mfaRequired?: boolean;
      /**
       * @description What it is called.
       * @example Acme Ltd
       */
      name?: string;
      /**
       * @description Its short name in addresses.
       * @example acme
       */
      slug?: string;
    };
    OrganizationLimits: {
      /**
       * Format: date-time
       * @description When the plan's limits hold again; left out, they do not.
       * @example 2099-12-31T00:00:00Z
       */
      expiresAt?: string & (unknown & unknown);
      /**
       * @description The most requests in a day; left out, what the plan says.
       * @example 100000
       */
      perDay?: number;
      /**
       * @description The most requests in a minute; left out, what the plan says.
       * @example 600
       */
      perMinute?: number;
    };
    OrganizationPlan: {
      /**
       * @description The plan from now on.
       * @example pro
       * @enum {string}
       */
      plan: 'free' | 'pro' | 'enterprise';
    };
    OrganizationRestoration: {
      /**
       * @description Its slug from then on. Left out, it is what it was.
       * @example acme-again
       */
      slug?: string;
    };
    OrganizationUsage: {
      /** @description The days on which there were requests, oldest first. */
      byDay: {
        /**
         * Format: date
         * @description The day, in UTC.
         * @example 2026-04-05
         */
        day: string;
        /**
         * @description Those of them that were answered with a 4xx or 5xx.
         * @example 17
         */
        errors: number;
        /**
         * @description Those of the errors that were told to wait, with a 429.
         * @example 3
         */
        rateLimited: number;
        /**
         * @description How many requests were answered.
         * @example 1204
         */
        requests: number;
      }[];
      /** @description What the requests were for. */
      byGroup: {
        /**
         * @description Which world they are of.
         * @enum {string}
         */
        environment: 'live' | 'test';
        /**
         * @description Those of them that were answered with a 4xx or 5xx.
         * @example 17
         */
        errors: number;
        /**
         * @description A group of operations, as in the documents.
         * @example API keys
         */
        group: string;
        /**
         * @description Those of the errors that were told to wait, with a 429.
         * @example 3
         */
        rateLimited: number;
        /**
         * @description How many requests were answered.
         * @example 1204
         */
        requests: number;
        /**
         * @description Which API.
         * @enum {string}
         */
        surface: 'account' | 'project' | 'workspace' | 'secret-key' | 'internal' | 'oauth';
      }[];
      /** @description The hours in which there were requests, oldest first; only with `hours=true`. */
      byHour?: {
        /**
         * @description Those of them that were answered with a 4xx or 5xx.
         * @example 17
         */
        errors: number;
        /**
         * Format: date-time
         * @description When the hour began.
         * @example 2026-04-05T10:00:00.000Z
         */
        hour: string;
        /**
         * @description Those of the errors that were told to wait, with a 429.
         * @example 3
         */
        rateLimited: number;
        /**
         * @description How many requests were answered.
         * @example 1204
         */
        requests: number;
      }[];
      /** @description The requests by the class of their status. */
      byStatus: {
        /**
         * @description Done.
         * @example 1187
         */
        '2xx': number;
        /**
         * @description Sent elsewhere, or told that nothing has changed.
         * @example 0
         */
        '3xx': number;
        /**
         * @description Refused.
         * @example 16
         */
        '4xx': number;
        /**
         * @description Failed on our side.
         * @example 1
         */
        '5xx': number;
      };
      /**
       * Format: date
       * @description The first day, in UTC.
       * @example 2026-04-05
       */
      from: string;
      /** @description Those that made requests, the busiest first: a page of them. */
      keys: {
        /** @description The requests by the class of their status. */
        byStatus: {
          /**
           * @description Done.
           * @example 1187
           */
          '2xx': number;
          /**
           * @description Sent elsewhere, or told that nothing has changed.
           * @example 0
           */
          '3xx': number;
          /**
           * @description Refused.
           * @example 16
           */
          '4xx': number;
          /**
           * @description Failed on our side.
           * @example 1
           */
          '5xx': number;
        };
        /**
         * @description Which world they are of.
         * @enum {string}
         */
        environment: 'live' | 'test';
        /**
         * @description Those of them that were answered with a 4xx or 5xx.
         * @example 17
         */
        errors: number;
        /**
         * @description The key or token.
         * @example kak_01hy73r5g4fae8pfty3mp4ptkg
         */
        id: string;
        /**
         * @description What it is: a key of the organization, or a token that is pinned to it.
         * @enum {string}
         */
        kind: 'personal' | 'project' | 'workspace' | 'oauth';
        /**
         * Format: date-time
         * @description When its last request in those days was answered.
         * @example 2026-04-05T10:00:00.000Z
         */
        lastUsedAt: string;
        /**
         * @description What it is called; null once it is gone for good.
         * @example quickstart
         */
        name: string | null;
        /**
         * @description The start of it; null once it is gone for good.
         * @example cc_live_AbCdEf
         */
        prefix: string | null;
        /**
         * @description The project of a project key.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        projectId: string | null;
        /**
         * @description Those of the errors that were told to wait, with a 429.
         * @example 3
         */
        rateLimited: number;
        /** @description Those of the requests that were answered with a 403, by the reason. */
        refused: {
          /**
           * @description Anything else, such as an organization that it is not for.
           * @example 0
           */
          other: number;
          /**
           * @description Its holder’s role was too low, or its own.
           * @example 1
           */
          role: number;
          /**
           * @description The credential lacked a scope.
           * @example 4
           */
          scope: number;
        };
        /**
         * @description How many requests were answered.
         * @example 1204
         */
        requests: number;
        /**
         * @description The person whose token it is; null for keys.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        userId: string | null;
      }[];
      /**
       * @description How many keys made requests in those days.
       * @example 12
       */
      keysTotal: number;
      /** @description Those of the requests that were answered with a 403, by the reason. */
      refused: {
        /**
         * @description Anything else, such as an organization that it is not for.
         * @example 0
         */
        other: number;
        /**
         * @description Its holder’s role was too low, or its own.
         * @example 1
         */
        role: number;
        /**
         * @description The credential lacked a scope.
         * @example 4
         */
        scope: number;
      };
      /**
       * Format: date
       * @description The last day, in UTC.
       * @example 2026-04-05
       */
      to: string;
      /** @description All requests in those days. */
      totals: {
        /**
         * @description Those of them that were answered with a 4xx or 5xx.
         * @example 17
         */
        errors: number;
        /**
         * @description Those of the errors that were told to wait, with a 429.
         * @example 3
         */
        rateLimited: number;
        /**
         * @description How many requests were answered.
         * @example 1204
         */
        requests: number;
      };
    };
    Passkey: {
      /** @description Whether it is kept elsewhere too, such as with a vendor. */
      backedUp: boolean;
      /**
       * Format: date-time
       * @description When it was added.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description The passkey.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * Format: date-time
       * @description When it was last used; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description What its person calls it.
       * @example Laptop
       */
      name: string;
    };
    PasskeyAssertion: {
      /**
       * @description Whether the authenticator is a part of the device.
       * @example platform
       * @enum {string}
       */
      authenticatorAttachment?: 'platform' | 'cross-platform';
      /**
       * @description What came of extensions, of which none is asked for.
       * @example {}
       */
      clientExtensionResults: {
        [key: string]: unknown;
      };
      /**
       * @description The credential, base64url.
       * @example pCxv2Zk1Q9o
       */
      id: string;
      /**
       * @description The credential, base64url.
       * @example pCxv2Zk1Q9o
       */
      rawId: string;
      /** @description What was signed. */
      response: {
        /**
         * @description What the authenticator says of itself.
         * @example SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2M
         */
        authenticatorData: string;
        /**
         * @description What the browser says of the ceremony.
         * @example eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0
         */
        clientDataJSON: string;
        /**
         * @description Its signature over both.
         * @example MEUCIQDx
         */
        signature: string;
        /**
         * @description Whose it is, as far as the authenticator knows.
         * @example AY-OPBYEepyLP14dLEtqcA
         */
        userHandle?: string;
      };
      /**
       * @description The kind of credential.
       * @constant
       */
      type: 'public-key';
    };
    PasskeyAttestation: {
      /**
       * @description Whether the authenticator is a part of the device.
       * @example platform
       * @enum {string}
       */
      authenticatorAttachment?: 'platform' | 'cross-platform';
      /**
       * @description What came of extensions, of which none is asked for.
       * @example {}
       */
      clientExtensionResults: {
        [key: string]: unknown;
      };
      /**
       * @description The credential, base64url.
       * @example pCxv2Zk1Q9o
       */
      id: string;
      /**
       * @description The credential, base64url.
       * @example pCxv2Zk1Q9o
       */
      rawId: string;
      /** @description What was made. */
      response: {
        /**
         * @description The new key, and what is said of it.
         * @example o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YVg
         */
        attestationObject: string;
        /**
         * @description A part of that, read out by the browser.
         * @example SZYN5YgOjGh0NBcPZHZg
         */
        authenticatorData?: string;
        /**
         * @description What the browser says of the ceremony.
         * @example eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0
         */
        clientDataJSON: string;
        /**
         * @description The same.
         * @example MFkwEwYHKoZIzj0CAQYI
         */
        publicKey?: string;
        /**
         * @description Its algorithm (COSE).
         * @example -7
         */
        publicKeyAlgorithm?: number;
        /**
         * @description How the authenticator is reached.
         * @example [
         *       "internal"
         *     ]
         */
        transports?: ('ble' | 'cable' | 'hybrid' | 'internal' | 'nfc' | 'smart-card' | 'usb')[];
      };
      /**
       * @description The kind of credential.
       * @constant
       */
      type: 'public-key';
    };
    PasskeyChange: {
      /**
       * @description What you call it, such as the device that it is on.
       * @example Laptop
       */
      name: string;
    };
    PasskeyCreation: {
      /**
       * @description That the make of the authenticator is nobody’s business.
       * @constant
       */
      attestation: 'none';
      /** @description What the authenticator has to be able to do. */
      authenticatorSelection: {
        /** @description The same, for older browsers. */
        requireResidentKey: boolean;
        /**
         * @description That it has to find its person by itself.
         * @constant
         */
        residentKey: 'required';
        /**
         * @description That the authenticator has to know its person.
         * @constant
         */
        userVerification: 'required';
      };
      /**
       * @description What is to be signed. It is good once, for five minutes.
       * @example mJ3oQ0Zk4xv2Zk1Q9o
       */
      challenge: string;
      /** @description The passkeys that are there already. */
      excludeCredentials: {
        /**
         * @description The credential, base64url.
         * @example pCxv2Zk1Q9o
         */
        id: string;
        /**
         * @description How it is reached.
         * @example [
         *       "internal"
         *     ]
         */
        transports?: string[];
        /**
         * @description The kind of credential.
         * @constant
         */
        type: 'public-key';
      }[];
      /**
       * @description What came of extensions, of which none is asked for.
       * @example {}
       */
      extensions: {
        [key: string]: unknown;
      };
      /**
       * @description Hints for the browser.
       * @example []
       */
      hints?: string[];
      /** @description The algorithms that are taken. */
      pubKeyCredParams: {
        /**
         * @description An algorithm (COSE).
         * @example -7
         */
        alg: number;
        /**
         * @description The kind of credential.
         * @constant
         */
        type: 'public-key';
      }[];
      /** @description Whom the passkey is for. */
      rp: {
        /**
         * @description The host that the passkey is for.
         * @example api.example.com
         */
        id: string;
        /**
         * @description What it is called.
         * @example Latchkey
         */
        name: string;
      };
      /**
       * @description For how many milliseconds.
       * @example 300000
       */
      timeout: number;
      /** @description Whose it is. */
      user: {
        /**
         * @description What they are called.
         * @example Your Name
         */
        displayName: string;
        /**
         * @description What authenticators call the person.
         * @example AY-OPBYEepyLP14dLEtqcA
         */
        id: string;
        /**
         * @description Their address.
         * @example you@example.com
         */
        name: string;
      };
    };
    PasskeyOptions: {
      /**
       * Format: password
       * @description Your password; needed where you have one and no second factor yet. Who has one has to have shown it.
       * @example a-long-secure-passphrase
       */
      password?: string;
    };
    PasskeyRequest: {
      /** @description The passkeys that will do; left out, the browser asks its person for one. */
      allowCredentials?: {
        /**
         * @description The credential, base64url.
         * @example pCxv2Zk1Q9o
         */
        id: string;
        /**
         * @description How it is reached.
         * @example [
         *       "internal"
         *     ]
         */
        transports?: string[];
        /**
         * @description The kind of credential.
         * @constant
         */
        type: 'public-key';
      }[];
      /**
       * @description What is to be signed. It is good once, for five minutes.
       * @example mJ3oQ0Zk4xv2Zk1Q9o
       */
      challenge: string;
      /**
       * @description Hints for the browser.
       * @example []
       */
      hints?: string[];
      /**
       * @description The host that the passkey is for.
       * @example api.example.com
       */
      rpId: string;
      /**
       * @description For how many milliseconds.
       * @example 300000
       */
      timeout: number;
      /**
       * @description That the authenticator has to know its person.
       * @constant
       */
      userVerification: 'required';
    };
    PasskeySignIn: {
      response: components['schemas']['PasskeyAssertion'];
    };
    PasskeyStep: {
      /**
       * @description The token that came in the place of a session.
       * @example kJ3v…
       */
      token: string;
    };
    PasskeyStepAnswer: {
      response: components['schemas']['PasskeyAssertion'];
      /**
       * @description The token that came in the place of a session.
       * @example kJ3v…
       */
      token: string;
    };
    PersonalData: {
      /** @description Programs that you have let in. */
      connectedApps: components['schemas']['ConnectedApp'][];
      /**
       * Format: date-time
       * @description When this was put together.
       * @example 2026-04-05T10:00:00.000Z
       */
      exportedAt: string;
      /** @description Who you are at identity providers of organizations. */
      identities: {
        /**
         * @description What the connection is called.
         * @example Acme ID
         */
        connectionName: string;
        /**
         * Format: date-time
         * @description When you first came in by it.
         * @example 2026-04-05T10:00:00.000Z
         */
        createdAt: string;
        /**
         * @description The organization whose provider it is.
         * @example Acme
         */
        organizationName: string;
        /**
         * @description Who you are there.
         * @example 248289761001
         */
        subject: string;
      }[];
      /** @description Invites to your address, once it is verified. */
      invites: {
        /**
         * Format: date-time
         * @description When it was sent first.
         * @example 2026-04-05T10:00:00.000Z
         */
        createdAt: string;
        /**
         * Format: date-time
         * @description Until when it may be accepted.
         * @example 2026-04-05T10:00:00.000Z
         */
        expiresAt: string;
        /**
         * @description The invite.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        id: string;
        /**
         * @description Its name.
         * @example Acme
         */
        organizationName: string;
        /**
         * @description The name of its project; null where it has none.
         * @example Acme
         */
        projectName: string | null;
        /**
         * @description As what.
         * @enum {string}
         */
        role: 'owner' | 'admin' | 'member';
        /**
         * @description What became of it.
         * @enum {string}
         */
        status: 'pending' | 'accepted' | 'declined' | 'revoked';
      }[];
      /** @description Your personal tokens and secret keys, without secrets. */
      keys: components['schemas']['ExportedKey'][];
      /** @description Attempts to sign in to your account. */
      loginHistory: components['schemas']['LoginEvent'][];
      /** @description Links that you were mailed and have not used. */
      openLinks: {
        /**
         * Format: date-time
         * @description When it was mailed.
         * @example 2026-04-05T10:00:00.000Z
         */
        createdAt: string;
        /**
         * @description Where it was mailed.
         * @example you@example.com
         */
        email: string;
        /**
         * Format: date-time
         * @description Until when it works.
         * @example 2026-04-05T10:00:00.000Z
         */
        expiresAt: string;
        /**
         * @description What it is for.
         * @example verify-email
         */
        purpose: string;
      }[];
      /** @description The organizations that you are a member of. */
      organizations: {
        /**
         * @description Its id.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        id: string;
        /**
         * Format: date-time
         * @description Since when.
         * @example 2026-04-05T10:00:00.000Z
         */
        joinedAt: string;
        /**
         * @description Its name.
         * @example Acme
         */
        name: string;
        /**
         * @description As what.
         * @enum {string}
         */
        role: 'owner' | 'admin' | 'member';
        /**
         * @description Its slug.
         * @example acme
         */
        slug: string;
      }[];
      /** @description Your passkeys. */
      passkeys: components['schemas']['Passkey'][];
      profile: components['schemas']['CurrentUser'];
      /** @description The projects that you are a member of. */
      projects: {
        /**
         * @description Its id.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        id: string;
        /**
         * Format: date-time
         * @description Since when.
         * @example 2026-04-05T10:00:00.000Z
         */
        joinedAt: string;
        /**
         * @description Its name.
         * @example Acme
         */
        name: string;
        /**
         * @description Its organization.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        organizationId: string;
        /**
         * @description As what.
         * @enum {string}
         */
        role: 'owner' | 'admin' | 'member';
        /**
         * @description Its slug.
         * @example acme
         */
        slug: string;
      }[];
      /** @description What you can show beside your password. */
      secondFactors: components['schemas']['SecondFactors'];
      /** @description Your sessions. */
      sessions: components['schemas']['ListedSession'][];
    };
    PersonalToken: {
      /**
       * Format: date-time
       * @description When it was created.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description The user who created it.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      createdBy: string | null;
      /** @description Whether it is switched on. */
      enabled: boolean;
      /**
       * @description Personal tokens are always live.
       * @enum {string}
       */
      environment: 'live' | 'test';
      /**
       * Format: date-time
       * @description When it ends; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string | null;
      /**
       * @description The token.
       * @example ak_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * Format: date-time
       * @description When it was last used, at most a second behind; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description Facts kept with it.
       * @example {
       *       "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
       *       "team": "deploy"
       *     }
       */
      metadata: {
        [key: string]: unknown;
      };
      /**
       * @description What it is called.
       * @example CI deploy bot
       */
      name: string;
      /**
       * @description The start of its key.
       * @example ba_AbCdEf
       */
      prefix: string;
      /**
       * Format: date-time
       * @description Until when the key works that it was before it was rotated; null where none does.
       * @example null
       */
      previousKeyExpiresAt: string | null;
      /**
       * Format: date-time
       * @description When it was revoked, for good; null while it is not.
       * @example null
       */
      revokedAt: string | null;
      /**
       * @description Why it was revoked; null while it is not.
       * @example null
       */
      revokedReason: string | null;
      /**
       * @description What it may do.
       * @example [
       *       "user:read",
       *       "projects:read",
       *       "projects:write"
       *     ]
       */
      scopes: string[];
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
    };
    Plan: {
      limits: {
        /**
         * @description The most requests in a day (00:00 to 24:00 UTC); null sets no limit.
         * @example 50000
         */
        perDay: number | null;
        /**
         * @description The most requests in a minute; null sets no limit.
         * @example 300
         */
        perMinute: number | null;
      };
      /**
       * @description The plan.
       * @example pro
       * @enum {string}
       */
      plan: 'free' | 'pro' | 'enterprise';
    };
    Project: {
      /**
       * Format: date-time
       * @description When it was created.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was deleted; only of those that were.
       * @example 2026-04-05T10:00:00.000Z
       */
      deletedAt?: string;
      /**
       * @description What it is for.
       * @example Everything that moves money.
       */
      description: string | null;
      /**
       * @description Where its code is.
       * @example https://github.com/acme/payments
       */
      githubRepoUrl: string | null;
      /**
       * @description The project.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description What it is called.
       * @example Payments
       */
      name: string;
      /**
       * @description The organization that it belongs to.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      organizationId: string;
      /**
       * Format: date-time
       * @description Until when it can be restored; only of those that were deleted.
       * @example 2026-04-05T10:00:00.000Z
       */
      restorableUntil?: string;
      /**
       * @description What the caller may do in it: the higher of their roles in the project and in the organization.
       * @example owner
       * @enum {string}
       */
      role: 'owner' | 'admin' | 'member';
      /**
       * @description Its short name in addresses.
       * @example payments
       */
      slug: string;
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
    };
    ProjectChange: {
      /**
       * @description What it is for, up to 500 characters; empty or null clears it.
       * @example Everything that moves money.
       */
      description?: string | null;
      /**
       * @description Where its code is; null clears it.
       * @example https://github.com/acme/payments
       */
      githubRepoUrl?: string | null;
      /**
       * @description What it is called.
       * @example Payments
       */
      name?: string;
      /**
       * @description Its short name in addresses.
       * @example payments
       */
      slug?: string;
    };
    ProjectCounters: {
      /**
       * @description Project keys that are neither revoked nor expired.
       * @example 3
       */
      apiKeys: number;
      /**
       * @description People who may work in it, owners and admins of the organization included.
       * @example 5
       */
      members: number;
      /**
       * @description Keys of providers that are set.
       * @example 2
       */
      providerKeys: number;
      /**
       * @description Runs, whatever became of them.
       * @example 42
       */
      runs: number;
      /** @description The same runs by what became of them. */
      runsByStatus: components['schemas']['RunsByStatus'];
      /**
       * @description Sandboxes, whatever became of them.
       * @example 44
       */
      sandboxes: number;
      /**
       * @description Workflows, without deleted ones.
       * @example 4
       */
      workflows: number;
    };
    ProjectKeyChange: {
      /**
       * @description A key that is not enabled opens nothing until it is again.
       * @example true
       */
      enabled?: boolean;
      /**
       * @description What the key is called.
       * @example quickstart
       */
      name?: string;
      /**
       * @description What the key may do from now on. Only a person who is signed in, and may do as much, grants it more than it has.
       * @example [
       *       "projects:read",
       *       "workflows:read",
       *       "runs:read"
       *     ]
       */
      scopes?: (
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
    };
    ProjectKeyRotation: {
      /**
       * @description For how long the former key works on, up to 30 days.
       * @default 0
       * @example 3600
       */
      graceSeconds: number;
    };
    ProjectMemberRole: {
      /**
       * @description What they are in the project from now on.
       * @example admin
       * @enum {string}
       */
      role: 'owner' | 'admin' | 'member';
    };
    ProjectRestoration: {
      /**
       * @description Its slug from then on. Left out, it is what it was.
       * @example payments-again
       */
      slug?: string;
    };
    ProjectSettings: {
      /**
       * @description Content of CLAUDE.md for the agents in sandboxes.
       * @example # Project Instructions
       *     Write tests first.
       */
      claudeMd: string | null;
      /**
       * @description The Convex deploy key. Masked. Bullets, and the last four characters where there are eight or more.
       * @example ••••••••3f9a
       */
      convexDeployKey: string | null;
      /**
       * @description The Convex key of development. Masked. Bullets, and the last four characters where there are eight or more.
       * @example ••••••••70bc
       */
      convexDevKey: string | null;
      /**
       * @description Environment variables of deployments.
       * @example {
       *       "DEPLOY_REGION": "eu-central-1"
       *     }
       */
      deployEnvVars: {
        [key: string]: string;
      } | null;
      /**
       * @description Environment variables of sandboxes.
       * @example {
       *       "NODE_ENV": "production"
       *     }
       */
      envVars: {
        [key: string]: string;
      } | null;
      /**
       * @description The e-mail address of commits' author.
       * @example bot@example.com
       */
      gitCommitEmail: string | null;
      /**
       * @description The author of commits.
       * @example CodeCourier Bot
       */
      gitCommitName: string | null;
      /**
       * @description Prompt of issue discovery sessions.
       * @example Analyze the codebase and identify issues.
       */
      issueDiscoveryPrompt: string | null;
      /**
       * @description The model of learning extraction.
       * @example claude-sonnet-4-5
       */
      learningModel: string | null;
      /**
       * @description The template of learning extraction.
       * @example tpl_learning
       */
      learningTemplateId: string | null;
      /**
       * @description The model of merges.
       * @example claude-opus-4-5
       */
      mergingModel: string | null;
      /**
       * @description The template of merges.
       * @example tpl_merging
       */
      mergingTemplateId: string | null;
      /**
       * @description System prompt of every sandbox.
       * @example You are a helpful coding assistant.
       */
      sandboxSystemPrompt: string | null;
      /**
       * @description The commands that are switched on.
       * @example [
       *       "fix-issue"
       *     ]
       */
      selectedCommands: string[] | null;
      /**
       * @description The scripts that are switched on.
       * @example [
       *       "setup-database"
       *     ]
       */
      selectedScripts: string[] | null;
      /**
       * @description The skills that are switched on.
       * @example [
       *       "code-review"
       *     ]
       */
      selectedSkills: string[] | null;
      /**
       * @description What a test user signs in with. Each value masked. Bullets, and the last four characters where there are eight or more.
       * @example {
       *       "email": "••••••••.com",
       *       "password": "••••••••bour"
       *     }
       */
      testUserCredentials: {
        [key: string]: string;
      } | null;
      /**
       * Format: date-time
       * @description When they last changed; null where nobody has set any.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string | null;
    };
    ProjectSettingsChange: {
      /**
       * @description Content of CLAUDE.md for the agents in sandboxes. Up to 64 KiB; empty or null clears it.
       * @example # Project Instructions
       *     Write tests first.
       */
      claudeMd?: string | null;
      /**
       * Format: password
       * @description The Convex deploy key. Null clears it.
       * @example prod:quiet-harbour-42|…
       */
      convexDeployKey?: string | null;
      /**
       * Format: password
       * @description The Convex key of development. Null clears it.
       * @example dev:quiet-harbour-42|…
       */
      convexDevKey?: string | null;
      /**
       * @description Environment variables of deployments. Replaces what was there; up to 200, each up to 32 KiB. Null clears them.
       * @example {
       *       "DEPLOY_REGION": "eu-central-1"
       *     }
       */
      deployEnvVars?: {
        [key: string]: string;
      } | null;
      /**
       * @description Environment variables of sandboxes. Replaces what was there; up to 200, each up to 32 KiB. Null clears them.
       * @example {
       *       "NODE_ENV": "production"
       *     }
       */
      envVars?: {
        [key: string]: string;
      } | null;
      /**
       * @description The e-mail address of commits' author. Null clears it.
       * @example bot@example.com
       */
      gitCommitEmail?: string | null;
      /**
       * @description The author of commits. Up to 200 characters; empty or null clears it.
       * @example CodeCourier Bot
       */
      gitCommitName?: string | null;
      /**
       * @description Prompt of issue discovery sessions. Up to 64 KiB; empty or null clears it.
       * @example Analyze the codebase and identify issues.
       */
      issueDiscoveryPrompt?: string | null;
      /**
       * @description The model of learning extraction. Up to 200 characters; empty or null clears it.
       * @example claude-sonnet-4-5
       */
      learningModel?: string | null;
      /**
       * @description The template of learning extraction. Up to 200 characters; empty or null clears it.
       * @example tpl_learning
       */
      learningTemplateId?: string | null;
      /**
       * @description The model of merges. Up to 200 characters; empty or null clears it.
       * @example claude-opus-4-5
       */
      mergingModel?: string | null;
      /**
       * @description The template of merges. Up to 200 characters; empty or null clears it.
       * @example tpl_merging
       */
      mergingTemplateId?: string | null;
      /**
       * @description System prompt of every sandbox. Up to 64 KiB; empty or null clears it.
       * @example You are a helpful coding assistant.
       */
      sandboxSystemPrompt?: string | null;
      /**
       * @description The commands that are switched on. Null clears them.
       * @example [
       *       "fix-issue"
       *     ]
       */
      selectedCommands?: string[] | null;
      /**
       * @description The scripts that are switched on. Null clears them.
       * @example [
       *       "setup-database"
       *     ]
       */
      selectedScripts?: string[] | null;
      /**
       * @description The skills that are switched on. Null clears them.
       * @example [
       *       "code-review"
       *     ]
       */
      selectedSkills?: string[] | null;
      /**
       * @description What a test user signs in with. Replaces what was there; up to 50, each up to 4 KiB. Null clears them.
       * @example {
       *       "email": "tester@example.com",
       *       "password": "quiet-harbour"
       *     }
       */
      testUserCredentials?: {
        [key: string]: string;
      } | null;
    };
    ProjectUsage: {
      /** @description The days on which there were requests, oldest first. */
      byDay: {
        /**
         * Format: date
         * @description The day, in UTC.
         * @example 2026-04-05
         */
        day: string;
        /**
         * @description Those of them that were answered with a 4xx or 5xx.
         * @example 17
         */
        errors: number;
        /**
         * @description Those of the errors that were told to wait, with a 429.
         * @example 3
         */
        rateLimited: number;
        /**
         * @description How many requests were answered.
         * @example 1204
         */
        requests: number;
      }[];
      /** @description What the requests were for. */
      byGroup: {
        /**
         * @description Which world they are of.
         * @enum {string}
         */
        environment: 'live' | 'test';
        /**
         * @description Those of them that were answered with a 4xx or 5xx.
         * @example 17
         */
        errors: number;
        /**
         * @description A group of operations, as in the documents.
         * @example API keys
         */
        group: string;
        /**
         * @description Those of the errors that were told to wait, with a 429.
         * @example 3
         */
        rateLimited: number;
        /**
         * @description How many requests were answered.
         * @example 1204
         */
        requests: number;
      }[];
      /** @description The hours in which there were requests, oldest first; only with `hours=true`. */
      byHour?: {
        /**
         * @description Those of them that were answered with a 4xx or 5xx.
         * @example 17
         */
        errors: number;
        /**
         * Format: date-time
         * @description When the hour began.
         * @example 2026-04-05T10:00:00.000Z
         */
        hour: string;
        /**
         * @description Those of the errors that were told to wait, with a 429.
         * @example 3
         */
        rateLimited: number;
        /**
         * @description How many requests were answered.
         * @example 1204
         */
        requests: number;
      }[];
      /** @description The requests by the class of their status. */
      byStatus: {
        /**
         * @description Done.
         * @example 1187
         */
        '2xx': number;
        /**
         * @description Sent elsewhere, or told that nothing has changed.
         * @example 0
         */
        '3xx': number;
        /**
         * @description Refused.
         * @example 16
         */
        '4xx': number;
        /**
         * @description Failed on our side.
         * @example 1
         */
        '5xx': number;
      };
      /**
       * Format: date
       * @description The first day, in UTC.
       * @example 2026-04-05
       */
      from: string;
      /** @description Those that made requests, the busiest first, `limit` of them at the most. */
      keys: {
        /** @description The requests by the class of their status. */
        byStatus: {
          /**
           * @description Done.
           * @example 1187
           */
          '2xx': number;
          /**
           * @description Sent elsewhere, or told that nothing has changed.
           * @example 0
           */
          '3xx': number;
          /**
           * @description Refused.
           * @example 16
           */
          '4xx': number;
          /**
           * @description Failed on our side.
           * @example 1
           */
          '5xx': number;
        };
        /**
         * @description Which world they are of.
         * @enum {string}
         */
        environment: 'live' | 'test';
        /**
         * @description Those of them that were answered with a 4xx or 5xx.
         * @example 17
         */
        errors: number;
        /**
         * @description The key.
         * @example kak_01hy73r5g4fae8pfty3mp4ptkg
         */
        id: string;
        /**
         * Format: date-time
         * @description When its last request in those days was answered.
         * @example 2026-04-05T10:00:00.000Z
         */
        lastUsedAt: string;
        /**
         * @description What it is called; null once it is gone for good.
         * @example quickstart
         */
        name: string | null;
        /**
         * @description The start of it; null once it is gone for good.
         * @example cc_live_AbCdEf
         */
        prefix: string | null;
        /**
         * @description Those of the errors that were told to wait, with a 429.
         * @example 3
         */
        rateLimited: number;
        /** @description Those of the requests that were answered with a 403, by the reason. */
        refused: {
          /**
           * @description Anything else, such as an organization that it is not for.
           * @example 0
           */
          other: number;
          /**
           * @description Its holder’s role was too low, or its own.
           * @example 1
           */
          role: number;
          /**
           * @description The credential lacked a scope.
           * @example 4
           */
          scope: number;
        };
        /**
         * @description How many requests were answered.
         * @example 1204
         */
        requests: number;
      }[];
      /**
       * @description How many keys made requests in those days.
       * @example 12
       */
      keysTotal: number;
      /** @description Those of the requests that were answered with a 403, by the reason. */
      refused: {
        /**
         * @description Anything else, such as an organization that it is not for.
         * @example 0
         */
        other: number;
        /**
         * @description Its holder’s role was too low, or its own.
         * @example 1
         */
        role: number;
        /**
         * @description The credential lacked a scope.
         * @example 4
         */
        scope: number;
      };
      /**
       * Format: date
       * @description The last day, in UTC.
       * @example 2026-04-05
       */
      to: string;
      /** @description All requests in those days. */
      totals: {
        /**
         * @description Those of them that were answered with a 4xx or 5xx.
         * @example 17
         */
        errors: number;
        /**
         * @description Those of the errors that were told to wait, with a 429.
         * @example 3
         */
        rateLimited: number;
        /**
         * @description How many requests were answered.
         * @example 1204
         */
        requests: number;
      };
    };
    ProviderKey: {
      /**
       * Format: date-time
       * @description When the service got its first key here.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description How the key ends.
       * @example x7Qd
       */
      last4: string;
      /**
       * @description The outside service.
       * @example anthropic
       * @enum {string}
       */
      provider: 'anthropic' | 'e2b' | 'github' | 'openai' | 'openrouter';
      /**
       * Format: date-time
       * @description When the key was set.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
    };
    ProviderKeyText: {
      /**
       * Format: password
       * @description The key. It is never shown again.
       * @example sk-ant-...
       */
      key: string;
    };
    Readiness: {
      /**
       * @description Each thing that the server stands on.
       * @example {
       *       "database": "ok",
       *       "migrations": "ok",
       *       "keys": "ok",
       *       "mail": "ok",
       *       "limits": "ok",
       *       "disk": "ok"
       *     }
       */
      checks: {
        /**
         * @description PostgreSQL answers. `failed`: it does not, and what is in it is `unknown`.
         * @example ok
         * @enum {string}
         */
        database: 'ok' | 'degraded' | 'failed' | 'unknown';
        /**
         * @description There is room for the data. `degraded`: little, `failed`: nearly none.
         * @example ok
         * @enum {string}
         */
        disk: 'ok' | 'degraded' | 'failed' | 'unknown';
        /**
         * @description What is sealed can be opened. `degraded`: a key that is in use is not configured.
         * @example ok
         * @enum {string}
         */
        keys: 'ok' | 'degraded' | 'failed' | 'unknown';
        /**
         * @description `degraded`: Redis is away, and limits are counted on this node alone until it is back.
         * @example ok
         * @enum {string}
         */
        limits: 'ok' | 'degraded' | 'failed' | 'unknown';
        /**
         * @description Mails leave. `degraded`: they wait for too long, or there are too many.
         * @example ok
         * @enum {string}
         */
        mail: 'ok' | 'degraded' | 'failed' | 'unknown';
        /**
         * @description The schema has all that this version works with. `failed`: an older version made it.
         * @example ok
         * @enum {string}
         */
        migrations: 'ok' | 'degraded' | 'failed' | 'unknown';
      };
      /**
       * @description `ok`: all is as it should be. `degraded`: it serves, but something is not as it should be. `unready`: it cannot serve. `stopping`: it was told to stop, and serves what still comes for a little while.
       * @example ok
       * @enum {string}
       */
      status: 'ok' | 'degraded' | 'unready' | 'stopping';
    };
    ReceivedInvite: {
      /**
       * Format: date-time
       * @description Until when it can be accepted.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description The invite. It can be accepted and declined by this id.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description The name of who sent it; null where a key of the project did.
       * @example Grace Hopper
       */
      invitedBy: string | null;
      organization: {
        /**
         * @description The organization to join.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        id: string;
        /**
         * @description What it is called.
         * @example Acme Ltd
         */
        name: string;
      };
      /** @description The project to join; null where the invite is to the organization. Who joins a project becomes a member of its organization. */
      project: {
        /**
         * @description The project to join.
         * @example 01HY73R5G4FAE8PFTY3MP4PTKG
         */
        id: string;
        /**
         * @description What it is called.
         * @example Payments
         */
        name: string;
      } | null;
      /**
       * @description What the caller becomes by accepting: in the project, where the invite is to one.
       * @example member
       * @enum {string}
       */
      role: 'owner' | 'admin' | 'member';
    };
    RecoveryCodes: {
      /**
       * @description Ten codes that stand in for a factor that is lost, each once. They are shown at this moment alone.
       * @example [
       *       "7k2mp-x9v4t"
       *     ]
       */
      recoveryCodes: string[];
    };
    RecoveryCodeSignIn: {
      /**
       * @description One of the recovery codes. It is used up by that.
       * @example 7k2mp-x9v4t
       */
      code: string;
      /**
       * @description The token that came in the place of a session.
       * @example kJ3v…
       */
      token: string;
    };
    ResetPassword: {
      /**
       * Format: password
       * @description 8 to 128 characters, of any kind; the most common ones are refused.
       * @example a-long-secure-passphrase
       */
      newPassword: string;
      /**
       * @description The code in the mail.
       * @example kJ3v…
       */
      token: string;
    };
    RevokeAnyKey: {
      /**
       * @description Why: the owner of the key reads it beside the key.
       * @example It was found in a repository.
       */
      reason?: string;
    };
    RevokedSessions: {
      /**
       * @description How many sessions ended.
       * @example 2
       */
      revoked: number;
    };
    RevokeSession: {
      /**
       * @description The session.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      sessionId: string;
    };
    RotatedManagedWorkspaceKey: {
      /**
       * Format: date-time
       * @description When it was created.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description Which world it acts in.
       * @example live
       * @enum {string}
       */
      environment: 'live' | 'test';
      /**
       * Format: date-time
       * @description When it ends; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string | null;
      /**
       * @description The key.
       * @example key_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * @description The key itself. It is never shown again.
       * @example wk_live_AbCdEf0123456789XyZ...
       */
      key: string;
      /**
       * @description What it is called.
       * @example Nightly export
       */
      name: string;
      /**
       * @description The start of it, which may be shown again.
       * @example wk_live_AbCdEf
       */
      prefix: string;
      /**
       * Format: date-time
       * @description When the former key stops working.
       * @example 2026-04-05T10:00:00.000Z
       */
      previousKeyExpiresAt: string;
      /**
       * @description What it may do.
       * @example [
       *       "read",
       *       "write"
       *     ]
       */
      scopes: string[];
    };
    RotatedPersonalToken: {
      /**
       * Format: date-time
       * @description When it ends; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string | null;
      /**
       * @description The token.
       * @example ak_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * @description The token itself. It is never shown again.
       * @example ba_AbCdEf0123456789XyZ...
       */
      key: string;
      /**
       * @description What it is called.
       * @example CI deploy bot
       */
      name: string;
      /**
       * Format: date-time
       * @description When the former key stops working.
       * @example 2026-04-05T10:00:00.000Z
       */
      previousKeyExpiresAt: string;
      /**
       * @description What it may do.
       * @example [
       *       "user:read",
       *       "projects:read",
       *       "projects:write"
       *     ]
       */
      scopes: string[];
    };
    RotatedProjectKey: {
      /**
       * Format: date-time
       * @description When it was created.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description Which world it acts in.
       * @example live
       * @enum {string}
       */
      environment: 'live' | 'test';
      /**
       * Format: date-time
       * @description When it ends; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string | null;
      /**
       * @description The key.
       * @example kak_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * @description The key itself. It is never shown again.
       * @example cc_live_AbCdEf0123456789XyZ...
       */
      key: string;
      /**
       * @description What it is called.
       * @example quickstart
       */
      name: string;
      /**
       * @description The start of it, which may be shown again.
       * @example cc_live_AbCdEf
       */
      prefix: string;
      /**
       * Format: date-time
       * @description When the former key stops working.
       * @example 2026-04-05T10:00:00.000Z
       */
      previousKeyExpiresAt: string;
      /**
       * @description What it may do.
       * @example [
       *       "projects:read",
       *       "workflows:read",
       *       "runs:read"
       *     ]
       */
      scopes: string[];
    };
    RotatePersonalToken: {
      /**
       * @description For how long the former key works on, up to 30 days.
       * @default 0
       * @example 3600
       */
      graceSeconds: number;
      /**
       * @description The token.
       * @example ak_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
    };
    RunsByStatus: {
      /**
       * @description Those that were cancelled.
       * @example 1
       */
      cancelled: number;
      /**
       * @description Those that are done.
       * @example 35
       */
      completed: number;
      /**
       * @description Those that failed.
       * @example 3
       */
      failed: number;
      /**
       * @description Those that wait for a runner.
       * @example 2
       */
      pending: number;
      /**
       * @description Those that are worked on.
       * @example 1
       */
      running: number;
    };
    SamlResponse: {
      /**
       * @description What we have sent people there with.
       * @example kJ3v…
       */
      RelayState?: string;
      /**
       * @description The response, in base64.
       * @example PHNhbWxwOlJlc3BvbnNl…
       */
      SAMLResponse: string;
    };
    Scope: {
      /**
       * @description What it allows there.
       * @example cancel
       */
      action: string;
      /**
       * @description The same in a sentence.
       * @example Cancel runs.
       */
      description: string;
      /**
       * @description What it is about: scopes of one resource belong together.
       * @example runs
       */
      resource: string;
      /**
       * @description The scope, as it is sent when a key is made.
       * @example runs:cancel
       */
      scope: string;
    };
    SecondFactorNeeded: {
      /**
       * Format: date-time
       * @description When the password has to be shown again.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description Which second factors there are.
       * @example [
       *       "totp",
       *       "recovery-code"
       *     ]
       */
      methods: ('totp' | 'passkey' | 'recovery-code')[];
      /**
       * @description Send it with the second factor, within ten minutes. It is good for one sign-in, and for nothing else.
       * @example kJ3v…
       */
      token: string;
    };
    SecondFactors: {
      /** @description Whether a sign-in by password asks for a second factor. */
      enabled: boolean;
      /**
       * @description How many passkeys there are.
       * @example 2
       */
      passkeys: number;
      /**
       * @description How many recovery codes are left.
       * @example 10
       */
      recoveryCodes: number;
      /**
       * Format: date-time
       * @description When those were made; null where there are none.
       * @example 2026-04-05T10:00:00.000Z
       */
      recoveryCodesSince: string | null;
      /**
       * Format: date-time
       * @description Since when there is an app for one-time codes; null where there is none.
       * @example 2026-04-05T10:00:00.000Z
       */
      totpSince: string | null;
    };
    Service: {
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description The service.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * Format: date-time
       * @description When it last asked, at most a second behind; null never.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description What it is called.
       * @example billing
       */
      name: string;
      /**
       * @description The start of its credential.
       * @example svc_AbCdEf
       */
      prefix: string;
      /**
       * Format: date-time
       * @description When its credential was revoked, for good; null while it is not.
       * @example null
       */
      revokedAt: string | null;
    };
    Session: {
      /**
       * Format: date-time
       * @description When it began.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it ends, however much it is used.
       * @example 2026-04-05T10:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description The session.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description Where it began.
       * @example 203.0.113.7
       */
      ip: string;
      /**
       * @description How it began.
       * @example password
       * @enum {string}
       */
      method: 'password' | 'passkey' | 'sso';
      /**
       * Format: date-time
       * @description When a second factor was last shown in it; null where none ever was.
       * @example 2026-04-05T10:00:00.000Z
       */
      secondFactorAt: string | null;
      /**
       * @description What the client said of itself.
       * @example curl/8.5.0
       */
      userAgent: string | null;
    };
    SignedIn: {
      session: components['schemas']['OpenedSession'];
      user: components['schemas']['User'];
    };
    SignedUp: {
      /**
       * @description Where the mail went that tells how to go on.
       * @example you@example.com
       */
      email: string;
      /**
       * @description What you are called.
       * @example Your Name
       */
      name: string;
    };
    SignIn: {
      /**
       * Format: email
       * @description The address of the account.
       * @example you@example.com
       */
      email: string;
      /**
       * Format: password
       * @description The password of the account.
       * @example a-long-secure-passphrase
       */
      password: string;
    };
    SignInAnswer: {
      /** @description In the place of both, for an account with a second factor: nothing is opened yet. */
      secondFactor?: components['schemas']['SecondFactorNeeded'];
      /** @description The session that was opened. */
      session?: components['schemas']['OpenedSession'];
      /** @description Who has come in. */
      user?: components['schemas']['User'];
    };
    SignInState: {
      /**
       * @description Whether the cookie holds a session that lives.
       * @example true
       */
      signedIn: boolean;
      /** @description Who is signed in; null where nobody is. */
      user: components['schemas']['User'] | null;
    };
    SignInWays: {
      /**
       * @description The ways to offer, the one to be preferred first.
       * @example [
       *       "sso",
       *       "password"
       *     ]
       */
      methods: ('sso' | 'password')[];
      /** @description Null where the domain is no organization’s, or that has no identity provider. */
      sso: {
        /**
         * @description Whether a password lets nobody in but owners of the organization.
         * @example false
         */
        enforced: boolean;
        /**
         * @description Whose identity provider it is.
         * @example Acme Ltd
         */
        organizationName: string;
        /**
         * @description Where the sign-in begins: send the browser there, with `returnTo` where it is to go on.
         * @example https://latchkey.example.com/api/auth/sso/01J0…/start
         */
        url: string;
      } | null;
    };
    SignUp: {
      /**
       * Format: email
       * @description The address that the account belongs to.
       * @example you@example.com
       */
      email: string;
      /**
       * @description What you are called.
       * @example Your Name
       */
      name: string;
      /**
       * Format: password
       * @description 8 to 128 characters, of any kind; the most common ones are refused.
       * @example a-long-secure-passphrase
       */
      password: string;
    };
    SsoConnection: {
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description The role of who comes in by it for the first time, and is no member yet.
       * @example member
       * @enum {string}
       */
      defaultRole: 'admin' | 'member';
      /**
       * @description Whether people can come in by it.
       * @example true
       */
      enabled: boolean;
      /**
       * @description The connection.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description How it signs people in.
       * @example oidc
       * @enum {string}
       */
      kind: 'oidc' | 'saml';
      /**
       * @description What people read on the button.
       * @example Acme ID
       */
      name: string;
      /** @description The OpenID provider; null of one by SAML. */
      oidc: {
        /**
         * @description The id of the client.
         * @example latchkey
         */
        clientId: string;
        /**
         * @description How the secret of the client ends.
         * @example x7Qd
         */
        clientSecretLast4: string | null;
        /**
         * @description The claim that holds the address.
         * @example email
         */
        emailClaim: string;
        /**
         * @description The issuer.
         * @example https://id.example.com
         */
        issuer: string;
        /**
         * @description The claim that holds the name.
         * @example name
         */
        nameClaim: string;
        /**
         * @description What is asked for.
         * @example [
         *       "openid",
         *       "email",
         *       "profile"
         *     ]
         */
        scopes: string[];
      } | null;
      /** @description The SAML identity provider; null of one by OpenID Connect. */
      saml: {
        /** @description What assertions may be signed with. */
        certificates: {
          /**
           * Format: date-time
           * @description When it ends.
           * @example 2026-04-05T10:00:00.000Z
           */
          expiresAt: string;
          /**
           * @description Its SHA-256 fingerprint.
           * @example AB:CD:…
           */
          fingerprint: string;
          /**
           * @description The certificate.
           * @example -----BEGIN CERTIFICATE-----…
           */
          pem: string;
        }[];
        /**
         * @description The attribute that holds the address.
         * @example mail
         */
        emailAttribute: string | null;
        /**
         * @description The entity id.
         * @example https://id.example.com/saml
         */
        entityId: string;
        /**
         * @description The attribute that holds the name.
         * @example displayName
         */
        nameAttribute: string | null;
        /**
         * @description Where sign-ins are sent.
         * @example https://id.example.com/saml/sso
         */
        ssoUrl: string;
      } | null;
      /** @description What the provider has to be told of us. */
      serviceProvider: {
        /**
         * @description Where the provider sends people back to: redirect URI or assertion consumer service URL.
         * @example https://latchkey.example.com/api/auth/sso/oidc/callback
         */
        callbackUrl: string;
        /**
         * @description Our entity id, and where our metadata is; null of one by OpenID Connect.
         * @example https://latchkey.example.com/api/auth/sso/saml/01J0…/metadata
         */
        entityId: string | null;
        /**
         * @description Where a sign-in by this connection begins: for the provider’s page of applications.
         * @example https://latchkey.example.com/api/auth/sso/01J0…/start
         */
        startUrl: string;
      };
      /**
       * @description The role of whoever set the provider up last. What an admin has set up lets no owner in.
       * @example owner
       * @enum {string}
       */
      setUpBy: 'owner' | 'admin';
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
    };
    /**
     * @example {
     *       "name": "Acme ID"
     *     }
     */
    SsoConnectionChange: {
      /**
       * @description The role of who comes in by it for the first time, and is no member yet.
       * @example member
       * @enum {string}
       */
      defaultRole?: 'admin' | 'member';
      /**
       * @description What people read on the button, such as the name of the provider.
       * @example Acme ID
       */
      name?: string;
      /** @description The OpenID provider. Issuer, client id and client secret are needed to make a connection. */
      oidc?: {
        /**
         * @description The id of the client that you have registered there.
         * @example latchkey
         */
        clientId?: string;
        /**
         * Format: password
         * @description The secret of the client. It is never shown again.
         * @example a-secret-of-the-client
         */
        clientSecret?: string;
        /**
         * @description The claim that holds the address.
         * @example email
         */
        emailClaim?: string;
        /**
         * @description The issuer, as its discovery document names it.
         * @example https://id.example.com
         */
        issuer?: string;
        /**
         * @description The claim that holds the name.
         * @example name
         */
        nameClaim?: string;
        /**
         * @description What is asked for; openid always is.
         * @example [
         *       "openid",
         *       "email",
         *       "profile"
         *     ]
         */
        scopes?: string[];
      };
      /** @description The SAML identity provider: its metadata, or entity id, URL and certificates. */
      saml?: {
        /**
         * @description What assertions may be signed with: several while one takes over from the other.
         * @example [
         *       "-----BEGIN CERTIFICATE-----…"
         *     ]
         */
        certificates?: string[];
        /**
         * @description The attribute that holds the address; null: one of those that are in common use.
         * @example mail
         */
        emailAttribute?: string | null;
        /**
         * @description The entity id of the identity provider.
         * @example https://id.example.com/saml
         */
        entityId?: string;
        /**
         * @description The metadata of the identity provider, as XML. It tells the other fields, up to 256 KiB.
         * @example <EntityDescriptor …
         */
        metadata?: string;
        /**
         * @description The attribute that holds the name; null: one of those that are in common use.
         * @example displayName
         */
        nameAttribute?: string | null;
        /**
         * @description Where sign-ins are sent, by the redirect binding.
         * @example https://id.example.com/saml/sso
         */
        ssoUrl?: string;
      };
    };
    SsoConnectionTest: {
      /**
       * @description Whether people could come in, as far as that can be told.
       * @example true
       */
      ok: boolean;
      /**
       * @description What is in the way, if anything.
       * @example [
       *       "The provider could not be asked: it leads to an address that is not public."
       *     ]
       */
      problems: string[];
    };
    SsoDomain: {
      /**
       * Format: date-time
       * @description When it was added.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description The domain of people’s addresses.
       * @example example.com
       */
      domain: string;
      /**
       * @description The domain.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /**
       * @description The name of the TXT record.
       * @example _latchkey-challenge.example.com
       */
      recordName: string;
      /**
       * @description What the record has to say.
       * @example latchkey-domain-verification=kJ3v…
       */
      recordValue: string;
      /**
       * Format: date-time
       * @description When the record was found; null where it was not yet.
       * @example 2026-04-05T10:00:00.000Z
       */
      verifiedAt: string | null;
    };
    SsoSettings: {
      /**
       * @description Whether people with an address in a proven domain come in by the identity provider alone, but for owners.
       * @example true
       */
      enforced: boolean;
    };
    /**
     * @example {
     *       "enforced": false
     *     }
     */
    SsoSettingsChange: {
      /**
       * @description Whether people with an address in a proven domain come in by the identity provider alone, but for owners.
       * @example true
       */
      enforced: boolean;
    };
    StartManagedRun: {
      /**
       * @description The branch to work on, up to 255 characters.
       * @example fix/login-loop
       */
      branchName?: string | null;
      /**
       * @description Where the code is; left out, where the project says; null: nowhere.
       * @example https://github.com/acme/payments
       */
      githubRepoUrl?: string | null;
      /**
       * @description What is to be done, up to 64 KiB.
       * @example Fix the login loop that issue 42 describes.
       */
      prompt: string;
      /**
       * @description The workflow to run.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      workflowId: string;
    };
    SteppedUp: {
      /**
       * Format: date-time
       * @description When the second factor was shown. It counts for fifteen minutes.
       * @example 2026-04-05T10:00:00.000Z
       */
      secondFactorAt: string;
    };
    /**
     * @example {
     *       "code": "492039"
     *     }
     */
    StepUp: {
      /**
       * @description The six digits that the app shows.
       * @example 492039
       */
      code?: string;
      /** @description A passkey. */
      passkey?: components['schemas']['PasskeyAssertion'];
      /**
       * @description One of the recovery codes. It is used up by that.
       * @example 7k2mp-x9v4t
       */
      recoveryCode?: string;
    };
    Subscription: {
      limits: {
        /**
         * @description The most requests in a day (00:00 to 24:00 UTC); null sets no limit.
         * @example 50000
         */
        perDay: number | null;
        /**
         * @description The most requests in a minute; null sets no limit.
         * @example 300
         */
        perMinute: number | null;
      };
      /**
       * @description The plan of the organization.
       * @example pro
       * @enum {string}
       */
      plan: 'free' | 'pro' | 'enterprise';
    };
    SubscriptionChange: {
      /**
       * @description The plan of the organization.
       * @example pro
       * @enum {string}
       */
      plan: 'free' | 'pro' | 'enterprise';
    };
    Totp: {
      /**
       * @description The secret in Base32, for who types it. Shown at this moment alone.
       * @example JBSWY3DP…
       */
      secret: string;
      /**
       * @description The same as an address that apps read from a QR code.
       * @example otpauth://totp/Latchkey:you@example.com?secret=…
       */
      uri: string;
    };
    TotpConfirmation: {
      /**
       * @description The six digits that the app shows.
       * @example 492039
       */
      code: string;
    };
    TotpSignIn: {
      /**
       * @description The six digits that the app shows.
       * @example 492039
       */
      code: string;
      /**
       * @description The token that came in the place of a session.
       * @example kJ3v…
       */
      token: string;
    };
    UpdatePersonalToken: {
      /** @description A token that is not enabled opens nothing until it is again. */
      enabled?: boolean;
      /**
       * @description The token.
       * @example ak_01hy73r5g4fae8pfty3mp4ptkg
       */
      id: string;
      /**
       * @description Replaces what was there. A pin stays and has to be repeated.
       * @example {
       *       "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
       *       "team": "deploy"
       *     }
       */
      metadata?: {
        [key: string]: unknown;
      };
      /**
       * @description What the token is called.
       * @example CI deploy bot
       */
      name?: string;
      /**
       * @description Fewer scopes than the token has now; it never gets more.
       * @example [
       *       "user:read",
       *       "projects:read",
       *       "projects:write"
       *     ]
       */
      scopes?: (
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
    };
    UpdateProfile: {
      /**
       * @description What you are called.
       * @example Your Name
       */
      fullName?: string;
      /**
       * @description Your public name, which nobody else has.
       * @example yourname
       */
      handle?: string;
    };
    User: {
      /**
       * Format: date-time
       * @description When the account was made.
       * @example 2026-04-05T10:00:00.000Z
       */
      createdAt: string;
      /**
       * @description Their address.
       * @example you@example.com
       */
      email: string;
      /**
       * @description What they are called.
       * @example Your Name
       */
      fullName: string;
      /**
       * @description Their public, unique name.
       * @example yourname
       */
      handle: string;
      /**
       * @description The user.
       * @example 01HY73R5G4FAE8PFTY3MP4PTKG
       */
      id: string;
      /** @description Whether they may sign in. */
      isActive: boolean;
      /** @description Whether the address is proven. */
      isVerified: boolean;
      /**
       * Format: date-time
       * @description When they last signed in.
       * @example 2026-04-05T10:00:00.000Z
       */
      lastLoginAt: string | null;
      /**
       * @description `admin` runs this server.
       * @enum {string}
       */
      role: 'user' | 'admin';
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-04-05T10:00:00.000Z
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was proven.
       * @example 2026-04-05T10:00:00.000Z
       */
      verifiedAt: string | null;
    };
    VerifiedEmail: {
      /**
       * @description The address that is proven now.
       * @example you@example.com
       */
      email: string;
    };
    WorkflowChange: {
      /**
       * @description What it is for, up to 500 characters; empty or null clears it.
       * @example From the report to the pull request.
       */
      description?: string | null;
      /**
       * @description What it is called, up to 200 characters.
       * @example Fix an issue
       */
      name?: string;
      /** @description What is done, in this order; up to 100 steps, of 256 KiB together. They take the place of those that there are. */
      steps?: components['schemas']['NewWorkflowStep'][];
    };
    WorkflowStep: {
      /**
       * @description How it is done.
       * @example Read the issue, find its cause and fix it.
       */
      instructions: string | null;
      /**
       * @description By which model.
       * @example claude-sonnet
       */
      model: string | null;
      /**
       * @description What the step is called.
       * @example Fix
       */
      name: string;
      /**
       * @description As what it is done.
       * @example engineer
       */
      role: string | null;
    };
  };
  responses: never;
  parameters: {
    /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
    IdempotencyKey: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getConsolePage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The console, for browsers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
    };
  };
  listDeploymentAuditLogs: {
    parameters: {
      query?: {
        /** @description Only this action, or all on one type of target: `api-key.*`. */
        action?: string;
        /** @description Only what was done with this session, token or key. */
        credentialId?: string;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Only from this moment on. */
        from?: string & (unknown & unknown);
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description What happened on the ground of this organization, instead of the deployment's own. */
        organizationId?: string;
        /** @description Only what was done, or only what was refused. */
        outcome?: 'done' | 'refused';
        /** @description Only what concerns this project. */
        projectId?: string;
        /** @description Only what was done to this. */
        targetId?: string;
        /** @description Only what was done to things of this type. */
        targetType?: string;
        /** @description Only before this moment. */
        to?: string & (unknown & unknown);
        /** @description Only what this person did. */
        userId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Audit log fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Audit log fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "seq": 42,
           *           "at": "2026-04-05T10:00:00.000Z",
           *           "action": "api-key.created",
           *           "outcome": "done",
           *           "reason": "FORBIDDEN",
           *           "operation": "generateProjectKey",
           *           "actor": {
           *             "kind": "session",
           *             "userId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "credentialId": "01HY73R5G4FAE8PFTY3MP4PTKG"
           *           },
           *           "target": {
           *             "type": "api-key",
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG"
           *           },
           *           "projectId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "ip": "192.0.2.1",
           *           "userAgent": "curl/8.5.0",
           *           "requestId": "0b2c8f5e-3a8e-4d53-9c53-6a4b3f0f9a11",
           *           "before": {
           *             "name": "CI"
           *           },
           *           "after": {
           *             "name": "Deploys"
           *           },
           *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *           "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG"
           *         }
           *       ],
           *       "meta": {
           *         "limit": 50,
           *         "nextCursor": null,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminAuditEntry'][];
            /** @example Audit log fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              /** @description Send it as `cursor` for the next page; null at the end. */
              nextCursor: string | null;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getDeploymentHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Health of the deployment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Health of the deployment",
           *       "data": {
           *         "status": "ok",
           *         "checks": {
           *           "database": {
           *             "state": "ok",
           *             "reason": null
           *           },
           *           "migrations": {
           *             "state": "ok",
           *             "reason": null
           *           },
           *           "keys": {
           *             "state": "ok",
           *             "reason": null
           *           },
           *           "mail": {
           *             "state": "ok",
           *             "reason": null
           *           },
           *           "limits": {
           *             "state": "ok",
           *             "reason": null
           *           },
           *           "disk": {
           *             "state": "ok",
           *             "reason": null
           *           }
           *         },
           *         "version": "0.1.0",
           *         "startedAt": "2026-04-05T10:00:00.000Z",
           *         "uptimeSeconds": 86400,
           *         "workers": 1,
           *         "nodes": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "joinedAt": "2026-04-05T10:00:00.000Z",
           *             "isHeard": true,
           *             "isSelf": true
           *           }
           *         ],
           *         "database": {
           *           "version": "18.4",
           *           "embedded": false,
           *           "migration": "Accounts1763700000000",
           *           "missing": []
           *         },
           *         "redis": "off",
           *         "limits": "memory",
           *         "outbox": {
           *           "waiting": 0,
           *           "oldestAt": "2026-04-05T10:00:00.000Z",
           *           "dueAt": "2026-04-05T10:00:00.000Z",
           *           "lastError": null
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminHealth'];
            /** @example Health of the deployment */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listKeysByPrefix: {
    parameters: {
      query: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description How what is shown of the key begins. */
        prefix: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Keys fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Keys fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "kind": "project",
           *           "name": "CI",
           *           "prefix": "cc_live_AbCdEf",
           *           "state": "VALID",
           *           "user": {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Ada Lovelace",
           *             "email": "ada@example.com"
           *           },
           *           "organization": {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Acme"
           *           },
           *           "project": {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Payments"
           *           },
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *           "expiresAt": "2026-04-05T10:00:00.000Z",
           *           "revokedAt": null,
           *           "revokedReason": null
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminKey'][];
            /** @example Keys fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  revokeAnyKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the anyKey. */
        anyKeyId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "reason": "It was found in a repository."
         *     }
         */
        'application/json': components['schemas']['RevokeAnyKey'];
      };
    };
    responses: {
      /** @description Key revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Key revoked",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "kind": "project",
           *         "name": "CI",
           *         "prefix": "cc_live_AbCdEf",
           *         "state": "VALID",
           *         "user": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "name": "Ada Lovelace",
           *           "email": "ada@example.com"
           *         },
           *         "organization": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "name": "Acme"
           *         },
           *         "project": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "name": "Payments"
           *         },
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *         "expiresAt": "2026-04-05T10:00:00.000Z",
           *         "revokedAt": null,
           *         "revokedReason": null
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminKey'];
            /** @example Key revoked */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  findKeyBySecret: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "key": "cc_live_AbCdEf0123456789XyZ..."
         *     }
         */
        'application/json': components['schemas']['IdentifyKey'];
      };
    };
    responses: {
      /** @description Key found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Key found",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "kind": "project",
           *         "name": "CI",
           *         "prefix": "cc_live_AbCdEf",
           *         "state": "VALID",
           *         "user": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "name": "Ada Lovelace",
           *           "email": "ada@example.com"
           *         },
           *         "organization": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "name": "Acme"
           *         },
           *         "project": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "name": "Payments"
           *         },
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *         "expiresAt": "2026-04-05T10:00:00.000Z",
           *         "revokedAt": null,
           *         "revokedReason": null
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminKey'];
            /** @example Key found */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listMails: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Only those that wait, were sent, or were given up. */
        status?: 'waiting' | 'sent' | 'failed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mails fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Mails fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "status": "waiting",
           *           "template": "verify-email",
           *           "recipient": "ada@example.com",
           *           "subject": "Verify your e-mail address",
           *           "attempts": 2,
           *           "lastError": "ECONNECTION CONN",
           *           "nextAttemptAt": "2026-04-05T10:00:00.000Z",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "sentAt": null,
           *           "failedAt": null
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminMail'][];
            /** @example Mails fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  retryMail: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the mail. */
        mailId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mail is tried now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Mail is tried now",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "status": "waiting",
           *         "template": "verify-email",
           *         "recipient": "ada@example.com",
           *         "subject": "Verify your e-mail address",
           *         "attempts": 2,
           *         "lastError": "ECONNECTION CONN",
           *         "nextAttemptAt": "2026-04-05T10:00:00.000Z",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "sentAt": null,
           *         "failedAt": null
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminMail'];
            /** @example Mail is tried now */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listAllOrganizations: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Only those with this plan. */
        plan?: 'free' | 'pro' | 'enterprise';
        /** @description Only those whose name or slug contains this text. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Organizations fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Organizations fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "name": "Acme",
           *           "slug": "acme",
           *           "plan": "pro",
           *           "members": 5,
           *           "projects": 3,
           *           "createdAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminOrganization'][];
            /** @example Organizations fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getAnyOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Organization fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Organization fetched successfully",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Acme",
           *         "slug": "acme",
           *         "plan": "pro",
           *         "members": 5,
           *         "projects": 3,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "limits": {
           *           "perMinute": 300,
           *           "perDay": 50000
           *         },
           *         "ownLimits": {
           *           "perMinute": 300,
           *           "perDay": 50000,
           *           "expiresAt": "2026-04-05T10:00:00.000Z"
           *         },
           *         "usage": {
           *           "thisMinute": 12,
           *           "today": 1200
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminOrganizationDetail'];
            /** @example Organization fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  setOrganizationLimits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "perMinute": 600,
         *       "perDay": 100000,
         *       "expiresAt": "2099-12-31T00:00:00Z"
         *     }
         */
        'application/json': components['schemas']['OrganizationLimits'];
      };
    };
    responses: {
      /** @description Limits set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Limits set",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Acme",
           *         "slug": "acme",
           *         "plan": "pro",
           *         "members": 5,
           *         "projects": 3,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "limits": {
           *           "perMinute": 300,
           *           "perDay": 50000
           *         },
           *         "ownLimits": {
           *           "perMinute": 300,
           *           "perDay": 50000,
           *           "expiresAt": "2026-04-05T10:00:00.000Z"
           *         },
           *         "usage": {
           *           "thisMinute": 12,
           *           "today": 1200
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminOrganizationDetail'];
            /** @example Limits set */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  removeOrganizationLimits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Limits removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Limits removed",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Acme",
           *         "slug": "acme",
           *         "plan": "pro",
           *         "members": 5,
           *         "projects": 3,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "limits": {
           *           "perMinute": 300,
           *           "perDay": 50000
           *         },
           *         "ownLimits": {
           *           "perMinute": 300,
           *           "perDay": 50000,
           *           "expiresAt": "2026-04-05T10:00:00.000Z"
           *         },
           *         "usage": {
           *           "thisMinute": 12,
           *           "today": 1200
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminOrganizationDetail'];
            /** @example Limits removed */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  changeOrganizationPlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "plan": "pro"
         *     }
         */
        'application/json': components['schemas']['OrganizationPlan'];
      };
    };
    responses: {
      /** @description Plan changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Plan changed",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Acme",
           *         "slug": "acme",
           *         "plan": "pro",
           *         "members": 5,
           *         "projects": 3,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "limits": {
           *           "perMinute": 300,
           *           "perDay": 50000
           *         },
           *         "ownLimits": {
           *           "perMinute": 300,
           *           "perDay": 50000,
           *           "expiresAt": "2026-04-05T10:00:00.000Z"
           *         },
           *         "usage": {
           *           "thisMinute": 12,
           *           "today": 1200
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminOrganizationDetail'];
            /** @example Plan changed */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listServices: {
    parameters: {
      query?: {
        /** @description Whether those are listed, too, whose credential was revoked. */
        includeRevoked?: boolean;
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Services fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Services fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "name": "billing",
           *           "prefix": "svc_AbCdEf",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *           "revokedAt": null
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Service'][];
            /** @example Services fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  createService: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "billing"
         *     }
         */
        'application/json': components['schemas']['NewService'];
      };
    };
    responses: {
      /** @description Service created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 201,
           *       "code": "OK",
           *       "message": "Service created",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "billing",
           *         "key": "svc_AbCdEf0123456789XyZ...",
           *         "prefix": "svc_AbCdEf",
           *         "createdAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['IssuedService'];
            /** @example Service created */
            message: string;
            /** @constant */
            status: 201;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  revokeService: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the service. */
        serviceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Service revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Service revoked",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Service revoked */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Only those whose address, name or handle contains this text. */
        q?: string;
        /** @description Only admins of the deployment, or only all others. */
        role?: 'user' | 'admin';
        /** @description Only those who may come in, or only those who may not. */
        status?: 'active' | 'deactivated';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Users fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Users fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "email": "ada@example.com",
           *           "fullName": "Ada Lovelace",
           *           "handle": "adalovelace",
           *           "role": "user",
           *           "isActive": true,
           *           "deactivatedAt": null,
           *           "deactivatedReason": null,
           *           "isVerified": true,
           *           "lastSignInAt": "2026-04-05T10:00:00.000Z",
           *           "createdAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminUser'][];
            /** @example Users fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the user. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description User fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "User fetched successfully",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "ada@example.com",
           *         "fullName": "Ada Lovelace",
           *         "handle": "adalovelace",
           *         "role": "user",
           *         "isActive": true,
           *         "deactivatedAt": null,
           *         "deactivatedReason": null,
           *         "isVerified": true,
           *         "lastSignInAt": "2026-04-05T10:00:00.000Z",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "organizations": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Acme",
           *             "slug": "acme",
           *             "role": "owner"
           *           }
           *         ],
           *         "sessions": 2,
           *         "keys": 3,
           *         "hasSecondFactor": true
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminUserDetail'];
            /** @example User fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  activateUser: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the user. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description User activated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "User activated",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "ada@example.com",
           *         "fullName": "Ada Lovelace",
           *         "handle": "adalovelace",
           *         "role": "user",
           *         "isActive": true,
           *         "deactivatedAt": null,
           *         "deactivatedReason": null,
           *         "isVerified": true,
           *         "lastSignInAt": "2026-04-05T10:00:00.000Z",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "organizations": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Acme",
           *             "slug": "acme",
           *             "role": "owner"
           *           }
           *         ],
           *         "sessions": 2,
           *         "keys": 3,
           *         "hasSecondFactor": true
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminUserDetail'];
            /** @example User activated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  deactivateUser: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the user. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "The account was taken over."
         *     }
         */
        'application/json': components['schemas']['DeactivateUser'];
      };
    };
    responses: {
      /** @description User deactivated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "User deactivated",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "ada@example.com",
           *         "fullName": "Ada Lovelace",
           *         "handle": "adalovelace",
           *         "role": "user",
           *         "isActive": true,
           *         "deactivatedAt": null,
           *         "deactivatedReason": null,
           *         "isVerified": true,
           *         "lastSignInAt": "2026-04-05T10:00:00.000Z",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "organizations": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Acme",
           *             "slug": "acme",
           *             "role": "owner"
           *           }
           *         ],
           *         "sessions": 2,
           *         "keys": 3,
           *         "hasSecondFactor": true
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminUserDetail'];
            /** @example User deactivated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  endUserSessions: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the user. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sessions ended. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Sessions ended",
           *       "data": {
           *         "revoked": 2
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['RevokedSessions'];
            /** @example Sessions ended */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  grantAdmin: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the user. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description User is an admin. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "User is an admin",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "ada@example.com",
           *         "fullName": "Ada Lovelace",
           *         "handle": "adalovelace",
           *         "role": "user",
           *         "isActive": true,
           *         "deactivatedAt": null,
           *         "deactivatedReason": null,
           *         "isVerified": true,
           *         "lastSignInAt": "2026-04-05T10:00:00.000Z",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "organizations": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Acme",
           *             "slug": "acme",
           *             "role": "owner"
           *           }
           *         ],
           *         "sessions": 2,
           *         "keys": 3,
           *         "hasSecondFactor": true
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminUserDetail'];
            /** @example User is an admin */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  resetUserSecondFactors: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the user. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Second factors reset. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Second factors reset",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "ada@example.com",
           *         "fullName": "Ada Lovelace",
           *         "handle": "adalovelace",
           *         "role": "user",
           *         "isActive": true,
           *         "deactivatedAt": null,
           *         "deactivatedReason": null,
           *         "isVerified": true,
           *         "lastSignInAt": "2026-04-05T10:00:00.000Z",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "organizations": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Acme",
           *             "slug": "acme",
           *             "role": "owner"
           *           }
           *         ],
           *         "sessions": 2,
           *         "keys": 3,
           *         "hasSecondFactor": true
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminUserDetail'];
            /** @example Second factors reset */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  revokeAdmin: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the user. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description User is no admin. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "User is no admin",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "ada@example.com",
           *         "fullName": "Ada Lovelace",
           *         "handle": "adalovelace",
           *         "role": "user",
           *         "isActive": true,
           *         "deactivatedAt": null,
           *         "deactivatedReason": null,
           *         "isVerified": true,
           *         "lastSignInAt": "2026-04-05T10:00:00.000Z",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "organizations": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Acme",
           *             "slug": "acme",
           *             "role": "owner"
           *           }
           *         ],
           *         "sessions": 2,
           *         "keys": 3,
           *         "hasSecondFactor": true
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminUserDetail'];
            /** @example User is no admin */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  verifyUser: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the user. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Address marked as verified. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Address marked as verified",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "ada@example.com",
           *         "fullName": "Ada Lovelace",
           *         "handle": "adalovelace",
           *         "role": "user",
           *         "isActive": true,
           *         "deactivatedAt": null,
           *         "deactivatedReason": null,
           *         "isVerified": true,
           *         "lastSignInAt": "2026-04-05T10:00:00.000Z",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "organizations": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Acme",
           *             "slug": "acme",
           *             "role": "owner"
           *           }
           *         ],
           *         "sessions": 2,
           *         "keys": 3,
           *         "hasSecondFactor": true
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AdminUserDetail'];
            /** @example Address marked as verified */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  createPersonalAccessToken: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "CI deploy bot",
         *       "expiresIn": 2592000,
         *       "scopes": [
         *         "user:read",
         *         "projects:read",
         *         "projects:write"
         *       ],
         *       "metadata": {
         *         "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
         *         "team": "deploy"
         *       }
         *     }
         */
        'application/json': components['schemas']['CreatePersonalToken'];
      };
    };
    responses: {
      /** @description API key created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API key created",
           *       "data": {
           *         "id": "ak_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "CI deploy bot",
           *         "key": "ba_AbCdEf0123456789XyZ...",
           *         "scopes": [
           *           "user:read",
           *           "projects:read",
           *           "projects:write"
           *         ],
           *         "expiresAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['CreatedPersonalToken'];
            /** @example API key created */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  deletePersonalAccessToken: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "ak_01hy73r5g4fae8pfty3mp4ptkg"
         *     }
         */
        'application/json': components['schemas']['DeletePersonalToken'];
      };
    };
    responses: {
      /** @description API key deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API key deleted",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example API key deleted */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getPersonalAccessToken: {
    parameters: {
      query: {
        /** @description The token. */
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description API key fetched. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API key fetched",
           *       "data": {
           *         "id": "ak_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "CI deploy bot",
           *         "prefix": "ba_AbCdEf",
           *         "scopes": [
           *           "user:read",
           *           "projects:read",
           *           "projects:write"
           *         ],
           *         "metadata": {
           *           "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "team": "deploy"
           *         },
           *         "environment": "live",
           *         "enabled": true,
           *         "createdBy": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *         "expiresAt": "2026-04-05T10:00:00.000Z",
           *         "revokedAt": null,
           *         "revokedReason": null,
           *         "previousKeyExpiresAt": null
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['PersonalToken'];
            /** @example API key fetched */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listPersonalAccessTokens: {
    parameters: {
      query?: {
        /** @description Whether revoked tokens are listed too. */
        includeRevoked?: boolean;
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Only those whose name contains this text. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description API keys fetched. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API keys fetched",
           *       "data": [
           *         {
           *           "id": "ak_01hy73r5g4fae8pfty3mp4ptkg",
           *           "name": "CI deploy bot",
           *           "prefix": "ba_AbCdEf",
           *           "scopes": [
           *             "user:read",
           *             "projects:read",
           *             "projects:write"
           *           ],
           *           "metadata": {
           *             "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "team": "deploy"
           *           },
           *           "environment": "live",
           *           "enabled": true,
           *           "createdBy": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z",
           *           "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *           "expiresAt": "2026-04-05T10:00:00.000Z",
           *           "revokedAt": null,
           *           "revokedReason": null,
           *           "previousKeyExpiresAt": null
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['PersonalToken'][];
            /** @example API keys fetched */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  rotatePersonalAccessToken: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "ak_01hy73r5g4fae8pfty3mp4ptkg",
         *       "graceSeconds": 3600
         *     }
         */
        'application/json': components['schemas']['RotatePersonalToken'];
      };
    };
    responses: {
      /** @description API key rotated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API key rotated",
           *       "data": {
           *         "id": "ak_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "CI deploy bot",
           *         "key": "ba_AbCdEf0123456789XyZ...",
           *         "scopes": [
           *           "user:read",
           *           "projects:read",
           *           "projects:write"
           *         ],
           *         "expiresAt": "2026-04-05T10:00:00.000Z",
           *         "previousKeyExpiresAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['RotatedPersonalToken'];
            /** @example API key rotated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  updatePersonalAccessToken: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "ak_01hy73r5g4fae8pfty3mp4ptkg",
         *       "name": "CI deploy bot",
         *       "enabled": true,
         *       "scopes": [
         *         "user:read",
         *         "projects:read",
         *         "projects:write"
         *       ],
         *       "metadata": {
         *         "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
         *         "team": "deploy"
         *       }
         *     }
         */
        'application/json': components['schemas']['UpdatePersonalToken'];
      };
    };
    responses: {
      /** @description API key updated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API key updated",
           *       "data": {
           *         "id": "ak_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "CI deploy bot",
           *         "prefix": "ba_AbCdEf",
           *         "scopes": [
           *           "user:read",
           *           "projects:read",
           *           "projects:write"
           *         ],
           *         "metadata": {
           *           "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "team": "deploy"
           *         },
           *         "environment": "live",
           *         "enabled": true,
           *         "createdBy": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *         "expiresAt": "2026-04-05T10:00:00.000Z",
           *         "revokedAt": null,
           *         "revokedReason": null,
           *         "previousKeyExpiresAt": null
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['PersonalToken'];
            /** @example API key updated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  changeEmail: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "newEmail": "you@example.com",
         *       "password": "a-long-secure-passphrase"
         *     }
         */
        'application/json': components['schemas']['ChangeEmail'];
      };
    };
    responses: {
      /** @description Follow the link in the mail to the new address to complete the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Follow the link in the mail to the new address to complete the change",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Follow the link in the mail to the new address to complete the change */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "currentPassword": "a-long-secure-passphrase",
         *       "newPassword": "a-long-secure-passphrase",
         *       "revokeOtherSessions": true
         *     }
         */
        'application/json': components['schemas']['ChangePassword'];
      };
    };
    responses: {
      /** @description Password changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Password changed",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Password changed */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getSecondFactors: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Second factors fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Second factors fetched successfully",
           *       "data": {
           *         "enabled": true,
           *         "totpSince": "2026-04-05T10:00:00.000Z",
           *         "passkeys": 2,
           *         "recoveryCodes": 10,
           *         "recoveryCodesSince": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SecondFactors'];
            /** @example Second factors fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  regenerateRecoveryCodes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The former codes work no more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "The former codes work no more",
           *       "data": {
           *         "recoveryCodes": [
           *           "7k2mp-x9v4t"
           *         ]
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['RecoveryCodes'];
            /** @example The former codes work no more */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  beginTotp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "password": "a-long-secure-passphrase"
         *     }
         */
        'application/json': components['schemas']['NewTotp'];
      };
    };
    responses: {
      /** @description Set your app up with this, and confirm with a code. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Set your app up with this, and confirm with a code",
           *       "data": {
           *         "secret": "JBSWY3DP…",
           *         "uri": "otpauth://totp/Latchkey:you@example.com?secret=…"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Totp'];
            /** @example Set your app up with this, and confirm with a code */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  removeTotp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One-time codes are off. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "One-time codes are off",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example One-time codes are off */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  confirmTotp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "492039"
         *     }
         */
        'application/json': components['schemas']['TotpConfirmation'];
      };
    };
    responses: {
      /** @description One-time codes are on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "One-time codes are on",
           *       "data": {
           *         "recoveryCodes": [
           *           "7k2mp-x9v4t"
           *         ]
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AddedFactor'];
            /** @example One-time codes are on */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  requestPasswordReset: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "you@example.com"
         *     }
         */
        'application/json': components['schemas']['ForgotPassword'];
      };
    };
    responses: {
      /** @description If this address has an account, a mail that tells how to go on is on its way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "If this address has an account, a mail that tells how to go on is on its way",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example If this address has an account, a mail that tells how to go on is on its way */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  identifySignIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "you@example.com"
         *     }
         */
        'application/json': components['schemas']['Identify'];
      };
    };
    responses: {
      /** @description The ways by which people of this domain come in. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "The ways by which people of this domain come in",
           *       "data": {
           *         "methods": [
           *           "sso",
           *           "password"
           *         ],
           *         "sso": {
           *           "url": "https://latchkey.example.com/api/auth/sso/01J0…/start",
           *           "organizationName": "Acme Ltd",
           *           "enforced": false
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SignInWays'];
            /** @example The ways by which people of this domain come in */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getJsonWebKeySet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The public keys that verify our tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "keys": [
           *         {
           *           "kty": "EC",
           *           "crv": "P-256",
           *           "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
           *           "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
           *           "kid": "018f8e3c-1604-7a9c-8b3f-5e1d2c4b6a70",
           *           "alg": "ES256",
           *           "use": "sig"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['JsonWebKeySet'];
        };
      };
    };
  };
  listPasskeys: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Passkeys fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Passkeys fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "name": "Laptop",
           *           "backedUp": true,
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "lastUsedAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Passkey'][];
            /** @example Passkeys fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  addPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Laptop",
         *       "response": {
         *         "id": "pCxv2Zk1Q9o",
         *         "rawId": "pCxv2Zk1Q9o",
         *         "type": "public-key",
         *         "authenticatorAttachment": "platform",
         *         "clientExtensionResults": {},
         *         "response": {
         *           "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0",
         *           "attestationObject": "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YVg",
         *           "authenticatorData": "SZYN5YgOjGh0NBcPZHZg",
         *           "publicKey": "MFkwEwYHKoZIzj0CAQYI",
         *           "publicKeyAlgorithm": -7,
         *           "transports": [
         *             "internal"
         *           ]
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['NewPasskey'];
      };
    };
    responses: {
      /** @description Passkey added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 201,
           *       "code": "OK",
           *       "message": "Passkey added",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Laptop",
           *         "backedUp": true,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *         "recoveryCodes": [
           *           "7k2mp-x9v4t"
           *         ]
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AddedPasskey'];
            /** @example Passkey added */
            message: string;
            /** @constant */
            status: 201;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  renamePasskey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the passkey. */
        passkeyId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Laptop"
         *     }
         */
        'application/json': components['schemas']['PasskeyChange'];
      };
    };
    responses: {
      /** @description Passkey renamed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Passkey renamed",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Laptop",
           *         "backedUp": true,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "lastUsedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Passkey'];
            /** @example Passkey renamed */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  removePasskey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the passkey. */
        passkeyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Passkey removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Passkey removed",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Passkey removed */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  beginPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "password": "a-long-secure-passphrase"
         *     }
         */
        'application/json': components['schemas']['PasskeyOptions'];
      };
    };
    responses: {
      /** @description Have the browser make a passkey by this. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Have the browser make a passkey by this",
           *       "data": {
           *         "challenge": "mJ3oQ0Zk4xv2Zk1Q9o",
           *         "timeout": 300000,
           *         "rp": {
           *           "id": "api.example.com",
           *           "name": "Latchkey"
           *         },
           *         "user": {
           *           "id": "AY-OPBYEepyLP14dLEtqcA",
           *           "name": "you@example.com",
           *           "displayName": "Your Name"
           *         },
           *         "pubKeyCredParams": [
           *           {
           *             "alg": -7,
           *             "type": "public-key"
           *           }
           *         ],
           *         "attestation": "none",
           *         "excludeCredentials": [
           *           {
           *             "id": "pCxv2Zk1Q9o",
           *             "type": "public-key",
           *             "transports": [
           *               "internal"
           *             ]
           *           }
           *         ],
           *         "authenticatorSelection": {
           *           "residentKey": "required",
           *           "requireResidentKey": true,
           *           "userVerification": "required"
           *         },
           *         "extensions": {},
           *         "hints": []
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['PasskeyCreation'];
            /** @example Have the browser make a passkey by this */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  resetPassword: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "kJ3v…",
         *       "newPassword": "a-long-secure-passphrase"
         *     }
         */
        'application/json': components['schemas']['ResetPassword'];
      };
    };
    responses: {
      /** @description Password changed and all sessions ended: sign in with the new one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Password changed and all sessions ended: sign in with the new one",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Password changed and all sessions ended: sign in with the new one */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  completeSignInWithPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "kJ3v…",
         *       "response": {
         *         "id": "pCxv2Zk1Q9o",
         *         "rawId": "pCxv2Zk1Q9o",
         *         "type": "public-key",
         *         "authenticatorAttachment": "platform",
         *         "clientExtensionResults": {},
         *         "response": {
         *           "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0",
         *           "authenticatorData": "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2M",
         *           "signature": "MEUCIQDx",
         *           "userHandle": "AY-OPBYEepyLP14dLEtqcA"
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['PasskeyStepAnswer'];
      };
    };
    responses: {
      /** @description Signed in. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Signed in",
           *       "data": {
           *         "user": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "email": "you@example.com",
           *           "fullName": "Your Name",
           *           "handle": "yourname",
           *           "isVerified": true,
           *           "verifiedAt": "2026-04-05T10:00:00.000Z",
           *           "isActive": true,
           *           "lastLoginAt": "2026-04-05T10:00:00.000Z",
           *           "role": "user",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z"
           *         },
           *         "session": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "expiresAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SignedIn'];
            /** @example Signed in */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  requestSecondFactorPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "kJ3v…"
         *     }
         */
        'application/json': components['schemas']['PasskeyStep'];
      };
    };
    responses: {
      /** @description Ask the browser for a passkey by this. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Ask the browser for a passkey by this",
           *       "data": {
           *         "challenge": "mJ3oQ0Zk4xv2Zk1Q9o",
           *         "timeout": 300000,
           *         "rpId": "api.example.com",
           *         "userVerification": "required",
           *         "allowCredentials": [
           *           {
           *             "id": "pCxv2Zk1Q9o",
           *             "type": "public-key",
           *             "transports": [
           *               "internal"
           *             ]
           *           }
           *         ],
           *         "hints": []
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['PasskeyRequest'];
            /** @example Ask the browser for a passkey by this */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  completeSignInWithRecoveryCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "kJ3v…",
         *       "code": "7k2mp-x9v4t"
         *     }
         */
        'application/json': components['schemas']['RecoveryCodeSignIn'];
      };
    };
    responses: {
      /** @description Signed in. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Signed in",
           *       "data": {
           *         "user": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "email": "you@example.com",
           *           "fullName": "Your Name",
           *           "handle": "yourname",
           *           "isVerified": true,
           *           "verifiedAt": "2026-04-05T10:00:00.000Z",
           *           "isActive": true,
           *           "lastLoginAt": "2026-04-05T10:00:00.000Z",
           *           "role": "user",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z"
           *         },
           *         "session": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "expiresAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SignedIn'];
            /** @example Signed in */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  completeSignInWithTotp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "kJ3v…",
         *       "code": "492039"
         *     }
         */
        'application/json': components['schemas']['TotpSignIn'];
      };
    };
    responses: {
      /** @description Signed in. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Signed in",
           *       "data": {
           *         "user": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "email": "you@example.com",
           *           "fullName": "Your Name",
           *           "handle": "yourname",
           *           "isVerified": true,
           *           "verifiedAt": "2026-04-05T10:00:00.000Z",
           *           "isActive": true,
           *           "lastLoginAt": "2026-04-05T10:00:00.000Z",
           *           "role": "user",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z"
           *         },
           *         "session": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "expiresAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SignedIn'];
            /** @example Signed in */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  sendVerificationEmail: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description If your address is not verified yet, a mail with a link is on its way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "If your address is not verified yet, a mail with a link is on its way",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example If your address is not verified yet, a mail with a link is on its way */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getCurrentSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Session fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Session fetched successfully",
           *       "data": {
           *         "user": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "email": "you@example.com",
           *           "fullName": "Your Name",
           *           "handle": "yourname",
           *           "isVerified": true,
           *           "verifiedAt": "2026-04-05T10:00:00.000Z",
           *           "isActive": true,
           *           "lastLoginAt": "2026-04-05T10:00:00.000Z",
           *           "role": "user",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z"
           *         },
           *         "session": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "expiresAt": "2026-04-05T10:00:00.000Z",
           *           "method": "password",
           *           "secondFactorAt": "2026-04-05T10:00:00.000Z",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "ip": "203.0.113.7",
           *           "userAgent": "curl/8.5.0"
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['CurrentSession'];
            /** @example Session fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listSessions: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sessions fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Sessions fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "expiresAt": "2026-04-05T10:00:00.000Z",
           *           "method": "password",
           *           "secondFactorAt": "2026-04-05T10:00:00.000Z",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "ip": "203.0.113.7",
           *           "userAgent": "curl/8.5.0",
           *           "device": "Firefox on Windows",
           *           "lastSeenAt": "2026-04-05T10:00:00.000Z",
           *           "current": true
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ListedSession'][];
            /** @example Sessions fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  revokeSession: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "sessionId": "01HY73R5G4FAE8PFTY3MP4PTKG"
         *     }
         */
        'application/json': components['schemas']['RevokeSession'];
      };
    };
    responses: {
      /** @description Session ended. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Session ended",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Session ended */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  revokeOtherSessions: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All other sessions ended. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "All other sessions ended",
           *       "data": {
           *         "revoked": 2
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['RevokedSessions'];
            /** @example All other sessions ended */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  signInWithEmail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "you@example.com",
         *       "password": "a-long-secure-passphrase"
         *     }
         */
        'application/json': components['schemas']['SignIn'];
      };
    };
    responses: {
      /** @description Signed in. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Signed in",
           *       "data": {
           *         "user": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "email": "you@example.com",
           *           "fullName": "Your Name",
           *           "handle": "yourname",
           *           "isVerified": true,
           *           "verifiedAt": "2026-04-05T10:00:00.000Z",
           *           "isActive": true,
           *           "lastLoginAt": "2026-04-05T10:00:00.000Z",
           *           "role": "user",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z"
           *         },
           *         "session": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "expiresAt": "2026-04-05T10:00:00.000Z"
           *         },
           *         "secondFactor": {
           *           "token": "kJ3v…",
           *           "methods": [
           *             "totp",
           *             "recovery-code"
           *           ],
           *           "expiresAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SignInAnswer'];
            /** @example Signed in */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  signInWithPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "response": {
         *         "id": "pCxv2Zk1Q9o",
         *         "rawId": "pCxv2Zk1Q9o",
         *         "type": "public-key",
         *         "authenticatorAttachment": "platform",
         *         "clientExtensionResults": {},
         *         "response": {
         *           "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0",
         *           "authenticatorData": "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2M",
         *           "signature": "MEUCIQDx",
         *           "userHandle": "AY-OPBYEepyLP14dLEtqcA"
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['PasskeySignIn'];
      };
    };
    responses: {
      /** @description Signed in. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Signed in",
           *       "data": {
           *         "user": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "email": "you@example.com",
           *           "fullName": "Your Name",
           *           "handle": "yourname",
           *           "isVerified": true,
           *           "verifiedAt": "2026-04-05T10:00:00.000Z",
           *           "isActive": true,
           *           "lastLoginAt": "2026-04-05T10:00:00.000Z",
           *           "role": "user",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z"
           *         },
           *         "session": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "expiresAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SignedIn'];
            /** @example Signed in */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  requestSignInPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ask the browser for a passkey by this. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Ask the browser for a passkey by this",
           *       "data": {
           *         "challenge": "mJ3oQ0Zk4xv2Zk1Q9o",
           *         "timeout": 300000,
           *         "rpId": "api.example.com",
           *         "userVerification": "required",
           *         "allowCredentials": [
           *           {
           *             "id": "pCxv2Zk1Q9o",
           *             "type": "public-key",
           *             "transports": [
           *               "internal"
           *             ]
           *           }
           *         ],
           *         "hints": []
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['PasskeyRequest'];
            /** @example Ask the browser for a passkey by this */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Signed out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Signed out",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Signed out */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  signUpWithEmail: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "you@example.com",
         *       "password": "a-long-secure-passphrase",
         *       "name": "Your Name"
         *     }
         */
        'application/json': components['schemas']['SignUp'];
      };
    };
    responses: {
      /** @description Check your mail to verify your address. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Check your mail to verify your address",
           *       "data": {
           *         "email": "you@example.com",
           *         "name": "Your Name"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SignedUp'];
            /** @example Check your mail to verify your address */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  startSsoSignIn: {
    parameters: {
      query?: {
        /** @description A path of the console to go on at. */
        returnTo?: string;
      };
      header?: never;
      path: {
        /** @description The id of the ssoConnection. */
        ssoConnectionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: never;
  };
  finishOidcSignIn: {
    parameters: {
      query?: {
        /** @description What we get tokens for. */
        code?: string;
        /** @description Why nobody was let in. */
        error?: string;
        /** @description The issuer (RFC 9207). */
        iss?: string;
        /** @description What we have sent people there with. */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: never;
  };
  receiveSamlResponse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the ssoConnection. */
        ssoConnectionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "SAMLResponse": "PHNhbWxwOlJlc3BvbnNl…",
         *       "RelayState": "kJ3v…"
         *     }
         */
        'application/json': components['schemas']['SamlResponse'];
        /**
         * @example {
         *       "SAMLResponse": "PHNhbWxwOlJlc3BvbnNl…",
         *       "RelayState": "kJ3v…"
         *     }
         */
        'application/x-www-form-urlencoded': components['schemas']['SamlResponse'];
      };
    };
    responses: never;
  };
  getSamlMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the ssoConnection. */
        ssoConnectionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What a SAML provider has to be told of us. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/samlmetadata+xml': string;
        };
      };
    };
  };
  finishSamlSignIn: {
    parameters: {
      query: {
        /** @description As we have sent the browser here with. */
        ticket: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: never;
  };
  getSignInState: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description State fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "State fetched successfully",
           *       "data": {
           *         "signedIn": true,
           *         "user": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "email": "you@example.com",
           *           "fullName": "Your Name",
           *           "handle": "yourname",
           *           "isVerified": true,
           *           "verifiedAt": "2026-04-05T10:00:00.000Z",
           *           "isActive": true,
           *           "lastLoginAt": "2026-04-05T10:00:00.000Z",
           *           "role": "user",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SignInState'];
            /** @example State fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  stepUp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "code": "492039"
         *     }
         */
        'application/json': components['schemas']['StepUp'];
      };
    };
    responses: {
      /** @description Second factor shown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Second factor shown",
           *       "data": {
           *         "secondFactorAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SteppedUp'];
            /** @example Second factor shown */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  requestStepUpPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ask the browser for a passkey by this. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Ask the browser for a passkey by this",
           *       "data": {
           *         "challenge": "mJ3oQ0Zk4xv2Zk1Q9o",
           *         "timeout": 300000,
           *         "rpId": "api.example.com",
           *         "userVerification": "required",
           *         "allowCredentials": [
           *           {
           *             "id": "pCxv2Zk1Q9o",
           *             "type": "public-key",
           *             "transports": [
           *               "internal"
           *             ]
           *           }
           *         ],
           *         "hints": []
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['PasskeyRequest'];
            /** @example Ask the browser for a passkey by this */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  createJsonWebToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Token issued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Token issued",
           *       "data": {
           *         "token": "eyJhbGciOiJFUzI1NiIs…",
           *         "tokenType": "Bearer",
           *         "expiresIn": 900,
           *         "expiresAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['JsonWebToken'];
            /** @example Token issued */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  followVerificationLink: {
    parameters: {
      query: {
        /** @description What the link in the mail says after `#token=`. */
        token: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description E-mail address verified. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "E-mail address verified",
           *       "data": {
           *         "email": "you@example.com"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['VerifiedEmail'];
            /** @example E-mail address verified */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  verifyEmail: {
    parameters: {
      query: {
        /** @description What the link in the mail says after `#token=`. */
        token: string;
      };
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description E-mail address verified. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "E-mail address verified",
           *       "data": {
           *         "email": "you@example.com"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['VerifiedEmail'];
            /** @example E-mail address verified */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listConnectedApps: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Connected apps fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Connected apps fetched successfully",
           *       "data": [
           *         {
           *           "id": "app_01hy73r5g4fae8pfty3mp4ptkg",
           *           "name": "Acme Reports",
           *           "homepage": "https://reports.example.com",
           *           "registered": false,
           *           "scopes": [
           *             "openid",
           *             "user:read"
           *           ],
           *           "organizationIds": [
           *             "01HY73R5G4FAE8PFTY3MP4PTKG"
           *           ],
           *           "connectedAt": "2026-04-05T10:00:00.000Z",
           *           "lastUsedAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ConnectedApp'][];
            /** @example Connected apps fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  disconnectApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the oauthClient. */
        oauthClientId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description App disconnected. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "App disconnected",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example App disconnected */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listReceivedInvites: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Invites fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Invites fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "organization": {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Acme Ltd"
           *           },
           *           "project": {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Payments"
           *           },
           *           "role": "member",
           *           "invitedBy": "Grace Hopper",
           *           "expiresAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ReceivedInvite'][];
            /** @example Invites fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  acceptInvite: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The token of the invite's mail, or the id under which the caller's invites list it. */
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Invite accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Invite accepted",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Acme Ltd",
           *         "slug": "acme",
           *         "role": "owner",
           *         "mfaRequired": true,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "deletedAt": "2026-04-05T10:00:00.000Z",
           *         "restorableUntil": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Organization'];
            /** @example Invite accepted */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  declineInvite: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The token of the invite's mail, or the id under which the caller's invites list it. */
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Invite declined. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Invite declined",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Invite declined */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getCurrentUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description User fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "User fetched successfully",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "you@example.com",
           *         "fullName": "Your Name",
           *         "handle": "yourname",
           *         "isVerified": true,
           *         "verifiedAt": "2026-04-05T10:00:00.000Z",
           *         "isActive": true,
           *         "lastLoginAt": "2026-04-05T10:00:00.000Z",
           *         "role": "user",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "organizationCount": 1
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['CurrentUser'];
            /** @example User fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  updateCurrentUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "fullName": "Your Name",
         *       "handle": "yourname"
         *     }
         */
        'application/json': components['schemas']['UpdateProfile'];
      };
    };
    responses: {
      /** @description User updated successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "User updated successfully",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "you@example.com",
           *         "fullName": "Your Name",
           *         "handle": "yourname",
           *         "isVerified": true,
           *         "verifiedAt": "2026-04-05T10:00:00.000Z",
           *         "isActive": true,
           *         "lastLoginAt": "2026-04-05T10:00:00.000Z",
           *         "role": "user",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "organizationCount": 1
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['CurrentUser'];
            /** @example User updated successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  deleteCurrentUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "password": "a-long-secure-passphrase"
         *     }
         */
        'application/json': components['schemas']['DeleteAccount'];
      };
    };
    responses: {
      /** @description Account deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Account deleted",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Account deleted */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  exportPersonalData: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Everything that is kept about you. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Everything that is kept about you",
           *       "data": {
           *         "exportedAt": "2026-04-05T10:00:00.000Z",
           *         "profile": {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "email": "you@example.com",
           *           "fullName": "Your Name",
           *           "handle": "yourname",
           *           "isVerified": true,
           *           "verifiedAt": "2026-04-05T10:00:00.000Z",
           *           "isActive": true,
           *           "lastLoginAt": "2026-04-05T10:00:00.000Z",
           *           "role": "user",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z",
           *           "organizationCount": 1
           *         },
           *         "organizations": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Acme",
           *             "slug": "acme",
           *             "role": "owner",
           *             "joinedAt": "2026-04-05T10:00:00.000Z"
           *           }
           *         ],
           *         "projects": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Acme",
           *             "slug": "acme",
           *             "role": "owner",
           *             "joinedAt": "2026-04-05T10:00:00.000Z",
           *             "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG"
           *           }
           *         ],
           *         "sessions": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "expiresAt": "2026-04-05T10:00:00.000Z",
           *             "method": "password",
           *             "secondFactorAt": "2026-04-05T10:00:00.000Z",
           *             "createdAt": "2026-04-05T10:00:00.000Z",
           *             "ip": "203.0.113.7",
           *             "userAgent": "curl/8.5.0",
           *             "device": "Firefox on Windows",
           *             "lastSeenAt": "2026-04-05T10:00:00.000Z",
           *             "current": true
           *           }
           *         ],
           *         "keys": [
           *           {
           *             "id": "ak_01hy73r5g4fae8pfty3mp4ptkg",
           *             "kind": "personal",
           *             "name": "CI deploy bot",
           *             "description": "Production integration",
           *             "prefix": "ba_AbCdEf",
           *             "scopes": [
           *               "user:read"
           *             ],
           *             "environment": "live",
           *             "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "metadata": {
           *               "team": "deploy"
           *             },
           *             "enabled": true,
           *             "createdAt": "2026-04-05T10:00:00.000Z",
           *             "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *             "expiresAt": "2026-04-05T10:00:00.000Z",
           *             "revokedAt": null,
           *             "revokedReason": null
           *           }
           *         ],
           *         "loginHistory": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "succeeded": true,
           *             "method": "password",
           *             "ip": "203.0.113.7",
           *             "userAgent": "curl/8.5.0",
           *             "device": "curl",
           *             "createdAt": "2026-04-05T10:00:00.000Z"
           *           }
           *         ],
           *         "identities": [
           *           {
           *             "organizationName": "Acme",
           *             "connectionName": "Acme ID",
           *             "subject": "248289761001",
           *             "createdAt": "2026-04-05T10:00:00.000Z"
           *           }
           *         ],
           *         "invites": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "organizationName": "Acme",
           *             "projectName": "Acme",
           *             "role": "owner",
           *             "status": "pending",
           *             "expiresAt": "2026-04-05T10:00:00.000Z",
           *             "createdAt": "2026-04-05T10:00:00.000Z"
           *           }
           *         ],
           *         "openLinks": [
           *           {
           *             "purpose": "verify-email",
           *             "email": "you@example.com",
           *             "expiresAt": "2026-04-05T10:00:00.000Z",
           *             "createdAt": "2026-04-05T10:00:00.000Z"
           *           }
           *         ],
           *         "secondFactors": {
           *           "enabled": true,
           *           "totpSince": "2026-04-05T10:00:00.000Z",
           *           "passkeys": 2,
           *           "recoveryCodes": 10,
           *           "recoveryCodesSince": "2026-04-05T10:00:00.000Z"
           *         },
           *         "passkeys": [
           *           {
           *             "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "Laptop",
           *             "backedUp": true,
           *             "createdAt": "2026-04-05T10:00:00.000Z",
           *             "lastUsedAt": "2026-04-05T10:00:00.000Z"
           *           }
           *         ],
           *         "connectedApps": [
           *           {
           *             "id": "app_01hy73r5g4fae8pfty3mp4ptkg",
           *             "name": "Acme Reports",
           *             "homepage": "https://reports.example.com",
           *             "registered": false,
           *             "scopes": [
           *               "openid",
           *               "user:read"
           *             ],
           *             "organizationIds": [
           *               "01HY73R5G4FAE8PFTY3MP4PTKG"
           *             ],
           *             "connectedAt": "2026-04-05T10:00:00.000Z",
           *             "lastUsedAt": "2026-04-05T10:00:00.000Z"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['PersonalData'];
            /** @example Everything that is kept about you */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listLoginHistory: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Login history fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Login history fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "succeeded": true,
           *           "method": "password",
           *           "ip": "203.0.113.7",
           *           "userAgent": "curl/8.5.0",
           *           "device": "curl",
           *           "createdAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['LoginEvent'][];
            /** @example Login history fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  findDevice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "userCode": "WDJB-MJHT"
         *     }
         */
        'application/json': components['schemas']['DeviceCode'];
      };
    };
    responses: {
      /** @description Device found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Device found",
           *       "data": {
           *         "client": {
           *           "id": "app_01hy73r5g4fae8pfty3mp4ptkg",
           *           "name": "Acme Reports",
           *           "homepage": "https://reports.example.com",
           *           "registered": false
           *         },
           *         "identity": [
           *           "openid",
           *           "email"
           *         ],
           *         "resource": "https://api.example.com/api",
           *         "scopes": [
           *           {
           *             "scope": "user:read",
           *             "description": "See your profile"
           *           }
           *         ],
           *         "choosable": true
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['DeviceRequest'];
            /** @example Device found */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  approveDevice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "userCode": "WDJB-MJHT",
         *       "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
         *       "scopes": [
         *         "user:read"
         *       ]
         *     }
         */
        'application/json': components['schemas']['DeviceApproval'];
      };
    };
    responses: {
      /** @description Device connected. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Device connected",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Device connected */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  denyDevice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "userCode": "WDJB-MJHT"
         *     }
         */
        'application/json': components['schemas']['DeviceCode'];
      };
    };
    responses: {
      /** @description Device refused. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Device refused",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Device refused */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  showAuthorizationRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description What is asked. */
        uid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: never;
  };
  approveAuthorizationRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description What is asked. */
        uid: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
         *       "scopes": [
         *         "user:read"
         *       ]
         *     }
         */
        'application/json': components['schemas']['Approval'];
      };
    };
    responses: {
      /** @description Access granted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Access granted",
           *       "data": {
           *         "redirectTo": "https://api.example.com/oauth/authorize/x5Tz…"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AuthorizationDecision'];
            /** @example Access granted */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  denyAuthorizationRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description What is asked. */
        uid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Access denied. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Access denied",
           *       "data": {
           *         "redirectTo": "https://api.example.com/oauth/authorize/x5Tz…"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AuthorizationDecision'];
            /** @example Access denied */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getAuthorizationRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description What is asked. */
        uid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Request fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Request fetched successfully",
           *       "data": {
           *         "client": {
           *           "id": "app_01hy73r5g4fae8pfty3mp4ptkg",
           *           "name": "Acme Reports",
           *           "homepage": "https://reports.example.com",
           *           "registered": false
           *         },
           *         "identity": [
           *           "openid",
           *           "email"
           *         ],
           *         "resource": "https://api.example.com/api",
           *         "scopes": [
           *           {
           *             "scope": "user:read",
           *             "description": "See your profile"
           *           }
           *         ],
           *         "choosable": true,
           *         "redirectUri": "https://app.example.com/callback",
           *         "loginHint": "you@example.com",
           *         "signInAgain": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AuthorizationRequest'];
            /** @example Request fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listOrganizations: {
    parameters: {
      query?: {
        /** @description Whether to list, in the place of the others, those that were deleted and can be restored. */
        deleted?: boolean;
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Only those whose name or slug contains this text. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Organizations fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Organizations fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "name": "Acme Ltd",
           *           "slug": "acme",
           *           "role": "owner",
           *           "mfaRequired": true,
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z",
           *           "deletedAt": "2026-04-05T10:00:00.000Z",
           *           "restorableUntil": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Organization'][];
            /** @example Organizations fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  createOrganization: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Acme Ltd",
         *       "slug": "acme"
         *     }
         */
        'application/json': components['schemas']['NewOrganization'];
      };
    };
    responses: {
      /** @description Organization created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 201,
           *       "code": "OK",
           *       "message": "Organization created",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Acme Ltd",
           *         "slug": "acme",
           *         "role": "owner",
           *         "mfaRequired": true,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "deletedAt": "2026-04-05T10:00:00.000Z",
           *         "restorableUntil": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Organization'];
            /** @example Organization created */
            message: string;
            /** @constant */
            status: 201;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Organization fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Organization fetched successfully",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Acme Ltd",
           *         "slug": "acme",
           *         "role": "owner",
           *         "mfaRequired": true,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "deletedAt": "2026-04-05T10:00:00.000Z",
           *         "restorableUntil": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Organization'];
            /** @example Organization fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  updateOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "name": "Acme Ltd",
         *       "slug": "acme",
         *       "mfaRequired": false
         *     }
         */
        'application/json': components['schemas']['OrganizationChange'];
      };
    };
    responses: {
      /** @description Organization updated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Organization updated",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Acme Ltd",
           *         "slug": "acme",
           *         "role": "owner",
           *         "mfaRequired": true,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "deletedAt": "2026-04-05T10:00:00.000Z",
           *         "restorableUntil": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Organization'];
            /** @example Organization updated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  deleteOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Organization deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Organization deleted",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Organization deleted */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listManagedWorkspaceKeys: {
    parameters: {
      query?: {
        /** @description Whether revoked keys are listed too. */
        includeRevoked?: boolean;
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Only those whose name contains this text. */
        q?: string;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description API keys fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API keys fetched successfully",
           *       "data": [
           *         {
           *           "id": "key_01hy73r5g4fae8pfty3mp4ptkg",
           *           "name": "Nightly export",
           *           "prefix": "wk_live_AbCdEf",
           *           "scopes": [
           *             "read",
           *             "write"
           *           ],
           *           "environment": "live",
           *           "enabled": true,
           *           "createdBy": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z",
           *           "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *           "expiresAt": "2026-04-05T10:00:00.000Z",
           *           "revokedAt": null,
           *           "revokedReason": null,
           *           "previousKeyExpiresAt": null
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedWorkspaceKey'][];
            /** @example API keys fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  generateManagedWorkspaceKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Nightly export",
         *       "scopes": [
         *         "read",
         *         "write"
         *       ],
         *       "environment": "live",
         *       "expiresIn": 2592000
         *     }
         */
        'application/json': components['schemas']['NewManagedWorkspaceKey'];
      };
    };
    responses: {
      /** @description API key generated. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 201,
           *       "code": "OK",
           *       "message": "API key generated",
           *       "data": {
           *         "id": "key_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "Nightly export",
           *         "key": "wk_live_AbCdEf0123456789XyZ...",
           *         "prefix": "wk_live_AbCdEf",
           *         "scopes": [
           *           "read",
           *           "write"
           *         ],
           *         "environment": "live",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "expiresAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['GeneratedManagedWorkspaceKey'];
            /** @example API key generated */
            message: string;
            /** @constant */
            status: 201;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  updateManagedWorkspaceKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the workspaceKey. */
        workspaceKeyId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "name": "Nightly export",
         *       "enabled": true,
         *       "scopes": [
         *         "read",
         *         "write"
         *       ]
         *     }
         */
        'application/json': components['schemas']['ManagedWorkspaceKeyChange'];
      };
    };
    responses: {
      /** @description API key updated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API key updated",
           *       "data": {
           *         "id": "key_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "Nightly export",
           *         "prefix": "wk_live_AbCdEf",
           *         "scopes": [
           *           "read",
           *           "write"
           *         ],
           *         "environment": "live",
           *         "enabled": true,
           *         "createdBy": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *         "expiresAt": "2026-04-05T10:00:00.000Z",
           *         "revokedAt": null,
           *         "revokedReason": null,
           *         "previousKeyExpiresAt": null
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedWorkspaceKey'];
            /** @example API key updated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  revokeManagedWorkspaceKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the workspaceKey. */
        workspaceKeyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description API key revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API key revoked",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example API key revoked */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  rotateManagedWorkspaceKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the workspaceKey. */
        workspaceKeyId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "graceSeconds": 3600
         *     }
         */
        'application/json': components['schemas']['ManagedWorkspaceKeyRotation'];
      };
    };
    responses: {
      /** @description API key rotated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API key rotated",
           *       "data": {
           *         "id": "key_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "Nightly export",
           *         "key": "wk_live_AbCdEf0123456789XyZ...",
           *         "prefix": "wk_live_AbCdEf",
           *         "scopes": [
           *           "read",
           *           "write"
           *         ],
           *         "environment": "live",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "expiresAt": "2026-04-05T10:00:00.000Z",
           *         "previousKeyExpiresAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['RotatedManagedWorkspaceKey'];
            /** @example API key rotated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listAuditLogs: {
    parameters: {
      query?: {
        /** @description Only this action, or all on one type of target: `api-key.*`. */
        action?: string;
        /** @description Only what was done with this session, token or key. */
        credentialId?: string;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Only from this moment on. */
        from?: string & (unknown & unknown);
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description Only what was done, or only what was refused. */
        outcome?: 'done' | 'refused';
        /** @description Only what concerns this project. */
        projectId?: string;
        /** @description Only what was done to this. */
        targetId?: string;
        /** @description Only what was done to things of this type. */
        targetType?: string;
        /** @description Only before this moment. */
        to?: string & (unknown & unknown);
        /** @description Only what this person did. */
        userId?: string;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Audit log fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Audit log fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "seq": 42,
           *           "at": "2026-04-05T10:00:00.000Z",
           *           "action": "api-key.created",
           *           "outcome": "done",
           *           "reason": "FORBIDDEN",
           *           "operation": "generateProjectKey",
           *           "actor": {
           *             "kind": "session",
           *             "userId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "credentialId": "kak_01hy73r5g4fae8pfty3mp4ptkg"
           *           },
           *           "target": {
           *             "type": "api-key",
           *             "id": "kak_01hy73r5g4fae8pfty3mp4ptkg"
           *           },
           *           "projectId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "ip": "192.0.2.1",
           *           "userAgent": "curl/8.5.0",
           *           "requestId": "0b2c8f5e-3a8e-4d53-9c53-6a4b3f0f9a11",
           *           "before": {
           *             "name": "CI"
           *           },
           *           "after": {
           *             "name": "Deploys"
           *           },
           *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *         }
           *       ],
           *       "meta": {
           *         "limit": 50,
           *         "nextCursor": null,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['AuditEntry'][];
            /** @example Audit log fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              /** @description Send it as `cursor` for the next page; null at the end. */
              nextCursor: string | null;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  exportAuditLogs: {
    parameters: {
      query?: {
        /** @description Only this action, or all on one type of target: `api-key.*`. */
        action?: string;
        /** @description Only what was done with this session, token or key. */
        credentialId?: string;
        /** @description JSON Lines or CSV. Both can be verified. */
        format?: 'jsonl' | 'csv';
        /** @description Only from this moment on. */
        from?: string & (unknown & unknown);
        /** @description Only what was done, or only what was refused. */
        outcome?: 'done' | 'refused';
        /** @description Only what concerns this project. */
        projectId?: string;
        /** @description Only what was done to this. */
        targetId?: string;
        /** @description Only what was done to things of this type. */
        targetType?: string;
        /** @description Only before this moment. */
        to?: string & (unknown & unknown);
        /** @description Only what this person did. */
        userId?: string;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Audit log exported successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/jsonl': string;
          'text/csv': string;
        };
      };
    };
  };
  listSsoDomains: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Domains fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Domains fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "domain": "example.com",
           *           "recordName": "_latchkey-challenge.example.com",
           *           "recordValue": "latchkey-domain-verification=kJ3v…",
           *           "verifiedAt": "2026-04-05T10:00:00.000Z",
           *           "createdAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SsoDomain'][];
            /** @example Domains fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  addSsoDomain: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "domain": "example.com"
         *     }
         */
        'application/json': components['schemas']['NewSsoDomain'];
      };
    };
    responses: {
      /** @description Domain added: prove it with the record. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 201,
           *       "code": "OK",
           *       "message": "Domain added: prove it with the record",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "domain": "example.com",
           *         "recordName": "_latchkey-challenge.example.com",
           *         "recordValue": "latchkey-domain-verification=kJ3v…",
           *         "verifiedAt": "2026-04-05T10:00:00.000Z",
           *         "createdAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SsoDomain'];
            /** @example Domain added: prove it with the record */
            message: string;
            /** @constant */
            status: 201;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  removeSsoDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the ssoDomain. */
        ssoDomainId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Domain removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Domain removed",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Domain removed */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  verifySsoDomain: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the ssoDomain. */
        ssoDomainId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domain is proven. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "The domain is proven",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "domain": "example.com",
           *         "recordName": "_latchkey-challenge.example.com",
           *         "recordValue": "latchkey-domain-verification=kJ3v…",
           *         "verifiedAt": "2026-04-05T10:00:00.000Z",
           *         "createdAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SsoDomain'];
            /** @example The domain is proven */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listOrganizationInvites: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Only those whose address contains this text. */
        q?: string;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Invites fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Invites fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "email": "ada@example.com",
           *           "role": "member",
           *           "status": "pending",
           *           "invitedBy": "Grace Hopper",
           *           "expiresAt": "2026-04-05T10:00:00.000Z",
           *           "createdAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Invite'][];
            /** @example Invites fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  inviteToOrganization: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "you@example.com",
         *       "role": "member"
         *     }
         */
        'application/json': components['schemas']['NewInvite'];
      };
    };
    responses: {
      /** @description Invite sent. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 201,
           *       "code": "OK",
           *       "message": "Invite sent",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "ada@example.com",
           *         "role": "member",
           *         "status": "pending",
           *         "invitedBy": "Grace Hopper",
           *         "expiresAt": "2026-04-05T10:00:00.000Z",
           *         "createdAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Invite'];
            /** @example Invite sent */
            message: string;
            /** @constant */
            status: 201;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  revokeOrganizationInvite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the invite. */
        inviteId: string;
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Invite revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Invite revoked",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Invite revoked */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  resendOrganizationInvite: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the invite. */
        inviteId: string;
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Invite sent again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Invite sent again",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "ada@example.com",
           *         "role": "member",
           *         "status": "pending",
           *         "invitedBy": "Grace Hopper",
           *         "expiresAt": "2026-04-05T10:00:00.000Z",
           *         "createdAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Invite'];
            /** @example Invite sent again */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  leaveOrganization: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description You have left the organization. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "You have left the organization",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example You have left the organization */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listOrganizationMembers: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Only those whose name or address contains this text. */
        q?: string;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Members fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Members fetched successfully",
           *       "data": [
           *         {
           *           "userId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "email": "ada@example.com",
           *           "fullName": "Ada Lovelace",
           *           "handle": "adalovelace",
           *           "role": "member",
           *           "joinedAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Member'][];
            /** @example Members fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  removeOrganizationMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the user. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Member removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Member removed",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Member removed */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  changeOrganizationMemberRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the user. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "role": "admin"
         *     }
         */
        'application/json': components['schemas']['MemberRole'];
      };
    };
    responses: {
      /** @description Role changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Role changed",
           *       "data": {
           *         "userId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "ada@example.com",
           *         "fullName": "Ada Lovelace",
           *         "handle": "adalovelace",
           *         "role": "member",
           *         "joinedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Member'];
            /** @example Role changed */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getMyMembership: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Membership fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Membership fetched successfully",
           *       "data": {
           *         "userId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "ada@example.com",
           *         "fullName": "Ada Lovelace",
           *         "handle": "adalovelace",
           *         "role": "member",
           *         "joinedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Member'];
            /** @example Membership fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listOAuthClients: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OAuth clients fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "OAuth clients fetched successfully",
           *       "data": [
           *         {
           *           "id": "app_01hy73r5g4fae8pfty3mp4ptkg",
           *           "name": "Acme Reports",
           *           "confidential": true,
           *           "homepage": "https://reports.example.com",
           *           "grantTypes": [
           *             "authorization_code",
           *             "refresh_token"
           *           ],
           *           "redirectUris": [
           *             "https://app.example.com/callback"
           *           ],
           *           "serviceScopes": [
           *             "reports:read"
           *           ],
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z",
           *           "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *           "formerSecretExpiresAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['OAuthClient'][];
            /** @example OAuth clients fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  createOAuthClient: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Acme Reports",
         *       "confidential": true,
         *       "homepage": "https://reports.example.com",
         *       "grantTypes": [
         *         "authorization_code",
         *         "refresh_token"
         *       ],
         *       "redirectUris": [
         *         "https://app.example.com/callback"
         *       ],
         *       "serviceScopes": [
         *         "reports:read"
         *       ]
         *     }
         */
        'application/json': components['schemas']['NewOAuthClient'];
      };
    };
    responses: {
      /** @description OAuth client created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 201,
           *       "code": "OK",
           *       "message": "OAuth client created",
           *       "data": {
           *         "id": "app_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "Acme Reports",
           *         "confidential": true,
           *         "homepage": "https://reports.example.com",
           *         "grantTypes": [
           *           "authorization_code",
           *           "refresh_token"
           *         ],
           *         "redirectUris": [
           *           "https://app.example.com/callback"
           *         ],
           *         "serviceScopes": [
           *           "reports:read"
           *         ],
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *         "formerSecretExpiresAt": "2026-04-05T10:00:00.000Z",
           *         "secret": "lcs_kJ3v…"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['IssuedOAuthClient'];
            /** @example OAuth client created */
            message: string;
            /** @constant */
            status: 201;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getOAuthClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the oauthClient. */
        oauthClientId: string;
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OAuth client fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "OAuth client fetched successfully",
           *       "data": {
           *         "id": "app_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "Acme Reports",
           *         "confidential": true,
           *         "homepage": "https://reports.example.com",
           *         "grantTypes": [
           *           "authorization_code",
           *           "refresh_token"
           *         ],
           *         "redirectUris": [
           *           "https://app.example.com/callback"
           *         ],
           *         "serviceScopes": [
           *           "reports:read"
           *         ],
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *         "formerSecretExpiresAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['OAuthClient'];
            /** @example OAuth client fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  updateOAuthClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the oauthClient. */
        oauthClientId: string;
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "name": "Acme Reports",
         *       "homepage": "https://reports.example.com",
         *       "grantTypes": [
         *         "authorization_code",
         *         "refresh_token"
         *       ],
         *       "redirectUris": [
         *         "https://app.example.com/callback"
         *       ],
         *       "serviceScopes": [
         *         "reports:read"
         *       ]
         *     }
         */
        'application/json': components['schemas']['OAuthClientChange'];
      };
    };
    responses: {
      /** @description OAuth client updated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "OAuth client updated",
           *       "data": {
           *         "id": "app_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "Acme Reports",
           *         "confidential": true,
           *         "homepage": "https://reports.example.com",
           *         "grantTypes": [
           *           "authorization_code",
           *           "refresh_token"
           *         ],
           *         "redirectUris": [
           *           "https://app.example.com/callback"
           *         ],
           *         "serviceScopes": [
           *           "reports:read"
           *         ],
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *         "formerSecretExpiresAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['OAuthClient'];
            /** @example OAuth client updated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  deleteOAuthClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the oauthClient. */
        oauthClientId: string;
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OAuth client deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "OAuth client deleted",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example OAuth client deleted */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  rotateOAuthClientSecret: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the oauthClient. */
        oauthClientId: string;
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "graceSeconds": 3600
         *     }
         */
        'application/json': components['schemas']['OAuthClientSecretRotation'];
      };
    };
    responses: {
      /** @description OAuth client secret rotated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "OAuth client secret rotated",
           *       "data": {
           *         "id": "app_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "Acme Reports",
           *         "confidential": true,
           *         "homepage": "https://reports.example.com",
           *         "grantTypes": [
           *           "authorization_code",
           *           "refresh_token"
           *         ],
           *         "redirectUris": [
           *           "https://app.example.com/callback"
           *         ],
           *         "serviceScopes": [
           *           "reports:read"
           *         ],
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *         "formerSecretExpiresAt": "2026-04-05T10:00:00.000Z",
           *         "secret": "lcs_kJ3v…"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['IssuedOAuthClient'];
            /** @example OAuth client secret rotated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listOrganizationProjects: {
    parameters: {
      query?: {
        /** @description Whether to list, in the place of the others, those that were deleted and can be restored. */
        deleted?: boolean;
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Only those whose name or slug contains this text. */
        q?: string;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Projects fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Projects fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "name": "Payments",
           *           "slug": "payments",
           *           "description": "Everything that moves money.",
           *           "githubRepoUrl": "https://github.com/acme/payments",
           *           "role": "owner",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z",
           *           "deletedAt": "2026-04-05T10:00:00.000Z",
           *           "restorableUntil": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Project'][];
            /** @example Projects fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  createOrganizationProject: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Payments",
         *       "slug": "payments",
         *       "description": "Everything that moves money.",
         *       "githubRepoUrl": "https://github.com/acme/payments"
         *     }
         */
        'application/json': components['schemas']['NewProject'];
      };
    };
    responses: {
      /** @description Project created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 201,
           *       "code": "OK",
           *       "message": "Project created",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Payments",
           *         "slug": "payments",
           *         "description": "Everything that moves money.",
           *         "githubRepoUrl": "https://github.com/acme/payments",
           *         "role": "owner",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "deletedAt": "2026-04-05T10:00:00.000Z",
           *         "restorableUntil": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Project'];
            /** @example Project created */
            message: string;
            /** @constant */
            status: 201;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getOrganizationProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Project fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Project fetched successfully",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Payments",
           *         "slug": "payments",
           *         "description": "Everything that moves money.",
           *         "githubRepoUrl": "https://github.com/acme/payments",
           *         "role": "owner",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "deletedAt": "2026-04-05T10:00:00.000Z",
           *         "restorableUntil": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Project'];
            /** @example Project fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  updateOrganizationProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "name": "Payments",
         *       "slug": "payments",
         *       "description": "Everything that moves money.",
         *       "githubRepoUrl": "https://github.com/acme/payments"
         *     }
         */
        'application/json': components['schemas']['ProjectChange'];
      };
    };
    responses: {
      /** @description Project updated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Project updated",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Payments",
           *         "slug": "payments",
           *         "description": "Everything that moves money.",
           *         "githubRepoUrl": "https://github.com/acme/payments",
           *         "role": "owner",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "deletedAt": "2026-04-05T10:00:00.000Z",
           *         "restorableUntil": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Project'];
            /** @example Project updated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  deleteOrganizationProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Project deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Project deleted",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Project deleted */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listManagedProjectKeys: {
    parameters: {
      query?: {
        /** @description Whether revoked keys are listed too. */
        includeRevoked?: boolean;
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Only those whose name contains this text. */
        q?: string;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description API keys fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API keys fetched successfully",
           *       "data": [
           *         {
           *           "id": "kak_01hy73r5g4fae8pfty3mp4ptkg",
           *           "name": "quickstart",
           *           "prefix": "cc_live_AbCdEf",
           *           "scopes": [
           *             "projects:read",
           *             "workflows:read",
           *             "runs:read"
           *           ],
           *           "environment": "live",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "expiresAt": "2026-04-05T10:00:00.000Z",
           *           "enabled": true,
           *           "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *           "revokedAt": null,
           *           "revokedReason": null,
           *           "createdBy": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "updatedAt": "2026-04-05T10:00:00.000Z",
           *           "previousKeyExpiresAt": null
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedProjectKey'][];
            /** @example API keys fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  generateManagedProjectKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "quickstart",
         *       "scopes": [
         *         "projects:read",
         *         "workflows:read",
         *         "runs:read"
         *       ],
         *       "environment": "live",
         *       "expiresIn": 2592000
         *     }
         */
        'application/json': components['schemas']['GenerateProjectKey'];
      };
    };
    responses: {
      /** @description API key generated. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 201,
           *       "code": "OK",
           *       "message": "API key generated",
           *       "data": {
           *         "id": "kak_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "quickstart",
           *         "prefix": "cc_live_AbCdEf",
           *         "scopes": [
           *           "projects:read",
           *           "workflows:read",
           *           "runs:read"
           *         ],
           *         "environment": "live",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "expiresAt": "2026-04-05T10:00:00.000Z",
           *         "key": "cc_live_AbCdEf0123456789XyZ..."
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['GeneratedProjectKey'];
            /** @example API key generated */
            message: string;
            /** @constant */
            status: 201;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  updateManagedProjectKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
        /** @description The id of the projectKey. */
        projectKeyId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "name": "quickstart",
         *       "enabled": true,
         *       "scopes": [
         *         "projects:read",
         *         "workflows:read",
         *         "runs:read"
         *       ]
         *     }
         */
        'application/json': components['schemas']['ProjectKeyChange'];
      };
    };
    responses: {
      /** @description API key updated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API key updated",
           *       "data": {
           *         "id": "kak_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "quickstart",
           *         "prefix": "cc_live_AbCdEf",
           *         "scopes": [
           *           "projects:read",
           *           "workflows:read",
           *           "runs:read"
           *         ],
           *         "environment": "live",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "expiresAt": "2026-04-05T10:00:00.000Z",
           *         "enabled": true,
           *         "lastUsedAt": "2026-04-05T10:00:00.000Z",
           *         "revokedAt": null,
           *         "revokedReason": null,
           *         "createdBy": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "previousKeyExpiresAt": null
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedProjectKey'];
            /** @example API key updated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  revokeManagedProjectKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
        /** @description The id of the projectKey. */
        projectKeyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description API key revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API key revoked",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example API key revoked */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  rotateManagedProjectKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
        /** @description The id of the projectKey. */
        projectKeyId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "graceSeconds": 3600
         *     }
         */
        'application/json': components['schemas']['ProjectKeyRotation'];
      };
    };
    responses: {
      /** @description API key rotated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "API key rotated",
           *       "data": {
           *         "id": "kak_01hy73r5g4fae8pfty3mp4ptkg",
           *         "name": "quickstart",
           *         "prefix": "cc_live_AbCdEf",
           *         "scopes": [
           *           "projects:read",
           *           "workflows:read",
           *           "runs:read"
           *         ],
           *         "environment": "live",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "expiresAt": "2026-04-05T10:00:00.000Z",
           *         "key": "cc_live_AbCdEf0123456789XyZ...",
           *         "previousKeyExpiresAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['RotatedProjectKey'];
            /** @example API key rotated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getCountersOfProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Counters fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Counters fetched successfully",
           *       "data": {
           *         "workflows": 4,
           *         "runs": 42,
           *         "runsByStatus": {
           *           "pending": 2,
           *           "running": 1,
           *           "completed": 35,
           *           "failed": 3,
           *           "cancelled": 1
           *         },
           *         "sandboxes": 44,
           *         "members": 5,
           *         "apiKeys": 3,
           *         "providerKeys": 2
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ProjectCounters'];
            /** @example Counters fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  revokeManagedProjectInvite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the invite. */
        inviteId: string;
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Invite revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Invite revoked",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Invite revoked */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listManagedProjectMembers: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Only those whose name or address contains this text. */
        q?: string;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Members fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Members fetched successfully",
           *       "data": [
           *         {
           *           "userId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "email": "ada@example.com",
           *           "name": "Ada Lovelace",
           *           "role": "owner",
           *           "status": "accepted",
           *           "joinedAt": "2026-04-05T10:00:00.000Z",
           *           "inviteId": null,
           *           "ownRole": "owner",
           *           "inheritedRole": null
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedProjectMember'][];
            /** @example Members fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  inviteManagedProjectMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "you@example.com",
         *       "role": "member"
         *     }
         */
        'application/json': components['schemas']['NewProjectInvite'];
      };
    };
    responses: {
      /** @description Invite sent. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 201,
           *       "code": "OK",
           *       "message": "Invite sent",
           *       "data": {
           *         "userId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "ada@example.com",
           *         "name": "Ada Lovelace",
           *         "role": "owner",
           *         "status": "accepted",
           *         "joinedAt": "2026-04-05T10:00:00.000Z",
           *         "inviteId": null,
           *         "ownRole": "owner",
           *         "inheritedRole": null
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedProjectMember'];
            /** @example Invite sent */
            message: string;
            /** @constant */
            status: 201;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  removeManagedProjectMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
        /** @description The id of the user. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Member removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Member removed",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Member removed */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  changeManagedProjectMemberRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
        /** @description The id of the user. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "role": "admin"
         *     }
         */
        'application/json': components['schemas']['ProjectMemberRole'];
      };
    };
    responses: {
      /** @description Role changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Role changed",
           *       "data": {
           *         "userId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "email": "ada@example.com",
           *         "name": "Ada Lovelace",
           *         "role": "owner",
           *         "status": "accepted",
           *         "joinedAt": "2026-04-05T10:00:00.000Z",
           *         "inviteId": null,
           *         "ownRole": "owner",
           *         "inheritedRole": null
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedProjectMember'];
            /** @example Role changed */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listManagedProviderKeys: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Provider keys fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Provider keys fetched successfully",
           *       "data": [
           *         {
           *           "provider": "anthropic",
           *           "last4": "x7Qd",
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ProviderKey'][];
            /** @example Provider keys fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  setManagedProviderKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
        /** @description The outside service. */
        provider: 'anthropic' | 'e2b' | 'github' | 'openai' | 'openrouter';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "key": "sk-ant-..."
         *     }
         */
        'application/json': components['schemas']['ProviderKeyText'];
      };
    };
    responses: {
      /** @description Provider key set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Provider key set",
           *       "data": {
           *         "provider": "anthropic",
           *         "last4": "x7Qd",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ProviderKey'];
            /** @example Provider key set */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  removeManagedProviderKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
        /** @description The outside service. */
        provider: 'anthropic' | 'e2b' | 'github' | 'openai' | 'openrouter';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Provider key removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Provider key removed",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Provider key removed */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  restoreOrganizationProject: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "slug": "payments-again"
         *     }
         */
        'application/json': components['schemas']['ProjectRestoration'];
      };
    };
    responses: {
      /** @description Project restored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Project restored",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "organizationId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Payments",
           *         "slug": "payments",
           *         "description": "Everything that moves money.",
           *         "githubRepoUrl": "https://github.com/acme/payments",
           *         "role": "owner",
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "deletedAt": "2026-04-05T10:00:00.000Z",
           *         "restorableUntil": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Project'];
            /** @example Project restored */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listManagedRuns: {
    parameters: {
      query?: {
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description Only those in this state. */
        status?: 'pending' | 'running' | 'completed' | 'failed' | 'cancelled';
        /** @description Only those of this workflow. */
        workflowId?: string;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Runs fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Runs fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "runNumber": 42,
           *           "workflowId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "status": "completed",
           *           "prompt": "Fix the login loop that issue 42 describes.",
           *           "branchName": "fix/login-loop",
           *           "githubRepoUrl": "https://github.com/acme/payments",
           *           "attempts": 1,
           *           "progress": 100,
           *           "currentStepLabel": "Running the tests",
           *           "sandboxId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "leaseExpiresAt": null,
           *           "output": "Opened pull request 43.",
           *           "error": null,
           *           "costUsd": 0.42,
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "startedAt": "2026-04-05T10:00:01.000Z",
           *           "finishedAt": "2026-04-05T10:02:00.000Z",
           *           "updatedAt": "2026-04-05T10:02:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "limit": 50,
           *         "nextCursor": null,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedRun'][];
            /** @example Runs fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              /** @description Send it as `cursor` for the next page; null at the end. */
              nextCursor: string | null;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  startManagedRun: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "workflowId": "01HY73R5G4FAE8PFTY3MP4PTKG",
         *       "prompt": "Fix the login loop that issue 42 describes.",
         *       "branchName": "fix/login-loop",
         *       "githubRepoUrl": "https://github.com/acme/payments"
         *     }
         */
        'application/json': components['schemas']['StartManagedRun'];
      };
    };
    responses: {
      /** @description Run started: it waits for a runner. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 201,
           *       "code": "OK",
           *       "message": "Run started: it waits for a runner",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "runNumber": 42,
           *         "workflowId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "status": "completed",
           *         "prompt": "Fix the login loop that issue 42 describes.",
           *         "branchName": "fix/login-loop",
           *         "githubRepoUrl": "https://github.com/acme/payments",
           *         "attempts": 1,
           *         "progress": 100,
           *         "currentStepLabel": "Running the tests",
           *         "sandboxId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "leaseExpiresAt": null,
           *         "output": "Opened pull request 43.",
           *         "error": null,
           *         "costUsd": 0.42,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "startedAt": "2026-04-05T10:00:01.000Z",
           *         "finishedAt": "2026-04-05T10:02:00.000Z",
           *         "updatedAt": "2026-04-05T10:02:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedRun'];
            /** @example Run started: it waits for a runner */
            message: string;
            /** @constant */
            status: 201;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getManagedRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
        /** @description The id of the run. */
        runId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Run fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Run fetched successfully",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "runNumber": 42,
           *         "workflowId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "status": "running",
           *         "prompt": "Fix the login loop that issue 42 describes.",
           *         "branchName": "fix/login-loop",
           *         "githubRepoUrl": "https://github.com/acme/payments",
           *         "attempts": 1,
           *         "progress": 40,
           *         "currentStepLabel": "Running the tests",
           *         "sandboxId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "leaseExpiresAt": "2026-04-05T10:02:30.000Z",
           *         "output": null,
           *         "error": null,
           *         "costUsd": null,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "startedAt": "2026-04-05T10:00:01.000Z",
           *         "finishedAt": null,
           *         "updatedAt": "2026-04-05T10:01:30.000Z",
           *         "steps": [
           *           {
           *             "name": "Fix",
           *             "role": "engineer",
           *             "instructions": "Read the issue, find its cause and fix it.",
           *             "model": null
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedRunWithSteps'];
            /** @example Run fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  cancelManagedRun: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
        /** @description The id of the run. */
        runId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Run cancelled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Run cancelled",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "runNumber": 42,
           *         "workflowId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "status": "completed",
           *         "prompt": "Fix the login loop that issue 42 describes.",
           *         "branchName": "fix/login-loop",
           *         "githubRepoUrl": "https://github.com/acme/payments",
           *         "attempts": 1,
           *         "progress": 100,
           *         "currentStepLabel": "Running the tests",
           *         "sandboxId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "leaseExpiresAt": null,
           *         "output": "Opened pull request 43.",
           *         "error": null,
           *         "costUsd": 0.42,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "startedAt": "2026-04-05T10:00:01.000Z",
           *         "finishedAt": "2026-04-05T10:02:00.000Z",
           *         "updatedAt": "2026-04-05T10:02:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedRun'];
            /** @example Run cancelled */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listManagedSandboxes: {
    parameters: {
      query?: {
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description Only those of this run. */
        runId?: string;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sandboxes fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Sandboxes fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "runId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "name": "runner-7",
           *           "labels": {
           *             "region": "eu-west-1"
           *           },
           *           "status": "running",
           *           "createdAt": "2026-04-05T10:00:01.000Z",
           *           "startedAt": "2026-04-05T10:00:20.000Z",
           *           "endedAt": null,
           *           "updatedAt": "2026-04-05T10:00:20.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "limit": 50,
           *         "nextCursor": null,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedSandbox'][];
            /** @example Sandboxes fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              /** @description Send it as `cursor` for the next page; null at the end. */
              nextCursor: string | null;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getManagedProjectSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Settings fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Settings fetched successfully",
           *       "data": {
           *         "sandboxSystemPrompt": "You are a helpful coding assistant.",
           *         "claudeMd": "# Project Instructions\nWrite tests first.",
           *         "issueDiscoveryPrompt": "Analyze the codebase and identify issues.",
           *         "selectedSkills": [
           *           "code-review"
           *         ],
           *         "selectedCommands": [
           *           "fix-issue"
           *         ],
           *         "selectedScripts": [
           *           "setup-database"
           *         ],
           *         "envVars": {
           *           "NODE_ENV": "production"
           *         },
           *         "deployEnvVars": {
           *           "DEPLOY_REGION": "eu-central-1"
           *         },
           *         "testUserCredentials": {
           *           "email": "••••••••.com",
           *           "password": "••••••••bour"
           *         },
           *         "convexDeployKey": "••••••••3f9a",
           *         "convexDevKey": "••••••••70bc",
           *         "learningTemplateId": "tpl_learning",
           *         "learningModel": "claude-sonnet-4-5",
           *         "mergingTemplateId": "tpl_merging",
           *         "mergingModel": "claude-opus-4-5",
           *         "gitCommitName": "CodeCourier Bot",
           *         "gitCommitEmail": "bot@example.com",
           *         "updatedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ProjectSettings'];
            /** @example Settings fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  updateManagedProjectSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "sandboxSystemPrompt": "You are a helpful coding assistant.",
         *       "claudeMd": "# Project Instructions\nWrite tests first.",
         *       "issueDiscoveryPrompt": "Analyze the codebase and identify issues.",
         *       "selectedSkills": [
         *         "code-review"
         *       ],
         *       "selectedCommands": [
         *         "fix-issue"
         *       ],
         *       "selectedScripts": [
         *         "setup-database"
         *       ],
         *       "envVars": {
         *         "NODE_ENV": "production"
         *       },
         *       "deployEnvVars": {
         *         "DEPLOY_REGION": "eu-central-1"
         *       },
         *       "testUserCredentials": {
         *         "email": "tester@example.com",
         *         "password": "quiet-harbour"
         *       },
         *       "convexDeployKey": "prod:quiet-harbour-42|…",
         *       "convexDevKey": "dev:quiet-harbour-42|…",
         *       "learningTemplateId": "tpl_learning",
         *       "learningModel": "claude-sonnet-4-5",
         *       "mergingTemplateId": "tpl_merging",
         *       "mergingModel": "claude-opus-4-5",
         *       "gitCommitName": "CodeCourier Bot",
         *       "gitCommitEmail": "bot@example.com"
         *     }
         */
        'application/json': components['schemas']['ProjectSettingsChange'];
      };
    };
    responses: {
      /** @description Settings updated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Settings updated",
           *       "data": {
           *         "sandboxSystemPrompt": "You are a helpful coding assistant.",
           *         "claudeMd": "# Project Instructions\nWrite tests first.",
           *         "issueDiscoveryPrompt": "Analyze the codebase and identify issues.",
           *         "selectedSkills": [
           *           "code-review"
           *         ],
           *         "selectedCommands": [
           *           "fix-issue"
           *         ],
           *         "selectedScripts": [
           *           "setup-database"
           *         ],
           *         "envVars": {
           *           "NODE_ENV": "production"
           *         },
           *         "deployEnvVars": {
           *           "DEPLOY_REGION": "eu-central-1"
           *         },
           *         "testUserCredentials": {
           *           "email": "••••••••.com",
           *           "password": "••••••••bour"
           *         },
           *         "convexDeployKey": "••••••••3f9a",
           *         "convexDevKey": "••••••••70bc",
           *         "learningTemplateId": "tpl_learning",
           *         "learningModel": "claude-sonnet-4-5",
           *         "mergingTemplateId": "tpl_merging",
           *         "mergingModel": "claude-opus-4-5",
           *         "gitCommitName": "CodeCourier Bot",
           *         "gitCommitEmail": "bot@example.com",
           *         "updatedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ProjectSettings'];
            /** @example Settings updated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getManagedProjectUsage: {
    parameters: {
      query?: {
        /** @description Only what keys of this environment did. */
        environment?: 'live' | 'test';
        /** @description The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be asked about at once. */
        from?: string;
        /** @description Whether to answer requests by hour too, as far as hours are kept. */
        hours?: boolean;
        /** @description Only what this key did. */
        key?: string;
        /** @description How many of the keys to list at the most, 1 to 100. */
        limit?: number;
        /** @description The last day, in UTC. Left out, today. */
        to?: string;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Usage fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Usage fetched successfully",
           *       "data": {
           *         "from": "2026-04-05",
           *         "to": "2026-04-05",
           *         "totals": {
           *           "requests": 1204,
           *           "errors": 17,
           *           "rateLimited": 3
           *         },
           *         "byStatus": {
           *           "2xx": 1187,
           *           "3xx": 0,
           *           "4xx": 16,
           *           "5xx": 1
           *         },
           *         "refused": {
           *           "scope": 4,
           *           "role": 1,
           *           "other": 0
           *         },
           *         "byDay": [
           *           {
           *             "day": "2026-04-05",
           *             "requests": 1204,
           *             "errors": 17,
           *             "rateLimited": 3
           *           }
           *         ],
           *         "byHour": [
           *           {
           *             "hour": "2026-04-05T10:00:00.000Z",
           *             "requests": 1204,
           *             "errors": 17,
           *             "rateLimited": 3
           *           }
           *         ],
           *         "byGroup": [
           *           {
           *             "group": "API keys",
           *             "environment": "live",
           *             "requests": 1204,
           *             "errors": 17,
           *             "rateLimited": 3
           *           }
           *         ],
           *         "keys": [
           *           {
           *             "id": "kak_01hy73r5g4fae8pfty3mp4ptkg",
           *             "name": "quickstart",
           *             "prefix": "cc_live_AbCdEf",
           *             "environment": "live",
           *             "requests": 1204,
           *             "errors": 17,
           *             "rateLimited": 3,
           *             "byStatus": {
           *               "2xx": 1187,
           *               "3xx": 0,
           *               "4xx": 16,
           *               "5xx": 1
           *             },
           *             "refused": {
           *               "scope": 4,
           *               "role": 1,
           *               "other": 0
           *             },
           *             "lastUsedAt": "2026-04-05T10:00:00.000Z"
           *           }
           *         ],
           *         "keysTotal": 12
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ProjectUsage'];
            /** @example Usage fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listManagedWorkflows: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Only those whose name contains this text. */
        q?: string;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Workflows fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Workflows fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "name": "Fix an issue",
           *           "description": "From the report to the pull request.",
           *           "steps": [
           *             {
           *               "name": "Fix",
           *               "role": "engineer",
           *               "instructions": "Read the issue, find its cause and fix it.",
           *               "model": "claude-sonnet"
           *             }
           *           ],
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedWorkflow'][];
            /** @example Workflows fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  createManagedWorkflow: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Fix an issue",
         *       "description": "From the report to the pull request.",
         *       "steps": [
         *         {
         *           "name": "Fix",
         *           "role": "engineer",
         *           "instructions": "Read the issue, find its cause and fix it.",
         *           "model": "claude-sonnet"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['NewWorkflow'];
      };
    };
    responses: {
      /** @description Workflow created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 201,
           *       "code": "OK",
           *       "message": "Workflow created",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Fix an issue",
           *         "description": "From the report to the pull request.",
           *         "steps": [
           *           {
           *             "name": "Fix",
           *             "role": "engineer",
           *             "instructions": "Read the issue, find its cause and fix it.",
           *             "model": "claude-sonnet"
           *           }
           *         ],
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedWorkflow'];
            /** @example Workflow created */
            message: string;
            /** @constant */
            status: 201;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getManagedWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
        /** @description The id of the workflow. */
        workflowId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Workflow fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Workflow fetched successfully",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Fix an issue",
           *         "description": "From the report to the pull request.",
           *         "steps": [
           *           {
           *             "name": "Fix",
           *             "role": "engineer",
           *             "instructions": "Read the issue, find its cause and fix it.",
           *             "model": "claude-sonnet"
           *           }
           *         ],
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedWorkflow'];
            /** @example Workflow fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  updateManagedWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
        /** @description The id of the workflow. */
        workflowId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "name": "Fix an issue",
         *       "description": "From the report to the pull request.",
         *       "steps": [
         *         {
         *           "name": "Fix",
         *           "role": "engineer",
         *           "instructions": "Read the issue, find its cause and fix it.",
         *           "model": "claude-sonnet"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['WorkflowChange'];
      };
    };
    responses: {
      /** @description Workflow updated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Workflow updated",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Fix an issue",
           *         "description": "From the report to the pull request.",
           *         "steps": [
           *           {
           *             "name": "Fix",
           *             "role": "engineer",
           *             "instructions": "Read the issue, find its cause and fix it.",
           *             "model": "claude-sonnet"
           *           }
           *         ],
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['ManagedWorkflow'];
            /** @example Workflow updated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  deleteManagedWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the project. */
        projectId: string;
        /** @description The id of the workflow. */
        workflowId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Workflow deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Workflow deleted",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Workflow deleted */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  restoreOrganization: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "slug": "acme-again"
         *     }
         */
        'application/json': components['schemas']['OrganizationRestoration'];
      };
    };
    responses: {
      /** @description Organization restored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Organization restored",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "name": "Acme Ltd",
           *         "slug": "acme",
           *         "role": "owner",
           *         "mfaRequired": true,
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z",
           *         "deletedAt": "2026-04-05T10:00:00.000Z",
           *         "restorableUntil": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Organization'];
            /** @example Organization restored */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getSsoSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Settings fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Settings fetched successfully",
           *       "data": {
           *         "enforced": true
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SsoSettings'];
            /** @example Settings fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  changeSsoSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "enforced": false
         *     }
         */
        'application/json': components['schemas']['SsoSettingsChange'];
      };
    };
    responses: {
      /** @description Settings changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Settings changed",
           *       "data": {
           *         "enforced": true
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SsoSettings'];
            /** @example Settings changed */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listSsoConnections: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Connections fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Connections fetched successfully",
           *       "data": [
           *         {
           *           "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *           "kind": "oidc",
           *           "name": "Acme ID",
           *           "enabled": true,
           *           "defaultRole": "member",
           *           "setUpBy": "owner",
           *           "oidc": {
           *             "issuer": "https://id.example.com",
           *             "clientId": "latchkey",
           *             "clientSecretLast4": "x7Qd",
           *             "scopes": [
           *               "openid",
           *               "email",
           *               "profile"
           *             ],
           *             "emailClaim": "email",
           *             "nameClaim": "name"
           *           },
           *           "saml": {
           *             "entityId": "https://id.example.com/saml",
           *             "ssoUrl": "https://id.example.com/saml/sso",
           *             "certificates": [
           *               {
           *                 "pem": "-----BEGIN CERTIFICATE-----…",
           *                 "fingerprint": "AB:CD:…",
           *                 "expiresAt": "2026-04-05T10:00:00.000Z"
           *               }
           *             ],
           *             "emailAttribute": "mail",
           *             "nameAttribute": "displayName"
           *           },
           *           "serviceProvider": {
           *             "callbackUrl": "https://latchkey.example.com/api/auth/sso/oidc/callback",
           *             "entityId": "https://latchkey.example.com/api/auth/sso/saml/01J0…/metadata",
           *             "startUrl": "https://latchkey.example.com/api/auth/sso/01J0…/start"
           *           },
           *           "createdAt": "2026-04-05T10:00:00.000Z",
           *           "updatedAt": "2026-04-05T10:00:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SsoConnection'][];
            /** @example Connections fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  createSsoConnection: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Acme ID",
         *       "defaultRole": "member",
         *       "oidc": {
         *         "issuer": "https://id.example.com",
         *         "clientId": "latchkey",
         *         "clientSecret": "a-secret-of-the-client"
         *       }
         *     }
         */
        'application/json': components['schemas']['NewSsoConnection'];
      };
    };
    responses: {
      /** @description Connection created: tell the provider of us, test it, and enable it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 201,
           *       "code": "OK",
           *       "message": "Connection created: tell the provider of us, test it, and enable it",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "kind": "oidc",
           *         "name": "Acme ID",
           *         "enabled": true,
           *         "defaultRole": "member",
           *         "setUpBy": "owner",
           *         "oidc": {
           *           "issuer": "https://id.example.com",
           *           "clientId": "latchkey",
           *           "clientSecretLast4": "x7Qd",
           *           "scopes": [
           *             "openid",
           *             "email",
           *             "profile"
           *           ],
           *           "emailClaim": "email",
           *           "nameClaim": "name"
           *         },
           *         "saml": {
           *           "entityId": "https://id.example.com/saml",
           *           "ssoUrl": "https://id.example.com/saml/sso",
           *           "certificates": [
           *             {
           *               "pem": "-----BEGIN CERTIFICATE-----…",
           *               "fingerprint": "AB:CD:…",
           *               "expiresAt": "2026-04-05T10:00:00.000Z"
           *             }
           *           ],
           *           "emailAttribute": "mail",
           *           "nameAttribute": "displayName"
           *         },
           *         "serviceProvider": {
           *           "callbackUrl": "https://latchkey.example.com/api/auth/sso/oidc/callback",
           *           "entityId": "https://latchkey.example.com/api/auth/sso/saml/01J0…/metadata",
           *           "startUrl": "https://latchkey.example.com/api/auth/sso/01J0…/start"
           *         },
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SsoConnection'];
            /** @example Connection created: tell the provider of us, test it, and enable it */
            message: string;
            /** @constant */
            status: 201;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getSsoConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the ssoConnection. */
        ssoConnectionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Connection fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Connection fetched successfully",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "kind": "oidc",
           *         "name": "Acme ID",
           *         "enabled": true,
           *         "defaultRole": "member",
           *         "setUpBy": "owner",
           *         "oidc": {
           *           "issuer": "https://id.example.com",
           *           "clientId": "latchkey",
           *           "clientSecretLast4": "x7Qd",
           *           "scopes": [
           *             "openid",
           *             "email",
           *             "profile"
           *           ],
           *           "emailClaim": "email",
           *           "nameClaim": "name"
           *         },
           *         "saml": {
           *           "entityId": "https://id.example.com/saml",
           *           "ssoUrl": "https://id.example.com/saml/sso",
           *           "certificates": [
           *             {
           *               "pem": "-----BEGIN CERTIFICATE-----…",
           *               "fingerprint": "AB:CD:…",
           *               "expiresAt": "2026-04-05T10:00:00.000Z"
           *             }
           *           ],
           *           "emailAttribute": "mail",
           *           "nameAttribute": "displayName"
           *         },
           *         "serviceProvider": {
           *           "callbackUrl": "https://latchkey.example.com/api/auth/sso/oidc/callback",
           *           "entityId": "https://latchkey.example.com/api/auth/sso/saml/01J0…/metadata",
           *           "startUrl": "https://latchkey.example.com/api/auth/sso/01J0…/start"
           *         },
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SsoConnection'];
            /** @example Connection fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  updateSsoConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the ssoConnection. */
        ssoConnectionId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "name": "Acme ID"
         *     }
         */
        'application/json': components['schemas']['SsoConnectionChange'];
      };
    };
    responses: {
      /** @description Connection updated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Connection updated",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "kind": "oidc",
           *         "name": "Acme ID",
           *         "enabled": true,
           *         "defaultRole": "member",
           *         "setUpBy": "owner",
           *         "oidc": {
           *           "issuer": "https://id.example.com",
           *           "clientId": "latchkey",
           *           "clientSecretLast4": "x7Qd",
           *           "scopes": [
           *             "openid",
           *             "email",
           *             "profile"
           *           ],
           *           "emailClaim": "email",
           *           "nameClaim": "name"
           *         },
           *         "saml": {
           *           "entityId": "https://id.example.com/saml",
           *           "ssoUrl": "https://id.example.com/saml/sso",
           *           "certificates": [
           *             {
           *               "pem": "-----BEGIN CERTIFICATE-----…",
           *               "fingerprint": "AB:CD:…",
           *               "expiresAt": "2026-04-05T10:00:00.000Z"
           *             }
           *           ],
           *           "emailAttribute": "mail",
           *           "nameAttribute": "displayName"
           *         },
           *         "serviceProvider": {
           *           "callbackUrl": "https://latchkey.example.com/api/auth/sso/oidc/callback",
           *           "entityId": "https://latchkey.example.com/api/auth/sso/saml/01J0…/metadata",
           *           "startUrl": "https://latchkey.example.com/api/auth/sso/01J0…/start"
           *         },
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SsoConnection'];
            /** @example Connection updated */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  deleteSsoConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the ssoConnection. */
        ssoConnectionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Connection deleted, and the sessions that it had opened ended. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Connection deleted, and the sessions that it had opened ended",
           *       "data": null
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: null;
            /** @example Connection deleted, and the sessions that it had opened ended */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  disableSsoConnection: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the ssoConnection. */
        ssoConnectionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Connection disabled, and the sessions that it had opened ended. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Connection disabled, and the sessions that it had opened ended",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "kind": "oidc",
           *         "name": "Acme ID",
           *         "enabled": true,
           *         "defaultRole": "member",
           *         "setUpBy": "owner",
           *         "oidc": {
           *           "issuer": "https://id.example.com",
           *           "clientId": "latchkey",
           *           "clientSecretLast4": "x7Qd",
           *           "scopes": [
           *             "openid",
           *             "email",
           *             "profile"
           *           ],
           *           "emailClaim": "email",
           *           "nameClaim": "name"
           *         },
           *         "saml": {
           *           "entityId": "https://id.example.com/saml",
           *           "ssoUrl": "https://id.example.com/saml/sso",
           *           "certificates": [
           *             {
           *               "pem": "-----BEGIN CERTIFICATE-----…",
           *               "fingerprint": "AB:CD:…",
           *               "expiresAt": "2026-04-05T10:00:00.000Z"
           *             }
           *           ],
           *           "emailAttribute": "mail",
           *           "nameAttribute": "displayName"
           *         },
           *         "serviceProvider": {
           *           "callbackUrl": "https://latchkey.example.com/api/auth/sso/oidc/callback",
           *           "entityId": "https://latchkey.example.com/api/auth/sso/saml/01J0…/metadata",
           *           "startUrl": "https://latchkey.example.com/api/auth/sso/01J0…/start"
           *         },
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SsoConnection'];
            /** @example Connection disabled, and the sessions that it had opened ended */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  enableSsoConnection: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to try again: for 24 hours the same caller gets the first answer to the same request again. Any text that no other request of yours has, such as a random UUID. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the ssoConnection. */
        ssoConnectionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Connection enabled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Connection enabled",
           *       "data": {
           *         "id": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *         "kind": "oidc",
           *         "name": "Acme ID",
           *         "enabled": true,
           *         "defaultRole": "member",
           *         "setUpBy": "owner",
           *         "oidc": {
           *           "issuer": "https://id.example.com",
           *           "clientId": "latchkey",
           *           "clientSecretLast4": "x7Qd",
           *           "scopes": [
           *             "openid",
           *             "email",
           *             "profile"
           *           ],
           *           "emailClaim": "email",
           *           "nameClaim": "name"
           *         },
           *         "saml": {
           *           "entityId": "https://id.example.com/saml",
           *           "ssoUrl": "https://id.example.com/saml/sso",
           *           "certificates": [
           *             {
           *               "pem": "-----BEGIN CERTIFICATE-----…",
           *               "fingerprint": "AB:CD:…",
           *               "expiresAt": "2026-04-05T10:00:00.000Z"
           *             }
           *           ],
           *           "emailAttribute": "mail",
           *           "nameAttribute": "displayName"
           *         },
           *         "serviceProvider": {
           *           "callbackUrl": "https://latchkey.example.com/api/auth/sso/oidc/callback",
           *           "entityId": "https://latchkey.example.com/api/auth/sso/saml/01J0…/metadata",
           *           "startUrl": "https://latchkey.example.com/api/auth/sso/01J0…/start"
           *         },
           *         "createdAt": "2026-04-05T10:00:00.000Z",
           *         "updatedAt": "2026-04-05T10:00:00.000Z"
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SsoConnection'];
            /** @example Connection enabled */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  testSsoConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
        /** @description The id of the ssoConnection. */
        ssoConnectionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The provider was looked at. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "The provider was looked at",
           *       "data": {
           *         "ok": true,
           *         "problems": [
           *           "The provider could not be asked: it leads to an address that is not public."
           *         ]
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['SsoConnectionTest'];
            /** @example The provider was looked at */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Subscription fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Subscription fetched successfully",
           *       "data": {
           *         "plan": "pro",
           *         "limits": {
           *           "perMinute": 300,
           *           "perDay": 50000
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Subscription'];
            /** @example Subscription fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  changeSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "plan": "pro"
         *     }
         */
        'application/json': components['schemas']['SubscriptionChange'];
      };
    };
    responses: {
      /** @description Subscription changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Subscription changed",
           *       "data": {
           *         "plan": "pro",
           *         "limits": {
           *           "perMinute": 300,
           *           "perDay": 50000
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Subscription'];
            /** @example Subscription changed */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listPlans: {
    parameters: {
      query?: {
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Plans fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Plans fetched successfully",
           *       "data": [
           *         {
           *           "plan": "pro",
           *           "limits": {
           *             "perMinute": 300,
           *             "perDay": 50000
           *           }
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Plan'][];
            /** @example Plans fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getOrganizationUsage: {
    parameters: {
      query?: {
        /** @description Only what keys of this environment did. */
        environment?: 'live' | 'test';
        /** @description The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be asked about at once. */
        from?: string;
        /** @description Whether to answer requests by hour too, as far as hours are kept. */
        hours?: boolean;
        /** @description Only what this key or token did. */
        key?: string;
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Only what keys of this project did. */
        project?: string;
        /** @description Only requests to this API. */
        surface?: 'account' | 'project' | 'workspace';
        /** @description The last day, in UTC. Left out, today. */
        to?: string;
      };
      header?: never;
      path: {
        /** @description The id of the organization. */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Usage fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Usage fetched successfully",
           *       "data": {
           *         "from": "2026-04-05",
           *         "to": "2026-04-05",
           *         "totals": {
           *           "requests": 1204,
           *           "errors": 17,
           *           "rateLimited": 3
           *         },
           *         "byStatus": {
           *           "2xx": 1187,
           *           "3xx": 0,
           *           "4xx": 16,
           *           "5xx": 1
           *         },
           *         "refused": {
           *           "scope": 4,
           *           "role": 1,
           *           "other": 0
           *         },
           *         "byDay": [
           *           {
           *             "day": "2026-04-05",
           *             "requests": 1204,
           *             "errors": 17,
           *             "rateLimited": 3
           *           }
           *         ],
           *         "byHour": [
           *           {
           *             "hour": "2026-04-05T10:00:00.000Z",
           *             "requests": 1204,
           *             "errors": 17,
           *             "rateLimited": 3
           *           }
           *         ],
           *         "byGroup": [
           *           {
           *             "surface": "account",
           *             "group": "API keys",
           *             "environment": "live",
           *             "requests": 1204,
           *             "errors": 17,
           *             "rateLimited": 3
           *           }
           *         ],
           *         "keys": [
           *           {
           *             "id": "kak_01hy73r5g4fae8pfty3mp4ptkg",
           *             "kind": "personal",
           *             "projectId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "userId": "01HY73R5G4FAE8PFTY3MP4PTKG",
           *             "name": "quickstart",
           *             "prefix": "cc_live_AbCdEf",
           *             "environment": "live",
           *             "requests": 1204,
           *             "errors": 17,
           *             "rateLimited": 3,
           *             "byStatus": {
           *               "2xx": 1187,
           *               "3xx": 0,
           *               "4xx": 16,
           *               "5xx": 1
           *             },
           *             "refused": {
           *               "scope": 4,
           *               "role": 1,
           *               "other": 0
           *             },
           *             "lastUsedAt": "2026-04-05T10:00:00.000Z"
           *           }
           *         ],
           *         "keysTotal": 12
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['OrganizationUsage'];
            /** @example Usage fetched successfully */
            message: string;
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  listGrantableScopes: {
    parameters: {
      query: {
        /** @description For which kind of key: a personal token, or a key of a project or workspace. */
        kind: 'personal' | 'project' | 'workspace';
        /** @description How many to answer at the most, 1 to 100. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Scopes fetched successfully. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "status": 200,
           *       "code": "OK",
           *       "message": "Scopes fetched successfully",
           *       "data": [
           *         {
           *           "scope": "runs:cancel",
           *           "resource": "runs",
           *           "action": "cancel",
           *           "description": "Cancel runs."
           *         }
           *       ],
           *       "meta": {
           *         "total": 1,
           *         "offset": 0,
           *         "limit": 20,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': {
            /** @constant */
            code: 'OK';
            data: components['schemas']['Scope'][];
            /** @example Scopes fetched successfully */
            message: string;
            meta: {
              hasMore: boolean;
              limit: number;
              offset: number;
              /** @description How many there are in all. */
              total: number;
            };
            /** @constant */
            status: 200;
            /** @constant */
            success: true;
          };
        };
      };
    };
  };
  getConsoleAsset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description As the page names it. */
        asset: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A script, style, font or picture of the console. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'font/woff2': string;
          'image/svg+xml': string;
          'text/css': string;
          'text/javascript': string;
        };
      };
    };
  };
  getReferencePage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reference page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
    };
  };
  getReferenceScript: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description As the page names it. */
        script: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A script of the reference page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/javascript': string;
        };
      };
    };
  };
  getGuide: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The first page of the guide. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
    };
  };
  getGuideFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The folder of a page, or `assets`. */
        folder: string;
        /** @description The page. With `.md` behind it, it is Markdown. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the guide, or something that a page loads. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
          'font/woff2': string;
          'image/png': string;
          'text/css': string;
          'text/html': string;
          'text/javascript': string;
          'text/markdown': string;
          'text/plain': string;
        };
      };
    };
  };
  getGuidePage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The page, or what else lies beside it. */
        page: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the guide. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
          'font/woff2': string;
          'image/png': string;
          'text/css': string;
          'text/html': string;
          'text/javascript': string;
          'text/markdown': string;
          'text/plain': string;
        };
      };
    };
  };
  getGuideChunk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description As a page names it. */
        chunk: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A script of the guide. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/javascript': string;
        };
      };
    };
  };
  getLiveness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The process lives. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "ok"
           *     }
           */
          'application/json': components['schemas']['Liveness'];
        };
      };
    };
  };
  getLlmsText: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What there is to read about this server, for programs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
    };
  };
  getOpenApiDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The API that the document describes. */
        file: 'account.json' | 'project.json' | 'workspace.json' | 'secret-key.json' | 'internal.json' | 'oauth.json';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The OpenAPI 3.1 document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
    };
  };
  getReadiness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The server can serve. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "ok",
           *       "checks": {
           *         "database": "ok",
           *         "migrations": "ok",
           *         "keys": "ok",
           *         "mail": "ok",
           *         "limits": "ok",
           *         "disk": "ok"
           *       }
           *     }
           */
          'application/json': components['schemas']['Readiness'];
        };
      };
    };
  };
}
