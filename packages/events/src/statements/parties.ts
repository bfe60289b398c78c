// Entity blocks of those who speak, are spoken to, or stand in relations. The words of the line are kept; who is
// meant comes from the story. Somebody of whom nothing is known still has a block, with code `null`.

import type {EntityBlock} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import type {SourcePhrase} from "../attribution/source-phrase.ts"
import {genderOfName} from "../mentions/given-names.ts"
import {type Participant, spanOf} from "../mentions/participant.ts"
import {participantAt, participantsOf, type Story} from "../mentions/story.ts"
import {entityBlocks} from "../to-record.ts"

export const stringOf = (story: Story, sentence: Sentence): string =>
  sentence.in === "title" ? (story.annotated.document.title ?? "") : story.annotated.document.text

/** One block for each participant named in a phrase; the phrase itself when it names one or nobody. */
export function blocksOf(story: Story, sentence: Sentence, phrase: SourcePhrase): EntityBlock[] {
  const span = spanOf(sentence, phrase.from, phrase.to)
  const text = stringOf(story, sentence).slice(span.start, span.end)
  const found = namedIn(story, sentence, phrase)
  if (found.length > 1) return found.flatMap(entityBlocks)
  const [one] = found
  if (one === undefined) return [{code: null, sector: null, other_sectors: [], entity_text: text, span}]
  const name =
    one.resolution.kind === "organisation"
      ? nameWithin(story, sentence, phrase)
      : one.resolution.identity === null
        ? nameBeside(story, sentence, phrase.to)
        : null
  return entityBlocks(one).map(block => ({
    ...block,
    ...(name === null ? {} : {identifier_text: name}),
    entity_text: text,
    span,
  }))
}

/** "A spokesman for the Brotherhood, Gehad el-Haddad, told": the person named behind the comma. */
function nameBeside(story: Story, sentence: Sentence, comma: number): string | null {
  if (sentence.forms[comma] !== ",") return null
  const name = sentence.names.find(one => one.from === comma + 1 && one.type === "PER")
  if (name === undefined || !/^[,.]$/.test(sentence.forms[name.to] ?? ".")) return null
  const {start, end} = spanOf(sentence, name.from, name.to)
  return (
    participantAt(story, sentence, name.from)?.resolution.identity?.name ??
    stringOf(story, sentence).slice(start, end)
  )
}

/** "Russian Academy of Sciences Nikolai Kalashnikov": the person at the end of a body's name. */
export function nameWithin(story: Story, sentence: Sentence, {from, to}: SourcePhrase): string | null {
  for (let at = from + 1; at < to - 1; at++) {
    if (
      genderOfName(`${sentence.forms[at]} ${sentence.forms[at + 1]}`) === null ||
      sentence.upos[at + 1] !== "PROPN"
    )
      continue
    const {start, end} = spanOf(sentence, at, to)
    return stringOf(story, sentence).slice(start, end)
  }
  return null
}

/** Those whom the head and its conjuncts name within the phrase; else the last name of the phrase. */
export function namedIn(story: Story, sentence: Sentence, {from, to, head}: SourcePhrase): Participant[] {
  const named = participantsOf(story, sentence, head).filter(one => one.head >= from && one.head < to)
  if (named.length > 0) return named
  for (let at = to - 1; at >= from; at--) {
    if (sentence.upos[at] !== "PROPN") continue
    const one = participantAt(story, sentence, at)
    if (one !== null && one.resolution.kind === "person") return [one]
  }
  return []
}
