// The progress of an import on standard error: a bar with rate and time left where the end is known, counts where it is not.

import type {Tally} from "../ingesting/tally.ts"
import type {Meter} from "../reading/open-source.ts"
import type {World} from "../world.ts"
import {harmless} from "./terminal.ts"

export interface IngestBar {
  readonly update: (tally: Tally) => void
  /** A line for standard error that does not tear the bar. */
  readonly note: (line: string) => void
  readonly stop: () => void
}

/** @param total bytes to read, or `null` when nobody knows */
export const startIngestBar = async (
  {stderr}: World,
  meter: Meter,
  total: number | null,
): Promise<IngestBar> => {
  const note = (line: string): void => {
    stderr.write(`${harmless(line)}\n`)
  }
  if (!stderr.isTTY) return {update() {}, note, stop() {}}
  const {default: cliProgress} = await import("cli-progress")
  const counts = "{documents} documents, {reports} reports, {rate}/s"
  const bar = new cliProgress.SingleBar({
    stream: stderr,
    format: total === null ? `  ${counts}` : `  {bar} {percentage}%  ${counts}, {eta_formatted} left`,
    barCompleteChar: "━",
    barIncompleteChar: "─",
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    fps: 5,
  })
  const began = performance.now()
  bar.start(total ?? 1, 0, {documents: 0, reports: 0, rate: 0})
  return {
    update({read, reports}) {
      const seconds = (performance.now() - began) / 1000
      bar.update(total === null ? 0 : Math.min(meter.read, total), {
        documents: read,
        reports,
        rate: Math.round(read / Math.max(seconds, 0.001)),
      })
    },
    note(line) {
      stderr.write("\r\u001b[K")
      note(line)
    },
    stop() {
      bar.stop()
    },
  }
}
