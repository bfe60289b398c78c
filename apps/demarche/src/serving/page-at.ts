// A page of the web as the story that stands on it, for whoever wants to see it coded. It is fetched as `demarche ingest` fetches:
// no address of this machine or the local network is asked, and robots.txt is kept to.

import type {OutputOf, routes} from "@demarche/api"
import {fetchJobs} from "../fetching/fetch-jobs.ts"
import type {Fetcher} from "../fetching/fetched.ts"
import {createFetcher} from "../fetching/fetcher.ts"
import {Unreadable} from "../reading/decode.ts"
import {read} from "../reading/read.ts"
import {Refusal} from "./refusal.ts"

type Page = OutputOf<typeof routes.page>

export const pageAt = async (address: string): Promise<Page> => {
  const fetcher = createFetcher()
  try {
    return await pageBy(fetcher, address)
  } finally {
    await fetcher.close()
  }
}

/** @throws Refusal with why there is no story */
export const pageBy = async (fetcher: Fetcher, address: string): Promise<Page> => {
  const origin = {source: address, line: 0}
  const fetching = {fetcher, isDone: () => false, pages: true}
  try {
    for await (const job of fetchJobs([{kind: "fetch", origin, url: address}], fetching, "refused")) {
      const {document} = await read(job, {})
      const {text, title, date, publisher, url} = document
      return {
        text,
        title: title ?? null,
        date: date ?? null,
        publisher: publisher ?? null,
        url: url ?? address,
      }
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    throw new Refusal("bad-request", `the page ${error.message}`, {
      field: "address",
      expected: "the address of a story that everybody may read",
    })
  }
  throw new Refusal("bad-request", "the page holds no story", {field: "address"})
}
