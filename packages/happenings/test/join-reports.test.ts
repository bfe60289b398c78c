import fc from "fast-check"
import {describe, expect, test} from "vitest"
import {blockingKeys, type Happening, joinReports, type Report, split} from "../src/index.ts"
import {atKoutougou, makeReport} from "./make-report.ts"

const koutougou = makeReport({
  ...atKoutougou,
  id: "k1",
  published: "2019-08-20",
  sentence: "Gunmen killed at least 24 soldiers at a military base in Koutougou, Burkina Faso, on Monday.",
  trigger: "killed",
  recipient: ["BFA"],
  dead: 24,
})
const koutougouLater = makeReport({
  ...atKoutougou,
  id: "k2",
  published: "2019-08-21",
  sentence:
    "The number of soldiers killed in Monday's attack on the Koutougou base in Burkina Faso has risen to 31.",
  trigger: "attack",
  recipient: ["BFA"],
  dead: 31,
})
const toeni = makeReport({
  id: "t1",
  published: "2019-08-20",
  sentence:
    "Militants attacked a police post in Toeni, western Burkina Faso, on Monday, killing five officers.",
  trigger: "attacked",
  day: "2019-08-19",
  recipient: ["BFA"],
  place: ["Toeni", "BFA", 4],
  dead: 5,
})
const toEthiopia = {
  trigger: "visited",
  type: "CONSULT",
  mode: "visit",
  actor: ["KEN"],
  recipient: ["ETH"],
} as const
const visit = makeReport({
  ...toEthiopia,
  id: "v1",
  published: "2018-03-06",
  sentence: "Kenya's foreign minister visited Ethiopia on Tuesday for talks on border trade.",
  day: "2018-03-06",
})
const visitAgain = makeReport({
  ...toEthiopia,
  id: "v2",
  published: "2018-03-07",
  sentence:
    "The foreign minister of Kenya visited Addis Ababa on Tuesday to discuss border trade with Ethiopia.",
  day: "2018-03-06",
})
const otherVisit = makeReport({
  ...toEthiopia,
  id: "w1",
  published: "2018-03-11",
  sentence: "Kenyan President Uhuru Kenyatta visited Ethiopia on Saturday.",
  day: "2018-03-10",
})

const happeningsOf = (reports: readonly Report[], existing: readonly Happening[] = []): string[] =>
  joinReports(reports, existing).map(({happening}) => happening)

describe("what joins", () => {
  test("a later, higher toll of the same attack", () => {
    const [, later] = joinReports([koutougou, koutougouLater], [])
    expect(later).toMatchObject({happening: "k1", founds: false})
    expect(later!.because).toEqual([
      "same day",
      "same place Koutougou",
      "same recipient BFA",
      "24 and 31 dead",
      "shared words koutougou, burkina, faso",
    ])
  })

  test("a visit told by another outlet in other words", () => {
    expect(happeningsOf([visit, visitAgain])).toEqual(["v1", "v1"])
  })

  test("an arrest told in passing, weeks later, beside other arrests", () => {
    const ofTurkey = {type: "COERCE", mode: "arrest", actor: ["TUR"], recipient: ["TUR"]} as const
    const arrest = makeReport({
      ...ofTurkey,
      id: "i1",
      published: "2025-03-19",
      sentence: "Istanbul mayor Ekrem Imamoglu is arrested by Turkish police on charges of corruption.",
      trigger: "arrested",
    })
    const others = makeReport({
      ...ofTurkey,
      id: "i2",
      published: "2025-03-22",
      sentence: "Turkish police arrested 343 protesters in nine cities.",
      trigger: "arrested",
    })
    const passing = makeReport({
      ...ofTurkey,
      id: "i3",
      published: "2025-03-24",
      sentence: "Crowds gathered again in Istanbul to protest against the arrest of Ekrem Imamoglu.",
      trigger: "arrest",
      actor: [],
    })
    expect(happeningsOf([arrest, others, passing])).toEqual(["i1", "i2", "i1"])
  })

  test("two states of which reports seldom tell, where two told of every day would need more in common", () => {
    const accord = (actor: string, recipient: string): string[] => {
      const between = {trigger: "signed", type: "AGREE", actor: [actor], recipient: [recipient]} as const
      return happeningsOf([
        makeReport({
          ...between,
          id: "a1",
          published: "2019-03-01",
          sentence: "The two governments signed a fisheries accord on Friday.",
          day: "2019-03-01",
        }),
        makeReport({
          ...between,
          id: "a2",
          published: "2019-03-02",
          sentence: "Both sides have signed an agreement about fishing rights.",
        }),
      ])
    }
    expect(accord("VUT", "FJI")).toEqual(["a1", "a1"])
    expect(accord("USA", "ISR")).toEqual(["a1", "a2"])
  })

  test("a copy in another document", () => {
    const copy = {...toeni, document: "reprint", record: {...toeni.record, id: "t2"}}
    expect(happeningsOf([toeni, copy])).toEqual(["t1", "t1"])
  })
})

describe("what keeps apart", () => {
  test("two attacks on one day in two towns", () => {
    expect(happeningsOf([koutougou, toeni, koutougouLater])).toEqual(["k1", "t1", "k1"])
  })

  test("what is told as news four days later, not what looks back", () => {
    const strike = {
      trigger: "strike",
      actor: ["RUS"],
      recipient: ["UKR"],
      place: ["Sumy", "UKR", 4],
      dead: 35,
    } as const
    const told = (later: string): string[] =>
      happeningsOf([
        makeReport({
          ...strike,
          id: "s1",
          published: "2025-04-13",
          sentence: "A missile strike on the centre of Sumy kills 35 shoppers at a market.",
        }),
        makeReport({...strike, id: "s2", published: "2025-04-17", sentence: later}),
      ])
    expect(told("A missile strike on Sumy kills 35 people.")).toEqual(["s1", "s2"])
    expect(told("Mourners in Sumy bury 35 shoppers killed in the strike on the market.")).toEqual([
      "s1",
      "s1",
    ])
  })

  test("two visits of one pair in a week", () => {
    expect(happeningsOf([visit, otherVisit])).toEqual(["v1", "w1"])
  })

  test("two sentences of one document", () => {
    const same = {...koutougouLater, document: koutougou.document}
    expect(happeningsOf([koutougou, same])).toEqual(["k1", "k2"])
  })

  test("a deed and its denial", () => {
    const denied = {...visitAgain, record: {...visitAgain.record, modality: "negation" as const}}
    expect(happeningsOf([visit, denied])).toEqual(["v1", "v2"])
  })

  test("an attack and a visit between the same states on the same day", () => {
    expect(
      happeningsOf([koutougou, {...koutougouLater, record: {...koutougouLater.record, event: ["CONSULT"]}}]),
    ).toEqual(["k1", "k2"])
  })
})

test("a report that a happening holds already stays there", () => {
  expect(joinReports([koutougou], [{id: "older", reports: [koutougou]}])).toEqual([
    {report: "k1", happening: "older", founds: false, score: null, because: ["joined before"]},
  ])
})

test("a report taken out never comes back, from either side", () => {
  const {kept, taken, apart} = split({id: "k1", reports: [koutougou, koutougouLater]}, "k2")
  expect(joinReports([koutougouLater], [kept], apart)[0]).toMatchObject({happening: "k2", founds: true})
  expect(joinReports([koutougou], [taken], apart)[0]).toMatchObject({happening: "k1", founds: true})
})

const pool = [koutougou, koutougouLater, toeni, visit, visitAgain, otherVisit]

/** Streams of tellings of a few happenings, each telling in a document of its own. */
const streams = fc
  .array(fc.tuple(fc.nat(pool.length - 1), fc.nat(3)), {minLength: 1, maxLength: 14})
  .map(picks =>
    picks.map(([pick, later], at): Report => {
      const report = pool[pick]!
      const published = new Date(Date.parse(report.published!) + later * 86_400_000)
        .toISOString()
        .slice(0, 10)
      return {
        ...report,
        published,
        document: `d${at}`,
        record: {...report.record, id: `r${String(at).padStart(2, "0")}`},
      }
    }),
  )

/** Joins batch after batch, handing over what a store would find by blocking keys. */
function inBatches(reports: readonly Report[], cuts: readonly number[]): string[] {
  const happenings = new Map<string, Happening>()
  const found: string[] = []
  const ends = [...new Set([...cuts.filter(cut => cut < reports.length), reports.length])].sort(
    (a, b) => a - b,
  )
  let from = 0
  for (const to of ends) {
    const batch = reports.slice(from, to)
    from = to
    const keys = new Set(batch.flatMap(blockingKeys))
    const existing = [...happenings.values()].filter(happening =>
      happening.reports.some(report => blockingKeys(report).some(key => keys.has(key))),
    )
    for (const [at, {happening}] of joinReports(batch, existing).entries()) {
      found.push(happening)
      const known = happenings.get(happening)
      happenings.set(happening, {id: happening, reports: [...(known?.reports ?? []), batch[at]!]})
    }
  }
  return found
}

test("it makes no difference how a stream is cut into batches", () => {
  fc.assert(
    fc.property(streams, fc.array(fc.nat(14), {maxLength: 5}), (reports, cuts) => {
      expect(inBatches(reports, cuts)).toEqual(happeningsOf(reports))
    }),
    {numRuns: 60, seed: 1},
  )
})

test("the order in which existing happenings are handed over, and others besides, make no difference", () => {
  fc.assert(
    fc.property(streams, streams, (reports, earlier) => {
      const older = earlier.map(report => ({
        ...report,
        document: `older ${report.document}`,
        record: {...report.record, id: `older ${report.record.id}`},
      }))
      const existing = older.map(report => ({id: report.record.id, reports: [report]}))
      const foreign = makeReport({...elsewhere, id: "elsewhere"})
      expect(joinReports(reports, [...existing, {id: "elsewhere", reports: [foreign]}].reverse())).toEqual(
        joinReports(reports, existing),
      )
    }),
    {numRuns: 60, seed: 1},
  )
})

const elsewhere = {
  published: "1999-01-01",
  sentence: "Police arrested 10 people in Lima.",
  trigger: "arrested",
  type: "COERCE",
  place: ["Lima", "PER", 4],
} as const

test("reports said to be apart share no happening, whatever else they tell", () => {
  fc.assert(
    fc.property(streams, fc.array(fc.tuple(fc.nat(13), fc.nat(13)), {maxLength: 6}), (reports, pairs) => {
      const apart = pairs
        .filter(([a, b]) => a !== b && a < reports.length && b < reports.length)
        .map(([a, b]): [string, string] => [reports[a]!.record.id, reports[b]!.record.id])
      const told = new Map(joinReports(reports, [], apart).map(({report, happening}) => [report, happening]))
      for (const [a, b] of apart) expect(told.get(a)).not.toBe(told.get(b))
    }),
    {numRuns: 60, seed: 1},
  )
})
