// After a decision everything shown is asked for anew, but for events that are no more.

import type {QueryClient} from "@tanstack/react-query"

export const readAnew = (answers: QueryClient, gone: readonly string[]): Promise<void> =>
  answers.invalidateQueries({
    predicate: ({queryKey}) => !gone.some(id => String(queryKey[0]).endsWith(`/events/${id}`)),
  })
