// All statements of a story, in reading order: who says what to whom, in whose words, about which events.

import type {EntityBlock, EventRecord, Statement, Words} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import type {SourcePhrase} from "../attribution/source-phrase.ts"
import {spanOf} from "../mentions/participant.ts"
import type {Story} from "../mentions/story.ts"
import {recordId} from "../record-id.ts"
import {formatDay} from "../time/calendar.ts"
import {citeInfo, textInfo} from "../to-record.ts"
import {coderVersion} from "../version.ts"
import {addresseeAround} from "./addressee.ts"
import type {Cue} from "./cue.ts"
import {cuesOf} from "./cues.ts"
import {blocksOf, stringOf} from "./parties.ts"
import {type Piece, type Quotations, quotationsOf} from "./quotations.ts"
import {isBeside, type Said, saidBy} from "./said.ts"
import type {Spoken} from "./saying.ts"
import {speakersOf} from "./speakers.ts"
import {timeOfSaying} from "./time-of-saying.ts"

/** How many of those who spoke last can be called back. */
const remembered = 20

/** A cue with its words, before it becomes a statement. */
interface Draft extends Said {
  readonly sentence: Sentence
  readonly cue: Cue
}

/** @param sentences of the story, as the coder has read them; names are noted already */
export function findStatements(
  story: Story,
  sentences: readonly Sentence[],
  events: readonly EventRecord[],
): Statement[] {
  const quotations = quotationsOf(sentences)
  const drafts: Draft[] = []
  const claimed = new Set<Sentence>()
  for (const sentence of sentences) {
    const quoted = quotations.in(sentence)
    const isQuoted = (token: number): boolean => quoted.some(piece => token >= piece.from && token < piece.to)
    const cues = cuesOf(sentence, isQuoted)
    const own = nested(
      sentence,
      cues.flatMap(cue => {
        const said =
          saidBy(sentence, cue, cues, quotations) ?? saidBefore(sentence, cue, sentences, quotations)
        return said === null ? [] : [{sentence, cue, ...said}]
      }),
    ).filter((draft, at, all) => all.findIndex(other => isSameWords(other, draft)) === at)
    drafts.push(...own)
    for (const {pieces} of own) for (const piece of pieces) claimed.add(piece.sentence)
  }
  for (const sentence of sentences) if (!claimed.has(sentence)) goOn(drafts, sentence, quotations)
  let before: readonly Spoken[] = []
  return drafts.map(draft => {
    const {sentence, pieces, cue} = draft
    const {blocks, spoken} = speakersOf(story, {sentence, phrase: cue.speaker, pieces, before})
    before = [...before, ...spoken].slice(-remembered)
    return toStatement(story, draft, blocks, events)
  })
}

/** "…," an employee said, asking that nobody name him: a quotation is handed over once. */
const isSameWords = ({pieces}: Said, other: Said): boolean =>
  pieces.length === other.pieces.length &&
  pieces.every(
    (piece, at) => piece.sentence === other.pieces[at]!.sentence && piece.from === other.pieces[at]!.from,
  )

/** `"Will they go?" he asked.`, cut into two sentences: the words stand in the one before. */
function saidBefore(
  sentence: Sentence,
  cue: Cue,
  sentences: readonly Sentence[],
  quotations: Quotations,
): Said | null {
  const before = sentences[sentence.index - 1]
  if (cue.ownFrom > 1 || before === undefined || before.paragraph !== sentence.paragraph) return null
  const last = quotations.in(before).at(-1)
  return last === undefined || last.to < before.forms.length - 1
    ? null
    : {pieces: last.quotation.pieces, quoted: "direct"}
}

/** A sentence in quotation marks that names nobody: whoever spoke last goes on. */
function goOn(drafts: Draft[], sentence: Sentence, quotations: Quotations): void {
  const [first] = quotations.in(sentence)
  if (first === undefined || first.from > 1) return
  const at = drafts.findLastIndex(draft => draft.sentence.index < sentence.index)
  const last = drafts[at]
  if (last === undefined || last.sentence.in !== sentence.in) return
  const end = last.pieces.at(-1)!.sentence.index
  if (Math.max(end, last.sentence.index) !== sentence.index - 1) return
  drafts[at] = {
    ...last,
    pieces: [...last.pieces, ...first.quotation.pieces],
    quoted: last.quoted === "direct" ? "direct" : "mixed",
  }
}

/**
 * Speech within speech: who hands another's words on becomes the outer source; what is deeper within a statement
 * is part of it.
 *
 * > | Putin stressed that the vote was lawful, the Kremlin said.
 *     ^speaker                                 ^via
 */
function nested(sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const dropped = new Set<Draft>()
  const found = new Map<Draft, Draft>(drafts.map(draft => [draft, draft]))
  for (const outer of drafts)
    for (const inner of drafts) {
      if (inner === outer || dropped.has(inner) || dropped.has(outer)) continue
      const piece = outer.pieces.find(
        one => one.sentence === sentence && inner.cue.verb >= one.from && inner.cue.verb < one.to,
      )
      if (piece === undefined) continue
      const opens = inner.cue.ownFrom - piece.from <= 3 || leadsIn(sentence, piece, inner)
      if (!opens || (outer.cue.form === "before" && !isReported(sentence, outer, inner))) {
        dropped.add(inner)
        continue
      }
      dropped.add(outer)
      const known = found.get(inner)!
      found.set(inner, {...known, cue: {...known.cue, via: known.cue.via ?? outer.cue.speaker}})
    }
  return drafts.filter(draft => !dropped.has(draft)).map(draft => found.get(draft)!)
}

/** "In a phone call with Merkel, Putin stressed that": only a phrase stands before the inner speaker. */
function leadsIn(sentence: Sentence, piece: Piece, {cue}: Draft): boolean {
  for (let at = piece.from; at < cue.ownFrom; at++) if (/^(VERB|AUX)$/.test(sentence.upos[at]!)) return false
  return /^(ADP|SCONJ|ADV)$/.test(sentence.upos[piece.from]!) && sentence.forms[cue.ownFrom - 1] === ","
}

/** "said that the minister had warned that": a clause, not a promise told in passing. */
const isReported = (sentence: Sentence, outer: Draft, inner: Draft): boolean =>
  inner.quoted !== "indirect" ||
  (!/^to$/i.test(sentence.forms[inner.cue.from] ?? "") && !isBeside(sentence, outer.cue, inner.cue))

function toStatement(
  story: Story,
  {sentence, cue, pieces, quoted}: Draft,
  speaker: readonly EntityBlock[],
  events: readonly EventRecord[],
): Statement {
  const {document} = story.annotated
  const words = wordsOfPieces(story, pieces)
  const verb = wordsOf(story, {sentence, from: cue.verb, to: cue.verb + 1})
  const time = timeOfSaying(story, sentence, cue, pieces)
  const addressee = cue.addressee ?? addresseeAround(sentence, cue, pieces)
  return {
    id: recordId(document.id, sentence.in, verb.start, verb.end, "statement"),
    kind: "statement",
    date: time.days === null ? null : formatDay(time.days.first),
    enddate: time.days === null ? null : formatDay(time.days.last),
    speaker,
    addressee: addressee === null ? [] : blocksOf(story, sentence, addressee),
    words,
    quoted,
    stance: cue.stance,
    via: cue.via === null ? null : viaOf(story, sentence, cue.via),
    cue: verb,
    events: events.filter(event => isAbout(event, [...words, verb])).map(({id}) => id),
    text_info: textInfo(sentence),
    date_info: time.info,
    cite_info: citeInfo(document),
    coder: coderVersion,
  }
}

/** Is the event told by some trigger within the words? */
const isAbout = (event: EventRecord, words: readonly Words[]): boolean =>
  [event.trigger, ...event.mentions].some(({start, end, in: where}) =>
    words.some(one => one.in === where && start >= one.start && end <= one.end),
  )

/** Pieces that nothing but a blank parts are one: a quotation over two sentences. */
function wordsOfPieces(story: Story, pieces: readonly Piece[]): Words[] {
  const found: Words[] = []
  for (const piece of pieces) {
    const next = wordsOf(story, piece)
    const last = found.at(-1)
    const string = stringOf(story, piece.sentence)
    if (
      last === undefined ||
      last.in !== next.in ||
      string.slice(last.end, next.start).trim() !== "" ||
      next.start < last.end
    )
      found.push(next)
    else found[found.length - 1] = {...last, text: string.slice(last.start, next.end), end: next.end}
  }
  return found
}

/** The words of a piece; a comma before the closing mark belongs to the sentence around. */
function wordsOf(story: Story, {sentence, from, to}: Piece): Words {
  const end = to - from > 1 && sentence.forms[to - 1] === "," ? to - 1 : to
  const span = spanOf(sentence, from, end)
  return {text: stringOf(story, sentence).slice(span.start, span.end), ...span}
}

function viaOf(story: Story, sentence: Sentence, {from, to}: SourcePhrase): NonNullable<Statement["via"]> {
  const span = spanOf(sentence, from, to)
  return {text: stringOf(story, sentence).slice(span.start, span.end), span}
}
