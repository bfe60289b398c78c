// Questions to the record, kept while the desk is open; an answer stays in view until the next one is there.

import type {Answer, Part} from "@demarche/api"
import {keepPreviousData, type UseQueryResult, useQuery} from "@tanstack/react-query"
import type {Search} from "../desk/address.ts"
import {apiAddress, fetchJson} from "./fetch-json.ts"

export const askAddress = (question: string, search: Search): string => apiAddress(`ask/${question}`, search)

/** An answer of the server at any address under `/api`. */
export const useFetched = <Body>(
  address: string,
  options: {readonly enabled?: boolean; readonly keep?: boolean} = {},
): UseQueryResult<Body> =>
  useQuery({
    queryKey: [address],
    queryFn: ({signal}) => fetchJson<Body>(address, {signal}),
    enabled: options.enabled ?? true,
    ...(options.keep === true ? {placeholderData: keepPreviousData} : {}),
  })

export const useAnswer = (
  question: string,
  search: Search,
  options: {readonly enabled?: boolean} = {},
): UseQueryResult<Answer> => useFetched<Answer>(askAddress(question, search), {keep: true, ...options})

export const partNamed = (answer: Answer, name: string): Part | undefined =>
  answer.parts.find(part => part.name === name)
