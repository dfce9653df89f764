# frozen_string_literal: true

module Latchkey
  # Some rows of a list, and the way to those that follow.
  class Page
    # @return [Array]
    attr_reader :items
    # @return [Integer, nil] how many there are in all, where the API tells it
    attr_reader :total

    # @yield asks for the page that follows; without a block it is the last
    def initialize(items, total: nil, &following)
      @items = items
      @total = total
      @following = following
    end

    # Whether another page follows.
    def more?
      !@following.nil?
    end

    # @return [Page, nil] the page that follows; nil at the end
    def next_page
      @following&.call
    end

    # Every row of this page and of all that follow, which are asked for when they are needed.
    #
    # @return [Enumerator] without a block
    def iterate(&block)
      return enum_for(:iterate) unless block

      page = self
      while page
        page.items.each(&block)
        page = page.next_page
      end
    end

    def inspect
      "#<#{self.class} #{items.size} items#{', more follow' if more?}>"
    end
  end
end
