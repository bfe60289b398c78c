// What an import left out: each line with why.

import type {OutputOf, Routes} from "@demarche/api"
import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import {apiAddress} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import {useAddress} from "../desk/address.ts"
import {Fetched} from "../desk/states.tsx"
import {RowSection} from "../parts/row-section.tsx"
import {Segments} from "../parts/segments.tsx"
import {words} from "../words.ts"

const states = ["failed", "skipped", "duplicate"] as const

export function Left({id}: {readonly id: string}): ReactElement {
  const [search, setSearch] = useAddress()
  const state = states.find(one => one === search["left"]) ?? "failed"
  const address = apiAddress(`imports/${encodeURIComponent(id)}/items`, {state, after: search["behind"]})
  const answer = useFetched<OutputOf<Routes["importItems"]>>(address, {keep: true})
  return (
    <RowSection
      name="left"
      title={words.imports.left}
      about={words.imports.why[state]}
      rows={answer.data?.items ?? []}
      address={address}
      file={`left-out-${state}`}
    >
      <Segments
        label={words.imports.state}
        value={state}
        choices={states.map(one => [one, words.imports.leftAs[one]] as const)}
        onValue={left => setSearch({left, behind: undefined})}
      />
      <Fetched answer={answer} lines={4}>
        {({items, next}) =>
          items.length === 0 ? (
            <p className="empty">{words.imports.nothingLeft}</p>
          ) : (
            <>
              <ul className="documents left">
                {items.map(item => (
                  <li key={item.ordinal}>
                    <span>{item.given_id ?? item.origin}</span>
                    <span>{item.reason}</span>
                    {item.document_id === null ? (
                      <span className="dim">{item.given_id === null ? "" : item.origin}</span>
                    ) : (
                      <Link to="/story/$id" params={{id: item.document_id}}>
                        {words.record.readStory}
                      </Link>
                    )}
                  </li>
                ))}
              </ul>
              {next !== null && (
                <button type="button" className="text-button more" onClick={() => setSearch({behind: next})}>
                  {words.imports.furtherLeft}
                </button>
              )}
            </>
          )
        }
      </Fetched>
    </RowSection>
  )
}
