package main

import (
	"encoding/json"
	"fmt"
	"sync"

	latchkey "github.com/latchkey/latchkey/sdks/go"
	"github.com/latchkey/latchkey/sdks/go/account"
	"github.com/latchkey/latchkey/sdks/go/internalapi"
	"github.com/latchkey/latchkey/sdks/go/project"
	"github.com/latchkey/latchkey/sdks/go/secretkey"
	"github.com/latchkey/latchkey/sdks/go/workspace"
)

// clients are kept by what they were asked for with, so that a session stays.
type clients struct {
	made  map[string]any
	mutex sync.Mutex
	heard []response
}

func (c *clients) of(surface string, options json.RawMessage) (any, error) {
	name := surface + string(options)
	if client, ok := c.made[name]; ok {
		return client, nil
	}
	var told struct {
		BaseURL       string `json:"baseUrl"`
		APIKey        string `json:"apiKey"`
		Token         string `json:"token"`
		MaxRetries    *int   `json:"maxRetries"`
		Timeout       int    `json:"timeout"`
		MaxRetryDelay int    `json:"maxRetryDelay"`
	}
	if err := json.Unmarshal(options, &told); err != nil {
		return nil, err
	}
	client, err := newClient(surface, latchkey.Options{
		BaseURL:       told.BaseURL,
		APIKey:        told.APIKey,
		Token:         told.Token,
		MaxRetries:    told.MaxRetries,
		Timeout:       milliseconds(told.Timeout),
		MaxRetryDelay: milliseconds(told.MaxRetryDelay),
		OnResponse:    c.hear,
	})
	if c.made == nil {
		c.made = map[string]any{}
	}
	c.made[name] = client
	return client, err
}

func newClient(surface string, options latchkey.Options) (any, error) {
	switch surface {
	case "account":
		return account.NewClient(options)
	case "project":
		return project.NewClient(options)
	case "workspace":
		return workspace.NewClient(options)
	case "secret-key":
		return secretkey.NewClient(options)
	case "internal":
		return internalapi.NewClient(options)
	}
	return nil, fmt.Errorf("there is no surface %s", surface)
}

func (c *clients) hear(info latchkey.ResponseInfo) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.heard = append(c.heard, response{info.Status, info.Attempt, orNull(info.RequestID)})
}

// responses are those since it was asked before.
func (c *clients) responses() []response {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	heard := append([]response{}, c.heard...)
	c.heard = nil
	return heard
}
