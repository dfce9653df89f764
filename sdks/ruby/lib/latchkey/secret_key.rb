# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/secret-key.json.

require_relative 'secret_key/models'
require_relative 'secret_key/client'
