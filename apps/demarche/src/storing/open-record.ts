// Opens the record as the program uses it: with the room of happenings deciding which reports tell one event.

import {openStore, type Store} from "@demarche/store"
import {merging} from "./merging.ts"

/** @throws StoreError, one sentence that says what to do */
export const openRecord = (
  place: string,
  {readonly = false}: {readonly readonly?: boolean} = {},
): Promise<Store> => openStore(place, {merging, readonly})
