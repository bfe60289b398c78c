// Numbers of the Correlates of War project. One number may be two states in turn, so the day belongs to the question:
// 365 is the Soviet Union and then Russia.

import {type CountryCode, type CountryRow, countriesTable} from "../tables/countries.ts"
import {cowStatesTable} from "../tables/cow-states.ts"
import {covers} from "./period.ts"

const rowOf: ReadonlyMap<CountryCode, CountryRow> = new Map(countriesTable.map(row => [row.code, row]))

/** The country a number stands for on a day (`YYYY-MM-DD`), or last stood for when no day is given. */
export const countryByCow = (cow: number, on?: string): CountryRow | undefined => {
  const found = cowStatesTable.filter(row => row.cow === cow && (on === undefined || covers(row, on))).at(-1)
  return found === undefined ? undefined : rowOf.get(found.code)
}

/** The number of a country on a day, or its last one when no day is given; `null` when it has none (Palestine). */
export const cowOf = (code: CountryCode, on?: string): number | null =>
  cowStatesTable
    .filter(row => row.code === code && (on === undefined || covers(row, on)))
    .sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))
    .at(-1)?.cow ?? null
