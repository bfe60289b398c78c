// The attribution of an act: its source with its words and its place, unless the act is the source's own word.

import type {Attribution, EntityBlock, Modality, RecordSpan} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {highest} from "../arguments/chosen-circumstance.ts"
import {type Participant, spanOf, textHolding} from "../mentions/participant.ts"
import {participantsOf, type Story} from "../mentions/story.ts"
import {entityBlocks} from "../to-record.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import {findSource, type Source, sourceAround} from "./find-source.ts"
import {isDenial} from "./negated-by.ts"
import {isQuotedIn} from "./quotation.ts"
import {reportsOf} from "./reports.ts"
import {datelineEnd} from "./said-by-label.ts"
import {phraseFrom, type SourcePhrase} from "./source-phrase.ts"
import {isDocumentary} from "./vocabulary.ts"

const speechActs = new Set(["ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE", "SUPPORT", "CONCEDE"])

/** What is known of the act when its source is sought. */
interface AttributedAct {
  readonly act: Interpretation
  readonly actors: readonly Participant[]
  readonly type: string
  readonly modality: Modality
}

/** A source and the sentence in which it stands. */
interface ToldIn {
  readonly source: Source
  readonly teller: Sentence
}

/** Sanctions and curfews are made by announcing them, not attacks, arrests or seizures. */
const isDoneByAnnouncing = (type: string, mode: string | null): boolean =>
  type !== "ASSAULT" && mode !== "arrest" && mode !== "seize"

/** In the act's own sentence, or in the one that opens or closes its quotation. */
function sourceNear(story: Story, sentence: Sentence, attributed: AttributedAct): ToldIn | null {
  const source = sourceOfAct(sentence, attributed)
  if (source !== null) return {source, teller: sentence}
  return sourceAround(story.annotated, sentence, attributed.act.trigger[0]!)
}

/** Who denies an act is its source: "The governor denied imposing a curfew", "has no plans, the ministry said". */
function sourceOfAct(sentence: Sentence, {act, type, modality}: AttributedAct): Source | null {
  const isSpeech = speechActs.has(type) || modality === "future"
  const isAnnounced = isDoneByAnnouncing(type, act.mode)
  const isKnown = /^(SANCTION|THREATEN)$/.test(type) && sentence.upos[act.trigger[0]!] === "NOUN"
  const found = findSource(sentence, act, {isSpeech, isAnnounced, isKnown})
  const denier = act.deniedBy[0]
  if (denier === undefined) return found
  const phrase = phraseAround(sentence, denier)
  return {
    phrase,
    stance: "denies",
    via:
      found !== null && (found.phrase.head < phrase.from || found.phrase.head >= phrase.to)
        ? found.phrase
        : null,
    form: "before",
    lemma: "deny",
  }
}

/**
 * Is the act told only to be denied: "denied that", "dismissed reports that"? Then it did not happen, for all that is told.
 * What tells who somebody is happened all the same.
 *
 * > | denied that Tehran was negotiating over five officials whom U.S. troops captured in 2007
 *                                                            ^^^^             ^top
 */
export const isDenied = (sentence: Sentence, act: Interpretation): boolean =>
  !sentence.children[act.top]!.some(
    child =>
      /^(who|whom|which|where)$/i.test(sentence.forms[child]!) &&
      (sentence.deprels[act.top] === "acl:relcl" || (child < act.top && sentence.forms[child - 1] === ",")),
  ) && sourceOfAct(sentence, {act, actors: [], type: act.type, modality: "actual"})?.stance === "denies"

const phraseAround = (sentence: Sentence, head: number): SourcePhrase =>
  phraseFrom(sentence, head, head + 1) ?? {from: head, to: head + 1, head}

/** In natural logarithms of chances, above nobody. Chosen on texts held out (models/README.md). */
const margins = {
  /** A teller whom the rules do not see is taken above this: a little below even chances, since new texts hold more of them. */
  added: -1,
  /** Whose own word an act is by the rules tells it all the same above this. */
  told: 0,
  /** Whom the rules see, but no denier, tells it unless he goes below this: where words are many, they cover too many. */
  kept: -3,
} as const

/**
 * A teller that only the network sees, in the same part of the sentence.
 *
 * > | Jets bombed the port; the coalition said the target was a depot.
 *                         ^ what follows is told, and no more
 */
function sourceLearnt(sentence: Sentence, {act: {circumstances, trigger}}: AttributedAct): ToldIn | null {
  let best: {readonly token: number; readonly height: number} | null = null
  for (const [token, height] of circumstances?.source ?? [])
    if (best === null || height > best.height) best = {token, height}
  if (best === null || best.height <= margins.added || best.token < datelineEnd(sentence)) return null
  const [from, to] = [Math.min(best.token, trigger[0]!), Math.max(best.token, trigger[0]!)]
  if (sentence.forms.slice(from, to).includes(";")) return null
  if (tellsElsewhere(sentence, best.token, trigger[0]!)) return null
  const phrase = phraseAround(sentence, best.token)
  return {source: {phrase, stance: "asserts", via: null, form: "beside", lemma: "say"}, teller: sentence}
}

/**
 * A teller whose report the rules read, and found to cover other words of the sentence.
 *
 * > | Karzai refused to sign, and Obama told him that the Pentagon was planning to leave.
 *            ^word                ^token          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ told
 */
const tellsElsewhere = (sentence: Sentence, token: number, word: number): boolean =>
  reportsOf(sentence).some(
    ({form, from, to, ownFrom, ownTo}) =>
      (form === "beside" || (form === "before" && word < ownFrom)) &&
      from < to &&
      token >= ownFrom &&
      token < ownTo,
  )

export function attributionOf(
  story: Story,
  sentence: Sentence,
  attributed: AttributedAct,
): Attribution | null {
  const told = sourceNear(story, sentence, attributed) ?? sourceLearnt(sentence, attributed)
  if (told === null) return null
  const {source, teller} = told
  const {act, actors, modality} = attributed
  // "said that troops had found the soldier, who was taken prisoner in 2014": the narrator's
  if (source.form === "before" && modality === "historical" && /^acl/.test(sentence.deprels[act.top]!))
    return null
  const participant = participantIn(story, teller, source.phrase)
  const isGoingOn = sentence.xpos[act.trigger[0]!] === "VBG"
  const over = act.circumstances?.source
  const height = over === undefined || teller !== sentence ? null : highest(over, source.phrase)
  if (height !== null && Number.isFinite(height) && height < margins.kept && source.stance === "asserts")
    return null
  const isTold =
    height !== null &&
    height > margins.told &&
    // "The government announces it will nationalise the mine": that is the act, and needs no source
    !(
      modality === "future" &&
      participant !== null &&
      actors.some(actor => isSameSpeaker(actor, participant))
    )
  if (participant !== null && !isTold && isOwnWord(source, participant, attributed, isGoingOn)) return null
  const textFor = (at: RecordSpan): string =>
    textHolding(story.annotated.document, sentence).slice(at.start, at.end)
  const span = spanFor(teller, source.phrase, participant)
  const via =
    source.via === null ? null : spanFor(teller, source.via, participantIn(story, teller, source.via))
  const entity: EntityBlock | null = participant === null ? null : (entityBlocks(participant)[0] ?? null)
  return {
    kind: kindOf(teller, source.phrase, participant),
    text: textFor(span),
    span,
    entity,
    quoted: isQuotedIn(story.annotated, sentence, act.trigger[0]!),
    stance:
      modality === "negation" && source.stance === "asserts" && isDenial(sentence, actors, participant)
        ? "denies"
        : source.stance,
    via: via === null ? null : {text: textFor(via), span: via},
  }
}

/** Who is meant; nobody when a spokesman was read as standing beside a state of the clause before. */
function participantIn(story: Story, sentence: Sentence, {head}: SourcePhrase): Participant | null {
  const found = participantsOf(story, sentence, head)[0] ?? null
  return found !== null &&
    found.head === head &&
    found.resolution.kind === "state" &&
    sentence.deprels[head] === "appos" &&
    sentence.upos[head] === "NOUN"
    ? null
    : found
}

/** The line's own phrase; the reading of the tree only where the line gave a single word. */
function spanFor(sentence: Sentence, {from, to}: SourcePhrase, participant: Participant | null): RecordSpan {
  const span = spanOf(sentence, from, to)
  if (participant === null || to - from > 1) return span
  return participant.span.start <= span.start && participant.span.end >= span.end ? participant.span : span
}

/** "the World Food Programme", "the International Energy Agency": a body by its name, no broadcast and no wire. */
const isBody = ({forms}: Sentence, head: number, participant: Participant | null): boolean =>
  /^(Programme|Program|Agency)$/.test(forms[head]!) &&
  participant?.resolution.kind === "organisation" &&
  participant.resolution.sector !== "JRN"

const kindOf = (
  sentence: Sentence,
  {head}: SourcePhrase,
  participant: Participant | null,
): Attribution["kind"] =>
  (isDocumentary(sentence.lemmas[head]!, sentence.forms[head]!) && !isBody(sentence, head, participant)) ||
  (participant?.resolution.sector === "JRN" && participant.resolution.kind === "organisation")
    ? "document"
    : "speaker"

/** An actor's own words are the act itself; what he denies he only speaks of. */
function isOwnWord(
  source: Source,
  speaker: Participant,
  {act: {mode}, actors, type, modality}: AttributedAct,
  isGoingOn: boolean,
): boolean {
  if (modality === "negation" || source.stance === "denies" || source.lemma === "claim") return false
  if (speechActs.has(type) && actors.some(actor => isSameSpeaker(actor, speaker) || isFirstPerson(actor)))
    return true
  if (source.form === "noun")
    return (
      /^(announce|reveal|disclose|declare)$/.test(source.lemma) &&
      isDoneByAnnouncing(type, mode) &&
      actors.some(actor => isSameSpeaker(actor, speaker))
    )
  if (type === "ASSAULT" || type === "COERCE")
    return (
      source.form === "before" && modality === "future" && actors.some(actor => isSameSide(actor, speaker))
    )
  // "The president says he is stopping the payments"
  if (source.form === "before" && isGoingOn && actors.some(actor => isSameSide(actor, speaker))) return true
  // "The government announces it will nationalise the mine"
  return (
    source.form === "before" &&
    (modality === "future" || type === "AGREE" || type === "CONCEDE") &&
    actors.some(actor => isSameSide(actor, speaker) || isOwnCountry(actor))
  )
}

const isFirstPerson = ({sentence, head}: Participant): boolean => /^(we|i)$/i.test(sentence.forms[head]!)

/** "The president announced that the country would withdraw" */
const isOwnCountry = ({sentence, head, resolution}: Participant): boolean =>
  resolution.code === null && /^country$/i.test(sentence.forms[head]!)

/** A government's spokesmen speak for its state. */
const isSameSide = (actor: Participant, speaker: Participant): boolean =>
  isSameSpeaker(actor, speaker) ||
  (actor.resolution.code !== null &&
    actor.resolution.code === speaker.resolution.code &&
    !speaker.resolution.plural &&
    (speaker.resolution.kind === "state" ||
      (speaker.resolution.sector === "GOV" &&
        (speaker.resolution.office !== null || speaker.resolution.kind !== "person"))) &&
    (actor.resolution.sector === "GOV" ||
      actor.resolution.kind === "state" ||
      actor.resolution.sector === null))

/** The same words, the same person, or a state and its pronoun: not an official who speaks of his country's acts. */
const isSameSpeaker = (a: Participant, b: Participant): boolean =>
  (a.sentence === b.sentence && a.head === b.head) ||
  (a.resolution.identity !== null && a.resolution.identity.name === b.resolution.identity?.name) ||
  (a.resolution.code !== null &&
    a.resolution.code === b.resolution.code &&
    a.resolution.sector === b.resolution.sector &&
    (((b.resolution.kind === "state" || b.resolution.kind === "place") &&
      b.sentence.upos[b.head] === "PROPN") ||
      a.sentence.upos[a.head] === "PRON"))
