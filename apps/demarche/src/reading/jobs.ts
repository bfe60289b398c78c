// The jobs of all sources, one source after the other.

import type {InputKind, Job} from "./job.ts"
import {type Meter, openSource} from "./open-source.ts"
import type {Source} from "./sources.ts"

/** @param input what the user said all inputs are; `auto` when it is to be found out */
export async function* jobsOf(
  sources: readonly Source[],
  input: InputKind | "auto",
  stdin: AsyncIterable<Uint8Array>,
  meter: Meter = {read: 0},
): AsyncGenerator<Job> {
  for (const source of sources) yield* openSource(source, {input, stdin, meter})
}
