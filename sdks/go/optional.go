package latchkey

import "encoding/json"

// Ptr returns a pointer to the value, for fields that may be left out.
func Ptr[T any](value T) *T {
	return &value
}

// Nullable is a value or JSON's null. Fields that may also be left out are pointers to one: nil leaves them as they are, and
// Null empties them.
type Nullable[T any] struct {
	value *T
}

// Value returns the value for a field that could be null.
func Value[T any](value T) *Nullable[T] {
	return &Nullable[T]{value: &value}
}

// Null returns null for a field.
func Null[T any]() *Nullable[T] {
	return &Nullable[T]{}
}

// Get returns the value, and false where it is null.
func (n *Nullable[T]) Get() (value T, ok bool) {
	if n == nil || n.value == nil {
		return value, false
	}
	return *n.value, true
}

// MarshalJSON writes the value or null.
func (n Nullable[T]) MarshalJSON() ([]byte, error) {
	return json.Marshal(n.value)
}

// UnmarshalJSON reads a value or null.
func (n *Nullable[T]) UnmarshalJSON(data []byte) error {
	n.value = nil
	return json.Unmarshal(data, &n.value)
}
