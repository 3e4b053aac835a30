package request

import (
	"slices"
	"time"

	"habeas/internal/law"
)

// A Matter is a request together with the law that governs it: everything
// that a letter is written from.
type Matter struct {
	Request *Request
	Date    time.Time // of the letter

	Keeper *law.Holder // who holds the data; nil for a holder that is in no sheet
	Sheet  *law.Sheet  // the law of the holder
	Regime *law.Regime
	Grant  *law.Grant
	Ground *law.Ground // nil where the right needs none

	Addressee Addressee
	Language  string // of the letter
	Layout    string
}

// An Addressee is to whom the letter goes: the holder, or whoever the law puts
// in its place.
type Addressee struct {
	Sheet  *law.Sheet
	Holder *law.Holder // nil for one that is in no sheet
	Way    law.Way
	Name   string   // the office's own name where the request gives it
	Lines  []string // as on an envelope; empty where the letter is not posted
	Given  bool     // the lines come from the request
}

// Resolve puts a request together with the law. The error lists everything
// that is missing or wrong ([Problems]), or says why the law does not give
// what is asked ([Refused]).
func Resolve(lib *law.Library, fields Fields, q *Request, today time.Time) (*Matter, error) {
	r := resolver{lib: lib, fields: fields, q: q}
	m := &Matter{Request: q, Date: r.date(today)}
	if err := r.law(m); err != nil {
		return nil, err
	}
	r.subject(m)
	r.scope(m)
	r.ground(m)
	r.addressee(m)
	if len(r.problems) > 0 {
		return nil, r.problems
	}
	return m, nil
}

// Uses returns the fields that this request may tell about the data subject:
// what the regime lets the holder ask for, then what the right and the ground
// need. A field that two of them name is required if one of them requires it.
func Uses(g *law.Regime, grant *law.Grant, ground *law.Ground) []law.FieldUse {
	out := slices.Clone(g.Identity.Fields)
	out = merge(out, grant.Fields)
	if ground != nil {
		out = merge(out, ground.Fields)
	}
	return out
}

func merge(out, more []law.FieldUse) []law.FieldUse {
	for _, u := range more {
		i := slices.IndexFunc(out, func(o law.FieldUse) bool { return o.Field == u.Field })
		if i < 0 {
			out = append(out, u)
			continue
		}
		out[i].Required = out[i].Required || u.Required
	}
	return out
}

// FindGround returns the ground of that id, or nil.
func FindGround(grant *law.Grant, id string) *law.Ground {
	for i := range grant.Grounds {
		if grant.Grounds[i].ID == id {
			return &grant.Grounds[i]
		}
	}
	return nil
}

// Enclosures returns what goes into the envelope with the letter, in order.
func (m *Matter) Enclosures() []law.Enclosure {
	out := slices.Clone(m.Regime.Identity.Proofs)
	out = append(out, m.Grant.Enclosures...)
	if m.Ground != nil {
		out = append(out, m.Ground.Enclosures...)
	}
	return out
}
