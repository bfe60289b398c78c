// "Must" in what somebody says of another is a demand: he who says so asks it of him.

import type {Sentence} from "@demarche/text"
import {conjuncts} from "../arguments/phrase.ts"
import {isPassive} from "../arguments/slots.ts"
import type {Report} from "../attribution/report.ts"
import {reportsOf} from "../attribution/reports.ts"
import type {Participant} from "../mentions/participant.ts"
import {participantsOf, type Story} from "../mentions/story.ts"
import {doneBySaying, type Interpretation} from "../triggers/interpretation.ts"
import {asked} from "../triggers/rewrite.ts"
import {isPolitical} from "./parties.ts"

/** Verbs of saying that are no act of their own; who warns, urges or accuses is read at that verb. */
const plainlySaid = /^(say|tell|add|state|stress|declare|argue|repeat|reiterate|insist|write)$/

const deed =
  /^(killing|siege|war|violence|fighting|attack|bombing|bombardment|shelling|offensive|blockade|bloodshed|raid|support|aggression|occupation|strike|crackdown|repression|persecution|massacre|slaughter|incursion)$/

/** What is to end, be given up or given back, where no row reads the verb. */
const yields =
  /^(stop|cease|halt|end|withdraw|pull|leave|free|release|hand|return|disarm|lift|quit|retreat|surrender|remove|restore|open|reopen|dismantle|close|refrain|respect|scrap|recall|drop)$/

/** A demand in its place: the modal verb, what it governs, and who is to do it. */
interface Demanded {
  readonly modal: number
  readonly verb: number
  readonly subject: number
}

function demandAt(sentence: Sentence, modal: number): Demanded | null {
  const {forms, heads, upos, deprels, children} = sentence
  if (!/^must$/i.test(forms[modal]!) || upos[modal] !== "AUX") return null
  const verb = heads[modal]!
  if (verb < 0 || upos[verb] !== "VERB" || verb < modal || isPassive(sentence, verb)) return null
  const subject = children[verb]!.find(child => child < modal && deprels[child] === "nsubj")
  // "must have lost": a guess; "must still approve": has yet to
  if (subject === undefined || /^(have|still|yet)$/i.test(forms[modal + 1]!)) return null
  return /^(we|i|you|who|which|that|there|it)$/i.test(forms[subject]!) ? null : {modal, verb, subject}
}

/** The act that already stands at the verb or below it. */
const contentOf = (
  {heads}: Sentence,
  {verb}: Demanded,
  found: readonly Interpretation[],
): Interpretation | undefined =>
  found.find(({top, trigger}) => top === verb || trigger.includes(verb)) ??
  found.find(({top}) => heads[top] === verb)

/** A minister and his own government; but not the opposition and its government. */
const sameSide = ({resolution: a}: Participant, {resolution: b}: Participant): boolean =>
  a.code !== null && a.code === b.code && (a.sector ?? "GOV") === (b.sector ?? "GOV")

/** Whom the verb of saying addresses: "told Kiir that the killing must end". */
const addresseesOf = (story: Story, sentence: Sentence, {verb}: Report): readonly number[] =>
  sentence.children[verb]!.filter(
    child =>
      child > verb &&
      /^(obj|iobj)$/.test(sentence.deprels[child]!) &&
      participantsOf(story, sentence, child).some(party => isPolitical(party)),
  ).flatMap(child => conjuncts(sentence, child))

/**
 * > | Minsk must free all prisoners, the Lithuanian president said.
 *     ^recipient  ^verb               ^actor                  ^top
 * > | Kerry told Kiir that the killing must end.
 *     ^actor     ^recipient     ^deed
 */
export function demands(
  story: Story,
  sentence: Sentence,
  found: readonly Interpretation[],
): readonly Interpretation[] {
  const spoken: Interpretation[] = []
  for (let modal = 1; modal < sentence.forms.length; modal++) {
    const at = demandAt(sentence, modal)
    const report = at === null ? undefined : reportOver(sentence, at)
    if (at === null || report === undefined) continue
    // who insists or tells is read at that verb
    const atVerb = found.filter(({top, trigger}) => top === report.verb || trigger.includes(report.verb))
    if (atVerb.some(({type, unruled}) => !unruled || type === "REQUEST")) continue
    const speakers = participantsOf(story, sentence, report.source.head)
    if (!speakers.some(party => isPolitical(party))) continue
    const isDeed = deed.test(sentence.lemmas[at.subject]!)
    const told = addresseesOf(story, sentence, report)
    const asks = participantsOf(story, sentence, at.subject)
    if (isDeed ? told.length === 0 : !asks.some(party => isPolitical(party))) continue
    if (!isDeed && asks.some(party => speakers.some(speaker => sameSide(speaker, party)))) continue
    const content = contentOf(sentence, at, found)
    const read =
      isDeed || (content === undefined && yields.test(sentence.lemmas[at.verb]!))
        ? {type: "REQUEST", mode: "yield"}
        : asked("REQUEST", content?.type ?? null, content?.mode ?? null)
    spoken.push(
      doneBySaying({
        type: read.type,
        mode: read.mode,
        actors: conjuncts(sentence, report.source.head),
        recipients: isDeed ? told : conjuncts(sentence, at.subject),
        // "must not build" is no denial
        trigger: /^(not|never)$/i.test(sentence.forms[at.modal + 1]!)
          ? [at.modal, at.verb]
          : [at.verb, at.modal],
        top: report.verb,
        told: null,
        consumed: [...contentWords(sentence, at), ...atVerb.flatMap(({trigger}) => trigger)],
        because: [`"must" in what is said of another asks it of him`],
      }),
    )
  }
  return spoken
}

/** The report that covers the demand, told by a verb that is no act of its own. */
const reportOver = (sentence: Sentence, {modal, verb}: Demanded): Report | undefined =>
  reportsOf(sentence).find(
    ({form, stance, lemma, from, to, ownFrom, ownTo, verb: said}) =>
      sentence.xpos[said] !== "VBG" &&
      form !== "noun" &&
      stance === "asserts" &&
      plainlySaid.test(lemma) &&
      modal >= from &&
      verb < to &&
      (verb < ownFrom || modal >= ownTo),
  )

/** What is demanded: the verb, what is joined to it and its objects, but no clause of its own. */
function contentWords({children, deprels, upos, xpos}: Sentence, {verb, subject}: Demanded): number[] {
  const found = [verb]
  for (let at = 0; at < found.length && found.length < 60; at++)
    for (const child of children[found[at]!]!)
      if (
        child !== subject &&
        !/^(advcl|acl:relcl|parataxis|ccomp)$/.test(deprels[child]!) &&
        // "must withdraw and condemned the raid": what the speaker does
        !(deprels[child] === "conj" && upos[child] === "VERB" && xpos[child] !== "VB")
      )
        found.push(child)
  return found
}
