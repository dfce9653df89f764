// Command contract-driver calls the Go client as the contract suite tells it: a request in JSON on each line that it reads, the
// answer in JSON on each line that it writes.
package main

import (
	"bufio"
	"encoding/json"
	"os"
	"time"

	latchkey "github.com/latchkey/latchkey/sdks/go"
)

type request struct {
	ID      int             `json:"id"`
	Surface string          `json:"surface"`
	Client  json.RawMessage `json:"client"`
	Call    string          `json:"call"`
	Path    []string        `json:"path"`
	Query   json.RawMessage `json:"query"`
	Body    json.RawMessage `json:"body"`
	Options struct {
		IdempotencyKey string `json:"idempotencyKey"`
		Timeout        int    `json:"timeout"`
		MaxRetries     *int   `json:"maxRetries"`
	} `json:"options"`
	Walk bool `json:"walk"`
}

type answer struct {
	ID        int        `json:"id"`
	Value     any        `json:"value"`
	Responses []response `json:"responses"`
}

type refusedAnswer struct {
	ID        int        `json:"id"`
	Error     any        `json:"error"`
	Responses []response `json:"responses"`
}

type response struct {
	Status    int     `json:"status"`
	Attempt   int     `json:"attempt"`
	RequestID *string `json:"requestId"`
}

func main() {
	lines := bufio.NewReader(os.Stdin)
	answers := json.NewEncoder(os.Stdout)
	answers.SetEscapeHTML(false)
	clients := clients{}
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		var asked request
		if err := json.Unmarshal(line, &asked); err != nil {
			panic(err)
		}
		value, err := clients.perform(asked)
		heard := clients.responses()
		var told any = answer{asked.ID, value, heard}
		if err != nil {
			told = refusedAnswer{asked.ID, inWords(err), heard}
		}
		if err := answers.Encode(told); err != nil {
			panic(err)
		}
	}
}

func (r request) options() []latchkey.RequestOption {
	var options []latchkey.RequestOption
	if r.Options.IdempotencyKey != "" {
		options = append(options, latchkey.WithIdempotencyKey(r.Options.IdempotencyKey))
	}
	if r.Options.Timeout != 0 {
		options = append(options, latchkey.WithTimeout(milliseconds(r.Options.Timeout)))
	}
	if r.Options.MaxRetries != nil {
		options = append(options, latchkey.WithMaxRetries(*r.Options.MaxRetries))
	}
	return options
}

func milliseconds(count int) time.Duration {
	return time.Duration(count) * time.Millisecond
}

// orNull is nil for no text.
func orNull(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}
