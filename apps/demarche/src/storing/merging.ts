// Hands the store what the room of happenings knows: which reports may tell one event, and which do. That a copy tells the events of
// its original needs no judging: the same words in both are one telling.

import {type Apart, bestInformed, blockingKeys, type Report} from "@demarche/happenings"
import type {Merging, Told} from "@demarche/store"
import {type Judge, judgedInTurns} from "./judging-reports.ts"

export const mergingBy = (judge: Judge): Merging => ({
  // a copy may be published long after, when nothing else would bring the two together
  keys: told => [
    ...blockingKeys(reportOf(told)),
    `same|${told.record.event[0]}|${told.copy_of ?? told.document_id}`,
  ],
  async merge(told, stood) {
    const tellings = [...tellingsOf(told).values()]
    const groups = new Map<string, {readonly reports: Told[]; readonly why: string[]}>()
    const judged = await judge(
      tellings.map(([first]) => reportOf(first!)),
      ofOneText(tellings),
      stillStanding(tellings, stood),
    )
    for (const [index, [first, ...copied]] of tellings.entries()) {
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
})

export const merging: Merging = mergingBy(judgedInTurns)

/**
 * Where the first reports of the tellings stood. A copy that stood otherwise than the first report of its telling was judged by
 * itself then, or spoke for the telling: where the reports of its event stood says nothing then.
 */
const stillStanding = (
  tellings: readonly (readonly Told[])[],
  stood: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const open = new Set<string | undefined>()
  // a copy came, and its text tells by two what was one event
  for (const [one, other] of ofOneText(tellings))
    if (stood.get(one) === stood.get(other)) open.add(stood.get(one))
  for (const [first, ...copied] of tellings)
    for (const {id} of copied) {
      const event = stood.get(id)
      if (event !== undefined && event !== stood.get(first!.id)) open.add(event).add(stood.get(first!.id))
    }
  return new Map([...stood].filter(([, event]) => !open.has(event)))
}

/**
 * Tellings that one text holds both of: two events, though the first report of the one stands in the text and that of the other in
 * its copy. Those whose first reports stand in one text the room keeps apart itself.
 */
function ofOneText(tellings: readonly (readonly Told[])[]): readonly Apart[] {
  const firsts = new Map<string, Told[]>()
  for (const reports of tellings)
    for (const {document_id} of reports)
      firsts.set(document_id, [...(firsts.get(document_id) ?? []), reports[0]!])
  const apart = new Map<string, Apart>()
  for (const inText of firsts.values())
    for (const [at, one] of inText.entries())
      for (const other of inText.slice(0, at))
        if (one.document_id !== other.document_id) apart.set(`${one.id} ${other.id}`, [one.id, other.id])
  return [...apart.values()]
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
