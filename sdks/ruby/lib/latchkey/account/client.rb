# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/account.json.

module Latchkey
  module Account
    # A client of the account API. Any number of threads may share one.
    class Client < Latchkey::Client
      # How this API wants to be shown who is calling.
      #
      # @api private
      CREDENTIALS = { bearer: false, session: true }.freeze

      # Accept invite. Needs the scope `organizations:write`.
      #
      # @param token [String] The token of the invite's mail, or the id under which the caller's invites list
      #   it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Organization]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def accept_invite(token, options: {})
        call = Latchkey::Call.new(http_method: 'POST', path: "/api/user/invites/#{escape(token)}/accept", retry: :keyed)
        value(call, Organization, %w[data], options)
      end

      # Activate user. Takes only a session. For admins of the deployment alone.
      #
      # @param user_id [String] The id of the user.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminUserDetail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def activate_user(user_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/admin/users/#{escape(user_id)}/activate",
          retry: :keyed
        )
        value(call, AdminUserDetail, %w[data], options)
      end

      # Add passkey. Takes only a session.
      #
      # @param name [String] What you call it, such as the device that it is on.
      # @param response [PasskeyAttestation]
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AddedPasskey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def add_passkey(name:, response:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/passkeys',
          retry: :cautious,
          body: { 'name' => name, 'response' => response }
        )
        value(call, AddedPasskey, %w[data], options)
      end

      # Add SSO domain. Needs the scope `organizations:write`. Needs the role `admin` in the organization, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param domain [String] The domain of people’s addresses.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SsoDomain]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def add_sso_domain(organization_id, domain:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/domains",
          retry: :keyed,
          body: { 'domain' => domain }
        )
        value(call, SsoDomain, %w[data], options)
      end

      # Approve authorization request. Takes only a session.
      #
      # @param uid [String] What is asked.
      # @param organization_id [String, nil] The one organization that it is about; null: all that you are in.
      # @param scopes [Array<String>] Which of the scopes you allow, of those for this API; left out: all that
      #   it asks for.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AuthorizationDecision]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def approve_authorization_request(uid, organization_id: OMIT, scopes: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/oauth/interactions/#{escape(uid)}/approve",
          retry: :cautious,
          body: { 'organizationId' => organization_id, 'scopes' => scopes }
        )
        value(call, AuthorizationDecision, %w[data], options)
      end

      # Approve device. Takes only a session. Has a limit of its own, `device-codes`, counted by client address.
      #
      # @param user_code [String] What the device shows. Hyphens and case do not matter.
      # @param organization_id [String, nil] The one organization that it is about; null: all that you are in.
      # @param scopes [Array<String>] Which of the scopes you allow, of those for this API; left out: all that
      #   it asks for.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def approve_device(user_code:, organization_id: OMIT, scopes: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/user/oauth/device/approve',
          retry: :cautious,
          body: {
            'userCode' => user_code,
            'organizationId' => organization_id,
            'scopes' => scopes
          }
        )
        nothing(call, options)
      end

      # Begin passkey. Takes only a session. Who has a second factor must have shown it within the last fifteen
      # minutes.
      #
      # @param password [String] Your password; needed where you have one and no second factor yet. Who has one
      #   has to have shown it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [PasskeyCreation]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def begin_passkey(password: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/passkeys/options',
          retry: :cautious,
          body: { 'password' => password }
        )
        value(call, PasskeyCreation, %w[data], options)
      end

      # Begin totp. Takes only a session. Who has a second factor must have shown it within the last fifteen
      # minutes.
      #
      # @param password [String] Your password; needed where you have one and no second factor yet. Who has one
      #   has to have shown it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Totp]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def begin_totp(password: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/factors/totp',
          retry: :cautious,
          body: { 'password' => password }
        )
        value(call, Totp, %w[data], options)
      end

      # Cancel managed run. Needs the scope `projects:write`. Needs the role `member` in the project, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param run_id [String] The id of the run.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ManagedRun]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def cancel_managed_run(organization_id, project_id, run_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/runs/#{escape(run_id)}/cancel",
          retry: :keyed
        )
        value(call, ManagedRun, %w[data], options)
      end

      # Change email. Takes only a session. Has a limit of its own, `recovery`, counted by client address.
      #
      # @param new_email [String] The new address, where the mail goes that completes the change.
      # @param password [String] Your present password.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def change_email(new_email:, password:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/change-email',
          retry: :keyed,
          body: { 'newEmail' => new_email, 'password' => password }
        )
        nothing(call, options)
      end

      # Change managed project member role. Needs the scope `members:write`. Needs the role `owner` in the
      # project.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param user_id [String] The id of the user.
      # @param role [String] What they are in the project from now on. One of `owner`, `admin`, `member`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ManagedProjectMember]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def change_managed_project_member_role(organization_id, project_id, user_id, role:, options: {})
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/members/#{escape(user_id)}/role",
          retry: :always,
          body: { 'role' => role }
        )
        value(call, ManagedProjectMember, %w[data], options)
      end

      # Change organization member role. Needs the scope `members:write`. Needs the role `owner` in the
      # organization.
      #
      # @param organization_id [String] The id of the organization.
      # @param user_id [String] The id of the user.
      # @param role [String] What they are from now on. One of `owner`, `admin`, `member`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Member]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def change_organization_member_role(organization_id, user_id, role:, options: {})
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/user/organizations/#{escape(organization_id)}/members/#{escape(user_id)}/role",
          retry: :always,
          body: { 'role' => role }
        )
        value(call, Member, %w[data], options)
      end

      # Change organization plan. Takes only a session. For admins of the deployment alone.
      #
      # @param organization_id [String] The id of the organization.
      # @param plan [String] The plan from now on. One of `free`, `pro`, `enterprise`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminOrganizationDetail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def change_organization_plan(organization_id, plan:, options: {})
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/admin/organizations/#{escape(organization_id)}/plan",
          retry: :always,
          body: { 'plan' => plan }
        )
        value(call, AdminOrganizationDetail, %w[data], options)
      end

      # Change password. Takes only a session.
      #
      # @param current_password [String] Your present password.
      # @param new_password [String] 8 to 128 characters, of any kind; the most common ones are refused.
      # @param revoke_other_sessions [Boolean] Whether all other sessions end, as they do unless told.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def change_password(current_password:, new_password:, revoke_other_sessions: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/change-password',
          retry: :keyed,
          body: {
            'currentPassword' => current_password,
            'newPassword' => new_password,
            'revokeOtherSessions' => revoke_other_sessions
          }
        )
        nothing(call, options)
      end

      # Change SSO settings. Needs the scope `organizations:write`. Who has a second factor must have shown it
      # within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param enforced [Boolean] Whether people with an address in a proven domain come in by the identity
      #   provider alone, but for owners.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SsoSettings]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def change_sso_settings(organization_id, enforced:, options: {})
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/user/organizations/#{escape(organization_id)}/sso",
          retry: :always,
          body: { 'enforced' => enforced }
        )
        value(call, SsoSettings, %w[data], options)
      end

      # Change subscription. Needs the scope `subscription:write`. Needs the role `owner` in the organization.
      #
      # @param organization_id [String] The id of the organization.
      # @param plan [String] The plan of the organization. One of `free`, `pro`, `enterprise`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Subscription]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def change_subscription(organization_id, plan:, options: {})
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/user/organizations/#{escape(organization_id)}/subscription",
          retry: :always,
          body: { 'plan' => plan }
        )
        value(call, Subscription, %w[data], options)
      end

      # Complete sign in with passkey. Open to everybody. Has a limit of its own, `sign-in`, counted by client
      # address.
      #
      # @param token [String] The token that came in the place of a session.
      # @param response [PasskeyAssertion]
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SignedIn]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def complete_sign_in_with_passkey(token:, response:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/second-factor/passkey',
          retry: :cautious,
          body: { 'token' => token, 'response' => response }
        )
        value(call, SignedIn, %w[data], options)
      end

      # Complete sign in with recovery code. Open to everybody. Has a limit of its own, `sign-in`, counted by
      # client address.
      #
      # @param token [String] The token that came in the place of a session.
      # @param code [String] One of the recovery codes. It is used up by that.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SignedIn]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def complete_sign_in_with_recovery_code(token:, code:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/second-factor/recovery-code',
          retry: :cautious,
          body: { 'token' => token, 'code' => code }
        )
        value(call, SignedIn, %w[data], options)
      end

      # Complete sign in with totp. Open to everybody. Has a limit of its own, `sign-in`, counted by client
      # address.
      #
      # @param token [String] The token that came in the place of a session.
      # @param code [String] The six digits that the app shows.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SignedIn]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def complete_sign_in_with_totp(token:, code:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/second-factor/totp',
          retry: :cautious,
          body: { 'token' => token, 'code' => code }
        )
        value(call, SignedIn, %w[data], options)
      end

      # Confirm totp. Takes only a session.
      #
      # @param code [String] The six digits that the app shows.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AddedFactor]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def confirm_totp(code:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/factors/totp/confirm',
          retry: :cautious,
          body: { 'code' => code }
        )
        value(call, AddedFactor, %w[data], options)
      end

      # Create JSON web token. Takes only a session.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [JsonWebToken]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def create_json_web_token(options: {})
        call = Latchkey::Call.new(http_method: 'POST', path: '/api/auth/token', retry: :cautious)
        value(call, JsonWebToken, %w[data], options)
      end

      # Create managed workflow. Needs the scope `projects:write`. Needs the role `member` in the project, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param name [String] What it is called, up to 200 characters.
      # @param description [String, nil] What it is for, up to 500 characters; empty or null clears it.
      # @param steps [Array<NewWorkflowStep>] What is done, in this order; up to 100 steps, of 256 KiB together.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ManagedWorkflow]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def create_managed_workflow(organization_id, project_id, name:, description: OMIT, steps: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/workflows",
          retry: :keyed,
          body: { 'name' => name, 'description' => description, 'steps' => steps }
        )
        value(call, ManagedWorkflow, %w[data], options)
      end

      # Create o auth client. Takes only a session or a JWT. Who has a second factor must have shown it within
      # the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param name [String] What people read when they are asked to agree.
      # @param confidential [Boolean] Whether it can keep a secret, as a server can.
      # @param homepage [String, nil] Where people can read about it.
      # @param grant_types [Array<String>] How it gets tokens.
      # @param redirect_uris [Array<String>] Where people may be sent back to: these very addresses. Of a
      #   loopback address the port is left open.
      # @param service_scopes [Array<String>] What it can ask for at services of your organization, in words of
      #   your own.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [IssuedOAuthClient]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def create_oauth_client(
        organization_id,
        name:,
        confidential: OMIT,
        homepage: OMIT,
        grant_types: OMIT,
        redirect_uris: OMIT,
        service_scopes: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/oauth-clients",
          retry: :keyed,
          body: {
            'name' => name,
            'confidential' => confidential,
            'homepage' => homepage,
            'grantTypes' => grant_types,
            'redirectUris' => redirect_uris,
            'serviceScopes' => service_scopes
          }
        )
        value(call, IssuedOAuthClient, %w[data], options)
      end

      # Create organization. Needs the scope `organizations:write`.
      #
      # @param name [String] What it is called.
      # @param slug [String] Its short name in addresses. Left out, one is made from the name.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Organization]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def create_organization(name:, slug: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/user/organizations',
          retry: :keyed,
          body: { 'name' => name, 'slug' => slug }
        )
        value(call, Organization, %w[data], options)
      end

      # Create organization project. Needs the scope `projects:write`. Needs the role `admin` in the
      # organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param name [String] What it is called.
      # @param slug [String] Its short name in addresses. Left out, one is made from the name.
      # @param description [String, nil] What it is for, up to 500 characters; empty or null clears it.
      # @param github_repo_url [String, nil] Where its code is; null clears it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Project]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def create_organization_project(
        organization_id,
        name:,
        slug: OMIT,
        description: OMIT,
        github_repo_url: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/projects",
          retry: :keyed,
          body: {
            'name' => name,
            'slug' => slug,
            'description' => description,
            'githubRepoUrl' => github_repo_url
          }
        )
        value(call, Project, %w[data], options)
      end

      # Create personal access token. Needs the scope `api-keys:write`. Who has a second factor must have shown
      # it within the last fifteen minutes.
      #
      # @param name [String] What the token is called.
      # @param scopes [Array<String>] What the token may do, within what its user may do at that moment.
      # @param expires_in [Integer] In how many seconds it ends; left out, never.
      # @param metadata [Hash{String => Object}] Facts of your own, up to 4 KiB of JSON. `organizationId` pins
      #   the token to that organization for good.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [CreatedPersonalToken]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def create_personal_access_token(name:, scopes:, expires_in: OMIT, metadata: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/api-key/create',
          retry: :keyed,
          body: {
            'name' => name,
            'expiresIn' => expires_in,
            'scopes' => scopes,
            'metadata' => metadata
          }
        )
        value(call, CreatedPersonalToken, %w[data], options)
      end

      # Create service. Takes only a session. For admins of the deployment alone. Who has a second factor must
      # have shown it within the last fifteen minutes.
      #
      # @param name [String] What the service is called; no other has the name while it lives.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [IssuedService]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def create_service(name:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/admin/services',
          retry: :keyed,
          body: { 'name' => name }
        )
        value(call, IssuedService, %w[data], options)
      end

      # Create SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown it
      # within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param name [String] What people read on the button, such as the name of the provider.
      # @param default_role [String] The role of who comes in by it for the first time, and is no member yet.
      #   One of `admin`, `member`.
      # @param oidc [NewSsoConnectionOidc] The OpenID provider. Issuer, client id and client secret are needed
      #   to make a connection.
      # @param saml [NewSsoConnectionSaml] The SAML identity provider: its metadata, or entity id, URL and
      #   certificates.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SsoConnection]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def create_sso_connection(organization_id, name:, default_role: OMIT, oidc: OMIT, saml: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/sso-connections",
          retry: :keyed,
          body: {
            'name' => name,
            'defaultRole' => default_role,
            'oidc' => oidc,
            'saml' => saml
          }
        )
        value(call, SsoConnection, %w[data], options)
      end

      # Deactivate user. Takes only a session. For admins of the deployment alone.
      #
      # @param user_id [String] The id of the user.
      # @param reason [String] Why, for other admins to read; it is audited.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminUserDetail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def deactivate_user(user_id, reason:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/admin/users/#{escape(user_id)}/deactivate",
          retry: :keyed,
          body: { 'reason' => reason }
        )
        value(call, AdminUserDetail, %w[data], options)
      end

      # Decline invite. Needs the scope `organizations:write`.
      #
      # @param token [String] The token of the invite's mail, or the id under which the caller's invites list
      #   it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def decline_invite(token, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/invites/#{escape(token)}/decline",
          retry: :keyed
        )
        nothing(call, options)
      end

      # Delete current user. Takes only a session. Who has a second factor must have shown it within the last
      # fifteen minutes.
      #
      # @param password [String] Your password.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def delete_current_user(password:, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: '/api/user/me',
          retry: :always,
          body: { 'password' => password },
          ends: true
        )
        nothing(call, options)
      end

      # Delete managed workflow. Needs the scope `projects:write`. Needs the role `member` in the project, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param workflow_id [String] The id of the workflow.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def delete_managed_workflow(organization_id, project_id, workflow_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/workflows/#{escape(workflow_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Delete o auth client. Takes only a session or a JWT. Needs the role `admin` in the organization, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param oauth_client_id [String] The id of the oauthClient.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def delete_oauth_client(organization_id, oauth_client_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/organizations/#{escape(organization_id)}/oauth-clients/#{escape(oauth_client_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Delete organization. Needs the scope `organizations:write`. Who has a second factor must have shown it
      # within the last fifteen minutes. Needs the role `owner` in the organization.
      #
      # @param organization_id [String] The id of the organization.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def delete_organization(organization_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/organizations/#{escape(organization_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Delete organization project. Needs the scope `projects:write`. Who has a second factor must have shown
      # it within the last fifteen minutes. Needs the role `owner` in the project.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def delete_organization_project(organization_id, project_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Delete personal access token. Needs the scope `api-keys:delete`.
      #
      # @param id [String] The token.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def delete_personal_access_token(id:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/api-key/delete',
          retry: :keyed,
          body: { 'id' => id }
        )
        nothing(call, options)
      end

      # Delete SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown it
      # within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param sso_connection_id [String] The id of the ssoConnection.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def delete_sso_connection(organization_id, sso_connection_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/organizations/#{escape(organization_id)}/sso-connections/#{escape(sso_connection_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Deny authorization request. Takes only a session.
      #
      # @param uid [String] What is asked.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AuthorizationDecision]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def deny_authorization_request(uid, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/oauth/interactions/#{escape(uid)}/deny",
          retry: :cautious
        )
        value(call, AuthorizationDecision, %w[data], options)
      end

      # Deny device. Takes only a session. Has a limit of its own, `device-codes`, counted by client address.
      #
      # @param user_code [String] What the device shows. Hyphens and case do not matter.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def deny_device(user_code:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/user/oauth/device/deny',
          retry: :cautious,
          body: { 'userCode' => user_code }
        )
        nothing(call, options)
      end

      # Disable SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown
      # it within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param sso_connection_id [String] The id of the ssoConnection.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SsoConnection]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def disable_sso_connection(organization_id, sso_connection_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/sso-connections/#{escape(sso_connection_id)}/disable",
          retry: :keyed
        )
        value(call, SsoConnection, %w[data], options)
      end

      # Disconnect app. Takes only a session or a JWT.
      #
      # @param oauth_client_id [String] The id of the oauthClient.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def disconnect_app(oauth_client_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/connected-apps/#{escape(oauth_client_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Enable SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown it
      # within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param sso_connection_id [String] The id of the ssoConnection.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SsoConnection]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def enable_sso_connection(organization_id, sso_connection_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/sso-connections/#{escape(sso_connection_id)}/enable",
          retry: :keyed
        )
        value(call, SsoConnection, %w[data], options)
      end

      # End user sessions. Takes only a session. For admins of the deployment alone.
      #
      # @param user_id [String] The id of the user.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [RevokedSessions]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def end_user_sessions(user_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/admin/users/#{escape(user_id)}/end-sessions",
          retry: :keyed
        )
        value(call, RevokedSessions, %w[data], options)
      end

      # Export audit logs. Needs the scope `audit:read`. Needs the role `admin` in the organization, or a higher
      # one.
      #
      # @param organization_id [String] The id of the organization.
      # @param format [String] JSON Lines or CSV. Both can be verified. One of `jsonl`, `csv`.
      # @param user_id [String] Only what this person did.
      # @param credential_id [String] Only what was done with this session, token or key.
      # @param action [String] Only this action, or all on one type of target: `api-key.*`.
      # @param outcome [String] Only what was done, or only what was refused. One of `done`, `refused`.
      # @param target_type [String] Only what was done to things of this type.
      # @param target_id [String] Only what was done to this.
      # @param from [String] Only from this moment on.
      # @param to [String] Only before this moment.
      # @param project_id [String] Only what concerns this project.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [String]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def export_audit_logs(
        organization_id,
        format: OMIT,
        user_id: OMIT,
        credential_id: OMIT,
        action: OMIT,
        outcome: OMIT,
        target_type: OMIT,
        target_id: OMIT,
        from: OMIT,
        to: OMIT,
        project_id: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/audit-logs/export",
          retry: :always,
          query: {
            'format' => format,
            'userId' => user_id,
            'credentialId' => credential_id,
            'action' => action,
            'outcome' => outcome,
            'targetType' => target_type,
            'targetId' => target_id,
            'from' => from,
            'to' => to,
            'projectId' => project_id
          }
        )
        text(call, options)
      end

      # Export personal data. Takes only a session or a JWT.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [PersonalData]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def export_personal_data(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/api/user/me/export', retry: :always)
        value(call, PersonalData, %w[data], options)
      end

      # Find device. Takes only a session. Has a limit of its own, `device-codes`, counted by client address.
      #
      # @param user_code [String] What the device shows. Hyphens and case do not matter.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [DeviceRequest]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def find_device(user_code:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/user/oauth/device',
          retry: :cautious,
          body: { 'userCode' => user_code }
        )
        value(call, DeviceRequest, %w[data], options)
      end

      # Find key by secret. Takes only a session. For admins of the deployment alone.
      #
      # @param key [String] The key itself. It is neither kept nor logged, and this is no use of it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def find_key_by_secret(key:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/admin/keys/find',
          retry: :cautious,
          body: { 'key' => key }
        )
        value(call, AdminKey, %w[data], options)
      end

      # Follow verification link. Open to everybody.
      #
      # @param token [String] What the link in the mail says after `#token=`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [VerifiedEmail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def follow_verification_link(token:, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/auth/verify-email',
          retry: :always,
          query: { 'token' => token }
        )
        value(call, VerifiedEmail, %w[data], options)
      end

      # Generate managed project key. Needs the scope `api-keys:write`. Who has a second factor must have shown
      # it within the last fifteen minutes. Needs the role `admin` in the project, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param name [String] What the key is called.
      # @param scopes [Array<String>] What the key may do; left out, all that its maker may.
      # @param environment [String] Which world the key acts in; left out, live, but test where a test key makes
      #   it. One of `live`, `test`.
      # @param expires_in [Integer] In how many seconds it ends; left out, with the key that makes it, or never.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [GeneratedProjectKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def generate_managed_project_key(
        organization_id,
        project_id,
        name:,
        scopes: OMIT,
        environment: OMIT,
        expires_in: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/api-keys",
          retry: :keyed,
          body: {
            'name' => name,
            'scopes' => scopes,
            'environment' => environment,
            'expiresIn' => expires_in
          }
        )
        value(call, GeneratedProjectKey, %w[data], options)
      end

      # Generate managed workspace key. Needs the scope `api-keys:write`. Takes only a session or a JWT. Who has
      # a second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the
      # organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param name [String] What the key is called.
      # @param scopes [Array<String>] What the key may do; left out, all that its maker may.
      # @param environment [String] Which world the key acts in; left out, live, but test where a test key makes
      #   it. One of `live`, `test`.
      # @param expires_in [Integer] In how many seconds it ends; left out, with the key that makes it, or never.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [GeneratedManagedWorkspaceKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def generate_managed_workspace_key(
        organization_id,
        name:,
        scopes: OMIT,
        environment: OMIT,
        expires_in: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/api-keys",
          retry: :keyed,
          body: {
            'name' => name,
            'scopes' => scopes,
            'environment' => environment,
            'expiresIn' => expires_in
          }
        )
        value(call, GeneratedManagedWorkspaceKey, %w[data], options)
      end

      # Get any organization. Takes only a session. For admins of the deployment alone.
      #
      # @param organization_id [String] The id of the organization.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminOrganizationDetail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_any_organization(organization_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/admin/organizations/#{escape(organization_id)}",
          retry: :always
        )
        value(call, AdminOrganizationDetail, %w[data], options)
      end

      # Get authorization request. Takes only a session.
      #
      # @param uid [String] What is asked.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AuthorizationRequest]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_authorization_request(uid, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/oauth/interactions/#{escape(uid)}/details",
          retry: :always
        )
        value(call, AuthorizationRequest, %w[data], options)
      end

      # Get counters of project. Needs the scope `projects:read`. Needs the role `member` in the project, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ProjectCounters]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_counters_of_project(organization_id, project_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/counters",
          retry: :always
        )
        value(call, ProjectCounters, %w[data], options)
      end

      # Get current session. Takes only a session or a JWT.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [CurrentSession]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_current_session(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/api/auth/session', retry: :always)
        value(call, CurrentSession, %w[data], options)
      end

      # Get current user. Needs the scope `user:read`.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [CurrentUser]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_current_user(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/api/user/me', retry: :always)
        value(call, CurrentUser, %w[data], options)
      end

      # Get deployment health. Takes only a session. For admins of the deployment alone.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminHealth]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_deployment_health(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/api/admin/health', retry: :always)
        value(call, AdminHealth, %w[data], options)
      end

      # Get JSON web key set. Open to everybody.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [JsonWebKeySet]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_json_web_key_set(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/api/auth/jwks', retry: :always)
        value(call, JsonWebKeySet, [], options)
      end

      # Get managed project settings. Needs the scope `projects:read`. Needs the role `admin` in the project, or
      # a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ProjectSettings]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_managed_project_settings(organization_id, project_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/settings",
          retry: :always
        )
        value(call, ProjectSettings, %w[data], options)
      end

      # Get managed project usage. Needs the scope `usage:read`. Needs the role `member` in the project, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param from [String] The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be
      #   asked about at once.
      # @param to [String] The last day, in UTC. Left out, today.
      # @param key [String] Only what this key did.
      # @param environment [String] Only what keys of this environment did. One of `live`, `test`.
      # @param hours [Boolean] Whether to answer requests by hour too, as far as hours are kept.
      # @param limit [Integer] How many of the keys to list at the most, 1 to 100.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ProjectUsage]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_managed_project_usage(
        organization_id,
        project_id,
        from: OMIT,
        to: OMIT,
        key: OMIT,
        environment: OMIT,
        hours: OMIT,
        limit: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/usage",
          retry: :always,
          query: {
            'from' => from,
            'to' => to,
            'key' => key,
            'environment' => environment,
            'hours' => hours,
            'limit' => limit
          }
        )
        value(call, ProjectUsage, %w[data], options)
      end

      # Get managed run. Needs the scope `projects:read`. Needs the role `member` in the project, or a higher
      # one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param run_id [String] The id of the run.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ManagedRunWithSteps]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_managed_run(organization_id, project_id, run_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/runs/#{escape(run_id)}",
          retry: :always
        )
        value(call, ManagedRunWithSteps, %w[data], options)
      end

      # Get managed workflow. Needs the scope `projects:read`. Needs the role `member` in the project, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param workflow_id [String] The id of the workflow.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ManagedWorkflow]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_managed_workflow(organization_id, project_id, workflow_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/workflows/#{escape(workflow_id)}",
          retry: :always
        )
        value(call, ManagedWorkflow, %w[data], options)
      end

      # Get my membership. Needs the scope `members:read` or `organizations:read`.
      #
      # @param organization_id [String] The id of the organization.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Member]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_my_membership(organization_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/my-membership",
          retry: :always
        )
        value(call, Member, %w[data], options)
      end

      # Get o auth client. Needs the scope `api-keys:read`. Needs the role `admin` in the organization, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param oauth_client_id [String] The id of the oauthClient.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [OAuthClient]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_oauth_client(organization_id, oauth_client_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/oauth-clients/#{escape(oauth_client_id)}",
          retry: :always
        )
        value(call, OAuthClient, %w[data], options)
      end

      # Get organization. Needs the scope `organizations:read`.
      #
      # @param organization_id [String] The id of the organization.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Organization]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_organization(organization_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}",
          retry: :always
        )
        value(call, Organization, %w[data], options)
      end

      # Get organization project. Needs the scope `projects:read`. Needs the role `member` in the project, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Project]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_organization_project(organization_id, project_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}",
          retry: :always
        )
        value(call, Project, %w[data], options)
      end

      # Get organization usage. Needs the scope `usage:read`. Needs the role `admin` in the organization, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param from [String] The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be
      #   asked about at once.
      # @param to [String] The last day, in UTC. Left out, today.
      # @param key [String] Only what this key or token did.
      # @param project [String] Only what keys of this project did.
      # @param surface [String] Only requests to this API. One of `account`, `project`, `workspace`.
      # @param environment [String] Only what keys of this environment did. One of `live`, `test`.
      # @param hours [Boolean] Whether to answer requests by hour too, as far as hours are kept.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [OrganizationUsage]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_organization_usage(
        organization_id,
        from: OMIT,
        to: OMIT,
        key: OMIT,
        project: OMIT,
        surface: OMIT,
        environment: OMIT,
        hours: OMIT,
        limit: OMIT,
        offset: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/usage",
          retry: :always,
          query: {
            'from' => from,
            'to' => to,
            'key' => key,
            'project' => project,
            'surface' => surface,
            'environment' => environment,
            'hours' => hours,
            'limit' => limit,
            'offset' => offset
          }
        )
        value(call, OrganizationUsage, %w[data], options)
      end

      # Get personal access token. Needs the scope `api-keys:read`.
      #
      # @param id [String] The token.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [PersonalToken]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_personal_access_token(id:, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/auth/api-key/get',
          retry: :always,
          query: { 'id' => id }
        )
        value(call, PersonalToken, %w[data], options)
      end

      # Get second factors. Takes only a session or a JWT.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SecondFactors]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_second_factors(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/api/auth/factors', retry: :always)
        value(call, SecondFactors, %w[data], options)
      end

      # Get sign in state. Open to everybody.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SignInState]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_sign_in_state(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/api/auth/state', retry: :always)
        value(call, SignInState, %w[data], options)
      end

      # Get SSO connection. Needs the scope `organizations:read`. Needs the role `admin` in the organization, or
      # a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param sso_connection_id [String] The id of the ssoConnection.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SsoConnection]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_sso_connection(organization_id, sso_connection_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/sso-connections/#{escape(sso_connection_id)}",
          retry: :always
        )
        value(call, SsoConnection, %w[data], options)
      end

      # Get SSO settings. Needs the scope `organizations:read`. Needs the role `admin` in the organization, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SsoSettings]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_sso_settings(organization_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/sso",
          retry: :always
        )
        value(call, SsoSettings, %w[data], options)
      end

      # Get subscription. Needs the scope `subscription:read`.
      #
      # @param organization_id [String] The id of the organization.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Subscription]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_subscription(organization_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/subscription",
          retry: :always
        )
        value(call, Subscription, %w[data], options)
      end

      # Get user. Takes only a session. For admins of the deployment alone.
      #
      # @param user_id [String] The id of the user.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminUserDetail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_user(user_id, options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: "/api/admin/users/#{escape(user_id)}", retry: :always)
        value(call, AdminUserDetail, %w[data], options)
      end

      # Grant admin. Takes only a session. For admins of the deployment alone. Who has a second factor must have
      # shown it within the last fifteen minutes.
      #
      # @param user_id [String] The id of the user.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminUserDetail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def grant_admin(user_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/admin/users/#{escape(user_id)}/grant-admin",
          retry: :keyed
        )
        value(call, AdminUserDetail, %w[data], options)
      end

      # Identify sign in. Open to everybody.
      #
      # @param email [String] The address to sign in with.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SignInWays]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def identify_sign_in(email:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/identify',
          retry: :cautious,
          body: { 'email' => email }
        )
        value(call, SignInWays, %w[data], options)
      end

      # Invite managed project member. Needs the scope `members:write`. Needs the role `admin` in the project,
      # or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param email [String] Whom to invite: the invite is for whoever proves that this address is theirs.
      # @param role [String] What they become in the project by accepting. One of `owner`, `admin`, `member`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ManagedProjectMember]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def invite_managed_project_member(organization_id, project_id, email:, role: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/members",
          retry: :keyed,
          body: { 'email' => email, 'role' => role }
        )
        value(call, ManagedProjectMember, %w[data], options)
      end

      # Invite to organization. Needs the scope `members:write`. Needs the role `admin` in the organization, or
      # a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param email [String] Whom to invite: the invite is for whoever proves that this address is theirs.
      # @param role [String] What they become by accepting. One of `owner`, `admin`, `member`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Invite]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def invite_to_organization(organization_id, email:, role:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/invites",
          retry: :keyed,
          body: { 'email' => email, 'role' => role }
        )
        value(call, Invite, %w[data], options)
      end

      # Leave organization. Needs the scope `members:write`.
      #
      # @param organization_id [String] The id of the organization.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def leave_organization(organization_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/leave",
          retry: :keyed
        )
        nothing(call, options)
      end

      # List all organizations. Takes only a session. For admins of the deployment alone.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param q [String] Only those whose name or slug contains this text.
      # @param plan [String] Only those with this plan. One of `free`, `pro`, `enterprise`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<AdminOrganization>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_all_organizations(limit: OMIT, offset: OMIT, q: OMIT, plan: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/admin/organizations',
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset, 'q' => q, 'plan' => plan }
        )
        page(call, AdminOrganization, { at: %w[data], total: %w[meta total] }, options)
      end

      # List audit logs. Needs the scope `audit:read`. Needs the role `admin` in the organization, or a higher
      # one.
      #
      # @param organization_id [String] The id of the organization.
      # @param user_id [String] Only what this person did.
      # @param credential_id [String] Only what was done with this session, token or key.
      # @param action [String] Only this action, or all on one type of target: `api-key.*`.
      # @param outcome [String] Only what was done, or only what was refused. One of `done`, `refused`.
      # @param target_type [String] Only what was done to things of this type.
      # @param target_id [String] Only what was done to this.
      # @param from [String] Only from this moment on.
      # @param to [String] Only before this moment.
      # @param project_id [String] Only what concerns this project.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param cursor [String] The `nextCursor` of the page before.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<AuditEntry>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_audit_logs(
        organization_id,
        user_id: OMIT,
        credential_id: OMIT,
        action: OMIT,
        outcome: OMIT,
        target_type: OMIT,
        target_id: OMIT,
        from: OMIT,
        to: OMIT,
        project_id: OMIT,
        limit: OMIT,
        cursor: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/audit-logs",
          retry: :always,
          query: {
            'userId' => user_id,
            'credentialId' => credential_id,
            'action' => action,
            'outcome' => outcome,
            'targetType' => target_type,
            'targetId' => target_id,
            'from' => from,
            'to' => to,
            'projectId' => project_id,
            'limit' => limit,
            'cursor' => cursor
          }
        )
        page(call, AuditEntry, { at: %w[data], next_cursor: %w[meta nextCursor] }, options)
      end

      # List connected apps. Needs the scope `user:read`.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ConnectedApp>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_connected_apps(limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/user/connected-apps',
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset }
        )
        page(call, ConnectedApp, { at: %w[data], total: %w[meta total] }, options)
      end

      # List deployment audit logs. Takes only a session. For admins of the deployment alone.
      #
      # @param user_id [String] Only what this person did.
      # @param credential_id [String] Only what was done with this session, token or key.
      # @param action [String] Only this action, or all on one type of target: `api-key.*`.
      # @param outcome [String] Only what was done, or only what was refused. One of `done`, `refused`.
      # @param target_type [String] Only what was done to things of this type.
      # @param target_id [String] Only what was done to this.
      # @param from [String] Only from this moment on.
      # @param to [String] Only before this moment.
      # @param organization_id [String] What happened on the ground of this organization, instead of the
      #   deployment's own.
      # @param project_id [String] Only what concerns this project.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param cursor [String] The `nextCursor` of the page before.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<AdminAuditEntry>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_deployment_audit_logs(
        user_id: OMIT,
        credential_id: OMIT,
        action: OMIT,
        outcome: OMIT,
        target_type: OMIT,
        target_id: OMIT,
        from: OMIT,
        to: OMIT,
        organization_id: OMIT,
        project_id: OMIT,
        limit: OMIT,
        cursor: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/admin/audit-logs',
          retry: :always,
          query: {
            'userId' => user_id,
            'credentialId' => credential_id,
            'action' => action,
            'outcome' => outcome,
            'targetType' => target_type,
            'targetId' => target_id,
            'from' => from,
            'to' => to,
            'organizationId' => organization_id,
            'projectId' => project_id,
            'limit' => limit,
            'cursor' => cursor
          }
        )
        page(call, AdminAuditEntry, { at: %w[data], next_cursor: %w[meta nextCursor] }, options)
      end

      # List grantable scopes. Takes any valid credential, whatever its scopes.
      #
      # @param kind [String] For which kind of key: a personal token, or a key of a project or workspace. One of
      #   `personal`, `project`, `workspace`.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<Scope>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_grantable_scopes(kind:, limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/user/scopes',
          retry: :always,
          query: { 'kind' => kind, 'limit' => limit, 'offset' => offset }
        )
        page(call, Scope, { at: %w[data], total: %w[meta total] }, options)
      end

      # List keys by prefix. Takes only a session. For admins of the deployment alone.
      #
      # @param prefix [String] How what is shown of the key begins.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<AdminKey>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_keys_by_prefix(prefix:, limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/admin/keys',
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset, 'prefix' => prefix }
        )
        page(call, AdminKey, { at: %w[data], total: %w[meta total] }, options)
      end

      # List login history. Needs the scope `user:read`.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<LoginEvent>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_login_history(limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/user/me/login-history',
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset }
        )
        page(call, LoginEvent, { at: %w[data], total: %w[meta total] }, options)
      end

      # List mails. Takes only a session. For admins of the deployment alone.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param status [String] Only those that wait, were sent, or were given up. One of `waiting`, `sent`,
      #   `failed`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<AdminMail>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_mails(limit: OMIT, offset: OMIT, status: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/admin/mails',
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset, 'status' => status }
        )
        page(call, AdminMail, { at: %w[data], total: %w[meta total] }, options)
      end

      # List managed project keys. Needs the scope `api-keys:read`. Needs the role `admin` in the project, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param q [String] Only those whose name contains this text.
      # @param include_revoked [Boolean] Whether revoked keys are listed too.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ManagedProjectKey>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_managed_project_keys(
        organization_id,
        project_id,
        limit: OMIT,
        offset: OMIT,
        q: OMIT,
        include_revoked: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/api-keys",
          retry: :always,
          query: {
            'limit' => limit,
            'offset' => offset,
            'q' => q,
            'includeRevoked' => include_revoked
          }
        )
        page(call, ManagedProjectKey, { at: %w[data], total: %w[meta total] }, options)
      end

      # List managed project members. Needs the scope `members:read`. Needs the role `member` in the project, or
      # a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param q [String] Only those whose name or address contains this text.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ManagedProjectMember>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_managed_project_members(organization_id, project_id, limit: OMIT, offset: OMIT, q: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/members",
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset, 'q' => q }
        )
        page(call, ManagedProjectMember, { at: %w[data], total: %w[meta total] }, options)
      end

      # List managed provider keys. Needs the scope `projects:read`. Needs the role `admin` in the project, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ProviderKey>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_managed_provider_keys(organization_id, project_id, limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/provider-keys",
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset }
        )
        page(call, ProviderKey, { at: %w[data], total: %w[meta total] }, options)
      end

      # List managed runs. Needs the scope `projects:read`. Needs the role `member` in the project, or a higher
      # one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param cursor [String] The `nextCursor` of the page before.
      # @param status [String] Only those in this state. One of `pending`, `running`, `completed`, `failed`,
      #   `cancelled`.
      # @param workflow_id [String] Only those of this workflow.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ManagedRun>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_managed_runs(
        organization_id,
        project_id,
        limit: OMIT,
        cursor: OMIT,
        status: OMIT,
        workflow_id: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/runs",
          retry: :always,
          query: {
            'limit' => limit,
            'cursor' => cursor,
            'status' => status,
            'workflowId' => workflow_id
          }
        )
        page(call, ManagedRun, { at: %w[data], next_cursor: %w[meta nextCursor] }, options)
      end

      # List managed sandboxes. Needs the scope `projects:read`. Needs the role `member` in the project, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param cursor [String] The `nextCursor` of the page before.
      # @param run_id [String] Only those of this run.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ManagedSandbox>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_managed_sandboxes(organization_id, project_id, limit: OMIT, cursor: OMIT, run_id: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/sandboxes",
          retry: :always,
          query: { 'limit' => limit, 'cursor' => cursor, 'runId' => run_id }
        )
        page(call, ManagedSandbox, { at: %w[data], next_cursor: %w[meta nextCursor] }, options)
      end

      # List managed workflows. Needs the scope `projects:read`. Needs the role `member` in the project, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param q [String] Only those whose name contains this text.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ManagedWorkflow>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_managed_workflows(organization_id, project_id, limit: OMIT, offset: OMIT, q: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/workflows",
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset, 'q' => q }
        )
        page(call, ManagedWorkflow, { at: %w[data], total: %w[meta total] }, options)
      end

      # List managed workspace keys. Needs the scope `api-keys:read`. Needs the role `admin` in the
      # organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param q [String] Only those whose name contains this text.
      # @param include_revoked [Boolean] Whether revoked keys are listed too.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ManagedWorkspaceKey>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_managed_workspace_keys(
        organization_id,
        limit: OMIT,
        offset: OMIT,
        q: OMIT,
        include_revoked: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/api-keys",
          retry: :always,
          query: {
            'limit' => limit,
            'offset' => offset,
            'q' => q,
            'includeRevoked' => include_revoked
          }
        )
        page(call, ManagedWorkspaceKey, { at: %w[data], total: %w[meta total] }, options)
      end

      # List o auth clients. Needs the scope `api-keys:read`. Needs the role `admin` in the organization, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<OAuthClient>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_oauth_clients(organization_id, limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/oauth-clients",
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset }
        )
        page(call, OAuthClient, { at: %w[data], total: %w[meta total] }, options)
      end

      # List organization invites. Needs the scope `members:read`. Needs the role `admin` in the organization,
      # or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param q [String] Only those whose address contains this text.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<Invite>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_organization_invites(organization_id, limit: OMIT, offset: OMIT, q: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/invites",
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset, 'q' => q }
        )
        page(call, Invite, { at: %w[data], total: %w[meta total] }, options)
      end

      # List organization members. Needs the scope `members:read`.
      #
      # @param organization_id [String] The id of the organization.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param q [String] Only those whose name or address contains this text.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<Member>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_organization_members(organization_id, limit: OMIT, offset: OMIT, q: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/members",
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset, 'q' => q }
        )
        page(call, Member, { at: %w[data], total: %w[meta total] }, options)
      end

      # List organization projects. Needs the scope `projects:read`.
      #
      # @param organization_id [String] The id of the organization.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param q [String] Only those whose name or slug contains this text.
      # @param deleted [Boolean] Whether to list, in the place of the others, those that were deleted and can be
      #   restored.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<Project>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_organization_projects(organization_id, limit: OMIT, offset: OMIT, q: OMIT, deleted: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/projects",
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset, 'q' => q, 'deleted' => deleted }
        )
        page(call, Project, { at: %w[data], total: %w[meta total] }, options)
      end

      # List organizations. Needs the scope `user:read` or `organizations:read`.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param q [String] Only those whose name or slug contains this text.
      # @param deleted [Boolean] Whether to list, in the place of the others, those that were deleted and can be
      #   restored.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<Organization>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_organizations(limit: OMIT, offset: OMIT, q: OMIT, deleted: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/user/organizations',
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset, 'q' => q, 'deleted' => deleted }
        )
        page(call, Organization, { at: %w[data], total: %w[meta total] }, options)
      end

      # List passkeys. Takes only a session or a JWT.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<Passkey>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_passkeys(limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/auth/passkeys',
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset }
        )
        page(call, Passkey, { at: %w[data], total: %w[meta total] }, options)
      end

      # List personal access tokens. Needs the scope `api-keys:read`.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param q [String] Only those whose name contains this text.
      # @param include_revoked [Boolean] Whether revoked tokens are listed too.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<PersonalToken>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_personal_access_tokens(limit: OMIT, offset: OMIT, q: OMIT, include_revoked: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/auth/api-key/list',
          retry: :always,
          query: {
            'limit' => limit,
            'offset' => offset,
            'q' => q,
            'includeRevoked' => include_revoked
          }
        )
        page(call, PersonalToken, { at: %w[data], total: %w[meta total] }, options)
      end

      # List plans. Needs the scope `subscription:read`.
      #
      # @param organization_id [String] The id of the organization.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<Plan>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_plans(organization_id, limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/subscription/plans",
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset }
        )
        page(call, Plan, { at: %w[data], total: %w[meta total] }, options)
      end

      # List received invites. Needs the scope `user:read` or `organizations:read`.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ReceivedInvite>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_received_invites(limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/user/invites',
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset }
        )
        page(call, ReceivedInvite, { at: %w[data], total: %w[meta total] }, options)
      end

      # List services. Takes only a session. For admins of the deployment alone.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param include_revoked [Boolean] Whether those are listed, too, whose credential was revoked.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<Service>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_services(limit: OMIT, offset: OMIT, include_revoked: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/admin/services',
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset, 'includeRevoked' => include_revoked }
        )
        page(call, Service, { at: %w[data], total: %w[meta total] }, options)
      end

      # List sessions. Takes only a session or a JWT.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ListedSession>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_sessions(limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/auth/sessions',
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset }
        )
        page(call, ListedSession, { at: %w[data], total: %w[meta total] }, options)
      end

      # List SSO connections. Needs the scope `organizations:read`. Needs the role `admin` in the organization,
      # or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<SsoConnection>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_sso_connections(organization_id, limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/sso-connections",
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset }
        )
        page(call, SsoConnection, { at: %w[data], total: %w[meta total] }, options)
      end

      # List SSO domains. Needs the scope `organizations:read`. Needs the role `admin` in the organization, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<SsoDomain>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_sso_domains(organization_id, limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/user/organizations/#{escape(organization_id)}/domains",
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset }
        )
        page(call, SsoDomain, { at: %w[data], total: %w[meta total] }, options)
      end

      # List users. Takes only a session. For admins of the deployment alone.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param q [String] Only those whose address, name or handle contains this text.
      # @param status [String] Only those who may come in, or only those who may not. One of `active`,
      #   `deactivated`.
      # @param role [String] Only admins of the deployment, or only all others. One of `user`, `admin`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<AdminUser>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_users(limit: OMIT, offset: OMIT, q: OMIT, status: OMIT, role: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/admin/users',
          retry: :always,
          query: {
            'limit' => limit,
            'offset' => offset,
            'q' => q,
            'status' => status,
            'role' => role
          }
        )
        page(call, AdminUser, { at: %w[data], total: %w[meta total] }, options)
      end

      # Regenerate recovery codes. Takes only a session. Who has a second factor must have shown it within the
      # last fifteen minutes.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [RecoveryCodes]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def regenerate_recovery_codes(options: {})
        call = Latchkey::Call.new(http_method: 'POST', path: '/api/auth/factors/recovery-codes', retry: :cautious)
        value(call, RecoveryCodes, %w[data], options)
      end

      # Remove managed project member. Needs the scope `members:write`. Needs the role `member` in the project,
      # or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param user_id [String] The id of the user.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def remove_managed_project_member(organization_id, project_id, user_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/members/#{escape(user_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Remove managed provider key. Needs the scope `projects:write`. Needs the role `admin` in the project, or
      # a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param provider [String] The outside service. One of `anthropic`, `e2b`, `github`, `openai`,
      #   `openrouter`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def remove_managed_provider_key(organization_id, project_id, provider, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/provider-keys/#{escape(provider)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Remove organization limits. Takes only a session. For admins of the deployment alone.
      #
      # @param organization_id [String] The id of the organization.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminOrganizationDetail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def remove_organization_limits(organization_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/admin/organizations/#{escape(organization_id)}/limits",
          retry: :always
        )
        value(call, AdminOrganizationDetail, %w[data], options)
      end

      # Remove organization member. Needs the scope `members:write`.
      #
      # @param organization_id [String] The id of the organization.
      # @param user_id [String] The id of the user.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def remove_organization_member(organization_id, user_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/organizations/#{escape(organization_id)}/members/#{escape(user_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Remove passkey. Takes only a session. Who has a second factor must have shown it within the last fifteen
      # minutes.
      #
      # @param passkey_id [String] The id of the passkey.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def remove_passkey(passkey_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/auth/passkeys/#{escape(passkey_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Remove SSO domain. Needs the scope `organizations:write`. Needs the role `admin` in the organization, or
      # a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param sso_domain_id [String] The id of the ssoDomain.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def remove_sso_domain(organization_id, sso_domain_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/organizations/#{escape(organization_id)}/domains/#{escape(sso_domain_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Remove totp. Takes only a session. Who has a second factor must have shown it within the last fifteen
      # minutes.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def remove_totp(options: {})
        call = Latchkey::Call.new(http_method: 'DELETE', path: '/api/auth/factors/totp', retry: :always, ends: true)
        nothing(call, options)
      end

      # Rename passkey. Takes only a session.
      #
      # @param passkey_id [String] The id of the passkey.
      # @param name [String] What you call it, such as the device that it is on.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Passkey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def rename_passkey(passkey_id, name:, options: {})
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/auth/passkeys/#{escape(passkey_id)}",
          retry: :always,
          body: { 'name' => name }
        )
        value(call, Passkey, %w[data], options)
      end

      # Request password reset. Open to everybody. Has a limit of its own, `recovery`, counted by client
      # address.
      #
      # @param email [String] The address of the account.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def request_password_reset(email:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/forgot-password',
          retry: :keyed,
          body: { 'email' => email }
        )
        nothing(call, options)
      end

      # Request second factor passkey. Open to everybody. Has a limit of its own, `sign-in`, counted by client
      # address.
      #
      # @param token [String] The token that came in the place of a session.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [PasskeyRequest]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def request_second_factor_passkey(token:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/second-factor/passkey/options',
          retry: :cautious,
          body: { 'token' => token }
        )
        value(call, PasskeyRequest, %w[data], options)
      end

      # Request sign in passkey. Open to everybody. Has a limit of its own, `sign-in`, counted by client
      # address.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [PasskeyRequest]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def request_sign_in_passkey(options: {})
        call = Latchkey::Call.new(http_method: 'POST', path: '/api/auth/sign-in/passkey/options', retry: :cautious)
        value(call, PasskeyRequest, %w[data], options)
      end

      # Request step up passkey. Takes only a session or a JWT.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [PasskeyRequest]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def request_step_up_passkey(options: {})
        call = Latchkey::Call.new(http_method: 'POST', path: '/api/auth/step-up/passkey/options', retry: :cautious)
        value(call, PasskeyRequest, %w[data], options)
      end

      # Resend organization invite. Needs the scope `members:write`. Needs the role `admin` in the organization,
      # or a higher one. Has a limit of its own, `recovery`, counted by client address.
      #
      # @param organization_id [String] The id of the organization.
      # @param invite_id [String] The id of the invite.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Invite]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def resend_organization_invite(organization_id, invite_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/invites/#{escape(invite_id)}/resend",
          retry: :keyed
        )
        value(call, Invite, %w[data], options)
      end

      # Reset password. Open to everybody.
      #
      # @param token [String] The code in the mail.
      # @param new_password [String] 8 to 128 characters, of any kind; the most common ones are refused.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def reset_password(token:, new_password:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/reset-password',
          retry: :keyed,
          body: { 'token' => token, 'newPassword' => new_password }
        )
        nothing(call, options)
      end

      # Reset user second factors. Takes only a session. For admins of the deployment alone. Who has a second
      # factor must have shown it within the last fifteen minutes.
      #
      # @param user_id [String] The id of the user.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminUserDetail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def reset_user_second_factors(user_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/admin/users/#{escape(user_id)}/reset-second-factors",
          retry: :keyed
        )
        value(call, AdminUserDetail, %w[data], options)
      end

      # Restore organization. Needs the scope `organizations:write`. Needs the role `owner` in the organization.
      #
      # @param organization_id [String] The id of the organization.
      # @param slug [String] Its slug from then on. Left out, it is what it was.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Organization]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def restore_organization(organization_id, slug: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/restore",
          retry: :keyed,
          body: { 'slug' => slug }
        )
        value(call, Organization, %w[data], options)
      end

      # Restore organization project. Needs the scope `projects:write`. Needs the role `owner` in the project.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param slug [String] Its slug from then on. Left out, it is what it was.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Project]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def restore_organization_project(organization_id, project_id, slug: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/restore",
          retry: :keyed,
          body: { 'slug' => slug }
        )
        value(call, Project, %w[data], options)
      end

      # Retry mail. Takes only a session. For admins of the deployment alone.
      #
      # @param mail_id [String] The id of the mail.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminMail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def retry_mail(mail_id, options: {})
        call = Latchkey::Call.new(http_method: 'POST', path: "/api/admin/mails/#{escape(mail_id)}/retry", retry: :keyed)
        value(call, AdminMail, %w[data], options)
      end

      # Revoke admin. Takes only a session. For admins of the deployment alone.
      #
      # @param user_id [String] The id of the user.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminUserDetail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def revoke_admin(user_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/admin/users/#{escape(user_id)}/revoke-admin",
          retry: :keyed
        )
        value(call, AdminUserDetail, %w[data], options)
      end

      # Revoke any key. Takes only a session. For admins of the deployment alone.
      #
      # @param any_key_id [String] The id of the anyKey.
      # @param reason [String] Why: the owner of the key reads it beside the key.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def revoke_any_key(any_key_id, reason: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/admin/keys/#{escape(any_key_id)}/revoke",
          retry: :keyed,
          body: { 'reason' => reason }
        )
        value(call, AdminKey, %w[data], options)
      end

      # Revoke managed project invite. Needs the scope `members:write`. Needs the role `admin` in the project,
      # or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param invite_id [String] The id of the invite.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def revoke_managed_project_invite(organization_id, project_id, invite_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/invites/#{escape(invite_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Revoke managed project key. Needs the scope `api-keys:delete`. Needs the role `admin` in the project, or
      # a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param project_key_id [String] The id of the projectKey.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def revoke_managed_project_key(organization_id, project_id, project_key_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/api-keys/#{escape(project_key_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Revoke managed workspace key. Needs the scope `api-keys:delete`. Needs the role `admin` in the
      # organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param workspace_key_id [String] The id of the workspaceKey.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def revoke_managed_workspace_key(organization_id, workspace_key_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/organizations/#{escape(organization_id)}/api-keys/#{escape(workspace_key_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Revoke organization invite. Needs the scope `members:write`. Needs the role `admin` in the organization,
      # or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param invite_id [String] The id of the invite.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def revoke_organization_invite(organization_id, invite_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/user/organizations/#{escape(organization_id)}/invites/#{escape(invite_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Revoke other sessions. Takes only a session.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [RevokedSessions]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def revoke_other_sessions(options: {})
        call = Latchkey::Call.new(http_method: 'POST', path: '/api/auth/sessions/revoke-others', retry: :keyed)
        value(call, RevokedSessions, %w[data], options)
      end

      # Revoke service. Takes only a session. For admins of the deployment alone.
      #
      # @param service_id [String] The id of the service.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def revoke_service(service_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/admin/services/#{escape(service_id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Revoke session. Takes only a session.
      #
      # @param session_id [String] The session.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def revoke_session(session_id:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/sessions/revoke',
          retry: :keyed,
          body: { 'sessionId' => session_id }
        )
        nothing(call, options)
      end

      # Rotate managed project key. Needs the scope `api-keys:write`. Who has a second factor must have shown it
      # within the last fifteen minutes. Needs the role `admin` in the project, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param project_key_id [String] The id of the projectKey.
      # @param grace_seconds [Integer] For how long the former key works on, up to 30 days.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [RotatedProjectKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def rotate_managed_project_key(organization_id, project_id, project_key_id, grace_seconds: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/api-keys/#{escape(project_key_id)}/rotate",
          retry: :keyed,
          body: { 'graceSeconds' => grace_seconds }
        )
        value(call, RotatedProjectKey, %w[data], options)
      end

      # Rotate managed workspace key. Needs the scope `api-keys:write`. Takes only a session or a JWT. Who has a
      # second factor must have shown it within the last fifteen minutes. Needs the role `admin` in the
      # organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param workspace_key_id [String] The id of the workspaceKey.
      # @param grace_seconds [Integer] For how long the former key works on, up to 30 days.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [RotatedManagedWorkspaceKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def rotate_managed_workspace_key(organization_id, workspace_key_id, grace_seconds: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/api-keys/#{escape(workspace_key_id)}/rotate",
          retry: :keyed,
          body: { 'graceSeconds' => grace_seconds }
        )
        value(call, RotatedManagedWorkspaceKey, %w[data], options)
      end

      # Rotate o auth client secret. Takes only a session or a JWT. Who has a second factor must have shown it
      # within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param oauth_client_id [String] The id of the oauthClient.
      # @param grace_seconds [Integer] For how long the former secret works on, up to 30 days.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [IssuedOAuthClient]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def rotate_oauth_client_secret(organization_id, oauth_client_id, grace_seconds: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/oauth-clients/#{escape(oauth_client_id)}/rotate-secret",
          retry: :keyed,
          body: { 'graceSeconds' => grace_seconds }
        )
        value(call, IssuedOAuthClient, %w[data], options)
      end

      # Rotate personal access token. Needs the scope `api-keys:write`. Who has a second factor must have shown
      # it within the last fifteen minutes.
      #
      # @param id [String] The token.
      # @param grace_seconds [Integer] For how long the former key works on, up to 30 days.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [RotatedPersonalToken]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def rotate_personal_access_token(id:, grace_seconds: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/api-key/rotate',
          retry: :keyed,
          body: { 'id' => id, 'graceSeconds' => grace_seconds }
        )
        value(call, RotatedPersonalToken, %w[data], options)
      end

      # Send verification email. Takes only a session. Has a limit of its own, `recovery`, counted by client
      # address.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def send_verification_email(options: {})
        call = Latchkey::Call.new(http_method: 'POST', path: '/api/auth/send-verification-email', retry: :keyed)
        nothing(call, options)
      end

      # Set managed provider key. Needs the scope `projects:write`. Needs the role `admin` in the project, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param provider [String] The outside service. One of `anthropic`, `e2b`, `github`, `openai`,
      #   `openrouter`.
      # @param key [String] The key. It is never shown again.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ProviderKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def set_managed_provider_key(organization_id, project_id, provider, key:, options: {})
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/provider-keys/#{escape(provider)}",
          retry: :always,
          body: { 'key' => key }
        )
        value(call, ProviderKey, %w[data], options)
      end

      # Set organization limits. Takes only a session. For admins of the deployment alone.
      #
      # @param organization_id [String] The id of the organization.
      # @param per_minute [Integer] The most requests in a minute; left out, what the plan says.
      # @param per_day [Integer] The most requests in a day; left out, what the plan says.
      # @param expires_at [String] When the plan's limits hold again; left out, they do not.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminOrganizationDetail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def set_organization_limits(organization_id, per_minute: OMIT, per_day: OMIT, expires_at: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/admin/organizations/#{escape(organization_id)}/limits",
          retry: :always,
          body: { 'perMinute' => per_minute, 'perDay' => per_day, 'expiresAt' => expires_at }
        )
        value(call, AdminOrganizationDetail, %w[data], options)
      end

      # Sign in with email. Open to everybody. Has a limit of its own, `sign-in`, counted by client address.
      #
      # @param email [String] The address of the account.
      # @param password [String] The password of the account.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SignInAnswer]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def sign_in_with_email(email:, password:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/sign-in/email',
          retry: :cautious,
          body: { 'email' => email, 'password' => password }
        )
        value(call, SignInAnswer, %w[data], options)
      end

      # Sign in with passkey. Open to everybody. Has a limit of its own, `sign-in`, counted by client address.
      #
      # @param response [PasskeyAssertion]
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SignedIn]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def sign_in_with_passkey(response:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/sign-in/passkey',
          retry: :cautious,
          body: { 'response' => response }
        )
        value(call, SignedIn, %w[data], options)
      end

      # Sign out. Takes only a session.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def sign_out(options: {})
        call = Latchkey::Call.new(http_method: 'POST', path: '/api/auth/sign-out', retry: :cautious)
        nothing(call, options)
      end

      # Sign up with email. Open to everybody. Has a limit of its own, `sign-up`, counted by client address.
      #
      # @param email [String] The address that the account belongs to.
      # @param password [String] 8 to 128 characters, of any kind; the most common ones are refused.
      # @param name [String] What you are called.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SignedUp]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def sign_up_with_email(email:, password:, name:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/sign-up/email',
          retry: :keyed,
          body: { 'email' => email, 'password' => password, 'name' => name }
        )
        value(call, SignedUp, %w[data], options)
      end

      # Start managed run. Needs the scope `projects:write`. Needs the role `member` in the project, or a higher
      # one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param workflow_id [String] The workflow to run.
      # @param prompt [String] What is to be done, up to 64 KiB.
      # @param branch_name [String, nil] The branch to work on, up to 255 characters.
      # @param github_repo_url [String, nil] Where the code is; left out, where the project says; null: nowhere.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ManagedRun]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def start_managed_run(
        organization_id,
        project_id,
        workflow_id:,
        prompt:,
        branch_name: OMIT,
        github_repo_url: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/runs",
          retry: :keyed,
          body: {
            'workflowId' => workflow_id,
            'prompt' => prompt,
            'branchName' => branch_name,
            'githubRepoUrl' => github_repo_url
          }
        )
        value(call, ManagedRun, %w[data], options)
      end

      # Step up. Takes only a session or a JWT.
      #
      # @param code [String] The six digits that the app shows.
      # @param recovery_code [String] One of the recovery codes. It is used up by that.
      # @param passkey [PasskeyAssertion] A passkey.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SteppedUp]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def step_up(code: OMIT, recovery_code: OMIT, passkey: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/step-up',
          retry: :cautious,
          body: { 'code' => code, 'recoveryCode' => recovery_code, 'passkey' => passkey }
        )
        value(call, SteppedUp, %w[data], options)
      end

      # Test SSO connection. Needs the scope `organizations:write`. Needs the role `admin` in the organization,
      # or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param sso_connection_id [String] The id of the ssoConnection.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SsoConnectionTest]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def test_sso_connection(organization_id, sso_connection_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/sso-connections/#{escape(sso_connection_id)}/test",
          retry: :cautious
        )
        value(call, SsoConnectionTest, %w[data], options)
      end

      # Update current user. Needs the scope `user:write`.
      #
      # @param full_name [String] What you are called.
      # @param handle [String] Your public name, which nobody else has.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [CurrentUser]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_current_user(full_name: OMIT, handle: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: '/api/user/me',
          retry: :always,
          body: { 'fullName' => full_name, 'handle' => handle }
        )
        value(call, CurrentUser, %w[data], options)
      end

      # Update managed project key. Needs the scope `api-keys:write`. Needs the role `admin` in the project, or
      # a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param project_key_id [String] The id of the projectKey.
      # @param name [String] What the key is called.
      # @param enabled [Boolean] A key that is not enabled opens nothing until it is again.
      # @param scopes [Array<String>] What the key may do from now on. Only a person who is signed in, and may
      #   do as much, grants it more than it has.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ManagedProjectKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_managed_project_key(
        organization_id,
        project_id,
        project_key_id,
        name: OMIT,
        enabled: OMIT,
        scopes: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/api-keys/#{escape(project_key_id)}",
          retry: :always,
          body: { 'name' => name, 'enabled' => enabled, 'scopes' => scopes }
        )
        value(call, ManagedProjectKey, %w[data], options)
      end

      # Update managed project settings. Needs the scope `projects:write`. Needs the role `admin` in the
      # project, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param sandbox_system_prompt [String, nil] System prompt of every sandbox. Up to 64 KiB; empty or null
      #   clears it.
      # @param claude_md [String, nil] Content of CLAUDE.md for the agents in sandboxes. Up to 64 KiB; empty or
      #   null clears it.
      # @param issue_discovery_prompt [String, nil] Prompt of issue discovery sessions. Up to 64 KiB; empty or
      #   null clears it.
      # @param selected_skills [Array<String>, nil] The skills that are switched on. Null clears them.
      # @param selected_commands [Array<String>, nil] The commands that are switched on. Null clears them.
      # @param selected_scripts [Array<String>, nil] The scripts that are switched on. Null clears them.
      # @param env_vars [Hash{String => String}, nil] Environment variables of sandboxes. Replaces what was
      #   there; up to 200, each up to 32 KiB. Null clears them.
      # @param deploy_env_vars [Hash{String => String}, nil] Environment variables of deployments. Replaces what
      #   was there; up to 200, each up to 32 KiB. Null clears them.
      # @param test_user_credentials [Hash{String => String}, nil] What a test user signs in with. Replaces what
      #   was there; up to 50, each up to 4 KiB. Null clears them.
      # @param convex_deploy_key [String, nil] The Convex deploy key. Null clears it.
      # @param convex_dev_key [String, nil] The Convex key of development. Null clears it.
      # @param learning_template_id [String, nil] The template of learning extraction. Up to 200 characters;
      #   empty or null clears it.
      # @param learning_model [String, nil] The model of learning extraction. Up to 200 characters; empty or
      #   null clears it.
      # @param merging_template_id [String, nil] The template of merges. Up to 200 characters; empty or null
      #   clears it.
      # @param merging_model [String, nil] The model of merges. Up to 200 characters; empty or null clears it.
      # @param git_commit_name [String, nil] The author of commits. Up to 200 characters; empty or null clears
      #   it.
      # @param git_commit_email [String, nil] The e-mail address of commits' author. Null clears it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ProjectSettings]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_managed_project_settings(
        organization_id,
        project_id,
        sandbox_system_prompt: OMIT,
        claude_md: OMIT,
        issue_discovery_prompt: OMIT,
        selected_skills: OMIT,
        selected_commands: OMIT,
        selected_scripts: OMIT,
        env_vars: OMIT,
        deploy_env_vars: OMIT,
        test_user_credentials: OMIT,
        convex_deploy_key: OMIT,
        convex_dev_key: OMIT,
        learning_template_id: OMIT,
        learning_model: OMIT,
        merging_template_id: OMIT,
        merging_model: OMIT,
        git_commit_name: OMIT,
        git_commit_email: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/settings",
          retry: :always,
          body: {
            'sandboxSystemPrompt' => sandbox_system_prompt,
            'claudeMd' => claude_md,
            'issueDiscoveryPrompt' => issue_discovery_prompt,
            'selectedSkills' => selected_skills,
            'selectedCommands' => selected_commands,
            'selectedScripts' => selected_scripts,
            'envVars' => env_vars,
            'deployEnvVars' => deploy_env_vars,
            'testUserCredentials' => test_user_credentials,
            'convexDeployKey' => convex_deploy_key,
            'convexDevKey' => convex_dev_key,
            'learningTemplateId' => learning_template_id,
            'learningModel' => learning_model,
            'mergingTemplateId' => merging_template_id,
            'mergingModel' => merging_model,
            'gitCommitName' => git_commit_name,
            'gitCommitEmail' => git_commit_email
          }
        )
        value(call, ProjectSettings, %w[data], options)
      end

      # Update managed workflow. Needs the scope `projects:write`. Needs the role `member` in the project, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param workflow_id [String] The id of the workflow.
      # @param name [String] What it is called, up to 200 characters.
      # @param description [String, nil] What it is for, up to 500 characters; empty or null clears it.
      # @param steps [Array<NewWorkflowStep>] What is done, in this order; up to 100 steps, of 256 KiB together.
      #   They take the place of those that there are.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ManagedWorkflow]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_managed_workflow(
        organization_id,
        project_id,
        workflow_id,
        name: OMIT,
        description: OMIT,
        steps: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}/workflows/#{escape(workflow_id)}",
          retry: :always,
          body: { 'name' => name, 'description' => description, 'steps' => steps }
        )
        value(call, ManagedWorkflow, %w[data], options)
      end

      # Update managed workspace key. Needs the scope `api-keys:write`. Takes only a session or a JWT. Needs the
      # role `admin` in the organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param workspace_key_id [String] The id of the workspaceKey.
      # @param name [String] What the key is called.
      # @param enabled [Boolean] A key that is not enabled opens nothing until it is again.
      # @param scopes [Array<String>] What the key may do from now on. Only a person who is signed in, and may
      #   do as much, grants it more than it has.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ManagedWorkspaceKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_managed_workspace_key(
        organization_id,
        workspace_key_id,
        name: OMIT,
        enabled: OMIT,
        scopes: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/user/organizations/#{escape(organization_id)}/api-keys/#{escape(workspace_key_id)}",
          retry: :always,
          body: { 'name' => name, 'enabled' => enabled, 'scopes' => scopes }
        )
        value(call, ManagedWorkspaceKey, %w[data], options)
      end

      # Update o auth client. Takes only a session or a JWT. Needs the role `admin` in the organization, or a
      # higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param oauth_client_id [String] The id of the oauthClient.
      # @param name [String] What people read when they are asked to agree.
      # @param homepage [String, nil] Where people can read about it.
      # @param grant_types [Array<String>] How it gets tokens.
      # @param redirect_uris [Array<String>] Where people may be sent back to: these very addresses. Of a
      #   loopback address the port is left open.
      # @param service_scopes [Array<String>] What it can ask for at services of your organization, in words of
      #   your own.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [OAuthClient]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_oauth_client(
        organization_id,
        oauth_client_id,
        name: OMIT,
        homepage: OMIT,
        grant_types: OMIT,
        redirect_uris: OMIT,
        service_scopes: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/user/organizations/#{escape(organization_id)}/oauth-clients/#{escape(oauth_client_id)}",
          retry: :always,
          body: {
            'name' => name,
            'homepage' => homepage,
            'grantTypes' => grant_types,
            'redirectUris' => redirect_uris,
            'serviceScopes' => service_scopes
          }
        )
        value(call, OAuthClient, %w[data], options)
      end

      # Update organization. Needs the scope `organizations:write`. Needs the role `admin` in the organization,
      # or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param name [String] What it is called.
      # @param slug [String] Its short name in addresses.
      # @param mfa_required [Boolean] Whether it lets in only who has shown a second factor. For owners, who
      #   have shown theirs; to stop it, within the last fifteen minutes.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Organization]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_organization(organization_id, name: OMIT, slug: OMIT, mfa_required: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/user/organizations/#{escape(organization_id)}",
          retry: :always,
          body: { 'name' => name, 'slug' => slug, 'mfaRequired' => mfa_required }
        )
        value(call, Organization, %w[data], options)
      end

      # Update organization project. Needs the scope `projects:write`. Needs the role `admin` in the project, or
      # a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param project_id [String] The id of the project.
      # @param name [String] What it is called.
      # @param slug [String] Its short name in addresses.
      # @param description [String, nil] What it is for, up to 500 characters; empty or null clears it.
      # @param github_repo_url [String, nil] Where its code is; null clears it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Project]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_organization_project(
        organization_id,
        project_id,
        name: OMIT,
        slug: OMIT,
        description: OMIT,
        github_repo_url: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/user/organizations/#{escape(organization_id)}/projects/#{escape(project_id)}",
          retry: :always,
          body: {
            'name' => name,
            'slug' => slug,
            'description' => description,
            'githubRepoUrl' => github_repo_url
          }
        )
        value(call, Project, %w[data], options)
      end

      # Update personal access token. Needs the scope `api-keys:write`.
      #
      # @param id [String] The token.
      # @param name [String] What the token is called.
      # @param enabled [Boolean] A token that is not enabled opens nothing until it is again.
      # @param scopes [Array<String>] Fewer scopes than the token has now; it never gets more.
      # @param metadata [Hash{String => Object}] Replaces what was there. A pin stays and has to be repeated.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [PersonalToken]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_personal_access_token(id:, name: OMIT, enabled: OMIT, scopes: OMIT, metadata: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/api-key/update',
          retry: :keyed,
          body: {
            'id' => id,
            'name' => name,
            'enabled' => enabled,
            'scopes' => scopes,
            'metadata' => metadata
          }
        )
        value(call, PersonalToken, %w[data], options)
      end

      # Update SSO connection. Needs the scope `organizations:write`. Who has a second factor must have shown it
      # within the last fifteen minutes. Needs the role `admin` in the organization, or a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param sso_connection_id [String] The id of the ssoConnection.
      # @param name [String] What people read on the button, such as the name of the provider.
      # @param default_role [String] The role of who comes in by it for the first time, and is no member yet.
      #   One of `admin`, `member`.
      # @param oidc [SsoConnectionChangeOidc] The OpenID provider. Issuer, client id and client secret are
      #   needed to make a connection.
      # @param saml [SsoConnectionChangeSaml] The SAML identity provider: its metadata, or entity id, URL and
      #   certificates.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SsoConnection]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_sso_connection(
        organization_id,
        sso_connection_id,
        name: OMIT,
        default_role: OMIT,
        oidc: OMIT,
        saml: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/api/user/organizations/#{escape(organization_id)}/sso-connections/#{escape(sso_connection_id)}",
          retry: :always,
          body: {
            'name' => name,
            'defaultRole' => default_role,
            'oidc' => oidc,
            'saml' => saml
          }
        )
        value(call, SsoConnection, %w[data], options)
      end

      # Verify email. Open to everybody.
      #
      # @param token [String] What the link in the mail says after `#token=`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [VerifiedEmail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def verify_email(token:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/auth/verify-email',
          retry: :keyed,
          query: { 'token' => token }
        )
        value(call, VerifiedEmail, %w[data], options)
      end

      # Verify SSO domain. Needs the scope `organizations:write`. Needs the role `admin` in the organization, or
      # a higher one.
      #
      # @param organization_id [String] The id of the organization.
      # @param sso_domain_id [String] The id of the ssoDomain.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SsoDomain]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def verify_sso_domain(organization_id, sso_domain_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/user/organizations/#{escape(organization_id)}/domains/#{escape(sso_domain_id)}/verify",
          retry: :keyed
        )
        value(call, SsoDomain, %w[data], options)
      end

      # Verify user. Takes only a session. For admins of the deployment alone.
      #
      # @param user_id [String] The id of the user.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AdminUserDetail]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def verify_user(user_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/admin/users/#{escape(user_id)}/verify",
          retry: :keyed
        )
        value(call, AdminUserDetail, %w[data], options)
      end
    end
  end
end
