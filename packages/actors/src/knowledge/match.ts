// Finds known names in a sentence: the longest row of the trie that starts at a token.
// Hyphens inside a name are passed over, so "Guinea - Bissau" in tokens meets "Guinea-Bissau".

import type {Sentence} from "@demarche/text"
import {entryCase, letterCases} from "./layout.ts"
import type {Knowledge} from "./load.ts"
import {fold, nameWords, wordHashes} from "./words.ts"

/** Number of a folded word, -1 when no row uses it. */
export const wordNumber = (knowledge: Knowledge, word: string): number => {
  const {wordHash, wordCheck, wordIndex} = knowledge
  const {first, second} = wordHashes(word)
  const prefix = first >>> (Math.clz32(wordIndex.length - 1) + 1)
  for (let i = wordIndex[prefix]!; i < wordIndex[prefix + 1]!; i++)
    if (wordHash[i] === first && wordCheck[i] === second) return i
  return -1
}

/** Where a token is a hyphen: passed over inside a name. */
export const hyphen = -2

/** What matching needs of a sentence's tokens, one entry a token. */
export interface TokenKeys {
  /** Word number; -1 unknown, -2 hyphen, -3 - i a token with hyphens inside whose words are `joined[i]`. */
  readonly words: Int32Array
  readonly joined: readonly (readonly number[])[]
  /** 0 lower case or no letters, 1 starts with a capital, 2 all capitals (two letters or more), 3 a number. */
  readonly capitals: Uint8Array
  /** Folded words of each token; only where a user's table is to be matched. */
  readonly folded: readonly (readonly string[])[] | null
  /** Matches of the base that start at a token, up to the end of the sentence; found when first asked for. */
  readonly matches: (readonly Match[] | undefined)[]
}

const isHyphen = (form: string): boolean => form.length === 1 && "-–‑‐'’".includes(form)

/** 1 for a capital letter, -1 for a small one, 0 for what has no case. */
const caseOf = (form: string, at: number): number => {
  const code = form.charCodeAt(at)
  if (code < 128) return code >= 97 && code <= 122 ? -1 : code >= 65 && code <= 90 ? 1 : 0
  const letter = form[at]!
  const up = letter.toUpperCase()
  return up === letter.toLowerCase() ? 0 : letter === up ? 1 : -1
}

/** 0 lower case or no letters, 1 starts with a capital, 2 all capitals, 3 a number. */
const capitalsOf = (form: string): number => {
  let upper = 0
  let lower = 0
  let first = -1
  for (let i = 0; i < form.length; i++) {
    const letter = caseOf(form, i)
    if (letter === 0) continue
    if (first < 0) first = letter === 1 ? 1 : 0
    if (letter === 1) upper++
    else lower++
  }
  if (lower === 0 && upper >= 2) return 2
  if (lower + upper === 0 && /^\d+$/.test(form)) return 3
  return first === 1 || upper >= 2 ? 1 : 0
}

/** By the forms: a sentence that is read anew keeps them. */
const computed = new WeakMap<Sentence["forms"], {knowledge: Knowledge; keys: TokenKeys}>()

/** Word numbers and letter cases of a sentence, worked out once. */
export const tokenKeys = ({forms}: Sentence, knowledge: Knowledge): TokenKeys => {
  const known = computed.get(forms)
  if (known !== undefined && known.knowledge === knowledge) return known.keys
  const words = new Int32Array(forms.length)
  const capitals = new Uint8Array(forms.length)
  const joined: number[][] = []
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!
    capitals[i] = capitalsOf(form)
    if (isHyphen(form)) words[i] = hyphen
    else if (form.includes("-") && form.length > 2) {
      words[i] = -3 - joined.length
      joined.push(nameWords(form).map(word => wordNumber(knowledge, word)))
    } else words[i] = wordNumber(knowledge, fold(form))
  }
  const folded = knowledge.own === undefined ? null : forms.map(nameWords)
  const keys: TokenKeys = {words, joined, capitals, folded, matches: []}
  computed.set(forms, {knowledge, keys})
  return keys
}

const childOf = (knowledge: Knowledge, node: number, word: number): number => {
  if (node === 0) return word + 1
  const {nodeFirst, nodeWord} = knowledge
  let low = nodeFirst[node]!
  let high = nodeFirst[node + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const at = nodeWord[middle]!
    if (at === word) return middle
    if (at < word) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** All entries of a node of the trie. */
export const entriesAt = (knowledge: Knowledge, node: number): number[] =>
  Array.from(knowledge.entry.subarray(knowledge.nodeEntry[node]!, knowledge.nodeEntry[node + 1]!))

/** All entries that the base has for a name's folded words. */
export const entriesOfWords = (knowledge: Knowledge, words: readonly string[]): number[] => {
  let node = 0
  for (const word of words) {
    const number = wordNumber(knowledge, word)
    node = number < 0 ? -1 : childOf(knowledge, node, number)
    if (node < 0) return []
  }
  return node === 0 ? [] : entriesAt(knowledge, node)
}

/** A match: tokens `from` to `to` (exclusive) and the entries that fit the letter case. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly entries: readonly number[]
}

/** Strongest letter case in the tokens: an acronym needs all capitals in every word. */
const caseAllows = (need: number, keys: TokenKeys, from: number, to: number): boolean => {
  if (need === letterCases.any) return true
  let some = false
  let all = true
  for (let i = from; i < to; i++) {
    const capitals = keys.capitals[i]!
    if (capitals === 1 || capitals === 2) some = true
    // "MS-13": a number has no case
    if (capitals < 2 && keys.words[i] !== hyphen) all = false
  }
  if (need === letterCases.lower) return !some
  return need === letterCases.capital ? some : all
}

/** All matches that start at a token, longest first, within [from, limit). */
export const matchesAt = (
  knowledge: Knowledge,
  keys: TokenKeys,
  from: number,
  limit: number,
): readonly Match[] => {
  const all = keys.matches[from] ?? baseMatchesAt(knowledge, keys, from, keys.words.length)
  keys.matches[from] = all
  const found = all.length === 0 || all[0]!.to <= limit ? all : all.filter(match => match.to <= limit)
  if (keys.folded === null) return found
  const own = ownMatchesAt(knowledge, keys, from, limit)
  if (own.length === 0) return found
  return [...own, ...found.filter(match => !own.some(other => other.to === match.to))].sort(
    (a, b) => b.to - a.to,
  )
}

/** Names of a user's table that start at a token. */
const ownMatchesAt = (knowledge: Knowledge, keys: TokenKeys, from: number, limit: number): Match[] => {
  const {folded} = keys
  const first = folded?.[from]?.[0]
  if (knowledge.own === undefined || folded === null || first === undefined) return []
  return (knowledge.own.get(first) ?? []).flatMap(({words, entries}) => {
    let at = 0
    let to = from
    for (; at < words.length && to < limit; to++)
      for (const word of folded[to]!) if (word !== words[at++]) return []
    if (at !== words.length) return []
    const fitting = entries.filter(entry => caseAllows(entryCase(entry), keys, from, to))
    return fitting.length === 0 ? [] : [{from, to, entries: fitting}]
  })
}

const baseMatchesAt = (knowledge: Knowledge, keys: TokenKeys, from: number, limit: number): Match[] => {
  const found: Match[] = []
  if (keys.words[from] === hyphen) return found
  let node = 0
  for (let i = from; i < limit; i++) {
    const word = keys.words[i]!
    if (word === hyphen) continue
    if (word === -1) break
    if (word >= 0) node = childOf(knowledge, node, word)
    else
      for (const part of keys.joined[-3 - word]!)
        node = part < 0 || node < 0 ? -1 : childOf(knowledge, node, part)
    if (node < 0) break
    const first = knowledge.nodeEntry[node]!
    const last = knowledge.nodeEntry[node + 1]!
    if (first === last) continue
    const entries: number[] = []
    for (let e = first; e < last; e++) {
      const entry = knowledge.entry[e]!
      if (caseAllows(entryCase(entry), keys, from, i + 1)) entries.push(entry)
    }
    if (entries.length > 0) found.unshift({from, to: i + 1, entries})
  }
  return found
}
