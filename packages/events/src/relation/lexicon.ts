// The hand lexicon of the relation model: which kind of relation a word or phrase tells of. The table is
// data/relation-lexicon.tsv; an entry in several classes divides its weight among them.

import {relationLexicon as table} from "../tables/relation-lexicon.ts"

export interface PhraseHit {
  /** Number of the entry, stable for one table. */
  readonly entry: number
  /** Number of the class. */
  readonly label: number
  readonly tokens: readonly number[]
}

export interface RelationLexicon {
  /** Classes of a single word with their weights. */
  classesOf(lemma: string, upos: string): readonly (readonly [label: number, weight: number])[]
  /** Phrases whose words stand in order, with at most two words between. */
  phrasesIn(lemmas: readonly string[]): readonly PhraseHit[]
}

interface Phrase {
  readonly words: readonly string[]
  readonly entry: number
  readonly label: number
}

const none: readonly (readonly [number, number])[] = []
const widestGap = 2

function compile(): RelationLexicon {
  const words = new Map<string, number[]>()
  const phrases = new Map<string, Phrase[]>()
  let entry = 0
  table.forEach((row, label) => {
    const [, entries = ""] = row.split("\t")
    for (const text of entries.split(",").map(part => part.trim())) {
      const [phrase = "", kind = "v"] = text.split(":")
      const parts = phrase.split(" ")
      if (parts.length === 1) {
        const key = `${phrase}/${kind}`
        words.set(key, [...(words.get(key) ?? []), label])
      } else {
        const same = phrases.get(parts[0]!) ?? []
        same.push({words: parts, entry: entry++, label})
        phrases.set(parts[0]!, same)
      }
    }
  })
  const weighted = new Map(
    [...words].map(([key, labels]) => [key, labels.map(label => [label, 1 / labels.length] as const)]),
  )
  const kindOf: Readonly<Record<string, string>> = {VERB: "v", AUX: "v", NOUN: "n", PROPN: "n", ADJ: "a"}
  return {
    classesOf: (lemma, upos) => {
      const kind = kindOf[upos]
      return kind === undefined ? none : (weighted.get(`${lemma}/${kind}`) ?? none)
    },
    phrasesIn: lemmas => {
      const hits: PhraseHit[] = []
      lemmas.forEach((lemma, at) => {
        for (const phrase of phrases.get(lemma) ?? []) {
          const tokens = [at]
          let next = at + 1
          for (const word of phrase.words.slice(1)) {
            let found = -1
            for (let i = next; i <= next + widestGap && i < lemmas.length; i++) {
              if (lemmas[i] === word) {
                found = i
                break
              }
            }
            if (found < 0) break
            tokens.push(found)
            next = found + 1
          }
          if (tokens.length === phrase.words.length)
            hits.push({entry: phrase.entry, label: phrase.label, tokens})
        }
      })
      return hits
    },
  }
}

let compiled: RelationLexicon | null = null
export const relationLexicon = (): RelationLexicon => (compiled ??= compile())
