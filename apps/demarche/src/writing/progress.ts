// The progress of coding on standard error, for whoever looks: a bar with rate and time left where the end is known, counts where it is not.

import type {Meter} from "../reading/open-source.ts"
import type {World} from "../world.ts"
import {harmless} from "./terminal.ts"

export interface Progress {
  /** @param found events or reports read so far */
  readonly update: (documents: number, found: number) => void
  /** A line for standard error that does not tear the bar. */
  readonly note: (line: string) => void
  readonly stop: () => void
}

export interface ProgressOptions {
  /** What tells how far reading is. */
  readonly meter: Meter
  /** Bytes to read, or `null` when nobody knows. */
  readonly total: number | null
  /** What is found in documents. */
  readonly noun: "events" | "reports"
  /** Whether there is room for a bar, when standard error is a terminal. */
  readonly isWanted: boolean
}

export const startProgress = async (
  {stderr}: World,
  {meter, total, noun, isWanted}: ProgressOptions,
): Promise<Progress> => {
  const note = (line: string): void => {
    stderr.write(`${harmless(line)}\n`)
  }
  if (!stderr.isTTY || !isWanted) return {update() {}, note, stop() {}}
  const {default: cliProgress} = await import("cli-progress")
  const counts = `{documents} documents, {found} ${noun}, {rate}/s`
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
  bar.start(total ?? 1, 0, {documents: 0, found: 0, rate: 0})
  return {
    update(documents, found) {
      const seconds = (performance.now() - began) / 1000
      bar.update(total === null ? 0 : Math.min(meter.read, total), {
        documents,
        found,
        rate: Math.round(documents / Math.max(seconds, 0.001)),
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
