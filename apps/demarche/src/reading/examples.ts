// The bundled example stories, with what is known about them besides their text.

import {readFile} from "node:fs/promises"
import type {Job} from "./job.ts"

interface Example {
  readonly file: string
  readonly date: string
  readonly publisher: string
}

const folder = new URL("../../examples/", import.meta.url)

export async function* exampleJobs(): AsyncGenerator<Job> {
  const examples: readonly Example[] = JSON.parse(await readFile(new URL("examples.json", folder), "utf8"))
  for (const {file, date, publisher} of examples) {
    const text = await readFile(new URL(file, folder), "utf8")
    const line = JSON.stringify({id: `examples/${file}`, date, publisher, text})
    yield {kind: "line", origin: {source: file, line: 0}, bytes: Buffer.from(line)}
  }
}
