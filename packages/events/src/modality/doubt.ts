// What is only possible: conditions, questions, fears, rumours, plans of others. Nothing read here is counted as done.

import type {Sentence} from "@demarche/text"
import {hasTense} from "../arguments/phrase.ts"
import {
  beforeRemark,
  isNot,
  lemmaAt,
  periodEnd,
  periodStart,
  speech,
  stretchStart,
  verbGroup,
  wordAt,
} from "./stretch.ts"

export const possible: RegExp = /^(could|may|might|can|should|must|ought|ca)$/
const conditions = /^(if|unless|whether|lest|provided|providing|supposing|assuming)$/

const opensNoun = (sentence: Sentence, token: number): boolean =>
  /^(DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(sentence.upos[token] ?? "") || wordAt(sentence, token) === "the"

/**
 * "Should Dhaka find", "Had Vienna met", "Were Berlin to send": a condition by the order of words.
 *
 * @param start first token of the stretch
 */
function invertedCondition(sentence: Sentence, start: number, end: number): string | null {
  const form = wordAt(sentence, start)
  const isQuestion = sentence.forms.at(-1) === "?" || sentence.forms.at(-2) === "?"
  if (!/^(should|had|were)$/.test(form) || !opensNoun(sentence, start + 1) || isQuestion) return null
  if (form === "had" || form === "were") {
    // "Had he met": no other verb between; "Were X to send": the infinitive
    let infinitive = false
    for (let at = start + 1; at < end; at++) {
      if (wordAt(sentence, at) === "to") infinitive = true
      if (hasTense(sentence, at) && sentence.deprels[at] !== "amod") return null
    }
    if (form === "were" && !infinitive && sentence.xpos[end] !== "VBN") return null
  }
  return form
}

/** The act itself stands in a condition: "if Iran attacks", "had they met", "whether police shot". */
export function insideCondition(sentence: Sentence, token: number): string | null {
  const start = stretchStart(sentence, token)
  for (let at = token - 1; at >= start; at--) {
    const form = wordAt(sentence, at)
    if (form === "provided" && at !== start && wordAt(sentence, at + 1) !== "that") continue
    if (conditions.test(form) && (form !== "provided" || sentence.upos[at + 1] !== "ADP")) {
      // "as if to say", "even if": still not told as done
      if (wordAt(sentence, at + 1) === "not" || wordAt(sentence, at + 1) === "only") continue
      return form
    }
    if (
      form === "event" &&
      wordAt(sentence, at - 1) === "the" &&
      wordAt(sentence, at - 2) === "in" &&
      /^(of|that)$/.test(wordAt(sentence, at + 1))
    )
      return "in the event"
    if (form === "as" && /^(if|though)$/.test(wordAt(sentence, at + 1))) return "as if"
    if (form === "case" && wordAt(sentence, at - 1) === "in" && wordAt(sentence, at + 1) !== "of")
      return "in case"
    // a new clause begins here
    if (/^(while|because|although|though|after|before|since|when|who|which|but)$/.test(form)) break
  }
  for (const first of [start, start + 1]) {
    const inverted = first < token ? invertedCondition(sentence, first, token) : null
    if (inverted !== null && (first === start || /^(and|but|yet|even|only)$/.test(wordAt(sentence, start))))
      return inverted
  }
  for (let at = token, steps = 0; at >= 0 && steps < 5; at = sentence.heads[at]!, steps++) {
    let other = false
    for (const child of sentence.children[at]!) {
      const relation = sentence.deprels[child]!
      const form = wordAt(sentence, child)
      if (relation !== "mark" && relation !== "advmod" && relation !== "case") continue
      if (
        relation === "mark" &&
        conditions.test(form) &&
        child < token &&
        (form !== "whether" || child >= start)
      )
        return form
      if (/^(while|because|although|though|after|before|since|when|until)$/.test(form)) other = true
    }
    const relation = sentence.deprels[at]!
    if (other || /^(acl:relcl|parataxis|advcl:relcl|root)$/.test(relation)) break
    if (sentence.heads[at]! >= 0 && hasStop(sentence, sentence.heads[at]!, at)) break
  }
  return null
}

const hasStop = (sentence: Sentence, a: number, b: number): boolean => {
  for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at++)
    if (/^[;:]$/.test(sentence.forms[at]!)) return true
  return false
}

/** A condition elsewhere in the sentence on which the act depends; `only` when nothing but it would bring the act about. */
export function conditionNear(
  sentence: Sentence,
  token: number,
): {readonly word: string; readonly only: boolean} | null {
  const from = periodStart(sentence, token)
  const to = periodEnd(sentence, token)
  for (let at = from; at < to; at++) {
    const form = wordAt(sentence, at)
    if (/^(if|unless)$/.test(form) || (form === "provided" && wordAt(sentence, at + 1) === "that")) {
      if (wordAt(sentence, at - 1) === "as" || wordAt(sentence, at - 1) === "even") continue
      // "asked if": a question
      if (/^(ask|wonder|know|see|doubt|question)$/.test(lemmaAt(sentence, at - 1))) continue
      return {word: form, only: wordAt(sentence, at - 1) === "only"}
    }
    if (/^(as|so)$/.test(form) && wordAt(sentence, at + 1) === "long" && wordAt(sentence, at + 2) === "as")
      return {word: "as long as", only: false}
    if (
      (form === "case" && wordAt(sentence, at - 1) === "in" && wordAt(sentence, at + 1) !== "of") ||
      (form === "event" && wordAt(sentence, at - 2) === "in")
    )
      return {word: form, only: false}
    if (
      form === "condition" &&
      /^(on|one)$/.test(wordAt(sentence, at - 1)) &&
      wordAt(sentence, at + 1) !== "of"
    )
      return {word: "on condition", only: true}
    // "would decommission only in step with a withdrawal"
    if (
      form === "only" &&
      at > token &&
      /^(in|after|over|with|once|when|against|under|as)$/.test(wordAt(sentence, at + 1)) &&
      verbGroup(sentence, token).words.includes("would")
    )
      return {word: form, only: true}
    if (form === "otherwise" && at > token) return {word: form, only: false}
    const opensStretch = at === from || /^[,"“]$/.test(sentence.forms[at - 1]!)
    if (opensStretch && /^(should|were|had)$/.test(form) && opensNoun(sentence, at + 1)) {
      let verb = at + 1
      while (verb < to && !/^VB/.test(sentence.xpos[verb]!)) verb++
      if (verb !== token && invertedCondition(sentence, at, verb) !== null) return {word: form, only: false}
    }
  }
  return null
}

/** "Will the army shell the town?" asks; "Why did it shell the town?" presupposes. */
export function insideQuestion(sentence: Sentence, token: number): string | null {
  let mark = token
  while (mark < sentence.forms.length && !/^[?;]$/.test(sentence.forms[mark]!)) mark++
  if (sentence.forms[mark] !== "?") return null
  const from = periodStart(sentence, token)
  for (let at = from; at < token; at++) {
    const opens =
      at === from ||
      /^[,"“:—–]$/.test(sentence.forms[at - 1]!) ||
      /^(or|and|but|what|when|where)$/.test(wordAt(sentence, at - 1))
    if (
      opens &&
      /^(will|would|could|can|may|might|should|shall|is|are|was|were|has|have|had|did|does|do)$/.test(
        wordAt(sentence, at),
      )
    ) {
      const asksWhy = /^(why|how|who)$/.test(wordAt(sentence, from))
      return asksWhy ? null : "?"
    }
  }
  return null
}

const doubtfulNoun =
  /^(fear|worry|risk|possibility|prospect|likelihood|probability|hope|dream|danger|speculation|rumour|rumor|scenario|hypothesis|chance|odds|concern|anxiety|suspicion|spectre|specter|nightmare|doubt|wish|temptation|talk|idea|thought|expectation)$/
const doubtfulVerb =
  /^(fear|dread|worry|hope|imagine|speculate|suppose|wonder|doubt|wish|suspect|pray|dream|bet|reckon|envisage|foresee|rumour|rumor)$/
const doubtfulWord =
  /^(conceivable|thinkable|possible|imaginable|doubtful|unlikely|likely|probable|plausible|unclear|uncertain|afraid|worried|anxious|fearful|hopeful|rumoured|rumored|feared|unthinkable|odds)$/

/** "do not exclude that", "has not been ruled out that": left open. */
function leftOpen(sentence: Sentence, at: number): boolean {
  const lemma = lemmaAt(sentence, at)
  if (lemma !== "exclude" && !(lemma === "rule" && wordAt(sentence, at + 1) === "out")) return false
  for (let back = at - 1; back >= 0 && at - back < 5; back--) {
    const form = wordAt(sentence, back)
    if (isNot(form) || /^(cannot|no|nobody)$/.test(form)) return true
  }
  return false
}

/** A clause with "that" under a word of doubt: "fears that", "rumour has it that", "it is conceivable that". */
export function doubtBeforeThat(sentence: Sentence, token: number): string | null {
  const start = periodStart(sentence, token)
  let that = -1
  for (let at = token - 1; at >= start && token - at < 16; at--) {
    const form = wordAt(sentence, at)
    if (form === "that" && sentence.deprels[at] !== "det") {
      that = at
      break
    }
    if (/^(but|while|whereas|although|though|because)$/.test(form)) return null
    if (sentence.forms[at] === "," && /^(and|or|so|for|as)$/.test(wordAt(sentence, at + 1))) return null
  }
  if (that < 0) return null
  const from = stretchStart(sentence, that)
  const joint = sentence.forms[that - 1] === "," ? beforeRemark(sentence, that - 1) + 1 : that
  for (let at = joint - 1; at >= from && joint - at < 11; at--) {
    const lemma = lemmaAt(sentence, at)
    const form = wordAt(sentence, at)
    const upos = sentence.upos[at]!
    if (leftOpen(sentence, at)) return `not "${form}"`
    // "it is assumed that the minister will lift the curfew"
    if (
      /^(assumed|believed|thought|said|whispered|understood|reckoned|presumed)$/.test(form) &&
      /^(is|was)$/.test(wordAt(sentence, at - 1)) &&
      wordAt(sentence, at - 2) === "it" &&
      verbGroup(sentence, token).words.includes("will")
    )
      return `"${form} that"`
    // "the suspected author of the shooting that killed four": of him, not of what he did
    if (sentence.deprels[at] === "amod") continue
    const isDoubt =
      (doubtfulNoun.test(lemma) && (upos === "NOUN" || upos === "VERB" || upos === "PROPN")) ||
      ((upos === "VERB" || upos === "NOUN") && doubtfulVerb.test(lemma)) ||
      doubtfulWord.test(form) ||
      form === "trouble" ||
      form === "troubles" ||
      form === "worries"
    if (isDoubt) {
      // "nobody doubts that", "there is no doubt that"
      if (/^doubt/.test(lemma)) {
        for (let back = at - 1; back >= from && at - back < 5; back--)
          if (/^(no|nobody|none|few|not|n't|never|little)$/.test(wordAt(sentence, back))) return null
      }
      // "a talk on Monday that", "the chance to": near, or with nothing but place and time between
      if (/^(talk|idea|thought)$/.test(lemma) && at !== that - 1) continue
      return `"${form} that"`
    }
    if (speech.test(lemma) && (upos === "VERB" || upos === "NOUN")) return null
  }
  return null
}

/** Words directly before the act: "risk of", "thinking of", "talk of", "is said to be", "considering". */
export function doubtBefore(sentence: Sentence, token: number): string | null {
  const group = verbGroup(sentence, token)
  let at = group.from - 1
  // "is considering "winding down" operations"
  while (/^["“‘']$/.test(sentence.forms[at] ?? "")) at--
  if (sentence.upos[token] === "NOUN" || sentence.upos[token] === "PROPN") {
    at = token - 1
    while (
      at >= 0 &&
      (/^(DET|ADJ|NUM|ADV|PROPN)$/.test(sentence.upos[at]!) ||
        (/^(compound|nmod:poss|case)$/.test(sentence.deprels[at]!) &&
          /^(NOUN|PART)$/.test(sentence.upos[at]!)))
    )
      at--
  }
  // "Perhaps Turkey will bomb", "Suppose Pakistan bombed"
  const opening = stretchStart(sentence, token)
  const first = wordAt(sentence, opening)
  if (
    opening < token &&
    /^(perhaps|maybe|possibly|conceivably|suppose|imagine)$/.test(first) &&
    group.words.every(word => !/^(did|had)$/.test(word))
  ) {
    let clear = true
    for (let between = opening + 1; between < group.from; between++)
      if (hasTense(sentence, between)) clear = false
    if (clear) return `"${first}"`
  }
  // "one option is to expel"
  if (/^(is|was) to$/.test(group.words.join(" ")))
    for (let back = group.from - 1; back >= opening && group.from - back < 6; back--)
      if (/^(option|possibility|idea|proposal|temptation|alternative)$/.test(lemmaAt(sentence, back)))
        return `"${wordAt(sentence, back)}"`
  // "perhaps", "maybe", "conceivably" beside the verb
  for (const word of group.words)
    if (/^(perhaps|maybe|possibly|conceivably|potentially)$/.test(word)) return `"${word}"`
  if (group.words[0] === "to" || (group.words.includes("to") && sentence.upos[at] === "ADJ")) {
    if (
      /^(unlikely|liable|apt|tempted|minded|inclined|free|entitled|hoping|hopes|hoped)$/.test(
        wordAt(sentence, at),
      )
    )
      return `"${wordAt(sentence, at)} to"`
  }
  const form = wordAt(sentence, at)
  if (group.words[0] === "to" && form === "close") return `"close to"`
  if (/^(to|of)$/.test(form) && /^(close|verge|brink|point|threshold)$/.test(wordAt(sentence, at - 1)))
    return `"${wordAt(sentence, at - 1)} ${form}"`
  if (form === "of" || form === "about" || form === "over" || form === "for" || form === "with") {
    const noun = lemmaAt(sentence, at - 1)
    if (
      form === "of" &&
      /^(risk|prospect|possibility|option|chance|danger|likelihood|probability|fear|rumour|rumor|talk|spectre|specter|hope|dream|speculation|threshold|brink|verge|edge|idea|thought)$/.test(
        noun,
      )
    )
      return `"${wordAt(sentence, at - 1)} of"`
    if (/^(of|about)$/.test(form) && /^(think|dream|speculate)$/.test(noun))
      return `"${wordAt(sentence, at - 1)} ${form}"`
    if (/^(about|over|of)$/.test(form) && /^(fear|speculation|rumour|rumor|worry)$/.test(noun))
      return `"${noun} ${form}"`
    if (form === "with" && /^(toy|flirt)$/.test(noun)) return `"${wordAt(sentence, at - 1)} with"`
    if (form === "for" && /^(hope|prepare|brace|wish|scenario|chance|prospect|pray|long)$/.test(noun))
      return `"${noun} for"`
  }
  if (leftOpen(sentence, at) || (form === "out" && leftOpen(sentence, at - 1))) return "not excluded"
  const lemma = lemmaAt(sentence, at)
  if (
    /^(consider|weigh|mull|contemplate|ponder|envisage|moot|debate)$/.test(lemma) &&
    /^VB/.test(sentence.xpos[at] ?? "")
  )
    return `"${form}"`
  // "is thought to be feeding": others say so; "is confirmed to have killed" is told as done
  if (
    group.words.includes("to") &&
    /^(thought|believed|said|understood|rumoured|rumored|suspected|presumed|assumed)$/.test(form) &&
    !group.words.includes("have") &&
    (sentence.upos[at - 1] === "AUX" ||
      /^(is|are|was|were|be)$/.test(wordAt(sentence, at - 1)) ||
      sentence.upos[at - 1] === "ADV")
  )
    return `"${form} to"`
  return null
}

/** "a possible strike", "the planned visit": what an adjective tells of a noun. */
export function attributeOf(
  sentence: Sentence,
  noun: number,
): {readonly coming: boolean; readonly word: string} | null {
  for (let at = noun - 1; at >= 0 && noun - at < 5; at--) {
    const form = wordAt(sentence, at)
    // "possible Iran–U.S. talks"
    if (!/^(ADJ|VERB|NOUN|PROPN|ADV)$/.test(sentence.upos[at]!) && !/^[-–—/]$/.test(form)) break
    if (
      /^(possible|potential|feared|would-be|hypothetical|rumoured|rumored|conceivable|mooted|eventual)$/.test(
        form,
      )
    )
      return {coming: false, word: form}
    if (
      /^(planned|upcoming|coming|forthcoming|scheduled|imminent|proposed|expected|looming|impending|future)$/.test(
        form,
      )
    )
      return {coming: true, word: form}
  }
  return null
}

/** What is said of an act told by a noun: "a refusal is conceivable", "an incursion is imminent", "a strike was averted". */
export function predicateOf(
  sentence: Sentence,
  noun: number,
): {readonly modality: "hypothetical" | "future" | "negation"; readonly word: string} | null {
  // "a mass expulsion … remains possible", however the tree hangs it
  for (
    let at = noun + 1;
    at < sentence.forms.length - 1 && at - noun < 14 && !/^[,;:]$/.test(sentence.forms[at]!);
    at++
  ) {
    if (
      !/^(is|are|was|were|remains?|remained|seems?|seemed|looks?|looked|appears?)$/.test(wordAt(sentence, at))
    )
      continue
    const next = /^(now|still|quite|also|very|thus|highly|most)$/.test(wordAt(sentence, at + 1))
      ? at + 2
      : at + 1
    if (doubtfulWord.test(wordAt(sentence, next)) && !/^(VERB|NOUN)$/.test(sentence.upos[next + 1] ?? ""))
      return {modality: "hypothetical", word: wordAt(sentence, next)}
    break
  }
  if (!sentence.deprels[noun]!.startsWith("nsubj")) return null
  const head = sentence.heads[noun]!
  if (head < 0) return null
  // "is said to be under discussion"
  if (/^(said|thought|believed|reported|understood)$/.test(wordAt(sentence, head))) {
    const below = sentence.children[head]!.find(child => sentence.deprels[child] === "xcomp")
    if (
      below !== undefined &&
      /^(discussion|consideration|review|cards|possible|likely|planned)$/.test(wordAt(sentence, below))
    )
      return {modality: "hypothetical", word: wordAt(sentence, below)}
  }
  const form = wordAt(sentence, head)
  const denied = sentence.children[head]!.some(child => isNot(wordAt(sentence, child)))
  if (doubtfulWord.test(form)) return {modality: "hypothetical", word: form}
  if (
    /^(discussion|consideration|review|cards)$/.test(form) &&
    sentence.children[head]!.some(child => /^(under|on)$/.test(wordAt(sentence, child)))
  )
    return {modality: "hypothetical", word: form}
  if (/^(imminent|inevitable|due|near|planned|expected|scheduled|looming)$/.test(form))
    return {modality: "future", word: form}
  if (
    /^(avert|avoid|prevent|foil|thwart|forestall|scrap|shelve)$/.test(lemmaAt(sentence, head)) &&
    sentence.deprels[noun] === "nsubj:pass" &&
    !denied
  )
    return {modality: "negation", word: form}
  return null
}

/** Verbs that bring an act about or carry it on: their mood is the mood of the noun. */
export const happening: RegExp =
  /^(hold|have|make|give|take|launch|conduct|carry|stage|pay|mount|begin|start|resume|continue|open|impose|issue|reach|offer|extend|deliver|send|complete|conclude|order|wage|do|perform|undertake|face|plan|sign|lodge|file|voice|express|renew|organize|organise|commit|slap|put|exert|exchange|secure|attend|host|schedule|set|trigger|cause|provoke|spark|prompt|bring|lead|mean|see|result|risk|suffer|happen|occur|follow|come|erupt|ensue|materialise|materialize|grant|announce|declare|receive|get|expect|order|threaten|escalate|spread|become|be|agree|seek|invite|draw|unleash|ignite|propose|consider|prepare|return|hand|win|join|attempt|suffer|use)$/

/** "the attack", "its strikes", "this visit": known to the reader. */
const isDefinite = (sentence: Sentence, noun: number): boolean =>
  sentence.children[noun]!.some(
    child =>
      sentence.deprels[child] === "nmod:poss" ||
      /^(the|this|that|these|those)$/.test(wordAt(sentence, child)),
  )

/**
 * A modal above a noun: "could face sanctions", "might lead to a new attack"; not "could end the siege".
 *
 * Only noun phrases lie between: a clause of its own is not touched by the modal above it.
 */
export function modalAbove(
  sentence: Sentence,
  noun: number,
): {readonly word: string; readonly verb: number} | null {
  for (let at = noun, steps = 0; steps < 4; steps++) {
    const relation = sentence.deprels[at]!
    const head = sentence.heads[at]!
    if (
      head < 0 ||
      !/^(obj|obl|nmod|nsubj|conj|xcomp|compound)/.test(relation) ||
      hasStop(sentence, at, head)
    )
      return null
    if (/^VB/.test(sentence.xpos[head]!)) {
      if (isDefinite(sentence, noun) && !happening.test(lemmaAt(sentence, head))) return null
      if (
        relation.startsWith("obl") &&
        (isDefinite(sentence, noun) || !happening.test(lemmaAt(sentence, head)))
      )
        return null
      const word = verbGroup(sentence, head).words.find(form => possible.test(form) || form === "would")
      if (word !== undefined) return {word, verb: head}
      for (const child of sentence.children[head]!)
        if (sentence.deprels[child] === "aux" && possible.test(wordAt(sentence, child)))
          return {word: wordAt(sentence, child), verb: head}
      return null
    }
    at = head
  }
  return null
}

/** A word of doubt above in the tree: "fears of an attack", "hope the army will leave". */
export function doubtAbove(sentence: Sentence, token: number): string | null {
  for (let at = token, steps = 0; at >= 0 && steps < 3; at = sentence.heads[at]!, steps++) {
    const relation = sentence.deprels[at]!
    const head = sentence.heads[at]!
    if (head < 0 || hasStop(sentence, at, head) || /^(acl:relcl|parataxis|advcl)/.test(relation)) return null
    const lemma = lemmaAt(sentence, head)
    const upos = sentence.upos[head]!
    if (
      ((upos === "NOUN" &&
        doubtfulNoun.test(lemma) &&
        lemma !== "idea" &&
        lemma !== "talk" &&
        lemma !== "concern") ||
        (upos === "VERB" && doubtfulVerb.test(lemma) && lemma !== "suspect") ||
        // "a think tank believes the navy will hold a drill"
        (upos === "VERB" &&
          relation === "ccomp" &&
          /^(believe|think|predict|forecast|guess|assume|see)$/.test(lemma) &&
          verbGroup(sentence, token).words.includes("will"))) &&
      /^(nmod|acl|obj|ccomp|obl)/.test(relation) &&
      head < token &&
      !(lemma === "doubt" && /^(nobody|none|few|one|not|n't|never)$/.test(wordAt(sentence, head - 1)))
    )
      return `"${sentence.forms[head]}" above it`
    if (relation === "ccomp" && speech.test(lemma)) return null
    if (/^VB/.test(sentence.xpos[at]!) && hasTense(sentence, at)) return null
  }
  return null
}
