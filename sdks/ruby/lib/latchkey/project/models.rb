# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/project.json.

module Latchkey
  module Project
    # Is sent to the server. Where the run will be worked on.
    class ClaimRunSandbox < Latchkey::Model
      # @return [String] What the sandbox is called.
      field :name, 'name', required: true

      # @return [Hash{String => String}, nil] What the runner wants to be said of it: up to 20 labels of 64
      #   characters, each saying up to 256.
      field :labels, 'labels'
    end

    # Is what the server answers.
    class GeneratedProjectKey < Latchkey::Model
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
      field :created_at, 'createdAt'

      # @return [String, nil] When it ends; null never.
      field :expires_at, 'expiresAt'

      # @return [String] The key itself. It is never shown again.
      field :key, 'key', secret: true
    end

    # Is what the server answers.
    class KeyIdentity < Latchkey::Model
      # @return [String] The key.
      field :key_id, 'keyId'

      # @return [String] The project that it belongs to.
      field :project_id, 'projectId'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [Array<String>] What it may do.
      field :scopes, 'scopes'

      # @return [String] When it was created.
      field :created_at, 'createdAt'

      # @return [String] When it was last used: by this very request.
      field :last_used_at, 'lastUsedAt'
    end

    # Is sent to the server.
    class NewWorkflowStep < Latchkey::Model
      # @return [String] What the step is called.
      field :name, 'name', required: true

      # @return [String, nil] As what it is done, up to 100 characters.
      field :role, 'role'

      # @return [String, nil] How it is done, up to 64 KiB.
      field :instructions, 'instructions'

      # @return [String, nil] By which model, up to 100 characters.
      field :model, 'model'
    end

    # Is what the server answers.
    class OwnProject < Latchkey::Model
      # @return [String] The project.
      field :id, 'id'

      # @return [String] The same id again.
      field :raw_id, '_id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] Its short name in addresses.
      field :slug, 'slug'

      # @return [String, nil] What it is for.
      field :description, 'description'

      # @return [String, nil] Where its code is.
      field :github_repo_url, 'githubRepoUrl'

      # @return [String] When it was created.
      field :created_at, 'createdAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'

      # @return [Integer] When it was created, in milliseconds since 1970.
      field :raw_creation_time, '_creationTime'
    end

    # Is what the server answers. Who did it.
    class ProjectAuditEntryActor < Latchkey::Model
      # @return [String] A kind of credential, or `anonymous`, `system` or `operator`.
      field :kind, 'kind'

      # @return [String, nil] The person; null where none is behind it.
      field :user_id, 'userId'

      # @return [String, nil] The session, token or key that was shown.
      field :credential_id, 'credentialId'
    end

    # Is what the server answers. What it was done to.
    class ProjectAuditEntryTarget < Latchkey::Model
      # @return [String, nil] What it is.
      field :type, 'type'

      # @return [String, nil] Its id, or its name where it has none.
      field :id, 'id'
    end

    # Is what the server answers.
    class ProjectAuditEntry < Latchkey::Model
      # @return [String] The entry.
      field :id, 'id'

      # @return [Integer] Its place in the chain of the organization, from 1.
      field :seq, 'seq'

      # @return [String] When it was written.
      field :at, 'at'

      # @return [String] What happened.
      field :action, 'action'

      # @return [String] Whether it was done. One of `done`, `refused`.
      field :outcome, 'outcome'

      # @return [String, nil] Why it was refused, as a code; null where it was done.
      field :reason, 'reason'

      # @return [String, nil] The operation that was called; null for what the server did by itself.
      field :operation, 'operation'

      # @return [ProjectAuditEntryActor] Who did it.
      field :actor, 'actor', type: ProjectAuditEntryActor

      # @return [ProjectAuditEntryTarget] What it was done to.
      field :target, 'target', type: ProjectAuditEntryTarget

      # @return [String, nil] The project that it concerns.
      field :project_id, 'projectId'

      # @return [String, nil] The address that it came from.
      field :ip, 'ip'

      # @return [String, nil] What the client said that it is.
      field :user_agent, 'userAgent'

      # @return [String, nil] The request, as `X-Request-ID` named it.
      field :request_id, 'requestId'

      # @return [Hash{String => Object}, nil] What was, as far as it changed; never a secret.
      field :before, 'before'

      # @return [Hash{String => Object}, nil] What is now.
      field :after, 'after'

      # @return [String] The SHA-256 that chains it to the entry before, in hex.
      field :hash_, 'hash'
    end

    # Is what the server answers.
    class RunsByStatus < Latchkey::Model
      # @return [Integer] Those that wait for a runner.
      field :pending, 'pending'

      # @return [Integer] Those that are worked on.
      field :running, 'running'

      # @return [Integer] Those that are done.
      field :completed, 'completed'

      # @return [Integer] Those that failed.
      field :failed, 'failed'

      # @return [Integer] Those that were cancelled.
      field :cancelled, 'cancelled'
    end

    # Is what the server answers.
    class ProjectCounters < Latchkey::Model
      # @return [Integer] Workflows, without deleted ones.
      field :workflows, 'workflows'

      # @return [Integer] Runs, whatever became of them.
      field :runs, 'runs'

      # @return [RunsByStatus] The same runs by what became of them.
      field :runs_by_status, 'runsByStatus', type: RunsByStatus

      # @return [Integer] Sandboxes, whatever became of them.
      field :sandboxes, 'sandboxes'

      # @return [Integer] People who may work in it, owners and admins of the organization included.
      field :members, 'members'

      # @return [Integer] Project keys that are neither revoked nor expired.
      field :api_keys, 'apiKeys'

      # @return [Integer] Keys of providers that are set.
      field :provider_keys, 'providerKeys'
    end

    # Is what the server answers.
    class ProjectKey < Latchkey::Model
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
      field :created_at, 'createdAt'

      # @return [String, nil] When it ends; null never.
      field :expires_at, 'expiresAt'

      # @return [Boolean] Whether it is switched on.
      field :enabled, 'enabled'

      # @return [String, nil] When it was last used, at most a second behind; null never.
      field :last_used_at, 'lastUsedAt'

      # @return [String, nil] When it was revoked, for good; null while it is not.
      field :revoked_at, 'revokedAt'

      # @return [String, nil] Why it was revoked; null while it is not.
      field :revoked_reason, 'revokedReason'
    end

    # Is what the server answers.
    class ProjectMember < Latchkey::Model
      # @return [String, nil] The person; null while they are invited.
      field :user_id, 'userId'

      # @return [String] Their address.
      field :email, 'email'

      # @return [String, nil] What they are called; null while they are invited.
      field :name, 'name'

      # @return [String] What they are in the project: the higher of their own role in it and of the one that
      #   owners and admins of the organization have in all its projects. Or what they become by accepting. One of
      #   `owner`, `admin`, `member`.
      field :role, 'role'

      # @return [String] `accepted`: they are in the project. `pending`: they are invited. One of `accepted`,
      #   `pending`.
      field :status, 'status'

      # @return [String, nil] When they got their place or, where they have none of their own, joined the
      #   organization; null while they are invited.
      field :joined_at, 'joinedAt'

      # @return [String, nil] The invite while it is pending; null once they are in.
      field :invite_id, 'inviteId'
    end

    # Is what the server answers. Keys of outside services, by provider.
    class ProjectSecretsProviderKeys < Latchkey::Model
      # @return [String, nil] The key of anthropic; left out where there is none.
      field :anthropic, 'anthropic', secret: true

      # @return [String, nil] The key of e2b; left out where there is none.
      field :e2b, 'e2b', secret: true

      # @return [String, nil] The key of github; left out where there is none.
      field :github, 'github', secret: true

      # @return [String, nil] The key of openai; left out where there is none.
      field :openai, 'openai', secret: true

      # @return [String, nil] The key of openrouter; left out where there is none.
      field :openrouter, 'openrouter', secret: true
    end

    # Is what the server answers.
    class ProjectSecrets < Latchkey::Model
      # @return [ProjectSecretsProviderKeys] Keys of outside services, by provider.
      field :provider_keys, 'providerKeys', type: ProjectSecretsProviderKeys

      # @return [Hash{String => String}] Environment variables of sandboxes; empty where none are set.
      field :env_vars, 'envVars', secret: true

      # @return [Hash{String => String}] Environment variables of deployments; empty where none are set.
      field :deploy_env_vars, 'deployEnvVars'

      # @return [Hash{String => String}, nil] What a test user signs in with; null where nobody has set it.
      field :test_user_credentials, 'testUserCredentials', secret: true

      # @return [String, nil] The Convex deploy key; null where nobody has set it.
      field :convex_deploy_key, 'convexDeployKey', secret: true

      # @return [String, nil] The Convex key of development; null where nobody has set it.
      field :convex_dev_key, 'convexDevKey', secret: true
    end

    # Is what the server answers.
    class ProjectSettings < Latchkey::Model
      # @return [String, nil] System prompt of every sandbox.
      field :sandbox_system_prompt, 'sandboxSystemPrompt'

      # @return [String, nil] Content of CLAUDE.md for the agents in sandboxes.
      field :claude_md, 'claudeMd'

      # @return [String, nil] Prompt of issue discovery sessions.
      field :issue_discovery_prompt, 'issueDiscoveryPrompt'

      # @return [Array<String>, nil] The skills that are switched on.
      field :selected_skills, 'selectedSkills'

      # @return [Array<String>, nil] The commands that are switched on.
      field :selected_commands, 'selectedCommands'

      # @return [Array<String>, nil] The scripts that are switched on.
      field :selected_scripts, 'selectedScripts'

      # @return [Hash{String => String}, nil] Environment variables of sandboxes.
      field :env_vars, 'envVars', secret: true

      # @return [Hash{String => String}, nil] Environment variables of deployments.
      field :deploy_env_vars, 'deployEnvVars'

      # @return [Hash{String => String}, nil] What a test user signs in with. Each value masked. Bullets, and
      #   the last four characters where there are eight or more.
      field :test_user_credentials, 'testUserCredentials', secret: true

      # @return [String, nil] The Convex deploy key. Masked. Bullets, and the last four characters where there
      #   are eight or more.
      field :convex_deploy_key, 'convexDeployKey', secret: true

      # @return [String, nil] The Convex key of development. Masked. Bullets, and the last four characters where
      #   there are eight or more.
      field :convex_dev_key, 'convexDevKey', secret: true

      # @return [String, nil] The template of learning extraction.
      field :learning_template_id, 'learningTemplateId'

      # @return [String, nil] The model of learning extraction.
      field :learning_model, 'learningModel'

      # @return [String, nil] The template of merges.
      field :merging_template_id, 'mergingTemplateId'

      # @return [String, nil] The model of merges.
      field :merging_model, 'mergingModel'

      # @return [String, nil] The author of commits.
      field :git_commit_name, 'gitCommitName'

      # @return [String, nil] The e-mail address of commits' author.
      field :git_commit_email, 'gitCommitEmail'

      # @return [String, nil] When they last changed; null where nobody has set any.
      field :updated_at, 'updatedAt'
    end

    # Is what the server answers. All requests in those days.
    class ProjectUsageTotals < Latchkey::Model
      # @return [Integer] How many requests were answered.
      field :requests, 'requests'

      # @return [Integer] Those of them that were answered with a 4xx or 5xx.
      field :errors, 'errors'

      # @return [Integer] Those of the errors that were told to wait, with a 429.
      field :rate_limited, 'rateLimited'
    end

    # Is what the server answers. The requests by the class of their status.
    class ProjectUsageByStatus < Latchkey::Model
      # @return [Integer] Done.
      field :status_2xx, '2xx'

      # @return [Integer] Sent elsewhere, or told that nothing has changed.
      field :status_3xx, '3xx'

      # @return [Integer] Refused.
      field :status_4xx, '4xx'

      # @return [Integer] Failed on our side.
      field :status_5xx, '5xx'
    end

    # Is what the server answers. Those of the requests that were answered with a 403, by the reason.
    class ProjectUsageRefused < Latchkey::Model
      # @return [Integer] The credential lacked a scope.
      field :scope, 'scope'

      # @return [Integer] Its holder’s role was too low, or its own.
      field :role, 'role'

      # @return [Integer] Anything else, such as an organization that it is not for.
      field :other, 'other'
    end

    # Is what the server answers.
    class ProjectUsageByDay < Latchkey::Model
      # @return [String] The day, in UTC.
      field :day, 'day'

      # @return [Integer] How many requests were answered.
      field :requests, 'requests'

      # @return [Integer] Those of them that were answered with a 4xx or 5xx.
      field :errors, 'errors'

      # @return [Integer] Those of the errors that were told to wait, with a 429.
      field :rate_limited, 'rateLimited'
    end

    # Is what the server answers.
    class ProjectUsageByHour < Latchkey::Model
      # @return [String] When the hour began.
      field :hour, 'hour'

      # @return [Integer] How many requests were answered.
      field :requests, 'requests'

      # @return [Integer] Those of them that were answered with a 4xx or 5xx.
      field :errors, 'errors'

      # @return [Integer] Those of the errors that were told to wait, with a 429.
      field :rate_limited, 'rateLimited'
    end

    # Is what the server answers.
    class ProjectUsageByGroup < Latchkey::Model
      # @return [String] A group of operations, as in the documents.
      field :group, 'group'

      # @return [String] Which world they are of. One of `live`, `test`.
      field :environment, 'environment'

      # @return [Integer] How many requests were answered.
      field :requests, 'requests'

      # @return [Integer] Those of them that were answered with a 4xx or 5xx.
      field :errors, 'errors'

      # @return [Integer] Those of the errors that were told to wait, with a 429.
      field :rate_limited, 'rateLimited'
    end

    # Is what the server answers. The requests by the class of their status.
    class ProjectUsageKeysByStatus < Latchkey::Model
      # @return [Integer] Done.
      field :status_2xx, '2xx'

      # @return [Integer] Sent elsewhere, or told that nothing has changed.
      field :status_3xx, '3xx'

      # @return [Integer] Refused.
      field :status_4xx, '4xx'

      # @return [Integer] Failed on our side.
      field :status_5xx, '5xx'
    end

    # Is what the server answers. Those of the requests that were answered with a 403, by the reason.
    class ProjectUsageKeysRefused < Latchkey::Model
      # @return [Integer] The credential lacked a scope.
      field :scope, 'scope'

      # @return [Integer] Its holder’s role was too low, or its own.
      field :role, 'role'

      # @return [Integer] Anything else, such as an organization that it is not for.
      field :other, 'other'
    end

    # Is what the server answers.
    class ProjectUsageKeys < Latchkey::Model
      # @return [String] The key.
      field :id, 'id'

      # @return [String, nil] What it is called; null once it is gone for good.
      field :name, 'name'

      # @return [String, nil] The start of it; null once it is gone for good.
      field :prefix, 'prefix'

      # @return [String] Which world they are of. One of `live`, `test`.
      field :environment, 'environment'

      # @return [Integer] How many requests were answered.
      field :requests, 'requests'

      # @return [Integer] Those of them that were answered with a 4xx or 5xx.
      field :errors, 'errors'

      # @return [Integer] Those of the errors that were told to wait, with a 429.
      field :rate_limited, 'rateLimited'

      # @return [ProjectUsageKeysByStatus] The requests by the class of their status.
      field :by_status, 'byStatus', type: ProjectUsageKeysByStatus

      # @return [ProjectUsageKeysRefused] Those of the requests that were answered with a 403, by the reason.
      field :refused, 'refused', type: ProjectUsageKeysRefused

      # @return [String] When its last request in those days was answered.
      field :last_used_at, 'lastUsedAt'
    end

    # Is what the server answers.
    class ProjectUsage < Latchkey::Model
      # @return [String] The first day, in UTC.
      field :from, 'from'

      # @return [String] The last day, in UTC.
      field :to, 'to'

      # @return [ProjectUsageTotals] All requests in those days.
      field :totals, 'totals', type: ProjectUsageTotals

      # @return [ProjectUsageByStatus] The requests by the class of their status.
      field :by_status, 'byStatus', type: ProjectUsageByStatus

      # @return [ProjectUsageRefused] Those of the requests that were answered with a 403, by the reason.
      field :refused, 'refused', type: ProjectUsageRefused

      # @return [Array<ProjectUsageByDay>] The days on which there were requests, oldest first.
      field :by_day, 'byDay', type: [ProjectUsageByDay]

      # @return [Array<ProjectUsageByHour>, nil] The hours in which there were requests, oldest first; only with
      #   `hours=true`.
      field :by_hour, 'byHour', type: [ProjectUsageByHour]

      # @return [Array<ProjectUsageByGroup>] What the requests were for.
      field :by_group, 'byGroup', type: [ProjectUsageByGroup]

      # @return [Array<ProjectUsageKeys>] Those that made requests, the busiest first, `limit` of them at the
      #   most.
      field :keys, 'keys', type: [ProjectUsageKeys]

      # @return [Integer] How many keys made requests in those days.
      field :keys_total, 'keysTotal'
    end

    # Is what the server answers.
    class ProviderKey < Latchkey::Model
      # @return [String] The outside service. One of `anthropic`, `e2b`, `github`, `openai`, `openrouter`.
      field :provider, 'provider'

      # @return [String] How the key ends.
      field :last4, 'last4'

      # @return [String] When the service got its first key here.
      field :created_at, 'createdAt'

      # @return [String] When the key was set.
      field :updated_at, 'updatedAt'
    end

    # Is what the server answers.
    class RotatedProjectKey < Latchkey::Model
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
      field :created_at, 'createdAt'

      # @return [String, nil] When it ends; null never.
      field :expires_at, 'expiresAt'

      # @return [String] The key itself. It is never shown again.
      field :key, 'key', secret: true

      # @return [String] When the former key stops working.
      field :previous_key_expires_at, 'previousKeyExpiresAt'
    end

    # Is what the server answers.
    class Run < Latchkey::Model
      # @return [String] The run.
      field :id, 'id'

      # @return [Integer] Counts the runs of the project from 1, without gaps.
      field :run_number, 'runNumber'

      # @return [String] The workflow that is run.
      field :workflow_id, 'workflowId'

      # @return [String] What has become of it. One of `pending`, `running`, `completed`, `failed`, `cancelled`.
      field :status, 'status'

      # @return [String] What is to be done.
      field :prompt, 'prompt'

      # @return [String, nil] The branch to work on.
      field :branch_name, 'branchName'

      # @return [String, nil] Where the code is.
      field :github_repo_url, 'githubRepoUrl'

      # @return [Integer] How many runners have begun with it, 3 at the most.
      field :attempts, 'attempts'

      # @return [Integer] How far it is, in percent.
      field :progress, 'progress'

      # @return [String, nil] What is being done at the moment.
      field :current_step_label, 'currentStepLabel'

      # @return [String, nil] The sandbox that it runs in, or ran in last.
      field :sandbox_id, 'sandboxId'

      # @return [String, nil] Until when its runner has it, unless a heartbeat renews that; null if not running.
      field :lease_expires_at, 'leaseExpiresAt'

      # @return [String, nil] What came of it.
      field :output, 'output'

      # @return [String, nil] Why it failed.
      field :error, 'error'

      # @return [Float, nil] What it cost, in US dollars.
      field :cost_usd, 'costUsd'

      # @return [String] When it was started by whoever wanted it.
      field :created_at, 'createdAt'

      # @return [String, nil] When its present or last runner took it up.
      field :started_at, 'startedAt'

      # @return [String, nil] When it ended.
      field :finished_at, 'finishedAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'
    end

    # Is what the server answers.
    class WorkflowStep < Latchkey::Model
      # @return [String] What the step is called.
      field :name, 'name'

      # @return [String, nil] As what it is done.
      field :role, 'role'

      # @return [String, nil] How it is done.
      field :instructions, 'instructions'

      # @return [String, nil] By which model.
      field :model, 'model'
    end

    # Is what the server answers.
    class RunWithSteps < Latchkey::Model
      # @return [String] The run.
      field :id, 'id'

      # @return [Integer] Counts the runs of the project from 1, without gaps.
      field :run_number, 'runNumber'

      # @return [String] The workflow that is run.
      field :workflow_id, 'workflowId'

      # @return [String] What has become of it. One of `pending`, `running`, `completed`, `failed`, `cancelled`.
      field :status, 'status'

      # @return [String] What is to be done.
      field :prompt, 'prompt'

      # @return [String, nil] The branch to work on.
      field :branch_name, 'branchName'

      # @return [String, nil] Where the code is.
      field :github_repo_url, 'githubRepoUrl'

      # @return [Integer] How many runners have begun with it, 3 at the most.
      field :attempts, 'attempts'

      # @return [Integer] How far it is, in percent.
      field :progress, 'progress'

      # @return [String, nil] What is being done at the moment.
      field :current_step_label, 'currentStepLabel'

      # @return [String, nil] The sandbox that it runs in, or ran in last.
      field :sandbox_id, 'sandboxId'

      # @return [String, nil] Until when its runner has it, unless a heartbeat renews that; null if not running.
      field :lease_expires_at, 'leaseExpiresAt'

      # @return [String, nil] What came of it.
      field :output, 'output'

      # @return [String, nil] Why it failed.
      field :error, 'error'

      # @return [Float, nil] What it cost, in US dollars.
      field :cost_usd, 'costUsd'

      # @return [String] When it was started by whoever wanted it.
      field :created_at, 'createdAt'

      # @return [String, nil] When its present or last runner took it up.
      field :started_at, 'startedAt'

      # @return [String, nil] When it ended.
      field :finished_at, 'finishedAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'

      # @return [Array<WorkflowStep>] The steps of the workflow when the run was started.
      field :steps, 'steps', type: [WorkflowStep]
    end

    # Is what the server answers.
    class Sandbox < Latchkey::Model
      # @return [String] The sandbox.
      field :id, 'id'

      # @return [String] The run that was claimed with it.
      field :run_id, 'runId'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [Hash{String => String}] What its runner says of it.
      field :labels, 'labels'

      # @return [String] What has become of it: running from the first heartbeat on; killed with the end of its
      #   run; error where the run failed or its runner was not heard of in time. One of `creating`, `running`,
      #   `killed`, `error`.
      field :status, 'status'

      # @return [String] When the run was claimed with it.
      field :created_at, 'createdAt'

      # @return [String, nil] When its runner was first heard of.
      field :started_at, 'startedAt'

      # @return [String, nil] When it ended.
      field :ended_at, 'endedAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'
    end

    # Is what the server answers.
    class Workflow < Latchkey::Model
      # @return [String] The workflow.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String, nil] What it is for.
      field :description, 'description'

      # @return [Array<WorkflowStep>] What is done, in this order.
      field :steps, 'steps', type: [WorkflowStep]

      # @return [String] When it was created.
      field :created_at, 'createdAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'
    end
  end
end
