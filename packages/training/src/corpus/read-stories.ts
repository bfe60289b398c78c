// The stories of the corpus as gold, and as documents to code: the headline is the title.

import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {type GoldStory, parseStory} from "@demarche/evaluation"
import type {Document} from "@demarche/text"
import {repositoryRoot} from "../folders.ts"

/** @param folder `corpus/stories`, `corpus/wire`, `corpus/newspaper`, or `corpus/test/stories` for the frozen ones */
export const readStories = (folder: string): GoldStory[] =>
  readdirSync(join(repositoryRoot, folder))
    .filter(name => name.endsWith(".txt"))
    .sort()
    .map(name => {
      const story = parseStory(name, readFileSync(join(repositoryRoot, folder, name), "utf8"))
      const [problem] = story.problems
      if (problem !== undefined) console.error(`${name}:${problem.line}: ${problem.message}`)
      return story
    })

/** Where the text below the headline begins. */
export const bodyStart = ({sentences}: GoldStory): number => sentences[1]?.start ?? 0

export function documentOf(story: GoldStory): Document {
  const {id, text, date, publisher, sentences} = story
  return {
    id,
    title: text.slice(0, sentences[0]!.end),
    text: text.slice(bodyStart(story)),
    language: "en",
    ...(date === null ? {} : {date}),
    ...(publisher === null ? {} : {publisher}),
  }
}
