// Follows an import while it runs. The browser's own EventSource cannot show a token, so the stream is fetched.

import type {Progress as Told} from "@demarche/api"
import {type EventSourceMessage, EventSourceParserStream} from "eventsource-parser/stream"
import {useCallback, useEffect, useRef, useState} from "react"
import {apiAddress, request} from "../api/fetch-json.ts"

export type Progress = Told & {
  readonly isDone: boolean
  /** The import's id. */
  readonly of: string
}

/** @throws Refusal */
async function* messages(address: string, signal: AbortSignal): AsyncGenerator<EventSourceMessage> {
  const {body} = await request(address, {signal})
  if (body === null) return
  const reader = body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value
}

export const useProgress = (
  whenDone: () => void,
): {readonly progress: Progress | null; readonly follow: (id: string) => Promise<void>} => {
  const [progress, setProgress] = useState<Progress | null>(null)
  const following = useRef(new AbortController())
  const done = useRef(whenDone)
  done.current = whenDone
  useEffect(() => () => following.current.abort(), [])
  const follow = useCallback(async (id: string): Promise<void> => {
    following.current.abort()
    const own = new AbortController()
    following.current = own
    try {
      const address = apiAddress(`imports/${encodeURIComponent(id)}/progress`)
      for await (const {event, data} of messages(address, own.signal)) {
        setProgress({...(JSON.parse(data) as Told), isDone: event === "done", of: id})
        if (event === "done") done.current()
      }
    } catch (error) {
      if (!own.signal.aborted) throw error
    }
  }, [])
  return {progress, follow}
}
