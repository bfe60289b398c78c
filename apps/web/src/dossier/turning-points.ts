// Events around which a relationship is looked at, and the sum of months on either side of one.

import type {Row} from "@demarche/api"
import type {EventListRow} from "../api/answers.ts"

/** So many to choose from. */
const FEW = 12

/** Those that most told of, the latest of them first, and the one that is asked for. */
export const turningPoints = (
  rows: readonly EventListRow[],
  asked: string | undefined,
): readonly EventListRow[] => {
  const dated = rows.filter(({date}) => date !== null)
  const told = dated.toSorted((a, b) => b.reports - a.reports).slice(0, FEW)
  const wanted = dated.find(({event}) => event === asked)
  return wanted === undefined || told.includes(wanted) ? told : [wanted, ...told]
}

export interface Sum {
  readonly events: number
  readonly quad1: number
  readonly quad2: number
  readonly quad3: number
  readonly quad4: number
  readonly scale_mean: number | null
}

/** Of the months of a series. */
export const sumOf = (months: readonly Row[]): Sum => {
  const sum = (name: string): number => months.reduce((total, row) => total + Number(row[name] ?? 0), 0)
  const events = sum("events")
  return {
    events,
    quad1: sum("quad1"),
    quad2: sum("quad2"),
    quad3: sum("quad3"),
    quad4: sum("quad4"),
    scale_mean: events === 0 ? null : Math.round((100 * sum("scale_sum")) / events) / 100,
  }
}
