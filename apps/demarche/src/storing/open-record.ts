// Opens the record as the program uses it: with the room of happenings deciding which reports tell one event. A file that a
// server of this machine holds is used through that server; one of an older version is brought forward first.

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
    if (!(error instanceof StoreError)) throw error
    if (readonly && error.fault === "older") {
      await (await openRecord(place)).close()
      return openRecord(place, {readonly})
    }
    if (error.fault !== "held") throw error
    const server = readServerFile(place)
    const lent = server === null ? null : await lentStore(place, server, readonly)
    if (lent === null) throw error
    return lent
  }
}
