// Quotation marks: do the words of an act stand between them, and where did the quotation begin and end?

import type {AnnotatedDocument, Sentence} from "@demarche/text"

/** How many sentences one quotation may run on. */
const longest = 12

interface Marks {
  /** For each token whether it stands between marks. */
  readonly inside: readonly boolean[]
  /** Does the quotation go on behind the sentence? */
  readonly ends: boolean
}

const outside = new WeakMap<Sentence, Marks>()
const inside = new WeakMap<Sentence, Marks>()

/** The marks of a sentence that begins outside or inside of a quotation, counted once. */
function marksOf(sentence: Sentence, begins: boolean): Marks {
  const known = begins ? inside : outside
  const before = known.get(sentence)
  if (before !== undefined) return before
  let open = begins
  const within = sentence.forms.map(form => {
    const was = open
    if (form === "“" || form === "``" || form === "«") open = true
    else if (form === "”" || form === "''" || form === "»") open = false
    else if (form === '"') open = !open
    return was
  })
  const marks = {inside: within, ends: open}
  known.set(sentence, marks)
  return marks
}

/** Does a token stand between quotation marks? Counted from the start of the sentence. */
export const isQuoted = (sentence: Sentence, token: number): boolean =>
  marksOf(sentence, false).inside[token] ?? false

/** One quotation that runs over several sentences: indexes of its first and last sentence. */
interface LongQuotation {
  readonly first: number
  readonly last: number
}

const quotations = new WeakMap<AnnotatedDocument, ReadonlyMap<number, LongQuotation>>()

/**
 * The quotation over several sentences that a sentence takes part in.
 *
 * > | "They shelled the market. Twelve people were killed," the mayor said.
 *     ^first                    ^last
 */
export function longQuotation(annotated: AnnotatedDocument, sentence: Sentence): LongQuotation | null {
  let all = quotations.get(annotated)
  if (all === undefined) {
    all = longQuotationsOf(annotated)
    quotations.set(annotated, all)
  }
  return sentence.in === "title" ? null : (all.get(sentence.index) ?? null)
}

function longQuotationsOf({sentences}: AnnotatedDocument): ReadonlyMap<number, LongQuotation> {
  const found = new Map<number, LongQuotation>()
  let first = -1
  let open = false
  sentences.forEach((sentence, at) => {
    if (sentence.in === "title") return
    const previous = sentences[at - 1]
    // a quotation that a new paragraph or too many sentences leave open was none
    const goesOn = previous !== undefined && at - first < longest && previous.paragraph === sentence.paragraph
    if (open && goesOn) {
      const {ends} = marksOf(sentence, true)
      const whole = {first, last: at}
      for (let one = first; one <= at; one++) found.set(sentences[one]!.index, whole)
      open = ends
      if (open && startsAnew(sentence)) first = at
      return
    }
    open = marksOf(sentence, false).ends
    first = at
  })
  return found
}

/** Has a quotation closed and another opened within the sentence? */
const startsAnew = (sentence: Sentence): boolean =>
  sentence.forms.filter(form => /^["“”«»]$/.test(form)).length >= 2

/** Does a token stand between quotation marks, those of its sentence or of a quotation that began before it? */
export function isQuotedIn(annotated: AnnotatedDocument, sentence: Sentence, token: number): boolean {
  const quotation = longQuotation(annotated, sentence)
  return quotation === null || annotated.sentences[quotation.first]!.index === sentence.index
    ? isQuoted(sentence, token)
    : (marksOf(sentence, true).inside[token] ?? false)
}
