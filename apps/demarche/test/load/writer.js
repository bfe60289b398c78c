// Whoever hands documents in while others read, and a reviewer; both remember what they were promised.

import {setTimeout as sleep} from "node:timers/promises"
import {documentId} from "@demarche/store"

/** Documents in a request. */
const together = 512

/**
 * One import after the other until told to stop.
 * @param texts that new documents are made of, two and two
 * @returns ids of the documents that were acknowledged, and what went wrong
 */
export const handIn = async (address, texts, draw, isOver) => {
  const promised = []
  const failures = []
  while (!isOver()) {
    const documents = Array.from({length: together}, () => {
      const [one, other] = [0, 1].map(() => texts[Math.floor(draw() * texts.length)])
      return {
        text: `${one.text} ${other.text}`,
        date: one.date,
        publisher: `Agency ${1 + Math.floor(draw() * 40)}`,
      }
    })
    const response = await fetch(`${address}/api/ingest`, {
      method: "POST",
      headers: {"content-type": "application/x-ndjson"},
      body: documents.map(document => JSON.stringify(document)).join("\n"),
    })
    if (response.status !== 202) {
      failures.push(`${response.status} ingest ${await response.text()}`)
      continue
    }
    const {import: id} = await response.json()
    promised.push(...documents.map(({text}) => documentId(text)))
    while (!isOver()) {
      const shown = await (await fetch(`${address}/api/imports/${id}`)).json()
      if (shown.state === "failed") failures.push(`import ${id} failed`)
      if (shown.state === "failed" || shown.state === "done") break
      await sleep(200)
    }
  }
  return {promised, failures}
}

/** A decision every five seconds. @returns ids of the reviews that were acknowledged, and what went wrong */
export const judge = async (address, isOver) => {
  const promised = []
  const failures = []
  const {events} = await (await fetch(`${address}/api/review/queue?limit=100`)).json()
  for (const [index, {event}] of events.entries()) {
    for (let waited = 0; waited < 25 && !isOver(); waited++) await sleep(200)
    if (isOver()) break
    const id = `load-${index}`
    const response = await fetch(`${address}/api/reviews`, {
      method: "POST",
      headers: {"content-type": "application/json"},
      body: JSON.stringify({
        id,
        subject: event.id,
        decision: index % 2 === 0 ? "accept" : "flag",
        who: "load",
      }),
    })
    if (response.status === 201) promised.push(id)
    else failures.push(`${response.status} reviews ${await response.text()}`)
  }
  return {promised, failures}
}
