// Hands the store what the room of happenings knows: which reports may tell one event, and which do. That a copy tells the events of
// its original needs no judging: the same words in both are one telling.

import {bestInformed, blockingKeys, joinReports, type Report} from "@demarche/happenings"
import type {Merging, Told} from "@demarche/store"

export const merging: Merging = {
  keys: told => blockingKeys(reportOf(told)),
  merge(told) {
    const tellings = tellingsOf(told)
    const groups = new Map<string, {readonly reports: Told[]; readonly why: string[]}>()
    const judged = joinReports(
      [...tellings.values()].map(([first]) => reportOf(first!)),
      [],
    )
    for (const [index, [first, ...copied]] of [...tellings.values()].entries()) {
      const {happening, because} = judged[index]!
      const group = groups.get(happening) ?? {reports: [], why: []}
      groups.set(happening, group)
      group.reports.push(first!, ...copied)
      if (because.length > 0) group.why.push(because.join(", "))
      if (copied.length > 0) group.why.push("the same words in a copy of the text")
    }
    return [...groups.values()].map(({reports, why}) => ({
      reports: reports.map(({id}) => id),
      record: bestInformed(reports.map(({record}) => record)),
      why: [...new Set(why)],
    }))
  },
}

/** Reports by telling: those of a text and its copies with the same words, act and parties, one of each document. */
const tellingsOf = (told: readonly Told[]): ReadonlyMap<string, readonly Told[]> => {
  const tellings = new Map<string, Told[]>()
  const seen = new Map<string, number>()
  for (const report of told) {
    const {event, trigger, actor, recipient, modality} = report.record
    const codes = (blocks: typeof actor): string => blocks.map(({code}) => code ?? "?").join("+")
    const words = [
      report.copy_of ?? report.document_id,
      report.sentence,
      trigger.text,
      event[0],
      modality,
      codes(actor),
      codes(recipient),
    ].join("\0")
    const again = `${words}\0${report.document_id}`
    const count = (seen.get(again) ?? 0) + 1
    seen.set(again, count)
    const telling = `${words}\0${count}`
    tellings.set(telling, [...(tellings.get(telling) ?? []), report])
  }
  return tellings
}

const reportOf = ({record, document_id, published, publisher, sentence}: Told): Report => ({
  record,
  document: document_id,
  published,
  publisher,
  sentence,
})
