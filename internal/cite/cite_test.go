package cite

import (
	"strings"
	"testing"

	"habeas/internal/law"
)

var testSheet = &law.Sheet{Instruments: map[string]*law.Instrument{
	"dpa":  {Unit: "section", Cite: law.Text{"en": "{} of the Data Protection Act 2018"}, Short: law.Text{"en": "{} DPA 2018"}},
	"gdpr": {Unit: "article", Style: "eu", Cite: law.Text{"en": "{} GDPR", "de": "{} DSGVO", "fr": "{} du RGPD", "zh-Hans": "《通用数据保护条例》{}"}},
	"bdsg": {Unit: "section", Cite: law.Text{"en": "{} BDSG", "de": "{} BDSG"}},
	"cpp":  {Unit: "article", Cite: law.Text{"en": "{} CPP", "fr": "{} du code de procédure pénale"}},
	"usc5": {Unit: "section", Style: "code", Cite: law.Text{"en": "5 U.S.C. {}"}},
	"pipl": {Unit: "article", Cite: law.Text{"en": "{} PIPL", "zh-Hans": "《个人信息保护法》{}"}},
	"pdpo": {Unit: "section", Style: "arabic", Cite: law.Text{"en": "{} of Cap. 486", "zh-Hant": "《個人資料（私隱）條例》（第486章）{}"}},
	"oath": {Unit: "section", Style: "code", Cite: law.Text{"en": "28 U.S.C. {}"}},
}}

func TestPrint(t *testing.T) {
	tests := []struct {
		lang string
		cite law.Citation
		want string
	}{
		{"en", law.Citation{{In: "dpa", Number: "45", Paragraph: "1, 2"}}, "section 45(1) and (2) of the Data Protection Act 2018"},
		{"en", law.Citation{{In: "dpa", Number: "54", Paragraph: "3A..3D"}}, "section 54(3A) to (3D) of the Data Protection Act 2018"},
		{"en", law.Citation{{In: "dpa", Number: "48", Paragraph: "2"}, {In: "dpa", Number: "54", With: true}}, "section 48(2) with section 54 of the Data Protection Act 2018"},
		{"en", law.Citation{{In: "dpa", Number: "167"}, {In: "dpa", Number: "169"}, {In: "dpa", Number: "180"}}, "sections 167, 169 and 180 of the Data Protection Act 2018"},
		{"en", law.Citation{{In: "gdpr", Number: "17", Paragraph: "1", Point: "a"}}, "Article 17(1)(a) GDPR"},
		{"en", law.Citation{{In: "usc5", Number: "552a", Sub: "d, 1"}}, "5 U.S.C. § 552a(d)(1)"},
		{"en", law.Citation{{In: "usc5", Number: "552", Sub: "a, 3, A"}, {In: "oath", Number: "1746"}}, "5 U.S.C. § 552(a)(3)(A) and 28 U.S.C. § 1746"},
		{"de", law.Citation{{In: "gdpr", Number: "15", Paragraph: "1, 3"}}, "Art. 15 Abs. 1 und 3 DSGVO"},
		{"de", law.Citation{{In: "bdsg", Number: "58", Paragraph: "1", Sentence: "3"}}, "§ 58 Abs. 1 Satz 3 BDSG"},
		{"de", law.Citation{{In: "bdsg", Number: "57", Paragraph: "1"}, {In: "bdsg", Number: "59", With: true}}, "§ 57 Abs. 1 i. V. m. § 59 BDSG"},
		{"de", law.Citation{{In: "bdsg", Number: "84"}, {In: "bdsg", Number: "85"}}, "§§ 84 und 85 BDSG"},
		{"de", law.Citation{{In: "bdsg", Number: "84", Paragraph: "1"}, {In: "bdsg", Number: "85"}}, "§ 84 Abs. 1 und § 85 BDSG"},
		{"de", law.Citation{{In: "gdpr", Number: "15", Paragraph: "1", Point: "c"}}, "Art. 15 Abs. 1 Buchst. c DSGVO"},
		{"fr", law.Citation{{In: "gdpr", Number: "15", Paragraph: "1, 3"}}, "article 15, paragraphes 1 et 3, du RGPD"},
		{"fr", law.Citation{{In: "gdpr", Number: "17", Paragraph: "1", Point: "d"}}, "article 17, paragraphe 1, point d), du RGPD"},
		{"fr", law.Citation{{In: "cpp", Number: "706-54"}, {In: "cpp", Number: "R. 53-14-1"}}, "articles 706-54 et R. 53-14-1 du code de procédure pénale"},
		{"fr", law.Citation{{In: "cpp", Number: "R. 40-33", Paragraph: "II"}}, "article R. 40-33, II, du code de procédure pénale"},
		{"zh-Hans", law.Citation{{In: "pipl", Number: "47", Paragraph: "1", Point: "1, 3"}}, "《个人信息保护法》第四十七条第一款第一项、第三项"},
		{"zh-Hans", law.Citation{{In: "pipl", Number: "34"}, {In: "pipl", Number: "102"}, {In: "pipl", Number: "1225", Paragraph: "2"}}, "《个人信息保护法》第三十四条、第一百零二条、第一千二百二十五条第二款"},
		{"zh-Hant", law.Citation{{In: "pdpo", Number: "18", Paragraph: "1", Point: "a, b"}}, "《個人資料（私隱）條例》（第486章）第18(1)(a)及(b)條"},
		{"en", law.Citation{{In: "dpa", Number: "1", Unverified: "from memory"}, {In: "dpa", Number: "45", With: true}}, "section 45 of the Data Protection Act 2018"},
		{"en", law.Citation{{In: "dpa", Number: "1", Unverified: "from memory"}}, ""},
	}
	for _, tt := range tests {
		got := strings.ReplaceAll(Full(testSheet, tt.lang, tt.cite), nbsp, " ")
		if got != tt.want {
			t.Errorf("Full(%s, %v)\n got %s\nwant %s", tt.lang, tt.cite, got, tt.want)
		}
	}
}

func TestShortFromTheSecondMention(t *testing.T) {
	p := NewPrinter(testSheet, "en")
	p.Print(law.Citation{{In: "dpa", Number: "45"}})
	got := strings.ReplaceAll(p.Print(law.Citation{{In: "dpa", Number: "54"}}), nbsp, " ")
	if want := "section 54 DPA 2018"; got != want {
		t.Errorf("second mention = %q, want %q", got, want)
	}
}

func TestNumeral(t *testing.T) {
	tests := map[int]string{
		1: "一", 10: "十", 12: "十二", 20: "二十", 45: "四十五", 100: "一百", 102: "一百零二",
		110: "一百一十", 138: "一百三十八", 1000: "一千", 1009: "一千零九", 1010: "一千零一十", 1034: "一千零三十四", 1225: "一千二百二十五",
	}
	for n, want := range tests {
		if got := numeral(n); got != want {
			t.Errorf("numeral(%d) = %s, want %s", n, got, want)
		}
	}
}
