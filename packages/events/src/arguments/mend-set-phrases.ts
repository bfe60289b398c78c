// Words that go together whatever stands around them: "persona non grata", "human rights", "were due to"; and two descriptions
// of one name.

import {reread, type Sentence} from "@demarche/text"
import {draftOf, hang, treeOf} from "./draft.ts"
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
  const tree = treeOf(sentence)
  const {heads} = tree
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
    hang(tree, last, above ?? verb, above === undefined ? "obj" : "nmod")
    for (const child of before) if (child !== last) heads[child] = last
  }
  hang(tree, persona, verb, "xcomp")
  for (const part of phrase.slice(1)) hang(tree, part, persona, "flat")
  return reread(sentence, tree)
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
  const tree = treeOf(sentence)
  hang(tree, human, human + 1, "amod")
  for (const child of children[human]!) if (child !== human + 1) tree.heads[child] = human + 1
  if (heads[human + 1] === human) hang(tree, human + 1, heads[human]!, deprels[human]!)
  return reread(sentence, tree)
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
  const tree = treeOf(sentence)
  hang(tree, first, name, "nmod:desc")
  return reread(sentence, tree)
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
  const tree = treeOf(sentence)
  hang(tree, due, heads[noun]!, deprels[noun]!)
  hang(tree, noun, due, "nsubj")
  hang(tree, be, due, "cop")
  hang(tree, due + 1, verb, "mark")
  hang(tree, verb, due, "xcomp")
  for (const child of children[noun]!)
    if (child > be && child !== due && child !== verb) tree.heads[child] = due
  return reread(sentence, tree)
}

/**
 * Who is due in a town.
 *
 * > | Wang, who is due in Berlin on Thursday, met the king.
 *             ^  ^be ^due ^town ^ read as where somebody is
 */
function mendDueIn(sentence: Sentence, due: number): Sentence {
  const {forms, upos, heads, deprels, children} = sentence
  const town = heads[due]!
  if (deprels[due] !== "case" || !/^(in|at)$/.test(forms[due + 1] ?? "") || town < due) return sentence
  const be = children[town]!.find(child => child < due && upos[child] === "AUX" && deprels[child] === "cop")
  const who = children[town]!.find(child => child < due && /^nsubj/.test(deprels[child]!))
  if (be === undefined || who === undefined) return sentence
  const tree = treeOf(sentence)
  const isRelative = /^(who|which|that)$/i.test(forms[who]!)
  hang(tree, due, heads[town]!, isRelative && heads[town]! >= 0 ? "acl:relcl" : deprels[town]!)
  hang(tree, town, due, "obl")
  for (const child of children[town]!)
    if (child !== due && (child < due || (child > town && !/^(flat|compound)/.test(deprels[child]!))))
      tree.heads[child] = due
  for (const child of children[town]!)
    if (child > town && deprels[child] === "nmod") hang(tree, child, due, "obl")
  const comma = forms.indexOf(",", town)
  if (isRelative && comma > 0 && heads[town]! >= 0)
    for (const child of children[heads[town]!]!)
      if (child > town && child < comma && deprels[child] === "nmod") hang(tree, child, due, "obl")
  return reread(sentence, tree)
}

/**
 * Who will be in a town goes there.
 *
 * > | The foreign minister of Jordan will be in Ankara on Thursday.
 *                    ^who                 ^be   ^town, read as what he is
 */
function mendWillBeIn(sentence: Sentence, be: number): Sentence {
  const {forms, upos, heads, deprels, children, names} = sentence
  const town = be + 2
  if (!/^will$/i.test(forms[be - 1] ?? "") || !/^in$/i.test(forms[be + 1] ?? "") || deprels[be] !== "cop")
    return sentence
  if (!names.some(({type, from, to}) => type === "LOC" && from === town && to === town + 1)) return sentence
  const top = heads[be]!
  const who = children[top]!.find(child => child < be && deprels[child] === "nsubj")
  if (top !== town || who === undefined || !/^(NOUN|PROPN)$/.test(upos[who]!)) return sentence
  const draft = draftOf(sentence)
  draft.upos[be] = "VERB"
  hang(draft, be, heads[top]!, deprels[top]!)
  hang(draft, town, be, "obl")
  for (const child of children[top]!) {
    if (child === be || child === be + 1) continue
    draft.heads[child] = be
    if (child > town && deprels[child] === "nmod") draft.deprels[child] = "obl"
  }
  return reread(sentence, draft)
}

/**
 * The accused are people, and no participle of the verb behind.
 *
 * > | Three of the accused were acquitted. | The accused was sentenced to death.
 *     ^count       ^ read as of the verb         ^
 */
function mendAccused(sentence: Sentence, accused: number): Sentence {
  const {upos, forms, heads, deprels, children} = sentence
  const verb = heads[accused]!
  if (deprels[accused] !== "amod" || verb < accused || upos[verb] !== "VERB") return sentence
  if (!/^the$/i.test(forms[accused - 1] ?? "") || upos[accused + 1] !== "AUX") return sentence
  const count = children[verb]!.some(child => child < accused && deprels[child] === "case")
    ? heads[verb]!
    : null
  const isPassive = children[verb]!.some(child => deprels[child] === "aux:pass")
  const draft = draftOf(sentence)
  draft.upos[accused] = "NOUN"
  draft.xpos[accused] = "NNS"
  const subject = count ?? accused
  if (count !== null) {
    if (count < 0 || count > accused || deprels[verb] !== "nmod") return sentence
    hang(draft, verb, heads[count]!, deprels[count]!)
    hang(draft, accused, count, "nmod")
    for (const child of children[count]!) if (child > verb) draft.heads[child] = verb
  }
  hang(draft, subject, verb, isPassive ? "nsubj:pass" : "nsubj")
  for (const child of children[verb]!)
    if (child < accused && /^(det|case)$/.test(deprels[child]!)) draft.heads[child] = accused
  return reread(sentence, draft)
}

/**
 * An ex-general is a man.
 *
 * > | Court in Lima jails ex-general over killing of students
 *                         ^ read as how he is jailed
 */
function mendFormer(sentence: Sentence, former: number): Sentence {
  const {upos, deprels, heads} = sentence
  if (upos[former] !== "ADJ" || !/^(xcomp|advmod|dep)$/.test(deprels[former]!)) return sentence
  const verb = heads[former]!
  if (verb < 0 || verb > former || upos[verb] !== "VERB" || isNoun(upos[former + 1])) return sentence
  const draft = draftOf(sentence)
  draft.upos[former] = "NOUN"
  draft.xpos[former] = "NN"
  draft.deprels[former] = "obj"
  return reread(sentence, draft)
}

/**
 * Those who are listed behind somebody as his are others.
 *
 * > | The army arrested the mayor, his deputy and several councillors. | the minister, three of his aides and a driver
 *                           ^first     ^ read as another word for him                  ^
 */
function mendList(sentence: Sentence, second: number): Sentence {
  const {heads, deprels, upos, forms, children} = sentence
  const above = heads[second]!
  if (above < 0 || above > second || !/^(obl|appos|obj)$/.test(deprels[second]!)) return sentence
  const his = children[second]!.find(child => child < second && /^(his|her|their|its)$/i.test(forms[child]!))
  const among = children[second]!.find(
    child =>
      child > second &&
      deprels[child] === "nmod" &&
      children[child]!.some(part => /^(his|her|their|its)$/i.test(forms[part]!)),
  )
  const isSome =
    among !== undefined && /^(NUM|ADJ|DET|PRON)$/.test(upos[second]!) && forms[second + 1] === "of"
  if ((his === undefined || !isNoun(upos[second])) && !isSome) return sentence
  const from = his ?? second
  if (forms[from - 1] !== "," || children[second]!.some(child => deprels[child] === "case")) return sentence
  const first =
    deprels[second] === "appos"
      ? above
      : children[above]!.findLast(child => child < second && deprels[child] === "obj")
  if (first === undefined || deprels[first] !== "obj" || !isNoun(upos[first])) return sentence
  const last = [second, ...(among === undefined ? [] : [among])]
    .flatMap(token => children[token]!)
    .find(child => child > second && deprels[child] === "conj")
  if (last === undefined || !children[last]!.some(child => deprels[child] === "cc")) return sentence
  // "his brother and rival": one man
  if (
    !children[last]!.some(child => /^(det|nummod|amod|nmod:poss)$/.test(deprels[child]!)) &&
    sentence.xpos[last] !== "NNS"
  )
    return sentence
  const tree = treeOf(sentence)
  hang(tree, second, first, "conj")
  tree.heads[last] = first
  return reread(sentence, tree)
}

/** The sentence with such words put together; the same object when nothing is wrong. */
export function mendSetPhrases(sentence: Sentence): Sentence {
  let mended = sentence
  sentence.forms.forEach((form, token) => {
    if (/^personae?$/i.test(form) && sentence.forms[token + 1] === "non") mended = mendPersona(mended, token)
    else if (/^human$/i.test(form) && sentence.forms[token + 1] === "rights")
      mended = mendHumanRights(mended, token)
    else if (form === "be") mended = mendWillBeIn(mended, token)
    else if (form === "due") mended = mendDueIn(mendDue(mended, token), token)
    else if (/^ex-\p{Ll}+$/u.test(form)) mended = mendFormer(mended, token)
    else if (form === "accused") mended = mendAccused(mended, token)
  })
  sentence.forms.forEach((form, token) => {
    if (form === "and") mended = mendTwoDescriptions(mended, token)
    else if (token > 2) mended = mendList(mended, token)
  })
  return mended
}
