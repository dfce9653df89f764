package transport

import (
	"net/http"
	"regexp"
	"strings"
	"sync"
)

var sessionCookie = regexp.MustCompile(`^(?:__Host-|__Secure-)?latchkey_session=`)

// session is the one that signing in has opened: browsers keep such cookies by themselves, and other programs do not.
type session struct {
	mutex  sync.Mutex
	cookie string
}

// show sends it with a request.
func (s *session) show(header http.Header) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.cookie != "" {
		header.Set("Cookie", s.cookie)
	}
}

// keep keeps what an answer has set, and forgets what one has ended.
func (s *session) keep(header http.Header) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, line := range header.Values("Set-Cookie") {
		pair, _, _ := strings.Cut(line, ";")
		if !sessionCookie.MatchString(pair) {
			continue
		}
		if s.cookie = pair; strings.HasSuffix(pair, "=") {
			s.cookie = ""
		}
	}
}
