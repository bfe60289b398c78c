// Offices: those of offices.tsv, one for each portfolio, and the heads of organisations.

import type {OfficeRow, OrganisationRow} from "@demarche/actors"
import {list, readTable} from "./table.ts"

/** Portfolios with one minister at a time; the others are often split. */
const single = new Set(["foreign-minister", "defence-minister", "finance-minister", "interior-minister"])

const titleCase = (words: string): string =>
  words
    .split(" ")
    .map(word => (word === "and" ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(" ")

export class Offices {
  /** Each key with each label it is shown by. */
  readonly rows: OfficeRow[] = []
  private readonly byKey = new Map<string, OfficeRow>()
  private readonly numbers = new Map<string, number>()

  constructor(folder: string, organisations: readonly OrganisationRow[]) {
    for (const row of readTable(`${folder}/offices.tsv`))
      this.byKey.set(row["key"]!, {
        key: row["key"]!,
        label: row["label"]!,
        shared: row["shared"] === "shared",
        sector: row["sector"]!,
        others: list(row["others"]),
      })
    for (const row of readTable(`${folder}/portfolios.tsv`)) {
      const key = row["key"]!
      const label = `${titleCase(list(row["words"])[0]!)} Minister`
      this.byKey.set(key, {
        key,
        label,
        shared: !single.has(key),
        sector: row["sector"]!,
        others: list(row["others"]),
      })
    }
    for (const {name, sector, others} of organisations)
      this.byKey.set(`head:${name}`, {
        key: `head:${name}`,
        label: `Head of ${name}`,
        shared: false,
        sector: sector ?? "GOV",
        others,
      })
  }

  isShared(key: string): boolean {
    return this.byKey.get(key)?.shared === true
  }

  /** @throws Error when no table has the key. */
  number(key: string, label: string, whose: string): number {
    const office = this.byKey.get(key)
    if (office === undefined)
      throw new Error(
        `${whose}: office "${key}" is in none of offices.tsv, portfolios.tsv, organisations.tsv`,
      )
    const shown = label || office.label
    const id = `${key}|${shown}`
    const known = this.numbers.get(id)
    if (known !== undefined) return known
    this.numbers.set(id, this.rows.length)
    this.rows.push({...office, label: shown})
    return this.rows.length - 1
  }
}
