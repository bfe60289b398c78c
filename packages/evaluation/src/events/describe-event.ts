// Gold and predicted events in one line each, to be read side by side:
//
//   AGREE:future <will sign> Lima → Quito

import type {Span} from "@demarche/text"
import type {GoldEvent, GoldParty} from "../gold/gold-item.ts"
import type {PredictedEvent} from "./align-events.ts"

const head = ({type, mode, modality}: Pick<PredictedEvent, "type" | "mode" | "modality">): string =>
  `${type}${mode === null ? "" : `.${mode}`}${modality === "actual" ? "" : `:${modality}`}`

const triggerWords = (text: string, spans: readonly Span[]): string =>
  `<${spans.map(span => text.slice(span.start, span.end)).join(" … ")}>`

const sides = (actors: readonly string[], recipients: readonly string[]): string =>
  `${actors.join(" & ") || "–"} → ${recipients.join(" & ") || "–"}`

export const describeGold = (text: string, event: GoldEvent): string => {
  const words = (parties: readonly GoldParty[]): string[] =>
    parties.map(({span}) => text.slice(span.start, span.end))
  return `${head(event)} ${triggerWords(text, event.trigger)} ${sides(words(event.actors), words(event.recipients))}`
}

export const describePredicted = (text: string, event: PredictedEvent): string => {
  const words = (parties: PredictedEvent["actors"]): string[] =>
    parties.map(party => `${party.text}[${party.code ?? "?"}]`)
  return `${head(event)} ${triggerWords(text, event.trigger.slice(0, 2))} ${sides(words(event.actors), words(event.recipients))}`
}
