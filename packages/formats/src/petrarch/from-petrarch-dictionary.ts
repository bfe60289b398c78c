// Reads the dictionaries of PETRARCH, PETRARCH2 and TABARI that say who is who: actors and agents. An entry that cannot be
// used is rejected with its line and why; the others are kept. Verb, issue and discard dictionaries are others.
//
//   ZUBROVIA_  [ZUB]                 a name with its code; "_" stands for a space, a last one for the end of the word
//   +ZUBROVIAN_                      another name of it
//   IGOR_PLATT_                      # a comment
//       [ZUBGOV 990131-040131]       what it is between two days; <day and >day are before and since
//       [ZUBELI]                     and on all other days
//   CHAMBER_OF_COMMERCE {CHAMBERS_OF_COMMERCE} [~BUS]      an agent with its plural; {} for none
//   !PERSON! = MAN, MEN, WOMAN, WOMEN                      words that stand where !PERSON! stands
//   FISHER!PERSON! [~AGR]

import type {PetrarchReading, PetrarchRejection, PetrarchRow} from "./actor-row.ts"
import {type CameoActor, cameoActor, cameoAgent} from "./cameo-actor-code.ts"
import {dictionaryNames, dictionaryNoun, pluralNoun} from "./dictionary-name.ts"
import {type Period, readPeriod, settlePeriods} from "./periods.ts"

/** Whether a text is such a dictionary: codes in square brackets, and the first line no header of tab-separated columns. */
export const isPetrarchDictionary = (text: string): boolean => {
  const lines = text.split(/\r\n|\r|\n/).filter(line => line.trim() !== "" && !/^\ufeff?\s*#/.test(line))
  return (
    !/(?:^|\t)name(?:\t|$)/i.test(lines[0] ?? "") &&
    lines.some(line => /\[(?:~?[A-Za-z]{3,}|---)(?:\s*[<>]?\s*\d[\d\s-]*)?\s*\]/.test(line))
  )
}

interface Entry {
  readonly line: number
  readonly name: string
  readonly more: string[]
  /** As it stands in braces, `null` where there are none. */
  readonly plural: string | null
  readonly codes: {readonly line: number; readonly text: string}[]
}

/** Never throws. */
export const fromPetrarchDictionary = (text: string): PetrarchReading => {
  const rows: PetrarchRow[] = []
  const rejected: PetrarchRejection[] = []
  if (/^\s*<ISSUE\b/m.test(text))
    return {rows, rejected: [{line: 1, reason: "a dictionary of issues names no actors"}], repeated: 0}
  const sets = new Map<string, readonly string[]>()
  const seen = new Map<string, string[]>()
  const actors = new Map<string, CameoActor | string>()
  let repeated = 0
  for (const entry of entriesOf(text, sets, rejected)) {
    const isAgent = entry.codes.some(({text: code}) => code.startsWith("~"))
    const found = isAgent ? agentRows(entry, sets, rejected) : actorRows(entry, actors, rejected)
    for (const {key, aliases, rows: told} of found) {
      const known = seen.get(key)
      if (known === undefined) {
        seen.set(key, aliases)
        for (const row of told) rows.push(row)
        continue
      }
      repeated += told.length
      for (const alias of aliases) if (!known.includes(alias)) known.push(alias)
    }
  }
  return {rows, rejected: rejected.sort((a, b) => a.line - b.line), repeated}
}

/** What an entry says of one name. Its rows share the list of other names, which a repetition adds to. */
interface Told {
  readonly key: string
  readonly aliases: string[]
  readonly rows: readonly PetrarchRow[]
}

function* entriesOf(
  text: string,
  sets: Map<string, readonly string[]>,
  rejected: PetrarchRejection[],
): Generator<Entry> {
  let entry: Entry | null = null
  let line = 0
  for (const raw of text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/)) {
    line++
    const comment = raw.search(/[#;]/)
    const written = (comment < 0 ? raw : raw.slice(0, comment)).trim()
    if (written === "") continue
    const set = /^(!\S+?!)\s*=\s*(.*)$/.exec(written)
    if (set !== null) {
      sets.set(
        set[1]!.toUpperCase(),
        set[2]!
          .split(",")
          .map(word => word.trim())
          .filter(word => word !== ""),
      )
      continue
    }
    const bracket = written.indexOf("[")
    const head = (bracket < 0 ? written : written.slice(0, bracket)).trim()
    const tail = bracket < 0 ? "" : written.slice(bracket)
    const codes = [...tail.matchAll(/\[([^[\]]*)\]/g)].map(([, code]) => ({line, text: code!.trim()}))
    if (bracket >= 0 && codes.length === 0) {
      rejected.push({line, reason: `the bracket in "${tail}" is not closed`})
      if (head !== "" && !head.startsWith("+")) {
        if (entry !== null) yield entry
        entry = null
      }
      continue
    }
    if (head === "") {
      if (entry === null) rejected.push({line, reason: `${tail} follows no name`})
      else entry.codes.push(...codes)
    } else if (head.startsWith("+")) {
      if (entry === null) rejected.push({line, reason: `${head} follows no name`})
      else {
        entry.more.push(...head.slice(1).split("+_"))
        entry.codes.push(...codes)
      }
    } else {
      if (entry !== null) yield entry
      const braces = /^(.*?)\{([^}]*)\}?$/.exec(head)
      entry = {
        line,
        name: (braces?.[1] ?? head).trim(),
        more: [],
        plural: braces === null ? null : braces[2]!.trim(),
        codes,
      }
    }
  }
  if (entry !== null) yield entry
}

/** Words of a name that is nobody's. */
const bodyWord =
  /\b(?:academy|agency|alliance|armed|army|assembly|associat\w*|authority|bank|board|bodies|brigades?|bureau|cabinet|cent(?:er|re)|church|club|coalition|command|commission|committee|companies|company|congress|corp\w*|council|court|department|emirate|factions?|federation|fighters|force|forces|foundation|front|government|group|guards?|guerrillas|inc|institute|jihad|league|liberation|limited|ltd|militants|military|militia\w*|ministry|movement|navy|network|office|organi[sz]ation|parliament|party|people|police|rebels|regime|senate|service|society|state|tribe|troops|tribunal|union|unit|university)\b/i

interface Known {
  readonly actor: CameoActor
  readonly period: Period
}

const nobody: CameoActor = {code: null, sector: null, others: []}

const actorRows = (
  entry: Entry,
  actors: Map<string, CameoActor | string>,
  rejected: PetrarchRejection[],
): Told[] => {
  const {line, name, more, codes} = entry
  const known: Known[] = []
  for (const code of codes) {
    const found = readCode(code.text, actors)
    if (typeof found === "string") rejected.push({line: code.line, reason: found})
    else known.push(found)
  }
  if (known.length === 0) {
    if (codes.length === 0) rejected.push({line, reason: `"${name}" has no code`})
    return []
  }
  const isState = known.every(
    ({actor: {code, sector}}) =>
      sector === null && code !== null && code !== "IGO" && code !== "UNO" && code !== "EUR",
  )
  const written = [name, ...more].flatMap(one => dictionaryNames(one, isState ? 3 : 4))
  const [main] = written
  if (main === undefined) {
    rejected.push({line, reason: `"${name}" is no name`})
    return []
  }
  const aliases = [...new Set(written)].slice(1)
  const kind = isState ? "state" : isPerson(main, entry, known) ? "person" : "organisation"
  const row = ({code, sector, others}: CameoActor, {from, to}: Period): PetrarchRow => ({
    line,
    name: main,
    aliases,
    plurals: noPlurals,
    kind,
    code,
    sector,
    others,
    from,
    to,
  })
  const {answering, free} = settlePeriods(known.map(({period}) => period))
  const [first] = known
  const isOnes = known.every(({actor}) => actor.code === first!.actor.code)
  const nobodys: CameoActor = {code: isOnes ? first!.actor.code : null, sector: null, others: []}
  const rows: PetrarchRow[] = []
  known.forEach(({actor}, at) => {
    for (const period of answering[at]!) rows.push(row(actor, period))
  })
  for (const period of free)
    rows.push(row((kind === "person" ? afterOffice(period, known) : null) ?? nobodys, period))
  return [{key: `${main}|${codes.map(({text}) => text).join("|")}`, aliases, rows: rows.sort(byAnswer)}]
}

const noPlurals: readonly string[] = []

/** The dictionaries do not say who is a person: whoever was of the elite, or had a code for a time, and no body's name. */
const isPerson = (main: string, {codes}: Entry, known: readonly Known[]): boolean =>
  main.includes(" ") &&
  (known.some(({period}) => period.from !== 0 || period.to !== 0) ||
    codes.some(({text}) => /^(?:\w{3})?ELI/i.test(text))) &&
  !codes.some(({text}) => /^(?:MNC|NGO)/i.test(text)) &&
  !bodyWord.test(main)

/** Asked without a day, what is so to this day answers, before what was so later. */
const byAnswer = (a: PetrarchRow, b: PetrarchRow): number =>
  (a.to === 0 ? 0 : 1) - (b.to === 0 ? 0 : 1) || b.from - a.from

/** Who has left office and is given no other code is of the elite, as PLOVER has it. */
const afterOffice = ({from}: Period, known: readonly Known[]): CameoActor | null => {
  let last: Known | null = null
  for (const one of known)
    if (one.period.to !== 0 && one.period.to < from && one.period.to > (last?.period.to ?? 0)) last = one
  return last?.actor.sector === "GOV" ? {code: last.actor.code, sector: "ELI", others: ["GOV"]} : null
}

/** "AFGGOV 331108-730717"; "---" says that the name is no actor then. */
const readCode = (text: string, actors: Map<string, CameoActor | string>): Known | string => {
  const [, code, days] = /^(---|[^\s<>\d]*)\s*(.*)$/.exec(text)! as unknown as [string, string, string]
  const actor = actors.get(code) ?? (code === "---" ? nobody : cameoActor(code))
  actors.set(code, actor)
  if (typeof actor === "string") return actor
  const period = readPeriod(days)
  return typeof period === "string" ? period : {actor, period}
}

const agentRows = (
  entry: Entry,
  sets: ReadonlyMap<string, readonly string[]>,
  rejected: PetrarchRejection[],
): Told[] => {
  const {line, codes, plural} = entry
  const reading = cameoAgent(codes[0]!.text.replace(/^~/, ""))
  if (typeof reading === "string") {
    rejected.push({line: codes[0]!.line, reason: reading})
    return []
  }
  const nouns = [entry.name, ...entry.more].map(name => expanded(name, sets))
  const unknown = nouns.flat().find(({noun}) => noun.includes("!"))
  if (unknown !== undefined) {
    rejected.push({
      line,
      reason: `"${entry.name}": no line says what stands for ${/![^!]*!?/.exec(unknown.noun)![0]}`,
    })
    return []
  }
  return nouns.flat().map(({noun, plurals}) => ({
    key: `~${noun}|${reading.sector}|${reading.others.join("|")}`,
    aliases: [],
    rows: [
      {
        line,
        name: noun,
        aliases: [],
        plurals:
          plurals ?? (plural === null ? [pluralNoun(noun)] : plural === "" ? [] : [dictionaryNoun(plural)]),
        kind: "role",
        code: null,
        ...reading,
        from: 0,
        to: 0,
      },
    ],
  }))
}

/** "FISHER!PERSON!" as fisherman (fishermen), fisherwoman …; plurals stand in the set beside their singular. */
const expanded = (
  written: string,
  sets: ReadonlyMap<string, readonly string[]>,
): {noun: string; plurals: string[] | null}[] => {
  const name = [...sets.keys()].find(one => written.toUpperCase().includes(one))
  if (name === undefined) return [{noun: dictionaryNoun(written), plurals: null}]
  const words = sets.get(name)!.map(word => word.toLowerCase())
  const pluralsOf = (word: string): string[] =>
    words.filter(
      other => other !== word && (other === pluralNoun(word) || other === word.replace(/man$/, "men")),
    )
  const many = new Set(words.flatMap(pluralsOf))
  const at = written.toUpperCase().indexOf(name)
  const filled = (word: string): string =>
    dictionaryNoun(written.slice(0, at) + word + written.slice(at + name.length))
  return words
    .filter(word => !many.has(word))
    .map(word => {
      const plurals = pluralsOf(word).map(filled)
      return {noun: filled(word), plurals: plurals.length === 0 ? null : plurals}
    })
}
