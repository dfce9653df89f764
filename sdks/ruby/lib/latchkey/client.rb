# frozen_string_literal: true

require_relative 'transport'

module Latchkey
  # What the clients of all APIs have in common. Any number of threads may share one.
  class Client
    # @param base_url [String] the origin of the server, such as `https://api.example.com`
    # @param api_key [String] the key that this API takes, sent in the header that it wants
    # @param token [String] an access token or JWT, for the APIs that take one
    # @param timeout [Numeric] the seconds that one attempt may take
    # @param max_retries [Integer] how many times a request is sent again at the most
    # @param max_retry_delay [Numeric] the longest that it waits before the next attempt, in seconds; told to wait longer, it
    #   gives up
    # @param on_response [#call] told of every answer, as a ResponseInfo, those that lead to another attempt too
    def initialize(base_url:, api_key: nil, token: nil, timeout: 30, max_retries: 3, max_retry_delay: 60, on_response: nil)
      @transport = Transport.new(
        base_url: base_url, credentials: self.class::CREDENTIALS, api_key: api_key, token: token, timeout: timeout,
        max_retries: max_retries, max_retry_delay: max_retry_delay, on_response: on_response
      )
    end

    # The key and the token are not shown.
    def inspect
      "#<#{self.class} #{@transport.base_url}>"
    end

    private

    def nothing(call, options)
      @transport.exchange(call, **options)
      nil
    end

    def text(call, options)
      @transport.exchange(call, **options)
    end

    # @param at [Array<String>] the members that lead to the value
    def value(call, type, at, options)
      Wire.load(type, dig(call, @transport.exchange(call, **options), at))
    end

    # @param shape [Hash] where the parts of a page are: `at:`, `next_cursor:` or nil, `total:` or nil
    def page(call, type, shape, options)
      answer = @transport.exchange(call, **options)
      items = Wire.load([type], dig(call, answer, shape[:at]))
      total = dig(call, answer, shape[:total]) if shape[:total]
      following = following(call, answer, items.size, total, shape)
      return Page.new(items, total: total) unless following

      query = call.query.merge(following)
      Page.new(items, total: total) { page(call.dup.tap { |one| one.query = query }, type, shape, options) }
    end

    # @return [Hash, nil] what is asked besides, for the page that follows
    def following(call, answer, count, total, shape)
      if shape[:next_cursor]
        cursor = dig(call, answer, shape[:next_cursor])
        return cursor && { 'cursor' => cursor }
      end
      offset = call.query['offset']
      offset = (offset.is_a?(Integer) ? offset : 0) + count
      { 'offset' => offset } if count.positive? && total && offset < total
    end

    # @raise [Error] for an answer that is not of the API, such as that of a proxy
    def dig(call, answer, at)
      at.reduce(answer) do |inside, name|
        next inside[name] if inside.is_a?(Hash) && inside.key?(name)

        raise Error, "#{call.http_method} #{call.path}: the answer cannot be read: it has no #{name}"
      end
    end

    # A parameter as it stands in a path: one part of it, whatever is in it.
    def escape(text)
      # Servers and proxies would read another path, which may name more than was meant.
      raise ArgumentError, "#{text.inspect} cannot be a part of a path." if ['', '.', '..'].include?(text.to_s)

      ERB::Util.url_encode(text)
    end
  end
end
