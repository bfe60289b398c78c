// Who does it to whom decides what an act is: envoys are expelled where others are deported, who is seized is no thing seized.

import type {Sentence} from "@demarche/text"
import {childWith, prepositionOf} from "../arguments/phrase.ts"
import type {Participant} from "../mentions/participant.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import {isInClass} from "../triggers/lexicon.ts"
import type {TypeAndMode} from "../triggers/rewrite.ts"
import {isGivenTerm} from "./imprisonment.ts"
import type {Parties} from "./parties.ts"

type Settled = TypeAndMode & {readonly because: string}

/** The type and mode that the parties make of an act, with the reason; null: as the words have it. */
export const byParties = (sentence: Sentence, act: Interpretation, parties: Parties): Settled | null =>
  ofDrill(sentence, act, parties) ??
  ofSeizure(act, parties) ??
  ofSearch(sentence, act, parties) ??
  ofMembership(sentence, act, parties) ??
  ofReturn(sentence, act, parties) ??
  ofRegret(sentence, act) ??
  ofThreat(sentence, act) ??
  ofStateProtest(sentence, act, parties) ??
  ofBlockedSite(sentence, act) ??
  ofStruckRule(sentence, act) ??
  ofTerm(sentence, act, parties) ??
  ofApproval(sentence, act, parties) ??
  ofRuling(sentence, act, parties) ??
  ofTreaty(sentence, act, parties) ??
  ofLiberation(sentence, act, parties)

/**
 * States that drill side by side work together, whoever of theirs is told.
 *
 * > | Turkish and Azerbaijani warships staged a live-fire drill.
 *     ^            ^                   ^top               ^
 */
function ofDrill(
  {lemmas}: Sentence,
  {type, mode, top, trigger}: Interpretation,
  {actors}: Parties,
): Settled | null {
  const [first] = actors
  if (type !== "MOBILIZE" || !/^(troops|weapons)?$/.test(mode ?? "")) return null
  const states = new Set(
    actors.flatMap(({resolution}) => (resolution.members ?? [resolution]).flatMap(({code}) => code ?? [])),
  )
  const areTogether = actors.every(
    ({sentence: {heads, deprels}, head}) =>
      head === first!.head || (deprels[head] === "conj" && heads[head] === first!.head),
  )
  const isDrilling =
    trigger.some(token => isDrillNoun.test(lemmas[token]!)) ||
    lemmas.slice(top + 1, top + 10).some(lemma => isDrillNoun.test(lemma))
  const isApart = lemmas.some(lemma => /^(rival|separate|each|both)$/i.test(lemma))
  return states.size > 1 && areTogether && isDrilling && !isApart
    ? {type: "COOPERATE", mode: null, because: "states that drill together work together"}
    : null
}

const isDrillNoun = /^(drill|exercise|manoeuvres?|maneuvers?|war-?games?)$/i

function ofSeizure({type, mode, top}: Interpretation, {actors, recipients}: Parties): Settled | null {
  if (type === "ASSAULT" && mode === "abduct") return ofCustody(top, actors)
  if (type !== "COERCE") return null
  if (mode === "arrest" && recipients.length > 0 && recipients.every(isVessel))
    return {type, mode: "seize", because: "a ship that is detained is seized"}
  if (mode === "deport" && recipients.some(isEnvoy))
    return {type: "SANCTION", mode: "expel", because: "those of an embassy are expelled"}
  if (mode !== "seize" || recipients.length === 0 || !recipients.every(isSomebody)) return null
  const [first] = recipients
  const verb = first!.sentence.lemmas[top]!
  // "took the bishop from his house"
  const isFetched =
    verb === "take" &&
    /\bfrom (his|her|their|the) (\w+ )?(house|home|flat|cell|bed)s?\b/.test(first!.sentence.forms.join(" "))
  if (!isFetched && !/^(seize|capture|grab|snatch)$/.test(verb)) return null
  return actors.every(isOutlaw)
    ? {type: "ASSAULT", mode: "abduct", because: "people whom no police seize are abducted"}
    : actors.every(({resolution: {sector}}) =>
          (isFetched ? /^(COP|GOV|JUD|SPY|MIL)$/ : /^(COP|GOV|JUD|SPY)$/).test(sector ?? ""),
        )
      ? {type: "COERCE", mode: "arrest", because: "people whom police seize are arrested"}
      : null
}

/** "Officers briefly held a lawyer": people whom police hold are in custody. */
const ofCustody = (top: number, actors: readonly Participant[]): Settled | null =>
  actors.length > 0 &&
  actors.every(
    ({sentence, resolution: {sector}}) => sector === "COP" && /^(hold|detain)$/.test(sentence.lemmas[top]!),
  )
    ? {type: "COERCE", mode: "arrest", because: "people whom police hold are arrested"}
    : null

/** "sent home 18 employees of the embassy": a state's people abroad. */
const isEnvoy = ({text, resolution: {sector}}: Participant): boolean =>
  (sector === "GOV" || sector === "SPY" || sector === "MIL") &&
  /\b(diplomats?|ambassadors?|envoys?|attach[eé]s?|consuls?|embassy|consulate)\b/i.test(text)

/** "a French trawler", but not "the captain of a trawler". */
const isVessel = ({sentence, head, resolution: {kind}}: Participant): boolean => {
  const noun = sentence.upos[head] === "ADJ" ? sentence.heads[head]! : head
  return (
    kind !== "person" &&
    noun >= 0 &&
    /^(ship|tanker|trawler|vessel|freighter|boat|ferry|yacht|supertanker|barge|cargo-ship|tugboat|plane|airliner|aircraft)$/i.test(
      sentence.lemmas[noun]!,
    )
  )
}

/** Rebels, gunmen, gangs; mutinous soldiers who seize their president stage a coup. */
const isOutlaw = ({sentence, head, resolution: {sector}}: Participant): boolean =>
  /^(REB|UAF|CRM|PRM|IMG)$/.test(sector ?? "") && !/^(soldier|troops|officer)$/.test(sentence.lemmas[head]!)

/** "the mayor", "two nuns", "him": no thing, no body of people, nobody from whom a thing is seized. */
const isSomebody = ({sentence, head, resolution}: Participant): boolean => {
  // "hundreds of guests", but not "from a family"
  if (!/^(of)?$/.test(prepositionOf(sentence, head) ?? "")) return false
  const lemma = sentence.lemmas[head]!.toLowerCase()
  return (
    resolution.kind === "person" ||
    isInClass("PERSON", lemma) ||
    isInClass("CAPTIVE", lemma) ||
    isInClass("OFFICIAL", lemma)
  )
}

/**
 * Who boards, raids or searches has taken nothing yet; rebels who raid attack.
 *
 * > | The navy boards a tanker. | boards a tanker and tows it in | Rebels raided the town.
 *              ^trigger                              ^ taken              ^
 */
function ofSearch(
  {lemmas, upos}: Sentence,
  {type, mode, trigger, top}: Interpretation,
  {actors}: Parties,
): Settled | null {
  if (
    type !== "COERCE" ||
    mode !== "seize" ||
    !trigger.every(token => /^(board|raid|search)$/.test(lemmas[token]!))
  )
    return null
  if (lemmas[top] === "raid" && actors.length > 0 && actors.every(isOutlaw))
    return {type: "ASSAULT", mode: null, because: "rebels who raid attack"}
  const isTaken = lemmas.some(
    (lemma, at) =>
      at > top && upos[at] === "VERB" && /^(tow|steer|escort|divert|take|carry|cart|box|haul)$/.test(lemma),
  )
  return isTaken ? null : {type, mode: null, because: "who boards or raids has taken nothing"}
}

/**
 * A member is shut out by its body, and leaves when it suspends its own membership.
 *
 * > | The bloc suspended Niger. | Sudan suspended its membership.
 *              ^                                  ^
 */
function ofMembership(
  sentence: Sentence,
  {type, trigger}: Interpretation,
  {actors, recipients}: Parties,
): Settled | null {
  const {lemmas, forms, deprels, children} = sentence
  const verb = trigger.find(token => lemmas[token] === "suspend")
  const what = verb === undefined ? undefined : childWith(sentence, verb, /^obj$/)
  if (type !== "SANCTION" || what === undefined) return null
  if (lemmas[what] === "membership")
    return children[what]!.some(
      child => deprels[child] === "nmod:poss" && /^(its|their)$/i.test(forms[child]!),
    )
      ? {type, mode: "withdraw", because: "its own membership"}
      : null
  return actors.length > 0 &&
    actors.every(({resolution: {code}}) => code === "IGO") &&
    recipients.some(({head, resolution}) => head === what && resolution.kind === "state")
    ? {type, mode: "expel", because: "a state that its body suspends"}
    : null
}

/**
 * Who is kept from coming back to his own country is no foreigner turned away; who is sent home by another state is deported.
 *
 * > | Togo barred an exiled poet from returning. | Libya sent home 800 Egyptian workers.
 *          ^             ^his own                        ^top      ^ of another
 */
function ofReturn(
  {lemmas, forms, children}: Sentence,
  {type, mode, top}: Interpretation,
  {actors, recipients}: Parties,
): Settled | null {
  const codes = new Set(actors.flatMap(({resolution: {code}}) => code ?? []))
  if (recipients.length === 0 || codes.size === 0) return null
  if (type === "REJECT" && mode === "assist" && lemmas[top] === "bar")
    return children[top]!.some(child => /^(return|re-?enter)$/.test(lemmas[child]!)) &&
      recipients.every(({resolution: {code}}) => code === null || codes.has(code))
      ? {type, mode: null, because: "his own country"}
      : null
  return lemmas[top] === "send" &&
    /^(home|back)$/i.test(forms[top + 1] ?? "") &&
    /^(AID|RETREAT|SANCTION|COERCE)$/.test(type) &&
    mode !== "expel" &&
    recipients.every(
      ({head, resolution: {code, sector}}) =>
        code !== null &&
        !codes.has(code) &&
        /^(CVL|LAB|REF|EDU|BUS|AGR|MED)$/.test(sector ?? "") &&
        !/^(prisoner|captive|detainee|hostage|inmate|body|remains?)$/.test(lemmas[head]!),
    )
    ? {type: "COERCE", mode: "deport", because: "people whom another state sends home are deported"}
    : null
}

/**
 * Who regrets that somebody else has done something blames him.
 *
 * > | expressed deep regret that Ecuador had severed relations | expressed regret that it had sunk the boat
 *     ^top             ^      ^  ^                                                     ^ his own deed
 */
function ofRegret({lemmas, forms, upos}: Sentence, {type, top}: Interpretation): Settled | null {
  if (type !== "CONCEDE" || !/^(express|voice)$/.test(lemmas[top]!)) return null
  const regret = lemmas.findIndex((lemma, at) => at > top && at < top + 5 && lemma === "regret")
  if (regret < 0 || !/^that$/i.test(forms[regret + 1] ?? "")) return null
  return upos[regret + 2] === "PROPN"
    ? {type: "ACCUSE", mode: "disapprove", because: "what another has done is regretted"}
    : null
}

const economic =
  /^(tariffs?|counter-tariffs?|sanctions?|embargo(es)?|duty|duties|levy|levies|trade|exports?|imports?|taxes|visas?|asset|assets|boycott|ties|relations|travel|subsid\w+|investments?|penalties)$/i

const forceful =
  /^(attack\w*|strik\w+|bomb\w*|shell\w*|kill\w*|war|force|troops?|missiles?|rockets?|military|arm(y|ed)|fire|destroy\w*|crush\w*|blood\w*|burn\w*|sink|shoot\w*|fight\w*|violence|weapons?|nuclear|soldiers?|revenge|invade|invasion|raid\w*|death|dead)$/i

/**
 * Where trade or penalties are threatened and nobody speaks of force, relations are; whoever is to be taken to a court is threatened with
 * no violence either.
 *
 * > | Nigeria threatened Ghana with counter-tariffs. | threatened to bomb ships that break the embargo
 *             ^top                  ^                                ^
 */
function ofThreat({forms}: Sentence, {type, mode, top}: Interpretation): Settled | null {
  if (type !== "THREATEN" || mode !== "violence") return null
  const words = forms.slice(top + 1, top + 24)
  const end = words.findIndex(form => /^[;:.!?]$/.test(form))
  const said = end < 0 ? words : words.slice(0, end)
  if (said.some(form => forceful.test(form)) || forceful.test(forms[top - 1] ?? "")) return null
  if (/\b(sue|lawsuits?|complaint|to (the )?(\w+ ){0,4}(court|tribunal|WTO))\b/i.test(said.join(" ")))
    return {type, mode: null, because: "a suit is no violence"}
  return said.some(form => economic.test(form))
    ? {type, mode: "relations", because: "trade or penalties are threatened, and no force"}
    : null
}

/**
 * A government that protests complains.
 *
 * > | The flight triggered a protest from the Japanese government. | The law triggered protests from students.
 *                            ^top          ^                                                           ^
 */
const ofStateProtest = (
  {lemmas}: Sentence,
  {type, mode, top}: Interpretation,
  {actors}: Parties,
): Settled | null =>
  type === "PROTEST" &&
  (mode === "demo" || mode === null) &&
  lemmas[top] === "protest" &&
  actors.length > 0 &&
  actors.every(
    ({sentence, head, resolution: {sector}}) =>
      sector === "GOV" && /^(from|by)$/.test(prepositionOf(sentence, head) ?? "from") && head > top,
  )
    ? {type: "ACCUSE", mode: "disapprove", because: "a government that protests complains"}
    : null

/**
 * Whose way to a site is blocked is kept from reading it.
 *
 * > | Access to several news sites was blocked. | Access to the mine was blocked by strikers.
 *       ^             ^               ^top
 */
function ofBlockedSite({lemmas, forms}: Sentence, {type, top}: Interpretation): Settled | null {
  if (type !== "PROTEST" || !/^(block|restrict|cut|bar)$/.test(lemmas[top]!)) return null
  const access = lemmas.findIndex((lemma, at) => /^access$/i.test(lemma) && Math.abs(at - top) < 14)
  return access >= 0 &&
    /^to$/i.test(forms[access + 1] ?? "") &&
    forms
      .slice(access + 2, access + 10)
      .some(form =>
        /^(websites?|sites?|internet|whatsapp|facebook|twitter|telegram|youtube|instagram|tiktok|signal|apps?|portals?|wikipedia|online)$/i.test(
          form,
        ),
      )
    ? {type: "COERCE", mode: "censor", because: "a site that is blocked is censored"}
    : null
}

/**
 * What is ruled to break the law is struck down.
 *
 * > | The WTO ruled that the American duties broke its rules.
 *             ^top                           ^
 */
function ofStruckRule({lemmas, forms}: Sentence, {type, top}: Interpretation): Settled | null {
  if (!/^(ACCUSE|SANCTION|REJECT)$/.test(type) || lemmas[top] !== "rule" || forms[top + 1] !== "that")
    return null
  const behind = forms.slice(top + 2, top + 24)
  const end = behind.findIndex(form => /^[;,:.]$/.test(form))
  return (end < 0 ? behind : behind.slice(0, end)).some(
    (form, at) =>
      /^(unlawful(ly)?|illegal(ly)?|unconstitutional|void|invalid|unjustified|broke|breaks|broken|breach(es|ed)?|violat(es|ed))$/i.test(
        form,
      ) && !/^(not|never|n't)$/i.test(behind[at - 1] ?? ""),
  )
    ? {type: "REJECT", mode: "change", because: "what is ruled to break the law is struck down"}
    : null
}

const favourable =
  /^(justified|legitimate|lawful|legal|necessary|understandable|proportionate|self-defen[cs]e|triumph|success|breakthrough|milestone|fair|free|transparent|credible|welcome|courageous|brave|wise)$/i

/**
 * Who calls a deed justified stands by it.
 *
 * > | Sweden called the strike fully justified. | called the raid illegal, unnecessary, far from justified
 *            ^top                      ^                                          ^ no approval
 */
function ofApproval(
  {lemmas, forms}: Sentence,
  {type, top, told}: Interpretation,
  {actors}: Parties,
): Settled | null {
  if (type !== "ACCUSE" || told !== null || actors.length === 0 || !/^(call|describe)$/.test(lemmas[top]!))
    return null
  const words = wordsOfClause(forms, top)
  const word = words.findIndex(form => favourable.test(form))
  const isDoubted = words.some(form =>
    /^(not|n't|never|neither|nor|far|hardly|anything|but|un\w+|il\w+|im\w+|for|on|attack|aggression)$/i.test(
      form,
    ),
  )
  // "called the raid justified", not "called a fair vote a farce": the verdict ends the clause
  const isVerdict = word > 1 && !words.slice(word + 1).some(form => /^(an?|the)$/i.test(form))
  return isVerdict && !isDoubted
    ? {type: "SUPPORT", mode: null, because: "who calls a deed justified stands by it"}
    : null
}

/** The words behind a verb up to the next comma, stop or joint of clauses. */
function wordsOfClause(forms: readonly string[], verb: number): readonly string[] {
  const rest = forms.slice(verb + 1)
  const end = rest.findIndex(form => /^([,;:.!?]|while|after|although|because|who|which)$/i.test(form))
  return end < 0 ? rest : rest.slice(0, end)
}

/** "handed prison terms": no handing over. */
const ofTerm = (sentence: Sentence, {top}: Interpretation, {recipients}: Parties): Settled | null =>
  recipients.length > 0 && isGivenTerm(sentence, top)
    ? {type: "SANCTION", mode: "convict", because: "who is given a term in prison is convicted"}
    : null

/**
 * In whose favour it is ruled, he has won.
 *
 * > | ruled in Guyana's favour | ruled in favour of Bolivia | ruled in favour of a ban on traders
 *              ^                                    ^                           ^ nobody
 */
function ofRuling(
  {lemmas, forms, heads}: Sentence,
  {type, top}: Interpretation,
  {recipients}: Parties,
): Settled | null {
  if (type === "SUPPORT" || !/^(rule|find|decide)$/.test(lemmas[top]!)) return null
  const favour = forms.findIndex((form, at) => at > top && at < top + 8 && /^favou?r$/i.test(form))
  if (favour < 0) return null
  const isOf = /^of$/i.test(forms[favour + 1] ?? "")
  return recipients.some(({head}) => heads[head] === favour || (isOf && heads[head] === top && head > favour))
    ? {type: "SUPPORT", mode: null, because: "it is ruled in favour of the recipient"}
    : null
}

/**
 * A parliament that denounces a treaty leaves it.
 *
 * > | Parliament voted to denounce the fishing accord with Russia.
 *                         ^                    ^
 */
function ofTreaty(sentence: Sentence, {type, trigger}: Interpretation, {actors}: Parties): Settled | null {
  const {lemmas, forms, children} = sentence
  const verb = trigger.find(token => lemmas[token] === "denounce")
  if (type !== "ACCUSE" || verb === undefined) return null
  const treaty = childWith(sentence, verb, /^(obj|nsubj:pass)$/)
  return treaty !== undefined &&
    /^(treaty|convention|agreement|accord|pact)$/.test(lemmas[treaty]!) &&
    !children[treaty]!.some(child => prepositionOf(sentence, child) === "between") &&
    actors.length > 0 &&
    actors.every(({resolution: {sector}, head}) => sector === "LEG" && !/s$/.test(forms[head]!))
    ? {type: "SANCTION", mode: "withdraw", because: "a parliament that denounces a treaty leaves it"}
    : null
}

/**
 * Those who hold captives set them free; an army of the state delivers them.
 *
 * > | The National Liberation Army freed a priest.
 */
const ofLiberation = ({lemmas}: Sentence, {type, top}: Interpretation, {actors}: Parties): Settled | null =>
  type === "AID" && /^(free|release)$/.test(lemmas[top]!) && actors.length > 0 && actors.every(isOutlaw)
    ? {type: "RETREAT", mode: "release", because: "rebels free whom they hold"}
    : null
