// "the army", "Zambia's electoral commission", "the junta": the body of that kind that a state has one of, by its name.

import type {Knowledge, Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {stateCode} from "./scene.ts"
import type {Story} from "./story.ts"

interface Kind {
  /** The noun with the word in front of it. */
  readonly noun: RegExp
  readonly name: RegExp
  readonly sector: RegExp
}

const kinds: readonly Kind[] = [
  {
    noun: /^(.* )?(army|military)$|\barmed forces$/,
    name: /\b(army|armed forces|defen[cs]e forces?|military forces)\b(?!.*\b(radio|staff|command|brigade)\b)/i,
    sector: /^MIL$/,
  },
  {
    noun: /^central bank$/,
    name: /\b(central bank|reserve bank|national bank|state bank|bank of|norges bank|riksbank|bank indonesia|bank negara|federal reserve|rastra bank|nationalbank)\b/i,
    sector: /^(GOV|BUS)$/,
  },
  {
    noun: /^(electoral|election|elections) (commission|body|council|tribunal|authority|board|court)$/,
    name: /\belect/i,
    sector: /^(GOV|JUD)$/,
  },
  {
    noun: /^(.* )?junta$/,
    name: /\b(council|committee|junta|government)\b/i,
    sector: /^(GOV|MIL)$/,
  },
]

/** A word in front that makes it another army: "the rebel army", "the rival central bank". */
const another = /^(rebel|rival|private|former|old|liberation|red|salvation|opposition|breakaway|secret)$/

export function stateBody(story: Story, sentence: Sentence, head: number, told: Resolution): Resolution {
  const {code, identity, kind, members, plural} = told
  if (code === null || identity !== null || members !== undefined || !stateCode.test(code)) return told
  if (kind !== "group" && kind !== "organisation") return told
  const lemma = sentence.lemmas[head]!.toLowerCase()
  const before = sentence.lemmas[head - 1]?.toLowerCase() ?? ""
  if (another.test(before) || (plural && !/^forces?$/.test(lemma))) return told
  const words = `${before} ${lemma === "force" ? "forces" : lemma}`
  const row = kinds.findIndex(one => one.noun.test(lemma) || one.noun.test(words))
  const name = row < 0 ? undefined : bodiesOf(story.knowledge, row, story.on).get(code)
  if (name == null) return told
  return {
    ...told,
    kind: "organisation",
    identity: {name, wikidata: null},
    because: [...told.because, `"${lemma}" of ${code} is ${name}`],
  }
}

const indexes = new WeakMap<Knowledge, Map<string, ReadonlyMap<string, string>>>()

/** By country, the one body of a kind that stands on the day; those of which there are several are left out. */
function bodiesOf(knowledge: Knowledge, row: number, on: string | null): ReadonlyMap<string, string> {
  let index = indexes.get(knowledge)
  if (index === undefined) {
    index = new Map()
    indexes.set(knowledge, index)
  }
  const key = `${row} ${on}`
  const known = index.get(key)
  if (known !== undefined) return known
  const {name: wanted, sector: side, noun} = kinds[row]!
  const isPassing = noun.test("junta")
  const day = on === null ? 0 : Number(on.replaceAll("-", ""))
  const found = new Map<string, string>()
  const several = new Set<string>()
  for (const {name, code, sector, kind, from, to} of knowledge.small.organisations) {
    if (code === null || kind !== "organisation" || !side.test(sector ?? "") || !wanted.test(name)) continue
    // a junta has its days
    if (isPassing && (from === 0 || day === 0)) continue
    if (day !== 0 && (from > day || (to !== 0 && to < day))) continue
    if (found.has(code)) several.add(code)
    found.set(code, name)
  }
  for (const code of several) found.delete(code)
  index.set(key, found)
  return found
}
