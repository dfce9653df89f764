# frozen_string_literal: true

module Latchkey
  # Of this gem, as servers are told.
  VERSION = '0.1.0'
end
