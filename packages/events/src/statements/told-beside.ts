// Whose people speak, told by what stands beside or before their words: an apposition, an owner.

import {type Resolution, resolve} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {lower} from "../attribution/clauses.ts"
import {phraseFrom, type SourcePhrase} from "../attribution/source-phrase.ts"
import {codeAt, participantAt, type Story} from "../mentions/story.ts"
import type {Saying} from "./saying.ts"

/**
 * > | Luis Vicente Leon, a pollster in the Venezuelan capital, said; Bahram Ghassemi, of the Iranian foreign ministry, said
 */
export function codeBeside(story: Story, sentence: Sentence, comma: number): string | null {
  if (sentence.forms[comma] !== ",") return null
  const from = /^(of|from|at|with|for|speaking|who|heads?|leads?|runs?)$/i
  let at = comma + 1
  while (from.test(sentence.forms[at] ?? "")) at++
  const phrase = phraseFrom(sentence, at, Math.min(sentence.forms.length, at + 14))
  if (phrase === null) return null
  return resolve(sentence, phrase.from, phrase.to, phrase.head, story.on, story.knowledge).code
}

/** How many sentences back a whole name is looked for. */
const reach = 30

/** "Tulip Siddiq, a United Kingdom MP, … Siddiq has called it": what stood beside the whole name. */
export function codeOfFullName(story: Story, sentence: Sentence, {from, to}: SourcePhrase): string | null {
  if (to - from !== 1 || sentence.upos[from] !== "PROPN") return null
  for (const other of story.annotated.sentences.slice(
    Math.max(0, sentence.index - reach),
    sentence.index + 1,
  )) {
    const name = other.names.find(
      one => one.type === "PER" && one.to - one.from > 1 && other.forms[one.to - 1] === sentence.forms[from],
    )
    if (name !== undefined) return codeBeside(story, other, name.to)
  }
  return null
}

/**
 * > | its peace commissioner; the president-elect's aides; the country's president
 *     ^owner                  ^owner                       ^owner, which only the story tells
 */
export function codeOfOwner(story: Story, {sentence, phrase, before}: Saying): string | null {
  const {from, to, head} = phrase
  if (sentence.xpos[from] === "PRP$") {
    const own = codeAt(story, sentence, from)
    if (own !== null) return own
    return /^(its|their)$/i.test(sentence.forms[from]!) ? lastCode(before) : codeAhead(story, sentence)
  }
  const mark = sentence.forms.findIndex(
    (form, at) => at > from && at < Math.max(head, to - 1) && /^['’]s?$/.test(form),
  )
  if (mark < 0) return null
  const owner = participantAt(story, sentence, mark - 1)?.resolution
  if (owner !== undefined && owner.code !== null && !isGuess(owner) && !isBareOwner(sentence, phrase))
    return owner.code
  const word = lower(sentence, mark - 1)
  if (/^(north|south)$/.test(word)) return koreaNamed(story) ? (word === "north" ? "PRK" : "KOR") : null
  if (word === "bloc") return europeNamed(story) ? "EUR" : null
  return /^(country|nation|state|group|movement|party|organisation|organization|militia|agency|ministry)$/.test(
    word,
  )
    ? lastCode(before)
    : null
}

/** A reading that rests on nothing but where the story plays, as events are coded; speakers are weighed anew. */
export const isGuess = ({because}: Resolution): boolean =>
  because.some(one => one.startsWith("the story plays in"))

/** "the country's president": of the one told of last. */
export const isBareOwner = (sentence: Sentence, {from, to}: SourcePhrase): boolean =>
  lower(sentence, from) === "the" &&
  to - from > 3 &&
  /^(country|nation|group|movement|party|bloc|north|south)$/.test(lower(sentence, from + 1)) &&
  /^['’]s?$/.test(sentence.forms[from + 2]!)

const names = ({annotated}: Story, word: RegExp): boolean =>
  annotated.sentences.slice(0, reach).some(({forms}) => forms.some(form => word.test(form)))

const koreaNamed = (story: Story): boolean => names(story, /^(Koreans?|Korea|Pyongyang|Seoul)$/)

const europeNamed = (story: Story): boolean => names(story, /^(EU|European|Brussels)$/)

const lastCode = (before: Saying["before"]): string | null =>
  before.findLast(({resolution}) => resolution.code !== null)?.resolution.code ?? null

/** "Her party said. Aung San Suu Kyi had not been seen": the name that a story opens without. */
function codeAhead(story: Story, sentence: Sentence): string | null {
  return personAhead(story, sentence)?.code ?? null
}

/** The first person named in the next sentence. */
export function personAhead(story: Story, sentence: Sentence): Resolution | null {
  const next = story.annotated.sentences[sentence.index + 1]
  const name = next?.names.find(({type}) => type === "PER")
  if (next === undefined || name === undefined) return null
  const found = resolve(next, name.from, name.to, name.to - 1, story.on, story.knowledge)
  return found.kind === "person" ? found : null
}
