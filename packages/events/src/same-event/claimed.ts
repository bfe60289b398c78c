// Who claims an attack that is told already did it by his own word, and is the one who says so.
//
// > | A bomb killed nine people in Quetta. The Pakistani Taliban claimed responsibility.
//            ^^^^^^ the act                  ^^^^^^^^^^^^^^^^^^^^^ actor and source
// > | Gunmen stormed a police post. Jaish-e-Mohammed took responsibility in a call to a newspaper.
//     ^ nobody by name              ^^^^^^^^^^^^^^^^ actor and source

import type {Attribution} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import type {Act} from "../acts/act.ts"
import {childWith, prepositionOf} from "../arguments/phrase.ts"
import {surfaceSubjects} from "../arguments/slots.ts"
import {type Participant, textHolding} from "../mentions/participant.ts"
import {participantsOf, type Story} from "../mentions/story.ts"
import {entityBlocks} from "../to-record.ts"
import {isBare} from "./bare-noun.ts"
import {hasHappened} from "./same-act.ts"

const attack =
  /^(attack|strike|assault|raid|bombing|shelling|shooting|massacre|ambush|blast|explosion|killing|murder|abduction|kidnapping|operation|bomb|rocket|device)$/

/** So many sentences behind an attack it is still claimed without being named. */
const farthest = 3

/**
 * A verb by which its subject owns up to what was told before.
 *
 * > | The IRA claimed responsibility; which Islamic State claims; Hamas said it had carried out the attack; claimed by JNIM
 *             ^                                           ^             ^                                    ^
 */
function claims(sentence: Sentence, verb: number): boolean {
  const {lemmas, upos, children, deprels} = sentence
  if (upos[verb] !== "VERB") return false
  if (children[verb]!.some(child => /^(not|n't|n’t|never|no)$/i.test(sentence.forms[child]!))) return false
  const claimedThing = childWith(sentence, verb, /^nsubj:pass$/)
  if (claimedThing !== undefined)
    return (
      lemmas[verb] === "claim" &&
      isToldBefore(sentence, claimedThing) &&
      agentOf(sentence, verb) !== undefined
    )
  const object = childWith(sentence, verb, /^obj$/)
  if (/^(claim|take|assume)$/.test(lemmas[verb]!) && object !== undefined)
    return (
      /^(responsibility|credit)$/.test(lemmas[object]!) ||
      (lemmas[verb] === "claim" && isToldBefore(sentence, object))
    )
  if (!/^(say|claim|announce|admit|confirm)$/.test(lemmas[verb]!)) return false
  const deed = childWith(sentence, verb, /^ccomp$/)
  if (deed === undefined || deed < verb) return false
  const doer = childWith(sentence, deed, /^nsubj$/)
  if (doer === undefined || !/^(it|they|he|she|its|their|his)$/i.test(firstWord(sentence, doer))) return false
  if (attack.test(lemmas[deed]!) && children[deed]!.some(child => lemmas[child] === "behind")) return true
  if (lemmas[deed] === "responsible") return children[deed]!.some(child => attack.test(lemmas[child]!))
  const done = childWith(sentence, deed, /^obj$/)
  return (
    /^(plant|carry|stage|mount|perpetrate|launch|send|fire|set|lay|organise|organize)$/.test(lemmas[deed]!) &&
    done !== undefined &&
    isToldBefore(sentence, done) &&
    !children[deed]!.some(child => deprels[child] === "aux" && /^(will|would)$/.test(lemmas[child]!))
  )
}

/** "its fighters": whose they are. */
const firstWord = ({forms, children, deprels}: Sentence, head: number): string =>
  forms[children[head]!.find(child => deprels[child] === "nmod:poss") ?? head]!

/** "it", "which", "the attack". */
const isToldBefore = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === "PRON"
    ? /^(it|them|which|this|both|these)$/i.test(sentence.forms[token]!)
    : attack.test(sentence.lemmas[token]!) && isBare(sentence, token)

/** The attack that the claim itself tells: "for the attack on the market". */
const toldHere = (acts: readonly Act[], sentence: Sentence, verb: number): Act | undefined =>
  acts.find(
    act =>
      act.sentence === sentence &&
      act.type === "ASSAULT" &&
      act.trigger.some(at => at > verb) &&
      !act.trigger.some(at => isBare(sentence, at)),
  )

/** "gunmen", "a suicide bomber": those whom a claim gives a name. */
const isUnnamed = ({resolution: {kind, identity}, sentence, head}: Participant): boolean =>
  kind === "group" && identity === null && sentence.upos[head] === "NOUN"

/** "claimed the attack": the words of the claim tell no other one. */
const isOnlyTheClaim = (act: Act, sentence: Sentence, verb: number): boolean =>
  act.sentence === sentence &&
  (act.trigger[0] === verb ||
    (act.type === "ASSAULT" && act.trigger.some(at => at === verb || (at > verb && isBare(sentence, at)))))

/** Its own; in "the group, which claimed responsibility" whom "which" stands for; in "was claimed by JNIM" who stands behind "by". */
const subjectOf = (sentence: Sentence, verb: number): number | undefined =>
  agentOf(sentence, verb) ??
  (childWith(sentence, verb, /^nsubj$/) === undefined ? undefined : surfaceSubjects(sentence, verb)[0])

const agentOf = (sentence: Sentence, verb: number): number | undefined =>
  sentence.children[verb]!.find(
    child => /^obl/.test(sentence.deprels[child]!) && prepositionOf(sentence, child) === "by",
  )

const isNobody = (sentence: Sentence, subject: number): boolean =>
  sentence.children[subject]!.some(child => /^(no|neither)$/i.test(sentence.forms[child]!))

/** A spokesman owns up for those whom he speaks for. */
function claimantsOf(story: Story, sentence: Sentence, subject: number): Participant[] {
  const speaksFor = /^(spokesman|spokeswoman|spokesperson|statement|message|caller|video)$/.test(
    sentence.lemmas[subject]!,
  )
    ? childWith(sentence, subject, /^nmod(:poss)?$/)
    : undefined
  return participantsOf(story, sentence, speaksFor ?? subject).filter(
    ({resolution}) => /^(group|organisation|person)$/.test(resolution.kind) || resolution.sector !== null,
  )
}

function claimed(acts: readonly Act[], sentence: Sentence, verb: number): Act | null {
  let found: Act | null = null
  for (const act of acts) {
    const distance = sentence.index - act.sentence.index
    if (act.type !== "ASSAULT" || !hasHappened(act) || act.sentence.in !== sentence.in) continue
    if (isOnlyTheClaim(act, sentence, verb)) continue
    if (distance < 0 || distance > farthest || (distance === 0 && act.trigger[0]! > verb)) continue
    if (found === null || act.sentence.index >= found.sentence.index) found = act
  }
  return found
}

/** Gives attacks those who claim them. */
export function withClaims(story: Story, acts: readonly Act[], sentences: readonly Sentence[]): Act[] {
  let found = [...acts]
  if (!found.some(({type}) => type === "ASSAULT")) return found
  for (const sentence of sentences)
    for (let verb = 0; verb < sentence.forms.length; verb++) {
      if (!claims(sentence, verb)) continue
      const here = toldHere(found, sentence, verb)
      const act = here ?? claimed(found, sentence, verb)
      const subject = subjectOf(sentence, verb)
      if (act === null || subject === undefined || isNobody(sentence, subject)) continue
      const claimants = claimantsOf(story, sentence, subject)
      const [first] = claimants
      if (first === undefined || act.recipients.some(one => one.resolution === first.resolution)) continue
      const taught = {
        ...act,
        actors: act.actors.every(isUnnamed) ? claimants : act.actors,
        attribution: act.attribution ?? wordOf(story, participantsOf(story, sentence, subject)[0] ?? first),
        because: [
          ...act.because,
          `${JSON.stringify(sentence.forms[verb])} in sentence ${sentence.index + 1} claims it`,
        ],
      }
      found = found.flatMap(one =>
        one === act ? [taught] : here === undefined && isOnlyTheClaim(one, sentence, verb) ? [] : [one],
      )
    }
  return found
}

function wordOf(story: Story, claimant: Participant): Attribution {
  const {span, sentence} = claimant
  return {
    kind: "speaker",
    text: textHolding(story.annotated.document, sentence).slice(span.start, span.end),
    span,
    entity: entityBlocks(claimant)[0] ?? null,
    quoted: false,
    stance: "asserts",
    via: null,
  }
}
