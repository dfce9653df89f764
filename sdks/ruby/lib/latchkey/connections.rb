# frozen_string_literal: true

require 'net/http'

module Latchkey
  # Connections to one server, kept open, of which each thread has one to itself while it needs it.
  #
  # @api private
  class Connections
    # Seconds. Less than servers and proxies keep idle connections: one that they close as a request is written breaks it.
    IDLE = 30

    def initialize(uri)
      @uri = uri
      @mutex = Mutex.new
      @idle = []
      @process = Process.pid
    end

    # Yields an open connection, and keeps it for later unless the block fails.
    def open
      connection = take || connect
      answer = yield connection
      keep(connection)
      connection = nil
      answer
    ensure
      close(connection)
    end

    private

    def take
      @mutex.synchronize do
        # A forked process must not write to the connections of its parent.
        @idle.clear unless @process == Process.pid
        @process = Process.pid
        @idle.pop
      end
    end

    def keep(connection)
      @mutex.synchronize { @idle.push(connection) }
    end

    # An idle connection that the server has closed is opened anew by Net::HTTP itself.
    def connect
      connection = Net::HTTP.new(@uri.hostname, @uri.port)
      connection.use_ssl = @uri.scheme == 'https'
      # Retries are for the client to decide on, and an attempt is timed as a whole.
      connection.max_retries = 0
      connection.open_timeout = connection.read_timeout = connection.write_timeout = nil
      connection.keep_alive_timeout = IDLE
      connection.start
    end

    def close(connection)
      connection&.finish
    rescue IOError, SystemCallError
      # It was broken already.
    end
  end
end
