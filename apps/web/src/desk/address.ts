// What stands behind the "?" of an address: plain names and words, the same that the API takes, so that an address can be
// read, written by hand and handed on.

import {useNavigate, useSearch} from "@tanstack/react-router"
import {useCallback} from "react"
import {keptSettings, saidAloud} from "../filters/kept-settings.ts"

export type Search = Readonly<Record<string, string | undefined>>

export const parseSearch = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text))

/** Names with nothing behind them are left out; commas stay commas. */
export const stringifySearch = (search: Record<string, unknown>): string => {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== "")
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)] as [string, string]))
    .toString()
    .replaceAll("%2C", ",")
  return text === "" ? "" : `?${text}`
}

type SetSearch = (change: Search, options?: {readonly replace?: boolean}) => void

/** What the address says, and how to change a part of it. */
export const useAddress = (): readonly [Search, SetSearch] => {
  const search: Search = useSearch({strict: false})
  const navigate = useNavigate()
  const change = useCallback<SetSearch>(
    (part, options) => {
      navigate({
        to: ".",
        search: (before: Search) => ({...before, ...saidAloud(part, keptSettings())}),
        replace: options?.replace ?? false,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return [search, change]
}
