package main

import (
	"errors"

	latchkey "github.com/latchkey/latchkey/sdks/go"
)

type refusal struct {
	Kind       string   `json:"kind"`
	Status     *int     `json:"status,omitempty"`
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
func inWords(err error) *refusal {
	var lost *latchkey.ConnectionError
	if errors.As(err, &lost) {
		if lost.Timeout() {
			return &refusal{Kind: "Timeout", Message: lost.Error()}
		}
		return &refusal{Kind: "Connection", Message: lost.Error()}
	}
	var refused *latchkey.Error
	if !errors.As(err, &refused) {
		return &refusal{Kind: "Other", Message: err.Error()}
	}
	told := &refusal{
		Kind:      "Api",
		Status:    &refused.Status,
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
