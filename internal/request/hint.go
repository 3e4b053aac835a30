package request

import (
	"fmt"
	"slices"
)

// Nearest returns the choice that is most like what was typed, or "" where
// none is near.
func Nearest(typed string, choices []string) string {
	best, dist := "", len(typed)/2+1
	sorted := slices.Sorted(slices.Values(choices))
	for _, c := range sorted {
		if d := distance(typed, c); d < dist {
			best, dist = c, d
		}
	}
	return best
}

// Hint is the end of an error message that offers the nearest choice.
func Hint(typed string, choices []string) string {
	if n := Nearest(typed, choices); n != "" {
		return fmt.Sprintf("; did you mean %q?", n)
	}
	return ""
}

// distance is the number of single changes that make one word of the other
// (Levenshtein).
func distance(a, b string) int {
	prev := make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := range len(a) {
		diag := prev[0]
		prev[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diag, prev[j+1] = prev[j+1], min(prev[j+1]+1, prev[j]+1, diag+cost)
		}
	}
	return prev[len(b)]
}
