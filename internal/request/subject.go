package request

import (
	"slices"
	"strings"
)

// subject checks who the data subject is, and who asks for them.
func (r *resolver) subject(m *Matter) {
	q := r.q
	if q.For == "" {
		q.For = Self
	}
	if !slices.Contains([]For{Self, Child, Deceased, Client}, q.For) {
		r.missing("for", "want self, child, deceased or client")
	}
	r.name("subject", q.Subject)
	if q.For == Self {
		r.address("subject", q.Subject)
	} else {
		r.name("agent", q.Agent)
		r.address("agent", q.Agent)
	}
	r.values("subject", q.Subject)
	r.values("agent", q.Agent)
	uses := Uses(m.Regime, m.Grant, FindGround(m.Grant, q.Ground))
	for _, u := range uses {
		if u.Required && strings.TrimSpace(q.Subject.Fields[u.Field]) == "" {
			r.missing("subject."+u.Field, "needed for this letter")
		}
	}
}

func (r *resolver) name(who string, p Person) {
	if strings.TrimSpace(p.Name) == "" {
		r.missing(who+".name", "needed for this letter")
		return
	}
	if err := CheckText(p.Name); err != nil {
		r.missing(who+".name", err.Error())
	}
}

func (r *resolver) address(who string, p Person) {
	if len(p.Address) == 0 {
		r.missing(who+".address", "needed, so that the answer can come back")
	}
	for _, line := range p.Address {
		if err := CheckText(line); err != nil {
			r.missing(who+".address", err.Error())
		}
	}
}

// values checks what fields hold; empty ones are the same as missing ones.
func (r *resolver) values(who string, p Person) {
	ids := make([]string, 0, len(p.Fields))
	for id := range p.Fields {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for _, id := range ids {
		if _, known := r.fields[id]; !known || p.Fields[id] != "" {
			if err := r.fields.CheckValue(id, p.Fields[id]); err != nil {
				r.missing(who+"."+id, err.Error())
			}
		}
	}
}
