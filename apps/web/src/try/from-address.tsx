// An address in place of a text. No page may read the pages of others: the server fetches it, and the text is coded here.

import type {OutputOf, Routes} from "@demarche/api"
import {type ReactElement, useState} from "react"
import {apiAddress, fetchJson} from "../api/fetch-json.ts"
import {Failure} from "../desk/states.tsx"
import {words} from "../words.ts"

type Page = OutputOf<Routes["page"]>

export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text.trim())

export function FromAddress({
  address,
  onPage,
}: {
  readonly address: string
  readonly onPage: (page: Page) => void
}): ReactElement {
  const [isFetching, setFetching] = useState(false)
  const [failed, setFailed] = useState<unknown>(null)
  const fetchIt = async (): Promise<void> => {
    setFetching(true)
    setFailed(null)
    try {
      onPage(await fetchJson<Page>(apiAddress("page", {address})))
    } catch (reason) {
      setFailed(reason)
    } finally {
      setFetching(false)
    }
  }
  return (
    <div>
      <p className="row-of-actions">
        <button type="button" className="button" disabled={isFetching} onClick={fetchIt}>
          {isFetching ? words.try.fetching : words.try.fetch}
        </button>
        <span className="dim">{words.try.fetchMeans}</span>
      </p>
      {failed !== null && <Failure error={failed} />}
    </div>
  )
}
