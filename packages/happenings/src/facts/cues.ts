// How a sentence tells its event: as news, or in passing as something known, which lets a later telling be of an older event.

const retoldWord =
  /\b(?:yesterday|days? (?:ago|earlier|prior|before|later|after)|last (?:week|month|\w+day)|earlier|r(?:ises|isen|ose) to|increases? to|increased to|confirm(?:s|ed)|days? since|weeks? ago)\b/
/** "the attack", "Le Pen's conviction": told as known. */
const knownWord = /(?:\b(?:the|this|that|his|her|its|their|recent)|['’]s?) (?:[\w-]+ ){0,2}$/
/** Behind a noun: "the attack on", "the talks.", not "the army attacks a town". */
const afterNoun =
  /^(?:\s*[,.;)]|\s+(?:of|on|in|at|against|by|for|near|between|with|from|that|which|when|where|and|was|were|has|had|have|earlier|yesterday|last|this|days)\b|\s*$)/
const passiveWord = /\b(?:being|was|were|been) (?:[\w-]+ )?$/
const tollWord = /\b(?:toll|number|total|ris(?:es|en)|increas(?:es|ed))\b/
/** "over the past 24 hours": a day's share, which another day's telling does not mean. */
const dailyWord =
  /\b(?:(?:past|last) (?:24 hours|day)|since (?:midnight|dawn)|overnight|second consecutive)\b/
/** "since July", "weeks of": a wave told as a whole, which a later telling of the whole means too. */
const sumWord =
  /\b(?:since|toll|totall?(?:s|ing)?|so far|to date|(?:weeks|days|months) of|throughout|number of|have been|in (?:two|three|four|ten) (?:weeks|days|months))\b/
const passingWord =
  /\b(?:after|following|amid|amidst|for|over|since|who|which|whom|that|from|against|behind|before|despite)\b[^,.;]*$/

export interface Cues {
  /** "yesterday", "three days ago", "rises to". */
  readonly retold: boolean
  /** "after …", "who …": the trigger stands behind a word that makes it a circumstance. */
  readonly passing: boolean
  /** Offset of that word; -1 when there is none. */
  readonly passingFrom: number
  readonly definite: boolean
  /** "was killed", "after being arrested". */
  readonly passive: boolean
  /** "in the past 24 hours". */
  readonly daily: boolean
  /** "since July". */
  readonly sum: boolean
  /** "the toll", "the number", "rises". */
  readonly toll: boolean
}

/** @param start @param end of the trigger, offsets in the sentence */
export function cuesOf(sentence: string, start: number, end: number): Cues {
  const whole = sentence.toLowerCase()
  const before = whole.slice(0, start)
  const passingFrom = before.search(passingWord)
  return {
    retold: retoldWord.test(whole),
    passing: passingFrom >= 0,
    passingFrom,
    definite: knownWord.test(before) && afterNoun.test(whole.slice(end)),
    passive: passiveWord.test(before),
    daily: dailyWord.test(whole),
    sum: sumWord.test(whole),
    toll: tollWord.test(whole),
  }
}
