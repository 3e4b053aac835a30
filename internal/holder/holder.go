// Package holder finds who holds data by any of their names: the office's own,
// the translations, abbreviations and what people call it. Accents, ß, case
// and the order of words do not matter; Chinese is found by any part of a name.
package holder

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"habeas/internal/law"
)

// An Entry is one holder as lists show it.
type Entry struct {
	ID           string
	Jurisdiction string
	Name         string // in the language asked for, with the native name where it differs
	Place        string // the jurisdiction's name
	Kinds        []law.Kind

	names []string // folded, the main ones first
	key   string   // folded: all names, place, kinds and id
}

// An Index is a list of holders to search in. It does not change once made,
// and may be used by several goroutines at once.
type Index struct {
	entries []Entry
}

// NewIndex makes the index of all holders of a library, with names in the
// language of the screen.
func NewIndex(lib *law.Library, lang string) (*Index, error) {
	ids, err := lib.Jurisdictions()
	if err != nil {
		return nil, err
	}
	ix := &Index{}
	for _, id := range ids {
		s, err := lib.Sheet(id)
		if err != nil {
			return nil, err
		}
		for _, h := range s.Holders {
			ix.Add(entry(s, h, lang))
		}
	}
	slices.SortStableFunc(ix.entries, func(a, b Entry) int { return cmp.Compare(a.names[0], b.names[0]) })
	return ix, nil
}

// Add puts an entry into the index while it is being made.
func (ix *Index) Add(e Entry) { ix.entries = append(ix.entries, e) }

// NewEntry makes an entry of its names, the first one being shown.
func NewEntry(id, jurisdiction, place string, kinds []law.Kind, names ...string) Entry {
	e := Entry{ID: id, Jurisdiction: jurisdiction, Place: place, Kinds: kinds, Name: names[0]}
	words := []string{Fold(place)}
	for _, n := range append(names, id) {
		e.names = append(e.names, Fold(n))
	}
	for _, k := range kinds {
		words = append(words, string(k))
	}
	e.key = strings.Join(append(slices.Clone(e.names), words...), "\n")
	return e
}

func entry(s *law.Sheet, h *law.Holder, lang string) Entry {
	shown := h.Name.In(lang)
	names := []string{shown}
	for _, own := range s.Languages {
		if n := h.Name[own]; n != "" && n != shown {
			names[0] = shown + " · " + n
			break
		}
	}
	for _, n := range h.Name {
		names = append(names, n)
	}
	slices.Sort(names[1:])
	names = append(names, h.Other...)
	e := NewEntry(h.ID, s.Jurisdiction, s.Name.In(lang), h.Kinds, names...)
	for _, n := range s.Name {
		e.key += "\n" + Fold(n)
	}
	return e
}

// Len returns the number of holders.
func (ix *Index) Len() int { return len(ix.entries) }

// All returns every entry, by name.
func (ix *Index) All() []Entry { return ix.entries }

// Get returns the entry of an id.
func (ix *Index) Get(id string) (Entry, bool) {
	i := slices.IndexFunc(ix.entries, func(e Entry) bool { return e.ID == id })
	if i < 0 {
		return Entry{}, false
	}
	return ix.entries[i], true
}

// Search returns the holders in whose names all words of the query occur, the
// best matches first. An empty query finds all.
func (ix *Index) Search(query string) []Entry {
	words := strings.Fields(Fold(query))
	if len(words) == 0 {
		return ix.entries
	}
	type hit struct {
		e     Entry
		score int
	}
	var hits []hit
	for _, e := range ix.entries {
		if s := e.score(words); s > 0 {
			hits = append(hits, hit{e, s})
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return cmp.Compare(b.score, a.score) })
	out := make([]Entry, len(hits))
	for i, h := range hits {
		out[i] = h.e
	}
	return out
}

// score says how well an entry matches: 0 where a word does not occur at all.
func (e *Entry) score(words []string) int {
	total := 1
	for _, w := range words {
		if !strings.Contains(e.key, w) {
			return 0
		}
		total += e.wordScore(w)
	}
	return total
}

// wordScore prefers whole names to beginnings of names, these to beginnings of
// words, and these to mere parts.
func (e *Entry) wordScore(w string) int {
	best := 0
	for _, n := range e.names {
		switch {
		case n == w:
			return 20
		case strings.HasPrefix(n, w):
			best = max(best, 8)
		case strings.Contains(n, " "+w):
			best = max(best, 4)
		case strings.Contains(n, w):
			best = max(best, 2)
		}
	}
	return best
}

// letters that carry no mark to take away.
var plainLetters = strings.NewReplacer(
	"ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d",
	"þ", "th", "ı", "i",
)

// Fold puts text into the form that is compared: lower case, without marks
// and compatibility forms, words divided by single spaces.
func Fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(s)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.IsPunct(r) && r != '&':
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	return strings.Join(strings.Fields(plainLetters.Replace(b.String())), " ")
}
