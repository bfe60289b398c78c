// Opens the record as the program uses it: with the room of happenings deciding which reports tell one event. A file that a
// server of this machine holds is used through that server; one of an older version is brought forward first.

import {type Merging, openStore, type Store, StoreError} from "@demarche/store"
import {lentStore} from "./lent-store.ts"
import {merging} from "./merging.ts"
import {readServerFile} from "./server-file.ts"

interface Opening {
  readonly readonly?: boolean
  /** Whether a file that a server holds may be used through it; not by another server, which would stand in its way. */
  readonly lent?: boolean
  /** Who joins reports. */
  readonly joining?: Merging
}

/**
 * @throws StoreError, one sentence that says what to do
 */
export const openRecord = async (
  place: string,
  {readonly = false, lent = true, joining = merging}: Opening = {},
): Promise<Store> => {
  try {
    return await openStore(place, {merging: joining, readonly})
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    if (readonly && error.fault === "older") {
      await (await openRecord(place)).close()
      return openRecord(place, {readonly})
    }
    if (error.fault !== "held" || !lent) throw error
    const server = readServerFile(place)
    const store = server === null ? null : await lentStore(place, server, readonly)
    if (store === null) throw error
    return store
  }
}
