# frozen_string_literal: true

module Latchkey
  # An object that is sent or received. It cannot be changed.
  class Model
    # @api private
    Field = Struct.new(:wire, :type, :required, :secret, keyword_init: true)

    class << self
      # @api private
      def fields
        @fields ||= {}
      end

      # Declares a field and its reader.
      #
      # @api private
      def field(name, wire, type: nil, required: false, secret: false)
        fields[name] = Field.new(wire: wire, type: type, required: required, secret: secret).freeze
        define_method(name) { @values[name] }
      end

      # @param json [Hash] in the names of the wire; those that are not known are passed over
      def from_json(json)
        present = fields.select { |_, field| json.key?(field.wire) }
        allocate.send(:hold, present.to_h { |name, field| [name, Wire.load(field.type, json[field.wire])] })
      end
    end

    # @raise [ArgumentError] for a name that is not known, and where one is missing
    def initialize(**values)
      unknown = values.keys - self.class.fields.keys
      raise ArgumentError, "unknown for #{self.class}: #{unknown.join(', ')}" unless unknown.empty?

      given = values.reject { |_, value| OMIT.equal?(value) }
      missing = self.class.fields.select { |_, field| field.required }.keys - given.keys
      raise ArgumentError, "missing for #{self.class}: #{missing.join(', ')}" unless missing.empty?

      hold(given)
    end

    # @return [Hash] in the names of the wire
    def to_h
      @values.to_h { |name, value| [self.class.fields[name].wire, Wire.dump(value)] }
    end

    # So that it can be written as JSON wherever it stands.
    def to_json(*state)
      to_h.to_json(*state)
    end

    def ==(other)
      other.instance_of?(self.class) && other.to_h == to_h
    end
    alias eql? ==

    def hash
      [self.class, to_h].hash
    end

    # Keys, tokens and the like are not shown, since logs and consoles would keep them.
    def inspect
      shown = @values.map do |name, value|
        hidden = self.class.fields[name].secret && !value.nil?
        " #{name}=#{hidden ? '[hidden]' : value.inspect}"
      end
      "#<#{self.class}#{shown.join(',')}>"
    end
    alias to_s inspect

    private

    def hold(values)
      @values = values.freeze
      freeze
    end
  end
end
