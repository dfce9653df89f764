# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/secret-key.json.

module Latchkey
  module SecretKey
    # A client of the secret-key API. Any number of threads may share one.
    class Client < Latchkey::Client
      # How this API wants to be shown who is calling.
      #
      # @api private
      CREDENTIALS = { bearer: false, session: false }.freeze

      # Analyse secret key. Takes any valid credential, whatever its scopes.
      #
      # @param id [String] The id of the key.
      # @param from [String] The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be
      #   asked about at once.
      # @param to [String] The last day, in UTC. Left out, today.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Array<KeyAnalysis>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def analyse_secret_key(id, from: OMIT, to: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: "/api/v1/analysis/#{escape(id)}",
          retry: :always,
          query: { 'from' => from, 'to' => to }
        )
        value(call, [KeyAnalysis], %w[data], options)
      end

      # Analyse secret keys. Takes any valid credential, whatever its scopes.
      #
      # @param from [String] The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be
      #   asked about at once.
      # @param to [String] The last day, in UTC. Left out, today.
      # @param limit [Integer] How many to answer at the most, 1 to 1000.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<KeyAnalysis>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def analyse_secret_keys(from: OMIT, to: OMIT, limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/v1/analysis',
          retry: :always,
          query: { 'from' => from, 'to' => to, 'limit' => limit, 'offset' => offset }
        )
        page(call, KeyAnalysis, { at: %w[data], total: %w[total] }, options)
      end

      # Create secret key. Takes only a JWT. Who has a second factor must have shown it within the last fifteen
      # minutes.
      #
      # @param description [String, nil] What it is for, up to 500 characters; empty or null clears it.
      # @param environment [String] Which world the key acts in; left out, live. One of `live`, `test`.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [CreatedSecretKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def create_secret_key(description: OMIT, environment: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/api-keys',
          retry: :keyed,
          body: { 'description' => description, 'environment' => environment }
        )
        value(call, CreatedSecretKey, [], options)
      end

      # Expire secret key. Takes only a JWT.
      #
      # @param id [String] The id of the key.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def expire_secret_key(id, options: {})
        call = Latchkey::Call.new(
          http_method: 'DELETE',
          path: "/api/v1/api-keys/#{escape(id)}",
          retry: :always,
          ends: true
        )
        nothing(call, options)
      end

      # Get authenticated user. Takes only a JWT.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [AuthenticatedUser]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_authenticated_user(options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: '/api/v1/users/me', retry: :always)
        value(call, AuthenticatedUser, [], options)
      end

      # Get secret key. Takes only a JWT.
      #
      # @param id [String] The id of the key.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [SecretKey]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def get_secret_key(id, options: {})
        call = Latchkey::Call.new(http_method: 'GET', path: "/api/v1/api-keys/#{escape(id)}", retry: :always)
        value(call, SecretKey, [], options)
      end

      # List secret keys. Takes only a JWT.
      #
      # @param include_expired [Boolean] Whether keys that have expired are listed too.
      # @param limit [Integer] How many to answer at the most, 1 to 1000.
      # @param offset [Integer] How many to skip.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Page<SecretKey>]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def list_secret_keys(include_expired: OMIT, limit: OMIT, offset: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'GET',
          path: '/api/v1/api-keys',
          retry: :always,
          query: { 'include_expired' => include_expired, 'limit' => limit, 'offset' => offset }
        )
        page(call, SecretKey, { at: %w[api_keys], total: %w[total] }, options)
      end

      # Log in with email. Open to everybody. Has a limit of its own, `sign-in`, counted by client address.
      #
      # @param email [String] The address of the account.
      # @param password [String] The password of the account.
      # @param otp [String] A one-time code or a recovery code, where the account has a second factor.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [TokenPair]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def log_in_with_email(email:, password:, otp: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/auth/login',
          retry: :cautious,
          body: { 'email' => email, 'password' => password, 'otp' => otp }
        )
        value(call, TokenPair, [], options)
      end

      # Log out. Takes only a JWT.
      #
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [nil]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def log_out(options: {})
        call = Latchkey::Call.new(http_method: 'POST', path: '/api/v1/auth/logout', retry: :keyed)
        nothing(call, options)
      end

      # Refresh token pair. Open to everybody.
      #
      # @param refresh_token [String] The refresh token that came last. It is good once.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [TokenPair]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def refresh_token_pair(refresh_token:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/api/v1/auth/refresh',
          retry: :cautious,
          body: { 'refresh_token' => refresh_token }
        )
        value(call, TokenPair, [], options)
      end
    end
  end
end
