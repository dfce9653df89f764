package transport

import (
	"encoding/json"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"time"

	latchkey "github.com/latchkey/latchkey/sdks/go"
)

// refusal reads the four shapes of errors that the APIs have.
func refusal(status int, header http.Header, text []byte, wait *time.Duration) *latchkey.Error {
	body := decode(text, header)
	code, message := facts(body)
	if message == "" {
		message = fmt.Sprintf("The server answered %d.", status)
	}
	requestID := header.Get("X-Request-Id")
	return &latchkey.Error{Status: status, Code: code, Message: message, RequestID: requestID, RetryAfter: wait, Body: body}
}

var jsonType = regexp.MustCompile(`^application/(?:[\w.-]+\+)?json\b`)

// decode returns JSON decoded, and anything else as text: a proxy on the way may call anything JSON.
func decode(text []byte, header http.Header) any {
	var body any
	if jsonType.MatchString(header.Get("Content-Type")) && json.Unmarshal(text, &body) == nil {
		return body
	}
	return string(text)
}

func facts(body any) (code, message string) {
	top, _ := body.(map[string]any)
	if inner, ok := top["error"].(map[string]any); ok {
		return text(inner["code"]), text(inner["message"])
	}
	if complaints, ok := top["detail"].([]any); ok {
		var parts []string
		for _, one := range complaints {
			parts = append(parts, complaint(one))
		}
		return "", strings.Join(parts, "; ")
	}
	if detail, ok := top["detail"].(string); ok {
		return text(top["code"]), detail
	}
	return text(top["code"]), withFields(top)
}

// withFields is the message, and what is wrong with other fields than the one that it is about.
func withFields(body map[string]any) string {
	message := text(body["message"])
	meta, _ := body["meta"].(map[string]any)
	errors, _ := meta["errors"].([]any)
	var fields []string
	for _, one := range errors {
		entry, _ := one.(map[string]any)
		if text(entry["error"]) != message {
			fields = append(fields, text(entry["field"])+": "+text(entry["error"]))
		}
	}
	if message == "" || len(fields) == 0 {
		return message
	}
	return fmt.Sprintf("%s (%s)", message, strings.Join(fields, "; "))
}

func complaint(one any) string {
	entry, ok := one.(map[string]any)
	if !ok {
		return fmt.Sprint(one)
	}
	places, _ := entry["loc"].([]any)
	var place []string
	for _, part := range places {
		place = append(place, fmt.Sprint(part))
	}
	if len(place) == 0 {
		return text(entry["msg"])
	}
	return strings.Join(place, ".") + ": " + text(entry["msg"])
}

// text is empty for what is none.
func text(value any) string {
	found, _ := value.(string)
	return found
}
