// Which countries the words speak of where a sentence stands: they tell apart places of one name, and where a place
// lies that the base does not know.

import {countriesNamed} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Story} from "../mentions/story.ts"

/** Sentences before this one that are asked as well. */
const back = 2

/**
 * Countries and peoples that are named, those of the sentence first, in order, then those before it; read when first asked
 * for, which is seldom.
 */
export function statesToldAt(story: Story, sentence: Sentence): () => readonly string[] {
  let found: readonly string[] | null = null
  return () => {
    if (found !== null) return found
    const codes: string[] = []
    const {sentences} = story.annotated
    for (let index = sentence.index; index >= Math.max(0, sentence.index - back); index--)
      for (const {code, kind} of countriesNamed(sentences[index]!, story.on, story.knowledge))
        if (kind === "state" || kind === "people") codes.push(code)
    found = [...new Set(codes)]
    return found
  }
}
