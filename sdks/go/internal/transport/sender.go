package transport

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	latchkey "github.com/latchkey/latchkey/sdks/go"
)

// Sender sends the requests of one client, for as many goroutines as there are.
type Sender struct {
	options     latchkey.Options
	credentials Credentials
	baseURL     string
	http        *http.Client
	session     *session
}

// New makes one, and refuses an address that is none and two credentials at once.
func New(options latchkey.Options, credentials Credentials) (*Sender, error) {
	base, err := url.Parse(options.BaseURL)
	if err != nil || (base.Scheme != "http" && base.Scheme != "https") || base.Host == "" {
		return nil, errors.New("latchkey: BaseURL must begin with http:// or https://")
	}
	if options.APIKey != "" && options.Token != "" {
		return nil, errors.New("latchkey: give APIKey or Token, not both: requests carry one credential")
	}
	sender := &Sender{
		options:     options,
		credentials: credentials,
		baseURL:     strings.TrimRight(options.BaseURL, "/"),
		http:        httpClient(options.HTTPClient),
	}
	if credentials.Session {
		sender.session = &session{}
	}
	return sender, nil
}

// httpClient follows no redirects: no API redirects, and a credential must not go elsewhere.
func httpClient(given *http.Client) *http.Client {
	client := http.Client{}
	if given != nil {
		client = *given
	} else if shared, ok := http.DefaultTransport.(*http.Transport); ok {
		own := shared.Clone()
		// Less than servers and proxies keep idle connections: one that they close as a request is written breaks it.
		own.IdleConnTimeout = 30 * time.Second
		client.Transport = own
	}
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &client
}

// request is what all attempts of a call have in common.
type request struct {
	call    Call
	url     string
	body    []byte
	header  http.Header
	timeout time.Duration
}

// exchange sends a request until there is an answer to return, which is nil when it ended what was gone already.
func (s *Sender) exchange(ctx context.Context, call Call, query url.Values, opts []latchkey.RequestOption) ([]byte, error) {
	call, err := call.filled()
	if err != nil {
		return nil, err
	}
	options := s.optionsOf(opts)
	request, err := s.prepare(call, query, options)
	if err != nil {
		return nil, err
	}
	perhapsDone := false
	for attempt := 1; ; attempt++ {
		answer, failure := s.attempt(ctx, request, attempt)
		if failure == nil {
			return answer, nil
		}
		if call.Ends && perhapsDone && errors.Is(failure.err, latchkey.ErrNotFound) {
			return nil, nil
		}
		perhapsDone = perhapsDone || failure.perhapsDone
		wait := delayBefore(attempt, failure.retryAfter)
		if !failure.again || attempt > *options.MaxRetries || wait > s.maxRetryDelay()+leeway {
			return nil, failure.err
		}
		if err := sleep(ctx, wait); err != nil {
			return nil, ended(call, err)
		}
	}
}

// optionsOf fills in what the call does not say.
func (s *Sender) optionsOf(opts []latchkey.RequestOption) latchkey.RequestOptions {
	options := latchkey.RequestOptions{Timeout: s.options.Timeout, MaxRetries: s.options.MaxRetries}
	for _, opt := range opts {
		opt(&options)
	}
	if options.Timeout == 0 {
		options.Timeout = 30 * time.Second
	}
	if options.MaxRetries == nil {
		options.MaxRetries = latchkey.Ptr(3)
	}
	return options
}

func (s *Sender) maxRetryDelay() time.Duration {
	if s.options.MaxRetryDelay == 0 {
		return time.Minute
	}
	return s.options.MaxRetryDelay
}

func (s *Sender) prepare(call Call, query url.Values, options latchkey.RequestOptions) (request, error) {
	prepared := request{call: call, url: s.baseURL + call.Path, header: http.Header{}, timeout: options.Timeout}
	if len(query) > 0 {
		prepared.url += "?" + query.Encode()
	}
	prepared.header.Set("Accept", "application/json")
	prepared.header.Set("User-Agent", "latchkey-go/"+latchkey.Version)
	s.authenticate(prepared.header)
	if call.Retry == Keyed {
		key := options.IdempotencyKey
		if key == "" {
			key = randomUUID()
		}
		prepared.header.Set("Idempotency-Key", key)
	}
	if call.Body == nil {
		return prepared, nil
	}
	body, err := json.Marshal(call.Body)
	if err != nil {
		return prepared, fmt.Errorf("latchkey: %s %s: %w", call.Method, call.Path, err)
	}
	prepared.body = body
	prepared.header.Set("Content-Type", "application/json")
	return prepared, nil
}

func (s *Sender) authenticate(header http.Header) {
	switch {
	case s.options.Token != "":
		header.Set("Authorization", "Bearer "+s.options.Token)
	case s.options.APIKey != "" && s.credentials.Bearer:
		header.Set("Authorization", "Bearer "+s.options.APIKey)
	case s.options.APIKey != "":
		header.Set("X-Api-Key", s.options.APIKey)
	}
}

// randomUUID is of version 4 (RFC 9562).
func randomUUID() string {
	id := randomBytes(16)
	id[6] = id[6]&0x0f | 0x40
	id[8] = id[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", id[:4], id[4:6], id[6:8], id[8:10], id[10:])
}

// ended is a call whose context was ended: errors.Is finds context.Canceled or context.DeadlineExceeded in it.
func ended(call Call, err error) error {
	return fmt.Errorf("latchkey: %s %s: %w", call.Method, call.Path, err)
}
