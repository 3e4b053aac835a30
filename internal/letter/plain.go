package letter

import (
	"fmt"
	"strings"

	"github.com/rivo/uniseg"
)

// Plain returns the letter as plain text, no line wider than width columns (a
// Chinese character takes two). It is what the preview shows and what golden
// files keep.
func (l *Letter) Plain(width int) string {
	p := &plain{width: width}
	p.party(l.Sender)
	p.gap()
	if len(l.Delivery) > 0 {
		p.wrap(l.Delivery.String(), "", "")
	}
	p.party(l.Recipient)
	p.gap()
	p.wrap(l.PlaceDate.String(), "", "")
	for _, r := range l.References {
		p.pair(r)
	}
	p.gap()
	p.wrap(l.Subject.String(), "", "")
	for _, b := range l.Blocks {
		p.gap()
		p.block(b)
	}
	p.gap()
	p.wrap(l.Closing.String(), "", "")
	p.b.WriteString("\n\n")
	for _, s := range l.Signatory {
		p.wrap(s.String(), "", "")
	}
	if len(l.Enclosures) > 0 {
		p.gap()
		p.wrap(l.Words.Enclosures, "", "")
		for _, e := range l.Enclosures {
			p.wrap(e.String(), "- ", "  ")
		}
	}
	return p.b.String()
}

type plain struct {
	b     strings.Builder
	width int
}

func (p *plain) gap() { p.b.WriteByte('\n') }

func (p *plain) party(party Party) {
	for _, line := range party.Lines {
		p.wrap(line.String(), "", "  ")
	}
}

func (p *plain) pair(pair Pair) {
	p.wrap(pair.Label+": "+pair.Value.String(), "", "    ")
}

func (p *plain) block(b Block) {
	switch b.Kind {
	case List:
		for _, it := range b.Items {
			p.wrap(it.String(), "- ", "  ")
		}
	case Numbered:
		for i, it := range b.Items {
			lead := fmt.Sprintf("%d. ", i+1)
			p.wrap(it.String(), lead, strings.Repeat(" ", len(lead)))
		}
	case Details:
		for _, pair := range b.Pairs {
			p.pair(pair)
		}
	case Declaration:
		p.wrap(b.Text.String(), "    ", "    ")
	default:
		p.wrap(b.Text.String(), "", "")
	}
}

// wrap writes text with a first lead and the lead of the lines that follow,
// broken where Unicode allows (UAX 14).
func (p *plain) wrap(text, first, rest string) {
	lead := first
	for para := range strings.SplitSeq(text, "\n") {
		for _, line := range breakLines(para, p.width-len(rest)) {
			p.b.WriteString(strings.TrimRight(lead+plainSpaces(line), " ") + "\n")
			lead = rest
		}
	}
}

// breakLines divides one paragraph into lines no wider than width columns. A
// word that is wider than that is cut.
func breakLines(s string, width int) []string {
	width = max(width, 8)
	var lines []string
	line, cols := "", 0
	state := -1
	for len(s) > 0 {
		var seg string
		seg, s, _, state = uniseg.FirstLineSegmentInString(s, state)
		w := uniseg.StringWidth(strings.TrimRight(seg, " "))
		if cols > 0 && cols+w > width {
			lines = append(lines, line)
			line, cols = "", 0
		}
		for w > width {
			head, tail := cut(seg, width)
			lines = append(lines, head)
			seg, w = tail, uniseg.StringWidth(strings.TrimRight(tail, " "))
		}
		line += seg
		cols += uniseg.StringWidth(seg)
	}
	return append(lines, line)
}

// cut divides s after at most width columns, between characters as a reader
// sees them.
func cut(s string, width int) (head, tail string) {
	cols, end, state := 0, 0, -1
	for rest := s; len(rest) > 0; {
		var cluster string
		var w int
		cluster, rest, w, state = uniseg.FirstGraphemeClusterInString(rest, state)
		if cols+w > width && end > 0 {
			break
		}
		cols += w
		end += len(cluster)
	}
	return s[:end], s[end:]
}
