# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/project.json.

require_relative 'project/models'
require_relative 'project/client'
