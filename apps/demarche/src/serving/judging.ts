// What reviewers' decisions tell: how often the coder is right, how far reviewers agree, and gold to measure the next coder with.

import type {OutputOf, routes} from "@demarche/api"
import type {EventRecord} from "@demarche/codebook"
import {type GoldEvent, type GoldItem, type GoldParty, krippendorffAlpha, wilson} from "@demarche/evaluation"
import {type ReviewRow, reviewed, reviewers, type Store, standing} from "@demarche/store"
import {noting} from "./noting.ts"

type Precision = OutputOf<typeof routes.precision>

/** What was said of an event, and the type that the coder gave it. */
interface Judged {
  readonly type: string
  readonly reviews: readonly ReviewRow[]
}

/** Corrections of these say that the coder was wrong; a better day or amount does not. */
const telling: ReadonlySet<string> = new Set(["event", "mode", "modality", "actor", "recipient"])

type Verdict = "right" | "wrong"

/** The last word of these reviews; null when they leave it open. */
const verdictOf = (reviews: readonly ReviewRow[]): Verdict | null =>
  reviews.map(verdict).findLast(said => said !== null) ?? null

const verdict = ({decision, field, value}: ReviewRow): Verdict | null => {
  if (decision === "accept") return "right"
  if (decision === "reject") return "wrong"
  if (decision !== "correct") return null
  const fields = field === null ? Object.keys(value as object) : [field]
  return fields.some(name => telling.has(name)) ? "wrong" : "right"
}

/** What each reviewer said in the end. */
const voicesOf = (reviews: readonly ReviewRow[]): ReadonlyMap<string, Verdict | null> =>
  new Map([...grouped(reviews, ({who}) => who)].map(([who, said]) => [who, verdictOf(said)]))

/** Events of which as many reviewers say that they are right as that they are wrong, but for those that `who` judged. */
export const disputed = async (store: Store, who: string | null): Promise<readonly string[]> => {
  const judged = await judgedEvents(store, await standingReviews(store))
  return [...judged].flatMap(([event, {reviews}]) => {
    const voices = voicesOf(reviews)
    const [right, wrong] = (["right", "wrong"] as const).map(
      verdict => [...voices.values()].filter(voice => voice === verdict).length,
    )
    return right === wrong && right !== 0 && !voices.has(who ?? "") ? [event] : []
  })
}

export const precision = async (given: Store): Promise<Precision> => {
  const store = noting(given)
  const judged = await judgedEvents(store, await standingReviews(store), {ofCoders: true})
  const types = new Map<string, {accepted: number; rejected: number}>()
  const units: string[][] = []
  for (const {type, reviews} of judged.values()) {
    const said = verdictOf(reviews)
    if (said !== null) {
      const counts = types.get(type) ?? {accepted: 0, rejected: 0}
      counts[said === "right" ? "accepted" : "rejected"]++
      types.set(type, counts)
    }
    units.push([...voicesOf(reviews).values()].filter(voice => voice !== null))
  }
  const shared = units.filter(voices => voices.length > 1)
  return {
    types: [...types]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, {accepted, rejected}]) => {
        const {share, low, high} = wilson(accepted, accepted + rejected)
        return {type, accepted, rejected, precision: rounded(share), low: rounded(low), high: rounded(high)}
      }),
    agreement:
      shared.length === 0 ? null : {alpha: roundedOrNull(krippendorffAlpha(shared)), items: shared.length},
    statements: store.statements,
  }
}

/** In the order of their first items. */
const grouped = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? []
    group.push(item)
    groups.set(keyOf(item), group)
  }
  return groups
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
const roundedOrNull = (value: number | null): number | null => (value === null ? null : rounded(value))

const standingReviews = async (store: Pick<Store, "query">): Promise<readonly ReviewRow[]> =>
  standing(await store.query<ReviewRow>("select * from reviews order by ordinal"))

/**
 * Events that reviews speak of, by id, with the type of the first report spoken of.
 * @param options `ofCoders`: only as far as they speak of what coders read, and not of what reviewers added
 */
const judgedEvents = async (
  store: Pick<Store, "query">,
  reviews: readonly ReviewRow[],
  {ofCoders = false} = {},
): Promise<ReadonlyMap<string, Judged>> => {
  const reports = await store.query<{id: string; event_id: string; type: string}>(
    `select id, event_id, type from reports where event_id is not null and id in (select unnest($1::text[]))${
      ofCoders ? ` and coder <> '${reviewers}'` : ""
    }`,
    [[...new Set(reviews.map(({subject}) => subject))]],
  )
  const told = new Map(reports.map(report => [report.id, report]))
  const byEvent = grouped(
    reviews.filter(({subject}) => told.has(subject)),
    ({subject}) => told.get(subject)!.event_id,
  )
  return new Map(
    [...byEvent].map(([id, reviews]) => [id, {type: told.get(reviews[0]!.subject)!.type, reviews}]),
  )
}

interface Settled {
  readonly document_id: string
  readonly state: string
  readonly event_id: string
  readonly record: EventRecord
}

/**
 * Gold items, one a line, for `demarche evaluate`: documents whose text is kept and in which every event was judged, with
 * the events that stand, corrected, and those that reviewers added. Events of the title are left out: gold is about the text.
 */
export const gold = async (store: Store): Promise<string> => {
  const reviews = await standingReviews(store)
  const settled = await store.query<Settled>(
    `with open as (select distinct r.document_id from reports r join events e on e.id = r.event_id
  where e.state in ('coded', 'flagged', 'ignored'))
select r.document_id, e.state, e.id as event_id, r.record from reports r join events e on e.id = r.event_id
where r.document_id not in (select document_id from open) and not r.in_title
order by r.document_id, r.coder = '${reviewers}', r.span_start, r.id`,
  )
  const judged = await judgedEvents(store, reviews)
  const byDocument = grouped(settled, ({document_id}) => document_id)
  const texts = await store.query<{id: string; text: string; date: string | null}>(
    "select id, text, date from documents where text is not null and id in (select unnest($1::text[])) order by id",
    [[...byDocument.keys()]],
  )
  return texts
    .map(({id, text, date}): GoldItem => {
      const told = byDocument.get(id)!.filter(({state}) => state !== "rejected")
      const records = told.map(
        ({record, event_id}) => reviewed(record, judged.get(event_id)?.reviews ?? []).record,
      )
      return {id, text, date, events: records.map(goldEvent)}
    })
    .map(item => `${JSON.stringify(item)}\n`)
    .join("")
}

const spanOf = ({start, end}: {readonly start: number; readonly end: number}) => ({start, end})

const goldEvent = (record: EventRecord): GoldEvent => ({
  type: record.event[0],
  mode: record.mode[0] ?? null,
  modality: record.modality,
  contexts: [...record.context],
  trigger: [spanOf(record.trigger)],
  actors: record.actor.map(partyOf),
  recipients: record.recipient.map(partyOf),
  attribution: null,
  place:
    record.event_loc === null
      ? null
      : {
          span: spanOf(record.event_loc.span),
          country: record.event_loc.country_code,
          name: record.event_loc.resolved_place ?? record.event_loc.extracted_place,
        },
  time: record.date === null ? null : {spans: [], date: record.date, enddate: record.enddate ?? record.date},
  amount: null,
  size: null,
  measures: [],
  doubtful: false,
})

const partyOf = ({span, code, sector}: EventRecord["actor"][number]): GoldParty => ({
  span: spanOf(span),
  code,
  ...(sector === null ? {} : {sector}),
})
