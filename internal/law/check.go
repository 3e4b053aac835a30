package law

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Check reports everything in the sheet that leads nowhere or is missing, all
// at once. What refers to other sheets or to other files is checked by
// [Library.Check].
func (s *Sheet) Check() error {
	c := checker{s: s}
	c.sheet()
	return errors.Join(c.problems...)
}

type checker struct {
	s        *Sheet
	problems []error
}

func (c *checker) report(where, format string, args ...any) {
	c.problems = append(c.problems, fmt.Errorf("%s: %s", where, fmt.Sprintf(format, args...)))
}

func (c *checker) sheet() {
	s := c.s
	c.text("name", s.Name)
	if len(s.Languages) == 0 {
		c.report("languages", "empty; name the languages in which a letter is accepted")
	}
	if s.Layout == "" {
		c.report("layout", "empty; name a page layout")
	}
	if s.Counting.Closed == "" || s.Counting.Source == "" {
		c.report("counting", "closed days and source are needed")
	}
	for id, in := range s.Instruments {
		c.instrument("instruments."+id, in)
	}
	seen := map[string]bool{}
	for _, r := range s.Regimes {
		c.id("regimes", r.ID, seen)
		c.regime(r)
	}
	clear(seen)
	for _, b := range s.Bodies {
		c.id("bodies", b.ID, seen)
		c.text(b.ID+".name", b.Name)
	}
	clear(seen)
	for _, h := range s.Holders {
		c.id("holders", h.ID, seen)
		c.holder(h)
	}
}

func (c *checker) id(where, id string, seen map[string]bool) {
	switch {
	case !strings.HasPrefix(id, c.s.Jurisdiction+"-") && where != "bodies":
		c.report(where, "id %q does not begin with %q", id, c.s.Jurisdiction+"-")
	case seen[id]:
		c.report(where, "id %q occurs twice", id)
	}
	seen[id] = true
}

func (c *checker) text(where string, t Text) {
	if t["en"] == "" {
		c.report(where, "no wording in English")
	}
}

func (c *checker) instrument(where string, in *Instrument) {
	if in == nil {
		c.report(where, "empty")
		return
	}
	for lang, pattern := range in.Cite {
		if strings.Count(pattern, "{}") != 1 {
			c.report(where+".cite."+lang, "want exactly one {} for the place in the law")
		}
	}
	c.text(where+".title", in.Title)
	c.text(where+".cite", in.Cite)
	if in.Unit == "" {
		c.report(where+".unit", "empty; name what the law calls its provisions")
	}
	if !strings.HasPrefix(in.Source, "http") || in.AsOf == "" {
		c.report(where, "source and as_of are needed")
	}
}

func (c *checker) citation(where string, cite Citation) {
	for i, p := range cite {
		if c.s.Instruments[p.In] == nil {
			c.report(fmt.Sprintf("%s[%d]", where, i), "no instrument %q", p.In)
		}
		if p.Number == "" {
			c.report(fmt.Sprintf("%s[%d]", where, i), "no number")
		}
	}
}

func (c *checker) kinds(where string, kinds []Kind) {
	for _, k := range kinds {
		if !slices.Contains(Kinds[:], k) {
			c.report(where, "%q is no kind of holder", k)
		}
	}
}

func (c *checker) categories(where string, cats []Category) {
	for _, k := range cats {
		if !slices.Contains(Categories[:], k) {
			c.report(where, "%q is no kind of data", k)
		}
	}
}

func (c *checker) regime(r *Regime) {
	c.text(r.ID+".name", r.Name)
	c.kinds(r.ID+".applies_to", r.AppliesTo)
	c.categories(r.ID+".covers", r.Covers)
	for right, g := range r.Rights {
		c.grant(r.ID+"."+string(right), right, g)
	}
	for right, d := range r.Denies {
		c.denial(r, right, d)
	}
	c.citation(r.ID+".identity", r.Identity.Cite)
	c.citation(r.ID+".agent", r.Agent.Cite)
	c.citation(r.ID+".refusal", r.Refusal.Cite)
	for i, m := range r.Remedies {
		where := fmt.Sprintf("%s.remedies[%d]", r.ID, i)
		c.citation(where, m.Cite)
		if m.Body != "" && c.s.Body(m.Body) == nil {
			c.report(where, "no body %q", m.Body)
		}
		if m.Body == "" && len(m.Name) == 0 {
			c.report(where, "body or name is needed")
		}
	}
}

func (c *checker) denial(r *Regime, right Right, d *Denial) {
	where := r.ID + ".denies." + string(right)
	if !slices.Contains(Rights[:], right) {
		c.report(where, "no such right")
	}
	if r.Rights[right] != nil {
		c.report(where, "the regime also gives this right")
	}
	c.text(where+".reason", d.Reason)
	c.citation(where, d.Cite)
	for _, i := range d.Instead {
		if r.Rights[i] == nil {
			c.report(where+".instead", "the regime does not give %q", i)
		}
	}
}

func (c *checker) grant(where string, right Right, g *Grant) {
	if !slices.Contains(Rights[:], right) {
		c.report(where, "no such right")
	}
	if len(g.Cite) == 0 {
		c.report(where, "no provision to cite")
	}
	c.citation(where, g.Cite)
	for name, cite := range g.Cites {
		c.citation(where+".cites."+name, cite)
	}
	c.categories(where+".covers", g.Covers)
	c.deadline(where+".deadline", g.Deadline)
	for i, ground := range g.Grounds {
		c.ground(fmt.Sprintf("%s.grounds[%d]", where, i), ground)
	}
}

func (c *checker) ground(where string, g Ground) {
	if g.ID == "" {
		c.report(where, "no id")
	}
	c.text(where+".label", g.Label)
	if len(g.Cite) == 0 {
		c.report(where, "no provision to cite")
	}
	c.citation(where, g.Cite)
	c.categories(where+".needs", g.Needs)
	for _, id := range g.Cases {
		if c.s.Case(id) == nil {
			c.report(where, "no case %q", id)
		}
	}
	for lang, text := range g.Text {
		if !strings.Contains(text, "{cite}") {
			c.report(where+".text."+lang, "no {cite}: a ground without its provision convinces nobody")
		}
	}
}

func (c *checker) deadline(where string, d *Deadline) {
	if d == nil {
		return
	}
	switch d.Unit {
	case NoUnit:
		if d.Count != 0 {
			c.report(where, "a deadline without a unit has no number")
		}
	case Days, WorkingDay, Months:
		if d.Count < 1 {
			c.report(where, "%d %ss is no time", d.Count, d.Unit)
		}
	default:
		c.report(where, "unit %q is not day, working-day, month or none", d.Unit)
	}
	c.citation(where, d.Cite)
	if d.Extension != nil {
		c.citation(where+".extension", d.Extension.Cite)
	}
}

func (c *checker) holder(h *Holder) {
	c.text(h.ID+".name", h.Name)
	c.kinds(h.ID+".kinds", h.Kinds)
	c.categories(h.ID+".holds", h.Holds)
	if len(h.Kinds) == 0 {
		c.report(h.ID, "no kind")
	}
	if len(h.Ways) == 0 && !slices.Contains(h.Asks, "address") {
		c.report(h.ID, "no way to send a letter; add one, or ask for the address")
	}
	for _, id := range h.Regimes {
		if c.s.Regime(id) == nil {
			c.report(h.ID, "no regime %q", id)
		}
	}
	for i, w := range h.Ways {
		c.way(fmt.Sprintf("%s.ways[%d]", h.ID, i), w)
	}
}

func (c *checker) way(where string, w Way) {
	switch w.Way {
	case "post":
		if len(w.Address) == 0 {
			c.report(where, "no address")
		}
	case "email", "portal":
		if w.To == "" {
			c.report(where, "no address to send to")
		}
	case "form", "in-person":
	default:
		c.report(where, "%q is not post, email, portal, form or in-person", w.Way)
	}
}

// Check reports what refers to other sheets and does not find it.
func (l *Library) Check() error {
	ids, err := l.Jurisdictions()
	if err != nil {
		return err
	}
	var problems []error
	for _, id := range ids {
		s, err := l.Sheet(id)
		if err != nil {
			problems = append(problems, err)
			continue
		}
		problems = append(problems, l.checkVia(s)...)
	}
	return errors.Join(problems...)
}

func (l *Library) checkVia(s *Sheet) (problems []error) {
	for _, r := range s.Regimes {
		for right, g := range r.Rights {
			for _, via := range g.Via {
				if _, _, err := l.Holder(via); err != nil {
					problems = append(problems, fmt.Errorf("law/%s.yaml: %s.%s.via: %w", s.Jurisdiction, r.ID, right, err))
				}
			}
		}
	}
	return problems
}
