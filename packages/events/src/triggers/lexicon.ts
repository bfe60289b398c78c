// The trigger lexicon: tables a scholar edits, compiled once into rows that can be asked by lemma.
// Format of the rows: the heads of data/triggers-verbs.tsv and data/triggers-nouns.tsv.

import {nounClasses} from "../tables/noun-classes.ts"
import {triggersNouns} from "../tables/triggers-nouns.ts"
import {triggersVerbs} from "../tables/triggers-verbs.ts"

/** An operator stands above another act and changes what it is: "refused to sign" is no signing. */
export type Operator =
  | "promise"
  | "plan"
  | "hope"
  | "weigh"
  | "request"
  | "order"
  | "refuse"
  | "deny"
  | "fail"
  | "stop"
  | "threaten"
  | "warn"
  | "allege"
  | "announce"
  | "enact"
  | "content"
  | "allow"
  | "help"
  | "exercise"
  | "delay"

type Sense =
  | {
      readonly kind: "act"
      readonly type: string
      readonly mode: string | null
      /** The words leave no doubt of type and mode, whatever the models hold. */
      readonly settled: boolean
    }
  | {
      readonly kind: "operator"
      readonly operator: Operator
      readonly otherwise: {readonly type: string; readonly mode: string | null} | null
    }
  | {readonly kind: "none"}

export interface Condition {
  readonly slot: string
  /** Lemmas that satisfy it; `null`: the slot need only be there. */
  readonly values: ReadonlySet<string> | null
  readonly classes: readonly string[]
  readonly absent: boolean
}

/** Slots by which a role is filled: the first list that yields a participant wins; `all` takes every one. */
export interface RoleSlots {
  readonly slots: readonly string[]
  readonly all: boolean
}

export interface Row {
  /** Words that must stand with the head: particles of a verb, other words of a compound noun. */
  readonly words: readonly string[]
  /** Place of the head in `words` for nouns; 0 for verbs. */
  readonly headAt: number
  readonly conditions: readonly Condition[]
  readonly sense: Sense
  readonly actor: RoleSlots
  readonly recipient: RoleSlots
  /** The row as it stands in the table, for explanations. */
  readonly source: string
}

export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Row[]>
  readonly nouns: ReadonlyMap<string, readonly Row[]>
}

const classes = new Map<string, ReadonlySet<string>>(
  nounClasses.map(row => {
    const [name, members] = row.split("\t")
    return [name!, new Set(members!.split(",").map(member => member.trim()))]
  }),
)

const parseAct = (text: string): {type: string; mode: string | null} => {
  const [type, mode] = text.split(".")
  return {type: type!, mode: mode ?? null}
}

function parseSense(text: string, row: string): Sense {
  if (text === "-") return {kind: "none"}
  if (!text.startsWith("=")) {
    if (!/^[A-Z]+(\.[a-z-]+)?!?$/.test(text))
      throw new Error(`trigger table: cannot read the sense "${text}" in the row "${row}"`)
    return {kind: "act", ...parseAct(text.replace("!", "")), settled: text.endsWith("!")}
  }
  const [operator, otherwise] = text.slice(1).split("/")
  return {
    kind: "operator",
    operator: operator as Operator,
    otherwise: otherwise === undefined || otherwise === "-" ? null : parseAct(otherwise),
  }
}

function parseCondition(text: string): Condition {
  if (text.startsWith("!")) return {slot: text.slice(1), values: null, classes: [], absent: true}
  const [slot, values] = text.split("=")
  if (values === undefined) return {slot: slot!, values: null, classes: [], absent: false}
  const lemmas = new Set<string>()
  const named: string[] = []
  for (const value of values.split("|")) {
    const members = classes.get(value)
    if (members === undefined) lemmas.add(value)
    else {
      named.push(value)
      for (const member of members) lemmas.add(member)
    }
  }
  return {slot: slot!, values: lemmas, classes: named, absent: false}
}

const parseSlots = (text: string): RoleSlots => ({
  slots: text.split(/[|&]/).filter(slot => slot !== ""),
  all: text.includes("&"),
})

const defaultRoles = {verb: "subj>obj", noun: "poss|by|from|amod|compound|light>on|against|to|with"}

function compile(rows: readonly string[], kind: "verb" | "noun"): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const source of rows) {
    const [words = "", when = "", sense = "", roles = ""] = source.split("\t")
    const parts = words.split(" ")
    const headAt = kind === "verb" || parts[1] === "of" ? 0 : parts.length - 1
    const [actor, recipient] = (roles.trim() || defaultRoles[kind]).split(">")
    const row: Row = {
      words: parts,
      headAt,
      conditions: when.trim() === "" ? [] : when.trim().split(" & ").map(parseCondition),
      sense: parseSense(sense.trim(), source),
      actor: parseSlots(actor ?? ""),
      recipient: parseSlots(recipient ?? ""),
      source: `${words}${when.trim() === "" ? "" : ` [${when.trim()}]`}`,
    }
    const head = parts[headAt]!
    const same = found.get(head)
    if (same === undefined) found.set(head, [row])
    else same.push(row)
  }
  // rows that ask for more are tried first; the table's order decides among equals
  const demands = (row: Row): number => row.conditions.length + 2 * (row.words.length - 1)
  for (const list of found.values()) list.sort((a, b) => demands(b) - demands(a))
  return found
}

export const isInClass = (name: string, lemma: string): boolean => classes.get(name)?.has(lemma) ?? false

let compiled: Lexicon | null = null

/** The lexicon, compiled on first use. */
export const lexicon = (): Lexicon =>
  (compiled ??= {verbs: compile(triggersVerbs, "verb"), nouns: compile(triggersNouns, "noun")})
