package main

import (
	"errors"

	latchkey "github.com/latchkey/latchkey/sdks/go"
)

type failure struct {
	Kind    string `json:"kind"`
	Message string `json:"message"`
}

type refusal struct {
	Kind       string   `json:"kind"`
	Status     int      `json:"status"`
	Code       *string  `json:"code"`
	RequestID  *string  `json:"requestId"`
	RetryAfter *float64 `json:"retryAfter"`
	Message    string   `json:"message"`
}

var kinds = map[string]error{
	"InvalidRequest": latchkey.ErrInvalidRequest,
	"Authentication": latchkey.ErrAuthentication,
	"Permission":     latchkey.ErrPermission,
	"NotFound":       latchkey.ErrNotFound,
	"Conflict":       latchkey.ErrConflict,
	"RateLimit":      latchkey.ErrRateLimit,
	"Server":         latchkey.ErrServer,
}

// inWords tells an error as the suite knows it. What is none of the client's is a fault of this program or of its input.
func inWords(err error) any {
	var lost *latchkey.ConnectionError
	if errors.As(err, &lost) {
		if lost.Timeout() {
			return failure{"Timeout", lost.Error()}
		}
		return failure{"Connection", lost.Error()}
	}
	var refused *latchkey.Error
	if !errors.As(err, &refused) {
		return failure{"Other", err.Error()}
	}
	told := refusal{
		Kind:      "Api",
		Status:    refused.Status,
		Code:      orNull(refused.Code),
		RequestID: orNull(refused.RequestID),
		Message:   refused.Message,
	}
	for kind, sentinel := range kinds {
		if errors.Is(err, sentinel) {
			told.Kind = kind
		}
	}
	if refused.RetryAfter != nil {
		told.RetryAfter = latchkey.Ptr(refused.RetryAfter.Seconds())
	}
	return told
}
