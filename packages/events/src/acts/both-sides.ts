// On which side somebody stands as the words around an act tell it: who comes, who falls, who is convicted, what is torched.

import type {Sentence} from "@demarche/text"
import {childWith, conjuncts, isBelow, prepositionOf} from "../arguments/phrase.ts"
import {codeAt, participantAt, type Story} from "../mentions/story.ts"
import {changed, type Interpretation, keeping} from "../triggers/interpretation.ts"

/**
 * Who visits is told by "by"; nobody of his own state receives him, nor whoever has nothing but the rest of the sentence.
 *
 * > | Chad ends a pact with France, hours after a visit by Foreign Minister Jean-Noël Barrot.
 *     ^host                                       ^noun                                ^visitor
 */
export function withVisitor(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  const {upos, lemmas, children, deprels} = sentence
  const noun = act.trigger[0]!
  if (act.mode !== "visit" || upos[noun] !== "NOUN" || !/^(visit|trip)$/.test(lemmas[noun]!)) return act
  const visitor = children[noun]!.find(
    child =>
      child > noun &&
      deprels[child] === "nmod" &&
      // "by Foreign Minister Jean-Noël Barrot": the preposition may hang on the office
      (prepositionOf(sentence, child) ?? sentence.forms[noun + 1]) === "by",
  )
  if (visitor === undefined) return act
  const codeOf = (token: number): string | null => codeAt(story, sentence, token)
  const visitors = conjuncts(sentence, visitor)
  const homes = visitors.map(codeOf).filter(code => code !== null)
  if (homes.length === 0) return act
  const goal = [noun, visitor]
    .flatMap(token => children[token]!)
    .find(child => child > noun && upos[child] === "PROPN" && prepositionOf(sentence, child) === "to")
  const hosts = [...new Set([...act.actors, ...act.recipients])].filter(
    token => !visitors.includes(token) && !homes.includes(codeOf(token) ?? ""),
  )
  return changed(act, {actors: visitors, recipients: goal === undefined ? hosts : [goal]})
}

const isFight = /^(clash|battle|firefight|shootout|shoot-out|skirmish|gunfight|gunbattle)$/

/**
 * Soldiers who fall in a clash with somebody fought it with him.
 *
 * > | An Indian soldier was killed in a clash with Chinese troops.
 *               ^side                     ^noun          ^side
 */
export function withFallen(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  const {upos, lemmas, deprels} = sentence
  const noun = act.trigger.find(token => upos[token] === "NOUN" && isFight.test(lemmas[token]!))
  const verb = act.trigger.find(
    token => upos[token] === "VERB" && /^(kill|wound|injure|die|shoot)$/.test(lemmas[token]!),
  )
  if (act.type !== "ASSAULT" || noun === undefined || verb === undefined) return act
  const foes = act.actors.filter(token => token > noun && isBelow(sentence, token, noun, 4))
  if (foes.length === 0 || foes.length < act.actors.length) return act
  const other = childWith(sentence, noun, /^nmod$/)
  if (other === undefined || prepositionOf(sentence, other) !== "with") return act
  const fallen = sentence.children[verb]!.find(
    child => child < verb && deprels[child] === (lemmas[verb] === "die" ? "nsubj" : "nsubj:pass"),
  )
  if (fallen === undefined) return act
  const sector = participantAt(story, sentence, fallen)?.resolution.sector ?? ""
  if (!/^(MIL|COP|REB|PRM|UAF)$/.test(sector)) return act
  return changed(act, {
    actors: [fallen, ...act.actors],
    recipients: act.recipients.filter(token => token !== fallen),
  })
}

/**
 * Whoever is convicted of an attack made it, and those he killed suffered it.
 *
 * > | A court convicted a farmer of killing two tourists in an attack on a hotel.
 *             ^convict    ^doer     ^killing    ^victims       ^act
 */
export function withConvicted(sentence: Sentence, act: Interpretation): Interpretation {
  const {heads, lemmas, xpos, deprels, children, forms} = sentence
  if (act.type !== "ASSAULT") return act
  const words = [...act.trigger, act.top]
  const killing = [...words, ...words.map(word => heads[word]!)].find(
    token =>
      token > 0 &&
      xpos[token] === "VBG" &&
      /^(kill|murder|wound|injure|shoot|stab)$/.test(lemmas[token]!) &&
      forms[token - 1] === "of",
  )
  if (killing === undefined) return act
  let verb = heads[killing]!
  if (verb >= 0 && deprels[verb] === "obj") verb = heads[verb]!
  if (verb < 0 || lemmas[verb] !== "convict") return act
  const doer = children[verb]!.find(child => deprels[child] === "nsubj:pass" || deprels[child] === "obj")
  if (doer === undefined) return act
  const victims = children[killing]!.filter(child => deprels[child] === "obj").flatMap(child =>
    conjuncts(sentence, child),
  )
  return changed(act, {
    actors: act.actors.length > 0 ? act.actors : [doer],
    recipients: [...new Set([...victims, ...act.recipients])].filter(token => token !== doer),
  })
}

/**
 * What was torched did not do it, whoever it stands for.
 *
 * > | County council torched in night of unrest
 *            ^             ^verb, a participle
 */
export function withSufferer(sentence: Sentence, act: Interpretation): Interpretation {
  const verb = act.trigger[0]!
  if (!/^(ASSAULT|PROTEST)$/.test(act.type) || act.trigger.length > 1) return act
  if (sentence.upos[verb] !== "VERB" || sentence.xpos[verb] !== "VBN") return act
  // "Croatia might be talked out of storming Knin": only a headline leaves out "was"
  if (childWith(sentence, verb, /^aux/) !== undefined) return act
  const suffers = (token: number): boolean =>
    sentence.deprels[token] === "nsubj:pass" && sentence.heads[token] === verb
  const sufferers = act.actors.filter(suffers)
  if (sufferers.length === 0) return act
  return changed(act, {
    actors: act.actors.filter(token => !suffers(token)),
    recipients: [...sufferers, ...act.recipients],
  })
}

/** "Regulators fined the bank", "the bank was fined": nobody is convicted where no court fines. */
export function withoutCourt(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  const verb = act.trigger[0]!
  if (act.mode !== "convict" || sentence.lemmas[verb] !== "fine" || sentence.upos[verb] !== "VERB") return act
  const isOf = (tokens: readonly number[], sector: string): boolean =>
    tokens.some(token => participantAt(story, sentence, token)?.resolution.sector === sector)
  const isMeasure = act.actors.length > 0 ? !isOf(act.actors, "JUD") : isOf(act.recipients, "BUS")
  return isMeasure ? changed(act, {mode: null}) : act
}

/**
 * A court judges attacks and makes none, but executions.
 *
 * > | A court in Tunis convicts a farmer of killing two tourists in an attack on a hotel.
 *       ^ not its doer                                             ^top
 */
export function withoutJudges(sentence: Sentence, act: Interpretation): Interpretation {
  if (act.type !== "ASSAULT" || act.mode === "targeted") return act
  return keeping(act, {
    actors: token => !/^(court|tribunal|jury)$/.test(sentence.lemmas[token]!.toLowerCase()),
  })
}
