// Package locale writes dates, numbers, lists and the names of things in the
// language of a letter or of the screen. All words come from
// templates/locale/<language>.yaml.
package locale

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"
)

// A Locale holds the words of one language that are not sentences.
type Locale struct {
	Lang string `yaml:"lang"` // BCP 47
	Name string `yaml:"name"` // the language's own name: "Deutsch"

	// Date is the pattern of a date: {d} {dd} {m} {mm} {yyyy} {month}.
	Date string `yaml:"date"`
	// MonthYear and YearOnly are the patterns of less than a date.
	MonthYear string `yaml:"month_year"`
	YearOnly  string `yaml:"year_only"`

	FirstOfMonth string `yaml:"first_of_month"` // the 1 of a date, where it is not a plain figure: "1er"

	Months   []string `yaml:"months"`   // January first
	Weekdays []string `yaml:"weekdays"` // Monday first
	Numbers  []string `yaml:"numbers"`  // zero, one, two …: numbers written as words
	// Units are the patterns of a time: {n} stands for the number.
	Units map[string]Plural `yaml:"units"`
	List  struct {
		Comma string `yaml:"comma"`
		And   string `yaml:"and"`
	} `yaml:"list"`

	PlaceDate string `yaml:"place_date"` // "{place}, {date}"
	Period    struct {
		Both  string `yaml:"both"` // "from {from} to {until}"
		From  string `yaml:"from"`
		Until string `yaml:"until"`
	} `yaml:"period"`

	Page        string `yaml:"page"` // "Page {page} of {pages}"
	Reference   string `yaml:"reference"`
	TheirRef    string `yaml:"their_reference"`
	Enclosures  string `yaml:"enclosures"`
	LabelSuffix string `yaml:"label_suffix"` // between a label and its value: ": "

	Delivery   map[string]string `yaml:"delivery"`   // way of sending → the line on the letter
	Capacity   map[string]string `yaml:"capacity"`   // who signs for whom → the line below the name; {subject}
	Mandate    string            `yaml:"mandate"`    // the enclosure that shows the authority to act
	Categories map[string]string `yaml:"categories"` // kinds of data in running text
	Fields     map[string]string `yaml:"fields"`     // labels of what the letter tells about the data subject
}

// Plural is a pattern for one and for other numbers.
type Plural struct {
	One   string `yaml:"one"`
	Other string `yaml:"other"`
}

// Open reads the locale of a language. The error for a language that is not
// there wraps [fs.ErrNotExist].
func Open(fsys fs.FS, lang string) (*Locale, error) {
	name := "locale/" + lang + ".yaml"
	if !fs.ValidPath(name) {
		return nil, fmt.Errorf("%q is no language: %w", lang, fs.ErrNotExist)
	}
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	var l Locale
	if err := yaml.Load(data, &l, yaml.WithKnownFields()); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if err := l.check(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return &l, nil
}

func (l *Locale) check() error {
	switch {
	case l.Lang == "" || l.Date == "" || l.Page == "" || l.PlaceDate == "" || l.MonthYear == "" || l.YearOnly == "":
		return fmt.Errorf("lang, date, month_year, year_only, page and place_date are needed")
	case len(l.Months) != 12 || len(l.Weekdays) != 7:
		return fmt.Errorf("want 12 months and 7 weekdays, got %d and %d", len(l.Months), len(l.Weekdays))
	}
	for _, unit := range []string{"day", "working-day", "month"} {
		if l.Units[unit].Other == "" {
			return fmt.Errorf("units.%s is needed", unit)
		}
	}
	return nil
}

// Day writes a date: "24 November 2026", "24. November 2026", "2026年11月24日".
// Its parts are bound by U+00A0.
func (l *Locale) Day(t time.Time) string {
	y, m, d := t.Date()
	s := strings.NewReplacer(
		"{dd}", fmt.Sprintf("%02d", d), "{d}", strconv.Itoa(d),
		"{mm}", fmt.Sprintf("%02d", int(m)), "{m}", strconv.Itoa(int(m)),
		"{yyyy}", strconv.Itoa(y), "{month}", l.Months[m-1],
	).Replace(l.Date)
	if d == 1 && l.FirstOfMonth != "" {
		s = strings.Replace(s, "1", l.FirstOfMonth, 1)
	}
	return strings.ReplaceAll(s, " ", "\u00a0")
}

// Weekday writes the name of the day of the week.
func (l *Locale) Weekday(t time.Time) string {
	return l.Weekdays[(int(t.Weekday())+6)%7]
}

// Span writes a length of time: "one month", "40 days". The unit is "day",
// "working-day" or "month".
func (l *Locale) Span(n int, unit string) string {
	p := l.Units[unit]
	pattern := p.Other
	if n == 1 && p.One != "" {
		pattern = p.One
	}
	number := strconv.Itoa(n)
	if n < len(l.Numbers) {
		number = l.Numbers[n]
	}
	return strings.ReplaceAll(strings.ReplaceAll(pattern, "{n}", number), " ", "\u00a0")
}

// Join writes a list: "a, b and c".
func (l *Locale) Join(items []string) string {
	switch n := len(items); n {
	case 0:
		return ""
	case 1:
		return items[0]
	default:
		return strings.Join(items[:n-1], l.List.Comma) + l.List.And + items[n-1]
	}
}

// Between writes a span of days of which either end may be open; both zero
// gives the empty string.
func (l *Locale) Between(from, until string) string {
	pattern := l.Period.Both
	switch {
	case from == "" && until == "":
		return ""
	case until == "":
		pattern = l.Period.From
	case from == "":
		pattern = l.Period.Until
	}
	return strings.NewReplacer("{from}", from, "{until}", until).Replace(pattern)
}

// Month writes a month of a year: "May 2019", "2019年5月".
func (l *Locale) Month(t time.Time) string {
	s := strings.NewReplacer("{m}", strconv.Itoa(int(t.Month())), "{yyyy}", strconv.Itoa(t.Year()), "{month}", l.Months[t.Month()-1]).Replace(l.MonthYear)
	return strings.ReplaceAll(s, " ", "\u00a0")
}

// Year writes a year: "2019", "2019年".
func (l *Locale) Year(t time.Time) string {
	return strings.ReplaceAll(l.YearOnly, "{yyyy}", strconv.Itoa(t.Year()))
}
