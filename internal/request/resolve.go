package request

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"time"

	"habeas/internal/law"
)

// resolver collects what is missing while it fills a matter.
type resolver struct {
	lib      *law.Library
	fields   Fields
	q        *Request
	problems Problems
}

func (r *resolver) missing(field, what string) {
	r.problems = append(r.problems, Problem{field, what})
}

func (r *resolver) date(today time.Time) time.Time {
	if r.q.Date == "" {
		return today
	}
	t, err := ParseDay(r.q.Date)
	if err != nil {
		r.missing("date", err.Error())
		return today
	}
	return t
}

// law finds the holder, the law that governs it and the right. Without these
// nothing else can be checked, so a problem here ends the work.
func (r *resolver) law(m *Matter) error {
	regimes, err := r.holder(m)
	if err != nil {
		return err
	}
	if !slices.Contains(law.Rights[:], r.q.Right) {
		return append(r.problems, Problem{"right", wantRight(r.q.Right)})
	}
	offer, err := law.Find(regimes, r.q.Right, r.q.Regime)
	if err != nil {
		return &Refused{Offer: offer, Err: err}
	}
	m.Regime, m.Grant = offer.Regime, offer.Grant
	return nil
}

func wantRight(typed law.Right) string {
	if typed == "" {
		return "say what you want: " + strings.Join(names(law.Rights[:]), ", ")
	}
	return "no such right" + Hint(string(typed), names(law.Rights[:]))
}

func names[T ~string](in []T) []string {
	out := make([]string, len(in))
	for i, s := range in {
		out[i] = string(s)
	}
	return out
}

// holder finds the holder and returns the regimes that govern it.
func (r *resolver) holder(m *Matter) ([]*law.Regime, error) {
	if r.q.Holder == "" {
		return r.unlisted(m)
	}
	sheet, h, err := r.lib.Holder(r.q.Holder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, append(r.problems, Problem{"holder", "no such holder" + Hint(r.q.Holder, r.holders())})
	}
	if err != nil {
		return nil, err
	}
	m.Sheet, m.Keeper = sheet, h
	return sheet.Governing(h, m.Date), nil
}

// unlisted is a holder that is in no sheet: its country and kind say which law
// governs it.
func (r *resolver) unlisted(m *Matter) ([]*law.Regime, error) {
	o := r.q.Office
	if o.Jurisdiction == "" || o.Kind == "" {
		return nil, append(r.problems, Problem{"holder", "name a holder, or give office.name, office.address, office.jurisdiction and office.kind"})
	}
	sheet, err := r.lib.Sheet(o.Jurisdiction)
	if errors.Is(err, fs.ErrNotExist) {
		ids, _ := r.lib.Jurisdictions()
		return nil, append(r.problems, Problem{"office.jurisdiction", "no law is known for it" + Hint(o.Jurisdiction, ids)})
	}
	if err != nil {
		return nil, err
	}
	if !slices.Contains(law.Kinds[:], o.Kind) {
		return nil, append(r.problems, Problem{"office.kind", "no such kind of holder" + Hint(string(o.Kind), names(law.Kinds[:]))})
	}
	m.Sheet = sheet
	regimes := sheet.ForKind(o.Kind, m.Date)
	if len(regimes) == 0 {
		return nil, append(r.problems, Problem{"office.kind", "no law is known that governs this kind of holder there"})
	}
	return regimes, nil
}

func (r *resolver) holders() []string {
	var out []string
	ids, _ := r.lib.Jurisdictions()
	for _, id := range ids {
		s, err := r.lib.Sheet(id)
		if err != nil {
			continue
		}
		for _, h := range s.Holders {
			out = append(out, h.ID)
		}
	}
	return out
}

// scope checks which data are asked about.
func (r *resolver) scope(m *Matter) {
	q := r.q
	for _, c := range q.Categories {
		if !slices.Contains(law.Categories[:], c) {
			r.missing("categories", "no such kind of data"+Hint(string(c), names(law.Categories[:])))
		}
	}
	for field, s := range map[string]string{"from": q.From, "until": q.Until} {
		if s == "" {
			continue
		}
		if _, _, err := ParseMonth(s); err != nil {
			r.missing(field, err.Error())
		}
	}
	for field, s := range map[string]string{"places": q.Places, "words": q.Words, "file-number": q.FileNumber, "reference": q.Reference, "place": q.Place} {
		if err := CheckText(s); err != nil {
			r.missing(field, err.Error())
		}
	}
}

// ground checks that the ground is one of the right's, and that there is one
// where the right exists only on a ground.
func (r *resolver) ground(m *Matter) {
	if len(m.Grant.Grounds) == 0 {
		if r.q.Ground != "" {
			r.missing("ground", "this right needs none")
		}
		return
	}
	ids := make([]string, len(m.Grant.Grounds))
	for i, g := range m.Grant.Grounds {
		ids[i] = g.ID
	}
	if r.q.Ground == "" {
		r.missing("ground", "say why, one of: "+strings.Join(ids, ", "))
		return
	}
	m.Ground = FindGround(m.Grant, r.q.Ground)
	switch {
	case m.Ground == nil:
		r.missing("ground", "no such ground"+Hint(r.q.Ground, ids)+" One of: "+strings.Join(ids, ", "))
	case len(m.Ground.Cite.Confirmed()) == 0:
		r.missing("ground", "no source confirms the provision behind it; choose another")
	}
}
