package letter

import (
	"strings"

	"habeas/internal/law"
	"habeas/internal/request"
)

// frame fills in what stands around the body: addresses, date, references,
// signature and enclosures.
func (b *builder) frame() {
	f, l := b.f, b.l
	q := f.m.Request
	l.Sender = f.sender()
	l.Recipient = f.recipient()
	l.Delivery = f.delivery()
	l.PlaceDate = f.placeDate()
	if ref := oneLine(q.Reference); ref != "" {
		l.References = append(l.References, Pair{f.loc.Reference, Text{{Text: ref, Field: "reference"}}})
	}
	if n := oneLine(q.FileNumber); n != "" {
		l.References = append(l.References, Pair{f.loc.TheirRef, Text{{Text: n, Field: "file-number"}}})
	}
	l.Signatory = f.signatory()
	l.Enclosures = f.enclosures()
	l.Words = Words{Page: f.loc.Page, Reference: f.loc.Reference, Enclosures: f.loc.Enclosures, Author: oneLine(f.writer().Name)}
}

// delivery is the line that says how the letter goes out.
func (f *filler) delivery() Text {
	way := f.m.Addressee.Way
	if way.Line.Has(f.loc.Lang) {
		return words(way.Line[f.loc.Lang])
	}
	return words(f.loc.Delivery[way.Way])
}

// writer is who signs.
func (f *filler) writer() request.Person {
	if f.m.Request.For == request.Self {
		return f.m.Request.Subject
	}
	return f.m.Request.Agent
}

func (f *filler) writerField() string {
	if f.m.Request.For == request.Self {
		return "subject"
	}
	return "agent"
}

func (f *filler) sender() Party {
	p, who := f.writer(), f.writerField()
	lines := []Text{{{Text: oneLine(p.Name), Field: who + ".name"}}}
	for _, a := range p.Address {
		lines = append(lines, Text{{Text: oneLine(a), Field: who + ".address"}})
	}
	for _, id := range []string{"phone", "email"} {
		if v := oneLine(p.Fields[id]); v != "" {
			lines = append(lines, Text{{Text: v, Field: who + "." + id}})
		}
	}
	return Party{lines}
}

// recipient is the addressee as on the envelope: the name, unless the address
// begins with it, and the lines.
func (f *filler) recipient() Party {
	a := f.m.Addressee
	var lines []Text
	name := f.addresseeName()
	if len(a.Lines) == 0 || oneLine(a.Lines[0]) != name.String() {
		lines = append(lines, name)
	}
	field := ""
	if a.Given {
		field = "office.address"
	}
	for _, s := range a.Lines {
		lines = append(lines, Text{{Text: oneLine(s), Field: field}})
	}
	if len(a.Lines) == 0 && a.Way.Way == "email" {
		lines = append(lines, words(a.Way.To))
	}
	return Party{lines}
}

// addresseeName is the name of whom the letter goes to.
func (f *filler) addresseeName() Text {
	a := f.m.Addressee
	if a.Name != "" {
		return Text{{Text: oneLine(a.Name), Field: "office.name"}}
	}
	return words(officeName(a.Holder, a.Sheet, f.loc.Lang))
}

// keeperName is the name of the holder that keeps the data.
func (f *filler) keeperName() Text {
	if f.m.Keeper == nil || f.m.Addressee.Holder == f.m.Keeper {
		return f.addresseeName()
	}
	return words(officeName(f.m.Keeper, f.m.Sheet, f.loc.Lang))
}

// officeName is the name of a holder in the language of the letter, or in the
// language of its own office, which the post and its own staff know best.
func officeName(h *law.Holder, s *law.Sheet, lang string) string {
	if h == nil {
		return ""
	}
	if h.Name.Has(lang) {
		return h.Name[lang]
	}
	for _, own := range s.Languages {
		if h.Name.Has(own) {
			return h.Name[own]
		}
	}
	return h.Name.In("en")
}

func (f *filler) placeDate() Text {
	day := f.loc.Day(f.m.Date)
	place := oneLine(f.m.Request.Place)
	if place == "" {
		return words(day)
	}
	before, after, _ := strings.Cut(f.loc.PlaceDate, "{place}")
	return Text{
		{Text: before},
		{Text: place, Field: "place"},
		{Text: strings.ReplaceAll(after, "{date}", day)},
	}
}

func (f *filler) signatory() []Text {
	who := f.writerField()
	out := []Text{{{Text: oneLine(f.writer().Name), Field: who + ".name"}}}
	pattern := f.loc.Capacity[string(f.m.Request.For)]
	if pattern == "" {
		return out
	}
	before, after, _ := strings.Cut(pattern, "{subject}")
	return append(out, Text{
		{Text: before},
		{Text: oneLine(f.m.Request.Subject.Name), Field: "subject.name"},
		{Text: after},
	})
}

func (f *filler) enclosures() []Text {
	var out []Text
	for _, e := range f.m.Enclosures() {
		if !e.Optional {
			out = append(out, words(e.Text.In(f.loc.Lang)))
		}
	}
	if f.m.Request.For == request.Client && f.loc.Mandate != "" {
		out = append(out, words(f.loc.Mandate))
	}
	return out
}
