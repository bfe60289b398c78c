// A made-up press: the same dealings told by several papers, out of order, with grown tolls, copies and repeats, so that there is
// much to merge and every way of getting it wrong. Seeded: the same number gives the same papers.

const day = 86_400_000
const first = Date.parse("2025-01-01T00:00:00Z")

const sides = [
  ["Cuba", "Russia", "Havana"],
  ["Ghana", "Togo", "Accra"],
  ["Kenya", "Uganda", "Nairobi"],
  ["Chad", "Sudan", "N'Djamena"],
  ["Peru", "Chile", "Lima"],
  ["Jordan", "Syria", "Amman"],
  ["Serbia", "Kosovo", "Belgrade"],
  ["Vietnam", "Laos", "Hanoi"],
] as const

type Telling = (one: string, other: string, town: string, number: number) => string

const tellings: readonly (readonly Telling[])[] = [
  [
    (one, other) => `The president of ${one} arrived in ${other} on Monday for a two-day visit.`,
    (one, other) => `${one}'s president visited ${other} this week, the presidency said.`,
    (one, other) => `The leader of ${one} travelled to ${other} for talks on trade and security.`,
  ],
  [
    (one, other, _, n) => `${one} and ${other} signed a trade agreement worth $${n} million.`,
    (one, other, town, n) =>
      `Ministers of ${one} and ${other} signed a deal in ${town} worth $${n} million on Tuesday.`,
  ],
  [
    (one, other, town, n) =>
      `Soldiers of ${one} killed ${n} people in an attack near ${town}, ${other} said.`,
    (one, _, town, n) => `At least ${n + 2} people were killed when ${one}'s army shelled ${town}.`,
    (one, _, town, n) =>
      `The death toll in the attack near ${town} rose to ${n + 4}, after troops of ${one} opened fire.`,
  ],
  [
    (one, other) => `${one} imposed sanctions on ${other} after the border clashes.`,
    (one, other) => `New sanctions were imposed on ${other} by the government of ${one}.`,
  ],
  [
    (one, other) => `${one} accused ${other} of arming rebels along the border.`,
    (one, other) => `The foreign ministry of ${one} accused ${other} of backing armed groups.`,
  ],
  [
    (one, other, _, n) => `${other} will send ${n} tonnes of wheat to ${one} as humanitarian aid.`,
    (one, other, _, n) => `${other} delivered ${n} tonnes of wheat to ${one} on Friday.`,
  ],
  [
    (_, other, town, n) => `About ${n * 10} people protested in ${town} against the government of ${other}.`,
    (_, other, town) => `Crowds gathered again in ${town} to protest against ${other}.`,
  ],
]

export interface Paper {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly date: string
  readonly publisher: string
}

export function press(count: number, seed: number): readonly Paper[] {
  const draw = chance(seed)
  const of = <Value>(values: readonly Value[]): Value => values[draw(values.length)]!
  const papers: Paper[] = []
  // so many days that some fifty papers appear on each
  const days = Math.max(10, Math.round(count / 50))
  for (let number = 1; number <= count; number++) {
    const kind = draw(100)
    const id = `p${number}`
    const publisher = `Paper ${1 + draw(9)}`
    if (kind < 3 && papers.length > 0) {
      papers.push({...of(papers), id, publisher})
      continue
    }
    if (kind < 8 && papers.length > 0) {
      const old = of(papers)
      papers.push({...old, id, publisher, text: `${old.text} It was the ${number}th report of the agency.`})
      continue
    }
    const [one, other, town] = of(sides)
    const at = draw(days)
    const date = new Date(first + at * day).toISOString().slice(0, 10)
    // numbers belong to the day, so that papers of one day tell one deed
    const sentences = Array.from({length: 2 + draw(3)}, () => {
      const kind = draw(tellings.length)
      return of(tellings[kind]!)(one, other, town, 10 + ((at * 7 + kind) % 40))
    })
    papers.push({id, title: `${one} and ${other}`, text: sentences.join(" "), date, publisher})
  }
  return papers
}

export const asJsonLines = (papers: readonly Paper[]): string =>
  papers.map(paper => `${JSON.stringify(paper)}\n`).join("")

/** mulberry32 (Tommy Ettinger, public domain): draws integers below a number. */
export function chance(seed: number): (below: number) => number {
  let state = seed | 0
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}
