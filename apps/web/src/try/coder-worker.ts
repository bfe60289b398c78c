// The coder in a thread of its own, so that typing never waits. It is the same coder as on the command line, with the
// same models, fetched once.

import {loadKnowledge} from "@demarche/actors"
import {type CoderModels, codeDocument, EVENT_MODEL_FILES, loadEventModel} from "@demarche/events"
import {loadTextModel, TEXT_MODEL_FILES} from "@demarche/text"
import type {FromPage, FromWorker, ToCode} from "./messages.ts"

const files = [...TEXT_MODEL_FILES, ...EVENT_MODEL_FILES, "actors"] as const
type File = (typeof files)[number]

const tell = (message: FromWorker): void => self.postMessage(message)

const addressOf = (folder: string, file: File): string => `${folder}${file}.bin`

const load = async (folder: string): Promise<CoderModels> => {
  let read = 0
  let bytes = 0
  const fetched = await Promise.all(
    files.map(async (file): Promise<readonly [File, ArrayBuffer]> => {
      const answer = await fetch(addressOf(folder, file))
      if (!answer.ok) throw new Error(`${file}.bin: ${answer.status}`)
      const content = await answer.arrayBuffer()
      read++
      bytes += content.byteLength
      tell({say: "loading", read, files: files.length, bytes})
      return [file, content]
    }),
  )
  const by = Object.fromEntries(fetched) as Record<File, ArrayBuffer>
  return {text: loadTextModel(by), knowledge: loadKnowledge(by.actors), events: loadEventModel(by)}
}

let models: CoderModels | null = null

const code = ({text, date, publisher}: ToCode, using: CoderModels): void => {
  const {events, statements, trends, annotated} = codeDocument(
    {id: "text", text, ...(date !== "" && {date}), ...(publisher !== "" && {publisher})},
    using,
    {statements: true},
  )
  tell({
    say: "coded",
    text,
    events,
    statements: statements ?? [],
    trends: trends ?? [],
    sentences: annotated.sentences.map(({forms, upos, heads, deprels}) => ({
      forms,
      upos,
      heads: [...heads],
      deprels,
    })),
  })
}

self.addEventListener("message", ({data}: MessageEvent<FromPage>) => {
  if (data.say === "code") {
    if (models !== null) code(data, models)
    return
  }
  load(data.models).then(
    loaded => {
      models = loaded
      tell({say: "ready", fetched: files.map(file => addressOf(data.models, file))})
    },
    (error: unknown) => tell({say: "failed", reason: error instanceof Error ? error.message : String(error)}),
  )
})
