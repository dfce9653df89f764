# frozen_string_literal: true

require 'time'

module Latchkey
  # When a request is sent again. A call says which of three it is: `:always`, since doing it twice is doing it once; `:keyed`,
  # with an Idempotency-Key; or `:cautious`, only where it cannot have been done.
  #
  # @api private
  module Retry
    # What may be added to the time that a server asks for, so that not all clients come at once.
    LEEWAY = 0.1
    PASSING = [500, 502, 503, 504].freeze

    module_function

    # The seconds that Retry-After says, as a number of them or as a date (RFC 9110, section 10.2.3).
    def after(value)
      return nil if value.nil?
      return Integer(value, 10) if value.match?(/\A\d+\z/)

      [(Time.httpdate(value) - Time.now).ceil, 0].max
    rescue ArgumentError
      nil
    end

    # Whether an answer says that the same request may do better later. A limit refuses before anything is done.
    def answer?(status, kind)
      status == 429 || (kind != :cautious && PASSING.include?(status))
    end

    # Seconds: what the server said, or else half a second, doubled each time, up to 8 seconds, less a random part.
    def delay_before(attempt, told)
      return told + (rand * LEEWAY) unless told.nil?

      [0.5 * (2**(attempt - 1)), 8].min * (1 - (rand / 2))
    end
  end
end
