// What answers promise, on a record small enough to be counted by hand. Each engine's test file runs all of this.

import type {Amount, Bound, EventPlace} from "@demarche/codebook"
import fc from "fast-check"
import {afterAll, beforeAll, describe, expect, test} from "vitest"
import {
  type Answer,
  type Asked,
  ask,
  noFilters,
  questionNamed,
  questions,
  type Row,
  type Store,
} from "../src/index.ts"
import {batch, type Paper, type Tale} from "./records.ts"

const amount = (value: number, unit: string, bound: Bound): Amount => ({
  value,
  unit,
  bound,
  text: `${value}`,
  span: {start: 0, end: 1},
})

const place = (name: string, country_code: string, resolution: EventPlace["resolution"]): EventPlace => ({
  extracted_place: name,
  resolved_place: name,
  country_code,
  lat: resolution === 1 ? null : 6.1,
  lon: resolution === 1 ? null : 1.2,
  resolution,
  span: {start: 0, end: 1},
})

// The ids say what each event is, so that a list of ids can be read.
const told = (text: string, date: string, ...tales: readonly Tale[]): Paper => ({
  text,
  date,
  publisher: "Lomé Wire",
  tales: tales.map(tale => ({date, ...tale})),
})

/** Ghana and Togo in the first months of 2019. */
const papers: readonly Paper[] = [
  told("Ghana's president arrived in Lomé on Thursday for three days.", "2019-01-10", {
    id: "visit",
    type: "CONSULT",
    mode: "visit",
    actor: ["GHA"],
    recipient: ["TGO"],
    more: {
      enddate: "2019-01-12",
      context: ["diplomatic", "economic"],
      event_loc: place("Lomé", "TGO", 4),
      actor: [
        {
          code: "GHA",
          sector: "GOV",
          other_sectors: [],
          entity_text: "Ghana's president",
          identifier_text: "Nana Akufo-Addo",
          identifier_id: "Q-NAA",
          office: "President",
          span: {start: 0, end: 17},
        },
      ],
    },
  }),
  told("The two signed a treaty on trade.", "2019-01-11", {
    id: "treaty",
    type: "SUPPORT",
    actor: ["GHA", "TGO"],
    more: {event_loc: place("Togo", "TGO", 1)},
  }),
  told("Togo will buy at least $100 of cocoa from Ghana.", "2019-01-13", {
    id: "promise",
    type: "AGREE",
    actor: ["TGO"],
    recipient: ["GHA"],
    more: {amount: [amount(100, "USD", "at_least")]},
  }),
  told("Ghana gave Togo $40 for its schools.", "2019-01-14", {
    id: "aid1",
    type: "AID",
    actor: ["GHA"],
    recipient: ["TGO"],
    more: {amount: [amount(40, "USD", "exact")]},
  }),
  told("Ghana gave Togo $60 for its roads.", "2019-01-20", {
    id: "aid2",
    type: "AID",
    actor: ["GHA"],
    recipient: ["TGO"],
    more: {amount: [amount(60, "USD", "exact")]},
  }),
  told("Togo accused Ghana of smuggling.", "2019-04-06", {
    id: "accusation",
    type: "ACCUSE",
    mode: "allege",
    actor: ["TGO"],
    recipient: ["GHA"],
  }),
  {
    text: "Lomé said again on Monday what it had said of Accra on Saturday.",
    date: "2019-04-08",
    publisher: "Accra Post",
    tales: [
      {
        id: "accusation2",
        type: "ACCUSE",
        mode: "allege",
        actor: ["TGO"],
        recipient: ["GHA"],
        date: "2019-04-06",
        confidence: 0.5,
      },
    ],
  },
  told("Togo closed its market to Ghana's cloth.", "2019-04-09", {
    id: "sanction",
    type: "SANCTION",
    actor: ["TGO"],
    recipient: ["GHA"],
    confidence: 0.4,
  }),
  told("Ghana could one day close the border, an analyst said.", "2019-04-10", {
    id: "possible",
    type: "THREATEN",
    actor: ["GHA"],
    recipient: ["TGO"],
    modality: "hypothetical",
  }),
  told("Soldiers of Ghana fired on Togo's, said a report that was withdrawn.", "2019-04-11", {
    id: "rejected",
    type: "ASSAULT",
    actor: ["GHA"],
    recipient: ["TGO"],
  }),
  told("Ghana's and Togo's ministers have met, nobody says when.", "2019-04-12", {
    id: "undated",
    type: "CONSULT",
    actor: ["GHA", "TGO"],
    date: null,
  }),
  told("He met the Red Lake Front and three people in Ghana.", "2019-04-13", {
    id: "front",
    type: "CONSULT",
    actor: ["BEN", "?"],
    more: {
      event_loc: place("Ghana", "GHA", 1),
      actor: [
        {
          code: "BEN",
          sector: "GOV",
          other_sectors: [],
          entity_text: "He",
          span: {start: 0, end: 2},
        },
        {
          code: null,
          sector: "REB",
          other_sectors: [],
          entity_text: "Red Lake Front",
          span: {start: 4, end: 9},
        },
        {
          code: null,
          sector: "CVL",
          other_sectors: [],
          entity_text: "Three people",
          span: {start: 10, end: 19},
        },
      ],
    },
  }),
]

/** Mali and Niger: quiet for half a year, then twelve attacks in one month; one between Chad and Niger. */
const attacks: readonly Paper[] = [
  ...Array.from({length: 12}, (_, index) => {
    const day = `2021-07-${String(index + 2).padStart(2, "0")}`
    return told(`Mali's army struck Niger on day ${index}.`, day, {
      id: `attack${index}`,
      type: "ASSAULT",
      actor: ["MLI"],
      recipient: ["NER"],
    })
  }),
  told("Chad's army struck Niger, once.", "2021-07-03", {
    id: "single",
    type: "ASSAULT",
    actor: ["TCD"],
    recipient: ["NER"],
  }),
  told("Niger will hold a summit in 2035.", "2021-07-31", {
    id: "deadline",
    type: "AGREE",
    actor: ["NER"],
    date: "2035-01-01",
  }),
]

export function asking(engine: string, open: () => Promise<Store>): void {
  describe(`an answer from ${engine}`, () => {
    let store: Store
    beforeAll(async () => {
      store = await open()
      await store.writeBatch(
        batch([
          ...papers,
          ...attacks,
          {
            text: "“We want good neighbours,” said Togo's minister. Ties have cooled for two years.",
            date: "2019-02-01",
            publisher: "Lomé Wire",
            tales: [],
            statements: [
              spoken("s1", "statement", "TGO", "GHA", "We want good neighbours", true),
              spoken("s2", "trend", "GHA", "TGO", "Ties have cooled for two years", false),
              spoken("s3", "statement", "TGO", "BEN", "a word to Benin", false),
            ],
          },
        ]),
      )
      await store.appendReview({
        id: "review1",
        decided_at: "2019-05-01T00:00:00.000Z",
        who: "reader",
        subject: "rejected",
        decision: "reject",
        field: null,
        value: null,
        undoes: null,
        note: "withdrawn by its paper",
      })
    })
    afterAll(() => store.close())

    const answer = (name: string, sides: readonly string[] = [], further: Partial<Asked> = {}) =>
      ask(store, questionNamed(name)!, {
        ...noFilters,
        sides,
        words: "",
        limit: 50,
        after: null,
        ...further,
      })
    const part = ({parts}: Answer, name: string) => parts.find(found => found.name === name)!
    const cells = (rows: readonly Row[], ...names: readonly string[]) =>
      rows.map(row => names.map(name => row[name]))
    const ids = async (sides: readonly string[], further: Partial<Asked> = {}) =>
      part(await answer("events", sides, further), "events").rows.map(({event}) => event)

    const all = ["sanction", "accusation", "aid2", "aid1", "promise", "treaty", "visit", "undated"]

    test("counts an event once, whichever side is named first, latest first and undated last", async () => {
      expect(await ids(["GHA", "TGO"])).toEqual(all)
      expect(await ids(["TGO", "GHA"])).toEqual(all)
      expect(await ids(["GHA"])).toEqual(all)
    })

    test("counts an event told twice once, with both its reports and the first one's sentence", async () => {
      const [row] = part(await answer("events", ["TGO", "GHA"], {types: ["ACCUSE"]}), "events").rows
      expect(row).toMatchObject({
        event: "accusation",
        reports: 2,
        sources: 2,
        sentence: "Togo accused Ghana of smuggling.",
      })
    })

    test("puts a mutual event under the side named first, and says how many are mutual", async () => {
      const rows = part(await answer("dossier", ["GHA", "TGO"]), "summary").rows
      expect(cells(rows, "first", "second", "events", "mutual")).toEqual([
        ["GHA", "TGO", 5, 2],
        ["TGO", "GHA", 3, 0],
      ])
      const turned = part(await answer("dossier", ["TGO", "GHA"]), "summary").rows
      expect(cells(turned, "first", "second", "events", "mutual")).toEqual([
        ["TGO", "GHA", 5, 2],
        ["GHA", "TGO", 3, 0],
      ])
    })

    test("takes only what the first side does to the second when asked, mutual events with it", async () => {
      expect(await ids(["TGO", "GHA"], {directed: true})).toEqual([
        "sanction",
        "accusation",
        "promise",
        "treaty",
        "undated",
      ])
    })

    test("narrows by days, types, confidence and modality", async () => {
      expect(await ids(["GHA", "TGO"], {since: "2019-01-13", until: "2019-01-14"})).toEqual([
        "aid1",
        "promise",
      ])
      expect(await ids(["GHA", "TGO"], {types: ["AID"]})).toEqual(["aid2", "aid1"])
      expect(await ids(["GHA", "TGO"], {confidence: 0.5})).not.toContain("sanction")
      expect(await ids(["GHA", "TGO"], {modality: ["hypothetical"]})).toEqual(["possible"])
      expect(await ids(["GHA", "TGO"], {modality: ["actual", "hypothetical"]})).toContain("possible")
    })

    test("leaves out what a reviewer rejected, from every question", async () => {
      for (const question of questions.filter(({sides}) => sides !== "none")) {
        const sides = {
          one: ["GHA"],
          two: ["GHA", "TGO"],
          "one or two": ["GHA", "TGO"],
          "none or more": [],
          "two pairs or more": ["GHA", "TGO", "MLI", "NER"],
          none: [],
        }[question.sides]
        const {parts} = await answer(question.name, sides)
        const without = parts.filter(({name}) => name !== "reviews")
        expect(JSON.stringify(without.map(({rows}) => rows)), question.name).not.toContain("rejected")
      }
    })

    test("sanctions are material conflict by the sections of PLOVER's codebook and verbal by its table", async () => {
      expect(await ids(["GHA", "TGO"], {quads: [4]})).toEqual(["sanction"])
      expect(await ids(["GHA", "TGO"], {quads: [4], quadRule: "plover-table"})).toEqual([])
      expect(await ids(["GHA", "TGO"], {quads: [3], quadRule: "plover-table"})).toEqual([
        "sanction",
        "accusation",
      ])
    })

    test("a series has every month from first to last, with zeros, on the scale asked for", async () => {
      const columns = ["month", "events", "quad1", "quad2", "quad3", "quad4", "scale_sum", "scale_mean"]
      const months = async (further: Partial<Asked>) =>
        cells(
          part(await answer("series", ["GHA", "TGO"], {until: "2019-05-31", ...further}), "series").rows,
          ...columns,
        )
      // visit 4, treaty 5, promise 2.5, aid 10 and 10; accusation -3.5, sanction -6
      expect(await months({})).toEqual([
        ["2019-01-01", 5, 3, 2, 0, 0, 31.5, 6.3],
        ["2019-02-01", 0, 0, 0, 0, 0, 0, null],
        ["2019-03-01", 0, 0, 0, 0, 0, 0, null],
        ["2019-04-01", 2, 0, 0, 1, 1, -9.5, -4.75],
        ["2019-05-01", 0, 0, 0, 0, 0, 0, null],
      ])
      // by way of CAMEO: 042 1.9, 050 3.5, 030 4, 070 7 and 7; 112 -2, 160 -4
      const goldstein = await months({scale: "goldstein"})
      expect(goldstein.map(row => row[6])).toEqual([23.4, 0, 0, -6, 0])
    })

    test("a series says how much was read, and what was told of each event", async () => {
      const rows = part(await answer("series", ["GHA", "TGO"], {until: "2019-04-30"}), "series").rows
      expect(cells(rows, "reports", "documents", "per_thousand")).toEqual([
        [5, 5, 1000],
        [0, 1, 0],
        [0, 0, null],
        [3, 7, 285.71],
      ])
    })

    test("a directed series has both directions, mutual events in each", async () => {
      const {parts} = await answer("series", ["GHA", "TGO"], {directed: true, until: "2019-04-30"})
      expect(parts.map(({name, rows}) => [name, ...rows.map(({events}) => events)])).toEqual([
        ["forth", 4, 0, 0, 0],
        ["back", 2, 0, 0, 2],
      ])
    })

    test("a visit has its days, level, host and place, and beside it what was agreed on them or the day after", async () => {
      expect(part(await answer("visits", ["TGO", "GHA"]), "visits").rows).toMatchObject([
        {
          date: "2019-01-10",
          enddate: "2019-01-12",
          visitor: "GHA GOV Nana Akufo-Addo",
          level: "President",
          host: "TGO GOV Government of TGO",
          place: "Lomé",
          about: ["diplomatic", "economic"],
          outcome: ["SUPPORT 2019-01-11 treaty", "AGREE 2019-01-13 promise"],
          event: "visit",
        },
      ])
    })

    test("sums keep currencies and bounds apart", async () => {
      const deals = await answer("deals", ["GHA", "TGO"])
      expect(cells(part(deals, "sums").rows, "unit", "bound", "events", "total")).toEqual([
        ["USD", "exact", 2, 100],
        ["USD", "at_least", 1, 100],
      ])
      expect(part(deals, "deals").rows.map(({event}) => event)).toEqual(["aid2", "aid1", "promise"])
      expect(part(deals, "deals").rows.at(-1)).toMatchObject({amount: ["at least 100 USD"]})
    })

    test("threats and accusations", async () => {
      expect(part(await answer("threats", ["GHA", "TGO"]), "threats").rows).toMatchObject([
        {event: "accusation", actor: ["TGO GOV Government of TGO"]},
      ])
    })

    test("statements of one side to the other stand apart from trends that a text tells", async () => {
      const said = await answer("statements", ["GHA", "TGO"])
      expect(part(said, "statements").rows).toMatchObject([
        {words: "We want good neighbours", speaker_code: "TGO", addressee_code: "GHA", quoted: true},
      ])
      expect(part(said, "trends").rows).toMatchObject([{words: "Ties have cooled for two years"}])
      const ofTogo = part(await answer("statements", ["TGO"]), "statements").rows
      expect(ofTogo.map(({statement}) => statement)).toEqual(["s1", "s3"])
    })

    test("a network counts a pair once, or each direction when asked", async () => {
      const edges = async (further: Partial<Asked>) =>
        cells(part(await answer("network", ["GHA"], further), "network").rows, "first", "second", "events")
      expect(await edges({})).toEqual([["GHA", "TGO", 8]])
      expect(await edges({directed: true})).toEqual([
        ["GHA", "TGO", 5],
        ["TGO", "GHA", 5],
      ])
      const whole = part(await answer("network", [], {limit: 1}), "network")
      expect([cells(whole.rows, "first", "second", "events"), whole.cut]).toEqual([
        [["MLI", "NER", 12]],
        true,
      ])
    })

    test("a pair moved only when there are enough events to tell", async () => {
      const changes = async (sides: readonly string[], further: Partial<Asked> = {}) =>
        cells(
          part(await answer("movers", sides, further), "movers").rows,
          "first",
          "second",
          "events",
          "norm",
          "change",
        )
      expect(await changes([])).toEqual([["MLI", "NER", 12, 0, "large rise"]])
      expect(await changes(["NER"])).toEqual([
        ["MLI", "NER", 12, 0, "large rise"],
        ["NER", "TCD", 1, 0, "too few to tell"],
      ])
      expect(await changes([], {since: "2019-04-01", until: "2019-04-30"})).toEqual([])
    })

    test("the last month of the record ends with its last publication, not with a day still to come", async () => {
      expect(part(await answer("movers"), "coverage").rows).toEqual([
        {since: "2021-07-02", until: "2021-07-31", documents: 14, norm: 0},
      ])
    })

    test("an actor's year is told by role, with its partners and who stands for it", async () => {
      const ghana = await answer("actor", ["GHA"])
      expect(cells(part(ghana, "years").rows, "year", "role", "events")).toEqual([
        [2019, "actor", 4],
        [2019, "recipient", 3],
      ])
      expect(cells(part(ghana, "partners").rows, "partner", "events", "cooperation", "conflict")).toEqual([
        ["TGO", 8, 6, 2],
      ])
      expect(cells(part(ghana, "faces").rows, "name", "office", "events")).toEqual([
        ["Government of GHA", null, 7],
        ["Nana Akufo-Addo", "President", 1],
      ])
    })

    test("pairs stand side by side, over the period and by month", async () => {
      const {parts} = await answer("compare", ["GHA", "TGO", "MLI", "NER"])
      expect(cells(parts[0]!.rows, "first", "second", "events", "scale_mean", "reports")).toEqual([
        ["GHA", "TGO", 7, 3.14, 8],
        ["MLI", "NER", 12, -9, 12],
      ])
      expect(parts.slice(1).map(({name}) => name)).toEqual(["GHA-TGO", "MLI-NER"])
    })

    test("a country is no pin on a map, and events without a place are counted", async () => {
      const found = await answer("places", ["GHA", "TGO"])
      expect(part(found, "places").rows).toMatchObject([
        {country: "TGO", level: 1, name: "Togo", lat: null, lon: null, events: 1},
        {country: "TGO", level: 4, name: "Lomé", lat: 6.1, lon: 1.2, events: 1},
      ])
      expect(part(found, "told").rows).toEqual([{events: 8, placed: 2, unplaced: 6}])
    })

    test("a name nobody knows is told, and descriptions are not", async () => {
      const names = async (further: Partial<Asked>) =>
        cells(part(await answer("newcomers", [], further), "newcomers").rows, "name", "kind")
      expect(await names({})).toEqual([["Red Lake Front", "unknown"]])
      expect(await names({since: "2019-04-13", until: "2019-04-30"})).toEqual([["Red Lake Front", "unknown"]])
      expect(await names({since: "2019-01-10", until: "2019-01-10"})).toContainEqual([
        "Nana Akufo-Addo",
        "known",
      ])
    })

    test("a party that is only a pronoun is shown by its code", async () => {
      expect(part(await answer("events", ["BEN"]), "events").rows).toMatchObject([
        {actor: ["BEN GOV", "? REB Red Lake Front", "? CVL Three people"]},
      ])
    })

    test("documents are found by all their words, on the days asked for", async () => {
      const titles = async (words: string, further: Partial<Asked> = {}) =>
        part(await answer("search", [], {words, ...further}), "documents").rows.map(({words, events}) => [
          words,
          events,
        ])
      expect(await titles("roads Togo")).toEqual([["Ghana gave Togo $60 for its roads.", 1]])
      expect(await titles("roads Togo", {until: "2019-01-19"})).toEqual([])
      expect(await titles("roads Mali")).toEqual([])
    })

    test("what is new is told by days of publication, and what was told again apart from it", async () => {
      const since = await answer("changes", ["GHA", "TGO"], {since: "2019-04-07"})
      expect(part(since, "new").rows.map(({event}) => event)).toEqual(["undated", "sanction"])
      expect(part(since, "again").rows.map(({event}) => event)).toEqual(["accusation"])
      expect(part(since, "reviews").rows).toMatchObject([{decision: "reject", subject: "rejected"}])
    })

    test("what is new is ordered by when it was told, not by a day still to come", async () => {
      const rows = part(await answer("changes", ["NER"], {since: "2021-07-12"}), "new").rows
      expect(rows.map(({event}) => event)).toEqual(["deadline", "attack11", "attack10"])
    })

    test("an event is told with its reports, by the id of any of them", async () => {
      for (const words of ["accusation", " accusation2 "]) {
        const one = await answer("event", [], {words})
        expect(part(one, "event").rows).toMatchObject([
          {event: "accusation", state: "coded", why_merged: ["ACCUSE TGO GHA 2019-04-06"]},
        ])
        expect(part(one, "reports").rows.map(({report}) => report)).toEqual(["accusation", "accusation2"])
      }
      expect(part(await answer("event", [], {words: "rejected"}), "reviews").rows).toMatchObject([
        {who: "reader", decision: "reject", note: "withdrawn by its paper"},
      ])
      expect(part(await answer("event", [], {words: "nothing of the kind"}), "event").rows).toEqual([])
    })

    test.each([1, 3, 4, 8])(
      "pages of %d give every event once, and say where the next begins",
      async limit => {
        const found: unknown[] = []
        let after: string | null = null
        do {
          const page = part(await answer("events", ["GHA", "TGO"], {limit, after}), "events")
          expect(page.rows.length).toBeLessThanOrEqual(limit)
          expect(page.cut === true).toBe(page.next !== null)
          found.push(...page.rows.map(({event}) => event))
          after = page.next
        } while (after !== null)
        expect(found).toEqual(all)
      },
    )

    test("asked twice it is the same to the byte", async () => {
      for (const [name, sides, words] of [
        ["dossier", ["GHA", "TGO"], ""],
        ["network", [], ""],
        ["movers", [], ""],
        ["search", [], "Ghana"],
      ] as const) {
        const once = JSON.stringify(await answer(name, sides, {words}))
        expect(JSON.stringify(await answer(name, sides, {words})), name).toBe(once)
      }
    })

    test("every column is explained, and no row has another", async () => {
      for (const [name, sides] of [
        ["dossier", ["GHA", "TGO"]],
        ["actor", ["GHA"]],
        ["movers", ["NER"]],
        ["places", []],
        ["changes", []],
        ["newcomers", []],
      ] as const)
        for (const {columns, rows} of (await answer(name, sides)).parts)
          for (const row of rows)
            expect(Object.keys(row).sort()).toEqual(columns.map(column => column.name).sort())
    })

    test("what does not fit a question is refused in one sentence", async () => {
      const refused = async (
        name: string,
        sides: readonly string[],
        further: Partial<Asked>,
        reason: string,
      ) => expect(answer(name, sides, further)).rejects.toThrow(reason)
      await refused("dossier", ["GHA"], {}, '"dossier" asks for two countries or groups, and GHA was given')
      await refused("network", [], {limit: 0}, "a list has at least one row, and 0 were asked for")
      await refused("network", [], {after: "2019-01-01~a"}, '"network" gives no pages to go on in')
      await refused(
        "network",
        [],
        {since: "2019-02-01", until: "2019-01-01"},
        "the first day, 2019-02-01, is after the last, 2019-01-01",
      )
      await refused(
        "search",
        [],
        {words: "cocoa", types: ["AID"]},
        '"search" can be narrowed by days only, and types was given',
      )
      await refused(
        "event",
        [],
        {words: "visit", confidence: 0.5},
        '"event" cannot be narrowed, and confidence',
      )
      await refused("search", [], {words: "  "}, '"search" asks for words to search for')
      for (const after of ["tomorrow", "2019-02-30~visit", "2019-01-01~x' or true --", "~visit"])
        await refused("events", ["GHA", "TGO"], {after}, `"${after}" is no place in a list`)
    })

    test("nothing that is asked reaches the engine as SQL", async () => {
      const hostile = fc.oneof(
        fc.string({unit: "binary"}),
        fc.constantFrom(
          "'; drop table events; --",
          "GHA' or '1'='1",
          "$1",
          "{GHA,TGO}",
          "\\'; copy events to '/tmp/x'; --",
          "\0",
          "\ud83d",
          "%",
          "",
        ),
      )
      const before = await store.query("select id, state from events order by id")
      await fc.assert(
        fc.asyncProperty(hostile, hostile, async (one, other) => {
          for (const [name, sides] of [
            ["dossier", [one, other]],
            ["actor", [one]],
            ["network", ["GHA", one]],
          ] as const)
            await expect(answer(name, sides)).rejects.toThrow("is no code of a country or group")
          await expect(answer("events", ["GHA", "TGO"], {after: `2019-01-01~${one}'`})).rejects.toThrow(
            "is no place in a list",
          )
          if (one.trim() === "" || one.includes("\0"))
            for (const name of ["event", "search"])
              await expect(answer(name, [], {words: one})).rejects.toThrow(RangeError)
          else {
            expect((await answer("event", [], {words: one})).parts.flatMap(({rows}) => rows)).toEqual([])
            await answer("search", [], {words: `${one} GHA`})
          }
        }),
        {numRuns: 40},
      )
      expect(await store.query("select id, state from events order by id")).toEqual(before)
    })
  })
}

const spoken = (
  id: string,
  kind: "statement" | "trend",
  speaker: string,
  addressee: string,
  words: string,
  quoted: boolean,
) => ({
  id,
  kind,
  speaker_code: speaker,
  speaker_sector: "GOV",
  speaker_name: `Government of ${speaker}`,
  addressee_code: addressee,
  date: "2019-02-01",
  quoted,
  words,
  span_start: 0,
  span_end: words.length,
  in_title: false,
  report_ids: [],
  record: {} as never,
})
