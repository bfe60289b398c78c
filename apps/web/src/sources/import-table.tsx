// Readings of sources: where from, how far, and what came of it.

import type {Import} from "@demarche/api"
import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import {numberWords} from "../record/days.ts"
import {words} from "../words.ts"

export const isUnderWay = ({state}: Import): boolean => state === "waiting" || state === "running"

/** The states of what gave no document, which can be looked at, by the names of their counts. */
const left: Readonly<Record<string, string>> = {
  duplicates: "duplicate",
  skipped: "skipped",
  failed: "failed",
}

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
                  {left[name] !== undefined && row[name] > 0 ? (
                    <Link
                      to="/imports"
                      search={{
                        import: row.id,
                        left: left[name],
                        ...(name === "skipped" && {status: name}),
                      }}
                      hash="part-left"
                    >
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
