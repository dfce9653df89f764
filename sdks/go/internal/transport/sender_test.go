package transport

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	latchkey "github.com/latchkey/latchkey/sdks/go"
)

func senderTo(t *testing.T, handler http.HandlerFunc, options latchkey.Options) *Sender {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	options.BaseURL = server.URL
	sender, err := New(options, Credentials{})
	if err != nil {
		t.Fatal(err)
	}
	return sender
}

func TestTheContextEndsWaiting(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	sender := senderTo(t, func(answer http.ResponseWriter, _ *http.Request) {
		answer.Header().Set("Retry-After", "30")
		answer.WriteHeader(http.StatusTooManyRequests)
	}, latchkey.Options{OnResponse: func(latchkey.ResponseInfo) { cancel() }})

	if err := Nothing(ctx, sender, Call{Method: "GET", Path: "/"}, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestTheContextEndsAnAttempt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	sender := senderTo(t, func(_ http.ResponseWriter, asked *http.Request) {
		cancel()
		<-asked.Context().Done()
	}, latchkey.Options{})

	err := Nothing(ctx, sender, Call{Method: "GET", Path: "/"}, nil)
	var lost *latchkey.ConnectionError
	if !errors.Is(err, context.Canceled) || errors.As(err, &lost) {
		t.Errorf("got %v", err)
	}
}

func TestManyGoroutinesShareAClient(t *testing.T) {
	sender := senderTo(t, func(answer http.ResponseWriter, asked *http.Request) {
		_, _ = answer.Write([]byte(`{"data":"` + asked.URL.Query().Get("name") + `"}`))
	}, latchkey.Options{APIKey: "key"})

	var group sync.WaitGroup
	for _, name := range []string{"a", "b", "c", "d", "e", "f", "g", "h"} {
		group.Add(1)
		go func(name string) {
			defer group.Done()
			call := Call{Method: "GET", Path: "/", Query: map[string]string{"name": name}}
			if value, err := Value[string](context.Background(), sender, call, nil, "data"); value != name || err != nil {
				t.Errorf("got %q, %v; want %q", value, err, name)
			}
		}(name)
	}
	group.Wait()
}

func TestAnAnswerThatIsNoneOfTheAPIIsAnError(t *testing.T) {
	sender := senderTo(t, func(answer http.ResponseWriter, _ *http.Request) {
		_, _ = answer.Write([]byte("<p>Sign in to the network</p>"))
	}, latchkey.Options{})

	if _, err := Value[string](context.Background(), sender, Call{Method: "GET", Path: "/"}, nil, "data"); err == nil {
		t.Error("it was taken")
	}
}

func TestAParameterIsOnePartOfAPath(t *testing.T) {
	var path string
	sender := senderTo(t, func(_ http.ResponseWriter, asked *http.Request) { path = asked.URL.EscapedPath() }, latchkey.Options{})
	ask := func(parameter string) error {
		call := Call{Method: "DELETE", Path: "/things/{}/end", Parameters: []string{parameter}}
		return Nothing(context.Background(), sender, call, nil)
	}

	if err := ask("../a b?c=#d"); err != nil || path != "/things/..%2Fa%20b%3Fc=%23d/end" {
		t.Errorf("asked for %s, %v", path, err)
	}
	for _, parameter := range []string{"", ".", ".."} {
		if ask(parameter) == nil {
			t.Errorf("%q was taken", parameter)
		}
	}
}

func TestNewRefusesWhatCannotWork(t *testing.T) {
	for _, options := range []latchkey.Options{
		{},
		{BaseURL: "example.com"},
		{BaseURL: "ftp://example.com"},
		{BaseURL: "https://example.com", APIKey: "key", Token: "token"},
	} {
		if _, err := New(options, Credentials{}); err == nil {
			t.Errorf("%+v was taken", options)
		}
	}
}
