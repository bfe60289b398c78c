// Gold as the corpus writes it, and predictions in a few words, so that the tests read like the rules.

import {type GoldItem, type PredictedEvent, type PredictedParty, parseMarkedLine} from "../../src/index.ts"

/** "[A:Lima] <met> [R:Quito]. || CONSULT" as an item. */
export const item = (line: string): GoldItem => {
  const {text, date, events, problems} = parseMarkedLine(line)
  if (problems.length > 0) throw new Error(problems.join("; "))
  return {id: "x", text, date, events}
}

/** Words of the text as a party with their place, or with a code in front ("PER.GOV:") and no place. */
export const party = (text: string, words: string): PredictedParty => {
  const [, code, sector, rest] = /^([A-Z]{3})(?:\.([A-Z]{3}))?:(.*)$/.exec(words) ?? []
  if (code !== undefined) return {text: rest!, span: null, code, sector: sector ?? null}
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`${JSON.stringify(words)} does not stand in ${JSON.stringify(text)}`)
  return {text: words, span: {start, end: start + words.length}, code: null, sector: null}
}

export interface Sketch {
  readonly type: string
  readonly trigger: string
  readonly actors?: readonly string[]
  readonly recipients?: readonly string[]
}

export const predicted = (
  {text}: GoldItem,
  {type, trigger, actors = [], recipients = []}: Sketch,
  rest: Partial<PredictedEvent> = {},
): PredictedEvent => ({
  type,
  mode: null,
  modality: "actual",
  trigger: [party(text, trigger).span!],
  actors: actors.map(words => party(text, words)),
  recipients: recipients.map(words => party(text, words)),
  contexts: [],
  attribution: null,
  place: null,
  date: null,
  enddate: null,
  datePrecision: null,
  amounts: [],
  size: null,
  confidence: 1,
  ...rest,
})
