package holder

import (
	"fmt"
	"strings"
	"testing"

	"habeas/internal/law"
)

func testIndex() *Index {
	ix := &Index{}
	ix.Add(NewEntry("de-bka", "de", "Germany", []law.Kind{"police"}, "Federal Criminal Police Office · Bundeskriminalamt", "Bundeskriminalamt", "BKA"))
	ix.Add(NewEntry("de-strasse", "de", "Germany", []law.Kind{"other-public"}, "Amt für Straßen und Öffentlichkeit"))
	ix.Add(NewEntry("fr-interieur", "fr", "France", []law.Kind{"police"}, "Ministère de l’Intérieur", "FNAEG", "TAJ"))
	ix.Add(NewEntry("cn-psb-dengfeng", "cn", "China", []law.Kind{"police"}, "登封市公安局"))
	ix.Add(NewEntry("gb-met", "gb", "United Kingdom", []law.Kind{"police"}, "Metropolitan Police Service", "Scotland Yard"))
	return ix
}

func TestSearch(t *testing.T) {
	ix := testIndex()
	tests := []struct{ query, want string }{
		{"bka", "de-bka"},
		{"BUNDESKRIMINALAMT", "de-bka"},
		{"police criminal federal", "de-bka"}, // the order of words does not matter
		{"strassen offent", "de-strasse"},     // ß and ö
		{"Straßen", "de-strasse"},
		{"interieur ministere", "fr-interieur"},
		{"l'Intérieur", "fr-interieur"}, // the typewriter's apostrophe
		{"fnaeg", "fr-interieur"},
		{"公安", "cn-psb-dengfeng"},
		{"登封", "cn-psb-dengfeng"},
		{"yard", "gb-met"},
		{"gb-met", "gb-met"},
		{"police united kingdom", "gb-met"},
	}
	for _, tt := range tests {
		got := ix.Search(tt.query)
		if len(got) == 0 || got[0].ID != tt.want {
			t.Errorf("Search(%q) = %v, want %s first", tt.query, ids(got), tt.want)
		}
	}
	if got := ix.Search("nobody at all"); len(got) != 0 {
		t.Errorf("Search of nothing = %v", ids(got))
	}
	if got := ix.Search("  "); len(got) != ix.Len() {
		t.Errorf("empty search finds %d of %d", len(got), ix.Len())
	}
}

func ids(es []Entry) string {
	var out []string
	for _, e := range es {
		out = append(out, e.ID)
	}
	return strings.Join(out, " ")
}

func FuzzFold(f *testing.F) {
	f.Add("Straße Öffentlichkeit 登封市公安局")
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if once != strings.Join(strings.Fields(once), " ") {
			t.Errorf("Fold(%q) = %q has loose spaces", s, once)
		}
	})
}

// A key press in a list of 4,000 holders.
func BenchmarkSearch4000(b *testing.B) {
	ix := &Index{}
	for i := range 4000 {
		ix.Add(NewEntry(fmt.Sprintf("xx-%d", i), "xx", "Somewhere", []law.Kind{"police"},
			fmt.Sprintf("Regional Police Directorate number %d of the district", i), "Polizeidirektion", "公安局"))
	}
	for b.Loop() {
		ix.Search("police dis 39")
	}
}
