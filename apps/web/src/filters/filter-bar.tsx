// By what a view is narrowed: the period in two fields, the rest behind one button, and what is set always in sight.

import {eventTypes} from "@demarche/codebook"
import {Checkbox, Chip, NumberInput, Popover} from "@mantine/core"
import type {ReactElement} from "react"
import {useAddress} from "../desk/address.ts"
import {DayField} from "../parts/field.tsx"
import {QuadMark, quadClasses, quadOf} from "../record/quad.tsx"
import {words} from "../words.ts"
import {Modalities, QuadRule} from "./counting-choices.tsx"
import {listOf, toggled} from "./filters.ts"
import {settingsOf, usual} from "./kept-settings.ts"

export function FilterBar(): ReactElement {
  const [search, setSearch] = useAddress()
  return (
    <div className="filter-bar" role="group" aria-label={words.filters.label}>
      <DayField
        label={words.filters.since}
        value={search["since"] ?? ""}
        to={search["until"]}
        onDay={since => setSearch({since: since || undefined})}
      />
      <DayField
        label={words.filters.until}
        value={search["until"] ?? ""}
        from={search["since"]}
        onDay={until => setSearch({until: until || undefined})}
      />
      <Popover position="bottom-start" shadow="md" width={420} trapFocus withinPortal>
        <Popover.Target>
          <button type="button" className="button">
            {words.filters.more}
          </button>
        </Popover.Target>
        <Popover.Dropdown className="filter-panel" aria-label={words.filters.more}>
          <Panel />
        </Popover.Dropdown>
      </Popover>
      <SetFilters />
    </div>
  )
}

function Panel(): ReactElement {
  const [search, setSearch] = useAddress()
  const rule = search["quad-rule"]
  return (
    <>
      <fieldset>
        <legend>{words.filters.quads}</legend>
        {quadClasses.map(quad => (
          <Checkbox
            key={quad}
            checked={listOf(search["quad"]).includes(String(quad))}
            onChange={() => setSearch({quad: toggled(search["quad"], String(quad))})}
            label={
              <>
                <QuadMark quad={quad} /> {words.quad[quad]}
              </>
            }
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.filters.types}</legend>
        <div className="chips">
          {eventTypes.map(type => (
            <Chip
              key={type}
              size="xs"
              checked={listOf(search["type"]).includes(type)}
              onChange={() => setSearch({type: toggled(search["type"], type)})}
            >
              {type} <QuadMark quad={quadOf(type, rule)} size={10} />
            </Chip>
          ))}
        </div>
      </fieldset>
      <Modalities
        value={settingsOf(search).modality}
        onValue={modality => setSearch({modality: modality === usual.modality ? undefined : modality})}
      />
      <fieldset>
        <legend>{words.filters.rule}</legend>
        <QuadRule value={rule} onValue={value => setSearch({"quad-rule": value})} />
      </fieldset>
      <NumberInput
        size="xs"
        label={words.filters.confidence}
        min={0}
        max={1}
        step={0.1}
        decimalScale={2}
        value={Number(search["min-confidence"] ?? 0)}
        onChange={value => setSearch({"min-confidence": Number(value) > 0 ? String(value) : undefined})}
      />
      <Checkbox
        checked={search["directed"] === "true"}
        onChange={event => setSearch({directed: event.currentTarget.checked ? "true" : undefined})}
        label={words.filters.directed}
      />
    </>
  )
}

/** What is set, each with a way to take it off. */
function SetFilters(): ReactElement {
  const [search, setSearch] = useAddress()
  const pieces: readonly (readonly [string, string, () => void])[] = [
    ...listOf(search["quad"]).map(
      quad =>
        [
          `quad ${quad}`,
          words.quad[Number(quad) as 1 | 2 | 3 | 4] ?? quad,
          () => setSearch({quad: toggled(search["quad"], quad)}),
        ] as const,
    ),
    ...listOf(search["type"]).map(
      type => [`type ${type}`, type, () => setSearch({type: toggled(search["type"], type)})] as const,
    ),
    ...(settingsOf(search).modality === usual.modality
      ? []
      : [
          [
            "modality",
            listOf(search["modality"])
              .map(one => words.modality[one] ?? one)
              .join(", "),
            () => setSearch({modality: undefined}),
          ] as const,
        ]),
    ...(search["min-confidence"] === undefined
      ? []
      : [
          [
            "confidence",
            `≥ ${search["min-confidence"]}`,
            () => setSearch({"min-confidence": undefined}),
          ] as const,
        ]),
    ...(search["directed"] === "true"
      ? [["directed", words.filters.oneWay, () => setSearch({directed: undefined})] as const]
      : []),
  ]
  return (
    <ul className="filters-set">
      {pieces.map(([key, label, remove]) => (
        <li key={key}>
          <button type="button" className="pill" onClick={remove} aria-label={words.filters.remove(label)}>
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
