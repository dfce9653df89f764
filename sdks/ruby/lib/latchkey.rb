# frozen_string_literal: true

require_relative 'latchkey/version'
require_relative 'latchkey/errors'
require_relative 'latchkey/wire'
require_relative 'latchkey/model'
require_relative 'latchkey/page'
require_relative 'latchkey/client'
require_relative 'latchkey/account'
require_relative 'latchkey/project'
require_relative 'latchkey/workspace'
require_relative 'latchkey/secret_key'
require_relative 'latchkey/internal'

# Clients of the APIs of a Latchkey server: there is a module with a client for each, such as Latchkey::Project::Client.
module Latchkey
end
