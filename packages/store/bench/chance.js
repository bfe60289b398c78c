// The only source of chance here: seeded, so that every run makes the same world and asks the same questions.

/** mulberry32 (Tommy Ettinger, public domain). */
export function chance(seed) {
  let state = seed | 0
  const bits = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const number = () => bits() / 4294967296
  const below = count => Math.floor(number() * count)
  return {
    number,
    below,
    of: values => values[below(values.length)],
    /** 16 hex digits. */
    id: () => bits().toString(16).padStart(8, "0") + bits().toString(16).padStart(8, "0"),
    order(values) {
      const mixed = [...values]
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = below(at + 1)
        ;[mixed[at], mixed[other]] = [mixed[other], mixed[at]]
      }
      return mixed
    },
  }
}

/** Draws places in a list with these weights. */
export function weighted(weights) {
  let total = 0
  const sums = weights.map(weight => {
    total += weight
    return total
  })
  return number => {
    const wanted = number * total
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle] <= wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}
