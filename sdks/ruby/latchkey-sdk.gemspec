# frozen_string_literal: true

require_relative 'lib/latchkey/version'

Gem::Specification.new do |gem|
  gem.name = 'latchkey-sdk'
  gem.version = Latchkey::VERSION
  gem.summary = 'Clients of the APIs of a Latchkey server'
  gem.description = 'Typed clients for the account, project, workspace, secret-key and internal APIs of Latchkey.'
  gem.authors = ['The Latchkey maintainers']
  gem.homepage = 'https://github.com/latchkey/latchkey'
  gem.license = 'Apache-2.0'
  gem.required_ruby_version = '>= 3.1'
  gem.files = Dir.glob('{lib,sig}/**/*.{rb,rbs}', base: __dir__).sort + %w[LICENSE README.md]
  gem.require_paths = ['lib']
  gem.metadata['rubygems_mfa_required'] = 'true'
end
