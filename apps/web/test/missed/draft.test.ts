// A missed event as it is told, from words to a record's fields.

import {expect, test} from "vitest"
import {
  type Draft,
  elsewhere,
  emptyDraft,
  marksOfDraft,
  nobody,
  selected,
  toldRecord,
  typed,
  withParty,
} from "../../src/missed/draft.ts"
import type {Passage} from "../../src/missed/passage.ts"

const passage: Passage = {
  document: "d1",
  published: "2022-08-11",
  text: "Kenya sent food to Ghana, and Kenya praised Ghana.",
  start: 100,
}
const {text} = passage

test("nothing is told before the act is, and what stands nowhere is not told at all", () => {
  const draft = emptyDraft("2022-08-11")
  expect(toldRecord(passage, draft)).toBeNull()
  expect(toldRecord(passage, {...draft, trigger: typed(text, "threatened")})).toBeNull()
  const unknown: Draft = {
    ...draft,
    trigger: typed(text, "sent"),
    actor: [{...nobody, words: typed(text, "Togo")}],
  }
  expect(toldRecord(passage, unknown)).toBeNull()
})

test("the same words at another place are another choice", () => {
  const first = typed(text, "kenya")
  const second = elsewhere(text, first)
  expect([first.place?.start, second.place?.start, elsewhere(text, second).place?.start]).toEqual([0, 30, 0])
})

test("a record has the words of the text and their places in the document", () => {
  const begun = {...emptyDraft("2022-08-11"), type: "AID", trigger: selected(text, {start: 6, end: 10})}
  const draft = withParty(withParty(begun, "actor", typed(text, "kenya")), "recipient", typed(text, "Ghana"))
  const known: Draft = {...draft, actor: [{...draft.actor[0]!, code: "KEN", sector: ""}]}
  expect(toldRecord(passage, known)).toEqual({
    event: ["AID"],
    mode: [],
    modality: "actual",
    date: "2022-08-11",
    actor: [
      {code: "KEN", sector: null, other_sectors: [], entity_text: "Kenya", span: {start: 100, end: 105}},
    ],
    recipient: [
      {code: null, sector: null, other_sectors: [], entity_text: "Ghana", span: {start: 119, end: 124}},
    ],
    trigger: {text: "sent", start: 106, end: 110},
  })
  expect(marksOfDraft(passage, draft).map(({kind, start}) => [kind, start])).toEqual([
    ["trigger", 106],
    ["actor", 100],
    ["recipient", 119],
  ])
})

test("further parties stand beside the first", () => {
  const one = withParty(emptyDraft(null), "actor", typed(text, "Kenya"))
  expect(withParty(one, "actor", typed(text, "Ghana")).actor.map(({words}) => words.typed)).toEqual([
    "Kenya",
    "Ghana",
  ])
})
