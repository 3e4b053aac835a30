package letter

import (
	"fmt"
	"strings"

	"habeas/internal/request"
)

// field is one thing the request tells about the data subject.
func (f *filler) field(id string) (Text, error) {
	if !f.used(id) {
		return nil, fmt.Errorf("{field:%s}: neither %s nor the right asks for this field", id, f.m.Regime.ID)
	}
	return f.value(id), nil
}

func (f *filler) used(id string) bool {
	for _, u := range request.Uses(f.m.Regime, f.m.Grant, f.m.Ground) {
		if u.Field == id {
			return true
		}
	}
	// A template may serve several grounds; what another ground asks for is
	// empty here, and known.
	for _, g := range f.m.Grant.Grounds {
		for _, u := range g.Fields {
			if u.Field == id {
				return true
			}
		}
	}
	return false
}

func (f *filler) value(id string) Text {
	v := oneLine(f.m.Request.Subject.Fields[id])
	if v == "" {
		return nil
	}
	if t, layout, err := request.ParseMonth(v); err == nil {
		switch {
		case layout == "2006-01":
			v = f.loc.Month(t)
		case layout != "2006":
			v = f.loc.Day(t)
		}
	}
	return Text{{Text: v, Field: "subject." + id}}
}

// details are the pairs that identify the data subject, in the order in which
// the law's sheet asks for them.
func (f *filler) details() []Pair {
	req := f.m.Request
	pairs := []Pair{{f.loc.Fields["name"], Text{{Text: oneLine(req.Subject.Name), Field: "subject.name"}}}}
	if len(req.Subject.Address) > 0 {
		joined := oneLine(strings.Join(req.Subject.Address, f.loc.List.Comma))
		pairs = append(pairs, Pair{f.loc.Fields["address"], Text{{Text: joined, Field: "subject.address"}}})
	}
	for _, u := range request.Uses(f.m.Regime, f.m.Grant, f.m.Ground) {
		if v := f.value(u.Field); v != nil {
			pairs = append(pairs, Pair{f.label(u.Field), v})
		}
	}
	return pairs
}

func (f *filler) label(id string) string {
	if l := f.loc.Fields[id]; l != "" {
		return l
	}
	return id
}

// oneLine puts a value on one line: what the person broke over lines is joined
// by spaces.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// cleanLines keeps the person's own line breaks and nothing else of the white
// space.
func cleanLines(s string) string {
	var out []string
	for line := range strings.SplitSeq(s, "\n") {
		out = append(out, oneLine(line))
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}
