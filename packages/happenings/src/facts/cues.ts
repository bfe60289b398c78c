// How a sentence tells its event: as news, or in passing as something known, which lets a later telling be of an older event.

const retoldWord =
  /\b(?:yesterday|days? (?:ago|earlier|prior|before|later|after)|last (?:week|month|\w+day)|earlier|r(?:ises|isen|ose) to|increases? to|increased to|confirm(?:s|ed)|days? since|weeks? ago)\b/
/** "the attack", "Le Pen's conviction", "after being arrested": told as known. */
const definiteWord =
  /(?:\b(?:the|this|that|his|her|its|their|recent|being|was|were|been)|['’]s?) (?:[\w-]+ ){0,2}$/
const tollWord = /\b(?:toll|number|total|ris(?:es|en)|increas(?:es|ed))\b/
const passingWord =
  /\b(?:after|following|amid|amidst|for|over|since|who|which|whom|that|from|against|behind|before|despite)\b[^,.;]*$/

export interface Cues {
  /** "yesterday", "three days ago", "rises to". */
  readonly retold: boolean
  /** "after …", "who …": the trigger stands behind a word that makes it a circumstance. */
  readonly passing: boolean
  readonly definite: boolean
  /** "the toll", "the number", "rises". */
  readonly toll: boolean
}

/** @param trigger offset of the trigger in the sentence */
export function cuesOf(sentence: string, trigger: number): Cues {
  const whole = sentence.toLowerCase()
  const before = whole.slice(0, trigger)
  return {
    retold: retoldWord.test(whole),
    passing: passingWord.test(before),
    definite: definiteWord.test(before),
    toll: tollWord.test(whole),
  }
}
