# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/internal.json.

module Latchkey
  module Internal
    # Is what the server answers.
    class IntrospectedToken < Latchkey::Model
      # @return [Boolean] Whether it is good.
      field :active, 'active'

      # @return [String, nil] What it may do, with a space between one and the next.
      field :scope, 'scope'

      # @return [String, nil] The key; of a JWT or a cookie, the session that it stands for.
      field :client_id, 'client_id'

      # @return [String, nil] Whom it stands for: the person; or else the project, or the organization, that it
      #   belongs to.
      field :sub, 'sub'

      # @return [Integer, nil] When it ends, in seconds since 1970; left out where it does not.
      field :exp, 'exp'

      # @return [Integer, nil] When it was made, in seconds since 1970.
      field :iat, 'iat'

      # @return [String, nil] How it can be sent. Always `Bearer`.
      field :token_type, 'token_type'

      # @return [String, nil] What kind of credential it is. One of `session`, `jwt`, `oauth`, `personal`,
      #   `project`, `workspace`, `secret`.
      field :kind, 'kind'

      # @return [String, nil] Which world it acts in. One of `live`, `test`.
      field :environment, 'environment'

      # @return [String, nil] The organization that it belongs or is pinned to, if any.
      field :organization_id, 'organization_id'

      # @return [String, nil] The project that it belongs to, if any.
      field :project_id, 'project_id'

      # @return [String, nil] The plan whose limit counts it; null where none does. One of `free`, `pro`,
      #   `enterprise`.
      field :plan, 'plan'
    end

    # Is what the server answers.
    class VerdictLimits < Latchkey::Model
      # @return [String] The limit, as the RateLimit header names it.
      field :name, 'name'

      # @return [Integer] How many requests it allows in its window.
      field :limit, 'limit'

      # @return [Integer] How many of them are left.
      field :remaining, 'remaining'

      # @return [Integer] When its window ends, in seconds since 1970.
      field :reset, 'reset'
    end

    # Is what the server answers.
    class Verdict < Latchkey::Model
      # @return [Boolean] Whether the request may go on.
      field :valid, 'valid'

      # @return [String] Why, or why not. One of `VALID`, `NOT_FOUND`, `EXPIRED`, `REVOKED`, `DISABLED`,
      #   `INSUFFICIENT_SCOPE`, `RATE_LIMITED`, `USER_NOT_ACTIVE`.
      field :code, 'code'

      # @return [String, nil] The key; of a JWT or a cookie, the session that it stands for.
      field :key_id, 'keyId'

      # @return [String, nil] What kind of credential it is. One of `session`, `jwt`, `oauth`, `personal`,
      #   `project`, `workspace`, `secret`.
      field :kind, 'kind'

      # @return [String, nil] Which world it acts in. One of `live`, `test`.
      field :environment, 'environment'

      # @return [String, nil] The person behind it; left out where there is none.
      field :user_id, 'userId'

      # @return [String, nil] The organization that it belongs or is pinned to, if any.
      field :organization_id, 'organizationId'

      # @return [String, nil] The project that it belongs to, if any.
      field :project_id, 'projectId'

      # @return [Array<String>, nil] What it may do.
      field :scopes, 'scopes'

      # @return [String, nil] The plan whose limit counts it; null where none does. One of `free`, `pro`,
      #   `enterprise`.
      field :plan, 'plan'

      # @return [Array<VerdictLimits>, nil] What is left of each limit that counts it, window by window.
      field :limits, 'limits', type: [VerdictLimits]

      # @return [String, nil] When it ends; null never.
      field :expires_at, 'expiresAt'
    end

    # Is what the server answers.
    class Verdicts < Latchkey::Model
      # @return [Array<Verdict>] In the order of the request.
      field :results, 'results', type: [Verdict]
    end

    # Is sent to the server.
    class Verification < Latchkey::Model
      # @return [String] The key or token that a client has shown, as it was sent.
      field :credential, 'credential', required: true, secret: true

      # @return [String, nil] Where it was shown: in a cookie, it is a session. One of `header`, `cookie`.
      field :place, 'place'

      # @return [Array<String>, nil] What it is to be good for: all of these.
      field :scopes, 'scopes'

      # @return [Integer, nil] How many requests it counts for; 0 looks without counting.
      field :cost, 'cost'

      # @return [String, nil] The address of the client, for limits that count by it.
      field :ip, 'ip'
    end
  end
end
