package cite

import (
	"strconv"
	"strings"

	"habeas/internal/law"
)

// chinese is the way of Chinese: 第四十五条第一款第二项, and with figures, as in
// Hong Kong, 第18(1)(b)條.
type chinese struct {
	lang   string
	arabic bool
}

func (z chinese) together(_, _ law.Provision) bool { return true }

func (z chinese) places(unit string, c law.Citation) string {
	places := make([]string, len(c))
	for i, p := range c {
		places[i] = z.place(unit, p)
	}
	return enumerate(places, wordsFor(z.lang))
}

func (z chinese) place(unit string, p law.Provision) string {
	if z.arabic {
		return z.figures(unit, p)
	}
	w := wordsFor(z.lang)
	s := list(p.Number, w, func(n string) string { return z.ordinal(n, z.unit(unit)) })
	if p.Paragraph != "" {
		s += list(p.Paragraph, w, func(n string) string { return z.ordinal(n, "款") })
	}
	for _, l := range append([]law.List{p.Point}, asLists(p.Sub)...) {
		if l != "" {
			s += list(l, w, func(n string) string { return z.ordinal(n, z.item()) })
		}
	}
	return s
}

// figures prints the number with its levels in brackets: 第19(1)條.
func (z chinese) figures(unit string, p law.Provision) string {
	w := wordsFor(z.lang)
	levelsIn := func(n string) string {
		s := "第" + n
		for _, l := range append([]law.List{p.Paragraph, p.Point}, asLists(p.Sub)...) {
			if l != "" {
				s += list(l, phrase{"、", "及", "", "至"}, parenthesize)
			}
		}
		return s + z.unit(unit)
	}
	return list(p.Number, w, levelsIn)
}

func (z chinese) ordinal(n, unit string) string {
	v, err := strconv.Atoi(n)
	if err != nil {
		return "第" + n + unit
	}
	return "第" + numeral(v) + unit
}

func (z chinese) unit(unit string) string {
	names := map[string]string{"article": "条", "section": "条", "chapter": "章", "part": "编", "principle": "原则", "bare": ""}
	if z.lang == "zh-Hant" {
		names = map[string]string{"article": "條", "section": "條", "chapter": "章", "part": "部", "principle": "原則", "bare": ""}
	}
	return names[unit]
}

func (z chinese) item() string {
	if z.lang == "zh-Hant" {
		return "項"
	}
	return "项"
}

// numeral writes a number up to 9999 in Chinese characters: 一千二百二十五,
// 一百零二, 十二.
func numeral(n int) string {
	const figures = "零一二三四五六七八九"
	units := [...]string{"千", "百", "十", ""}
	if n <= 0 || n > 9999 {
		return strconv.Itoa(n)
	}
	runes := []rune(figures)
	var b strings.Builder
	zero := false
	for i, div := range [...]int{1000, 100, 10, 1} {
		d := n / div % 10
		switch {
		case d == 0:
			zero = b.Len() > 0
			continue
		case zero:
			b.WriteRune('零')
			zero = false
		}
		if d != 1 || div != 10 || b.Len() > 0 {
			b.WriteRune(runes[d])
		}
		b.WriteString(units[i])
	}
	return b.String()
}
