// `demarche who`: who is meant by a name, on that day, near those words; the candidates, and why.

import {identify} from "@demarche/actors"
import {loadActors} from "../models.ts"
import {allWell, type World, writeAll} from "../world.ts"
import {identificationBlock, identificationValue} from "../writing/identification.ts"
import {columnsOf, wantsColour} from "../writing/terminal.ts"

export interface WhoOptions {
  readonly on?: string
  readonly near?: string
  readonly format: "table" | "json"
}

/** @returns the exit status; to know nobody by that name is no failure */
export const who = async (
  name: string,
  {on, near, format}: WhoOptions,
  {stdout, environment}: World,
): Promise<number> => {
  const question = {name, on: on ?? null, near: near ?? null}
  const found = identify(name, question.on, near ?? "", loadActors())
  const layout = {columns: columnsOf(stdout, environment), colour: wantsColour(stdout, environment)}
  await writeAll(
    stdout,
    format === "json"
      ? `${JSON.stringify(identificationValue(question, found), null, 2)}\n`
      : identificationBlock(question, found, layout),
  )
  return allWell
}
