# frozen_string_literal: true

require 'erb'
require 'json'
require 'openssl'
require 'securerandom'
require 'timeout'
require 'uri'
require_relative 'connections'
require_relative 'refusal'
require_relative 'retry'
require_relative 'session'

module Latchkey
  # What the server said beside its answer. `attempt` is 1 for the first, and `headers` have names in small letters.
  ResponseInfo = Struct.new(:http_method, :path, :status, :request_id, :attempt, :headers, keyword_init: true)

  # One request, before it is sent. `path` has its parameters in it; `retry` is one of those of Retry; `ends` is whether it ends
  # something and answers nothing: when that is gone already, it has been done.
  #
  # @api private
  Call = Struct.new(:http_method, :path, :query, :body, :retry, :ends, keyword_init: true)

  # Sends the requests of a client: with its credential, in time, and again where that is safe.
  #
  # @api private
  class Transport
    # An attempt that did not succeed. `perhaps_done` is whether the server may have done it all the same, and `again` whether it
    # is safe, and of use, to send it again.
    Failure = Struct.new(:error, :perhaps_done, :again, :retry_after, keyword_init: true)

    # What may go wrong on the way.
    LOST = [
      SystemCallError, IOError, SocketError, Timeout::Error, OpenSSL::SSL::SSLError, Zlib::Error,
      Net::ProtocolError, Net::HTTPBadResponse, Net::HTTPHeaderSyntaxError
    ].freeze
    NEVER_SENT = [Errno::ECONNREFUSED, Errno::EHOSTUNREACH, Errno::ENETUNREACH, SocketError].freeze

    attr_reader :base_url

    def initialize(base_url:, credentials:, api_key:, token:, timeout:, max_retries:, max_retry_delay:, on_response:)
      raise ArgumentError, 'base_url must begin with http:// or https://.' unless %r{\Ahttps?://[^/]}.match?(base_url)
      raise ArgumentError, 'Give api_key or token, not both: requests carry one credential.' if api_key && token

      @base_url = base_url.sub(%r{/+\z}, '')
      @connections = Connections.new(URI.parse(@base_url))
      @prefix = URI.parse(@base_url).path
      @headers = identity(credentials, api_key, token)
      @session = Session.new if credentials.fetch(:session)
      @timeout = timeout
      @max_retries = max_retries
      @max_retry_delay = max_retry_delay
      @on_response = on_response
    end

    # @return [Object] the answer as it came: JSON parsed, anything else as text; nil when it ended what was gone already
    # @raise [ApiError] when the server refuses
    # @raise [ConnectionError] when no answer came
    def exchange(call, timeout: @timeout, max_retries: @max_retries, idempotency_key: nil)
      target, headers, body = prepare(call, idempotency_key)
      perhaps_done = false
      1.step do |number|
        answer, failure = attempt(call, request(call, target, headers, body), number, timeout)
        return answer unless failure
        return nil if call.ends && perhaps_done && failure.error.is_a?(NotFoundError)

        perhaps_done ||= failure.perhaps_done
        wait = Retry.delay_before(number, failure.retry_after)
        raise failure.error if !failure.again || number > max_retries || wait > @max_retry_delay + Retry::LEEWAY

        sleep(wait)
      end
    end

    # The key and the token are not shown.
    def inspect
      "#<#{self.class} #{base_url}>"
    end

    private

    def identity(credentials, api_key, token)
      # Answers come uncompressed, so that their length can be held against what was announced.
      headers = {
        'accept' => 'application/json', 'accept-encoding' => 'identity', 'user-agent' => "latchkey-ruby/#{VERSION}"
      }
      headers['x-api-key'] = api_key if api_key && !credentials.fetch(:bearer)
      bearer = token || (api_key if credentials.fetch(:bearer))
      headers['authorization'] = "Bearer #{bearer}" if bearer
      headers.freeze
    end

    # @return [Array] what all attempts have in common: the target, the headers and the body
    def prepare(call, idempotency_key)
      headers = @headers.dup
      headers['idempotency-key'] = idempotency_key || SecureRandom.uuid if call.retry == :keyed
      body = JSON.generate(Wire.dump(call.body)) if call.body
      headers['content-type'] = 'application/json' if body
      # Without it, some proxies wait for a body.
      headers['content-length'] = '0' if body.nil? && call.http_method != 'GET'
      ["#{@prefix}#{call.path}#{query_string(call.query)}", headers, body]
    end

    def query_string(query)
      pairs = Wire.dump(query || {}).flat_map { |name, value| Array(value).map { |one| [name, one.to_s] } }
      pairs.empty? ? '' : "?#{URI.encode_www_form(pairs)}"
    end

    def request(call, target, headers, body)
      request = Net::HTTPGenericRequest.new(call.http_method, !body.nil?, true, target, headers.dup)
      cookie = @session&.cookie
      request['cookie'] = cookie if cookie
      request.body = body if body
      request
    end

    # @return [Array] the answer, or nil and the Failure
    def attempt(call, request, number, timeout)
      response, failure = send_once(call, request, timeout)
      failure ? [nil, failure] : read(call, response, number)
    end

    def send_once(call, request, timeout)
      connected = false
      response = Timeout.timeout(timeout) do
        @connections.open do |connection|
          connected = true
          whole(connection.request(request))
        end
      end
      [response, nil]
    rescue *LOST => e
      never_sent = !connected || NEVER_SENT.any? { |kind| e.is_a?(kind) }
      [nil, Failure.new(error: lost(call, e), perhaps_done: !never_sent, again: call.retry != :cautious || never_sent)]
    end

    # Net::HTTP takes an answer that breaks off for a short one.
    def whole(response)
      length = response.content_length
      raise EOFError, 'the answer broke off' if length && response.body && response.body.bytesize < length

      response
    end

    # Raising one error while another is being handled is what makes that one its cause.
    def lost(call, cause)
      what = "#{call.http_method} #{call.path} was not answered"
      raise TimeoutError, "#{what} in time." if cause.is_a?(Timeout::Error)

      raise ConnectionError, "#{what}: #{cause.message}"
    rescue ConnectionError => e
      e
    end

    def read(call, response, number)
      @session&.keep(response.get_fields('set-cookie'))
      status = response.code.to_i
      tell(call, response, number)
      body = Wire.parse(response.body, response['content-type'])
      return [body, nil] if (200..299).cover?(status)

      wait = Retry.after(response['retry-after'])
      error = Refusal.from(status, body, request_id: response['x-request-id'], retry_after: wait)
      again = Retry.answer?(status, call.retry)
      [nil, Failure.new(error: error, perhaps_done: status >= 500, again: again, retry_after: wait)]
    end

    def tell(call, response, number)
      @on_response&.call(
        ResponseInfo.new(
          http_method: call.http_method, path: call.path, status: response.code.to_i,
          request_id: response['x-request-id'], attempt: number, headers: response.each_header.to_h
        )
      )
    end
  end
end
