// What reviewers decide: kept with who and when, undone by a further decision, and felt in every answer.

import {readGold} from "@demarche/evaluation"
import {afterEach, beforeEach, expect, test} from "vitest"
import {eventOf, now, type Served, serveInMemory} from "./served.ts"

let served: Served
beforeEach(async () => {
  served = await serveInMemory()
})
afterEach(() => served.close())

const decide = async (body: object, expected = 201) => {
  const response = await served.post("/api/reviews", body)
  const given = await response.json()
  expect([given.error?.message, response.status]).toEqual([given.error?.message, expected])
  return given
}
const json = async (path: string) => (await served.get(path)).json()
const rows = async (path: string) => (await json(path)).parts[0].rows
const events = () => rows("/api/ask/events?sides=CUB,RUS")

test("a rejected event counts nowhere, until that is taken back", async () => {
  const subject = await eventOf(served.store, "CONSULT")
  const before = await events()
  const {review, events: changed} = await decide({subject, decision: "reject", who: "Ada", note: "a rumour"})
  expect(review).toMatchObject({ordinal: 1, who: "Ada", decided_at: now, note: "a rumour"})
  expect(changed).toEqual([subject])
  expect((await events()).map((row: {event: string}) => row.event)).not.toContain(subject)
  expect((await json(`/api/events/${subject}`)).event.state).toBe("rejected")
  await decide({subject, decision: "undo", undoes: review.id})
  expect(await events()).toEqual(before)
  expect((await json("/api/reviews")).reviews.map(({decision}: {decision: string}) => decision)).toEqual([
    "reject",
    "undo",
  ])
})

test("a correction changes the answer and not what the coder said", async () => {
  const subject = await eventOf(served.store, "AGREE")
  await decide({subject, decision: "correct", value: {event: ["AID"], mode: []}})
  expect((await events()).map((row: {type: string}) => row.type).sort()).toEqual(["AID", "CONSULT"])
  const {event, reports, reviews} = await json(`/api/events/${subject}`)
  expect([event.state, event.record.event, reports[0].record.event, reviews.length]).toEqual([
    "corrected",
    ["AID"],
    ["AGREE"],
    1,
  ])
  const {error} = await decide({subject, decision: "correct", field: "event", value: ["GOSSIP"]}, 400)
  expect(error.message).toContain("cannot be corrected so")
  await decide({subject, decision: "correct", field: "id", value: "x"}, 400)
})

test("reports are split off and put together again", async () => {
  const subject = await eventOf(served.store, "CONSULT")
  const {event, reports} = await json(`/api/events/${subject}`)
  expect(event.reports).toBe(2)
  const second = reports[1].id
  await decide({subject: second, decision: "split"})
  expect((await json(`/api/events/${subject}`)).event.reports).toBe(1)
  expect((await json(`/api/events/${second}`)).event.reports).toBe(1)
  await decide({subject, decision: "merge", value: second})
  expect((await json(`/api/events/${second}`)).event).toMatchObject({id: subject, reports: 2})
})

test("a decision handed in twice is kept once; an id is not used for another", async () => {
  const subject = await eventOf(served.store, "CONSULT")
  const first = await decide({id: "mine", subject, decision: "accept"})
  const again = await decide({id: "mine", subject, decision: "accept"})
  expect(again.review).toEqual(first.review)
  expect((await json("/api/reviews")).reviews).toHaveLength(1)
  expect((await decide({id: "mine", subject, decision: "reject"}, 409)).error.field).toBe("id")
  expect((await json(`/api/events/${subject}`)).event.state).toBe("accepted")
})

test("decisions that lack something say what", async () => {
  const subject = await eventOf(served.store, "CONSULT")
  for (const [body, field] of [
    [{decision: "undo"}, "undoes"],
    [{decision: "merge"}, "value"],
    [{decision: "split", value: "x"}, "value"],
    [{decision: "correct"}, "value"],
    [{decision: "add"}, "value"],
    [{decision: "praise"}, "decision"],
  ] as [object, string][])
    expect((await decide({subject, ...body}, 400)).error.field).toBe(field)
  expect((await decide({subject: "none", decision: "accept"}, 400)).error.message).toContain(
    "not in the store",
  )
})

test("the queue begins with the most doubtful, page by page, and what was judged leaves it", async () => {
  const doubt = ({event}: {event: {record: {confidence: number}}}) => Math.abs(event.record.confidence - 0.5)
  const all = (await json("/api/review/queue?limit=100")).events
  expect(all.map(doubt)).toEqual(all.map(doubt).toSorted((a: number, b: number) => a - b))
  const first = await json("/api/review/queue?limit=1")
  const second = await json(`/api/review/queue?limit=1&after=${first.next}`)
  expect([first, second].map(page => page.events[0].event.id)).toEqual(
    all.slice(0, 2).map(({event}: {event: {id: string}}) => event.id),
  )
  await decide({subject: all[0].event.id, decision: "flag"})
  expect((await json("/api/review/queue?limit=100")).events).toHaveLength(all.length - 1)
  const typed = (await json("/api/review/queue?type=consult,agree")).events
  const isTyped = ({event}: {event: {record: {event: string[]}}}) =>
    ["CONSULT", "AGREE"].includes(event.record.event[0]!)
  expect(typed.length).toBeGreaterThan(0)
  expect(typed).toEqual(all.slice(1).filter(isTyped))
  for (const {event, sentence, report} of all)
    expect([report.id, sentence.length > 0]).toEqual([event.id, true])
})

test("an event on which reviewers disagree comes first, until one more breaks the tie", async () => {
  const queued = async () =>
    (await json("/api/review/queue?limit=100")).events.map(({event}: {event: {id: string}}) => event.id)
  const subject = (await queued()).at(-1)
  await decide({subject, decision: "accept", who: "Ada"})
  expect(await queued()).not.toContain(subject)
  await decide({subject, decision: "reject", who: "Ben"})
  expect((await queued())[0]).toBe(subject)
  const first = await json("/api/review/queue?limit=1")
  const second = await json(`/api/review/queue?limit=1&after=${first.next}`)
  expect([first.events[0].event.id, second.events[0].event.id]).toEqual((await queued()).slice(0, 2))
  await decide({subject, decision: "reject", who: "Cleo"})
  expect(await queued()).not.toContain(subject)
})

test("precision by type as the coder gave it, and how far reviewers agree", async () => {
  const [consult, agree, assault] = await Promise.all(
    ["CONSULT", "AGREE", "ASSAULT"].map(type => eventOf(served.store, type)),
  )
  expect(await json("/api/review/precision")).toMatchObject({types: [], agreement: null})
  await decide({subject: consult, decision: "accept", who: "Ada"})
  await decide({subject: consult, decision: "accept", who: "Ben"})
  await decide({subject: agree, decision: "correct", value: {event: ["AID"], mode: []}, who: "Ada"})
  await decide({subject: agree, decision: "reject", who: "Ben"})
  // a better day leaves the type right
  await decide({
    subject: assault,
    decision: "correct",
    value: {date: "2019-10-07", enddate: "2019-10-07"},
    who: "Ada",
  })
  const {statements, ...told} = await json("/api/review/precision")
  expect(statements[0].text).toContain("from reviews")
  expect(told).toEqual({
    types: [
      {type: "AGREE", accepted: 0, rejected: 1, precision: 0, low: 0, high: 0.7935},
      {type: "ASSAULT", accepted: 1, rejected: 0, precision: 1, low: 0.2065, high: 1},
      {type: "CONSULT", accepted: 1, rejected: 0, precision: 1, low: 0.2065, high: 1},
    ],
    agreement: {alpha: 1, items: 2},
  })
})

test("an event that was missed is told by its type and words, counts everywhere, and can be taken back", async () => {
  const document = (await json(`/api/events/${await eventOf(served.store, "CONSULT")}`)).reports[0].document
    .id
  const story = await json(`/api/documents/${document}`)
  const {text} = story.document
  const place = (words: string) => {
    const start = text.indexOf(words)
    return {start, end: start + words.length}
  }
  const entity = (words: string, code: string) => ({
    code,
    sector: "GOV",
    other_sectors: [],
    entity_text: words,
    span: place(words),
  })
  const [first, second] = /\w+ \w+/.exec(text)![0].split(" ") as [string, string]
  const value = {
    event: ["AID"],
    actor: [entity(first, "CUB")],
    recipient: [entity(second, "RUS")],
    trigger: {text: first, ...place(first)},
  }
  const before = await events()
  const {review, events: made} = await decide({subject: document, decision: "add", value, who: "Ada"})
  expect(made).toHaveLength(1)
  const {event, reviews, reports} = await json(`/api/events/${made[0]}`)
  expect([event.state, event.record.coder, event.record.because]).toEqual([
    "accepted",
    "Ada",
    ["added by Ada"],
  ])
  expect(event.record.date).toBe(story.document.date)
  expect(reports[0].sentence).toContain(first)
  expect(reviews.map(({id}: {id: string}) => id)).toEqual([review.id])
  expect((await json(`/api/documents/${document}`)).reports).toHaveLength(story.reports.length + 1)
  expect((await events()).map((row: {event: string}) => row.event)).toContain(made[0])
  expect(
    (await json("/api/review/queue?limit=100")).events.map((one: {event: {id: string}}) => one.event.id),
  ).not.toContain(made[0])
  // what a person added says nothing of the coder
  await decide({subject: made[0], decision: "accept", who: "Ben"})
  expect((await json("/api/review/precision")).types).toEqual([])
  const undone = await decide({subject: document, decision: "undo", undoes: review.id})
  expect(undone.gone).toEqual(made)
  expect(await events()).toEqual(before)
  await decide({subject: document, decision: "add", value: {event: ["AID"]}}, 400)
  await decide(
    {subject: document, decision: "add", value: {...value, trigger: {text: "other", ...place(first)}}},
    400,
  )
})

test("what was settled is gold: corrected, added, and without what was rejected", async () => {
  const agree = await eventOf(served.store, "AGREE")
  const {reports} = await json(`/api/events/${agree}`)
  const document = reports[0].document.id
  const story = await json(`/api/documents/${document}`)
  for (const {id, record} of story.reports)
    await decide(
      record.event[0] === "AGREE"
        ? {subject: id, decision: "correct", value: {event: ["AID"], mode: []}}
        : {subject: id, decision: "reject"},
    )
  const added = {...story.reports[0].record, event: ["SUPPORT"], mode: []}
  await decide({subject: document, decision: "add", value: added})
  expect(
    (await decide({subject: document, decision: "add", value: {...added, event: ["GOSSIP"]}}, 400)).error
      .field,
  ).toContain("value.event")
  await decide({subject: "none", decision: "add", value: added}, 400)
  const response = await served.get("/api/review/gold.jsonl")
  const {items, rejected} = readGold(await response.text())
  expect(rejected).toEqual([])
  expect(items.map(({id, events}) => [id, events.map(({type}) => type)])).toEqual([
    [document, ["AID", "SUPPORT"]],
  ])
})
