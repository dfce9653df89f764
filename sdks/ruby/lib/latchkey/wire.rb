# frozen_string_literal: true

require 'json'

module Latchkey
  # In the place of an argument that is left out: nil is JSON's null, and says something else.
  OMIT = Object.new
  def OMIT.inspect
    'Latchkey::OMIT'
  end
  OMIT.freeze

  # Turns values into what JSON has, and back.
  #
  # @api private
  module Wire
    module_function

    # @return [Object] the value in the names of the wire, without what is left out
    def dump(value)
      case value
      when Model then value.to_h
      when Hash then value.reject { |_, one| OMIT.equal?(one) }.to_h { |name, one| [name.to_s, dump(one)] }
      when Array then value.map { |one| dump(one) }
      else value.respond_to?(:iso8601) ? value.iso8601 : value
      end
    end

    # @param type [Class, Array<Class>, nil] a model, a list of models, or what JSON has by itself
    def load(type, value)
      case type
      when nil then value
      when Array then value.is_a?(Array) ? value.map { |one| load(type.first, one) }.freeze : value
      else value.is_a?(Hash) ? type.from_json(value) : value
      end
    end

    # @return [Object] JSON parsed, anything else as text: a proxy on the way may call anything JSON
    def parse(text, content_type)
      text = text.to_s.dup.force_encoding(Encoding::UTF_8)
      return text unless %r{\Aapplication/(?:[\w.-]+\+)?json\b}.match?(content_type.to_s)

      JSON.parse(text, freeze: true)
    rescue JSON::ParserError
      text
    end
  end
end
