// The dead and wounded that a sentence tells of, and how many they are.

import type {Sentence} from "@demarche/text"
import type {AmountExpression} from "../amounts/find-amounts.ts"
import {
  type Counted,
  type CountsByToken,
  countBehind,
  holdsCount,
  itemsFrom,
  sumOf,
} from "./counted-people.ts"
import {peopleBefore} from "./far-subject.ts"

const kills =
  /^(kill(s|ed|ing)?|murder(s|ed|ing)|massacre(s|d)|massacring|execut(e|es|ed|ing)|behead(s|ed|ing)|assassinat(e|es|ed|ing)|slaughter(s|ed|ing)|lynch(es|ed|ing)?|eliminat(e|es|ed|ing)|neutrali[sz](e|es|ed|ing)|hang(s|ed)|martyr(s|ed)|gass(ed|ing)|bayonet(s|ed|ing)|slew|slay(s|ing)?|slain|strangl(e|es|ed|ing)|throttl(e|es|ed|ing)|garrott?(e|es|ed|ing)|incinerat(e|es|ed|ing)|butcher(s|ed|ing)?|decapitat(e|es|ed|ing))$/
const dies = /^(die|dies|died|dying|dead|perish(es|ed|ing)?|drown(s|ed|ing)?|suffocated)$/
const wounds =
  /^(injure|injures|injured|injuring|wound|wounds|wounded|wounding|hurt|hurting|maimed|maiming|hospitali[sz](e|es|ed|ing))$/
/** Nouns whose dead follow: "the killing of two guards". */
const deathOf =
  /^(killing|killings|murder|murders|death|deaths|assassination|execution|massacre|slaughter|lynching|slaying|beheading)$/
const deadNouns = /^(death|fatality|corpse|body|execution|killing|murder|beheading|lynching)$/
/** Blows that wound where nothing says that they kill; only a stated number counts, "beat a man" may leave him whole. */
const bruises =
  /^(beat|beats|beating|beaten|club(s|bed|bing)|thrash(es|ed|ing)|flog(s|ged|ging)|whip(s|ped|ping)|can(ed|ing)|cudgel(s|led|ling)|truncheoned)$/

/** Blows that kill only where that is said: "shot dead", "hacked to death", "mowed down". */
const blow =
  /^(shoots?|shot|shooting|stab(s|bed|bing)?|gun(s|ned|ning)|mow(s|ed|n|ing)?|cut|beat(s|en|ing)?|hack(s|ed|ing)?|burn(s|ed|t|ing)?|bludgeon(s|ed|ing)?|ston(e|es|ed|ing)|club(s|bed|bing)?|trampl(e|es|ed|ing)|starv(e|es|ed|ing)|knif(e|es|ed|ing)|choke[sd]?|tortur(e|es|ed|ing)|blown|pick(s|ed|ing)?)$/

/** How words begin that may tell dead or wounded: most are passed over at once. */
const mayTell =
  /^(kill|murder|massacr|execut|behead|assassin|slaughter|lynch|eliminat|neutrali|hang|martyr|gass|bayonet|die|dead|perish|drown|injur|wound|hurt|maim|hospitali|death|fatalit|corpse|bod|li[fv]e|toll|number|sho[ot]|stab|gun|mow|cut|beat|hack|burn|bludg|ston|club|trampl|starv|kni|chok|tortur|thrash|flog|whip|can|cudgel|trunch|throat|blown|treat|hospital|sl[ae][wyi]|strangl|throttl|garrot|incinerat|butcher|decapitat|suffocat|dying|pick|f[ae]ll|lo[s]|cost)/

export type Casualty = "dead" | "injured"

export interface CasualtyCount extends Counted {
  readonly kind: Casualty
  /** The word that tells it. */
  readonly word: number
}

const isPassive = (sentence: Sentence, verb: number): boolean => {
  for (let at = verb - 1; at >= 0 && verb - at <= 4; at--) {
    if (/^(is|are|was|were|been|being|be)$/i.test(sentence.forms[at]!)) return true
    if (!/^(ADV|AUX|CCONJ)$/.test(sentence.upos[at]!) && !/^VBN$/.test(sentence.xpos[at]!)) return false
  }
  return false
}

/** All dead and wounded that a sentence counts, left to right. */
export function casualtiesOf(sentence: Sentence, counts: CountsByToken): CasualtyCount[] {
  const found: CasualtyCount[] = []
  sentence.forms.forEach((raw, word) => {
    const form = raw.toLowerCase()
    if (!mayTell.test(form)) return
    // "with portraits of the dead": those of whom everybody knows
    if (form === "dead" && /^the$/i.test(sentence.forms[word - 1] ?? "") && !counts.has(word + 1)) {
      const put = putAt(sentence, counts, word)
      if (put !== null) found.push({...put, kind: "dead", word})
      return
    }
    const kind: Casualty | null =
      kills.test(form) || dies.test(form) || deathOf.test(form) || isFatalBlow(sentence, word)
        ? "dead"
        : wounds.test(form)
          ? // "fatally wounding a boy"
            /^(fatally|mortally)$/i.test(sentence.forms[word - 1] ?? "")
            ? "dead"
            : "injured"
          : null
    // "cost the lives of eight soldiers", "took the lives of thirty"
    if (
      kind === null &&
      form === "lives" &&
      sentence.forms[word + 1] === "of" &&
      losesLives(sentence, word)
    ) {
      const counted = countBehind(sentence, counts, word + 1)
      if (counted !== null) found.push({...counted, kind: "dead", word})
      return
    }
    if (kind === null && form === "lives") {
      const verb = [word - 1, word - 2, word - 3].find(at =>
        /^(lost|lose|losing)$/.test(sentence.forms[at] ?? ""),
      )
      const counted = verb === undefined || counts.has(word - 1) ? null : peopleBefore(sentence, counts, verb)
      if (counted !== null) {
        found.push({...counted, kind: "dead", word})
        return
      }
    }
    const among = amongHarmed(sentence, counts, word)
    if (among !== null) {
      found.push({...among, word})
      return
    }
    if (kind === null) {
      const told = toldByNoun(sentence, counts, word) ?? toldByPhrase(sentence, counts, word)
      if (told !== null) found.push({...told, word})
      return
    }
    if (deathOf.test(form) && sentence.forms[word + 1] === "of") {
      const counted = countBehind(sentence, counts, word + 1)
      if (counted !== null) found.push({...counted, kind: "dead", word})
      return
    }
    const told = toldByNoun(sentence, counts, word)
    if (told !== null) {
      found.push({...told, word})
      return
    }
    const left = leftSo(sentence, word)
    if (left >= 0) {
      // "left one dead and injured 30 others": the second is a verb of its own
      const counted = sumOf(itemsFrom(sentence, counts, left, word)) ?? countBehind(sentence, counts, word)
      if (counted !== null) found.push({...counted, kind, word})
      return
    }
    const takesObject = !dies.test(form) && !isPassive(sentence, word)
    const counted =
      (takesObject ? countBehind(sentence, counts, word) : null) ??
      // "killed 14 recruits and injured scores": whom it harms stands behind, uncounted
      (!takesObject ||
      (/^(killed|injured|wounded|hurt|hospitali[sz]ed)$/.test(form) &&
        !/^(NOUN|ADJ)$/.test(sentence.upos[word + 1] ?? ""))
        ? peopleBefore(sentence, counts, word)
        : null)
    if (counted !== null && !isStruckThing(sentence, counts, counted)) found.push({...counted, kind, word})
  })
  return found
}

const struckThing =
  /^(drone|missile|rocket|aircraft|jet|plane|helicopter|uav|warplane|balloon|mi|mig|su|sheep|cow|cattle|goat|camel|horse|dog|livestock|animal)$/i

/** "shot down 337 drones", "shoots down a Bayraktar drone", "drones, of which 112 were shot down" */
const isStruckThing = (sentence: Sentence, counts: CountsByToken, {from, to}: Counted): boolean => {
  if (struckThing.test(counts.get(from)?.unit ?? "")) return true
  const noun = counts.get(from)?.noun ?? -1
  const last = noun >= 0 ? noun : to - 1
  for (let at = noun >= 0 ? noun : from; at <= last; at++)
    if (struckThing.test(sentence.lemmas[at]!)) return true
  return false
}

/**
 * Where the people stand whom an attack leaves dead or wounded; -1 without "leave".
 *
 * > | leaving two people dead and ten others injured
 *             ^ for "dead"        ^ for "injured"
 */
function leftSo(sentence: Sentence, word: number): number {
  if (!/^(dead|wounded|injured|hospitali[sz]ed)$/.test(sentence.forms[word]!)) return -1
  let from = -1
  for (let at = word - 1; at >= 0 && word - at < 20; at--) {
    const form = sentence.forms[at]!
    if (/^(leave|leaves|leaving|left)$/.test(form)) return from < 0 ? at + 1 : from
    if (/^(is|are|was|were|been)$/.test(form) || form === ";") return -1
    if (from < 0 && /^(dead|wounded|injured)$/.test(form)) {
      from = at + 1
      while (/^(and|,|with)$/.test(sentence.forms[from] ?? "")) from++
    }
  }
  return -1
}

/**
 * A blow that is said to kill.
 *
 * > | fatally shot | shot three men dead | is shot to death | hacked a clerk to death | mowed down
 */
function isFatalBlow(sentence: Sentence, word: number): boolean {
  if (!blow.test(sentence.forms[word]!.toLowerCase())) return false
  if (/^fatally$/i.test(sentence.forms[word - 1] ?? "")) return true
  const next = sentence.forms[word + 1] ?? ""
  if (/^pick/.test(sentence.forms[word]!)) return next === "off"
  if (next === "down")
    return /^(gun|mow|cut)/.test(sentence.forms[word]!)
      ? true
      : /^sh/.test(sentence.forms[word]!) && !isPassive(sentence, word)
  for (let at = word + 1; at < word + 10; at++) {
    const form = sentence.forms[at] ?? "."
    if (/^[,;.]$/.test(form) || /^(VBD|VBZ|VBP)$/.test(sentence.xpos[at]!)) return false
    if (form === "dead") return true
    if (form === "to" && /^(death|pieces|bits)$/.test(sentence.forms[at + 1] ?? "")) return true
  }
  return false
}

/**
 * Of so many somebody was one: the whole is counted.
 *
 * > | a nun was among the five dead | 23 soldiers were among the 80 people killed | was among the nineteen treated for bruises
 *                         ^^^^                              ^^ not 23                             ^^^^^^^^ injured
 */
function amongHarmed(
  sentence: Sentence,
  counts: CountsByToken,
  word: number,
): (Counted & {kind: Casualty}) | null {
  const form = sentence.forms[word]!
  const kind: Casualty | null = /^(dead|killed)$/.test(form)
    ? "dead"
    : /^(injured|wounded|hurt)$/.test(form) || (form === "treated" && sentence.forms[word + 1] === "for")
      ? "injured"
      : null
  if (kind === null) return null
  for (let at = word - 1; at > 0 && word - at < 5; at--) {
    const count = counts.get(at)
    if (count === undefined) continue
    const before = /^(the|some)$/.test(sentence.forms[count.from - 1]!) ? count.from - 2 : count.from - 1
    return sentence.forms[before] === "among"
      ? {kind, value: count.value, bound: count.bound, from: count.from, to: word}
      : null
  }
  return null
}

/**
 * Harm told by a phrase.
 *
 * > | slit the throats of at least 98 villagers | were blown up in their lorry | sending 35 to hospital | beat seventeen agents
 *              ^dead                                    ^dead                                 ^injured      ^injured
 */
function toldByPhrase(
  sentence: Sentence,
  counts: CountsByToken,
  word: number,
): (Counted & {kind: Casualty}) | null {
  const form = sentence.forms[word]!.toLowerCase()
  const isStated = (counted: Counted | null): boolean => counted !== null && holdsCount(counts, counted)
  if (/^throats?$/.test(form)) {
    if (
      sentence.forms[word + 1] !== "of" ||
      !/^(slit|cut|slash|slashed)$/.test(sentence.forms[word - 2] ?? "")
    )
      return null
    const counted = countBehind(sentence, counts, word + 1)
    return counted === null ? null : {...counted, kind: "dead"}
  }
  if (form === "blown") {
    if (sentence.forms[word + 1] !== "up" || !isPassive(sentence, word)) return null
    const counted = peopleBefore(sentence, counts, word, true)
    return counted === null || !isStated(counted) || isStruckThing(sentence, counts, counted)
      ? null
      : {...counted, kind: "dead"}
  }
  if (form === "hospital") {
    if (sentence.forms[word - 1] !== "to") return null
    const counted = [...counts.values()].find(
      ({from, to, noun}) =>
        /^(send|sends|sending|sent)$/.test(sentence.forms[from - 1] ?? "") &&
        Math.max(to, noun + 1) === word - 1,
    )
    return counted === undefined
      ? null
      : {kind: "injured", value: counted.value, bound: counted.bound, from: counted.from, to: word - 1}
  }
  // "cost nine policemen their lives"
  if (/^(cost|costs|costing)$/.test(form)) {
    const counted = countBehind(sentence, counts, word)
    return isStated(counted) &&
      /^(its|their|his) (life|lives)$/.test(sentence.forms.slice(counted!.to, counted!.to + 2).join(" "))
      ? {...counted!, kind: "dead"}
      : null
  }
  // "nine soldiers fell in an ambush", "fell to the rifles of the guard"
  if (/^(fell|falls?|fallen)$/.test(form)) {
    const to = sentence.forms.slice(word + 1, word + 8).join(" ")
    const counted = /\b(ambush|rifles?|bullets?|guns?|gunfire|fire|snipers?|bombs?|shells?)\b/.test(to)
      ? peopleBefore(sentence, counts, word, true)
      : null
    return isStated(counted) ? {...counted!, kind: "dead"} : null
  }
  // "lost seven men in a shootout"
  if (/^(lost|loses?|losing)$/.test(form)) {
    const counted = countBehind(sentence, counts, word)
    const unit = counted === null ? undefined : counts.get(counted.from)?.unit
    return unit !== undefined && lostMen.test(unit) ? {...counted!, kind: "dead"} : null
  }
  if (!bruises.test(form)) return shotMany(sentence, counts, word)
  const counted = isPassive(sentence, word)
    ? peopleBefore(sentence, counts, word, true)
    : countBehind(sentence, counts, word)
  return counted === null || !isStated(counted) ? null : {...counted, kind: "injured"}
}

/** Who is dead when he is lost. */
const lostMen =
  /^(man|soldier|policeman|guard|fighter|officer|marine|comrade|troop|trooper|sailor|seaman|crewman|airman|pilot|hand)$/

/** Who is shot there lives. */
const limbs = /^(leg|arm|foot|knee|thigh|hand|shoulder|ankle|calf|finger|wrist|elbow|shin)$/

/** "shot four worshippers in the legs" */
const isInLimb = ({forms, lemmas}: Sentence, to: number): boolean =>
  forms[to] === "in" &&
  /^(the|a|his|her|their|both)$/.test(forms[to + 1] ?? "") &&
  limbs.test(lemmas[to + 2] ?? "")

/**
 * So many shot, and nothing said of wounds: dead.
 *
 * > | Rebels shot nine villagers in Beni.
 *            ^word ^^^^
 */
function shotMany(
  sentence: Sentence,
  counts: CountsByToken,
  word: number,
): (Counted & {kind: Casualty}) | null {
  if (!/^(shot|shoots?)$/.test(sentence.forms[word]!) || sentence.upos[word] !== "VERB") return null
  if (sentence.forms.some(form => /^(injur|wound|hurt|hospital)/.test(form))) return null
  const counted = isPassive(sentence, word)
    ? peopleBefore(sentence, counts, word, true)
    : countBehind(sentence, counts, word)
  return counted === null ||
    counted.value < 2 ||
    !holdsCount(counts, counted) ||
    isStruckThing(sentence, counts, counted)
    ? null
    : {...counted, kind: isInLimb(sentence, counted.to) ? "injured" : "dead"}
}

/**
 * > | officials put the dead at 48 | the dead, an agency says, come to nine | the dead of the bombing number 21
 *                       ^word ^^         ^word                         ^^^^       ^word                      ^^
 */
function putAt(sentence: Sentence, counts: CountsByToken, word: number): Counted | null {
  for (let at = word + 1; at < sentence.forms.length && at - word < 40; at++) {
    if (sentence.forms[at] === ";") return null
    const count = counts.get(at)
    if (count === undefined) continue
    const before = sentence.forms.slice(Math.max(0, count.from - 2), count.from).join(" ")
    if (/\bat$|\b(come|comes|came) to$|\bnumber(s|ed)?$|\bas$/.test(before)) return count
  }
  return null
}

/** "four deaths", "the death toll rises to 52", "the loss of 224 lives". */
function toldByNoun(
  sentence: Sentence,
  counts: CountsByToken,
  word: number,
): (Counted & {kind: Casualty}) | null {
  const lemma = sentence.lemmas[word]!.toLowerCase()
  let before: AmountExpression | undefined
  if (counts.size > 0) for (const count of counts.values()) if (count.noun === word) before = count
  if (before !== undefined && (deadNouns.test(lemma) || (lemma === "life" && losesLives(sentence, word))))
    return {kind: "dead", value: before.value, bound: before.bound, from: before.from, to: before.to}
  // "sank a tanker with the loss of 47 men"
  if (lemma === "loss" && sentence.forms[word + 1] === "of") {
    const lost = countBehind(sentence, counts, word + 1)
    const unit = lost === null ? undefined : counts.get(lost.from)?.unit
    return unit !== undefined && lostMen.test(unit) ? {...lost!, kind: "dead"} : null
  }
  if (before !== undefined && lemma === "injury")
    return {kind: "injured", value: before.value, bound: before.bound, from: before.from, to: before.to}
  if (
    lemma === "toll" ||
    (lemma === "number" && /killed|dead/.test(sentence.forms.slice(word, word + 10).join(" ")))
  ) {
    for (let at = word + 1; at < sentence.forms.length && at - word < 40; at++) {
      const count = counts.get(at)
      if (
        count !== undefined &&
        /^(to|at|as|of|is|was|reaches|reached|past|stands)$/i.test(sentence.forms[count.from - 1] ?? "")
      )
        return {
          kind: "dead",
          ...(sumOf(itemsFrom(sentence, counts, count.from, sentence.forms.length)) ?? count),
        }
      if (sentence.forms[at] === ";") break
    }
  }
  return null
}

const losesLives = (sentence: Sentence, life: number): boolean =>
  sentence.forms
    .slice(Math.max(0, life - 8), life + 4)
    .some(form => /^(loss|lost|claimed|claims|claiming|costing|cost|took|taking)$/i.test(form))
