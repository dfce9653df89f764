// Package transport sends the requests of a client: with its credential, in time, and again where that is safe.
package transport

import (
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
	// Path has its parameters in it.
	Path string
	// Query and Body are structs, or nil.
	Query any
	Body  any
	Retry Retry
	// Ends is whether it ends something and answers nothing: when that is gone already, it has been done.
	Ends bool
}

// Path puts parameters in the places of {} in a path.
func Path(pattern string, parameters ...string) string {
	for _, parameter := range parameters {
		pattern = strings.Replace(pattern, "{}", url.PathEscape(parameter), 1)
	}
	return pattern
}
