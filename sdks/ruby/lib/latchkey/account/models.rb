# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/account.json.

module Latchkey
  module Account
    # Is what the server answers.
    class AddedFactor < Latchkey::Model
      # @return [Array<String>, nil] Ten recovery codes, shown at this moment alone; null for who has some
      #   already.
      field :recovery_codes, 'recoveryCodes', secret: true
    end

    # Is what the server answers.
    class AddedPasskey < Latchkey::Model
      # @return [String] The passkey.
      field :id, 'id'

      # @return [String] What its person calls it.
      field :name, 'name'

      # @return [Boolean] Whether it is kept elsewhere too, such as with a vendor.
      field :backed_up, 'backedUp'

      # @return [String] When it was added.
      field :created_at, 'createdAt'

      # @return [String, nil] When it was last used; null never.
      field :last_used_at, 'lastUsedAt'

      # @return [Array<String>, nil] Ten recovery codes, shown at this moment alone; null for who has some
      #   already.
      field :recovery_codes, 'recoveryCodes', secret: true
    end

    # Is what the server answers. Who did it.
    class AdminAuditEntryActor < Latchkey::Model
      # @return [String] A kind of credential, or `anonymous`, `system` or `operator`.
      field :kind, 'kind'

      # @return [String, nil] The person; null where none is behind it.
      field :user_id, 'userId'

      # @return [String, nil] The session, token or key that was shown.
      field :credential_id, 'credentialId'
    end

    # Is what the server answers. What it was done to.
    class AdminAuditEntryTarget < Latchkey::Model
      # @return [String, nil] What it is.
      field :type, 'type'

      # @return [String, nil] Its id, or its name where it has none.
      field :id, 'id'
    end

    # Is what the server answers.
    class AdminAuditEntry < Latchkey::Model
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

      # @return [AdminAuditEntryActor] Who did it.
      field :actor, 'actor', type: AdminAuditEntryActor

      # @return [AdminAuditEntryTarget] What it was done to.
      field :target, 'target', type: AdminAuditEntryTarget

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

      # @return [String, nil] The organization whose chain it is in; null for the deployment.
      field :organization_id, 'organizationId'
    end

    # Is what the server answers.
    class AdminHealthChecksDatabase < Latchkey::Model
      # @return [String] How it is. One of `ok`, `degraded`, `failed`, `unknown`.
      field :state, 'state'

      # @return [String, nil] Why it is not as it should be; null where it is.
      field :reason, 'reason'
    end

    # Is what the server answers.
    class AdminHealthChecksMigrations < Latchkey::Model
      # @return [String] How it is. One of `ok`, `degraded`, `failed`, `unknown`.
      field :state, 'state'

      # @return [String, nil] Why it is not as it should be; null where it is.
      field :reason, 'reason'
    end

    # Is what the server answers.
    class AdminHealthChecksKeys < Latchkey::Model
      # @return [String] How it is. One of `ok`, `degraded`, `failed`, `unknown`.
      field :state, 'state'

      # @return [String, nil] Why it is not as it should be; null where it is.
      field :reason, 'reason'
    end

    # Is what the server answers.
    class AdminHealthChecksMail < Latchkey::Model
      # @return [String] How it is. One of `ok`, `degraded`, `failed`, `unknown`.
      field :state, 'state'

      # @return [String, nil] Why it is not as it should be; null where it is.
      field :reason, 'reason'
    end

    # Is what the server answers.
    class AdminHealthChecksLimits < Latchkey::Model
      # @return [String] How it is. One of `ok`, `degraded`, `failed`, `unknown`.
      field :state, 'state'

      # @return [String, nil] Why it is not as it should be; null where it is.
      field :reason, 'reason'
    end

    # Is what the server answers.
    class AdminHealthChecksDisk < Latchkey::Model
      # @return [String] How it is. One of `ok`, `degraded`, `failed`, `unknown`.
      field :state, 'state'

      # @return [String, nil] Why it is not as it should be; null where it is.
      field :reason, 'reason'
    end

    # Is what the server answers. Each thing that the node stands on.
    class AdminHealthChecks < Latchkey::Model
      # @return [AdminHealthChecksDatabase]
      field :database, 'database', type: AdminHealthChecksDatabase

      # @return [AdminHealthChecksMigrations]
      field :migrations, 'migrations', type: AdminHealthChecksMigrations

      # @return [AdminHealthChecksKeys]
      field :keys, 'keys', type: AdminHealthChecksKeys

      # @return [AdminHealthChecksMail]
      field :mail, 'mail', type: AdminHealthChecksMail

      # @return [AdminHealthChecksLimits]
      field :limits, 'limits', type: AdminHealthChecksLimits

      # @return [AdminHealthChecksDisk]
      field :disk, 'disk', type: AdminHealthChecksDisk
    end

    # Is what the server answers.
    class AdminHealthNodes < Latchkey::Model
      # @return [String] The process, until it ends.
      field :id, 'id'

      # @return [String] When it began to take part.
      field :joined_at, 'joinedAt'

      # @return [Boolean] Whether it counts. Not, where it did not answer lately: it trusts nothing that it
      #   remembers.
      field :is_heard, 'isHeard'

      # @return [Boolean] Whether it is the one that answers.
      field :is_self, 'isSelf'
    end

    # Is what the server answers. The database.
    class AdminHealthDatabase < Latchkey::Model
      # @return [String] The version of PostgreSQL.
      field :version, 'version'

      # @return [Boolean] Whether the server brings it along.
      field :embedded, 'embedded'

      # @return [String, nil] The newest migration that has run.
      field :migration, 'migration'

      # @return [Array<String>] Those that are needed and have not run.
      field :missing, 'missing'
    end

    # Is what the server answers. The mails that have not left.
    class AdminHealthOutbox < Latchkey::Model
      # @return [Integer] How many mails wait; no more than 10,000 are counted.
      field :waiting, 'waiting'

      # @return [String, nil] When the oldest of them was decided on; null where none waits.
      field :oldest_at, 'oldestAt'

      # @return [String, nil] When the next one is, or was, due.
      field :due_at, 'dueAt'

      # @return [String, nil] The last failure among them, in codes.
      field :last_error, 'lastError'
    end

    # Is what the server answers.
    class AdminHealth < Latchkey::Model
      # @return [String] How it is as a whole, as `/readyz` has it. One of `ok`, `degraded`, `unready`,
      #   `stopping`.
      field :status, 'status'

      # @return [AdminHealthChecks] Each thing that the node stands on.
      field :checks, 'checks', type: AdminHealthChecks

      # @return [String] The version of the server.
      field :version, 'version'

      # @return [String] When the process began that answers.
      field :started_at, 'startedAt'

      # @return [Integer] For how many seconds it has run.
      field :uptime_seconds, 'uptimeSeconds'

      # @return [Integer] How many processes are to serve on a node like this one.
      field :workers, 'workers'

      # @return [Array<AdminHealthNodes>] The processes that serve by this database, the newest first.
      field :nodes, 'nodes', type: [AdminHealthNodes]

      # @return [AdminHealthDatabase] The database.
      field :database, 'database', type: AdminHealthDatabase

      # @return [String] `off`: none is configured. `away`: it does not answer. One of `off`, `connected`,
      #   `away`.
      field :redis, 'redis'

      # @return [String] Where limits are counted: over all nodes, or by each for itself. One of `redis`,
      #   `memory`.
      field :limits, 'limits'

      # @return [AdminHealthOutbox] The mails that have not left.
      field :outbox, 'outbox', type: AdminHealthOutbox
    end

    # Is what the server answers. The person whose it is; null where it is nobody’s.
    class AdminKeyUser < Latchkey::Model
      # @return [String] The person.
      field :id, 'id'

      # @return [String] What the person is called.
      field :name, 'name'

      # @return [String] Their address.
      field :email, 'email'
    end

    # Is what the server answers. The organization that it belongs or is pinned to, if any.
    class AdminKeyOrganization < Latchkey::Model
      # @return [String] The organization.
      field :id, 'id'

      # @return [String] What the organization is called.
      field :name, 'name'
    end

    # Is what the server answers. The project that it belongs to, if any.
    class AdminKeyProject < Latchkey::Model
      # @return [String] The project.
      field :id, 'id'

      # @return [String] What the project is called.
      field :name, 'name'
    end

    # Is what the server answers.
    class AdminKey < Latchkey::Model
      # @return [String] The key, spelled in one way for all kinds: what its own API prints after the prefix.
      field :id, 'id'

      # @return [String] What kind of key it is. One of `personal`, `project`, `workspace`, `secret`, `service`.
      field :kind, 'kind'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] The start of the key.
      field :prefix, 'prefix'

      # @return [String] Whether it is good, or why not. One of `VALID`, `REVOKED`, `DISABLED`, `EXPIRED`,
      #   `USER_NOT_ACTIVE`.
      field :state, 'state'

      # @return [AdminKeyUser, nil] The person whose it is; null where it is nobody’s.
      field :user, 'user', type: AdminKeyUser

      # @return [AdminKeyOrganization, nil] The organization that it belongs or is pinned to, if any.
      field :organization, 'organization', type: AdminKeyOrganization

      # @return [AdminKeyProject, nil] The project that it belongs to, if any.
      field :project, 'project', type: AdminKeyProject

      # @return [String] When it was made.
      field :created_at, 'createdAt'

      # @return [String, nil] When it was last used, at most a second behind; null never.
      field :last_used_at, 'lastUsedAt'

      # @return [String, nil] When it ends; null never.
      field :expires_at, 'expiresAt'

      # @return [String, nil] When it was revoked, for good; null while it is not.
      field :revoked_at, 'revokedAt'

      # @return [String, nil] Why it was revoked; null while it is not.
      field :revoked_reason, 'revokedReason'
    end

    # Is what the server answers.
    class AdminMail < Latchkey::Model
      # @return [String] The mail.
      field :id, 'id'

      # @return [String] `waiting`: it is tried, or will be. `sent`. `failed`: it was given up. One of
      #   `waiting`, `sent`, `failed`.
      field :status, 'status'

      # @return [String] What kind of mail it is.
      field :template, 'template'

      # @return [String, nil] Whom it is for; null once it was sent: that is forgotten then.
      field :recipient, 'recipient'

      # @return [String, nil] What it is about; null once it was sent.
      field :subject, 'subject'

      # @return [Integer] How often it was tried.
      field :attempts, 'attempts'

      # @return [String, nil] What went wrong the last time, in codes; null where nothing did.
      field :last_error, 'lastError'

      # @return [String, nil] When it is tried next; null where it is not.
      field :next_attempt_at, 'nextAttemptAt'

      # @return [String] When it was decided on.
      field :created_at, 'createdAt'

      # @return [String, nil] When it was sent; null while it was not.
      field :sent_at, 'sentAt'

      # @return [String, nil] When it was given up; null while it was not.
      field :failed_at, 'failedAt'
    end

    # Is what the server answers.
    class AdminOrganization < Latchkey::Model
      # @return [String] The organization.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] Its short name.
      field :slug, 'slug'

      # @return [String] Its plan. One of `free`, `pro`, `enterprise`.
      field :plan, 'plan'

      # @return [Integer] How many people are in it.
      field :members, 'members'

      # @return [Integer] How many projects it has.
      field :projects, 'projects'

      # @return [String] When it was founded.
      field :created_at, 'createdAt'
    end

    # Is what the server answers. What is in force at this moment.
    class AdminOrganizationDetailLimits < Latchkey::Model
      # @return [Integer, nil] The most requests in a minute; null sets no limit.
      field :per_minute, 'perMinute'

      # @return [Integer, nil] The most requests in a day (00:00 to 24:00 UTC); null sets no limit.
      field :per_day, 'perDay'
    end

    # Is what the server answers. What an admin has set instead of the limits of the plan, also once it has
    # ended.
    class AdminOrganizationDetailOwnLimits < Latchkey::Model
      # @return [Integer, nil] Instead of what the plan says; null leaves it to the plan.
      field :per_minute, 'perMinute'

      # @return [Integer, nil] The same for a day.
      field :per_day, 'perDay'

      # @return [String, nil] When the plan's limits hold again; null never.
      field :expires_at, 'expiresAt'
    end

    # Is what the server answers. How many requests its keys have made.
    class AdminOrganizationDetailUsage < Latchkey::Model
      # @return [Integer, nil] Since the minute began; null where no limit counts them.
      field :this_minute, 'thisMinute'

      # @return [Integer, nil] Since 00:00 UTC; null where no limit counts them.
      field :today, 'today'
    end

    # Is what the server answers.
    class AdminOrganizationDetail < Latchkey::Model
      # @return [String] The organization.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] Its short name.
      field :slug, 'slug'

      # @return [String] Its plan. One of `free`, `pro`, `enterprise`.
      field :plan, 'plan'

      # @return [Integer] How many people are in it.
      field :members, 'members'

      # @return [Integer] How many projects it has.
      field :projects, 'projects'

      # @return [String] When it was founded.
      field :created_at, 'createdAt'

      # @return [AdminOrganizationDetailLimits] What is in force at this moment.
      field :limits, 'limits', type: AdminOrganizationDetailLimits

      # @return [AdminOrganizationDetailOwnLimits, nil] What an admin has set instead of the limits of the plan,
      #   also once it has ended.
      field :own_limits, 'ownLimits', type: AdminOrganizationDetailOwnLimits

      # @return [AdminOrganizationDetailUsage] How many requests its keys have made.
      field :usage, 'usage', type: AdminOrganizationDetailUsage
    end

    # Is what the server answers.
    class AdminUser < Latchkey::Model
      # @return [String] The person.
      field :id, 'id'

      # @return [String] Their address.
      field :email, 'email'

      # @return [String] What they are called.
      field :full_name, 'fullName'

      # @return [String] Their public, unique name.
      field :handle, 'handle'

      # @return [String] `admin`: they are an admin of the deployment. One of `user`, `admin`.
      field :role, 'role'

      # @return [Boolean] Whether they may come in.
      field :is_active, 'isActive'

      # @return [String, nil] Since when they may not; null while they may.
      field :deactivated_at, 'deactivatedAt'

      # @return [String, nil] Why, as the admin said who shut them out.
      field :deactivated_reason, 'deactivatedReason'

      # @return [Boolean] Whether the address is proven to be theirs.
      field :is_verified, 'isVerified'

      # @return [String, nil] When they signed in last; null never.
      field :last_sign_in_at, 'lastSignInAt'

      # @return [String] When they signed up.
      field :created_at, 'createdAt'
    end

    # Is what the server answers.
    class AdminUserDetailOrganizations < Latchkey::Model
      # @return [String] The organization.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] Its short name.
      field :slug, 'slug'

      # @return [String] What they are in it. One of `owner`, `admin`, `member`.
      field :role, 'role'
    end

    # Is what the server answers.
    class AdminUserDetail < Latchkey::Model
      # @return [String] The person.
      field :id, 'id'

      # @return [String] Their address.
      field :email, 'email'

      # @return [String] What they are called.
      field :full_name, 'fullName'

      # @return [String] Their public, unique name.
      field :handle, 'handle'

      # @return [String] `admin`: they are an admin of the deployment. One of `user`, `admin`.
      field :role, 'role'

      # @return [Boolean] Whether they may come in.
      field :is_active, 'isActive'

      # @return [String, nil] Since when they may not; null while they may.
      field :deactivated_at, 'deactivatedAt'

      # @return [String, nil] Why, as the admin said who shut them out.
      field :deactivated_reason, 'deactivatedReason'

      # @return [Boolean] Whether the address is proven to be theirs.
      field :is_verified, 'isVerified'

      # @return [String, nil] When they signed in last; null never.
      field :last_sign_in_at, 'lastSignInAt'

      # @return [String] When they signed up.
      field :created_at, 'createdAt'

      # @return [Array<AdminUserDetailOrganizations>] What they are a member of, oldest first.
      field :organizations, 'organizations', type: [AdminUserDetailOrganizations]

      # @return [Integer] In how many places they are signed in.
      field :sessions, 'sessions'

      # @return [Integer] How many personal tokens and secret keys of theirs live.
      field :keys, 'keys'

      # @return [Boolean] Whether a sign-in by password asks them for a second factor.
      field :has_second_factor, 'hasSecondFactor'
    end

    # Is what the server answers. Who did it.
    class AuditEntryActor < Latchkey::Model
      # @return [String] A kind of credential, or `anonymous`, `system` or `operator`.
      field :kind, 'kind'

      # @return [String, nil] The person; null where none is behind it.
      field :user_id, 'userId'

      # @return [String, nil] The session, token or key that was shown.
      field :credential_id, 'credentialId'
    end

    # Is what the server answers. What it was done to.
    class AuditEntryTarget < Latchkey::Model
      # @return [String, nil] What it is.
      field :type, 'type'

      # @return [String, nil] Its id, or its name where it has none.
      field :id, 'id'
    end

    # Is what the server answers.
    class AuditEntry < Latchkey::Model
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

      # @return [AuditEntryActor] Who did it.
      field :actor, 'actor', type: AuditEntryActor

      # @return [AuditEntryTarget] What it was done to.
      field :target, 'target', type: AuditEntryTarget

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
    class AuthorizationDecision < Latchkey::Model
      # @return [String] The address to go to next.
      field :redirect_to, 'redirectTo', secret: true
    end

    # Is what the server answers. Who asks.
    class AuthorizationRequestClient < Latchkey::Model
      # @return [String] How it names itself.
      field :id, 'id'

      # @return [String] Its name, as whoever made it says.
      field :name, 'name'

      # @return [String, nil] Where to read about it.
      field :homepage, 'homepage'

      # @return [Boolean] Whether it made itself known: then nobody here has looked at it.
      field :registered, 'registered'
    end

    # Is what the server answers.
    class AuthorizationRequestScopes < Latchkey::Model
      # @return [String] The scope.
      field :scope, 'scope'

      # @return [String] What it allows.
      field :description, 'description'
    end

    # Is what the server answers.
    class AuthorizationRequest < Latchkey::Model
      # @return [AuthorizationRequestClient] Who asks.
      field :client, 'client', type: AuthorizationRequestClient

      # @return [Array<String>] What it wants to learn of who you are.
      field :identity, 'identity'

      # @return [String, nil] Where it wants to act for you; null: nowhere.
      field :resource, 'resource'

      # @return [Array<AuthorizationRequestScopes>] What it wants to do there.
      field :scopes, 'scopes', type: [AuthorizationRequestScopes]

      # @return [Boolean] Whether you choose which scopes to allow, and in which organization.
      field :choosable, 'choosable'

      # @return [String] Where you go on to.
      field :redirect_uri, 'redirectUri'

      # @return [String, nil] The address that the client believes to be yours.
      field :login_hint, 'loginHint'

      # @return [Boolean] Whether the client wants you to sign in again first.
      field :sign_in_again, 'signInAgain'
    end

    # Is what the server answers.
    class ConnectedApp < Latchkey::Model
      # @return [String] The app.
      field :id, 'id'

      # @return [String] Its name.
      field :name, 'name'

      # @return [String, nil] Where to read about it.
      field :homepage, 'homepage'

      # @return [Boolean] Whether it made itself known: then nobody here has looked at it.
      field :registered, 'registered'

      # @return [Array<String>] What it may do and learn.
      field :scopes, 'scopes'

      # @return [Array<String>, nil] In which organizations; null: in all that you are in.
      field :organization_ids, 'organizationIds'

      # @return [String] Since when.
      field :connected_at, 'connectedAt'

      # @return [String, nil] When it last acted for you, give or take a minute; null: never.
      field :last_used_at, 'lastUsedAt'
    end

    # Is what the server answers.
    class CreatedPersonalToken < Latchkey::Model
      # @return [String] The token.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] The token itself. It is never shown again.
      field :key, 'key', secret: true

      # @return [Array<String>] What it may do.
      field :scopes, 'scopes'

      # @return [String, nil] When it ends; null never.
      field :expires_at, 'expiresAt'
    end

    # Is what the server answers.
    class User < Latchkey::Model
      # @return [String] The user.
      field :id, 'id'

      # @return [String] Their address.
      field :email, 'email'

      # @return [String] What they are called.
      field :full_name, 'fullName'

      # @return [String] Their public, unique name.
      field :handle, 'handle'

      # @return [Boolean] Whether the address is proven.
      field :is_verified, 'isVerified'

      # @return [String, nil] When it was proven.
      field :verified_at, 'verifiedAt'

      # @return [Boolean] Whether they may sign in.
      field :is_active, 'isActive'

      # @return [String, nil] When they last signed in.
      field :last_login_at, 'lastLoginAt'

      # @return [String] `admin` runs this server. One of `user`, `admin`.
      field :role, 'role'

      # @return [String] When the account was made.
      field :created_at, 'createdAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'
    end

    # Is what the server answers.
    class Session < Latchkey::Model
      # @return [String] The session.
      field :id, 'id'

      # @return [String] When it ends, however much it is used.
      field :expires_at, 'expiresAt'

      # @return [String] How it began. One of `password`, `passkey`, `sso`.
      field :method_, 'method'

      # @return [String, nil] When a second factor was last shown in it; null where none ever was.
      field :second_factor_at, 'secondFactorAt'

      # @return [String] When it began.
      field :created_at, 'createdAt'

      # @return [String] Where it began.
      field :ip, 'ip'

      # @return [String, nil] What the client said of itself.
      field :user_agent, 'userAgent'
    end

    # Is what the server answers.
    class CurrentSession < Latchkey::Model
      # @return [User]
      field :user, 'user', type: User

      # @return [Session]
      field :session, 'session', type: Session
    end

    # Is what the server answers.
    class CurrentUser < Latchkey::Model
      # @return [String] The user.
      field :id, 'id'

      # @return [String] Their address.
      field :email, 'email'

      # @return [String] What they are called.
      field :full_name, 'fullName'

      # @return [String] Their public, unique name.
      field :handle, 'handle'

      # @return [Boolean] Whether the address is proven.
      field :is_verified, 'isVerified'

      # @return [String, nil] When it was proven.
      field :verified_at, 'verifiedAt'

      # @return [Boolean] Whether they may sign in.
      field :is_active, 'isActive'

      # @return [String, nil] When they last signed in.
      field :last_login_at, 'lastLoginAt'

      # @return [String] `admin` runs this server. One of `user`, `admin`.
      field :role, 'role'

      # @return [String] When the account was made.
      field :created_at, 'createdAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'

      # @return [Integer] How many organizations they are a member of.
      field :organization_count, 'organizationCount'
    end

    # Is what the server answers. Who asks.
    class DeviceRequestClient < Latchkey::Model
      # @return [String] How it names itself.
      field :id, 'id'

      # @return [String] Its name, as whoever made it says.
      field :name, 'name'

      # @return [String, nil] Where to read about it.
      field :homepage, 'homepage'

      # @return [Boolean] Whether it made itself known: then nobody here has looked at it.
      field :registered, 'registered'
    end

    # Is what the server answers.
    class DeviceRequestScopes < Latchkey::Model
      # @return [String] The scope.
      field :scope, 'scope'

      # @return [String] What it allows.
      field :description, 'description'
    end

    # Is what the server answers.
    class DeviceRequest < Latchkey::Model
      # @return [DeviceRequestClient] Who asks.
      field :client, 'client', type: DeviceRequestClient

      # @return [Array<String>] What it wants to learn of who you are.
      field :identity, 'identity'

      # @return [String, nil] Where it wants to act for you; null: nowhere.
      field :resource, 'resource'

      # @return [Array<DeviceRequestScopes>] What it wants to do there.
      field :scopes, 'scopes', type: [DeviceRequestScopes]

      # @return [Boolean] Whether you choose which scopes to allow, and in which organization.
      field :choosable, 'choosable'
    end

    # Is what the server answers.
    class ExportedKey < Latchkey::Model
      # @return [String] The key, spelled as where it is managed.
      field :id, 'id'

      # @return [String] A personal token or a secret key. One of `personal`, `secret`.
      field :kind, 'kind'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String, nil] What it is for.
      field :description, 'description'

      # @return [String] The start of the key.
      field :prefix, 'prefix'

      # @return [Array<String>] What it may do.
      field :scopes, 'scopes'

      # @return [String] What it is used in. One of `live`, `test`.
      field :environment, 'environment'

      # @return [String, nil] The organization that it is pinned to.
      field :organization_id, 'organizationId'

      # @return [Hash{String => Object}] Facts kept with it.
      field :metadata, 'metadata'

      # @return [Boolean] Whether it is switched on.
      field :enabled, 'enabled'

      # @return [String] When it was created.
      field :created_at, 'createdAt'

      # @return [String, nil] When it was last used; null never.
      field :last_used_at, 'lastUsedAt'

      # @return [String, nil] When it ends; null never.
      field :expires_at, 'expiresAt'

      # @return [String, nil] When it was revoked; null while it is not.
      field :revoked_at, 'revokedAt'

      # @return [String, nil] Why it was revoked; null while it is not.
      field :revoked_reason, 'revokedReason'
    end

    # Is what the server answers.
    class GeneratedManagedWorkspaceKey < Latchkey::Model
      # @return [String] The key.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] The key itself. It is never shown again.
      field :key, 'key', secret: true

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
    class Invite < Latchkey::Model
      # @return [String] The invite.
      field :id, 'id'

      # @return [String] Whom it was sent to.
      field :email, 'email'

      # @return [String] What they become by accepting. One of `owner`, `admin`, `member`.
      field :role, 'role'

      # @return [String] `pending`: it can be accepted. `expired`: its time is over, or who sent it may not
      #   offer that role any more; send it again, or invite the address anew. One of `pending`, `expired`.
      field :status, 'status'

      # @return [String, nil] The name of who sent it last.
      field :invited_by, 'invitedBy'

      # @return [String] When its link stops working.
      field :expires_at, 'expiresAt'

      # @return [String] When the address was invited.
      field :created_at, 'createdAt'
    end

    # Is what the server answers.
    class IssuedOAuthClient < Latchkey::Model
      # @return [String] The client’s id, as it names itself (`client_id`).
      field :id, 'id'

      # @return [String] What people read when they are asked to agree.
      field :name, 'name'

      # @return [Boolean] Whether it keeps a secret.
      field :confidential, 'confidential'

      # @return [String, nil] Where people can read about it.
      field :homepage, 'homepage'

      # @return [Array<String>] How it gets tokens.
      field :grant_types, 'grantTypes'

      # @return [Array<String>] Where people may be sent back to.
      field :redirect_uris, 'redirectUris'

      # @return [Array<String>] What it can ask for at services of the organization.
      field :service_scopes, 'serviceScopes'

      # @return [String] When it was made.
      field :created_at, 'createdAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'

      # @return [String, nil] When it last got tokens, give or take an hour; null: never.
      field :last_used_at, 'lastUsedAt'

      # @return [String, nil] Until when the former secret works on; null: there is none.
      field :former_secret_expires_at, 'formerSecretExpiresAt'

      # @return [String, nil] The client’s secret (`client_secret`), shown this once; null for one that keeps
      #   none.
      field :secret, 'secret', secret: true
    end

    # Is what the server answers.
    class IssuedService < Latchkey::Model
      # @return [String] The service.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] The credential. It is never shown again.
      field :key, 'key', secret: true

      # @return [String] The start of its credential.
      field :prefix, 'prefix'

      # @return [String] When it was made.
      field :created_at, 'createdAt'
    end

    # Is what the server answers.
    class JsonWebKey < Latchkey::Model
      # @return [String] Elliptic curve. Always `EC`.
      field :kty, 'kty'

      # @return [String] The curve. Always `P-256`.
      field :crv, 'crv'

      # @return [String] The x coordinate of the public point, base64url.
      field :x, 'x'

      # @return [String] The y coordinate of the public point, base64url.
      field :y, 'y'

      # @return [String] What tokens call the key.
      field :kid, 'kid'

      # @return [String] The one algorithm that it is used with. Always `ES256`.
      field :alg, 'alg'

      # @return [String] It verifies signatures. Always `sig`.
      field :use, 'use'
    end

    # Is what the server answers.
    class JsonWebKeySet < Latchkey::Model
      # @return [Array<JsonWebKey>] Every key that verifies now, and the one that signs next.
      field :keys, 'keys', type: [JsonWebKey]
    end

    # Is what the server answers.
    class JsonWebToken < Latchkey::Model
      # @return [String] Send it as `Authorization: Bearer …`.
      field :token, 'token', secret: true

      # @return [String] How it is sent. Always `Bearer`.
      field :token_type, 'tokenType'

      # @return [Integer] For how many seconds it is good.
      field :expires_in, 'expiresIn'

      # @return [String] When it ends. It ends with its session too, at once.
      field :expires_at, 'expiresAt'
    end

    # Is what the server answers.
    class ListedSession < Latchkey::Model
      # @return [String] The session.
      field :id, 'id'

      # @return [String] When it ends, however much it is used.
      field :expires_at, 'expiresAt'

      # @return [String] How it began. One of `password`, `passkey`, `sso`.
      field :method_, 'method'

      # @return [String, nil] When a second factor was last shown in it; null where none ever was.
      field :second_factor_at, 'secondFactorAt'

      # @return [String] When it began.
      field :created_at, 'createdAt'

      # @return [String] Where it began.
      field :ip, 'ip'

      # @return [String, nil] What the client said of itself.
      field :user_agent, 'userAgent'

      # @return [String] A name for it, guessed from the user agent.
      field :device, 'device'

      # @return [String] When it was used last; at most a minute behind.
      field :last_seen_at, 'lastSeenAt'

      # @return [Boolean] Whether it is the one that asks.
      field :current, 'current'
    end

    # Is what the server answers.
    class LoginEvent < Latchkey::Model
      # @return [String] The attempt.
      field :id, 'id'

      # @return [Boolean] Whether it opened a session.
      field :succeeded, 'succeeded'

      # @return [String] How it was tried.
      field :method_, 'method'

      # @return [String] Where it came from.
      field :ip, 'ip'

      # @return [String, nil] What the client said of itself.
      field :user_agent, 'userAgent'

      # @return [String] A name for it, guessed from the user agent.
      field :device, 'device'

      # @return [String] When it was.
      field :created_at, 'createdAt'
    end

    # Is what the server answers.
    class ManagedProjectKey < Latchkey::Model
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

      # @return [String, nil] The user who made it; null where a key did.
      field :created_by, 'createdBy'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'

      # @return [String, nil] Until when the key works that it was before it was rotated; null where none does.
      field :previous_key_expires_at, 'previousKeyExpiresAt'
    end

    # Is what the server answers.
    class ManagedProjectMember < Latchkey::Model
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

      # @return [String, nil] The role of their own place in the project, which can be taken away; null where
      #   they are in it by the organization alone, or are invited. One of `owner`, `admin`, `member`.
      field :own_role, 'ownRole'

      # @return [String, nil] The role that they have in all projects as an owner or admin of the organization:
      #   nobody is given less. Null for everybody else. One of `owner`, `admin`.
      field :inherited_role, 'inheritedRole'
    end

    # Is what the server answers.
    class ManagedRun < Latchkey::Model
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
    class ManagedRunWithSteps < Latchkey::Model
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
    class ManagedSandbox < Latchkey::Model
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
    class ManagedWorkflow < Latchkey::Model
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

    # Is what the server answers.
    class ManagedWorkspaceKey < Latchkey::Model
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

      # @return [Boolean] Whether it is switched on.
      field :enabled, 'enabled'

      # @return [String, nil] The user who made it; null where a key did.
      field :created_by, 'createdBy'

      # @return [String] When it was created.
      field :created_at, 'createdAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'

      # @return [String, nil] When it was last used, at most a second behind; null never.
      field :last_used_at, 'lastUsedAt'

      # @return [String, nil] When it ends; null never.
      field :expires_at, 'expiresAt'

      # @return [String, nil] When it was revoked, for good; null while it is not.
      field :revoked_at, 'revokedAt'

      # @return [String, nil] Why it was revoked; null while it is not.
      field :revoked_reason, 'revokedReason'

      # @return [String, nil] Until when the key works that it was before it was rotated; null where none does.
      field :previous_key_expires_at, 'previousKeyExpiresAt'
    end

    # Is what the server answers.
    class Member < Latchkey::Model
      # @return [String] The person.
      field :user_id, 'userId'

      # @return [String] Their address.
      field :email, 'email'

      # @return [String] What they are called.
      field :full_name, 'fullName'

      # @return [String] Their public, unique name.
      field :handle, 'handle'

      # @return [String] What they are in the organization. One of `owner`, `admin`, `member`.
      field :role, 'role'

      # @return [String] When they joined.
      field :joined_at, 'joinedAt'
    end

    # Is sent to the server. The OpenID provider. Issuer, client id and client secret are needed to make a
    # connection.
    class NewSsoConnectionOidc < Latchkey::Model
      # @return [String, nil] The issuer, as its discovery document names it.
      field :issuer, 'issuer'

      # @return [String, nil] The id of the client that you have registered there.
      field :client_id, 'clientId'

      # @return [String, nil] The secret of the client. It is never shown again.
      field :client_secret, 'clientSecret', secret: true

      # @return [Array<String>, nil] What is asked for; openid always is.
      field :scopes, 'scopes'

      # @return [String, nil] The claim that holds the address.
      field :email_claim, 'emailClaim'

      # @return [String, nil] The claim that holds the name.
      field :name_claim, 'nameClaim'
    end

    # Is sent to the server. The SAML identity provider: its metadata, or entity id, URL and certificates.
    class NewSsoConnectionSaml < Latchkey::Model
      # @return [String, nil] The metadata of the identity provider, as XML. It tells the other fields, up to
      #   256 KiB.
      field :metadata, 'metadata'

      # @return [String, nil] The entity id of the identity provider.
      field :entity_id, 'entityId'

      # @return [String, nil] Where sign-ins are sent, by the redirect binding.
      field :sso_url, 'ssoUrl'

      # @return [Array<String>, nil] What assertions may be signed with: several while one takes over from the
      #   other.
      field :certificates, 'certificates'

      # @return [String, nil] The attribute that holds the address; null: one of those that are in common use.
      field :email_attribute, 'emailAttribute'

      # @return [String, nil] The attribute that holds the name; null: one of those that are in common use.
      field :name_attribute, 'nameAttribute'
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
    class OAuthClient < Latchkey::Model
      # @return [String] The client’s id, as it names itself (`client_id`).
      field :id, 'id'

      # @return [String] What people read when they are asked to agree.
      field :name, 'name'

      # @return [Boolean] Whether it keeps a secret.
      field :confidential, 'confidential'

      # @return [String, nil] Where people can read about it.
      field :homepage, 'homepage'

      # @return [Array<String>] How it gets tokens.
      field :grant_types, 'grantTypes'

      # @return [Array<String>] Where people may be sent back to.
      field :redirect_uris, 'redirectUris'

      # @return [Array<String>] What it can ask for at services of the organization.
      field :service_scopes, 'serviceScopes'

      # @return [String] When it was made.
      field :created_at, 'createdAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'

      # @return [String, nil] When it last got tokens, give or take an hour; null: never.
      field :last_used_at, 'lastUsedAt'

      # @return [String, nil] Until when the former secret works on; null: there is none.
      field :former_secret_expires_at, 'formerSecretExpiresAt'
    end

    # Is what the server answers.
    class OpenedSession < Latchkey::Model
      # @return [String] The session; its secret is in the cookie alone.
      field :id, 'id'

      # @return [String] When it ends, however much it is used.
      field :expires_at, 'expiresAt'
    end

    # Is what the server answers.
    class Organization < Latchkey::Model
      # @return [String] The organization.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] Its short name in addresses.
      field :slug, 'slug'

      # @return [String] The role of the caller in it. One of `owner`, `admin`, `member`.
      field :role, 'role'

      # @return [Boolean] Whether it lets in only who has shown a second factor.
      field :mfa_required, 'mfaRequired'

      # @return [String] When it was created.
      field :created_at, 'createdAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'

      # @return [String, nil] When it was deleted; only of those that were.
      field :deleted_at, 'deletedAt'

      # @return [String, nil] Until when it can be restored; only of those that were deleted.
      field :restorable_until, 'restorableUntil'
    end

    # Is what the server answers. All requests in those days.
    class OrganizationUsageTotals < Latchkey::Model
      # @return [Integer] How many requests were answered.
      field :requests, 'requests'

      # @return [Integer] Those of them that were answered with a 4xx or 5xx.
      field :errors, 'errors'

      # @return [Integer] Those of the errors that were told to wait, with a 429.
      field :rate_limited, 'rateLimited'
    end

    # Is what the server answers. The requests by the class of their status.
    class OrganizationUsageByStatus < Latchkey::Model
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
    class OrganizationUsageRefused < Latchkey::Model
      # @return [Integer] The credential lacked a scope.
      field :scope, 'scope'

      # @return [Integer] Its holder’s role was too low, or its own.
      field :role, 'role'

      # @return [Integer] Anything else, such as an organization that it is not for.
      field :other, 'other'
    end

    # Is what the server answers.
    class OrganizationUsageByDay < Latchkey::Model
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
    class OrganizationUsageByHour < Latchkey::Model
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
    class OrganizationUsageByGroup < Latchkey::Model
      # @return [String] Which API. One of `account`, `project`, `workspace`, `secret-key`, `internal`, `oauth`.
      field :surface, 'surface'

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
    class OrganizationUsageKeysByStatus < Latchkey::Model
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
    class OrganizationUsageKeysRefused < Latchkey::Model
      # @return [Integer] The credential lacked a scope.
      field :scope, 'scope'

      # @return [Integer] Its holder’s role was too low, or its own.
      field :role, 'role'

      # @return [Integer] Anything else, such as an organization that it is not for.
      field :other, 'other'
    end

    # Is what the server answers.
    class OrganizationUsageKeys < Latchkey::Model
      # @return [String] The key or token.
      field :id, 'id'

      # @return [String] What it is: a key of the organization, or a token that is pinned to it. One of
      #   `personal`, `project`, `workspace`, `oauth`.
      field :kind, 'kind'

      # @return [String, nil] The project of a project key.
      field :project_id, 'projectId'

      # @return [String, nil] The person whose token it is; null for keys.
      field :user_id, 'userId'

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

      # @return [OrganizationUsageKeysByStatus] The requests by the class of their status.
      field :by_status, 'byStatus', type: OrganizationUsageKeysByStatus

      # @return [OrganizationUsageKeysRefused] Those of the requests that were answered with a 403, by the
      #   reason.
      field :refused, 'refused', type: OrganizationUsageKeysRefused

      # @return [String] When its last request in those days was answered.
      field :last_used_at, 'lastUsedAt'
    end

    # Is what the server answers.
    class OrganizationUsage < Latchkey::Model
      # @return [String] The first day, in UTC.
      field :from, 'from'

      # @return [String] The last day, in UTC.
      field :to, 'to'

      # @return [OrganizationUsageTotals] All requests in those days.
      field :totals, 'totals', type: OrganizationUsageTotals

      # @return [OrganizationUsageByStatus] The requests by the class of their status.
      field :by_status, 'byStatus', type: OrganizationUsageByStatus

      # @return [OrganizationUsageRefused] Those of the requests that were answered with a 403, by the reason.
      field :refused, 'refused', type: OrganizationUsageRefused

      # @return [Array<OrganizationUsageByDay>] The days on which there were requests, oldest first.
      field :by_day, 'byDay', type: [OrganizationUsageByDay]

      # @return [Array<OrganizationUsageByHour>, nil] The hours in which there were requests, oldest first; only
      #   with `hours=true`.
      field :by_hour, 'byHour', type: [OrganizationUsageByHour]

      # @return [Array<OrganizationUsageByGroup>] What the requests were for.
      field :by_group, 'byGroup', type: [OrganizationUsageByGroup]

      # @return [Array<OrganizationUsageKeys>] Those that made requests, the busiest first: a page of them.
      field :keys, 'keys', type: [OrganizationUsageKeys]

      # @return [Integer] How many keys made requests in those days.
      field :keys_total, 'keysTotal'
    end

    # Is what the server answers.
    class Passkey < Latchkey::Model
      # @return [String] The passkey.
      field :id, 'id'

      # @return [String] What its person calls it.
      field :name, 'name'

      # @return [Boolean] Whether it is kept elsewhere too, such as with a vendor.
      field :backed_up, 'backedUp'

      # @return [String] When it was added.
      field :created_at, 'createdAt'

      # @return [String, nil] When it was last used; null never.
      field :last_used_at, 'lastUsedAt'
    end

    # Is sent to the server. What was signed.
    class PasskeyAssertionResponse < Latchkey::Model
      # @return [String] What the browser says of the ceremony.
      field :client_data_json, 'clientDataJSON', required: true

      # @return [String] What the authenticator says of itself.
      field :authenticator_data, 'authenticatorData', required: true

      # @return [String] Its signature over both.
      field :signature, 'signature', required: true

      # @return [String, nil] Whose it is, as far as the authenticator knows.
      field :user_handle, 'userHandle'
    end

    # Is sent to the server.
    class PasskeyAssertion < Latchkey::Model
      # @return [String] The credential, base64url.
      field :id, 'id', required: true

      # @return [String] The credential, base64url.
      field :raw_id, 'rawId', required: true

      # @return [String] The kind of credential. Always `public-key`.
      field :type, 'type', required: true

      # @return [String, nil] Whether the authenticator is a part of the device. One of `platform`,
      #   `cross-platform`.
      field :authenticator_attachment, 'authenticatorAttachment'

      # @return [Hash{String => Object}] What came of extensions, of which none is asked for.
      field :client_extension_results, 'clientExtensionResults', required: true

      # @return [PasskeyAssertionResponse] What was signed.
      field :response, 'response', type: PasskeyAssertionResponse, required: true
    end

    # Is sent to the server. What was made.
    class PasskeyAttestationResponse < Latchkey::Model
      # @return [String] What the browser says of the ceremony.
      field :client_data_json, 'clientDataJSON', required: true

      # @return [String] The new key, and what is said of it.
      field :attestation_object, 'attestationObject', required: true

      # @return [String, nil] A part of that, read out by the browser.
      field :authenticator_data, 'authenticatorData'

      # @return [String, nil] The same.
      field :public_key, 'publicKey'

      # @return [Integer, nil] Its algorithm (COSE).
      field :public_key_algorithm, 'publicKeyAlgorithm'

      # @return [Array<String>, nil] How the authenticator is reached.
      field :transports, 'transports'
    end

    # Is sent to the server.
    class PasskeyAttestation < Latchkey::Model
      # @return [String] The credential, base64url.
      field :id, 'id', required: true

      # @return [String] The credential, base64url.
      field :raw_id, 'rawId', required: true

      # @return [String] The kind of credential. Always `public-key`.
      field :type, 'type', required: true

      # @return [String, nil] Whether the authenticator is a part of the device. One of `platform`,
      #   `cross-platform`.
      field :authenticator_attachment, 'authenticatorAttachment'

      # @return [Hash{String => Object}] What came of extensions, of which none is asked for.
      field :client_extension_results, 'clientExtensionResults', required: true

      # @return [PasskeyAttestationResponse] What was made.
      field :response, 'response', type: PasskeyAttestationResponse, required: true
    end

    # Is what the server answers. Whom the passkey is for.
    class PasskeyCreationRp < Latchkey::Model
      # @return [String] The host that the passkey is for.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'
    end

    # Is what the server answers. Whose it is.
    class PasskeyCreationUser < Latchkey::Model
      # @return [String] What authenticators call the person.
      field :id, 'id'

      # @return [String] Their address.
      field :name, 'name'

      # @return [String] What they are called.
      field :display_name, 'displayName'
    end

    # Is what the server answers.
    class PasskeyCreationPubKeyCredParams < Latchkey::Model
      # @return [Integer] An algorithm (COSE).
      field :alg, 'alg'

      # @return [String] The kind of credential. Always `public-key`.
      field :type, 'type'
    end

    # Is what the server answers.
    class PasskeyCreationExcludeCredentials < Latchkey::Model
      # @return [String] The credential, base64url.
      field :id, 'id'

      # @return [String] The kind of credential. Always `public-key`.
      field :type, 'type'

      # @return [Array<String>, nil] How it is reached.
      field :transports, 'transports'
    end

    # Is what the server answers. What the authenticator has to be able to do.
    class PasskeyCreationAuthenticatorSelection < Latchkey::Model
      # @return [String] That it has to find its person by itself. Always `required`.
      field :resident_key, 'residentKey'

      # @return [Boolean] The same, for older browsers.
      field :require_resident_key, 'requireResidentKey'

      # @return [String] That the authenticator has to know its person. Always `required`.
      field :user_verification, 'userVerification'
    end

    # Is what the server answers.
    class PasskeyCreation < Latchkey::Model
      # @return [String] What is to be signed. It is good once, for five minutes.
      field :challenge, 'challenge'

      # @return [Integer] For how many milliseconds.
      field :timeout, 'timeout'

      # @return [PasskeyCreationRp] Whom the passkey is for.
      field :rp, 'rp', type: PasskeyCreationRp

      # @return [PasskeyCreationUser] Whose it is.
      field :user, 'user', type: PasskeyCreationUser

      # @return [Array<PasskeyCreationPubKeyCredParams>] The algorithms that are taken.
      field :pub_key_cred_params, 'pubKeyCredParams', type: [PasskeyCreationPubKeyCredParams]

      # @return [String] That the make of the authenticator is nobody’s business. Always `none`.
      field :attestation, 'attestation'

      # @return [Array<PasskeyCreationExcludeCredentials>] The passkeys that are there already.
      field :exclude_credentials, 'excludeCredentials', type: [PasskeyCreationExcludeCredentials]

      # @return [PasskeyCreationAuthenticatorSelection] What the authenticator has to be able to do.
      field :authenticator_selection, 'authenticatorSelection', type: PasskeyCreationAuthenticatorSelection

      # @return [Hash{String => Object}] What came of extensions, of which none is asked for.
      field :extensions, 'extensions'

      # @return [Array<String>, nil] Hints for the browser.
      field :hints, 'hints'
    end

    # Is what the server answers.
    class PasskeyRequestAllowCredentials < Latchkey::Model
      # @return [String] The credential, base64url.
      field :id, 'id'

      # @return [String] The kind of credential. Always `public-key`.
      field :type, 'type'

      # @return [Array<String>, nil] How it is reached.
      field :transports, 'transports'
    end

    # Is what the server answers.
    class PasskeyRequest < Latchkey::Model
      # @return [String] What is to be signed. It is good once, for five minutes.
      field :challenge, 'challenge'

      # @return [Integer] For how many milliseconds.
      field :timeout, 'timeout'

      # @return [String] The host that the passkey is for.
      field :rp_id, 'rpId'

      # @return [String] That the authenticator has to know its person. Always `required`.
      field :user_verification, 'userVerification'

      # @return [Array<PasskeyRequestAllowCredentials>, nil] The passkeys that will do; left out, the browser
      #   asks its person for one.
      field :allow_credentials, 'allowCredentials', type: [PasskeyRequestAllowCredentials]

      # @return [Array<String>, nil] Hints for the browser.
      field :hints, 'hints'
    end

    # Is what the server answers.
    class PersonalDataOrganizations < Latchkey::Model
      # @return [String] Its id.
      field :id, 'id'

      # @return [String] Its name.
      field :name, 'name'

      # @return [String] Its slug.
      field :slug, 'slug'

      # @return [String] As what. One of `owner`, `admin`, `member`.
      field :role, 'role'

      # @return [String] Since when.
      field :joined_at, 'joinedAt'
    end

    # Is what the server answers.
    class PersonalDataProjects < Latchkey::Model
      # @return [String] Its id.
      field :id, 'id'

      # @return [String] Its name.
      field :name, 'name'

      # @return [String] Its slug.
      field :slug, 'slug'

      # @return [String] As what. One of `owner`, `admin`, `member`.
      field :role, 'role'

      # @return [String] Since when.
      field :joined_at, 'joinedAt'

      # @return [String] Its organization.
      field :organization_id, 'organizationId'
    end

    # Is what the server answers.
    class PersonalDataIdentities < Latchkey::Model
      # @return [String] The organization whose provider it is.
      field :organization_name, 'organizationName'

      # @return [String] What the connection is called.
      field :connection_name, 'connectionName'

      # @return [String] Who you are there.
      field :subject, 'subject'

      # @return [String] When you first came in by it.
      field :created_at, 'createdAt'
    end

    # Is what the server answers.
    class PersonalDataInvites < Latchkey::Model
      # @return [String] The invite.
      field :id, 'id'

      # @return [String] Its name.
      field :organization_name, 'organizationName'

      # @return [String, nil] The name of its project; null where it has none.
      field :project_name, 'projectName'

      # @return [String] As what. One of `owner`, `admin`, `member`.
      field :role, 'role'

      # @return [String] What became of it. One of `pending`, `accepted`, `declined`, `revoked`.
      field :status, 'status'

      # @return [String] Until when it may be accepted.
      field :expires_at, 'expiresAt'

      # @return [String] When it was sent first.
      field :created_at, 'createdAt'
    end

    # Is what the server answers.
    class PersonalDataOpenLinks < Latchkey::Model
      # @return [String] What it is for.
      field :purpose, 'purpose'

      # @return [String] Where it was mailed.
      field :email, 'email'

      # @return [String] Until when it works.
      field :expires_at, 'expiresAt'

      # @return [String] When it was mailed.
      field :created_at, 'createdAt'
    end

    # Is what the server answers.
    class SecondFactors < Latchkey::Model
      # @return [Boolean] Whether a sign-in by password asks for a second factor.
      field :enabled, 'enabled'

      # @return [String, nil] Since when there is an app for one-time codes; null where there is none.
      field :totp_since, 'totpSince'

      # @return [Integer] How many passkeys there are.
      field :passkeys, 'passkeys'

      # @return [Integer] How many recovery codes are left.
      field :recovery_codes, 'recoveryCodes'

      # @return [String, nil] When those were made; null where there are none.
      field :recovery_codes_since, 'recoveryCodesSince'
    end

    # Is what the server answers.
    class PersonalData < Latchkey::Model
      # @return [String] When this was put together.
      field :exported_at, 'exportedAt'

      # @return [CurrentUser]
      field :profile, 'profile', type: CurrentUser

      # @return [Array<PersonalDataOrganizations>] The organizations that you are a member of.
      field :organizations, 'organizations', type: [PersonalDataOrganizations]

      # @return [Array<PersonalDataProjects>] The projects that you are a member of.
      field :projects, 'projects', type: [PersonalDataProjects]

      # @return [Array<ListedSession>] Your sessions.
      field :sessions, 'sessions', type: [ListedSession]

      # @return [Array<ExportedKey>] Your personal tokens and secret keys, without secrets.
      field :keys, 'keys', type: [ExportedKey]

      # @return [Array<LoginEvent>] Attempts to sign in to your account.
      field :login_history, 'loginHistory', type: [LoginEvent]

      # @return [Array<PersonalDataIdentities>] Who you are at identity providers of organizations.
      field :identities, 'identities', type: [PersonalDataIdentities]

      # @return [Array<PersonalDataInvites>] Invites to your address, once it is verified.
      field :invites, 'invites', type: [PersonalDataInvites]

      # @return [Array<PersonalDataOpenLinks>] Links that you were mailed and have not used.
      field :open_links, 'openLinks', type: [PersonalDataOpenLinks]

      # @return [SecondFactors] What you can show beside your password.
      field :second_factors, 'secondFactors', type: SecondFactors

      # @return [Array<Passkey>] Your passkeys.
      field :passkeys, 'passkeys', type: [Passkey]

      # @return [Array<ConnectedApp>] Programs that you have let in.
      field :connected_apps, 'connectedApps', type: [ConnectedApp]
    end

    # Is what the server answers.
    class PersonalToken < Latchkey::Model
      # @return [String] The token.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] The start of its key.
      field :prefix, 'prefix'

      # @return [Array<String>] What it may do.
      field :scopes, 'scopes'

      # @return [Hash{String => Object}] Facts kept with it.
      field :metadata, 'metadata'

      # @return [String] Personal tokens are always live. One of `live`, `test`.
      field :environment, 'environment'

      # @return [Boolean] Whether it is switched on.
      field :enabled, 'enabled'

      # @return [String, nil] The user who created it.
      field :created_by, 'createdBy'

      # @return [String] When it was created.
      field :created_at, 'createdAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'

      # @return [String, nil] When it was last used, at most a second behind; null never.
      field :last_used_at, 'lastUsedAt'

      # @return [String, nil] When it ends; null never.
      field :expires_at, 'expiresAt'

      # @return [String, nil] When it was revoked, for good; null while it is not.
      field :revoked_at, 'revokedAt'

      # @return [String, nil] Why it was revoked; null while it is not.
      field :revoked_reason, 'revokedReason'

      # @return [String, nil] Until when the key works that it was before it was rotated; null where none does.
      field :previous_key_expires_at, 'previousKeyExpiresAt'
    end

    # Is what the server answers.
    class PlanLimits < Latchkey::Model
      # @return [Integer, nil] The most requests in a minute; null sets no limit.
      field :per_minute, 'perMinute'

      # @return [Integer, nil] The most requests in a day (00:00 to 24:00 UTC); null sets no limit.
      field :per_day, 'perDay'
    end

    # Is what the server answers.
    class Plan < Latchkey::Model
      # @return [String] The plan. One of `free`, `pro`, `enterprise`.
      field :plan, 'plan'

      # @return [PlanLimits]
      field :limits, 'limits', type: PlanLimits
    end

    # Is what the server answers.
    class Project < Latchkey::Model
      # @return [String] The project.
      field :id, 'id'

      # @return [String] The organization that it belongs to.
      field :organization_id, 'organizationId'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] Its short name in addresses.
      field :slug, 'slug'

      # @return [String, nil] What it is for.
      field :description, 'description'

      # @return [String, nil] Where its code is.
      field :github_repo_url, 'githubRepoUrl'

      # @return [String] What the caller may do in it: the higher of their roles in the project and in the
      #   organization. One of `owner`, `admin`, `member`.
      field :role, 'role'

      # @return [String] When it was created.
      field :created_at, 'createdAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'

      # @return [String, nil] When it was deleted; only of those that were.
      field :deleted_at, 'deletedAt'

      # @return [String, nil] Until when it can be restored; only of those that were deleted.
      field :restorable_until, 'restorableUntil'
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
    class ReceivedInviteOrganization < Latchkey::Model
      # @return [String] The organization to join.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'
    end

    # Is what the server answers. The project to join; null where the invite is to the organization. Who joins a
    # project becomes a member of its organization.
    class ReceivedInviteProject < Latchkey::Model
      # @return [String] The project to join.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'
    end

    # Is what the server answers.
    class ReceivedInvite < Latchkey::Model
      # @return [String] The invite. It can be accepted and declined by this id.
      field :id, 'id'

      # @return [ReceivedInviteOrganization]
      field :organization, 'organization', type: ReceivedInviteOrganization

      # @return [ReceivedInviteProject, nil] The project to join; null where the invite is to the organization.
      #   Who joins a project becomes a member of its organization.
      field :project, 'project', type: ReceivedInviteProject

      # @return [String] What the caller becomes by accepting: in the project, where the invite is to one. One
      #   of `owner`, `admin`, `member`.
      field :role, 'role'

      # @return [String, nil] The name of who sent it; null where a key of the project did.
      field :invited_by, 'invitedBy'

      # @return [String] Until when it can be accepted.
      field :expires_at, 'expiresAt'
    end

    # Is what the server answers.
    class RecoveryCodes < Latchkey::Model
      # @return [Array<String>] Ten codes that stand in for a factor that is lost, each once. They are shown at
      #   this moment alone.
      field :recovery_codes, 'recoveryCodes', secret: true
    end

    # Is what the server answers.
    class RevokedSessions < Latchkey::Model
      # @return [Integer] How many sessions ended.
      field :revoked, 'revoked'
    end

    # Is what the server answers.
    class RotatedManagedWorkspaceKey < Latchkey::Model
      # @return [String] The key.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] The key itself. It is never shown again.
      field :key, 'key', secret: true

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

      # @return [String] When the former key stops working.
      field :previous_key_expires_at, 'previousKeyExpiresAt'
    end

    # Is what the server answers.
    class RotatedPersonalToken < Latchkey::Model
      # @return [String] The token.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] The token itself. It is never shown again.
      field :key, 'key', secret: true

      # @return [Array<String>] What it may do.
      field :scopes, 'scopes'

      # @return [String, nil] When it ends; null never.
      field :expires_at, 'expiresAt'

      # @return [String] When the former key stops working.
      field :previous_key_expires_at, 'previousKeyExpiresAt'
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
    class Scope < Latchkey::Model
      # @return [String] The scope, as it is sent when a key is made.
      field :scope, 'scope'

      # @return [String] What it is about: scopes of one resource belong together.
      field :resource, 'resource'

      # @return [String] What it allows there.
      field :action, 'action'

      # @return [String] The same in a sentence.
      field :description, 'description'
    end

    # Is what the server answers.
    class SecondFactorNeeded < Latchkey::Model
      # @return [String] Send it with the second factor, within ten minutes. It is good for one sign-in, and for
      #   nothing else.
      field :token, 'token', secret: true

      # @return [Array<String>] Which second factors there are.
      field :methods_, 'methods'

      # @return [String] When the password has to be shown again.
      field :expires_at, 'expiresAt'
    end

    # Is what the server answers.
    class Service < Latchkey::Model
      # @return [String] The service.
      field :id, 'id'

      # @return [String] What it is called.
      field :name, 'name'

      # @return [String] The start of its credential.
      field :prefix, 'prefix'

      # @return [String] When it was made.
      field :created_at, 'createdAt'

      # @return [String, nil] When it last asked, at most a second behind; null never.
      field :last_used_at, 'lastUsedAt'

      # @return [String, nil] When its credential was revoked, for good; null while it is not.
      field :revoked_at, 'revokedAt'
    end

    # Is what the server answers.
    class SignInAnswer < Latchkey::Model
      # @return [User, nil] Who has come in.
      field :user, 'user', type: User

      # @return [OpenedSession, nil] The session that was opened.
      field :session, 'session', type: OpenedSession

      # @return [SecondFactorNeeded, nil] In the place of both, for an account with a second factor: nothing is
      #   opened yet.
      field :second_factor, 'secondFactor', type: SecondFactorNeeded
    end

    # Is what the server answers.
    class SignInState < Latchkey::Model
      # @return [Boolean] Whether the cookie holds a session that lives.
      field :signed_in, 'signedIn'

      # @return [User, nil] Who is signed in; null where nobody is.
      field :user, 'user', type: User
    end

    # Is what the server answers. Null where the domain is no organization’s, or that has no identity provider.
    class SignInWaysSso < Latchkey::Model
      # @return [String] Where the sign-in begins: send the browser there, with `returnTo` where it is to go on.
      field :url, 'url'

      # @return [String] Whose identity provider it is.
      field :organization_name, 'organizationName'

      # @return [Boolean] Whether a password lets nobody in but owners of the organization.
      field :enforced, 'enforced'
    end

    # Is what the server answers.
    class SignInWays < Latchkey::Model
      # @return [Array<String>] The ways to offer, the one to be preferred first.
      field :methods_, 'methods'

      # @return [SignInWaysSso, nil] Null where the domain is no organization’s, or that has no identity
      #   provider.
      field :sso, 'sso', type: SignInWaysSso
    end

    # Is what the server answers.
    class SignedIn < Latchkey::Model
      # @return [User]
      field :user, 'user', type: User

      # @return [OpenedSession]
      field :session, 'session', type: OpenedSession
    end

    # Is what the server answers.
    class SignedUp < Latchkey::Model
      # @return [String] Where the mail went that tells how to go on.
      field :email, 'email'

      # @return [String] What you are called.
      field :name, 'name'
    end

    # Is what the server answers. The OpenID provider; null of one by SAML.
    class SsoConnectionOidc < Latchkey::Model
      # @return [String] The issuer.
      field :issuer, 'issuer'

      # @return [String] The id of the client.
      field :client_id, 'clientId'

      # @return [String, nil] How the secret of the client ends.
      field :client_secret_last4, 'clientSecretLast4'

      # @return [Array<String>] What is asked for.
      field :scopes, 'scopes'

      # @return [String] The claim that holds the address.
      field :email_claim, 'emailClaim'

      # @return [String] The claim that holds the name.
      field :name_claim, 'nameClaim'
    end

    # Is what the server answers.
    class SsoConnectionSamlCertificates < Latchkey::Model
      # @return [String] The certificate.
      field :pem, 'pem'

      # @return [String] Its SHA-256 fingerprint.
      field :fingerprint, 'fingerprint'

      # @return [String] When it ends.
      field :expires_at, 'expiresAt'
    end

    # Is what the server answers. The SAML identity provider; null of one by OpenID Connect.
    class SsoConnectionSaml < Latchkey::Model
      # @return [String] The entity id.
      field :entity_id, 'entityId'

      # @return [String] Where sign-ins are sent.
      field :sso_url, 'ssoUrl'

      # @return [Array<SsoConnectionSamlCertificates>] What assertions may be signed with.
      field :certificates, 'certificates', type: [SsoConnectionSamlCertificates]

      # @return [String, nil] The attribute that holds the address.
      field :email_attribute, 'emailAttribute'

      # @return [String, nil] The attribute that holds the name.
      field :name_attribute, 'nameAttribute'
    end

    # Is what the server answers. What the provider has to be told of us.
    class SsoConnectionServiceProvider < Latchkey::Model
      # @return [String] Where the provider sends people back to: redirect URI or assertion consumer service
      #   URL.
      field :callback_url, 'callbackUrl'

      # @return [String, nil] Our entity id, and where our metadata is; null of one by OpenID Connect.
      field :entity_id, 'entityId'

      # @return [String] Where a sign-in by this connection begins: for the provider’s page of applications.
      field :start_url, 'startUrl'
    end

    # Is what the server answers.
    class SsoConnection < Latchkey::Model
      # @return [String] The connection.
      field :id, 'id'

      # @return [String] How it signs people in. One of `oidc`, `saml`.
      field :kind, 'kind'

      # @return [String] What people read on the button.
      field :name, 'name'

      # @return [Boolean] Whether people can come in by it.
      field :enabled, 'enabled'

      # @return [String] The role of who comes in by it for the first time, and is no member yet. One of
      #   `admin`, `member`.
      field :default_role, 'defaultRole'

      # @return [String] The role of whoever set the provider up last. What an admin has set up lets no owner
      #   in. One of `owner`, `admin`.
      field :set_up_by, 'setUpBy'

      # @return [SsoConnectionOidc, nil] The OpenID provider; null of one by SAML.
      field :oidc, 'oidc', type: SsoConnectionOidc

      # @return [SsoConnectionSaml, nil] The SAML identity provider; null of one by OpenID Connect.
      field :saml, 'saml', type: SsoConnectionSaml

      # @return [SsoConnectionServiceProvider] What the provider has to be told of us.
      field :service_provider, 'serviceProvider', type: SsoConnectionServiceProvider

      # @return [String] When it was made.
      field :created_at, 'createdAt'

      # @return [String] When it last changed.
      field :updated_at, 'updatedAt'
    end

    # Is sent to the server. The OpenID provider. Issuer, client id and client secret are needed to make a
    # connection.
    class SsoConnectionChangeOidc < Latchkey::Model
      # @return [String, nil] The issuer, as its discovery document names it.
      field :issuer, 'issuer'

      # @return [String, nil] The id of the client that you have registered there.
      field :client_id, 'clientId'

      # @return [String, nil] The secret of the client. It is never shown again.
      field :client_secret, 'clientSecret', secret: true

      # @return [Array<String>, nil] What is asked for; openid always is.
      field :scopes, 'scopes'

      # @return [String, nil] The claim that holds the address.
      field :email_claim, 'emailClaim'

      # @return [String, nil] The claim that holds the name.
      field :name_claim, 'nameClaim'
    end

    # Is sent to the server. The SAML identity provider: its metadata, or entity id, URL and certificates.
    class SsoConnectionChangeSaml < Latchkey::Model
      # @return [String, nil] The metadata of the identity provider, as XML. It tells the other fields, up to
      #   256 KiB.
      field :metadata, 'metadata'

      # @return [String, nil] The entity id of the identity provider.
      field :entity_id, 'entityId'

      # @return [String, nil] Where sign-ins are sent, by the redirect binding.
      field :sso_url, 'ssoUrl'

      # @return [Array<String>, nil] What assertions may be signed with: several while one takes over from the
      #   other.
      field :certificates, 'certificates'

      # @return [String, nil] The attribute that holds the address; null: one of those that are in common use.
      field :email_attribute, 'emailAttribute'

      # @return [String, nil] The attribute that holds the name; null: one of those that are in common use.
      field :name_attribute, 'nameAttribute'
    end

    # Is what the server answers.
    class SsoConnectionTest < Latchkey::Model
      # @return [Boolean] Whether people could come in, as far as that can be told.
      field :ok, 'ok'

      # @return [Array<String>] What is in the way, if anything.
      field :problems, 'problems'
    end

    # Is what the server answers.
    class SsoDomain < Latchkey::Model
      # @return [String] The domain.
      field :id, 'id'

      # @return [String] The domain of people’s addresses.
      field :domain, 'domain'

      # @return [String] The name of the TXT record.
      field :record_name, 'recordName'

      # @return [String] What the record has to say.
      field :record_value, 'recordValue'

      # @return [String, nil] When the record was found; null where it was not yet.
      field :verified_at, 'verifiedAt'

      # @return [String] When it was added.
      field :created_at, 'createdAt'
    end

    # Is what the server answers.
    class SsoSettings < Latchkey::Model
      # @return [Boolean] Whether people with an address in a proven domain come in by the identity provider
      #   alone, but for owners.
      field :enforced, 'enforced'
    end

    # Is what the server answers.
    class SteppedUp < Latchkey::Model
      # @return [String] When the second factor was shown. It counts for fifteen minutes.
      field :second_factor_at, 'secondFactorAt'
    end

    # Is what the server answers.
    class SubscriptionLimits < Latchkey::Model
      # @return [Integer, nil] The most requests in a minute; null sets no limit.
      field :per_minute, 'perMinute'

      # @return [Integer, nil] The most requests in a day (00:00 to 24:00 UTC); null sets no limit.
      field :per_day, 'perDay'
    end

    # Is what the server answers.
    class Subscription < Latchkey::Model
      # @return [String] The plan of the organization. One of `free`, `pro`, `enterprise`.
      field :plan, 'plan'

      # @return [SubscriptionLimits]
      field :limits, 'limits', type: SubscriptionLimits
    end

    # Is what the server answers.
    class Totp < Latchkey::Model
      # @return [String] The secret in Base32, for who types it. Shown at this moment alone.
      field :secret, 'secret', secret: true

      # @return [String] The same as an address that apps read from a QR code.
      field :uri, 'uri', secret: true
    end

    # Is what the server answers.
    class VerifiedEmail < Latchkey::Model
      # @return [String] The address that is proven now.
      field :email, 'email'
    end
  end
end
