package latchkey_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	latchkey "github.com/latchkey/latchkey/sdks/go"
	"github.com/latchkey/latchkey/sdks/go/project"
)

func TestWhatIsPrintedShowsNoSecret(t *testing.T) {
	key := project.GeneratedProjectKey{Name: "deploy", Key: "cc_live_hidden"}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
		for _, printed := range []string{
			fmt.Sprintf(verb, key),
			fmt.Sprintf(verb, &key),
			fmt.Sprintf(verb, []project.GeneratedProjectKey{key}),
		} {
			if strings.Contains(printed, "hidden") || !strings.Contains(printed, "deploy") {
				t.Errorf("%s prints %s", verb, printed)
			}
		}
	}
	settings := project.ProjectSettingsChange{ConvexDevKey: latchkey.Value("hidden")}
	if printed := fmt.Sprint(settings); strings.Contains(printed, "hidden") {
		t.Errorf("prints %s", printed)
	}
}

func TestWhatIsSentHoldsTheSecret(t *testing.T) {
	text, err := json.Marshal(project.GeneratedProjectKey{Key: "cc_live_shown"})
	if err != nil || !strings.Contains(string(text), "cc_live_shown") {
		t.Errorf("sends %s, %v", text, err)
	}
}
