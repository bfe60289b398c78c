// A state on the other side of what somebody does: it is not the country of who does it.

import type {CountryNamed} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {firstOfRow} from "../arguments/phrase.ts"

/** What is said or done to others than one's own. */
const addresses =
  /^(accuse|blame|warn|thank|condemn|denounce|urge|criticise|criticize|rebuke|congratulate|challenge|reject|ignore|dismiss|spurn|meet|receive|apologi[sz]e|appeal|complain|protest|sue|summon)$/

/** What is done to a state by those of another. */
const strikes =
  /^(crush|invade|attack|bomb|destroy|annihilate|punish|boycott|threaten|defeat|obliterate|hit|strike)$/

const peers = /^(counterpart|colleague|opposite)$/

/** What citizens of a state stand against at home. */
const authorities =
  /^(government|president|premier|minister|ministry|army|police|parliament|court|regime|authority|leader|ruler|king|election|constitution|law|junta|policy)$/

const governs =
  /^(government|president|premier|minister|ministry|king|queen|emir|chancellor|spokesman|spokeswoman|official|administration|cabinet)$/

const asks = /^(appeal|request|call|offer|plea|demand|proposal|invitation|warning|apology)$/

/**
 * > | The president apologised to Warsaw. | The general said his troops would crush Israel. | The minister met his Greek colleague.
 *         ^ head                  ^^^^^^        ^ head                              ^^^^^^        ^ head           ^^^^^
 */
export function isFacedBy(sentence: Sentence, head: number, {token, kind}: CountryNamed): boolean {
  if (kind === "organisation") return false
  const {heads, deprels, lemmas, children, forms} = sentence
  const above = heads[token]!
  if (above < 0) return false
  const isOwner = /^(amod|compound|nmod:poss)$/.test(deprels[token]!)
  if (isOwner && peers.test(lemmas[above]!) && isHis(sentence, above)) return true
  // "Protesters condemned Togo's government": their own
  if (isOwner && authorities.test(lemmas[above]!) && !governs.test(lemmas[head]!)) return false
  const whole = isOwner ? above : token
  // "an appeal by King Abdullah of Jordan"
  let top = whole
  for (let steps = 0; steps < 4 && deprels[top] === "nmod" && heads[top]! >= 0; steps++) top = heads[top]!
  if (top !== whole && !asks.test(lemmas[top]!)) return false
  const verb = heads[top]!
  if (verb < 0 || !isOfHead(sentence, verb, head)) return false
  const isObject = /^(obj|iobj)$/.test(deprels[top]!)
  if (strikes.test(lemmas[verb]!)) return isObject && !isOwner && kind === "state" && top === token
  if (!addresses.test(lemmas[verb]!)) return false
  const led = children[top]!.some(part => /^(to|on|with)$/i.test(forms[part]!))
  return isObject || (deprels[top] === "obl" && led)
}

/** "his Greek colleague": of another country than he. */
const isHis = ({children, deprels, upos}: Sentence, token: number): boolean =>
  children[token]!.some(child => deprels[child] === "nmod:poss" && upos[child] === "PRON")

/** Verbs further apart rarely share a subject, whatever the tree says. */
const nearVerb = 10

/** Whether a verb is what a word does, or his men in what he says. */
function isOfHead(sentence: Sentence, verb: number, head: number): boolean {
  const {deprels, children, upos, heads} = sentence
  let top = verb
  while (isLed(top)) top = heads[top]!
  const subject = children[top]!.find(isSubject)
  if (subject === undefined) return false
  if (subject === firstOfRow(sentence, head)) return true
  const isHisOwn = upos[subject] === "PRON" || isHis(sentence, subject)
  return isHisOwn && deprels[top] === "ccomp" && heads[top] === heads[firstOfRow(sentence, head)]

  function isLed(at: number): boolean {
    const above = heads[at]!
    const isNear = deprels[at] === "xcomp" || (deprels[at] === "conj" && at - above < nearVerb)
    return isNear && above >= 0 && !children[at]!.some(isSubject)
  }
  function isSubject(child: number): boolean {
    return deprels[child] === "nsubj"
  }
}
