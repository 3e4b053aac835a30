package letter

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"habeas/internal/cite"
	"habeas/internal/law"
	"habeas/internal/request"
	"habeas/templates"
)

// provisionLike finds what looks like a place in a law, in any language that
// letters are written in.
var provisionLike = regexp.MustCompile(strings.Join([]string{
	`§{1,2}\s*\d+\w*(\([^)]+\))*`,
	`(?i)\b(art(icles?|\.)|sections?|ss?\.|regulations?|rules?|schedule|paragraph[es]*|Abs(atz|\.)|Satz|Nr\.|alinéa)\s+([LRD]\.\s*)?\d[\w.-]*(\([^)]+\))*`,
	`第[一二三四五六七八九十百千零]+[条條款项項]`,
	`第\d+\w*(\(\w+\))*[条條]`,
	`\d+ (U\.S\.C\.|C\.F\.R\.)`,
}, "|"))

// TestNoLawInTemplates: section numbers belong to the sheets. A template or a
// ground's sentence that names one would go stale unseen.
func TestNoLawInTemplates(t *testing.T) {
	err := fs.WalkDir(templates.FS, "letters", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(templates.FS, path)
		if err != nil {
			return err
		}
		for _, found := range provisionLike.FindAllString(string(data), -1) {
			t.Errorf("%s names %q: cite it from the sheet", path, found)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sheets(t) {
		for _, r := range s.Regimes {
			for right, g := range r.Rights {
				for _, ground := range g.Grounds {
					for lang, text := range ground.Text {
						for _, found := range provisionLike.FindAllString(text, -1) {
							t.Errorf("%s.%s, ground %s, %s names %q: use {cite}", r.ID, right, ground.ID, lang, found)
						}
					}
				}
			}
		}
	}
}

func sheets(t *testing.T) []*law.Sheet {
	t.Helper()
	if err := library.Check(); err != nil {
		t.Fatal(err)
	}
	ids, err := library.Jurisdictions()
	if err != nil {
		t.Fatal(err)
	}
	var out []*law.Sheet
	for _, id := range ids {
		s, err := library.Sheet(id)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, s)
	}
	return out
}

// TestGoldenCitations: whatever looks like a provision in an approved letter
// is a confirmed provision of the law that governs it.
func TestGoldenCitations(t *testing.T) {
	names, err := filepath.Glob("testdata/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := os.ReadFile(strings.TrimSuffix(name, ".yaml") + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		l := write(t, name)
		known := knownProvisions(t, name, l.Lang)
		for _, found := range provisionLike.FindAllString(joined(string(text)), -1) {
			if !strings.Contains(known, joined(found)) {
				t.Errorf("%s cites %q, which the sheet does not have", name, found)
			}
		}
		if len(l.Citations) == 0 {
			t.Errorf("%s cites nothing", name)
		}
		for _, c := range l.Citations {
			if !strings.HasPrefix(c.Source, "http") {
				t.Errorf("%s: %s has no source", name, c.Text)
			}
		}
	}
}

// joined undoes line breaks and spaces, which differ between print and data.
func joined(s string) string { return strings.Join(strings.Fields(s), "") }

// knownProvisions prints every citation of the sheet that governs a request,
// each as it stands and each provision alone.
func knownProvisions(t *testing.T, name, lang string) string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	q, err := request.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	m, err := resolve(t, q)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	add := func(c law.Citation) {
		b.WriteString(joined(cite.Full(m.Sheet, lang, c)) + "\n")
		for _, p := range c {
			b.WriteString(joined(cite.Full(m.Sheet, lang, law.Citation{p})) + "\n")
		}
	}
	r, g := m.Regime, m.Grant
	for _, c := range []law.Citation{g.Cite, r.Identity.Cite, r.Agent.Cite, r.Refusal.Cite} {
		add(c)
	}
	for _, c := range g.Cites {
		add(c)
	}
	if m.Ground != nil {
		add(m.Ground.Cite)
	}
	if g.Deadline != nil {
		add(g.Deadline.Cite)
		if g.Deadline.Extension != nil {
			add(g.Deadline.Extension.Cite)
		}
	}
	if g.Fee != nil {
		add(g.Fee.Cite)
	}
	for _, e := range m.Enclosures() {
		add(e.Cite)
	}
	for _, in := range m.Sheet.Instruments {
		b.WriteString(joined(in.Title.In(lang)) + "\n")
	}
	return b.String()
}

// TestEveryGrantHasALetter fills the letter of every right that any known
// holder must grant, on every ground, for everybody who may ask, in every
// language that is there: no hole may be left and none unknown.
func TestEveryGrantHasALetter(t *testing.T) {
	w := NewWriter(templates.FS)
	letters := 0
	for _, s := range sheets(t) {
		for _, h := range s.Holders {
			for _, o := range law.Offers(s.Governing(h, today())) {
				if o.Grant != nil {
					letters += fillAll(t, w, s, h, o)
				}
			}
		}
	}
	if letters == 0 {
		t.Fatal("no letter was written")
	}
	t.Logf("%d letters", letters)
}

func fillAll(t *testing.T, w *Writer, s *law.Sheet, h *law.Holder, o law.Offer) (letters int) {
	t.Helper()
	grounds := []string{""}
	if len(o.Grant.Grounds) > 0 {
		grounds = nil
		for _, g := range o.Grant.Grounds {
			if len(g.Cite.Confirmed()) > 0 {
				grounds = append(grounds, g.ID)
			}
		}
	}
	vias := []string{""}
	if len(o.Grant.Via) > 0 {
		vias = o.Grant.Via
	}
	for _, ground := range grounds {
		for _, via := range vias {
			for _, who := range []request.For{request.Self, request.Child, request.Deceased, request.Client} {
				letters += fillOne(t, w, s, sample(h, o, ground, via, who))
			}
		}
	}
	return letters
}

func fillOne(t *testing.T, w *Writer, s *law.Sheet, q *request.Request) (letters int) {
	t.Helper()
	m, err := resolve(t, q)
	if err != nil {
		t.Errorf("%s %s %s: %v", q.Holder, q.Right, q.Ground, err)
		return 0
	}
	langs := w.Languages(m.Grant, q.Right, m.Addressee.Sheet)
	if len(langs) == 0 {
		t.Errorf("%s %s (template %s): no letter in any language of %s or in English", q.Holder, q.Right, TemplateName(m.Grant, q.Right), s.Jurisdiction)
	}
	for _, lang := range langs {
		m.Language = lang
		l, err := w.Write(m)
		if err != nil {
			t.Errorf("%s %s %s %s: %v", q.Holder, q.Right, q.Ground, lang, err)
			continue
		}
		complete(t, q, l)
		letters++
	}
	return letters
}

// complete checks what every letter must have.
func complete(t *testing.T, q *request.Request, l *Letter) {
	t.Helper()
	where := q.Holder + " " + string(q.Right) + " " + l.Lang
	switch {
	case len(l.Subject) == 0, len(l.Closing) == 0, len(l.Blocks) < 3:
		t.Errorf("%s: subject, closing or body is missing", where)
	case len(l.Citations) == 0:
		t.Errorf("%s: cites nothing", where)
	case len(l.Recipient.Lines) == 0:
		t.Errorf("%s: no recipient", where)
	}
	for _, e := range l.Enclosures {
		if e.String() == "" {
			t.Errorf("%s: an enclosure has no words in %q", where, l.Lang)
		}
	}
	if strings.ContainsAny(l.Plain(76), "{}") {
		t.Errorf("%s: a brace is left:\n%s", where, l.Plain(76))
	}
}

// sample is a complete request with everything in it that may be asked.
func sample(h *law.Holder, o law.Offer, ground, via string, who request.For) *request.Request {
	q := &request.Request{
		Holder: h.ID, Right: o.Right, Regime: o.Regime.ID, Via: via, Ground: ground, For: who,
		Categories: []law.Category{"dna-profile", "fingerprints"}, From: "2019-05", Until: "2026-11-01",
		Places: "Springfield", FileNumber: "A 1", Words: "Line", Reference: "HB-1",
		Office:  request.Office{Name: "Office", Address: []string{"1 Street", "Town"}},
		Subject: request.Person{Name: "Subject Name", Address: []string{"2 Road", "Town"}, Fields: map[string]string{}},
		Agent:   request.Person{Name: "Agent Name", Address: []string{"3 Road", "Town"}},
	}
	for _, u := range request.Uses(o.Regime, o.Grant, request.FindGround(o.Grant, ground)) {
		q.Subject.Fields[u.Field] = sampleValue(u.Field)
	}
	return q
}

func sampleValue(field string) string {
	switch {
	case strings.HasSuffix(field, "-date") || field == "date-of-death":
		return "2019-05-17"
	case field == "email":
		return "a@example.org"
	}
	return "X 1"
}

// TestNoTemplateIsOrphaned: every template is used by a grant or included.
func TestNoTemplateIsOrphaned(t *testing.T) {
	used := map[string]bool{}
	for _, s := range sheets(t) {
		for _, r := range s.Regimes {
			for right, g := range r.Rights {
				used[TemplateName(g, right)] = true
			}
		}
	}
	for _, right := range law.Rights {
		used[string(right)] = true
	}
	err := fs.WalkDir(templates.FS, "letters", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name := strings.TrimSuffix(filepath.Base(path), ".txt")
		if !used[name] && !strings.Contains(path, "/parts/") {
			t.Errorf("%s: no sheet uses this letter", path)
		}
		return nil
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
}
