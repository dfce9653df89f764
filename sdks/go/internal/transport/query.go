package transport

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
)

// queryValues reads a struct by its JSON names. What is left out or null is not asked.
func queryValues(query any) (url.Values, error) {
	values := url.Values{}
	if query == nil {
		return values, nil
	}
	text, err := json.Marshal(query)
	if err != nil {
		return nil, err
	}
	var fields map[string]any
	decoder := json.NewDecoder(bytes.NewReader(text))
	// Numbers stay as they are written.
	decoder.UseNumber()
	if err := decoder.Decode(&fields); err != nil {
		return nil, err
	}
	for name, value := range fields {
		for _, one := range flat(value) {
			values.Add(name, fmt.Sprint(one))
		}
	}
	return values, nil
}

func flat(value any) []any {
	switch value := value.(type) {
	case nil:
		return nil
	case []any:
		return value
	default:
		return []any{value}
	}
}
