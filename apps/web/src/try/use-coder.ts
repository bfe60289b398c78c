// The worker as a hook: hand it a text, get what was read in it. While it works only the newest text waits.

import {useCallback, useEffect, useRef, useState} from "react"
import type {CodedHere, FromPage, FromWorker, ToCode} from "./messages.ts"
import {keepForOffline} from "./offline.ts"

export type CoderState =
  | {readonly is: "loading"; readonly read: number; readonly files: number; readonly bytes: number}
  | {readonly is: "ready"}
  | {readonly is: "failed"; readonly reason: string}

interface Coder {
  readonly state: CoderState
  readonly coded: CodedHere | null
  readonly code: (text: ToCode) => void
}

export const useCoder = (): Coder => {
  const [state, setState] = useState<CoderState>({is: "loading", read: 0, files: 11, bytes: 0})
  const [coded, setCoded] = useState<CodedHere | null>(null)
  const worker = useRef<Worker | null>(null)
  const busy = useRef(true)
  const waiting = useRef<ToCode | null>(null)

  const next = useCallback((): void => {
    if (busy.current || waiting.current === null) return
    busy.current = true
    worker.current?.postMessage({say: "code", ...waiting.current} satisfies FromPage)
    waiting.current = null
  }, [])

  useEffect(() => {
    const own = new Worker(new URL("./coder-worker.ts", import.meta.url), {type: "module"})
    worker.current = own
    own.onmessage = ({data}: MessageEvent<FromWorker>) => {
      if (data.say === "loading") setState({is: "loading", ...data})
      else if (data.say === "failed") setState({is: "failed", reason: data.reason})
      else {
        if (data.say === "ready") {
          setState({is: "ready"})
          keepForOffline(data.fetched)
        } else setCoded(data)
        busy.current = false
        next()
      }
    }
    const models = new URL(`${import.meta.env.BASE_URL}models/`, document.baseURI).href
    own.postMessage({say: "load", models} satisfies FromPage)
    return () => {
      own.terminate()
      busy.current = true
    }
  }, [next])

  const code = useCallback(
    (text: ToCode): void => {
      waiting.current = text
      next()
    },
    [next],
  )
  return {state, coded, code}
}
