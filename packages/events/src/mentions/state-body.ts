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
  const name = row < 0 ? undefined : bodyOn(story.knowledge, row, code, story.on)
  if (name === undefined) return told
  return {
    ...told,
    kind: "organisation",
    identity: {name, wikidata: null},
    because: [...told.because, `"${lemma}" of ${code} is ${name}`],
  }
}

interface Body {
  readonly name: string
  readonly from: number
  readonly to: number
}

const indexes = new WeakMap<Knowledge, readonly ReadonlyMap<string, readonly Body[]>[]>()

/** For each kind, its bodies by country. */
function bodiesByKind(knowledge: Knowledge): readonly ReadonlyMap<string, readonly Body[]>[] {
  const known = indexes.get(knowledge)
  if (known !== undefined) return known
  const index = kinds.map(({name: wanted, sector: side, noun}) => {
    const found = new Map<string, Body[]>()
    for (const {name, code, sector, kind, from, to} of knowledge.small.organisations) {
      if (code === null || kind !== "organisation" || !side.test(sector ?? "") || !wanted.test(name)) continue
      // a junta has its days
      if (noun.test("junta") && from === 0) continue
      const bodies = found.get(code) ?? []
      bodies.push({name, from, to})
      found.set(code, bodies)
    }
    return found
  })
  indexes.set(knowledge, index)
  return index
}

/** The one body of a kind that a country has on the day; `undefined` where it has none or several. */
function bodyOn(knowledge: Knowledge, kind: number, code: string, on: string | null): string | undefined {
  const day = on === null ? 0 : Number(on.replaceAll("-", ""))
  const standing = (bodiesByKind(knowledge)[kind]!.get(code) ?? []).filter(({from, to}) =>
    day === 0 ? from === 0 : from <= day && (to === 0 || day <= to),
  )
  return standing.length === 1 ? standing[0]!.name : undefined
}
