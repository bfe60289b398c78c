// Scores and errors as text for people.

import {
  type Alignment,
  describeGold,
  describePredicted,
  type EventIntervals,
  type EventScores,
  f1,
  type GoldItem,
  type Interval,
  type PrecisionRecall,
  type Rate,
  share,
} from "@demarche/evaluation"

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5)

const rate = (name: string, one: Rate): string =>
  `  ${name.padEnd(44)} ${percent(share(one))} %  (${one.right} of ${one.of})`

/** A line of precision, recall and F1. */
export const formatPrecisionRecall = (name: string, one: PrecisionRecall): string => {
  const precision = one.predicted === 0 ? 0 : one.matched / one.predicted
  const recall = one.gold === 0 ? 0 : one.matched / one.gold
  return `  ${name.padEnd(20)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1(one))}   gold ${one.gold}, found ${one.predicted}`
}

const interval = (name: string, {low, high}: Interval): string =>
  `  ${`${name}, F1, 95 % of drawings`.padEnd(44)} ${percent(low)} to ${percent(high).trim()}`

/** @param intervals of type and triple; `null` prints none */
export function formatScores(
  name: string,
  items: readonly GoldItem[],
  scores: EventScores,
  intervals: EventIntervals | null = null,
): string {
  return [
    `${name}: ${items.length} texts`,
    formatPrecisionRecall("an act seen", scores.found),
    formatPrecisionRecall("type", scores.type),
    formatPrecisionRecall("triple", scores.triple),
    ...(intervals === null ? [] : [interval("type", intervals.type), interval("triple", intervals.triple)]),
    ...[...scores.byType].map(([type, one]) => formatPrecisionRecall(`  ${type}`, one)),
    rate("actor right, of matched types", scores.actor),
    rate("recipient right", scores.recipient),
    rate("country of a found party right", scores.partyCode),
    rate("sector of a found party right", scores.partySector),
    rate("modality right", scores.modality),
    rate("modality right where not simply actual", scores.modalityOfOthers),
    rate("hypothetical or negated, reported as actual", scores.falselyActual),
    rate("mode right", scores.mode),
    rate("attribution right", scores.attribution),
    rate("country of the place right", scores.place),
    rate("finest place right where named", scores.finestPlace),
    rate("date right where stated", scores.date),
    rate("amount and bound right", scores.amount),
    rate("count and bound of people right", scores.size),
    formatPrecisionRecall("contexts", scores.contexts),
    rate("texts without event in which one is reported", scores.falseAlarms),
    "",
  ].join("\n")
}

/** Texts in which something is wrong, with gold and prediction side by side. */
export function formatErrors(
  items: readonly GoldItem[],
  alignments: readonly Alignment[],
  limit: number,
  type: string | null,
  skip: number,
): string {
  const lines: string[] = []
  let shown = 0
  let passed = 0
  alignments.forEach((alignment, at) => {
    if (shown >= limit) return
    const item = items[at]!
    const wrong = [
      ...alignment.missed.map(gold => ({
        types: [gold.type],
        text: `    missed    ${describeGold(item.text, gold)}`,
      })),
      ...alignment.spurious.map(event => ({
        types: [event.type],
        text: `    too much  ${describePredicted(item.text, event)}`,
      })),
      ...alignment.pairs
        .filter(
          pair =>
            !pair.typeRight ||
            !pair.actorRight ||
            !pair.recipientRight ||
            pair.gold.modality !== pair.predicted.modality,
        )
        .map(pair => ({
          types: [pair.gold.type, pair.predicted.type],
          text: `    gold      ${describeGold(item.text, pair.gold)}\n    coded     ${describePredicted(item.text, pair.predicted)}`,
        })),
    ].filter(one => type === null || one.types.includes(type))
    if (wrong.length === 0) return
    if (passed++ < skip) return
    shown++
    lines.push(`${item.id}  ${item.text}`, ...wrong.map(one => one.text), "")
  })
  return lines.join("\n")
}
