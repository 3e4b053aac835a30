package cite

import (
	"strings"

	"habeas/internal/law"
)

// nbsp keeps the parts of a citation on one line.
const nbsp = "\u00a0"

// phrase are the words between the parts of a citation.
type phrase struct{ comma, and, with, to string }

func wordsFor(lang string) phrase {
	switch lang {
	case "de":
		return phrase{", ", " und ", " i." + nbsp + "V." + nbsp + "m. ", " bis "}
	case "fr":
		return phrase{", ", " et ", ", en lien avec ", " à "}
	case "zh-Hans", "zh-Hant":
		return phrase{"、", "、", "、", "至"}
	default:
		return phrase{", ", " and ", " with ", " to "}
	}
}

// A style prints places in a law in one language.
type style interface {
	// places prints provisions that share one word for their unit.
	places(unit string, c law.Citation) string
	// together reports whether b may share a's word for the unit.
	together(a, b law.Provision) bool
}

// styleFor returns the style of a language. The variant is the instrument's
// style: "eu" for Union law, "code" for the United States and Canadian codes
// that are cited with the section sign, "arabic" for Chinese with figures.
func styleFor(lang, variant string) style {
	switch {
	case lang == "de":
		return german{}
	case lang == "fr":
		return french{eu: variant == "eu"}
	case lang == "zh-Hans" || lang == "zh-Hant":
		return chinese{lang: lang, arabic: variant == "arabic"}
	default:
		return bracket{code: variant == "code"}
	}
}

// bare reports whether a provision names no level below its number.
func bare(p law.Provision) bool {
	return p.Paragraph == "" && p.Sentence == "" && p.Point == "" && p.Sub == ""
}

// split returns the members of a list and whether it is a range.
func split(l law.List) (parts []string, isRange bool) {
	if from, to, ok := strings.Cut(string(l), ".."); ok {
		return []string{strings.TrimSpace(from), strings.TrimSpace(to)}, true
	}
	for s := range strings.SplitSeq(string(l), ",") {
		parts = append(parts, strings.TrimSpace(s))
	}
	return parts, false
}

// list prints the members of a list, each through f, with the words of a
// language between them.
func list(l law.List, w phrase, f func(string) string) string {
	parts, isRange := split(l)
	for i, s := range parts {
		parts[i] = f(s)
	}
	if isRange {
		return parts[0] + w.to + parts[1]
	}
	return enumerate(parts, w)
}

func enumerate(parts []string, w phrase) string {
	switch n := len(parts); n {
	case 0:
		return ""
	case 1:
		return parts[0]
	default:
		return strings.Join(parts[:n-1], w.comma) + w.and + parts[n-1]
	}
}

// several reports whether a list names more than one member.
func several(l law.List) bool {
	parts, isRange := split(l)
	return isRange || len(parts) > 1
}

func same(s string) string { return s }

func digits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
