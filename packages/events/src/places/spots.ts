// Places as a sentence names them: names that the base knows, names it does not know but the words show to be places
// ("near Adloun, Sidon District, Lebanon"), and what follows a name to say where it lies.

import {findPlaces, type Knowledge, type Place} from "@demarche/actors"
import {isCapitalized, type Sentence} from "@demarche/text"

/** A named place with what stands behind it to say where it lies. */
export interface Spot {
  /** Tokens of the finest name, half-open. */
  readonly from: number
  readonly to: number
  /** Behind the last name that belongs to it. */
  readonly end: number
  readonly name: string
  /** `null` where neither base nor words tell. */
  readonly country: string | null
  readonly level: Place["level"]
  readonly latitude: number | null
  readonly longitude: number | null
  /** Inhabitants, 0 when unknown. */
  readonly population: number
  readonly isKnown: boolean
  /** A sea or strait, which lies in no country unless the words say so. */
  readonly isWater: boolean
  /** "the capital", by no name. */
  readonly isUnnamed?: true
}

const kind =
  /^(Province|Provinces|District|Districts|Governorate|Region|State|County|Oblast|Krai|Raion|City|Territory|Department|Prefecture|Island|Islands|Strip|Municipality|Division|Parish|Emirate|Republic|Regency|Zone|Territories|Canton|LGA|Chiefdom|Town|Village|Valley|Area|Peninsula|Metropolitan|Metropolis)$/
const provinceWord =
  /^(Province|Governorate|Region|State|Oblast|Krai|Department|Prefecture|Emirate|province|governorate|region|state|oblast|department|emirate)$/
const facility =
  /^(Airport|Base|Airbase|University|Hospital|Embassy|Stadium|Station|Port|Prison|Courthouse|Square|Street|Avenue|Cathedral|Church|Mosque|Hall|Refinery|Plant|Museum|School|College|Hotel|Temple|Palace|Court|Market|International|Air|Naval|Nuclear|Facility|House|Airfield|Barracks|Terminal|Bridge|Dam)$/
const compass =
  /^(North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Central|Greater|Downtown|Inner|Outer|New|Old|Mount|Lake|Fort|Camp|Port)$/
const connector =
  /^(-|–|al|el|an|ad|as|at|de|del|da|do|dos|di|du|la|le|las|los|ez|es|e|bin|ibn|’|'|of|y|i|sur|ul|us|ash)$/
const notPlace =
  /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Operation|Parliament|Congress|Senate|Ministry|Supreme|High|Court|Christmas|Easter|Ramadan|Article|President|Prime|Minister|General|Colonel|Captain|Major|King|Queen|Pope|Council|Committee|Commission|Army|Navy|Force|Forces|Police|Party|Union|Group|Front|Movement|Federal|National|International|World|United|European|Assembly|Security|Independence|Day|Earth|God|English|French|Twitter|Telegram|Facebook|X|Instagram|YouTube|Olympics|Games|Cup|Act|Covid|COVID|Internet|I|Russian|American|Israeli|Palestinian|Chinese|Iranian|Ukrainian|British|German|Muslim|Christian|Jewish|Islamic|Ukrainians|Russians|Israelis|Palestinians|Americas|America|Europe|Asia|Africa|Latin|Middle|Balkans|Caucasus|Sahel|Arctic|Antarctica|Oceania|Eurasia|Scandinavia)$/
/** Words in the names of organisations and feasts. */
const bodyWord =
  /^(Forces|Force|Army|Front|Brigade|Movement|Party|Council|Committee|Ministry|Agency|Group|Pride|Cross|Action|People|Liberation|Defense|Defence|Police|Guard|Corps|Command|Commission|Union|Association|Company|Bank|Times|News|Cup|League|War|Act|Treaty|Agreement|Convention|Protocol|Cartel|Militia|Militias|Brigades|Clan|Network|Gang|Jihad|Alliance|Ministries|Bureau|Office|Institute|Foundation|Society|Programme|Program|Fund|Department|Pact)$/
const placeNoun =
  /^(town|city|village|district|region|province|suburb|port|area|settlement|hamlet|island|neighbourhood|neighborhood|township|quarter|camp|crossing|valley|municipality|community|outskirts|centre|center|governorate|state|county)$/

/** Verbs whose object may be a town. */
const takesTown =
  /^(bomb|shell|attack|vacate|quit|cede|capture|seize|take|retake|recapture|leave|surround|besiege|storm|raid|strike|target|abandon|evacuate|occupy|liberate|enter|pound|blockade|overrun|reach|visit|hit)$/

const isCapital = (sentence: Sentence, token: number): boolean => isCapitalized(sentence.forms[token] ?? "")

const isNamePart = (sentence: Sentence, token: number): boolean =>
  isCapital(sentence, token) &&
  !/^(VERB|AUX|ADP|PRON|CCONJ|SCONJ|PART|DET)$/.test(sentence.upos[token]!) &&
  (token > 0 || sentence.upos[token] === "PROPN")

/** "in Bujanovac Serbian policemen": whose, no part of the name before. */
const isOfPeople = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === "ADJ" &&
  !kind.test(sentence.forms[token]!) &&
  !facility.test(sentence.forms[token]!) &&
  !compass.test(sentence.forms[token]!) &&
  sentence.upos[token + 1] === "NOUN"

/** The capitalised run around a token. */
function runAround(sentence: Sentence, from: number, to: number): {from: number; to: number} {
  let start = from
  for (;;) {
    if (start > 0 && isNamePart(sentence, start - 1)) start--
    else if (start > 1 && connectsName(sentence, start - 1) && isNamePart(sentence, start - 2)) start -= 2
    else break
  }
  let end = to
  for (;;) {
    if (end < sentence.forms.length && isNamePart(sentence, end) && !isOfPeople(sentence, end)) end++
    else if (end + 1 < sentence.forms.length && connectsName(sentence, end) && isNamePart(sentence, end + 1))
      end += 2
    else if (
      end + 2 < sentence.forms.length &&
      connectsName(sentence, end) &&
      sentence.forms[end + 1] === "-" &&
      isNamePart(sentence, end + 2)
    )
      end += 3
    else break
  }
  return {from: start, to: end}
}

/** Written with a hyphen and no space on either side. */
const isGlued = (sentence: Sentence, token: number): boolean =>
  sentence.forms[token + 1] === "-" || sentence.forms[token - 1] === "-"

const connectsName = (sentence: Sentence, token: number): boolean => {
  const form = sentence.forms[token]!
  if (form === "of" || form === "at") return false
  // "As-Suwayda", but not "seized Gaza City as Israel …"
  if (/^(as|at|an|do|e|i|y)$/.test(form) && !isGlued(sentence, token)) return /^[eiy]$/.test(form)
  // "Port-au-Prince", but not "Russia - Ukraine" with spaces around
  return connector.test(form) && (form !== "-" || sentence.ends[token - 1] === sentence.starts[token])
}

interface Named {
  from: number
  to: number
  readonly name: string
  readonly place: Place | null
  readonly level: Place["level"]
  /** Where the name itself is unknown and a town stands at its head. */
  readonly country?: string
}

const words = (sentence: Sentence, from: number, to: number): string => {
  let text = ""
  for (let token = from; token < to; token++)
    text +=
      (token > from && sentence.ends[token - 1] !== sentence.starts[token] ? " " : "") + sentence.forms[token]
  return text
}

/** A name that the base does not know as a whole. */
const unknownName = (
  sentence: Sentence,
  {from, to}: {readonly from: number; readonly to: number},
): Named => ({from, to, name: words(sentence, from, to), place: null, level: 4})

/** Names of places, left to right. */
function namesIn(sentence: Sentence, knowledge: Knowledge, near: () => readonly string[]): Named[] {
  const found: Named[] = []
  let reached = 0
  for (const {place, from, to} of findPlaces(sentence, knowledge, near)) {
    if (from < reached) continue
    // "the Red Sea" is no province
    if (isWater(sentence, from, to)) continue
    const run = runAround(sentence, from, to)
    const before = sentence.forms.slice(run.from, from).filter(form => !connector.test(form))
    const behind = sentence.forms.slice(to, run.to).filter(form => !connector.test(form))
    const level = provinceWord.test(sentence.forms[to] ?? "") && place.level === 4 ? 2 : place.level
    const isWhole = before.length === 0 && behind.every(form => kind.test(form) || facility.test(form))
    const alreadyPart = found.some(one => one.from <= from && to <= one.to)
    if (alreadyPart) continue
    if (isWhole || place.level === 1 || startsSentence(sentence, run.from, from)) {
      found.push({from, to, name: place.name, place, level})
      reached = to
      continue
    }
    const isBuilding = behind.some(form => facility.test(form))
    if (before.length > 0 && behind.every(form => kind.test(form))) {
      if (
        before.every(form => compass.test(form)) &&
        /^(Central|Greater|Downtown|Inner|Outer|Old|Port)$/.test(before[0]!)
      ) {
        found.push({from, to, name: place.name, place, level})
      } else if (before.every(form => compass.test(form))) {
        // "North Darfur": a province of its own in the same country
        const name = words(sentence, run.from, to)
        found.push({
          from: run.from,
          to,
          name,
          place: {...place, name, level, latitude: null, longitude: null},
          level,
        })
      } else if (namedOtherwise(sentence, run.from, run.to)) {
        continue
      } else found.push(unknownName(sentence, run))
      reached = run.to
      continue
    }
    if (
      isBuilding ||
      behind.every(form => kind.test(form) || facility.test(form)) ||
      namedOtherwise(sentence, run.from, run.to)
    ) {
      found.push({from, to, name: place.name, place, level})
      reached = to
      continue
    }
    found.push({
      ...unknownName(sentence, run),
      // "the Washington Hilton", "Damascus Gate Plaza"
      ...(run.from === from && place.level > 1 ? {country: place.country} : {}),
    })
    reached = run.to
  }
  return [...found, ...unknownNames(sentence, found)].sort((a, b) => a.from - b.from)
}

const water = /^(Sea|Ocean|Gulf|Strait|Straits|Channel)$/

/** "Bering Strait", "North Atlantic", "the Adriatic" */
const isWaterName = (name: string): boolean => {
  const last = name.split(" ").at(-1)!
  return water.test(last) || /^(Atlantic|Pacific|Adriatic|Aegean|Mediterranean|Baltic|Caspian)$/.test(last)
}

const isWater = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.forms.slice(from, to + 1).some(form => water.test(form)) && !kind.test(sentence.forms[to] ?? "")

const startsSentence = (sentence: Sentence, run: number, from: number): boolean =>
  run === 0 && from > 0 && sentence.upos[0] !== "PROPN"

/** A person or an organisation. */
const namedOtherwise = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.names.some(name => name.type !== "LOC" && name.from < to && from < name.to)

/** Names of places that the base does not know: found by the name finder, or told by the words before or behind. */
function unknownNames(sentence: Sentence, known: readonly Named[]): Named[] {
  const found: Named[] = []
  const isFree = (from: number, to: number): boolean =>
    ![...known, ...found].some(one => one.from < to && from < one.to)
  const take = (from: number, to: number): void => {
    let end = to
    while (end > from + 1 && (kind.test(sentence.forms[end - 1]!) || sentence.forms[end - 1] === "-")) end--
    if (end <= from || !isFree(from, end)) return
    // "the Polish border", "the South"
    if (end === from + 1 && (sentence.upos[from] === "ADJ" || compass.test(sentence.forms[from]!))) return
    if (sentence.upos[end - 1] === "ADJ" && sentence.xpos[end - 1] === "JJ" && end === from + 1) return
    // "the Central Asian country"
    if (
      sentence.xpos[end - 1] === "JJ" &&
      /^(country|nation|state|republic)$/.test(sentence.forms[end] ?? "")
    )
      return
    if (sentence.forms.slice(from, end).some(form => bodyWord.test(form))) return
    if (notPlace.test(sentence.forms[from]!) || /^\p{Lu}{2,}$/u.test(sentence.forms[from]!)) return
    // "M23", "Mw 5.7"
    if (end === from + 1 && /^\p{Lu}+\d|^\p{Lu}\p{L}$/u.test(sentence.forms[from]!)) return
    const isProvince = provinceWord.test(sentence.forms[end] ?? "")
    const isBelow = sentence.forms.slice(from, end).some(form => facility.test(form))
    found.push({
      from,
      to: end,
      name: words(sentence, from, end),
      place: null,
      level: isProvince ? 2 : isBelow ? 5 : 4,
    })
  }
  for (const name of sentence.names) {
    if (name.type !== "LOC") continue
    let {from} = name
    while (from < name.to && /^(the|The)$/.test(sentence.forms[from]!)) from++
    if (from < name.to && isCapital(sentence, from)) {
      const run = runAround(sentence, from, name.to)
      if (isFree(from, Math.max(run.to, name.to))) take(from, Math.max(run.to, name.to))
    }
  }
  for (let token = 1; token < sentence.forms.length; token++) {
    if (!isNamePart(sentence, token) || isNamePart(sentence, token - 1)) continue
    const run = runAround(sentence, token, token + 1)
    if (run.from < token || !isFree(token, run.to)) continue
    let before = token - 1
    while (
      before > 0 &&
      /^(the|The|,|northern|southern|eastern|western|central|nearby)$/.test(sentence.forms[before]!)
    )
      before--
    const lead = sentence.forms[before] ?? ""
    // nobody is "in" a person: the name finder takes "Khan Yunis" for one
    const isIn = /^(in|near|outside|inside)$/i.test(lead)
    if (
      sentence.names.some(
        name => name.type === (isIn ? "ORG" : "PER") && name.from < run.to && token < name.to,
      )
    )
      continue
    if (!isIn && namedOtherwise(sentence, token, run.to)) continue
    const isObject =
      sentence.upos[token - 1] === "VERB" &&
      takesTown.test(sentence.lemmas[token - 1]!) &&
      !namedOtherwise(sentence, token, run.to)
    const isTold =
      isIn ||
      isObject ||
      /^(at|around|off)$/i.test(lead) ||
      (lead === "of" && placeNoun.test(sentence.lemmas[before - 1] ?? "")) ||
      (sentence.forms[before] !== "," && kind.test(sentence.forms[run.to - 1] ?? "") && run.to - token > 1) ||
      placeNoun.test(sentence.forms[run.to] ?? "") ||
      (sentence.forms[run.to] === "," && known.some(one => one.from === run.to + 1))
    if (isTold) take(token, run.to)
  }
  return found
}

/** Only commas, small words and adjectives stand between: what follows says where the first lies. */
function follows(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > 8 || to <= from) return false
  let hasLink = false
  for (let token = from; token < to; token++) {
    const form = sentence.forms[token]!
    // "a raid on Kilinochchi, and Norway mourns": another clause
    if (form === "and" && token > from && sentence.forms[token - 1] === ",") return false
    if (/^(,|in|of|near|'s|’s|outside|off|\()$/.test(form)) hasLink = true
    else if (
      !(
        /^(the|and|north|south|east|west|province|district|region|city|governorate|state|town|area|department|oblast|village|county|just|-|–|occupied|controlled|held|community|refugee|camp|sector|neighbourhood|neighborhood|suburb|municipality|mountains|capital|centre|center)$/i.test(
          form,
        ) ||
        kind.test(form) ||
        /^(ADJ|DET)$/.test(sentence.upos[token]!) ||
        facility.test(form)
      )
    )
      return false
  }
  return hasLink
}

/**
 * The places of a sentence, each with its finest name and the country that the words or the base give.
 *
 * > | shelled Adloun, Sidon District, Lebanon and Tyre
 *             ^^^^^^ LBN                          ^^^^
 * @param near countries that the text around speaks of
 */
export function spotsIn(sentence: Sentence, knowledge: Knowledge, near: () => readonly string[]): Spot[] {
  const names = namesIn(sentence, knowledge, near)
  const spots: Spot[] = []
  const inRow = names.slice(1).map((next, at) => isRow(sentence, names[at]!.to, next.from))
  for (let at = 0; at < names.length; ) {
    let last = at
    while (
      last + 1 < names.length &&
      liesIn(names[last]!, names[last + 1]!) &&
      follows(sentence, names[last]!.to, names[last + 1]!.from)
    )
      last++
    for (let one = at; one <= last; one++)
      if (one === at || !isWithin(sentence, names, one)) spots.push(spotOf(names, one, last, inRow))
    at = last + 1
  }
  return spots
}

/** May the first lie in the second? A town in a province, a province in a country; who knows of an unknown name. */
const liesIn = (inner: Named, outer: Named): boolean =>
  inner.place === null
    ? true
    : outer.place === null
      ? false
      : outer.level < inner.level ||
        // a namesake: what stands behind it decides
        (outer.level > 1 &&
          outer.level <= inner.level &&
          outer.level === 2 &&
          outer.place.country !== inner.place.country) ||
        (outer.level === inner.level &&
          outer.level > 1 &&
          outer.place.country === inner.place.country &&
          outer.place.name === inner.place.province)

/** Not the first of its row: it only says where the first lies. */
const isWithin = (sentence: Sentence, names: readonly Named[], at: number): boolean =>
  !sentence.forms.slice(names[at - 1]!.to, names[at]!.from).includes("and")

/** Whether a name and the next stand in one row: "Al-Mawasi, Khan Yunis and Jabalia", "Beit She'an and Afula". */
const isRow = (sentence: Sentence, from: number, to: number): boolean => {
  if (to - from < 1 || to - from > 3) return false
  for (let token = from; token < to; token++)
    if (!/^(,|and|or|the|in|both)$/.test(sentence.forms[token]!)) return false
  return true
}

/** Country of a town in the same row of names, for one that the base does not know. */
function besideOf(names: readonly Named[], at: number, inRow: readonly boolean[]): string | null {
  for (let one = at; inRow[one] === true; one++) {
    const next = names[one + 1]!
    if (next.place !== null && next.place.level > 1) return next.place.country
  }
  for (let one = at - 1; one >= 0 && inRow[one] === true; one--) {
    const {place} = names[one]!
    if (place !== null && place.level > 1) return place.country
  }
  return null
}

function spotOf(names: readonly Named[], at: number, last: number, inRow: readonly boolean[]): Spot {
  const one = names[at]!
  const outer =
    names
      .slice(at + 1, last + 1)
      .filter(name => name.place !== null)
      .at(-1)?.place ?? null
  // "Trujillo, La Libertad": the province of that name that the town lies in
  const isIts = outer !== null && one.place?.province === outer.name && one.place.country !== outer.country
  const country =
    (isIts ? one.place!.country : outer?.country) ??
    one.place?.country ??
    one.country ??
    besideOf(names, at, inRow)
  const fits = one.place !== null && one.place.country === country
  return {
    from: one.from,
    to: one.to,
    end: names[last]!.to,
    name: one.name,
    country,
    level: one.level,
    latitude: fits ? one.place!.latitude : null,
    longitude: fits ? one.place!.longitude : null,
    population: one.place?.population ?? 0,
    isKnown: one.place !== null,
    isWater: (country === null && isWaterName(one.name)) || /^(Strait|Gulf) of /.test(one.name),
  }
}
