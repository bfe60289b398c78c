// Reads what stands behind "||": `TYPE.mode:modality +context,context key=value …`.

import {
  type Bound,
  countryByIso3,
  isContext,
  isEventType,
  isModeOf,
  isNonState,
  isSector,
  type Modality,
  recordCode,
  type Stance,
} from "@demarche/codebook"
import type {GoldAmount, GoldCount} from "../gold/gold-item.ts"

/** A party's `RUS.GOV`: country or non-state code, and main sector. */
export interface PartyCode {
  readonly code: string | null
  readonly sector: string | null
}

export interface EventHead {
  readonly type: string
  readonly mode: string | null
  readonly modality: Modality
  readonly contexts: readonly string[]
  readonly noActor: boolean
  readonly actorCodes: readonly PartyCode[]
  readonly recipientCodes: readonly PartyCode[]
  readonly date: string | null
  readonly enddate: string | null
  readonly amount: GoldAmount | null
  readonly counts: Readonly<Record<string, GoldCount>>
  readonly place: {readonly country: string; readonly name: string | null} | null
  readonly quoted: boolean
  readonly stance: Stance
  readonly kind: "speaker" | "document"
  readonly doubtful: boolean
}

export const modalities: readonly Modality[] = ["actual", "historical", "future", "hypothetical", "negation"]
const BOUNDS: readonly Bound[] = ["exact", "at_least", "at_most", "about"]

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const COUNT_BOUNDS: Readonly<Record<string, Bound>> = {
  "~": "about",
  ">": "at_least",
  "<": "at_most",
  "": "exact",
}
const COUNT_KEYS: Readonly<Record<string, string>> = {
  dead: "dead",
  injured: "injured",
  arrested: "arrested",
  crowd: "number",
}
const KEYS: ReadonlySet<string> = new Set(
  "A A:code R:code date value unit bound place stance kind dead injured arrested crowd".split(" "),
)

/** Never throws: what cannot be read is named in `problems` and left out. */
export const readEventHead = (written: string): {head: EventHead; problems: readonly string[]} => {
  const problems: string[] = []
  const [act = "", ...rest] = written.trim().split(/\s+/)
  const {type, mode, modality} = readAct(act, problems)
  const named: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string>()
  let last = ""
  for (const word of rest) {
    const equals = word.indexOf("=")
    if (word.startsWith("+")) named.push(...word.slice(1).split(","))
    else if (word === "?" || word === "quoted") flags.add(word)
    else if (equals > 0) {
      last = word.slice(0, equals)
      if (!KEYS.has(last)) problems.push(`unknown key ${last}=`)
      if (values.has(last)) problems.push(`${last}= stands twice`)
      values.set(last, word.slice(equals + 1))
    } else if (last === "place" || last === "unit") values.set(last, `${values.get(last)} ${word}`)
    else problems.push(`cannot read ${JSON.stringify(word)}: expected +contexts or key=value`)
  }
  for (const context of named) if (!isContext(context)) problems.push(`unknown context ${context}`)
  if (new Set(named).size < named.length) problems.push(`a context stands twice: ${named.join(",")}`)

  const choice = <T extends string>(key: string, choices: readonly T[], otherwise: T): T => {
    const value = values.get(key)
    if (value === undefined) return otherwise
    if (!(choices as readonly string[]).includes(value))
      problems.push(`${key}=${value}: expected ${choices.join(" or ")}`)
    return value as T
  }
  if (values.has("A") && values.get("A") !== "none")
    problems.push(`A=${values.get("A")}: only A=none is known`)
  const [date, enddate] = readDays(values.get("date"), problems)
  const head: EventHead = {
    type,
    mode,
    modality,
    contexts: named,
    noActor: values.get("A") === "none",
    actorCodes: readCodes(values.get("A:code"), problems),
    recipientCodes: readCodes(values.get("R:code"), problems),
    date,
    enddate,
    amount: readAmount(values, problems),
    counts: readCounts(values, problems),
    place: readPlace(values.get("place"), problems),
    quoted: flags.has("quoted"),
    stance: choice("stance", ["asserts", "denies", "confirms"], "asserts"),
    kind: choice("kind", ["speaker", "document"], "speaker"),
    doubtful: flags.has("?"),
  }
  return {head, problems}
}

const readAct = (act: string, problems: string[]): Pick<EventHead, "type" | "mode" | "modality"> => {
  const match = /^([A-Z]+)(?:\.([a-z-]+))?(?::([a-z]+))?$/.exec(act)
  if (match === null) problems.push(`cannot read ${JSON.stringify(act)}: expected TYPE.mode:modality or NONE`)
  const [, type = act, mode = null, modality = "actual"] = match ?? []
  if (isEventType(type)) {
    if (mode !== null && !isModeOf(type, mode)) problems.push(`${mode} is no mode of ${type}`)
  } else if (match !== null) problems.push(`unknown type ${type}`)
  if (!(modalities as readonly string[]).includes(modality)) problems.push(`unknown modality ${modality}`)
  return {type, mode, modality: modality as Modality}
}

const readDays = (written: string | undefined, problems: string[]): [string | null, string | null] => {
  if (written === undefined) return [null, null]
  const [date = "", enddate = date, more] = written.split("..")
  if (!DAY.test(date) || !DAY.test(enddate) || more !== undefined || enddate < date) {
    problems.push(`date=${written}: expected 2018-11-02 or 2018-10-29..2018-11-04`)
    return [null, null]
  }
  return [date, enddate]
}

/** A country under which events are recorded; territories go under their controlling state. */
const isCountry = (code: string): boolean => {
  const country = countryByIso3(code)
  return country !== undefined && recordCode(country) === code
}

const readCodes = (written: string | undefined, problems: string[]): PartyCode[] =>
  (written?.split(",") ?? []).map(one => {
    const match = /^(-?|[A-Z]{3})(?:\.([A-Z]{3}))?$/.exec(one)
    if (match === null || (match[2] !== undefined && !isSector(match[2])))
      problems.push(`code ${one}: expected RUS.GOV, RUS, or -.REB without a country`)
    else if (match[1] !== "-" && match[1] !== "" && !isCountry(match[1]!) && !isNonState(match[1]!))
      problems.push(`code ${one}: ${match[1]} is no country and no non-state code`)
    return {
      code: match?.[1] === "-" || match?.[1] === "" ? null : (match?.[1] ?? null),
      sector: match?.[2] ?? null,
    }
  })

const readAmount = (values: ReadonlyMap<string, string>, problems: string[]): GoldAmount | null => {
  const value = values.get("value")
  const unit = values.get("unit")
  const bound = values.get("bound") ?? "exact"
  if (!(BOUNDS as readonly string[]).includes(bound))
    problems.push(`bound=${bound}: expected ${BOUNDS.join(", ")}`)
  if ((value === undefined) !== (unit === undefined)) problems.push("value= and unit= stand together")
  if (value === undefined || unit === undefined) return null
  if (!/^\d+(\.\d+)?$/.test(value)) problems.push(`value=${value}: expected a plain number`)
  return {value: Number(value), unit, bound: bound as Bound}
}

const readCounts = (values: ReadonlyMap<string, string>, problems: string[]): Record<string, GoldCount> => {
  const counts: Record<string, GoldCount> = {}
  for (const [key, name] of Object.entries(COUNT_KEYS)) {
    const written = values.get(key)
    if (written === undefined) continue
    const match = /^([~<>]?)(\d+)$/.exec(written)
    if (match === null) problems.push(`${key}=${written}: expected 12, ~12, >12 or <12`)
    else counts[name] = {value: Number(match[2]), bound: COUNT_BOUNDS[match[1]!]!}
  }
  return counts
}

const readPlace = (written: string | undefined, problems: string[]): EventHead["place"] => {
  if (written === undefined) return null
  const match = /^([A-Z]{3})(?:\/(.+))?$/.exec(written)
  if (match === null) problems.push(`place=${written}: expected CUB/Havana or CUB`)
  else if (!isCountry(match[1]!)) problems.push(`place=${written}: ${match[1]} is no country`)
  return match === null ? null : {country: match[1]!, name: match[2] ?? null}
}
