// The rows of a part, and those that follow it, a page at a time: keys lead on, so that no page is slower than the first.

import type {Answer, Part, Row} from "@demarche/api"
import {useInfiniteQuery} from "@tanstack/react-query"
import {fetchJson} from "../api/fetch-json.ts"
import {askAddress} from "../api/use-answer.ts"
import type {Source} from "./part-actions.tsx"

const PAGE = "500"

export interface Onward {
  readonly rows: readonly Row[]
  readonly isMore: boolean
  readonly more: () => void
}

/** @param onward the question that goes on where the part ends; without it nothing follows */
export const useOnward = (part: Part, onward: Source | undefined): Onward => {
  const {data, hasNextPage, isFetching, fetchNextPage} = useInfiniteQuery({
    queryKey: ["onward", onward, part.next],
    initialPageParam: part.next ?? "",
    queryFn: async ({pageParam, signal}) => {
      const {question, search, part: name} = onward!
      const address = askAddress(question, {...search, limit: PAGE, after: pageParam, part: name})
      return (await fetchJson<Answer>(address, {signal})).parts[0]!
    },
    getNextPageParam: page => page.next,
    // nobody has scrolled so far yet
    enabled: false,
  })
  const isMore = onward !== undefined && (data === undefined ? part.next !== null : hasNextPage)
  return {
    rows: data === undefined ? part.rows : [...part.rows, ...data.pages.flatMap(page => page.rows)],
    isMore,
    more: () => {
      if (isMore && !isFetching) fetchNextPage()
    },
  }
}
