// `demarche serve`: the record over HTTP, and the desk.

import {serve as listen} from "@hono/node-server"
import {lastingCrew} from "../coding/lasting-crew.ts"
import {loadActors} from "../models.ts"
import {openAccess} from "../serving/access.ts"
import {buildApp} from "../serving/app.ts"
import {codingTask, codingWith} from "../serving/coding.ts"
import {deskFolder} from "../serving/desk.ts"
import {openRecord} from "../storing/open-record.ts"
import {allWell, type World} from "../world.ts"
import {harmless} from "../writing/terminal.ts"

export interface ServeOptions {
  readonly store: string
  readonly address: string
  readonly port: number
}

/** @returns the exit status, when the server has been stopped */
export const serve = async ({store: place, address, port}: ServeOptions, world: World): Promise<number> => {
  const store = await openRecord(place)
  const crew = lastingCrew(1, codingTask)
  let knowledge: ReturnType<typeof loadActors> | null = null
  const app = buildApp({
    store,
    access: openAccess,
    coding: codingWith(crew),
    knowledge: () => (knowledge ??= loadActors()),
    desk: deskFolder,
    now: () => new Date().toISOString(),
  })
  const server = listen({fetch: app.fetch, hostname: address, port})
  world.stderr.write(`demarche: ${harmless(place)} is served at http://${address}:${port}\n`)
  await new Promise<void>(resolve => {
    world.onInterrupt?.(resolve)
  })
  await new Promise(resolve => server.close(resolve))
  await crew.close()
  await store.close()
  return allWell
}
