// Measures programs beside each other: on a shared machine only what runs in turns, in one process, can be compared.

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!

/**
 * Times of each run, in the unit of the clock, round by round; one round more warms all of them up and does not count.
 * @param clock time gone so far
 */
export function timesInTurns(
  runs: readonly (() => void)[],
  rounds: number,
  clock: () => number,
): readonly (readonly number[])[] {
  const times = runs.map((): number[] => [])
  for (let round = 0; round <= rounds; round++)
    runs.forEach((run, at) => {
      const from = clock()
      run()
      if (round > 0) times[at]!.push(clock() - from)
    })
  return times
}
