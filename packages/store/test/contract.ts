// What a store promises, whatever engine keeps it. Each engine's test file runs all of this.

import fc from "fast-check"
import {afterEach, describe, expect, test} from "vitest"
import {
  ask,
  documentId,
  type NewReview,
  noFilters,
  questionNamed,
  type Store,
  type StoreOptions,
} from "../src/index.ts"
import {batch, coder, nearest, type Paper, record, run, sameDay} from "./records.ts"

export interface Place {
  /** Opens the store that belongs to this place, as often as wanted. */
  readonly open: (options?: StoreOptions) => Promise<Store>
}

const visit: Paper = {
  text: "Cuba's president arrives in Moscow for a three-day visit.",
  title: "Díaz-Canel in Moscow",
  publisher: "CGTN",
  tales: [{id: "a000000000000001", mode: "visit", actor: ["CUB"], recipient: ["RUS"]}],
}

const again: Paper = {
  text: "The Cuban leader has come to Russia, the Kremlin said on Saturday.",
  publisher: "Interfax",
  date: "2018-11-03",
  tales: [{id: "b000000000000001", mode: "visit", actor: ["CUB"], recipient: ["RUS"], confidence: 0.95}],
}

const deals: Paper = {
  text: "Moscow signed deals worth over $260 million at a forum in Havana.",
  publisher: "CGTN",
  tales: [{id: "c000000000000001", type: "SUPPORT", actor: ["RUS"], recipient: ["CUB"], amount: 260_000_000}],
}

const meeting: Paper = {
  text: "The presidents of Ghana and Togo met with gunmen near the border.",
  tales: [{id: "d000000000000001", actor: ["GHA", "TGO"]}],
}

const tables = [
  "settings",
  "runs",
  "documents",
  "codings",
  "signatures",
  "reports",
  "events",
  "pairs",
  "pair_months",
  "participants",
  "amounts",
  "statements",
  "reviews",
  "actors",
] as const

/** All that answers are made from, in an order of its own. */
async function everything(store: Store): Promise<Record<string, readonly string[]>> {
  const dump: Record<string, readonly string[]> = {}
  for (const table of tables) {
    const columns = table === "documents" ? "id, title, publisher, date, text, coder, length, copy_of" : "*"
    const rows = await store.query(`select ${columns} from ${table}`)
    dump[table] = rows.map(row => JSON.stringify(row)).sort()
  }
  return dump
}

const review = (
  id: string,
  subject: string,
  decision: NewReview["decision"],
  more: Partial<NewReview> = {},
): NewReview => ({
  id,
  decided_at: "2026-01-02T00:00:00.000Z",
  who: "reader",
  subject,
  decision,
  field: null,
  value: null,
  undoes: null,
  note: null,
  ...more,
})

export function contract(
  engine: string,
  newPlace: () => Promise<Place>,
  {runs}: {readonly runs: number},
): void {
  const stores: Store[] = []
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
  })
  const open = async (place: Place, options: StoreOptions = {merging: sameDay}): Promise<Store> => {
    const store = await place.open(options)
    stores.push(store)
    return store
  }
  const fresh = async (): Promise<Store> => open(await newPlace())

  const pairs = (store: Store) =>
    store.query<{actor: string; recipient: string; event_id: string; mutual: boolean}>(
      "select actor, recipient, event_id, mutual from pairs order by actor, recipient, event_id",
    )
  const months = (store: Store, actor: string, recipient: string) =>
    store.query(
      "select month, events, reports, section1, section2, scale from pair_months where actor = $1 and recipient = $2 order by month",
      [actor, recipient],
    )
  const eventOf = async (store: Store, id: string) =>
    (
      await store.query<{
        state: string
        reports: number
        sources: number
        type: string
        date: string
        scale: number
      }>("select state, reports, sources, type, date, scale from events where id = $1", [id])
    )[0]

  describe(`a store on ${engine}`, () => {
    test("is empty and sound at first", async () => {
      const store = await fresh()
      expect(await store.coder()).toBeNull()
      expect(await store.verify()).toEqual([])
      expect(await store.query("select count(*) as documents from documents")).toEqual([{documents: 0}])
    })

    test("gives a record back as it was written", async () => {
      const store = await fresh()
      await store.writeBatch(batch([deals]))
      const [row] = await store.query<{record: unknown; amount: number}>(
        "select r.record, a.value as amount from reports r join amounts a on a.event_id = r.event_id",
      )
      expect(row).toEqual({record: record(deals.tales[0]!), amount: 260_000_000})
      expect(
        await store.query(
          "select actor, recipient, date, month, quad_section, scale, mutual, actor_name from pairs",
        ),
      ).toEqual([
        {
          actor: "RUS",
          recipient: "CUB",
          date: "2018-11-02",
          month: "2018-11-01",
          quad_section: 1,
          scale: record(deals.tales[0]!).event_scale,
          mutual: false,
          actor_name: "Government of RUS",
        },
      ])
    })

    test("keeps any text: quotes, no letters, a NUL and half a surrogate pair, one sign for one", async () => {
      const store = await fresh()
      const text = "It's \"odd\" \\u0000 \0 \ud83d \u{1F600} — $1 ' ; drop table events"
      await store.writeBatch(batch([{...visit, text}]))
      const [row] = await store.query<{text: string}>("select text from documents")
      expect(row!.text).toBe(text.replace("\0", "\uFFFD").replace("\ud83d ", "\uFFFD "))
    })

    test("makes one event of two reports, founded by the first that was published", async () => {
      const store = await fresh()
      await store.writeBatch(batch([again]))
      const written = await store.writeBatch(batch([visit]))
      expect(written).toEqual({
        documents: 1,
        reports: 1,
        statements: 0,
        events: ["a000000000000001"],
        gone: ["b000000000000001"],
      })
      expect(
        await store.query(
          "select id, reports, sources, first_published, last_published, confidence from events",
        ),
      ).toEqual([
        {
          id: "a000000000000001",
          reports: 2,
          sources: 2,
          first_published: "2018-11-02",
          last_published: "2018-11-03",
          confidence: 0.95,
        },
      ])
      expect(await store.query("select distinct event_id from reports")).toEqual([
        {event_id: "a000000000000001"},
      ])
      expect(await months(store, "CUB", "RUS")).toEqual([
        {month: "2018-11-01", events: 1, reports: 2, section1: 1, section2: 0, scale: 4},
      ])
    })

    test("a batch written twice is a batch written once", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit, again, deals, meeting]))
      const before = await everything(store)
      await store.writeBatch(batch([meeting, visit]))
      expect(await everything(store)).toEqual(before)
      expect(await store.verify()).toEqual([])
    })

    test("takes back what a document no longer says", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit, again, deals]))
      const {gone} = await store.writeBatch(
        batch([
          {...visit, tales: []},
          {...deals, tales: []},
        ]),
      )
      expect(gone).toEqual(["a000000000000001", "c000000000000001"])
      expect(await store.query("select id, reports from events")).toEqual([
        {id: "b000000000000001", reports: 1},
      ])
      expect(await months(store, "RUS", "CUB")).toEqual([])
      expect(await store.query("select count(*) as amounts from amounts")).toEqual([{amounts: 0}])
      expect(await store.verify()).toEqual([])
    })

    test("lays a mutual event both ways, a lone act towards nobody, and counts only what happened", async () => {
      const store = await fresh()
      await store.writeBatch(
        batch([
          meeting,
          {text: "Ghana may vote.", tales: [{id: "e1", actor: ["GHA"], modality: "future"}]},
          {text: "Two ministers met.", tales: [{id: "e2", actor: ["TGO", "TGO"]}]},
          {
            text: "Gunmen struck.",
            tales: [{id: "e3", type: "ASSAULT", actor: ["?"], recipient: ["GHA", "GHA", "TGO"]}],
          },
        ]),
      )
      expect(await pairs(store)).toEqual([
        {actor: "", recipient: "GHA", event_id: "e3", mutual: false},
        {actor: "", recipient: "TGO", event_id: "e3", mutual: false},
        {actor: "GHA", recipient: "", event_id: "e1", mutual: false},
        {actor: "GHA", recipient: "TGO", event_id: "d000000000000001", mutual: true},
        {actor: "TGO", recipient: "GHA", event_id: "d000000000000001", mutual: true},
        {actor: "TGO", recipient: "TGO", event_id: "e2", mutual: true},
      ])
      expect(await months(store, "GHA", "")).toEqual([])
      expect(await months(store, "GHA", "TGO")).toHaveLength(1)
      expect(
        await store.query("select key, kind, events from actors where code in ('', 'TGO') order by key"),
      ).toEqual([
        {key: "Q-TGO", kind: "known", events: 3},
        {key: "gunmen", kind: "unknown", events: 1},
      ])
    })

    test("keeps an event without a day, and merges it", async () => {
      const store = await fresh()
      const undated = (id: string, text: string): Paper => ({
        text,
        date: null,
        tales: [{id, actor: ["GHA"], recipient: ["TGO"], date: null}],
      })
      await store.writeBatch(batch([undated("u1", "Ghana once called on Togo.")]))
      await store.writeBatch(batch([undated("u2", "Togo was once called on by Ghana.")]))
      expect(await store.query("select id, date, reports from events")).toEqual([
        {id: "u1", date: null, reports: 2},
      ])
      expect(await store.query("select * from pair_months")).toEqual([])
      expect(await store.verify()).toEqual([])
    })

    test("refuses a batch as a whole and stays as it was", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit]))
      const before = await everything(store)
      await expect(store.writeBatch(batch([deals, deals]))).rejects.toThrow("stands twice in one batch")
      await expect(store.writeBatch(batch([deals, {...meeting, tales: visit.tales}]))).rejects.toThrow(
        "has the id of a report of document",
      )
      const broken = batch([deals])
      await expect(
        store.writeBatch({
          ...broken,
          documents: [{...broken.documents[0]!, statements: [{id: "s1"} as never]}],
        }),
      ).rejects.toThrow()
      expect(await everything(store)).toEqual(before)
      await store.writeBatch(batch([deals]))
      expect(await store.query("select count(*) as documents from documents")).toEqual([{documents: 2}])
    })

    test("takes batches from many hands at once", async () => {
      const store = await fresh()
      const papers = [visit, again, deals, meeting]
      await Promise.all([
        ...papers.map(paper => store.writeBatch(batch([paper]))),
        store.query("select 1"),
        store.coder(),
      ])
      const together = await fresh()
      await together.writeBatch(batch(papers))
      expect(await everything(store)).toEqual(await everything(together))
    })

    test("is there when it is opened again, for reading too", async () => {
      const place = await newPlace()
      const store = await open(place)
      await store.writeBatch(batch([visit, again]))
      const before = await everything(store)
      await store.close()
      await expect(store.coder()).rejects.toThrow("is closed")
      const reader = await open(place, {readonly: true})
      expect(await everything(reader)).toEqual(before)
      await expect(reader.writeBatch(batch([deals]))).rejects.toThrow("open for reading only")
      await reader.close()
    })
  })

  describe(`the same record in whatever order on ${engine}`, () => {
    const countries = ["CUB", "RUS", "USA", "?"]
    const tale = fc.record({
      type: fc.constantFrom("CONSULT" as const, "ASSAULT" as const),
      actor: fc.uniqueArray(fc.constantFrom(...countries), {minLength: 1, maxLength: 2}),
      recipient: fc.uniqueArray(fc.constantFrom(...countries), {maxLength: 1}),
      date: fc.constantFrom("2018-10-31", "2018-11-01", null),
      modality: fc.constantFrom("actual" as const, "future" as const),
      confidence: fc.constantFrom(0.5, 0.75),
    })
    const papers = fc
      .array(
        fc.record({
          date: fc.constantFrom("2018-11-01", "2018-11-02", null),
          publisher: fc.constantFrom("CGTN", "Interfax"),
          tales: fc.array(tale, {maxLength: 3}),
        }),
        {minLength: 1, maxLength: 7},
      )
      .map(list =>
        list.map(
          (paper, at): Paper => ({
            ...paper,
            text: `Paper number ${at}.`,
            tales: paper.tales.map((told, number) => ({...told, id: `r${at}${number}`})),
          }),
        ),
      )

    test("however documents are grouped into commits", async () => {
      await fc.assert(
        fc.asyncProperty(
          papers.chain(list =>
            fc.tuple(
              fc.constant(list),
              fc.shuffledSubarray(list, {minLength: list.length}),
              fc.integer({min: 1, max: list.length}),
              fc.subarray(list),
            ),
          ),
          async ([list, shuffled, size, repeated]) => {
            const one = await (await newPlace()).open({merging: sameDay})
            const other = await (await newPlace()).open({merging: sameDay})
            try {
              await one.writeBatch(batch(list))
              for (let start = 0; start < shuffled.length; start += size)
                await other.writeBatch(batch(shuffled.slice(start, start + size)))
              await other.writeBatch(batch(repeated))
              await other.compact()
              expect(await everything(other)).toEqual(await everything(one))
              expect(await other.verify()).toEqual([])
            } finally {
              await one.close()
              await other.close()
            }
          },
        ),
        {numRuns: runs},
      )
    })

    test("also where a report that comes changes what another stands nearest to", async () => {
      // 75 is a later word of the same aid as 155, so that 205 no longer is, and joins 275, with which 75 has nothing to do
      const told = [275, 155, 75, 205].map(
        (amount, day): Paper => ({
          text: `Aid of ${amount} million.`,
          date: `2018-11-0${day + 1}`,
          tales: [{id: `${day}`, type: "AID", actor: ["GHA"], recipient: ["TGO"], amount}],
        }),
      )
      const whole = await open(await newPlace(), {merging: nearest})
      await whole.writeBatch(batch(told))
      const cut = await open(await newPlace(), {merging: nearest})
      for (const paper of [3, 1, 0, 2]) await cut.writeBatch(batch([told[paper]!]))
      expect(await everything(cut)).toEqual(await everything(whole))
    })
  })

  describe(`reviews on ${engine}`, () => {
    const event = "a000000000000001"

    test("a rejected event is kept and does not count; taking that back restores all", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit, again, deals]))
      const {reviews: _, ...before} = await everything(store)
      expect(await store.appendReview(review("1", event, "reject"))).toEqual({events: [event], gone: []})
      expect((await eventOf(store, event))!.state).toBe("rejected")
      expect((await pairs(store)).map(({event_id}) => event_id)).toEqual(["c000000000000001"])
      expect(await months(store, "CUB", "RUS")).toEqual([])
      expect(await store.verify()).toEqual([])
      await store.appendReview(review("2", event, "undo", {undoes: "1"}))
      const {reviews, ...after} = await everything(store)
      expect(after).toEqual(before)
      expect(reviews).toHaveLength(2)
      await store.appendReview(review("3", event, "undo", {undoes: "2"}))
      expect((await eventOf(store, event))!.state).toBe("rejected")
    })

    test("a statement asked again gives what was written since", async () => {
      const store = await fresh()
      const asked = () => store.query<{value: unknown}>("select * from reviews order by ordinal")
      await store.writeBatch(batch([visit]))
      expect(await asked()).toEqual([])
      const values = [{event: ["ASSAULT"], mode: []}, null, {date: "2018-10-01", enddate: "2018-10-01"}]
      for (const [index, value] of values.entries())
        await store.appendReview(review(`${index}`, event, value === null ? "accept" : "correct", {value}))
      expect((await asked()).map(({value}) => value)).toEqual(values)
    })

    test("appended twice it does nothing more, and it must speak of something", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit]))
      await store.appendReview(review("1", event, "accept"))
      expect(await store.appendReview(review("1", event, "reject"))).toEqual({events: [], gone: []})
      expect((await eventOf(store, event))!.state).toBe("accepted")
      await expect(store.appendReview(review("2", "nothing", "accept"))).rejects.toThrow("not in the store")
      await expect(store.appendReview(review("2", event, "undo", {undoes: "9"}))).rejects.toThrow(
        "not in the store",
      )
    })

    test("a correction changes the event and all that follows, and leaves the machine's report", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit]))
      await store.appendReview(review("1", event, "correct", {value: {event: ["ASSAULT"], mode: []}}))
      await store.appendReview(review("2", event, "correct", {field: "date", value: "2018-10-01"}))
      await store.appendReview(review("3", event, "accept"))
      const assault = await eventOf(store, event)
      expect(assault).toMatchObject({state: "corrected", type: "ASSAULT", date: "2018-10-01"})
      expect(assault!.scale).toBeLessThan(0)
      expect(await store.query("select type, month, quad_section from pairs")).toEqual([
        {type: "ASSAULT", month: "2018-10-01", quad_section: 4},
      ])
      expect(await store.query("select type, date from reports")).toEqual([
        {type: "CONSULT", date: "2018-11-02"},
      ])
      // what the machine reads later joins the event by what the machine read before
      await store.writeBatch(batch([{...again, tales: [{...again.tales[0]!, date: "2018-11-02"}]}]))
      expect(await store.verify()).toEqual([])
    })

    test("a correction that would leave no record is refused", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit]))
      await expect(
        store.appendReview(review("1", event, "correct", {field: "date", value: "yesterday"})),
      ).rejects.toThrow("date")
      await expect(
        store.appendReview(review("1", event, "correct", {field: "coder", value: "me"})),
      ).rejects.toThrow("corrects coder")
      expect((await eventOf(store, event))!.state).toBe("coded")
    })

    test("a report split off stays apart, whatever comes later", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit, again]))
      expect(await store.appendReview(review("1", "b000000000000001", "split"))).toEqual({
        events: ["a000000000000001", "b000000000000001"],
        gone: [],
      })
      await store.writeBatch(
        batch([{...again, text: "A third paper.", tales: [{...again.tales[0]!, id: "f1"}]}, again]),
      )
      expect(await store.query("select id, reports from events order by id")).toEqual([
        {id: "a000000000000001", reports: 2},
        {id: "b000000000000001", reports: 1},
      ])
      await store.appendReview(review("2", "b000000000000001", "undo", {undoes: "1"}))
      expect(await store.query("select id, reports from events")).toEqual([
        {id: "a000000000000001", reports: 3},
      ])
      expect(await store.verify()).toEqual([])
    })

    test("events put together stay together until a report is split off again", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit, deals]))
      await store.appendReview(review("1", event, "merge", {value: "c000000000000001"}))
      expect(await store.query("select id, reports from events")).toEqual([{id: event, reports: 2}])
      await store.writeBatch(batch([again, deals]))
      expect(await store.query("select id, reports from events")).toEqual([{id: event, reports: 3}])
      expect(await store.verify()).toEqual([])
      await store.appendReview(review("2", "c000000000000001", "split"))
      expect(await store.query("select id, reports from events order by id")).toEqual([
        {id: event, reports: 2},
        {id: "c000000000000001", reports: 1},
      ])
    })
  })

  describe(`events that reviewers add on ${engine}`, () => {
    const subject = documentId(visit.text, visit.title ?? null)
    const missed = "e000000000000009"
    const value = record({id: missed, type: "AID", actor: ["RUS"], recipient: ["CUB"]}, "reader")

    test("they count like others, and are gone when that is taken back", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit]))
      const {reviews: _, ...before} = await everything(store)
      expect(await store.appendReview(review("1", subject, "add", {value}))).toEqual({
        events: [missed],
        gone: [],
      })
      expect(await eventOf(store, missed)).toMatchObject({state: "accepted", type: "AID", reports: 1})
      expect(await months(store, "RUS", "CUB")).toHaveLength(1)
      const {parts} = await ask(store, questionNamed("search")!, {
        ...noFilters,
        sides: [],
        words: "three-day visit",
        limit: 20,
        after: null,
      })
      expect(parts[0]!.rows.map(({events}) => events)).toEqual([2])
      expect(await store.verify()).toEqual([])
      await store.appendReview(review("2", missed, "reject"))
      expect((await eventOf(store, missed))!.state).toBe("rejected")
      await store.appendReview(review("3", missed, "undo", {undoes: "2"}))
      expect((await eventOf(store, missed))!.state).toBe("accepted")
      expect(await store.appendReview(review("4", subject, "undo", {undoes: "1"}))).toEqual({
        events: [],
        gone: [missed],
      })
      const {reviews, ...after} = await everything(store)
      expect(after).toEqual(before)
      expect(reviews).toHaveLength(4)
      await store.appendReview(review("5", subject, "undo", {undoes: "4"}))
      expect((await eventOf(store, missed))!.state).toBe("accepted")
      expect(await store.verify()).toEqual([])
    })

    test("they outlive a new reading of their document and a newer coder", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit]))
      await store.appendReview(review("1", subject, "add", {value}))
      await store.writeBatch(batch([visit]))
      const newer = "demarche 0.10.0"
      await store.writeBatch(
        batch([{...visit, tales: [{...visit.tales[0]!, id: "f000000000000001"}]}], newer),
      )
      await store.setCoder(newer)
      expect(await store.query("select id, state from events order by id")).toEqual([
        {id: missed, state: "accepted"},
        {id: "f000000000000001", state: "coded"},
      ])
      expect(await store.verify()).toEqual([])
    })

    test("what is no whole record, speaks of no document or takes an id again is refused", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit]))
      const {trigger: _, ...partial} = value
      for (const [about, given, says] of [
        [subject, partial, "trigger"],
        ["nothing", value, "not in the store"],
        [subject, {...value, id: "a000000000000001"}, "in the store already"],
      ] as const)
        await expect(store.appendReview(review("1", about, "add", {value: given}))).rejects.toThrow(says)
      expect(await store.query("select id from events")).toEqual([{id: "a000000000000001"}])
    })
  })

  describe(`statements on ${engine}`, () => {
    const saidOf = (id: string, report: string): NonNullable<Paper["statements"]>[number] => ({
      id,
      kind: "statement",
      speaker_code: "BEN",
      speaker_sector: "GOV",
      speaker_name: "Government of Benin",
      addressee_code: "",
      date: "2018-11-02",
      quoted: true,
      words: "We welcome the visit",
      span_start: 0,
      span_end: 20,
      in_title: false,
      report_ids: [report],
      record: {},
    })
    const spoken = (store: Store) =>
      store.query(
        "select statement_id, report_id, event_id from spoken where event_id is not null order by 1",
      )
    const welcomed: Paper = {
      ...again,
      tales: [{...again.tales[0]!, actor: ["CUB"], recipient: ["BEN"]}],
      statements: [saidOf("s1", "b000000000000001")],
    }

    test("speak of the event their report tells of, wherever it goes", async () => {
      const store = await fresh()
      const asked = async () => {
        const {parts} = await ask(store, questionNamed("statements")!, {
          ...noFilters,
          sides: ["BEN", "CUB"],
          words: "",
          limit: 20,
          after: null,
        })
        return parts[0]!.rows.map(({statement}) => statement)
      }
      await store.writeBatch(batch([welcomed]))
      const itself = [{statement_id: "s1", report_id: "b000000000000001", event_id: "b000000000000001"}]
      expect(await spoken(store)).toEqual(itself)
      expect(await asked()).toEqual(["s1"])

      await store.writeBatch(batch([visit]))
      await store.appendReview(review("1", "b000000000000001", "merge", {value: "a000000000000001"}))
      expect(await spoken(store)).toEqual([{...itself[0], event_id: "a000000000000001"}])
      expect(await asked()).toEqual([])
      await store.appendReview(review("2", "b000000000000001", "undo", {undoes: "1"}))
      expect(await spoken(store)).toEqual(itself)
      expect(await asked()).toEqual(["s1"])

      await store.appendReview(review("3", "b000000000000001", "reject"))
      expect(await asked()).toEqual([])
      await store.appendReview(review("4", "b000000000000001", "accept"))
      await store.compact()
      await store.writeBatch(batch([welcomed]))
      expect(await asked()).toEqual(["s1"])
      expect(await spoken(store)).toEqual(itself)
      expect(await store.verify()).toEqual([])
    })

    test("change over with the coder that counts, and go with their document", async () => {
      const store = await fresh()
      const newer = "demarche 0.2.0"
      await store.writeBatch(batch([welcomed]))
      const reading: Paper = {
        ...welcomed,
        coder: newer,
        tales: [{...welcomed.tales[0]!, id: "n000000000000001"}],
        statements: [saidOf("s2", "n000000000000001")],
      }
      await store.writeBatch(batch([reading], newer))
      expect((await spoken(store)).map(({statement_id}) => statement_id)).toEqual(["s1"])
      await store.setCoder(newer)
      expect((await spoken(store)).map(({statement_id}) => statement_id)).toEqual(["s2"])
      expect(await store.verify()).toEqual([])
      await store.writeBatch(batch([{...reading, statements: []}], newer))
      expect(await spoken(store)).toEqual([])
      expect(await store.verify()).toEqual([])
    })
  })

  describe(`coders on ${engine}`, () => {
    const newer = "demarche 0.10.0"

    test("a newer coder is kept beside the older until it is chosen; what differs can be told", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit, again, deals]))
      const {codings: _, runs: __, reports: ___, ...before} = await everything(store)
      await store.writeBatch(
        batch(
          [
            {...visit, tales: [{...visit.tales[0]!, actor: ["USA"]}]},
            {...again, tales: []},
          ],
          newer,
        ),
      )
      const {codings, runs: bothRuns, reports, ...after} = await everything(store)
      expect(after).toEqual(before)
      expect([codings!.length, bothRuns!.length, reports!.length]).toEqual([5, 2, 4])
      expect(
        (await store.difference(coder, newer)).map(({report_id, kind, fields}) => [report_id, kind, fields]),
      ).toEqual(
        expect.arrayContaining([
          ["a000000000000001", "changed", ["actor"]],
          ["b000000000000001", "only-first", []],
        ]),
      )
      await store.setCoder(newer)
      expect(await store.coder()).toBe(newer)
      expect((await pairs(store)).map(({actor, recipient}) => [actor, recipient])).toEqual([
        ["RUS", "CUB"],
        ["USA", "RUS"],
      ])
      expect(await store.verify()).toEqual([])
      await store.setCoder(coder)
      const {codings: a, runs: b, reports: c, ...back} = await everything(store)
      expect(back).toEqual(before)
      await expect(store.setCoder("nobody")).rejects.toThrow("has read nothing")
    })

    test("what only a newer coder read counts as well", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit]))
      await store.writeBatch(batch([deals], newer))
      expect(await pairs(store)).toHaveLength(2)
      expect(await store.difference(coder, newer)).toEqual([])
    })
  })

  describe(`imports on ${engine}`, () => {
    test("say what was read, what was not and why, and where to go on", async () => {
      const store = await fresh()
      const progress = {
        id: "import 1",
        source: "feed",
        kind: "feed",
        started_at: "2026-01-01T00:00:00.000Z",
        state: "running" as const,
        items: [
          {
            ordinal: 2,
            origin: "feed#2",
            given_id: null,
            state: "failed" as const,
            reason: "no text",
            document_id: null,
          },
          {
            ordinal: 3,
            origin: "feed#3",
            given_id: "x",
            state: "duplicate" as const,
            reason: "same text",
            document_id: null,
          },
        ],
        watermark: "3",
      }
      const written = batch([visit])
      const documents = written.documents.map(each => ({
        ...each,
        document: {...each.document, import_id: "import 1", ordinal: 1},
      }))
      expect(await store.watermark("feed")).toBeNull()
      for (let times = 0; times < 2; times++) await store.writeBatch({...written, documents, progress})
      expect(await store.query("select read, coded, duplicate, skipped, failed, state from imports")).toEqual(
        [{read: 3, coded: 1, duplicate: 1, skipped: 0, failed: 1, state: "running"}],
      )
      await store.writeBatch({
        run: run(),
        documents: [],
        progress: {...progress, items: [], state: "done", watermark: "9"},
      })
      expect(await store.watermark("feed")).toBe("9")
      expect(await store.query("select state, failed from imports")).toEqual([{state: "done", failed: 1}])
      expect(await store.verify()).toEqual([])
    })

    test("know which documents are there, and which are nearly the same", async () => {
      const store = await fresh()
      await store.writeBatch(
        batch([
          {...visit, signature: ["x", "y", "z"]},
          {...again, signature: ["x", "q", "z"]},
          {...deals, signature: ["y", "x", "x"]},
        ]),
      )
      const ids = [visit, again].map(({text, title}) => documentId(text, title))
      expect(await store.known([...ids, "none"])).toEqual(new Map(ids.map(id => [id, [coder]])))
      expect(await store.similar([["x", "y", "z"], [], ["x"]], 5)).toEqual([
        [
          {document_id: ids[0], bands: 3},
          {document_id: ids[1], bands: 2},
        ],
        [],
        [
          {document_id: ids[1], bands: 1},
          {document_id: ids[0], bands: 1},
        ],
      ])
      expect(await store.similar([], 5)).toEqual([])
    })

    test("show merging the reports near by", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit, again, deals, meeting]))
      const near = await store.candidates(["CONSULT 2018-11-02", "CONSULT 2018-11-03"])
      expect(near.map(({id, publisher}) => [id, publisher])).toEqual([
        ["a000000000000001", "CGTN"],
        ["d000000000000001", null],
        ["b000000000000001", "Interfax"],
      ])
      expect(await store.candidates(["CONSULT 1999-01-01"])).toEqual([])
      expect(await store.candidates([])).toEqual([])
    })
  })

  describe(`search on ${engine}`, () => {
    test("finds documents with all the words, the best first, and where they stand", async () => {
      const store = await fresh()
      await store.writeBatch(
        batch([
          visit,
          again,
          deals,
          {text: "Moscow, Moscow, Moscow: visits again.", tales: [], keepText: false},
        ]),
      )
      const found = await store.search("VISITS moscow", 10)
      expect(found.map(({document}) => document.id).sort()).toEqual(
        [documentId(visit.text, visit.title), documentId("Moscow, Moscow, Moscow: visits again.")].sort(),
      )
      const first = found.find(({document}) => document.title === visit.title)!
      expect(first.document).toEqual({
        id: documentId(visit.text, visit.title),
        title: visit.title,
        url: `https://example.org/${visit.text.length}`,
        publisher: "CGTN",
        date: "2018-11-02",
      })
      expect(
        first.places.map(({start, end, in: part}) =>
          (part === "title" ? visit.title! : visit.text).slice(start, end),
        ),
      ).toEqual(["Moscow", "Moscow", "visit"])
      expect(found.find(({document}) => document.title === null)!.places).toEqual([])
      expect(found.every(({score}, at) => score > 0 && score <= (found[at - 1]?.score ?? score))).toBe(true)
      expect((await store.search("diaz canel", 10)).map(({document}) => document.title)).toEqual([
        visit.title,
      ])
      expect(await store.search("moscow", 1)).toHaveLength(1)
      expect(await store.search("' | ; --", 10)).toEqual([])
    })

    test("no longer finds what was replaced", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit]))
      await store.writeBatch(batch([visit]))
      expect(await store.search("moscow", 10)).toHaveLength(1)
    })
  })

  describe(`questions in SQL on ${engine}`, () => {
    test("have one answer: numbers, dates, lists and json alike", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit, deals]))
      expect(
        await store.query(
          `select 7 / 2 as whole, 7 / 2.0::double precision as half, count(*) as rows, sum(reports) as sum, avg(reports)::double precision as mean,
             max(scale) as scale, min(date) as first, date_trunc('month', min(date))::date as month,
             extract(year from min(date)) as year, sum(scale) filter (where type = $1) as consult
           from events where type = any($2) and date >= $3::date`,
          ["CONSULT", ["CONSULT", "SUPPORT"], "2018-01-01"],
        ),
      ).toEqual([
        {
          whole: 3,
          half: 3.5,
          rows: 2,
          sum: 2,
          mean: 1,
          scale: Math.max(record(visit.tales[0]!).event_scale, record(deals.tales[0]!).event_scale),
          first: "2018-11-02",
          month: "2018-11-01",
          year: 2018,
          consult: 4,
        },
      ])
      expect(
        await store.query(
          "select modes, contexts, why_merged, record ->> 'id' as id from events where type = 'CONSULT'",
        ),
      ).toEqual([
        {
          modes: ["visit"],
          contexts: ["diplomatic"],
          why_merged: ["CONSULT CUB RUS 2018-11-02"],
          id: "a000000000000001",
        },
      ])
      expect(
        await store.query(
          "select x from (values ('b'), ('B'), ('é'), (null), ('a')) as t (x) order by x collate \"C\" desc",
        ),
      ).toEqual([{x: null}, {x: "é"}, {x: "b"}, {x: "a"}, {x: "B"}])
    })

    test("come in pages by a row of values", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit, deals, meeting]))
      const page = (after: readonly [string, string]) =>
        store.query<{event_id: string}>(
          "select event_id from pairs where (date, event_id) > ($1::date, $2) order by date, event_id limit 1",
          after,
        )
      expect(await page(["2018-11-02", "a000000000000001"])).toEqual([{event_id: "c000000000000001"}])
      expect(await page(["2018-11-02", "z"])).toEqual([])
    })

    test("only read", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit]))
      for (const text of [
        "delete from events",
        "drop table events",
        "select 1; delete from events",
        "commit; delete from events",
        "create table mine (x integer)",
        "insert into settings values ('coder', 'me')",
      ])
        await expect(store.query(text), text).rejects.toThrow()
      expect(await store.query("select count(*) as events from events")).toEqual([{events: 1}])
    })
  })

  describe(`verify on ${engine}`, () => {
    test("stays sound through compact", async () => {
      const store = await fresh()
      await store.writeBatch(batch([visit, again, deals, meeting]))
      const before = await everything(store)
      await store.compact()
      expect(await everything(store)).toEqual(before)
      await store.writeBatch(batch([visit]))
      expect(await store.verify()).toEqual([])
    })
  })
}
