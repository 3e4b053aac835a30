// Package cite prints citations as a lawyer of the letter's language prints
// them: "section 45(1) and (2) of the Data Protection Act 2018", "§ 57 Abs. 1
// BDSG", "article 15, paragraphes 1 et 3, du RGPD", "《个人信息保护法》第四十五条第一款",
// "5 U.S.C. § 552a(d)(1)".
//
// A citation is data: numbers and letters of each level, and a pattern of the
// instrument for each language into which the place is put. Inside a citation
// spaces are U+00A0 wherever a line must not break.
package cite

import (
	"strings"

	"habeas/internal/law"
)

// A Printer prints citations of one sheet in one language. It remembers which
// instruments it has named, and from the second mention on uses their short
// pattern: one printer is for one letter.
type Printer struct {
	sheet *law.Sheet
	lang  string
	named map[string]bool
}

// NewPrinter returns a printer for one letter.
func NewPrinter(s *law.Sheet, lang string) *Printer {
	return &Printer{sheet: s, lang: lang, named: map[string]bool{}}
}

// Print returns the citation, without what is not confirmed. Provisions of one
// instrument that follow each other are put into one pattern.
func (p *Printer) Print(c law.Citation) string {
	c = c.Confirmed()
	var parts []string
	joints := []bool{}
	for len(c) > 0 {
		n := 1
		for n < len(c) && c[n].In == c[0].In {
			n++
		}
		parts = append(parts, p.instrument(c[:n]))
		joints = append(joints, c[0].With)
		c = c[n:]
	}
	return p.join(parts, joints)
}

// Full returns the citation as at the first mention, whatever was named
// before, and does not count as a mention.
func Full(s *law.Sheet, lang string, c law.Citation) string {
	return NewPrinter(s, lang).Print(c)
}

// instrument prints provisions of one instrument.
func (p *Printer) instrument(c law.Citation) string {
	id := c[0].In
	in := p.sheet.Instruments[id]
	st := styleFor(p.lang, in.Style)
	var places []string
	var joints []bool
	for len(c) > 0 {
		n := 1
		for n < len(c) && !c[n].With && unit(in, c[n]) == unit(in, c[0]) && st.together(c[n-1], c[n]) {
			n++
		}
		places = append(places, st.places(unit(in, c[0]), c[:n]))
		joints = append(joints, c[0].With)
		c = c[n:]
	}
	pattern := in.Cite.In(p.lang)
	if short := in.Short.In(p.lang); short != "" && p.named[id] {
		pattern = short
	}
	p.named[id] = true
	return strings.Replace(pattern, "{}", p.join(places, joints), 1)
}

func unit(in *law.Instrument, p law.Provision) string {
	if p.Unit != "" {
		return p.Unit
	}
	return in.Unit
}

// join puts parts into one phrase: "a, b and c", "a with b".
func (p *Printer) join(parts []string, with []bool) string {
	w := wordsFor(p.lang)
	var b strings.Builder
	for i, s := range parts {
		switch {
		case i == 0:
		case with[i]:
			b.WriteString(w.with)
		case i == len(parts)-1:
			b.WriteString(w.and)
		default:
			b.WriteString(w.comma)
		}
		b.WriteString(s)
	}
	return b.String()
}
