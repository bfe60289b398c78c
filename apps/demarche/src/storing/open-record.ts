// Opens the record as the program uses it: with the room of happenings deciding which reports tell one event. A file that a
// server of this machine holds is used through that server.

import {openStore, type Store, StoreError} from "@demarche/store"
import {lentStore} from "./lent-store.ts"
import {merging} from "./merging.ts"
import {readServerFile} from "./server-file.ts"

/** @throws StoreError, one sentence that says what to do */
export const openRecord = async (
  place: string,
  {readonly = false}: {readonly readonly?: boolean} = {},
): Promise<Store> => {
  try {
    return await openStore(place, {merging, readonly})
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault !== "held") throw error
    const server = readServerFile(place)
    const lent = server === null ? null : await lentStore(place, server, readonly)
    if (lent === null) throw error
    return lent
  }
}
