// What runs in the page: the coder as a library user would bundle it, with models fetched as bytes.

import {loadKnowledge} from "@demarche/actors"
import {codeDocument, EVENT_MODEL_FILES, loadEventModel} from "@demarche/events"
import {loadTextModel} from "@demarche/text"

const bytes = async name => {
  const answer = await fetch(`/models/${name}.bin`)
  if (!answer.ok) throw new Error(`${name}.bin: ${answer.status}`)
  return answer.arrayBuffer()
}

globalThis.codeAll = async documents => {
  const [words, tagger, parser, lemmas, names, actors, ...learned] = await Promise.all(
    ["words", "tagger", "parser", "lemmas", "names", "actors", ...EVENT_MODEL_FILES].map(bytes),
  )
  const models = {
    text: loadTextModel({words, tagger, parser, lemmas, names}),
    knowledge: loadKnowledge(actors),
    events: loadEventModel(Object.fromEntries(EVENT_MODEL_FILES.map((name, at) => [name, learned[at]]))),
  }
  return documents.map(document => JSON.stringify(codeDocument(document, models).events))
}
