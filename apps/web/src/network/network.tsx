// Who deals with whom: a drawing to see the shape, and the same pairs as a list to read them.

import type {Row} from "@demarche/api"
import {Checkbox} from "@mantine/core"
import {useNavigate} from "@tanstack/react-router"
import {lazy, type ReactElement, Suspense, useMemo} from "react"
import {useAnswer} from "../api/use-answer.ts"
import {useAddress} from "../desk/address.ts"
import {PageHeader} from "../desk/page-header.tsx"
import {Fetched, Waiting} from "../desk/states.tsx"
import {Some} from "../dossier/lists.tsx"
import {filtersOf} from "../filters/filters.ts"
import {SideBox} from "../home/side-box.tsx"
import {Field} from "../parts/field.tsx"
import {PartSection} from "../parts/part-section.tsx"
import {saveText} from "../parts/save-text.ts"
import {Segments} from "../parts/segments.tsx"
import {numberWords} from "../record/days.ts"
import {PairItem, pairOf} from "../record/pair.tsx"
import {words} from "../words.ts"
import {colourRules, ruleIn, saidOf, sizeRules} from "./decoration.ts"
import {graphML} from "./graph-ml.ts"
import {coreOf, largestComponent, leastChoices, leastDrawn, narrowed} from "./narrow.ts"

const Drawing = lazy(() => import("./drawing.tsx"))

export default function Network(): ReactElement {
  const [search, setSearch] = useAddress()
  const asked = {...filtersOf(search), limit: "2000"}
  const answer = useAnswer("network", asked)
  const part = answer.data?.parts[0]
  const heaviest = Number(part?.rows[0]?.["events"] ?? 1)
  const least = Number(search["least"] ?? leastDrawn(part?.rows ?? []))
  const around = search["around"]
  const depth = Number(search["depth"] ?? 1)
  const core = Number(search["core"] ?? 1)
  const colourBy = ruleIn(colourRules, search["colour"])
  const sizeBy = ruleIn(sizeRules, search["size"])
  const isTogether = search["together"] === "true"
  const rows = useMemo(() => {
    const near = coreOf(narrowed(part?.rows ?? [], least, around ?? null, depth), core)
    return isTogether ? largestComponent(near) : near
  }, [part, least, around, depth, core, isTogether])
  const navigate = useNavigate()
  const openPair = (first: string, second: string): void => {
    navigate({to: "/$first/$second", params: {first, second}, search: filtersOf(search)})
  }
  return (
    <div className="page network">
      <PageHeader title={words.nav.network} about={words.network.about} isFiltered>
        <div className="network-tools">
          <Slider
            label={words.network.least}
            value={least}
            choices={leastChoices(heaviest)}
            onValue={value => setSearch({least: value}, {replace: true})}
          />
          <SideBox
            key={around ?? ""}
            label={words.network.around}
            size="sm"
            value={around ?? null}
            onValue={code => setSearch({around: code ?? undefined})}
          />
          {around !== undefined && (
            <>
              <Slider
                label={words.network.depth}
                value={depth}
                choices={[1, 2, 3]}
                onValue={value => setSearch({depth: value}, {replace: true})}
              />
              <button
                type="button"
                className="text-button"
                onClick={() => setSearch({around: undefined, depth: undefined})}
              >
                {words.network.all}
              </button>
            </>
          )}
          <Slider
            label={words.network.core}
            value={core}
            choices={[1, 2, 3, 4, 5, 6]}
            onValue={value => setSearch({core: value === "1" ? undefined : value}, {replace: true})}
          />
          <Checkbox
            checked={isTogether}
            onChange={event =>
              setSearch({together: event.currentTarget.checked ? "true" : undefined}, {replace: true})
            }
            label={words.network.together}
          />
          <Rule
            label={words.network.colourBy}
            value={colourBy}
            choices={colourRules.map(rule => [rule, words.network.colours[rule]] as const)}
            onValue={rule => setSearch({colour: saidOf(colourRules, rule)}, {replace: true})}
          />
          <Rule
            label={words.network.sizeBy}
            value={sizeBy}
            choices={sizeRules.map(rule => [rule, words.network.sizes[rule]] as const)}
            onValue={rule => setSearch({size: saidOf(sizeRules, rule)}, {replace: true})}
          />
          <button
            type="button"
            className="text-button"
            onClick={() => saveText("network.graphml", "application/xml", graphML(rows))}
          >
            GraphML
          </button>
        </div>
      </PageHeader>
      <Fetched answer={answer} lines={12}>
        {({parts}) => (
          <>
            {rows.length > 0 && (
              <Suspense fallback={<Waiting lines={10} />}>
                <Drawing
                  rows={rows}
                  around={around ?? null}
                  colourBy={colourBy}
                  sizeBy={sizeBy}
                  onNode={code => setSearch({around: code})}
                  onPair={openPair}
                />
              </Suspense>
            )}
            <PartSection
              part={{...parts[0]!, rows}}
              source={{question: "network", search: asked, part: "network"}}
              title={words.network.pairs}
              empty={words.network.none}
            >
              <Pairs rows={rows} />
            </PartSection>
          </>
        )}
      </Fetched>
    </div>
  )
}

/** By what the dots are shown, under what it is about. */
const Rule = <Choice extends string>(rule: Parameters<typeof Segments<Choice>>[0]): ReactElement => (
  <div className="network-rule">
    {/* the choices are told of under the same name */}
    <span aria-hidden="true">{rule.label}</span>
    <Segments {...rule} />
  </div>
)

/** One of these numbers, in steps, with what it is now. */
const Slider = ({
  label,
  value,
  choices,
  onValue,
}: {
  readonly label: string
  readonly value: number
  readonly choices: readonly number[]
  readonly onValue: (value: string) => void
}): ReactElement => (
  <Field
    label={
      <>
        {label} <strong>{numberWords(value)}</strong>
      </>
    }
  >
    <input
      type="range"
      min={0}
      max={choices.length - 1}
      value={choices.findLastIndex(choice => choice <= value)}
      aria-valuetext={String(value)}
      onChange={event => onValue(String(choices[Number(event.currentTarget.value)]))}
    />
  </Field>
)

const Pairs = ({rows}: {readonly rows: readonly Row[]}): ReactElement => (
  <Some items={rows} few={12}>
    {items => (
      <ol className="pairs wide">
        {items.map(row => (
          <PairItem key={pairOf(row)} row={row} />
        ))}
      </ol>
    )}
  </Some>
)
