// A reader takes a report out of a happening: it becomes a happening of its own, and the two never join again.

import type {Apart, Happening} from "./report.ts"

export interface Split {
  readonly kept: Happening
  readonly taken: Happening
  /** To be kept with the others and given to `joinReports` ever after. */
  readonly apart: readonly Apart[]
}

/**
 * @param report id of the report to take out
 * @throws RangeError when the happening does not hold it, or holds nothing else
 */
export function split(happening: Happening, report: string): Split {
  const taken = happening.reports.filter(({record}) => record.id === report)
  const kept = happening.reports.filter(({record}) => record.id !== report)
  if (taken.length === 0 || kept.length === 0)
    throw new RangeError(
      `report ${report} cannot be taken out of happening ${happening.id}: it ${taken.length === 0 ? "does not hold it" : "holds nothing else"}`,
    )
  return {
    kept: {id: happening.id, reports: kept},
    // the founder leaves its id to the others, who are known by it
    taken: {id: report === happening.id ? `${report}-apart` : report, reports: taken},
    apart: kept.map(({record}) => [report, record.id]),
  }
}
