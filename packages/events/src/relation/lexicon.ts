// The hand lexicon of the relation model: which kind of relation a word or phrase tells of. The table is
// data/relation-lexicon.tsv; a word in several classes divides its weight among them.

import {relationLexicon as table} from "../tables/relation-lexicon.ts"

interface PhraseHit {
  /** Number of the entry, stable for one table. */
  readonly entry: number
  /** Number of the class. */
  readonly label: number
  readonly tokens: readonly number[]
}

export interface RelationLexicon {
  /** Classes of a single word with their weights. */
  classesOf(lemma: string, upos: string): readonly (readonly [label: number, weight: number])[]
  /** Frames whose words stand in order, with at most two words between; none that lies within a longer one. */
  phrasesIn(lemmas: readonly string[]): readonly PhraseHit[]
}

interface Frame {
  /** Words that may stand in each place. */
  readonly places: readonly ReadonlySet<string>[]
  readonly entry: number
  readonly label: number
}

const none: readonly (readonly [number, number])[] = []
const widestGap = 2

/** Tokens at which a frame stands when it begins at a token; null where it does not. */
function matchAt(frame: Frame, lemmas: readonly string[], at: number): number[] | null {
  const tokens = [at]
  let next = at + 1
  for (let step = 1; step < frame.places.length; step++) {
    const place = frame.places[step]!
    let found = next
    while (found < lemmas.length && found <= next + widestGap && !place.has(lemmas[found]!)) found++
    if (found >= lemmas.length || found > next + widestGap) return null
    tokens.push(found)
    next = found + 1
  }
  return tokens
}

/** Frames by the word they begin with, then by the word in their second place: few are left to be tried. */
type FrameIndex = Map<string, Map<string, Frame[]>>

/** Frames that begin at a token, in the order of the table. */
function framesAt(index: FrameIndex, lemmas: readonly string[], at: number): PhraseHit[] {
  const begun = index.get(lemmas[at]!)
  if (begun === undefined) return []
  const hits: PhraseHit[] = []
  const tried: Frame[] = []
  for (let second = at + 1; second < lemmas.length && second <= at + 1 + widestGap; second++) {
    for (const frame of begun.get(lemmas[second]!) ?? []) {
      // a place takes the first word that fits, so a frame met nearer is not tried again
      if (tried.includes(frame)) continue
      tried.push(frame)
      const tokens = matchAt(frame, lemmas, at)
      if (tokens !== null) hits.push({entry: frame.entry, label: frame.label, tokens})
    }
  }
  return hits.sort((a, b) => a.entry - b.entry)
}

/** Whether a longer hit covers all tokens of a shorter. */
const contains = (longer: readonly number[], shorter: readonly number[]): boolean =>
  longer.length > shorter.length && shorter.every(token => longer.includes(token))

function compile(): RelationLexicon {
  const words = new Map<string, number[]>()
  const frames: FrameIndex = new Map()
  const classes: string[] = []
  let entry = 0
  let reach = 0
  for (const row of table) {
    const [name = "", entries = ""] = row.split("\t")
    if (!classes.includes(name)) classes.push(name)
    const label = classes.indexOf(name)
    for (const text of entries.split(", ")) {
      const parts = text.split(" ")
      if (parts.length === 1) {
        const key = text.includes(":") ? text : `${text}:v`
        words.set(key, [...(words.get(key) ?? []), label])
        continue
      }
      const frame = {places: parts.map(part => new Set(part.split("|"))), entry: entry++, label}
      reach = Math.max(reach, (parts.length - 1) * (widestGap + 1))
      for (const first of frame.places[0]!) {
        const begun = frames.get(first) ?? new Map<string, Frame[]>()
        frames.set(first, begun)
        for (const second of frame.places[1]!) begun.set(second, [...(begun.get(second) ?? []), frame])
      }
    }
  }
  const weighted = new Map<string, Map<string, (readonly [number, number])[]>>()
  for (const [key, labels] of words) {
    const end = key.lastIndexOf(":")
    const kind = key.slice(end + 1)
    const ofKind = weighted.get(kind) ?? new Map<string, (readonly [number, number])[]>()
    weighted.set(kind, ofKind)
    ofKind.set(
      key.slice(0, end),
      labels.map(label => [label, 1 / labels.length] as const),
    )
  }
  const [verbs, nouns, adjectives] = ["v", "n", "a"].map(kind => weighted.get(kind))
  return {
    classesOf: (lemma, upos) => {
      switch (upos) {
        case "VERB":
        case "AUX":
          return verbs?.get(lemma) ?? none
        case "NOUN":
        case "PROPN":
          return nouns?.get(lemma) ?? none
        case "ADJ":
          return adjectives?.get(lemma) ?? none
        default:
          return none
      }
    },
    phrasesIn: lemmas => {
      const hits: PhraseHit[] = []
      for (let at = 0; at < lemmas.length; at++)
        for (const hit of framesAt(frames, lemmas, at)) hits.push(hit)
      // a longer hit that covers one begins with it or at most `reach` tokens before
      let from = 0
      return hits.filter(({tokens}) => {
        const first = tokens[0]!
        while (hits[from]!.tokens[0]! < first - reach) from++
        for (let other = from; other < hits.length && hits[other]!.tokens[0]! <= first; other++)
          if (contains(hits[other]!.tokens, tokens)) return false
        return true
      })
    },
  }
}

let compiled: RelationLexicon | null = null
export const relationLexicon = (): RelationLexicon => (compiled ??= compile())
