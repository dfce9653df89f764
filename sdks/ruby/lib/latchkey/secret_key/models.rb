# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/secret-key.json.

module Latchkey
  module SecretKey
    # Is what the server answers.
    class AuthenticatedUser < Latchkey::Model
      # @return [String] The user.
      field :id, 'id'

      # @return [String] Their address.
      field :email, 'email'

      # @return [String] What they are called.
      field :name, 'name'

      # @return [String] Their public, unique name.
      field :handle, 'handle'

      # @return [Boolean] Whether they may sign in.
      field :is_active, 'is_active'

      # @return [Boolean] Whether the address is proven.
      field :is_verified, 'is_verified'

      # @return [String, nil] When they last signed in.
      field :last_login_at, 'last_login_at'

      # @return [String] When the account was made.
      field :created_at, 'created_at'

      # @return [String] When it last changed.
      field :updated_at, 'updated_at'
    end

    # Is what the server answers.
    class CreatedSecretKey < Latchkey::Model
      # @return [String] The key.
      field :id, 'id'

      # @return [String] The key itself: `sk_live_` or `sk_test_` and 48 characters. It is never shown again.
      field :api_key, 'api_key', secret: true

      # @return [String] The first 14 characters of the key, by which it is known again.
      field :key_prefix, 'key_prefix'

      # @return [String, nil] What it is for.
      field :description, 'description'

      # @return [String] When it was created.
      field :created_at, 'created_at'
    end

    # Is what the server answers.
    class KeyAnalysisByDay < Latchkey::Model
      # @return [String] The day, in UTC.
      field :day, 'day'

      # @return [Integer] How many requests were answered.
      field :requests, 'requests'

      # @return [Integer] Those of them that were answered with a 4xx or 5xx.
      field :errors, 'errors'

      # @return [Integer] Those of the errors that were told to wait, with a 429.
      field :rate_limited, 'rate_limited'
    end

    # Is what the server answers. The requests by the class of their status.
    class KeyAnalysisByStatus < Latchkey::Model
      # @return [Integer] Done.
      field :status_2xx, '2xx'

      # @return [Integer] Sent elsewhere, or told that nothing has changed.
      field :status_3xx, '3xx'

      # @return [Integer] Refused.
      field :status_4xx, '4xx'

      # @return [Integer] Failed on our side.
      field :status_5xx, '5xx'
    end

    # Is what the server answers.
    class KeyAnalysis < Latchkey::Model
      # @return [String] The key.
      field :key_id, 'key_id'

      # @return [String] The first 14 characters of the key, by which it is known again.
      field :key_prefix, 'key_prefix'

      # @return [String, nil] What it is for.
      field :description, 'description'

      # @return [Integer] How many requests were answered.
      field :requests, 'requests'

      # @return [Integer] Those of them that were answered with a 4xx or 5xx.
      field :errors, 'errors'

      # @return [Integer] Those of the errors that were told to wait, with a 429.
      field :rate_limited, 'rate_limited'

      # @return [String, nil] When it was first used, as far back as usage is kept; null never.
      field :first_used_at, 'first_used_at'

      # @return [String, nil] When it was last used, be it on those days or not; null never.
      field :last_used_at, 'last_used_at'

      # @return [Array<KeyAnalysisByDay>] The days on which it made requests, oldest first.
      field :by_day, 'by_day', type: [KeyAnalysisByDay]

      # @return [KeyAnalysisByStatus] The requests by the class of their status.
      field :by_status, 'by_status', type: KeyAnalysisByStatus
    end

    # Is what the server answers.
    class SecretKey < Latchkey::Model
      # @return [String] The key.
      field :id, 'id'

      # @return [String] The first 14 characters of the key, by which it is known again.
      field :key_prefix, 'key_prefix'

      # @return [String, nil] What it is for.
      field :description, 'description'

      # @return [Boolean] Whether it opens anything. It does until it is expired.
      field :is_active, 'is_active'

      # @return [String, nil] When it was last used, at most a second behind; null never.
      field :last_used_at, 'last_used_at'

      # @return [String, nil] When it was expired; null while it is active.
      field :expires_at, 'expires_at'

      # @return [String] When it was created.
      field :created_at, 'created_at'

      # @return [String] When it last changed.
      field :updated_at, 'updated_at'
    end

    # Is what the server answers.
    class TokenPair < Latchkey::Model
      # @return [String] A JWT. Send it as `Authorization: Bearer …`.
      field :access_token, 'access_token', secret: true

      # @return [String] Takes the place of the password when the JWT has expired. It is good once.
      field :refresh_token, 'refresh_token', secret: true

      # @return [String] How the JWT is sent. Always `bearer`.
      field :token_type, 'token_type'

      # @return [Integer] For how many seconds the JWT is good.
      field :expires_in, 'expires_in'
    end
  end
end
