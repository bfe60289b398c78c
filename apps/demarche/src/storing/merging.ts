// Hands the store what the room of happenings knows: which reports may tell one event, and which do.

import {bestInformed, blockingKeys, joinReports, type Report} from "@demarche/happenings"
import type {Merging, Told} from "@demarche/store"

export const merging: Merging = {
  keys: told => blockingKeys(reportOf(told)),
  merge(told, stood) {
    const byId = new Map(told.map(report => [report.id, report]))
    const groups = new Map<string, {readonly reports: Told[]; readonly why: string[]}>()
    for (const {report, happening, because} of joinReports(told.map(reportOf), [], [], stood)) {
      const group = groups.get(happening) ?? {reports: [], why: []}
      groups.set(happening, group)
      group.reports.push(byId.get(report)!)
      if (because.length > 0) group.why.push(because.join(", "))
    }
    return [...groups.values()].map(({reports, why}) => ({
      reports: reports.map(({id}) => id),
      record: bestInformed(reports.map(({record}) => record)),
      why: [...new Set(why)],
    }))
  },
}

const reportOf = ({record, document_id, published, publisher, sentence}: Told): Report => ({
  record,
  document: document_id,
  published,
  publisher,
  sentence,
})
