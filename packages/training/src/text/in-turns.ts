// Measures programs beside each other: on a shared machine only what runs in turns, in one process, can be compared.

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!

/**
 * Times of each run, in the unit of the clock, round by round.
 * @param clock time gone so far
 * @param warming rounds before, which do not count: a large program is compiled while it runs, for some ten thousand sentences
 */
export function timesInTurns(
  runs: readonly (() => void)[],
  rounds: number,
  clock: () => number,
  warming = 1,
): readonly (readonly number[])[] {
  const times = runs.map((): number[] => [])
  for (let round = 0; round < warming + rounds; round++)
    runs.forEach((run, at) => {
      const from = clock()
      run()
      if (round >= warming) times[at]!.push(clock() - from)
    })
  return times
}
