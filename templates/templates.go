// Package templates holds the words and the facts that letters are made of:
// the law of each jurisdiction, the letters in each language, the page layouts
// and the fonts. There is no logic here; all of it can be edited without
// knowing Go.
package templates

import "embed"

// FS is the tree below this directory, as it was when the program was built.
//
//go:embed fields.yaml law letters locale screen closed layout fonts
var FS embed.FS
