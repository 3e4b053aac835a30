package law

import (
	"slices"
	"time"
)

// An Offer is a right that can be asked of a holder under one regime, or the
// reason why it cannot.
type Offer struct {
	Right  Right
	Regime *Regime // the law that gives it; of a denial, the law that governs the holder
	Grant  *Grant  // nil: not given
	Denial *Denial // set where Grant is nil and the sheet gives the reason
}

// Governing returns the regimes in force on a day that govern a holder, the
// more special first.
func (s *Sheet) Governing(h *Holder, day time.Time) []*Regime {
	var out []*Regime
	for _, id := range h.Regimes {
		if r := s.Regime(id); r != nil && within(day, r.InForce, r.Until) {
			out = append(out, r)
		}
	}
	return out
}

// ForKind returns the regimes in force on a day that govern every holder of a
// kind, in the order of the sheet.
func (s *Sheet) ForKind(k Kind, day time.Time) []*Regime {
	var out []*Regime
	for _, r := range s.Regimes {
		if !r.Listed && slices.Contains(r.AppliesTo, k) && within(day, r.InForce, r.Until) {
			out = append(out, r)
		}
	}
	return out
}

// Offers returns what can be asked under the regimes, right by right in the
// order of [Rights]: first what is given, by each regime that gives it, and
// where none does the denial. A right that no source confirms is not offered
// as given.
func Offers(regimes []*Regime) []Offer {
	var given, denied []Offer
	for _, right := range Rights {
		n := len(given)
		for _, r := range regimes {
			if g := r.Rights[right]; g != nil && len(g.Cite.Confirmed()) > 0 {
				given = append(given, Offer{Right: right, Regime: r, Grant: g})
			}
		}
		if len(given) == n && len(regimes) > 0 {
			denied = append(denied, deny(regimes, right))
		}
	}
	return append(given, denied...)
}

func deny(regimes []*Regime, right Right) Offer {
	for _, r := range regimes {
		if d := r.Denies[right]; d != nil {
			return Offer{Right: right, Regime: r, Denial: d}
		}
	}
	return Offer{Right: right, Regime: regimes[0]}
}

// Find returns the offer of a right, under a named regime or, where regime is
// "", under the first that gives it. The error is [ErrNotGranted] or
// [ErrUnconfirmed]; the offer returned with it carries the denial.
func Find(regimes []*Regime, right Right, regime string) (Offer, error) {
	if regime != "" {
		i := slices.IndexFunc(regimes, func(r *Regime) bool { return r.ID == regime })
		if i < 0 {
			return Offer{Right: right}, ErrNotGranted
		}
		regimes = regimes[i : i+1]
	}
	for _, o := range Offers(regimes) {
		if o.Right != right {
			continue
		}
		if o.Grant != nil {
			return o, nil
		}
		if o.Regime.Rights[right] != nil {
			return o, ErrUnconfirmed
		}
		return o, ErrNotGranted
	}
	return Offer{Right: right}, ErrNotGranted
}
