// Whoever spoke before, called back by a pronoun or a plain word: "it warned", "the official added", "the Belgian said".

import {type Resolution, resolve} from "@demarche/actors"
import {lower} from "../attribution/clauses.ts"
import {participantAt, type Story} from "../mentions/story.ts"
import {ownState} from "./own-state.ts"
import type {Saying, Spoken} from "./saying.ts"
import {personAhead} from "./told-beside.ts"

/** How many sentences later a plain word still means who spoke last. */
const reach = 2

const lastOf = ({sentence, before}: Saying, fits: (one: Spoken) => boolean): Spoken | null => {
  const last = before.findLast(fits)
  return last !== undefined &&
    last.sentence.in === sentence.in &&
    sentence.index - last.sentence.index <= reach
    ? last
    : null
}

const isOne = ({resolution}: Spoken): boolean => resolution.kind === "person" && !resolution.plural

/** Words for a person that no office is held by. */
const plain =
  /^(official|general|man|woman|leader|politician|lawmaker|minister|officer|commander|diplomat|veteran|envoy|spokesman|spokeswoman|aide|source|strongman|chief|adviser|advisor)$/

/** "A spokesperson for Ethiopia's foreign ministry dismissed reports. …," Dina Mufti said: named only now. */
function namedNow(saying: Saying, line: Resolution): Resolution | null {
  const {from, to, head} = saying.phrase
  const isName =
    to - from > 1 && saying.sentence.upos[head] === "PROPN" && saying.sentence.upos[from] === "PROPN"
  if (line.kind !== "person" || line.code !== null || line.identity?.wikidata != null || !isName) return null
  const last = saying.before.at(-1)
  if (last === undefined || !isOne(last) || last.sentence.in !== saying.sentence.in) return null
  const {resolution, sentence, phrase} = last
  if (resolution.identity !== null || resolution.code === null || saying.sentence.index - sentence.index > 1)
    return null
  const isRole = /^(NOUN)$/.test(sentence.upos[phrase.head]!)
  return isRole ? {...resolution, identity: line.identity} : null
}

/** Who is called again by a definite word; `null` when the words tell somebody of their own. */
export function speakerAgain(
  story: Story,
  saying: Saying,
  line: Resolution,
  read: Resolution | null,
): Resolution | null {
  const {sentence, phrase} = saying
  const {from, to, head} = phrase
  if (
    /^(one|some|many|another|several|most|two)$/.test(lower(sentence, from)) &&
    lower(sentence, from + 1) === "of"
  )
    return partOf(story, saying)
  const named = namedNow(saying, line)
  if (named !== null) return named
  if (lower(sentence, from) !== "the" || to - from > 3 || line.identity !== null) return null
  if (!/^(NN|NNP|JJ)$/.test(sentence.xpos[head]!)) return null
  const lemma = sentence.lemmas[head]!.toLowerCase()
  const last = lastOf(saying, isOne)
  if (last === null) return null
  const {resolution} = last
  // "Charles Michel said …, the Belgian said"
  if (line.kind === "group" && line.code !== null && line.sector === "CVL" && to - from === 2)
    return resolution.identity !== null &&
      (resolution.code === line.code || /^(EUR|UNO|IGO)$/.test(resolution.code ?? ""))
      ? resolution
      : null
  if (line.code !== null || !plain.test(lemma)) return null
  if (read !== null && read.identity !== null) return null
  const words = last.sentence.forms.slice(last.phrase.from, last.phrase.to).map(form => form.toLowerCase())
  const called = words.includes(lemma) || resolution.office?.toLowerCase().includes(lemma) === true
  const fits =
    called ||
    (!/^(source|diplomat)$/.test(lemma) &&
      (resolution.identity !== null || (line.sector !== null && line.sector === resolution.sector)))
  return fits && (read === null || read.code === null || read.code === resolution.code) ? resolution : null
}

const one = (resolution: Resolution): Resolution => ({...resolution, kind: "person", plural: false})

/** "Officials in Ankara have grown impatient. …, one of them said" */
function partOf(story: Story, {sentence, phrase, before}: Saying): Resolution | null {
  const whole = participantAt(story, sentence, phrase.to - 1)?.resolution
  if (whole !== undefined && whole.code !== null) return one(whole)
  for (const other of [
    ...story.annotated.sentences.slice(Math.max(0, sentence.index - 2), sentence.index),
  ].reverse())
    for (let token = 0; token < other.forms.length; token++) {
      if (!/^nsubj/.test(other.deprels[token]!) || !/^NNP?S$/.test(other.xpos[token]!)) continue
      const found = participantAt(story, other, token)?.resolution
      if (found !== undefined && found.code !== null) return one(found)
    }
  return before.at(-1)?.resolution ?? null
}

/** Whom a pronoun calls back; `null` when the tree's reading holds. */
export function pronounBack(story: Story, saying: Saying, read: Resolution | null): Resolution | null {
  const {sentence, phrase, before} = saying
  const form = lower(sentence, phrase.head)
  const isPerson = /^(he|she)$/.test(form)
  if (isPerson) {
    const own = subjectBefore(story, saying)
    if (own !== null) return own
  }
  if (read !== null && read.code !== null) {
    const last = isPerson && read.identity === null ? lastOf(saying, isOne)?.resolution : undefined
    return last !== undefined && last.identity !== null && last.code === read.code ? last : read
  }
  // the tree names whom the speakers before tell more of
  const same = before.findLast(
    ({resolution}) => read?.identity != null && resolution.identity?.name === read.identity.name,
  )
  if (same !== undefined) return same.resolution
  if (isPerson) return lastOf(saying, isOne)?.resolution ?? personAhead(story, sentence)
  if (form === "it") return lastOf(saying, ({resolution}) => resolution.kind !== "person")?.resolution ?? null
  if (form === "they")
    return (
      lastOf(saying, ({resolution}) => resolution.kind !== "person" || resolution.plural)?.resolution ?? null
    )
  return null
}

/** "The governor declared a curfew; schools would stay shut, he said": whoever acts in the narrator's own clause. */
function subjectBefore(story: Story, saying: Saying): Resolution | null {
  const {sentence, phrase, pieces} = saying
  const isSaid = (token: number): boolean =>
    pieces.some(piece => piece.sentence === sentence && token >= piece.from && token < piece.to)
  for (let token = phrase.from - 1; token >= 0; token--) {
    if (!/^nsubj/.test(sentence.deprels[token]!) || !/^NNP?$/.test(sentence.xpos[token]!) || isSaid(token))
      continue
    let from = token
    while (from > 0 && /^(DET|ADJ|NOUN|PROPN)$/.test(sentence.upos[from - 1]!)) from--
    const line = resolve(sentence, from, token + 1, token, story.on, story.knowledge)
    if (line.kind !== "person") return null
    const read = participantAt(story, sentence, token)?.resolution
    if (read !== undefined && read.code !== null && read.identity !== null) return read
    const code = ownState(story, {...saying, phrase: {from, to: token + 1, head: token}}, line)
    return code === null ? null : {...line, code}
  }
  return null
}
