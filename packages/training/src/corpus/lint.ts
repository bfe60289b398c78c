// Holds the written corpus against its rules. An error is a label that cannot be used or a rule that is broken;
// a warning names a place where a label is often wrong, for a person to look at.

import {type GoldEvent, isItemLine, parseMarkedLine} from "@demarche/evaluation"
import {nearDuplicates} from "./near-duplicates.ts"
import {triggerForm} from "./trigger-form.ts"

export interface CorpusFile {
  readonly name: string
  readonly content: string
}

export interface Finding {
  readonly severity: "error" | "warning"
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

const MOST_SHARED_WORDS = 0.6
/** No trigger tells more than this many acts, or this share of all acts where that is more. */
const MOST_USES_OF_A_TRIGGER = 60
const GREATEST_SHARE_OF_A_TRIGGER = 0.01

const TELLS_A_SOURCE = /\b(?:said|says|according to|told|quoting|quoted as)\b/g

export const lintCorpus = (files: readonly CorpusFile[]): Finding[] => {
  const findings: Finding[] = []
  const texts: {file: string; line: number; text: string}[] = []
  const uses = new Map<string, {file: string; line: number}[]>()
  for (const {name: file, content} of files) {
    content.split("\n").forEach((written, index) => {
      if (!isItemLine(written)) return
      const line = index + 1
      const {text, events, problems} = parseMarkedLine(written)
      if (/ {2}|\t/.test(text))
        findings.push({severity: "error", file, line, message: "two spaces or a tab in the text"})
      for (const message of problems) findings.push({severity: "error", file, line, message})
      for (const message of doubts(text, events)) findings.push({severity: "warning", file, line, message})
      texts.push({file, line, text})
      for (const event of events) {
        const form = triggerForm(event.trigger.map(span => text.slice(span.start, span.end)).join(" "))
        const places = uses.get(form)
        if (places === undefined) uses.set(form, [{file, line}])
        else places.push({file, line})
      }
    })
  }
  findings.push(...repetitions(texts))
  const acts = [...uses.values()].reduce((sum, places) => sum + places.length, 0)
  const most = Math.max(MOST_USES_OF_A_TRIGGER, Math.floor(acts * GREATEST_SHARE_OF_A_TRIGGER))
  for (const [form, places] of uses)
    if (places.length > most) {
      const message = `trigger "${form}" is used ${places.length} times, ${most} at most`
      findings.push({severity: "error", ...places[most]!, message})
    }
  return findings
}

/** Texts that repeat an earlier one's words. */
export const repetitions = (
  texts: readonly {readonly file: string; readonly line: number; readonly text: string}[],
): Finding[] =>
  nearDuplicates(
    texts.map(one => one.text),
    MOST_SHARED_WORDS,
  ).map(({first, second, jaccard}) => {
    const {file, line} = texts[second]!
    const other = texts[first]!
    const message = `nearly the words of ${other.file}:${other.line} (Jaccard ${jaccard.toFixed(2)})`
    return {severity: "error", file, line, message}
  })

/** Places in a sentence where a label is often wrong. */
export const doubts = (
  text: string,
  events: readonly Pick<GoldEvent, "attribution" | "trigger" | "recipients">[],
): string[] => {
  const found: string[] = []
  if (events.length > 0 && events.every(event => event.attribution === null)) {
    const triggers = events.flatMap(event => event.trigger)
    for (const match of text.matchAll(TELLS_A_SOURCE)) {
      const inTrigger = triggers.some(span => span.start <= match.index && match.index < span.end)
      if (!inTrigger) found.push(`"${match[0]}", and no source is marked`)
    }
  }
  for (const event of events)
    for (const {span} of event.recipients) {
      // The house was <burnt> by [R:the soldiers].
      //                       ^^ an agent, marked as if the act were done to it
      const passive = event.trigger.some(
        trigger =>
          trigger.end <= span.start &&
          /^(?: \w+)? by (?:an? |the )?$/.test(text.slice(trigger.end, span.start)),
      )
      if (passive)
        found.push(`"by ${text.slice(span.start, span.end)}" follows a passive, yet is the recipient`)
    }
  return found
}

/** `file:line: severity: message`, as compilers write it. */
export const formatFinding = ({file, line, severity, message}: Finding): string =>
  `${file}:${line}: ${severity}: ${message}`
