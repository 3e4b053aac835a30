package request

import (
	"slices"
	"strings"

	"habeas/internal/law"
)

// addressee finds to whom and by which way the letter goes, in which language
// and on which page layout.
func (r *resolver) addressee(m *Matter) {
	a := Addressee{Sheet: m.Sheet, Holder: m.Keeper}
	if !r.via(m, &a) {
		return
	}
	a.Name = strings.TrimSpace(r.q.Office.Name)
	if len(r.q.Office.Address) > 0 {
		a.Lines, a.Given = r.q.Office.Address, true
	}
	r.asked(a)
	r.way(m, &a)
	m.Addressee = a
	m.Language = r.q.Language
	if m.Language == "" && len(a.Sheet.Languages) > 0 {
		m.Language = a.Sheet.Languages[0]
	}
	m.Layout = r.q.Layout
	if m.Layout == "" {
		m.Layout = a.Sheet.Layout
	}
}

// via puts in the addressee that the law puts in the holder's place.
func (r *resolver) via(m *Matter, a *Addressee) bool {
	id := r.q.Via
	switch {
	case len(m.Grant.Via) == 0:
		if id != "" {
			r.missing("via", "this letter goes to the holder itself")
		}
		return true
	case id == "" && len(m.Grant.Via) == 1:
		id = m.Grant.Via[0]
	case !slices.Contains(m.Grant.Via, id):
		r.missing("via", "say to whom it goes, one of: "+strings.Join(m.Grant.Via, ", "))
		return false
	}
	sheet, h, err := r.lib.Holder(id)
	if err != nil {
		r.missing("via", "no such office")
		return false
	}
	a.Sheet, a.Holder = sheet, h
	return true
}

// asked checks that the request names what no sheet can know.
func (r *resolver) asked(a Addressee) {
	asks := []string{"name", "address"}
	if a.Holder != nil {
		asks = a.Holder.Asks
	}
	if slices.Contains(asks, "name") && a.Name == "" {
		r.missing("office.name", "needed: the office's full name")
	}
	if slices.Contains(asks, "address") && len(a.Lines) == 0 {
		r.missing("office.address", "needed: the office's address, line by line")
	}
	for _, line := range append([]string{a.Name}, a.Lines...) {
		if err := CheckText(line); err != nil {
			r.missing("office", err.Error())
		}
	}
}

// way chooses how the letter goes out: as asked, or the first way that this
// right may use.
func (r *resolver) way(m *Matter, a *Addressee) {
	ways := WaysFor(a.Holder, m.Request.Right)
	if a.Given {
		ways = append([]law.Way{{Way: "post", Address: a.Lines}}, withoutPost(ways)...)
	}
	var ids []string
	for _, w := range ways {
		ids = append(ids, w.Way)
		if r.q.Way == "" || r.q.Way == w.Way {
			a.Way = w
			if len(a.Lines) == 0 {
				a.Lines = w.Address
			}
			return
		}
	}
	if r.q.Way != "" {
		r.missing("way", "not taken by this office; one of: "+strings.Join(ids, ", "))
	}
}

// WaysFor returns the confirmed ways in which a holder takes a letter about a
// right, the best first. A nil holder has none.
func WaysFor(h *law.Holder, right law.Right) []law.Way {
	if h == nil {
		return nil
	}
	var out []law.Way
	for _, w := range h.Ways {
		if w.Unverified == "" && (len(w.Rights) == 0 || slices.Contains(w.Rights, right)) {
			out = append(out, w)
		}
	}
	return out
}

func withoutPost(ways []law.Way) []law.Way {
	var out []law.Way
	for _, w := range ways {
		if w.Way != "post" {
			out = append(out, w)
		}
	}
	return out
}
