package latchkey

import (
	"encoding/json"
	"testing"
)

type change struct {
	Kept    *Nullable[string]   `json:"kept,omitempty"`
	Emptied *Nullable[string]   `json:"emptied,omitempty"`
	Set     *Nullable[string]   `json:"set,omitempty"`
	Words   *Nullable[[]string] `json:"words,omitempty"`
	Limit   *int                `json:"limit,omitempty"`
}

func TestWhatIsLeftOutIsNotNull(t *testing.T) {
	text, err := json.Marshal(change{
		Emptied: Null[string](),
		Set:     Value("develop"),
		Words:   Value([]string{}),
		Limit:   Ptr(0),
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := `{"emptied":null,"set":"develop","words":[],"limit":0}`; string(text) != want {
		t.Errorf("got %s, want %s", text, want)
	}
}

func TestNullHasNoValue(t *testing.T) {
	if _, ok := Null[string]().Get(); ok {
		t.Error("null has a value")
	}
	if value, ok := Value("x").Get(); !ok || value != "x" {
		t.Errorf("got %q, %t", value, ok)
	}
}
