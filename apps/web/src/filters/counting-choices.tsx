// How events are counted, as choices: for one view in its filters, for all of them in the settings.

import {Chip} from "@mantine/core"
import type {ReactElement} from "react"
import {Segments} from "../parts/segments.tsx"
import {words} from "../words.ts"
import {listOf, toggled} from "./filters.ts"
import {usual} from "./kept-settings.ts"

const modalities = ["actual", "historical", "future", "hypothetical", "negation"] as const

/** At least one counts: without any the actual ones do. */
export const Modalities = ({
  value,
  onValue,
}: {
  readonly value: string
  readonly onValue: (value: string) => void
}): ReactElement => (
  <fieldset>
    <legend>{words.filters.modality}</legend>
    <div className="chips">
      {modalities.map(modality => (
        <Chip
          key={modality}
          size="xs"
          checked={listOf(value).includes(modality)}
          onChange={() => onValue(toggled(value, modality) ?? usual.modality)}
        >
          {words.modality[modality]}
        </Chip>
      ))}
    </div>
  </fieldset>
)

interface OneOf {
  readonly value: string | undefined
  /** Undefined is the usual one. */
  readonly onValue: (value: string | undefined) => void
}

export const QuadRule = ({value, onValue}: OneOf): ReactElement => (
  <Segments
    label={words.filters.rule}
    value={value === "plover-table" ? value : usual["quad-rule"]}
    onValue={rule => onValue(rule === usual["quad-rule"] ? undefined : rule)}
    choices={[
      [usual["quad-rule"], words.filters.section],
      ["plover-table", words.filters.table],
    ]}
  />
)

export const Scale = ({value, onValue}: OneOf): ReactElement => (
  <Segments
    label={words.series.scale}
    value={value === "goldstein" ? value : usual.scale}
    onValue={scale => onValue(scale === usual.scale ? undefined : scale)}
    choices={[
      [usual.scale, "PLOVER"],
      ["goldstein", "Goldstein"],
    ]}
  />
)
