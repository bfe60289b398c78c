// Who does each gold act of the corpus, and to whom: every noun beside it is a candidate for each role, and so is nobody.

import type {GoldEvent, GoldItem} from "@demarche/evaluation"
import {
  type ActView,
  actView,
  BESIDE_ACT,
  type Candidates,
  type Circumstance,
  candidatesBeside,
  guessedInterpretation,
  type Interpretation,
  isPronoun,
  joinBloodshed,
  type LinearModel,
  mayBeParty,
  mayBeTrigger,
  meaningsOfAct,
  meaningsOfNobody,
  meaningsOfParty,
  NO_ACT,
  nobodyFeatures,
  pairsBesideAct,
  participantAt,
  type ROLES,
  roleFeatures,
  type SentenceView,
  scoreFeatures,
  seenBesideAct,
  toldBest,
  triggerFeatures,
} from "@demarche/events"
import type {Sentence, Span} from "@demarche/text"
import type {ReadingModels} from "../coder/coder-models.ts"
import type {Choice} from "../network/learn-network.ts"
import {chosen, type SequenceLesson} from "../network/learn-sequence.ts"
import type {RelationRow} from "../relations/rows.ts"
import {depthOf, readSentences, triggerWords} from "./read-sentences.ts"

/** The highest word of a party's span that may name it; -1 when the sentence does not hold it. */
function headOf(sentence: Sentence, span: Span): number {
  let head = -1
  for (let token = 0; token < sentence.forms.length; token++) {
    if (sentence.starts[token]! < span.start || sentence.ends[token]! > span.end) continue
    if (!mayBeParty(sentence, token)) continue
    if (head < 0 || depthOf(sentence, token) < depthOf(sentence, head)) head = token
  }
  return head
}

type Role = (typeof ROLES)[number]

interface Roles {
  readonly actors: readonly Span[]
  readonly recipients: readonly Span[]
  /** The role of each party's head; -1 for one in another sentence. Who is both is the actor. */
  readonly heads: ReadonlyMap<number, Role>
}

const rolesOf = (sentence: Sentence, actors: readonly Span[], recipients: readonly Span[]): Roles => ({
  actors,
  recipients,
  heads: new Map([
    ...recipients.map(span => [headOf(sentence, span), "recipient"] as const),
    ...actors.map(span => [headOf(sentence, span), "actor"] as const),
  ]),
})

/** An act, the words beside it, and the places of those in each role; behind the last noun stands nobody. */
interface BesideAct {
  readonly one: ActView
  readonly candidates: Candidates
  readonly right: Choice["right"]
}

function besideAct(view: SentenceView, act: Interpretation, roles: Roles): BesideAct {
  const one = actView(view, act)
  const candidates = candidatesBeside(one)
  const {nouns} = candidates
  const told = nouns.map(
    token => roles.heads.get(token) ?? (one.slots.has(token) ? comesBackTo(view, token, roles) : null),
  )
  const orNobody = (places: readonly number[]): readonly number[] =>
    places.length > 0 ? places : [nouns.length]
  return {
    one,
    candidates,
    right: {
      actor: orNobody(told.flatMap((one, place) => (one === "actor" ? [place] : []))),
      recipient: orNobody(told.flatMap((one, place) => (one === "recipient" ? [place] : []))),
    },
  }
}

function choiceBeside({one, candidates: {nouns}, right}: BesideAct): UnweighedChoice {
  const ofAct = meaningsOfAct(one)
  return {
    candidates: [
      ...nouns.map(token => ({
        features: roleFeatures(one, token),
        words: [...ofAct, ...meaningsOfParty(one, token)],
      })),
      {features: nobodyFeatures(one, nouns.length), words: [...ofAct, ...meaningsOfNobody]},
    ],
    right,
  }
}

/** The same for the network that reads the sentence, which also learns of when, where and who says so. */
function lessonBeside(
  {one, candidates, right}: BesideAct,
  gold: GoldEvent,
  importance: number,
): SequenceLesson {
  const {nouns, timeWords} = candidates
  const words = [...nouns, ...timeWords]
  const nothing = words.length
  const {sentence} = one.view
  const isWithin = (token: number, {start, end}: Span): boolean =>
    start <= sentence.starts[token]! && sentence.ends[token]! <= end
  /** Nothing where the text has none or another sentence does; `null` where it is known, but not from which word. */
  const told = (
    spans: readonly (Span | null)[],
    isFit: (at: number) => boolean,
  ): readonly number[] | null => {
    const here = spans.filter(
      span => span === null || (span.end > sentence.starts[0]! && span.start < sentence.ends.at(-1)!),
    )
    if (here.length === 0) return [nothing]
    const found = words.flatMap((token, at) =>
      isFit(at) && here.some(span => span !== null && isWithin(token, span)) ? [at] : [],
    )
    return found.length > 0 ? found : null
  }
  const isNoun = (at: number): boolean => at < nouns.length
  const {place, time, attribution} = gold
  const source = attribution === null ? undefined : headOf(sentence, attribution.span)
  const circumstances: Readonly<Record<Circumstance, readonly number[] | null>> = {
    place: told(place === null ? [] : [place.span], isNoun),
    time: told(time?.spans ?? [], () => true),
    source:
      source === undefined || source < 0
        ? [nothing]
        : nouns.includes(source)
          ? [nouns.indexOf(source)]
          : null,
  }
  const move = (places: readonly number[]): readonly number[] =>
    places.map(at => (at === nouns.length ? nothing : at))
  return chosen(
    seenBesideAct(one),
    pairsBesideAct(one, candidates),
    BESIDE_ACT,
    {
      actor: move(right["actor"]!),
      recipient: move(right["recipient"]!),
      ...Object.fromEntries(Object.entries(circumstances).filter(([, places]) => places !== null)),
    },
    importance,
  )
}

type UnweighedChoice = Omit<Choice, "importance">

/**
 * The role of a pronoun is that of the party whom it comes back to, in whichever sentence that is told.
 *
 * > | Peter Magyar won. He was arrested.
 *     ^labelled         ^beside the act
 */
function comesBackTo(
  {story, sentence}: SentenceView,
  token: number,
  {actors, recipients}: Roles,
): Role | null {
  if (!isPronoun(sentence, token)) return null
  const party = participantAt(story, sentence, token)
  const told = party === null ? [] : toldBest(story, party)
  const isMet = (spans: readonly Span[]): boolean =>
    told.some(({span}) => spans.some(one => one.start < span.end && span.start < one.end))
  return isMet(actors) ? "actor" : isMet(recipients) ? "recipient" : null
}

/** Where a pair's act is told below this margin, it is not known where it is told. */
const leastMargin = -0.4

/**
 * The pairs of the relation model as acts with their roles. A pair does not say which word tells its act: the word that the
 * trigger model holds to tell the pair's type best is taken, and a pair in which none does is left out.
 */
export function pairRoleChoices(
  pairs: readonly RelationRow[],
  models: ReadingModels,
  triggers: LinearModel,
): UnweighedChoice[] {
  const none = triggers.classes.indexOf(NO_ACT)
  return pairs.flatMap(pair => {
    const types = pair.type === "YIELD" ? ["CONCEDE", "RETREAT"] : [pair.type as string]
    let best: {margin: number; view: SentenceView; act: Interpretation} | null = null
    for (const {view, rules} of readSentences(pair, models)) {
      const {sentence} = view
      const acts = joinBloodshed(sentence, rules)
      for (let token = 0; token < sentence.forms.length; token++) {
        if (!mayBeTrigger(sentence, token)) continue
        const scores = scoreFeatures(triggers, triggerFeatures(view, token))
        for (const type of types) {
          const margin = scores[triggers.classes.indexOf(type)]! - scores[none]!
          if (margin < leastMargin || (best !== null && margin <= best.margin)) continue
          const rule = acts.find(act => act.top === token || act.trigger.includes(token))
          const act = rule === undefined ? guessedInterpretation(sentence, token, type) : {...rule, type}
          best = {margin, view, act}
        }
      }
    }
    if (best === null) return []
    const {view, act} = best
    const roles = rolesOf(view.sentence, pair.actor, pair.recipient)
    return roles.heads.size === 0 || roles.heads.has(-1) ? [] : [choiceBeside(besideAct(view, act, roles))]
  })
}

export const roleChoices = (items: readonly GoldItem[], models: ReadingModels): UnweighedChoice[] =>
  items.flatMap(item => actsOf(item, models).map(({act}) => choiceBeside(act)))

export const roleLessons = (
  items: readonly GoldItem[],
  models: ReadingModels,
  importance: number,
): SequenceLesson[] =>
  items.flatMap(item => actsOf(item, models).map(({act, gold}) => lessonBeside(act, gold, importance)))

/** The certain acts of a text. */
const actsOf = (
  item: GoldItem,
  models: ReadingModels,
): {readonly act: BesideAct; readonly gold: GoldEvent}[] => {
  const found: {readonly act: BesideAct; readonly gold: GoldEvent}[] = []
  for (const {view, rules} of readSentences(item, models)) {
    const {sentence} = view
    const acts = joinBloodshed(sentence, rules)
    for (const gold of item.events) {
      const {trigger, type, doubtful, actors, recipients} = gold
      const words = triggerWords(sentence, trigger)
      const [head] = words
      if (doubtful || head === undefined) continue
      const rule = acts.find(act => words.includes(act.trigger[0]!) || words.includes(act.top))
      const act = rule === undefined ? guessedInterpretation(sentence, head, type) : {...rule, type}
      const roles = rolesOf(
        sentence,
        actors.map(party => party.span),
        recipients.map(party => party.span),
      )
      found.push({act: besideAct(view, act, roles), gold})
    }
  }
  return found
}
