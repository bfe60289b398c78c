// A progress bar on standard error, when someone is there to see it: a terminal that does not show the results themselves.

import type {Meter} from "../reading/open-source.ts"
import type {World} from "../world.ts"
import type {Totals} from "./format.ts"
import {harmless} from "./terminal.ts"

export interface Progress {
  readonly update: (totals: Totals) => void
  /** A line for standard error that does not tear the bar. */
  readonly note: (line: string) => void
  readonly stop: () => void
}

/**
 * @param total bytes to read, or `null` when nobody knows
 * @param many whether there is more than one document
 */
export const startProgress = async (
  {stdout, stderr}: World,
  meter: Meter,
  total: number | null,
  many: boolean,
): Promise<Progress> => {
  const note = (line: string): void => {
    stderr.write(`${harmless(line)}\n`)
  }
  if (!stderr.isTTY || stdout.isTTY || !many) return {update() {}, note, stop() {}}
  const {default: cliProgress} = await import("cli-progress")
  const counts = "{documents} documents, {events} events"
  const bar = new cliProgress.SingleBar({
    stream: stderr,
    format: total === null ? `  ${counts}` : `  {bar} {percentage}%  ${counts}`,
    barCompleteChar: "━",
    barIncompleteChar: "─",
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    fps: 5,
  })
  bar.start(total ?? 1, 0, {documents: 0, events: 0})
  return {
    update({documents, events}) {
      bar.update(total === null ? 0 : Math.min(meter.read, total), {documents, events})
    },
    note(line) {
      stderr.write(`\r\u001b[K`)
      note(line)
    },
    stop() {
      bar.stop()
    },
  }
}
