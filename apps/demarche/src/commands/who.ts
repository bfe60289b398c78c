// `demarche who`: who is meant by a name, on that day, near those words; the candidates, and why.

import {identify} from "@demarche/actors"
import {loadActors} from "../models.ts"
import {readUserActors} from "../reading/user-actors.ts"
import {allWell, someFailed, type World, writeAll} from "../world.ts"
import {identificationBlock, identificationValue} from "../writing/identification.ts"
import {columnsOf, harmless, wantsColour} from "../writing/terminal.ts"

export interface WhoOptions {
  readonly on?: string
  readonly near?: string
  readonly actors?: readonly string[]
  readonly format: "table" | "json"
}

/** @returns the exit status; to know nobody by that name is no failure */
export const who = async (
  name: string,
  {on, near, actors, format}: WhoOptions,
  {stdout, stderr, environment}: World,
): Promise<number> => {
  const question = {name, on: on ?? null, near: near ?? null}
  const own = await readUserActors(actors ?? [])
  for (const note of own.notes) stderr.write(`demarche: ${harmless(note)}\n`)
  const found = identify(name, question.on, near ?? "", loadActors(own.rows))
  const layout = {columns: columnsOf(stdout, environment), colour: wantsColour(stdout, environment)}
  await writeAll(
    stdout,
    format === "json"
      ? `${JSON.stringify(identificationValue(question, found), null, 2)}\n`
      : identificationBlock(question, found, layout),
  )
  return own.isWhole ? allWell : someFailed
}
