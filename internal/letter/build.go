// Package letter makes the letter of a matter: the law's facts and the
// template's words become a tree of blocks without coordinates ([Letter]).
//
// A person's words fill leaves of that tree. They are never read again as
// template or as mark-up: braces, dollar signs, asterisks and angle brackets
// come out as typed.
package letter

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"habeas/internal/cite"
	"habeas/internal/law"
	"habeas/internal/locale"
	"habeas/internal/request"
)

// ErrNoTemplate means that no letter of this kind is written in the language.
var ErrNoTemplate = errors.New("no letter of this kind in this language")

// A Writer writes letters from the templates below a file system.
type Writer struct {
	fsys fs.FS
}

// NewWriter returns a writer for the templates, locales and laws below fsys.
func NewWriter(fsys fs.FS) *Writer { return &Writer{fsys: fsys} }

// Languages returns the languages in which the letter of a grant can be
// written, the languages of the addressee's sheet first, then English.
func (w *Writer) Languages(grant *law.Grant, right law.Right, sheet *law.Sheet) []string {
	var out []string
	for _, lang := range append(append([]string{}, sheet.Languages...), "en") {
		name := "letters/" + lang + "/" + TemplateName(grant, right) + ".txt"
		if _, err := fs.Stat(w.fsys, name); err == nil && !contains(out, lang) {
			out = append(out, lang)
		}
	}
	return out
}

func contains(list []string, s string) bool {
	for _, l := range list {
		if l == s {
			return true
		}
	}
	return false
}

// TemplateName is the name of the template of a grant.
func TemplateName(grant *law.Grant, right law.Right) string {
	if grant.Letter != "" {
		return grant.Letter
	}
	return string(right)
}

// Write makes the letter of a matter.
func (w *Writer) Write(m *request.Matter) (*Letter, error) {
	loc, err := locale.Open(w.fsys, m.Language)
	if err != nil {
		return nil, fmt.Errorf("language %q: %w", m.Language, ErrNoTemplate)
	}
	name := TemplateName(m.Grant, m.Request.Right)
	t, err := loadTemplate(w.fsys, m.Language, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s in %q: %w", name, m.Language, ErrNoTemplate)
	}
	if err != nil {
		return nil, err
	}
	f := newFiller(m, loc)
	l := &Letter{Lang: m.Language, Layout: m.Layout, Date: m.Date}
	b := builder{w: w, f: f, l: l}
	if err := b.blocks(t, 0); err != nil {
		return nil, err
	}
	b.frame()
	l.Citations = f.cited
	return l, nil
}

// builder puts one letter together.
type builder struct {
	w *Writer
	f *filler
	l *Letter
}

// deepest is how far templates may include each other.
const deepest = 4

func (b *builder) blocks(t *template, depth int) error {
	if depth > deepest {
		return &templateError{t.name, 1, "templates include each other without end"}
	}
	for _, tb := range t.blocks {
		ok, err := b.f.holds(tb.when)
		if err == nil && ok {
			err = b.block(t, tb, depth)
		}
		if err != nil {
			return at(t, tb, err)
		}
	}
	return nil
}

// at adds the place in the template to an error that does not have one.
func at(t *template, tb tblock, err error) error {
	var te *templateError
	if errors.As(err, &te) {
		return err
	}
	return &templateError{t.name, tb.line, err.Error()}
}

func (b *builder) block(t *template, tb tblock, depth int) error {
	switch tb.kind {
	case "include":
		inc, err := loadTemplate(b.w.fsys, b.l.Lang, "parts/"+tb.arg)
		if err != nil {
			return err
		}
		return b.blocks(inc, depth+1)
	case "details":
		if pairs := b.f.details(); len(pairs) > 0 {
			b.l.Blocks = append(b.l.Blocks, Block{Kind: Details, Pairs: pairs})
		}
		return nil
	case "list", "numbered":
		return b.list(tb)
	}
	if tb.kind == "subject" {
		return b.subject(tb)
	}
	text, err := b.f.fill(tb.items[0].body, "")
	if err != nil {
		return err
	}
	switch tb.kind {
	case "closing":
		b.l.Closing = text
	default:
		b.l.Blocks = append(b.l.Blocks, Block{Kind: kindOf[tb.kind], Text: text})
	}
	return nil
}

// subject fills the subject line. A law named there is named in full again in
// the body, where the reader looks for it.
func (b *builder) subject(tb tblock) (err error) {
	body := b.f.printer
	b.f.printer = cite.NewPrinter(b.f.m.Sheet, b.f.loc.Lang)
	b.l.Subject, err = b.f.fill(tb.items[0].body, "")
	b.f.printer = body
	return err
}

var kindOf = map[string]BlockKind{
	"salutation": Salutation, "paragraph": Paragraph, "heading": Heading,
	"declaration": Declaration, "list": List, "numbered": Numbered,
}

func (b *builder) list(tb tblock) error {
	block := Block{Kind: kindOf[tb.kind]}
	for _, it := range tb.items {
		ok, err := b.f.holds(it.when)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		over := []string{""}
		if tb.each == "categories" {
			over = b.f.categories()
		}
		for _, item := range over {
			text, err := b.f.fill(it.body, item)
			if err != nil {
				return err
			}
			block.Items = append(block.Items, text)
		}
	}
	if len(block.Items) > 0 {
		b.l.Blocks = append(b.l.Blocks, block)
	}
	return nil
}

// citation prints a citation and remembers its provisions.
func (f *filler) citation(c law.Citation) string {
	for _, p := range c.Confirmed() {
		in := f.m.Sheet.Instruments[p.In]
		cited := Cited{
			Text:   plainSpaces(cite.Full(f.m.Sheet, f.loc.Lang, law.Citation{p})),
			Source: in.Source, AsOf: in.AsOf,
		}
		if p.Source != "" {
			cited.Source, cited.AsOf = p.Source, p.AsOf
		}
		if !f.seen[cited.Text] {
			f.seen[cited.Text] = true
			f.cited = append(f.cited, cited)
		}
	}
	return f.printer.Print(c)
}

func plainSpaces(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }
