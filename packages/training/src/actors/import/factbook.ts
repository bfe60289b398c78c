// Chiefs of state and heads of government from the World Factbook: one reading of it, or its history by month.
// A text holds several people: "President Miguel DIAZ-CANEL Bermudez (since 19 April 2018); Vice President …".

import {type HolderRow, officeKey, readDay} from "./holder-row.ts"

/** What one text of the factbook says of one person. */
export interface Told {
  readonly title: string
  readonly name: string
  readonly surnames: readonly string[]
  readonly since: string
}

const titleWords = new Set(
  (
    "president vice first second third prime minister ministers deputy acting interim transitional transition caretaker chancellor king queen " +
    "sultan emperor amir emir prince princess grand duke crown sheikh chairman chairperson chair chairwoman head of the state council presidential " +
    "executive premier taoiseach governor general supreme leader co-chiefs captain captains regent co-prince pope chief government federal " +
    "commander-in-chief armed forces sovereign and affairs commission assembly national member presidency gnu cnsp sac overall taliban " +
    "co-vice foreign military junta leader people's republic spain swiss confederation bosnia herzegovina designate elect former representative secretary " +
    "premiers presidents chancellors vices deputies members governors transition defense defence interior finance homeland safeguard for vacant lord protector highness majesty his her"
  ).split(" "),
)
const ranks =
  /^(Gen\.?|General|Lt\.?|Col\.?|Colonel|Capt\.?|Captain|Maj\.?|Major|Brig\.?|Sr\.?|Dr\.?|Sir|Dame|Cdre\.?|Rear|Adm\.?|Admiral|Field|Marshal|Air|Tan|Sri|Ratu|Sheikh|Shaykh|Hon\.?|Rev\.?|Prof\.?|Eng\.?|Ing\.?|Senator|Mullah|Grand|HRH|H\.E\.|Army|Marechal|Lieutenant|Commodore)$/

const isCapitals = (word: string): boolean => {
  const letters = word.replace(/[^\p{L}]/gu, "")
  return (
    letters.length >= 2 &&
    letters === letters.toUpperCase() &&
    !/^(GNU|CNSP|SAC|PLC|UN|US|UK|II|III|IV|VI|VII|VIII|XIV|SPA|HRH)$/.test(letters)
  )
}

const small = /^(bin|ibn|al|el|de|da|do|dos|das|del|di|van|von|der|den|la|le|ould|e|y|bint)$/i

/** "DIAZ-CANEL" as "Diaz-Canel", "EL-SISI" as "el-Sisi", "VAN DER" in lower case. */
const lowered = (word: string): string =>
  isCapitals(word)
    ? word
        .toLowerCase()
        .split(/(?<=[-'’])/)
        .map(part =>
          /^(al|el|as|ad|ash|an)-$/.test(part) || small.test(part)
            ? part
            : part.slice(0, 1).toUpperCase() + part.slice(1),
        )
        .join("")
    : word

const romans = /^(I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XVI|XX)$/

/** The name as news writes it: given names and the family name in capitals, without the mother's name behind it. */
const newsName = (words: readonly string[]): {name: string; surnames: string[]} => {
  const firstCapital = words.findIndex(isCapitals)
  if (firstCapital < 0) return {name: words.join(" "), surnames: []}
  let lastCapital = firstCapital
  while (
    lastCapital + 1 < words.length &&
    (isCapitals(words[lastCapital + 1]!) ||
      romans.test(words[lastCapital + 1]!) ||
      (small.test(words[lastCapital + 1]!) &&
        lastCapital + 2 < words.length &&
        isCapitals(words[lastCapital + 2]!)))
  )
    lastCapital++
  const given = words.slice(0, firstCapital).filter(word => !/^[A-Z]\.$/.test(word) && !/^["“(]/.test(word))
  const family = words.slice(firstCapital, lastCapital + 1).map(lowered)
  const behind = words
    .slice(lastCapital + 1)
    .map(lowered)
    .filter(word => !/^(Jr\.?|Sr\.?)$/.test(word))
  const surname = family.join(" ")
  const main = family.filter(word => !romans.test(word)).join(" ")
  const name =
    given.length > 0
      ? [...given, ...family].join(" ")
      : [...family, ...(family.length > 1 ? [] : behindName(behind))].join(" ")
  return {name, surnames: [...new Set([main, surname])]}
}

/** What news adds to a name that comes first: "Abiy Ahmed", "Salman bin Abd al-Aziz". */
const behindName = (words: readonly string[]): readonly string[] => {
  if (!/^(bin|ibn|bint|ould)$/i.test(words[0] ?? ""))
    return words.slice(0, /^(al|el|al-.*)$/i.test(words[0] ?? "") ? 2 : 1)
  return words.slice(0, /^al-/i.test(words[2] ?? "") ? 3 : 2)
}

/** All people with a "since" date in a factbook text. */
const readFactbookText = (text: string): Told[] => {
  const found: Told[] = []
  let before = ""
  const pattern = /([^;()]*(?:\([^()]*\)[^;()]*)*?)\s*\((?:[^()]*?\b)?since\s+([^)]*)\)/g
  for (const match of text.matchAll(pattern)) {
    const since = readDay(match[2]!)
    if (since === null) continue
    let head = match[1]!.replace(/\([^()]*\)/g, " ").replace(/\[[^\]]*\]/g, " ")
    head = head
      .split(/;|\bnote\b\s*[-:–]?|represented by|\bother\b|, which|:\s/)
      .at(-1)!
      .trim()
    if (
      /\b(appointed|following|resign\w*|announced|died|was|is|has|after|when|assume[sd]?|elected|overthrown)\b/.test(
        head,
      )
    )
      continue
    const words = head.split(/[\s,]+/).filter(word => word !== "" && word !== "-" && word !== "–")
    const capital = words.findIndex(isCapitals)
    if (capital < 0 || words.length > 22) continue
    let start = capital
    while (start > 0) {
      const word = words[start - 1]!
      if (
        titleWords.has(word.toLowerCase()) ||
        ranks.test(word) ||
        (!/^\p{Lu}/u.test(word) && !small.test(word) && !/^["“]/.test(word))
      )
        break
      start--
    }
    const own = words
      .slice(0, start)
      .filter(word => !ranks.test(word))
      .join(" ")
    // "Deputy Premiers A (since …), B (since …)": a name behind a comma has the title of the one before
    const title = own === "" && /^\s*(,|and\b)/.test(match[1]!) ? before : own
    before = title
    const nameWords = words
      .slice(start)
      .filter(word => !/^(Gen\.|Lt\.|Dr\.|Brig\.|Col\.|Sr\.|Capt\.|Cdre\.|Ret\.)$/.test(word))
    const {name, surnames} = newsName(nameWords)
    if (name.length > 2) found.push({title, name, surnames, since})
  }
  return found
}

const female = /\b(Queen|Princess|Duchess|Dame)\b/
const male = /\b(King|Prince|Duke|Sultan|Emir|Amir|Emperor|Pope|Sheikh|Sir)\b/

export interface FactbookText {
  readonly role: "chief" | "head"
  readonly country: string
  readonly text: string
  /** Days between which the text stood there, YYYY-MM-DD. */
  readonly lastSeen: string
}

/** Rows of people in office. `newest` is the day of the latest reading: who stood there then is still in office. */
export const factbookRows = (texts: readonly FactbookText[], newest: string, source: string): HolderRow[] => {
  const rows = new Map<string, HolderRow & {readonly seen: string}>()
  for (const {role, country, text, lastSeen} of texts) {
    for (const told of readFactbookText(text)) {
      const key = officeKey(
        told.title,
        told.title === "" || role === "chief" || role === "head" ? role : null,
      )
      if (key === null || told.since > lastSeen) continue
      if (key === "monarch" && country !== "GBR" && /Charles|Elizabeth/i.test(told.name)) continue
      if (country === "AND" && key !== "prime-minister") continue
      const office =
        country === "PRK" && /Kim Jong/i.test(told.name)
          ? "supreme-leader"
          : country === "PRK" && /assembly/i.test(told.title)
            ? "speaker"
            : key
      const id = `${country}|${office}|${told.name}|${told.since.slice(0, 4)}`
      const known = rows.get(id)
      const seen = known !== undefined && known.seen > lastSeen ? known.seen : lastSeen
      const shown = /Queen|King|Emperor|Sultan|Emir|Amir|Pope|Grand Duke|Prince/
        .exec(told.title)?.[0]
        ?.replace("Amir", "Emir")
      rows.set(id, {
        country,
        office,
        label:
          office === "monarch" && shown !== undefined
            ? shown
            : office === "prime-minister" && /Taoiseach/.test(told.title)
              ? "Taoiseach"
              : "",
        name: told.name,
        aliases: known?.aliases ?? [],
        surnames: told.surnames,
        gender: female.test(told.title) ? "female" : male.test(told.title) ? "male" : "",
        wikidata: "",
        from: told.since,
        to: seen >= newest ? "" : `${seen}+`,
        source,
        seen,
      })
    }
  }
  return [...rows.values()]
}
