// A story comes back to what it told by the noun alone, and names nobody: such words are a telling of the act before.
//
// > | Soldiers took Sao Tome on Wednesday. The president learned of the putsch in Nigeria.
//                ^act                                               ^^^^^^ told again

import {isCapitalized, type Sentence} from "@demarche/text"
import type {Act} from "../acts/act.ts"
import {childWith} from "../arguments/phrase.ts"
import {type Participant, sameParty} from "../mentions/participant.ts"
import {participantAt, type Story} from "../mentions/story.ts"
import {weekdayOf} from "../time/calendar.ts"
import {weekdays} from "../time/vocabulary.ts"
import {isBare} from "./bare-noun.ts"
import {modesOf, nounAt} from "./nouns-of-mode.ts"
import {hasHappened, isForMonths, isOfKind, isReadiness} from "./same-act.ts"

/** Nouns by what they may tell again; a mode narrows it. */
const retold: Readonly<Record<string, string>> = {
  CONSULT: "talk meeting summit visit negotiation conversation consultation trip tour dialogue",
  "CONSULT.phone": "call",
  ASSAULT:
    "attack strike assault raid bombing shelling bombardment shooting massacre ambush blast explosion airstrike fighting clash invasion offensive abduction kidnapping battle stabbing",
  "ASSAULT.firearms": "killing murder",
  "ASSAULT.primitive": "killing murder",
  "ASSAULT.targeted": "killing murder",
  "COERCE.seize": "putsch coup takeover seizure capture",
  "COERCE.arrest": "arrest detention sentence",
  "COERCE.deport": "deportation expulsion",
  "COERCE.cyber": "attack assault hack",
  PROTEST:
    "protest demonstration march rally riot rioting unrest strike stoppage walkout sit-in vigil boycott invasion storming",
  COOPERATE: "exchange swap drill exercise manoeuvre maneuver game",
  AID: "airlift delivery shipment donation loan",
  "SANCTION.convict": "verdict conviction ruling",
  "SANCTION.expel": "expulsion",
  "SANCTION.discontinue": "sanction embargo ban freeze suspension",
  "PROTEST.riot": "attack assault",
  RETREAT: "surrender release withdrawal pullout handover resignation",
  "RETREAT.ceasefire": "truce ceasefire",
  CONCEDE: "apology pardon amnesty concession offer commitment pledge promise undertaking",
  REQUEST: "request appeal demand plea",
  ACCUSE: "accusation condemnation criticism allegation",
  COERCE: "ban blockade closure",
  SANCTION: "ban",
  REJECT: "refusal rejection veto",
  THREATEN: "threat ultimatum",
  AGREE: "pledge promise offer undertaking commitment",
  SUPPORT: "signing ratification accord agreement pact treaty deal",
  MOBILIZE: "deployment landing",
}

/** Types, with a mode or without, by noun. */
const sensesOf: ReadonlyMap<string, readonly string[]> = Object.entries(retold).reduce(
  (found, [sense, nouns]) =>
    nouns.split(" ").reduce((more, noun) => more.set(noun, [...(more.get(noun) ?? []), sense]), found),
  new Map<string, string[]>(),
)

/** Nouns that are told by some words alone, of all that make an act of its type. */
const wordsOf: readonly (readonly [nouns: RegExp, words: RegExp])[] = [
  // "thanked Brazil … one of the accords"
  [
    /^(accord|agreement|pact|treaty|deal)$/,
    /^(sign|ratify|reach|conclude|seal|strike|ink|initial|put|clinch|make|broker|accord|agreement|pact|treaty|deal)$/,
  ],
  // "arrested in January … before the sentence was read"
  [/^sentence$/, /^(sentence|jail|imprison|prison|jailing|imprisonment)$/],
]

/** "cut all ties with Pyongyang … the sanctions": no ties are a sanction. */
const isOfTies = /^(tie|relation|link|contact|cooperation)$/

/** "welcomed the deal" is no making of it. */
const isPraise = /^(welcome|hail|praise|applaud|back|support|endorse|thank)$/

/** Each word of a trigger, and the nouns that it governs. */
const wordsAt = ({sentence, trigger}: Act["mentions"][number]): string[] =>
  trigger.flatMap(token => [
    sentence.lemmas[token]!,
    ...sentence.children[token]!.filter(child => /^(obj|nsubj:pass)$/.test(sentence.deprels[child]!)).map(
      child => sentence.lemmas[child]!,
    ),
  ])

/** May a noun tell this act, by its type, its mode and its words? */
export const mayTell = (noun: string, act: Act): boolean =>
  hasHappened(act) && !isInPassing(act) && tells(noun, sensesOf.get(noun) ?? [], act)

function tells(noun: string, senses: readonly string[], act: Act): boolean {
  const {type, mode, mentions} = act
  if (!senses.includes(type) && (mode === null || !senses.includes(`${type}.${mode}`))) return false
  if (mode !== null && modesOf[noun]?.test(mode) === false) return false
  if (isOfKind(act)) return false
  const words = mentions.flatMap(wordsAt)
  if (mode === "discontinue" && words.some(word => isOfTies.test(word))) return false
  return wordsOf.every(
    ([nouns, told]) =>
      !nouns.test(noun) || (words.some(word => told.test(word)) && !words.some(word => isPraise.test(word))),
  )
}

/** Nouns for whatever somebody has done by his office. */
const anyDecision = /^(decision|order|move|step|measure|announcement)$/

/** Of these a bare one is the decision told last: "welcomed the move", "took the step". */
const bareDecision = /^(decision|move|step|measure)$/

/** What a court says by whatever word. */
const isRuling = (noun: string, {type, actors}: Act): boolean =>
  noun === "ruling" &&
  /^(SANCTION|COERCE|REJECT|CONCEDE|SUPPORT|REQUEST)$/.test(type) &&
  actors.some(({resolution: {sector}}) => sector === "JUD")

/**
 * What is decided, and neither fought, spoken nor talked over; who is ready to talk has made no move yet.
 *
 * > | Gabon expelled the ambassador. Paris said it was willing to talk. Togo called the step a mistake.
 *           ^^^^^^^^                               ^^^^^^^ not                        ^^^^
 */
const isDecided = (act: Act): boolean =>
  /^(AGREE|SUPPORT|CONCEDE|RETREAT|SANCTION|COERCE|REJECT|AID|MOBILIZE)$/.test(act.type) && !isReadiness(act)

const judging =
  /^(critici[sz]e|denounce|condemn|describe|call|deplore|reject|protest|slam|blast|decry|oppose|welcome|hail|praise|applaud|regret|brand)$/

/**
 * Nobody welcomes or denounces what he has done himself.
 *
 * > | Qatar rejected the demands. It described the measures as unjustified.
 *     ^^^^^ he                    ^^           ^noun
 */
function isJudgedByDoer(story: Story, {sentence, token}: Again, {actors}: Act): boolean {
  const verb = sentence.heads[token]!
  if (verb < 0 || sentence.deprels[token] !== "obj" || !judging.test(sentence.lemmas[verb]!)) return false
  const judge = childWith(sentence, verb, /^nsubj$/)
  const party = judge === undefined ? null : participantAt(story, sentence, judge)
  return (
    party !== null &&
    actors.some(
      actor =>
        sameParty(actor, party) ||
        (party.resolution.code !== null &&
          actor.resolution.code === party.resolution.code &&
          actor.resolution.sector === party.resolution.sector),
    )
  )
}

/** The verb of which an accord is made has told it already: "The pact was signed", behind a pact that was ratified. */
const isOfOwnAct = ({sentence, token, noun}: Again, acts: readonly Act[]): boolean =>
  /^(accord|agreement|pact|treaty|deal)$/.test(noun) &&
  /^(nsubj:pass|obj)$/.test(sentence.deprels[token]!) &&
  acts.some(
    act =>
      act.type === "SUPPORT" &&
      act.mentions.some(
        mention => mention.sentence === sentence && mention.trigger.includes(sentence.heads[token]!),
      ) &&
      /^(sign|ratify|conclude|initial|ink|seal)$/.test(sentence.lemmas[sentence.heads[token]!]!),
  )

/**
 * Whose it is tells which.
 *
 * > | Washington banned investment on Monday. Generals condemned Washington's ban.
 *     ^^^^^^^^^^ actor                                           ^^^^^^^^^^^^ his
 */
const isHis = (party: Participant | null, {actors}: Act): boolean =>
  party !== null &&
  actors.some(
    actor =>
      sameParty(actor, party) ||
      (actor.resolution.code !== null &&
        actor.resolution.code === party.resolution.code &&
        actor.resolution.sector === party.resolution.sector),
  )

/**
 * The dead who are counted at the noun are others than those who are counted at the act.
 *
 * > | At least 11 people were killed in Dobrinja. Two Frenchmen and four Serbs died in the battle.
 *                                                ^^^                          ^^^^        ^^^^^^
 */
function isOfOtherDead(sentence: Sentence, token: number, {size}: Act): boolean {
  const {heads, lemmas, children, deprels} = sentence
  const verb = heads[token]!
  if (size?.dead === undefined || verb < 0 || !/^(die|kill)$/.test(lemmas[verb]!)) return false
  const dead = childWith(sentence, verb, /^nsubj/)
  return dead !== undefined && children[dead]!.some(child => deprels[child] === "nummod")
}

/** "The air strikes" are rather an act from the air than one of which the story does not tell how. */
export const isNamedSo = (noun: string, {mode, mentions}: Act): boolean =>
  (mode !== null && modesOf[noun]?.test(mode) === true) ||
  mentions.some(({sentence, trigger}) => trigger.some(token => nounAt(sentence, token) === noun))

/**
 * What lies far back and is told of somebody in passing is not what the story is about.
 *
 * > | Suu Kyi, who was freed in 2010, met diplomats. The releases came a day after a truce.
 *                      ^^^^^ not                         ^^^^^^^^
 */
const isInPassing = ({modality, sentence, trigger, time}: Act): boolean =>
  (modality === "historical" && sentence.deprels[trigger[0]!] === "acl:relcl") || isForMonths(time)

/** "Monday's ambush" is what was done on that Monday. */
const isOfDay = (owner: string, {time}: Act): boolean =>
  time?.precision === "day" && weekdays[weekdayOf(time.days.first) - 1] === owner.toLowerCase()

const lastTold = (act: Act): number => act.mentions.at(-1)!.sentence.index

/**
 * A noun that could only be read as an act with the parties of the words around it.
 *
 * > | Police detained a governor. The arrest is a blow to the party, which he founded in 2009.
 *                                     ^^^^^^ of the party?
 */
const isNounAlone = ({mentions, trigger, time}: Act): boolean =>
  mentions.length === 1 && trigger.length === 1 && time?.precision !== "day" && time?.precision !== "range"

/** A noun behind an act that may tell it again: its token, whose it is, and the act that it makes itself. */
interface Again {
  readonly sentence: Sentence
  readonly token: number
  readonly noun: string
  readonly owner: number | undefined
  /** Where the item of news begins that the noun stands in. */
  readonly itemStart: number
}

/**
 * Items of news that each stand under a country or a town tell nothing of each other.
 *
 * > | LEBANON: Guerrillas fired rockets at Israel. · RUSSIA: The president deplored the attack.
 *     ^^^^^^^^                                       ^^^^^^^ of another attack
 */
const opensItem = ({forms}: Sentence): boolean =>
  forms.length > 1 && forms.length < 6 && forms.at(-1) === ":" && forms.slice(0, -1).every(isInCapitals)

const isInCapitals = (form: string): boolean => form.length > 1 && form === form.toUpperCase()

/**
 * Who fights for a state has not done what somebody else is blamed for.
 *
 * > | Jets struck a training camp. Police blamed the rebels for the blast.
 *     ^^^^ act                                   ^^^^^^^^^^         ^token
 */
function isBlamedOnAnother(story: Story, sentence: Sentence, token: number, {actors}: Act): boolean {
  // the tree may hang the blast on those who are blamed
  const above = sentence.heads[token]!
  const verb = sentence.deprels[above] === "obj" ? sentence.heads[above]! : above
  if (verb < 0 || !/^(blame|accuse)$/.test(sentence.lemmas[verb]!)) return false
  const blamed = childWith(sentence, verb, /^obj$/)
  const party = blamed === undefined ? null : participantAt(story, sentence, blamed)
  return (
    party !== null &&
    party.resolution.sector !== null &&
    actors.length > 0 &&
    actors.every(
      ({resolution: {sector}}) => /^(MIL|COP|GOV)$/.test(sector ?? "") && sector !== party.resolution.sector,
    )
  )
}

/**
 * What somebody demands has not been done by its name.
 *
 * > | The junta freed the president. The bishops demanded the release of all those who were seized.
 *                                                ^^^^^^^^     ^^^^^^^ another
 */
const isWanted = ({heads, deprels, lemmas}: Sentence, token: number): boolean =>
  (deprels[token] === "obj" &&
    /^(demand|seek|want|request|urge|propose)$/.test(lemmas[heads[token]!] ?? "")) ||
  (deprels[token] === "obl" && /^(call|appeal|plead|press)$/.test(lemmas[heads[token]!] ?? ""))

/** "Washington's ban", "the U.S. decision" */
const ownerOf = (sentence: Sentence, token: number): number | undefined =>
  childWith(sentence, token, /^nmod:poss$/) ??
  (isDefinite(sentence, token)
    ? sentence.children[token]!.find(
        child => /^(compound|amod)$/.test(sentence.deprels[child]!) && isCapitalized(sentence.forms[child]!),
      )
    : undefined)

const isDefinite = ({children, forms}: Sentence, token: number): boolean =>
  children[token]!.some(child => /^(the|this|that|these|those)$/i.test(forms[child]!))

/** The acts that stand before the noun and that it may tell. */
function toldBefore(
  story: Story,
  acts: readonly Act[],
  {sentence, token, noun, owner, itemStart}: Again,
): Act[] {
  const senses = sensesOf.get(noun) ?? []
  const party = owner === undefined ? null : participantAt(story, sentence, owner)
  return acts.filter(
    act =>
      act.mentions[0]!.sentence.index < sentence.index &&
      act.mentions[0]!.sentence.index >= itemStart &&
      hasHappened(act) &&
      (tells(noun, senses, act) || isRuling(noun, act) || (anyDecision.test(noun) && isDecided(act))) &&
      (owner === undefined || isHis(party, act) || isOfDay(sentence.forms[owner]!, act)) &&
      !isInPassing(act) &&
      !isOfOtherDead(sentence, token, act) &&
      !isBlamedOnAnother(story, sentence, token, act) &&
      !(
        owner === undefined &&
        anyDecision.test(noun) &&
        isJudgedByDoer(story, {sentence, token, noun, owner, itemStart}, act)
      ),
  )
}

/** "criticised the move. … praised the move": a few sentences on still that of which the story said so last. */
const calledSoBefore = (acts: readonly Act[], {index}: Sentence): Act | undefined =>
  acts.findLast(
    act =>
      act.mentions.some(({sentence, trigger}) => bareDecision.test(sentence.lemmas[trigger[0]!]!)) &&
      index - lastTold(act) <= 3,
  )

/**
 * An old act whose noun only dates something else is no decision that is news.
 *
 * > | He was arrested in June. … Many have fled since the arrest. "The decision stands," he wrote.
 *            ^^^^^^^^ act                             ^^^^^^ told in passing
 */
const isToldInPassing = (act: Act, {sentence, trigger}: Act["mentions"][number]): boolean =>
  act.modality === "historical" && sentence !== act.sentence && sentence.upos[trigger[0]!] === "NOUN"

/** The one meant: the last of those that are called so, or else the last; a bare decision is the first of the sentence before. */
function meant(acts: readonly Act[], {sentence, noun, owner}: Again): Act | undefined {
  if (owner === undefined && anyDecision.test(noun))
    return (
      acts.find(act =>
        act.mentions.some(
          mention =>
            mention.sentence.in === sentence.in &&
            mention.sentence.index === sentence.index - 1 &&
            !isToldInPassing(act, mention),
        ),
      ) ?? calledSoBefore(acts, sentence)
    )
  const exact = acts.filter(act => isNamedSo(noun, act))
  const among = exact.length > 0 ? exact : acts
  return among.reduce<Act | undefined>(
    (a, b) => (a === undefined || lastTold(b) >= lastTold(a) ? b : a),
    undefined,
  )
}

/** "the measures taken by Riyadh": they say whose they are. */
const isTakenBy = (sentence: Sentence, token: number): boolean =>
  sentence.children[token]!.some(
    child =>
      sentence.deprels[child] === "acl" &&
      sentence.children[child]!.some(
        whom =>
          sentence.deprels[whom]!.startsWith("obl") &&
          sentence.children[whom]!.some(by => /^by$/i.test(sentence.forms[by]!)),
      ),
  )

const mayTellAgain = (sentence: Sentence, token: number, noun: string, owner: number | undefined): boolean =>
  (sensesOf.has(noun) || (owner === undefined ? bareDecision : anyDecision).test(noun)) &&
  (owner !== undefined || (isBare(sentence, token) && !isTakenBy(sentence, token)))

/** Adds what is told again by a noun to the latest act that it may mean. */
export function withRetoldNouns(story: Story, acts: readonly Act[], sentences: readonly Sentence[]): Act[] {
  const found = [...acts]
  let itemStart = 0
  for (const sentence of sentences) {
    if (opensItem(sentence)) itemStart = sentence.index
    for (let token = 0; token < sentence.forms.length; token++) {
      if (sentence.upos[token] !== "NOUN") continue
      const noun = nounAt(sentence, token)
      if (!sensesOf.has(noun) && !anyDecision.test(noun)) continue
      const owner = ownerOf(sentence, token)
      if (!mayTellAgain(sentence, token, noun, owner)) continue
      const itself = found.find(act =>
        act.mentions.some(mention => mention.sentence === sentence && mention.trigger.includes(token)),
      )
      if (itself !== undefined && (owner !== undefined || !isNounAlone(itself))) continue
      if (/^(release|withdrawal|pullout|resignation|surrender)$/.test(noun) && isWanted(sentence, token))
        continue
      const again = {sentence, token, noun, owner, itemStart}
      if (isOfOwnAct(again, found)) continue
      const told = meant(toldBefore(story, found, again), again)
      if (told === undefined || told.mentions.some(mention => mention.sentence === sentence)) continue
      if (itself !== undefined) found.splice(found.indexOf(itself), 1)
      found[found.indexOf(told)] = withTelling(told, sentence, token)
    }
  }
  return found
}

export const withTelling = (act: Act, sentence: Sentence, token: number): Act => ({
  ...act,
  mentions: inOrder([...act.mentions, {sentence, trigger: [token]}]),
  because: [
    ...act.because,
    `told again: ${JSON.stringify(sentence.forms[token])} in sentence ${sentence.index + 1}`,
  ],
})

const inOrder = (mentions: Act["mentions"]): Act["mentions"] =>
  [...mentions].sort((a, b) => a.sentence.index - b.sentence.index || a.trigger[0]! - b.trigger[0]!)
