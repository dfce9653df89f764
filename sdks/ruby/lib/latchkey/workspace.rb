# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/workspace.json.

require_relative 'workspace/models'
require_relative 'workspace/client'
