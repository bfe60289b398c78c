// What the tree of a better parser says of a tag: "A court sentences eight people" has a verb.

import {expect, test} from "vitest"
import {tagByTree} from "../../src/text/teacher/taught-tags.ts"

const verbs: ReadonlySet<string> = new Set(["open", "sentences"])

/** Words with governor (from 1, 0 for the root) and relation: "court 3 nsubj". */
const tagIn = (word: string, tag: string, ...words: readonly string[]): string => {
  const parts = words.map(one => one.split(" ") as [string, string, string])
  const forms = parts.map(([form]) => form)
  const tree = {
    forms,
    heads: parts.map(([, head]) => Number(head) - 1),
    deprels: parts.map(([, , relation]) => relation),
  }
  return tagByTree(tree, forms.indexOf(word), tag, verbs)
}

test("a noun that governs a subject is the verb of its clause", () => {
  const court = ["A 2 det", "court 3 nsubj", "sentences 0 root", "eight 5 nummod", "people 3 obj"]
  expect(tagIn("sentences", "NOUN|NNS", ...court)).toBe("VERB|VBZ")
  expect(tagIn("people", "NOUN|NNS", ...court)).toBe("NOUN|NNS")
  const police = ["Police 2 nsubj", "arrest 0 root", "nine 4 nummod", "people 2 obj"]
  expect(tagIn("arrest", "NOUN|NN", ...police)).toBe("VERB|VBP")
  const flights = ["flights 3 nsubj", "will 3 aux", "resume 0 root"]
  expect(tagIn("resume", "NOUN|NN", ...flights)).toBe("VERB|VB")
})

test("an adjective does if it has an object too, and may be a verb", () => {
  const forces = ["Forces 2 nsubj", "open 0 root", "fire 2 obj"]
  expect(tagIn("open", "ADJ|JJ", ...forces)).toBe("VERB|VBP")
  const others = ["others 2 nsubj", "missing 0 root"]
  expect(tagIn("missing", "ADJ|JJ", ...others)).toBe("ADJ|JJ")
})

test("a predicate noun with its copula stays one", () => {
  const he = ["He 4 nsubj", "is 4 cop", "a 4 det", "guest 0 root"]
  expect(tagIn("guest", "NOUN|NN", ...he)).toBe("NOUN|NN")
})

test("a participle with a subject and no auxiliary is a past tense", () => {
  const avalanche = ["avalanche 2 nsubj", "buried 0 root", "skiers 2 obj"]
  expect(tagIn("buried", "VERB|VBN", ...avalanche)).toBe("VERB|VBD")
  const passive = ["skiers 3 nsubj:pass", "were 3 aux:pass", "buried 0 root"]
  expect(tagIn("buried", "VERB|VBN", ...passive)).toBe("VERB|VBN")
})

test("what stands in a noun's place with its article is a noun", () => {
  const deal = ["They 2 nsubj", "signed 0 root", "a 5 det", "customs 5 compound", "post 2 obj"]
  expect(tagIn("post", "VERB|VB", ...deal)).toBe("NOUN|NN")
})
