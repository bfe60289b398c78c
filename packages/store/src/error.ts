// What goes wrong with a store, in one sentence each, with what to do.

export type StoreFault =
  /** Another program holds the file. */
  | "held"
  /** There is no store there, or something that is none. */
  | "absent"
  /** Made by a newer version. */
  | "newer"
  /** Made by an older version and opened for reading only. */
  | "older"
  /** The disk is full; what was being written was taken back. */
  | "full"
  /** The connection to the server is gone; the next call makes a new one. */
  | "lost"
  /** The engine has given up on the file: open the store again. */
  | "broken"
  /** The store is closed, or open for reading only. */
  | "closed"
  /** What was handed in cannot be kept or asked. */
  | "refused"

export class StoreError extends Error {
  override readonly name = "StoreError"
  readonly fault: StoreFault

  constructor(fault: StoreFault, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : {cause})
    this.fault = fault
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
