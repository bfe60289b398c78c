// Numbers as they are written: figures, words, scales, and words that only bound a count ("dozens").

import type {Sentence} from "@demarche/text"

const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    bn: 1e9,
    bln: 1e9,
    tn: 1e12,
    trln: 1e12,
    k: 1e3,
    crore: 1e7,
    lakh: 1e5,
  }),
)

export const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)

/** Words for counts that are only bounded: "dozens" is at least two dozen. */
export const vagueCounts: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozens: 24,
    scores: 40,
    hundreds: 200,
    thousands: 2000,
    millions: 2e6,
    billions: 2e9,
    dozen: 12,
    tens: 20,
  }),
)

const manyScales: ReadonlyMap<string, number> = new Map(
  Object.entries({thousands: 1e3, millions: 1e6, billions: 1e9}),
)

/** A numeral token's value: "260", "1.2", "7,793", "1.2bn", "twelve"; `null` otherwise. */
export function numberAt(form: string): number | null {
  const text = form.toLowerCase()
  const figures = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m|mn|mln|bn|bln|tn|trln|million|billion)?$/.exec(text)
  if (figures !== null)
    return (
      Number(figures[1]!.replace(/,/g, "") + (figures[2] ?? "")) *
      (figures[3] === undefined ? 1 : scales.get(figures[3])!)
    )
  return numberWords.get(text) ?? null
}

interface Counted {
  readonly value: number
  readonly to: number
  readonly vague: boolean
}

/** A number with its scale words: "260 million", "half a billion", "twenty - five thousand", "dozens". */
export function readNumber(sentence: Sentence, at: number): Counted | null {
  const form = (token: number): string => sentence.forms[token]?.toLowerCase() ?? ""
  let value = numberAt(form(at))
  let to = at + 1
  if (form(at) === "half" && form(at + 1) === "a" && form(at + 2) === "dozen")
    return {value: 6, to: at + 3, vague: false}
  if (form(at) === "half" && form(at + 1) === "a" && scales.get(form(at + 2)) !== undefined)
    return {value: scales.get(form(at + 2))! / 2, to: at + 3, vague: false}
  // "a hundred", "a hundred thousand"
  if ((form(at) === "a" || form(at) === "an") && scales.get(form(at + 1)) !== undefined) {
    const thousands = form(at + 1) === "hundred" ? scales.get(form(at + 2)) : undefined
    return thousands === undefined || form(at + 2).length < 4
      ? {value: scales.get(form(at + 1))!, to: at + 2, vague: false}
      : {value: scales.get(form(at + 1))! * thousands, to: at + 3, vague: false}
  }
  // "several hundred", "a few thousand"
  if (/^(several|few)$/.test(form(at)) && (form(at + 1) === "hundred" || form(at + 1) === "thousand")) {
    const isThousands = /^thousands?$/.test(form(at + 2))
    return {
      value: 2 * scales.get(form(at + 1))! * (isThousands ? 1e3 : 1),
      to: at + (isThousands ? 3 : 2),
      vague: true,
    }
  }
  if (form(at) === "a" && form(at + 1) === "dozen") return {value: 12, to: at + 2, vague: false}
  // "a further million"
  if (
    (form(at) === "million" || form(at) === "billion") &&
    /^(further|another|extra|additional)$/.test(form(at - 1))
  )
    return {value: scales.get(form(at))!, to, vague: false}
  if (value === null) {
    const vague = vagueCounts.get(form(at))
    if (vague === undefined || (form(at) === "scores" && form(at + 1) !== "of")) return null
    if (form(at) === "dozen") return {value: 12, to, vague: false}
    const many = form(at + 1) === "of" ? manyScales.get(form(at + 2)) : undefined
    if (many !== undefined && (form(at) === "tens" || form(at) === "hundreds"))
      return {value: (form(at) === "tens" ? 20 : 200) * many, to: at + 3, vague: true}
    return {value: vague, to, vague: true}
  }
  if (value >= 20 && value < 100 && form(to) === "-" && (numberWords.get(form(to + 1)) ?? 99) < 10) {
    value += numberWords.get(form(to + 1))!
    to += 2
  }
  for (;;) {
    // "$300-million"
    const gap = form(to) === "-" && scales.get(form(to + 1)) !== undefined ? 1 : 0
    if (scales.get(form(to + gap)) === undefined && form(to) !== "dozen") break
    // "moved 300 m (980 ft)": a length, where no currency stands before it
    if (
      form(to) === "m" &&
      sentence.starts[to]! > sentence.ends[to - 1]! &&
      !/^\D*[$€£¥]$/.test(form(at - 1))
    )
      break
    value *= scales.get(form(to + gap)) ?? 12
    to += 1 + gap
  }
  // "seven and a half"
  if (form(to) === "and" && form(to + 1) === "a" && form(to + 2) === "half") {
    const scale = scales.get(form(to + 3)) ?? 1
    value = (value + 0.5) * scale
    to += scale > 1 ? 4 : 3
  }
  // "two hundred and fifty"
  if (
    form(to) === "and" &&
    value % 100 === 0 &&
    (form(to - 1) === "hundred" || form(to - 1) === "thousand")
  ) {
    const rest = numberWords.get(form(to + 1))
    if (rest !== undefined) {
      const unit = rest >= 20 && form(to + 2) === "-" ? (numberWords.get(form(to + 3)) ?? 0) : 0
      value += rest + unit
      to += unit > 0 ? 4 : 2
    }
  }
  // 4.1 × 1e6 must not leave 4099999.9999999995
  return {value: Number(value.toPrecision(12)), to, vague: false}
}
