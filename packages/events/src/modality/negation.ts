// What is said not to have happened: "did not", "no country has", "received nothing", "has yet to", "stopped short of",
// "denied reports that". Each reading gives the words that decide, for explanations.

import type {Sentence} from "@demarche/text"
import {standsBesideDenial} from "../arguments/mend-denials.ts"
import {hasTense} from "../arguments/phrase.ts"
import {
  beforeRemark,
  isNot,
  lemmaAt,
  periodEnd,
  periodStart,
  speech,
  stretchStart,
  type VerbGroup,
  verbGroup,
  wordAt,
} from "./stretch.ts"

/** Verbs whose denial affirms: "did not hesitate to fire", "never stopped shelling". */
const turnsRound = /^(hesitate|fail|avoid|miss|flinch|shrink|tire|relent|forget)$/

/** What such verbs do to the infinitive below: "did not stop firing", "never refused to meet". */
const turnsBelow =
  /^(hesitate|fail|stop|cease|refuse|deny|avoid|flinch|shrink|tire|relent|forget|decline|give)$/

/** "not only", "not just", "no less than", "never before": no denial. */
function isRealNot(sentence: Sentence, token: number): boolean {
  const next = wordAt(sentence, token + 1)
  if (/^(only|just|merely|simply|least)$/.test(next)) return false
  if (wordAt(sentence, token) === "never" && next === "before") return false
  return true
}

const verbBetween = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++)
    if (sentence.upos[at] === "VERB" && sentence.deprels[at] !== "amod") return true
  return false
}

/** A "not" among the words of a verb group. */
function notInGroup(sentence: Sentence, verb: number, group: VerbGroup): string | null {
  for (let at = verb - 1; at >= group.from; at--) {
    const form = wordAt(sentence, at)
    if (isNot(form) && isRealNot(sentence, at)) return form
    if (/^(hardly|scarcely)$/.test(form)) return form
    if (form === "longer" && wordAt(sentence, at - 1) === "no") return "no longer"
    if (form === "yet" && wordAt(sentence, at + 1) === "to") return "yet to"
    if (form === "way" && wordAt(sentence, at - 1) === "no") return "in no way"
    if (/^(time|point|means|circumstances?)$/.test(form) && wordAt(sentence, at - 1) === "no")
      return `no ${form}`
  }
  const words = group.words.join(" ")
  // "has still to sign", "was to have signed"
  if (/\b(has|have|had|is|are) still to( be)?$/.test(words)) return "still to"
  if (/\b(was|were) to have( been)?$/.test(words)) return "was to have"
  if (/^(almost|nearly)$/.test(wordAt(sentence, verb - 1))) return wordAt(sentence, verb - 1)
  for (const child of sentence.children[verb]!) {
    const form = wordAt(sentence, child)
    if (
      isNot(form) &&
      child < verb &&
      verb - child < 8 &&
      isRealNot(sentence, child) &&
      !verbBetween(sentence, child, verb)
    ) {
      if (form === "neither" || form === "nor") {
        // "Neither X nor Y": of the subject, read below
        if (sentence.deprels[child] === "cc:preconj" || child !== verb - 1) continue
      }
      return form
    }
    if (form === "longer" && wordAt(sentence, child - 1) === "no") return "no longer"
  }
  return null
}

const quantity = /^(no|none|nobody|nothing|neither)$/

/** "no fewer than 20", "no-fly zone", "no sooner": words with "no" that deny nothing. */
function isNoNegation(sentence: Sentence, token: number): boolean {
  const next = wordAt(sentence, token + 1)
  return (
    wordAt(sentence, token) === "no" &&
    (/^(-|fewer|less|later|sooner|doubt|longer|matter|wonder|to)$/.test(next) ||
      (next === "more" && wordAt(sentence, token + 2) === "than" && sentence.upos[token + 3] === "NUM"))
  )
}

/** "the third No Kings protests" */
const opensName = (sentence: Sentence, token: number): boolean =>
  sentence.forms[token] === "No" && token > 0 && /^[a-z]/.test(sentence.forms[token - 1]!)

/** "no", "not one", "not a single", "none of" at a token. */
function emptyQuantity(sentence: Sentence, token: number): string | null {
  const form = wordAt(sentence, token)
  if (opensName(sentence, token)) return null
  if (quantity.test(form) && !isNoNegation(sentence, token)) return form
  if (/^(hardly|scarcely|barely)$/.test(form) && wordAt(sentence, token + 1) === "any") return `${form} any`
  if (form === "not" && /^(one|a|any|even)$/.test(wordAt(sentence, token + 1))) {
    const next = wordAt(sentence, token + 1)
    // "Not a litre of the fuel reached Bamako"
    if (
      next === "a" &&
      token > 0 &&
      !/^(single|word|soul|penny|cent|shot)$/.test(wordAt(sentence, token + 2))
    )
      return null
    return `not ${next}`
  }
  return null
}

/** "No country has", "Neither Turkish nor Greek officers", "nobody", "not one": the subject is empty. */
function emptySubject(sentence: Sentence, verb: number, group: VerbGroup): string | null {
  for (const child of sentence.children[verb]!) {
    if (!sentence.deprels[child]!.startsWith("nsubj") || child > verb) continue
    if (/^(nobody|none|nothing|neither)$/.test(wordAt(sentence, child))) return wordAt(sentence, child)
    for (const part of sentence.children[child]!) {
      const form = wordAt(sentence, part)
      if (opensName(sentence, part)) continue
      if ((form === "no" && !isNoNegation(sentence, part)) || (form === "neither" && part < child))
        return form
      if (form === "not" && emptyQuantity(sentence, part) !== null) return "not one"
    }
  }
  // along the line: the words between the start of the stretch and the verb hold no other verb
  const start = stretchStart(sentence, group.from)
  let at = start
  if (/^(and|but|that|since|because|as|while|although|though|so|where|when|yet)$/.test(wordAt(sentence, at)))
    at++
  if (wordAt(sentence, at) === "that") at++
  for (const first of new Set([start, at, afterLastThat(sentence, start, group.from)])) {
    const empty = emptyQuantity(sentence, first)
    if (empty === null) continue
    let clear = true
    for (let token = first; token < group.from; token++)
      if (
        hasTense(sentence, token) &&
        sentence.deprels[token] !== "amod" &&
        !speech.test(lemmaAt(sentence, token))
      )
        clear = false
    if (clear && group.from - first < 14 && !isBehindReason(sentence, first, group.from)) return empty
  }
  return null
}

/**
 * What is the reason for something that is denied is not denied with it.
 *
 * > | Neither account could be checked because the army has sealed off the valley.
 *     ^from                            ^^^^^^^                  ^to
 */
function isBehindReason(sentence: Sentence, from: number, to: number): boolean {
  for (let at = to - 1; at > from + 1; at--)
    if (/^(because|although|though)$/.test(wordAt(sentence, at))) return true
  return false
}

/**
 * "Nor has Moscow released", "Not once did the police fire", "At no point were they told": denied by the order of words.
 */
function invertedDenial(sentence: Sentence, verb: number, group: VerbGroup): string | null {
  let start = stretchStart(sentence, group.from)
  while (/^(and|but|yet|so|for)$/.test(wordAt(sentence, start))) start++
  const first = wordAt(sentence, start)
  const second = wordAt(sentence, start + 1)
  const opens =
    /^(nor|neither|never|nowhere|seldom)$/.test(first) ||
    (first === "not" && /^(once|for|in|at|on|till|until|since|a|even|one)$/.test(second)) ||
    (/^(at|in|on|under|by)$/.test(first) && /^(no|neither)$/.test(second))
  if (first === "never" && second === "before") return null
  if (!opens || (first === "not" && /^(till|until|since)$/.test(second))) return null
  let auxiliary = -1
  for (let at = start + 1; at < verb && at - start < 9; at++) {
    if (
      auxiliary < 0 &&
      /^(has|have|had|is|are|was|were|did|do|does|will|would|could|can|may|should)$/.test(
        wordAt(sentence, at),
      )
    )
      auxiliary = at
    else if (auxiliary >= 0 && hasTense(sentence, at) && sentence.upos[at] === "VERB") return null
    if (/^[,;]$/.test(sentence.forms[at]!) && auxiliary >= 0 && at > group.from) return null
  }
  return auxiliary >= 0 && verb - auxiliary < 12 && !isBehindReason(sentence, auxiliary, verb) ? first : null
}

function afterLastThat(sentence: Sentence, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--)
    if (/^(that|and|but|because|since)$/.test(wordAt(sentence, token))) return token + 1
  return from
}

/** "sees no reason to", "will have none of it", "have no truck with": the "no" is the refusal itself. */
export function isRefusalWithNo({lemmas}: Sentence, verb: number): boolean {
  const next = lemmas
    .slice(verb + 1, verb + 4)
    .join(" ")
    .toLowerCase()
  if (lemmas[verb] === "see") return /^no (reason|need|point)\b/.test(next)
  return lemmas[verb] === "have" && /^(no truck\b|none of (it|this|that))/.test(next)
}

/** "fired no live bullets", "received nothing", "supplied the people with neither seed nor roofs". */
function emptyObject(sentence: Sentence, verb: number): string | null {
  if (isRefusalWithNo(sentence, verb)) return null
  for (const child of sentence.children[verb]!) {
    if (child < verb) continue
    const relation = sentence.deprels[child]!
    const form = wordAt(sentence, child)
    if (/^(obj|iobj)$/.test(relation)) {
      if (
        /^(nobody|none|nothing|neither)$/.test(form) &&
        !/^(but|less|short)$/.test(wordAt(sentence, child + 1))
      )
        return form
      for (const part of sentence.children[child]!)
        if (part < child && emptyQuantity(sentence, part) !== null) return emptyQuantity(sentence, part)
    }
    if (relation.startsWith("obl")) {
      if (/^(nobody|nothing|neither)$/.test(form)) return form
      for (const part of sentence.children[child]!) if (wordAt(sentence, part) === "neither") return "neither"
    }
  }
  // along the line, up to the next verb or comma
  for (let at = verb + 1; at < sentence.forms.length && at - verb < 8; at++) {
    const form = wordAt(sentence, at)
    if (/^[,;:.()]$/.test(form) || hasTense(sentence, at)) return null
    if (
      /^(that|which|who|while|because|and|but|or|if|though|although|when|where|after|before|as|since|even|despite|until)$/.test(
        form,
      )
    )
      return null
    const empty = emptyQuantity(sentence, at)
    if (empty === null) continue
    const before = wordAt(sentence, at - 1)
    if (empty === "no" && /^(with|in|by|for|at|under|to|of)$/.test(before)) {
      // "asks for no more soldiers" but not "left with no injuries"
      if (!/^(for|to)$/.test(before)) return null
      if (/^(reason|avail|purpose|one)$/.test(wordAt(sentence, at + 1))) return null
    }
    if (empty === "nothing" && /^(but|less|short)$/.test(wordAt(sentence, at + 1))) return null
    return empty
  }
  return null
}

const heldBack = /^(draw|back|flinch|refrain|abstain|desist|shy|shrink|hold|recoil|stop|keep|escape)$/

/** Words before a gerund, noun or infinitive that leave it undone: "stopped short of", "far from", "without", "rather than". */
function undoneBefore(sentence: Sentence, from: number): string | null {
  let at = wordAt(sentence, from) === "to" ? from : from - 1
  // "without a word of criticism", "rather than openly condemn"
  while (
    at >= 0 &&
    (/^(a|an|the|any|its|his|their|her|even|so|much|as|ever|single|further|open|public|word|hint|trace|sign)$/.test(
      wordAt(sentence, at),
    ) ||
      (sentence.upos[at] === "ADJ" && wordAt(sentence, at) !== "short" && wordAt(sentence, at) !== "far") ||
      (wordAt(sentence, at) === "of" &&
        /^(word|hint|trace|sign|talk|mention|question)$/.test(wordAt(sentence, at - 1))))
  )
    at--
  const last = wordAt(sentence, at)
  const before = wordAt(sentence, at - 1)
  if (last === "without") return "without"
  // "without its chairman having called"
  if (sentence.xpos[from] === "VBG" || wordAt(sentence, from) === "having")
    for (let back = from - 1; back >= 0 && from - back < 7; back--) {
      if (wordAt(sentence, back) === "without") return "without"
      if (/^VB/.test(sentence.xpos[back]!) || /^[,;:]$/.test(sentence.forms[back]!)) break
    }
  if (last === "of" && before === "short") return "short of"
  if (last === "of" && before === "instead") return "instead of"
  if (last === "than" && before === "rather") return "rather than"
  if (last === "alone" && before === "let") return "let alone"
  if (last === "less" && /^(much|still|even|far)$/.test(before)) return `${before} less`
  if (last === "of")
    for (let back = at - 1; back >= 0 && at - back < 5; back--)
      if (/^(innocent|acquitted|cleared|exonerated|incapable)$/.test(wordAt(sentence, back)))
        return `${wordAt(sentence, back)} of`
  if (last === "to" && /^(nothing|nobody)$/.test(before)) return `${before} to`
  if (last === "of" && before === "better" && lemmaAt(sentence, at - 2) === "think") return "better of"
  if (last === "against" && /^(decide|vote|advise|argue|choose)$/.test(lemmaAt(sentence, at - 1)))
    return `${before} against`
  if (
    last === "to" &&
    /^(neglect|omit|forget|forbear|unable|powerless|disincline|loath)$/.test(lemmaAt(sentence, at - 1))
  )
    return `${before} to`
  if (last === "but" && before === "anything") return "anything but"
  if (last === "from" && before === "far") return "far from"
  if (last === "from") {
    for (let back = at - 1; back >= 0 && at - back < 4; back--)
      if (heldBack.test(lemmaAt(sentence, back))) return `${wordAt(sentence, back)} from`
  }
  if (
    /^(in|of|to|for|with)$/.test(last) &&
    /^(hand|part|role|involvement|intention|plan|plans|thought|wish|desire|reason|need|business)$/.test(
      before,
    )
  ) {
    for (let back = at - 2; back >= 0 && at - back < 5; back--)
      if (wordAt(sentence, back) === "no") return `no ${before} ${last}`
  }
  if (
    last === "to" &&
    /^(plans?|intention|bid|attempt|effort|decision|idea)$/.test(before) &&
    /^(drop|scrap|abandon|shelve|ditch|cancel|scotch)$/.test(lemmaAt(sentence, at - 2))
  )
    return `${wordAt(sentence, at - 2)} ${before} to`
  return null
}

const denies =
  /^(deny|reject|dismiss|refute|rebut|dispute|disown|contradict|scotch|disavow|repudiate|discount|debunk|ridicule|rubbish)$/
const claims =
  /^(report|claim|suggestion|allegation|rumour|rumor|accusation|idea|notion|story|charge|assertion|speculation|statement|talk|account|insinuation|view|tale|broadcast|version|news)$/
const untrue =
  /^(untrue|false|incorrect|wrong|invention|fabrication|lie|nonsense|fiction|fantasy|hoax|myth|unfounded|baseless|groundless|fake|propaganda|untruth|rumour|rumor|invented|fabricated|impossible|fairy)$/
const proof = /^(evidence|sign|proof|truth|indication|question|suggestion|hint|trace|record)$/

/**
 * What is said behind a denial, or told of what it names, is not denied with it.
 *
 * > | denied that it had built bombs, saying the inspectors had rejected its invitation | the border, which Syria shut
 *                                     ^token                                                          ^
 */
const opensAside = (sentence: Sentence, token: number): boolean =>
  /^(saying|adding|insisting|claiming|arguing|alleging|stressing|noting|explaining|which|whom|whose|where)$/.test(
    wordAt(sentence, token),
  )

/**
 * A denial above the clause: "denied reports that", "there was no evidence that", "the story that … is an invention".
 *
 * > | The official denied reports that Washington had lifted sanctions.
 *                  ^denies ^claims ^that                   ^act
 */
export function deniedAbove(sentence: Sentence, token: number): string | null {
  if (standsBesideDenial(sentence, token)) return null
  const start = periodStart(sentence, token)
  let that = -1
  let commas = 0
  const near = stretchStart(sentence, token)
  for (let at = token - 1; at >= start && token - at < 18; at--) {
    const form = wordAt(sentence, at)
    if (form === "," && at < near) commas++
    if (sentence.forms[at - 1] === "," && opensAside(sentence, at) && !opensCleft(sentence, start))
      return null
    // "It was not Moscow, an engineer says, who had broken into"
    if (
      (form === "that" && sentence.deprels[at] !== "det") ||
      (form === "who" && opensCleft(sentence, start))
    ) {
      that = at
      break
    }
    // "denied it had seized the ship", "in which it threatened": the joint may be dropped
    if (/^(and|but|while|whereas|although|though|because|after|before|when|until)$/.test(form)) {
      const next = wordAt(sentence, at + 1)
      if (form === "but" || sentence.forms[at - 1] === "," || next === "that") return null
    }
    if (denies.test(lemmaAt(sentence, at)) && isVerbForm(sentence, at)) {
      // "denied attacking", "dismissed claims of shelling", "denied it had": no "that" between
      const lemma = lemmaAt(sentence, at)
      // "denies the claim, saying it attacked": told behind the comma
      if (commas > 0 || isDenied(sentence, at)) return null
      if (lemma === "deny" && hasOwnClause(sentence, at, token)) return `"${form}"`
      for (let noun = at + 1; noun < token && noun - at < 9; noun++)
        if (
          claims.test(lemmaAt(sentence, noun)) &&
          /^(of|in|by|from|about)$/.test(wordAt(sentence, noun + 1))
        )
          return `"${form}" with "${wordAt(sentence, noun)}"`
      return null
    }
  }
  if (that < 0) return null
  // "It is untrue, the ministry stated, that"
  const joint = sentence.forms[that - 1] === "," ? beforeRemark(sentence, that - 1) + 1 : that
  const noun = lemmaAt(sentence, joint - 1)
  const lone = wordAt(sentence, joint - 1)
  if (/^(deny|dispute|refute|rebut|contest)$/.test(noun) && !isDenied(sentence, joint - 1))
    return `"${lone} that"`
  if (lone === "out" && lemmaAt(sentence, joint - 2) === "rule" && !isDenied(sentence, joint - 2))
    return '"rule out that"'
  if (/^(untrue|false|incorrect)$/.test(lone) || (lone === "true" && hasNot(sentence, joint - 2)))
    return `"${lone} that"`
  let seenClaim = claims.test(noun)
  const opening = stretchStart(sentence, that)
  // "It was not the army that shelled"
  for (let at = opening; at < that - 1 && at - opening < 4; at++)
    if (
      wordAt(sentence, at) === "not" &&
      /^(was|is|were)$/.test(wordAt(sentence, at - 1)) &&
      wordAt(sentence, at - 2) === "it" &&
      !/^(until|till|only|just|because|true|clear|known|excluded|impossible|inconceivable|unlikely|ruled)$/.test(
        wordAt(sentence, at + 1),
      )
    )
      return `"it was not … that"`
  for (let at = joint - 1; at >= opening && joint - at < 14; at--) {
    const form = wordAt(sentence, at)
    if (
      seenClaim &&
      untrue.test(form) &&
      /^(call|brand|label|term|dub|describe)$/.test(lemmaAt(sentence, at - 1))
    )
      return `"${form} … that"`
    if (seenClaim && untrue.test(form) && wordAt(sentence, at - 1) === "as") return `"as ${form} … that"`
    if (proof.test(lemmaAt(sentence, at)) && joint - at < 3 && wordAt(sentence, at - 1) === "no")
      return `"no ${form} that"`
    if (seenClaim && /^(truth|substance|foundation|basis)$/.test(form) && wordAt(sentence, at - 1) === "no")
      return `"no ${form} … that"`
    if (seenClaim && /^(wrongly|falsely|mistakenly|erroneously)$/.test(form)) return `"${form} … that"`
    if (claims.test(lemmaAt(sentence, at)) || untrue.test(form)) seenClaim = true
    if (denies.test(lemmaAt(sentence, at)) && isVerbForm(sentence, at)) {
      if (isDenied(sentence, at)) return null
      if (seenClaim || lemmaAt(sentence, at) === "deny") return `"${form} … that"`
      return null
    }
  }
  if (claims.test(noun) && !hasTense(sentence, that - 1)) {
    const end = periodEnd(sentence, token)
    for (let at = token + 1; at < end; at++)
      if (
        untrue.test(wordAt(sentence, at)) ||
        /^(denied|rejected|dismissed|refuted|rebutted|disowned)$/.test(wordAt(sentence, at))
      )
        for (let back = at - 1; back > token && at - back < 7; back--)
          if (/^(is|was|are|were|be|been)$/.test(wordAt(sentence, back))) return `"${wordAt(sentence, at)}"`
  }
  return null
}

const opensCleft = (sentence: Sentence, start: number): boolean =>
  wordAt(sentence, start) === "it" &&
  /^(was|is)$/.test(wordAt(sentence, start + 1)) &&
  wordAt(sentence, start + 2) === "not"

const isVerbForm = (sentence: Sentence, token: number): boolean => /^VB/.test(sentence.xpos[token]!)

const hasNot = (sentence: Sentence, token: number): boolean => {
  for (let at = token; at >= 0 && token - at < 4; at--) if (isNot(wordAt(sentence, at))) return true
  return false
}

/** "did not deny that": no denial. */
const isDenied = (sentence: Sentence, verb: number): boolean =>
  notInGroup(sentence, verb, verbGroup(sentence, verb)) !== null

/** "denied (that) it had seized": a subject and the verb stand behind, and nothing but them. */
function hasOwnClause(sentence: Sentence, denial: number, token: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 4; at = sentence.heads[at]!, steps++)
    if (sentence.heads[at] === denial) return /^(ccomp|xcomp|advcl)$/.test(sentence.deprels[at]!)
  return false
}

const namesTime =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|recently|[12]\d{3})$/

/**
 * What was not done until a day was done on it: where the "until" stands, or -1.
 *
 * > | Libya did not ratify the treaty until last month.
 *               ^^^ ^verb              ^^^^^
 */
export function untilBehind(sentence: Sentence, verb: number): number {
  const {words} = verbGroup(sentence, verb)
  if (!/^(did|was|were)$/.test(words[0] ?? "") || !words.some(word => /^(not|n't|n’t)$/.test(word))) return -1
  for (let at = verb + 1; at < sentence.forms.length && at - verb < 14; at++) {
    if (/^[,;:]$/.test(sentence.forms[at]!) || hasTense(sentence, at)) return -1
    if (wordAt(sentence, at) !== "until") continue
    const [first, second, third] = [1, 2, 3].map(next => wordAt(sentence, at + next)) as [
      string,
      string,
      string,
    ]
    const isTime =
      namesTime.test(first) ||
      (first === "last" && /^(week|month|year|spring|summer|autumn|fall|winter)$/.test(second)) ||
      (first === "last" && namesTime.test(second)) ||
      /^(ago|later)$/.test(third)
    return isTime ? at : -1
  }
  return -1
}

/** Why a verb's act is denied by its own words, or `null`. */
export function negationOfVerb(sentence: Sentence, verb: number): string | null {
  const group = verbGroup(sentence, verb)
  const own = notInGroup(sentence, verb, group)
  // "did not hesitate to fire" tells of fire
  if (own !== null)
    return turnsRound.test(lemmaAt(sentence, verb)) || untilBehind(sentence, verb) >= 0 ? null : own
  const around =
    invertedDenial(sentence, verb, group) ??
    emptySubject(sentence, verb, group) ??
    emptyObject(sentence, verb)
  if (around !== null) return around
  return undoneBefore(sentence, group.from)
}

/** "no arrests", "no word of praise", "without criticism". */
export function negationOfNoun(sentence: Sentence, noun: number): string | null {
  for (const child of sentence.children[noun]!) {
    const form = wordAt(sentence, child)
    if (opensName(sentence, child)) continue
    if (child < noun && (form === "no" || form === "neither") && !isNoNegation(sentence, child)) return form
    if (child < noun && form === "not" && emptyQuantity(sentence, child) !== null) return "not one"
  }
  let from = noun
  while (
    from > 0 &&
    (sentence.upos[from - 1] === "ADJ" || sentence.deprels[from - 1] === "compound") &&
    sentence.heads[from - 1]! >= from
  )
    from--
  if (wordAt(sentence, from - 1) === "no" && !opensName(sentence, from - 1)) return "no"
  // "no sign of", "no word of", "not a word of"
  if (
    wordAt(sentence, from - 1) === "of" &&
    /^(word|sign|trace|hint|talk|mention|question|report|evidence|thought)s?$/.test(
      wordAt(sentence, from - 2),
    ) &&
    emptyQuantity(sentence, from - 3) !== null
  )
    return `no ${wordAt(sentence, from - 2)} of`
  return undoneBefore(sentence, from)
}

/** "did not arrest or beat", "neither asked for nor got": the second verb shares the denial. */
export function negationShared(sentence: Sentence, verb: number): string | null {
  if (sentence.deprels[verb] !== "conj") return null
  const joint = sentence.children[verb]!.some(child => /^(or|nor)$/.test(wordAt(sentence, child)))
  const subject = sentence.children[verb]!.some(child => sentence.deprels[child]!.startsWith("nsubj"))
  const first = sentence.heads[verb]!
  if (!joint || subject || first < 0 || !/^VB/.test(sentence.xpos[first]!)) return null
  return negationOfVerb(sentence, first)
}

export const affirmsWhenDenied = (sentence: Sentence, verb: number): boolean =>
  turnsRound.test(lemmaAt(sentence, verb)) && notInGroup(sentence, verb, verbGroup(sentence, verb)) !== null

/** "did not refuse to meet": what stands below is not denied. */
export const affirmsBelow = (sentence: Sentence, verb: number): boolean =>
  turnsBelow.test(lemmaAt(sentence, verb))
