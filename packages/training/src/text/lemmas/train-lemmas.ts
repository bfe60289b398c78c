// Learns the lemmatiser from tagged words: rules for endings first, then a dictionary of what the rules get wrong.

import {
  applyEdit,
  caseShape,
  type Edit,
  editBetween,
  editFor,
  LEMMA_COMPONENT,
  LEMMA_FEATURES,
  LONGEST_ENDING,
  readEdit,
  stringColumn,
  writeEdit,
  writeModelFile,
} from "@demarche/text/for-training"

export interface LemmaExample {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
}

interface Rules {
  readonly forms: Map<string, Edit>
  readonly endings: Map<string, Edit>
}

/** Tag pair ("VERB VBD") → form → edit as text → times seen. */
type Counts = Map<string, Map<string, Map<string, number>>>

/** Penn tags whose forms are the same word: "left" seen as VBD is also known as VBN. */
const TWINS: readonly (readonly [string, string])[] = [
  ["VERB VBD", "VERB VBN"],
  ["VERB VB", "VERB VBP"],
  ["VERB VBG", "NOUN VBG"],
]

const count = <K>(counts: Map<K, number>, key: K, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** The most frequent key; the alphabetically first among equals. */
const most = (counts: ReadonlyMap<string, number>): string => {
  let best = ""
  let bestCount = -1
  for (const [key, times] of counts)
    if (times > bestCount || (times === bestCount && key < best)) {
      best = key
      bestCount = times
    }
  return best
}

const countExamples = (examples: Iterable<LemmaExample>): Counts => {
  const counts: Counts = new Map()
  for (const {form, upos, xpos, lemma} of examples) {
    // "_" is a lemma not given; GW and AFX are pieces of words that were torn apart
    if ((lemma === "_" && form !== "_") || xpos === "GW" || xpos === "AFX") continue
    const tag = `${upos} ${xpos}`
    const forms = counts.get(tag) ?? new Map<string, Map<string, number>>()
    const edits = forms.get(form) ?? new Map<string, number>()
    count(edits, writeEdit(editBetween(form, lemma)), 1)
    counts.set(tag, forms.set(form, edits))
  }
  return counts
}

const addTwins = (counts: Counts): void => {
  for (const [a, b] of TWINS)
    for (const [from, to] of [
      [counts.get(a), counts.get(b)],
      [counts.get(b), counts.get(a)],
    ])
      for (const [form, edits] of from ?? []) if (to !== undefined && !to.has(form)) to.set(form, edits)
}

/**
 * Majority edit of each ending of up to five letters, without those that a shorter ending already says. A rule needs two
 * words that follow it, three when it rewrites a good part of the word: one odd word must not become a rule.
 */
const learnEndings = (forms: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, Edit> => {
  const votes = new Map<string, Map<string, number>>()
  const supporters = new Map<string, number>()
  for (const [form, edits] of forms) {
    const shape = String(caseShape(form))
    const lower = form.toLowerCase()
    for (let length = 0; length <= Math.min(LONGEST_ENDING, lower.length); length++) {
      const ending = shape + lower.slice(lower.length - length)
      const seen = votes.get(ending) ?? new Map<string, number>()
      // a word seen often says a little more about its ending than one seen once
      for (const [edit, times] of edits) {
        count(seen, edit, 1 + Math.log2(times))
        count(supporters, `${ending} ${edit}`, 1)
      }
      votes.set(ending, seen)
    }
  }
  const endings = new Map<string, Edit>()
  const byLength = [...votes].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
  for (const [ending, seen] of byLength) {
    const edit = most(seen)
    const {strip, add} = readEdit(edit)
    const needed = ending.length === 1 ? 1 : strip > 2 || add.length > 2 ? 3 : 2
    if ((supporters.get(`${ending} ${edit}`) ?? 0) < needed) continue
    const shorter = shorterRule(ending, endings)
    if (shorter === undefined || writeEdit(shorter) !== edit) endings.set(ending, readEdit(edit))
  }
  return endings
}

const shorterRule = (ending: string, endings: ReadonlyMap<string, Edit>): Edit | undefined => {
  for (let from = 2; from <= ending.length; from++) {
    const edit = endings.get(ending[0]! + ending.slice(from))
    if (edit !== undefined) return edit
  }
  return undefined
}

/** Forms whose majority lemma the rules miss, small letters first: a capital at a sentence's start falls back on them. */
const learnForms = (
  tag: string,
  forms: ReadonlyMap<string, ReadonlyMap<string, number>>,
  rules: Rules,
): void => {
  const keepsCase = tag.startsWith("PROPN")
  const sorted = [...forms].sort(([a], [b]) => caseShape(a) - caseShape(b) || (a < b ? -1 : 1))
  for (const [form, edits] of sorted) {
    const own = readEdit(most(edits))
    // "People" at a sentence's start has the lemma of "people", whatever the few capitals seen say
    const small = forms.get(form.toLowerCase())
    const wanted = !keepsCase && own.casing === 1 && small !== undefined ? readEdit(most(small)) : own
    const given = editFor(form, rules, keepsCase)
    if (given === undefined || applyEdit(form, given) !== applyEdit(form, wanted))
      rules.forms.set(form, wanted)
  }
}

/** Adds forms that the treebanks do not show; what they show stands. */
const addUnseen = (counts: Counts, more: Counts): void => {
  for (const [tag, forms] of more) {
    const known = counts.get(tag)
    if (known === undefined) continue
    for (const [form, edits] of forms) if (!known.has(form)) known.set(form, edits)
  }
}

/**
 * Bytes of a lemma model; equal examples in equal order give equal bytes.
 * `regular` are inflections from a dictionary, for forms that the treebank's `examples` do not show.
 */
export const trainLemmas = (
  examples: Iterable<LemmaExample>,
  regular: Iterable<LemmaExample>,
): ArrayBuffer => {
  const counts = countExamples(examples)
  addTwins(counts)
  addUnseen(counts, countExamples(regular))
  const tags = [...counts.keys()].sort()
  const learnt = tags.map(tag => {
    const forms = counts.get(tag)!
    const rules: Rules = {forms: new Map(), endings: learnEndings(forms)}
    learnForms(tag, forms, rules)
    return rules
  })
  return writeLemmas(tags, learnt)
}

const writeLemmas = (tags: readonly string[], learnt: readonly Rules[]): ArrayBuffer => {
  const edits: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (edit: Edit): number => {
    const text = writeEdit(edit)
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, edits.length)
    return edits.push(text) - 1
  }
  const sorted = (entries: ReadonlyMap<string, Edit>): [string, Edit][] =>
    [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  const forms = learnt.flatMap(rules => sorted(rules.forms))
  const endings = learnt.flatMap(rules => sorted(rules.endings))
  return writeModelFile(LEMMA_COMPONENT, LEMMA_FEATURES, {
    tags: stringColumn(tags),
    formCounts: Uint32Array.from(learnt, rules => rules.forms.size),
    endingCounts: Uint32Array.from(learnt, rules => rules.endings.size),
    forms: stringColumn(forms.map(([form]) => form)),
    formEdits: Uint16Array.from(forms, ([, edit]) => numberOf(edit)),
    endings: stringColumn(endings.map(([ending]) => ending)),
    endingEdits: Uint16Array.from(endings, ([, edit]) => numberOf(edit)),
    edits: stringColumn(edits),
  })
}
