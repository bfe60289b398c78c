// The outside world that commands touch, handed in so that they can be tested in memory.

export interface World {
  readonly stdin: AsyncIterable<Uint8Array> & {readonly isTTY?: boolean}
  readonly stdout: NodeJS.WritableStream & {readonly isTTY?: boolean; readonly columns?: number}
  readonly stderr: NodeJS.WritableStream & {readonly isTTY?: boolean; readonly columns?: number}
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Calls when the user wants the program to end, instead of ending it at once; the answer takes the call back. */
  readonly onInterrupt?: (listener: () => void) => () => void
}

/** Exit statuses: all well; some inputs failed, each named on standard error; wrong usage. */
export const allWell = 0
export const someFailed = 1
export const wrongUsage = 2

/** Writes and waits until the receiver has room, so that a slow reader does not fill our memory. */
export const writeAll = async (
  stream: NodeJS.WritableStream,
  content: string | Uint8Array,
): Promise<void> => {
  if (content.length === 0 || stream.write(content)) return
  await new Promise<void>(resolve => stream.once("drain", () => resolve()))
}
