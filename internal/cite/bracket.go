package cite

import (
	"strings"

	"habeas/internal/law"
)

// bracket is the way of English: "section 45(1) and (2)", "Article 17(1)(a)";
// with the section sign for codes: "§ 552a(d)(1)", "§§ 3105 and 3106".
type bracket struct{ code bool }

var unitsEN = map[string][2]string{
	"article":    {"Article", "Articles"},
	"section":    {"section", "sections"},
	"regulation": {"regulation", "regulations"},
	"rule":       {"rule", "rules"},
	"part":       {"Part", "Parts"},
	"chapter":    {"Chapter", "Chapters"},
	"schedule":   {"Schedule", "Schedules"},
	"paragraph":  {"paragraph", "paragraphs"},
	"principle":  {"principle", "principles"},
	"recital":    {"recital", "recitals"},
	"bare":       {"", ""},
}

func (b bracket) together(_, _ law.Provision) bool { return true }

func (b bracket) places(unit string, c law.Citation) string {
	plural := len(c) > 1
	places := make([]string, len(c))
	for i, p := range c {
		plural = plural || several(p.Number)
		places[i] = b.place(p)
	}
	w := wordsFor("en")
	return lead(b.word(unit, plural)) + enumerate(places, w)
}

func (b bracket) word(unit string, plural bool) string {
	words := unitsEN[unit]
	if b.code {
		words = [2]string{"§", "§§"}
	}
	if plural {
		return words[1]
	}
	return words[0]
}

// place prints the number and the levels below it, each in brackets.
func (b bracket) place(p law.Provision) string {
	w := wordsFor("en")
	s := list(p.Number, w, same)
	for _, level := range []law.List{p.Paragraph, p.Point} {
		if level != "" {
			s += list(level, w, parenthesize)
		}
	}
	for _, sub := range levels(p.Sub) {
		s += parenthesize(sub)
	}
	if p.Sentence != "" {
		s += "," + nbsp + "sentence" + nbsp + list(p.Sentence, w, same)
	}
	return s
}

func parenthesize(s string) string { return "(" + s + ")" }

// levels returns the members of a list that stands for nested levels.
func levels(l law.List) []string {
	if l == "" {
		return nil
	}
	parts, _ := split(l)
	return parts
}

// lead is a word with the space that binds it to the number.
func lead(word string) string {
	if word == "" {
		return ""
	}
	return strings.ReplaceAll(word, " ", nbsp) + nbsp
}
