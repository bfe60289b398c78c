// Builds the word table and the trie of token sequences.

import {knowledgeLayout as layout, nameWords, wordHashes} from "@demarche/actors"

interface Node {
  readonly children: Map<number, Node>
  readonly entries: number[]
}

/** Bits of a word's hash that the index tells apart: half a dozen words a prefix. */
const prefixBits = 13

const newNode = (): Node => ({children: new Map(), entries: []})

export interface Phrase {
  readonly words: readonly string[]
  readonly entry: number
}

/** Letter case a name asks of the text: acronyms all capitals, names a capital, plain words none. */
export const caseOf = (name: string): number => {
  if (!/\p{Lu}/u.test(name)) return layout.letterCases.any
  const letters = name.replace(/[^\p{L}]/gu, "")
  if (letters.length >= 2 && letters === letters.toUpperCase()) return layout.letterCases.acronym
  return layout.letterCases.capital
}

export class TrieBuilder {
  private readonly phrases: Phrase[] = []
  /** Kinds by name as they stood when first asked for. */
  private meanings: Map<string, number[]> | null = null

  add(name: string, kind: number, row: number, letterCase: number = caseOf(name)): void {
    const words = nameWords(name)
    if (words.length === 0) return
    this.phrases.push({words, entry: layout.packEntry(kind, letterCase, row)})
  }

  /** Whether a name already stands for one of these kinds. */
  means(name: string, kinds: ReadonlySet<number>): boolean {
    const words = nameWords(name).join(" ")
    if (this.meanings === null) {
      this.meanings = new Map()
      for (const phrase of this.phrases) {
        const key = phrase.words.join(" ")
        this.meanings.set(key, [...(this.meanings.get(key) ?? []), layout.entryKind(phrase.entry)])
      }
    }
    return this.meanings.get(words)?.some(kind => kinds.has(kind)) ?? false
  }

  /** Columns of the word table and the trie; entries of one node keep the order they were added in. */
  build(): Record<string, Uint32Array> {
    const hashed = new Map<string, {first: number; second: number}>()
    for (const {words} of this.phrases)
      for (const word of words) if (!hashed.has(word)) hashed.set(word, wordHashes(word))
    const sorted = [...hashed].sort(([, a], [, b]) => a.first - b.first || a.second - b.second)
    const numbers = new Map(sorted.map(([word], number) => [word, number]))
    const wordHash = Uint32Array.from(sorted, ([, hash]) => hash.first)
    const wordCheck = Uint32Array.from(sorted, ([, hash]) => hash.second)
    const wordIndex = new Uint32Array((1 << prefixBits) + 1)
    for (const hash of wordHash) wordIndex[(hash >>> (32 - prefixBits)) + 1]!++
    for (let i = 1; i < wordIndex.length; i++) wordIndex[i]! += wordIndex[i - 1]!

    const root = newNode()
    for (let word = 0; word < sorted.length; word++) root.children.set(word, newNode())
    for (const {words, entry} of this.phrases) {
      let node = root
      for (const word of words) {
        const number = numbers.get(word)!
        let child = node.children.get(number)
        if (child === undefined) {
          child = newNode()
          node.children.set(number, child)
        }
        node = child
      }
      if (!node.entries.includes(entry)) node.entries.push(entry)
    }
    const order: Node[] = [root]
    const words: number[] = [0]
    const first: number[] = []
    for (let at = 0; at < order.length; at++) {
      first.push(order.length)
      for (const [word, child] of [...order[at]!.children].sort(([a], [b]) => a - b)) {
        order.push(child)
        words.push(word)
      }
    }
    first.push(order.length)
    const nodeEntry = new Uint32Array(order.length + 1)
    const entries: number[] = []
    order.forEach((node, at) => {
      nodeEntry[at] = entries.length
      entries.push(...node.entries)
    })
    nodeEntry[order.length] = entries.length
    return {
      wordHash,
      wordCheck,
      wordIndex,
      nodeFirst: Uint32Array.from(first),
      nodeWord: Uint32Array.from(words),
      nodeEntry,
      entry: Uint32Array.from(entries),
    }
  }
}
