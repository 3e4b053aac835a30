package cite

import "habeas/internal/law"

// german is the way of German: "§ 57 Abs. 1 Satz 2 BDSG", "Art. 15 Abs. 1 und
// 3 DSGVO", "§§ 84 und 85 BKAG".
type german struct{}

var unitsDE = map[string][2]string{
	"article": {"Art.", "Art."},
	"section": {"§", "§§"},
	"bare":    {"", ""},
}

func (g german) together(a, b law.Provision) bool { return bare(a) && bare(b) }

func (g german) places(unit string, c law.Citation) string {
	plural := len(c) > 1
	places := make([]string, len(c))
	for i, p := range c {
		plural = plural || several(p.Number)
		places[i] = g.place(p)
	}
	words, ok := unitsDE[unit]
	if !ok {
		words = unitsEN[unit]
	}
	word := words[0]
	if plural {
		word = words[1]
	}
	return lead(word) + enumerate(places, wordsFor("de"))
}

func (g german) place(p law.Provision) string {
	w := wordsFor("de")
	s := list(p.Number, w, same)
	if p.Paragraph != "" {
		s += nbsp + "Abs." + nbsp + list(p.Paragraph, w, same)
	}
	if p.Sentence != "" {
		s += nbsp + "Satz" + nbsp + list(p.Sentence, w, same)
	}
	for _, l := range append([]law.List{p.Point}, asLists(p.Sub)...) {
		if l != "" {
			s += nbsp + pointDE(l) + nbsp + list(l, w, same)
		}
	}
	return s
}

// pointDE is Nr. before a figure and Buchst. before a letter, as the
// Handbuch der Rechtsförmlichkeit has it.
func pointDE(l law.List) string {
	if parts, _ := split(l); digits(parts[0]) {
		return "Nr."
	}
	return "Buchst."
}

func asLists(l law.List) []law.List {
	var out []law.List
	for _, s := range levels(l) {
		out = append(out, law.List(s))
	}
	return out
}
