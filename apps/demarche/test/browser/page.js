// What runs in the page: the coder as a library user would bundle it, with models fetched as bytes.

import {loadKnowledge} from "@demarche/actors"
import {codeDocument} from "@demarche/events"
import {loadTextModel} from "@demarche/text"

const bytes = async url => {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return answer.arrayBuffer()
}
