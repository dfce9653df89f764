package transport

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"strconv"

	latchkey "github.com/latchkey/latchkey/sdks/go"
)

// Nothing sends a call that answers nothing of interest.
func Nothing(ctx context.Context, sender *Sender, call Call, opts []latchkey.RequestOption) error {
	_, err := Text(ctx, sender, call, opts)
	return err
}

// Text returns the answer as it came.
func Text(ctx context.Context, sender *Sender, call Call, opts []latchkey.RequestOption) (string, error) {
	query, err := queryValues(call.Query)
	if err != nil {
		return "", unreadable(call, err)
	}
	answer, err := sender.exchange(ctx, call, query, opts)
	return string(answer), err
}

// Value returns the member of the answer that at leads to.
func Value[T any](ctx context.Context, sender *Sender, call Call, opts []latchkey.RequestOption, at ...string) (T, error) {
	var value T
	answer, err := Text(ctx, sender, call, opts)
	if err != nil {
		return value, err
	}
	found, err := dig([]byte(answer), at)
	if err == nil {
		err = json.Unmarshal(found, &value)
	}
	return value, unreadable(call, err)
}

// Shape says where the parts of a page are in an answer.
type Shape struct {
	At []string
	// NextCursor is empty where more is asked for by an offset.
	NextCursor []string
	// Total is empty where it is not told.
	Total []string
}

// Page returns the page that the call asks for.
func Page[T any](
	ctx context.Context, sender *Sender, call Call, opts []latchkey.RequestOption, shape Shape,
) (*latchkey.Page[T], error) {
	query, err := queryValues(call.Query)
	if err != nil {
		return nil, unreadable(call, err)
	}
	return fetchPage[T](ctx, sender, call, query, opts, shape)
}

func fetchPage[T any](
	ctx context.Context, sender *Sender, call Call, query url.Values, opts []latchkey.RequestOption, shape Shape,
) (*latchkey.Page[T], error) {
	answer, err := sender.exchange(ctx, call, query, opts)
	if err != nil {
		return nil, err
	}
	read := reader{answer: answer}
	var items []T
	var total *int
	var cursor *string
	read.into(&items, shape.At)
	if len(shape.Total) > 0 {
		read.into(&total, shape.Total)
	}
	if len(shape.NextCursor) > 0 {
		read.into(&cursor, shape.NextCursor)
	}
	if read.err != nil {
		return nil, unreadable(call, read.err)
	}
	following := after(query, len(items), total, cursor)
	if following == nil {
		return latchkey.NewPage(items, total, nil), nil
	}
	return latchkey.NewPage(items, total, func(ctx context.Context) (*latchkey.Page[T], error) {
		return fetchPage[T](ctx, sender, call, following, opts, shape)
	}), nil
}

// after is what the page that follows is asked for by; nil at the end.
func after(query url.Values, count int, total *int, cursor *string) url.Values {
	if cursor != nil {
		return with(query, "cursor", *cursor)
	}
	begun, _ := strconv.Atoi(query.Get("offset"))
	offset := begun + count
	if count == 0 || total == nil || offset >= *total {
		return nil
	}
	return with(query, "offset", strconv.Itoa(offset))
}

func with(query url.Values, name, value string) url.Values {
	changed := url.Values{name: {value}}
	for other, values := range query {
		if other != name {
			changed[other] = values
		}
	}
	return changed
}

// reader reads members of an answer until one cannot be read.
type reader struct {
	answer []byte
	err    error
}

func (r *reader) into(target any, at []string) {
	if r.err != nil {
		return
	}
	found, err := dig(r.answer, at)
	if err == nil {
		err = json.Unmarshal(found, target)
	}
	r.err = err
}

// dig returns what the members that at names lead to.
func dig(answer json.RawMessage, at []string) (json.RawMessage, error) {
	for _, name := range at {
		var members map[string]json.RawMessage
		if err := json.Unmarshal(answer, &members); err != nil {
			return nil, err
		}
		inside, ok := members[name]
		if !ok {
			return nil, fmt.Errorf("it has no %s", name)
		}
		answer = inside
	}
	return answer, nil
}

// unreadable is an answer that is not of the API, such as that of a proxy. No error stays none.
func unreadable(call Call, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("latchkey: %s %s: the answer cannot be read: %w", call.Method, call.Path, err)
}
