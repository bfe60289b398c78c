// The validator names the field that is wrong; the JSON Schema, read by another program, agrees with it.

import {Ajv2020} from "ajv/dist/2020.js"
import fc from "fast-check"
import {describe, expect, test} from "vitest"
import {
  type Amount,
  type Attribution,
  type Count,
  type EntityBlock,
  type EventPlace,
  type EventRecord,
  eventTypes,
  type Mention,
  modesOf,
  quadClassOf,
  type RecordObject,
  type RecordSpan,
  recordColumnsTable,
  recordSchema,
  type Size,
  type Statement,
  scoreOf,
  type Trend,
  validateRecord,
  type Words,
} from "../src/index.ts"
import {changed, document, placeOf, sample} from "./record-sample.ts"

const fieldsOf = (value: unknown, withText = true): readonly string[] =>
  validateRecord(value, withText ? document : undefined).errors.map(finding => finding.field)

test("a sound record passes, with its text and without", () => {
  expect(validateRecord(sample, document)).toEqual({errors: [], warnings: []})
  expect(validateRecord(sample)).toEqual({errors: [], warnings: []})
})

test("columns of a later edition or another project are let through", () => {
  expect(fieldsOf(changed("link", "story-7"))).toEqual([])
})

describe("each wrong field is named", () => {
  test.each([
    ["id", ""],
    ["date", "02.11.2018"],
    ["date", "2023-02-29"],
    ["enddate", "2024-02-25"],
    ["event", []],
    ["event", ["CONSULT", "AID"]],
    ["event", "CONSULT"],
    ["event[0]", "DEMAND"],
    ["mode[0]", "strike"],
    ["mode[0]", "stroll"],
    ["context[1]", "diplomatic"],
    ["context[0]", "weather"],
    ["quad_code", 5],
    ["event_scale", -11],
    ["event_scale", "4"],
    ["event_scale", Number.NaN],
    ["actor", null],
    ["actor[0]", "Ghana"],
    ["actor[0].code", "GHX"],
    ["actor[0].code", "Ghana"],
    ["actor[0].sector", "MEDIA"],
    ["actor[0].other_sectors[0]", "X"],
    ["actor[0].span.start", -1],
    ["actor[0].span.start", 0.5],
    ["actor[0].span.in", "text"],
    ["recipient[0].span", null],
    ["event_text[0]", 7],
    ["event_loc.lat", 91],
    ["event_loc.lon", null],
    ["event_loc.resolution", 6],
    ["event_loc.country_code", "TG"],
    ["text_info.sequence", 0],
    ["text_info.end", 0],
    ["mentions[1].end", 10_000],
    ["mentions[0].end", 17],
    ["modality", "planned"],
    ["attribution.kind", "rumour"],
    ["attribution.quoted", "no"],
    ["attribution.stance", "doubts"],
    ["attribution.entity.sector", "MEDIA"],
    ["amount[0].bound", "over"],
    ["amount[0].value", "3 million"],
    ["size.number.value", -1],
    ["date_info.precision", "hour"],
    ["date_info.span", null],
    ["confidence", 1.1],
    ["because", "visit"],
    ["cite_info.codebook", "plover-base-1.3.1"],
  ] as const)("%s: %j", (field, value) => {
    const {errors} = validateRecord(changed(field, value), document)
    expect(errors.map(error => error.field)).toContain(field)
    for (const error of errors) expect(error.expected).not.toBe("")
    expect(errors.find(error => error.field === field)?.value).toEqual(value)
  })

  test.each(recordColumnsTable.filter(row => row.object === "record" && row.needed).map(row => row.column))(
    "%s missing",
    column => expect(fieldsOf(changed(column))).toEqual([column]),
  )

  test("all of them at once, in the order of the columns", () => {
    const wrong = {...(changed("confidence", 2) as object), date: "today", coder: 1}
    expect(fieldsOf(wrong)).toEqual(["date", "confidence", "coder"])
  })

  test.each([null, undefined, 7, "CONSULT", [sample]])("%j is no record at all", value => {
    expect(validateRecord(value).errors).toEqual([{field: "", value, expected: "an object (record)"}])
  })
})

describe("words and offsets", () => {
  test.each([
    ["actor[0].entity_text", "Ghana's foreign ministry"],
    ["trigger.text", "arrives"],
    ["event_loc.extracted_place", "Lome"],
    ["amount[0].text", "Over $4 million"],
    ["size.number.text", "about 200 people"],
    ["attribution.text", "Radio Lagos"],
    ["attribution.via.text", "The ministry"],
    ["date_info.text", "two-Day"],
  ])("%s must be the words at its span", (field, value) => {
    expect(fieldsOf(changed(field, value))).toEqual([field])
    expect(fieldsOf(changed(field, value), false)).toEqual([])
  })
  test("the message shows the words that stand there", () => {
    expect(validateRecord(changed("trigger.text", "arrives"), document).errors).toEqual([
      {field: "trigger.text", value: "arrives", expected: 'the words at 25..32: "arrived"'},
    ])
  })
  test("without the text, the lengths must agree", () => {
    expect(fieldsOf(changed("trigger.text", "came"), false)).toEqual(["trigger.text"])
  })
  test("offsets may refer to the title", () => {
    const trigger = {text: "travels", start: 9, end: 16, in: "title"}
    expect(fieldsOf(changed("trigger", trigger))).toEqual([])
    expect(fieldsOf(changed("trigger", {...trigger, text: "arrives"}))).toEqual(["trigger.text"])
  })
  test("an end before its start", () => {
    expect(fieldsOf(changed("actor[0].span", {start: 9, end: 9}))).toContain("actor[0].span.end")
  })
})

describe("rules over the whole record", () => {
  test("nobody stands on both sides", () => {
    const twin = {...sample.actor[0]!}
    expect(fieldsOf(changed("recipient[0]", twin))).toEqual(["recipient[0].span"])
  })
  test("a country is never a pin", () => {
    expect(fieldsOf(changed("event_loc.resolution", 1))).toEqual(["event_loc.lat"])
  })
  test("an end needs a beginning", () => {
    expect(fieldsOf(changed("date", null))).toEqual(["enddate"])
  })
  const coded = (type: string, parts: object): unknown => ({...sample, event: [type], mode: [], ...parts})

  test.each([
    ["COOPERATE", 2, 9.5],
    ["AID", 2, 10],
    ["SANCTION", 4, -6],
  ])("a missing recipient of %s only warns", (type, quad, scale) => {
    const {errors, warnings} = validateRecord(
      coded(type, {quad_code: quad, event_scale: scale, recipient: []}),
    )
    expect(errors).toEqual([])
    expect(warnings).toEqual([
      {field: "recipient", value: [], expected: `a recipient, which ${type} asks for`},
    ])
  })
  test("both quad classes of SANCTION stand", () => {
    for (const quad of [3, 4])
      expect(validateRecord(coded("SANCTION", {quad_code: quad, event_scale: -6})).warnings).toEqual([])
  })
  test("another class, another scale, an older mode, a territory and nobody acting warn", () => {
    const warned = (value: unknown) => {
      const {errors, warnings} = validateRecord(value, document)
      expect(errors).toEqual([])
      return warnings.map(warning => warning.field)
    }
    expect(warned(changed("quad_code", 4))).toEqual(["quad_code"])
    expect(warned(changed("event_scale", 2))).toEqual(["event_scale"])
    expect(warned(changed("actor[0].code", "PRI"))).toEqual(["actor[0].code"])
    expect(warned(changed("actor", []))).toEqual(["actor"])
    expect(warned(coded("RETREAT", {mode: ["return"], quad_code: 2, event_scale: 6.5}))).toEqual(["mode[0]"])
  })
  test("each type with each of its modes passes", () => {
    for (const type of eventTypes)
      for (const mode of [null, ...modesOf(type).map(row => row.mode)])
        expect(
          validateRecord({
            ...sample,
            event: [type],
            mode: mode === null ? [] : [mode],
            quad_code: quadClassOf(type),
            event_scale: scoreOf(type, mode),
          }),
        ).toEqual({errors: [], warnings: []})
  })
})

// What a schema cannot say: offsets against words, real days of the calendar, order of days, sides.
const beyondSchema = (expected: string): boolean =>
  /^(more than start|at most|the words at|[\de+.]+ UTF-16|other words|not before date|null, |a number, as|the place of)/.test(
    expected,
  )

describe("the schema agrees with the validator", () => {
  const accepts = new Ajv2020({validateFormats: false, strict: false}).compile(recordSchema)

  test("on the sample", () => expect(accepts(sample), JSON.stringify(accepts.errors)).toBe(true))

  const paths = [...pathsOf(sample, "")]
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      "",
      [],
      {},
      true,
      0,
      -1,
      1.5,
      7,
      1e9,
      "visit",
      "strike",
      "return",
      "GOV",
      "USA",
    ),
    fc.constantFrom<unknown>(
      "2024-13-01",
      "AGREE",
      ["AGREE"],
      ["visit", "visit"],
      "title",
      "USD",
      "exact",
      "actual",
    ),
    fc.string(),
    fc.integer(),
    fc.double({noNaN: true, noDefaultInfinity: true}),
    fc.array(fc.string()),
  )
  test("wherever a random value stands", () => {
    let refused = 0
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, fc.boolean(), (path, value, absent) => {
        const record = absent ? changed(path) : changed(path, value)
        const {errors} = validateRecord(record)
        const inColumns = errors.filter(error => !beyondSchema(error.expected))
        if (inColumns.length > 0) refused++
        expect(accepts(record), `${path} ${JSON.stringify(value)} ${JSON.stringify(errors)}`).toBe(
          inColumns.length === 0,
        )
      }),
      {numRuns: 4000, seed: 20181102},
    )
    expect(refused).toBeGreaterThan(1000)
  })

  test("modes belong to their types in both", () => {
    const all = [
      ...new Set(eventTypes.flatMap(type => modesOf(type).map(row => row.mode))),
      "return",
      "ban",
      "sideAB",
    ]
    for (const type of eventTypes)
      for (const mode of all) {
        const record = {...sample, event: [type], mode: [mode]}
        expect(accepts(record), `${type} ${mode}`).toBe(validateRecord(record).errors.length === 0)
      }
  })
})

/** Every path of a value, inner ones after outer ones; items of lists can be replaced but not taken out. */
function* pathsOf(value: unknown, path: string): Generator<string> {
  if (typeof value !== "object" || value === null) return
  if (Array.isArray(value)) return
  for (const [key, item] of Object.entries(value)) {
    const inner = path === "" ? key : `${path}.${key}`
    yield inner
    if (Array.isArray(item))
      for (const [index, part] of item.entries()) yield* pathsOf(part, `${inner}[${index}]`)
    else yield* pathsOf(item, inner)
  }
}

// The compiler holds these lists against the types: a field added to one side alone breaks the build of the tests.
type Names<T> = Readonly<Record<keyof Required<T>, true>>
const names = (list: Readonly<Record<string, true>>): readonly string[] => Object.keys(list)
const span: Names<RecordSpan> = {start: true, end: true, in: true}
const typed: Readonly<Record<RecordObject, readonly string[]>> = {
  record: names({
    id: true,
    date: true,
    enddate: true,
    event: true,
    mode: true,
    context: true,
    quad_code: true,
    event_scale: true,
    actor: true,
    recipient: true,
    event_text: true,
    event_loc: true,
    text_info: true,
    trigger: true,
    mentions: true,
    modality: true,
    attribution: true,
    amount: true,
    size: true,
    date_info: true,
    confidence: true,
    because: true,
    cite_info: true,
    coder: true,
  } satisfies Names<EventRecord>),
  entity: names({
    code: true,
    sector: true,
    other_sectors: true,
    entity_text: true,
    span: true,
    identifier_text: true,
    identifier_id: true,
    office: true,
  } satisfies Names<EntityBlock>),
  span: names(span),
  mention: names({sequence: true, ...span} satisfies Names<Mention>),
  trigger: names({text: true, ...span} satisfies Names<EventRecord["trigger"]>),
  place: names({
    extracted_place: true,
    resolved_place: true,
    country_code: true,
    lat: true,
    lon: true,
    resolution: true,
    span: true,
  } satisfies Names<EventPlace>),
  amount: names({value: true, unit: true, bound: true, text: true, span: true} satisfies Names<Amount>),
  count: names({value: true, bound: true, text: true, span: true} satisfies Names<Count>),
  size: names({dead: true, injured: true, arrested: true, number: true} satisfies Names<Size>),
  attribution: names({
    kind: true,
    text: true,
    span: true,
    entity: true,
    quoted: true,
    stance: true,
    via: true,
  } satisfies Names<Attribution>),
  via: names({text: true, span: true} satisfies Names<NonNullable<Attribution["via"]>>),
  date_info: names({text: true, span: true, precision: true} satisfies Names<EventRecord["date_info"]>),
  cite_info: names({
    title: true,
    url: true,
    publication: true,
    language: true,
    codebook: true,
  } satisfies Names<EventRecord["cite_info"]>),
  statement: names({
    id: true,
    kind: true,
    date: true,
    enddate: true,
    speaker: true,
    addressee: true,
    words: true,
    quoted: true,
    stance: true,
    via: true,
    cue: true,
    events: true,
    text_info: true,
    date_info: true,
    cite_info: true,
    coder: true,
  } satisfies Names<Statement>),
  trend: names({
    id: true,
    kind: true,
    direction: true,
    parties: true,
    date: true,
    enddate: true,
    date_info: true,
    trigger: true,
    about: true,
    text: true,
    span: true,
    attribution: true,
    text_info: true,
    cite_info: true,
    coder: true,
  } satisfies Names<Trend>),
  words: names({text: true, ...span} satisfies Names<Words>),
}

test.each(Object.entries(typed))("the table of columns has the fields of the type: %s", (object, fields) => {
  expect(recordColumnsTable.filter(row => row.object === object).map(row => row.column)).toEqual(fields)
})

test("the sample's words stand where it says", () => expect(placeOf("arrived")).toEqual({start: 25, end: 32}))
