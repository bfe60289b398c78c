// How far two coders agree who coded the same texts without seeing each other's labels: `npm run corpus:agreement`.
// The first coding stands as gold and the second as prediction, so the yardstick of the coder measures the coders too.

import {
  type Alignment,
  type GoldEvent,
  type GoldItem,
  type GoldParty,
  type PredictedEvent,
  type PredictedParty,
  scoreEvents,
} from "@demarche/evaluation"
import {formatScores} from "../coder/format-scores.ts"
import {frozenItems, newsItems, newsTrainingFiles, writtenItems} from "./corpus-items.ts"

const party = (text: string, {span, code, sector}: GoldParty): PredictedParty => ({
  text: text.slice(span.start, span.end),
  span,
  code: code ?? null,
  sector: sector ?? null,
})

/** A coded event in the shape of a prediction. */
const asPrediction = (text: string, event: GoldEvent): PredictedEvent => ({
  type: event.type,
  mode: event.mode,
  modality: event.modality,
  trigger: event.trigger,
  actors: event.actors.map(one => party(text, one)),
  recipients: event.recipients.map(one => party(text, one)),
  contexts: event.contexts,
  attribution:
    event.attribution === null
      ? null
      : {
          text: text.slice(event.attribution.span.start, event.attribution.span.end),
          span: event.attribution.span,
          stance: event.attribution.stance,
        },
  place: event.place === null ? null : {country: event.place.country, name: event.place.name},
  date: event.time?.date ?? null,
  enddate: event.time?.enddate ?? event.time?.date ?? null,
  datePrecision: null,
  amounts: event.amount === null ? [] : [event.amount],
  size: null,
  confidence: 1,
})

interface TwiceCoded {
  readonly first: GoldItem
  readonly second: GoldItem
}

/** The texts that both have coded; a text that was reworded since its second coding is left out. */
const twiceCoded = (first: readonly GoldItem[], second: readonly GoldItem[]): TwiceCoded[] => {
  const known = new Map(second.map(item => [item.text, item]))
  return first.flatMap(item => {
    const other = known.get(item.text)
    return other === undefined ? [] : [{first: item, second: other}]
  })
}

/** Doubtful events count for neither coder, whoever doubts. */
const withoutDoubt = (item: GoldItem): PredictedEvent[] =>
  item.events.filter(event => !event.doubtful).map(event => asPrediction(item.text, event))

/** Pairs of types that one act was given, the commonest first. */
const confusions = (alignments: readonly Alignment[]): string[] => {
  const counts = new Map<string, number>()
  for (const {pairs} of alignments)
    for (const {gold, predicted, typeRight} of pairs) {
      if (typeRight) continue
      const names = [gold.type, predicted.type].sort().join(" ~ ")
      counts.set(names, (counts.get(names) ?? 0) + 1)
    }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, n]) => `${name} ${n}`)
}

const report = (name: string, items: readonly TwiceCoded[]): void => {
  if (items.length === 0) return
  const first = items.map(one => one.first)
  const {scores, alignments} = scoreEvents(
    first,
    items.map(one => withoutDoubt(one.second)),
  )
  console.log(formatScores(name, first, scores))
  console.log(`  types told apart differently: ${confusions(alignments).slice(0, 12).join(" · ")}\n`)
}

const secondWritten = frozenItems("corpus/second/written.txt")
const secondNews = newsItems(["corpus/second/news.jsonl"])
report("written, training part", twiceCoded(writtenItems(), secondWritten))
report("written, test part", twiceCoded(frozenItems("corpus/test/written.txt"), secondWritten))
report("real news, training part", twiceCoded(newsItems(newsTrainingFiles), secondNews))
report("real news, test part", twiceCoded(newsItems(["corpus/test/news.jsonl"]), secondNews))
