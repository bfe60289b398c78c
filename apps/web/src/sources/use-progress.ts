// Follows an import while it runs.

import {useCallback, useEffect, useRef, useState} from "react"
import {apiAddress} from "../api/fetch-json.ts"

export interface Progress {
  readonly read: number
  readonly coded: number
  readonly duplicates: number
  readonly skipped: number
  readonly failed: number
  readonly reports: number
  readonly isDone: boolean
}

export const useProgress = (
  whenDone: () => void,
): {readonly progress: Progress | null; readonly follow: (id: string) => void} => {
  const [progress, setProgress] = useState<Progress | null>(null)
  const source = useRef<EventSource | null>(null)
  const done = useRef(whenDone)
  done.current = whenDone
  useEffect(() => () => source.current?.close(), [])
  const follow = useCallback((id: string): void => {
    source.current?.close()
    const own = new EventSource(apiAddress(`imports/${encodeURIComponent(id)}/progress`))
    source.current = own
    const hear = (isDone: boolean) => (event: MessageEvent<string>) => {
      setProgress({...JSON.parse(event.data), isDone})
      if (!isDone) return
      own.close()
      done.current()
    }
    own.addEventListener("progress", hear(false))
    own.addEventListener("done", hear(true))
    own.onerror = () => own.close()
  }, [])
  return {progress, follow}
}
