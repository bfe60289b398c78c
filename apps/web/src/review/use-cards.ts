// The cards to judge: those that were taken up again, the one that was asked for, then the queue, page by page before it runs
// out, without those judged here.

import type {Queue} from "@demarche/api"
import {useInfiniteQuery} from "@tanstack/react-query"
import {useEffect} from "react"
import type {EventAnswer} from "../api/answers.ts"
import {apiAddress, fetchJson} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import type {Search} from "../desk/address.ts"

export type Card = Queue["events"][number]

const PAGE = "50"
/** With fewer cards left the next page is asked for. */
const FEW = 10

export interface Cards {
  /** Undefined while nothing is known. */
  readonly left: readonly Card[] | undefined
  /** Are more on their way? */
  readonly isMore: boolean
  readonly error: unknown
  readonly again: () => void
}

export const useCards = (search: Search, again: readonly Card[], done: ReadonlySet<string>): Cards => {
  const {subject, type} = search
  const queue = useInfiniteQuery({
    queryKey: ["review/queue", type],
    initialPageParam: undefined as string | undefined,
    queryFn: ({pageParam, signal}) =>
      fetchJson<Queue>(apiAddress("review/queue", {limit: PAGE, type, after: pageParam}), {signal}),
    getNextPageParam: page => page.next ?? undefined,
  })
  const one = useFetched<EventAnswer>(apiAddress(`events/${encodeURIComponent(subject ?? "")}`), {
    enabled: subject !== undefined,
  })
  const asked = one.data?.reports[0]
  const cards: readonly Card[] | undefined =
    queue.data === undefined
      ? undefined
      : [
          ...again,
          ...(asked === undefined ? [] : [{event: one.data!.event, report: asked, ...asked}]),
          ...queue.data.pages.flatMap(page => page.events),
        ]
  const seen = new Set(done)
  const left = cards?.filter(({event}) => (seen.has(event.id) ? false : seen.add(event.id)))
  const isShort = left !== undefined && left.length < FEW
  const {hasNextPage, isFetching, fetchNextPage} = queue
  useEffect(() => {
    if (isShort && hasNextPage && !isFetching) fetchNextPage()
  }, [isShort, hasNextPage, isFetching, fetchNextPage])
  return {
    left,
    isMore: hasNextPage,
    error: queue.error ?? (subject === undefined ? null : one.error),
    again: () => queue.refetch(),
  }
}
