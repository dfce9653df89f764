# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/workspace.json.

module Latchkey
  module Workspace
    # A client of the workspace API. Any number of threads may share one.
    class Client < Latchkey::Client
      # How this API wants to be shown who is calling.
      #
      # @api private
      CREDENTIALS = { bearer: true, session: false }.freeze

      # Create project. Needs the scope `write`. Needs a key that acts as `admin` or higher.
      #
      # @param name [String] What it is called.
      # @param description [String, nil] What it is for, up to 500 characters; empty or null clears it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [WorkspaceProject]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def create_project(name:, description: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/v1/projects',
          retry: :keyed,
          body: { 'name' => name, 'description' => description }
        )
        value(call, WorkspaceProject, %w[data], options)
      end

      # Create task. Needs the scope `write`.
      #
      # @param title [String] What is to do, up to 200 characters.
      # @param project_id [String] The project that it is part of.
      # @param description [String, nil] What it is for, up to 500 characters; empty or null clears it.
      # @param status [String] How far it is; left out, `todo`. One of `todo`, `in_progress`, `completed`,
      #   `cancelled`.
      # @param due_date [String, nil] By when: a day, or a time with its zone, which is answered in UTC. Null
      #   clears it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Task]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def create_task(title:, project_id:, description: OMIT, status: OMIT, due_date: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/v1/tasks',
          retry: :keyed,
          body: {
            'title' => title,
            'project_id' => project_id,
            'description' => description,
            'status' => status,
            'due_date' => due_date
          }
        )
        value(call, Task, %w[data], options)
      end

      # Delete project. Needs the scope `delete`. Needs a key that acts as `owner`.
      #
      # @param id [String] The id of the project.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def delete_project(id, options: {})
        call = Latchkey::Call.new(http_method: 'DELETE', path: "/v1/projects/#{escape(id)}", retry: :always, ends: true)
        nothing(call, options)
      end

      # Delete task. Needs the scope `delete`.
      #
      # @param id [String] The id of the task.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def delete_task(id, options: {})
        call = Latchkey::Call.new(http_method: 'DELETE', path: "/v1/tasks/#{escape(id)}", retry: :always, ends: true)
        nothing(call, options)
      end

      # Generate workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher.
      #
      # @param name [String] What the key is called.
      # @param scopes [Array<String>] What the key may do; left out, all that its maker may.
      # @param environment [String] Which world the key acts in; left out, live, but test where a test key makes
      #   it. One of `live`, `test`.
      # @param expires_in [Integer] In how many seconds it ends; left out, with the key that makes it, or never.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [GeneratedWorkspaceKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def generate_workspace_key(name:, scopes: OMIT, environment: OMIT, expires_in: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/v1/api-keys',
          retry: :keyed,
          body: {
            'name' => name,
            'scopes' => scopes,
            'environment' => environment,
            'expires_in' => expires_in
          }
        )
        value(call, GeneratedWorkspaceKey, %w[data], options)
      end

      # Get project. Needs the scope `read`.
      #
      # @param id [String] The id of the project.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [WorkspaceProject]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_project(id, options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: "/v1/projects/#{escape(id)}", retry: :always)
        value(call, WorkspaceProject, %w[data], options)
      end

      # Get task. Needs the scope `read`.
      #
      # @param id [String] The id of the task.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Task]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_task(id, options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: "/v1/tasks/#{escape(id)}", retry: :always)
        value(call, Task, %w[data], options)
      end

      # Get workspace. Needs the scope `admin`.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Workspace]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_workspace(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/v1/workspace', retry: :always)
        value(call, Workspace, %w[data], options)
      end

      # Get workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher.
      #
      # @param id [String] The id of the key.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [WorkspaceKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_workspace_key(id, options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: "/v1/api-keys/#{escape(id)}", retry: :always)
        value(call, WorkspaceKey, %w[data], options)
      end

      # List projects. Needs the scope `read`.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<WorkspaceProject>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_projects(limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/v1/projects',
          retry: :always,
          query: { 'limit' => limit, 'offset' => offset }
        )
        page(call, WorkspaceProject, { at: %w[data], total: %w[pagination total] }, options)
      end

      # List tasks. Needs the scope `read`.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param project_id [String] Only tasks of this project.
      # @param status [String] Only tasks of this status. One of `todo`, `in_progress`, `completed`,
      #   `cancelled`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<Task>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_tasks(limit: OMIT, offset: OMIT, project_id: OMIT, status: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/v1/tasks',
          retry: :always,
          query: {
            'limit' => limit,
            'offset' => offset,
            'project_id' => project_id,
            'status' => status
          }
        )
        page(call, Task, { at: %w[data], total: %w[pagination total] }, options)
      end

      # List workspace keys. Needs the scope `admin`. Needs a key that acts as `admin` or higher.
      #
      # @param limit [Integer] How many to answer at the most, 1 to 100.
      # @param offset [Integer] How many to skip.
      # @param q [String] Only those whose name contains this text.
      # @param include_revoked [Boolean] Whether revoked keys are listed too.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<WorkspaceKey>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_workspace_keys(limit: OMIT, offset: OMIT, q: OMIT, include_revoked: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/v1/api-keys',
          retry: :always,
          query: {
            'limit' => limit,
            'offset' => offset,
            'q' => q,
            'include_revoked' => include_revoked
          }
        )
        page(call, WorkspaceKey, { at: %w[data], total: %w[pagination total] }, options)
      end

      # Revoke workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher.
      #
      # @param id [String] The id of the key.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def revoke_workspace_key(id, options: {})
        call = Latchkey::Call.new(http_method: 'DELETE', path: "/v1/api-keys/#{escape(id)}", retry: :always, ends: true)
        nothing(call, options)
      end

      # Rotate workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher.
      #
      # @param id [String] The id of the key.
      # @param grace_seconds [Integer] For how long the former key works on, up to 30 days.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [RotatedWorkspaceKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def rotate_workspace_key(id, grace_seconds: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: "/v1/api-keys/#{escape(id)}/rotate",
          retry: :keyed,
          body: { 'grace_seconds' => grace_seconds }
        )
        value(call, RotatedWorkspaceKey, %w[data], options)
      end

      # Update project. Needs the scope `write`. Needs a key that acts as `admin` or higher.
      #
      # @param id [String] The id of the project.
      # @param name [String] What it is called.
      # @param description [String, nil] What it is for, up to 500 characters; empty or null clears it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [WorkspaceProject]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_project(id, name: OMIT, description: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/v1/projects/#{escape(id)}",
          retry: :always,
          body: { 'name' => name, 'description' => description }
        )
        value(call, WorkspaceProject, %w[data], options)
      end

      # Update task. Needs the scope `write`.
      #
      # @param id [String] The id of the task.
      # @param title [String] What is to do, up to 200 characters.
      # @param project_id [String] The project that it moves to.
      # @param description [String, nil] What it is for, up to 500 characters; empty or null clears it.
      # @param status [String] How far it is. When it was completed follows. One of `todo`, `in_progress`,
      #   `completed`, `cancelled`.
      # @param due_date [String, nil] By when: a day, or a time with its zone, which is answered in UTC. Null
      #   clears it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Task]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_task(id, title: OMIT, project_id: OMIT, description: OMIT, status: OMIT, due_date: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/v1/tasks/#{escape(id)}",
          retry: :always,
          body: {
            'title' => title,
            'project_id' => project_id,
            'description' => description,
            'status' => status,
            'due_date' => due_date
          }
        )
        value(call, Task, %w[data], options)
      end

      # Update workspace key. Needs the scope `admin`. Needs a key that acts as `admin` or higher.
      #
      # @param id [String] The id of the key.
      # @param name [String] What the key is called.
      # @param enabled [Boolean] A key that is not enabled opens nothing until it is again.
      # @param scopes [Array<String>] Fewer scopes than the key has now; it never gets more.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [WorkspaceKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def update_workspace_key(id, name: OMIT, enabled: OMIT, scopes: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'PUT',
          path: "/v1/api-keys/#{escape(id)}",
          retry: :always,
          body: { 'name' => name, 'enabled' => enabled, 'scopes' => scopes }
        )
        value(call, WorkspaceKey, %w[data], options)
      end
    end
  end
end
