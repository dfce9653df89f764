# frozen_string_literal: true

# Written by `npm run sdks` out of openapi/account.json.

require_relative 'account/models'
require_relative 'account/client'
