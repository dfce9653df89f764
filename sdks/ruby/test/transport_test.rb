# frozen_string_literal: true

require 'minitest/autorun'
require 'socket'
require 'latchkey'

class TransportTest < Minitest::Test
  # Answers each request with its path, and ends each connection after so many.
  def serve(per_connection)
    server = TCPServer.new('127.0.0.1', 0)
    connections = 0
    serving = Thread.new do
      loop do
        connections += 1
        Thread.new(server.accept) { |socket| answer(socket, per_connection) }
      end
    rescue IOError
      # It was closed.
    end
    yield "http://127.0.0.1:#{server.addr[1]}", -> { connections - 1 }
  ensure
    server.close
    serving.join
  end

  def answer(socket, times)
    times.times do
      path = socket.gets.to_s[%r{/runs/(\S+)}, 1] || break
      loop { break if socket.gets == "\r\n" }
      body = JSON.generate(data: { id: path })
      socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: #{body.bytesize}\r\n\r\n#{body}")
    end
  ensure
    socket.close
  end

  def client(url, **options)
    Latchkey::Project::Client.new(base_url: url, api_key: 'key', **options)
  end

  def test_keeps_its_connection
    serve(10) do |url, connections|
      shared = client(url)
      3.times { |n| assert_equal "run_#{n}", shared.get_run("run_#{n}").id }

      assert_equal 1, connections.call
    end
  end

  def test_opens_anew_what_the_server_has_closed
    serve(1) do |url, _|
      shared = client(url)
      5.times { |n| assert_equal "run_#{n}", shared.get_run("run_#{n}").id }
    end
  end

  def test_is_shared_by_threads
    serve(100) do |url, _|
      shared = client(url)
      threads = Array.new(8) { |n| Thread.new { Array.new(5) { |m| shared.get_run("run_#{n}_#{m}").id } } }

      assert_equal Array.new(8) { |n| Array.new(5) { |m| "run_#{n}_#{m}" } }, threads.map(&:value)
    end
  end

  def test_refuses_what_cannot_work
    assert_raises(ArgumentError) { client('localhost:3000') }
    assert_raises(ArgumentError) { client('http://localhost', token: 'token') }
    assert_raises(ArgumentError) { client('http://localhost').get_project(options: { retries: 1 }) }
  end

  def test_takes_an_id_for_one_part_of_a_path
    serve(10) { |url, _| assert_equal '..%2Fproject%3Fa', client(url).get_run('../project?a').id }
    ['', '.', '..', nil].each { |id| assert_raises(ArgumentError) { client('http://localhost').get_run(id) } }
  end

  def test_knows_what_went_wrong_below
    error = assert_raises(Latchkey::ConnectionError) { client('http://127.0.0.1:1', max_retries: 0).get_project }

    assert_kind_of Errno::ECONNREFUSED, error.cause
  end
end
