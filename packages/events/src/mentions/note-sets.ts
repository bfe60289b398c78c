// "Reagan and Gorbachev", "Trump met Putin": those whom a sentence names together, for "both" and "the leaders" to come back to.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {nounPhrase} from "../arguments/phrase.ts"
import {type Mention, roleOf} from "./chain.ts"
import {deedOf} from "./deed.ts"
import {setChain} from "./set.ts"
import type {Story} from "./story.ts"

const setKind = ({kind}: Resolution): "person" | "party" | null =>
  kind === "person" ? "person" : kind === "thing" || kind === "unknown" ? null : "party"

/** "Reagan and Gorbachev": with the last of several conjuncts the set of them is named. */
export function noteSet(story: Story, sentence: Sentence, head: number, first: number): void {
  const here = story.mentions.slice(first)
  const last = here.at(-1)
  if (last === undefined || last.head !== head) return
  const governor =
    sentence.deprels[head] === "conj" ? sentence.heads[head]! : lostConjunct(sentence, here, head)
  if (governor < 0) return
  const heads = new Set([
    governor,
    ...sentence.children[governor]!.filter(at => sentence.deprels[at] === "conj"),
    head,
  ])
  const parts = here.filter(one => heads.has(one.head) && one.head <= head && one.chain.members === null)
  const members = [...new Set(parts.map(one => one.chain))]
  if (members.length < 2 || members.length > 6 || members.some(one => one.members !== null)) return
  const kind = setKind(members[0]!.resolution)
  if (kind === null || members.some(one => setKind(one.resolution) !== kind)) return
  // "A, B and C": the set of the first two was none
  const part = story.mentions.findLastIndex(
    (one, at) =>
      at >= first &&
      one.chain.members?.every(member => members.includes(member)) === true &&
      one.head !== head,
  )
  if (part >= 0) story.mentions.splice(part, 1)
  const chain = setChain(story, members)
  chain.mentions++
  const deed = deedOf(sentence, governor)
  if (deed !== null) for (const one of [chain, ...members]) one.deeds.add(deed)
  story.mentions.push({
    sentence,
    head,
    chain,
    role: roleOf(sentence, governor),
    pronoun: false,
    loose: false,
  })
}

/** The presidents of Turkey and Russia and the German chancellor: two subjects of one verb with "and" between them. */
function lostConjunct(sentence: Sentence, here: readonly Mention[], head: number): number {
  const {from} = nounPhrase(sentence, head)
  if (!/^(and|&)$/i.test(sentence.forms[from - 1] ?? "")) return -1
  const role = roleOf(sentence, head)
  const before = here.findLast(
    one =>
      one.head < from &&
      one.role === role &&
      (role === "subject" || sentence.heads[one.head] === sentence.heads[head]),
  )
  return before !== undefined && nounPhrase(sentence, before.head).to === from - 1 ? before.head : -1
}

/** "Trump met Putin", "Macron's talks with Merz": two of a kind whom one clause holds together. */
export function noteLooseSets(story: Story, sentence: Sentence, first: number): void {
  const here = story.mentions.slice(first)
  for (const subject of here) {
    if (subject.role !== "subject" || subject.chain.members !== null || subject.chain.resolution.plural)
      continue
    const verb = sentence.heads[subject.head]!
    const other = here.find(
      one =>
        one.head > subject.head &&
        one.chain !== subject.chain &&
        one.chain.members === null &&
        !one.chain.resolution.plural &&
        one.chain.resolution.kind === subject.chain.resolution.kind &&
        /^(person|state)$/.test(one.chain.resolution.kind) &&
        (one.role === "object" || one.role === "oblique") &&
        sentence.heads[one.head] === verb,
    )
    if (other === undefined) continue
    story.mentions.push({
      sentence,
      head: other.head,
      chain: setChain(story, [subject.chain, other.chain]),
      role: "oblique",
      pronoun: false,
      loose: true,
    })
  }
}
