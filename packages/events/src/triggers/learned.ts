// Which words tell an act, as learnt from the corpus: each candidate of a sentence is one of the sixteen types or none. What
// the rules read is evidence, not verdict: a reading that the model believes keeps its roles, a reading that it disbelieves
// goes, and an act that no row of the lexicon knows gets the roles that its grammar suggests.

import {ModelFileError, type Sentence} from "@demarche/text"
import {isDecreed, slotsOf} from "../arguments/slots.ts"
import type {Belief} from "../confidence/belief.ts"
import {verbGroup} from "../modality/stretch.ts"
import {feature} from "../model/hash.ts"
import {
  type Heard,
  hear,
  hearAgain,
  hearWords,
  type Jury,
  juryOf,
  nothingHeard,
  verdictOf,
} from "../model/jury.ts"
import {type LinearModel, leaning, loadLinearModel} from "../model/linear-model.ts"
import {loadNetwork} from "../model/network.ts"
import {
  loadSequenceNetwork,
  MOST_WORDS,
  type ReadSequence,
  readSequence,
  type SequenceNetwork,
  sequenceScores,
} from "../model/sequence.ts"
import type {Vectors} from "../model/vectors.ts"
import {relationLexicon} from "../relation/lexicon.ts"
import {changed, type Interpretation} from "./interpretation.ts"
import {matchToken} from "./match.ts"
import {governorOf, SEEN_WORDS, seenWords} from "./seen-words.ts"
import {
  MEANINGS_OF_WORD,
  mayBeTrigger,
  meaningsOfWord,
  type SentenceView,
  TRIGGER_FEATURES,
  triggerFeatures,
} from "./trigger-features.ts"

export const TRIGGER_COMPONENT = "triggers"
export const TRIGGER_NETWORK_COMPONENT = "trig-net"
export const TRIGGER_SEQUENCE_COMPONENT = "trig-seq"
export const NO_ACT = "NONE"

/** @throws ModelFileError */
export const loadTriggerModel = (bytes: ArrayBuffer): LinearModel =>
  loadLinearModel(bytes, TRIGGER_COMPONENT, TRIGGER_FEATURES)

/** @throws ModelFileError */
export const loadTriggerJury = (linear: ArrayBuffer, network: ArrayBuffer, vectors: Vectors): Jury =>
  juryOf(loadTriggerModel(linear), loadNetwork(network, TRIGGER_NETWORK_COMPONENT, TRIGGER_FEATURES, vectors))

/** @throws ModelFileError when it does not tell the classes of the jury apart */
export function loadTriggerSequence(bytes: ArrayBuffer, {linear}: Jury, vectors: Vectors): SequenceNetwork {
  const network = loadSequenceNetwork(bytes, TRIGGER_SEQUENCE_COMPONENT, SEEN_WORDS, vectors)
  if (network.classes.join() !== linear.classes.join())
    throw new ModelFileError(
      `the network of sentences tells ${network.classes.join(", ")} apart, the jury ${linear.classes.join(", ")}; use models that were trained together`,
    )
  return network
}

/**
 * Margins over "none", in the scores of jury and sequence network. Chosen on a third of the corpus held out of training, those of
 * what the rules read on texts that nobody had read when the rules were made (models/README.md, "How the thresholds were chosen").
 */
const margins = {
  /** A reading of the rules goes when every type stands below it. */
  kept: -1.4,
  /** The same for one that an operator or "will" makes another act of ("will discuss"), which the models have not read. */
  keptTold: -2,
  /** The same for what a paper does that somebody signs, of which the corpus has few, and for what the words settle. */
  keptDecreed: -4,
  /** Another type takes the place of the rules' from this far above that. */
  retyped: 0.3,
  /** A word that no rule reads tells an act from here on. */
  added: -0.5,
  /** The same for a verb that tells little, or a word that a row knows and makes no act of here. */
  addedDoubtful: 0.2,
  /** The same for a verb beside another that tells an act of its type. */
  addedBeside: 0.5,
  /** A word no list knows is looked at when its lemma alone leans this far to an act. */
  looked: -0.5,
} as const

/** Scores above that of "none", in the model's order; "none" itself stands below all. */
type Verdict = Float64Array

/** What the network that reads whole sentences counts beside the jury. */
const SEQUENCE_SHARE = 0.7

/**
 * Of each word that may tell an act.
 * @param sequence reads the whole sentence too; null: the jury judges alone
 */
export function triggerMargins(
  view: SentenceView,
  jury: Jury,
  sequence: SequenceNetwork | null = null,
): Map<number, Verdict> {
  const {sentence} = view
  const found = new Map<number, Verdict>()
  const none = jury.linear.classes.indexOf(NO_ACT)
  let shared: Heard | null = null
  const heard = nothingHeard(jury)
  const reads: PieceRead = {first: -1, read: null}
  for (let token = 0; token < sentence.forms.length; token++) {
    if (!mayBeTrigger(sentence, token) || isHopeless(view, token, jury.linear, none)) continue
    const features = triggerFeatures(view, token)
    // what the sentence is about comes last, and is heard once
    if (shared === null) {
      shared = nothingHeard(jury)
      hear(jury, view.topic, shared)
      hearWords(jury, [view.about], MEANINGS_OF_WORD, shared)
    }
    hearAgain(shared, heard)
    hear(jury, features, heard, features.length - view.topic.length)
    hearWords(jury, meaningsOfWord(view, token), 0, heard)
    const scores = verdictOf(jury, heard)
    if (sequence !== null) {
      const others = scoresInSequence(view, sequence, token, reads)
      for (let at = 0; at < scores.length; at++) scores[at]! += SEQUENCE_SHARE * others[at]!
    }
    const nothing = scores[none]!
    for (let at = 0; at < scores.length; at++) scores[at]! -= nothing
    scores[none] = Number.NEGATIVE_INFINITY
    found.set(token, scores)
  }
  return found
}

/** The piece of a sentence that was read last. */
interface PieceRead {
  first: number
  read: ReadSequence | null
}

/** Longer sentences, which are lists or no sentences, are read in pieces, one after the other. */
function scoresInSequence(
  view: SentenceView,
  sequence: SequenceNetwork,
  token: number,
  piece: PieceRead,
): Float64Array {
  const first = token - (token % MOST_WORDS)
  const words = seenWords(view)
  if (piece.read === null || piece.first !== first) {
    piece.first = first
    piece.read = readSequence(sequence, words.slice(first, first + MOST_WORDS))
  }
  const governor = governorOf(view.sentence, token)
  const isHere = governor >= first && governor < Math.min(words.length, first + MOST_WORDS)
  return sequenceScores(sequence, piece.read, token - first, (isHere ? governor : token) - first)
}

/** Words that no rule, no lexicon and no act of the corpus knows are not looked at: most of a text. */
const isHopeless = (view: SentenceView, token: number, model: LinearModel, none: number): boolean => {
  const {sentence, lemmas, readings, consumed, phrases} = view
  if (readings.has(token) || consumed.has(token) || phrases.has(token)) return false
  if (relationLexicon().classesOf(sentence.lemmas[token]!, sentence.upos[token]!).length > 0) return false
  const known = leaning(model, feature(10, lemmas[token]!), none)
  return known === null ? sentence.upos[token] !== "VERB" : known < margins.looked
}

/** Margin of a type, where the models know it. */
const marginOf = (verdict: Verdict, {linear: {classes}}: Jury, type: string): number =>
  verdict[classes.indexOf(type)] ?? -9

const bestOf = (
  verdict: Verdict,
  {linear: {classes}}: Jury,
  except?: string,
): {type: string; margin: number} => {
  let best = -1
  let margin = Number.NEGATIVE_INFINITY
  for (let at = 0; at < verdict.length; at++)
    if (verdict[at]! > margin && classes[at] !== except) {
      best = at
      margin = verdict[at]!
    }
  return {type: classes[best] ?? "", margin}
}

/** The margins of a type and of the next best, each at the word that tells it best. */
function beliefIn(type: string, verdicts: readonly Verdict[], model: Jury): Belief {
  const most = (margins: readonly number[]): number => Math.max(-9, ...margins)
  return {
    type: most(verdicts.map(verdict => marginOf(verdict, model, type))),
    rival: most(verdicts.map(verdict => bestOf(verdict, model, type).margin)),
    actor: null,
    recipient: null,
    passedActor: null,
    passedRecipient: null,
  }
}

const byObject = ["obj", "iobj", "to", "against", "on", "with", "for", "from"]
const byPhrase = ["of", "on", "against", "to", "for", "with", "from"]

/** Roles of an act that no row knows: subject and object, or whose it is and whom its phrases name. */
export function guessedInterpretation(sentence: Sentence, token: number, type: string): Interpretation {
  const slots = slotsOf(sentence, token)
  const first = (names: readonly string[], except: readonly number[]): number[] => {
    for (const name of names) {
      const here = slots.filter(slot => slot.name === name && !except.includes(slot.token))
      if (here.length > 0) return here.map(slot => slot.token)
    }
    return []
  }
  const isVerb = sentence.upos[token] === "VERB" || sentence.upos[token] === "AUX"
  const actors = first(isVerb ? ["subj", "by"] : ["poss", "by", "subj", "amod", "compound"], [])
  return {
    type,
    mode: null,
    actors,
    recipients: first(isVerb ? byObject : byPhrase, actors),
    trigger: [token],
    top: token,
    told: null,
    deniedBy: [],
    mutual: false,
    consumed: [],
    because: [],
    belief: null,
    unruled: false,
    retyped: false,
    settled: false,
    circumstances: null,
  }
}

/** Verbs that tell nothing by themselves. */
const bare = /^(be|have|do|say|tell|get|make|go|come|take|give|put|let|see|know|think|want|need|use)$/

/**
 * What is sought has not happened.
 *
 * > | issued a warrant on Monday for the arrest of the president; a reward for the capture of the rebels' chief
 *                                        ^                                       ^
 * > | a reward of $5 million for information leading to his arrest
 *                                                           ^
 */
function isOnlySought({lemmas, forms, upos}: Sentence, token: number): boolean {
  if (upos[token] !== "NOUN" || !/^(arrest|capture|detention)$/.test(lemmas[token]!)) return false
  const before = /^(DET|PRON)$/.test(upos[token - 1] ?? "") ? token - 2 : token - 1
  return (
    (forms[before]?.toLowerCase() === "for" || (forms[before] === "to" && lemmas[before - 1] === "lead")) &&
    lemmas.slice(Math.max(0, before - 9), before).some(lemma => /^(warrant|reward|bounty)$/.test(lemma))
  )
}

/**
 * Shells that hit nothing but water are a show of arms.
 *
 * > | Pyongyang fired artillery shells into waters off its east coast.
 *               ^token                      ^
 */
const isIntoTheSea = ({children, lemmas}: Sentence, token: number): boolean =>
  lemmas[token] === "fire" && children[token]!.some(child => /^(sea|water|ocean)$/i.test(lemmas[child]!))

/**
 * Who closes in on a town shuts nothing.
 *
 * > | Rebels closed in on the capital.
 *            ^top   ^
 */
const isAdvance = ({lemmas, forms}: Sentence, {type, top}: Interpretation): boolean =>
  type === "MOBILIZE" && lemmas[top] === "close" && /^in$/i.test(forms[top + 1] ?? "")

/** "where ministers will discuss patrols": agreed on, not held. */
const isToCome = (sentence: Sentence, {type, top}: Interpretation): boolean =>
  /^(CONSULT|SUPPORT|COOPERATE|AID)$/.test(type) &&
  verbGroup(sentence, top).words.some(form => /^(will|'ll|’ll)$/.test(form))

/**
 * Announcing and the announced act are one.
 *
 * > | Canada announced on Friday that it was imposing sanctions.
 *            ^ nothing of its own             ^ believed
 */
const announcesAct = (
  {lemmas, children, deprels}: Sentence,
  verb: number,
  believed: ReadonlyMap<number, string>,
): boolean =>
  /^(announce|declare)$/.test(lemmas[verb]!) &&
  children[verb]!.some(child => deprels[child] === "ccomp" && believed.has(child))

/**
 * Who tells somebody of an act that its words settle does nothing else.
 *
 * > | told Nepal's leaders that Delhi would increase supplies of rice
 *     ^verb                                 ^settled
 */
const tellsOf = (
  {lemmas, children, deprels}: Sentence,
  verb: number,
  settled: ReadonlySet<number>,
): boolean =>
  lemmas[verb] === "tell" && children[verb]!.some(child => deprels[child] === "ccomp" && settled.has(child))

/**
 * Who becomes the first to do something does it, and nothing else.
 *
 * > | Peru became the third country to expel envoys.
 *          ^ nothing of its own        ^ believed
 */
const becomesWhoActs = (
  {lemmas, children, deprels, xpos}: Sentence,
  verb: number,
  believed: ReadonlyMap<number, string>,
): boolean =>
  verb >= 0 &&
  lemmas[verb] === "become" &&
  [verb, ...children[verb]!.filter(child => /^(obj|xcomp)$/.test(deprels[child]!))].some(above =>
    children[above]!.some(
      child => /^(acl|advcl)$/.test(deprels[child]!) && xpos[child] === "VB" && believed.has(child),
    ),
  )

/**
 * Who answers by a deed does that deed, and nothing else; who follows suit and does the same is told by it.
 *
 * > | Bolivia retaliated by expelling the consul. | Oslo followed suit and expelled an attaché.
 *             ^verb         ^ believed                   ^verb             ^ believed
 */
const answersBy = (
  {lemmas, children, deprels, forms, upos}: Sentence,
  verb: number,
  believed: ReadonlyMap<number, string>,
): boolean =>
  (/^(retaliate|respond|reciprocate|reply|react|answer)$/.test(lemmas[verb]!) &&
    children[verb]!.some(
      child =>
        deprels[child] === "advcl" &&
        believed.has(child) &&
        children[child]!.some(mark => /^by$/i.test(forms[mark]!)),
    )) ||
  (lemmas[verb] === "follow" &&
    /^suit$/i.test(forms[verb + 1] ?? "") &&
    children[verb]!.some(child => deprels[child] === "conj" && upos[child] === "VERB" && believed.has(child)))

/**
 * Of two verbs side by side each tells an act, also where both are of one type.
 *
 * > | Troops searched the villa and carted off forty boxes.
 *            ^above                 ^verb ^     ^ its own
 */
const standsBeside = ({upos, lemmas, deprels, children}: Sentence, verb: number): boolean =>
  upos[verb] === "VERB" &&
  // "Chad expels two envoys, Tripoli answers in kind"
  !/^(answer|respond|retaliate|reciprocate|reply|react|follow)$/.test(lemmas[verb]!) &&
  /^(conj|parataxis)$/.test(deprels[verb]!) &&
  children[verb]!.some(child => /^(obj|obl|nsubj)/.test(deprels[child]!))

/**
 * Of an attack that is believed the dead are too.
 *
 * > | convicted of killing two tourists in an attack on a hotel
 *                  ^ doubted               ^ believed
 */
const isTollOf = (
  {lemmas, xpos, heads}: Sentence,
  {type, top}: Interpretation,
  found: readonly Interpretation[],
): boolean =>
  type === "ASSAULT" &&
  xpos[top] === "VBG" &&
  /^(kill|wound|injure)$/.test(lemmas[top]!) &&
  found.some(attack => attack.type === "ASSAULT" && heads[attack.trigger[0]!] === top)

const word = (sentence: Sentence, token: number): string => JSON.stringify(sentence.forms[token])

/** The acts of a sentence: what the rules read and the model does not disbelieve, and what the model alone is sure of. */
export function learnedInterpretations(
  view: SentenceView,
  rules: readonly Interpretation[],
  model: Jury,
  sequence: SequenceNetwork,
): Interpretation[] {
  const {sentence} = view
  const scored = triggerMargins(view, model, sequence)
  const believed = new Map<number, string>()
  const found: Interpretation[] = []
  const used = new Set<number>()
  const dropped: Interpretation[] = []
  for (const act of rules) {
    if (isOnlySought(sentence, act.trigger[0]!)) continue
    const words = [...new Set([act.top, ...act.trigger])].filter(token => scored.has(token))
    for (const token of words) used.add(token)
    const own = Math.max(...words.map(token => marginOf(scored.get(token)!, model, act.type)))
    let best = {type: act.type, margin: Number.NEGATIVE_INFINITY, token: act.top}
    for (const token of words) {
      const here = bestOf(scored.get(token)!, model)
      if (here.margin > best.margin) best = {...here, token}
    }
    const least =
      act.settled || isDecreed(sentence, act.top)
        ? margins.keptDecreed
        : act.told === null && !isToCome(sentence, act)
          ? margins.kept
          : margins.keptTold
    if (words.length > 0 && Math.max(own, best.margin) < least) {
      dropped.push(
        changed(act, {
          belief: beliefIn(
            act.type,
            words.map(token => scored.get(token)!),
            model,
          ),
        }),
      )
      continue
    }
    // what an operator made of it ("stopped short of", "will not") the model has not read
    const retyped =
      !act.settled &&
      act.told === null &&
      best.type !== "REJECT" &&
      !isIntoTheSea(sentence, act.top) &&
      !isAdvance(sentence, act) &&
      // who is sentenced to prison is convicted too, and is told as both
      !(act.mode === "convict" && best.type === "COERCE") &&
      // a price on somebody's head is no offer to him
      !(act.type === "THREATEN" && act.mode === "arrest") &&
      best.type !== act.type &&
      best.margin > own + margins.retyped &&
      best.margin > 0
    for (const token of words) believed.set(token, retyped ? best.type : act.type)
    const belief = beliefIn(
      retyped ? best.type : act.type,
      words.map(token => scored.get(token)!),
      model,
    )
    found.push(
      retyped
        ? changed(act, {
            belief,
            type: best.type,
            mode: null,
            retyped: true,
            because: [
              ...act.because,
              `the model learnt from the corpus takes ${word(sentence, best.token)} for ${best.type} here, not for ${act.type}`,
            ],
          })
        : changed(act, {belief}),
    )
    for (const token of act.consumed) used.add(token)
  }
  found.push(...dropped.filter(act => isTollOf(sentence, act, found)))
  const alone = [...scored].flatMap(([token, verdict]) => {
    const {type, margin} = bestOf(verdict, model)
    // a row that makes no act of the word here ("hopes for", "holds a party") has a reason
    const sense = matchToken(sentence, token)?.row.sense
    if (isOnlySought(sentence, token)) return []
    if (sense?.kind === "none" || (sense?.kind === "operator" && sense.operator === "hope")) return []
    const doubted = bare.test(sentence.lemmas[token]!) || sense !== undefined
    const least = doubted ? margins.addedDoubtful : margins.added
    return margin < least || used.has(token) ? [] : [{token, type, margin}]
  })
  for (const {token, type} of alone) believed.set(token, type)
  const settled = new Set(found.filter(act => act.settled).map(act => act.top))
  for (const {token, type, margin} of alone) {
    const above = sentence.heads[token]!
    const isBeside = margin >= margins.addedBeside && standsBeside(sentence, token)
    if (believed.get(above) === type && !isBeside && !becomesWhoActs(sentence, above, believed)) continue
    if (tellsOf(sentence, token, settled)) continue
    if (announcesAct(sentence, token, believed) || becomesWhoActs(sentence, token, believed)) continue
    // "[has] yet to condemn": the verb that it leads to tells the act
    if (
      bare.test(sentence.lemmas[token]!) &&
      sentence.children[token]!.some(child => believed.get(child) === type)
    )
      continue
    found.push(
      changed(guessedInterpretation(sentence, token, type), {
        belief: beliefIn(type, [scored.get(token)!], model),
        unruled: true,
        because: [
          `no row makes an act of ${word(sentence, token)} here; the model learnt from the corpus takes it for ${type}`,
        ],
      }),
    )
  }
  return found.filter(({top}) => !answersBy(sentence, top, believed)).sort((a, b) => a.top - b.top)
}
