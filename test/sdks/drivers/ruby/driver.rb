# frozen_string_literal: true

# Calls the Ruby client as the contract suite tells it: a request in JSON on each line that it reads, the answer in JSON on each
# line that it writes.

require 'json'
require_relative '../../../../sdks/ruby/lib/latchkey'

# Works the requests off, with the clients that they ask for.
class Driver
  def initialize
    @clients = {}
    @responses = []
  end

  # @param request [Hash] what one line says
  # @return [Hash] what the line of the answer says
  def perform(request)
    @responses = []
    value = call(request)
    { id: request['id'], value: value, responses: @responses }
  rescue Latchkey::Error, ArgumentError => e
    { id: request['id'], error: in_words(e), responses: @responses }
  end

  private

  def call(request)
    client = client_of(request['surface'], request['client'])
    method = method_of(client, request['call'])
    result = method.call(*request['path'], **arguments(method, request))
    result.is_a?(Latchkey::Page) ? page(result, request['walk']) : Latchkey::Wire.dump(result)
  end

  # Clients are kept by what they were asked for with, so that a session stays.
  def client_of(surface, told)
    @clients[[surface, told]] ||= begin
      surface_module = Latchkey.const_get(surface.split('-').map(&:capitalize).join)
      surface_module::Client.new(
        **{
          base_url: told['baseUrl'], api_key: told['apiKey'], token: told['token'], timeout: seconds(told['timeout']),
          max_retries: told['maxRetries'], max_retry_delay: seconds(told['maxRetryDelay'])
        }.compact,
        on_response: ->(info) { @responses << info.to_h.slice(:status, :attempt, :request_id).transform_keys(request_id: :requestId) }
      )
    end
  end

  # Names are the same but for their case and underscores.
  def method_of(client, operation)
    name = client.class.instance_methods(false).find { |one| plain(one) == plain(operation) }
    client.method(name || raise(ArgumentError, "there is no operation #{operation}"))
  end

  def arguments(method, request)
    names = method.parameters.filter_map { |kind, name| name if kind.to_s.start_with?('key') }
    given = { **request.fetch('query', {}), **request.fetch('body', {}) }.to_h do |name, value|
      [names.find { |one| plain(one) == plain(name) } || raise(ArgumentError, "nothing is called #{name}"), value]
    end
    given.merge(options: options(request.fetch('options', {})))
  end

  def options(told)
    { timeout: seconds(told['timeout']), max_retries: told['maxRetries'], idempotency_key: told['idempotencyKey'] }.compact
  end

  def page(page, walk)
    return page.iterate.map(&:to_h) if walk

    { items: page.items.map(&:to_h), total: page.total, hasMore: page.more? }
  end

  def in_words(error)
    return { kind: error.is_a?(Latchkey::TimeoutError) ? 'Timeout' : 'Connection', message: error.message } if error.is_a?(Latchkey::ConnectionError)
    return { kind: 'Other', message: error.message } unless error.is_a?(Latchkey::ApiError)

    {
      kind: error.class.name.delete_prefix('Latchkey::').delete_suffix('Error'), status: error.status, code: error.code,
      requestId: error.request_id, retryAfter: error.retry_after, message: error.message
    }
  end

  def plain(name)
    name.to_s.delete('_').downcase
  end

  def seconds(milliseconds)
    milliseconds && (milliseconds / 1000.0)
  end
end

$stdout.sync = true
driver = Driver.new
$stdin.each_line { |line| puts JSON.generate(driver.perform(JSON.parse(line))) }
