// Reads the case files: sentences with the events they must give. The format is explained at the head of cases/README.md.

import type {EntityBlock, EventRecord} from "@demarche/codebook"

export interface ExpectedParty {
  readonly code: string | null
  readonly sector: string | null
  readonly words: string | null
}

export interface ExpectedEvent {
  readonly line: number
  readonly source: string
  readonly type: string
  /** `null`: not judged. */
  readonly mode: string | null
  /** `null`: not judged; empty: there must be none. */
  readonly actors: readonly ExpectedParty[] | null
  readonly recipients: readonly ExpectedParty[] | null
  readonly modality: string
  readonly more: readonly (readonly [key: string, value: string])[]
}

export interface Case {
  readonly line: number
  readonly text: string
  readonly date: string | null
  readonly events: readonly ExpectedEvent[]
  /** Other events than the expected ones are tolerated. */
  readonly others: boolean
  readonly knownFailure: string | null
}

const modalities = new Set(["actual", "future", "hypothetical", "negation", "historical"])

function parseParty(text: string): ExpectedParty {
  const words = /"([^"]+)"/.exec(text)?.[1] ?? null
  const [code, sector] = text
    .replace(/"[^"]*"/, "")
    .trim()
    .split(/\s+/)
  return {words, code: code === undefined || code === "" ? null : code, sector: sector ?? null}
}

function parseParties(text: string): ExpectedParty[] | null {
  const trimmed = text.trim()
  if (trimmed === "*" || trimmed === "") return null
  if (trimmed === "none") return []
  return trimmed.split("&").map(parseParty)
}

function parseEvent(source: string, line: number): ExpectedEvent {
  const [head, ...more] = source.split(";").map(part => part.trim())
  const match = /^([A-Z]+)(?:\.([a-z-]+))?\s+(.+?)\s+>\s+(.+)$/.exec(head!)
  if (match === null)
    throw new Error(`line ${line}: cannot read "${source}"; write TYPE.mode ACTOR > RECIPIENT; more`)
  let modality = "actual"
  const rest: [string, string][] = []
  for (const part of more) {
    if (modalities.has(part)) modality = part
    else rest.push([part.split(" ")[0]!, part.slice(part.indexOf(" ") + 1)])
  }
  return {
    line,
    source,
    type: match[1]!,
    mode: match[2] ?? null,
    actors: parseParties(match[3]!),
    recipients: parseParties(match[4]!),
    modality,
    more: rest,
  }
}

export function readCases(content: string): Case[] {
  const cases: Case[] = []
  let date: string | null = null
  let open: {
    line: number
    text: string
    events: ExpectedEvent[]
    others: boolean
    knownFailure: string | null
  } | null = null
  const close = (): void => {
    if (open !== null) cases.push({...open, date})
    open = null
  }
  content.split("\n").forEach((raw, at) => {
    const line = at + 1
    if (raw.trim() === "" || raw.startsWith("#")) return
    if (!raw.startsWith("  ")) {
      close()
      if (/^on \d{4}-\d\d-\d\d$/.test(raw)) date = raw.slice(3)
      else open = {line, text: raw, events: [], others: false, knownFailure: null}
      return
    }
    if (open === null) throw new Error(`line ${line}: an expectation without a sentence above it`)
    const text = raw.trim()
    if (text === "nothing") return
    if (text === "and others") open.others = true
    else if (text.startsWith("known failure: ")) open.knownFailure = text.slice(15)
    else open.events.push(parseEvent(text, line))
  })
  close()
  return cases
}

const partyFits = (expected: ExpectedParty, block: EntityBlock): boolean =>
  (expected.code === null ||
    (expected.code === "null" ? block.code === null : block.code === expected.code)) &&
  (expected.sector === null ||
    block.sector === expected.sector ||
    block.other_sectors.includes(expected.sector)) &&
  (expected.words === null ||
    block.entity_text.includes(expected.words) ||
    block.identifier_text === expected.words)

const partiesFit = (expected: readonly ExpectedParty[] | null, blocks: readonly EntityBlock[]): boolean =>
  expected === null ||
  (expected.length === 0
    ? blocks.length === 0
    : expected.every(one => blocks.some(block => partyFits(one, block))) && blocks.length <= expected.length)

function detailFits([key, value]: readonly [string, string], record: EventRecord): boolean {
  switch (key) {
    case "kind":
      return record.attribution?.kind === value
    case "said":
      return value === "by nobody"
        ? record.attribution === null
        : record.attribution?.text.includes(value.replace(/^by /, "").replace(/"/g, "")) === true
    case "stance":
      return record.attribution?.stance === value
    case "place":
      if (value === "nowhere") return record.event_loc === null
      return (
        record.event_loc !== null &&
        `${record.event_loc.resolved_place} ${record.event_loc.country_code} ${record.event_loc.extracted_place}`.includes(
          value,
        )
      )
    case "date":
      return value === `${record.date}` || value === `${record.date}..${record.enddate}`
    case "precision":
      return record.date_info.precision === value
    case "amount":
      if (value === "none") return record.amount.length === 0
      return record.amount.some(
        amount =>
          value === `${amount.value} ${amount.unit}` ||
          value === `${amount.value} ${amount.unit} ${amount.bound}`,
      )
    case "dead":
    case "injured":
    case "arrested":
    case "number": {
      const count = record.size?.[key]
      return count !== undefined && (value === `${count.value}` || value === `${count.value} ${count.bound}`)
    }
    case "context":
      return value.split(/[ ,]+/).every(context => record.context.includes(context))
    case "mentions":
      return record.mentions.length === Number(value)
    default:
      throw new Error(`unknown detail "${key}"`)
  }
}

export const eventFits = (expected: ExpectedEvent, record: EventRecord): boolean =>
  record.event[0] === expected.type &&
  (expected.mode === null ||
    (expected.mode === "none" ? record.mode.length === 0 : record.mode[0] === expected.mode)) &&
  record.modality === expected.modality &&
  partiesFit(expected.actors, record.actor) &&
  partiesFit(expected.recipients, record.recipient) &&
  expected.more.every(detail => detailFits(detail, record))

const blockText = (blocks: readonly EntityBlock[]): string =>
  blocks
    .map(
      block =>
        `${[block.code ?? "null", block.sector].filter(part => part !== null).join(" ")} "${block.entity_text}"`,
    )
    .join(" & ") || "none"

/** A record in the words of the case files. */
export function describeRecord(record: EventRecord): string {
  const parts = [
    `${record.event[0]}${record.mode.map(mode => `.${mode}`).join("")} ${blockText(record.actor)} > ${blockText(record.recipient)}`,
    ...(record.modality === "actual" ? [] : [record.modality]),
    ...(record.attribution === null ? [] : [`said by "${record.attribution.text}"`]),
    ...(record.event_loc === null
      ? []
      : [`place ${record.event_loc.resolved_place} ${record.event_loc.country_code}`]),
    ...(record.date_info.text === null
      ? []
      : [`date ${record.date}..${record.enddate} (${record.date_info.text})`]),
    ...record.amount.map(amount => `amount ${amount.value} ${amount.unit} ${amount.bound}`),
    ...Object.entries(record.size ?? {}).map(([key, count]) => `${key} ${count.value} ${count.bound}`),
  ]
  return parts.join("; ")
}

/** What is wrong with the events coded for a case; empty when nothing is. */
export function problemsOf(one: Case, records: readonly EventRecord[]): string[] {
  const free = new Set(records)
  const problems: string[] = []
  for (const expected of one.events) {
    const found = [...free].find(record => eventFits(expected, record))
    if (found === undefined) problems.push(`missing: ${expected.source}`)
    else free.delete(found)
  }
  if (!one.others) for (const record of free) problems.push(`too much: ${describeRecord(record)}`)
  return problems
}
