// Reads the gold of who is meant (format: corpus/actors/README.md): sentences, one a line with an answer for each
// mark, and stories, one a file with an answer for each chain of mentions. What it cannot read it names by line, so
// the same function checks the corpus and feeds the evaluation.

import {countryByIso3, isNonState, isSector, type Sector} from "@demarche/codebook"
import type {Span} from "@demarche/text"
import {type Mark, readMarks} from "./actor-marks.ts"

export const actorClasses = [
  "states",
  "officeholder-dated",
  "words-decide",
  "groups",
  "former-office",
  "organisations",
  "role-nouns",
  "metonyms",
  "places-as-places",
  "look-alikes",
  "former-states",
  "pronouns",
  "descriptions",
  "short-forms",
  "compound",
  "regions-without-code",
  "unknown",
] as const
export type ActorClass = (typeof actorClasses)[number]

export const actorKinds = ["person", "state", "organisation", "group", "place", "thing"] as const
export type ActorKind = (typeof actorKinds)[number]

/** Who is meant: one party. What a field leaves out is not judged. */
export interface GoldReferent {
  /** Right answers, the best first; `null` says that text and general knowledge tell no country. */
  readonly codes: readonly (string | null)[]
  /** Right answers for the main sector; `null` stands for no sector and for UNK. Left out: not judged. */
  readonly sectors?: readonly (Sector | null)[]
  /** Sectors that must be told beside the main one. */
  readonly others?: readonly Sector[]
  /** Full names of the person or organisation in usual English forms; any of them is right. */
  readonly identities?: readonly string[]
  /** The office held on the day, or, with ELI, the one held before, in the words that are right for it. */
  readonly offices?: readonly string[]
  readonly kind?: ActorKind
}

export interface GoldActorMention {
  /** UTF-16 offsets into the item's text. */
  readonly span: Span
  readonly text: string
  readonly class: ActorClass
  /** One for a single party, several for a list or "the two leaders". */
  readonly referents: readonly GoldReferent[]
  /** Numbers of the chains it belongs to; several for "the two leaders". */
  readonly chains: readonly number[]
}

export interface GoldActorText {
  /** Name of the file and, for a sentence, its line: `test-words:12`. */
  readonly id: string
  readonly date: string
  readonly text: string
  readonly story: boolean
  /** In order of their first sign, the longer first. */
  readonly mentions: readonly GoldActorMention[]
}

export interface ActorGoldReading {
  readonly items: readonly GoldActorText[]
  /** `line` counts from 1. */
  readonly rejected: readonly {readonly line: number; readonly reason: string}[]
}

/** Reads one file; `name` is the name that ids begin with. A file that begins with `# date:` is a story. */
export const parseActorGold = (name: string, content: string): ActorGoldReading =>
  /^# date:/.test(content) ? parseStory(name, content) : parseSentences(name, content)

function parseSentences(name: string, content: string): ActorGoldReading {
  const items: GoldActorText[] = []
  const rejected: {line: number; reason: string}[] = []
  content.split("\n").forEach((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return
    try {
      items.push(parseSentence(`${name}:${index + 1}`, line))
    } catch (error) {
      rejected.push({line: index + 1, reason: (error as Error).message})
    }
  })
  return {items, rejected}
}

function parseSentence(id: string, line: string): GoldActorText {
  const [date = "", rest] = split(line, "\t")
  if (rest === undefined) throw new Error("no tab between date and text")
  const [marked = "", ...blocks] = rest.split("||").map(part => part.trim())
  const {text, marks} = readMarks(marked)
  if (marks.some(({keys}) => keys.length > 1 || keys[0]?.letters !== ""))
    throw new Error("the marks of a sentence are plain numbers")
  return {
    id,
    date: checkedDate(date),
    text,
    story: false,
    mentions: mentionsOf(text, marks, answersOf(blocks)),
  }
}

function parseStory(name: string, content: string): ActorGoldReading {
  const [first = "", ...lines] = content.split("\n")
  const end = lines.indexOf("||")
  const rejected: {line: number; reason: string}[] = []
  const answers = new Map<number, Answer>()
  lines.forEach((line, index) => {
    if (end === -1 || index <= end || line.trim() === "" || line.startsWith("#")) return
    try {
      addAnswer(answers, line)
    } catch (error) {
      rejected.push({line: index + 2, reason: (error as Error).message})
    }
  })
  try {
    if (end === -1) throw new Error("no line '||' between the story and its chains")
    const date = checkedDate(first.replace(/^# date:/, "").trim())
    // one sentence a line, an empty line between paragraphs
    const marked = lines.slice(0, end).join(" ").trim().replace(/ {2,}/g, "\n\n")
    const {text, marks} = readMarks(marked)
    if (marks.some(({keys}) => keys.some(({letters}) => letters === "")))
      throw new Error("the marks of a story are a number and a letter")
    const mentions = mentionsOf(text, marks, answers)
    return {items: [{id: name, date, text, story: true, mentions}], rejected}
  } catch (error) {
    return {items: [], rejected: [{line: 1, reason: (error as Error).message}, ...rejected]}
  }
}

/** What stands behind a mark's number. */
interface Answer {
  /** Numbers of the marks whose parties it refers to: `of=1+2`. */
  readonly of: readonly number[]
  readonly referents: readonly GoldReferent[]
  readonly class: ActorClass
  /** Classes of single mentions of a chain: `b=short-forms`. */
  readonly classes: ReadonlyMap<string, ActorClass>
}

function answersOf(blocks: readonly string[]): Map<number, Answer> {
  const answers = new Map<number, Answer>()
  for (const block of blocks) addAnswer(answers, block)
  return answers
}

function addAnswer(answers: Map<number, Answer>, block: string): void {
  const [number, answer] = answerOf(block)
  if (answers.has(number)) throw new Error(`${number} is answered twice`)
  answers.set(number, answer)
}

const fieldNames = ["identity", "office", "kind", "class", "other", "of"]

function answerOf(block: string): [number, Answer] {
  const found = /^(\d+): *(.+)$/.exec(block.trim())
  if (found === null) throw new Error(`'${block}' is no answer: write number: CODE SECTOR ; class=…`)
  const fields = new Map<string, string>()
  const classes = new Map<string, ActorClass>()
  let codeAndSector: string | undefined
  for (const part of (found[2] as string).split(";").map(words => words.trim())) {
    const [key = "", value] = split(part, "=")
    if (value === undefined) {
      if (codeAndSector !== undefined) throw new Error(`'${part}' has no '='`)
      codeAndSector = part
    } else if (/^[a-z]{1,2}$/.test(key) && key !== "of") classes.set(key, oneOf(actorClasses, value))
    else if (!fieldNames.includes(key) || fields.has(key)) throw new Error(`unknown or second field '${key}'`)
    else fields.set(key, value)
  }
  const of = (fields.get("of")?.split("+") ?? []).map(Number)
  if (of.length > 0 === (codeAndSector !== undefined))
    throw new Error(`'${block}' needs either CODE SECTOR or of=numbers`)
  return [
    Number(found[1]),
    {
      of,
      referents: codeAndSector === undefined ? [] : referentsOf(codeAndSector, fields),
      class: oneOf(actorClasses, fields.get("class") ?? ""),
      classes,
    },
  ]
}

/** `FRA+DEU GOV` is two parties; `RUS/SUN ELI` one with two right codes. */
function referentsOf(words: string, fields: ReadonlyMap<string, string>): GoldReferent[] {
  const [codes = "", sectors = "", more] = words.split(/\s+/)
  if (sectors === "" || more !== undefined) throw new Error(`'${words}' is not CODE SECTOR`)
  const parts = codes.split("+")
  const shared = (name: string, values: readonly string[]): readonly string[] => {
    if (values.length > 1 && values.length !== parts.length)
      throw new Error(`${values.length} of ${name} for ${parts.length} parties`)
    return values
  }
  const sectorParts = shared("sector", sectors.split("+"))
  const identities = shared("identity", fields.get("identity")?.split(" + ") ?? [])
  const offices = shared("office", fields.get("office")?.split(" + ") ?? [])
  const kind = fields.get("kind")
  const other = fields.get("other")
  return parts.map((code, index) => {
    const sector = (sectorParts[index] ?? sectorParts[0]) as string
    const identity = identities[index] ?? identities[0]
    const office = offices[index] ?? offices[0]
    return {
      codes: code.split("/").map(codeOf),
      ...(sector === "-" ? {} : {sectors: sector.split("/").map(sectorOf)}),
      ...(other === undefined ? {} : {others: other.split(",").map(namedSector)}),
      ...(identity === undefined ? {} : {identities: identity.split("/")}),
      ...(office === undefined ? {} : {offices: office.split("/")}),
      ...(kind === undefined ? {} : {kind: oneOf(actorKinds, kind)}),
    }
  })
}

function codeOf(word: string): string | null {
  if (word === "null") return null
  if (isNonState(word) || countryByIso3(word)?.code === word) return word
  throw new Error(`'${word}' is no code of a country and none without a country`)
}

const sectorOf = (word: string): Sector | null => (word === "none" ? null : namedSector(word))

function namedSector(word: string): Sector {
  if (!isSector(word)) throw new Error(`'${word}' is no sector`)
  return word
}

function mentionsOf(
  text: string,
  marks: readonly Mark[],
  answers: ReadonlyMap<number, Answer>,
): GoldActorMention[] {
  const used = new Set<number>()
  const seen = new Set<string>()
  const answer = (number: number): Answer => {
    const found = answers.get(number)
    if (found === undefined) throw new Error(`mark ${number} has no answer`)
    used.add(number)
    return found
  }
  const mentions = marks.map(({start, end, keys}) => {
    const chains = new Set<number>()
    const referents: GoldReferent[] = []
    for (const {number, letters} of keys) {
      if (seen.has(number + letters)) throw new Error(`mark ${number}${letters} stands twice`)
      seen.add(number + letters)
      const own = answer(number)
      for (const target of own.of.length > 0 ? own.of : [number]) {
        const meant = answer(target)
        if (meant.of.length > 0) throw new Error(`${number} points to ${target}, which points on`)
        chains.add(target)
        referents.push(...meant.referents)
      }
    }
    const {number, letters} = keys[0] as Mark["keys"][number]
    return {
      span: {start, end},
      text: text.slice(start, end),
      class: answer(number).classes.get(letters) ?? answer(number).class,
      referents,
      chains: [...chains],
    }
  })
  for (const [number, {classes}] of answers) {
    if (!used.has(number)) throw new Error(`answer ${number} has no mark`)
    for (const letters of classes.keys())
      if (!seen.has(number + letters)) throw new Error(`class for ${number}${letters}, which has no mark`)
  }
  return mentions
}

const split = (words: string, at: string): readonly string[] => {
  const place = words.indexOf(at)
  return place === -1 ? [words.trim()] : [words.slice(0, place).trim(), words.slice(place + 1).trim()]
}

function oneOf<Name extends string>(names: readonly Name[], word: string): Name {
  const found = names.find(name => name === word)
  if (found === undefined) throw new Error(`'${word}' is none of ${names.join(", ")}`)
  return found
}

function checkedDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days)
    throw new Error(`'${date}' is no day; write YYYY-MM-DD`)
  return date
}
