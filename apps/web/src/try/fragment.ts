// The text that is tried stands behind the "#" of the address: it can be handed on, and no server ever sees it.

import {useCallback, useEffect, useState} from "react"

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

/** Milliseconds without a change after which the address is written: browsers refuse to have it written at every key. */
const PAUSE = 300

/** A longer text is no address; browsers stop at two million characters. */
const LONGEST = 100_000

const write = (tried: Tried): void => {
  const given = Object.entries(tried).filter(([, value]) => value !== "" && value.length <= LONGEST)
  const text = new URLSearchParams(given as [string, string][]).toString()
  if (`#${text}` !== (window.location.hash || "#"))
    window.history.replaceState(window.history.state, "", `#${text}`)
}

export const useFragment = (): readonly [Tried, (change: Partial<Tried>) => void] => {
  const [tried, setTried] = useState(read)
  useEffect(() => {
    const waiting = setTimeout(write, PAUSE, tried)
    return () => clearTimeout(waiting)
  }, [tried])
  const change = useCallback((part: Partial<Tried>): void => setTried(before => ({...before, ...part})), [])
  return [tried, change]
}
