// Package deadline counts the days and months of a legal time and says how it
// counted.
//
// The day of the event is not counted. A month ends on the day of the same
// number, and where the last month has no such day on its last day (article
// 3(2)(c) of Regulation (EEC, Euratom) 1182/71; §§ 187, 188 BGB; and the
// common law's corresponding date, Dodds v Walker [1981] 1 WLR 1027). Whether
// a time that ends on a closed day runs on to the next open one depends on the
// jurisdiction and is an argument.
//
// Where no closed days are known for a year the result is not certain, and
// must be shown as "about".
package deadline

import "time"

// Unit is the unit of a time.
type Unit string

// The units.
const (
	Day        Unit = "day"
	WorkingDay Unit = "working-day"
	Month      Unit = "month"
)

// A Rule is how a jurisdiction counts.
type Rule struct {
	Roll   bool    // a time that ends on a closed day ends on the next open day
	Closed *Closed // nil: nothing is known about closed days
}

// A Result is the last day of a time and how it came about.
type Result struct {
	Start   time.Time // the day of the event
	Counted time.Time // where the counting ended
	Due     time.Time // the last day: Counted, or the next open day
	Closed  []Skip    // the closed days between Counted and Due
	Certain bool      // false: closed days of a year involved are not known
}

// A Skip is a closed day that was passed over.
type Skip struct {
	Day  time.Time
	Name string // name of the holiday; "" for a weekend
}

// Count returns the end of a time of n units after an event on the day start.
// Days are at midnight UTC.
func (r Rule) Count(start time.Time, n int, unit Unit) Result {
	res := Result{Start: start, Certain: true}
	switch unit {
	case Month:
		res.Counted = AddMonths(start, n)
	case WorkingDay:
		res.Counted = r.workingDays(start, n, &res)
	default:
		res.Counted = start.AddDate(0, 0, n)
	}
	res.Due = res.Counted
	for r.Roll {
		name, closed := r.closed(res.Due, &res)
		if !closed {
			break
		}
		res.Closed = append(res.Closed, Skip{res.Due, name})
		res.Due = res.Due.AddDate(0, 0, 1)
	}
	return res
}

func (r Rule) workingDays(start time.Time, n int, res *Result) time.Time {
	day := start
	for n > 0 {
		day = day.AddDate(0, 0, 1)
		if _, closed := r.closed(day, res); !closed {
			n--
		}
	}
	return day
}

// closed reports whether a day is closed, and marks the result as uncertain
// where that is not known.
func (r Rule) closed(day time.Time, res *Result) (name string, closed bool) {
	if r.Closed == nil {
		res.Certain = false
		wd := day.Weekday()
		return "", wd == time.Saturday || wd == time.Sunday
	}
	name, closed, known := r.Closed.On(day)
	if !known {
		res.Certain = false
	}
	return name, closed
}

// AddMonths returns the day n months after day. When that month is too short
// it returns the month's last day: one month after 31 January is 28 February,
// not 3 March as [time.Time.AddDate] would have it.
func AddMonths(day time.Time, n int) time.Time {
	y, m, d := day.Date()
	last := time.Date(y, m+time.Month(n)+1, 0, 0, 0, 0, 0, day.Location()).Day()
	return time.Date(y, m+time.Month(n), min(d, last), 0, 0, 0, 0, day.Location())
}
