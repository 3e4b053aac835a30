package letter

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"habeas/internal/law"
	"habeas/internal/request"
	"habeas/templates"
)

var update = flag.Bool("update", false, "rewrite the golden letters")

var library = law.NewLibrary(templates.FS)

func today() time.Time { return time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC) }

// resolve puts a request together with the built-in law.
func resolve(t *testing.T, q *request.Request) (*request.Matter, error) {
	t.Helper()
	fields, err := request.OpenFields(templates.FS)
	if err != nil {
		t.Fatal(err)
	}
	return request.Resolve(library, fields, q, today())
}

// write makes the letter of a request file.
func write(t *testing.T, name string) *Letter {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	q, err := request.Read(f)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	m, err := resolve(t, q)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	l, err := NewWriter(templates.FS).Write(m)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return l
}

// TestGolden writes the letter of each request in testdata and compares it
// with the text that was read and approved.
func TestGolden(t *testing.T) {
	names, err := filepath.Glob("testdata/*.yaml")
	if err != nil || len(names) == 0 {
		t.Fatalf("no requests in testdata (%v)", err)
	}
	for _, name := range names {
		golden := strings.TrimSuffix(name, ".yaml") + ".txt"
		got := write(t, name).Plain(76)
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", golden, diff)
		}
	}
}
