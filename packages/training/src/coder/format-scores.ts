// Scores and errors as text for people.

import {
  type Alignment,
  type EventScores,
  f1,
  type GoldEvent,
  type GoldItem,
  type PrecisionRecall,
  type PredictedEvent,
  type Rate,
  share,
} from "@demarche/evaluation"

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5)

const rate = (name: string, one: Rate): string =>
  `  ${name.padEnd(44)} ${percent(share(one))} %  (${one.right} of ${one.of})`

const prf = (name: string, one: PrecisionRecall): string => {
  const precision = one.predicted === 0 ? 0 : one.matched / one.predicted
  const recall = one.gold === 0 ? 0 : one.matched / one.gold
  return `  ${name.padEnd(20)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1(one))}   gold ${one.gold}, found ${one.predicted}`
}

export function formatScores(name: string, items: readonly GoldItem[], scores: EventScores): string {
  return [
    `${name}: ${items.length} texts`,
    prf("an act seen", scores.found),
    prf("type", scores.type),
    prf("triple", scores.triple),
    ...[...scores.byType].map(([type, one]) => prf(`  ${type}`, one)),
    rate("actor right, of matched types", scores.actor),
    rate("recipient right", scores.recipient),
    rate("modality right", scores.modality),
    rate("modality right where not simply actual", scores.modalityOfOthers),
    rate("hypothetical or negated, reported as actual", scores.falselyActual),
    rate("mode right", scores.mode),
    rate("attribution right", scores.attribution),
    rate("country of the place right", scores.place),
    rate("date right where stated", scores.date),
    rate("amount and bound right", scores.amount),
    prf("contexts", scores.contexts),
    rate("texts without event in which one is reported", scores.falseAlarms),
    "",
  ].join("\n")
}

const goldLine = (item: GoldItem, event: GoldEvent): string => {
  const words = (spans: readonly {readonly span: {readonly start: number; readonly end: number}}[]): string =>
    spans.map(({span}) => item.text.slice(span.start, span.end)).join(" & ") || "–"
  const trigger = event.trigger.map(span => item.text.slice(span.start, span.end)).join(" … ")
  return `${event.type}${event.mode === null ? "" : `.${event.mode}`}${event.modality === "actual" ? "" : `:${event.modality}`} <${trigger}> ${words(event.actors)} → ${words(event.recipients)}`
}

const predictedLine = (item: GoldItem, event: PredictedEvent): string => {
  const words = (list: PredictedEvent["actors"]): string =>
    list.map(one => `${one.text}[${one.code ?? "?"}]`).join(" & ") || "–"
  const trigger = event.trigger
    .slice(0, 2)
    .map(span => item.text.slice(span.start, span.end))
    .join(" … ")
  return `${event.type}${event.mode === null ? "" : `.${event.mode}`}${event.modality === "actual" ? "" : `:${event.modality}`} <${trigger}> ${words(event.actors)} → ${words(event.recipients)}`
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
      ...alignment.missed.map(gold => ({types: [gold.type], text: `    missed    ${goldLine(item, gold)}`})),
      ...alignment.spurious.map(event => ({
        types: [event.type],
        text: `    too much  ${predictedLine(item, event)}`,
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
          text: `    gold      ${goldLine(item, pair.gold)}\n    coded     ${predictedLine(item, pair.predicted)}`,
        })),
    ].filter(one => type === null || one.types.includes(type))
    if (wrong.length === 0) return
    if (passed++ < skip) return
    shown++
    lines.push(`${item.id}  ${item.text}`, ...wrong.map(one => one.text), "")
  })
  return lines.join("\n")
}
