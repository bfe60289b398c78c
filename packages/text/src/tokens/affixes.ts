// Hyphens that stay inside a word. Universal Dependencies (after the Penn/LDC rules for web text) splits "long-term"
// into three tokens but keeps "anti-war" and "nutrition-wise" whole.

/** Before the hyphen. List of the LDC's "Supplementary guidelines for English web text", with those EWT adds. */
export const PREFIXES: ReadonlySet<string> = new Set(
  (
    "a e u x agro ante anti arch be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini multi " +
    "neo non over pan para peri post pre pro pseudo psycho quasi re semi sub socio super tri ultra un uni vice"
  ).split(" "),
)

/** Longest prefix, in characters. */
export const LONGEST_PREFIX = 7

/** Behind the hyphen, at the end of the word. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  "esque ette fest fold gate itis less most rama wise".split(" "),
)

/** Whole words with a hyphen that are no prefix and suffix. */
export const HYPHENATED: ReadonlySet<string> = new Set(
  "uh-huh uh-oh mm-hmm mhm-hm o-kay whoa-oh yo-yo build-outs for-profit".split(" "),
)
