# frozen_string_literal: true

module Latchkey
  # Anything that this gem raises, but for ArgumentError.
  class Error < StandardError; end

  # No answer came: there was no connection, or it broke. `cause` is what went wrong below.
  class ConnectionError < Error; end

  # No answer came in time.
  class TimeoutError < ConnectionError; end

  # The server refused. There is a class for each kind, by the status of the answer.
  class ApiError < Error
    # @return [Integer]
    attr_reader :status
    # @return [String, nil] stable, such as `SCOPE_DENIED`; nil in the secret-key API, which has none
    attr_reader :code
    # @return [String, nil] by which the server's log knows the request
    attr_reader :request_id
    # @return [Integer, nil] in how many seconds it may be tried again, where the server said so
    attr_reader :retry_after
    # @return [Object] the answer as it came: JSON parsed, anything else as text
    attr_reader :body

    def initialize(message, status:, code: nil, request_id: nil, retry_after: nil, body: nil)
      super(message)
      @status = status
      @code = code
      @request_id = request_id
      @retry_after = retry_after
      @body = body
    end
  end

  # 400 and 422: what was sent is no good; the message names the field.
  class InvalidRequestError < ApiError; end

  # 401: the credential is missing, wrong or has ended.
  class AuthenticationError < ApiError; end

  # 403: the credential may not do this.
  class PermissionError < ApiError; end

  # 404: there is none, or none that the credential may see.
  class NotFoundError < ApiError; end

  # 409: it does not go with how things are.
  class ConflictError < ApiError; end

  # 429: too many requests.
  class RateLimitError < ApiError; end

  # 5xx: the server could not.
  class ServerError < ApiError; end
end
