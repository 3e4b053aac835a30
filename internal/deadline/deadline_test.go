package deadline

import (
	"testing"
	"testing/fstest"
	"time"
)

func day(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}

func TestAddMonths(t *testing.T) {
	tests := []struct {
		day  string
		n    int
		want string
	}{
		{"2026-11-23", 1, "2026-12-23"},
		{"2027-01-31", 1, "2027-02-28"}, // the month is too short
		{"2028-01-31", 1, "2028-02-29"}, // leap year
		{"2026-12-31", 2, "2027-02-28"}, // over the new year
		{"2026-11-30", 3, "2027-02-28"},
		{"2026-02-28", 1, "2026-03-28"}, // not the end of the month
	}
	for _, tt := range tests {
		if got := AddMonths(day(tt.day), tt.n).Format(time.DateOnly); got != tt.want {
			t.Errorf("AddMonths(%s, %d) = %s, want %s", tt.day, tt.n, got, tt.want)
		}
	}
}

const list = `
name: test
weekend: [saturday, sunday]
years:
  2026:
    source: https://example.org/
    as_of: 2026-01
    closed: {"2026-12-25": Christmas Day, "2026-12-28": Boxing Day (substitute day)}
    open: ["2026-10-10"]
`

func testClosed(t *testing.T) *Closed {
	t.Helper()
	c, err := OpenClosed(fstest.MapFS{"closed/x.yaml": {Data: []byte(list)}}, "x")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCount(t *testing.T) {
	c := testClosed(t)
	tests := []struct {
		start   string
		n       int
		unit    Unit
		roll    bool
		want    string
		certain bool
	}{
		{"2026-11-24", 1, Month, true, "2026-12-24", true},
		{"2026-11-25", 1, Month, true, "2026-12-29", true},         // Christmas, weekend, Boxing Day
		{"2026-11-25", 1, Month, false, "2026-12-25", true},        // no rolling
		{"2026-12-23", 1, WorkingDay, false, "2026-12-24", true},   //
		{"2026-12-24", 2, WorkingDay, false, "2026-12-30", true},   // 29 and 30
		{"2026-10-09", 1, WorkingDay, false, "2026-10-10", true},   // a Saturday that is worked
		{"2026-12-24", 10, WorkingDay, false, "2027-01-11", false}, // 2027 is not known
		{"2026-11-24", 40, Day, true, "2027-01-04", false},         // 3 January is a Sunday
	}
	for _, tt := range tests {
		got := Rule{Roll: tt.roll, Closed: c}.Count(day(tt.start), tt.n, tt.unit)
		if d := got.Due.Format(time.DateOnly); d != tt.want || got.Certain != tt.certain {
			t.Errorf("Count(%s, %d %s, roll %v) = %s certain %v, want %s certain %v",
				tt.start, tt.n, tt.unit, tt.roll, d, got.Certain, tt.want, tt.certain)
		}
	}
}

func TestCountWithoutClosedDays(t *testing.T) {
	got := Rule{Roll: true}.Count(day("2026-11-21"), 1, Month)
	if got.Certain || got.Due.Format(time.DateOnly) != "2026-12-21" {
		t.Errorf("Count = %+v, want an uncertain 2026-12-21", got)
	}
}

func FuzzAddMonths(f *testing.F) {
	f.Add(int64(0), 1)
	f.Fuzz(func(t *testing.T, unix int64, n int) {
		if n < 0 || n > 240 || unix < 0 || unix > 4e9 {
			t.Skip()
		}
		d := time.Unix(unix, 0).UTC().Truncate(24 * time.Hour)
		got := AddMonths(d, n)
		months := (got.Year()-d.Year())*12 + int(got.Month()) - int(d.Month())
		if months != n || got.Day() > d.Day() {
			t.Errorf("AddMonths(%s, %d) = %s", d, n, got)
		}
	})
}

func FuzzOpenClosed(f *testing.F) {
	f.Add([]byte(list))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := OpenClosed(fstest.MapFS{"closed/x.yaml": {Data: data}}, "x")
		if err == nil {
			c.On(day("2026-12-25"))
		}
	})
}
