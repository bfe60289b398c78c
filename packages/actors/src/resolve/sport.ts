// Whether a sentence tells of a match: then a country or a town in it is its team, and no government plays.

import type {Sentence} from "@demarche/text"

/** Nouns of matches, and what teams do in them. */
const matches: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(quarter-?finals?|semi-?finals?|finals?|tournament|knockout|wickets?|innings|rugby|cricket|football|soccer|hockey|basketball|handball|volleyball|qualifiers?|half-?time|championships?|hat-trick|Wembley|Ashes|playoffs?|friendly|match|cup|Cup)$/,
    /^(beat|beats|beaten|beating|defeat|defeats|defeated|thrash|thrashed|trounced|edged|eliminated|knocked|put|drew|drawn|lost|loses|won|wins|scored|bowled|qualified|crashed|stunned|crushed|equalised|equalized|batted|trailed|played|win|lose)$/,
  ],
  [/^(goals?|penalty|penalties|goalkeeper|striker)$/, /^(scored?|scores|missed|saved|conceded)$/],
  [/^(bowled|batting)$/, /^(out|first)$/],
]
/** Where people act for their states, although a match is spoken of. */
const politics =
  /^(presidents?|ministers?|governments?|parliament|sanctions?|troops|army|talks|votes?|voters|elections?|boycott(ed)?|bann?ed|ban|bid|hosts?|hosted|visas?|police|hooligans?|fans|war|embassy|summit|court|right|rights)$/
const score = /^\d{1,2}[-–]\d{1,2}$/
const number = /^\d{1,2}$/

const isScore = (forms: readonly string[], at: number): boolean =>
  score.test(forms[at]!) ||
  (number.test(forms[at]!) && /^[-–]$/.test(forms[at + 1] ?? "") && number.test(forms[at + 2] ?? ""))

const read = ({forms, upos, deprels}: Sentence): boolean => {
  if (forms.some(form => politics.test(form))) return false
  return matches.some(([nouns, verbs], first) => {
    if (!forms.some(form => verbs.test(form))) return false
    return forms.some(
      (form, at) =>
        // "a final deal" is no match
        (nouns.test(form) && (first === 2 || (/^(NOUN|PROPN)$/.test(upos[at]!) && deprels[at] !== "amod"))) ||
        (first === 0 && isScore(forms, at)),
    )
  })
}

const known = new WeakMap<Sentence, boolean>()

/**
 * > | Iceland put England out of the tournament in Nice
 *     ^^^^^^^ ^^^ ^^^^^^^            ^^^^^^^^^^
 */
export const tellsOfMatch = (sentence: Sentence): boolean => {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const answer = read(sentence)
  known.set(sentence, answer)
  return answer
}
