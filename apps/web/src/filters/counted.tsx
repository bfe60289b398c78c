// Under every chart: by which rules it was counted.

import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import {useAddress} from "../desk/address.ts"
import {words} from "../words.ts"
import {listOf} from "./filters.ts"
import {settingsOf} from "./kept-settings.ts"

export function Counted({
  isScored = false,
}: {
  /** Does the chart show scores? */
  readonly isScored?: boolean
}): ReactElement {
  const [search] = useAddress()
  const {modality, "quad-rule": rule, scale} = settingsOf(search)
  const pieces = [
    words.counted.events(listOf(modality).map(one => words.modality[one] ?? one)),
    words.counted.rule(rule === "plover-table" ? words.filters.table : words.filters.section),
    ...(isScored ? [words.counted.scale(scale === "goldstein" ? "Goldstein" : "PLOVER")] : []),
  ]
  return (
    <p className="counted">
      {pieces.join(" · ")} · <Link to="/settings">{words.counted.change}</Link>
    </p>
  )
}
