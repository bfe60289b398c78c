// The tagger's dictionary from a treebank: which tags a form was seen with.

import {CLOSED, hashOfForm, type TagDictionary} from "@demarche/text/for-training"
import {formsOfVerbsAlone} from "../lemmas/irregular-verbs.ts"
import type {TreebankSentence} from "../treebank/treebank.ts"

/** Forms seen less often are left out, or the dictionary gives the answers away. */
const LISTED = 4
/** Forms seen this often may only take tags they were seen with. */
const CONFINED = 10
/** Of a form seen often, a tag with a smaller share is taken for a slip. */
const SLIP = 0.004
/** Tags of one and the same form: a verb seen as an infinitive can also be a plural present ("leaders sign"). */
const TWINS = [["VERB|VB", "VERB|VBP"]] as const
/** A tag is open to unseen forms when this many different rare forms carry it. */
const OPEN = 3

export interface BuiltDictionary extends TagDictionary {
  /** How often each form was seen, by hash. */
  readonly counts: ReadonlyMap<number, number>
}

/** `tagIds`: joint tag → number from 1. */
export const buildDictionary = (
  sentences: readonly TreebankSentence[],
  tagIds: ReadonlyMap<string, number>,
): BuiltDictionary => {
  const seen = new Map<number, {count: number; tags: Map<number, number>}>()
  for (const {forms, tags} of sentences)
    forms.forEach((form, at) => {
      const hash = hashOfForm(form) >>> 0
      const entry = seen.get(hash) ?? {count: 0, tags: new Map()}
      entry.count++
      const tag = tagIds.get(tags[at]!)!
      entry.tags.set(tag, (entry.tags.get(tag) ?? 0) + 1)
      seen.set(hash, entry)
    })
  const rare = new Map<number, number>()
  for (const {count, tags} of seen.values())
    if (count <= 2) for (const tag of tags.keys()) rare.set(tag, (rare.get(tag) ?? 0) + 1)
  const open = [...rare].filter(([, forms]) => forms >= OPEN).map(([tag]) => tag)
  const sets: number[][] = [open.sort((a, b) => a - b)]
  const setIds = new Map<string, number>()
  const idOf = (set: number[]): number => {
    set.sort((a, b) => a - b)
    const name = set.join(" ")
    const known = setIds.get(name)
    if (known !== undefined) return known
    const id = sets.push(set) - 1
    setIds.set(name, id)
    return id
  }
  const listed = [...seen].filter(([, {count}]) => count >= LISTED).sort(([a], [b]) => a - b)
  // "overran", "forbade": forms of verbs that the treebanks do not hold
  const unseen = [...formsOfVerbsAlone()]
    .map(([form, tags]) => [hashOfForm(form) >>> 0, tags.map(tag => tagIds.get(tag)!)] as const)
    .filter(([hash]) => !seen.has(hash))
    .sort(([a], [b]) => a - b)
  let size = 1
  while (size < (listed.length + unseen.length) * 2) size *= 2
  const keys = new Uint32Array(size)
  const formSets = new Uint16Array(size)
  const list = (hash: number, set: number): void => {
    let slot = hash & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = hash
    formSets[slot] = set
  }
  for (const [hash, {count, tags}] of listed) {
    const set = [...tags].filter(([, times]) => times >= count * SLIP).map(([tag]) => tag)
    for (const [one, other] of TWINS)
      for (const [has, lacks] of [
        [tagIds.get(one), tagIds.get(other)],
        [tagIds.get(other), tagIds.get(one)],
      ])
        if (has !== undefined && lacks !== undefined && set.includes(has) && !set.includes(lacks))
          set.push(lacks)
    list(hash, idOf(set) | (count >= CONFINED ? CLOSED : 0))
  }
  for (const [hash, set] of unseen) list(hash, idOf(set) | CLOSED)
  const starts = new Uint16Array(sets.length + 1)
  sets.forEach((set, id) => {
    starts[id + 1] = starts[id]! + set.length
  })
  return {
    keys,
    sets: formSets,
    starts,
    tags: Uint8Array.from(sets.flat()),
    counts: new Map([...seen].map(([hash, {count}]) => [hash, count])),
  }
}
