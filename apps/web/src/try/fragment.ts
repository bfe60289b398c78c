// The text that is tried stands behind the "#" of the address: it can be handed on, and no server ever sees it.

import {useCallback, useState} from "react"

interface Tried {
  readonly text: string
  readonly date: string
  readonly publisher: string
  /** The event that is chosen. */
  readonly at: string
}

const read = (): Tried => {
  const given = new URLSearchParams(window.location.hash.slice(1))
  const of = (name: string): string => given.get(name) ?? ""
  return {text: of("text"), date: of("date"), publisher: of("publisher"), at: of("at")}
}

export const useFragment = (): readonly [Tried, (change: Partial<Tried>) => void] => {
  const [tried, setTried] = useState(read)
  const change = useCallback((part: Partial<Tried>): void => {
    setTried(before => {
      const next = {...before, ...part}
      const given = Object.entries(next).filter(([, value]) => value !== "")
      const text = new URLSearchParams(given as [string, string][]).toString()
      window.history.replaceState(window.history.state, "", text === "" ? "#" : `#${text}`)
      return next
    })
  }, [])
  return [tried, change]
}
