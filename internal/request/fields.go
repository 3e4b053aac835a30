package request

import (
	"errors"
	"fmt"
	"io/fs"
	"net/mail"
	"strings"
	"time"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// FieldType is what a field may hold.
type FieldType string

// The types of field.
const (
	TextField  FieldType = "text"
	DateField  FieldType = "date"  // 2026-11-24
	MonthField FieldType = "month" // 2019-05, a year, or a day
	EmailField FieldType = "email"
)

// Fields is the vocabulary of what a letter may say about a data subject.
type Fields map[string]struct {
	Type FieldType `yaml:"type"`
}

// OpenFields reads the vocabulary: fields.yaml below fsys.
func OpenFields(fsys fs.FS) (Fields, error) {
	data, err := fs.ReadFile(fsys, "fields.yaml")
	if err != nil {
		return nil, err
	}
	var f Fields
	if err := yaml.Load(data, &f, yaml.WithKnownFields()); err != nil {
		return nil, fmt.Errorf("fields.yaml: %w", err)
	}
	return f, nil
}

// Longest is the longest value of a field, in bytes. It is more than any
// letter needs; the drawing of a letter must stay fast whatever is given.
const Longest = 1 << 20

// CheckValue reports what is wrong with the value of a field, in words that do
// not repeat the value.
func (f Fields) CheckValue(id, value string) error {
	def, ok := f[id]
	if !ok {
		return fmt.Errorf("no such field%s", Hint(id, keys(f)))
	}
	if err := CheckText(value); err != nil {
		return err
	}
	switch def.Type {
	case DateField:
		_, err := ParseDay(value)
		return err
	case MonthField:
		_, _, err := ParseMonth(value)
		return err
	case EmailField:
		if a, err := mail.ParseAddress(value); err != nil || a.Address != value {
			return errors.New("not an e-mail address")
		}
	}
	return nil
}

// CheckText reports text that cannot stand in a letter.
func CheckText(s string) error {
	switch {
	case !utf8.ValidString(s):
		return errors.New("not valid UTF-8; save the file as UTF-8")
	case len(s) > Longest:
		return fmt.Errorf("longer than %d MB", Longest>>20)
	}
	for _, r := range s {
		if hidden(r) {
			return fmt.Errorf("contains the invisible character U+%04X; remove it", r)
		}
	}
	return nil
}

// hidden reports characters that a reader does not see and that can make text
// look like other text: control characters, and marks that override the
// direction of writing.
func hidden(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case r < 0x20, r >= 0x7f && r < 0xa0:
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return true
	case r == 0xfeff, r >= 0xe0000 && r <= 0xe007f:
		return true
	}
	return false
}

// ParseDay reads a day as 2026-11-24. A day that does not exist is an error.
func ParseDay(s string) (time.Time, error) {
	t, err := time.Parse(time.DateOnly, strings.TrimSpace(s))
	if err != nil {
		if looksLikeDay(s) {
			return t, errors.New("there is no such day in the calendar")
		}
		return t, errors.New("want a day as 2026-11-24: year, month, day")
	}
	return t, nil
}

// looksLikeDay reports whether s has the form of a day, so that what is wrong
// with it is the calendar.
func looksLikeDay(s string) bool {
	s = strings.TrimSpace(s)
	return len(s) == 10 && s[4] == '-' && s[7] == '-' && strings.Trim(s, "0123456789-") == ""
}

// ParseMonth reads a day, a month as 2019-05 or a year. The layout returned is
// the one of package time that fitted.
func ParseMonth(s string) (t time.Time, layout string, err error) {
	s = strings.TrimSpace(s)
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, layout, nil
		}
	}
	return t, "", errors.New("want a day as 2019-05-17, a month as 2019-05, or a year")
}

func keys(f Fields) []string {
	out := make([]string, 0, len(f))
	for id := range f {
		out = append(out, id)
	}
	return out
}
