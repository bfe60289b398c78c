// The triggers, modes and roles of acts are learnt with one seed and one patience, and each stands in a file of its name.

import {join} from "node:path"
import {type LinearOptions, type LinearRow, learnLinear} from "../linear/learn-linear.ts"
import {eventModels, writeModel} from "../model-files.ts"

/**
 * @param to file to write; `undefined` for the committed one, `COMPONENT.bin` among the models of the events room
 * @returns which file was written, as `writeModel` says it
 */
export const learnAndWrite = (
  rows: readonly LinearRow[],
  component: string,
  version: number,
  to: string | undefined,
  options: Pick<LinearOptions, "cost" | "kept" | "offsets">,
): string =>
  writeModel(
    to ?? join(eventModels, `${component}.bin`),
    learnLinear(rows, component, version, {...options, epochs: 20, seed: 20181102, least: 2}),
  )
