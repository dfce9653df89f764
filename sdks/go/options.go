// Package latchkey holds what the clients of all Latchkey APIs have in common: options, errors, pages and optional values.
// There is a package with a client for each API below it: account, project, workspace, secretkey and internalapi.
package latchkey

import (
	"net/http"
	"time"
)

// Version is that of this module, as servers are told.
const Version = "0.1.0"

// Options say how a client reaches the server, and who it is.
type Options struct {
	// BaseURL is the origin of the server, such as https://api.example.com.
	BaseURL string

	// APIKey is the key that this API takes, sent in the header that it wants.
	APIKey string

	// Token is an access token or JWT, for the APIs that take one.
	Token string

	// Timeout is what one attempt may take: 30 seconds when zero.
	Timeout time.Duration

	// MaxRetries is how many times a request is sent again at the most: 3 when nil. Ptr(0) is never.
	MaxRetries *int

	// MaxRetryDelay is the longest that a call waits before the next attempt: a minute when zero. Told by the server to wait
	// longer, the call gives up at once.
	MaxRetryDelay time.Duration

	// OnResponse is told of every answer, those that lead to another attempt too. Goroutines call it as they come.
	OnResponse func(ResponseInfo)

	// HTTPClient sends the requests in the place of the package's own. Its CheckRedirect is not asked: no redirect is followed.
	HTTPClient *http.Client
}

// ResponseInfo is what the server said beside its answer.
type ResponseInfo struct {
	Method string
	Path   string
	Status int

	// RequestID is that by which the server's log knows the request.
	RequestID string

	// Attempt is 1 for the first.
	Attempt int

	Header http.Header
}

// RequestOptions are what one call has of its own.
type RequestOptions struct {
	Timeout        time.Duration
	MaxRetries     *int
	IdempotencyKey string
}

// RequestOption sets one of them.
type RequestOption func(*RequestOptions)

// WithTimeout limits what one attempt of this call may take. The context limits the call as a whole.
func WithTimeout(timeout time.Duration) RequestOption {
	return func(options *RequestOptions) { options.Timeout = timeout }
}

// WithMaxRetries says how many times this request is sent again at the most.
func WithMaxRetries(retries int) RequestOption {
	return func(options *RequestOptions) { options.MaxRetries = &retries }
}

// WithIdempotencyKey takes the place of a random key: for a write that is to be done once even if this program starts anew in
// between.
func WithIdempotencyKey(key string) RequestOption {
	return func(options *RequestOptions) { options.IdempotencyKey = key }
}
