package letter

import "time"

// A Letter is everything that a reader of the letter sees, in the order of
// reading, and nothing about where on the page it stands: no coordinates, no
// fonts, no page breaks. Drawing it is the business of other packages.
type Letter struct {
	Lang   string // language of the letter, BCP 47: "en", "de", "zh-Hans"
	Layout string // id of a page layout in templates/layout: "uk", "de", "us"

	Sender    Party
	Recipient Party
	Delivery  Text // how it goes out, where that is said on the letter ("By registered post"); may be empty

	Date       time.Time // midnight UTC
	PlaceDate  Text      // the line of place and date in the letter's language
	References []Pair    // our reference, their file number …; in the order of printing

	Subject Text
	Blocks  []Block

	Closing    Text   // "Yours faithfully,"
	Signatory  []Text // lines under the space for the signature, the name first
	Enclosures []Text

	Words     Words   // what the page furniture says, in the letter's language
	Citations []Cited // each provision the letter cites, in the order of the first mention
}

// A Party is the sender or the recipient: lines as they stand on an envelope.
type Party struct {
	Lines []Text
}

// A Pair is a label and what belongs to it: "Date of birth", "4 May 1990".
type Pair struct {
	Label string
	Value Text
}

// BlockKind says what a block of the body is.
type BlockKind int

// The kinds of block.
const (
	Paragraph   BlockKind = iota // running text
	Salutation                   // the opening line: "Dear Sir or Madam,"
	Heading                      // a heading inside the letter
	List                         // unordered items
	Numbered                     // items with numbers that the text may refer to
	Details                      // pairs of label and value, such as what identifies the data subject
	Declaration                  // a solemn statement, set off from the text around it
)

// A Block is one piece of the body. Which fields are set follows from Kind:
// Text for paragraphs, headings and declarations; Items for lists; Pairs for
// details.
type Block struct {
	Kind  BlockKind
	Text  Text
	Items []Text
	Pairs []Pair
}

// Text is a leaf of the tree: spans in the order of reading. A line feed in a
// span is a forced line break; no other control character occurs. U+00A0
// stands where a line must not break.
type Text []Span

// A Span is text of one origin.
type Span struct {
	Text string
	// Field is the place in the request that the text came from, such as
	// "subject.name", or "" for words of ours. Errors about the text name the
	// field and never the text.
	Field string
	// Lang is the language of the span where it is not the letter's.
	Lang string
}

// Words are what the page itself says around the letter.
type Words struct {
	Page       string // "Page {page} of {pages}"
	Reference  string // label before the reference on the pages that follow: "Reference"
	Enclosures string // heading of the list of enclosures
	Author     string // name in the metadata: the sender's
}

// Cited is a provision as the letter prints it, with the place where it can be
// checked.
type Cited struct {
	Text   string // as printed
	Source string // address of the text
	AsOf   string // day or month of the source's state, "2006-01-02" or "2006-01"; "" if not known
}

// String returns the text of the leaf.
func (t Text) String() string {
	if len(t) == 1 {
		return t[0].Text
	}
	n := 0
	for _, s := range t {
		n += len(s.Text)
	}
	b := make([]byte, 0, n)
	for _, s := range t {
		b = append(b, s.Text...)
	}
	return string(b)
}

// Words of ours as a leaf.
func words(s string) Text {
	if s == "" {
		return nil
	}
	return Text{{Text: s}}
}
