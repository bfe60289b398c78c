// Counts by quad class, as every question that has them shows them.

import type {PloverQuadRule} from "@demarche/codebook"
import {type Column, column} from "./answer.ts"

/** Column of `events` and `pairs` that holds the class. */
export const quadColumn = (rule: PloverQuadRule): string =>
  rule === "plover-section" ? "quad_section" : "quad_table"

export const quadColumns: readonly Column[] = [
  column("quad1", "count", "verbal cooperation"),
  column("quad2", "count", "material cooperation"),
  column("quad3", "count", "verbal conflict"),
  column("quad4", "count", "material conflict"),
]

/** @param quad the column that holds the class */
export const quadCounts = (
  quad: string,
): string => `count(*) filter (where ${quad} = 1) as quad1, count(*) filter (where ${quad} = 2) as quad2,
  count(*) filter (where ${quad} = 3) as quad3, count(*) filter (where ${quad} = 4) as quad4`
