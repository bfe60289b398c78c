// What is needed of one entity of a Wikidata dump (JSON, one entity a line): statements with their qualifiers.
// The layout is told at www.mediawiki.org/wiki/Wikibase/DataModel/JSON.

interface Snak {
  readonly snaktype: "value" | "somevalue" | "novalue"
  readonly datavalue?: {readonly value: unknown}
}

interface Claim {
  readonly mainsnak: Snak
  readonly rank?: string
  readonly qualifiers?: Readonly<Record<string, readonly Snak[]>>
}

export interface Entity {
  readonly id: string
  readonly labels?: Readonly<Record<string, {readonly value: string}>>
  readonly aliases?: Readonly<Record<string, readonly {readonly value: string}[]>>
  readonly claims?: Readonly<Record<string, readonly Claim[]>>
}

/** An item that another item names, with the days in the statement's qualifiers. */
export interface Statement {
  readonly item: string
  /** "2018-04-19", "2018-04", "2018"; empty when the statement does not tell. */
  readonly from: string
  readonly to: string
  /** It ended, on a day that nobody knows. */
  readonly ended: boolean
  /** Items of the qualifiers "of", "country", "applies to jurisdiction". */
  readonly where: readonly string[]
}

const itemOf = (snak: Snak | undefined): string | null => {
  const value = snak?.datavalue?.value as {id?: unknown; "numeric-id"?: unknown} | undefined
  if (typeof value?.id === "string") return value.id
  return typeof value?.["numeric-id"] === "number" ? `Q${value["numeric-id"]}` : null
}

/** A time with its precision: 11 is a day, 10 a month, 9 a year; vaguer ones say nothing here. */
const dayOf = (snak: Snak | undefined): string => {
  const value = snak?.datavalue?.value as {time?: unknown; precision?: unknown} | undefined
  if (typeof value?.time !== "string" || typeof value.precision !== "number") return ""
  const parts = /^\+(\d{4})-(\d{2})-(\d{2})T/.exec(value.time)
  if (parts === null || value.precision < 9) return ""
  const [, year, month, day] = parts
  if (value.precision === 9 || month === "00") return year!
  return value.precision === 10 || day === "00" ? `${year}-${month}` : `${year}-${month}-${day}`
}

/** Statements of a property, the deprecated ones left out. */
export const statements = (entity: Entity, property: string): Statement[] =>
  (entity.claims?.[property] ?? []).flatMap(({mainsnak, rank, qualifiers}) => {
    const item = itemOf(mainsnak)
    if (item === null || rank === "deprecated") return []
    const [end] = qualifiers?.["P582"] ?? []
    const to = dayOf(end)
    return [
      {
        item,
        from: dayOf(qualifiers?.["P580"]?.[0]),
        to,
        ended: to === "" && end !== undefined && end.snaktype !== "novalue",
        where: ["P642", "P1001", "P17"].flatMap(one =>
          (qualifiers?.[one] ?? []).flatMap(snak => itemOf(snak) ?? []),
        ),
      },
    ]
  })

/** Items that a property names today. */
export const items = (entity: Entity, property: string): string[] =>
  statements(entity, property).map(one => one.item)

/** Texts that a property holds, as P298: "SWE". */
export const texts = (entity: Entity, property: string): string[] =>
  (entity.claims?.[property] ?? []).flatMap(({mainsnak, rank}) =>
    typeof mainsnak.datavalue?.value === "string" && rank !== "deprecated" ? [mainsnak.datavalue.value] : [],
  )

/** In English, or the same in all languages. */
export const labelOf = (entity: Entity): string =>
  (entity.labels?.["en"] ?? entity.labels?.["mul"])?.value ?? ""

export const aliasesOf = (entity: Entity): string[] =>
  [...(entity.aliases?.["en"] ?? []), ...(entity.aliases?.["mul"] ?? [])].map(one => one.value)
