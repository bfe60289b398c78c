// Questions to the record, kept while the desk is open; an answer stays in view until the next one is there.

import type {Answer, Part} from "@demarche/api"
import {keepPreviousData, type UseQueryResult, useQueries, useQuery} from "@tanstack/react-query"
import type {Search} from "../desk/address.ts"
import {apiAddress, fetchJson} from "./fetch-json.ts"

export const askAddress = (question: string, search: Search): string => apiAddress(`ask/${question}`, search)

/** Milliseconds until what changes by itself is asked for again. */
const SOON = 2000

const queryOf = <Body>(address: string) => ({
  queryKey: [address],
  queryFn: ({signal}: {readonly signal: AbortSignal}) => fetchJson<Body>(address, {signal}),
})

/** Answers at several addresses. */
export const useAllFetched = <Body>(addresses: readonly string[]): readonly UseQueryResult<Body>[] =>
  useQueries({queries: addresses.map(address => queryOf<Body>(address))})

/** An answer of the server at any address under `/api`. */
export const useFetched = <Body>(
  address: string,
  options: {
    readonly enabled?: boolean
    readonly keep?: boolean
    /** Whether it changes by itself and is asked for again soon. */
    readonly again?: (body: Body) => boolean
  } = {},
): UseQueryResult<Body> =>
  useQuery({
    ...queryOf<Body>(address),
    enabled: options.enabled ?? true,
    refetchInterval: ({state: {data}}) =>
      data !== undefined && options.again?.(data) === true ? SOON : false,
    ...(options.keep === true ? {placeholderData: keepPreviousData} : {}),
  })

export const useAnswer = (
  question: string,
  search: Search,
  options: {readonly enabled?: boolean} = {},
): UseQueryResult<Answer> => useFetched<Answer>(askAddress(question, search), {keep: true, ...options})

export const partNamed = (answer: Answer, name: string): Part | undefined =>
  answer.parts.find(part => part.name === name)
