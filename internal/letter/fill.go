package letter

import (
	"fmt"
	"strings"

	"habeas/internal/cite"
	"habeas/internal/law"
	"habeas/internal/locale"
	"habeas/internal/request"
)

// filler fills holes and answers conditions for one letter.
type filler struct {
	m       *request.Matter
	loc     *locale.Locale
	printer *cite.Printer
	seen    map[string]bool
	cited   []Cited
}

func newFiller(m *request.Matter, loc *locale.Locale) *filler {
	return &filler{m: m, loc: loc, printer: cite.NewPrinter(m.Sheet, loc.Lang), seen: map[string]bool{}}
}

// fill turns the pieces of a body into a leaf. item is what {item} stands for.
func (f *filler) fill(body []piece, item string) (Text, error) {
	var out Text
	for _, p := range body {
		if p.hole == "" {
			out = append(out, Span{Text: p.text})
			continue
		}
		t, err := f.hole(p.hole, item)
		if err != nil {
			return nil, err
		}
		out = append(out, t...)
	}
	return out, nil
}

// hole returns what a hole stands for. Holes of our own words give spans
// without a field; holes of the person's words name theirs.
func (f *filler) hole(name, item string) (Text, error) {
	kind, arg, _ := strings.Cut(name, ":")
	switch kind {
	case "cite":
		return f.cite(arg)
	case "title":
		in := f.m.Sheet.Instruments[arg]
		if in == nil {
			return nil, fmt.Errorf("{%s}: the sheet has no such instrument", name)
		}
		return words(in.Title.In(f.loc.Lang)), nil
	case "field":
		return f.field(arg)
	case "item":
		return words(item), nil
	case "ground":
		return f.ground()
	case "cases":
		return words(f.cases()), nil
	}
	if fn := plainHoles[name]; fn != nil {
		return fn(f), nil
	}
	return nil, fmt.Errorf("{%s}: there is no such hole", name)
}

// plainHoles are the holes without an argument.
var plainHoles = map[string]func(*filler) Text{
	"subject": func(f *filler) Text { return Text{{Text: oneLine(f.m.Request.Subject.Name), Field: "subject.name"}} },
	"agent":   func(f *filler) Text { return Text{{Text: oneLine(f.m.Request.Agent.Name), Field: "agent.name"}} },
	"subject-address": func(f *filler) Text {
		return Text{{Text: oneLine(strings.Join(f.m.Request.Subject.Address, ", ")), Field: "subject.address"}}
	},
	"holder":      func(f *filler) Text { return f.addresseeName() },
	"keeper":      func(f *filler) Text { return f.keeperName() },
	"regime":      func(f *filler) Text { return words(f.m.Regime.Name.In(f.loc.Lang)) },
	"deadline":    func(f *filler) Text { return words(f.deadline()) },
	"extension":   func(f *filler) Text { return words(f.extension()) },
	"categories":  func(f *filler) Text { return words(f.loc.Join(f.categories())) },
	"period":      func(f *filler) Text { return Text{{Text: f.period(), Field: "from"}} },
	"places":      func(f *filler) Text { return Text{{Text: oneLine(f.m.Request.Places), Field: "places"}} },
	"words":       func(f *filler) Text { return Text{{Text: cleanLines(f.m.Request.Words), Field: "words"}} },
	"file-number": func(f *filler) Text { return Text{{Text: oneLine(f.m.Request.FileNumber), Field: "file-number"}} },
	"date":        func(f *filler) Text { return words(f.loc.Day(f.m.Date)) },
}

// cite prints a citation by name: the right's own, those of its deadline, fee
// and the like, and what the sheet names for this letter.
func (f *filler) cite(name string) (Text, error) {
	c, known := f.named(name)
	if !known {
		return nil, fmt.Errorf("{cite:%s}: regime %s has no citation of that name for this right", name, f.m.Regime.ID)
	}
	s := f.citation(c)
	if s == "" {
		return nil, fmt.Errorf("{cite:%s}: no source confirms the provision; put the block under a condition", name)
	}
	return words(s), nil
}

func (f *filler) named(name string) (law.Citation, bool) {
	g, r := f.m.Grant, f.m.Regime
	switch name {
	case "right":
		return g.Cite, true
	case "deadline":
		if g.Deadline != nil {
			return g.Deadline.Cite, true
		}
	case "extension":
		if g.Deadline != nil && g.Deadline.Extension != nil {
			return g.Deadline.Extension.Cite, true
		}
	case "fee":
		if g.Fee != nil {
			return g.Fee.Cite, true
		}
	case "refusal":
		return r.Refusal.Cite, true
	case "agent":
		return r.Agent.Cite, true
	case "identity":
		return r.Identity.Cite, true
	case "ground":
		if f.m.Ground != nil {
			return f.m.Ground.Cite, true
		}
	}
	c, ok := g.Cites[name]
	return c, ok
}

// ground is the sentence of the ground; {cite} in it is the ground's
// provision, {cases} its leading cases.
func (f *filler) ground() (Text, error) {
	if f.m.Ground == nil {
		return nil, fmt.Errorf("{ground}: this letter has no ground; put the block under the condition ground")
	}
	text := f.m.Ground.Text.In(f.loc.Lang)
	if text == "" {
		return nil, fmt.Errorf("ground %s of %s: no sentence in %q", f.m.Ground.ID, f.m.Regime.ID, f.loc.Lang)
	}
	p := templateParser{t: &template{name: "ground " + f.m.Ground.ID}}
	body, err := p.pieces(1, text)
	if err != nil {
		return nil, err
	}
	for i, piece := range body {
		if piece.hole == "cite" {
			body[i].hole = "cite:ground"
		}
	}
	return f.fill(body, "")
}

// cases prints the leading cases behind the ground.
func (f *filler) cases() string {
	if f.m.Ground == nil {
		return ""
	}
	var out []string
	for _, id := range f.m.Ground.Cases {
		c := f.m.Sheet.Case(id)
		if c.Unverified != "" {
			continue
		}
		s := c.Cite.In(f.loc.Lang)
		out = append(out, s)
		if !f.seen[s] {
			f.seen[s] = true
			f.cited = append(f.cited, Cited{Text: plainSpaces(s), Source: c.Source, AsOf: c.AsOf})
		}
	}
	return f.loc.Join(out)
}

func (f *filler) categories() []string {
	var out []string
	for _, c := range f.m.Request.Categories {
		name := f.loc.Categories[string(c)]
		if name == "" {
			name = string(c)
		}
		out = append(out, name)
	}
	return out
}

func (f *filler) deadline() string {
	d := f.m.Grant.Deadline
	switch {
	case d == nil || d.Unverified != "":
		return ""
	case d.Unit == law.NoUnit:
		return d.Text.In(f.loc.Lang)
	}
	return f.loc.Span(d.Count, string(d.Unit))
}

func (f *filler) extension() string {
	d := f.m.Grant.Deadline
	if d == nil || d.Extension == nil || d.Extension.Unit == law.NoUnit {
		return ""
	}
	return f.loc.Span(d.Extension.Count, string(d.Extension.Unit))
}

func (f *filler) period() string {
	return f.loc.Between(f.when(f.m.Request.From), f.when(f.m.Request.Until))
}

// when writes a day, month or year in the letter's language.
func (f *filler) when(s string) string {
	t, layout, err := request.ParseMonth(s)
	if err != nil {
		return ""
	}
	switch layout {
	case "2006":
		return f.loc.Year(t)
	case "2006-01":
		return f.loc.Month(t)
	}
	return f.loc.Day(t)
}
