// One job to its part of the output. Runs in the first thread or in a worker and depends on nothing but its
// arguments, which is why the output is the same for any number of workers.

import type {CoderModels} from "@demarche/events"
import {codeDocument} from "@demarche/events"
import type {Document} from "@demarche/text"
import type {KeptJob} from "../ingesting/kept.ts"
import {Unreadable} from "../reading/decode.ts"
import type {Given} from "../reading/given.ts"
import type {Job} from "../reading/job.ts"
import {originId, sentenceAbout} from "../reading/job.ts"
import {read} from "../reading/read.ts"
import type {Layout} from "../writing/format.ts"
import {formats} from "../writing/formats.ts"
import {languageName, otherLanguage} from "./language.ts"
import type {Outcome, Written} from "./outcome.ts"
import {unknownActors} from "./unknown-actors.ts"

/** All that decides the output besides the job. A plain value: it travels to the workers. */
export interface Settings {
  readonly task: "write"
  readonly format: keyof typeof formats
  readonly given: Given
  readonly layout: Layout
  /** Whether to gather the names that the base lacks. */
  readonly unknownActors: boolean
  /** Events below this confidence are dropped. */
  readonly minConfidence: number
  /** Whether to read statements and trends too. */
  readonly statements: boolean
}

export const codeJob = async (job: Job, models: CoderModels, settings: Settings): Promise<Written> => {
  const notes: string[] = []
  const found = await outcomeOf(job, models, settings, notes)
  const outcome = sureOnes(found, settings.minConfidence)
  const format = formats[settings.format]
  const output = format.write(outcome, settings.layout)
  if (outcome.kind === "skipped" && output === "") notes.push(`${outcome.id} was skipped: ${outcome.reason}`)
  return {
    output,
    notes,
    failed: outcome.kind === "failed",
    skipped: outcome.kind === "skipped",
    undated: outcome.kind === "coded" && outcome.coded.document.date === undefined,
    events: countOf(outcome),
    dropped: countOf(found) - countOf(outcome),
    unknown:
      settings.unknownActors && outcome.kind === "coded"
        ? unknownActors(outcome.coded, models.knowledge)
        : [],
  }
}

const countOf = (outcome: Outcome): number => (outcome.kind === "coded" ? outcome.coded.events.length : 0)

const sureOnes = (outcome: Outcome, least: number): Outcome =>
  outcome.kind === "coded"
    ? {
        ...outcome,
        coded: {...outcome.coded, events: outcome.coded.events.filter(event => event.confidence >= least)},
      }
    : outcome

/** What the record is given of a job. */
export interface KeepSettings {
  readonly task: "keep"
  readonly given: Given
  readonly statements: true
}

export const keepJob = async (job: Job, models: CoderModels, settings: KeepSettings): Promise<KeptJob> => {
  // it brings the record's engines with it, which `demarche code` has no use for
  const {keptFrom, underContentId} = await import("../ingesting/kept.ts")
  const notes: string[] = []
  let givenId = originId(job.origin)
  const outcome = await outcomeOf(job, models, settings, notes, document => {
    givenId = document.id
    return underContentId(document)
  })
  return {origin: originId(job.origin), notes, kept: keptFrom(outcome, givenId)}
}

/** @param named the document under the id that its records are coded under */
const outcomeOf = async (
  job: Job,
  models: CoderModels,
  {given, statements}: Pick<Settings, "given" | "statements">,
  notes: string[],
  named: (document: Document) => Document = document => document,
): Promise<Outcome> => {
  let id = originId(job.origin)
  const note = (words: string): void => {
    notes.push(sentenceAbout(job.origin, words))
  }
  try {
    if (job.kind === "skipped") return {kind: "skipped", id, reason: job.reason}
    const {document: found, remark} = await read(job, given)
    id = found.id
    const document = named(found)
    if (remark !== null) note(remark)
    const other = await otherLanguage(document.text, document.language)
    if (other !== null)
      return {
        kind: "skipped",
        id,
        reason: `the text is in ${languageName(other)} (${other}), and only English is coded`,
        other: {document, language: other},
      }
    return {kind: "coded", coded: codeDocument(document, models, {statements})}
  } catch (error) {
    const reason =
      error instanceof Unreadable
        ? error.message
        : `could not be coded (${error instanceof Error ? error.message : String(error)})`
    note(reason)
    return {kind: "failed", id, reason: sentenceAbout(job.origin, reason)}
  }
}
