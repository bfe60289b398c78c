// After a decision everything shown is asked for anew, but for events that are no more.

import type {Query, QueryClient} from "@tanstack/react-query"

const isOfOneOf =
  (events: readonly string[]) =>
  ({queryKey}: Query): boolean =>
    events.some(id => String(queryKey[0]).endsWith(`/events/${id}`))

export const readAnew = (answers: QueryClient, gone: readonly string[]): Promise<void> => {
  const isGone = isOfOneOf(gone)
  return answers.invalidateQueries({predicate: query => !isGone(query)})
}

/** Gives up questions on their way about events that are about to be no more: the record would know no answer. */
export const stopAsking = (answers: QueryClient, events: readonly string[]): Promise<void> =>
  answers.cancelQueries({predicate: isOfOneOf(events)})
