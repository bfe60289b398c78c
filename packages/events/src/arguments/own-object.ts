// Whom the act's own verb has before it, where the form of the word leaves no choice.

import type {Sentence} from "@demarche/text"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import {isPassive} from "./slots.ts"

/**
 * An act with those whom its verb has for its object on the side where they belong.
 *
 * > | The sanctions freeze their assets and ban them from travelling.
 *                                          ^act ^whom
 * > | The office called on Peru to release those detained in May.
 *                                          ^whom ^act
 */
export function withOwnObject(sentence: Sentence, act: Interpretation): Interpretation {
  const {upos, deprels, heads, children, forms, xpos} = sentence
  const verb = act.top
  if (upos[verb] !== "VERB") return act
  if (deprels[verb] === "acl" && xpos[verb] === "VBN" && isAnyone(sentence, heads[verb]!)) {
    const actors = act.actors.filter(token => token > verb)
    return changed(act, {actors, recipients: [heads[verb]!]})
  }
  if (act.mutual) return act
  if (isPassive(sentence, verb)) return withoutSubjectBefore(sentence, act)
  const object = children[verb]!.find(child => deprels[child] === "obj" && isAccusative(forms[child]!))
  if (object === undefined || !act.actors.includes(object)) return act
  const actors = act.actors.filter(token => token !== object)
  return changed(act, {actors, recipients: [object, ...act.recipients.filter(token => token !== object)]})
}

/**
 * Where a joined passive has its own subject, that of the verb before suffers something else.
 *
 * > | A banker was shot in Oslo and his guards were accused of it.
 *       ^not      ^                     ^own        ^act
 */
function withoutSubjectBefore({deprels, heads, children}: Sentence, act: Interpretation): Interpretation {
  const above = heads[act.top]!
  if (deprels[act.top] !== "conj") return act
  const own = children[act.top]!.find(child => deprels[child] === "nsubj:pass")
  if (own === undefined || !act.recipients.includes(own)) return act
  const isBefore = (token: number): boolean => heads[token] === above && deprels[token]!.startsWith("nsubj")
  return changed(act, {recipients: act.recipients.filter(token => !isBefore(token))})
}

/** "those", of whom the participle behind tells what was done to them. */
const isAnyone = ({forms, upos}: Sentence, token: number): boolean =>
  upos[token] !== "NOUN" && /^(those|anyone|everyone|someone|anybody|everybody)$/i.test(forms[token]!)

const isAccusative = (form: string): boolean => /^(him|them|us|me)$/i.test(form)
