# frozen_string_literal: true

module Latchkey
  # The session that signing in has opened: browsers keep such cookies by themselves, and other programs do not.
  #
  # @api private
  class Session
    COOKIE = /\A(?:__Host-|__Secure-)?latchkey_session=/

    def initialize
      @mutex = Mutex.new
      @cookie = nil
    end

    # @return [String, nil] what is sent with a request
    def cookie
      @mutex.synchronize { @cookie }
    end

    # Keeps what an answer has set, and forgets what one has ended.
    #
    # @param lines [Array<String>, nil] the values of Set-Cookie
    def keep(lines)
      lines.to_a.each do |line|
        pair = line.split(';', 2).first.to_s
        next unless COOKIE.match?(pair)

        @mutex.synchronize { @cookie = pair.end_with?('=') ? nil : pair }
      end
    end
  end
end
