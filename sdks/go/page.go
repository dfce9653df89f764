package latchkey

import "context"

// Page holds some rows of a list, and the way to those that follow.
type Page[T any] struct {
	Items []T

	// Total is how many rows there are in all; nil where the API does not tell.
	Total *int

	next func(context.Context) (*Page[T], error)
}

// NewPage makes a page, such as for a test of your own. next is nil for the last.
func NewPage[T any](items []T, total *int, next func(context.Context) (*Page[T], error)) *Page[T] {
	return &Page[T]{Items: items, Total: total, next: next}
}

// HasMore tells whether another page follows.
func (p *Page[T]) HasMore() bool {
	return p.next != nil
}

// Next asks for the page that follows. After the last one it returns nil, and no error.
func (p *Page[T]) Next(ctx context.Context) (*Page[T], error) {
	if p.next == nil {
		return nil, nil
	}
	return p.next(ctx)
}

// Iterate walks over every row of this page and of all that follow, which are asked for when they are needed.
func (p *Page[T]) Iterate(ctx context.Context) *Iterator[T] {
	return &Iterator[T]{ctx: ctx, page: p}
}

// All does the same for the range clause of Go 1.23 and later. An error comes last, with the zero value of a row.
func (p *Page[T]) All(ctx context.Context) func(yield func(T, error) bool) {
	return func(yield func(T, error) bool) {
		rows := p.Iterate(ctx)
		for rows.Next() {
			if !yield(rows.Value(), nil) {
				return
			}
		}
		if rows.Err() != nil {
			yield(rows.Value(), rows.Err())
		}
	}
}

// Iterator walks over rows. It is for one goroutine at a time.
type Iterator[T any] struct {
	ctx   context.Context
	page  *Page[T]
	index int
	value T
	err   error
}

// Next goes to the next row, and tells whether there is one. Ask Err once there is none.
func (i *Iterator[T]) Next() bool {
	var none T
	i.value = none
	for i.page != nil && i.index == len(i.page.Items) {
		i.page, i.err = i.page.Next(i.ctx)
		i.index = 0
	}
	if i.page == nil {
		return false
	}
	i.value = i.page.Items[i.index]
	i.index++
	return true
}

// Value returns the row that Next went to.
func (i *Iterator[T]) Value() T {
	return i.value
}

// Err returns what ended the walk before its time; nil at the end of the list.
func (i *Iterator[T]) Err() error {
	return i.err
}
