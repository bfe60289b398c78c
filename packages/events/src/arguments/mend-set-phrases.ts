// Words that go together whatever stands around them: "persona non grata", "human rights", "were due to"; and two descriptions
// of one name.

import {reread, type Sentence} from "@demarche/text"
import {isBelow, isNoun} from "./phrase.ts"

const declaring = /^(declare|proclaim|name|label|designate|pronounce|brand|make|become)$/

/**
 * What somebody is declared is no part of his name.
 *
 * > | Poland declared 45 Russian diplomats persona non grata.
 *                                          ^ read as what is declared, the diplomats as part of it
 */
function mendPersona(sentence: Sentence, persona: number): Sentence {
  const {forms, lemmas, upos, children} = sentence
  const verb = forms.findLastIndex(
    (_, token) => token < persona && upos[token] === "VERB" && declaring.test(lemmas[token]!),
  )
  if (verb < 0) return sentence
  const heads = sentence.heads.slice()
  const deprels = [...sentence.deprels]
  const phrase = [persona, persona + 1, persona + 2]
  // what was read as part of the phrase stands in its place, with what else hung on it
  const before = phrase
    .flatMap(part => children[part]!)
    .filter(child => child < persona && upos[child] !== "PUNCT")
  const last = before.findLast(child => isNoun(upos[child]))
  if (last !== undefined) {
    const above = phrase
      .map(part => heads[part]!)
      .find(head => head >= 0 && head < persona && head !== verb && !isBelow(sentence, head, last, 40))
    heads[last] = above ?? verb
    deprels[last] = above === undefined ? "obj" : "nmod"
    for (const child of before) if (child !== last) heads[child] = last
  }
  heads[persona] = verb
  deprels[persona] = "xcomp"
  for (const part of phrase.slice(1)) {
    heads[part] = persona
    deprels[part] = "flat"
  }
  return reread(sentence, {heads, deprels})
}

/**
 * Rights are human; nobody is.
 *
 * > | releases dissident and human rights activist José Daniel Ferrer
 *                            ^ read as a second one who is released
 */
function mendHumanRights(sentence: Sentence, human: number): Sentence {
  const {heads, deprels, children} = sentence
  if (heads[human] === human + 1) return sentence
  const to = heads.slice()
  const as = [...deprels]
  to[human] = human + 1
  as[human] = "amod"
  for (const child of children[human]!) if (child !== human + 1) to[child] = human + 1
  if (heads[human + 1] === human) {
    to[human + 1] = heads[human]!
    as[human + 1] = deprels[human]!
  }
  return reread(sentence, {heads: to, deprels: as})
}

/**
 * Two descriptions before a name are of one man.
 *
 * > | releases dissident and human rights activist José Daniel Ferrer
 *              ^ read as another who is released   ^name
 */
function mendTwoDescriptions(sentence: Sentence, and: number): Sentence {
  const {heads, deprels, upos, xpos, children} = sentence
  const first = and - 1
  if (first < 0 || !/^(NN|JJ)$/.test(xpos[first]!)) return sentence
  const above = heads[first]!
  if (above < 0 || upos[above] !== "VERB" || !/^(obj|nsubj|nsubj:pass)$/.test(deprels[first]!))
    return sentence
  if (children[first]!.some(child => upos[child] === "DET" || deprels[child] === "conj")) return sentence
  const name = heads.findIndex(
    (head, token) =>
      token > and &&
      token <= and + 6 &&
      head === above &&
      deprels[token] === deprels[first] &&
      upos[token] === "PROPN",
  )
  if (name < 0) return sentence
  const isDescribed = children[name]!.some(
    child => child > and && child < name && /^(nmod:desc|compound)$/.test(deprels[child]!),
  )
  if (!isDescribed || upos.slice(and + 1, name).some(tag => !/^(NOUN|ADJ|PROPN)$/.test(tag))) return sentence
  const to = heads.slice()
  const as = [...deprels]
  to[first] = name
  as[first] = "nmod:desc"
  return reread(sentence, {heads: to, deprels: as})
}

/**
 * Who is due to do something.
 *
 * > | The two men were due to fly to Senegal.
 *             ^noun    ^due   ^ read as what is said of the men beside them
 */
function mendDue(sentence: Sentence, due: number): Sentence {
  const {forms, upos, xpos, heads, deprels, children} = sentence
  const verb = due + 2
  const be = due - 1
  if (forms[due + 1]?.toLowerCase() !== "to" || upos[verb] !== "VERB" || xpos[verb] !== "VB") return sentence
  if (upos[be] !== "AUX" || deprels[due] !== "case" || heads[due] !== verb) return sentence
  const noun = heads[verb]!
  if (noun < 0 || noun >= be || !(isNoun(upos[noun]) || upos[noun] === "PRON")) return sentence
  const to = heads.slice()
  const as = [...deprels]
  to[due] = heads[noun]!
  as[due] = deprels[noun]!
  to[noun] = due
  as[noun] = "nsubj"
  to[be] = due
  as[be] = "cop"
  to[due + 1] = verb
  as[due + 1] = "mark"
  to[verb] = due
  as[verb] = "xcomp"
  for (const child of children[noun]!) if (child > be && child !== due && child !== verb) to[child] = due
  return reread(sentence, {heads: to, deprels: as})
}

/** The sentence with such words put together; the same object when nothing is wrong. */
export function mendSetPhrases(sentence: Sentence): Sentence {
  let mended = sentence
  sentence.forms.forEach((form, token) => {
    if (/^personae?$/i.test(form) && sentence.forms[token + 1] === "non") mended = mendPersona(mended, token)
    else if (/^human$/i.test(form) && sentence.forms[token + 1] === "rights")
      mended = mendHumanRights(mended, token)
    else if (form === "due") mended = mendDue(mended, token)
  })
  sentence.forms.forEach((form, token) => {
    if (form === "and") mended = mendTwoDescriptions(mended, token)
  })
  return mended
}
