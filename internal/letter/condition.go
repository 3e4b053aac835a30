package letter

import (
	"fmt"
	"slices"
	"strings"

	"habeas/internal/law"
	"habeas/internal/request"
)

// holds reports whether every word of a condition holds.
func (f *filler) holds(c condition) (bool, error) {
	for _, word := range c {
		name, not := strings.CutPrefix(word, "!")
		ok, err := f.word(name)
		if err != nil {
			return false, err
		}
		if ok == not {
			return false, nil
		}
	}
	return true, nil
}

// word answers one word of a condition.
func (f *filler) word(name string) (bool, error) {
	kind, arg, has := strings.Cut(name, ":")
	q := f.m.Request
	if has {
		switch kind {
		case "ground":
			return q.Ground == arg, nil
		case "field":
			return f.value(arg) != nil, nil
		case "category":
			return slices.Contains(q.Categories, law.Category(arg)), nil
		case "way":
			return f.m.Addressee.Way.Way == arg, nil
		case "gives":
			return slices.Contains(f.m.Grant.Gives, arg), nil
		case "holder":
			return q.Holder == arg, nil
		case "kind":
			return f.kind(law.Kind(arg)), nil
		case "cite":
			c, known := f.named(arg)
			return known && len(c.Confirmed()) > 0, nil
		}
		return false, fmt.Errorf("condition %q: there is no such condition", name)
	}
	if fn := conditions[name]; fn != nil {
		return fn(f), nil
	}
	return false, fmt.Errorf("condition %q: there is no such condition", name)
}

func (f *filler) kind(k law.Kind) bool {
	if f.m.Keeper == nil {
		return f.m.Request.Office.Kind == k
	}
	return slices.Contains(f.m.Keeper.Kinds, k)
}

// conditions are the words without an argument.
var conditions = map[string]func(*filler) bool{
	"self":        func(f *filler) bool { return f.m.Request.For == request.Self },
	"child":       func(f *filler) bool { return f.m.Request.For == request.Child },
	"deceased":    func(f *filler) bool { return f.m.Request.For == request.Deceased },
	"client":      func(f *filler) bool { return f.m.Request.For == request.Client },
	"ground":      func(f *filler) bool { return f.m.Ground != nil },
	"cases":       func(f *filler) bool { return f.cases() != "" },
	"categories":  func(f *filler) bool { return len(f.m.Request.Categories) > 0 },
	"several":     func(f *filler) bool { return len(f.m.Request.Categories) > 1 },
	"period":      func(f *filler) bool { return f.period() != "" },
	"places":      func(f *filler) bool { return oneLine(f.m.Request.Places) != "" },
	"words":       func(f *filler) bool { return cleanLines(f.m.Request.Words) != "" },
	"file-number": func(f *filler) bool { return oneLine(f.m.Request.FileNumber) != "" },
	"via":         func(f *filler) bool { return f.m.Addressee.Holder != f.m.Keeper },
	"deadline":    func(f *filler) bool { return f.deadline() != "" && f.m.Grant.Deadline.Unit != law.NoUnit },
	"promptly":    func(f *filler) bool { return f.deadline() != "" && f.m.Grant.Deadline.Unit == law.NoUnit },
	"extension":   func(f *filler) bool { return f.extension() != "" },
	"free":        func(f *filler) bool { return f.m.Grant.Fee != nil && f.m.Grant.Fee.Amount == 0 },
	"identity":    func(f *filler) bool { return len(f.m.Regime.Identity.Proofs) > 0 },
}
