// Whom a sentence sets on the other side of who acts: nobody summons the ambassador of his own state.

import {countriesNamed} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Chain} from "./chain.ts"
import {stateCode} from "./scene.ts"
import type {Story} from "./story.ts"

/** What one does to another state and hardly to one's own. */
const faces =
  /^(accuse|blame|summon|urge|warn|condemn|denounce|thank|threaten|ask|call|demand|appeal|apologi[sz]e|expel|invade|bomb|shell|criticise|criticize|sue|sanction|tell|complain|protest)$/

/** Those who stand for a state when its name stands before them. */
const spokesmen =
  /^(ambassador|envoy|consul|embassy|diplomat|government|minister|ministry|president|premier|authority|regime|chargé)$/

/**
 * The state that a verb sets on the other side of its subject; null: none.
 *
 * > | He had earlier summoned the Australian ambassador. | He demanded an apology from Khartoum.
 *     ^ head                      ^^^^^^^^^^               ^ head                     ^^^^^^^^
 */
export function landFaced(story: Story, sentence: Sentence, head: number): string | null {
  const {heads, deprels, lemmas, upos} = sentence
  const verb = verbOf(sentence, heads[head]!)
  if (verb < 0 || deprels[head] !== "nsubj" || !faces.test(lemmas[verb]!)) return null
  const isSide = (token: number): boolean => {
    if (/^(obj|iobj)$/.test(deprels[token]!)) return heads[token] === verb
    if (!/^(obl|nmod)$/.test(deprels[token]!)) return false
    const above = heads[token]!
    const led = sentence.children[token]!.some(part => /^(on|to|from|with)$/i.test(sentence.forms[part]!))
    return led && (above === verb || (deprels[above] === "obj" && heads[above] === verb))
  }
  for (const {token, code, kind} of countriesNamed(sentence, story.on, story.knowledge)) {
    if (token <= verb || kind === "organisation" || !stateCode.test(code)) continue
    if (upos[token] === "PROPN" && isSide(token)) return code
    const above = heads[token]!
    const isOwner = /^(amod|compound|nmod:poss)$/.test(deprels[token]!)
    if (isOwner && above > token && spokesmen.test(lemmas[above]!) && isSide(above)) return code
  }
  return null
}

/** "He had earlier summoned": some trees take "had" for the verb. */
const verbOf = ({lemmas, xpos, deprels, children}: Sentence, verb: number): number =>
  verb >= 0 && lemmas[verb] === "have"
    ? (children[verb]!.find(child => deprels[child] === "ccomp" && /^VB[DN]$/.test(xpos[child]!)) ?? verb)
    : verb

/** A state, or who holds or held an office of it. */
export const isOfState = ({members, resolution: {kind, code, sector}}: Chain, land: string): boolean =>
  members === null &&
  code === land &&
  (kind === "state" || kind === "place" || /^(GOV|MIL|ELI)$/.test(sector ?? ""))
