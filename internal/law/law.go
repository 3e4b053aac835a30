// Package law says which right a law gives a person over the data that a
// holder keeps about them, under which provision, by when the holder must
// answer, and what to do if it does not.
//
// The facts are read from one sheet for each jurisdiction. A sheet is parsed
// when it is asked for and not before: a letter needs one. Reading is strict:
// an unknown field, an unknown id or a reference that leads nowhere is an
// error, so that a typing mistake cannot drop a deadline.
//
// The one thing to know before citing: a [Provision] whose Unverified is set
// was not confirmed in any source. [Citation.Confirmed] leaves it out, and a
// grant that has no confirmed provision left is no grant ([ErrUnconfirmed]).
package law

import (
	"errors"
	"time"
)

// ErrNotGranted means that the law that governs the holder does not give the
// right. A letter that asks for it anyway must not cite that law; [Offers]
// says what can be asked instead.
var ErrNotGranted = errors.New("the law does not give this right")

// ErrUnconfirmed means that the law may give the right but that no source
// confirms the provision, so that no letter may rely on it.
var ErrUnconfirmed = errors.New("no source confirms the provision")

// Text is a wording in several languages, by BCP 47 tag.
type Text map[string]string

// In returns the wording in a language. Where it is missing the wording in
// English is returned, and where that is missing too the empty string.
func (t Text) In(lang string) string {
	if s, ok := t[lang]; ok {
		return s
	}
	return t["en"]
}

// Has reports whether there is a wording in exactly this language.
func (t Text) Has(lang string) bool { return t[lang] != "" }

// A Kind is a kind of holder: "police", "employer", "health".
type Kind string

// A Category is a kind of personal data: "dna-profile", "fingerprints".
type Category string

// A Right is what a letter asks for.
type Right string

// The rights.
const (
	Access          Right = "access"
	Deletion        Right = "deletion"
	DestroySample   Right = "destroy-sample"
	Rectification   Right = "rectification"
	Restriction     Right = "restriction"
	Objection       Right = "objection"
	WithdrawConsent Right = "withdraw-consent"
	Portability     Right = "portability"
	Explanation     Right = "explanation"
	DisclosureLog   Right = "disclosure-log"
)

// Rights lists the rights in the order in which people are asked about them.
var Rights = [...]Right{
	Access, Deletion, DestroySample, Rectification, DisclosureLog,
	Explanation, Restriction, Objection, WithdrawConsent, Portability,
}

// Kinds lists the kinds of holder in the order in which people are asked.
var Kinds = [...]Kind{
	"police", "employer", "health", "education", "municipality", "border",
	"intelligence", "prosecutor", "court", "prison", "military", "tax",
	"social-security", "civil-registry", "electoral", "credit-bureau",
	"data-broker", "telecom", "bank", "insurer", "platform", "retailer",
	"landlord", "other-public", "other-private",
}

// Categories lists the kinds of data in the order in which people are asked.
var Categories = [...]Category{
	"dna-profile", "dna-sample", "fingerprints", "palm-prints", "footprints",
	"face-image", "custody-image", "voice-print", "iris", "gait",
	"body-measurements", "criminal-record", "intelligence-file",
	"phone-contents", "communications", "location", "cctv", "travel", "visa",
	"id-document", "household-registration", "property", "health-record",
	"medical-examination", "education-record", "employment-record", "tax",
	"benefits", "credit", "religion", "ethnicity", "political-opinion",
	"online-activity", "account",
}

// A Day is a calendar day as sheets write it: "2026-11-24".
type Day struct{ time.Time }

// UnmarshalText reads a day.
func (d *Day) UnmarshalText(text []byte) error {
	t, err := time.Parse(time.DateOnly, string(text))
	if err != nil {
		return errors.New("want a day as 2026-11-24")
	}
	d.Time = t
	return nil
}

// MarshalText writes a day.
func (d Day) MarshalText() ([]byte, error) {
	if d.IsZero() {
		return nil, nil
	}
	return []byte(d.Format(time.DateOnly)), nil
}

// within reports whether a day lies in a span of time of which either end may
// be open.
func within(day time.Time, from, until Day) bool {
	return (from.IsZero() || !day.Before(from.Time)) && (until.IsZero() || day.Before(until.Time))
}
