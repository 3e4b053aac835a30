// Package screen holds what the program says to the person in front of it. The
// sentences come from templates/screen/<language>/, by key.
package screen

import (
	"fmt"
	"io/fs"
	"strings"

	"go.yaml.in/yaml/v4"

	"habeas/internal/locale"
)

// A Screen speaks one language.
type Screen struct {
	Lang   string
	Locale *locale.Locale // of the same language, for dates and lists
	words  map[string]string
}

// Open reads the sentences of a language: all files of its folder. A key that
// stands in two of them is an error.
func Open(fsys fs.FS, lang string) (*Screen, error) {
	names, err := fs.Glob(fsys, "screen/"+lang+"/*.yaml")
	if err != nil || len(names) == 0 {
		return nil, fmt.Errorf("screen/%s: %w", lang, fs.ErrNotExist)
	}
	s := &Screen{Lang: lang, words: map[string]string{}}
	for _, name := range names {
		if err := s.read(fsys, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	s.Locale, err = locale.Open(fsys, lang)
	return s, err
}

func (s *Screen) read(fsys fs.FS, name string) error {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	var words map[string]string
	if err := yaml.Load(data, &words); err != nil {
		return err
	}
	for key, text := range words {
		if s.Has(key) {
			return fmt.Errorf("key %q stands in another file too", key)
		}
		s.words[key] = text
	}
	return nil
}

// Say returns the sentence of a key with its holes filled: pairs are names and
// values, {name} being the hole. A key that has no sentence comes out as
// itself, which a test takes care never happens.
func (s *Screen) Say(key string, pairs ...string) string {
	text, ok := s.words[key]
	if !ok {
		return key
	}
	if len(pairs) == 0 {
		return text
	}
	holes := make([]string, len(pairs))
	for i, p := range pairs {
		holes[i] = p
		if i%2 == 0 {
			holes[i] = "{" + p + "}"
		}
	}
	return strings.NewReplacer(holes...).Replace(text)
}

// Has reports whether there is a sentence for a key.
func (s *Screen) Has(key string) bool { _, ok := s.words[key]; return ok }

// Keys returns all keys.
func (s *Screen) Keys() []string {
	out := make([]string, 0, len(s.words))
	for k := range s.words {
		out = append(out, k)
	}
	return out
}
