# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/internal.json.

module Latchkey
  module Internal
    # A client of the internal API. Any number of threads may share one.
    class Client < Latchkey::Client
      # How this API wants to be shown who is calling.
      #
      # @api private
      CREDENTIALS = { bearer: true, session: false }.freeze

      # Introspect token. For services of the deployment alone.
      #
      # @param token [String] The key or token that a client has shown.
      # @param token_type_hint [String] What the caller takes it for. It is found without that.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [IntrospectedToken]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def introspect_token(token:, token_type_hint: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/internal/introspect',
          retry: :cautious,
          body: { 'token' => token, 'token_type_hint' => token_type_hint }
        )
        value(call, IntrospectedToken, [], options)
      end

      # Verify credential. For services of the deployment alone.
      #
      # @param credential [String] The key or token that a client has shown, as it was sent.
      # @param place [String] Where it was shown: in a cookie, it is a session. One of `header`, `cookie`.
      # @param scopes [Array<String>] What it is to be good for: all of these.
      # @param cost [Integer] How many requests it counts for; 0 looks without counting.
      # @param ip [String] The address of the client, for limits that count by it.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Verdict]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def verify_credential(credential:, place: OMIT, scopes: OMIT, cost: OMIT, ip: OMIT, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/internal/verify',
          retry: :cautious,
          body: {
            'credential' => credential,
            'place' => place,
            'scopes' => scopes,
            'cost' => cost,
            'ip' => ip
          }
        )
        value(call, Verdict, [], options)
      end

      # Verify credentials. For services of the deployment alone.
      #
      # @param credentials [Array<Verification>] Up to 100, judged one by one in this order.
      # @param options [Hash] `timeout:`, `max_retries:` and `idempotency_key:` of this call
      # @return [Verdicts]
      # @raise [ApiError] when the server refuses
      # @raise [ConnectionError] when no answer came
      def verify_credentials(credentials:, options: {})
        call = Latchkey::Call.new(
          http_method: 'POST',
          path: '/internal/verify/batch',
          retry: :cautious,
          body: { 'credentials' => credentials }
        )
        value(call, Verdicts, [], options)
      end
    end
  end
end
