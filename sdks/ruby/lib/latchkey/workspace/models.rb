# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/workspace.json.

module Latchkey
  module Workspace
    # Is what the server answers.
    class GeneratedWorkspaceKey < Latchkey::Model
      # @return [String] The key.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] The start of it, which may be shown again.
      field :prefix, 'prefix'

      # @return [Array<String>] What it may do.
      field :scopes, 'scopes'

      # @return [String] Which world it acts in. One of `live`, `test`.
      field :environment, 'environment'

      # @return [String] When it was created.
      field :created_at, 'created_at'

      # @return [String, nil] When it ends; null never.
      field :expires_at, 'expires_at'

      # @return [String] The key itself. It is never shown again.
      field :key, 'key', secret: true
    end

    # Is what the server answers.
    class RotatedWorkspaceKey < Latchkey::Model
      # @return [String] The key.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] The start of it, which may be shown again.
      field :prefix, 'prefix'

      # @return [Array<String>] What it may do.
      field :scopes, 'scopes'

      # @return [String] Which world it acts in. One of `live`, `test`.
      field :environment, 'environment'

      # @return [String] When it was created.
      field :created_at, 'created_at'

      # @return [String, nil] When it ends; null never.
      field :expires_at, 'expires_at'

      # @return [String] The key itself. It is never shown again.
      field :key, 'key', secret: true

      # @return [String] When the former key stops working.
      field :previous_key_expires_at, 'previous_key_expires_at'
    end

    # Is what the server answers.
    class Task < Latchkey::Model
      # @return [String] The task.
      field :id, 'id'

      # @return [String] The project that it is part of.
      field :project_id, 'project_id'

      # @return [String] What is to do.
      field :title, 'title'

      # @return [String, nil] What it is about.
      field :description, 'description'

      # @return [String] How far it is. One of `todo`, `in_progress`, `completed`, `cancelled`.
      field :status, 'status'

      # @return [String, nil] By when: a day, or a time in UTC; null for no end.
      field :due_date, 'due_date'

      # @return [String, nil] Since when it is completed; null while it is not.
      field :completed_at, 'completed_at'

      # @return [String] When it was created.
      field :created_at, 'created_at'

      # @return [String] When it last changed.
      field :updated_at, 'updated_at'
    end

    # Is what the server answers. What it may use. All its workspace and project keys share the limits on
    # requests.
    class WorkspaceLimits < Latchkey::Model
      # @return [Integer, nil] The most requests in a minute; null sets no limit.
      field :requests_per_minute, 'requests_per_minute'

      # @return [Integer, nil] The most requests in a day (00:00 to 24:00 UTC); null sets no limit.
      field :requests_per_day, 'requests_per_day'

      # @return [Integer] The most active keys of the workspace.
      field :api_keys, 'api_keys'
    end

    # Is what the server answers. What it uses now.
    class WorkspaceUsage < Latchkey::Model
      # @return [Integer, nil] Requests in this minute, the present one included; null: not counted.
      field :requests_this_minute, 'requests_this_minute'

      # @return [Integer, nil] Requests since 00:00 UTC, the present one included; null: not counted.
      field :requests_today, 'requests_today'

      # @return [Integer] How many projects there are.
      field :projects, 'projects'

      # @return [Integer] How many tasks there are in them.
      field :tasks, 'tasks'

      # @return [Integer] How many active keys of the workspace there are.
      field :api_keys, 'api_keys'
    end

    # Is what the server answers.
    class Workspace < Latchkey::Model
      # @return [String] The workspace.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] Its plan. One of `free`, `pro`, `enterprise`.
      field :plan, 'plan'

      # @return [WorkspaceLimits] What it may use. All its workspace and project keys share the limits on
      #   requests.
      field :limits, 'limits', type: WorkspaceLimits

      # @return [WorkspaceUsage] What it uses now.
      field :usage, 'usage', type: WorkspaceUsage

      # @return [String] When it was created.
      field :created_at, 'created_at'
    end

    # Is what the server answers.
    class WorkspaceKey < Latchkey::Model
      # @return [String] The key.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] The start of it, which may be shown again.
      field :prefix, 'prefix'

      # @return [Array<String>] What it may do.
      field :scopes, 'scopes'

      # @return [String] Which world it acts in. One of `live`, `test`.
      field :environment, 'environment'

      # @return [String] When it was created.
      field :created_at, 'created_at'

      # @return [String, nil] When it ends; null never.
      field :expires_at, 'expires_at'

      # @return [Boolean] Whether it is switched on.
      field :enabled, 'enabled'

      # @return [String] When it last changed.
      field :updated_at, 'updated_at'

      # @return [String, nil] When it was last used, at most a second behind; null never.
      field :last_used_at, 'last_used_at'

      # @return [String, nil] When it was revoked, for good; null while it is not.
      field :revoked_at, 'revoked_at'

      # @return [String, nil] Why it was revoked; null while it is not.
      field :revoked_reason, 'revoked_reason'
    end

    # Is what the server answers.
    class WorkspaceProject < Latchkey::Model
      # @return [String] The project.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] Its short name in addresses, made from the name.
      field :slug, 'slug'

      # @return [String, nil] What it is for.
      field :description, 'description'

      # @return [String] When it was created.
      field :created_at, 'created_at'

      # @return [String] When it last changed.
      field :updated_at, 'updated_at'
    end
  end
end
