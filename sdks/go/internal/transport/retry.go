package transport

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"math"
	"net/http"
	"regexp"
	"strconv"
	"time"
)

var digits = regexp.MustCompile(`^\d+$`)

// retryAfter is what Retry-After says, as a number of seconds or as a date (RFC 9110, section 10.2.3).
func retryAfter(header http.Header) *time.Duration {
	value := header.Get("Retry-After")
	var wait time.Duration
	if digits.MatchString(value) {
		// ParseInt answers the largest number for one that is too large, which is as good a reason to give up.
		seconds, _ := strconv.ParseInt(value, 10, 32)
		wait = time.Duration(seconds) * time.Second
	} else if date, err := http.ParseTime(value); err == nil {
		wait = time.Duration(math.Max(0, math.Ceil(time.Until(date).Seconds()))) * time.Second
	} else {
		return nil
	}
	return &wait
}

// mayRetryAnswer tells whether the same request may do better later. A limit refuses before anything is done.
func mayRetryAnswer(status int, retry Retry) bool {
	switch status {
	case http.StatusTooManyRequests:
		return true
	case http.StatusInternalServerError, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return retry != Cautious
	}
	return false
}

// leeway is what may be added to the time that a server asks for, so that not all clients come at once.
const leeway = 100 * time.Millisecond

// delayBefore is what the server said, or else half a second, doubled each time, up to 8 seconds, less a random part.
func delayBefore(attempt int, told *time.Duration) time.Duration {
	if told != nil {
		return *told + time.Duration(random()*float64(leeway))
	}
	seconds := math.Min(0.5*math.Pow(2, float64(attempt-1)), 8) * (1 - random()/2)
	return time.Duration(seconds * float64(time.Second))
}

// random is at least 0 and less than 1.
func random() float64 {
	return float64(binary.BigEndian.Uint64(randomBytes(8))>>11) / (1 << 53)
}

func randomBytes(count int) []byte {
	bytes := make([]byte, count)
	if _, err := rand.Read(bytes); err != nil {
		// There is no safe way on without randomness, and no system that Go runs on is without it.
		panic(err)
	}
	return bytes
}

// sleep ends early with the context, and returns its error then.
func sleep(ctx context.Context, wait time.Duration) error {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
