// How a sentence tells its event: as news, or in passing as something known, which lets a later telling be of an older event.

const retoldWord =
  /\b(?:yesterday|(?:days?|weeks?|months?|hours?) (?:ago|earlier|prior|before|later|after)|last (?:week|month|\w+day)|earlier|r(?:ises|isen|ose) to|increases? to|increased to|confirms|days? since|(?:previous|day) before|the previous day)\b/
/** "the attack", "Le Pen's conviction": told as known. */
const knownWord =
  /(?:\b(?:the|this|that|these|those|his|her|its|their)|['’]s?) (?:(?!(?:is|are|was|were|has|have|had|be|been|being|will|would|to|an?|not)\b)[\w.'’-]+ ){0,2}$/
/** "the recent Rapid Support Forces attack", "the October 7 attacks", "yesterday's deadly missile strike". */
const recentWord =
  /\b(?:recent|earlier|yesterday['’]s|last (?:week|month|year)['’]s|\w+day['’]s|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}) (?:(?!an?\b)[\w.'’-]+ ){0,4}$/
/** "condemns the attack", "denies", "is investigating", "suspected of": what is spoken of has been told. */
const reactionWord =
  /\b(?:condemn\w*|denounc\w*|deplor\w*|prais\w*|critici[sz]\w*|welcom\w*|mourn\w*|hail\w*|regret\w*|protest(?:s|ed|ing)? (?:against|at)|den(?:y|ies|ied)|disput\w*|investigat\w*|probe|suspected of|accused of|convicted of|charged (?:with|over)|sentenced for|responsib\w* for|involved in|role in|part in|in (?:response|retaliation|reaction|answer|reply|protest|connection)|because of|due to|thanks? to|reward for|anniversary of|victims? of|survivors? of|suspects? in|cites?|citing|sues?|suing)\b[^.;]{0,80}$/
/** Behind a noun: "the attack on", "the talks.", not "the army attacks a town". */
const afterNoun =
  /^(?:\s*[,.;)]|\s+(?:of|on|in|at|against|by|for|near|between|with|from|that|which|when|where|and|was|were|has|had|have|earlier|yesterday|last|this|days)\b|\s*$)/
const passiveWord = /\b(?:being|was|were|been) (?:[\w-]+ )?$/
const tollWord = /\b(?:toll|number|total|ris(?:es|en) to|increas(?:es|ed) to)\b/
/** "over the past 24 hours": a day's share, which another day's telling does not mean. */
const dailyWord =
  /\b(?:(?:past|last) (?:24 hours|day)|since (?:midnight|dawn)|overnight|second consecutive)\b/
/** "since July", "weeks of": a wave told as a whole, which a later telling of the whole means too. */
const sumWord =
  /\b(?:(?<!\b(?:first|largest|biggest|worst|deadliest|heaviest|highest|most|time|second|third|\w+th)\b[^.;]*)since|toll|totall?(?:s|ing)?|so far|to date|(?:weeks|days|months) of|throughout|number of|have been|in (?:two|three|four|ten) (?:weeks|days|months))\b/
/** "another strike", "is arrested again": told as one more, it is not the one told before. */
const anotherWord =
  /\b(?:another|again|second|third|fourth|fifth|new|newly|further|additional|fresh|renewed|next)\b[^,.;]{0,24}$/
const againWord = /^[^,.;]{0,16}\b(?:again|once more|anew|a (?:second|third) time)\b/
const passingWord =
  /\b(?:after|following|amid|amidst|for|over|since|who|which|whom|where|(?<!\b(?:sa(?:y|ys|id|ying)|reports?|reported|reporting|announc\w+|claim(?:s|ed|ing)?|stat(?:es|ed|ing)|confirm\w*|declar\w+|warn\w*|add(?:s|ed)|believe[sd]?|reveal\w*|show\w*|estimat\w+|alleg\w+|suggest\w*|find[s]?|found|so|rul(?:es|ed|ing)|agree[sd]?) )that|from|against|behind|before|despite)\b[^,.;]*$/

/** "signed", "has met", not "signs" or "are killed": a paper that tells in the past may tell of yesterday. */
const perfectWord = /\b(?:was|were|had|has|have|been) (?:[\w-]+ ){0,2}$/
const presentWord = /\b(?:is|are|be|being|to|will|would|may|might|can|could) (?:[\w-]+ ){0,2}$/
const pastForm =
  /^(?:\w+ed|beat|bore|broke|brought|began|blew|built|burnt|came|chose|cut|dealt|drew|drove|fell|flew|forbade|fought|found|froze|gave|got|hanged|held|hit|kept|laid|led|left|lost|made|met|overthrew|paid|put|quit|ran|rose|said|sank|saw|sent|set|shook|shot|shut|sought|spent|spoke|stole|stood|struck|sunk|swore|threw|told|took|tore|went|withdrew|won)\b/

export interface Cues {
  /** "yesterday", "three days ago", "rises to". */
  readonly retold: boolean
  /** "after …", "who …": the trigger stands behind a word that makes it a circumstance. */
  readonly passing: boolean
  /** Offset of that word; -1 when there is none. */
  readonly passingFrom: number
  readonly definite: boolean
  /** "condemns the attack": what is spoken of has been told before. */
  readonly reaction: boolean
  /** "signed", "has been killed": told in the past. */
  readonly past: boolean
  /** "was killed", "after being arrested". */
  readonly passive: boolean
  /** "in the past 24 hours". */
  readonly daily: boolean
  /** "since July". */
  readonly sum: boolean
  /** "the toll", "the number", "rises". */
  readonly toll: boolean
  /** "another strike", "arrested again". */
  readonly another: boolean
}

/** Where what is told next to the trigger ends, and a circumstance of it begins. */
function clauseEnd(after: string): number {
  const at = after.search(/\b(?:following|amid|amidst|who|which|whom|where|despite|captured|seized)\b|;/)
  return at < 0 ? after.length : at
}

/** @param start @param end of the trigger, offsets in the sentence */
export function cuesOf(sentence: string, start: number, end: number): Cues {
  const whole = sentence.toLowerCase()
  const before = whole.slice(0, start)
  const passingFrom = before.search(passingWord)
  const daily = dailyWord.test(whole)
  const clause = whole.slice(Math.max(0, passingFrom), end + clauseEnd(whole.slice(end)))
  return {
    retold: retoldWord.test(clause),
    reaction: reactionWord.test(before),
    passing: passingFrom >= 0,
    passingFrom,
    definite: (knownWord.test(before) || recentWord.test(before)) && afterNoun.test(whole.slice(end)),
    past: perfectWord.test(before) || (pastForm.test(whole.slice(start, end)) && !presentWord.test(before)),
    passive: passiveWord.test(before),
    daily,
    sum: !daily && sumWord.test(whole),
    toll: tollWord.test(whole),
    another: anotherWord.test(before) || againWord.test(whole.slice(end)),
  }
}
