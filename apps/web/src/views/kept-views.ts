// The named views of whoever sits here. They are kept in this browser, as the settings are, and handed on as a file: a list of
// addresses is nobody's record, and a server that is shared need not know who looks at what.

import {useSyncExternalStore} from "react"
import {briefingText, readBriefing} from "./briefing-file.ts"
import type {NamedView} from "./named-view.ts"

const NAME = "demarche-views"

let current: readonly NamedView[] | null = null
const listeners = new Set<() => void>()

/** What cannot be read any more counts for nothing. */
const readKept = (): readonly NamedView[] => {
  try {
    const text = localStorage.getItem(NAME)
    return text === null ? [] : readBriefing(text)
  } catch {
    return []
  }
}

export const keptViews = (): readonly NamedView[] => {
  current ??= readKept()
  return current
}

/** @returns false when the browser keeps nothing, or no more: all is then as it was */
export const keepViews = (views: readonly NamedView[]): boolean => {
  try {
    if (views.length === 0) localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, briefingText(views))
  } catch {
    return false
  }
  current = views
  for (const listener of listeners) listener()
  return true
}

/** Another window of the desk kept something. */
const onStorage = ({key}: StorageEvent): void => {
  if (key !== NAME && key !== null) return
  current = null
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    // nobody listened meanwhile
    current = null
    window.addEventListener("storage", onStorage)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener("storage", onStorage)
  }
}

export const useKeptViews = (): readonly NamedView[] => useSyncExternalStore(subscribe, keptViews)
