package latchkey

import (
	"errors"
	"fmt"
	"net/http"
	"time"
)

// Kinds of refusals, by the status of the answer: errors.Is(err, latchkey.ErrNotFound).
var (
	// ErrInvalidRequest is 400 and 422: what was sent is no good; the message names the field.
	ErrInvalidRequest = errors.New("latchkey: the request is invalid")
	// ErrAuthentication is 401: the credential is missing, wrong or has ended.
	ErrAuthentication = errors.New("latchkey: the credential is not valid")
	// ErrPermission is 403: the credential may not do this.
	ErrPermission = errors.New("latchkey: the credential may not do this")
	// ErrNotFound is 404: there is none, or none that the credential may see.
	ErrNotFound = errors.New("latchkey: there is none")
	// ErrConflict is 409: it does not go with how things are.
	ErrConflict = errors.New("latchkey: it does not go with how things are")
	// ErrRateLimit is 429: too many requests.
	ErrRateLimit = errors.New("latchkey: too many requests")
	// ErrServer is 5xx: the server could not.
	ErrServer = errors.New("latchkey: the server failed")
)

// Error is a refusal of the server.
type Error struct {
	Status int

	// Code is stable, such as SCOPE_DENIED. It is empty in the secret-key API, which has none.
	Code string

	Message string

	// RequestID is that by which the server's log knows the request.
	RequestID string

	// RetryAfter is how long it is until it may be tried again; nil where the server did not say.
	RetryAfter *time.Duration

	// Body is the answer as it came: JSON decoded, anything else as a string.
	Body any
}

// Error returns the message with the status before it.
func (e *Error) Error() string {
	return fmt.Sprintf("latchkey: %d: %s", e.Status, e.Message)
}

// Is tells whether it is of the kind that target stands for.
func (e *Error) Is(target error) bool {
	kind := kindOf(e.Status)
	return kind != nil && kind == target
}

func kindOf(status int) error {
	switch status {
	case http.StatusBadRequest, http.StatusUnprocessableEntity:
		return ErrInvalidRequest
	case http.StatusUnauthorized:
		return ErrAuthentication
	case http.StatusForbidden:
		return ErrPermission
	case http.StatusNotFound:
		return ErrNotFound
	case http.StatusConflict:
		return ErrConflict
	case http.StatusTooManyRequests:
		return ErrRateLimit
	}
	if status >= 500 {
		return ErrServer
	}
	return nil
}

// ConnectionError says that no answer came: there was no connection, it broke, or the time was up.
type ConnectionError struct {
	Method string
	Path   string

	// Late is whether the time of an attempt was up.
	Late bool

	// Err is what went wrong below.
	Err error
}

// Error says what was asked, and how it failed.
func (e *ConnectionError) Error() string {
	if e.Late {
		return fmt.Sprintf("latchkey: %s %s was not answered in time", e.Method, e.Path)
	}
	return fmt.Sprintf("latchkey: %s %s was not answered: %v", e.Method, e.Path, e.Err)
}

// Timeout tells whether the time of an attempt was up, as net.Error does.
func (e *ConnectionError) Timeout() bool { return e.Late }

// Unwrap returns what went wrong below.
func (e *ConnectionError) Unwrap() error { return e.Err }
