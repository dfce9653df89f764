// Package transport sends the requests of a client: with its credential, in time, and again where that is safe.
package transport

import (
	"fmt"
	"net/url"
	"strings"
)

// Retry says when a request without an answer may be sent again.
type Retry int

const (
	// Always: doing it twice is doing it once.
	Always Retry = iota
	// Keyed: with an Idempotency-Key, the same in each attempt.
	Keyed
	// Cautious: only where it cannot have been done, with no connection or a 429.
	Cautious
)

// Credentials say how an API wants to be shown who is calling.
type Credentials struct {
	// Bearer is whether an API key goes into Authorization, in the place of X-Api-Key.
	Bearer bool
	// Session is whether signing in opens a session.
	Session bool
}

// Call is one request, before it is sent.
type Call struct {
	Method string
	// Path has {} in the places of its parameters.
	Path       string
	Parameters []string
	// Query and Body are structs, or nil.
	Query any
	Body  any
	Retry Retry
	// Ends is whether it ends something and answers nothing: when that is gone already, it has been done.
	Ends bool
}

// filled returns the call with its parameters in the path, each of which is one part of it, whatever is in it.
func (c Call) filled() (Call, error) {
	for _, parameter := range c.Parameters {
		switch parameter {
		case "", ".", "..":
			// Servers and proxies would read another path, which may name more than was meant.
			return c, fmt.Errorf("latchkey: %s %s: %q cannot be a part of a path", c.Method, c.Path, parameter)
		}
		c.Path = strings.Replace(c.Path, "{}", url.PathEscape(parameter), 1)
	}
	return c, nil
}
