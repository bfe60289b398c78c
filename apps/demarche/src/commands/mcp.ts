// `demarche mcp`: the record as tools for a language model, over standard input and output.

import {StdioServerTransport} from "@modelcontextprotocol/sdk/server/stdio.js"
import {workers} from "../coding/crew.ts"
import {lazily} from "../lazily.ts"
import {loadActors, sharedCoderBytes} from "../models.ts"
import {codingTask, codingWith} from "../serving/coding.ts"
import {toolServer} from "../serving/tools.ts"
import {openRecord} from "../storing/open-record.ts"
import {allWell, type World} from "../world.ts"

/** @returns the exit status, when the other side has closed its end */
export const mcp = async ({store: place}: {readonly store: string}, world: World): Promise<number> => {
  const store = await openRecord(place, {readonly: true})
  const crew = workers(1, () => ({task: codingTask, own: [], bytes: sharedCoderBytes()}))
  try {
    const server = toolServer({store, coding: codingWith(crew), knowledge: lazily(() => loadActors())})
    await server.connect(new StdioServerTransport())
    await new Promise<void>(resolve => {
      process.stdin.once("end", resolve)
      process.stdin.once("close", resolve)
      world.onInterrupt?.(resolve)
    })
    await server.close()
    return allWell
  } finally {
    await crew.close()
    await store.close()
  }
}
