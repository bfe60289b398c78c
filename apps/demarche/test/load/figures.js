// Times of pages, by kind, as a table.

/** @param pages each with its kind and the milliseconds that it took */
export const timesByKind = pages => {
  const times = new Map()
  for (const {kind, took} of pages) times.set(kind, [...(times.get(kind) ?? []), took])
  return times
}

export const percentile = (times, share) => {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const mean = numbers => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** A row for each kind of page that the lone reader opened too, and one for all. */
export const table = (pages, single) => {
  const lone = timesByKind(single)
  const row = (name, times, usual) => {
    const base = percentile(usual, 0.5)
    const p99 = percentile(times, 0.99)
    const milliseconds = [base, percentile(times, 0.5), percentile(times, 0.95), p99].map(
      time => `${time.toFixed(0)} ms`,
    )
    return `| ${[name, times.length, ...milliseconds, (p99 / base).toFixed(1)].join(" | ")} |`
  }
  const all = pages => pages.map(({took}) => took)
  return [
    "| page | opened | alone p50 | p50 | p95 | p99 | p99 : alone |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...[...timesByKind(pages)]
      .filter(([kind]) => lone.has(kind))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, times]) => row(kind, times, lone.get(kind))),
    row("all", all(pages), all(single)),
  ].join("\n")
}
