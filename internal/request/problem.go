package request

import (
	"fmt"
	"strings"

	"habeas/internal/law"
)

// A Problem is something that must be mended before a letter can be written.
// It names the field and never what is in it.
type Problem struct {
	Field string // "subject.birth-date", "holder", "right"
	What  string // what is wanted
}

func (p Problem) Error() string { return p.Field + ": " + p.What }

// Problems are all the problems of a request.
type Problems []Problem

func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

// Refused says that the law does not give what is asked. No letter is written;
// Offer carries the reason and what can be asked instead.
type Refused struct {
	Offer law.Offer
	Err   error // law.ErrNotGranted or law.ErrUnconfirmed
}

func (r *Refused) Error() string {
	if r.Offer.Regime == nil {
		return fmt.Sprintf("right: %v: %q", r.Err, r.Offer.Right)
	}
	s := fmt.Sprintf("right: %s: %v: %q", r.Offer.Regime.ID, r.Err, r.Offer.Right)
	if d := r.Offer.Denial; d != nil {
		s += "\n" + d.Reason.In("en")
	}
	return s
}

func (r *Refused) Unwrap() error { return r.Err }
