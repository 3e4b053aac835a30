package cite

import (
	"strings"

	"habeas/internal/law"
)

// french is the way of French: "article 15, paragraphes 1 et 3, du RGPD" for
// Union law, "article 107, II, de la loi n° 78-17", "articles 706-54 et
// 706-54-1 du code de procédure pénale" for the law of France.
type french struct{ eu bool }

var unitsFR = map[string][2]string{
	"article": {"article", "articles"},
	"section": {"article", "articles"},
	"annex":   {"annexe", "annexes"},
	"bare":    {"", ""},
}

func (f french) together(a, b law.Provision) bool { return bare(a) && bare(b) }

func (f french) places(unit string, c law.Citation) string {
	plural := len(c) > 1
	places := make([]string, len(c))
	for i, p := range c {
		plural = plural || several(p.Number)
		places[i] = f.place(p)
	}
	word := unitsFR[unit][0]
	if plural {
		word = unitsFR[unit][1]
	}
	return lead(word) + enumerate(places, wordsFor("fr"))
}

func (f french) place(p law.Provision) string {
	w := wordsFor("fr")
	s := list(p.Number, w, keep)
	if bare(p) {
		return s
	}
	if p.Paragraph != "" {
		s += ", " + f.paragraph(p.Paragraph, w)
	}
	if p.Point != "" {
		s += ", " + f.point(p.Point, w)
	}
	for _, sub := range levels(p.Sub) {
		s += ", " + sub + ")"
	}
	return s + ","
}

func (f french) paragraph(l law.List, w phrase) string {
	switch {
	case !f.eu:
		return list(l, w, same)
	case several(l):
		return "paragraphes" + nbsp + list(l, w, same)
	default:
		return "paragraphe" + nbsp + list(l, w, same)
	}
}

func (f french) point(l law.List, w phrase) string {
	if parts, _ := split(l); digits(parts[0]) {
		return list(l, w, func(s string) string { return s + "°" })
	}
	if f.eu {
		return "point" + nbsp + list(l, w, func(s string) string { return s + ")" })
	}
	return list(l, w, func(s string) string { return s + ")" })
}

// keep binds the parts of a number such as "R. 40-33".
func keep(number string) string {
	return strings.ReplaceAll(number, " ", nbsp)
}
