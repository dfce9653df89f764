# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/project.json.

module Latchkey
  module Project
    # A client of the project API. Any number of threads may share one.
    class Client < Latchkey::Client
      # How this API wants to be shown who is calling.
      #
      # @api private
      CREDENTIALS = { bearer: true, session: false }.freeze

      # Cancel run. Needs the scope `runs:cancel`. Needs a key that acts as `member` or higher.
      #
      # @param run_id [String] The id of the run.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Run]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def cancel_run(run_id, options: {})
        call = Latchkey::Call.new(http_method: 'POST', path: "/api/v1/runs/#{escape(run_id)}/cancel", retry: :keyed)
        value(call, Run, %w[data], options)
      end

      # Claim run. Needs the scope `runs:execute`. Needs a key that acts as `member` or higher.
      #
      # @param sandbox [ClaimRunSandbox] Where the run will be worked on.
      # @param lease_seconds [Integer] For how long the run is the runner’s after each heartbeat.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [RunWithSteps, nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def claim_run(sandbox:, lease_seconds: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/runs/claim',
          retry: :keyed,
          body: { 'sandbox' => sandbox, 'leaseSeconds' => lease_seconds }
        )
        value(call, RunWithSteps, %w[data], options)
      end

      # Create workflow. Needs the scope `workflows:write`. Needs a key that acts as `member` or higher.
      #
      # @param name [String] What it is called, up to 200 characters.
      # @param description [String, nil] What it is for, up to 500 characters; empty or null clears it.
      # @param steps [Array<NewWorkflowStep>] What is done, in this order; up to 100 steps, of 256 KiB together.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Workflow]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def create_workflow(name:, description: OMIT, steps: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/workflows/create',
          retry: :keyed,
          body: { 'name' => name, 'description' => description, 'steps' => steps }
        )
        value(call, Workflow, %w[data], options)
      end

      # Delete project. Needs the scope `projects:delete`. Needs a key that acts as `owner`.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def delete_project(options: {})
        call = Latchkey::Call.new(http_method: 'POST', path: '/api/v1/project/delete', retry: :keyed)
        nothing(call, options)
      end

      # Delete workflow. Needs the scope `workflows:write`. Needs a key that acts as `member` or higher.
      #
      # @param workflow_id [String] The id of the workflow.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def delete_workflow(workflow_id, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/v1/workflows/#{escape(workflow_id)}/delete",
          retry: :keyed
        )
        nothing(call, options)
      end

      # Finish run. Needs the scope `runs:execute`. Needs a key that acts as `member` or higher.
      #
      # @param run_id [String] The id of the run.
      # @param status [String] How it ended. One of `completed`, `failed`.
      # @param output [String, nil] What came of it, up to 64 KiB.
      # @param error [String, nil] Why it failed, up to 8 KiB.
      # @param cost_usd [Float, nil] What it cost, in US dollars, with up to 6 decimals.
      # @param sandbox_id [String] The sandbox that the claim was answered with. Runners that share a key send
      #   it: a claim that was lost to another of them is then refused.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Run]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def finish_run(run_id, status:, output: OMIT, error: OMIT, cost_usd: OMIT, sandbox_id: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/v1/runs/#{escape(run_id)}/finish",
          retry: :keyed,
          body: {
            'status' => status,
            'output' => output,
            'error' => error,
            'costUsd' => cost_usd,
            'sandboxId' => sandbox_id
          }
        )
        value(call, Run, %w[data], options)
      end

      # Generate project key. Needs the scope `api-keys:write`. Needs a key that acts as `admin` or higher.
      #
      # @param name [String] What the key is called.
      # @param scopes [Array<String>] What the key may do; left out, all that its maker may.
      # @param environment [String] Which world the key acts in; left out, live, but test where a test key makes
      #   it. One of `live`, `test`.
      # @param expires_in [Integer] In how many seconds it ends; left out, with the key that makes it, or never.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [GeneratedProjectKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def generate_project_key(name:, scopes: OMIT, environment: OMIT, expires_in: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/project/api-keys/generate',
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

      # Get project. Needs the scope `projects:read`.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [OwnProject]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_project(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/api/v1/project', retry: :always)
        value(call, OwnProject, %w[data], options)
      end

      # Get project counters. Needs the scope `projects:read`. Needs a key that acts as `member` or higher.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ProjectCounters]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_project_counters(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/api/v1/project/counters', retry: :always)
        value(call, ProjectCounters, %w[data], options)
      end

      # Get project secrets. Needs the scope `secrets:read`. Needs a key that acts as `admin` or higher.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ProjectSecrets]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_project_secrets(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/api/v1/project/secrets', retry: :always)
        value(call, ProjectSecrets, %w[data], options)
      end

      # Get project settings. Needs the scope `settings:read`. Needs a key that acts as `admin` or higher.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ProjectSettings]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_project_settings(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/api/v1/project/settings', retry: :always)
        value(call, ProjectSettings, %w[data], options)
      end

      # Get project usage. Needs the scope `usage:read`.
      #
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
      def get_project_usage(from: OMIT, to: OMIT, key: OMIT, environment: OMIT, hours: OMIT, limit: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/v1/usage',
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

      # Get run. Needs the scope `runs:read`. Needs a key that acts as `member` or higher.
      #
      # @param run_id [String] The id of the run.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [RunWithSteps]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_run(run_id, options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: "/api/v1/runs/#{escape(run_id)}", retry: :always)
        value(call, RunWithSteps, %w[data], options)
      end

      # Get sandbox. Needs the scope `sandboxes:read`. Needs a key that acts as `member` or higher.
      #
      # @param sandbox_id [String] The id of the sandbox.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Sandbox]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_sandbox(sandbox_id, options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: "/api/v1/sandboxes/#{escape(sandbox_id)}", retry: :always)
        value(call, Sandbox, %w[data], options)
      end

      # Get workflow. Needs the scope `workflows:read`. Needs a key that acts as `member` or higher.
      #
      # @param workflow_id [String] The id of the workflow.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Workflow]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_workflow(workflow_id, options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: "/api/v1/workflows/#{escape(workflow_id)}", retry: :always)
        value(call, Workflow, %w[data], options)
      end

      # Heartbeat run. Needs the scope `runs:execute`. Needs a key that acts as `member` or higher.
      #
      # @param run_id [String] The id of the run.
      # @param progress [Integer] How far the run is, in percent.
      # @param current_step_label [String] What is being done, up to 200 characters.
      # @param sandbox_id [String] The sandbox that the claim was answered with. Runners that share a key send
      #   it: a claim that was lost to another of them is then refused.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Run]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def heartbeat_run(run_id, progress: OMIT, current_step_label: OMIT, sandbox_id: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/v1/runs/#{escape(run_id)}/heartbeat",
          retry: :keyed,
          body: {
            'progress' => progress,
            'currentStepLabel' => current_step_label,
            'sandboxId' => sandbox_id
          }
        )
        value(call, Run, %w[data], options)
      end

      # Identify key. Takes any valid credential, whatever its scopes.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [KeyIdentity]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def identify_key(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/api/v1/whoami', retry: :always)
        value(call, KeyIdentity, %w[data], options)
      end

      # Invite project member. Needs the scope `members:write`. Needs a key that acts as `admin` or higher.
      #
      # @param email [String] Whom to invite: the invite is for whoever proves that this address is theirs.
      # @param role [String] What they become in the project by accepting. One of `owner`, `admin`, `member`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ProjectMember]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def invite_project_member(email:, role: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/project/members/invite',
          retry: :keyed,
          body: { 'email' => email, 'role' => role }
        )
        value(call, ProjectMember, %w[data], options)
      end

      # List project audit logs. Needs the scope `audit:read`.
      #
      # @param user_id [String] Only what this person did.
      # @param credential_id [String] Only what was done with this session, token or key.
      # @param action [String] Only this action, or all on one type of target: `api-key.*`.
      # @param outcome [String] Only what was done, or only what was refused. One of `done`, `refused`.
      # @param target_type [String] Only what was done to things of this type.
      # @param target_id [String] Only what was done to this.
      # @param from [String] Only from this moment on.
      # @param to [String] Only before this moment.
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param cursor [String] The `nextCursor` of the page before.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ProjectAuditEntry>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_project_audit_logs(
        user_id: OMIT,
        credential_id: OMIT,
        action: OMIT,
        outcome: OMIT,
        target_type: OMIT,
        target_id: OMIT,
        from: OMIT,
        to: OMIT,
        limit: OMIT,
        cursor: OMIT,
        options: {}
      )
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/v1/project/audit-logs',
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
            'limit' => limit,
            'cursor' => cursor
          }
        )
        page(call, ProjectAuditEntry, { at: %w[data], next_cursor: %w[nextCursor] }, options)
      end

      # List project keys. Needs the scope `api-keys:read`. Needs a key that acts as `admin` or higher.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param cursor [String] The `nextCursor` of the page before.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ProjectKey>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_project_keys(limit: OMIT, cursor: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/v1/project/api-keys',
          retry: :always,
          query: { 'limit' => limit, 'cursor' => cursor }
        )
        page(call, ProjectKey, { at: %w[data], next_cursor: %w[nextCursor] }, options)
      end

      # List project members. Needs the scope `members:read`. Needs a key that acts as `member` or higher.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param cursor [String] The `nextCursor` of the page before.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ProjectMember>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_project_members(limit: OMIT, cursor: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/v1/project/members',
          retry: :always,
          query: { 'limit' => limit, 'cursor' => cursor }
        )
        page(call, ProjectMember, { at: %w[data], next_cursor: %w[nextCursor] }, options)
      end

      # List provider keys. Needs the scope `provider-keys:read`. Needs a key that acts as `admin` or higher.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param cursor [String] The `nextCursor` of the page before.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<ProviderKey>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_provider_keys(limit: OMIT, cursor: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/v1/project/provider-keys',
          retry: :always,
          query: { 'limit' => limit, 'cursor' => cursor }
        )
        page(call, ProviderKey, { at: %w[data], next_cursor: %w[nextCursor] }, options)
      end

      # List runs. Needs the scope `runs:read`. Needs a key that acts as `member` or higher.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param cursor [String] The `nextCursor` of the page before.
      # @param status [String] Only those in this state. One of `pending`, `running`, `completed`, `failed`,
      #   `cancelled`.
      # @param workflow_id [String] Only those of this workflow.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<Run>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_runs(limit: OMIT, cursor: OMIT, status: OMIT, workflow_id: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/v1/runs',
          retry: :always,
          query: {
            'limit' => limit,
            'cursor' => cursor,
            'status' => status,
            'workflowId' => workflow_id
          }
        )
        page(call, Run, { at: %w[data], next_cursor: %w[nextCursor] }, options)
      end

      # List sandboxes. Needs the scope `sandboxes:read`. Needs a key that acts as `member` or higher.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param cursor [String] The `nextCursor` of the page before.
      # @param run_id [String] Only those of this run.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<Sandbox>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_sandboxes(limit: OMIT, cursor: OMIT, run_id: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/v1/sandboxes',
          retry: :always,
          query: { 'limit' => limit, 'cursor' => cursor, 'runId' => run_id }
        )
        page(call, Sandbox, { at: %w[data], next_cursor: %w[nextCursor] }, options)
      end

      # List workflows. Needs the scope `workflows:read`. Needs a key that acts as `member` or higher.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param cursor [String] The `nextCursor` of the page before.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<Workflow>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_workflows(limit: OMIT, cursor: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/v1/workflows',
          retry: :always,
          query: { 'limit' => limit, 'cursor' => cursor }
        )
        page(call, Workflow, { at: %w[data], next_cursor: %w[nextCursor] }, options)
      end

      # Remove project member. Needs the scope `members:write`. Needs a key that acts as `admin` or higher.
      #
      # @param target_user_id [String] The person to remove.
      # @param invite_id [String] The pending invite to take back, instead of a person.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def remove_project_member(target_user_id: OMIT, invite_id: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/project/members/remove',
          retry: :keyed,
          body: { 'targetUserId' => target_user_id, 'inviteId' => invite_id }
        )
        nothing(call, options)
      end

      # Remove provider key. Needs the scope `provider-keys:write`. Needs a key that acts as `admin` or higher.
      #
      # @param provider [String] The outside service. One of `anthropic`, `e2b`, `github`, `openai`,
      #   `openrouter`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def remove_provider_key(provider:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/project/provider-keys/remove',
          retry: :keyed,
          body: { 'provider' => provider }
        )
        nothing(call, options)
      end

      # Revoke project key. Takes any valid credential, whatever its scopes.
      #
      # @param key_id [String] The key.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ProjectKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def revoke_project_key(key_id:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/project/api-keys/revoke',
          retry: :keyed,
          body: { 'keyId' => key_id }
        )
        value(call, ProjectKey, %w[data], options)
      end

      # Rotate project key. Needs the scope `api-keys:write`. Needs a key that acts as `admin` or higher.
      #
      # @param key_id [String] The key.
      # @param grace_seconds [Integer] For how long the former key works on, up to 30 days.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [RotatedProjectKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def rotate_project_key(key_id:, grace_seconds: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/project/api-keys/rotate',
          retry: :keyed,
          body: { 'keyId' => key_id, 'graceSeconds' => grace_seconds }
        )
        value(call, RotatedProjectKey, %w[data], options)
      end

      # Set provider key. Needs the scope `provider-keys:write`. Needs a key that acts as `admin` or higher.
      #
      # @param provider [String] The outside service. One of `anthropic`, `e2b`, `github`, `openai`,
      #   `openrouter`.
      # @param key [String] The key. It is never shown again.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ProviderKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def set_provider_key(provider:, key:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/project/provider-keys/set',
          retry: :keyed,
          body: { 'provider' => provider, 'key' => key }
        )
        value(call, ProviderKey, %w[data], options)
      end

      # Start run. Needs the scope `runs:write`. Needs a key that acts as `member` or higher.
      #
      # @param workflow_id [String] The workflow to run.
      # @param prompt [String] What is to be done, up to 64 KiB.
      # @param branch_name [String, nil] The branch to work on, up to 255 characters.
      # @param github_repo_url [String, nil] Where the code is; left out, where the project says; null: nowhere.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Run]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def start_run(workflow_id:, prompt:, branch_name: OMIT, github_repo_url: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/runs/start',
          retry: :keyed,
          body: {
            'workflowId' => workflow_id,
            'prompt' => prompt,
            'branchName' => branch_name,
            'githubRepoUrl' => github_repo_url
          }
        )
        value(call, Run, %w[data], options)
      end

      # Update project. Needs the scope `projects:write`. Needs a key that acts as `admin` or higher.
      #
      # @param name [String] What it is called.
      # @param slug [String] Its short name in addresses.
      # @param description [String, nil] What it is for, up to 500 characters; empty or null clears it.
      # @param github_repo_url [String, nil] Where its code is; null clears it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [OwnProject]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_project(name: OMIT, slug: OMIT, description: OMIT, github_repo_url: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/project/update',
          retry: :keyed,
          body: {
            'name' => name,
            'slug' => slug,
            'description' => description,
            'githubRepoUrl' => github_repo_url
          }
        )
        value(call, OwnProject, %w[data], options)
      end

      # Update project member role. Needs the scope `members:write`. Needs a key that acts as `owner`.
      #
      # @param target_user_id [String] The person.
      # @param role [String] What they are in the project from now on. One of `owner`, `admin`, `member`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [ProjectMember]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_project_member_role(target_user_id:, role:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/project/members/update-role',
          retry: :keyed,
          body: { 'targetUserId' => target_user_id, 'role' => role }
        )
        value(call, ProjectMember, %w[data], options)
      end

      # Update project settings. Needs the scope `settings:write`. Needs a key that acts as `admin` or higher.
      #
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
      def update_project_settings(
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
          http_method: 'POST',
          path: '/api/v1/project/settings/update',
          retry: :keyed,
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

      # Update workflow. Needs the scope `workflows:write`. Needs a key that acts as `member` or higher.
      #
      # @param workflow_id [String] The id of the workflow.
      # @param name [String] What it is called, up to 200 characters.
      # @param description [String, nil] What it is for, up to 500 characters; empty or null clears it.
      # @param steps [Array<NewWorkflowStep>] What is done, in this order; up to 100 steps, of 256 KiB together.
      #   They take the place of those that there are.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Workflow]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_workflow(workflow_id, name: OMIT, description: OMIT, steps: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/api/v1/workflows/#{escape(workflow_id)}/update",
          retry: :keyed,
          body: { 'name' => name, 'description' => description, 'steps' => steps }
        )
        value(call, Workflow, %w[data], options)
      end
    end
  end
end
