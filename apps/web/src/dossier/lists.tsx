// The parts of a dossier as people read them.

import type {Row} from "@demarche/api"
import {Link} from "@tanstack/react-router"
import {type ReactElement, useState} from "react"
import type {EventListRow} from "../api/answers.ts"
import {type Search, useAddress} from "../desk/address.ts"
import {Toggle} from "../parts/toggle.tsx"
import {boundSigns} from "../record/amounts.ts"
import {dayWords, numberWords, periodWords} from "../record/days.ts"
import {Entry} from "../record/entry.tsx"
import {EventItems} from "../record/event-item.tsx"
import {nameOf} from "../record/names.ts"
import {OutsideLink} from "../record/outside.tsx"
import {QuadMark} from "../record/quad.tsx"
import {words} from "../words.ts"

/** The first few, and a way to all of them. */
export function Some<Item>({
  items,
  few = 6,
  children,
}: {
  readonly items: readonly Item[]
  readonly few?: number
  readonly children: (items: readonly Item[]) => ReactElement
}): ReactElement {
  const [all, setAll] = useState(false)
  return (
    <>
      {children(all ? items : items.slice(0, few))}
      {items.length > few && (
        <Toggle
          className="text-button more"
          isOn={all}
          on={words.parts.fewer}
          off={words.parts.all(items.length)}
          onToggle={setAll}
        />
      )}
    </>
  )
}

export const Events = ({
  rows,
  few = 6,
}: {
  readonly rows: readonly Row[]
  readonly few?: number
}): ReactElement => (
  <Some items={rows as unknown as readonly EventListRow[]} few={few}>
    {items => <EventItems rows={items} />}
  </Some>
)

export const Visits = ({rows}: {readonly rows: readonly Row[]}): ReactElement => (
  <Some items={rows}>
    {items => (
      <ol className="event-items">
        {items.map(row => (
          <Entry
            key={String(row["event"])}
            when={periodWords(row["date"] as string | null, row["enddate"] as string | null)}
          >
            <p className="event-head">
              <QuadMark quad={1} />
              <Link
                to="."
                search={(before: Search) => ({...before, event: String(row["event"])})}
                resetScroll={false}
                className="event-type"
              >
                {String(row["visitor"] ?? words.record.nobody)}
              </Link>
              {row["level"] !== null && <span className="dim">{String(row["level"])}</span>}
              <span>
                → {String(row["host"] ?? "–")}
                {row["place"] !== null && ` · ${row["place"]}`}
              </span>
            </p>
            {row["sentence"] !== null && <p className="sentence">{String(row["sentence"])}</p>}
            <p className="event-foot">
              {(row["about"] as readonly string[]).map(topic => (
                <span key={topic} className="tag">
                  {topic}
                </span>
              ))}
              {(row["outcome"] as readonly string[]).map(outcome => (
                <Outcome key={outcome} text={outcome} />
              ))}
            </p>
          </Entry>
        ))}
      </ol>
    )}
  </Some>
)

/** "SUPPORT 2018-11-02 3ba4b930f4d09aab" */
function Outcome({text}: {readonly text: string}): ReactElement {
  const [type, day, event] = text.split(" ")
  return (
    <Link to="." search={(before: Search) => ({...before, event: event!})} resetScroll={false}>
      {type} {day !== undefined && dayWords(day)}
    </Link>
  )
}

/** Sums of a unit stand apart by bound: what is at least so much is not added to what is exactly so much. */
export const Sums = ({rows}: {readonly rows: readonly Row[]}): ReactElement => (
  <ul className="sums">
    {rows.map(row => (
      <li key={`${row["unit"]} ${row["bound"]}`}>
        <strong>
          {boundSigns[row["bound"] as keyof typeof boundSigns]}
          {numberWords(Number(row["total"]))} {String(row["unit"])}
        </strong>
        <span className="dim">
          {words.dossier.inEvents(Number(row["events"]))}
          {Number(row["events"]) > 1 &&
            `, ${numberWords(Number(row["smallest"]))} – ${numberWords(Number(row["largest"]))}`}
        </span>
      </li>
    ))}
  </ul>
)

export const Statements = ({rows}: {readonly rows: readonly Row[]}): ReactElement => (
  <Some items={rows}>
    {items => (
      <ol className="event-items">
        {items.map(row => (
          <Entry
            key={String(row["statement"])}
            when={row["date"] === null ? "–" : dayWords(String(row["date"]))}
          >
            <p className="event-head">
              <strong>{String(row["speaker"])}</strong>
              <span className="dim">
                {[row["speaker_code"], row["speaker_sector"]].filter(Boolean).join(" ")}
                {row["addressee_code"] ? ` → ${row["addressee_code"]}` : ""}
              </span>
            </p>
            <p className="sentence">
              {row["quoted"] === true ? `“${String(row["words"])}”` : String(row["words"])}
            </p>
            <p className="event-foot">
              {row["publisher"] !== null && (
                <OutsideLink to={row["url"] as string | null}>{String(row["publisher"])}</OutsideLink>
              )}
              <Link to="/story/$id" params={{id: String(row["document"])}}>
                {words.record.readStory}
              </Link>
            </p>
          </Entry>
        ))}
      </ol>
    )}
  </Some>
)

/** Who else stands on either side of these events. */
export function ThirdParties({
  counts,
  sides,
}: {
  readonly counts: readonly (readonly [string, number])[]
  readonly sides: readonly [string, string]
}): ReactElement {
  const [search] = useAddress()
  const most = counts[0]?.[1] ?? 1
  return (
    <Some items={counts} few={10}>
      {items => (
        <ul className="third-parties">
          {items.map(([code, count]) => (
            <li key={code}>
              <span className="third-name">
                <span className="code">{code}</span> {nameOf(code)}
              </span>
              <span className="count-bar" aria-hidden="true">
                <span style={{width: `${(100 * count) / most}%`}} />
              </span>
              <span className="figure">{count}</span>
              <span className="third-links">
                {sides.map(side => (
                  <Link
                    key={side}
                    to="/$first/$second"
                    params={{first: side, second: code}}
                    search={{since: search["since"], until: search["until"]}}
                  >
                    {words.dossier.with(nameOf(side))}
                  </Link>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Some>
  )
}

export const thirdParties = (
  rows: readonly EventListRow[],
  sides: readonly [string, string],
): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const {actor, recipient} of rows)
    for (const code of new Set([...actor, ...recipient].map(text => text.split(" ")[0]!)))
      if (code !== "?" && !sides.includes(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
