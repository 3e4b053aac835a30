package deadline

import (
	"fmt"
	"io/fs"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"
)

// Closed is a list of the days on which the offices of a place are closed.
type Closed struct {
	weekend map[time.Weekday]bool
	years   map[int]year
}

type year struct {
	closed map[time.Time]string // holidays, with their names
	open   map[time.Time]bool   // days of a weekend that are worked
}

// closedFile is the form of templates/closed/<id>.yaml.
type closedFile struct {
	Name    string   `yaml:"name"`
	Weekend []string `yaml:"weekend"`
	Years   map[int]struct {
		Source string            `yaml:"source"`
		AsOf   string            `yaml:"as_of"`
		Closed map[string]string `yaml:"closed"` // "2026-12-25": name
		Open   []string          `yaml:"open,omitempty"`
	} `yaml:"years"`
}

// OpenClosed reads a list of closed days: closed/<id>.yaml below fsys.
func OpenClosed(fsys fs.FS, id string) (*Closed, error) {
	name := "closed/" + id + ".yaml"
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	var f closedFile
	if err := yaml.Load(data, &f, yaml.WithKnownFields()); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	c, err := f.closed()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return c, nil
}

func (f *closedFile) closed() (*Closed, error) {
	c := &Closed{weekend: map[time.Weekday]bool{}, years: map[int]year{}}
	for _, name := range f.Weekend {
		wd, err := weekday(name)
		if err != nil {
			return nil, err
		}
		c.weekend[wd] = true
	}
	for n, in := range f.Years {
		if !strings.HasPrefix(in.Source, "http") || in.AsOf == "" {
			return nil, fmt.Errorf("years.%d: source and as_of are needed", n)
		}
		y := year{closed: map[time.Time]string{}, open: map[time.Time]bool{}}
		for day, name := range in.Closed {
			t, err := dayIn(n, day)
			if err != nil {
				return nil, err
			}
			y.closed[t] = name
		}
		for _, day := range in.Open {
			t, err := dayIn(n, day)
			if err != nil {
				return nil, err
			}
			y.open[t] = true
		}
		c.years[n] = y
	}
	return c, nil
}

func weekday(name string) (time.Weekday, error) {
	for wd := time.Sunday; wd <= time.Saturday; wd++ {
		if strings.EqualFold(wd.String(), name) {
			return wd, nil
		}
	}
	return 0, fmt.Errorf("weekend: %q is no day of the week", name)
}

func dayIn(year int, s string) (time.Time, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() != year {
		return t, fmt.Errorf("years.%d: %q is no day of that year", year, s)
	}
	return t, nil
}

// On reports whether a day is closed, and under which name if it is a
// holiday. It returns known false when nothing is known about that year: then
// closed says only whether it is a weekend.
func (c *Closed) On(day time.Time) (name string, closed, known bool) {
	weekend := c.weekend[day.Weekday()]
	y, known := c.years[day.Year()]
	if y.open[day] {
		return "", false, known
	}
	if name, ok := y.closed[day]; ok {
		return name, true, known
	}
	return "", weekend, known
}
