package transport

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptrace"
	"sync/atomic"
	"time"

	latchkey "github.com/latchkey/latchkey/sdks/go"
)

// failure is an attempt that did not succeed.
type failure struct {
	err error
	// perhapsDone is whether the server may have done it all the same.
	perhapsDone bool
	// again is whether it is safe, and of use, to send it again.
	again      bool
	retryAfter *time.Duration
}

func (s *Sender) attempt(ctx context.Context, request request, number int) ([]byte, *failure) {
	limited, cancel := context.WithTimeout(ctx, request.timeout)
	defer cancel()
	// Only what has got a connection can have reached a server.
	var connected atomic.Bool
	traced := httptrace.WithClientTrace(limited, &httptrace.ClientTrace{
		GotConn: func(httptrace.GotConnInfo) { connected.Store(true) },
	})
	response, text, err := s.roundTrip(traced, request)
	if err != nil {
		return nil, noAnswer(ctx, request.call, err, connected.Load())
	}
	s.tell(request.call, response, number)
	if response.StatusCode >= 200 && response.StatusCode < 300 {
		return text, nil
	}
	wait := retryAfter(response.Header)
	return nil, &failure{
		err:         refusal(response.StatusCode, response.Header, text, wait),
		perhapsDone: response.StatusCode >= 500,
		again:       mayRetryAnswer(response.StatusCode, request.call.Retry),
		retryAfter:  wait,
	}
}

// roundTrip sends it once. On a kept connection that turns out to be dead, net/http sends what may be sent twice anew by
// itself: reads, writes with their Idempotency-Key, and anything of which nothing had been written yet.
func (s *Sender) roundTrip(ctx context.Context, request request) (*http.Response, []byte, error) {
	var body io.Reader
	if request.body != nil {
		body = bytes.NewReader(request.body)
	}
	sent, err := http.NewRequestWithContext(ctx, request.call.Method, request.url, body)
	if err != nil {
		return nil, nil, err
	}
	sent.Header = request.header.Clone()
	if s.session != nil {
		s.session.show(sent.Header)
	}
	response, err := s.http.Do(sent)
	if err != nil {
		return nil, nil, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err == nil && s.session != nil {
		s.session.keep(response.Header)
	}
	return response, text, err
}

func noAnswer(ctx context.Context, call Call, err error, connected bool) *failure {
	if ctx.Err() != nil {
		return &failure{err: ended(call, ctx.Err())}
	}
	var late interface{ Timeout() bool }
	lost := &latchkey.ConnectionError{Method: call.Method, Path: call.Path, Err: err}
	lost.Late = errors.As(err, &late) && late.Timeout()
	return &failure{err: lost, perhapsDone: connected, again: call.Retry != Cautious || !connected}
}

func (s *Sender) tell(call Call, response *http.Response, attempt int) {
	if s.options.OnResponse == nil {
		return
	}
	s.options.OnResponse(latchkey.ResponseInfo{
		Method:    call.Method,
		Path:      call.Path,
		Status:    response.StatusCode,
		RequestID: response.Header.Get("X-Request-Id"),
		Attempt:   attempt,
		Header:    response.Header,
	})
}
