// Who the product takes the marked words of a gold text for: by the coder's reading of the story where an answer may
// lie in earlier words, else by the words of the mark alone.

import {type Knowledge, type Resolution, resolve} from "@demarche/actors"
import type {ActorClass, GoldActorMention, GoldActorText, PredictedReferent} from "@demarche/evaluation"
import {
  beginStory,
  likeliest,
  mendReports,
  mendVerbs,
  noteNames,
  participantAt,
  participantsOf,
  type Story,
} from "@demarche/events"
import {annotate, type Sentence, type TextModel} from "@demarche/text"

export interface ReadMention {
  readonly referents: readonly PredictedReferent[]
  readonly because: readonly string[]
}

/** Classes whose answer may lie in other words of the text, also where that is one sentence. */
const looksBack = new Set<ActorClass>([
  "pronouns",
  "descriptions",
  "short-forms",
  "role-nouns",
  "groups",
  "words-decide",
])

/** In the order of the item's mentions. */
export function readMentions(item: GoldActorText, text: TextModel, knowledge: Knowledge): ReadMention[] {
  const annotated = annotate({id: item.id, text: item.text, date: item.date, language: "en"}, text)
  const story = beginStory(annotated, knowledge)
  const found: (ReadMention | null)[] = item.mentions.map(() => null)
  for (const sentence of annotated.sentences.map(mendVerbs).map(mendReports)) {
    noteNames(story, sentence)
    item.mentions.forEach((mention, at) => {
      const tokens = tokensOf(sentence, mention)
      if (tokens === null || found[at] !== null) return
      const head = headOf(sentence, tokens.from, tokens.to)
      const back = item.story || looksBack.has(mention.class)
      const resolutions =
        mention.referents.length > 1 || back ? readStory(story, sentence, head, mention) : []
      const whole = (): Resolution => resolve(sentence, tokens.from, tokens.to, head, item.date, knowledge)
      found[at] = readMention(resolutions.length > 0 ? resolutions : [whole()])
    })
  }
  return found.map(one => one ?? {referents: [], because: ["no words"]})
}

function readStory(story: Story, sentence: Sentence, head: number, mention: GoldActorMention): Resolution[] {
  const {start, end} = mention.span
  const one = participantAt(story, sentence, head)
  const found =
    mention.referents.length > 1 && one?.resolution.members === undefined
      ? participantsOf(story, sentence, head).filter(
          ({head: at}) => sentence.starts[at]! >= start && sentence.ends[at]! <= end,
        )
      : one === null
        ? []
        : [one]
  return found.map(party => likeliest(story, party).resolution)
}

const readMention = (resolutions: readonly Resolution[]): ReadMention => ({
  referents: resolutions
    .flatMap(one => one.members ?? [one])
    .map(({code, sector, otherSectors, identity, office, kind}) => ({
      code,
      sector: sector as PredictedReferent["sector"],
      otherSectors,
      identity: identity?.name ?? null,
      office,
      kind,
    })),
  because: resolutions.flatMap(one => one.because),
})

/** Tokens [from, to) that the mark covers, also in part; null when it lies in another sentence. */
function tokensOf(sentence: Sentence, {span}: GoldActorMention): {from: number; to: number} | null {
  let from = 0
  while (from < sentence.forms.length && sentence.ends[from]! <= span.start) from++
  let to = from
  while (to < sentence.forms.length && sentence.starts[to]! < span.end) to++
  return to > from ? {from, to} : null
}

/** The token whose governor lies outside; of several the first that is a noun or pronoun. */
function headOf(sentence: Sentence, from: number, to: number): number {
  const roots: number[] = []
  for (let token = from; token < to; token++) {
    const governor = sentence.heads[token]!
    if (governor < from || governor >= to) roots.push(token)
  }
  const noun = roots.find(token => /^(NOUN|PROPN|PRON)$/.test(sentence.upos[token]!))
  return noun ?? roots.find(token => sentence.upos[token] !== "PUNCT") ?? to - 1
}
