package law

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"sync"

	"go.yaml.in/yaml/v4"
)

// A Library gives access to the sheets below a file system: law/<id>.yaml.
// It may be used by several goroutines at once.
type Library struct {
	fsys fs.FS

	mu     sync.Mutex
	sheets map[string]*Sheet
}

// NewLibrary returns the library of a file system.
func NewLibrary(fsys fs.FS) *Library {
	return &Library{fsys: fsys, sheets: map[string]*Sheet{}}
}

// Jurisdictions returns the ids of all sheets, in order.
func (l *Library) Jurisdictions() ([]string, error) {
	names, err := fs.Glob(l.fsys, "law/*.yaml")
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(names))
	for i, n := range names {
		ids[i] = strings.TrimSuffix(path.Base(n), ".yaml")
	}
	return ids, nil
}

// Sheet returns the sheet of a jurisdiction, checked. The error for an
// unknown jurisdiction wraps [fs.ErrNotExist].
func (l *Library) Sheet(jurisdiction string) (*Sheet, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if s := l.sheets[jurisdiction]; s != nil {
		return s, nil
	}
	s, err := open(l.fsys, jurisdiction)
	if err != nil {
		return nil, err
	}
	l.sheets[jurisdiction] = s
	return s, nil
}

// Of returns the sheet that an id belongs to: ids begin with the id of their
// jurisdiction, as in "us-ca-doj" and "us-fbi-foipa".
func (l *Library) Of(id string) (*Sheet, error) {
	for end := len(id); end > 0; end = strings.LastIndexByte(id[:end], '-') {
		s, err := l.Sheet(id[:end])
		if !errors.Is(err, fs.ErrNotExist) {
			return s, err
		}
	}
	return nil, fmt.Errorf("no sheet for %q: %w", id, fs.ErrNotExist)
}

// Holder returns a holder of any sheet, with its sheet.
func (l *Library) Holder(id string) (*Sheet, *Holder, error) {
	s, err := l.Of(id)
	if err != nil {
		return nil, nil, err
	}
	if h := s.Holder(id); h != nil {
		return s, h, nil
	}
	return nil, nil, fmt.Errorf("law/%s.yaml has no holder %q: %w", s.Jurisdiction, id, fs.ErrNotExist)
}

func open(fsys fs.FS, jurisdiction string) (*Sheet, error) {
	name := "law/" + jurisdiction + ".yaml"
	if !fs.ValidPath(name) {
		return nil, fmt.Errorf("%q is no jurisdiction: %w", jurisdiction, fs.ErrNotExist)
	}
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	s, err := Parse(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if s.Jurisdiction != jurisdiction {
		return nil, fmt.Errorf("%s: jurisdiction is %q, want %q as in the file's name", name, s.Jurisdiction, jurisdiction)
	}
	return s, nil
}

// Parse reads a sheet and checks that everything in it that refers to
// something finds it.
func Parse(data []byte) (*Sheet, error) {
	var s Sheet
	if err := yaml.Load(data, &s, yaml.WithKnownFields()); err != nil {
		return nil, err
	}
	if err := s.Check(); err != nil {
		return nil, err
	}
	return &s, nil
}

// Holder returns the holder of that id, or nil.
func (s *Sheet) Holder(id string) *Holder {
	for _, h := range s.Holders {
		if h.ID == id {
			return h
		}
	}
	return nil
}

// Regime returns the regime of that id, or nil.
func (s *Sheet) Regime(id string) *Regime {
	for _, r := range s.Regimes {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// Body returns the body of that id, or nil.
func (s *Sheet) Body(id string) *Body {
	for _, b := range s.Bodies {
		if b.ID == id {
			return b
		}
	}
	return nil
}

// Case returns the case of that id, or nil.
func (s *Sheet) Case(id string) *Case {
	for _, c := range s.Cases {
		if c.ID == id {
			return c
		}
	}
	return nil
}
