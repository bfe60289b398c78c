// Who does what a relative clause tells: the noun before it, or what is his where "whose" opens it.

import type {Sentence} from "@demarche/text"
import {changed, type Interpretation, keeping} from "../triggers/interpretation.ts"
import {conjuncts, isBelow, isNoun, prepositionOf} from "./phrase.ts"
import {isPassive} from "./slots.ts"

/** An act of a relative clause with its own doer. */
export function withDoerOfRelative(sentence: Sentence, act: Interpretation): Interpretation {
  const clause = relativeAbove(sentence, act.top)
  if (clause === null) return withoutOwnOfActor(sentence, act)
  if (isPassive(sentence, act.top)) return act
  if (act.mutual || act.type === "CONSULT") return act
  return withOwnOfWhose(sentence, act, clause) ?? withAntecedent(sentence, act, clause) ?? act
}

/**
 * What is the doer's does something else in its own clause.
 *
 * > | Denmark, whose minister asked Brussels to wait, voted against the plan.
 *     ^actor         ^no party                        ^act
 */
function withoutOwnOfActor(sentence: Sentence, act: Interpretation): Interpretation {
  const {deprels, heads, children, forms} = sentence
  const isWhose = (child: number): boolean =>
    forms[child] === "whose" || children[child]!.some(part => forms[part] === "whose")
  return keeping(act, {
    recipients: token => {
      const clause = heads[token]!
      return !(
        /^nsubj/.test(deprels[token]!) &&
        deprels[clause] === "acl:relcl" &&
        act.actors.includes(heads[clause]!) &&
        !isBelow(sentence, act.top, clause) &&
        children[token]!.some(isWhose)
      )
    },
  })
}

interface Relative {
  /** The verb of the clause. */
  readonly verb: number
  readonly antecedent: number
  /** "who", "which", "that": the subject of the clause, or a part of it. */
  readonly word: number
}

/** The relative clause in which a verb stands by itself, or joined to the clause's own. */
function relativeAbove(sentence: Sentence, top: number): Relative | null {
  const {deprels, heads, children, forms, upos} = sentence
  let verb = top
  // "launched an offensive": the noun below its verb
  if (isNoun(upos[verb]) && deprels[verb] === "obj") verb = heads[verb]!
  for (let steps = 0; deprels[verb] === "conj" && steps < 3; steps++) {
    if (children[verb]!.some(child => /^nsubj/.test(deprels[child]!))) return null
    verb = heads[verb]!
  }
  if (verb < 0 || deprels[verb] !== "acl:relcl" || upos[verb] !== "VERB") return null
  const antecedent = heads[verb]!
  const subject = children[verb]!.find(child => child < verb && deprels[child] === "nsubj")
  if (subject === undefined || antecedent > subject) return null
  if (/^(who|which|that)$/.test(forms[subject]!)) return {verb, antecedent, word: subject}
  const whose = [subject, ...children[subject]!]
    .flatMap(token => children[token]!)
    .find(child => forms[child] === "whose")
  return whose === undefined ? null : {verb, antecedent, word: whose}
}

/**
 * > | Senator Mora, whose party accuses the president of fraud, was arrested.
 *             ^ not he  ^doer   ^act
 */
function withOwnOfWhose(
  sentence: Sentence,
  act: Interpretation,
  {verb, antecedent, word}: Relative,
): Interpretation | null {
  if (sentence.forms[word] !== "whose") return null
  const own = sentence.children[verb]!.find(child => child < verb && /^nsubj/.test(sentence.deprels[child]!))
  if (own === undefined) return null
  if (act.recipients.includes(own)) return null
  const isOther = act.actors.includes(antecedent) || !act.actors.includes(own)
  return changed(act, {
    actors: isOther ? [own] : act.actors,
    recipients: act.recipients.filter(token => token !== antecedent),
  })
}

/**
 * The name before the clause does it, and nobody of the clause around it.
 *
 * > | The farmers were killed by gunmen loyal to Renamo, which accuses Portugal of bias.
 *                                ^ not they      ^doer   ^word ^act
 * > | French gunboats sank a trawler that had fired on a patrol boat.
 *            ^ not they      ^doer   ^word    ^act
 */
function withAntecedent(
  sentence: Sentence,
  act: Interpretation,
  {verb, antecedent, word}: Relative,
): Interpretation | null {
  const {upos, forms, deprels, heads} = sentence
  if (forms[word] === "whose" || act.actors.length === 0) return null
  const before = act.actors.filter(token => token < word)
  const isName =
    upos[antecedent] === "PROPN" &&
    forms[word - 1] === "," &&
    forms[word] !== "that" &&
    !/^(in|at|on|near|inside|outside)$/.test(prepositionOf(sentence, antecedent) ?? "")
  const around = heads[antecedent]!
  const isStruck =
    deprels[antecedent] === "obj" &&
    before.some(token => isBelow(sentence, token, around) && !isBelow(sentence, token, antecedent)) &&
    (before.includes(antecedent) || forms[word] === "who") &&
    forms[verb - 1] === "had"
  if (!isName && !isStruck) return null
  const doers = isName ? conjuncts(sentence, antecedent).filter(token => token < word) : [antecedent]
  if (before.length === doers.length && before.every(token => doers.includes(token))) return null
  if (act.recipients.some(token => doers.includes(token)) && isName) return null
  return changed(act, {
    actors: [
      ...doers.slice(0, 1),
      ...act.actors.filter(token => token > word || (doers.includes(token) && token !== doers[0])),
    ],
    recipients: act.recipients.filter(token => !doers.includes(token)),
  })
}
