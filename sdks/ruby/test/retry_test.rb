# frozen_string_literal: true

require 'minitest/autorun'
require 'latchkey'

class RetryTest < Minitest::Test
  def test_reads_seconds_and_dates
    assert_equal 3, Latchkey::Retry.after('3')
    assert_includes 58..60, Latchkey::Retry.after((Time.now + 60).httpdate)
    assert_equal 0, Latchkey::Retry.after((Time.now - 60).httpdate)
    assert_nil Latchkey::Retry.after('soon')
    assert_nil Latchkey::Retry.after(nil)
  end

  def test_waits_as_long_as_it_is_told_and_no_less
    assert_includes 3.0..3.1, Latchkey::Retry.delay_before(1, 3)
    assert_includes 1.0..2.0, Latchkey::Retry.delay_before(3, nil)
    assert_includes 4.0..8.0, Latchkey::Retry.delay_before(20, nil)
  end
end
