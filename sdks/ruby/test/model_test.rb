# frozen_string_literal: true

require 'minitest/autorun'
require 'latchkey'

class ModelTest < Minitest::Test
  KEY = { 'id' => 'kak_1', 'name' => 'ci', 'key' => 'cc_live_secret', 'scopes' => ['runs:read'] }.freeze

  def test_reads_what_is_received_and_passes_over_what_it_does_not_know
    key = Latchkey::Project::GeneratedProjectKey.from_json(KEY.merge('new' => 1))

    assert_equal 'cc_live_secret', key.key
    assert_nil key.expires_at
    assert_equal KEY, key.to_h
  end

  def test_shows_no_secret
    key = Latchkey::Project::GeneratedProjectKey.from_json(KEY)

    refute_includes "#{key} #{key.inspect}", 'cc_live_secret'
    assert_includes key.inspect, 'id="kak_1"'
    client = Latchkey::Project::Client.new(base_url: 'http://localhost', api_key: 'cc_live_secret')
    refute_includes client.inspect, 'cc_live_secret'
  end

  def test_is_equal_to_one_that_says_the_same
    one, other = Array.new(2) { Latchkey::Project::GeneratedProjectKey.from_json(KEY.dup) }

    assert_equal one, other
    assert_equal 1, [one, other].uniq.size
    refute_equal one, Latchkey::Project::GeneratedProjectKey.from_json(KEY.merge('name' => 'other'))
  end

  def test_cannot_be_changed
    assert_predicate Latchkey::Project::GeneratedProjectKey.from_json(KEY), :frozen?
  end

  def test_is_made_of_what_it_has_and_needs
    step = Latchkey::Project::NewWorkflowStep.new(name: 'Build', role: nil)

    assert_equal({ 'name' => 'Build', 'role' => nil }, step.to_h)
    assert_raises(ArgumentError) { Latchkey::Project::NewWorkflowStep.new(role: 'builder') }
    assert_raises(ArgumentError) { Latchkey::Project::NewWorkflowStep.new(name: 'Build', rolle: 'builder') }
  end

  def test_readers_leave_what_every_object_answers_alone
    session = Latchkey::Account::ListedSession.from_json('method' => 'passkey')

    assert_equal 'passkey', session.method_
    assert_equal 'passkey', session.method(:method_).call
  end
end
