// The triggers, modes and roles of acts are learnt with one seed and one patience, and each stands in a file of its name.

import {join} from "node:path"
import {type LinearOptions, type LinearRow, learnLinear} from "../linear/learn-linear.ts"
import {writeModel} from "../model-files.ts"

/**
 * @param folder where `COMPONENT.bin` is written
 * @returns which file was written, as `writeModel` says it
 */
export const learnAndWrite = (
  rows: readonly LinearRow[],
  component: string,
  version: number,
  folder: string,
  options: Pick<LinearOptions, "cost" | "kept" | "offsets">,
): string =>
  writeModel(
    join(folder, `${component}.bin`),
    learnLinear(rows, component, version, {...options, epochs: 20, seed: 20181102, least: 2}),
  )
