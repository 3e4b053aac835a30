// Package request is one request: who asks whom for what, and whether it is
// complete and lawful to ask. The dialogue, the flags of the command and the
// rows of a list all end in the same [Request]; [Resolve] puts it together
// with the law into a [Matter] that a letter can be written from.
//
// Nothing in an error of this package is what a person entered: only ids,
// names of fields and closed choices.
package request

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"

	"go.yaml.in/yaml/v4"

	"habeas/internal/law"
)

// Version is the version of the file format.
const Version = 1

// For says for whom the request is made.
type For string

// The data subject asks for themselves, or somebody asks for them.
const (
	Self     For = "self"
	Child    For = "child"    // a parent or guardian asks
	Deceased For = "deceased" // a relative asks about a dead person's data
	Client   For = "client"   // an agent asks under a mandate
)

// A Request is what one letter asks. It is complete when [Resolve] has nothing
// to say. All fields are as the person gave them.
type Request struct {
	Version int    `yaml:"habeas"`
	Holder  string `yaml:"holder,omitempty"` // id of a known holder
	// Office names the addressee where the sheet cannot: the exact office of
	// a kind, or a holder that is not in any sheet.
	Office Office `yaml:"office,omitempty"`

	Right  law.Right `yaml:"right"`
	Regime string    `yaml:"regime,omitempty"` // where several laws give the right
	Via    string    `yaml:"via,omitempty"`    // to whom the letter goes where there is a choice

	Categories []law.Category `yaml:"categories,omitempty"`
	From       string         `yaml:"from,omitempty"`  // day, month or year; free of meaning in law
	Until      string         `yaml:"until,omitempty"` //
	Places     string         `yaml:"places,omitempty"`
	FileNumber string         `yaml:"file-number,omitempty"` // the holder's own
	Words      string         `yaml:"words,omitempty"`       // what the person wants to add

	Ground string `yaml:"ground,omitempty"`

	For     For    `yaml:"for,omitempty"` // empty: self
	Subject Person `yaml:"subject"`
	Agent   Person `yaml:"agent,omitempty"` // who asks, unless the data subject does

	Way       string `yaml:"way,omitempty"` // post, email, portal, form, in-person
	Language  string `yaml:"language,omitempty"`
	Layout    string `yaml:"layout,omitempty"`
	Place     string `yaml:"place,omitempty"` // where the letter is signed
	Date      string `yaml:"date,omitempty"`  // empty: today
	Reference string `yaml:"reference,omitempty"`
}

// An Office is an addressee that no sheet names.
type Office struct {
	Name         string   `yaml:"name,omitempty"`
	Address      []string `yaml:"address,omitempty"`
	Jurisdiction string   `yaml:"jurisdiction,omitempty"` // with Kind, for a holder that is in no sheet
	Kind         law.Kind `yaml:"kind,omitempty"`
}

// A Person is the data subject or who acts for them.
type Person struct {
	Name    string   `yaml:"name,omitempty"`
	Address []string `yaml:"address,omitempty"`
	// Fields are by id of templates/fields.yaml.
	Fields map[string]string `yaml:",inline"`
}

// Read reads a request file.
func Read(r io.Reader) (*Request, error) {
	var q Request
	if err := load(r, &q); err != nil {
		return nil, err
	}
	if q.Version != Version {
		return nil, fmt.Errorf("habeas: want version %d of the file format, got %d", Version, q.Version)
	}
	return &q, nil
}

// ReadPerson reads a file that describes one person.
func ReadPerson(r io.Reader) (Person, error) {
	var p Person
	err := load(r, &p)
	return p, err
}

// maxFile bounds what is read as a request: far more than any letter needs.
const maxFile = 4 << 20

func load(r io.Reader, into any) error {
	data, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err != nil {
		return err
	}
	if len(data) > maxFile {
		return fmt.Errorf("larger than %d MB, which no request is", maxFile>>20)
	}
	if err := yaml.Load(data, into, yaml.WithKnownFields()); err != nil {
		return places(err)
	}
	return nil
}

// unknownKey finds the name of the field in the YAML package's message about a
// field that the type does not have.
var unknownKey = regexp.MustCompile(`field (\S+) not found`)

// places keeps of an error of the YAML package only where it is and which
// field it is about: its words may quote what the person wrote.
func places(err error) error {
	var many *yaml.LoadErrors
	if errors.As(err, &many) {
		var out []error
		for _, e := range many.Errors {
			out = append(out, place(e))
		}
		return errors.Join(out...)
	}
	var one *yaml.LoadError
	if errors.As(err, &one) {
		return place(one)
	}
	return errors.New("not a YAML file; check quotes, colons and indentation")
}

func place(e *yaml.LoadError) error {
	if m := unknownKey.FindStringSubmatch(e.Message); m != nil {
		return fmt.Errorf("line %d: %q is no field of a request", e.Mark.Line, m[1])
	}
	return fmt.Errorf("line %d: cannot be read; check quotes, colons, indentation and that lists are lists", e.Mark.Line)
}

// Write writes the request as a file that [Read] reads.
func (q *Request) Write(w io.Writer) error {
	c := *q
	c.Version = Version
	var b bytes.Buffer
	b.WriteString("# A request for habeas: habeas write --request FILE\n")
	data, err := yaml.Dump(&c, yaml.WithIndent(2))
	if err != nil {
		return err
	}
	b.Write(data)
	_, err = w.Write(b.Bytes())
	return err
}
