// Who did how much to whom: each figure opens the events it counts.

import type {Row} from "@demarche/api"
import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import {type Search, useAddress} from "../desk/address.ts"
import {filtersOf} from "../filters/filters.ts"
import {numberWords, periodWords} from "../record/days.ts"
import {nameOf} from "../record/names.ts"
import {quadClasses} from "../record/quad.tsx"
import {words} from "../words.ts"
import {FigureHeads} from "./figure-heads.tsx"

export function Summary({rows}: {readonly rows: readonly Row[]}): ReactElement {
  const [search] = useAddress()
  const kept = filtersOf(search)
  return (
    <div className="table-scroll">
      <table className="summary">
        <thead>
          <tr>
            <th scope="col">{words.dossier.fromTo}</th>
            <FigureHeads />
            <th scope="col">{words.dossier.period}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => {
            const [first, second] = [String(row["first"]), String(row["second"])]
            const to = (more: Search): ReactElement => (
              <Link
                to="/$first/$second"
                params={{first, second}}
                search={{...kept, directed: "true", ...more}}
                hash="part-events"
              >
                {numberWords(Number(row[more["quad"] === undefined ? "events" : `quad${more["quad"]}`]))}
              </Link>
            )
            return (
              <tr key={first}>
                <th scope="row">
                  {nameOf(first)} <span aria-hidden="true">→</span>{" "}
                  <span className="sr-only">{words.record.to}</span>
                  {nameOf(second)}
                </th>
                <td className="figure strong">{to({})}</td>
                {quadClasses.map(quad => (
                  <td key={quad} className="figure">
                    {row[`quad${quad}`] === 0 ? <span className="dim">0</span> : to({quad: String(quad)})}
                  </td>
                ))}
                <td className="figure">
                  {row["scale_mean"] === null ? "–" : numberWords(Number(row["scale_mean"]))}
                </td>
                <td>{periodWords(row["first_day"] as string | null, row["last_day"] as string | null)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
