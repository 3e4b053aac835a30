package letter

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// A template is one kind of letter in one language, as templates/letters
// describes it: blocks, each with a kind, a condition and a body with holes.
// It is taken apart before anything is filled in, so what fills a hole is
// never read as template.
type template struct {
	name   string
	blocks []tblock
}

// tblock is one block: a line "== kind when condition" and the lines below it.
type tblock struct {
	line  int // where it begins, for errors
	kind  string
	arg   string // of an include
	when  condition
	each  string // list to repeat the only item over
	items []titem
}

// titem is the body of a block, or one item of a list.
type titem struct {
	when condition
	body []piece
}

// piece is text or a hole.
type piece struct {
	text string
	hole string // "subject", "cite:right", "field:birth-date"
}

// condition is a list of words that must all hold; a word with ! before it
// must not.
type condition []string

var blockKinds = []string{
	"subject", "salutation", "paragraph", "heading", "list", "numbered",
	"details", "declaration", "closing", "include",
}

// A templateError names the file and the line.
type templateError struct {
	name string
	line int
	what string
}

func (e *templateError) Error() string { return fmt.Sprintf("%s:%d: %s", e.name, e.line, e.what) }

// parseTemplate takes a template apart.
func parseTemplate(name, text string) (*template, error) {
	p := &templateParser{t: &template{name: name}}
	for i, line := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		if err := p.line(i+1, line); err != nil {
			return nil, err
		}
	}
	if err := p.flush(); err != nil {
		return nil, err
	}
	return p.t, nil
}

type templateParser struct {
	t    *template
	cur  *tblock
	body []string
	at   int // line of the body's beginning
}

func (p *templateParser) line(n int, line string) error {
	switch {
	case strings.HasPrefix(line, "#"):
		return nil
	case strings.HasPrefix(line, "== "):
		if err := p.flush(); err != nil {
			return err
		}
		return p.open(n, line[3:])
	case p.cur == nil && strings.TrimSpace(line) != "":
		return p.fail(n, `text before the first block; blocks begin with "== "`)
	}
	p.body = append(p.body, line)
	return nil
}

func (p *templateParser) fail(line int, format string, args ...any) error {
	return &templateError{p.t.name, line, fmt.Sprintf(format, args...)}
}

// open begins a block: "kind [arg] [each list] [when condition]".
func (p *templateParser) open(n int, head string) error {
	head, when, _ := strings.Cut(head, " when ")
	words := strings.Fields(head)
	if len(words) == 0 || !slices.Contains(blockKinds, words[0]) {
		return p.fail(n, "want one of %s after ==", strings.Join(blockKinds, ", "))
	}
	b := tblock{line: n, kind: words[0], when: parseCondition(when)}
	words = words[1:]
	if b.kind == "include" && len(words) == 1 {
		b.arg, words = words[0], nil
	}
	if len(words) == 2 && words[0] == "each" && words[1] == "categories" {
		b.each, words = words[1], nil
	}
	if len(words) > 0 {
		return p.fail(n, "do not understand %q", strings.Join(words, " "))
	}
	p.cur, p.at = &b, n+1
	return nil
}

// flush ends the block that was open.
func (p *templateParser) flush() error {
	b := p.cur
	if b == nil {
		return nil
	}
	var err error
	switch b.kind {
	case "list", "numbered":
		b.items, err = p.parseItems()
	case "include", "details":
		if strings.TrimSpace(strings.Join(p.body, "")) != "" {
			err = p.fail(p.at, "this block has no text of its own")
		}
	default:
		var it titem
		it.body, err = p.pieces(p.at, unwrap(p.body))
		b.items = []titem{it}
	}
	p.t.blocks = append(p.t.blocks, *b)
	p.cur, p.body = nil, nil
	return err
}

// parseItems reads the items of a list: lines that begin with "- ", the lines
// below belonging to them; "- [condition] text" is left out where the
// condition does not hold.
func (p *templateParser) parseItems() ([]titem, error) {
	var items []titem
	var cur []string
	at := p.at
	end := func() error {
		if cur == nil {
			return nil
		}
		text := unwrap(cur)
		var it titem
		if rest, ok := strings.CutPrefix(text, "["); ok {
			cond, after, closed := strings.Cut(rest, "] ")
			if !closed {
				return p.fail(at, "no ] after the condition")
			}
			it.when, text = parseCondition(cond), after
		}
		var err error
		it.body, err = p.pieces(at, text)
		items = append(items, it)
		return err
	}
	for i, line := range p.body {
		if text, ok := strings.CutPrefix(line, "- "); ok {
			if err := end(); err != nil {
				return nil, err
			}
			cur, at = []string{text}, p.at+i
		} else if strings.TrimSpace(line) != "" {
			if cur == nil {
				return nil, p.fail(p.at+i, `items begin with "- "`)
			}
			cur = append(cur, line)
		}
	}
	return items, end()
}

func parseCondition(s string) condition {
	var c condition
	for word := range strings.SplitSeq(s, ",") {
		if word = strings.TrimSpace(word); word != "" {
			c = append(c, word)
		}
	}
	return c
}

// unwrap joins the lines of a paragraph. In Chinese no space comes between
// lines; a line that ends in a backslash ends the line in the letter too.
func unwrap(lines []string) string {
	var b strings.Builder
	for _, line := range lines {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if n := b.Len(); n > 0 && b.String()[n-1] != '\n' && !cjkSeam(b.String(), line) {
			b.WriteByte(' ')
		}
		if text, ok := strings.CutSuffix(line, `\`); ok {
			b.WriteString(strings.TrimSpace(text) + "\n")
		} else {
			b.WriteString(line)
		}
	}
	return strings.TrimRight(b.String(), "\n")
}

// cjkSeam reports whether two lines meet at Chinese characters or a hole
// between them, where no space belongs.
func cjkSeam(before, after string) bool {
	last, first := []rune(before), []rune(after)
	return wide(last[len(last)-1]) || wide(first[0])
}

func wide(r rune) bool {
	return r >= 0x2e80 && r <= 0x9fff || r >= 0xff00 && r <= 0xffef || r >= 0x20000
}

// pieces divides text at its holes: {name}. A brace that is meant as such is
// written twice.
func (p *templateParser) pieces(line int, text string) ([]piece, error) {
	var out []piece
	var lit strings.Builder
	for len(text) > 0 {
		i := strings.IndexAny(text, "{}")
		if i < 0 {
			lit.WriteString(text)
			break
		}
		lit.WriteString(text[:i])
		if strings.HasPrefix(text[i:], "{{") || strings.HasPrefix(text[i:], "}}") {
			lit.WriteByte(text[i])
			text = text[i+2:]
			continue
		}
		name, rest, ok := strings.Cut(text[i+1:], "}")
		if text[i] == '}' || !ok {
			return nil, p.fail(line, "a brace without its partner; write {{ for a brace")
		}
		if lit.Len() > 0 {
			out = append(out, piece{text: lit.String()})
			lit.Reset()
		}
		out = append(out, piece{hole: name})
		text = rest
	}
	if lit.Len() > 0 {
		out = append(out, piece{text: lit.String()})
	}
	return out, nil
}

// loadTemplate reads a template below letters/<lang>/.
func loadTemplate(fsys fs.FS, lang, name string) (*template, error) {
	path := "letters/" + lang + "/" + name + ".txt"
	data, err := fs.ReadFile(fsys, path)
	if err != nil {
		return nil, err
	}
	return parseTemplate(path, string(data))
}
