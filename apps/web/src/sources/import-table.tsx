// Readings of sources: where from, how far, and what came of it.

import type {Import} from "@demarche/api"
import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import {numberWords} from "../record/days.ts"
import {words} from "../words.ts"

export const isUnderWay = ({state}: Import): boolean => state === "waiting" || state === "running"

/** Of these the documents can be looked at, with the reason of each. */
const listed = new Set(["skipped", "failed"])

const counts = ["read", "coded", "duplicates", "skipped", "failed"] as const

export function ImportTable({imports}: {readonly imports: readonly Import[]}): ReactElement {
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.imports.source}</th>
            <th scope="col">{words.imports.state}</th>
            {counts.map(name => (
              <th key={name} scope="col" className="figure">
                {words.imports[name]}
              </th>
            ))}
            <th scope="col">{words.imports.started}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map(row => (
            <tr key={row.id}>
              <th scope="row">
                {row.source} <span className="dim">{row.kind}</span>
              </th>
              <td>
                <span className={isUnderWay(row) ? "tag under-way" : "tag"}>
                  {words.imports.states[row.state] ?? row.state}
                </span>
              </td>
              {counts.map(name => (
                <td key={name} className="figure">
                  {listed.has(name) && row[name] > 0 ? (
                    <Link to="/imports" search={{status: name}} hash="part-documents">
                      {numberWords(row[name])}
                    </Link>
                  ) : (
                    numberWords(row[name] ?? 0)
                  )}
                </td>
              ))}
              <td className="dim">{row.started_at.slice(0, 16).replace("T", " ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
