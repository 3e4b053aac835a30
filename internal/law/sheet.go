package law

// A Sheet holds the law of one jurisdiction and those who hold data there.
type Sheet struct {
	Jurisdiction string   `yaml:"jurisdiction"` // "gb", "us-ca", "eu"
	Name         Text     `yaml:"name"`
	Languages    []string `yaml:"languages"` // in which a letter is accepted, the usual one first
	Layout       string   `yaml:"layout"`    // page layout of a letter sent to an office there
	Counting     Counting `yaml:"counting"`
	Safety       []Safety `yaml:"safety,omitempty"`

	Instruments map[string]*Instrument `yaml:"instruments"`
	Regimes     []*Regime              `yaml:"regimes"`
	Bodies      []*Body                `yaml:"bodies"`
	Holders     []*Holder              `yaml:"holders"`
	Cases       []*Case                `yaml:"cases,omitempty"`
	Unverified  []string               `yaml:"unverified,omitempty"` // what is not known about no single item
}

// Counting says how the law of a jurisdiction counts days and months. The day
// of the event is never counted, and a month ends on the day of the same
// number, or on the last day of a month that is too short.
type Counting struct {
	// Roll says that a time that ends on a closed day ends on the next open day.
	Roll   bool     `yaml:"roll"`
	Closed string   `yaml:"closed"` // id of the list of closed days
	Cite   Citation `yaml:"cite,omitempty"`
	Source string   `yaml:"source"`
	AsOf   string   `yaml:"as_of"`
}

// Safety is what somebody risks who writes to holders of these kinds, and what
// lowers the risk. It is shown before the first personal question.
type Safety struct {
	Kinds []Kind `yaml:"kinds"` // empty: all
	Text  Text   `yaml:"text"`  // paragraphs divided by empty lines
}

// An Instrument is a law that provisions are cited from.
type Instrument struct {
	Title Text `yaml:"title"` // the full name
	// Cite is the pattern of a citation, {} standing for the place in the
	// law: "{} of the Data Protection Act 2018", "{} BDSG", "5 U.S.C. {}".
	Cite Text `yaml:"cite"`
	// Short is the pattern from the second mention on, where it differs.
	Short Text `yaml:"short,omitempty"`
	// Unit is what the law calls its provisions: article, section, rule,
	// regulation, principle, part, schedule.
	Unit string `yaml:"unit"`
	// Style chooses between ways of printing a place in the law: see package
	// cite. Empty is the usual one for the language.
	Style  string `yaml:"style,omitempty"`
	Source string `yaml:"source"`
	AsOf   string `yaml:"as_of"`
}

// A List is one number or letter, several ("1, 3"), or a range ("1..2").
type List string

// A Provision is a citable place in an instrument.
type Provision struct {
	In        string `yaml:"in"`                  // id of the instrument
	Unit      string `yaml:"unit,omitempty"`      // where it differs from the instrument's
	Number    List   `yaml:"number"`              // "45", "63D", "R. 40-33"
	Paragraph List   `yaml:"paragraph,omitempty"` // "1", "II"
	Sentence  List   `yaml:"sentence,omitempty"`
	Point     List   `yaml:"point,omitempty"` // "a", "3"
	Sub       List   `yaml:"sub,omitempty"`   // levels below, innermost last: [i, A]
	// With joins this provision to the one before: "section 47 with section 48",
	// "§ 57 Abs. 1 i. V. m. § 59".
	With bool `yaml:"with,omitempty"`

	Source     string `yaml:"source,omitempty"` // where it differs from the instrument's
	AsOf       string `yaml:"as_of,omitempty"`
	Unverified string `yaml:"unverified,omitempty"` // what is not confirmed; such a provision is not cited
}

// A Citation is one or more provisions cited together.
type Citation []Provision

// Confirmed returns the provisions that a source confirms.
func (c Citation) Confirmed() Citation {
	var out Citation
	for _, p := range c {
		if p.Unverified == "" {
			out = append(out, p)
		}
	}
	if len(out) > 0 {
		out[0].With = false
	}
	return out
}

// A Regime is one law, or one part of a law, that gives rights against some
// kinds of holder.
type Regime struct {
	ID        string     `yaml:"id"`
	Name      Text       `yaml:"name"`
	AppliesTo []Kind     `yaml:"applies_to"`
	Covers    []Category `yaml:"covers,omitempty"` // only these kinds of data; empty: all
	InForce   Day        `yaml:"in_force,omitempty"`
	Until     Day        `yaml:"until,omitempty"`  // first day on which it no longer applies
	Listed    bool       `yaml:"listed,omitempty"` // governs only holders that name it, not every holder of the kind
	Note      Text       `yaml:"note,omitempty"`   // shown by "habeas law"

	Rights map[Right]*Grant  `yaml:"rights"`
	Denies map[Right]*Denial `yaml:"denies,omitempty"`
	// Excludes says for whom nobody may ask under this law, and why: "child",
	// "deceased", "client".
	Excludes map[string]*Denial `yaml:"excludes,omitempty"`

	Identity Identity `yaml:"identity"`
	Form     Text     `yaml:"form,omitempty"` // how a request must be made, for the screen
	Agent    Rule     `yaml:"agent,omitempty"`
	Refusal  Rule     `yaml:"refusal,omitempty"` // what a refusal must contain
	Remedies []Remedy `yaml:"remedies"`
}

// A Rule is a rule in words for the screen, with its provision.
type Rule struct {
	Text Text     `yaml:"text"`
	Cite Citation `yaml:"cite,omitempty"`
}

// A Grant is a right as one regime gives it.
type Grant struct {
	Label   Text       `yaml:"label,omitempty"`  // the offer in plain words, where the usual words do not fit
	Letter  string     `yaml:"letter,omitempty"` // the letter template, where it is not the right's own
	Cite    Citation   `yaml:"cite"`
	Covers  []Category `yaml:"covers,omitempty"`
	Gives   []string   `yaml:"gives,omitempty"`   // what the answer must contain: "copy", "recipients"
	Grounds []Ground   `yaml:"grounds,omitempty"` // for deletion and the like: when the right exists
	Limits  []Limit    `yaml:"limits,omitempty"`  // what the holder may invoke

	Deadline *Deadline `yaml:"deadline,omitempty"`
	Fee      *Fee      `yaml:"fee,omitempty"`

	// Cites are further citations that the letter template calls by name.
	Cites map[string]Citation `yaml:"cites,omitempty"`
	// Via are the holders to whom the letter is addressed in place of the one
	// that keeps the data: a public prosecutor, a supervisory authority. Where
	// there are several the data subject chooses.
	Via []string `yaml:"via,omitempty"`
	// Fields are what this letter asks the data subject to tell beyond what
	// identifies them, and whether it can be written without.
	Fields     []FieldUse  `yaml:"fields,omitempty"`
	Enclosures []Enclosure `yaml:"enclosures,omitempty"`
	Note       Text        `yaml:"note,omitempty"` // shown when the right is chosen
}

// A Denial says that a regime does not give a right, why, and what can be
// asked for instead.
type Denial struct {
	Reason  Text     `yaml:"reason"`
	Cite    Citation `yaml:"cite,omitempty"`
	Instead []Right  `yaml:"instead,omitempty"`
}

// A Ground is a reason for which the right exists.
type Ground struct {
	ID    string   `yaml:"id"`
	Label Text     `yaml:"label"` // in plain words, for the screen
	Text  Text     `yaml:"text"`  // a sentence of the letter; {cite} stands for the citation
	Cite  Citation `yaml:"cite"`
	Cases []string `yaml:"cases,omitempty"` // leading cases that the forum knows
	// Fields and Enclosures are needed for this ground only.
	Fields     []FieldUse  `yaml:"fields,omitempty"`
	Enclosures []Enclosure `yaml:"enclosures,omitempty"`
	Needs      []Category  `yaml:"needs,omitempty"` // offered only if one of these is asked about
}

// A Limit is something that the holder may invoke against the right.
type Limit struct {
	Text Text     `yaml:"text"`
	Cite Citation `yaml:"cite,omitempty"`
}

// Unit is the unit of a deadline.
type Unit string

// The units. [NoUnit] stands for laws that name no number.
const (
	NoUnit     Unit = "none"
	Days       Unit = "day"
	WorkingDay Unit = "working-day"
	Months     Unit = "month"
)

// A Deadline is the time within which the holder must answer.
type Deadline struct {
	Count int      `yaml:"count,omitempty"`
	Unit  Unit     `yaml:"unit"`
	From  string   `yaml:"from"`           // "receipt", "identity" (proof of identity)
	Text  Text     `yaml:"text,omitempty"` // the law's own words where it names no number: "without undue delay"
	Cite  Citation `yaml:"cite,omitempty"`

	Extension  *Extension `yaml:"extension,omitempty"`
	Unverified string     `yaml:"unverified,omitempty"`
}

// An Extension is time that the holder may take in addition.
type Extension struct {
	Count int      `yaml:"count,omitempty"`
	Unit  Unit     `yaml:"unit"`
	When  Text     `yaml:"when"`
	Cite  Citation `yaml:"cite,omitempty"`
}

// A Fee is what an answer costs.
type Fee struct {
	Amount   int      `yaml:"amount"`
	Currency string   `yaml:"currency"`
	Cite     Citation `yaml:"cite,omitempty"`
	Note     Text     `yaml:"note,omitempty"`
}

// Identity says what a regime lets the holder ask for to recognise the data
// subject. Nothing else is asked.
type Identity struct {
	Fields []FieldUse  `yaml:"fields"`
	Proofs []Enclosure `yaml:"proofs,omitempty"`
	Note   Text        `yaml:"note,omitempty"` // for the screen: what may be asked, what to black out
	Cite   Citation    `yaml:"cite,omitempty"`
	// Declaration names a declaration that the letter must contain, a key of
	// the letters' declarations: a statement under penalty of perjury.
	Declaration string `yaml:"declaration,omitempty"`
}

// A FieldUse says that a field of the vocabulary is asked for.
type FieldUse struct {
	Field    string `yaml:"field"`
	Required bool   `yaml:"required,omitempty"`
	Help     Text   `yaml:"help,omitempty"` // in place of the vocabulary's own
}

// An Enclosure is something that goes into the envelope.
type Enclosure struct {
	Text Text     `yaml:"text"`           // as the letter lists it
	Note Text     `yaml:"note,omitempty"` // for the screen: where to get it, what to black out
	Cite Citation `yaml:"cite,omitempty"`
	// Optional enclosures are sent only if the data subject chooses to.
	Optional bool `yaml:"optional,omitempty"`
}

// A Remedy is what can be done when the answer does not come or is bad.
type Remedy struct {
	Kind   string   `yaml:"kind"` // internal-review, regulator, regulator-indirect-access, court, …
	Body   string   `yaml:"body,omitempty"`
	Name   Text     `yaml:"name,omitempty"` // where there is no body of the sheet
	Within *Within  `yaml:"within,omitempty"`
	Cite   Citation `yaml:"cite,omitempty"`
	Note   Text     `yaml:"note,omitempty"`
}

// Within is the time for using a remedy.
type Within struct {
	Count int  `yaml:"count"`
	Unit  Unit `yaml:"unit"`
	From  Text `yaml:"from"`
}

// A Body is a regulator, a review body or a court.
type Body struct {
	ID      string   `yaml:"id"`
	Name    Text     `yaml:"name"`
	Address []string `yaml:"address,omitempty"`
	Email   string   `yaml:"email,omitempty"`
	URL     string   `yaml:"url,omitempty"`
	Source  string   `yaml:"source"`
	AsOf    string   `yaml:"as_of,omitempty"`
}

// A Holder is an office that a person would write to.
type Holder struct {
	ID      string     `yaml:"id"`
	Name    Text       `yaml:"name"`
	Other   []string   `yaml:"other,omitempty"` // other names people search for
	Kinds   []Kind     `yaml:"kinds"`
	Regimes []string   `yaml:"regimes"`         // the laws that govern it, the more special first
	Ways    []Way      `yaml:"ways"`            // how it takes letters, the best first
	Holds   []Category `yaml:"holds,omitempty"` // what it is known to hold
	// Asks says what the letter cannot be addressed without and no sheet can
	// know: "name", "address".
	Asks   []string `yaml:"asks,omitempty"`
	Find   Text     `yaml:"find,omitempty"` // where to find the name or address
	Note   Text     `yaml:"note,omitempty"`
	Source string   `yaml:"source"`
	AsOf   string   `yaml:"as_of,omitempty"`
}

// A Way is a way of sending.
type Way struct {
	Way      string   `yaml:"way"` // post, email, portal, form, in-person
	Address  []string `yaml:"address,omitempty"`
	To       string   `yaml:"to,omitempty"`       // e-mail address or URL
	Form     Text     `yaml:"form,omitempty"`     // the name of the prescribed form
	Required bool     `yaml:"required,omitempty"` // no other way is accepted
	Line     Text     `yaml:"line,omitempty"`     // how the letter itself names this way, in place of the usual words
	Rights   []Right  `yaml:"rights,omitempty"`   // only for these
	Warning  Text     `yaml:"warning,omitempty"`  // why this way may fail
	Note     Text     `yaml:"note,omitempty"`
	Source   string   `yaml:"source,omitempty"`
	AsOf     string   `yaml:"as_of,omitempty"`

	Unverified string `yaml:"unverified,omitempty"` // such a way is shown, and not used
}

// A Case is a leading decision.
type Case struct {
	ID         string `yaml:"id"`
	Cite       Text   `yaml:"cite"` // as cited in a letter
	Court      Text   `yaml:"court"`
	Date       Day    `yaml:"date"`
	Holds      Text   `yaml:"holds"` // one line
	Source     string `yaml:"source"`
	AsOf       string `yaml:"as_of,omitempty"`
	Unverified string `yaml:"unverified,omitempty"`
}
