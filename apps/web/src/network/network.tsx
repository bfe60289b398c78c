// Who deals with whom: a drawing to see the shape, and the same pairs as a list to read them.

import type {Row} from "@demarche/api"
import {Link} from "@tanstack/react-router"
import {lazy, type ReactElement, Suspense, useMemo} from "react"
import {useAnswer} from "../api/use-answer.ts"
import {useAddress} from "../desk/address.ts"
import {Failure, Waiting} from "../desk/states.tsx"
import {useTitle} from "../desk/title.ts"
import {Some} from "../dossier/lists.tsx"
import {FilterBar} from "../filters/filter-bar.tsx"
import {filtersOf} from "../filters/filters.ts"
import {SideBox} from "../home/side-box.tsx"
import {PartSection} from "../parts/part-section.tsx"
import {saveText} from "../parts/save-text.ts"
import {numberWords} from "../record/days.ts"
import {nameOf} from "../record/names.ts"
import {QuadBar} from "../record/quad.tsx"
import {words} from "../words.ts"
import {graphML} from "./graph-ml.ts"
import {narrowed} from "./narrow.ts"

const Drawing = lazy(() => import("./drawing.tsx"))

export default function Network(): ReactElement {
  const [search, setSearch] = useAddress()
  const asked = {...filtersOf(search), limit: "2000"}
  const {data, error, refetch} = useAnswer("network", asked)
  useTitle(words.nav.network)
  const part = data?.parts[0]
  const heaviest = Number(part?.rows[0]?.["events"] ?? 1)
  const least = Number(search["least"] ?? Math.max(2, Math.ceil(heaviest / 40)))
  const around = search["around"]
  const depth = Number(search["depth"] ?? 1)
  const rows = useMemo(
    () => narrowed(part?.rows ?? [], least, around ?? null, depth),
    [part, least, around, depth],
  )
  return (
    <div className="page network">
      <header className="page-header">
        <h1>{words.nav.network}</h1>
        <p className="about">{words.network.about}</p>
        <div className="page-tools">
          <FilterBar />
        </div>
        <div className="network-tools">
          <label>
            <span>
              {words.network.least} <strong>{least}</strong>
            </span>
            <input
              type="range"
              min={1}
              max={Math.max(2, Math.min(60, heaviest))}
              value={least}
              onChange={event => setSearch({least: event.currentTarget.value}, {replace: true})}
            />
          </label>
          <SideBox
            key={around ?? ""}
            label={words.network.around}
            size="sm"
            value={around ?? null}
            onValue={code => setSearch({around: code ?? undefined})}
          />
          {around !== undefined && (
            <>
              <label>
                <span>
                  {words.network.depth} <strong>{depth}</strong>
                </span>
                <input
                  type="range"
                  min={1}
                  max={3}
                  value={depth}
                  onChange={event => setSearch({depth: event.currentTarget.value}, {replace: true})}
                />
              </label>
              <button
                type="button"
                className="text-button"
                onClick={() => setSearch({around: undefined, depth: undefined})}
              >
                {words.network.all}
              </button>
            </>
          )}
          <button
            type="button"
            className="text-button"
            onClick={() => saveText("network.graphml", "application/xml", graphML(rows))}
          >
            GraphML
          </button>
        </div>
      </header>
      {error !== null ? (
        <Failure error={error} again={() => refetch()} />
      ) : part === undefined ? (
        <Waiting lines={12} />
      ) : (
        <>
          {rows.length > 0 && (
            <Suspense fallback={<Waiting lines={10} />}>
              <Drawing rows={rows} around={around ?? null} onNode={code => setSearch({around: code})} />
            </Suspense>
          )}
          <PartSection
            part={{...part, rows}}
            source={{question: "network", search: asked, part: "network"}}
            title={words.network.pairs}
            empty={words.network.none}
          >
            <Pairs rows={rows} />
          </PartSection>
        </>
      )}
    </div>
  )
}

const Pairs = ({rows}: {readonly rows: readonly Row[]}): ReactElement => (
  <Some items={rows} few={12}>
    {items => (
      <ol className="pairs wide">
        {items.map(row => {
          const [first, second] = [String(row["first"]), String(row["second"])]
          return (
            <li key={`${first} ${second}`}>
              <Link to="/$first/$second" params={{first, second}}>
                {nameOf(first)} <span className="and">{words.dossier.and}</span> {nameOf(second)}
              </Link>
              <span className="figure">{numberWords(Number(row["events"]))}</span>
              <QuadBar counts={[1, 2, 3, 4].map(quad => Number(row[`quad${quad}`]))} />
            </li>
          )
        })}
      </ol>
    )}
  </Some>
)
