# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/internal.json.

require_relative 'internal/models'
require_relative 'internal/client'
