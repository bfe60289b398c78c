// Counts what the corpus holds, so that thin types, modes and modalities can be seen and filled.

import {contexts, eventTypes, modesOf} from "@demarche/codebook"
import {type GoldEvent, type GoldItem, modalities} from "@demarche/evaluation"

export interface CorpusStatistics {
  readonly items: number
  readonly withoutEvent: number
  readonly withSeveral: number
  readonly events: number
  /** Events that name a source, a place, time words, an amount or a count. */
  readonly attributed: number
  readonly placed: number
  readonly timed: number
  readonly measured: number
  /** Words a sentence, the one in the middle; all items, and those with an event. */
  readonly medianLength: number
  readonly medianLengthWithEvent: number
  /** `TYPE` and `TYPE.mode`; every one of the codebook, also those with none. */
  readonly types: ReadonlyMap<string, number>
  readonly modes: ReadonlyMap<string, number>
  readonly modalities: ReadonlyMap<string, number>
  readonly contexts: ReadonlyMap<string, number>
}

export const corpusStatistics = (items: readonly GoldItem[]): CorpusStatistics => {
  const events = items.flatMap(item => item.events)
  const told = items.filter(item => item.events.length > 0)
  const count = (test: (event: GoldEvent) => boolean): number => events.filter(test).length
  const modeNames = eventTypes.flatMap(type => modesOf(type).map(row => `${type}.${row.mode}`))
  return {
    items: items.length,
    withoutEvent: items.length - told.length,
    withSeveral: items.filter(item => item.events.length > 1).length,
    events: events.length,
    attributed: count(event => event.attribution !== null),
    placed: count(event => event.place !== null),
    timed: count(event => event.time !== null),
    measured: count(event => event.amount !== null || event.size !== null),
    medianLength: median(items.map(lengthOf)),
    medianLengthWithEvent: median(told.map(lengthOf)),
    types: tally(
      eventTypes,
      events.map(event => event.type),
    ),
    modes: tally(
      modeNames,
      events.filter(event => event.mode !== null).map(event => `${event.type}.${event.mode}`),
    ),
    modalities: tally(
      modalities,
      events.map(event => event.modality),
    ),
    contexts: tally(
      contexts,
      events.flatMap(event => event.contexts),
    ),
  }
}

const lengthOf = (item: GoldItem): number => item.text.split(" ").length

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const tally = (names: readonly string[], found: readonly string[]): Map<string, number> => {
  const counts = new Map(names.map(name => [name, 0]))
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

const share = (part: number, whole: number): string =>
  `${part} (${((100 * part) / Math.max(whole, 1)).toFixed(1)} %)`

/** A page to read. */
export const formatStatistics = (statistics: CorpusStatistics): string => {
  const {items, events} = statistics
  const table = (counts: ReadonlyMap<string, number>): string =>
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([name, number]) => `${name} ${number}`)
      .join(" · ")
  return [
    `items ${items} · no event ${share(statistics.withoutEvent, items)} · several ${share(statistics.withSeveral, items)}`,
    `words a sentence, median ${statistics.medianLength}; with an event ${statistics.medianLengthWithEvent}`,
    `events ${events} · source ${share(statistics.attributed, events)} · place ${share(statistics.placed, events)}` +
      ` · time ${share(statistics.timed, events)} · amount or count ${share(statistics.measured, events)}`,
    `modality: ${[...statistics.modalities].map(([name, number]) => `${name} ${share(number, events)}`).join(" · ")}`,
    `types: ${table(statistics.types)}`,
    `modes: ${table(statistics.modes)}`,
    `contexts: ${table(statistics.contexts)}`,
  ].join("\n")
}
