# frozen_string_literal: true

module Latchkey
  # Reads the four shapes of errors that the APIs have.
  #
  # @api private
  module Refusal
    BY_STATUS = {
      400 => InvalidRequestError, 401 => AuthenticationError, 403 => PermissionError, 404 => NotFoundError,
      409 => ConflictError, 422 => InvalidRequestError, 429 => RateLimitError
    }.freeze

    module_function

    # @return [ApiError] of the kind that the status says
    def from(status, body, request_id:, retry_after:)
      kind = BY_STATUS.fetch(status) { status >= 500 ? ServerError : ApiError }
      code, message = facts(body)
      message ||= "The server answered #{status}."
      kind.new(message, status: status, code: code, request_id: request_id, retry_after: retry_after, body: body)
    end

    # @return [Array] the code and the message, or nil in their places
    def facts(body)
      return [nil, nil] unless body.is_a?(Hash)

      error, detail = body.values_at('error', 'detail')
      return [text(error['code']), text(error['message'])] if error.is_a?(Hash)
      return [nil, detail.map { |one| complaint(one) }.join('; ')] if detail.is_a?(Array)

      [text(body['code']), text(detail) || with_fields(body)]
    end

    # The message, and what is wrong with other fields than the one that it is about.
    def with_fields(body)
      message = text(body['message'])
      errors = body['meta'].is_a?(Hash) ? Array(body['meta']['errors']).grep(Hash) : []
      further = errors.reject { |one| one['error'] == message }
      fields = further.map { |one| "#{one['field']}: #{one['error']}" }.join('; ')
      message.nil? || fields.empty? ? message : "#{message} (#{fields})"
    end

    def complaint(one)
      return one.to_s unless one.is_a?(Hash)

      place = Array(one['loc']).join('.')
      place.empty? ? one['msg'].to_s : "#{place}: #{one['msg']}"
    end

    def text(value)
      value if value.is_a?(String)
    end
  end
end
